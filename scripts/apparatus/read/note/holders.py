"""Puts words that no statement takes where they belong: into the container, the archive, the event, the publisher.

Comes in: a cursor and the words at it. Comes out: a draft with one field more. The readers in `PUTS` are asked in
order; each says whether the words were its own, and the last takes what is left.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from apparatus.read.note.classify import BLOG_RE
from apparatus.read.note.cursor import Cursor
from apparatus.read.note.dates import read_date
from apparatus.read.note.draft import Draft
from apparatus.read.note.journal_names import paged_volume, special_issue, without_volume
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names import read_names
from apparatus.read.note.occasions import STATIONS, broadcast, meets, presented, spoken_at
from apparatus.read.note.organisations import has_head, looks_like_organisation
from apparatus.read.note.patterns import COLLECTION_RE
from apparatus.read.note.periodical_kinds import periodical_kind
from apparatus.read.note.reporters import NUMBER_RE
from apparatus.read.note.seats import ISSUED_RE, bracket_ahead, is_seat, issued_by
from apparatus.read.note.series import BARE_NUMBER_RE, SERIES_NAME_RE, counted_paper, is_symbol, read_numbered
from apparatus.read.note.titles import EAST_ASIAN_MARKS, strip_stop


def put_words(cursor: Cursor, words: str) -> None:
    """Fills the field to which the words belong."""
    for put in PUTS:
        if put(cursor, words):
            return


def _append(draft: Draft, field: str, words: str) -> bool:
    draft.append(field, words)
    return True


def _put(draft: Draft, field: str, words: str) -> bool:
    draft.put(field, words)
    return True


def _number(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    if not draft.get("number") and not draft.in_book and BARE_NUMBER_RE.match(words):
        return _put(draft, "number", words)
    if "law" in draft.said and words[-1].isdigit() and not draft.get("number") and NUMBER_RE.match(words):
        return _put(draft, "number", words)
    if not is_symbol(draft, words):
        return False
    draft.said.add("report")
    return _put(draft, "number", words)


GITHUB_RE: Final = re.compile(r"GitHub(?! (?:Developer|Blog|Docs|Changelog)\b)")


def _repository(cursor: Cursor, words: str) -> bool:
    return (
        GITHUB_RE.match(words) is not None
        and not cursor.draft.get("container")
        and _put(cursor.draft, "container", "GitHub")
    )


def _letter(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    if not draft.quoted or draft.authors or draft.get("container") or not _sent(cursor, words):
        return False
    draft.authors = read_names(words.partition(" to ")[0])[0]
    draft.letter = True
    return True


def _sent(cursor: Cursor, words: str) -> bool:
    """Whether words behind a quoted title are the sender and the receiver of a letter that is known by it."""
    at = cursor.at + 1
    if cursor.kind(at) != "," or not LETTER_RE.match(words):
        return False
    return cursor.kind(at + 1) == "date" or read_date(cursor.next_text(at)) is not None


LETTER_RE: Final = re.compile(r"[A-Z][\w.’ -]{2,50} to (?:the )?[A-Z][\w.’ -]{2,60}\Z")


def _school(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    taken = "thesis" in draft.said and bool(draft.get("genre")) and not draft.get("publisher")
    return taken and _put(draft, "publisher", words)


def _interview(cursor: Cursor, words: str) -> bool:
    """The programme that broadcast an interview, the archive that keeps it, or where it was held (14.211-213)."""
    draft = cursor.draft
    if "interview" not in draft.said:
        return False
    if _programme(cursor):
        draft.stated["container"] = words
        cursor.at += 2
        return _put(draft, "publisher", cursor.words(cursor.at))
    if not draft.get("container") and broadcast(words):
        draft.stated["container"] = without_volume(cursor, words)
        return True
    if KEPT_RE.search(words) or draft.get("archive"):
        return _keep(cursor, words)
    if presented(draft) and len(words.split()) > 3:
        return _append(draft, "event", words)
    if draft.quoted and not draft.get("container") and words.lower() not in PLACES:
        return _open(cursor, words)
    if draft.get("genre").startswith("interview by") and looks_like_organisation(words, strict=True):
        return _append(draft, "container", words)
    return _append(draft, "place", words)


def _programme(cursor: Cursor) -> bool:
    """Whether the station that broadcast an interview stands behind the programme: `Face the Nation, CBS News`."""
    draft = cursor.draft
    if draft.get("container") or not draft.get("genre").startswith(("interview by", "interview with")):
        return False
    return cursor.next_text(cursor.at + 1).partition(" ")[0] in STATIONS


def _occasion(cursor: Cursor, words: str) -> bool:
    """Where and before whom a speech was given or a paper read (14.217)."""
    draft = cursor.draft
    if presented(draft) and len(words.split()) > 3:
        return _append(draft, "event", words)
    if spoken_at(draft, words):
        return _append(draft, "place", words)
    unnamed = "speech" in draft.said and draft.get("genre") and not (draft.date or draft.get("event"))
    return bool(unnamed) and not periodical_kind(words) and _put(draft, "event", words)


def _meeting(cursor: Cursor, words: str) -> bool:
    if not meets(cursor, words):
        return False
    cursor.draft.said.add("conference")
    if words.startswith(("Proceedings of ", "Companion Proceedings of ")):
        return _put(cursor.draft, "container", _listed(cursor, words))
    return _put(cursor.draft, "event", words)


def _listed(cursor: Cursor, words: str) -> str:
    """A name with the rest of the list that ends it: `Conference on Fairness, Accountability, and Transparency`."""
    whole = words
    for at in range(cursor.at + 2, cursor.at + 8, 2):
        if cursor.kind(at - 1) != "," or cursor.kind(at) != "text":
            return words
        whole += ", " + cursor.words(at)
        if cursor.words(at).startswith(("and ", "& ")):
            cursor.at = at
            return whole
    return words


def _archive(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    behind_mark = draft.get("title") and draft.get("archive_location") and KEPT_RE.search(words)
    placed = not draft.quoted or draft.get("archive") or behind_mark
    kept = "archive" in draft.said and placed and not draft.published
    return bool(kept) and _keep(cursor, words)


def _keep(cursor: Cursor, words: str) -> bool:
    """Collection, repository and town, from the small to the large (14.229)."""
    cursor.draft.keep_in_archive()
    return _append(cursor.draft, "archive", words)


def _behind_open_container(cursor: Cursor, words: str) -> bool:
    """A series behind a journal, or a newspaper behind what a review in it is of."""
    draft = cursor.draft
    if not cursor.container_open or not draft.get("container"):
        return False
    if SERIES_NAME_RE.search(words) and not draft.in_book:
        return _put(draft, "series", words)
    if words[-1].isdigit() and draft.quoted and not draft.in_book and counted_paper(cursor, words):
        return True
    if draft.quoted and not draft.in_book and special_issue(cursor, words):
        return True
    if not _periodical_behind(draft, words):
        return False
    draft.put("event", draft.get("container"))
    draft.stated["container"] = without_volume(cursor, words)
    return True


def _periodical_behind(draft: Draft, words: str) -> bool:
    """Whether a newspaper stands behind what a review is of: `…, Metropolitan Museum of Art, New York Times`."""
    if draft.get("genre") != "review":
        return False
    return periodical_kind(words) is not None and periodical_kind(draft.get("container")) is None


def _seat(cursor: Cursor, words: str) -> bool:
    return is_seat(cursor, words) and _put(cursor.draft, "place", words)


def _committee(cursor: Cursor, words: str) -> bool:
    """The committee, or its parent, before which a testimony was given."""
    draft = cursor.draft
    if not draft.get("event") or not draft.get("genre").startswith(("testimony", "statement")):
        return False
    of_parent = "Subcommittee" in draft.get("event") and words.lower() not in PLACES
    return ("ommittee" in words[:12] or of_parent) and _append(draft, "event", words)


def _container(cursor: Cursor, words: str) -> bool:
    """The container itself, or more of its name."""
    draft = cursor.draft
    if cursor.container_open and draft.get("container"):
        if words.startswith("arXiv:") and words[6:7].isdigit():
            return _put(draft, "number", words[6:])
        if (draft.in_book and issued_by(cursor, words)) or BLOG_RE.search(draft.get("container")):
            return _put(draft, "publisher", words)
        draft.stated["container"] = without_volume(cursor, f"{draft.get('container')}, {words}")
        return True
    return not draft.get("container") and (draft.quoted or draft.loose or draft.in_book) and _open(cursor, words)


COURT_RE: Final = re.compile(r"\b(?:Court|Tribunal|Chambers)\b(?! Reports)")


def _series(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    if not draft.quoted and not draft.get("publisher") and _issues(cursor, words):
        draft.said.add("report")
        return _put(draft, "publisher", words)
    if "law" in draft.said and not draft.quoted and COURT_RE.search(words):
        return _put(draft, "publisher", words)
    if not draft.quoted and not draft.published and not draft.get("series"):
        return read_numbered(cursor, words) or _put(draft, "series", words)
    before_publisher = cursor.pieces[cursor.at].end <= draft.until
    return before_publisher and _append(draft, "series", words)


def _issues(cursor: Cursor, words: str) -> bool:
    """Whether an institution stands behind a title, before a bracket with no more than the month or the day: `Naval
    Power, CNA (November 2015)`."""
    date = read_date(cursor.words_in_bracket(cursor.at + 1))
    return date is not None and date.month > 0 and has_head(words) and looks_like_organisation(words, strict=True)


def _section(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    if not (draft.date and draft.date.day) or periodical_kind(draft.get("container")) not in ("newspaper", "magazine"):
        return False
    return _put(draft, "section", words)


def _series_of_chapter(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    return draft.in_book and not draft.published and bracket_ahead(cursor) and _append(draft, "series", words)


def _title_of_volume(cursor: Cursor, words: str) -> bool:
    """What a volume of documents is about, and of which year, behind its number: `FRUS, 1964–1968, vol. XIX,
    Arab-Israeli Crisis, 1967`."""
    draft = cursor.draft
    if not draft.in_book or not draft.get("volume") or draft.get("series"):
        return False
    if not COLLECTION_RE.match(draft.get("container")):
        return False
    following = cursor.next_text(cursor.at + 1)
    if len(following) == 4 and following.isdigit():
        cursor.at += 2
    return _put(draft, "series", words)


def _publisher(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    return not draft.get("publisher") and not draft.published and _put(draft, "publisher", words)


def _place(cursor: Cursor, words: str) -> bool:
    return _put(cursor.draft, "place", words)


def _open(cursor: Cursor, words: str) -> bool:
    """Opens the container; a comma may stand within its name."""
    draft = cursor.draft
    issued = ISSUED_RE.match(words) if ": " in words and not draft.in_book else None
    if issued and issued["place"].lower() in PLACES:
        draft.put("place", issued["place"])
        draft.put("publisher", issued["publisher"])
        draft.published = True
        return True
    if words[0] in EAST_ASIAN_MARKS:
        words = strip_stop(words)
    if words[-1].isdigit() and draft.quoted and paged_volume(draft, words):
        return True
    review = REVIEW_RE.match(words) if words[0].isdigit() and draft.quoted else None
    if review:
        draft.put("container", review["name"])
        draft.put("volume", review["volume"])
        draft.put("pages", review["page"])
        return True
    if draft.get("title") and words.lower() in PLACES and not draft.in_book:
        draft.put("place", words)
        return True
    conference = CONFERENCE_RE.match(words) if words[-1].isdigit() and draft.quoted and not draft.date else None
    if conference and cursor.kind(cursor.at + 1) in ("", "url", ";"):
        draft.put("container", conference["name"])
        draft.date = read_date(conference["year"])
        draft.said.add("conference")
        return True
    if read_numbered(cursor, words):
        return True
    if SERIES_NAME_RE.search(words):
        draft.put("series", words)
        return True
    if not any(char.isalnum() for char in words):
        return True
    cursor.container_open = True
    draft.stated["container"] = without_volume(cursor, words)
    return True


REVIEW_RE: Final = re.compile(r"(?P<volume>\d{1,4})\s(?P<name>[A-Z][^\d]{2,70}?)\s(?P<page>\d{1,5})\Z")
"""`97 Harvard Law Review 4`: a journal as lawyers cite it (Bluebook 16)."""

CONFERENCE_RE: Final = re.compile(r"(?P<name>[A-Z][A-Za-z]{2,9}) (?P<year>20\d\d|19\d\d)\Z")
"""`ICLR 2023` behind a title: the conference and its year."""

KEPT_RE: Final = re.compile(
    r"\b(?:Collections?|Archives?|Papers|Library|Historical Society|Records|Oral Histor(?:y|ies))\b"
)

PUTS: Final[tuple[Callable[[Cursor, str], bool], ...]] = (
    _number, _repository, _letter, _school, _interview, _occasion, _meeting, _archive, _behind_open_container, _seat,
    _committee, _container, _series, _section, _series_of_chapter, _title_of_volume, _publisher, _place,
)  # fmt: skip
"""In the order in which they are asked; the last takes whatever is left."""
