"""Tells how long a video runs from the passage that a note means (Chicago Manual 14.267).

    Ana Lima, “Quays,” YouTube video, 5:27, May 3, 2013     all of it
    Ana Lima, “Quays,” YouTube video, May 3, 2013, 5:27     what is heard there

Comes in: a citation that has been read. Comes out: the same, such a time with what the work is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite

RUNNING_RE: Final = lazy.regex(r"\bvideo,[\s\u200b\u00ad]{1,4}(?P<time>\d{1,2}:\d\d(?::\d\d)?),")


def with_running_time(cite: Cite) -> Cite:
    """A video with the time right behind that word as a part of what it is."""
    stated = cite.reference
    if not stated or stated.kind != "film" or ":" not in cite.locator:
        return cite
    found = RUNNING_RE.search(cite.text)
    if not found or found["time"] != cite.locator or not stated.genre.endswith("video"):
        return cite
    return replace(cite, locator="", reference=replace(stated, genre=f"{stated.genre}, {cite.locator}"))
