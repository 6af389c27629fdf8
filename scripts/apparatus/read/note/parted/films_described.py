"""Finds a film that is described behind its title, and reads its director and year as the Manual has them.

    The First Quay, a 2013 documentary by Ana Lima, available at https://quay.example/1

Comes in: a note as printed. Comes out: *directed by* for the description, and the year behind the name (Chicago Manual
14.265).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

DESCRIBED: Final = group(
    *(f" {film} {by}" for film in ("documentary", "film", "movie") for by in ("by ", "directed by ", "made by "))
)
_NAME: Final = r"[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){1,3}?"
FILM_RE: Final = lazy.regex(
    r"(?:\A|(?<=[.;] )|(?<=[Ss]ee )|(?<=also )|(?<=especially ))[A-ZÀ-Þ][^,;:“”()]{2,80}?"
    rf"(?P<told>, an? (?:(?P<before>{YEAR}) )?(?:(?:short|feature) )?(?:documentary|film|documentary film|movie) "
    rf"(?:directed |made )?by )(?P<name>{_NAME})"
    rf"(?P<rest>(?: \((?P<behind>{YEAR})\))?,? (?:available|streaming)(?: online)? (?:at|on):? )(?=https?://)"
)


def films_described(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a film stands, and what is read for the description."""
    for found in FILM_RE.finditer(text):
        year = found["before"] or found["behind"]
        if year:
            yield put_for(found, ", directed by ", "told")
            yield put_for(found, f", {year}, ", "rest")
