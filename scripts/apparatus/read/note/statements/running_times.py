"""Tells how long a video runs from the passage that a note means (Chicago Manual 14.267).

    Ana Lima, “Quays,” YouTube video, 5:27, May 3, 2013     all of it
    Ana Lima, “Quays,” YouTube video, May 3, 2013, 5:27     what is heard there
    Ana Lima, dir., Quays (Lisbon: Quay Films, 2015), 101 mins.

Comes in: a citation that has been read. Comes out: the same, such a time with what the work is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite

RUNNING_RE: Final = lazy.regex(
    r"(?P<what>\b(?:[A-Z][\w.]{1,20}\s)?video),[\s\u200b\u00ad]{1,4}(?P<time>\d{1,2}:\d\d(?::\d\d)?),"
)
MINUTES_RE: Final = lazy.regex(r"\)[.,]\s(?P<time>\d{1,3}\smin(?:ute)?s?\b\.?)(?=[,.;]|\s*\Z)")
"""`(Lisbon: Quay Films, 2015), 101 mins.`: right behind the imprint."""
SHOWN: Final = ("film", "interview")
"""Kinds of what is seen and heard."""


def with_running_time(cite: Cite) -> Cite:
    """A video with the time right behind that word as a part of what it is, or a film with its minutes."""
    stated = cite.reference
    if not stated or stated.kind not in SHOWN or not (":" in cite.locator or "min" in cite.locator):
        return cite
    counted = ":" in cite.locator
    found = (RUNNING_RE if counted else MINUTES_RE).search(cite.text)
    if not found or found["time"] != cite.locator or (stated.kind != "film" and not counted):
        return cite
    told = counted and not stated.genre.endswith("video")
    what = f"{found['what']}, {found['time']}" if told else found["time"]
    return replace(cite, locator="", reference=replace(stated, genre=", ".join(filter(None, (stated.genre, what)))))
