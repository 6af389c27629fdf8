"""Reads one statement behind a title: date, editors, edition, volume, issue, locator, genre and so on.

Comes in: a cursor and the words at it. Comes out: whether the words were such a statement; if so the draft is filled
and the cursor stands behind it. `STATEMENTS` lists the readers in the order in which they are asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache, reduce
from operator import or_
from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.contributors import BY, ROLE_BEHIND, edited, with_role, written
from apparatus.read.note.containers.in_books import in_book
from apparatus.read.note.containers.law_journals import law_journal
from apparatus.read.note.containers.patents import PATENT, patented
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.short_forms.repeats import REPEAT
from apparatus.read.note.statements.broadcasts import (
    AIRED,
    ARCHIVED,
    BROADCASTER,
    EPISODE,
    RECORDED,
    archived,
    episode,
    label,
    programme,
    station,
)
from apparatus.read.note.statements.date_statements import accessed, dated, updated
from apparatus.read.note.statements.genres import GENRE, LECTURE, PRESENTED, THESIS
from apparatus.read.note.statements.kept_behind import (
    ASKED,
    COPIES,
    MARKED,
    PAPERS,
    SENT,
    SPANNED,
    folder_of_days,
    kept_behind_imprint,
    kept_interview,
    marked_day,
    written_at,
)
from apparatus.read.note.statements.measures import LATER, SEEN, SIZE, emphasised, made_later, seen, size
from apparatus.read.note.statements.numbered import REGISTERED
from apparatus.read.note.statements.passage_statements import NUMBERED_RE, locator, pointer
from apparatus.read.note.statements.seats import imprint_ahead
from apparatus.read.note.statements.shelf_statements import shelf
from apparatus.read.note.statements.work_statements import (
    CREDITED,
    RELEASE,
    RESOLUTION,
    REVIEW,
    SPECIAL_ISSUE,
    congress,
    credited,
    genre,
    numbered,
    registered,
    release,
    resolution,
    review,
    small_series,
    special_issue_of,
)
from apparatus.read.note.tail.bare_volumes import bare_volume
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator, unpaged
from apparatus.read.note.words.named_kinds import KEEPER, PAPER, PAPER_SORT
from apparatus.read.note.words.patterns import (
    ACCESSED,
    BARE_EDITION_RE,
    COLON_PAGES_RE,
    CONGRESS,
    EDITION,
    EDITION_RE,
    ISSUE_RE,
    NEW_SERIES,
    NEW_SERIES_RE,
    PART_AND_VOLUME_RE,
    SECTION,
    SECTION_RE,
    UPDATED,
    VOLUME_RE,
    VOLUMES,
    VOLUMES_RE,
)
from apparatus.read.note.words.remarks import EMPHASIS
from apparatus.read.note.words.signs import ANY, group


def colon_pages(cursor: Cursor, words: str) -> bool:
    """`: 145-52` is the article's range; `: 147` is the passage (14.171)."""
    if words[0] != ":":
        return False
    found = COLON_PAGES_RE.match(words)
    if not found:
        return _colon_rest(cursor, words[1:].strip())
    pages = words[1:].strip().removeprefix("pp.").removeprefix("p.").strip()
    if (found["last"] and not found["more"]) or (cursor.draft.quoted and ARTICLE_RE.match(pages)):
        cursor.draft.put("pages", pages)
    else:
        cursor.draft.add_locator(pages)
    return cursor.take()


ARTICLE_RE: Final = lazy.regex(r"(?:e\d{4,9}|\d{6,9})\Z")
"""The number of an article in a journal that counts no pages."""


def _colon_rest(cursor: Cursor, rest: str) -> bool:
    """`: e0123456` and `: article 11` are the article's number; anything else behind a colon is left unread, as
    `: n. pag.`, which shows no more than that pages are counted elsewhere, as in a journal."""
    draft = cursor.draft
    if rest[:1].isupper() and not draft.date and periodical_kind(draft.get("container")) == "newspaper":
        draft.put("section", rest)  # `Harbour Courant (1923–1991): Section B`
        return cursor.take()
    if rest and any(c.isdigit() for c in rest) and (" " not in rest or (draft.quoted and NUMBERED_RE.match(rest))):
        draft.put("pages", rest)
    elif unpaged(rest):
        if draft.quoted and draft.date and draft.get("container") and not (draft.in_book or draft.published):
            draft.said.add("article")
    elif found := read_locator(rest):
        draft.add_locator(found)
    return cursor.take()


