"""Sets the author apart from the title where a colon parts them, as many German notes print it (DIN 1505-2, 4.1):

    Reinhart Koselleck: Vergangene Zukunft, Frankfurt am Main 1979, S. 12
    Frevert, Ute: Frauen-Geschichte, in: Geschichte und Gesellschaft 12 (1986), S. 21–45
    Jürgen Kocka (Hg.): Bürgertum im 19. Jahrhundert, München 1988

Comes in: the pieces of a note. Comes out: the pieces, a comma for the colon. A title may begin with a name as well
(`Ana Lima: A Life (London: …)`), so only `in:` or a place from which no comma parts the year, both of the same usage,
or a title in brackets' company that tells of nobody, show that it is none.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.behind import is_printed
from apparatus.read.note.statements.comma_imprints import imprint_before_year
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_or_initial
from apparatus.read.note.words.patterns import ROLE_RE
from apparatus.read.note.words.places import REGION_RE, known_place, may_be_town
from apparatus.read.note.words.roles import LED_EDITORS
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.signs import group

COLON: Final = group(": ")

PERSON_RE: Final = lazy.regex(r"(?P<first>[A-ZÀ-Þ][\w’'-]*\.?)(?: [\w’'.-]+){1,3}(?: ?/ ?[A-ZÀ-Þ][\w’'. -]+)*\Z")
TURNED_RE: Final = lazy.regex(
    r"(?:[a-z]+ )?[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?, (?P<first>[A-ZÀ-Þ][\w’'-]*\.?)[^:]*\Z"
)
_FULL: Final = r"[A-ZÀ-Þ][\w’'-]*\.?(?: (?!and\b|und\b|et\b)[\w’'.-]+){1,3}"
FULL_NAMES_RE: Final = lazy.regex(
    rf"(?P<first>[A-ZÀ-Þ][\w’'-]*\.?)(?: (?!and\b|und\b|et\b)[\w’'.-]+){{1,3}}(?:, {_FULL}){{0,3}},?"
    rf" (?:and|und|et|&) {_FULL}\Z"
)
"""Full names, the last behind `and`."""
UNPARTED_RE: Final = lazy.regex(rf"(?P<place>[^:,\d]+)(?P<publisher>: [^:,\d]+)? {YEAR}\Z")
HOSTS: Final = ("in: ", "In: ")
FARTHEST: Final = 16
LONGEST_LIST: Final = 8
"""Pieces of a list of four names, commas between them."""


def with_names_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a comma behind each author whom a colon parts from the title."""
    if not any(piece.kind == "text" and text.find(": ", piece.start, piece.end + 1) >= 0 for piece in pieces):
        return pieces
    at = 0
    while at < len(pieces):
        if at and text.startswith(": ", pieces[at].start) and _is_role(text, pieces[at - 1]):
            pieces = _with_comma(pieces, at, pieces[at].start, pieces[at].start)
        elif at == 0 or pieces[at - 1].kind in (".", ";"):
            pieces = _apart(text, pieces, at)
        elif pieces[at - 1].kind in JOINS and (joined := JOINED_RE.match(text, pieces[at].start, pieces[at].end)):
            pieces = _joined_apart(text, pieces, at, joined.end())
        at += 1
    return pieces


JOINED_RE: Final = lazy.regex(r"(?:(?:pp?\. ?)?\d[\d–-]*)?: (?=[A-ZÀ-Þ])")
"""Behind a page or a bracket, the colon that joins another work: `(London, 1999), p. 12: Tom Roe, Quays (Oxford,
2001)`."""


JOINS: Final = (",", "bracket", "imprint")


def _joined_apart(text: str, pieces: list[Piece], at: int, start: int) -> list[Piece]:
    """The pieces, a semicolon for such a colon, if a full name follows it."""
    piece = pieces[at]
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "," or not are_full_names(text[start : piece.end]):
        return pieces
    if text.startswith(LED_EDITORS, pieces[at + 2].start):
        return pieces  # `in A Dialogue, 1925–1948: Jane Doe and Ana Lima, ed. Rui Costa`
    page = [Piece("text", piece.start, start - 2)] if start - 2 > piece.start else []
    parted = [*page, Piece(";", start - 2, start - 1), piece._replace(start=start)]
    return [*pieces[:at], *parted, *pieces[at + 1 :]]


def _is_role(text: str, piece: Piece) -> bool:
    return piece.kind == "bracket" and ROLE_RE.match(text, piece.start, piece.end) is not None


def _apart(text: str, pieces: list[Piece], at: int) -> list[Piece]:
    start = read_signal(text, pieces[at].start, pieces[at].end)[1]
    if pieces[at].kind != "text" or not (_continental(text, pieces, at) or _printed(text, pieces, at)):
        return pieces
    for index in range(at, at + LONGEST_LIST, 2):
        piece = pieces[index] if index < len(pieces) else pieces[at]
        colon = text.find(": ", piece.start, piece.end) if piece.kind == "text" else -1
        if colon >= 0:
            named = are_full_names(text[start:colon]) or (index == at and _is_issuer(text[start:colon]))
            return _with_comma(pieces, index, colon, piece.start) if named else pieces
        if index + 1 < len(pieces) and pieces[index + 1].kind != ",":
            return pieces
    return pieces


