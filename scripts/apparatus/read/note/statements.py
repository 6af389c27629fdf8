"""Reads one statement behind a title: date, editors, edition, volume, issue, locator, genre and so on.

Comes in: a cursor and the words at it. Comes out: whether the words were such a statement; if so the draft is filled
and the cursor stands behind it. `STATEMENTS` lists the readers in the order in which they are asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from apparatus.read.note.classify import periodical_kind
from apparatus.read.note.contributors import edited, in_book, written
from apparatus.read.note.cursor import Cursor
from apparatus.read.note.dates import read_date
from apparatus.read.note.draft import Draft
from apparatus.read.note.genres import GENRE_RE, NAMED_LECTURE_RE, read_presented, read_thesis, say_genre
from apparatus.read.note.locators import read_locator
from apparatus.read.note.numbered import NUMBER_STARTS, put_number
from apparatus.read.note.patterns import (
    ACCESSED_RE,
    COLON_PAGES_RE,
    CONGRESS_RE,
    EDITION_RE,
    HOUR_RE,
    ISSUE_RE,
    NUMBERED_RE,
    SECTION_RE,
    SHELF_RE,
    UPDATED_RE,
    VOLUME_RE,
    VOLUMES_RE,
    WEEKDAYS,
)

PAGES_LIKE_YEARS_RE: Final = re.compile(r"\d{4}[-–]\d{1,4}\Z")
"""`1650–68` straight behind a quoted title is more likely pages than years."""


def colon_pages(cursor: Cursor, words: str) -> bool:
    """`: 145-52` is the article's range; `: 147` is the passage (14.171)."""
    if words[0] != ":":
        return False
    found = COLON_PAGES_RE.match(words)
    if not found:
        return _colon_rest(cursor, words[1:].strip())
    pages = words[1:].strip().removeprefix("pp.").removeprefix("p.").strip()
    if found["last"] and not found["more"]:
        cursor.draft.put("pages", pages)
    else:
        cursor.draft.add_locator(pages)
    return cursor.take()


def _colon_rest(cursor: Cursor, rest: str) -> bool:
    """`: e0123456` is the article's number, `: article 11` its place; anything else behind a colon is left unread."""
    if rest and " " not in rest and any(c.isdigit() for c in rest):
        cursor.draft.put("pages", rest)
    elif read_locator(rest):
        cursor.draft.add_locator(read_locator(rest))
    return cursor.take()


def dated(cursor: Cursor, words: str) -> bool:
    """A date by itself; a second bare number is no year but a page."""
    now = cursor.draft.date
    if now and now.year and (words.isdigit() or (PAGES_LIKE_YEARS_RE.match(words) and cursor.draft.published)):
        return False
    if PAGES_LIKE_YEARS_RE.match(words) and _of_volume(cursor):
        cursor.draft.put("series", words)  # the volume's own title: `vol. 3, 1849–1914 (Munich: …)`
        return cursor.take()
    placed = cursor.draft.get("container") and not cursor.draft.get("pages")
    if PAGES_LIKE_YEARS_RE.match(words) and cursor.draft.quoted and not placed:
        return False
    if cursor.draft.in_book and cursor.container_open and PAGES_LIKE_YEARS_RE.match(words):
        cursor.draft.stated["container"] += f", {words}"  # of the book's title: `Modern Statesmen, 1867–1945`
        cursor.at += 1
        return True
    following = cursor.next_text(cursor.at + 1)
    if len(following) == 4 and following.isdigit() and len(words) < 24 and cursor.put_date(f"{words} {following}"):
        cursor.at += 2
        return cursor.take()
    if words in WEEKDAYS or HOUR_RE.match(words) or cursor.put_date(words):
        return cursor.take()
    return False


def _of_volume(cursor: Cursor) -> bool:
    """Whether years behind a volume are what the volume is about, since the book's bracket is still to come."""
    ahead = cursor.pieces[cursor.at + 1 : cursor.at + 6]
    return cursor.draft.get("volume") != "" and not cursor.draft.quoted and any(p.kind == "bracket" for p in ahead)