def section(cursor: Cursor, words: str) -> bool:
    """`sec. World news` (14.191); of what appears by the day, `chap. World news` is no chapter either."""
    found = SECTION_RE.match(words) if len(words) < 60 else None
    of_paper = words[0] in "cC" or (found and found["name"].isdigit())
    if not found or (of_paper and periodical_kind(cursor.draft.get("container")) not in {"newspaper", "magazine"}):
        return False
    cursor.draft.put("section", found["name"])
    return cursor.take()


ENLARGED: Final = frozenset(
    {
        "enlarged",
        "revised",
        "expanded",
        "rev",
        "enl",
        "rev. and enl",
        "abridged",
        "corrected",
        "revised and enlarged",
        "corrected and enlarged",
        "revised and corrected",
        "revised and expanded",
    }
)
"""What may stand behind an edition and a comma: `2nd ed., enlarged`."""


def edition(cursor: Cursor, words: str) -> bool:
    """`2nd ed.` (14.113)."""
    if words.lower().rstrip(".") in ENLARGED and cursor.draft.get("edition"):
        cursor.draft.stated["edition"] += f", {words}"
        return cursor.take()
    if not EDITION_RE.match(words) and not (
        BARE_EDITION_RE.match(words) and cursor.kind(cursor.at + 1) == "bracket" and not cursor.draft.quoted
    ):
        return False
    cursor.draft.put("edition", words)
    return cursor.take()


def volumes(cursor: Cursor, words: str) -> bool:
    """`2 vols.` (14.117)."""
    if not VOLUMES_RE.match(words):
        return False
    cursor.draft.put("volume", words.removeprefix("in "))
    return cursor.take()


PAGED_ON_RE: Final = lazy.regex(
    r"(?:numbered|paginated|paged) (?:continuously|consecutively)\Z|continuous(?:ly)? (?:paged|paginated|pagination)\Z"
)


def paged_on(cursor: Cursor, words: str) -> bool:
    """Steps over how several volumes are paged: `2 vols., numbered continuously`."""
    return PAGED_ON_RE.match(words) is not None and cursor.take()


def volume(cursor: Cursor, words: str) -> bool:
    """`vol. 2` (14.116-122); behind the publisher it is the volume cited."""
    found = VOLUME_RE.match(words)
    part = PART_OF_VOLUME_RE.match(words) if words[-1].isdigit() and not cursor.draft.published else None
    if part and not cursor.draft.quoted and not cursor.draft.get("container") and imprint_ahead(cursor):
        cursor.draft.put("volume", part["number"])
        return cursor.take()
    if not found:
        return False
    if _on_shelves(cursor.draft) and (cursor.draft.get("archive_location") or _filed(cursor.draft)):
        cursor.draft.append("archive_location", words)  # `RG 25, vol. 6106`
        return cursor.take()
    if VOLUMES_RE.match(cursor.draft.get("volume")):
        del cursor.draft.stated["volume"]  # `17 vols. (London: Methuen, 1903–72), vol. 5`
    cursor.draft.put("volume", found["number"])
    cursor.draft.put("series", found["of"] or "")
    cursor.draft.put("issue", found["issue"] or "")
    if _of_issue(cursor, found["title"] or ""):
        cursor.draft.put("issue", found["title"])
        return cursor.take()
    page = found["page"] or (read_locator(found["title"]) if found["title"] else "")
    if page:
        cursor.draft.add_locator(page)
    elif found["title"] and found["title"][0].isupper():
        cursor.draft.put("series", found["title"])
    return cursor.take()


def _on_shelves(draft: Draft) -> bool:
    """Whether an archive keeps a document whose day was read."""
    return "archive" in draft.said and draft.date is not None and not (draft.published or draft.in_book)


KEEPER_RE: Final = lazy.regex(rf"\b{KEEPER}\b")