def _is_issuer(words: str) -> bool:
    """Whether words are the name of a body and nothing else: `Port Trade Organization`."""
    named = words.count(" ") < LONGEST_NAME and not words.isupper() and MARKS.isdisjoint(words)
    return named and is_body(words)


MARKS: Final = frozenset("’'(")
LONGEST_NAME: Final = 7
"""Words of such a name."""


def _with_comma(pieces: list[Piece], index: int, colon: int, start: int) -> list[Piece]:
    """The pieces, the one at `index` parted at the colon."""
    piece = pieces[index]
    head = [Piece("text", start, colon)] if colon > start else []
    title = piece._replace(start=colon + 2)
    return [*pieces[:index], *head, Piece(",", colon, colon + 1), title, *pieces[index + 1 :]]


def are_full_names(words: str) -> bool:
    """Whether words are full names, of persons whose first is known to be given or an initial."""
    if INITIALS_RE.match(words):
        return looks_like_names(words)
    found = PERSON_RE.match(words) or FULL_NAMES_RE.match(words) or TURNED_RE.match(words)
    if not found or not looks_like_names(words) or OWNER_RE.search(words):
        return False
    first = found["first"]
    if MIDDLE_RE.match(words):
        return True
    return is_given_or_initial(first)


MIDDLE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+ (?:[A-ZÀ-Þ]\. ?){1,2}[A-ZÀ-Þ][\w’-]+\Z")
"""`Zsófia C. Jansen`: an initial in the middle shows a person."""

INITIALS_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ]\.){1,3} (?:[a-z]{2,3} ){0,2}[A-ZÀ-Þ][\w’-]+\Z")
"""`A.B. Lima`."""

OWNER_RE: Final = lazy.regex(r"[’']s [A-ZÀ-Þ]")
"""`Ana Lima’s Quays`: a title, and whose it is or of whom it tells."""

TOLD: Final = (
    r"(?:Autobiography|Bibliography|Biography|Companion|Diar(?:y|ies)|Essays|Guide|Interviews?|Journals?|Legacy|Letters"
    r"|Li(?:fe|ves)|Legend|Making|Memoirs?|Memories|Myth|Papers|Poems|Portrait|Profile|Reader|Retrospective|Sourcebook"
    r"|Speeches|Tribute|Works|Writings|Years|Man|Woman|Boy|Girl|Mind|Father|Mother|Son|Daughter|Founder|Pioneer|Prophet"
    r"|Apostle|Poet|Painter|Artist|Architect|Philosopher|Writer|Scientist|Statesman|Soldier|Saint|King|Queen|President"
    r"|Politician|Leader|Rebel|Radical|Critic|Scholar|Genius|Master|Exhibition|Catalogue|Art of|World of|Edition|Phase"
    r"|Icon|Career|Casebook|Chronology|Self-Portrait|Actor|Actress|Novelist|Dramatist|Composer|Conductor|Singer"
    r"|Photographer|Sculptor|Designer|Filmmaker|Historian|Economist|Engineer|Inventor|Explorer|Traveller|Traveler"
    r"|Warrior|Diplomat|Reformer|Revolutionary|Activist|Feminist|Thinker|Intellectual|Theologian|Priest|Martyr|Heroine)"
    r"\b"
)
"""What somebody is, of whom a title tells, and what is written about them."""
WHOSE: Final = (
    r"(?:His|Her|Selected|Collected|Complete|Lives|Paintings|Drawings|Photographs|Prints|Sketches|Between|In|From"
    r"|Critical|Early|Late|Later)\b"
)
"""How a title goes on behind whose works it prints."""
OF_PERSON_RE: Final = lazy.regex(rf"(?:{TOLD}|{WHOSE}|(?:An?|The)\b)")
"""How a title goes on that begins with whom it is about, or whose works it prints: `Ana Lima: A Life`."""


def _printed(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether nothing but a title stands between the colon and the bracket with the imprint, and it is not about whom
    the words before the colon name: `Ana Lima: Harbours and Other Keys (Lisbon: Quay, 1999)`."""
    colon = text.find(": ", pieces[at].start, pieces[at].end)
    if colon < 0 or OF_PERSON_RE.match(text, colon + 2):
        return False
    for piece in pieces[at + 1 : at + FARTHEST]:
        if piece.kind in ("bracket", "imprint"):
            return piece.kind == "imprint" or is_printed(text, piece)
        if piece.kind not in ("text", ",") or text.startswith(("ed. ", "eds. ", "edited "), piece.start):
            return False
    return False


def _continental(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether `in:` or a place and a year without a comma between them follow in the same sentence."""
    for index in range(at + 1, min(len(pieces), at + FARTHEST)):
        piece = pieces[index]
        if piece.kind in (";", "quote", "url", "bracket") and index > at + 1:
            return False
        if piece.kind == "text" and text.startswith(HOSTS, piece.start):
            return True
        unparted = UNPARTED_RE.match(text, piece.start, piece.end) if text[piece.end - 1].isdigit() else None
        if unparted and (_may_print(unparted) or imprint_before_year(text, pieces, index)):
            return True
    return False


def _may_print(unparted: re.Match[str]) -> bool:
    """Whether a known town stands before the year, or any before its publisher: `Carlton: Molo 1989`."""
    place = unparted["place"]
    if known_place(place):
        return True
    return unparted["publisher"] is not None and (may_be_town(place) or REGION_RE.match(place) is not None)
