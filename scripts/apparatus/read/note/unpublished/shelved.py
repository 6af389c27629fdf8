"""Reads an archival note that begins with the repository or the shelf mark: `TNA, FO 371/12345, Lampson to Chamberlain,
3 May 1927` (Chicago Manual 14.222: the elements may stand in either order).

Comes in: pieces. Comes out: repository, place on the shelves, title and date, or None when nothing shows an archive.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_before, words_of
from apparatus.read.note.statements.behind import is_day, is_placed
from apparatus.read.note.tail.statements import put_address
from apparatus.read.note.unpublished.described_documents import described_to
from apparatus.read.note.unpublished.held_whole import put_held_whole
from apparatus.read.note.unpublished.letters import LETTER_RE
from apparatus.read.note.unpublished.manuscripts import HOLDS_RE, MANUSCRIPTS, with_mark_apart
from apparatus.read.note.unpublished.repositories import BOX_RE, FOLDERS, GROUP_RE, REPOSITORY_RE, begins_shelved
from apparatus.read.note.unpublished.shelf_documents import (
    SORT_RE,
    is_document,
    made_by,
    put_document,
    settle_maker,
    signs,
)
from apparatus.read.note.unpublished.shelf_levels import (
    KEEPING_RE,
    SERIES_RE,
    is_mark,
    is_unnamed,
    marked_again,
)
from apparatus.read.note.words.dates import read_date, split_date
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import ACCESSED_RE
from apparatus.read.note.words.shelf_marks import (
    COUNT_RE,
    HELD_RE,
    INVENTORIES,
    KEEPER_RE,
    MANUSCRIPT_RE,
    MARK_RE,
)
from apparatus.read.note.words.signs import groups_in
from apparatus.read.note.words.title_words import title_of


def read_shelved(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Repository or shelf mark first; whatever else the note gives, in any order."""
    if at + 4 < len(pieces) and pieces[at + 1].kind == "," and is_day(text, pieces[at]):
        found = _read_shelved(text, pieces, at + 2) if pieces[at + 2].kind == "text" else None
        if found and not found.draft.date:  # `6 February 1747, AN, MC/ET/LIX/238`: the day alone tells the document
            found.draft.date = read_date(words_of(text, pieces[at]))
            return found
    if pieces[at].kind != "text":
        return None
    if text.startswith("the ", pieces[at].start) and pieces[at].end - pieces[at].start > len("the "):
        pieces = [*pieces[:at], pieces[at]._replace(start=pieces[at].start + len("the ")), *pieces[at + 1 :]]
    if groups_in(text) & MANUSCRIPTS and (apart := with_mark_apart(text, pieces, at)) is not pieces:
        found = _read_shelved(text, apart, at)
        return found._replace(following=found.following - 2) if found else None
    colon = text.find(": ", pieces[at].start, pieces[at].end)
    if found := _called_by_name(text, pieces, at, colon):
        return found
    if colon > 0 and MARK_RE.match(text, colon + 2, pieces[at].end):  # `TNA: FO 371/12345`
        parted = [Piece("text", pieces[at].start, colon), Piece(",", colon, colon + 1)]
        rest = Piece("text", colon + 2, pieces[at].end)
        found = _read_shelved(text, [*pieces[:at], *parted, rest, *pieces[at + 1 :]], at)
        return found._replace(following=found.following - 2) if found else None
    return _read_shelved(text, pieces, at)


ANY_MANUSCRIPT_RE: Final = lazy.regex(r"(?:Add(?:itional|\.) )?(?:MSS?|Mss?|Cod(?:ex|\.))\b\.? ?[\w.]")
"""How the mark of a manuscript begins; behind a town and a library nothing else does so."""


