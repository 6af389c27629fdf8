"""Tells whether a citation begins with the archive that keeps a document, or with its mark there (Chicago Manual
14.222: the elements may stand in either order).

    TNA, FO 371/12345, … · Archives nationales, Paris, F/7/13040, … · ACS, Ministero dell’Interno, b. 342, …
    FO 371/12345, … · Paris, Bibliothèque nationale de France, MS fr. 2643

Comes in: pieces. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import ACRONYMS, PLACES
from apparatus.read.note.names.asides import is_acronym
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_day
from apparatus.read.note.unpublished.manuscripts import MANUSCRIPTS, manuscript_kept
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.hints import HINT, RECORD_OFFICES
from apparatus.read.note.words.named_kinds import KEEPER, KEPT_PAPERS
from apparatus.read.note.words.patterns import SHELF_RE, SYMBOL_RE
from apparatus.read.note.words.shelf_marks import (
    ADDITIONAL_RE,
    CLASS_RE,
    COUNT_RE,
    HELD_RE,
    KEEPER_RE,
    LABELLED_RE,
    MANUSCRIPT_RE,
    MARK_RE,
    NATIONAL,
    OFFICE_RE,
    STRICT_RE,
)
from apparatus.read.note.words.signs import group, groups_in

REPOSITORY_RE: Final = lazy.regex(
    r"(?:(?:The )?(?:UK |U\.S\. )?National (?:Archives|Library|Records)|(?:State|Royal) Library of [A-ZÀ-Þ]"
    r"|[\w’ ]{0,40}\b(?:(?:Archiv|Archiw|Arquiv|Arhiv)(?:es?|io|o|um|ele|ní)?|Arsip)\b"
    r"|[\w’ -]{0,40}(?:archiv|[Aa]rchief|[Aa]rkhiv|arkiv(?:et)?|[Aa]r[sş]ivi|[Bb]ibliothek|[Bb]iblioteka|Biblioteca"
    r"|Bibliothèque)\b"
    r"|[\w’ -]{0,60}(?:[Ss]hiry[oōô]kan|[Tt]oshokan|[Dd]ang’?anguan|[Ll]evéltára?)\b|D[aā]r al-[KW]\w+"
    r"|Manuscripts? (?:Division|Department)|Special Collections|Bundesarchiv"
    r"|Service [Hh]istorique|Bibliothèque|Biblioteca|British Library|Library of Congress|TNA"
    rf"|NARA|NAA|NAI|(?:{'|'.join(sorted(NATIONAL))})\b|PRO|BNF|BnF|BL|BM\Z|B\. ?[LM]\."
    r"|AN|AGI|AGN|AHN|AD (?:de la |d[eu] |des |d[’'])?[A-ZÀ-Þ][\w’-]+\Z"
    r"|AMAE|BArch|PA AA|GARF|RGASPI|RGANI|LAC|LOC|LC|ANOM|CADN|SHD|NLI|NLS|IOR|IISH|HHStA|AAS|ASV|ASF|ASP"
    r"|Bodl\.?\Z|[A-Z][\w’]{2,20}(?: [A-Z][\w’]{2,20})? RO\Z"
    r"|Library of [A-ZÀ-Þ]\w+|Trinity College,? Dublin"
    rf"|[\w’. ]{{0,40}}\b{KEEPER}\Z|Historical Society of [A-ZÀ-Þ]\w+"
    r"|(?P<collection>(?!Calendars? |[\w. -]{0,30}(?:Parliamentary|Sessional|Parl\.) Papers)"
    rf"[\w’. -]{{0,40}}\b(?:{KEPT_PAPERS}|papers|collection)\Z"
    r"|(?:Nachlass|Fondo?s?|Sammlung) [A-ZÀ-Þ][\w’. -]{0,60}\Z))"
)
"""How an archive's name looks, or the mark by which it is known; or a collection in one."""

