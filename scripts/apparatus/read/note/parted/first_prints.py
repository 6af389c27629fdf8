"""Finds the year in which a work came out first where a bracket tells it in words, and reads it in square brackets
behind the year of the edition that is cited.

    (1979—first published 1941)                           (1979 [1941])
    Quays, Quay Press, 1988 (orig. Harbours, 1974)        Quays, Quay Press, 1988 [1974]
    Quays (first published in German, 1946)               Quays (1946)
    Quays, first published in 1937 (Quay, 1982)           Quays (Quay, 1982 [1937])
    Treatise of Quays, 1708 (Lisbon: Quay Press, 1989)    Treatise of Quays [1708]
    (Lisbon: Quay Press, 1991 (1974))                     (Lisbon: Quay Press, 1991 [1974])
    (Quay Press 1991) (1974)                              (Quay Press 1991), the year behind it told by the whole
    (originally published 1692, reprinted by Quay, 1972)  (Quay, 1972 [1692])
    Häfen, Berlin: Kai 1995 [franz. 1927]                 Häfen, Berlin: Kai 1995 [1927]

Comes in: a note as printed. Comes out: what is to be read for it (Chicago Manual 14.114).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import PRINT_YEAR, TONGUES, YEAR
from apparatus.read.note.words.signs import behind_digit, group

FIRST_PRINTS: Final = group(
    "first published",
    "First published",
    "originally published",
    "(orig. ",
    "(originally ",
    "(orig ",
    "(reprinted by ",
    *behind_digit(" ["),
    *behind_digit("))", ") (1"),
    *behind_digit("))"),
    *behind_digit(" ("),
)

_FIRST: Final = r"(?:first|originally) published(?: in [A-ZÀ-Þ][a-z]{2,14},?)?(?: in)?"
_SORT: Final = r"(?:(?:essay|text|work|article|chapter|lecture|piece)\s)?"
BOTH_RE: Final = lazy.regex(rf"(?<=\d)(?P<gap>\s?[—–;:,]\s?{_SORT}{_FIRST}\s)(?P<year>{YEAR})(?=\))")
ALONE_RE: Final = lazy.regex(rf"(?<=\()(?P<told>{_FIRST}\s)(?={YEAR}\))")
BRACKET_RE: Final = lazy.regex(
    rf"(?<=,\s)(?P<again>{YEAR})(?P<told>\s\(orig(?:\.|inally)? [^()]{{2,160}}?,?\s(?P<year>{YEAR})\))"
)
INNER_RE: Final = lazy.regex(rf"(?<=[ ,]\s|.[,(])(?P<again>{YEAR})(?P<told>\s\((?P<year>{YEAR})\))(?=\))")
_TREATISES: Final = (
    "Essay|Treatise|Discourse|Dialogue|Letter|Lecture|Element|Principle|Meditation|Observation|Reflection|Remark|Sermon"
    "|Inquiry|Enquiry|Essai|Traité|Discours|Dialogue|Lettre|Cours|Élément|Principe|Recherche|Réflexion|Entretien"
    "|Conférence|Mémoire|Trattato|Discorso|Dialogo|Lettera|Lezione|Versuch|Abhandlung|Vorlesung|Gedanken|Grundriss"
)
HEADED_RE: Final = lazy.regex(
    rf"(?<=,\s)(?:(?:The|An?|Les?|Un|Die|Il)\s)?(?:{_TREATISES})(?:s|en)?\b[^.;()“”\"]{{3,160}}[a-zß-ÿ]"
    rf"(?P<told>,\s(?P<year>1[4-8]\d\d))(?=\s\([A-ZÀ-Þ][^():;]{{1,40}}:\s[^():;]{{2,80}},\s(?P<again>{YEAR})\))"
)
"""What such works are called: the year behind the title is none of it, unlike that of `The Siege of Lisbon, 1708`."""

TITLED_RE: Final = lazy.regex(
    rf"(?<=[\w)’”\"?!])(?P<told>,\s{_FIRST}\s(?P<year>{YEAR}))(?=\s\([^();\d]{{3,80}},?\s(?P<again>{YEAR})\))"
)
REPRINTED_RE: Final = lazy.regex(
    rf"(?<=\()(?P<told>(?:(?:first|originally) (?:published|printed),? (?:in )?(?P<year>{PRINT_YEAR})[,;] )?"
    r"reprinted by )"
    rf"(?=[A-ZÀ-Þ])[^();]{{3,90}}\b(?P<again>{YEAR})\)"
)
APART_RE: Final = lazy.regex(rf"(?<=[^\W\d_]\s|[.,]\s)(?P<again>{YEAR})(?P<told>\)\s\((?P<year>{PRINT_YEAR})\))")
"""The year in a bracket of its own behind that of a publisher, as lawyers print it (Bluebook 15.4)."""


TONGUE_RE: Final = lazy.regex(rf"(?<=\d \[)(?P<told>(?:{TONGUES})\.?\s){YEAR}\]")
"""The language in which the work came out first."""


def first_prints_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such years stand, and what is read for them."""
    for found in BOTH_RE.finditer(text):
        yield put_for(found, " [", "gap")
        yield put_for(found, f"{found['year']}]", "year")
    for found in ALONE_RE.finditer(text):
        yield put_for(found, "", "told")
    for found in TONGUE_RE.finditer(text):
        yield put_for(found, "", "told")
    for found in APART_RE.finditer(text):
        if int(found["year"]) < int(found["again"]):
            yield put_for(found, ")", "told")
    for found in TITLED_RE.finditer(text):
        if int(found["year"]) < int(found["again"]):
            yield put_for(found, "", "told")
            yield found.end("again"), Change(found.end("again"), f" [{found['year']}]", found.start("year"))
    for found in REPRINTED_RE.finditer(text):
        yield put_for(found, "", "told")
        if found["year"] and int(found["year"]) < int(found["again"]):
            at = found.end("again")
            yield at, Change(at, f" [{found['year']}]", found.start("year"))
    for pattern in (BRACKET_RE, INNER_RE, HEADED_RE):
        yield from _told(pattern, text)


def _told(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, Change]]:
    """Where a pattern tells the earlier of two years, and how it is read."""
    for found in pattern.finditer(text):
        if int(found["year"]) < int(found["again"]):
            yield put_for(found, f" [{found['year']}]", "told")
