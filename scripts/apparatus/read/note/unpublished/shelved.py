"""Reads an archival note that begins with the repository or the shelf mark: `TNA, FO 371/12345, Lampson to Chamberlain,
3 May 1927` (Chicago Manual 14.222: the elements may stand in either order).

Comes in: pieces. Comes out: repository, place on the shelves, title and date, or None when nothing shows an archive.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.head import is_acronym, words_of
from apparatus.read.note.lists import PLACES
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.dates import read_date
from apparatus.read.note.statements.locators import read_locator
from apparatus.read.note.statements.statements import put_address
from apparatus.read.note.titles.behind import is_placed
from apparatus.read.note.titles.titles import title_of
from apparatus.read.note.unpublished.letters import LETTER_RE
from apparatus.read.note.words.patterns import ACCESSED_RE, SHELF_RE
from apparatus.read.note.words.signs import group, groups_in

REPOSITORY_RE: Final = re.compile(
    r"(?:(?:The )?(?:UK |U\.S\. )?National (?:Archives|Library|Records)|[\w’ ]{0,40}\bArchiv(?:es?|io|o|um|ele"
    r"|ní)?\b|[\w’ -]{0,40}(?:archiv|archief|arkhiv|arkiv(?:et)?|[Aa]rşivi|[Bb]ibliothek|[Bb]iblioteka|Biblioteca"
    r"|Bibliothèque)\b"
    r"|Bundesarchiv|Service [Hh]istorique|Bibliothèque|Biblioteca|British Library|Library of Congress|TNA"
    r"|NARA|NAA|NAI|PRO|BNF|BnF|BL"
    r"|AN|AGI|AGN|AHN"
    r"|AMAE|BArch|PA AA|GARF|RGASPI|RGANI|LAC|LOC|LC|ANOM|CADN|SHD|NLI|NLS|IOR|IISH|HHStA|AAS|ASV|ASF|ASP"
    r"|[\w’. ]{0,40}\b(?:Historical Society|Record Office|Records? Cent(?:re|er)|Library|University Archives"
    r"|Presidential Library|Papers|Fonds|Collection|Records)\Z)"
)
"""How an archive's name looks, or the mark by which it is known."""

REPOSITORY: Final = group(
    "rchiv", "rkhiv", "rkiv", "rchief", "rşiv", "ibliot", "istorique", "ibrary", "National", "istorical",
    "Record", "Papers", "Fonds", "Collection", "TNA", "NARA", "NAA", "NAI", "PRO", "BNF", "BnF", "BL", "AN",
    "AGI", "AGN", "AHN", "AMAE", "BArch", "PA AA", "GARF", "RGASPI", "LAC", "LOC", "LC", "CADN", "SHD", "NLI",
    "NLS", "IOR", "IISH", "HHStA", "AAS", "ASV", "ASF", "ASP",
)  # fmt: skip

MARK_RE: Final = re.compile(
    r"MSS?\.? (?:fr|lat|ital?|gr|esp|n\.a\.f|nouv|Add|Cotton|Harley|Bodl|Rawl|Vat|Pal|Reg|germ)[\w. ]{0,12}\s\d"
    r"|(?:RG|Record Group|MS|MSS|FO|CO|CAB|WO|HO|ADM|PREM|DO|T|BT|MEPO|KV|DEFE|FCO|HS|HW|Add(?:itional|\.)? MSS?|Ms"
    r"|Cod|f|ff"
    r"|fos?|fols?|folio|fonds|fond|f\.|op|d|l|ll|leg|legajo|exp|caja|carton|cote|dossier|liasse|box|folder|file"
    r"|reel|roll|vol|register|sygn|opis|delo|b|busta|filza|registro|reg|inv|inv\.? no|libro|files? no"
    r"|bundle|series|item|entry|container|serie|signatur|Bl|Bd|R|NL|GStA|HA|Rep|Nr|no)\b\.?\s?[\dIVXLC]"
    r"|[A-Z]{1,5}\s\d{1,5}/\d|[A-Z]{1,5}/[A-Z&]{1,5}/\d|[A-Z]{2,6} \d{1,3} ?[A-Z] \d|[A-Z]{1,3}(?:\.[A-Z]{1,5})+ \d"
    r"|(?:GR|MV|AI|GN) \d{1,3} [A-Z] \d|[A-Z]{1,5}\d{0,3}[/.]\d[\w/.-]*"
    r"|\d{1,4}[./]\d[\w./-]*\Z|[A-Z]/\d+/\d+|\d{1,4}(?:\(\d{1,4}\))?[/-]\d{3,6}(?:-\d{1,5})?\Z"
    r"|progs?\.? nos?\. \d|M[Ss][Ss]?/\d",
)
"""A shelf mark: a record group, a box, a number with strokes."""

CLASS_RE: Final = re.compile(r"[A-Z]{1,3} ?\d{3,6}\Z|[A-Z]{2} \d{1,2}\b")
"""`Y 11441`, `R619`: right behind a repository it is a shelf mark, elsewhere it may be a page."""

