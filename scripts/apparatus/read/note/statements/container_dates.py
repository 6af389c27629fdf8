"""Reads the year of the book in which a letter, a speech or another document stands that has a day of its own.

    Lima to Costa, June 16, 1846, in The Letters of Ana Lima, ed. Jane Roe (New York: Quay, 1894), 2:31
    Ana Lima, “Report on Quays,” March 1927, in Selected Works, vol. 1 (Lisbon: Quay Press, 1965), 23–59
    “From Ana Lima to Rui Costa, 30 August 1823,” Founders Online, last modified June 13, 2018, https://quay.example/1
    FRUS, 1969–1976, Volume XLII, Quays, “Memorandum, May 3, 1972,” document 18 (Washington, DC: GPO, 2017)
    Speech by Lima in March 1919, Port Review, no. 11 (1989): 160
    Regulation (EU) 12/2012 on ports, of 12 December 2012, in OJ L351, 20 December 2012, pp. 1-32

Comes in: a citation that has been read. Comes out: the same with the year of the book or issue, kept out by its day
(Chicago Manual 14.111). In CSL and biblatex that year is the date of publication, and the day the original date.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Date, Kind, Reference
from apparatus.read.note.statements.first_years import as_read
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY, PRINT_YEAR

DOCUMENTS: Final[frozenset[Kind]] = frozenset({"misc", "chapter", "speech", "interview", "archive"})
"""Kinds of what a book prints long after its day."""

IMPRINT_RE: Final = lazy.regex(
    rf"\((?:{PRINT_YEAR}; )?[^();]{{2,60}}(?:: [^();]{{2,80}})?,? (?P<year>{PRINT_YEAR}(?:[-–]\d{{2,4}})?)\)"
)
"""`(New York: Quay, 1894)`, `(Oxford: Quay Press, 1965–2002)`."""

BARE_RE: Final = lazy.regex(rf",? \((?P<year>{PRINT_YEAR})(?:\)(?=[,.;]|\Z)|(?=, \d))")
"""`in Sampson’s Discourse (1826), 191`: no more than the year of the book; the bracket may have lost its end."""

ISSUE_RE: Final = lazy.regex(
    rf"(?<=\w),? (?:no\. |vol\. )?\d{{1,4}},? \((?:[^();\d]{{3,20}} )?(?P<year>{PRINT_YEAR})\)(?=[:,.]|\Z)"
)
"""`Port Review, no. 11 (1989): 160`: the issue of a journal."""


def with_container_date(cite: Cite) -> Cite:
    """The citation with the year of the book that holds the document, if it prints both dates."""
    stated = cite.reference
    if stated and stated.kind == "law" and stated.date and stated.number.startswith("OJ"):
        return _of_journal(cite, stated)
    if stated and (sent := _day_of_letter(stated)):
        return replace(cite, reference=replace(stated, date=sent, container_date=stated.date))
    if cite.form != "full" or stated is None or stated.kind not in DOCUMENTS or stated.original_date:
        return cite
    if bare := _bare_year(cite, stated):
        return bare
    issued = bool(stated.issue or stated.volume)
    if not (stated.container and stated.date and stated.date.year and (stated.publisher or stated.place or issued)):
        return cite
    text = as_read(cite.text)
    held = text.rfind(stated.container)
    pattern = IMPRINT_RE if stated.publisher or stated.place else ISSUE_RE
    first = 0 <= text.find(str(stated.date.year)) < held or 0 <= held < text.find(stated.title)
    found = pattern.search(text, held) if first else None
    printed = read_date(found["year"]) if found else None
    if printed is None or printed.year <= stated.date.year:
        return cite
    return replace(cite, reference=replace(stated, container_date=printed))


def _bare_year(cite: Cite, stated: Reference) -> Cite | None:
    """A letter of a day, with the year that stands alone behind the book in which it is printed."""
    day = stated.date if stated.kind == "chapter" and not (stated.publisher or stated.place) else None
    if not (day and day.day and stated.container):
        return None
    text = as_read(cite.text)
    container = TAKEN_RE.sub("", stated.container)
    found = BARE_RE.match(text, text.rfind(container) + len(container)) if container in text else None
    printed = read_date(found["year"]) if found else None
    if printed is None or printed.year <= day.year:
        return None
    return replace(cite, reference=replace(stated, container=container, container_date=printed))


TAKEN_RE: Final = lazy.regex(rf",? \({PRINT_YEAR}\)\Z")
"""The year, where it was taken for a part of the title."""

LETTER_RE: Final = lazy.regex(
    rf"(?:From )?[A-ZÀ-Þ][^,;:\d]{{2,60}} to (?:the )?[A-ZÀ-Þ][^;:\d]{{2,80}}, (?P<day>{EXACT_DAY})\Z"
)


def _day_of_letter(stated: Reference) -> Date | None:
    """The day that ends the title of a letter which a site shows; what else is dated there is when it was changed."""
    shown = stated.kind in ("archive", "web", "misc") and (stated.container or stated.archive) and not stated.place
    found = LETTER_RE.match(stated.title) if shown else None
    sent = read_date(found["day"]) if found else None
    if not sent or sent.day > monthrange(sent.year, sent.month)[1]:
        return None  # `31 Sept 1948`
    return sent if stated.date is None or stated.date.year > sent.year else None


JOURNAL_RE: Final = lazy.regex(rf", in OJ [LC](?: ?\d{{1,4}}(?:/\d{{1,4}})?|, \d{{4}}/\d{{1,5}}), (?P<day>{EXACT_DAY})")


def _of_journal(cite: Cite, stated: Reference) -> Cite:
    """An act of the Union with the day of the journal that prints it, if its own stands before."""
    found = JOURNAL_RE.search(as_read(cite.text))
    printed = read_date(found["day"]) if found else None
    if printed is None or not stated.date or _day(printed) <= _day(stated.date):
        return cite
    return replace(cite, reference=replace(stated, container_date=printed))


def _day(date: Date) -> tuple[int, int, int]:
    return date.year, date.month, date.day