def _filed(draft: Draft) -> bool:
    """Whether it is a letter in an archive, whose volumes are files: `Port Ministry Archives, Quay War, vol. 489`."""
    return draft.letter and KEEPER_RE.search(draft.get("archive")) is not None


def _of_issue(cursor: Cursor, behind: str) -> bool:
    """Whether the number behind the volume of a journal is that of the issue, and no page: `vol. 62:3 (2022)`."""
    journal = cursor.draft.quoted and cursor.draft.get("container") and not cursor.draft.published
    return (
        bool(journal)
        and behind.isdigit()
        and 0 < int(behind) <= MOST_ISSUES
        and cursor.kind(cursor.at + 1) == "bracket"
    )


MOST_ISSUES: Final = 12
"""Issues of a volume: one for each month."""

PART_OF_VOLUME_RE: Final = lazy.regex(
    r"(?:vols?|volumes?|Bd|tomo|tome|t)\b\.?\s?(?P<number>(?:\d{1,3}|[IVXLC]{1,7})[:/]\d{1,2}(?:[-–]\d{1,2})?)\Z", re.I
)
"""`vol. 4:3` before the imprint of a book: a volume and its part; behind it the second number is a page."""


def new_series(cursor: Cursor, words: str) -> bool:
    """`n.s.`, `3rd ser.` behind a journal's name (14.184)."""
    draft = cursor.draft
    name, _, volume = words.rpartition(" ")
    numbered = volume.isdigit() and draft.quoted and name.lower().endswith(" series") and not draft.get("volume")
    words = name if numbered else words
    titled = words[:4] == "ser." or (draft.get("title") and not draft.quoted)
    counts = draft.get("container") or draft.get("series") or (titled and imprint_ahead(cursor))
    if not counts or not NEW_SERIES_RE.match(words):
        return False
    draft.append("series", words)
    draft.put("volume", volume if numbered else "")
    return cursor.take()


def issue(cursor: Cursor, words: str) -> bool:
    """`no. 4` of a journal, `no. 4: 7–44` where the year is left out; of anything else it is a number, and so of the
    series of the book that holds a work."""
    number, _, pages = words.partition(": ")
    if words[0] == "n" and words[1:3] == ". " and _counts_issues(cursor):
        number = f"no{words[1:]}"  # `XII (1991), n. 3, pp. 33–50`
    found = ISSUE_RE.match(number)
    if not found or (pages and not cursor.draft.get("container")):
        return False
    if not pages and (_behind_page(cursor) or _behind_imprint(cursor, words)):
        cursor.draft.add_locator(words)
        return cursor.take()
    if LONG_NUMBER_RE.match(words) and not (cursor.draft.published or cursor.draft.get("number")):
        cursor.draft.put("number", found["number"])  # `Old Harbour File 27, #75636`
        return cursor.take()
    placed = cursor.draft.get("archive") or cursor.draft.get("archive_location")
    if not pages and placed and _on_shelves(cursor.draft):
        cursor.draft.append("archive_location", words)  # `Lima Papers, no. 197`
        return cursor.take()
    of_series = cursor.draft.in_book and cursor.draft.get("series") and not cursor.draft.get("volume")
    cursor.draft.put("issue" if cursor.draft.get("container") and not of_series else "number", found["number"])
    return colon_pages(cursor, f": {pages}") if pages else cursor.take()


def part_of_issue(cursor: Cursor, words: str) -> bool:
    """`part 1` behind the issue of a journal and before the year in a bracket: `18, no. 2, part 1 (1931): 35–38`."""
    draft = cursor.draft
    counted = draft.quoted and draft.get("issue") and not (draft.get("pages") or draft.published or draft.in_book)
    if not counted or cursor.kind(cursor.at + 1) != "bracket" or not PART_RE.match(words):
        return False
    draft.append("issue", words)
    return cursor.take()


PART_RE: Final = lazy.regex(r"(?:p(?:ar)?t|Teil|partie|parte)\b\.? (?:\d{1,2}|[IVX]{1,4})\Z", re.I)

LONG_NUMBER_RE: Final = lazy.regex(r"#\d{4,7}\Z")
"""The number under which a collection counts a sheet, and no journal an issue."""


