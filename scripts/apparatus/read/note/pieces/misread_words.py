"""Finds short words and marks of citations that a machine which reads print has misread.

    lbid., /bid., Ihid.          Ibid.
    op. eit., up. cit., op, cit. op. cit.
    et aI., et ai.               et al.
    voL 12, vo!. 12, no, 3       vol. 12, no. 3
    p .12, p, 12                 p. 12
    Ana Lima, cd., 2d cd.        ed.
    trans, Tom Roe               trans. Tom Roe
    Scc also                     See also
    (Lisbon. Quay Press, 2001)   (Lisbon: Quay Press, 2001)
    (Lisbon: Quay Press, 1 998)  (Lisbon: Quay Press, 1998)
    (Lisbon: Quay, 1998). 7–12;  (Lisbon: Quay, 1998), 7–12;

Comes in: a note as printed. Comes out: what is to be read for it. None of the forms is a word of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import MONTH_NAME, YEAR
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import and_digit, behind_digit, group

IBID: Final = group("bid", "hid", "bicl", "Ibld", "Ibtd", "lbtd", "lbld", "Ib id")
IBID_RE: Final = lazy.regex(
    r"(?:\A|(?<=[.;:(\d\s]))(?:(?:[lJT1!/|\]]bid|[IlT]hid|[Il]bicl|[Il]b[lt]d)(?=[.,:;\s]|\Z)"
    r"|(?:I bid|Ib id)(?=[.,:;]))"
)

CITED: Final = group(
    "op, cit", "loc, cit", "up. cit", "p. eit", "p.eit", "oc. eit", "p. ci", "p. clt", "p. dt.", "oc. cit"
)
CITED_RE: Final = lazy.regex(r"\b(?:[Oo]p\.\s?(?:eit|ci[il](?!\w)|clt|dt(?=\.))|[Oo]p,\s?cit|up\.\s?cit)\b")
LOCO_RE: Final = lazy.regex(r"(?:\b[Ll]oc(?:\.\s?eit|,\s?cit)|(?:/|\b[1I])oc\.\s?cit)\b")

OTHERS: Final = group("et ai", "et aI", "et aL", "et a!", "et at.", "etal.", "eta/.")
OTHERS_RE: Final = lazy.regex(r"\b(?:et a[iILt!]|etal|eta/)(?=\.|,)")

VOLUME: Final = group("voL", "VoL", "vo!", "Vo!")
VOLUME_RE: Final = lazy.regex(r"\b[Vv]o[L!]\.?(?=\s?\d)")

NUMBER: Final = group(
    *and_digit(" vol, ", " Vol, ", " no, ", " No, ", " p, ", " pp, ", " n, ", " p .", " pp ."), " p . ", " pp . "
)
NUMBER_RE: Final = lazy.regex(r"(?<=[,)\d]\s)(?:[Vv]ol|[Nn]o|pp?|n)(?P<stop>,(?=\s\d)|\s\.(?=\s?\d))")

ROLE: Final = group("cd.", "cds.", " ed, ", " eds, ", "trans, ")
EDITION_RE: Final = lazy.regex(
    r"(?:(?<=,\s)|(?<=\dd\s)|(?<=[\s\d](?:st|nd|rd|th)\s)|(?<=\())(?P<c>c)ds?\.(?=,|\s?\(|\)|\s[A-ZÀ-Þ])"
)
ROLE_RE: Final = lazy.regex(r"(?<=,\s)(?:trans|eds?)(?P<comma>,)(?=\s[A-ZÀ-Þ][\w.’-]*\s[A-ZÀ-Þ][^,;:]{1,40}[(])")

SEE: Final = group("Scc", "5ee", "Sce", "Sec also", "Sec, e", "Sec especially", "Sec for example")
SEE_RE: Final = lazy.regex(
    r"(?:\A|(?<=[.;(\d]\s)|(?<=[(\d]))(?:(?:Scc|5ee|Sce)(?=,?\s)|Sec(?=,?\s(?:also|e\.\s?g|especially|for example)\b))"
)

PLACE: Final = group(*(f"{sign}{letter}" for sign in "([" for letter in ascii_uppercase))
PLACE_RE: Final = lazy.regex(
    rf"\((?P<place>[A-ZÀ-Þ][\w-]+(?:(?:\sand)?\s[A-ZÀ-Þ][\w-]+){{0,4}}"
    rf"(?P<state>, [A-Z]{{2}})?)(?P<stop>\.)\s(?=[A-ZÀ-Þ][^():;]{{2,60}},\s{YEAR}\))"
)
SQUARE_RE: Final = lazy.regex(r"(?P<square>\[)(?=[A-ZÀ-Þ][^()\[\];]{2,80}:\s[^()\[\];]{2,80}[\dlIO]{4}\))")

THESIS: Final = group(": 19", ": 20")
THESIS_RE: Final = lazy.regex(
    r"\((?=[^():]{0,40}?(?:\bPh\.?\s?D|\bD\.?\s?Phil|\bM\.?A\b|doctoral))"
    rf"[^():]{{4,120}}(?P<colon>:)(?= {YEAR}\))"
)
"""`(PhD dissertation, Quay University: 1986)`: a colon for the comma."""

DAY: Final = group(*behind_digit(". 1", ". 2"))
DAY_RE: Final = lazy.regex(rf"\b{MONTH_NAME}\s\d{{1,2}}(?P<stop>\.)(?=\s{YEAR}\b)")
"""`December 18. 1970`: a stop for the comma."""

PAGES: Final = group(*and_digit("). "))
_PAGE: Final = r"\d{1,4}(?:[-–]\d{1,4})?"
PAGES_RE: Final = lazy.regex(
    rf"\([^():]{{3,60}}:\s[^():]{{2,80}},\s{YEAR}\)(?P<stop>\.)(?=\s{_PAGE}(?:,\s{_PAGE}){{0,6}}(?:;|\.?\Z))"
)
"""`(Lisbon: Quay Press, 1975). 97–123;`: the same before pages."""

HEADS: Final = group(" Notes to Page", " Notes to page", " NOTES TO PAGE")
_HEAD: Final = r"(?:Notes to [Pp]ages?|NOTES TO PAGES?) \d{1,4}(?:[-–\ufffd]\d{1,4})?"
HEADS_RE: Final = lazy.regex(
    rf"(?:\A|(?<=[;.] ))(?:\d{{1,4}} {_HEAD}|{_HEAD} \d{{1,4}}) (?=(?:\d{{1,3}}\. )?[A-ZÀ-Þ“‘\"])"
)
"""`312 Notes to Pages 45–47`, `Notes to Pages 45–47 311`: the head of a page, between two citations."""

YEARS: Final = group(
    *(f" {digits} {digit}" for digits in ("1", "15", "16", "17", "18", "19", "20") for digit in "0123456789")
)
YEARS_RE: Final = lazy.regex(r"(?<=,\s)(?:1(?P<one>\s)[5-9]\d\d|(?:1[5-9]|20)(?P<two>\s)\d\d)(?=\))")


def places(text: str) -> Iterator[tuple[int, Change]]:
    """A colon for the stop behind a town in a bracket; a round bracket for a square one that a round one closes."""
    for found in PLACE_RE.finditer(text):
        if found["state"] or known_place(found["place"]):
            yield put_for(found, ":", "stop")
    for found in SQUARE_RE.finditer(text):
        yield put_for(found, "(", "square")


def years(text: str) -> Iterator[tuple[int, Change]]:
    """No space within the year of an imprint."""
    for found in YEARS_RE.finditer(text):
        yield put_for(found, "", str(found.lastgroup))
