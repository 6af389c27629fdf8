"""Finds the comma that stands within what points back to a note.

    A. Lima, above, n 1 at 12      Lima, supra, note 1, p. 12      Lima, op cit, n 1 at 12

Comes in: a note as printed. Comes out: where no comma is read (Bluebook 4.2; OSCOLA 1.2.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import Groups, group

POINTING: Final = group("bove, n", "upra, n", "cit, n", "cit., n", "bove, f", "upra, f", "cit, f", "cit., f")
"""Of these signs a text holds some where such a comma stands."""
ABOVE: Final = group(", above, ", ", above p", ", above at")
POINTER_RE: Final = re.compile(
    r"(?:\A|(?<=[,;)”’\"'] )|(?<=\b[Ss]ee )|(?<=\bcit\., ))"
    r"(?:[Aa]bove|[Ss]upra|(?:[Oo]p|[Ll]oc)\.?\s?cit\.?)(?P<comma>,)(?=\s(?:nn?|notes?|fn|footnote)\b\.?\s?\d)"
)


ABOVE_RE: Final = re.compile(
    r"(?:(?:\A|[;.]\s|[Ss]ee\s|also\s|[Cc]f\.?\s)(?:[A-Z]\.\s?){0,3}[A-ZÀ-Þ][a-zß-ÿ’][\w’-]{1,20}"
    r"(?:\s(?:and|&)\s[A-ZÀ-Þ][a-zß-ÿ’][\w’-]{1,20})?,\s)(?P<above>above)(?=,?\s(?:at|pp?\.)\s?\d)"
)
"""`Lima, above, at 45`: as `supra` is printed."""


CITED: Final = group(
    *(f"cited {where} {note}" for where in ("in", "at") for note in ("n", "fn", "foot")), "cit., above", "cit. above",
    "cit., supra", "cit. supra", ", cit. ", ", cit.,", "pus cit", ", see n", ", see above, n", ", see fn",
)  # fmt: skip
_CAPITAL: Final = r"(?!See\b|For\b|On\b|In\b)[A-ZÀ-Þ][\w.’-]{0,20}"
_NUMBER: Final = r"(?:notes?|nn?|fn|footnote)\b\.?\s?\d"
CITED_RE: Final = re.compile(
    rf"(?<=[\w.], )(?:as )?cited (?:in|at) (?={_NUMBER})"
    rf"|(?:(?:\A|[;.]\s|[Ss]ee\s|[Cc]f\.?\s)(?:{_CAPITAL}\s(?:(?:and|&)\s)?){{0,3}}{_CAPITAL},\s)"
    rf"(?P<see>see\s(?:above,?\s)?)(?={_NUMBER}{{0,3}}(?P<above>,?\s(?:above|supra)\b)?)"
)
"""`Lima, cited in note 12, p. 3`, `Lima, see note 12 above`: behind a name, as `supra` is printed."""
OPUS_RE: Final = re.compile(
    rf"(?<=[\w.”’\"'], )(?:(?:op|loc)\.?\s?cit\.?,? (?=(?:above|supra),?\s{_NUMBER})"
    rf"|(?P<short>(?:opus )?cit\.)(?=,?\s\(?{_NUMBER}|,\s))"
)
"""`Lima, op. cit., above, note 12`, `Lima, cit. (n. 12)`: one of the two is enough, and the shorter form is one too."""

POINTERS: Final = Groups(POINTING | ABOVE | CITED)
"""What of them it is asked for."""


def pointers_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a comma stands; `groups` are those of which the text holds signs."""
    for found in POINTER_RE.finditer(text) if groups & POINTING else ():
        yield found.start("comma"), Change(found.end("comma"), "", found.start("comma"))
    for found in CITED_RE.finditer(text) if groups & CITED else ():
        at = found.start("see") if found["see"] else found.start()
        yield at, Change(found.end(), "" if found["above"] else "supra ", at)
    for found in OPUS_RE.finditer(text) if groups & CITED else ():
        yield found.start(), Change(found.end(), "op. cit." if found["short"] else "", found.start())
    for found in ABOVE_RE.finditer(text) if groups & ABOVE else ():
        yield found.start("above"), Change(found.end("above"), "supra", found.start("above"))