def _behind_imprint(cursor: Cursor, words: str) -> bool:
    """Whether the number of an entry stands behind the imprint of a catalogue or an edition: `(Paris: Quai, 1979), no.
    21`; the number of a series stands before it (14.123)."""
    draft = cursor.draft
    behind = cursor.kind(cursor.at - 1) == "," and cursor.kind(cursor.at - 2) == "bracket"
    book = draft.published and not draft.quoted and not draft.get("container") and draft.get("publisher")
    return bool(behind and book) and words.startswith(("no. ", "nos. ", "no ", "nos "))


def _counts_issues(cursor: Cursor) -> bool:
    """Whether `n.` stands for an issue and no footnote: behind a volume, before its year in brackets or the pages."""
    draft = cursor.draft
    if not draft.get("volume") or not draft.get("container") or draft.published or draft.in_book or draft.locator:
        return False
    dated = cursor.words_in_bracket(cursor.at + 1)[-4:].isdigit()
    return dated or cursor.next_text(cursor.at + 1).startswith(("p. ", "pp. "))


def number_of_series(cursor: Cursor, words: str) -> bool:
    """The number of a paper in its series, or of a book’s series behind a comma, before the imprint: `Quay Society
    Handbooks, 3, London, 1969`."""
    draft = cursor.draft
    if _counts_paper(cursor, words):
        draft.stated.update(series=draft.stated.pop("container", "") or draft.get("series"), number=words)
        draft.said = draft.said - {"archive"} | (set() if draft.quoted else {"report"})
        return cursor.take()
    if not draft.get("series") or draft.get("number"):
        return False
    bare = words.isdigit() and len(words) <= LONGEST_NUMBER
    run = bare or PART_AND_VOLUME_RE.match(words) or RUN_RE.match(words)
    if not run or not (bare or words[0].isalpha() or SOCIETY_RE.search(draft.get("series"))):
        return False
    counted = draft.get("volume") and not VOLUMES_RE.match(draft.get("volume"))
    if draft.quoted or draft.published or draft.get("container") or counted:
        return False
    if cursor.pieces[cursor.at].end > draft.until or not draft.get("series").endswith(cursor.words(cursor.at - 2)):
        return False
    draft.put("number", words)
    return cursor.take()


def _counts_paper(cursor: Cursor, words: str) -> bool:
    """Whether a number stands behind a series of papers, before the date: `Quay Working Papers, 153, March 2007`."""
    draft = cursor.draft
    if cursor.at < 2 or not words.isdigit() or draft.date or draft.get("number") or read_date(words):
        return False
    held = draft.get("container") or draft.get("series")
    return held.endswith(cursor.words(cursor.at - 2)) and PAPERS_RE.search(held) is not None


PAPERS_RE: Final = lazy.regex(rf"\b(?:{PAPER_SORT}|Economic|[A-Z][a-z]+ics) {PAPER}s?\Z")
"""How a series of papers is called that an institution counts."""
LONGEST_NUMBER: Final = 3
SOCIETY_RE: Final = lazy.regex(r"\b(?:Society|Club)\b")
RUN_RE: Final = lazy.regex(r"\d{1,3}[-–]\d{1,3}\Z|[ivxlc]{1,8}\Z")
"""`Port Record Society, xii`, `12–13`: how a society counts what it prints."""


def _behind_page(cursor: Cursor) -> bool:
    """Whether a number behind the page of a book is that of what stands there: `Quays (Lisbon: …, 1983), 97, no. 5`."""
    draft = cursor.draft
    return draft.published and draft.locator[:1].isdigit() and not draft.quoted and not draft.get("container")


CHINESE_ISSUE: Final = group("期")
CHINESE_ISSUE_RE: Final = lazy.regex(r"(?:(?P<year>\d{4})年?)?,?\s?第?\s?(?P<issue>\d{1,3})期\Z")
"""`2018年第3期`."""


def chinese_issue(cursor: Cursor, words: str) -> bool:
    """The issue of a Chinese journal, with its year."""
    found = CHINESE_ISSUE_RE.match(words)
    if not found:
        return False
    cursor.put_date(found["year"] or "")
    cursor.draft.put("issue", found["issue"])
    return cursor.take()