DOCUMENT_RE: Final = re.compile(
    r"(?:letter|memo(?:randum)?|minutes?|note|report|telegram|despatch|dispatch|draft|diary|petition|testimony"
    r"|deposition|rapport"
    r"|affidavit|complaint|indictment|inventory|plainte|procès-verbal|proclamation|requête|warrant"
    r"|lettre|note|carta|informe|bericht|brief|schreiben|protokoll|file note|record of|conclusions|circular)\b",
    re.I,
)


def read_shelved(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Repository or shelf mark first; whatever else the note gives, in any order."""
    if pieces[at].kind != "text" or not _begins(text, pieces, at):
        return None
    draft = Draft(loose=True, said={"archive"})
    index, end, marked = at, pieces[at].end, False
    while index < len(pieces):
        piece = pieces[index]
        if piece.kind == ",":
            index += 1
            continue
        if piece.kind == "bracket":
            if is_placed(text, piece):
                return None
            date = read_date(words_of(text, piece)[1:-1])
            draft.date = draft.date or date
        elif piece.kind == "url":
            put_address(words_of(text, piece), draft)
        elif piece.kind == "date":
            draft.date = draft.date or read_date(words_of(text, piece))
        elif piece.kind == "quote" and not draft.get("title"):
            draft.put("title", title_of(words_of(text, piece)))
        elif piece.kind != "text" or not _take(text, piece, draft, index == at):
            break
        marked = marked or (piece.kind == "text" and _is_mark(words_of(text, piece), draft))
        end = piece.end
        index += 1
    return Found(draft, end, index, "full", "shelved") if marked else None


def _begins(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a repository stands at `at`, or behind its town; or a shelf mark; or any name, and two shelf marks."""
    first = words_of(text, pieces[at])
    if len(first) > 80 or not first[0].isupper():
        return False
    named = groups_in(text) & REPOSITORY
    if named and (REPOSITORY_RE.match(first) or _repository_in_town(text, pieces, at)):
        return True
    return (
        (len(first) < 30 and first[-1].isdigit() and MARK_RE.match(first) is not None)
        or (named and _translated_repository(text, pieces, at))
        or ((" " in first or first.isupper()) and _marks(text, pieces, at) > 1)
    )


def _repository_in_town(text: str, pieces: list[Piece], at: int) -> bool:
    """`Paris, Bibliothèque nationale de France, MS fr. 2643`, as manuscripts are cited (14.234)."""
    if at + 3 > len(pieces) or words_of(text, pieces[at]).lower() not in PLACES:
        return False
    country = at + 4 < len(pieces) and " " not in words_of(text, pieces[at + 2])
    behind = at + 4 if country and not REPOSITORY_RE.match(words_of(text, pieces[at + 2])) else at + 2
    if any(pieces[i].kind != "," for i in range(at + 1, behind, 2)) or pieces[behind].kind != "text":
        return False
    return REPOSITORY_RE.match(words_of(text, pieces[behind])) is not None


def _translated_repository(text: str, pieces: list[Piece], at: int) -> bool:
    """`Dar al-Watha’iq (Egyptian National Archives), Cairo`: a bracket tells what the name means."""
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    if following is None or following.kind != "bracket" or following.end - following.start > 60:
        return False
    return REPOSITORY_RE.search(words_of(text, following)[1:-1]) is not None


STRICT_MARK_RE: Final = re.compile(
    r"(?:f|fond|op|opis|d|delo|l|leg|legajo|exp|caja|carton|liasse|box|folder|reel|register|inv\. no|k|kt|cutie)\b"
    r"\.? ?\d"
)


def _marks(text: str, pieces: list[Piece], at: int) -> int:
    """How many of the parts behind a name are shelf marks, up to the first that is none: `f. 102, op. 226, d. 3`."""
    if not any(text[piece.start : piece.start + 1].islower() for piece in pieces[at + 2 : at + 4]):
        return 0
    count = 0
    for piece in pieces[at + 1 : at + 8]:
        if piece.kind == "text":
            if not STRICT_MARK_RE.match(words_of(text, piece)):
                break
            count += 1
        elif piece.kind == "bracket" and not count and not is_acronym(text, piece):
            return 0
        elif piece.kind not in (",", "bracket"):
            break
    return count


def _take(text: str, piece: Piece, draft: Draft, first: bool) -> bool:
    """Puts one part where it belongs; False when it is prose."""
    words = words_of(text, piece)
    date = None if first else read_date(words)
    accessed = ACCESSED_RE.match(words)
    if date and not words.isdigit() and not date.end_year:
        draft.date = draft.date or date
    elif date and not draft.date and not date.end_year:
        draft.date = date
    elif date and date.end_year:
        draft.append("archive", words)
    elif accessed:
        draft.accessed = read_date(words[accessed.end() :])
    elif _is_mark(words, draft) or SHELF_RE.match(words):
        draft.append("archive_location", words)
    elif read_locator(words):
        draft.add_locator(read_locator(words))
    elif LETTER_RE.match(words) or DOCUMENT_RE.match(words):
        draft.put("title", words)
    elif words[0].islower() and len(words.split()) > 4:
        return False
    else:
        draft.append("archive", words)
    return True


def _is_mark(words: str, draft: Draft) -> bool:
    """Whether words are a shelf mark; where the document is named already, a letter and a number are none."""
    early = not draft.get("title") and draft.date is None and draft.get("archive") != ""
    return MARK_RE.match(words) is not None or (early and CLASS_RE.match(words) is not None)
