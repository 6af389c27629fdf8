"""Reads one statement of where in an archive a document lies: its box, its fond, its series and item (14.229).

Comes in: a cursor and the words at it. Comes out: whether the words were such a statement; `statements` says when it
is asked.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.statements.shelves_told import FOLDERS, is_shelf
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.named_kinds import KEPT_PAPERS
from apparatus.read.note.words.patterns import SHELF_RE
from apparatus.read.note.words.shelf_marks import FOND_RE, IN_BOX_RE, MARK_RE, OPIS, OPIS_RE, PORTFOLIO_RE, STRICT_RE


def shelf(cursor: Cursor, words: str) -> bool:
    """`box 12, folder 3`: where in an archive the document lies (14.229)."""
    if words[0].isupper() and (_series_and_item(cursor, words) or _behind_letters(cursor, words)):
        return cursor.take()
    if (words[0] in "mM" and _publication(cursor, words)) or (words[0].isdigit() and _decimal_case(cursor, words)):
        return True
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
    if headed and is_shelf(cursor, both := f"{words}, {following}"):
        words, cursor.at = both, cursor.at + 2  # `Doe, Jane Folder`
    elif not is_shelf(cursor, words):
        return False
    cursor.draft.said.add("archive")
    cursor.draft.keep_in_archive()
    _take_volume(cursor)
    cursor.draft.append("archive_location", words)
    return cursor.take()


FILMS_RE: Final = lazy.regex(r"[Mm]icrofilm [Pp]ublication (?:[Nn]o\. ?)?[A-Z]{1,2}-?\d{1,4}\Z")


def _publication(cursor: Cursor, words: str) -> bool:
    """Takes the microfilms on which an archive published a document of a day, with what they are called: `reel 52,
    microfilm publication M40 (Domestic Letters, 1784–1906), RG 59`."""
    draft = cursor.draft
    if not FILMS_RE.match(words) or draft.published or draft.in_book or not (draft.date or "archive" in draft.said):
        return False
    draft.said.add("archive")
    draft.keep_in_archive()
    named = cursor.kind(cursor.at + 1) == "bracket"
    draft.append("archive_location", f"{words} {cursor.words(cursor.at + 1)}" if named else words)
    cursor.at += named
    return cursor.take()


DECIMAL_RE: Final = lazy.regex(r"\d{3}[A-Z]?\.\w{1,8}\Z")
CASE_RE: Final = lazy.regex(r"[Cc]ase \d[\d/-]{0,12}\Z")


def _decimal_case(cursor: Cursor, words: str) -> bool:
    """Takes a class of decimal files with the case in a bracket behind it: `RG 59, 119.4 (Case 2000/24)`."""
    draft = cursor.draft
    if not draft.get("archive_location") or not DECIMAL_RE.match(words):
        return False
    if not CASE_RE.match(cursor.words_in_bracket(cursor.at + 1)):
        return False
    draft.append("archive_location", f"{words} {cursor.words(cursor.at + 1)}")
    cursor.at += 1
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
