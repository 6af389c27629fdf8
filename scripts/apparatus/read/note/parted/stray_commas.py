"""Finds commas that slipped in where the Manual has none: before the bracket of an imprint closes, and between the
month and the day; the stop of a sentence within the bracket that ends it; and blanks for a volume and a page that are
not known yet, and the reporter between them where another is named; the stop of *Eds.* behind its bracket; a stop
between the pages of an article and the one that is meant, or before a semicolon; a comma or a stop that is printed
twice; a comma for the stop behind `p`; a stop behind *See*; and a comma that is wanting before *n.d.*

    Ana Lima, Harbours (Lisbon: Quay, 2004,) pp. 10–11
    Ana Lima, “Harbours,” Port Review, October, 21, 2002
    Ana Lima, Harbours (Lisbon: Quay, 2004.) Rui Costa, interview, May 3, 2001
    Ana Lima, “Harbours,” Port Review 12 (2001): 116–23. p. 118
    Ana Lima, Harbours, __ Port L. Rev. __ (forthcoming 2022)
    Lima v. Costa, __ F. Supp. 3d __, 2023 WL 4114965
    Ana Lima, Harbours (Lisbon: Quay, 2004), 12.; Rui Costa, Tides, 3
    Ana Lima,, Harbours, no.. 12
    “Harbours” n.d., box 1, Lima Papers
    Ibid. p, 365; ibid., pp., 365–6
    See. Ana Lima, Harbours, 12
    Lima, A. & Costa, R. (Eds). (2001). Harbours. Lisbon: Quay Press.

Comes in: a note as printed. Comes out: nothing in the place of such a comma, the stop behind the bracket (Chicago
Manual 6.13, 6.38, 14.113).
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_letters, ascii_lowercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.signs import Groups, and_digit, behind_digit, group

CLOSED: Final = group(*behind_digit(",)"))
MONTHS: Final = group(*(f"{letter}, {digit}" for letter in f"{ascii_lowercase}." for digit in "123"))
ENDED: Final = group(*behind_digit(".) "))
BLANKS: Final = group("__")
PAGED: Final = group(*behind_digit(". p"))
PARTED: Final = group(*behind_digit(".;"))
TWICE: Final = group(",, ", *(f"{letter}.. " for letter in f"{ascii_letters}0123456789)"))
UNDATED: Final = group("” n.d.,", '" n.d.,')
PAGE: Final = group(*and_digit(" p, ", " pp, ", " p., ", " pp., "))
SIGNALLED: Final = group("See. ")
OUTSIDE: Final = group(*(f"({role}). (" for role in ("Ed", "Eds", "ed", "eds")))
STRAY: Final = Groups(OUTSIDE | SIGNALLED | PAGE | CLOSED | MONTHS | ENDED | BLANKS | PAGED | PARTED | TWICE | UNDATED)

CLOSED_RE: Final = lazy.regex(rf"(?<= ){YEAR}(?P<comma>,)\)")
MONTH_RE: Final = lazy.regex(rf"(?<=[,(] ){MONTH}(?P<comma>,) \d{{1,2}}, {YEAR}\b")
ENDED_RE: Final = lazy.regex(rf"(?<=, ){YEAR}(?P<ends>\.\))(?= [A-ZÀ-Þ“])")
PAGED_RE: Final = lazy.regex(r"\d{1,4}[–-]\d{1,4}(?P<stop>\.)(?= pp?\. ?\d[\d–-]*(?:[.;,)]|\Z))")
PARTED_RE: Final = lazy.regex(r"\d(?P<stop>\.)(?=; )")
TWICE_RE: Final = lazy.regex(r"(?<![,.…])(?:,(?P<comma>,)|(?<=[A-Za-z\d)])\.(?P<stop>\.))(?= )")
UNDATED_RE: Final = lazy.regex(r"(?<=[”\"]) (?=n\.d\.,)")
PAGE_RE: Final = lazy.regex(r"(?<=\s)pp?(?P<comma>\.?,)(?=\s\d{1,4}\b)")
OUTSIDE_RE: Final = lazy.regex(rf"(?<=[.\w] )\([Ee]ds?(?P<closes>\)\.)(?= \({YEAR}[a-z]?\)[.:]? [A-ZÀ-Þ])")
BLANKS_RE: Final = lazy.regex(r"(?<=, )(?P<volume>_{2,8} )(?=[A-ZÀ-Þ])[^_();\d]{3,80}(?P<page> _{2,8})(?= \()")
COUNTED_RE: Final = lazy.regex(
    r"(?<=, )\d{1,4} (?=[A-ZÀ-Þ])[^_();\d]{0,80}\b(?:L\.|J\.|R(?:ev|EV)\.|Q\.)[^_();\d]{0,40}(?P<page> _{2,8})(?= \()"
)
"""`114 Port L.J. __ (2026)`: the page alone is blank."""

UNPAGED_RE: Final = lazy.regex(r"(?P<blanks>,\s_{2,8}\.?\s[A-Z][\w.’' ]{1,20}\s_{2,8}\s?)(?=,\s\d{4}\s(?:WL|U\.S\.)\s)")


SIGNALLED_RE: Final = lazy.regex(r"\ASee(?P<stop>\.)(?= [A-ZÀ-Þ])")


def stray_commas_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such commas stand; `groups` are those of which the text holds signs."""
    for found in BLANKS_RE.finditer(text) if groups & BLANKS else ():
        yield put_for(found, "", "volume")
        yield put_for(found, "", "page")
    for found in COUNTED_RE.finditer(text) if groups & BLANKS else ():
        yield put_for(found, "", "page")
    for found in UNPAGED_RE.finditer(text) if groups & BLANKS else ():
        yield put_for(found, "", "blanks")
    for found in SIGNALLED_RE.finditer(text) if groups & SIGNALLED else ():
        yield put_for(found, "", "stop")
    for found in OUTSIDE_RE.finditer(text) if groups & OUTSIDE else ():
        yield put_for(found, ".).", "closes")
    for found in UNDATED_RE.finditer(text) if groups & UNDATED else ():
        yield put_for(found, ", ")
    for found in PAGE_RE.finditer(text) if groups & PAGE else ():
        yield put_for(found, ".", "comma")
    for found in CLOSED_RE.finditer(text) if groups & CLOSED else ():
        yield put_for(found, "", "comma")
    for found in MONTH_RE.finditer(text) if groups & MONTHS else ():
        yield put_for(found, "", "comma")
    for found in PAGED_RE.finditer(text) if groups & PAGED else ():
        yield put_for(found, ",", "stop")
    for found in TWICE_RE.finditer(text) if groups & TWICE else ():
        yield put_for(found, "", "comma" if found["comma"] else "stop")
    for found in PARTED_RE.finditer(text) if groups & PARTED else ():
        yield put_for(found, "", "stop")
    for found in ENDED_RE.finditer(text) if groups & ENDED else ():
        yield put_for(found, ").", "ends")
