"""Reads the rolls in which people were counted or listed: of a census, of ships, of who asked for passports (Chicago
Manual 14.229).

    1880 U.S. Census, Cook County, Illinois, population schedule, Chicago, sheet 12
    Quay State Census, 1915, census schedule for Lisbon, assembly district 15, p. 19, Ancestry.com
    Quay Passenger Lists, 1820–1957, S.S. Harbour, November 29, 1928, Ancestry.com
    Year: 1920; Census Place: Quayport, Harbour County; Roll: T625_1083; Page: 8A, Ancestry, accessed May 3, 2020

Comes in: the pieces of a stretch of a note. Comes out: what was read, or None.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_day
from apparatus.read.note.tail.statements import put_address
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import PAGES_RE
from apparatus.read.note.words.shelf_marks import KEEPER_RE, KIND_OF_ROLL
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import sentence_like

ROLLS: Final = group(
    "ensus", "assenger List", "assenger Manifest", "assport Appl", "raft Card", "egistration Card", "aturalization ",
    "chedules", "rew List", "uster Roll",
)  # fmt: skip
"""A quick look: most notes hold none of these."""

COUNTED_RE: Final = lazy.regex(
    r"(?P<year>1[789]\d\d) (?:(?:U\.? ?S\.?|United States|Federal|Canada|Canadian|England|Scotland|Irish)"
    r" ){1,2}(?:Federal )?[Cc]ensus(?: (?:for|of) (?:[A-ZÀ-Þ][\w.’'-]* ){1,4}(?:County|Parish))?\Z"
)
"""`1820 United States Census, Baltimore City, MD`: the schedules themselves."""

ROLL: Final = rf"(?:[A-ZÀ-Þ][\w.’'-]*,? ){{1,5}}(?:(?:and|of) (?:[A-ZÀ-Þ][\w.’'-]* ){{1,3}})?{KIND_OF_ROLL}"
"""A roll with the name of whose it is."""
ROLL_RE: Final = lazy.regex(rf"(?:(?P<year>1[789]\d\d) )?{ROLL}\Z")

UNIT_RE: Final = lazy.regex(
    r"(?:(?:census|population|slave|mortality|agricultural) schedules?\b"
    r"|(?:card|record|form|manifest|certificate|application) (?:for|of) [A-ZÀ-Þ]"
    r"|(?:(?:assembly|election|enumeration|supervisor[’']s|registration|civil|ward) district|E\.?D\.?|certificate"
    r"|sheet|roll|reel|line|household|dwelling|family|stamp|page|entry|serial|ward|image|frame|microfilm)s?"
    r"(?: ?[Nn]os?\.?)? #?[A-Z]{0,3}-?\d)",
    re.I,
)
"""What leads to a line of a roll."""

SITE: Final = r"[A-Z][A-Za-z\d-]{2,30}\.(?:com|org|net|gov)"
SITE_RE: Final = lazy.regex(rf"(?:{SITE}|FamilySearch|Ancestry|Fold3)\Z")
"""Who shows such rolls."""

YEARS_RE: Final = lazy.regex(r"1[789]\d\d[-–]{1,2}(?:(?:1[789]|20)\d\d|\d\d)\Z")
LONGEST_UNIT: Final = 9
"""Words of what leads to a line."""


def read_roll(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A roll by its name; a unit in it or who shows it must follow."""
    if pieces[at].kind != "text":
        return None
    head = words_of(text, pieces[at])
    keyed = KEYED_RE.match(head)
    if keyed:
        return _keyed(text, pieces, at, keyed["year"])
    counted = COUNTED_RE.match(head) if head[0] == "1" else None
    if counted:
        return _counted(text, pieces, at, counted["year"])
    called = ROLL_RE.match(head) if head[0].isupper() or head[0] == "1" else None
    return _listed(text, pieces, at, called["year"] or "") if called else None


KEYED_RE: Final = lazy.regex(r"Year: (?P<year>1[789]\d\d)\Z")
KEY_RE: Final = lazy.regex(r"(?!Census Place)[A-Z][A-Za-z ]{2,30}: ")


