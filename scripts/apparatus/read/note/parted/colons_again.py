"""Finds the colon that parts initials and a family name from the title of a work that was cited before, or from what
points back to it.

    A. Lima: Harbours of the North, p. 201      A. Lima and R. Costa: op. cit., pp. 69, 73
    Berg und van der Lima: Neue Häfen, S. 167

Comes in: a note as printed. Comes out: the comma that is to be read there (Chicago Manual 14.30).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import Groups, and_digit, group

_NAME: Final = r"(?:[A-Z]\.\s?){1,3}[A-ZÀ-Þ][\w’-]+"
AGAIN_RE: Final = lazy.regex(
    rf"{_NAME}(?:(?:,\s{_NAME}){{0,3}},?\s(?:and|&)\s{_NAME}|\set\sal\.?)?(?P<colon>:)"
    r"(?=\s(?:(?:[Oo]p|[Ll]oc)\.?\s?cit\b|[A-ZÀ-Þ][^:;()“”]{2,90},\s(?:pp?|vol|ch(?:ap)?)\.\s?\d))"
)
_FAMILY: Final = r"(?:(?:v[oa]n|de[rn]?|zu[mr]?|d[aiu]|la|le|te[nr])\s){0,3}[A-ZÀ-Þ][\w’-]+"
GERMAN_RE: Final = lazy.regex(
    rf"(?=(?:[^:]{{3,60}}\s)?(?:v[oa]n|de[rn]?|zu[mr]?|d[aiu]|la|le|te[nr])\s){_FAMILY}"
    rf"(?:(?:,\s{_FAMILY}){{0,2}}\s(?:und|u\.|&)\s{_FAMILY})?(?P<colon>:)(?=\s[A-ZÀ-Þ][^:;()“”]{{2,90}},\sS\.\s?\d)"
)
"""Family names alone, of which one bears a particle."""
POINTING: Final = group(": op. cit", ": op.cit", ": op cit", ": Op. cit", ": Op. Cit", ": loc. cit")
PAGED: Final = group(*and_digit(*(f"{page}{gap}" for page in (" p.", " pp.", " vol.", " ch.") for gap in ("", " "))))
GERMAN: Final = group(*and_digit(" S. ", " S."))
AGAIN: Final = Groups(POINTING | PAGED | GERMAN)


def colons_again(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such colons stand."""
    for found in at_begins(GERMAN_RE, text) if groups & GERMAN else ():
        yield put_for(found, ",", "colon")
    for found in at_begins(AGAIN_RE, text):
        yield put_for(found, ",", "colon")
