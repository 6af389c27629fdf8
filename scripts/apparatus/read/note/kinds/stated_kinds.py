"""The kind of a work whose title stands without quotation marks, by what is stated beside it.

Comes in: a draft. Comes out: a `Kind`; an institution that issued the work is put in its place as publisher.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Kind
from apparatus.read.note.kinds.bare_titles import bare_paper, called_report, paged_of_person
from apparatus.read.note.kinds.issuers import (
    issued_by_author,
    issued_by_body,
    issued_by_itself,
    issues,
    of_office,
    of_research,
)
from apparatus.read.note.kinds.legal_kinds import by_rule
from apparatus.read.note.kinds.presses import (
    by_a_press,
    by_house_and_year,
    by_publisher_of_town,
    press_and_day,
    press_and_year,
)
from apparatus.read.note.kinds.scanned import kind_of_scan
from apparatus.read.note.kinds.shown_kinds import REPORT_RE, kind_of_container, online_kind
from apparatus.read.note.pieces.draft import Draft

BULLETIN_RE: Final = lazy.regex(
    r"\b(?:Bureau|Department|Service|Survey|Board|Office|Health|Station)\b.* Bulletin (?:[Nn]o\. )?\d"
)
"""`Bureau of Mines Bulletin 98`: what an office prints."""

REPORT_SERIES: Final = (
    " Report", "White Paper", " Research Paper", " Policy Paper", " Policy Brief", " Briefing Paper", " Working Paper",
    " Discussion Paper", " Issue Brief",
)  # fmt: skip
"""How the series ends in which an institute prints its reports, perhaps without a number."""


def unquoted_kind(draft: Draft) -> Kind:
    """The kind of a work whose title is not quoted."""
    if draft.behind_date and draft.get("container") and not draft.get("genre") and draft.get("title"):
        return "misc"  # a museum shows it
    kind = _by_issuer_alone(draft) or by_rule(draft) or _by_holder(draft) or _by_series(draft)
    if kind:
        return kind
    if draft.loose and draft.get("place") and draft.get("container") and draft.authors and not draft.get("publisher"):
        draft.stated["publisher"] = draft.stated.pop("container")
    return _by_imprint(draft) or _by_little(draft)


def _by_issuer_alone(draft: Draft) -> Kind | None:
    """What a press, a body or a company makes of what somebody wrote, if its name stands between commas, where another
    work has what holds it."""
    if not (draft.loose and (draft.authors or draft.editors) and draft.get("title")):
        return None
    if not draft.get("genre") and (issues(draft.get("container")) or press_and_year(draft) or press_and_day(draft)):
        draft.stated["publisher"] = draft.stated.pop("container")
        return "book" if by_a_press(draft) else "report"
    return "book" if by_publisher_of_town(draft) or by_house_and_year(draft) else None


def _by_holder(draft: Draft) -> Kind | None:
    """What a periodical makes of what stands in it, without a title or in a month."""
    container, date = draft.get("container"), draft.date
    if container and not draft.get("title"):
        return kind_of_container(container, draft) or online_kind(draft)
    if date and container and not draft.published and (date.month or date.season):
        return kind_of_container(container, draft)  # `Jane Doe, Those Quays, Harbour Magazine, Summer 1993, at 22`
    return None


def _by_series(draft: Draft) -> Kind | None:
    """A report, by its number or the series that holds it, or a chapter."""
    if draft.get("number").startswith(("COM", "JOIN", "SWD")):
        return "report"
    if draft.in_book:
        return "chapter"
    if (draft.published or draft.date) and draft.get("number") and REPORT_RE.search(draft.get("series")):
        return "report"
    if draft.published and BULLETIN_RE.search(draft.get("series")):
        return "report"
    return "report" if draft.published and f" {draft.get('series')}".endswith(REPORT_SERIES) else None


def _by_imprint(draft: Draft) -> Kind | None:
    """What is told of how a work was issued: its version, its year, who published it, its edition, and where."""
    if draft.get("edition").lower().startswith(("version", "release")) and draft.get("url") and not draft.published:
        return "misc" if "github" in draft.get("url") else "web"
    if (
        (draft.owned or any(name.given or name.family for name in draft.authors or draft.editors))
        and draft.original
        and draft.date
        and not (draft.get("container") or draft.get("url"))
    ):
        return "book"  # `Digital Empires (2023)`, as lawyers cite
    if issued_by_body(draft) or issued_by_itself(draft) or of_office(draft) or of_research(draft):
        return "report"
    exact = draft.loose and draft.date is not None and draft.date.day > 0  # what bears a day is no book
    if draft.published or draft.get("edition") or draft.translators or (draft.get("place") and not exact):
        return "book"
    return None


def _by_little(draft: Draft) -> Kind:
    """What a work is of which hardly more than who wrote it and a date is told, by how it is printed or where it can be
    read."""
    if _in_capitals(draft):
        return "report" if (draft.date and draft.date.day) or issued_by_author(draft) else "book"
    if draft.authors and BOOK_DOI_RE.search(draft.get("doi")):
        return "book"
    kind = online_kind(draft)
    if kind == "misc" and bare_paper(draft):
        draft.stated["container"] = draft.stated.pop("title")
        return "newspaper"
    if kind == "misc" and paged_of_person(draft):
        return "book"
    if kind == "misc" and (issued_by_author(draft) or (draft.locator and called_report(draft))):
        return "report"
    return (kind_of_scan(draft) or kind) if kind in {"misc", "web"} else kind


BOOK_DOI_RE: Final = lazy.regex(r"/(?:CBO)?97[89](?:-?\d){10}\b")
"""A DOI that is made of the book's ISBN."""


def _in_capitals(draft: Draft) -> bool:
    """Whether author and title stand in capitals, as lawyers print those of books and reports, even of one that can be
    read at an address (Bluebook 15.1, 18.2): `JANE DOE, QUAYS: A PRIMER (2014), https://…`."""
    title = draft.get("title")
    if not (title.isupper() and " " in title and draft.date and draft.authors) or draft.get("container"):
        return False
    return all((name.family or name.literal).isupper() for name in draft.authors)
