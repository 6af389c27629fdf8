"""Reads a citation again whose first reading is unsure, and keeps the reading whose telltales are better.

Comes in: the pieces of a stretch, and what was read in it at first. Comes out: the second reading, or nothing where the
first stands: that a stop parts the title from the place or from the journal, as in a bibliography (Chicago Manual
14.19). It is tried only where the first reading names no publisher or container.
"""

from __future__ import annotations

from typing import Final

from apparatus.model import Cite, Name, Reference
from apparatus.read.note.citation import read_citation
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.imprints import with_imprints
from apparatus.read.note.stretches.stretches import LONGEST
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.title_words import looks_like_title

STOP_FOR_COMMA: Final = "stop-for-comma"

NEAR: Final = 8
"""Pieces behind a stop among which the colon between place and publisher must stand."""

OPEN: Final = frozenset({"short", "surname", "short-title", "dated"})
"""Rules of readings to which place and publisher may still be wanting."""


def over_stop(text: str, stretch: list[Piece], following: list[Piece], last: Cite) -> list[Piece]:
    """The pieces of two stretches as of one, if a stop parts an author or a title from a place and publisher or from
    what holds it, and they are surer to be one citation than two: `Ana Lima, Harbours, 1790–1860. (Lisbon: Quay, 1994),
    3`, `Ana Lima, “Harbours.” Port Review 12 (2001): 3`; empty if not."""
    if last.rule == "quoted-title" and stretch[-1].kind == "quote":
        return _with_container(text, stretch, following, last)
    if last.rule not in OPEN or last.locator or last.end < stretch[-1].end or not text.startswith(".", stretch[-1].end):
        return []
    stated = last.reference
    if not stated or stated.publisher or stated.container or stated.url or stated.archive:
        return []
    if len(stretch) + len(following) > LONGEST or not all(name.given or name.literal for name in _people(stated)):
        return []  # behind a surname alone stands a short form
    if text.find(": ", following[0].start, following[:NEAR][-1].end) < 0:
        return []
    if read_signal(text, following[0].start, following[0].end)[0]:
        return []
    at = next((i for i, piece in enumerate(stretch) if piece.end > last.start), 0)
    begin = max(stretch[at].start, last.start + len(last.signal))
    if begin >= stretch[at].end:
        return []  # nothing but a signal: `SEE, 12. 3: 4`
    first = Piece(stretch[at].kind, begin + (text[begin] == " "), stretch[at].end)
    joined = [*stretch[:at], first, *stretch[at + 1 :], Piece(",", stretch[-1].end, stretch[-1].end + 1), *following]
    joined = with_imprints(text, joined)
    read = read_citation(text, joined, at, last.signal, last.start)
    return _whole(text, stretch, following) if read and _one_work(text, read[0], last) else []


LONGEST_CONTAINER: Final = 12
"""Words of a journal; a sentence has more."""


def _with_container(text: str, stretch: list[Piece], following: list[Piece], last: Cite) -> list[Piece]:
    """The pieces of two stretches as of one, if the second holds a quoted title that stands alone in the first, and is
    no work by itself."""
    stated = last.reference
    if not stated or stated.container or stated.date or stated.url or stated.publisher or stated.archive:
        return []
    if following[0].kind != "text" or len(stretch) + len(following) > LONGEST or last.end < stretch[-1].end:
        return []
    alone = read_citation(text, following, 0, "", following[0].start)
    signed = alone[0].reference if alone else None
    if read_signal(text, following[0].start, following[0].end)[0] or (signed and any(n.given for n in signed.authors)):
        return []
    at = next((i for i, piece in enumerate(stretch) if piece.end > last.start + len(last.signal)), 0)
    first = stretch[at]._replace(start=max(stretch[at].start, last.start + len(last.signal) + bool(last.signal)))
    joined = [*stretch[:at], first, *stretch[at + 1 :], Piece(",", stretch[-1].end, stretch[-1].end), *following]
    read = read_citation(text, joined, at, last.signal, last.start)
    held = read[0].reference if read else None
    if not read or not held or not held.container or not held.date or held.title != stated.title:
        return []
    named = looks_like_title(held.container) and len(held.container.split()) <= LONGEST_CONTAINER
    return _whole(text, stretch, following) if named and held.authors == stated.authors else []


def _whole(text: str, stretch: list[Piece], following: list[Piece]) -> list[Piece]:
    """Two stretches as one, the signal and the words before it included."""
    end = stretch[-1].end
    return with_imprints(text, [*stretch, Piece(",", end, end + text.startswith(".", end)), *following])


def _people(stated: Reference) -> tuple[Name, ...]:
    return stated.authors or stated.editors


def _one_work(text: str, joined: Cite, first: Cite) -> bool:
    """Whether a reading over a stop states an author, and a publisher behind it, and is surer than that of the first
    part."""
    stated = joined.reference
    if joined.rule != "published" or not stated or joined.confidence <= first.confidence:
        return False
    source = stated.publisher or stated.place
    return bool(_people(stated) and source and text.find(source, first.end, joined.end) > 0)
