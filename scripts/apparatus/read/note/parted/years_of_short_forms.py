"""Finds the marks about the year of a short form that other houses print.

    See (Lima 2001, 45) · Lima [2001], p. 45 · Lima and Costa (2001) at 45 · Lima, A., op. cit., 2001, p. 45
    Lima (1996; 1998) · Lima 1996, 1998 · Lima 1996 (1894), 45

Comes in: a note as printed. Comes out: what is to be read there (Chicago Manual 15.21-31: names, year and passage).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, and_digit, behind_digit, group

BRACKETED: Final = group("See (", "see (", "also (", "Cf. (", "cf. (")
SQUARE: Final = group(*and_digit(" ["))
AT: Final = group(*behind_digit(") at ", " at "))
CITED: Final = group(
    *(f"{word}{gap}{cit}" for word in ("op.", "Op.", "loc.", "op") for gap in ("", " ") for cit in ("cit", "Cit"))
)
_CAPITAL: Final = r"(?!(?:See|In|The|Constitution|Act|Code|Re)\b)(?:(?:van|von|de|der|du|la) ){0,2}[A-ZÀ-Þ][\w.’/-]*"
_NAMES: Final = (
    rf"(?:[A-ZÀ-Þ]\. ?){{0,2}}{_CAPITAL}"
    rf"(?:,? (?:and|&) (?:[A-ZÀ-Þ]\. ?){{0,2}}{_CAPITAL}|, (?:[A-ZÀ-Þ]\. ?){{0,2}}{_CAPITAL}(?=,| and| &)| et al\."
    rf"| {_CAPITAL}){{0,4}}"
)
_BEGINS: Final = r"(?:\A|(?<=[;.] )|(?<=[Ss]ee )|(?<=also )|(?<=[Cc]f\. ))"
_HEADS: Final = r"(?:\A|(?<=; )|(?<=[Ss]ee )|(?<=also )|(?<=[Cc]f\. ))"
"""The same without the stop of a sentence, which may be that of a journal’s shortened name: `Port L. Rev. 1943`."""
_PASSAGE: Final = r"(?:,? (?:pp?\. ?|chap\. |ch\. |§ ?|esp\. |fig\. |Table |vol\. )?|: ?)\d[\w–:., -]{0,20}"
BRACKETED_RE: Final = lazy.regex(
    rf"(?:\A|(?<=[;.] ))(?:[Ss]ee|[Cc]f\.)(?: also)? (?P<opens>\(){_NAMES},? {YEAR}[a-e]?(?:{_PASSAGE})?(?P<closes>\))"
    r"(?=[;.]|\Z)"
)
SQUARE_RE: Final = lazy.regex(
    rf"{_BEGINS}{_NAMES} (?P<opens>\[){YEAR}[a-e]?(?P<closes>\])"
    r"(?=\.?\Z|;|, (?:pp?\.|ch(?:ap)?\.|§|esp\.|fig\.|Table|vol\.|\d)|: ?\d| at \d)"
)
AT_RE: Final = lazy.regex(rf"{_BEGINS}{_NAMES},? (?:\({YEAR}[a-e]?\)|\[{YEAR}\]|{YEAR}[a-e]?)(?P<at> at )(?=\d)")
CITED_RE: Final = lazy.regex(
    rf"{_BEGINS}{_NAMES}(?:, (?:[A-ZÀ-Þ]\.[ -]?){{1,3}}+)?(?:,? ?et\.? al\.)?"
    rf"(?: (?P<first>\({YEAR}[a-e]?\)),?|(?P<place>,?)) (?:[Oo]p|[Ll]oc)\.? ?[Cc]it(?:(?=\.)|\b)"
    rf"(?P<behind>\.?,? \(?(?P<year>{YEAR}[a-e]?)\)?(?![\w–-]))?"
)
"""The year of a work cited before, on one side or the other of what says so."""
SEVERAL: Final = group(*(f"{digit}{mark} {year}" for digit in "0123456789abcde" for mark in ",;" for year in "12"))
SEVERAL_RE: Final = lazy.regex(
    rf"{_HEADS}(?P<names>{_NAMES}),? (?P<opens>\()?{YEAR}[a-e]?"
    rf"(?P<more>(?:[,;] {YEAR}[a-e]?){{1,5}}(?(opens)\)))(?=[.;]|\Z)"
)
"""Several works of one author by their years."""
YEAR_RE: Final = lazy.regex(rf"\b{YEAR}")
AGAIN: Final = group(*(f"{digit} ({century}" for digit in "0123456789" for century in "12"))
AGAIN_RE: Final = lazy.regex(
    rf"{_HEADS}{_NAMES} (?P<year>{YEAR}) (?P<opens>\()(?P<first>{YEAR})(?P<closes>\))(?=[.;]|\Z|{_PASSAGE}(?:[.;]|\Z))"
)
"""The year of the first edition behind that which is cited."""
MARK_RE: Final = lazy.regex("[,;] ")
YEARS: Final = Groups(BRACKETED | SQUARE | AT | CITED | SEVERAL | AGAIN)
"""What of them it is asked for."""


def years_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such marks stand; `groups` are those of which the text holds signs."""
    for found in BRACKETED_RE.finditer(text) if groups & BRACKETED else ():
        yield put_for(found, "", "opens")
        yield put_for(found, "", "closes")
    for found in SQUARE_RE.finditer(text) if groups & SQUARE else ():
        yield put_for(found, "(", "opens")
        yield put_for(found, ")", "closes")
    for found in AT_RE.finditer(text) if groups & AT else ():
        yield put_for(found, ", ", "at")
    for found in SEVERAL_RE.finditer(text) if groups & SEVERAL else ():
        years = YEAR_RE.findall(found.group())
        if not found["opens"] and years != sorted(years):
            continue  # `Lima 2004, 1996`: the page
        for mark in MARK_RE.finditer(text, *found.span("more")):
            yield put_for(mark, "); " if found["opens"] else "; ")
            yield mark.end(), Change(mark.end(), f"{found['names']} {found['opens'] or ''}", mark.end())
    for found in AGAIN_RE.finditer(text) if groups & AGAIN else ():
        if int(found["first"]) < int(found["year"]):
            yield put_for(found, "[", "opens")
            yield put_for(found, "]", "closes")
    for found in CITED_RE.finditer(text) if groups & CITED else ():
        if found["first"] and not found["behind"]:
            opens, closes = found.span("first")
            yield opens, Change(opens + 1, "", opens)
            yield closes - 1, Change(closes, "" if text[closes] == "," else ",", closes - 1)
        elif found["behind"] and not found["first"]:
            at = found.start("place")
            yield at, Change(found.end("place"), f" {found['year']},", found.start("year"))
            yield put_for(found, "", "behind")