REPOSITORY: Final = group(
    "hiryokan", "hiryōkan", "hiryôkan", "oshokan", "anguan", "evélt", "ar al-",
    "rchiv", "rchiw", "rquiv", "rhiv", "rkhiv", "rkiv", "rchief",
    "rşiv", "rsiv", "ibliot", "istorique", "ibrary", "National",
    "Manuscript",
    "Special Collections",
    "istorical", "Record", "Papers", "papers", "Fond", "fonds ", "ollection", "Nachlass", "Sammlung", "TNA",
    "NARA", "NAA", "NAI", "PRO", "BNF", "BnF", "BL", "AN", "AD ", "AGI", "AGN", "AHN", "AMAE", "BArch", "PA AA", "GARF",
    *sorted(NATIONAL),
    " RO,", "Bodl", " mss.", "College Dublin", "College, Dublin",
    "RGASPI", "LAC", "LOC", "LC", "CADN", "SHD", "NLI", "NLS", "IOR", "IISH", "HHStA", "AAS", "ASV", "ASF", "ASP",
)  # fmt: skip

LONGEST_MARK: Final = 40


def kept_first(text: str, pieces: list[Piece], at: int, quote: int) -> bool:
    """Whether a repository and a shelf mark stand before a quoted title: `TNA, FO 371/12345, “Situation in Spain”`."""
    if pieces[at].kind != "text" or not groups_in(text) & (REPOSITORY | HINT):
        return False
    if _boxed_first(text, pieces, at, quote) or OFFICE_RE.match(words_of(text, pieces[at])):
        return True
    colon = text.find(": ", pieces[at].start, pieces[at].end)
    if colon > 0 and REPOSITORY_RE.match(text, pieces[at].start, colon):
        return MARK_RE.match(text, colon + 2, pieces[at].end) is not None
    found = REPOSITORY_RE.match(text, pieces[at].start, pieces[at].end)
    if not found or not (found.end() == pieces[at].end or ARCHIVE_RE.match(found.group())):
        return False
    marks = (words_of(text, piece) for piece in pieces[at + 2 : quote] if piece.kind == "text")
    return any(
        (MARK_RE.match(words) and not COUNT_RE.match(words))
        or BOX_RE.match(words)
        or STRICT_RE.match(words)
        or CLASS_RE.match(words)
        for words in marks
    )


