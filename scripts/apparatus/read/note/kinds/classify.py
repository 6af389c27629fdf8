"""Decides what kind of work a citation states, from the fields that were read and the words that were met.

Comes in: a draft. Comes out: a `Kind`. What the citation does not show is `misc`, never a guess.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Kind
from apparatus.read.note.kinds.issuers import is_institution, put_issuer
from apparatus.read.note.kinds.marks import is_sold, sold_by
from apparatus.read.note.kinds.misplaced import kind_of_misplaced
from apparatus.read.note.kinds.named_by_genre import by_name_of_genre
from apparatus.read.note.kinds.settled_kinds import settled
from apparatus.read.note.kinds.shown_by_form import by_form
from apparatus.read.note.kinds.shown_kinds import REPORT_RE, kind_of_genre, site_for_series
from apparatus.read.note.lists import ISSUERS
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.named_kinds import KEPT_PAPERS, ORDERS

SAID: Final[tuple[Kind, ...]] = (
    "thesis", "conference", "treaty", "law", "interview", "speech", "archive", "film", "post", "dataset",
    "article", "report", "newspaper", "magazine",
)  # fmt: skip
"""Kinds for which words met on the way speak, in the order in which they decide."""


def classify(draft: Draft) -> Kind:
    """The kind of the work in `draft`."""
    genre = draft.get("genre").lower()
    if draft.locator.startswith("lot "):
        sold_by(draft)
    if genre and is_sold(draft):
        return "book"
    if draft.published and draft.quoted and draft.get("series"):
        site_for_series(draft)
        if _is_book_of_pieces(draft):
            draft.stated["container"] = draft.stated.pop("series")
            return settled("chapter", draft)
    if draft.get("number").startswith(DATA_ARCHIVES):
        return "dataset"
    if draft.get("number").startswith(ORDERS):
        return "law"
    kind = (
        kind_of_misplaced(draft)
        or (kind_of_genre(genre, draft) if genre else None)
        or _by_words_met(draft)
        or (by_name_of_genre(genre, draft) if genre else None)
        or by_form(draft)
    )
    return settled(kind, draft)


DATA_ARCHIVES: Final = ("ICPSR", "ZA ", "ZA4", "ZA5", "ZA6", "ZA7")
"""With what the numbers begin under which archives keep data: `ICPSR 6796`, `ZA5900`."""


def _by_words_met(draft: Draft) -> Kind | None:
    """The kind for which words met on the way speak, unless what is stated speaks against it."""
    said = draft.said
    if not said:
        return None
    if "law" in said and draft.published and draft.get("number").startswith(("COM", "JOIN", "SWD")):
        return "report"
    if "treaty" in said and draft.get("place") and draft.get("publisher") and draft.get("number"):
        return "report"  # `ST/ESA/SER.A/420 (New York: United Nations, 2019)`
    series = draft.stated.get("series") if draft.quoted and draft.published else None
    if series and series.endswith(COLLECTED) and not draft.get("container"):
        draft.stated["container"] = draft.stated.pop("series")
        return "chapter"  # `“Early Quays,” Early Quays and Other Papers (Lisbon, 1941)`
    if "archive" in said and _no_archive(draft):
        said.discard("archive")
    if "report" in said and _holds_issuer(draft):
        put_issuer(draft)
    return next((kind for kind in SAID if kind in said), None)


def _is_book_of_pieces(draft: Draft) -> bool:
    """Whether what stands between a piece and its imprint is a book, which nothing leads to: a press brought it out in
    a year, and it is called as no series of papers is: `Ana Lima, “At the Quay,” On Harbours (Quay Press, 1977)`."""
    series, date, publisher = draft.get("series"), draft.date, draft.get("publisher")
    if (
        draft.get("container")
        or draft.said
        or date is None
        or date.month
        or date.season
        or draft.get("number")
        or draft.get("genre")
        or draft.get("issue")
    ):
        return False
    if (
        not (publisher or (draft.get("place") and draft.locator))
        or draft.get("url")
        or REPORT_RE.search(series)
        or SERIES_RE.search(series)
    ):
        return False
    letters = publisher.isupper() and publisher.lower() not in ISSUERS
    return " " in series and (letters or not is_institution(publisher)) and not is_institution(series)


SERIES_RE: Final = lazy.regex(
    r"\b(?:Series|Studies|Updates?|Insights?|Letters?|Focus|Perspectives?|Policy|Analys[ie]s|Commentar(?:y|ies)|Review"
    r"|Project|Program(?:me)?|Cahiers|Etudes|Études|Schriften|Reihe|Dossier|Documents?|Lectures?|Library)\b|\d\Z"
)


def _no_archive(draft: Draft) -> bool:
    """Whether a work that words take to an archive is in print or on a site."""
    dated = draft.date is not None and not draft.date.month
    paged = draft.get("pages") or (dated and draft.locator[:1].isdigit())
    numbered = (draft.get("volume") and paged) or (draft.get("issue") and draft.get("container"))
    if draft.quoted and numbered:
        return True  # the journal of a historical society, or of a museum
    if draft.get("archive_location"):  # a copy of a book may lie in a box
        return bool(draft.published and draft.locator and draft.get("publisher") and draft.get("place"))
    return bool((draft.get("publisher") and draft.published) or (draft.get("url") and not _held(draft)))


COLLECTED: Final = (" Other Papers", " Other Letters", "Collected Papers", "Selected Papers")
"""How books of what somebody wrote are called."""


def _holds_issuer(draft: Draft) -> bool:
    """Whether the container of a report is the institution that issued it; its series may bear the name of one that
    nothing else tells: `Études de l’Ifri, Ifri`."""
    container, series = draft.get("container"), draft.get("series")
    if draft.quoted:
        named = series != "" and container != "" and not (draft.in_book or draft.get("number"))
        return named and (is_institution(container) or container in series)
    return draft.loose and is_institution(container)


WHOLE: Final[frozenset[Kind]] = frozenset({"book", "thesis"})


def point_into_whole(draft: Draft, kind: Kind) -> None:
    """Makes the pages of a book what a note points to: `Harbours (Lisbon: Quay Press, 1985): 41–56`; only a piece in
    one has pages of its own."""
    if kind in WHOLE and not draft.get("container") and (pages := draft.stated.pop("pages", "")):
        draft.locator = ", ".join(filter(None, (pages, draft.locator)))


HELD_RE: Final = lazy.regex(rf"{KEPT_PAPERS}\b|Manuscript|Historical Society|RG \d|National Archives")


def _held(draft: Draft) -> bool:
    """Whether words beside `Archive` speak for a document in one, and not for a site that calls itself so."""
    return any(HELD_RE.search(draft.get(name)) for name in ("archive", "container", "publisher", "series"))
