"""Knows a journal or newspaper that is cited with its author and no title, as physicists and historians do.

Comes in: what was read as the title, and what stands around it. Comes out: the draft, the journal in its container.

    D. Bohm and Y. Aharonov, Physical Review 115 (1959): 485–91      P. Dirac, Proc. R. Soc. 117, 610 (1928)
    James Reston, New York Times, May 3, 1964
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY, YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.named_kinds import PAPER_OF_BODY

VOLUME_RE: Final = lazy.regex(r"(?P<volume>\d{1,4})(?:, (?P<page>\d{1,5}(?:[-–]\d{1,5})?))?\Z")
YEAR_RE: Final = lazy.regex(rf"\((?:[A-Z][a-z]{{2,8}}\.? )?{YEAR}\)")
MONTHLY_RE: Final = lazy.regex(rf"\([A-Z][a-z]{{2,8}}\.? {YEAR}\)")
"""`Harbour Review 58 (Dec. 1911)`: the issue of a month, which no book has."""
PAGES_RE: Final = lazy.regex(r":\s?[A-Za-z]?\d|,\s(?:pp\. )?\d{1,5}[-–]\d")
"""What stands behind a journal's year, and not behind that of a lawyer's book."""

SHORTENED_RE: Final = lazy.regex(r"(?:[A-Z][a-z]{0,7}\. ?){2,6}(?:[A-Z]\Z)?\Z")
"""`Phys. Rev.`, `Proc. R. Soc.`: nobody shortens a title so."""


def put_journal(text: str, bracket: Piece, title: str, page: str, draft: Draft) -> bool:
    """Takes a title and the number behind it for a journal and its volume, since pages follow the year, or a page the
    volume, or a month stands before the year, and every word is shortened or one says that it is a journal's."""
    found = VOLUME_RE.match(page) if YEAR_RE.match(text, bracket.start) else None
    if not found or ": " in title:
        return False
    named = SHORTENED_RE.match(title) or periodical_kind(title) == "article"
    monthly = MONTHLY_RE.match(text, bracket.start) is not None and periodical_kind(title) is not None
    if not (PAGES_RE.match(text, bracket.end) or (found["page"] and named) or monthly):
        return False
    draft.quoted = True
    draft.put("container", title)
    draft.put("volume", found["volume"])
    draft.put("pages", found["page"] or "")
    return True


COUNTED_RE: Final = lazy.regex(r"(?P<journal>[A-ZÀ-Þ][^:]{3,80}) (?P<volume>\d{1,4})\Z")
ISSUE_RE: Final = lazy.regex(r"[Nn]os?\. ?\d")


def count_issue(text: str, issue: Piece, bracket: Piece, draft: Draft) -> None:
    """Takes a title for a journal whose volume ends it, since an issue, the year and pages follow: `Jane Doe, Harbour
    History 33, no. 2 (2000): 211–13`."""
    found = COUNTED_RE.match(draft.get("title")) if ISSUE_RE.match(text, issue.start) else None
    if not found or not YEAR_RE.match(text, bracket.start) or not PAGES_RE.match(text, bracket.end):
        return
    draft.quoted = True
    del draft.stated["title"]
    draft.put("container", found["journal"])
    draft.put("volume", found["volume"])


DAILY_RE: Final = lazy.regex(
    r"(?:(?:El|La|Il|Le|O|A) |L[’'])?(?:Diario|Diário|Jornal|Gazeta|Gaceta|Gazzetta|Correio|Correo|Corriere|Courrier"
    r"|Giornale|Heraldo|Moniteur|Mercurio|Mercurius|Tribuna|Imparcial|Écho)(?: [^\W\d]+){1,4}\Z"
)
"""`Diário do Porto`, `Le Courrier du Havre`: how newspapers of other languages are called."""
OF_RE: Final = lazy.regex(r"Di[aá]rio d[eo] (?P<given>\w+) [A-ZÀ-Þ]")
"""`Diario de Rui Costa`: what somebody wrote down."""


def newspaper_for_title(draft: Draft) -> None:
    """`James Reston, New York Times, May 3, 1964`: what stands before the day is a newspaper, and no title; nor is the
    day before it."""
    title = draft.get("title")
    if not draft.date and title[-1:].isdigit() and draft.get("container") and DAY_RE.match(title):
        draft.date = read_date(draft.stated.pop("title"))
        return
    if _journal_for_title(draft):
        return
    dated = draft.date is not None and draft.date.day > 0
    if not dated or draft.get("container") or draft.get("genre") or draft.letter or "archive" in draft.said:
        return
    if DAILY_RE.match(title) and not _of_somebody(title):
        draft.said.add("newspaper")
    elif not draft.authors or periodical_kind(title) not in ("newspaper", "magazine"):
        return
    del draft.stated["title"]
    draft.put("container", title)


COLON_RE: Final = lazy.regex(r"(?P<volume>\d{1,4}):\s?(?P<pages>\d{1,5}(?:[-–]\d{1,5})?)\Z")


def _journal_for_title(draft: Draft) -> bool:
    """Takes a title for a journal, since its year, a volume and a page follow: `Physical Review, 1959, 115:485`."""
    title, date = draft.get("title"), draft.date
    found = COLON_RE.match(draft.locator) if date and date.is_year and draft.authors and not draft.quoted else None
    if not found or any(map(draft.get, ("container", "volume", "publisher", "place", "series"))):
        return False
    if not (periodical_kind(title) or SHORTENED_RE.match(title)):
        return False
    draft.quoted = True
    draft.stated.update(container=draft.stated.pop("title"), volume=found["volume"])
    ranged = not found["pages"].isdigit()
    draft.put("pages", found["pages"] if ranged else "")
    draft.locator = "" if ranged else found["pages"]
    draft.said.add("article")
    return True


SERIES_RE: Final = lazy.regex(
    rf"(?P<series>[A-ZÀ-Þ][\w’& -]{{2,60}}{PAPER_OF_BODY}) (?:[Nn]o\. ?|[Nn][°º] ?)(?P<number>\d{{1,4}})\Z"
)
"""`Quay Group Africa Report no. 250`: with what the reports of some bodies are cited, before their titles."""


def report_for_title(draft: Draft) -> None:
    """Takes what was read as a title for the series of a report, and what holds it for the title: `Quay Group Africa
    Report no. 250, Ports at the Crossroads, 2 August 2017`."""
    title, held = draft.get("title"), draft.get("container")
    if draft.authors or draft.quoted or draft.in_book or not held or periodical_kind(held):
        return
    series = SERIES_RE.match(title)
    if series and not (draft.get("series") or draft.get("number")):
        draft.stated.update(series=series["series"], number=series["number"])
        draft.stated["title"] = draft.stated.pop("container")
        draft.said.add("report")


DAY_RE: Final = lazy.regex(rf"{EXACT_DAY}\Z")
"""`reposted 1 July 2016, The Harbour’s Tale, https://…`: what is posted again is called by its day."""


def _of_somebody(title: str) -> bool:
    """Whether a given name stands behind `Diario de`."""
    found = OF_RE.match(title)
    return found is not None and is_given_name(found["given"])
