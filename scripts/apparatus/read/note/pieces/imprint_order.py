"""Finds brackets with place, publisher and year that hold more, or other marks, than the Manual has (Chicago Manual
14.127).

    (Lisbon: Quay, 2001, p. 12)      a page behind the year
    (Lisbon: Quay, 2nd edn 2001)     no comma between edition and year
    (Lisbon: Quay; 2001)             a semicolon for the comma
    (Lisbon: Quay, 2001; Kindle ed.) in which form it is read
    (Lisbon: Quay, 2001, ed. T. Roe) who edited it

Comes in: a note as printed. Comes out: what is to be read for it, the page and the form behind the bracket.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import and_digit, group

_EDITION: Final = r"(?:\d{1,2}(?:st|nd|rd|th|d)|[Rr]ev(?:\.|ised)|[Nn]ew)(?: rev\.)? (?:edn?\.?|edition)"
IMPRINT_RE: Final = re.compile(
    r"\([A-ZÀ-Þ][^():;\d]{1,60}:\s[^():;]{2,90}?"
    rf"(?:(?P<edition>,\s{_EDITION})(?=\s[12])|(?P<semicolon>;)|,)\s(?:1[5-9]|20)\d\d"
    r"(?P<tail>(?:,|:)\s(?:pp?\.\s?)?(?P<page>(?!(?:1[5-9]|20)\d\d\b)\d{1,4}(?:[-–]\d{1,4})?)|[;,]\s(?P<form>(?:Kindle|e-?book|paperback|digital"
    r"|epub)[^();:\d]{0,20})"
    r"|(?P<made>[;,]\s(?:eds?\.|edited by|trans\.|translated by)\s[A-ZÀ-Þ][^():;\d]{2,60}))?\)"
)
VANCOUVER_RE: Final = re.compile(
    r"(?<=[\w.]\s)(?P<year>(?:1[89]|20)\d\d);\s?(?P<volume>\d{1,4}(?:\(\d{1,4}\))?):\s?(?=\d)"
)
"""`Port Review 2001;12(3):5–7`: the year before the volume, as medical journals have it."""

ORDER: Final = group(
    *(f"{word} {digit}" for word in ("edn", "ed.", "ed", "edition") for digit in "12"),
    *and_digit("; ", ", ", "p. ", "p.", ";"),
    *(f" {role}" for role in ("ed. ", "eds. ", "edited by", "trans. ", "translated by")),
    *(f" {form}" for form in ("Kindle", "ebook", "e-book", "paperback", "digital", "epub")),
)


def imprints_ordered(text: str) -> Iterator[tuple[int, Change]]:
    """Where marks in such brackets are to be read otherwise, or what stands in them behind them."""
    for found in IMPRINT_RE.finditer(text):
        if found["edition"]:
            at = found.end("edition")
            yield at, Change(at, ",", at)
        if found["semicolon"]:
            yield found.start("semicolon"), Change(found.end("semicolon"), ",", found.start("semicolon"))
        if found["made"]:
            yield found.start("made"), Change(found.end("made"), "", found.start("made"))
            before = found.start() - (text[found.start() - 1 : found.start()] == " ")
            yield before, Change(before, f",{found['made'][1:]}", before)
        elif found["tail"]:
            yield found.start("tail"), Change(found.end("tail"), "", found.start("tail"))
            end = found.end()
            yield end, Change(end, f", {found['page'] or found['form']}", end - 1)
    for found in VANCOUVER_RE.finditer(text):
        yield found.start(), Change(found.end(), f"{found['volume']} ({found['year']}): ", found.start())
