"""Reads one statement of a day: of publication, of the last change, of the visit to a page (Chicago Manual 14.12-13).

Comes in: a cursor and the words at it. Comes out: whether the words were such a statement; `statements` says when each
is asked.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.occasions import town_and_day
from apparatus.read.note.statements.seats import imprint_ahead
from apparatus.read.note.words.dates import SEVERAL_RE, day_of_visit, read_date
from apparatus.read.note.words.day_patterns import MONTH_NAME, YEAR, YEAR_ALONE_RE, YEAR_ENDED, YEAR_FIGURES
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import KEPT_PAPERS
from apparatus.read.note.words.patterns import ACCESSED_RE, COLLECTION_RE, HOUR_RE, UPDATED_RE, WEEKDAYS
from apparatus.read.note.words.roles import LED_EDITORS

PAGES_LIKE_YEARS_RE: Final = lazy.regex(r"\d{4}[-–]\d{1,4}\Z")
"""`1650–68` straight behind a quoted title is more likely pages than years."""


def dated(cursor: Cursor, words: str) -> bool:
    """A date by itself; a second bare number is no year but a page."""
    if (words[-1].isdigit() or words[-1] == "+") and ": " in words and _with_pages(cursor, words):
        return cursor.take()
    placed = town_and_day(words) if words[0].isupper() and words[-1].isdigit() else None
    if placed:
        cursor.draft.put("place", placed[0])
        stated = cursor.draft.date
        of_year = stated is not None and not stated.month and stated.year == placed[1].year
        cursor.draft.date = placed[1] if of_year else stated or placed[1]
        return cursor.take()
    digit = words[0].isdigit()
    now = cursor.draft.date
    if digit and len(words) == 4 and words.isdigit() and _counts_volume(cursor):
        cursor.draft.put("volume", words)
        return cursor.take()
    if digit and len(words) == 4 and cursor.draft.in_book and cursor.container_open and _of_documents(cursor, words):
        return True
    if (digit or words[0] == "c") and YEARS_RE.match(words) and _of_papers(cursor, words):
        return True
    if digit and now and now.day and len(words) == YEAR_FIGURES and _printed_later(cursor, words):
        return cursor.take()
    if digit and now and now.year and (words.isdigit() or (cursor.draft.locator and PAGES_LIKE_YEARS_RE.match(words))):
        return False
    if digit and now and now.day and _last_of_volume(cursor) and PAGES_LIKE_YEARS_RE.match(words):
        return False  # `Lima to Costa, 4 July 1954, Documents on Quays, vol. 13, 1783–1784`
    if digit and PAGES_LIKE_YEARS_RE.match(words):
        taken = _pages_or_years(cursor, words)
        if taken is not None:
            return taken
    if SPAN_RE.match(words) and _tells_of_volume(cursor, words):
        return cursor.take()
    if digit and now and len(words) > LONGEST_DAY and of_file(cursor):
        return True
    if len(words) < LONGEST_DAY and _with_year_behind(cursor, words):
        return cursor.take()
    if words[-1] == ":" and cursor.kind(cursor.at + 1) == "url":
        words = words[:-1]
    if digit and " " in words and cursor.draft.in_book and cursor.container_open and _of_meeting(cursor, words):
        return cursor.take()
    meeting = digit and " " in words and cursor.draft.in_book and cursor.draft.get("series") != ""
    if meeting and imprint_ahead(cursor) and read_date(words) is not None:
        return cursor.take()  # `Proceedings of a Workshop, Rome, 9–11 June 1999 (Berlin: Quay, 2001)`
    if not now and words.isalpha() and MONTH_RE.match(words) and cursor.draft.quoted and cursor.draft.get("issue"):
        cursor.draft.date = Date(literal=words)  # `Port Review, vol. 255, no. 5, November, pp. 116–123`
        return cursor.take()
    if not now and words[-1].isdigit() and DAY_ALONE_RE.match(words) and cursor.kind(cursor.at + 2) == "url":
        cursor.draft.date = Date(literal=words)  # `Harbour Office, May 26, https://…`: the year is left out
        return cursor.take()
    hour = digit and (HOUR_RE.match(words) or _hour_of_paper(cursor, words))
    if words in WEEKDAYS or hour or cursor.put_date(words):
        return cursor.take()
    return False


CLOCK_RE: Final = lazy.regex(r"(?:[01]?\d|2[0-3]):[0-5]\d\Z")


DAY_ALONE_RE: Final = lazy.regex(rf"(?:{MONTH_NAME}) \d{{1,2}}\Z")


def _hour_of_paper(cursor: Cursor, words: str) -> bool:
    """Whether the hour at which a newspaper or an agency had the news stands behind its day: `Port Times, May 3, 2007,
    12:22`; neither has a passage called so."""
    date, container = cursor.draft.date, cursor.draft.get("container")
    dated = date is not None and date.day > 0 and cursor.kind(cursor.at - 2) == "date"
    return dated and CLOCK_RE.match(words) is not None and periodical_kind(container) == "newspaper"


SPAN_RE: Final = lazy.regex(rf"{MONTH_NAME} {YEAR}(?: to |[-–]){MONTH_NAME} {YEAR}\Z")
"""The months of which the documents in a volume are."""
VOLUME_END_RE: Final = lazy.regex(r", \d{4}[-–]\d{2,4}: [Vv]ol(?:\.|ume) (?:\d{1,3}|[IVXL]{1,6})\Z")


def _tells_of_volume(cursor: Cursor, words: str) -> bool:
    """Takes the months behind a volume of documents, before its imprint: `vol. 4, July 1940–June 1941 (Rome: …)`."""
    draft = cursor.draft
    if _of_volume(cursor) and not draft.get("series"):
        draft.put("series", words)
        return True
    if not (draft.in_book and imprint_ahead(cursor) and VOLUME_END_RE.search(draft.get("container"))):
        return False
    draft.append("container", words)
    return True


def _last_of_volume(cursor: Cursor) -> bool:
    """Whether the last piece of a citation is at the cursor, behind a volume."""
    return cursor.draft.get("volume") != "" and cursor.at + 1 >= len(cursor.pieces)


def _printed_later(cursor: Cursor, words: str) -> bool:
    """Whether a year behind a place is that of print, and the day before the place the title's: `Report of the Port
    Commission, 22 August 1955, Sydney, 1955`."""
    draft, at = cursor.draft, cursor.at
    year = read_date(words)
    stated = draft.get("place") if at > BEFORE_PLACE else ""
    region = 2 * (", " in stated and stated == f"{cursor.words(at - BEFORE_PLACE)}, {cursor.words(at - 2)}")
    placed = stated != "" and (region or stated == cursor.words(at - 2)) and not draft.quoted
    if not (placed and year and draft.date and draft.get("title")) or not 0 <= year.year - draft.date.year <= LATER:
        return False
    day = cursor.words(at - BEFORE_PLACE - region)
    if read_date(day) != draft.date or draft.stated.keys() - PRINTED:
        return False
    draft.append("title", day)
    draft.date = year
    draft.said |= {"report"} if all(name.literal for name in draft.authors) else set()
    return True


BEFORE_PLACE: Final = 4
"""Pieces from a day to the year behind a place."""

LATER: Final = 5
"""Years after which what a day names may be in print."""

PRINTED: Final = frozenset({"title", "place", "genre"})
"""What may be known of a book whose title ends in the day of an event."""


MONTH_RE: Final = lazy.regex(rf"{MONTH_NAME}\Z")


def _of_meeting(cursor: Cursor, words: str) -> bool:
    """Takes the days of a meeting, before the imprint, for the end of the title of its acts: `in Actes du colloque,
    Lyon, 11–15 septembre 1990 (Paris: …)`."""
    stated = read_date(words)
    if stated is None or not stated.month or cursor.kind(cursor.at + 1) not in ("bracket", "imprint"):
        return False
    if UPDATED_RE.match(cursor.words_in_bracket(cursor.at + 1)):
        return False  # `in Dictionary of Ports, 15 December 1995 (updated 28 November 2011)`
    cursor.draft.stated["container"] += f", {words}"
    return True


def _counts_volume(cursor: Cursor) -> bool:
    """Whether a number that may be a year is a volume, for the year stands in a bracket right behind it: `Transactions
    of the Port Society A, 1866 (2008)`."""
    draft = cursor.draft
    held = draft.quoted and draft.get("container") and not (draft.date or draft.get("volume") or draft.in_book)
    year = cursor.words_in_bracket(cursor.at + 1)
    return bool(held) and len(year) == YEAR_FIGURES and year.isdigit()


LONGEST_DAY: Final = 24
"""Letters of a day whose year stands apart."""


def _with_year_behind(cursor: Cursor, words: str) -> bool:
    """Takes a day with its year, which an editor supplied or which stands in a bracket or behind a comma, up to the
    piece with the year."""
    supplied = cursor.words(cursor.at + 1)[1:-1] if cursor.kind(cursor.at + 1) == "square" else ""
    if supplied.rstrip("?").isdigit() and cursor.put_date(f"{words} {supplied}"):
        cursor.at += 1  # `30 January [1933?]`
        return True
    bracketed = cursor.words_in_bracket(cursor.at + 1) if words[-1].isalpha() else ""
    if len(bracketed) == 4 and bracketed.isdigit() and cursor.put_date(f"{words} {bracketed}"):
        cursor.at += 1  # `Port Review, February (2012), 7–8`
        return True
    following = cursor.next_text(cursor.at + 1)
    if len(following) == 4 and following.isdigit() and cursor.put_date(f"{words} {following}"):
        cursor.at += 2
        return True
    return False


YEARS_RE: Final = lazy.regex(r"(?:ca?\. ?)?1[5-9]\d\d(?:[-–](?:(?:1[5-9]|20)?\d\d))?\Z")


def _of_papers(cursor: Cursor, words: str) -> bool:
    """`Jane Doe, diary, May 3, 1849, Harbour Mission, 1810–1895, Quay Library`, `box 3, Quay Papers, 1810–1895`: years
    behind the papers among which a document is kept are the papers’."""
    draft = cursor.draft
    held = "archive" if draft.get("archive") else "container"
    if draft.published or draft.in_book or draft.get("volume") or not draft.get(held):
        return False
    if not _kept(cursor, held, words):
        return False
    draft.append(held, words)
    cursor.at += 1
    return True


def of_file(cursor: Cursor) -> bool:
    """Takes two days from the first to the second of which a file holds papers: `“Draft,” May 3, 1959, Surveys, January
    15, 1959–June 11, 1960, Lima Papers`."""
    draft, words = cursor.draft, cursor.words(cursor.at)
    held = "archive" if draft.get("archive") else "container"
    told = cursor.at > 1 and draft.get(held).endswith(cursor.words(cursor.at - 2))
    if not told or not SEVERAL_RE.match(words) or draft.in_book or periodical_kind(draft.get(held)) is not None:
        return False
    draft.append(held, words)
    cursor.at += 1
    return True


def _kept(cursor: Cursor, held: str, words: str) -> bool:
    """Whether papers whose years words may be were just told, behind a document with its day or behind a box."""
    draft = cursor.draft
    boxed = draft.get("archive_location") != ""
    behind = held == "archive" and cursor.at > 1 and draft.get(held).endswith(cursor.words(cursor.at - 2))
    if behind and draft.date is not None and PAGES_LIKE_YEARS_RE.match(words):
        return True  # `Tax Rolls, 1807, Quayland State Archives, Various Records, 1820–1951, Box 138`
    if boxed or draft.quoted or len(words) < FROM_TO:
        told = boxed or ((draft.quoted or draft.letter) and draft.date is not None and not draft.get("url"))
        named = told and cursor.at > 1 and draft.get(held).endswith(cursor.words(cursor.at - 2))
        ranged = PAGES_LIKE_YEARS_RE.match(words) and draft.date is not None and draft.date.day > 0
        return named and (HELD_RE.search(draft.get(held)) is not None or bool(ranged and not _periodical(draft, held)))
    day = draft.date is not None and draft.date.day
    ended = draft.date is None and ENDED_RE.search(draft.get("title")) is not None
    return bool(draft.loose and (ended or (day and (draft.letter or draft.get("genre")))))


def _periodical(draft: Draft, held: str) -> bool:
    return periodical_kind(draft.get(held)) is not None


ENDED_RE: Final = lazy.regex(YEAR_ENDED)
FROM_TO: Final = len("1810–1895")
"""Years with both ends written out."""
HELD_RE: Final = lazy.regex(
    rf"\b(?:{KEPT_PAPERS}|papers|Files?|Correspondence|Archives?|Rolls|Lists|Schedules|Received|Sent)\Z"
)
"""What is kept in boxes."""


def _with_pages(cursor: Cursor, words: str) -> bool:
    """`April 2013: 6–7`: the pages of a magazine behind its month, with a colon as in a journal; `2006: chapter 7`; the
    page of a newspaper behind its day, `14 March 1997: A1+`."""
    day, _, pages = words.rpartition(": ")
    paged = PAGES_RE.match(pages)
    sheet = not day.isdigit() and SHEET_RE.match(pages)
    if not (paged or sheet or (day.isdigit() and read_locator(pages))) or not cursor.put_date(day):
        return False
    if paged and cursor.draft.quoted and not pages.isdigit():
        cursor.draft.put("pages", pages)
    else:
        cursor.draft.add_locator(read_locator(pages) or pages)
    return True


PAGES_RE: Final = lazy.regex(r"\d{1,4}(?:[-–]\d{1,4})?\Z")
SHEET_RE: Final = lazy.regex(r"(?:[A-Z]{1,2}[-.]?\d{1,3}\+?|\d{1,3}\+)\Z")
"""A page of a newspaper with its part, or with those on which the piece goes on."""


def _pages_or_years(cursor: Cursor, words: str) -> bool | None:
    """Takes or refuses `1650–68` where what stands before says what it is; None where it may be the date."""
    draft = cursor.draft
    if draft.date and draft.date.year and draft.published:
        return False
    if _in_volume(draft) and YEAR_ALONE_RE.match(cursor.words_in_bracket(cursor.at + 1)):
        return False  # `Port Review 264, 1772–1775 (1994)`: the year stands behind the pages
    if draft.get("series") and draft.get("volume") and cursor.pieces[cursor.at].end <= draft.until:
        draft.stated["series"] += f", {words}"  # `vol. 1, The Harbour Years, 1849–1914 (Munich: …)`
        return cursor.take()
    if _of_volume(cursor):
        draft.put("series", words)  # the volume's own title: `vol. 3, 1849–1914 (Munich: …)`
        return cursor.take()
    placed = draft.get("container") and not draft.get("pages")
    if draft.quoted and not placed:
        return False
    if cursor.container_open and (draft.in_book or imprint_ahead(cursor) or _issued_later(cursor)):
        if draft.in_book and cursor.at > 1 and draft.get("place") == cursor.words(cursor.at - 2) != "":
            draft.append("container", draft.stated.pop("place"))  # `in New College, Oxford, 1379–1979, eds.`
        draft.stated["container"] += f", {words}"  # of the book's title: `Modern Statesmen, 1867–1945`
        cursor.at += 1
        return True
    return None


def _in_volume(draft: Draft) -> bool:
    """Whether a work stands in the volume of a periodical, and its year is not known yet."""
    return bool(draft.get("container") and draft.get("volume")) and not (draft.date or draft.in_book)


def _issued_later(cursor: Cursor) -> bool:
    """Whether a volume and its year in a bracket stand behind years that belong to a journal's name: `Studies in Port
    Literature, 1500–1900, 43 (2003)`."""
    ahead = range(cursor.at + 1, min(len(cursor.pieces), cursor.at + FARTHEST))
    year = next((cursor.words_in_bracket(at)[-YEAR_FIGURES:] for at in ahead if cursor.kind(at) == "bracket"), "")
    return year.isdigit() and not cursor.draft.get("volume")


FARTHEST: Final = 6
"""Pieces from such years to the bracket behind a volume and an issue."""


def _of_documents(cursor: Cursor, words: str) -> bool:
    """`Foreign Relations of the United States, 1946`: the year belongs to the name of the documents (14.291), or
    to that of a yearbook before who edited it: `Survey of Port Affairs, 1961, ed. D. C. Roe`."""
    draft = cursor.draft
    edited = cursor.next_text(cursor.at + 1).startswith(LED_EDITORS)
    if not words.isdigit() or not (edited or COLLECTION_RE.match(draft.get("container"))):
        return False
    draft.stated["container"] += f", {words}"
    return cursor.take()


def _of_volume(cursor: Cursor) -> bool:
    """Whether years behind a volume are what the volume is about, since the book's bracket is still to come."""
    ahead = cursor.pieces[cursor.at + 1 : cursor.at + 6]
    draft = cursor.draft
    held = draft.in_book or not draft.quoted
    return draft.get("volume") != "" and held and any(p.kind == "bracket" for p in ahead)


def accessed(cursor: Cursor, words: str) -> bool:
    """`accessed May 3, 2020` (14.12)."""
    found = ACCESSED_RE.match(words)
    if not found:
        return False
    rest = _with_date_piece(cursor, words[found.end() :])
    day = LEADS_RE.sub("", rest.rstrip(".]):, "))
    cursor.draft.accessed = cursor.draft.accessed or read_date(day) or day_of_visit(day)
    return cursor.take()


LEADS_RE: Final = lazy.regex(r",? (?:at|from|via|through|online at)\Z")
"""`accessed 3 May 2020 at https://…`: what leads from the day to the address."""


