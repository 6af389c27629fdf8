"""Reads a citation again whose first reading is unsure, and keeps the reading whose telltales are better.

Comes in: the pieces of a stretch, and what was read in it at first. Comes out: the second reading, or nothing where the
first stands. Two things are tried, each only where the first reading names nobody or no publisher: that the words
before a name lead up to it (Chicago Manual 14.37, 14.39: a note may mix remarks and sources), and that a stop parts the
title from the place, as in a bibliography (14.19).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.model import Cite, Name, Reference
from apparatus.read.note.citation import read_citation
from apparatus.read.note.in_prose.led import OWING_RE, SAYING_RE
from apparatus.read.note.lists import SMALL_WORDS
from apparatus.read.note.names.names import looks_like_names, looks_like_person
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.imprints import with_imprints
from apparatus.read.note.stretches.stretches import LONGEST
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.title_words import capital_share, foreign

LED_TO: Final = "led-to"
STOP_FOR_COMMA: Final = "stop-for-comma"

UNSIGNED: Final = frozenset({"no-author", "unsigned", "long-author", "odd-author"})
"""Telltales of a reading that may have taken the author for something else."""

UNMARKED: Final = frozenset({"published", "dated", "review"})
"""Rules of readings whose title no marks show."""

BRACKETED: Final = frozenset({"published", "review"})
"""Rules of readings that a bracket proves, in which a lawyer prints no more than the year."""

NAME_RE: Final = re.compile(r"(?:(?<=[a-z] )|(?<=[’']s )|(?<=: ))(?=[A-ZÀ-Þ][^\W\d_]*[.’'\s-])")
"""Where a name may begin behind words that lead up to it."""

FARTHEST: Final = 9
"""Pieces between the head of a citation and the name to which they lead up."""

ATTEMPTS: Final = 8
"""How many names are tried, so that the search stays linear."""


def led_again(text: str, pieces: list[Piece], at: int, cite: Cite, following: int) -> tuple[int, int] | None:
    """Where words end that were read as author or title at first, and where the name begins to which they lead up:
    `The subject of Ana Lima, Harbours (Lisbon: Quay, 2011)`."""
    if cite.form != "full" or cite.rule not in UNMARKED or UNSIGNED.isdisjoint(cite.telltales):
        return None
    tried = 0
    for index in range(at, min(following, at + FARTHEST, len(pieces) - 2)):
        piece = pieces[index]
        if piece.kind not in ("text", ","):
            return None
        if piece.kind == "," or pieces[index + 1].kind != ",":
            continue
        for found in NAME_RE.finditer(text, piece.start + 1, piece.end):
            if (tried := tried + 1) > ATTEMPTS:
                return None
            if _leads(text[pieces[at].start : found.start()]) and _better(text, pieces, index, found.start(), cite):
                return found.start() - 1, found.start()
    return None


def _leads(words: str) -> bool:
    """Whether English words before a name are a sentence's, or say in what it stands; `A letter to William Pitt` and
    `The voyages of James Cook` are titles of old."""
    behind = words.partition(" ")[2]
    weighty = any(word[0].islower() and word.strip(",:") not in SMALL_WORDS for word in behind.split())
    if not weighty or capital_share(behind) > HALF or foreign(words):
        return False
    said = OWING_RE if words.endswith(" to ") else SAYING_RE
    return words.endswith(STANDS_IN) or said.search(words) is not None


HALF: Final = 0.5
STANDS_IN: Final = (": ", " in ", " see ", " edition ", " translation ", " version ", " reprint ", " reprinted ")


def _better(text: str, pieces: list[Piece], index: int, start: int, first: Cite) -> bool:
    """Whether a person and a work stand at `start`, and the reading from there is surer than the first."""
    names = text[start : pieces[index].end]
    person = names.partition(" and ")[0].partition(" & ")[0]
    if " " not in person or not looks_like_person(person):
        return False
    read = read_citation(text, [Piece("text", start, pieces[index].end), *pieces[index + 1 :]], 0, "", start)
    stated = read[0].reference if read else None
    if not read or not stated or read[0].form != "full" or read[0].confidence <= first.confidence:
        return False
    people = _people(stated)
    listed = "," in stated.title and looks_like_names(stated.title)
    return bool(people) and all(name.given for name in people) and not listed and _sourced(read[0].rule, stated)


def _sourced(rule: str, stated: Reference) -> bool:
    """Whether a reading says when and where the work appeared."""
    return bool(stated.date and (rule in BRACKETED or stated.publisher or stated.place or stated.container))


NEAR: Final = 8
"""Pieces behind a stop among which the colon between place and publisher must stand."""

OPEN: Final = frozenset({"short", "surname", "short-title", "dated"})
"""Rules of readings to which place and publisher may still be wanting."""


def over_stop(text: str, stretch: list[Piece], following: list[Piece], last: Cite) -> list[Piece]:
    """The pieces of two stretches as of one, if a stop parts an author or a title from a place and publisher, and they
    are surer to be one citation than two: `Ana Lima, Harbours, 1790–1860. (Lisbon: Quay, 1994), 3`; empty if not."""
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
    return joined if read and _one_work(text, read[0], last) else []


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
