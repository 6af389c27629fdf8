"""Sets an author apart from a title that stands behind the possessive, and the sentence that leads up to both.

    This would be Michel Foucault’s Discipline and Punish (1975)
    Chapter 11 of Yochai Benkler’s The Wealth of Networks, pp. 413–29
    the subject of Tony Judt’s recent book, Postwar (New York: Penguin, 2005)
    can be found in Jane Doe’s Harbours as a Sword, 107 Port L. Rev. 2015 (2019)

Comes in: the pieces of a note. Comes out: the pieces, as if a comma stood between author and title and a stop before
them (Chicago Manual 14.37: a note may tell in a sentence what it cites). A title may itself begin with a name (`James
Joyce’s Ulysses: A Study`): so the name must be whole, and the words before it no title's.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import (
    COMMON_WORDS,
    GOVERNMENTS,
    LONE_ORGANISATIONS,
    MONTHS,
    PLACES,
    SMALL_WORDS,
)
from apparatus.read.note.names.named_before import names_person
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.behind import is_printed, names_press
from apparatus.read.note.words.day_patterns import YEAR, YEAR_ALONE_RE
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.houses import NAME_RE, names_house
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import EDITED_RE, EDITION_RE
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.reporting import SAYS
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share, foreign, looks_like_title

OWNED: Final = group("’s ", "'s ", "s’ ", "s' ")

BOOK: Final = (
    r"(?:[a-z-]+ ){0,3}(?:book|study|monograph|treatise|memoirs?|novel|classic|account|history|collection"
    r"|retrospect|recollections|reminiscences|(?:auto)?biography|dictionary|encyclopa?edia|commentary|textbook|handbook"
    r"|survey|pamphlet|tract|narrative|chronicle|travelogue|manifesto|volume|work|poem|compendium|overview|synthesis)"
)
OWNER: Final = (
    r"(?<!\S)(?!(?:See|Cf\.|Compare|As|For|In|On|Also|From|The|An?|And|But|Here) )"
    r"(?P<name>[A-ZÀ-Þ][\w.’-]*(?: (?:[A-ZÀ-Þ][\w.’-]*|de|van|von|du|la|and|&)){1,7})(?P<own>[’']s|(?<=s)[’'])"
)
OWNER_RE: Final = lazy.regex(rf"{OWNER} (?:{BOOK} )?(?=[A-ZÀ-Þ])")
OWNER_OF_BOOK_RE: Final = lazy.regex(rf"{OWNER} {BOOK}\Z")
"""`the subject of Ana Lima’s recent book`, before a comma and the title."""
OWN_RE: Final = lazy.regex(r"[’'](?:s |(?<=s[’']) )")
YEAR_RE: Final = lazy.regex(rf"\({YEAR}\)")
PART_RE: Final = lazy.regex(
    r"(?<!\S)(?:[Cc]hap(?:ter|\.)|[Cc]h\.|[Pp]art|[Bb]ook|[Ss]ection|[Cc]anto) (?:\d{1,3}|[IVXL]{1,6}) (?:of|in) \Z"
)
"""`Chapter 11 of`."""

HEADLINE: Final = 0.8
SENTENCE: Final = 0.5


def with_owners_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, each author before a comma."""
    if not any(piece.kind == "text" and OWN_RE.search(text, piece.start, piece.end) for piece in pieces):
        return pieces
    parted: list[Piece] = []
    dated = -1
    for at, piece in enumerate(pieces):
        if at == dated + 1 and dated > 0 and _sentence_goes_on(text, pieces, at):
            parted.append(piece._replace(kind="."))
            continue
        found = _owner(text, pieces, at) if piece.kind == "text" and _evident(text, pieces, at + 1) else None
        book = _owner_of_book(text, pieces, at) if not found else None
        if book:
            begin = book.start()
            if begin > piece.start and read_signal(text, piece.start, piece.end)[1] != begin:
                parted += [Piece("text", piece.start, begin - 1), Piece(".", begin - 1, begin - 1)]
            else:
                begin = piece.start
            parted.append(Piece("text", begin, book.end("name")))
            continue
        if not found:
            parted.append(piece)
            continue
        begin, end = found.start("name"), found.start("own")
        part = PART_RE.search(text, piece.start, begin)
        begin = part.start() if part else begin
        if begin > piece.start and read_signal(text, piece.start, piece.end)[1] != begin:
            parted += [Piece("text", piece.start, begin - 1), Piece(".", begin - 1, begin - 1)]
        elif begin > piece.start:
            begin = piece.start
        parted += [Piece("text", begin, end), Piece(",", end, found.end("own"))]
        parted.append(Piece("text", found.end(), piece.end))
        dated = at + 1
    return parted


