"""Reads an archival note that begins with the repository or the shelf mark: `TNA, FO 371/12345, Lampson to Chamberlain,
3 May 1927` (Chicago Manual 14.222: the elements may stand in either order).

Comes in: pieces. Comes out: repository, place on the shelves, title and date, or None when nothing shows an archive.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.asides import is_acronym
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_placed
from apparatus.read.note.tail.statements import put_address
from apparatus.read.note.unpublished.letters import LETTER_RE
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import ACCESSED_RE, SHELF_RE
from apparatus.read.note.words.shelf_marks import CLASS_RE, COUNT_RE, HELD_RE, MARK_RE, STRICT_RE
from apparatus.read.note.words.signs import group, groups_in
from apparatus.read.note.words.title_words import title_of

REPOSITORY_RE: Final = re.compile(
    r"(?:(?:The )?(?:UK |U\.S\. )?National (?:Archives|Library|Records)"
    r"|[\w’ ]{0,40}\b(?:Archiv|Arquiv|Arhiv)(?:es?|io|o|um|ele|ní)?\b"
    r"|[\w’ -]{0,40}(?:archiv|[Aa]rchief|arkhiv|arkiv(?:et)?|[Aa]rşivi|[Bb]ibliothek|[Bb]iblioteka|Biblioteca"
    r"|Bibliothèque)\b"
    r"|Bundesarchiv|Service [Hh]istorique|Bibliothèque|Biblioteca|British Library|Library of Congress|TNA"
    r"|NARA|NAA|NAI|PRO|BNF|BnF|BL"
    r"|AN|AGI|AGN|AHN"
    r"|AMAE|BArch|PA AA|GARF|RGASPI|RGANI|LAC|LOC|LC|ANOM|CADN|SHD|NLI|NLS|IOR|IISH|HHStA|AAS|ASV|ASF|ASP"
    r"|[\w’. ]{0,40}\b(?:Historical Society|Record Office|Records? Cent(?:re|er)|Library|University Archives"
    r"|Presidential Library)\Z|Historical Society of [A-ZÀ-Þ]\w+"
    r"|(?P<collection>[\w’. -]{0,40}\b(?:Papers|Fonds|Collections?|Records|papers|collection)\Z"
    r"|(?:Nachlass|Fondo?s?|Sammlung) [A-ZÀ-Þ][\w’. -]{0,60}\Z))"
)
"""How an archive's name looks, or the mark by which it is known; or a collection in one."""

REPOSITORY: Final = group(
    "rchiv", "rquiv", "rhiv", "rkhiv", "rkiv", "rchief", "rşiv", "ibliot", "istorique", "ibrary", "National",
    "istorical", "Record", "Papers", "papers", "Fond", "ollection", "Nachlass", "Sammlung", "TNA",
    "NARA", "NAA", "NAI", "PRO", "BNF", "BnF", "BL", "AN", "AGI", "AGN", "AHN", "AMAE", "BArch", "PA AA", "GARF",
    "RGASPI", "LAC", "LOC", "LC", "CADN", "SHD", "NLI", "NLS", "IOR", "IISH", "HHStA", "AAS", "ASV", "ASF", "ASP",
)  # fmt: skip

LONGEST_MARK: Final = 40

DOCUMENT_RE: Final = re.compile(
    r"(?:letter|memo(?:randum)?|minutes?|note|report|telegram|despatch|dispatch|draft|diary|petition|testimony"
    r"|deposition|rapport"
    r"|affidavit|complaint|indictment|inventory|plainte|procès-verbal|proclamation|requête|warrant"
    r"|lettre|note|carta|informe|bericht|brief|schreiben|protokoll|file note|record of|conclusions|circular"
    r"|list|map|plan|register|accounts?"
    r"|survey|census|journal|logbook|instructions|treaty|contract|will)\b",
    re.I,
)


