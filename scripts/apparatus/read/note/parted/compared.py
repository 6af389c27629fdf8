"""Sets the second of two sources that a note compares apart from the first, where `with` stands between the two.

    Compare Ana Lima, ‘Quays’ (2010) 73 MLR 12 with Rui Costa, ‘Ports’ (2011) 74 MLR 34
    Contrast Lima (n 12) 45, with Costa (n 13) 34

Comes in: a note as printed. Comes out: where a semicolon is read before `with` (Bluebook 1.2; OSCOLA 1.2.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import behind_digit, group

COMPARED: Final = group(*behind_digit(" with ", ", with ", ") with ", "), with ", "] with "), ") with ")
"""Of these signs a text holds some where the second stands behind the passage of the first."""

_NAME: Final = r"[A-ZÀ-Þ][\w.’-]*(?: (?:(?:de|van|von|du|la|and|&) ){0,2}[A-ZÀ-Þ][\w.’-]*){0,5}"
COMPARED_RE: Final = lazy.regex(
    r"(?:\A|(?<=[.;] ))(?:Compare|Contrast|[Cc]ompare|[Cc]ontrast|[Cc]f\.?),? (?:eg,? |e\.g\.,? )?"
    r"(?=[A-ZÀ-Þ“‘'\"])[^;]{10,300}?(?<=[\d)\]])(?P<apart>,? )(?=with (?:"
    rf"{_NAME}(?:, [“‘'\"]|, [A-ZÀ-Þ][^,;]{{3,120}} \([^()]{{0,60}}\d{{4}}\)|,? \(nn? \d|, (?:above|supra),? n)))"
)


def compared_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such semicolons are read."""
    for found in COMPARED_RE.finditer(text):
        yield put_for(found, "; ", "apart")
