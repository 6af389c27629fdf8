"""Reads what no statement takes: the journal, newspaper, site, series or archive that holds the work.

Comes in: a cursor and the words at it. Comes out: whether the words belong to the citation. Words that begin with a
small letter, and names before a new quoted title, do not.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.classify import periodical_kind
from apparatus.read.note.cursor import Cursor
from apparatus.read.note.dates import read_date
from apparatus.read.note.draft import Draft
from apparatus.read.note.lists import PLACES
from apparatus.read.note.locators import read_locator
from apparatus.read.note.names import looks_like_names, read_names
from apparatus.read.note.occasions import broadcast, presented, spoken_at
from apparatus.read.note.organisations import looks_like_organisation
from apparatus.read.note.patterns import COLLECTION_RE, IN_RE, ISSUE_RE, JOURNAL_TAIL_RE, SYMBOL_RE, hinted
from apparatus.read.note.seats import ISSUED_RE, bracket_ahead, is_seat, is_state, issued_by
from apparatus.read.note.series import BARE_NUMBER_RE, SERIES_NAME_RE, is_symbol, read_numbered
from apparatus.read.note.titles import EAST_ASIAN_MARKS, strip_stop

SMALL_NAMES: Final = (
    "and ",
    "eLife",
    "arXiv",
    "iScience",
    "e-flux",
    "n+1",
    "bioRxiv",
    "medRxiv",
    "iPolitics",
    "eds.",
    "ed.",
)
"""What begins with a small letter and still is a container or a part of one."""

LABELS: Final = (
    " vol.",
    " Vol.",
    ", vol.",
    ", Vol.",
    " no.",
    " No.",
    " volume",
    " Volume",
    " issue",
    " Issue",
    " vol",
    " Bd.",
)


JOURNAL_END_RE: Final = re.compile(r"\s\d{1,4}\Z")
"""`sciences sociales 67`: the end of a journal's name with a comma in it, and the volume."""


