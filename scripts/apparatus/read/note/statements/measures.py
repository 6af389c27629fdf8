"""Reads how large a work of art is, `oil on canvas, 73.7 × 92.1 cm`, and how a film looks and sounds: `16mm film,
black and white, silent` (Chicago Manual 14.235, 14.265).

Comes in: a cursor and the words at it. Comes out: whether they were such a statement, which no field holds.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.words.remarks import tells_of_words
from apparatus.read.note.words.signs import behind_digit, group

SIZE: Final = group("×", " x ", *behind_digit("x", " cm", " mm", "cm", "mm", " in.", " inches", " ft", " feet"))

PARTS_RE: Final = lazy.regex(r"[\s×(),;/-]+|(?<=\d)(?=[a-zÀ-ÿ])")
UNITS: Final = frozenset({
    "", "x", "by", "cm", "mm", "m", "in", "inch", "inches", "ft", "foot", "feet", "h", "w", "d", "diam", "high",
    "wide", "deep", "each", "overall", "approx",
})  # fmt: skip
"""What stands beside the numbers of a size."""

MEASURED: Final = frozenset({"x", "cm", "mm", "in", "inches", "ft", "feet"})
"""Of which one shows a size."""


def size(cursor: Cursor, words: str) -> bool:
    """`9½ × 13 in.`, `228 x 355 cm`: nothing but numbers and units, in two directions at least or with a unit."""
    parts = [part.strip(".") for part in PARTS_RE.split(words.casefold())]
    lettered = [part for part in parts if any(map(str.isalpha, part))]
    measured = "×" in words or not MEASURED.isdisjoint(lettered)
    return measured and all(part in UNITS for part in lettered) and cursor.take()


LATER: Final = group("printed ", "cast ", "reprinted ", "featuring ")
_PERSON: Final = r"[A-ZÀ-Þ][\w.’-]*(?: [A-ZÀ-Þ][\w.’-]*){0,4}"
LATER_RE: Final = lazy.regex(
    r"(?:printed|reprinted|cast)(?: later\Z|(?: (?:in|ca?\.)){0,2} (?:18|19|20)\d\d(?:[-–]\d{2,4}|s)?\Z)"
    rf"|featuring {_PERSON}(?: and {_PERSON})?\Z"
)


def made_later(cursor: Cursor, words: str) -> bool:
    """`1957, printed 1965`: when a negative was printed or a mould filled; `featuring Ana Lima`: who else is heard. No
    field holds it."""
    heard = cursor.draft.quoted or not words.startswith("featuring")
    dated = cursor.draft.date is not None or words.startswith("featuring")
    return heard and dated and LATER_RE.match(words) is not None and cursor.take()


SEEN: Final = group("olor", "olour", "lack and white", "lack-and-white", "b&w", "B&W", "b/w", "B/W", "silent", "sound")
SEEN_WORDS: Final = frozenset({
    "color", "colour", "in color", "in colour", "black and white", "black-and-white", "b&w", "b/w", "silent", "sound",
    "with sound", "no sound",
})  # fmt: skip


def seen(cursor: Cursor, words: str) -> bool:
    """`color`, `silent` behind what the work is."""
    shown = cursor.draft.get("genre") or "film" in cursor.draft.said
    return bool(shown) and words.casefold() in SEEN_WORDS and cursor.take()


def emphasised(cursor: Cursor, words: str) -> bool:
    """`emphasis in original` behind a page: no field holds it."""
    return tells_of_words(words) and cursor.take()
