"""Reads a note otherwise than it is printed, and finds the way back to the places of print.

Comes in: a note as printed, and what is to be read for some of it. Comes out: the text that is read; its citations in
their printed places.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import Final

from apparatus.model import Cite
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.pieces.machine_read import with_letters
from apparatus.read.note.pieces.number_signs import MONTHS, MONTHS_RE
from apparatus.read.note.pieces.other_signs import with_ampersands
from apparatus.read.note.words.signs import groups_in


class Plain:
    """A note as it is read, where that is not as it is printed."""

    __slots__ = ("places", "printed", "text")

    def __init__(self, printed: str, changes: dict[int, Change]) -> None:
        """`changes` are all that is read otherwise, by where it begins."""
        self.printed = printed
        self.places: list[int] = []
        """Of each character of the text, where it is printed."""
        parts: list[str] = []
        done = 0
        for start, (end, stands, place) in sorted(changes.items()):
            if start < done:
                continue  # the line end behind a hyphen
            parts += printed[done:start], stands
            self.places += range(done, start)
            self.places += [place] * len(stands)
            done = end
        parts.append(printed[done:])
        self.places += range(done, len(printed))
        self.text = "".join(parts)
        if self.text.endswith(" "):
            self.text = self.text[:-1]
            self.places.pop()

    def after(self, place: int) -> int:
        """Where in the text the first character stands that is printed at `place` or behind it."""
        return bisect_left(self.places, place)

    def as_printed(self, cite: Cite) -> Cite:
        """A citation of the text in the places of what is printed."""
        start, end = self.places[cite.start], min(self.places[cite.end - 1] + 1, len(self.printed))
        unread = self.printed[end : self.places[cite.end] if cite.end < len(self.places) else len(self.printed)]
        if any(map(str.isalnum, unread)):
            end += len(unread.rstrip())  # words that stand for a link behind a work are its own
        unread = self.printed[self.places[cite.start - 1] + 1 if cite.start else 0 : start]
        if any(map(str.isalpha, unread)):
            start -= len(unread.lstrip())  # and so are those that are read behind its names: `trans. Tom Roe, Quays`
        printed = self.printed[start:end]
        cite = with_letters(with_ampersands(_with_dashes(cite, printed), printed), printed)
        return replace(cite, start=start, end=end, text=printed)


NUMBERS_APART_RE: Final = re.compile(r"(?<!\d)(?P<first>\d{1,9}) (?P<dash>[–-]) (?P<last>\d{1,9})(?!\d)")


def _with_dashes(cite: Cite, printed: str) -> Cite:
    """A citation whose titles have the spaces around a dash between numbers that are `printed` there, `Ropes 1 - 20`,
    and the hyphen between months; in ranges of pages and days they say nothing."""
    stated = cite.reference
    if stated is None or not (" – " in printed or " - " in printed or groups_in(printed) & MONTHS):
        return cite
    title, container = stated.title, stated.container
    for found in NUMBERS_APART_RE.finditer(printed):
        closed = f"{found['first']}{found['dash']}{found['last']}"
        title, container = title.replace(closed, found.group()), container.replace(closed, found.group())
    for found in MONTHS_RE.finditer(printed):
        title = title.replace(f"{found.group()[:-1]}/", found.group())
    kept = title == stated.title and container == stated.container
    return cite if kept else replace(cite, reference=replace(stated, title=title, container=container))
