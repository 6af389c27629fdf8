"""Puts right in a citation that a date proves what only the whole of it tells: who published it, what holds it, and how
far its title reaches.

    Memorandum of a Conversation, White House, July 31, 1956, Foreign Relations of the United States, 1955–1957 (…)
    Ana Lima, Quay at Dawn, 1882, Port Gallery, London
    Jane Doe, Keys for All, Port Review, vol. 6, no. 1, 1995, pp. 65–78

Comes in: the pieces of a note and the draft. Comes out: nothing; the draft is changed (Chicago Manual 14.171, 14.229,
14.235).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.article_pages import range_of_article
from apparatus.read.note.containers.imprint_held import imprint_for_container
from apparatus.read.note.containers.journal_names import volume_before
from apparatus.read.note.containers.titleless import newspaper_for_title, report_for_title
from apparatus.read.note.kinds.marks import put_mark
from apparatus.read.note.names.institutions import body_before_address, institution_behind, names_before_address
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.settled_imprint import settle_imprint
from apparatus.read.note.statements.work_statements import reviews
from apparatus.read.note.titles.listed_titles import (
    list_for_authors,
    with_end_of_list,
    with_list_of_body,
    with_rest_of_title,
)
from apparatus.read.note.unpublished.kept_documents import NAMED_RE
from apparatus.read.note.words.patterns import COLLECTION_RE
from apparatus.read.note.words.shelf_marks import NATIONAL


def settle_dated(text: str, pieces: list[Piece], at: int, draft: Draft) -> None:
    """Puts right what only the whole citation tells: who published it, and how far its title reaches."""
    names_before_address(draft)
    _kept_by_state(draft)
    body_before_address(words_of(text, pieces[min(at + 1, len(pieces) - 1)]), draft)
    _of_collection(draft)
    _papers_of_place(text, pieces[at], draft)
    if _shown_in_museum(text, pieces, at, draft):
        return
    institution_behind(draft)
    volume_before(draft)
    imprint_for_container(draft)
    newspaper_for_title(draft)
    report_for_title(draft)
    if draft.authors and draft.date and not (draft.said or draft.get("genre")):
        settle_imprint(draft)
    with_rest_of_title(draft)
    with_end_of_list(draft)
    with_list_of_body(draft)
    list_for_authors(text, pieces, at, draft)
    if _in_journal(draft) or (draft.quoted and draft.get("volume") and reviews(draft.get("title"))):
        range_of_article(draft)
        draft.quoted = True
    put_mark(draft)


def _kept_by_state(draft: Draft) -> None:
    """Takes the letters of a state's archives for what keeps a paper, and for nobody who wrote it: `KNA, Lima District
    Annual Report, 1916–1917, p. 2`."""
    keeper = draft.authors[0].literal if len(draft.authors) == 1 else ""
    if keeper in NATIONAL and not (draft.published or any(map(draft.get, ("archive", "container", "url")))):
        draft.authors = ()
        draft.put("archive", keeper)
        draft.said.add("report" if draft.get("title").endswith(YEARLY) else "archive")


YEARLY: Final = (" Annual Report", " Annual Reports", " Quarterly Report", " Quarterly Reports")
"""How the reports of offices on a year are called."""


def _of_collection(draft: Draft) -> None:
    """Takes a state’s collection of documents for what holds a document of a day, and the place where it was written
    for a part of its title: `Memorandum of a Conversation, White House, July 31, 1956, Foreign Relations of the United
    States, 1955–1957 (Washington, DC: …)`."""
    series = draft.get("series")
    if not series or not COLLECTION_RE.match(series) or draft.date is None or not draft.date.day:
        return
    if place := draft.stated.pop("container", ""):
        draft.append("title", place)
    draft.stated["container"] = draft.stated.pop("series")
    draft.in_book = True


COUNTY_RE: Final = lazy.regex(r"(?P<county>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)? (?:County|Parish|Township)), ")


TOWN_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’.-]+(?: [A-ZÀ-Þ][\w’.-]+){0,2}\Z")


def _papers_of_place(text: str, first: Piece, draft: Draft) -> None:
    """Takes the body whose papers an archive keeps, and where it is, for what they are called: `Harbour Church,
    Quayport, Lima County, Folder 18, Box 415, Quay Church Records`."""
    body = draft.authors[0].literal if len(draft.authors) == 1 else ""
    found = COUNTY_RE.match(draft.get("archive")) if body and not draft.date else None
    end = text.find(f", {found['county']}, ", first.start) if found else -1
    if not found or end < 0 or not draft.get("archive_location"):
        return
    if not TOWN_RE.match(draft.get("title")) or NAMED_RE.match(draft.get("title")):
        return  # a document of the body: `Harbour Board, Minutes, Lima County`
    draft.authors = ()
    draft.stated["title"] = text[first.start : end + len(f", {found['county']}")]
    draft.stated["archive"] = draft.get("archive")[found.end() :]


def _shown_in_museum(text: str, pieces: list[Piece], at: int, draft: Draft) -> bool:
    """Whether a museum behind a bare year shows a work of art: `Ana Lima, Quay at Dawn, 1882, Port Gallery, London`;
    what it publishes has its year last."""
    held, date = draft.get("container"), draft.date
    if not draft.authors or date is None or date.month or not MUSEUM_RE.match(held):
        return False
    year = text.find(str(date.year), pieces[at].start)
    draft.behind_date = 0 < year < text.find(held, pieces[at].start)
    return draft.behind_date


MUSEUM_RE: Final = lazy.regex(
    r"(?:The )?(?:[A-ZÀ-Þ][\w’-]* ){0,4}(?:\w{0,12}[Mm]useum|Gallery|Galerie|Galleria|Musée|Museo|Kunsthalle)\b"
    r"(?! Press)[^,]{0,40}(?:, [A-ZÀ-Þ][^,]{1,30}){0,2}\Z"
)


def _in_journal(draft: Draft) -> bool:
    """Whether volume, issue and pages show an article that no marks show: `Jane Doe, Keys for All, Port Review, vol. 6,
    no. 1, 1995, pp. 65–78`."""
    if not draft.authors or draft.in_book or draft.published or draft.get("publisher") or draft.get("place"):
        return False
    container = draft.get("container")
    counted = draft.get("issue") or periodical_kind(container) == "article"
    return bool(container and counted and draft.get("volume") and (draft.get("pages") or RANGE_RE.match(draft.locator)))


RANGE_RE: Final = lazy.regex(r"\d{1,4}[-–]\d{1,4}\b")