def updated(cursor: Cursor, words: str) -> bool:
    """`last modified May 3, 2020` (14.13): stands for the date when there is no other."""
    found = UPDATED_RE.match(words + " ")
    if not found:
        return False
    at = cursor.at
    if words.startswith(("promulgated", "enacted")):
        cursor.draft.said.add("law")
    rest = _with_date_piece(cursor, words[found.end() :])
    if words.startswith("As of") and cursor.draft.date and cursor.text.startswith(":", cursor.pieces[cursor.at].end):
        cursor.draft.accessed = cursor.draft.accessed or read_date(rest)
        return cursor.take()
    if cursor.put_date(rest.partition(" by ")[0]):
        if words.lower().startswith(CHANGED):
            cursor.draft.said.add("web")
        if f"{words.lower()} ".startswith(SENT) and cursor.draft.quoted and not cursor.draft.get("genre"):
            cursor.draft.said.add("film")
        if words.lower().startswith(PUT_ONLINE) and BY_RE.match(cursor.next_text(cursor.at + 1)):
            cursor.at += 2
        return cursor.take()
    day, told, where = rest.partition(" at ")
    if told and words.startswith(SHOWN) and cursor.put_date(day):
        cursor.draft.put("event", where.removeprefix("the "))
        return cursor.take()
    cursor.at = at
    if words.startswith(("adopted at ", "signed at ", "delivered at ", "agreed at ")) and rest[:1].isalpha():
        cursor.draft.put("event", rest.removeprefix("the "))
        return cursor.take()
    return False


