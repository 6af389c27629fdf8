"""Finds the names that end a stretch of prose and begin a citation: `Sobchak quotes Maurice Merleau-Ponty, …`.

Comes in: words, or the pieces of a stretch of prose. Comes out: where the names begin.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.model import Reference
from apparatus.read.note.citation import read_citation
from apparatus.read.note.lists import GIVEN_NAMES, ORGANISATION_HEADS, SMALL_WORDS
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.turned import TITLE_NAMES
from apparatus.read.note.pieces.tokens import Piece, words_of

WORD_RE: Final = re.compile(r"\S+")


def may_be_author(name: str) -> bool:
    """Whether what stands behind a preposition is a surname, several, or a name that begins with a common given one."""
    words = name.split()
    several = len(words) == 1 or " and " in name or name.rstrip(".").endswith(" et al")
    first = words[0].lower()
    return several or "." in first or (first in GIVEN_NAMES and first not in TITLE_NAMES)


IMPRINT_RE: Final = re.compile(r"\([A-ZÀ-Þ][^():;“”]{1,60}: [^()“”]{2,100}\d{4}\)\Z")
LED_RE: Final = re.compile(
    r"(?:and|or|as well as|to|by|in|of|with|from|on|than|with those of|notably|especially|particularly|including"
    r"|above all) (?=[A-ZÀ-Þ])"
)
"""`… is indebted, above all, to G. K. Chesterton`."""

FARTHEST: Final = 14
"""Pieces between prose and the bracket of the publisher."""


def author_of_printed(text: str, pieces: list[Piece], at: int) -> int | None:
    """Where the author begins of a book with its imprint, whatever prose leads up to the name: `is indebted, above all,
    to G. K. Chesterton, What I Saw in America (New York: …)`."""
    bracket = next((i for i in range(at + 3, min(len(pieces), at + FARTHEST)) if pieces[i].kind == "bracket"), 0)
    if not bracket or not IMPRINT_RE.match(text, pieces[bracket].start, pieces[bracket].end):
        return None
    for index in range(bracket - 3, at - 1, -1):
        piece = pieces[index]
        if piece.kind != "text" or pieces[index + 1].kind != ",":
            continue
        led = LED_RE.match(text, piece.start, piece.end) if index > at else None
        if index + 2 < bracket + 1 and NOUN_RE.search(text, max(piece.start, piece.end - 60), piece.end):
            titled = _printed(text, pieces[index + 2 :])
            if titled:
                return pieces[index + 2].start
        start = led.end() - piece.start if led else name_suffix(words_of(text, piece))
        name = text[piece.start + max(start, 0) : piece.end]
        whole = all(" " in one for one in name.split(" and "))
        if start <= 0 or not whole or text[piece.start + start - 2] == ":" or not may_be_author(name):
            continue
        rest = [Piece("text", piece.start + start, piece.end), *pieces[index + 1 :]]
        stated = _printed(text, rest)
        if stated and stated.authors:
            return piece.start + start
    return None


def title_announced(text: str, pieces: list[Piece], at: int) -> int | None:
    """Where a title begins that a noun announces, its imprint behind it: `starts her recent book The Idea of Harbours
    (Oxford: …)`."""
    for index in range(at, min(len(pieces) - 1, at + FARTHEST)):
        piece, behind = pieces[index], pieces[index + 1]
        if piece.kind != "text" or behind.kind != "bracket" or not IMPRINT_RE.match(text, behind.start, behind.end):
            continue
        found = ANNOUNCED_RE.search(text, piece.start, piece.end)
        if found and _printed(text, [Piece("text", found.end(), piece.end), *pieces[index + 1 :]]):
            return found.end()
    return None


ANNOUNCED_RE: Final = re.compile(
    r"\b(?:his|her|their) (?:[a-z-]+ ){0,3}(?:book|study|monograph|treatise|memoir|novel|classic) (?=[A-ZÀ-Þ])"
)


def _printed(text: str, pieces: list[Piece]) -> Reference | None:
    """The book that begins with these pieces."""
    read = read_citation(text, pieces, 0, "", pieces[0].start)
    return read[0].reference if read and read[0].rule == "published" else None


NOUN_RE: Final = re.compile(
    r"\b(?:his|her|their|my|our|the|an?|this|that|whose) (?:[a-z-]+ ){0,4}"
    r"(?:book|study|work|monograph|volume|novel|memoir"
    r"|collection|classic|biography|history|account|treatise|anthology|reader|edition|survey|textbook|masterpiece)\Z"
)
"""`R. G. Frey in his book, Rights, Killing and Suffering`: what announces a title behind a comma."""


def name_suffix(words: str) -> int:
    """Where a list of names that ends prose begins: `Sobchak quotes Maurice Merleau-Ponty`; -1 if none does."""
    words = words.removesuffix(" et al.").removesuffix(" et al")
    tokens = [(m.start(), m.group()) for m in WORD_RE.finditer(words[-200:])]
    shift = max(0, len(words) - 200)
    at = len(tokens)
    while at and len(tokens) - at < 9 and (looks_like_person(tokens[at - 1][1]) or tokens[at - 1][1] in ("and", "&")):
        at -= 1
    while at < len(tokens) and tokens[at][1][0].islower() and tokens[at][1] in ("and", "e", "y"):
        at += 1
    if at == 0 and len(tokens) > 1:
        return shift
    if at == len(tokens) or all(not w[0].islower() or w in SMALL_WORDS for _, w in tokens[:at]):
        return -1
    return tokens[_body_start([word for _, word in tokens], at)][0] + shift


def _body_start(words: list[str], at: int) -> int:
    """Where the name of a body begins whose end stands at `at`: `one place: Council on | Foreign Relations`."""
    start = at
    while start > 1:
        joint = start - 1 - (words[start - 1] == "the")
        if joint < 1 or words[joint] not in ("of", "for", "on") or not looks_like_person(words[joint - 1]):
            break
        start = joint - 1
        while start and words[start][0].isupper() and looks_like_person(words[start - 1]):
            start -= 1
    return start if any(word.lower() in ORGANISATION_HEADS for word in words[start:at]) else at
