"""Knows the kind of a work from its form: the marks of its title and what stands about it.

Comes in: a draft of which no word told the kind. Comes out: the kind (Chicago Manual 14.86-105).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Kind
from apparatus.read.note.kinds.by_container import by_container, in_gazette, of_press
from apparatus.read.note.kinds.issuers import is_institution, put_issuer
from apparatus.read.note.kinds.kept_letters import kept_by_letters, kept_letter, put_keeper_of_letter
from apparatus.read.note.kinds.kinds_by_date import in_newspaper, in_old_newspaper
from apparatus.read.note.kinds.legal_kinds import binds_states
from apparatus.read.note.kinds.marks import kept_by_leaf, kept_under_mark
from apparatus.read.note.kinds.presses import press_and_place, press_and_year
from apparatus.read.note.kinds.shown_kinds import REPORT_RE
from apparatus.read.note.kinds.stated_kinds import unquoted_kind
from apparatus.read.note.lists import JOURNALS
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.houses import names_house


def by_form(draft: Draft) -> Kind:
    """The kind that the marks of a title and what surrounds it show."""
    if (draft.letter or draft.loose) and draft.in_book:
        return "chapter" if draft.get("container") else "misc"
    if draft.in_book and draft.authors and draft.published and not (draft.get("title") or draft.editors):
        draft.stated["title"] = draft.stated.pop("container", "")
        return "book"  # `Fitzhugh Brundage, in Lynching in the New South (Urbana: …), 292, concedes that …`
    if kept_by_leaf(draft):
        return "archive"
    if kept_letter(draft):
        put_keeper_of_letter(draft)
        return "archive"
    if not draft.quoted:
        kind = unquoted_kind(draft)
        if kind == "newspaper" and in_gazette(draft):
            return "law"  # `Additional Rules for Quays, Federal Register, October 13, 2022`
        return "newspaper" if kind in ("web", "misc") and in_newspaper(draft) else kind
    if draft.in_book:
        return _dated_kind(draft) or (_of_journal(draft) if _in_journal(draft) else "chapter")
    if kept_under_mark(draft) or kept_by_letters(draft):
        return "archive"
    container, series = draft.get("container"), draft.get("series")
    named = is_institution(container) or bool(series and container and series.startswith(container.partition(" ")[0]))
    if container and series and not draft.get("volume") and named:
        put_issuer(draft)
    if series and not container and not REPORT_RE.search(series) and press_and_place(draft):
        draft.stated["container"] = draft.stated.pop("series")
        return "chapter"  # `“Those Quays,” Port Texts and Contexts (Columbia: University of Missouri Press, 1987)`
    if series and (draft.get("publisher") or draft.published or REPORT_RE.search(series)):
        return "report"
    if OFFICE_RE.search(container) and not draft.get("publisher"):
        put_issuer(draft)
        return "report"
    if press_and_year(draft) and (draft.get("place") or _by_press_alone(draft)) and not draft.published:
        put_issuer(draft)
        return "book" if of_press(draft) else "report"
    if ": " in container and draft.get("pages") and _in_book_by_year(draft):
        draft.locator = ", ".join(filter(None, (draft.stated.pop("pages"), draft.locator)))
        return "chapter"
    if not (container or draft.authors or draft.get("genre")) and binds_states(draft):
        return "treaty"
    return by_container(draft.get("container"), draft)


OFFICE_RE: Final = lazy.regex(r"\b(?:Publications|Stationery|Printing) Office\b")
"""What governments and the Union print with: `“Quays,” Publications Office of the European Union, 2021`."""


def _by_press_alone(draft: Draft) -> bool:
    """Whether a person's work has a press and a year, and no address: `“Quays in Ruins,” Westview Press, 1996, 10`."""
    people = bool(draft.authors) and all(name.given for name in draft.authors)
    return people and names_house(draft.get("container")) and not draft.stated.keys() & NOT_OF_A_PRESS


NOT_OF_A_PRESS: Final = frozenset({"url", "doi", "volume", "issue", "pages", "genre", "number", "archive"})


def _in_book_by_year(draft: Draft) -> bool:
    """Whether a title with a subtitle and nothing but a year in brackets hold the work: a journal counts its volumes:
    `“Quays,” Writing the Port World: Studies in Culture (2012), 339–80`."""
    date = draft.date
    if date is None or date.month or date.season or any(map(draft.get, ("volume", "issue", "url", "doi", "number"))):
        return False
    name, _, subtitle = draft.get("container").partition(": ")
    if name.count(" ") < LEAST:
        return False  # `Annales: Économies, sociétés, civilisations (1958)`
    return periodical_kind(name) is None and not SUBTITLE_RE.match(subtitle) and not is_institution(name)


LEAST: Final = 2
"""Blanks in the title of a book that is no name of a journal."""

SUBTITLE_RE: Final = lazy.regex(
    r"(?:The |An? |International )?(?:\w+ ){0,3}(?:Journal|Review|Quarterly|Magazine|Bulletin)\b"
)


def _in_journal(draft: Draft) -> bool:
    """`in IEEE Transactions on Power Systems, vol. 40, no. 5, pp. 4278–91, Sept. 2025`: as engineers cite a journal."""
    paged = (
        draft.date
        and not draft.date.month
        and RANGE_RE.match(draft.locator)
        and (periodical_kind(draft.get("container")) == "article" or not COLLECTED_RE.search(draft.get("container")))
    )
    counted = draft.get("issue") or (draft.get("volume") and (paged or draft.get("pages")))
    return bool(counted) and not (draft.published or draft.get("publisher") or draft.get("place") or draft.editors)


def _of_journal(draft: Draft) -> Kind:
    """An article, and a range behind its year for its pages."""
    if RANGE_RE.match(draft.locator) and not draft.get("pages"):
        draft.put("pages", draft.locator)
        draft.locator = ""
    return "article"


OF_BOOKS: Final = frozenset({"publisher", "place", "edition", "series", "volume", "pages"})
RANGE_RE: Final = lazy.regex(r"\d{1,4}[-–]\d{1,4}\Z")
COLLECTED_RE: Final = lazy.regex(
    r"\b(?:Works|Writings|Papers|Essays|Letters|\w*p(?:a?e|æ)dia|Encyclop\w+|Handbook|History|Dictionary|Companion|[Œo]euvres|Werke|Schriften|Opere|Obras)\b",
    re.I,
)
"""What counts volumes and is no journal."""


def _collects(draft: Draft) -> bool:
    """Whether it is a work of reference or a collection that holds the piece."""
    return COLLECTED_RE.search(draft.get("container")) is not None


def _dated_kind(draft: Draft) -> Kind | None:
    """What `in The New Republic, December 30, 1996` makes of a piece: a press is not on its way."""
    kind = periodical_kind(draft.get("container"))
    dated = draft.date is not None and bool(draft.date.day) and not draft.published
    if dated and kind in {"magazine", "newspaper"}:
        return kind
    of_month = draft.date is not None and draft.date.month and not draft.published
    known = of_month and draft.get("container").lower() in JOURNALS
    if known and not (draft.editors or draft.stated.keys() & OF_BOOKS):
        return "article"  # `in Harbour Review, July 1940, 12`: no book has a month
    if dated and not (draft.editors or draft.locator or draft.stated.keys() & OF_BOOKS or _collects(draft)):
        return by_container(draft.get("container"), draft)  # `in: Harbour Watch, 3 May 2019`: no book has a day
    return "newspaper" if in_old_newspaper(draft) else None