def read_container(cursor: Cursor, words: str) -> bool:
    """Takes `words` as container, publisher, series or archive; False when the citation has ended before them."""
    draft = cursor.draft
    if draft.in_book and words[-1].isdigit() and SERIES_END_RE.match(words) and _name_goes_on(cursor, words):
        draft.put("series", words)
        return cursor.take()
    if _name_goes_on(cursor, words):
        mark = "; " if cursor.text[cursor.pieces[cursor.at - 1].start] == ";" else ", "
        name = f"{draft.get('container')}{mark}{words}"
        draft.stated["container"] = name if draft.in_book else _without_volume(cursor, name)
        cursor.at += 1
        return True
    if _another_book(cursor) or _another_citation(cursor, words) or (draft.get("url") and words.startswith("and ")):
        return False
    held = IN_RE.match(words) if not (draft.quoted or draft.in_book) else None
    if held:
        words = words[held.end() :]
    if words[0] in "FDAPCH" and COLLECTION_RE.match(words) and not draft.get("container"):
        draft.in_book = cursor.container_open = True
        draft.put("container", words)
        cursor.at += 1
        return True
    symbol = SYMBOL_RE.match(words) if words[0] in "UASECTHFOJP12" else None
    if symbol:
        draft.put("number", symbol["number"])
        white = symbol["number"].startswith(("JOIN", "SWD")) or draft.get("title").startswith(
            ("White Paper", "Green Paper", "Communication", "Report", "Joint Communication")
        )
        un = words.startswith(("UN ", "U.N.", "A/", "S/", "E/", "ST/", "CCPR/", "TD/", "HRI/"))
        if un or not white:
            draft.said.add("treaty" if un else "law")
        return cursor.take()
    song = SONG_RE.match(words) if words[0] in "to" and draft.quoted else None
    if song and (draft.authors or "film" in draft.said):
        draft.put("publisher" if draft.get("container") else "container", song["recording"])
        return cursor.take()
    if words[0].islower() and draft.in_book and draft.get("series") and cursor.words(cursor.at - 1) == ";":
        draft.stated["series"] += f"; {words}"  # of the volume's title: `Eastern Europe; the Soviet Union (…)`
        return cursor.take()
    if words[0].islower() and not words.startswith(SMALL_NAMES) and not _small_container(cursor, words):
        return _skip_unread(cursor, words)
    if is_state(cursor, words):
        draft.stated["place"] += f", {words}"  # the state: `Cambridge, MA`
        return cursor.take()
    if not draft.in_book:
        draft.said |= hinted(words)
    if not draft.get("number") and BARE_NUMBER_RE.match(words) and not draft.in_book:
        draft.put("number", words)
    elif is_symbol(draft, words):
        draft.put("number", words)
        draft.said.add("report")
    elif words.startswith("GitHub") and not draft.get("container"):
        draft.put("container", "GitHub")
    elif draft.quoted and not draft.authors and not draft.get("container") and _sent(cursor, words):
        draft.authors = read_names(words.partition(" to ")[0])[0]
        draft.letter = True
    elif "interview" in draft.said and not draft.get("container") and broadcast(words):
        draft.stated["container"] = _without_volume(cursor, words)
    elif "thesis" in draft.said and draft.get("genre") and not draft.get("publisher"):
        draft.put("publisher", words)
    elif "interview" in draft.said and (KEPT_RE.search(words) or draft.get("archive")):
        _archive(cursor, words)
    elif presented(draft) and len(words.split()) > 3:
        draft.stated["event"] += f", {words}"
    elif "interview" in draft.said and draft.quoted and not draft.get("container") and words.lower() not in PLACES:
        _open(cursor, words)
    elif draft.get("genre").startswith("interview by") and looks_like_organisation(words, strict=True):
        held_by = draft.get("container")
        draft.stated["container"] = f"{held_by}, {words}" if held_by else words
    elif "interview" in draft.said or spoken_at(draft, words):
        held_at = draft.get("place")
        draft.stated["place"] = f"{held_at}, {words}" if held_at else words
    elif (
        "speech" in draft.said
        and draft.get("genre")
        and not (draft.date or draft.get("event") or periodical_kind(words))
    ):
        draft.put("event", words)
    elif "archive" in draft.said and (not draft.quoted or draft.get("archive")) and not draft.published:
        _archive(cursor, words)
    elif cursor.container_open and draft.get("container") and SERIES_NAME_RE.search(words) and not draft.in_book:
        draft.put("series", words)
    elif cursor.container_open and draft.get("container") and _periodical_behind(draft, words):
        draft.put("event", draft.get("container"))
        draft.stated["container"] = _without_volume(cursor, words)
    elif is_seat(cursor, words):
        draft.put("place", words)
    elif (
        draft.get("event")
        and draft.get("genre").startswith(("testimony", "statement"))
        and ("ommittee" in words[:12] or ("Subcommittee" in draft.get("event") and words.lower() not in PLACES))
    ):
        draft.stated["event"] += f", {words}"
    elif draft.in_book and draft.get("container") and cursor.container_open and issued_by(cursor, words):
        draft.put("publisher", words)
    elif cursor.container_open and draft.get("container"):
        draft.stated["container"] = _without_volume(cursor, f"{draft.get('container')}, {words}")
    elif not draft.get("container") and (draft.quoted or draft.loose or draft.in_book):
        _open(cursor, words)
    elif not draft.quoted and not draft.published and not draft.get("series"):
        if not read_numbered(cursor, words):
            draft.put("series", words)
    elif cursor.pieces[cursor.at].end <= draft.until:  # publisher and place are still to come
        draft.stated["series"] += f", {words}"
    elif draft.date and draft.date.day and periodical_kind(draft.get("container")) in ("newspaper", "magazine"):
        draft.put("section", words)
    elif draft.in_book and not draft.published and bracket_ahead(cursor):
        held_as = draft.get("series")
        draft.stated["series"] = f"{held_as}, {words}" if held_as else words
    elif not draft.get("publisher") and not draft.published:
        draft.put("publisher", words)
    else:
        draft.put("place", words)
    cursor.at += 1
    return True


