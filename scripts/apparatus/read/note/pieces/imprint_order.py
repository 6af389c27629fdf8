"""Finds brackets with place, publisher and year that hold more, or other marks, than the Manual has (Chicago Manual
14.127).

    (Lisbon: Quay, 2001, p. 12)      a page behind the year
    (Lisbon: Quay, 2nd edn 2001)     no comma between edition and year
    (Lisbon: Quay; 2001)             a semicolon for the comma
    (2nd edn. Lisbon, 2001)          none between the edition and the town
    (Lisbon, 2001 onwards)           words for the dash of volumes that are not all out
    (Lisbon: Quay, 2001; Kindle ed.) in which form it is read
    (Lisbon: Quay, 2001, ed. T. Roe) who edited it
    (Lisbon: Quay, 2001, reprint of 1922 ed.) what it prints again
    (Lisbon: Quay, 2 vols., 2001)    how many volumes it has
    Lisbon: Quay, 2013 pp 5-6        no comma behind the year
    Port Review, 31, (1998) 283–304  one before it
    (HC 2015–16, 135)                the session between a house and the number of its paper, or first (OSCOLA 3.4.2)

Comes in: a note as printed. Comes out: what is to be read for it, the page and the form behind the bracket.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import BLANK, UNSEEN, Change, put_for
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.signs import and_digit, group

_EDITION: Final = (
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th|d)|[Rr]ev(?:\.|ised)|[Ee]nl\.|[Nn]ew)(?:{BLANK}rev\.)?{BLANK}(?:edn?\.?|edition)"
    rf"|\d{{1,2}}\.{BLANK}Aufl(?:\.|age)|\d{{1,2}}(?:e|ᵉ|ème|ª|a){BLANK}[eé]d\.)"
)
_PAGE: Final = rf"(?!{YEAR}\b)\d{{1,4}}(?:\s?[-–~]\s?\d{{1,4}})?"
DISORDERED_RE: Final = lazy.regex(
    rf"\([A-ZÀ-Þ][^():;\d]{{1,60}}:{BLANK}[^():;]{{2,90}}?"
    rf"(?:(?P<edition>,{BLANK}{_EDITION})(?={BLANK}[12])|(?P<semicolon>;)|,){BLANK}{YEAR}"
    rf"(?P<tail>(?:,|:){BLANK}(?:pp?\.{BLANK})?(?P<page>{_PAGE})"
    rf"|[;,]{BLANK}(?P<form>(?:Kindle|e-?book|paperback|digital|epub|[A-Z][a-z]{{3,12}}{BLANK}ed(?:ition|n?\.)(?=\)))[^();:\d]{{0,20}})"
    rf"|[;,]{BLANK}(?P<again>(?:reprint|repr\.){BLANK}of{BLANK}(?:the{BLANK})?{YEAR}{BLANK}ed(?:ition|n?\.))"
    rf"|[;,]{BLANK}(?P<made>(?:eds?\.|edited by|trans\.|translated by){BLANK}[A-ZÀ-Þ][^():;\d]{{2,60}}))?\)"
)
_PRINTED_AGAIN: Final = (
    rf"(?:[A-ZÀ-Þ][^();]{{2,60}},{BLANK})?{YEAR}(?:[-–]\d{{2,4}})?\s?;{BLANK}(?:repr\.|rpt\.?|reprint(?:ed)?),?{BLANK}"
)
COUNT_RE: Final = lazy.regex(
    rf"(?P<open>\()(?:(?P<again>{_PRINTED_AGAIN})?[A-ZÀ-Þ][^();]{{2,90}}?"
    rf"(?P<amid>[;,]{BLANK}\d{{1,2}}{BLANK}vols?\.?(?:{BLANK}in{BLANK}\d)?)"
    rf"(?:(?<=\d{{4}})|(?=\))|(?=,?{BLANK}{YEAR}(?:[-–]\d{{2,4}})?\)))"
    rf"|\d{{1,2}}{BLANK}vols?\.?(?P<semicolon>;)(?={BLANK}[A-ZÀ-Þ][^();]{{2,90}}\d{{4}}\)))"
)
"""`(Lisbon, 2 vols., 1990)`, `(Lisbon, 1990, 2 vols.)`, `(2 vols.; Lisbon, 1990)`: how many volumes, read first;
before the bracket where that tells of a reprint, `(1902; repr. Lisbon: Quay, 1969, 2 vols)`."""

EDITION_FIRST_RE: Final = lazy.regex(
    rf"\({_EDITION}(?P<gap>)(?={BLANK}[A-ZÀ-Þ][^():;\d]{{1,60}}(?:,|:{BLANK}[A-ZÀ-Þ][^():;]{{1,60}},){BLANK}{YEAR}\))"
)
ONWARDS_RE: Final = lazy.regex(
    rf"[,:]{BLANK}{YEAR}(?P<onwards>{BLANK}(?:onwards?|ff\.?|et{BLANK}seq\.?|to{BLANK}(?:the{BLANK})?(?:present|date)))\)"
)
STOPPED_RE: Final = lazy.regex(
    rf"\([A-ZÀ-Þ][^():;\d]{{1,60}}:{BLANK}[^():;.\d]{{2,80}}(?<=[a-z]{{4}})(?P<stop>\.){BLANK}(?={YEAR}\))"
)
"""`(Ithaca, NY: Comstock. 1998)`: a stop for the comma."""

VANCOUVER_RE: Final = lazy.regex(
    rf"(?<=[\s{UNSEEN}])(?:(?P<month>{MONTH}){BLANK})?(?P<year>(?:1[89]|20)\d\d)"
    rf"(?:{BLANK}(?P<later>{MONTH})(?:{BLANK}(?P<day>\d{{1,2}}))?)?"
    rf";(?:{BLANK})?(?P<volume>\d{{1,4}}(?:{BLANK})?(?:\([\w .–/‐‑-]{{1,14}}\))?|\(\d{{1,3}}\)):"
    rf"(?:{BLANK})?(?=[A-Za-z]{{0,2}}\d)"
)
"""`Port Review 2001;12(3):5–7`: the year before the volume, as medical journals have it."""

PAGED_YEAR_RE: Final = lazy.regex(rf",{BLANK}{YEAR}(?P<page>{BLANK}(?P<sign>pp?)\.?(?:{BLANK})?)(?=\d)")
"""`Lisbon: Quay Press, 2013 pp 5-6`: neither a comma behind the year nor a stop behind the sign."""
VOLUME_COMMA_RE: Final = lazy.regex(
    rf"{BLANK}\d{{1,3}}(?P<comma> ?,)"
    rf"(?={BLANK}\({YEAR}\)[,:]?(?:{BLANK})?(?:pp?\.(?:{BLANK})?)?{_PAGE}\b(?!{BLANK}[A-Z]))"
)
"""`Port Review, 31, (1998) 283–304`: a comma between the volume and the year."""

_SESSION: Final = rf"(?P<session>(?:1[89]|20)\d\d[-–]\d{{2,4}}),{BLANK}"
_NUMBER: Final = r"\d{1,4}(?:[-–][IVX]{1,3})?"
SESSION_RE: Final = lazy.regex(
    rf"(?<=\()(?:(?P<house>H[CL](?:{BLANK}Paper)?{BLANK})?(?<=[( ]){_SESSION})"
    rf"(?P<number>(?(house)(?:H[CL](?:{BLANK}Paper)?{BLANK})?|H[CL](?:{BLANK}Paper)?{BLANK}){_NUMBER}(?:,{BLANK}H[CL](?:{BLANK}Paper)?{BLANK}{_NUMBER})?)(?=\))"
)

ORDER: Final = group(
    "(HC ",
    "(HL ",
    ", HC ",
    ", HL ",
    *(f"{word} {digit}" for word in ("edn", "ed.", "éd.", "ed", "edition", "Aufl.", "Auflage") for digit in "12"),
    *and_digit("; ", ", ", ". ", "p. ", "p.", ";"),
    *(f"{word} " for word in ("edn.", "edn", "ed.", "edition")),
    *(f"{word})" for word in ("onwards", "onward", "ff.", "ff", "et seq.", "et seq", "present", "date")),
    " reprint of",
    " repr. of",
    *(f" {role}" for role in ("ed. ", "eds. ", "edited by", "trans. ", "translated by")),
    *(f" {form}" for form in ("Kindle", "ebook", "e-book", "paperback", "digital", "epub")),
)


STRIPPED: Final = f" ,\t\n\xa0{UNSEEN}"
"""What may stand between a name and a number behind it."""


def imprints_ordered(text: str) -> Iterator[tuple[int, Change]]:
    """Where marks in such brackets are to be read otherwise, or what stands in them behind them."""
    for found in DISORDERED_RE.finditer(text):
        if found["edition"]:
            at = found.end("edition") - 1
            yield at, Change(at + 1, f"{text[at]},", at)
        if found["semicolon"]:
            yield put_for(found, ",", "semicolon")
        if found["tail"]:
            moved = found["page"] or found["form"] or found["again"] or found["made"]
            yield put_for(found, "", "tail")
            yield found.end(), Change(found.end(), f", {_plain(moved)}", found.end() - 1)
    for found in COUNT_RE.finditer(text) if "vol" in text else ():
        if found["semicolon"]:
            yield put_for(found, ",", "semicolon")
        else:
            yield put_for(found, "", "amid")
            yield _counted_first(text, found)
    for found in EDITION_FIRST_RE.finditer(text):
        yield found.start("gap"), Change(found.start("gap"), ",", found.start("gap") - 1)
    for found in ONWARDS_RE.finditer(text):
        yield put_for(found, "–", "onwards")
    for found in STOPPED_RE.finditer(text):
        yield put_for(found, ",", "stop")
    for found in SESSION_RE.finditer(text):
        twice = found["house"] and found["number"].startswith("H")
        start = found.start("house" if twice else "session")
        yield start, Change(found.end(), f"{_plain(found['number'])}, {found['session']}", start)
    for found in PAGED_YEAR_RE.finditer(text):
        yield put_for(found, f", {found['sign']}. ", "page")
    for found in VOLUME_COMMA_RE.finditer(text):
        if text[: found.start()].rstrip(STRIPPED)[-1:].islower():  # a name, and no figure or sign of a page
            yield put_for(found, "", "comma")
    for found in VANCOUVER_RE.finditer(text) if ";" in text else ():
        yield put_for(found, f"{found['volume'].rstrip(STRIPPED)} ({_issued(found)}): ")


def _counted_first(text: str, found: re.Match[str]) -> tuple[int, Change]:
    """How many volumes a work has, first in the bracket, or behind the title where the bracket tells of a reprint."""
    count, opens = _plain(found["amid"][1:]), found.start("open")
    if found["again"]:
        titled = len(text[:opens].rstrip(STRIPPED))
        return titled, Change(titled, f", {count}", titled)
    return found.end("open"), Change(found.end("open"), f"{count}, ", opens)


def _issued(found: re.Match[str]) -> str:
    """When an issue appeared, the month first."""
    month = found["month"] or found["later"] or ""
    day = f" {found['day']}," if found["day"] else ""
    return f"{month}{day} {found['year']}".strip()


def _plain(words: str) -> str:
    """Words that are moved, with a space wherever white space of any kind stands, and no signs without width."""
    return " ".join(re.sub(f"[{UNSEEN}]", "", words).split()).replace("~", "–")
