"""Reads which passage of a judgment or an act is cited, behind what prints it (OSCOLA 2.1.6-7; Bluebook 10.8.1).

[103]–[104] · 511E-F · at *17–18 · 15 per Roe LJ
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.law.legal_titles import YEAR_RE
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.short_forms.square_brackets import PARAGRAPH_RE
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import CONGRESS_RE
from apparatus.read.note.words.speakers import PER

STAR_RE: Final = lazy.regex(r"at \*\d{1,4}(?:[-–]\d{1,4})?\Z")
"""`2014 WL 2768782, at *17–18`: a page of what a database prints (Bluebook 10.8.1)."""

SECTION_RE: Final = lazy.regex(r"(?P<page>\d{1,5}[a-z]?(?:\(\w{1,4}\)){1,4})\Z")
"""`14(b)`, behind `15 U.S.C. §§ 12(a)`."""

LETTERED_RE: Final = lazy.regex(
    r"(?:at )?(?:pp?\.? )?"
    rf"(?P<page>\d{{1,4}} ?[A-J](?:[-–]\d{{0,4}}[A-J]?)?|\d{{1,4}}(?:[-–]\d{{1,4}})?(?= per ))(?: {PER})?\Z"
)
"""`511E-F`: the letters down the margin of a page of reports; who spoke may follow, `15 per Roe LJ`."""
SPEAKERS_RE: Final = lazy.regex(rf"{PER}(?: at (?:pp?\.? )?(?P<page>\d{{1,5}}(?:[-–]\d{{1,5}})?))?\Z")


AT_RE: Final = lazy.regex(r"\A(?:at|aux?) ")

NOT_YET: Final = frozenset({"nyr", "n.y.r.", "n.y.r", "not yet reported", "unreported"})
"""What says that no reports print a case so far."""


def passage_cited(text: str, pieces: list[Piece], index: int, draft: Draft, first: int) -> int:
    """How many pieces tell at `index` which passage is cited, who spoke there, or when; `first` is where the statement
    of what prints the law begins."""
    locator = ""
    if _year_of_session(text, pieces, index) and not draft.date:
        draft.date = read_date(words_of(text, pieces[index]))
        return 1
    if pieces[index].kind == "square" and index > first:
        return _paragraphs(text, pieces, index, draft)
    if pieces[index].kind == "text" and index > first:
        words = words_of(text, pieces[index])
        spoke = SPEAKERS_RE.match(words)
        if spoke and spoke["page"]:
            draft.add_locator(spoke["page"])
        if spoke or words in NOT_YET:
            return 1
        lettered = LETTERED_RE.match(words) or SECTION_RE.match(words)
        locator = words[3:] if STAR_RE.match(words) else read_locator(AT_RE.sub("", words))
        locator = lettered["page"] if lettered else locator
        if locator:
            draft.add_locator(locator)
    return int(bool(locator))


def _paragraphs(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """`[45]`, `[103]–[104]`: the paragraphs of a judgment (OSCOLA 2.1.6)."""
    if not PARAGRAPH_RE.match(words_of(text, pieces[index])):
        return 0
    last = index
    if index + 2 < len(pieces) and words_of(text, pieces[index + 1]) in ("–", "-", "and"):
        last += 2 * (PARAGRAPH_RE.match(words_of(text, pieces[index + 2])) is not None)
    draft.add_locator(text[pieces[index].start : pieces[last].end])
    return last - index + 1


def _year_of_session(text: str, pieces: list[Piece], index: int) -> bool:
    """`116th Cong., 2nd sess., 2020`: a year behind a session, and no page."""
    if index < 2 or pieces[index].kind != "text" or not YEAR_RE.match(words_of(text, pieces[index])):
        return False
    return pieces[index - 2].kind == "text" and CONGRESS_RE.match(words_of(text, pieces[index - 2])) is not None