CHANGED: Final = ("modified", "last modified", "last updated", "last edited", "last revised")
"""What only pages say of themselves; what is printed stays as it is."""

SENT: Final = ("aired ", "first aired ", "broadcast ", "first broadcast ", "televised ", "first televised ")
"""What is said of programmes on the air, and never of a newspaper."""

PUT_ONLINE: Final = ("posted", "uploaded", "streamed", "premiered")
BY_RE: Final = lazy.regex(r"by (?=[A-ZÀ-Þ])")
"""`posted May 3, 2024, by Quay Institute, YouTube`: whose page shows it."""

SHOWN: Final = ("filmed", "recorded", "delivered", "performed", "Filmed", "Recorded", "Delivered", "Performed")
"""`filmed May 2009 at TEDGlobal`: when and where somebody spoke or played."""


def _with_date_piece(cursor: Cursor, rest: str) -> str:
    """The date after a word such as `accessed`, which may be a piece of its own."""
    if not rest and cursor.kind(cursor.at + 1) == "date":
        cursor.at += 1
        return cursor.words(cursor.at)
    year = cursor.next_text(cursor.at + 1) if rest.isalpha() else ""
    if len(year) == YEAR_FIGURES and year.isdigit() and read_date(f"{rest} {year}"):
        cursor.at += 2
        return f"{rest} {year}"  # `retrieved September, 2011`
    return rest
