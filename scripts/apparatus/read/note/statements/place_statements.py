"""Reads one statement of a place: where in an archive a document lies, and where in a work the passage stands.

Comes in: a cursor and the words at it. Comes out: whether the words were such a statement; `statements` says when each
is asked.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import ORGANISATION_HEADS
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.records import part_of_journal
from apparatus.read.note.short_forms.repeats import NOTE_RE, points_back
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.locators import COUNTED_RE, more_articles, more_lettered, read_locator, unpaged
from apparatus.read.note.words.named_kinds import KEPT_PAPERS
from apparatus.read.note.words.patterns import IMPRINT_RE, SHELF_RE
from apparatus.read.note.words.shelf_marks import (
    ADDITIONAL_RE,
    CLASS_RE,
    COUNT_RE,
    FILE_RE,
    FILMED_RE,
    FOND_RE,
    IN_BOX_RE,
    INVENTORIES,
    KEEPER_RE,
    MARK_RE,
    OFFICE_RE,
    OPIS,
    OPIS_RE,
    PORTFOLIO_RE,
    STRICT_RE,
    SURE_RE,
)


def shelf(cursor: Cursor, words: str) -> bool:
    """`box 12, folder 3`: where in an archive the document lies (14.229)."""
    if words[0].isupper() and (_series_and_item(cursor, words) or _behind_letters(cursor, words)):
        return cursor.take()
    listed = cursor.groups & OPIS and words[-1].isalnum() and OPIS_RE.match(cursor.next_text(cursor.at + 1))
    fond = FOND_RE.match(words) if listed else None
    if fond:
        return _of_fond(cursor, fond)
    boxed = IN_BOX_RE.match(words) if "in " in words[:14] else None
    if boxed:
        words = words[boxed.end("all") :]
    elif words.startswith("in ") and cursor.draft.date and cursor.draft.get("container") and _take_papers(cursor):
        return True
    following = cursor.next_text(cursor.at + 1)
    if _accession(cursor, words, following):
        return cursor.take()
    headed = following.endswith(FOLDERS) and " " not in words and begins_with_given_or_initial(following)
    if headed and _is_shelf(cursor, both := f"{words}, {following}"):
        words, cursor.at = both, cursor.at + 2  # `Doe, Jane Folder`
    elif not _is_shelf(cursor, words):
        return False
    cursor.draft.said.add("archive")
    cursor.draft.keep_in_archive()
    _take_volume(cursor)
    cursor.draft.append("archive_location", words)
    return cursor.take()


SERIES_RE: Final = lazy.regex(
    r"(?:(?P<kept>NAA|National Archives of Australia|Australian Archives): )?(?:Series )?"
    r"(?P<series>[A-Z]{1,3}\d{1,5}(?:/(?:\d{1,2}|[A-Z]{1,2}\d?))?)\Z"
)
"""`NAA: A1`: a series of the National Archives of Australia, with or without who keeps it."""
KEPT_ITEM_RE: Final = lazy.regex(
    r"(?:[Ii]tem )?(?:\d{1,4}(?:/\d{1,6}){0,3}|[A-Z]{1,4}\d{1,7})(?: (?:PART|[Pp]art) \d{1,3})?\Z"
)
AUSTRALIAN: Final = ("NAA", "National Archives of Australia", "Australian Archives")


def _series_and_item(cursor: Cursor, words: str) -> bool:
    """Takes the series and the item as that archive wants them cited: `NAA: A1, 1908/12936`."""
    found = SERIES_RE.match(words)
    item = cursor.next_text(cursor.at + 1)
    if not found or not KEPT_ITEM_RE.match(item):
        return False
    draft = cursor.draft
    named = (draft.get("archive") or draft.get("container")).endswith(AUSTRALIAN)
    if not (found["kept"] or named or cursor.next_text(cursor.at + 3).startswith(AUSTRALIAN)):
        return False
    draft.said.add("archive")
    draft.keep_in_archive()
    if found["kept"]:
        draft.append("archive", found["kept"])
    draft.append("archive_location", f"{found['series']}, {item}")
    cursor.at += 2
    return True


COLON_RE: Final = lazy.regex(r"(?P<kept>[A-Z]{2,6}): (?P<mark>[A-Z].*\d.*)")


def _behind_letters(cursor: Cursor, words: str) -> bool:
    """Takes the mark behind the letters of an archive and a colon: `TNA: FO 371/12345`."""
    dated = cursor.draft.date is not None or "archive" in cursor.draft.said
    found = COLON_RE.fullmatch(words) if dated else None
    if not found or not MARK_RE.match(found["mark"]):
        return False
    cursor.draft.said.add("archive")
    cursor.draft.keep_in_archive()
    cursor.draft.append("archive", found["kept"])
    cursor.draft.append("archive_location", found["mark"])
    return True


def _take_volume(cursor: Cursor) -> None:
    """Puts the volume of a department's papers on the shelf, since behind it stands what lies in it: `Marine
    Department, vol. 45, comp. 212`."""
    draft = cursor.draft
    before = cursor.words(cursor.at - 2) if cursor.at > 1 and (draft.letter or draft.loose) else ""
    volume = draft.get("volume")
    if volume and before.endswith(f" {volume}") and not (draft.get("archive_location") or draft.published):
        del draft.stated["volume"]
        draft.put("archive_location", before)


PART_RE: Final = lazy.regex(r"Part (?:\d{1,2}|[IVX]{1,4})\Z")
"""`Series I, Part 6, Reel 18`: behind one shelf mark another."""


def _accession(cursor: Cursor, words: str, following: str) -> bool:
    """Takes the number under which an archive received papers, behind their name and before the box: `Lima Papers,
    960094, box 3`."""
    kept = "archive" if cursor.draft.get("archive") else "container"
    named = cursor.draft.get(kept).partition(", 1")[0]  # behind the comma stand the years of the papers
    held = PAPERS_RE.search(named)
    if not held or not NUMBER_RE.match(words) or not SHELF_RE.match(following):
        return False
    cursor.draft.said.add("archive")
    cursor.draft.keep_in_archive()
    cursor.draft.append("archive_location", words)
    return True


NUMBER_RE: Final = lazy.regex(r"\d{5,8}\Z")


def _take_papers(cursor: Cursor) -> bool:
    """Takes the papers among which a clipping is kept, before their box: `Port News, 27 July 1949, in Doe, Jane
    Correspondence 1940–1950, Box 57, Quay Papers`; whether they stand there."""
    begin = cursor.pieces[cursor.at].start + len("in ")
    for at in range(cursor.at, min(cursor.at + 3, len(cursor.pieces) - 2), 2):
        boxed = SHELF_RE.match(cursor.next_text(at + 1))
        papers = cursor.text[begin : cursor.pieces[at].end]
        if boxed and PAPERS_RE.search(papers):
            cursor.draft.said.add("archive")
            kept = papers.endswith(("Papers", "Collection", "Records"))
            cursor.draft.append("archive" if kept else "archive_location", papers)
            cursor.at = at
            return cursor.take()
    return False


PAPERS_RE: Final = lazy.regex(
    rf"(?:{KEPT_PAPERS}|Correspondence|Files?|Folder|Scrapbooks?|Clippings|Letters)(?: \d{{4}}[-–]\d{{2,4}})?\Z"
)
FOLDERS: Final = (" Folder", " folder", " file")
"""`Harbour Folder`, `Harbour file`: its heading before it."""


def _of_fond(cursor: Cursor, fond: re.Match[str]) -> bool:
    """`RGIA, f. 1289, op. 1, d. 30, l. 17a`: the archive, and the marks as far as they go."""
    draft = cursor.draft
    draft.said.add("archive")
    kept = fond["kept"] or ("" if draft.in_book else draft.stated.pop("container", ""))
    if kept and not draft.get("archive").endswith(kept):
        draft.append("archive", kept)
    draft.append("archive_location", fond["fond"])
    while STRICT_RE.match(mark := cursor.next_text(cursor.at + 1)) or PORTFOLIO_RE.match(mark):
        draft.append("archive_location", mark)
        cursor.at += 2
    return cursor.take()


def _is_shelf(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    kept = "archive" in draft.said or draft.letter
    if not kept and draft.get("publisher") and words[:3].lower() == "box" and read_locator(words):
        return False  # `(Geneva: Quay, 2001), box 1.2`
    if draft.get("archive_location") and PART_RE.match(words):
        return True
    if CASE_RE.match(words) and cursor.next_text(cursor.at + 1).startswith(("box ", "folder ")):
        return True  # `“Security Area Descriptions,” May 1937, area D-4, box 106, City Survey Files`
    day = _behind_day(draft)
    if draft.quoted and OFFICE_RE.match(words) and not draft.get("container"):
        return True  # `“Certificate of strangers,” [November 1571], SP 12/82, TNA`
    if SURE_RE.match(words) and (kept or day or (draft.date is not None and _keeper_ahead(cursor))):
        return True
    if day and words[-1].isalnum() and _before_keeper(cursor, words):
        return True
    if words[0].isdigit():
        numbered = draft.get("archive") and PIECE_RE.match(words)
        if (draft.letter and SLASHED_RE.match(words)) or _access(cursor, words):
            return True
        listed = INVENTORY_RE.match(words) and _keeper_named(draft)
        return kept and bool(numbered or listed or DECIMAL_RE.match(words) or _manuscript(draft, words))
    if day and (kept or draft.get("genre")) and FILE_RE.match(words):
        return True
    if draft.get("archive") and LETTERS_RE.match(words):
        return not words.startswith("PP") or cursor.next_text(cursor.at + 1) != ""  # a page would stand last
    if kept and (ADDITIONAL_RE.match(words) or (draft.get("archive_location") and FILMED_RE.match(words))):
        return True
    if words[-1] == ")" and ITEM_RE.match(words):
        return True
    if words[0].isupper() and (words[-1].isdigit() or words[:7] == "Cotton ") and _marked(draft, words):
        return True
    if "/" in words and SLASHED_RE.match(words) and (draft.loose or draft.letter or _of_leaf(cursor)):
        of_organisation = any(name.literal for name in draft.authors)  # it may be the symbol of its document
        return draft.get("archive") != "" or not of_organisation
    if words[-1].isdigit() and _keeper_by_letters(draft) and MARK_RE.match(words):
        return COUNT_RE.match(words) is None
    counted = draft.letter and BESTAND_RE.match(words) and COUNT_RE.match(cursor.next_text(cursor.at + 1))
    if counted and LETTERS_ALONE_RE.match(draft.get("container")):
        return True  # `PA AA, B 130, vol. 3301`
    if kept and words.startswith(("lib. ", "libro ")) and draft.get("archive_location"):
        return True
    if kept and (words.startswith(("doc. no. ", "document no. ")) or (words.endswith(FOLDERS) and words[0].isupper())):
        return True
    return (kept or _opens_shelf(cursor, words)) and SHELF_RE.match(words) is not None


ITEM_RE: Final = lazy.regex(r"b?MSS? [A-Z][a-z]{1,6}\.? \d{1,5}(?:\.\d{1,3})? \(\d[\d–-]{0,8}\)\Z")
"""`bMS Am 1906 (653)`: a piece of a manuscript."""


def _keeper_named(draft: Draft) -> bool:
    """Whether who keeps a document of a day was read."""
    keeper = draft.get("archive") or draft.get("container")
    return draft.date is not None and any(map(KEEPER_RE.search, keeper.split(", ")))


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


CLASSED_RE: Final = lazy.regex(r"(?!OJ[LC] )[A-Z]{2,5} \d{1,3}(?:/\d{1,5}){1,3}\Z")
"""`PROB 11/405/33`: the letters of a class in a record office, a series and a piece."""

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
    r"(?:[A-Z]{2,6} ){0,2}[A-Z][A-Za-z&]{0,5}\d{0,2}(?:/[A-Z\d][\w&.-]{0,12}){2,8}\Z"
    r"|\d[A-Z]{3,8}(?:/[\w-]{1,8}){1,5}\Z|[A-Z]\.\d{1,3}(?:/\d{1,6}){2,4}\Z"
)
"""`IOR/B/99`, `BL/APAC/IOR/L/P&J/3/144`, `1AFFPOL/2181/4`, `R.9/1/12733`: a shelf mark in strokes."""

LEAF_RE: Final = lazy.regex(r"(?:ff?|fols?|folios?)\b\.? ?\d")
"""`f. 441`: the leaf, which a document of an organisation known by its symbol has not."""

PIECE_RE: Final = lazy.regex(r"\d{1,5}(?:/\d{1,5}){2,6}\Z")
"""`839/1/3/3`: a series and a piece in it, behind the archive."""

INVENTORY_RE: Final = lazy.regex(r"\d(?:\.\d{2}){2,3}\Z")
"""`1.02.20`: an inventory of the National Archives in The Hague."""

DECIMAL_RE: Final = lazy.regex(r"\d{3}[A-Z]?\.[\dA-Z]{1,8}/\d[\d-]*\Z")
"""`714.00/5-1153`: the decimal files of the Department of State."""


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
    if words[0].isdigit() and more_lettered(cursor.draft.locator, words):
        cursor.draft.add_locator(words)
        return cursor.take()
    if words[0].isdigit() and more_articles(cursor.draft.locator, words):
        cursor.draft.add_locator(joined + words)
        return cursor.take()
    if words in PARTS and cursor.draft.published:
        cursor.draft.add_locator(words)
        return cursor.take()
    if words[0] == "L" and part_of_journal(words, cursor.draft.get("container")):
        return False
    if words[1:7] == "rticle" and _numbers_article(cursor.draft, words):
        cursor.draft.put("pages", words)
        return cursor.take()
    found = read_locator(words.removeprefix("at ")) or _passage(cursor, words)
    if not found and " at " in words:
        found = _pinned(cursor, words)
    if not found or COUNTED_RE.match(words):
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
    """`op. cit., n. 8`, `supra note 8, at 12` behind the book that holds a piece: it was cited before, there."""
    found = points_back(words) if cursor.draft.in_book or cursor.draft.get("container") else None
    if not found or (found.rest and not read_locator(found.rest)):
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