def accessed(cursor: Cursor, words: str) -> bool:
    """`accessed May 3, 2020` (14.12)."""
    found = ACCESSED_RE.match(words)
    if not found:
        return False
    rest = _with_date_piece(cursor, words[found.end() :])
    cursor.draft.accessed = cursor.draft.accessed or read_date(rest.rstrip(".]) "))
    return cursor.take()


def updated(cursor: Cursor, words: str) -> bool:
    """`last modified May 3, 2020` (14.13): stands for the date when there is no other."""
    found = UPDATED_RE.match(words + " ")
    if not found:
        return False
    at = cursor.at
    rest = _with_date_piece(cursor, words[found.end() :])
    if cursor.put_date(rest.partition(" by ")[0]):
        return cursor.take()
    cursor.at = at
    return False


def _with_date_piece(cursor: Cursor, rest: str) -> str:
    """The date after a word such as `accessed`, which may be a piece of its own."""
    if not rest and cursor.kind(cursor.at + 1) == "date":
        cursor.at += 1
        return cursor.words(cursor.at)
    return rest


def section(cursor: Cursor, words: str) -> bool:
    """`sec. World news` (14.191)."""
    found = SECTION_RE.match(words) if len(words) < 60 else None
    if not found:
        return False
    cursor.draft.put("section", found["name"])
    return cursor.take()


def congress(cursor: Cursor, words: str) -> bool:
    """`115th Cong., 2nd sess.` behind testimony or a hearing: which congress sat (14.290)."""
    found = CONGRESS_RE.match(words)
    if not found:
        return False
    if found["page"]:
        cursor.draft.add_locator(found["page"])
    return cursor.take()


CREDITED_RE: Final = re.compile(
    r"(?:written|produced|performed|narrated|read|hosted|composed|introduced|adapted) by [A-ZÀ-Þ][^,;]{2,60}\Z|"
    r"(?:with )?(?:an? |the )?(?:new )?(?:introduction|foreword|preface|afterword|intro\.|introd\.|pref\."
    r"|illustrations?|photographs?)"
    r"(?: and notes)?(?: by)? [A-ZÀ-Þ][^,;]{2,60}\Z"
)
"""`with introduction by Leslie Green`, `intro. Margaret Canovan`: who wrote a part of the book (14.105)."""


def credited(cursor: Cursor, words: str) -> bool:
    """Steps over the author of an introduction: no field holds one."""
    return not cursor.draft.part and CREDITED_RE.match(words) is not None and cursor.take()


RESOLUTION_RE: Final = re.compile(
    r"(?P<number>(?:UN(?:GA|SC)? |GA |SC |HRC |General Assembly |Security Council )?(?:Res\."
    r"|Resolution) (?:No\. )?\d{1,5}(?:/\d{1,4})?"
    r"(?:\s?\([A-Z-]{1,7}\))?)\Z"
)
"""`Resolution 1514 (XV)` behind the title of the resolution."""


def resolution(cursor: Cursor, words: str) -> bool:
    """The number of a resolution of the United Nations."""
    found = RESOLUTION_RE.match(words)
    if not found or not cursor.draft.get("title") or not any(name.literal for name in cursor.draft.authors):
        return False
    cursor.draft.put("number", found["number"])
    cursor.draft.said.add("treaty")
    return cursor.take()


def numbered(cursor: Cursor, words: str) -> bool:
    """`RFC 793`, `GAO-21-518`, `arXiv:1706.03762`: the number of a report, a standard or a preprint."""
    if words[0] not in NUMBER_STARTS or cursor.draft.in_book or "archive" in cursor.draft.said:
        return False
    return put_number(words, cursor.draft) and cursor.take()


def edition(cursor: Cursor, words: str) -> bool:
    """`2nd ed.` (14.113)."""
    if not EDITION_RE.match(words):
        return False
    cursor.draft.put("edition", words)
    return cursor.take()


def volume(cursor: Cursor, words: str) -> bool:
    """`vol. 2`, `2 vols.` (14.116-122); behind the publisher it is the volume cited."""
    if VOLUMES_RE.match(words):
        cursor.draft.put("volume", words)
        return cursor.take()
    found = VOLUME_RE.match(words)
    if not found:
        return False
    cursor.draft.put("volume", found["number"])
    cursor.draft.put("series", found["of"] or "")
    cursor.draft.put("issue", found["issue"] or "")
    if found["page"]:
        cursor.draft.add_locator(found["page"])
    return cursor.take()


