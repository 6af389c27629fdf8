"""Takes the year that stands straight behind the authors, as in a list by author and date.

Comes in: the words before a title in quotation marks. Comes out: the names; the year goes to the draft.

    Jane Doe, 1999, “Harbours,” Port Review 12
    Jane Doe (1999), “Harbours,” Port Review 12
    Jane Doe, May 12, 2019, “Harbours Closed,” …
    Port Times, May 12, 2019, “Harbours Closed”
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.names.names import looks_like_names, looks_like_person, read_names
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.names.turned_families import is_given
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR, YEAR_FIGURES

YEAR_RE: Final = lazy.regex(
    rf"(?P<names>[^\d()]{{5,200}}?),?\s(?:\(?(?P<year>{YEAR})\)?|\((?P<day>[^()]{{3,24}})\)),?\Z"
)
DAY_RE: Final = lazy.regex(
    rf"(?P<names>[^\d()]{{3,200}}?)(?: \(@[\w.]{{2,30}}\))?, (?P<day>\d{{1,2}} [A-Z][a-z]{{2,8}}\.? {YEAR}"
    rf"|[A-Z][a-z]{{2,8}}\.? \d{{1,2}}, {YEAR}|[A-Z][a-z]{{2,8}}(?:/[A-Z][a-z]{{2,8}})? {YEAR})\Z"
)
"""The day of what somebody wrote, or on which a newspaper printed it."""
LONGEST: Final = 26
"""Characters of a year, and of a day."""


def without_year(names: str, draft: Draft) -> str:
    """The names without the year behind them; nothing if they are surnames, which go to the draft, or a newspaper."""
    by_day = DAY_RE.match(names) if names[-1].isdigit() and " " in names[-8:] else None
    if by_day and (day := read_date(by_day["day"])) and day.month:
        return _without_day(by_day["names"], names, day, draft)
    found = YEAR_RE.match(names)
    date = read_date(found["year"] or found["day"]) if found else None
    if not found or not date or not looks_like_names(found["names"]):
        return names
    draft.date = date
    if found["year"] and names[-1] == ")" and SEVERAL_SURNAMES_RE.match(found["names"]):
        draft.authors, draft.et_al = read_names(found["names"], short=True)
        return ""
    return found["names"]


PAPER_RE: Final = lazy.regex(
    rf"(?P<paper>[^\d(),]{{3,60}}), (?P<day>\d{{1,2}} [A-Z][a-z]{{2,8}}\.? {YEAR}"
    rf"|[A-Z][a-z]{{2,8}}\.? \d{{1,2}}, {YEAR}|[A-Z][a-z]{{2,8}}(?:/[A-Z][a-z]{{2,8}})? {YEAR})"
    r"(?:, (?:p\. ?)?(?P<page>[A-Z]?\d{1,3}))?, (?:by )?(?P<names>[^\d()]{4,80})\Z"
)


def without_paper(names: str, draft: Draft) -> str:
    """The names behind a newspaper and its day: `Port Times, May 12, 2019, Jane Doe, “Harbours Closed”`."""
    found = PAPER_RE.match(names)
    day = read_date(found["day"]) if found else None
    if not found or not day or periodical_kind(found["paper"]) not in ("newspaper", "magazine"):
        return names
    if not looks_like_names(found["names"]):
        return names
    draft.put("container", found["paper"])
    draft.date = day
    if found["page"]:
        draft.add_locator(found["page"])
    return found["names"]


def _without_day(before: str, names: str, day: Date, draft: Draft) -> str:
    """What stands before a day if it names people; nothing if it is the newspaper that printed the work."""
    if periodical_kind(before) in ("newspaper", "magazine"):
        draft.put("container", before)
        draft.date = day
        return ""
    if not (looks_like_names(before) or before.startswith(SPOKEN)):
        return names
    draft.date = day
    return before


SPOKEN: Final = (
    "Speech by ",
    "Remarks by ",
    "Lecture by ",
    "Address by ",
    "Statement by ",
    "Talk by ",
    "Testimony of ",
)


def year_of_authors(text: str, pieces: list[Piece], at: int, bracket: int) -> bool:
    """Whether a bracket holds the year of what its authors wrote, and the title in quotation marks follows."""
    start, end = pieces[bracket].start + 1, pieces[bracket].end - 1
    dated = end - start < LONGEST and text[end - 1].isdigit() and read_date(text[start:end]) is not None
    if not dated or bracket + 2 > len(pieces) - 1:
        return False
    title = pieces[bracket + 1 + (pieces[bracket + 1].kind == ",")]
    names = text[pieces[at].start : pieces[bracket].start].strip(" ,")
    first = names.partition(",")[0].partition(" and ")[0]
    whole = (
        " " in first
        or end - start > YEAR_FIGURES
        or is_given(names.partition(", ")[2].partition(" and ")[0], several=True)
    )
    whole = whole or (SEVERAL_SURNAMES_RE.match(names) is not None and _held_behind(text, title))
    return title.kind == "quote" and whole and looks_like_names(names) and looks_like_person(first)


def _held_behind(text: str, title: Piece) -> bool:
    """Whether a capital opens what stands in marks, and what holds it stands behind: no sentence quotes so."""
    inner = text[title.start + 1 : title.end - 1]
    return inner[:1].isupper() and HOLDER_RE.match(text, title.end - 2) is not None


_SURNAME: Final = r"[A-ZÀ-Þ][\w’'-]+"
SEVERAL_SURNAMES_RE: Final = lazy.regex(rf"{_SURNAME}(?:(?:, {_SURNAME})*,? (?:and|&) {_SURNAME}|,? et al\.)\Z")
HOLDER_RE: Final = lazy.regex(r"(?:[,.][”\"’']|.[”\"’'],) (?:in )?[A-ZÀ-Þ][^,;()“”]{2,80}[ ,]+\d")
"""`,” Port Review 12`"""