def _boxed_first(text: str, pieces: list[Piece], at: int, quote: int) -> bool:
    """Whether boxes show that what stands first keeps papers, whatever it is called: `IWM, Box 12, “Diary”`."""
    first = words_of(text, pieces[at])
    marks = [words_of(text, piece) for piece in pieces[at + 2 : quote] if piece.kind == "text"]
    boxes = sum(BOX_RE.match(words) is not None or GROUP_RE.match(words) is not None for words in marks)
    if BOXED_RE.match(first):
        return boxes > 0 or marks[-1:] == ["Folder"]
    if first.startswith(PAPERS_OF):
        return boxes > 0
    return boxes > 1 or (boxes > 0 and sum(map(str.isupper, first)) > len(first) // 2)


PAPERS_OF: Final = ("Papers of ", "The Papers of ")


def _quoted_behind_box(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a box and the name of a document in it follow: `Papers of Ana Lima, Box 6, Folder 3, “Quays”`."""
    quote = next((i for i in range(at + 1, min(at + FEW, len(pieces))) if pieces[i].kind == "quote"), at)
    return _boxed_first(text, pieces, at, quote)


FEW: Final = 9
"""Pieces, commas among them, up to the document."""

GROUP_RE: Final = lazy.regex(rf"(?:RG|Record Group) \d|MSS?\.? [\dIVX]|(?:{'|'.join(RECORD_OFFICES)}) \d{{1,4}}/\d")
"""`RG 59`, `FO 371/20564`: marks that count nothing but the papers of offices."""

ARCHIVE_RE: Final = lazy.regex(r".*(?:[Aa]r[ck]h|Library|Biblio)")


def begins_shelved(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a repository stands at `at`, or behind its town; or a shelf mark; or any name, and two shelf marks."""
    first = words_of(text, pieces[at])
    if len(first) > 80 or not first[:1].isupper():
        return False
    named = groups_in(text) & REPOSITORY
    if named and (REPOSITORY_RE.match(first) or _repository_in_town(text, pieces, at)):
        return True
    return (
        (
            len(first) < 30
            and (first[-1].isdigit() or (first[-1] in "IVX" and "/" in first))
            and MARK_RE.match(first) is not None
        )
        or (len(first) < LONGEST_MARK and _is_manuscript(first))
        or (named and _translated_repository(text, pieces, at))
        or (named and first.startswith(PAPERS_OF) and _quoted_behind_box(text, pieces, at))
        or (named and BOXED_RE.match(first) is not None and _papers_behind(text, pieces, at))
        or (named and _collected(text, pieces, at))
        or _museum(text, pieces, at)
        or (named and _before_letter(text, pieces, at))
        or (groups_in(text) & MANUSCRIPTS and manuscript_kept(text, pieces, at))
        or _known_by_letters(text, pieces, at)
        or ((" " in first or any(map(str.isupper, first[1:]))) and _marks(text, pieces, at) > 1)
    )


BOXED_RE: Final = lazy.regex(
    r"(?:Box(?:es)?|Fols?\.|Folders?|Series|Subseries|Reel|Carton|File|Accession|Entry|Container|Record Group|Bundle)"
    r" (?:\d[\w./–-]*(?:, \d+)*|[IVXLC]{1,6}|[A-Z])\Z"
)
"""`Box 12`: a note that begins with the smallest of what holds a document."""


FOLDERS: Final = ("Folder", "folder", "File", "file")
"""What a name in quotation marks may follow: `Box 12, Folder “Quays”`."""


def _papers_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a collection or who keeps it stands behind a box, only marks between: `Box 12, Folder 3, Quay Papers`."""
    for piece in pieces[at + 1 : at + SHELVES]:
        words = words_of(text, piece)
        if piece.kind == "text" and REPOSITORY_RE.match(words):
            return True
        if (
            piece.kind not in (",", "quote")
            and words not in FOLDERS
            and not (piece.kind == "text" and words[-1:].isalnum() and (SHELF_RE.match(words) or MARK_RE.match(words)))
        ):
            return False
    return False


COLLECTION_RE: Final = lazy.regex(
    rf"(?:[A-ZÀ-Þ][\w’.&-]* (?:of |and )?){{1,6}}(?:{KEPT_PAPERS}|Archives?|papers|mss\.?|MSS\.?)\Z"
    r"|(?:[Ff]onds|Fondo|Nachlass) [A-ZÀ-Þ][\w’.-]*(?: [A-ZÀ-Þ][\w’.-]*){0,3}\Z"
)
KEEPS_RE: Final = lazy.regex(
    r"(?:(?:The )?(?:[A-ZÀ-Þ][\w’.&-]* (?:of |and |for )?){0,6}(?:Institute|University|College|Museum|Academy"
    r"|Cent(?:er|re)|Foundation|Association|Abbey|Cathedral|Library)(?: (?:of|for) [A-ZÀ-Þ].*)?"
    r"|(?:École|Institut|Université|Académie|Collège) [\w’ -]{3,60}"
    r"|[A-ZÀ-Þ][\w’-]{2,14}|[A-Z]{2,6})\Z"
)


def _collected(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether papers and their box stand behind what keeps them, or its town: `Quay Institute, Lisbon, Lima Papers, box
    12`."""
    if not KEEPS_RE.match(words_of(text, pieces[at])):
        return False
    for index in range(at + 2, min(at + FEW, len(pieces) - 2)):
        piece = pieces[index]
        if piece.kind == "text" and COLLECTION_RE.match(words_of(text, piece)):
            boxed = pieces[index + 1].kind == "," and pieces[index + 2].kind == "text"
            return boxed and BOX_RE.match(words_of(text, pieces[index + 2])) is not None
        if piece.kind not in ("text", ",", "bracket") or read_date(words_of(text, piece)):
            return False
    return False


def _before_letter(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether sender and receiver, a day and who keeps the letter stand behind the name of a file: `Exhibition
    Compendium, Lima to Costa, December 15, 1945, Quay Archives`."""
    parts = pieces[at : at + 7]
    if [piece.kind for piece in parts] != ["text", ",", "text", ",", "date", ",", "text"]:
        return False
    name, sent, keeper = (words_of(text, parts[index]) for index in (0, 2, 6))
    filed = FILE_NAME_RE.match(name) is not None and not begins_with_given_or_initial(name)
    return filed and is_day(text, parts[4]) and SENT_RE.match(sent) is not None and KEEPER_RE.search(keeper) is not None


FILE_NAME_RE: Final = lazy.regex(r"(?!The |A |An )[A-ZÀ-Þ][\w’-]+(?: (?:of |and )?[A-ZÀ-Þ][\w’-]+){1,4}\Z")


def _museum(text: str, pieces: list[Piece], at: int) -> bool:
    """`British Museum, Add. MSS. 12345`: what a museum shows has no such number."""
    if not MUSEUM_RE.match(words_of(text, pieces[at])) or at + 2 >= len(pieces) or pieces[at + 2].kind != "text":
        return False
    mark = words_of(text, pieces[at + 2])
    if ADDITIONAL_RE.match(mark):
        return at + 4 < len(pieces) and words_of(text, pieces[at + 4]).isdigit()
    return MANUSCRIPT_RE.match(mark) is not None


MUSEUM_RE: Final = lazy.regex(r"(?:The )?(?:[A-ZÀ-Þ][\w’-]+ ){1,4}Museum\Z|B\. ?[ML]\.?\Z")

BOX_RE: Final = lazy.regex(r"(?:[Bb]ox|[Ff]older|[Rr]eel|[Cc]arton)\s\S*\d")
WEAK_RE: Final = lazy.regex(r"(?:d|k|l|ll)\b")
"""Labels in small letters that number other things as well: `l. 45` is a line."""

SHELVES: Final = 12
"""Pieces, commas among them, in which shelf marks follow a repository."""


def _known_by_letters(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether letters stand there and marks behind them show that they name an archive: `ACS, Ministero dell’Interno,
    b. 342`, `PAAA, R 9208`, `CZA, S25/9216`."""
    first = words_of(text, pieces[at])
    if STOPPED_RE.match(first):
        first = first.replace(".", "").replace(" ", "")
    capitals = sum(map(str.isupper, first))
    letters = 1 < capitals > len(first) // 2 and len(first) <= LONGEST_LETTERS and not any(map(str.isdigit, first))
    if not letters or at + 2 >= len(pieces) or pieces[at + 1].kind != "," or first.casefold() in ACRONYMS:
        return False
    shown = dated = counted = sent = 0
    for index in range(at + 2, min(at + SHELVES, len(pieces))):
        piece = pieces[index]
        if piece.kind == "text":
            words, _, document = words_of(text, piece).partition(": ")
            if SYMBOL_RE.match(words):
                return False
            shown += _shows_shelves(words, first=index == at + 2)
            dated |= shown > 0 and is_day(text, piece)
            counted |= COUNT_RE.match(words) is not None
            sent |= SENT_RE.match(document or words) is not None
            shown += 2 * (
                words.isdigit() and pieces[index + 1 : index + 2] != [] and pieces[index + 1].kind == "square"
            )
        elif piece.kind == "date":
            dated |= shown > 0 and is_day(text, piece)
        elif piece.kind not in (",", "square"):
            break
    return shown + dated > 1 or bool(counted and sent)


SENT_RE: Final = lazy.regex(
    r"(?!Letter|Note|Memo|From|Return|Guide|Introduction)[A-ZÀ-Þ][\w’. -]{1,40} (?:to|à|an|a) (?:the )?"
    r"[A-ZÀ-Þ][\w’. -]{1,40}\Z"
)
"""Who wrote to whom, behind a volume: `MAE, Correspondance politique, Angleterre, vol. 540, Luzerne à Montmorin`."""
LONGEST_LETTERS: Final = 14
STOPPED_RE: Final = lazy.regex(r"(?:[A-Z]\. ?){2,5}\Z")
"""`P.R.O.`"""


def _shows_shelves(words: str, *, first: bool) -> int:
    """How strongly words are a shelf mark: 2 alone, 1 with another, 0 not at all."""
    if STRICT_RE.match(words):
        return 2 - (WEAK_RE.match(words) is not None)
    if any(pattern.match(words) for pattern in (BOX_RE, BUSTA_RE, GROUP_RE)) or (first and REPOSITORY_RE.match(words)):
        return 2
    if MARK_RE.match(words) and not COUNT_RE.match(words):
        return 1 + (first and (not words[0].isdigit() or len(words) > LONGEST_PAGE))
    if COUNT_RE.match(words):
        return 0
    shows = LABELLED_RE.match(words) or CLASS_RE.match(words)
    return int(shows is not None or (words.isdigit() and not first and not YEAR_RE.match(words)))


BUSTA_RE: Final = lazy.regex(r"(?:busta|filza|mazzo|fascio|faldone|cartella|teczka|dosar)\b\.? ?[A-Z]?\d")
"""Labels that count nothing but shelves."""

YEAR_RE: Final = lazy.regex(r"(?:1[0-9]|20)\d\d\Z")
LONGEST_PAGE: Final = 8
"""Characters of `12.345`, which is a passage of a book known by its letters as well."""


def _is_manuscript(words: str) -> bool:
    return ("MS" in words or "Ms" in words or "Cod" in words) and HELD_RE.match(words) is not None


def _repository_in_town(text: str, pieces: list[Piece], at: int) -> bool:
    """`Paris, Bibliothèque nationale de France, MS fr. 2643`, as manuscripts are cited (14.234)."""
    if at + 3 > len(pieces):
        return False
    if words_of(text, pieces[at]).lower() not in PLACES:
        return _library_of_town(text, pieces, at)
    country = at + 4 < len(pieces) and " " not in words_of(text, pieces[at + 2])
    behind = at + 4 if country and not REPOSITORY_RE.match(words_of(text, pieces[at + 2])) else at + 2
    if any(pieces[i].kind != "," for i in range(at + 1, behind, 2)) or pieces[behind].kind != "text":
        return False
    return REPOSITORY_RE.match(words_of(text, pieces[behind])) is not None


def _library_of_town(text: str, pieces: list[Piece], at: int) -> bool:
    """`Quayport, Public Library, MS 1234`: a town that no list holds, since a library and a manuscript follow."""
    town = words_of(text, pieces[at])
    if (" " in town and not town.startswith(("St. ", "St ", "Sankt "))) or at + 4 >= len(pieces):
        return False
    named = pieces[at + 3].kind == "bracket" and at + 5 < len(pieces) and pieces[at + 4].kind == ","
    library, mark = words_of(text, pieces[at + 2]), words_of(text, pieces[at + 4 + named])
    manuscript = MANUSCRIPT_RE.match(mark) is not None
    office = CLASSED_RE.match(mark) is not None and town.lower() not in ACRONYMS
    return REPOSITORY_RE.match(library) is not None and (manuscript or office)


CLASSED_RE: Final = lazy.regex(r"[A-Z]{1,4} \d{1,3}/\d[\d/–~-]*\Z")
"""`C 47/43/266`: the class of an office's papers, behind the town and the archive."""


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