def new_series(cursor: Cursor, words: str) -> bool:
    """`n.s.`, `3rd ser.` behind a journal's name (14.184)."""
    if not NEW_SERIES_RE.match(words) or not cursor.draft.get("container"):
        return False
    cursor.draft.put("series", words)
    return cursor.take()


NEW_SERIES_RE: Final = re.compile(
    r"(?:n\.s\.?|o\.s\.?|new ser(?:ies|\.)?|\d(?:st|nd|rd|th|d) ser(?:ies|\.)?|ser(?:ies|\.) \d{1,2}|(?:first"
    r"|second|third) ser(?:ies|\.)?)\Z",
    re.I,
)


def bare_volume(cursor: Cursor, words: str) -> bool:
    """`New German Critique, 40 (1987)`: a number between a journal's name and the year (as in British notes)."""
    draft = cursor.draft
    if not words.isdigit() or len(words) > 3 or not draft.quoted or not draft.get("container") or draft.get("volume"):
        return False
    following = cursor.kind(cursor.at + 1)
    if following == "bracket" and read_date(cursor.words(cursor.at + 1)[1:-1]) is not None:
        draft.put("volume", words)
        return cursor.take()
    if following == "," and ISSUE_RE.match(cursor.next_text(cursor.at + 1)) and not draft.date:
        draft.put("volume", words)
        return cursor.take()
    return False


def issue(cursor: Cursor, words: str) -> bool:
    """`no. 4` of a journal; of anything else it is a number."""
    found = ISSUE_RE.match(words)
    if not found:
        return False
    cursor.draft.put("issue" if cursor.draft.get("container") else "number", found["number"])
    return cursor.take()


def shelf(cursor: Cursor, words: str) -> bool:
    """`box 12, folder 3`: where in an archive the document lies (14.229)."""
    if SLASHED_RE.match(words) and (cursor.draft.loose or cursor.draft.letter):
        pass
    elif not SHELF_RE.match(words) or not (
        "archive" in cursor.draft.said or cursor.draft.letter or _opens_shelf(cursor, words)
    ):
        return False
    cursor.draft.said.add("archive")
    cursor.draft.keep_in_archive()
    held = cursor.draft.get("archive_location")
    cursor.draft.stated["archive_location"] = f"{held}, {words}" if held else words
    return cursor.take()


SLASHED_RE: Final = re.compile(r"[A-Z]{2,6}(?:/[A-Z\d][\w.-]{0,12}){2,5}\Z")
"""`IOR/B/99`: a shelf mark in strokes."""


def _opens_shelf(cursor: Cursor, words: str) -> bool:
    """Whether a shelf mark stands where nothing has yet said that the document lies in an archive."""
    lowered = words.lower()
    if lowered.startswith(("series ", "subseries ")):
        return cursor.next_text(cursor.at + 1).lower().startswith(("box", "folder", "subseries"))
    return lowered.startswith(("box ", "boxes ", "folder ", "record group", "rg "))


def locator(cursor: Cursor, words: str) -> bool:
    """`12-15`, `chap. 3`: what the note points to."""
    found = read_locator(words.removeprefix("at "))
    if not found:
        return False
    if _second_range(cursor.draft, words):
        cursor.draft.stated["pages"] += f", {words}"
    elif not (words.isdigit() and len(words) == 4 and not cursor.draft.date and cursor.put_date(words)):
        cursor.draft.add_locator(found)
    return cursor.take()


def _second_range(draft: Draft, words: str) -> bool:
    """Whether an article has two ranges, as one in two parts: `27 (July, October 1948): 379–423, 623–656`."""
    before, _, last = draft.get("pages").replace("–", "-").rpartition("-")
    first, dash, _ = words.replace("–", "-").partition("-")
    numbers = first.isdigit() and last.isdigit()
    return (
        bool(dash)
        and before != ""
        and not draft.locator
        and numbers
        and len(last) < len(first) + 1
        and int(first) > int(last)
    )


