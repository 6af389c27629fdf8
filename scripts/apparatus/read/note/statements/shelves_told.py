"""Whether words are a shelf mark, by their form and by what is known so far of the document and of who keeps it.

Comes in: a cursor and the words at it. Comes out: whether they are one; nothing is taken.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import KEPT_PAPERS, LETTERS_TO
from apparatus.read.note.words.patterns import SHELF_RE
from apparatus.read.note.words.shelf_marks import (
    ADDITIONAL_RE,
    CLASS_RE,
    COUNT_RE,
    FILE_RE,
    FILMED_RE,
    INVENTORIES,
    KEEPER_RE,
    MARK_RE,
    OFFICE_RE,
    SURE_RE,
)

PART_RE: Final = lazy.regex(r"Part (?:\d{1,2}|[IVX]{1,4})\Z")
"""`Series I, Part 6, Reel 18`: behind one shelf mark another."""
FOLDERS: Final = (" Folder", " folder", " file")
"""`Harbour Folder`, `Harbour file`: its heading before it."""


def is_shelf(cursor: Cursor, words: str) -> bool:
    """Whether words are a shelf mark, or a part of one behind another."""
    draft = cursor.draft
    kept = "archive" in draft.said or draft.letter
    if not kept and draft.get("publisher") and words[:3].lower() == "box" and read_locator(words):
        return False  # `(Geneva: Quay, 2001), box 1.2`
    if _of_papers(cursor, words) or _of_day(cursor, words, kept=kept):
        return True
    if words[0].isdigit():
        return _by_number(cursor, words, kept=kept)
    if _behind_day(draft) and (kept or draft.get("genre")) and FILE_RE.match(words):
        return True
    if _behind_keeper(cursor, words) or (kept and LETTERED_RE.match(words) and _right_behind_keeper(cursor)):
        return True
    if draft.get("archive") and LETTERS_RE.match(words):
        return not words.startswith("PP") or cursor.next_text(cursor.at + 1) != ""  # a page would stand last
    if kept and (ADDITIONAL_RE.match(words) or (draft.get("archive_location") and FILMED_RE.match(words))):
        return True
    if words[-1] == ")" and ITEM_RE.match(words):
        return True
    if words[0].isupper() and (words[-1].isdigit() or words[:7] == "Cotton ") and _marked(draft, words):
        return True
    if "/" in words and SLASHED_RE.match(words) and _may_be_slashed(cursor):
        of_organisation = any(name.literal for name in draft.authors)  # it may be the symbol of its document
        return draft.get("archive") != "" or not of_organisation
    if words[-1].isdigit() and _keeper_by_letters(draft) and MARK_RE.match(words):
        return COUNT_RE.match(words) is None
    return _of_group(cursor, words) or _by_its_word(cursor, words, kept=kept)


def _may_be_slashed(cursor: Cursor) -> bool:
    """Whether a shelf mark in strokes may stand behind what is known of a work."""
    draft = cursor.draft
    return draft.loose or draft.letter or draft.get("archive") != "" or _of_leaf(cursor)


KEPT_UNDER_RE: Final = lazy.regex(r"(?!PP)[A-Z]{2,3} \d{2,6}\Z")


def _behind_keeper(cursor: Cursor, words: str) -> bool:
    """Whether letters and a number end a letter of a day, right behind who keeps it: `Quay Library, HM 2971`."""
    draft = cursor.draft
    sent = draft.letter or draft.get("genre").startswith(("to ", *LETTERS_TO))
    if not sent or draft.published or draft.date is None or not draft.date.day or not KEPT_UNDER_RE.match(words):
        return False
    return _right_behind_keeper(cursor)


def _of_papers(cursor: Cursor, words: str) -> bool:
    """Whether a part of a series stands behind its mark, or what papers in a box are of before it."""
    if cursor.draft.get("archive_location") and PART_RE.match(words):
        return True
    boxed = cursor.next_text(cursor.at + 1).startswith(("box ", "folder "))
    return boxed and CASE_RE.match(words) is not None


def _of_day(cursor: Cursor, words: str, *, kept: bool) -> bool:
    """Whether the mark stands behind the day of a document, or before who keeps it."""
    draft = cursor.draft
    if draft.quoted and OFFICE_RE.match(words) and not draft.get("container"):
        return True  # `“Certificate of strangers,” [November 1571], SP 12/82, TNA`
    day = _behind_day(draft)
    if day and not draft.authors and OFFICE_RE.match(words):
        return True  # `Lima to Costa, 5 May 1940, DO35/66`
    if SURE_RE.match(words) and (kept or day or (draft.date is not None and _keeper_ahead(cursor))):
        return True
    return day and words[-1].isalnum() and _before_keeper(cursor, words)


def _by_number(cursor: Cursor, words: str, *, kept: bool) -> bool:
    """Whether a number is that of a file, a piece or a manuscript, behind who keeps it."""
    draft = cursor.draft
    if (draft.letter and SLASHED_RE.match(words)) or _access(cursor, words) or boxes_papers(cursor, cursor.at):
        return True
    if not kept:
        return False
    numbered = draft.get("archive") and PIECE_RE.match(words)
    listed = INVENTORY_RE.match(words) and _keeper_named(draft)
    return bool(numbered or listed or DECIMAL_RE.match(words) or _manuscript(draft, words))


LETTERED_RE: Final = lazy.regex(r"[A-Z]{1,2} \d{3,6}\Z")


def _right_behind_keeper(cursor: Cursor) -> bool:
    """Whether who keeps a document stands right before: `National Archives of Quayland, S 2300`."""
    behind = cursor.at > 1 and cursor.kind(cursor.at - 1) == ","
    return behind and KEEPER_RE.search(cursor.words(cursor.at - 2)) is not None


def _of_group(cursor: Cursor, words: str) -> bool:
    """Whether a group of files by its letter stands between an archive's letters and its volume: `PA AA, B 130, vol.
    3301`."""
    draft = cursor.draft
    counted = draft.letter and BESTAND_RE.match(words) and COUNT_RE.match(cursor.next_text(cursor.at + 1))
    return bool(counted and LETTERS_ALONE_RE.match(draft.get("container")))


def _by_its_word(cursor: Cursor, words: str, *, kept: bool) -> bool:
    """Whether a word says what holds the document: a box, a folder, a book of an archive."""
    if kept and words.startswith(("lib. ", "libro ")) and cursor.draft.get("archive_location"):
        return True
    if NAMED_FILE_RE.match(words) and (kept or cursor.next_text(cursor.at + 1).startswith("#")):
        return True
    if kept and (words.startswith(("doc. no. ", "document no. ")) or (words.endswith(FOLDERS) and words[0].isupper())):
        return True
    return (kept or _opens_shelf(cursor, words)) and SHELF_RE.match(words) is not None


NAMED_FILE_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w’-]+ ){1,3}File \d{1,4}[a-z]?\Z")
"""`Old Harbour File 27a`: a file of a row that has a name."""

ITEM_RE: Final = lazy.regex(r"b?MSS? [A-Z][a-z]{1,6}\.? \d{1,5}(?:\.\d{1,3})? \(\d[\d–-]{0,8}\)\Z")
"""`bMS Am 1906 (653)`: a piece of a manuscript."""


def _keeper_named(draft: Draft) -> bool:
    """Whether who keeps a document of a day was read."""
    keeper = draft.get("archive") or draft.get("container")
    return draft.date is not None and any(map(KEEPER_RE.search, keeper.split(", ")))


BOX_AND_FOLDER_RE: Final = lazy.regex(r"(?P<box>\d{1,4}):\d{1,3}(?:[-–]\d{1,3})?\Z")
PAPERS_RE: Final = lazy.regex(rf"\b(?:{KEPT_PAPERS}|papers)\Z")
MOST_VOLUMES: Final = 99
"""Volumes of printed papers, behind which a colon parts the page; beyond these the first number is that of a box."""


def boxes_papers(cursor: Cursor, at: int) -> bool:
    """Whether the numbers of a box and of a folder in it stand at a place, right behind papers and the day of one of
    these: `Lima to Costa, 5 May 1940, Lima Papers, 140:1`, `Lima Papers, 7:10, Quay Library`."""
    draft = cursor.draft
    dated = draft.date is not None and draft.date.day > 0 and not (draft.published or draft.in_book)
    if not dated or at < BEHIND_COMMA or cursor.kind(at - 1) != "," or cursor.kind(at) != "text":
        return False
    found = BOX_AND_FOLDER_RE.match(cursor.words(at))
    if not found or not PAPERS_RE.search(cursor.words(at - BEHIND_COMMA)):
        return False
    return int(found["box"]) > MOST_VOLUMES or KEEPER_RE.search(cursor.next_text(at + 1)) is not None


BEHIND_COMMA: Final = 2
"""Pieces from one part to the next, with the comma between the two."""


def _access(cursor: Cursor, words: str) -> bool:
    """Whether a number is that of an archive’s inventory, the number in it behind: `Stadsarchief Quay, 5075, inv. no.
    116`."""
    return words.isdigit() and cursor.next_text(cursor.at + 1).startswith(INVENTORIES)


def _behind_day(draft: Draft) -> bool:
    """Whether the day of a document was read, and nothing yet that holds it."""
    held = draft.in_book or draft.published or draft.get("container")
    return not held and draft.date is not None and draft.date.day > 0


def _before_keeper(cursor: Cursor, words: str) -> bool:
    """Whether a shelf mark stands between the day of a document and the archive: `12 May 1963, B 24, Bd. 495,
    Politisches Archiv`."""
    if COUNT_RE.match(words) or not (MARK_RE.match(words) or CLASS_RE.match(words)):
        return False
    return _keeper_ahead(cursor) or (cursor.draft.letter and _letters_last(cursor))


def _letters_last(cursor: Cursor) -> bool:
    """Whether the letters of an archive end what is said of a letter, behind a count: `B 130, vol. 3301, PA AA`."""
    at = cursor.at + 4
    last = cursor.next_text(at - 1)
    ends = cursor.kind(at + 1) not in (",", "bracket", "date", "imprint")
    return bool(last and ends and LETTERS_ALONE_RE.match(last) and COUNT_RE.match(cursor.next_text(at - 3)))


LETTERS_ALONE_RE: Final = lazy.regex(r"(?:BArch|[A-Z]{2,7})(?: [A-Z]{2,4})?\Z")
CASE_RE: Final = lazy.regex(r"(?:case|area|district|claim|parcel|application|project|docket) [A-Z\d][\w-]{0,14}\Z")
"""What papers in a box are of."""
BESTAND_RE: Final = lazy.regex(r"[A-Z]{1,3} \d{1,4}\Z")
"""`B 130`: a group of files by its letter, as German archives count."""


def _keeper_ahead(cursor: Cursor) -> bool:
    """Whether one of the next three parts is an archive."""
    return any(KEEPER_RE.search(cursor.next_text(cursor.at + step)) for step in (1, 3, 5))


def _marked(draft: Draft, words: str) -> bool:
    """Whether words are a manuscript of a collection, behind who keeps it, or a class of papers and a piece in it,
    behind the day of a document without a title of its own."""
    if words.startswith("IOR "):
        return MARK_RE.match(words) is not None  # of the India Office: `IOR PDP/Photo 42`
    if "/" in words:
        dated = draft.loose and draft.date is not None and draft.date.year > 0
        named = any(name.literal for name in draft.authors)
        return dated and not (named or draft.published) and CLASSED_RE.match(words) is not None
    keeper = draft.get("archive") or draft.get("container")
    if words.startswith(("LC-", "Cotton ")):
        return ("Library" in keeper or keeper == "BL") and MARK_RE.match(words) is not None
    if "MS" not in words and "Ms" not in words:
        return False
    return COLLECTED_RE.match(words) is not None and KEEPER_RE.search(keeper) is not None


CLASSED_RE: Final = lazy.regex(r"(?!OJ[LC] )(?:[A-Z]{2,5}|[A-Z][a-z][A-Z]{1,2}) \d{1,3}(?:/\d{1,5}){1,3}\Z")
"""`PROB 11/405/33`, `QuP 4/123`: the letters of a class in a record office, a series and a piece."""

COLLECTED_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w’]+\.? ){1,3}(?:MSS?|Mss?)\.? (?:[A-Z]\.? )?\d[\d*.]*\Z")
"""`Harley MS 1234`: a manuscript by the name of the collection."""


def _of_leaf(cursor: Cursor) -> bool:
    """Whether a leaf stands behind the mark of a quoted document that nothing holds so far."""
    draft = cursor.draft
    held = draft.in_book or draft.published or draft.get("container")
    return not held and draft.date is not None and LEAF_RE.match(cursor.next_text(cursor.at + 1)) is not None


def _manuscript(draft: Draft, words: str) -> bool:
    """Whether a number is that of a manuscript behind a comma: `Add. MSS., 12345`."""
    return words.isdigit() and ADDITIONAL_RE.search(draft.get("archive_location").rpartition(", ")[2]) is not None


LETTERS_RE: Final = lazy.regex(r"[A-Z]{2,4}-?\d{1,5}\Z")
"""`QD312`: letters and a number behind the papers of which they are a shelf mark."""


def _keeper_by_letters(draft: Draft) -> bool:
    """Whether an archive known by its letters stands behind the day: `“Testament,” 10 April 1775, AGI, Indiferente`."""
    dated = draft.behind_date or (draft.loose and draft.date is not None and draft.date.day > 0)
    keeper = draft.get("container").partition(", ")[0] if dated else ""
    return keeper.isupper() and 1 < len(keeper) < LONGEST_LETTERS and not (draft.published or draft.get("volume"))


LONGEST_LETTERS: Final = 7

SLASHED_RE: Final = lazy.regex(
    r"(?:[A-Z]{2,6} ){0,2}[A-Z][A-Za-z&]{0,5}\d{0,4}(?:/[A-Z\d][\w&.-]{0,12}){2,8}\Z"
    r"|\d[A-Z]{3,8}(?:/[\w-]{1,8}){1,5}\Z|[A-Z]\.\d{1,3}(?:/\d{1,6}){2,4}\Z"
)
"""`IOR/B/99`, `BL/APAC/IOR/L/P&J/3/144`, `AB1969/275/1`, `1AFFPOL/2181/4`, `R.9/1/12733`: a shelf mark in strokes."""

LEAF_RE: Final = lazy.regex(r"(?:ff?|fols?|folios?)\b\.? ?\d")
"""`f. 441`: the leaf, which a document of an organisation known by its symbol has not."""

PIECE_RE: Final = lazy.regex(r"\d{1,5}(?:/\d{1,5}){2,6}\Z")
"""`839/1/3/3`: a series and a piece in it, behind the archive."""

INVENTORY_RE: Final = lazy.regex(r"\d(?:\.\d{2}){2,3}\Z")
"""`1.02.20`: an inventory of the National Archives in The Hague."""

DECIMAL_RE: Final = lazy.regex(r"\d{3}[A-Z]?\.[\dA-Z]{1,8}/\d[\d-]*[A-Z]?\Z")
"""`714.00/5-1153`, `119.4/33A`: the decimal files of the Department of State."""


def _opens_shelf(cursor: Cursor, words: str) -> bool:
    """Whether a shelf mark stands where nothing has yet said that the document lies in an archive."""
    lowered = words.lower()
    if lowered.startswith(("series ", "subseries ")):
        return cursor.next_text(cursor.at + 1).lower().startswith(("box", "folder", "subseries"))
    return lowered.startswith(BOXES)


BOXES: Final = (
    "box ", "boxes ", "folder ", "record group", "rg ", "reel ", "carton ", "roll ", "register ", "legajo ", "caja ",
    "liasse ", "busta ", "mazzo ", "filza ", "boîte ", "mappe ", "schachtel ", "karton ", "maço ", "caixa ",
    "file no", "tape ", "cassette ", "ref. no", "reference no", "accession ", "acc. no", "acc. #", "ms ",
    "inv. ", "inventory n", "cx. ", "mç. ", "códice ", "pacote ", "container ", "drawer ", "binder ", "bundle ",
)  # fmt: skip
"""What holds documents, in the languages of the archives."""