def _called_by_name(text: str, pieces: list[Piece], at: int, colon: int) -> Found | None:
    """A manuscript by its name, before the town, the library and the mark: `The Quay Psalter, London, British Library,
    Add. MS 123`, `Legendary from Quay: Dijon, Bibliothèque Municipale, Ms. 64` (Chicago Manual 14.234)."""
    parted = colon > pieces[at].start and text[colon + 2 : pieces[at].end].lower() in PLACES
    if parted:
        called, seat = pieces[at]._replace(end=colon), pieces[at]._replace(start=colon + 2)
        pieces = [*pieces[:at], called, Piece(",", colon, colon + 1), seat, *pieces[at + 1 :]]
    parts = pieces[at : at + 7]
    if [piece.kind for piece in parts] != ["text", ",", "text", ",", "text", ",", "text"]:
        return None
    name, town, library, mark = (words_of(text, piece) for piece in parts[::2])
    if town.lower() not in PLACES or not REPOSITORY_RE.match(library) or not ANY_MANUSCRIPT_RE.match(mark):
        return None
    if not name[0].isupper() or name.lower() in PLACES or REPOSITORY_RE.match(name) or " " not in name:
        return None
    found = _read_shelved(text, pieces, at + 2)
    if not found:
        return None
    found.draft.stated["title"] = name
    return found._replace(following=found.following - 2 * parted)


POINTS_RE: Final = lazy.regex(r"(?:supra|infra|above|op\.? ?cit|loc\.? ?cit|notes? \d|nn?\.? ?\d)\b", re.I)
PRINTED_RE: Final = lazy.regex(r"\((?:[A-Z]\w+ ){1,2}(?:Paper|Report|Note|Briefing)s?\b[^()]{0,60}\d{4}\)")
"""`(Briefing Paper 1234, 3 May 2012)`: what a work is that its author prints."""


VOLUME_OF_RE: Final = lazy.regex(r"[A-Z]{2,5} [IVX]{1,5}/\d{1,2}\Z")
"""`CD II/1`: the letters of a work in volumes and their parts."""


SET_RE: Final = lazy.regex(r"[A-Z]{2,5}, [IVXLC]{1,8}, (?:pp?\. ?)?\d{1,4}(?![\w/])")
"""`CWG, XLIX, 47`: the same of a set."""