def _keyed(text: str, pieces: list[Piece], at: int, year: str) -> Found | None:
    """A line of a census as a site words it, between semicolons, which are read as commas: the year and the place are
    its title, what follows says where it stands."""
    parts = [index for index in range(at, len(pieces)) if pieces[index].kind == "text"]
    marks = [index for index in parts if KEY_RE.match(words_of(text, pieces[index])) and index > at]
    placed = len(parts) > 1 and words_of(text, pieces[parts[1]]).startswith("Census Place: ")
    if not placed or not marks:
        return None
    draft = Draft(said={"archive"}, date=read_date(year))
    draft.put("title", text[pieces[at].start : pieces[marks[0] - 1].start].replace(", ", "; ", 1))
    draft.put("archive_location", "; ".join(words_of(text, pieces[index]) for index in marks))
    end, following = read_tail(text, pieces, marks[-1] + 1, draft)
    return Found(draft, max(end, pieces[marks[-1]].end), following, "full", "document")


def _counted(text: str, pieces: list[Piece], at: int, year: str) -> Found:
    """Where people were counted belongs to the title; what follows says where in the schedules they stand."""
    index = at + 1
    while index + 1 < len(pieces) and pieces[index].kind == "," and pieces[index + 1].kind == "text":
        words = words_of(text, pieces[index + 1])
        if not words[0].isupper() or any(map(str.isdigit, words)) or _keeps(words):
            break
        index += 2
    draft = Draft(said={"archive"}, date=read_date(year))
    draft.put("title", text[pieces[at].start : pieces[index - 1].end])
    marks = index
    while marks + 1 < len(pieces) and pieces[marks].kind == "," and pieces[marks + 1].kind == "text":
        _put_unit(words_of(text, pieces[marks + 1]), draft)
        marks += 2
    end, following = read_tail(text, pieces, marks, draft)
    return Found(draft, max(end, pieces[marks - 1].end), following, "full", "document")


def _listed(text: str, pieces: list[Piece], at: int, year: str) -> Found | None:
    """The years that a series of rolls spans are of its name; a day is of what stands in them, and goes before the
    year."""
    draft = Draft(said={"archive"}, date=read_date(year))
    title, last, shown = pieces[at].end, at, False
    for index in range(at + 1, len(pieces)):
        piece, words = pieces[index], words_of(text, pieces[index])
        if piece.kind == ",":
            continue
        if piece.kind == "url":
            put_address(words, draft)
        elif index == at + 2 and YEARS_RE.match(words):
            title = piece.end
        elif piece.kind == "date" or is_day(text, piece) or (words.isdigit() and len(words) == len("1915")):
            draft.date = read_date(words) if is_day(text, piece) or not draft.date else draft.date
        elif piece.kind == "text" and _is_unit(words, draft):
            _put_unit(words, draft)
            shown |= UNIT_RE.match(words) is not None
        else:
            return None
        last = index
    if not (shown or draft.get("archive")) or not (draft.date or title > pieces[at].end):
        return None
    draft.put("title", text[pieces[at].start : title])
    return Found(draft, pieces[last].end, last + 1, "full", "document")


def _is_unit(words: str, draft: Draft) -> bool:
    """Whether words may lead to a line, or name who keeps or shows the roll, and no sentence begins with them."""
    if UNIT_RE.match(words) or PAGES_RE.match(words) or draft.get("archive"):
        return words[:4] != "and "
    return words[0].isupper() and len(words.split()) <= LONGEST_UNIT and not sentence_like(words)


def _keeps(words: str) -> bool:
    return SITE_RE.match(words) is not None or KEEPER_RE.search(words) is not None


def _put_unit(words: str, draft: Draft) -> None:
    """Puts words where they belong: the page, who keeps the roll, or what leads to the line."""
    page = PAGES_RE.match(words)
    if page:
        draft.add_locator(page["bare"])
    else:
        draft.append("archive" if draft.get("archive") or _keeps(words) else "archive_location", words)
