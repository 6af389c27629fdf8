"""Reads one statement of where in a work the passage stands: `12-15`, `chap. 3`.

Comes in: a cursor and the words at it. Comes out: whether the words were such a statement; `statements` says when each
is asked.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import ORGANISATION_HEADS
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.records import part_of_journal
from apparatus.read.note.short_forms.repeats import NOTE_RE, points_back
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import (
    COUNTED_RE,
    more_articles,
    more_lettered,
    more_roman,
    read_locator,
    unpaged,
)
from apparatus.read.note.words.patterns import IMPRINT_RE


def locator(cursor: Cursor, words: str) -> bool:
    """`12-15`, `chap. 3`: what the note points to, the last of several behind `and`."""
    joined = ""
    if cursor.draft.locator and words.startswith(("and ", "also ")):
        joined = "and " if words.startswith("and ") else ""
        words = words.partition(" ")[2]
    if words[-1] == ":" and cursor.kind(cursor.at + 1) in ("quote", ""):
        words = words[:-1]  # `art. 6: “All ports are free”`
    if not words or unpaged(words):
        return cursor.take()
    if len(words) == 4 and words.isdigit():
        if _printed_later(cursor, words):
            return cursor.take()
        if _of_volume(cursor, words):
            cursor.draft.append("archive" if cursor.draft.get("archive") else "container", words)
            return cursor.take()
    if words[0] == "1" and _covers_years(cursor, words) and cursor.put_date(words):
        return cursor.take()
    if words[0].isdigit() and more_lettered(cursor.draft.locator, words):
        cursor.draft.add_locator(words)
        return cursor.take()
    if words[0].isdigit() and more_articles(cursor.draft.locator, words):
        cursor.draft.add_locator(joined + words)
        return cursor.take()
    if words[0] in "IVXL" and more_roman(cursor.draft.locator, words):
        cursor.draft.add_locator(joined + words)
        return cursor.take()
    if words in PARTS and cursor.draft.published:
        cursor.draft.add_locator(words)
        return cursor.take()
    if words[0] == "L" and part_of_journal(words, cursor.draft.get("container")):
        return False
    if words[:3] == "art" and _dated_article(cursor.draft, words):
        cursor.draft.put("pages", words)
        cursor.draft.said.add("article")
        return cursor.take()
    if words[1:7] == "rticle" and _numbers_article(cursor.draft, words):
        cursor.draft.put("pages", words)
        return cursor.take()
    found = read_locator(words.removeprefix("at ")) or _passage(cursor, words)
    if not found and " at " in words:
        found = _pinned(cursor, words)
    if not found or COUNTED_RE.match(words) or (words == "Appendix" and _is_journal(cursor)):
        return False
    if WHOLE_RE.match(words) and _before_imprint(cursor):
        cursor.draft.put("pages", words.removeprefix("pp. "))
    elif _second_range(cursor.draft, words):
        cursor.draft.stated["pages"] += f", {words}"
    elif not (words.isdigit() and len(words) == 4 and not cursor.draft.date and cursor.put_date(words)):
        cursor.draft.add_locator(joined + found)
        if words.startswith("at ") and _of_magazine(cursor.draft):
            cursor.draft.said.add("magazine")
    return cursor.take()


def _is_journal(cursor: Cursor) -> bool:
    """Whether a day stands right behind the word, which then names a journal: `“Quays,” Appendix, 5 May 2014`."""
    held = cursor.draft.get("container") or cursor.draft.published or not cursor.draft.quoted
    day = read_date(cursor.words(cursor.at + 2)) if not held and cursor.kind(cursor.at + 2) == "date" else None
    return day is not None and day.day > 0


SPAN_RE: Final = lazy.regex(r"1[5-9]\d\d[-–](?:\d\d|1[5-9]\d\d)\Z")


def _covers_years(cursor: Cursor, words: str) -> bool:
    """Whether a range right behind a quoted title is that of the years in which it was made, since a town or who keeps
    it follows: `“Quays 1–6,” 1880–94, Lisbon, National Library, MS 18`."""
    draft = cursor.draft
    told = draft.stated.keys() - {"title"} or draft.date or draft.locator or draft.in_book
    if told or not draft.quoted or not SPAN_RE.match(words) or cursor.kind(cursor.at + 1) != ",":
        return False
    return cursor.next_text(cursor.at + 1)[:1].isupper()


WHOLE_RE: Final = lazy.regex(r"(?:pp\. )?\d{1,4}[-–]\d{1,4}\Z")


def _before_imprint(cursor: Cursor) -> bool:
    """Whether pages stand right before the imprint of the book that holds a piece, which are all of the piece, and not
    the passage (14.107): `in Ports, ed. Ana Lima, 12–34 (Lisbon: Quay Press, 2001)`."""
    draft = cursor.draft
    if not draft.in_book or draft.published or cursor.kind(cursor.at + 1) != "bracket":
        return False
    return IMPRINT_RE.match(cursor.text, cursor.pieces[cursor.at + 1].start) is not None


NUMBERED_RE: Final = lazy.regex(r"[Aa]rt(?:icle|\.)(?: [Nn]o\.| ID| [Nn]umber)? [a-z]?\d{1,9}\Z")
"""`article 11`, `art. e11234`, `article ID 1234`: the number of an article, with a word for it."""


def _numbers_article(draft: Draft, words: str) -> bool:
    """Whether `article 11` stands for the pages of a journal that counts none."""
    journal = draft.quoted and draft.get("volume") and not (draft.in_book or draft.published or draft.get("pages"))
    if not journal or not NUMBERED_RE.match(words):
        return False
    return draft.get("issue") != "" or periodical_kind(draft.get("container")) == "article"


def _dated_article(draft: Draft, words: str) -> bool:
    """Whether the number of an article stands behind the month of a journal that lawyers cite by its days: `Jane Doe,
    The Keys, J. Quay Prod., Sept. 1, 2021, art. 127561, at 1`."""
    dated = draft.date is not None and draft.date.month > 0 and draft.get("container") != ""
    if not dated or draft.published or draft.in_book or draft.get("pages") or draft.said & {"law", "treaty"}:
        return False
    signed = draft.et_al or any(name.given for name in draft.authors)
    return signed and NUMBERED_RE.match(words) is not None


PINNED_RE: Final = lazy.regex(r"(?P<first>\d{1,4}(?:[-–]\d{1,4})?) at (?P<cited>\S.{0,30})\Z")


def _pinned(cursor: Cursor, words: str) -> str:
    """`45 at 47`: the first page of a chapter and the one cited, as Canada and New Zealand print them."""
    found = PINNED_RE.match(words) if words[0].isdigit() and _issued(cursor.draft) else None
    cited = read_locator(found["cited"]) if found else ""
    return f"{found['first']}, {cited}" if found and cited else ""


def _issued(draft: Draft) -> bool:
    return draft.published or (draft.in_book and draft.date is not None)


def _printed_later(cursor: Cursor, year: str) -> bool:
    """Takes the year right behind a publisher for that of the work, whose title the year of its first print followed:
    `Notes on the State of Virginia (1785), Chapel Hill: Quay Press, 1954, 138`."""
    draft, publisher = cursor.draft, cursor.draft.get("publisher")
    before = cursor.words(cursor.at - 2) if publisher and cursor.at > 1 else ""
    first = draft.date.year if draft.date and not draft.date.month and not draft.locator else 0
    if not before.endswith(publisher) or not 0 < first < int(year) or ": " not in before:
        return False
    draft.date = read_date(year)
    return draft.date is not None


def _of_magazine(draft: Draft) -> bool:
    """Whether `at` and a page stand behind a month and a name that is no institution's: so lawyers cite what counts its
    pages anew in each issue (Bluebook 16.5): `No Silver Bullet, Computer, Apr. 1987, at 10`."""
    container = draft.get("container")
    if not draft.loose or not draft.authors or not container or draft.date is None or not draft.date.month:
        return False
    if draft.date.day or draft.letter or draft.said or periodical_kind(container) is not None:
        return False
    return container.isupper() or ORGANISATION_HEADS.isdisjoint(container.lower().split())


VOLUMES_RE: Final = lazy.regex(r"[Vv]ol(?:ume|\.|s\.)? \d")


def _of_volume(cursor: Cursor, words: str) -> bool:
    """Whether the year of a letter tells the volumes of documents that print it: `in Diplomatic Papers, 1933, vol. 5
    (…)`."""
    draft = cursor.draft
    same = draft.date is not None and str(draft.date.year) == words
    counted = VOLUMES_RE.match(cursor.next_text(cursor.at + 1)) is not None
    return same and counted and draft.letter and draft.get("container") + draft.get("archive") != ""


PARTS: Final = frozenset(
    {"Introduction", "Preface", "Foreword", "Forward", "Conclusion", "Epilogue", "Afterword", "Prologue"}
)
"""Parts of a book to which lawyers point behind its imprint."""

EVIDENCE_RE: Final = lazy.regex(r"(?:Ev|Qq?|QQ)\.? ?w?\d{1,4}(?:[-–]\d{1,4})?\Z")
"""`Ev 12`, `Q 34`: the evidence given to a committee of Parliament, and its questions (OSCOLA 3.4.2)."""

PASSAGE_RE: Final = lazy.regex(r"[IVX]{1,6}(?:\.\d{1,3}){1,3}\Z")
VOLUME_RE: Final = lazy.regex(r"[IVX]{1,6}\Z")
PAGE_RE: Final = lazy.regex(r"(?:pp?\. ?)?\d")


def _passage(cursor: Cursor, words: str) -> str:
    """`I.2` of an old text, before the edition that holds it (14.243); `II` of a work of several volumes, before the
    page or the chapter (14.116)."""
    if cursor.draft.published and VOLUME_RE.match(words):
        following = cursor.next_text(cursor.at + 1)
        return words if PAGE_RE.match(following) or (following and read_locator(following)) else ""
    if words[0] in "EQ" and cursor.draft.get("number").startswith(("HC", "HL")) and EVIDENCE_RE.match(words):
        return words
    if words[0] not in "IVX" or not PASSAGE_RE.match(words):
        return ""
    return words if cursor.next_text(cursor.at + 1).startswith("in ") else ""


def pointer(cursor: Cursor, words: str) -> bool:
    """`op. cit., n. 8`, `supra note 8, at 12` behind the book that holds a piece: it was cited before, there; `ibid.`
    behind a book of which nothing is told but whose or which it is."""
    draft = cursor.draft
    found = points_back(words) if draft.in_book or draft.get("container") else None
    if not found or (found.rest and not read_locator(found.rest)):
        return False
    if words[0] in "iI" and (not draft.in_book or draft.date or draft.published or draft.locator):
        return False
    if found.rest:
        cursor.draft.add_locator(read_locator(found.rest))
    if NOTE_RE.match(cursor.next_text(cursor.at + 1)):
        cursor.at += 2
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
