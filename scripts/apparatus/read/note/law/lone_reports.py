"""Reads a case that a lawyer cites by nothing but where it is reported, whatever the reports are called.

Comes in: the pieces of a stretch of a note. Comes out: what was read, or None.

    230 N.Y. 239 (1921) · 14 Watts 12 (Pa. 1844) · (1992) 175 CLR 1
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.containers.reporters import REGNAL_RE
from apparatus.read.note.law.legal import close
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of

REPORTED_RE: Final = re.compile(
    r"\d{1,4} (?P<reports>[A-Z][\w.’']{0,8}(?: (?:[A-Z][\w.’']{0,8}|&|\d(?:d|th))){0,4}) \d{1,5}\Z"
)
SHORTENED_RE: Final = re.compile(r"(?:[A-Z][\w’']{0,7}\.|[A-Z]{1,2}|&|\d(?:d|th)|[A-Z]\.(?:[\w’']{1,4}\.?){1,4})\Z")
OF_OTHERS: Final = frozenset({
    "Rev.", "J.", "Q.", "Bull.", "Stud.", "Hist.", "Mag.", "Proc.", "Trans.", "Ann.", "Soc.", "Sci.", "Phil.", "Lit.",
    "Am.", "Int.", "Cor.", "Sam.", "Kgs.", "Chr.", "Chron.", "Thess.", "Tim.", "Macc.",
})  # fmt: skip
"""Words of learned journals, and books of the Bible, which are cited so as well."""

YEAR_RE: Final = re.compile(r"\((?P<court>[A-Z0-9][\w. ’']{0,40}\. )?(?:1[6-9]|20)\d\d\)\Z")
BRITISH_RE: Final = re.compile(r"\((?:1[89]|20)\d\d\)\Z")
BRITISH_REPORTS_RE: Final = re.compile(
    r"(?:\d{1,4}|[IVX]{1,3}) (?:[A-Z]{2,5}|(?:[A-Z]\.){2,5}|All E\.?R\.?|Cr\.? ?App\.? ?R\.?|Lloyd[’']?s Rep\.?)"
    r"(?: \([A-Z]\w{0,3}\))? \d{1,5}(?: at \d{1,5})?\Z"
)


def read_lone_report(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A case by volume, reports and page, its year in a bracket behind or before them."""
    first = text[pieces[at].start]
    if first == "(" and _british(text, pieces, at):
        return close(text, pieces, at, Draft(said={"law"}))
    if not first.isdigit() or pieces[at].kind != "text":
        return None
    found = REPORTED_RE.match(words_of(text, pieces[at]))
    bracket = _behind_pages(text, pieces, at)
    year = YEAR_RE.match(words_of(text, pieces[bracket])) if found and bracket < len(pieces) else None
    if not found or not year or REGNAL_RE.match(found["reports"]):
        return None
    if not (_shortened(found["reports"]) or (year["court"] and " " not in found["reports"])):
        return None
    return close(text, pieces, at, Draft(said={"law"}))


def _british(text: str, pieces: list[Piece], at: int) -> bool:
    """`(1992) 175 CLR 1`"""
    if pieces[at].kind != "bracket" or at + 1 >= len(pieces) or not BRITISH_RE.match(words_of(text, pieces[at])):
        return False
    return BRITISH_REPORTS_RE.match(words_of(text, pieces[at + 1])) is not None


def _behind_pages(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind the page at which a case begins, and those cited."""
    at += 1
    while at + 1 < len(pieces) and pieces[at].kind == "," and text[pieces[at + 1].start].isdigit():
        at += 2
    return at


def _shortened(reports: str) -> bool:
    """Whether the name of reports is shortened word by word, and does not say something else."""
    words = reports.split()
    if "." not in reports or not all(map(SHORTENED_RE.match, words)):
        return False
    return OF_OTHERS.isdisjoint(words) and words[0].rstrip(".").lower() not in MONTHS