def put_address(words: str, draft: Draft) -> None:
    """Fills in a DOI or a URL (14.6-8); that of a library's proxy has the DOI as well."""
    words = "".join(words.split()).rstrip(".,;")
    lowered = words.lower()
    at = lowered.find("10.")
    if any(site in lowered for site in RESOLVERS) or lowered.startswith(("doi", "10.")):
        draft.put("doi", words[at:] if at >= 0 else words)
    if lowered.startswith(("http", "www.")) or ("doi" not in lowered and not lowered.startswith("10.")):
        if lowered.startswith("http") and "/" not in draft.get("url"):
            draft.stated["url"] = words  # and no bare `quays.example` before it
        draft.put("url", words)


RESOLVERS: Final = ("doi.org/", "//doi-org.", "//dx-doi-org.", "//doi.org.")
"""The site that resolves a DOI, and how proxies write it."""


Statement = Callable[[Cursor, str], bool]

STATEMENTS: Final[tuple[tuple[Statement, str, int], ...]] = (
    (colon_pages, ":", ANY),
    (emphasised, "aeilmoqst", EMPHASIS),
    (folder_of_days, "", SPANNED),
    (dated, "", ANY),
    (accessed, "acdlmprsvz", ACCESSED),
    (patented, "afigp", PATENT),
    (updated, "abcdefilmoprstuvw", UPDATED),
    (episode, "sedt", EPISODE),
    (station, "oa", AIRED),
    (archived, "abiov", ARCHIVED),
    (programme, "", BROADCASTER),
    (label, "", RECORDED),
    (section, "cs", SECTION),
    (in_book, "abcdefilnoprstwàz", ANY),
    (edited, "abcdefghimnprstwéü", ANY),
    (with_role, "", ROLE_BEHIND),
    (written, "bcf", BY),
    (edition, "", EDITION),
    (congress, "0123456789fst", CONGRESS),
    (credited, "acdefhinprstuw", CREDITED),
    (resolution, "ghrsu", RESOLUTION),
    (numbered, "3abcdefghijklmnopqrstuvwxyz", ANY),
    (registered, "aehijlop", REGISTERED),
    (volumes, "0123456789fsti", VOLUMES),
    (paged_on, "cnp", VOLUMES),
    (law_journal, "", ANY),
    (volume, "bvtk", ANY),
    (new_series, "0123456789fnost", NEW_SERIES),
    (kept_behind_imprint, "", PAPERS | COPIES),
    (kept_interview, "", ASKED),
    (marked_day, "tcd", MARKED),
    (written_at, "", SENT),
    (size, "0123456789", SIZE),
    (seen, "bcinsw", SEEN),
    (made_later, "pcrf", LATER),
    (number_of_series, "0123456789ivxlc", ANY),
    (bare_volume, "0123456789ivxlc", ANY),
    (chinese_issue, "第0123456789", CHINESE_ISSUE),
    (issue, "bčhins#vz", ANY),
    (part_of_issue, "pt", ANY),
    (shelf, "abcdefghijklmnopqrstuvwxyz0123456789", ANY),
    (pointer, "acilos", REPEAT),
    (locator, "", ANY),
    (review, "befru", REVIEW),
    (release, "pnm", RELEASE),
    (special_issue_of, "as", SPECIAL_ISSUE),
    (small_series, "bdioprstw", ANY),
    (genre, "", GENRE | THESIS | PRESENTED | LECTURE),
)
"""In the order in which they are asked, with the letters with which each can begin, in small (none for any), and the
signs of which its note must hold one."""

ASKED_FOR: Final = reduce(or_, (signs for *_, signs in STATEMENTS))


@lru_cache(maxsize=4096)
def statements_from(letter: str, groups: int) -> tuple[Statement, ...]:
    """The statements that can begin with a letter, in a note that holds signs of these groups."""
    return tuple([read for read, signs in _beginning_with(letter.casefold()[:1]) if groups & signs])


@lru_cache(maxsize=256)
def _beginning_with(small: str) -> tuple[tuple[Statement, int], ...]:
    return tuple((read, signs) for read, heads, signs in STATEMENTS if not heads or small in heads)