REVIEW_RE: Final = re.compile(r"(?:(?:[Bb]ook |[Ff]ilm |[Ee]xhibition )review|[Rr]eview) (?:of|essay on)\s")


def review(cursor: Cursor, words: str) -> bool:
    """`review of Sweet Sorrow, by Jane Doe` (14.202): without a title of its own, that is what the review is called."""
    if words[0] not in "rRbBfFeE" or not REVIEW_RE.match(words):
        return False
    draft, end = cursor.draft, 0
    for at in range(cursor.at + 2, min(cursor.at + 10, len(cursor.pieces)), 2):
        if cursor.kind(at) != "text":
            break
        if cursor.words(at).startswith(("by ", "directed by ", "ed. ", "edited by ")):
            end = at
            break
    if not end and (draft.get("title") and words[0].isupper()):
        return False  # a journal: `Review of Politics 12`
    end = end or cursor.at
    if not draft.get("title"):
        stop = cursor.pieces[max(cursor.at, end - 2)].end
        draft.put("title", cursor.text[cursor.pieces[cursor.at].start : stop])
    else:
        draft.put("genre", "review")
    cursor.at = end
    return cursor.take()


def genre(cursor: Cursor, words: str) -> bool:
    """`PhD diss.`, `paper presented at`, `press release`: what the citation calls the work."""
    if read_thesis(words, cursor.draft) or read_presented(words, cursor.draft):
        return cursor.take()
    if len(words) > 80:
        return False
    if (
        words[0].isupper()
        and words[-1] in "esn"
        and NAMED_LECTURE_RE.match(words)
        and not cursor.draft.get("container")
    ):
        cursor.draft.put("genre", words)
        return cursor.take()
    if not GENRE_RE.match(words):
        return False
    within_name = words[0].isupper() and (cursor.container_open or _names_periodical(words) or _proper(words))
    if within_name or NUMBERED_RE.search(words):
        return False
    say_genre(words, cursor.draft)
    return cursor.take()


def _names_periodical(words: str) -> bool:
    """`Oral History 26`: a journal's name may begin with what is else a genre."""
    head, _, last = words.rpartition(" ")
    return (head != "" and last.isdigit()) or periodical_kind(words) is not None


def _proper(words: str) -> bool:
    """`Manuscript Division`, `Papers of Thomas Jefferson`: a name that begins with what is else a genre."""
    found = GENRE_RE.match(words)
    rest = words[found.end() :] if found else ""
    return rest[:1] == " " and rest[1:2].isupper()


def put_address(words: str, draft: Draft) -> None:
    """Fills in a DOI or a URL (14.6-8)."""
    words = "".join(words.split()).rstrip(".,;")
    lowered = words.lower()
    at = lowered.find("10.")
    if "doi.org/" in lowered or lowered.startswith(("doi", "10.")):
        draft.put("doi", words[at:] if at >= 0 else words)
    if lowered.startswith(("http", "www.")) or ("doi" not in lowered and not lowered.startswith("10.")):
        draft.put("url", words)


Statement = Callable[[Cursor, str], bool]

STATEMENTS: Final[tuple[tuple[Statement, str], ...]] = (
    (colon_pages, ":"),
    (dated, ""),
    (accessed, "acdlmprsvz"),
    (updated, "abcdfilmprsuv"),
    (section, "s"),
    (in_book, "it"),
    (edited, "abcdehprstwéü"),
    (written, "b"),
    (edition, ""),
    (congress, "0123456789fst"),
    (credited, "acefhinprtw"),
    (resolution, "ghrsu"),
    (numbered, "3abcdefghijklmnopqrstuvwxyz"),
    (volume, "0123456789bfstv"),
    (new_series, "0123456789fnost"),
    (bare_volume, "0123456789"),
    (issue, "hin"),
    (shelf, "abcdefghijklmnopqrstuvwxyz"),
    (locator, ""),
    (review, "befr"),
    (genre, ""),
)
"""In the order in which they are asked, with the letters with which each can begin, in small; none for any."""


@lru_cache(maxsize=512)
def statements_from(letter: str) -> tuple[Statement, ...]:
    """The statements that can begin with a letter."""
    small = letter.casefold()[:1]
    return tuple(read for read, heads in STATEMENTS if not heads or small in heads)