def _sent(cursor: Cursor, words: str) -> bool:
    """Whether words behind a quoted title are the sender and the receiver of a letter that is known by it."""
    at = cursor.at + 1
    if cursor.kind(at) != "," or not LETTER_RE.match(words):
        return False
    return cursor.kind(at + 1) == "date" or read_date(cursor.next_text(at)) is not None


LETTER_RE: Final = re.compile(r"[A-Z][\w.’ -]{2,50} to (?:the )?[A-Z][\w.’ -]{2,60}\Z")


def _periodical_behind(draft: Draft, words: str) -> bool:
    """Whether a newspaper stands behind what a review is of: `…, Metropolitan Museum of Art, New York Times`."""
    if draft.get("genre") != "review":
        return False
    return periodical_kind(words) is not None and periodical_kind(draft.get("container")) is None


def _name_goes_on(cursor: Cursor, words: str) -> bool:
    """Whether a comma stands within the name of a book, whose publisher is still to come, or of a journal, whose volume
    is: `Annales: Économies, sociétés, civilisations 13`."""
    draft = cursor.draft
    if not cursor.container_open or not draft.get("container"):
        return False
    if draft.in_book:
        return not draft.published and bracket_ahead(cursor)
    if not words[0].islower():
        return False
    following = cursor.next_text(cursor.at + 1)
    if following and following[0].islower() and JOURNAL_END_RE.search(following):
        return True
    return JOURNAL_END_RE.search(words) is not None and _issue_follows(cursor)


def _skip_unread(cursor: Cursor, words: str) -> bool:
    """Steps over a few small words that nothing reads (`letter no. 729`) if a date or an address still follows."""
    if len(words.split()) > 5 or not any(
        p.kind in ("url", "date") for p in cursor.pieces[cursor.at + 1 : cursor.at + 6]
    ):
        return False
    return cursor.kind(cursor.at + 1) == "," and cursor.take()


def _small_container(cursor: Cursor, words: str) -> bool:
    """A periodical that prints its name in small letters, as `sx salon`: known by the date or issue behind it."""
    if cursor.draft.get("container") or not cursor.draft.quoted or len(words.split()) > 5:
        return False
    if cursor.kind(cursor.at + 1) == "bracket" and words[-1].isdigit():
        return read_date(cursor.words(cursor.at + 1)[1:-1]) is not None
    following = cursor.next_text(cursor.at + 1)
    return bool(following) and (read_date(following) is not None or ISSUE_RE.match(following) is not None)


def _archive(cursor: Cursor, words: str) -> None:
    """Collection, repository and town, from the small to the large (14.229)."""
    cursor.draft.keep_in_archive()
    held = cursor.draft.get("archive")
    cursor.draft.stated["archive"] = f"{held}, {words}" if held else words


REVIEW_RE: Final = re.compile(r"(?P<volume>\d{1,4})\s(?P<name>[A-Z][^\d]{2,70}?)\s(?P<page>\d{1,5})\Z")
"""`97 Harvard Law Review 4`: a journal as lawyers cite it (Bluebook 16)."""


def _open(cursor: Cursor, words: str) -> None:
    draft = cursor.draft
    issued = ISSUED_RE.match(words) if ": " in words and not draft.in_book else None
    if issued and issued["place"].lower() in PLACES:
        draft.put("place", issued["place"])
        draft.put("publisher", issued["publisher"])
        draft.published = True
        return
    if words[0] in EAST_ASIAN_MARKS:
        words = strip_stop(words)
    review = REVIEW_RE.match(words) if words[0].isdigit() and draft.quoted else None
    if review:
        draft.put("container", review["name"])
        draft.put("volume", review["volume"])
        draft.put("pages", review["page"])
        return
    if draft.get("title") and words.lower() in PLACES and not draft.in_book:
        draft.put("place", words)
        return
    conference = CONFERENCE_RE.match(words) if words[-1].isdigit() and draft.quoted and not draft.date else None
    if conference and cursor.kind(cursor.at + 1) in ("", "url", ";"):
        draft.put("container", conference["name"])
        draft.date = read_date(conference["year"])
        draft.said.add("conference")
        return
    if read_numbered(cursor, words):
        return
    if SERIES_NAME_RE.search(words):
        draft.put("series", words)
        return
    if not any(char.isalnum() for char in words):
        return
    cursor.container_open = True
    draft.stated["container"] = _without_volume(cursor, words)