def _sentence_goes_on(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the comma at `at`, behind the year, is the sentence's: no page and no editor follows it."""
    if pieces[at].kind != "," or pieces[at - 1].kind != "bracket" or at + 1 >= len(pieces):
        return False
    words = text[pieces[at + 1].start : pieces[at + 1].end]
    return pieces[at + 1].kind == "text" and not read_locator(words) and not EDITED_RE.match(words)


def _holds_quoted(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether `in` at the head of a piece stands behind a quoted title, and says what book holds it."""
    before = pieces[at - 1 - (at > 1 and pieces[at - 1].kind == ",")] if at else None
    return before is not None and before.kind == "quote" and text.startswith("in ", pieces[at].start)


def _evident(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a year or an imprint in brackets stands at `at`, or an imprint, an editor or a page behind a comma."""
    if at >= len(pieces):
        return False
    if pieces[at].kind == "bracket":
        year = YEAR_RE.match(text, pieces[at].start, pieces[at].end)
        return year is not None or is_printed(text, pieces[at])
    if pieces[at].kind != "," or at + 1 >= len(pieces) or pieces[at + 1].kind != "text":
        return False
    words = text[pieces[at + 1].start : pieces[at + 1].end]
    if words[0] in "p0123456789cbvals§" and (read_locator(words) or REVIEW_RE.match(words)):
        return True
    if at + 2 < len(pieces) and is_printed(text, pieces[at + 2]) and EDITION_RE.match(words):
        return True
    return EDITED_RE.match(words) is not None or (words[0].isupper() and _imprint_behind(text, pieces, at))


REVIEW_RE: Final = lazy.regex(r"\d{1,4} [A-Z][^\d“”\"]{0,60}\b(?:L|J|LJ|Rev|REV|Law|LAW|Q)\b[^\d“”\"]{0,40} \d{1,5}\Z")
"""`107 Port L. Rev. 2015`: the volume of a law review and the page, behind an article (Bluebook 16.4)."""

LONGEST_IMPRINT: Final = 6
"""Pieces of `, London, Quay Press, 2009`."""


def _imprint_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a publisher, perhaps with a town, and a year stand behind the comma at `at`, commas between them."""
    for index in range(at, min(len(pieces) - 1, at + LONGEST_IMPRINT), 2):
        comma, stated = pieces[index : index + 2]
        words = text[stated.start : stated.end]
        if comma.kind != "," or stated.kind != "text":
            return False
        if YEAR_ALONE_RE.match(words):
            return index > at
        if not (names_house(words) or known_place(words)):
            return index == at and _named_and_dated(text, pieces, at)
    return False


def _named_and_dated(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a name that no list holds and a year alone stand behind the comma at `at`, and behind them a page or
    nothing: `, Bruno Cassirer, 2009`."""
    if (
        at + 3 >= len(pieces)
        or pieces[at + 2].kind != ","
        or not NAME_RE.match(text, pieces[at + 1].start, pieces[at + 1].end)
    ):
        return False
    year = YEAR_ALONE_RE.match(text, pieces[at + 3].start, pieces[at + 3].end)
    behind = pieces[at + 4 : at + 6]
    if not year or len(behind) < 2 or behind[0].kind in (".", ";"):
        return year is not None
    return read_locator(text[behind[1].start : behind[1].end]) != ""


def _owner(text: str, pieces: list[Piece], at: int) -> re.Match[str] | None:
    """The author whose title ends a piece of prose, or stands behind a signal."""
    piece = pieces[at]
    for found in OWNER_RE.finditer(text, piece.start, piece.end):
        names = found["name"].replace(" & ", " and ").split(" and ")
        title = text[found.end() : piece.end]
        known = all(" " in name and looks_like_person(name) and names_person(name) for name in names)
        sure = " " in title or all(map(begins_with_given_name, names))
        leading = leads(text, piece.start, found.start("name"))
        if known and sure and titles(title) and (leading or _is_subject(text, pieces, at, found)):
            return found
    return _lone_owner(text, pieces, at)


def _is_subject(text: str, pieces: list[Piece], at: int, owner: re.Match[str]) -> bool:
    """Whether author and title begin a sentence that tells of the book behind its imprint: `Ana Lima’s Quays: Ports and
    Keys (Durham: Quay, 2000) is the most recent study`. Without it the name may be the title’s: `Ana Lima’s Quays`."""
    if owner.start("name") != pieces[at].start or at + 1 >= len(pieces) or pieces[at + 1].kind != "bracket":
        return False
    return TELLS_RE.match(text, pieces[at + 1].end) is not None


TELLS_RE: Final = lazy.regex(
    rf" (?:also |still )?(?:is|was|has|had|did|set|made|took|gave|wrote|[a-z]{{2,}}(?:[a-z]s|ed)|{SAYS})\s[a-z]"
)


def _lone_owner(text: str, pieces: list[Piece], at: int) -> re.Match[str] | None:
    """The author who is named by surname alone before a title with its article, which no title has that begins with a
    name: `from Lima’s The Quays of Lisbon`, but `from Gulliver’s Travels`; or before any title, if the note has cited
    the author: `Ana Lima, Quays, 4; see also Lima’s Harbours of Tomorrow`."""
    piece = pieces[at]
    begins = at == 0 or pieces[at - 1].kind in (".", ";")
    for found in LONE_RE.finditer(text, piece.start, piece.end):
        name, title = found["name"].lower(), text[found.end() : piece.end]
        cited = f" {found['name']}, " in text[: piece.start] and not _holds_quoted(text, pieces, at)
        if not cited and (name in PLACES or not ARTICLE_RE.match(text, found.end())):
            continue
        if name in COMMON_WORDS or name in NO_OWNERS or " " not in title or not titles(title):
            continue
        if leads(text, piece.start, found.start("name")) or (begins and found.start("name") == piece.start):
            return found
    return None


_LONE: Final = r"(?<!\S)(?P<name>(?:Mc|Mac|O[’'])?[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?)(?P<own>[’']s|(?<=s)[’']) "
LONE_RE: Final = lazy.regex(rf"{_LONE}(?=[A-ZÀ-Þ])")
LONE_OF_BOOK_RE: Final = lazy.regex(rf"{_LONE}{BOOK}\Z")
ARTICLE_RE: Final = lazy.regex(r"(?:The|An?|On|Le|La|Les|Der|Die|Das|Il|El|Los|Las|De|Het) \S|L[’']")
NO_OWNERS: Final = LONE_ORGANISATIONS | GOVERNMENTS | frozenset(MONTHS)


def _owner_of_book(text: str, pieces: list[Piece], at: int) -> re.Match[str] | None:
    """The author of a book that a noun announces, its title and imprint behind a comma."""
    if at + 3 >= len(pieces) or [piece.kind for piece in pieces[at : at + 4]] != ["text", ",", "text", "bracket"]:
        return None
    piece, title = pieces[at], pieces[at + 2]
    begin = max(piece.start, piece.end - 90)
    found = OWNER_OF_BOOK_RE.search(text, begin, piece.end) or _cited_of_book(text, begin, piece.end)
    if not found or not names_press(text, pieces[at + 3]):
        return None
    titled = looks_like_title(text[title.start : title.end])
    if " " not in found["name"]:
        return found if titled else None
    heads = found.start() == piece.start and (at == 0 or pieces[at - 1].kind in (".", ";"))
    names = found["name"].replace(" & ", " and ").split(" and ")
    known = all(" " in name and looks_like_person(name) and names_person(name) for name in names)
    led = known and (heads or leads(text, piece.start, found.start()))
    return found if led and titled else None


def _cited_of_book(text: str, begin: int, end: int) -> re.Match[str] | None:
    """The same by surname alone, if the note has cited the author: `Ana Lima, “Quays,” 4. Lima’s earlier book`."""
    found = LONE_OF_BOOK_RE.search(text, begin, end)
    return found if found and f" {found['name']}, " in text[:begin] else None


def titles(words: str) -> bool:
    """Whether words are a title in headline style, or one in another language."""
    return looks_like_title(words) and (capital_share(words) >= HEADLINE or foreign(words))


def leads(text: str, start: int, end: int) -> bool:
    """Whether a signal, or words of a sentence, stand between two places."""
    if start == end:
        return False
    if PART_RE.search(text, start, end) or read_signal(text, start, end + 1)[1] == end:
        return True
    rest = [word for word in text[start:end].split()[1:] if word[0].isalpha()]
    said = any(word[0].islower() and word not in SMALL_WORDS for word in rest)
    return said and capital_share(" ".join(rest)) < SENTENCE
