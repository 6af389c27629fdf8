"""Sets the second of two sources that a note compares apart from the first, where `with` stands between the two, or a
stop before `cf` or `see` in small letters.

    Compare Ana Lima, ‘Quays’ (2010) 73 MLR 12 with Rui Costa, ‘Ports’ (2011) 74 MLR 34
    Contrast Lima (n 12) 45, with Costa (n 13) 34
    Ana Lima, ‘Quays’ (2010) 73 MLR 12. cf Costa (n 13)
    Compare Ana Lima, Ports, 12 Yale L.J. 3 (2001) (yes), with Rui Costa, Quays, 13 Yale L.J. 5 (2002) (no)

Comes in: a note as printed. Comes out: where a semicolon is read before such words (Bluebook 1.2; OSCOLA 1.2.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import Groups, behind_digit, group

SMALL: Final = group(". cf ", ". cf. ", ". see ")
REMARKED: Final = group("), with ")
COMPARED: Final = Groups(
    SMALL | REMARKED | group(*behind_digit(" with ", ", with ", ") with ", "), with ", "] with "), ") with ")
)
"""Of these signs a text holds some where the second stands behind the passage of the first."""

_NAME: Final = r"[A-ZÀ-Þ][\w.’-]*(?: (?:(?:de|van|von|du|la|and|&) ){0,2}[A-ZÀ-Þ][\w.’-]*){0,5}"
COMPARED_RE: Final = lazy.regex(
    r"(?:\A|(?<=[.;] ))(?:Compare|Contrast|[Cc]ompare|[Cc]ontrast|[Cc]f\.?),? (?:eg,? |e\.g\.,? )?"
    r"(?=[A-ZÀ-Þ“‘'\"])[^;]{10,300}?(?<=[\d)\]])(?P<apart>,? )(?=with (?:"
    rf"{_NAME}(?:, [“‘'\"]|, [A-ZÀ-Þ][^,;]{{3,120}} \([^()]{{0,60}}\d{{4}}\)|,? \(nn? \d|, (?:above|supra),? n)))"
)

REMARKED_RE: Final = lazy.regex(
    r"(?:\A|(?<=[.;] ))(?:Compare|Contrast|[Cc]ompare|[Cc]ontrast),? (?:eg,? |e\.g\.,? )?"
    r"(?=[A-ZÀ-Þ\d“‘'\"])[^;]{10,700}?\)(?P<apart>,) "
    r"(?=with (?:id\.|\d|[A-ZÀ-Þ][^;()]{0,200}?(?: \(|, (?:\d|§|https?:|supra))))"
)
"""With a remark behind the first, and whatever is the second: a case, a law, a page."""

SMALL_RE: Final = lazy.regex(r"(?<=[\d)\]>’”'\"])(?P<stop>\.) (?:cf\.?|see)(?: also)? (?=[A-ZÀ-Þ“‘'\"])")


def compared_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such semicolons are read; `groups` are those of which the text holds signs."""
    for small in SMALL_RE.finditer(text) if groups & SMALL else ():
        yield put_for(small, ";", "stop")
    compared = {found.start("apart"): put_for(found, "; ", "apart") for found in COMPARED_RE.finditer(text)}
    for found in REMARKED_RE.finditer(text) if groups & REMARKED else ():
        compared.setdefault(found.start("apart"), put_for(found, ";", "apart"))
    yield from compared.values()