CONFERENCE_RE: Final = re.compile(r"(?P<name>[A-Z][A-Za-z]{2,9}) (?P<year>20\d\d|19\d\d)\Z")
"""`ICLR 2023` behind a title: the conference and its year."""

SERIES_END_RE: Final = re.compile(
    r"[A-Z](?:[\w’-]* ){1,6}(?:[Nn]os?\. ?)?(?!1[5-9]\d\d\Z|20\d\d\Z)\d{1,4}(?:[-–]\d{1,4})?\Z"
)
"""`Adelphi 478–480` behind the title of a book: the series and the numbers in it."""

KEPT_RE: Final = re.compile(
    r"\b(?:Collections?|Archives?|Papers|Library|Historical Society|Records|Oral Histor(?:y|ies))\b"
)

SONG_RE: Final = re.compile(r"(?:track \d{1,2},? )?on (?P<recording>[A-Z0-9][^,;]{1,80})\Z")
"""`track 12 on Lemonade` (14.263)."""


def _without_volume(cursor: Cursor, name: str) -> str:
    """Takes the volume off a journal's name when an issue, a year or pages follow: `Social Text 33` (14.171)."""
    head, _, last = name.rpartition(" ")
    found = JOURNAL_TAIL_RE.match(last) if head else None
    if not found or not _issue_follows(cursor):
        return name
    issue = found["issue"] or ""
    label = next((label for label in LABELS if head.endswith(label)), "")
    head = head.removesuffix(label).rstrip(" ,")
    if label.strip(" ,.").lower() in ("no", "issue") and not issue:
        cursor.draft.put("issue", last)
    else:
        cursor.draft.put("volume", last[: found.start("issue") - 1] if issue else last)
        cursor.draft.put("issue", issue)
    cursor.container_open = False
    return head


def _issue_follows(cursor: Cursor) -> bool:
    at = cursor.at + 1
    if cursor.kind(at) == ",":
        at += 1
        words = cursor.words(at) if cursor.kind(at) == "text" else ""
        if words:
            if ISSUE_RE.match(words) or words.isdigit() or read_locator(words):
                return True
            return read_date(words) is not None
    if cursor.kind(at) == "bracket":
        return True
    return cursor.kind(at) == "text" and cursor.words(at)[0] == ":"


def _another_book(cursor: Cursor) -> bool:
    """Whether another book begins behind a book's bracket and a comma: a second bracket names its publisher."""
    words = cursor.words(cursor.at)
    joined = words.startswith("and ") and cursor.draft.get("pages") != ""
    if cursor.draft.published and words.startswith("and ") and looks_like_names(words[4:]):
        return True
    if not joined and (not cursor.draft.published or cursor.draft.quoted):
        return False
    for at in range(cursor.at + 1, min(cursor.at + 6, len(cursor.pieces))):
        if cursor.kind(at) == "bracket":
            return PUBLISHED_RE.search(cursor.words(at)) is not None
        if cursor.kind(at) not in (",", "text"):
            break
    return False


PUBLISHED_RE: Final = re.compile(r": [A-Z][^()]{2,80}\d{4}\)\Z")


def _another_citation(cursor: Cursor, words: str) -> bool:
    """Whether names and a new quoted title follow: two citations that only a comma parts."""
    if not cursor.draft.quoted:
        return False
    at = cursor.at + 1
    if cursor.kind(at) == ",":
        at += 1
    return cursor.kind(at) == "quote" and looks_like_names(words.removeprefix("and "))