def read_shelved(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Repository or shelf mark first; whatever else the note gives, in any order."""
    if pieces[at].kind != "text" or not _begins(text, pieces, at):
        return None
    draft = Draft(loose=True, said={"archive"})
    index, end = at, pieces[at].end
    marked = ""
    while index < len(pieces):
        piece = pieces[index]
        if piece.kind == ",":
            index += 1
            continue
        words = words_of(text, piece).lstrip(", ")
        if _label_explained(text, pieces, index):
            index += 2
            words = f"{words} {words_of(text, pieces[index])}"
        if piece.kind == "bracket":
            if is_placed(text, piece):
                return None
            draft.date = draft.date or read_date(words[1:-1])
        elif piece.kind == "url":
            put_address(words, draft)
        elif piece.kind == "date":
            draft.date = draft.date or read_date(words)
        elif piece.kind == "quote" and not draft.get("title"):
            draft.put("title", title_of(words))
        elif piece.kind == "text" and VERB_RE.match(words):
            return None  # a sentence about the papers: `The Quay Papers, Box 3, include drafts`
        elif piece.kind != "text" or not _take(words, draft, first=index == at):
            break
        if piece.kind == "text" and (not marked or COUNT_RE.match(marked)) and _is_mark(words, draft):
            marked = words
        end = pieces[index].end
        index += 1
    if not marked or (COUNT_RE.match(marked) and _counts_volumes(draft)):
        return None
    held = None if draft.get("title") else HELD_RE.match(text, pieces[at].start, pieces[at].end)
    if held:
        _name_by_mark(draft, held)
    return Found(draft, end, index, "full", "shelved")


def _name_by_mark(draft: Draft, held: re.Match[str]) -> None:
    """Makes a manuscript known by its mark the title, and the folio the place in it: `CUL MS Add. 3996, fol. 88v`."""
    draft.put("title", held["name"])
    draft.put("archive", held["kept"])
    whole, _, rest = draft.get("archive_location").partition(", ")
    draft.stated["archive_location"] = ", ".join(
        filter(None, (held["folio"], rest if whole == held.group() else whole))
    )


VERB_RE: Final = re.compile(
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


def kept_first(text: str, pieces: list[Piece], at: int, quote: int) -> bool:
    """Whether a repository and a shelf mark stand before a quoted title: `TNA, FO 371/12345, “Situation in Spain”`."""
    if pieces[at].kind != "text" or not groups_in(text) & REPOSITORY:
        return False
    found = REPOSITORY_RE.match(text, pieces[at].start, pieces[at].end)
    if not found or not (found.end() == pieces[at].end or ARCHIVE_RE.match(found.group())):
        return False
    marks = (words_of(text, piece) for piece in pieces[at + 2 : quote] if piece.kind == "text")
    return any((MARK_RE.match(words) or STRICT_RE.match(words)) and not COUNT_RE.match(words) for words in marks)


ARCHIVE_RE: Final = re.compile(r".*(?:[Aa]r[ck]h|Library|Biblio)")


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
        or (len(first) < LONGEST_MARK and _is_manuscript(first))
        or (named and _translated_repository(text, pieces, at))
        or ((" " in first or any(map(str.isupper, first[1:]))) and _marks(text, pieces, at) > 1)
    )


def _is_manuscript(words: str) -> bool:
    return ("MS" in words or "Ms" in words or "Cod" in words) and HELD_RE.match(words) is not None


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


def _marks(text: str, pieces: list[Piece], at: int) -> int:
    """How many of the parts behind a name are shelf marks, up to the first that is none: `f. 102, op. 226, d. 3`."""
    if not any(text[piece.start : piece.start + 1].islower() for piece in pieces[at + 2 : at + 4]):
        return 0
    count = 0
    for piece in pieces[at + 1 : at + 8]:
        if piece.kind == "text":
            if not STRICT_RE.match(words_of(text, piece)):
                break
            count += 1
        elif piece.kind == "bracket" and not count and not is_acronym(text, piece):
            return 0
        elif piece.kind not in (",", "bracket"):
            break
    return count


def _take(words: str, draft: Draft, *, first: bool) -> bool:
    """Puts one part where it belongs; False when it is prose."""
    mark, colon, rest = words.partition(": ")
    if colon and _is_mark(mark, draft) and not draft.get("title"):
        draft.append("archive_location", mark)
        draft.put("title", rest)
        return True
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
    elif _is_mark(words, draft):
        draft.append("archive_location", words)
    elif read_locator(words):
        draft.add_locator(read_locator(words))
    elif LETTER_RE.match(words) or DOCUMENT_RE.match(words) or SOMEBODYS_RE.match(words):
        dated_within = OF_DAY_RE.search(words)
        draft.date = draft.date or (read_date(dated_within["day"]) if dated_within else None)
        draft.put("title", words)
    elif words[0].islower() and len(words.split()) > 4:
        return False
    else:
        draft.append("archive", words)
    return True


OF_DAY_RE: Final = re.compile(r"\s(?:of|dated) (?P<day>\d{1,2} [^\W\d_]+ \d{4}|[^\W\d_]+ \d{1,2}, \d{4})\Z")

SOMEBODYS_RE: Final = re.compile(
    r"[A-ZÀ-Þ][^,;:]{1,40} (?:report|memorandum|memo|letter|telegram|minutes|note|statement|petition)s?"
    r" (?:of|on|to|from|by|about|regarding|concerning) "
)
"""`Board of Trade report on the state of the harbours`."""


def _is_mark(words: str, draft: Draft) -> bool:
    """Whether words are a shelf mark; where the document is named already, a letter and a number are none."""
    early = not draft.get("title") and draft.date is None and draft.get("archive") != ""
    return (
        MARK_RE.match(words) is not None
        or STRICT_RE.match(words) is not None
        or SHELF_RE.match(words) is not None
        or (early and CLASS_RE.match(words) is not None)
        or HELD_RE.match(words) is not None
    )
