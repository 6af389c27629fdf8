"""The sites on which people post (Chicago Manual 14.209).

Comes in: nothing. Comes out: their names, and parts of patterns.
"""

from __future__ import annotations

from typing import Final

POSTING: Final = (
    "Twitter", "X", "Facebook", "LinkedIn", "Mastodon", "Bluesky", "Weibo", "Instagram", "Threads", "TikTok",
    "Truth Social", "Reddit", "Tumblr",
)  # fmt: skip
POSTED_AT: Final = rf"(?:{'|'.join(POSTING)})"
LOUD_POSTED_AT: Final = rf"(?:{'|'.join((*POSTING, *map(str.upper, POSTING)))})"
"""The same also in capitals, as lawyers print what holds a work (Bluebook 2.1)."""