def _volume_and_page(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether letters, a volume and a page are all there is, `CD II/1, 257–72`: a document would have a day."""
    if SET_RE.match(text, pieces[at].start):
        return True
    if VOLUME_OF_RE.match(text, pieces[at].start, pieces[at].end) is None or at + 2 >= len(pieces):
        return False
    ended = at + 3 == len(pieces) or pieces[at + 3].kind in (".", ";")
    return ended and pieces[at + 1].kind == "," and words_of(text, pieces[at + 2])[:1].isdigit()


def _read_shelved(text: str, pieces: list[Piece], at: int) -> Found | None:
    if not begins_shelved(text, pieces, at) or _volume_and_page(text, pieces, at):
        return None
    if any(piece.kind == "bracket" and PRINTED_RE.match(text, piece.start) for piece in pieces[at + 2 : at + 6]):
        return None  # a library prints papers too
    if any(piece.kind == "text" and POINTS_RE.match(text, piece.start) for piece in pieces[at + 1 : at + 5]):
        return None  # `LIMA, supra note 7, at 35, 44, 53`: an author in capitals
    if any(piece.kind == "text" and EDITIONS_RE.match(text, piece.start) for piece in pieces[at + 2 : at + 3]):
        return None
    draft = Draft(loose=True, said={"archive"})
    index, end, papers = at, pieces[at].end, False
    while index < len(pieces):
        piece = pieces[index]
        if piece.kind == ",":
            index += 1
            continue
        last = _take_piece(text, pieces, index, draft, first=index == at, papers=papers)
        if last == PROSE:
            return None
        if last == ENDED:
            break
        if index > at and piece.kind == "text" and words_of(text, piece).endswith(PAPERS):
            papers = True
        end = pieces[last].end
        index = last + 1
    marks = draft.get("archive_location").split(", ")
    untitled = draft.get("title")[:1].islower() and KEEPER_RE.search(text, pieces[at].start, pieces[at].end)
    if not (marks[0] or ((papers or untitled) and draft.date and draft.get("title"))):
        return Found(draft, end, index, "full", "shelved") if put_held_whole(draft) else None
    if marks[0] and all(map(COUNT_RE.match, marks)) and (_counts_volumes(draft) or _counts_issues(draft)):
        return None
    settle_maker(draft)
    held = None if draft.get("title") or draft.authors else HELD_RE.match(text, pieces[at].start, pieces[at].end)
    if held:
        _name_by_mark(draft, held)
    return Found(draft, end, index, "full", "shelved")


PAPERS: Final = (" Papers", " papers", " Records", " Archives")

EDITIONS_RE: Final = lazy.regex(r"A ?(?:\d{1,3}|[ivxl]{1,6})(?:[-–]\d{1,3})?/ ?B ?(?:\d{1,3}|[ivxl]{1,6})\b")
"""`CPR, A133/B172`: pages of the first edition and of the second."""

ENDED: Final = -1
"""Instead of a piece taken: what stands here belongs to nothing on the shelves."""
PROSE: Final = -2
"""Instead of a piece taken: a sentence tells of the papers."""


PASSAGE_RE: Final = lazy.regex(r"\b(?:fols?|ff?|pp?)\. ?\d[\w–-]{0,10}: \Z")
LONGEST_PASSAGE: Final = 20


def _take_piece(text: str, pieces: list[Piece], index: int, draft: Draft, *, first: bool, papers: bool) -> int:
    """Puts what stands at a piece where it belongs; the index of the last piece taken."""
    piece = pieces[index]
    behind = pieces[index + 1].kind if index + 1 < len(pieces) else ""
    words = words_of(text, piece).lstrip(",: ")
    if piece.kind == "url":
        put_address(words, draft)
    elif piece.kind == "date":
        draft.date = draft.date or read_date(words)
    elif piece.kind == "bracket":
        return _take_bracket(text, pieces, index, words[1:-1], draft)
    elif piece.kind == "quote" and PASSAGE_RE.search(text, max(0, piece.start - LONGEST_PASSAGE), piece.start):
        return ENDED  # `MS lat. 5560, fol. 13r: “reliquias …”`: what the page says
    elif piece.kind == "quote" and (not draft.get("title") or signs(text, pieces, index, draft)):
        draft.stated["title"] = title_of(words)
    elif piece.kind == "quote" and draft.date and " to " in draft.get("title") and "“" not in draft.get("title"):
        subject = words.replace(",”", "”").replace(',"', '"')
        draft.stated["title"] += f", {subject}"  # `Lima to Roe, 9 May 1975, “Quays”`: what a letter is about
    elif piece.kind != "text":
        return ENDED
    elif _label_explained(text, pieces, index):
        index += 2
        return index if _take(f"{words} {words_of(text, pieces[index])}", draft, first=False) else ENDED
    elif words.isdigit() and behind == "square":  # `28 [Inghilterra]`
        index += 1
        draft.append("archive_location", f"{words} {words_of(text, pieces[index])}")
    elif draft.date and draft.get("title") and marked_again(text, piece, draft):
        return ENDED
    elif draft.date and words.startswith("and "):
        return ENDED  # `…, 3 May 1936, and minute by Vansittart`: another document
    elif (
        words.isdigit()
        and behind == ","
        and text.startswith(INVENTORIES, pieces[min(index + 2, len(pieces) - 1)].start)
    ):
        draft.append("archive_location", words)
    elif words in FOLDERS and behind == "quote":
        index += 1
        named = f"{words} {words_of(text, pieces[index])}"
        draft.append("archive_location", named.replace(",”", "”").replace(',"', '"'))
    elif words.endswith(":") and behind == "quote":
        _take(words[:-1], draft, first=first)  # `box 4: “Five Kings,”`
    elif VERB_RE.match(words) or words.rstrip(".") in EDITORS:
        return PROSE  # `The Quay Papers, Box 3, include drafts`
    elif draft.get("archive_location") and made_by(text, pieces, index, words, draft):
        return index
    elif (papers or draft.get("archive_location")) and (day := described_to(text, pieces, index, draft)):
        draft.put("title", words_before(text, pieces, index, day).lstrip(",: "))
        return day - 1
    elif _origin(text, pieces, index, draft):
        draft.put("place", words)  # `MS 736, Quayport, c. 1130`
    elif not _take(words, draft, first=first):
        return ENDED
    return index


def _origin(text: str, pieces: list[Piece], index: int, draft: Draft) -> bool:
    """Whether a place stands between a manuscript and when it was made."""
    mark = draft.get("archive_location").partition(", ")[0]
    if not MANUSCRIPT_RE.match(mark) or index + 2 >= len(pieces) or pieces[index + 1].kind != ",":
        return False
    made = read_date(words_of(text, pieces[index + 2]))
    return made is not None and made.doubt == "~" and not HOLDS_RE.search(words_of(text, pieces[index]))


def _take_bracket(text: str, pieces: list[Piece], index: int, inner: str, draft: Draft) -> int:
    """Takes the day, or the group of records before its box, out of a bracket; no shelf stands by a place and a
    publisher."""
    if is_placed(text, pieces[index]):
        return PROSE
    described, day = split_date(inner) if draft.get("archive_location") and not draft.get("title") else ("", None)
    if day and day.day and described.count(" ") and described[0].isalpha():
        draft.put("title", described)  # `l. 11 (Molotov to Stalin, 12 June 1933)`
        draft.date = draft.date or day
    elif draft.get("archive_location") and not draft.get("title") and is_document(inner):
        put_document(inner, draft)  # `l. 11 (protocol of the session of October 31, 1956)`
    if accessed := ACCESSED_RE.match(inner):
        draft.accessed = draft.accessed or read_date(inner[accessed.end() :])
        return index
    draft.date = draft.date or read_date(inner)
    counted = inner.isdigit() and len(inner) < len("1999")
    if counted and index and pieces[index - 1].end + 1 == pieces[index].start and draft.get("archive_location"):
        draft.stated["archive_location"] += f" ({inner})"  # `K 419 (26)`
    if _part_of_name(text, pieces, index, inner, draft):
        draft.stated["archive"] += f" ({inner})"
    boxed = index + 1 < len(pieces) and BOX_RE.match(words_of(text, pieces[index + 1]))
    if boxed and GROUP_RE.match(inner):
        draft.append("archive_location", inner)
    return index


def _part_of_name(text: str, pieces: list[Piece], index: int, inner: str, draft: Draft) -> bool:
    """Whether a word in a bracket belongs to the department before it, and a mark follows: `Home (Political), file no.
    18`; in capitals it is how the archive is shortened."""
    told = index > 1 and draft.get("archive").endswith(words_of(text, pieces[index - 1]))
    marked = index + 2 < len(pieces) and is_mark(words_of(text, pieces[index + 2]), draft)
    return told and marked and "," in draft.get("archive") and inner.isalpha() and inner.istitle()


def _name_by_mark(draft: Draft, held: re.Match[str]) -> None:
    """Makes a manuscript known by its mark the title, and the folio the place in it: `CUL MS Add. 3996, fol. 88v`."""
    draft.put("title", held["name"])
    draft.put("archive", held["kept"])
    whole, _, rest = draft.get("archive_location").partition(", ")
    draft.stated["archive_location"] = ", ".join(
        filter(None, (held["folio"], rest if whole == held.group() else whole))
    )


EDITORS: Final = frozenset({"ed", "eds", "trans"})
"""What stands behind the names of those who printed papers."""

VERB_RE: Final = lazy.regex(
    r"(?:also |does not |do not )?(?:is|are|was|were|has|have|had|includes?|contains?|holds?|lists|records|shows?"
    r"|remains?|survives?|mentions?|describes?|suggests?|reveals?|says?|tells?|gives?|documents|states)\s(?!of\s)"
)


def _label_explained(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a bracket tells how a label is shortened, and the number follows: `fond (f.) 1286`."""
    if at + 2 >= len(pieces) or [piece.kind for piece in pieces[at : at + 3]] != ["text", "bracket", "text"]:
        return False
    return text[pieces[at + 2].start].isdigit() and words_of(text, pieces[at]).rstrip("’'").lower() in LABELS


LABELS: Final = frozenset({"fond", "opis", "delo", "list", "record group", "folder", "box", "god", "legajo", "dossier"})


def _counts_volumes(draft: Draft) -> bool:
    """Whether a lone number may count the volumes of papers in print: `Pentagon Papers, vol. 2`."""
    kept = draft.get("archive")
    collection = REPOSITORY_RE.match(kept)
    return "," not in kept and draft.date is None and collection is not None and bool(collection["collection"])


def _counts_issues(draft: Draft) -> bool:
    """Whether a lone number counts the issues of a journal, since the year alone and a range of pages stand behind it:
    `Istoricheskii arkhiv, no. 2 (1994): 220–3`."""
    stated, date = draft.stated, draft.date
    lone = stated.keys() == {"archive", "archive_location"} and stated["archive_location"].startswith(("no. ", "nos. "))
    return lone and date is not None and not date.month and RANGE_RE.match(draft.locator) is not None


RANGE_RE: Final = lazy.regex(r"\d{1,4}[-–]\d{1,4}\Z")


def _take(words: str, draft: Draft, *, first: bool) -> bool:
    """Puts one part where it belongs; False when it is prose."""
    mark, colon, rest = words.partition(": ")
    marked = bool(colon) and (is_mark(mark, draft) or is_mark(mark.partition(" ")[2] or mark, draft))
    if colon and not draft.get("title") and (marked or LETTER_RE.match(rest)):
        draft.append("archive_location" if marked else "archive", mark)
        draft.put("title", rest)  # `…, Library of Congress: Arendt to Jaspers`
        return True
    date = None if first else read_date(words)
    accessed = ACCESSED_RE.match(words)
    if date and not words.isdigit() and (not date.end_year or date.doubt == "~"):
        draft.date = draft.date or date
    elif date and not draft.date and not date.end_year:
        draft.date = date
    elif date and date.end_year and draft.get("title") and not draft.date:
        draft.date = date  # `minute book, 1880–90`
    elif date and date.end_year:
        draft.append("archive", words)
    elif accessed:
        draft.accessed = read_date(words[accessed.end() :])
    elif (
        is_mark(words, draft)
        or (words.isdigit() and "," in draft.get("archive") and is_unnamed(draft) and not draft.locator)
        or (words[:1].isdigit() and words.isalnum() and LEAVES_RE.search(draft.get("archive_location")))
    ):
        draft.append("archive_location", words)
    elif read_locator(words):
        draft.add_locator(read_locator(words))
    elif draft.get("title") and draft.get("archive_location") and SORT_RE.match(words):
        draft.put("genre", words)  # `box 4: “Five Kings,” promptbook`
    elif is_document(words):
        if words[0].islower() and begins_with_given_or_initial(draft.get("title")):
            draft.stated["title"] += f", {words}"  # `file 203: Jane Roe, memorandum to the Principal`
        put_document(words, draft)
    elif words[:1].islower() and len(words.split()) > 4:
        return False
    elif _behind_box(words, draft):
        draft.put("title", words)
    else:
        draft.append("archive", words)
    return True


LEAVES_RE: Final = lazy.regex(r"\b(?:ff|fols|folios|ll)\b\.? ?\d[\w–-]{0,8}(?:, \d[\w–-]{0,8}){0,6}\Z")
"""`fols. 157, 156`, `ll. 177, 178`: leaves of a manuscript, of which more follow."""


def _behind_box(words: str, draft: Draft) -> bool:
    """Whether words name the document, since the letters of an archive stand first, and at least two marks of boxes and
    files before them: `SI AS 1589/IV, b. 20, f. 121, Poročilo o delu …`."""
    marks = draft.get("archive_location").split(", ")
    fond = ARCHIVE_RE.match(marks[0]) is not None and GROUP_RE.match(marks[0]) is None and marks.pop(0) != ""
    kept = draft.get("archive").isupper() or (fond and not draft.get("archive"))
    named = words.count(" ") > 1 and words[0].isupper() and not KEEPING_RE.search(words) and not SERIES_RE.match(words)
    return kept and len(marks) > 1 and named and not draft.get("title") and not REPOSITORY_RE.match(words)


ARCHIVE_RE: Final = lazy.regex(r"[A-Z]{2,6}(?: [A-Z]{2,6})? \d")
"""The letters of an archive before the number of a fond."""
