"""Reads what names but authors, with a page and no comma before it, or with a year: `Lima 14`, `Lima and Costa 7`
(MLA Handbook, 7th ed., 6.2), and lists of it, `Lima 1987, Costa and Roe 1996` (Chicago Manual 15.24, 15.30).

Comes in: the pieces of a stretch. Comes out: the reference, or all that a stretch consists of.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.model import Date
from apparatus.read.note.lists import (
    BOOKS_OF_SCRIPTURE,
    CAPITAL_PARTICLES,
    COMMON_WORDS,
    COMPANIES,
    EAST_ASIAN_SURNAMES,
    FAMILIES_TOO,
    GIVEN_NAMES,
    LONE_ORGANISATIONS,
    MONTHS,
    NUMBERED_WORDS,
    PARTICLES,
)
from apparatus.read.note.names.names import read_names
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.locators import read_locator

_WORD: Final = r"(?:(?:Mc|Mac|O[’']|D[’']|al-|el-)?[A-ZÀ-Þ][a-zß-ÿ’']{1,24}(?:-[A-ZÀ-Þ]?[a-zß-ÿ]{1,24}){0,2})"
_PARTICLE: Final = rf"(?:{'|'.join(sorted(map(re.escape, PARTICLES | CAPITAL_PARTICLES), key=len, reverse=True))})"
_FAMILY: Final = rf"(?:[A-Z]\. ?){{0,3}}(?:{_PARTICLE} ){{0,2}}{_WORD}"
_NAMES: Final = rf"(?P<names>{_FAMILY}(?:(?:, {_FAMILY}){{0,8}},? (?:and|&) {_FAMILY}|,? et al\.?)?)"
_YEAR: Final = r"(?:1[5-9]|20)\d\d(?!\d)"
_PAGE: Final = (
    r"(?:\d{1,2}:(?:17[7-9]|1[89]\d|[2-9]\d\d|\d{4})(?:[–-]\d{1,4})?(?!\d)"
    r"|\d{1,3}(?:[–-]\d{1,3})?(?!\d)(?:ff?\.|n\.? ?\d{1,3})?|[ivxl]{2,7}(?:[–-][ivxl]{1,7})?\b)"
)
"""A page, or a volume and a page higher than any verse of scripture."""
_PAGES: Final = rf"(?:(?:pp?\. ?)?{_PAGE}(?:, (?:pp?\. ?)?{_PAGE}){{0,8}})"

ITEM_RE: Final = re.compile(
    rf"{_NAMES} (?:(?P<year>{_YEAR})[a-z]?(?:(?:,|:) ?(?P<dated>{_PAGES}))?"
    rf"|\((?P<bracketed>{_YEAR})[a-z]?(?:(?:,|:) ?(?P<inner>{_PAGES}))?\)(?:, (?P<behind>{_PAGES}))?"
    rf"|(?P<page>{_PAGES}))(?=[.;,)]|\Z| (?:and |& |[(\[]))"
)
"""One of them."""

JOINT_RE: Final = re.compile(r"(?:, (?:and |& )?| and | & )(?=[A-ZÀ-Þa-z])")
"""What stands between two."""

MOST: Final = 24
"""Of them in one list."""


def read_listed(text: str, pieces: list[Piece], at: int) -> Found | None:
    """One such reference, behind which nothing stands but a remark in brackets."""
    item = ITEM_RE.match(text, pieces[at].start, pieces[-1].end) if pieces[at].kind == "text" else None
    if not item or not by_family(item):
        return None
    behind = [piece for piece in pieces[at + 1 :] if piece.start >= item.end() and piece.kind != ","]
    if any(piece.kind not in ("bracket", "square") for piece in behind) or _goes_on(text, pieces, item.end()):
        return None
    draft = Draft()
    draft.authors, draft.et_al = read_names(item["names"], short=True)
    year = item["year"] or item["bracketed"]
    draft.date = Date(int(year)) if year else None
    pages = item["dated"] or item["inner"] or item["behind"] or item["page"] or ""
    draft.locator = ", ".join(read_locator(page) or page for page in pages.split(", ")) if pages else ""
    return Found(draft, item.end(), len(pieces) - len(behind), "short", "surname")


def _goes_on(text: str, pieces: list[Piece], end: int) -> bool:
    """Whether a piece goes on at a place, but for the stop that ends it."""
    return any(piece.start < end < piece.end and text[end : piece.end] != "." for piece in pieces)


def items_in(text: str, start: int, end: int) -> list[re.Match[str]]:
    """All of them from `start` to `end`; none if anything else stands there."""
    found: list[re.Match[str]] = []
    while len(found) < MOST and (item := ITEM_RE.match(text, start, end)) and by_family(item):
        found.append(item)
        joint = JOINT_RE.match(text, item.end(), end)
        if not joint:
            break
        start = joint.end()
    return found if found and found[-1].end() == end else []


def by_family(item: re.Match[str]) -> bool:
    """Whether all that stand before a page or year can be family names, and none of them is what the number counts."""
    families = [name.rpartition(" ")[2].split("-")[0] for name in PARTED_RE.split(item["names"])]
    lowered = [family.lower() for family in families]
    if any(word in NO_FAMILIES or (word in COMMON_WORDS and word not in FAMILIES_TOO) for word in lowered):
        return False
    if any(len(word) == SHORTEST and word not in EAST_ASIAN_SURNAMES for word in lowered):
        return False
    if len(families) > 1 and any(map(ABSTRACT_RE.search, lowered)):
        return False
    if item["page"] is None:
        return True
    if len(families) > 1 and all(word in GIVEN_NAMES and word not in FAMILIES_TOO for word in lowered):
        return False  # `Hero and Leander 7`
    return len(families) < THREE or (len(families) == THREE and re.search(r", (?:and|&) ", item["names"]) is not None)


THREE: Final = 3
"""Names between which a comma before `and` shows that they are no title: `Lima, Costa, and Roe 7`, but `Lima, Quays and
Ports 7`, `Lima, Quays, Ports, and Tides 7`."""
SHORTEST: Final = 2
"""Letters of a family name: `Li 14`, but `Op 14`."""
NO_FAMILIES: Final = NUMBERED_WORDS | BOOKS_OF_SCRIPTURE | COMPANIES | LONE_ORGANISATIONS | MONTHS.keys()
PARTED_RE: Final = re.compile(r",? et al\.?\Z|,? (?:and|&) |, ")
ABSTRACT_RE: Final = re.compile(r"(?:isms?|[st]ions?|it(?:y|ies)|ness|ments?|ics|[ae]nces?|ships?|hoods?)\Z")
"""Words of a title: `Lima, Ports and Imperialism 7`."""
