"""Finds works that other houses part by stops or colons, as a bibliography does, with authors given name first.

    Ana Lima. 1951. Harbours. Lisbon: Quay Press.             the year behind the authors
    Ana Lima: Harbours. Lisbon: Quay Press 1951, p. 12.       a colon behind them, no comma before the year
    Ana Lima. Who Owns the Harbour. Port News, May 3, 2020.   a page of a site without quotation marks

Comes in: a note as printed. Comes out: what is to be read for these marks (Chicago Manual 14.18, 14.19).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import ABBREVIATIONS, PLACES
from apparatus.read.note.names.name_lists import JOINT_RE
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.parted.print_patterns import (
    DATE,
    FURTHER,
    LETTERS,
    NAMES,
    PERSON,
    SITES,
    URL,
    WITHIN,
    WORD,
    at_begins,
    at_heads,
)
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.pieces.sentences import TOWNS
from apparatus.read.note.words.day_patterns import DAY, MONTH, YEAR
from apparatus.read.note.words.german_journals import JOURNALS
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name
from apparatus.read.note.words.places import known_place, known_with_region
from apparatus.read.note.words.signs import Groups, and_digit, group

YEARED_RE: Final = lazy.regex(rf"{NAMES}(?P<stop>\.)\s(?P<year>{YEAR}[a-e]?)\.(?=\s(?:[^\W\d_a-zß-ÿ]|[“\"]))")

_PLACE: Final = r"[A-ZÀ-Þ][^:.;()“”\"\d]{1,40}(?:[A-Z]\.){0,2}(?:(?<=[a-z])\.)?"
COLONED_RE: Final = lazy.regex(
    rf"{NAMES}(?P<colon>:)(?=\s[^;“”\"]{{3,300}}?(?P<stop>\.\s)(?P<place>{_PLACE}):\s"
    rf"[A-ZÀ-Þ][^:;()“”\"\d]{{1,80}}[^\s,](?P<at>)\s{YEAR}(?P<end>)(?:[,.;]|\s(?:und|sowie)\s|\Z))"
)
WITHIN_RE: Final = lazy.regex(r"[a-z]{2}[.:]\s\Z")
"""The stop behind a name, or the colon before a title: what follows is a title with its subtitle, and nobody’s name."""
TURNED_RE: Final = lazy.regex(
    rf"(?<![A-ZÀ-Þ]\.\s)(?![^:]{{0,80}}[a-z]{{2}}\.\s)(?P<first>{WORD}),\s{WORD}(?:\s{WORD}){{0,2}}(?P<colon>:)(?=\s[^;“”\"]{{3,300}}?(?P<stop>\.\s){_PLACE}:\s"
    rf"[A-ZÀ-Þ][^:;()“”\"\d]{{1,80}},\s{YEAR}(?P<end>\.?)(?:\Z|;|\sp))"
)
"""`Kassir, Samir: Being Arab. London: Verso, 2006. p. 4.`: the same with the family name first."""
SITED_RE: Final = lazy.regex(
    rf"{NAMES}\.(?=\s(?P<title>[^\W_](?:[^.“”\"]|{WITHIN}){{8,300}}+)\.\s"
    rf"{SITES}(?:[,.]|(?<=\.))\s(?:(?P<day>{DAY})|{YEAR})[.,]\s(?:[A-Z][a-z]+\s(?:at|from):?\s)?{URL})"
)
_PAGES: Final = rf"(?:,\s(?:pp?\.\s)?\d|[.,]\s{URL}|[.;]?\Z|;)"
"""What may follow the year."""
_DATED: Final = rf"(?:(?P<day>{MONTH}\s\d\d?,\s|\d\d?\s{MONTH}\s)|{MONTH}\s)?{YEAR}(?P<end>){_PAGES}"
PRINTED_RE: Final = lazy.regex(
    rf"{NAMES},\s(?P<title>(?!\d[\d–-]*\.)[^\W_](?:[^.;“”\"()]|\([^()]{{1,60}}\)|{WITHIN}){{4,300}}+)"
    rf"(?<!, \d)(?<!,\s\d\d)(?<!,\s\d\d\d)(?P<stop>\.\s)(?=(?P<house>{SITES}),\s{_DATED})"
)

OWNED_RE: Final = lazy.regex(
    rf"(?:\b(?:(?P<sees>[Ss]ee(?:\salso)?|[Cc]f\.)|(?:and|while|whereas|in)(?!\s(?:See|Cf)\b))\s|\A|(?<=[.;]\s))"
    rf"{NAMES}(?<=[’']s)"
    rf"(?=\s(?:[“\"][^“”\"]{{2,40}}[”\"]\s)?[^\W_a-zß-ÿ][^;“”\"()]{{4,300}}?\s\([A-ZÀ-Þ][^:;()“”\"]{{1,60}}:\s[^:;()“”\"]{{2,80}},\s{YEAR}\))"
)
"""`See Ana Lima’s Harbours, Ports, and Keys (Lisbon: …)`: whose the book is; without a signal, of several people."""

AND_RE: Final = lazy.regex(r" (?:and|&) [A-ZÀ-Þ][\w.’-]* [A-ZÀ-Þ]")

WITH_RE: Final = lazy.regex(rf"(?<=[\w.]\s)(?P<open>\(with)\s{PERSON}{FURTHER}(?P<close>\))(?=,\s)")
"""`Juan Méndez (with Marjory Wentworth), Taking a Stand`."""

REGION_BEFORE_RE: Final = lazy.regex(
    rf"(?<=\w),\s(?:(?!H[CL]\s)[A-Z]{{2}}|[A-Z]\.[A-Z]\.)(?P<at>)(?=\s{YEAR}(?:,\s(?:pp?\.\s)?\d|[.;]?\Z|;))"
)
"""`Harbours, Boston, MA 2001, p. 12`: a state before the year."""

DATED_RE: Final = lazy.regex(rf"{YEAR}\)\Z")
"""The bracket of an imprint, behind which no publisher follows."""
PAGED_RE: Final = lazy.regex(
    rf"{NAMES},\s(?P<title>[^\W_](?:[^;“”\"]){{2,300}}?)(?P<page>,\s(?P<locator>pp?\.\s?\d[\d–-]{{0,9}}),\s)"
    rf"(?=(?P<house>{SITES}),\s{DATE}(?P<end>)(?:\Z|[.;](?:\Z|\s)))"
)
"""`Harbours, p.35, Quay Press, 1992`: the page before who published the book."""

YEARED: Final = group(*(f". {century}" for century in ("15", "16", "17", "18", "19", "20")))
COLONED: Final = group(*(f"{letter}: " for letter in LETTERS + "."))
ADDRESSED: Final = group(". http", ". <http", ". www", ", http", ", <http", ", www")
PAGED: Final = group(*and_digit(", p.", ", p. ", ", pp.", ", pp. "))
OWNED: Final = group("’s ", "'s ")
WITH: Final = group("(with ")
REGIONED: Final = group(*(f"{letter} {digit}" for letter in ascii_uppercase + "." for digit in "12"))
HOUSED: Final = group(*(f". {capital}" for capital in filter(str.isupper, LETTERS)))
"""Of these signs a text holds some where the patterns above find anything."""


ENTRIES: Final = Groups(YEARED | COLONED | ADDRESSED | PAGED | OWNED | WITH | REGIONED | HOUSED)
"""What of them it is asked for."""


def entries_reordered(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such marks stand, and what is read for them; `groups` are those of which the text holds signs."""
    for found in at_heads(YEARED_RE, text) if groups & YEARED else ():
        at = found.start("stop")
        yield at, Change(found.end(), f" ({found['year']}).", at)
    for found in at_heads(COLONED_RE, text) if groups & COLONED else ():
        if WITHIN_RE.search(text, max(0, found.start() - 4), found.start()) and not is_given_name(found["first"]):
            continue
        yield put_for(found, ",", "colon")
        yield _opened(found)
        yield put_before(found, ",", "at")
        yield put_before(found, ")", "end")
    for found in at_begins(TURNED_RE, text) if groups & COLONED else ():
        yield put_for(found, ",", "colon")
        yield put_for(found, " (", "stop")
        paged = text.startswith(" p", found.end("end"))
        yield put_for(found, ")," if paged else ")", "end")
    for found in OWNED_RE.finditer(text) if groups & OWNED else ():
        if not (found["sees"] or AND_RE.search(found["names"]) or found.string.startswith("wh", found.start())):
            continue
        if _of_people(found) and found["first"].lower() not in PLACES:
            yield found.end() - 2, Change(found.end(), ",", found.end() - 2)
    for found in WITH_RE.finditer(text) if groups & WITH else ():
        yield put_for(found, "and", "open")
        yield put_for(found, "", "close")
    for found in REGION_BEFORE_RE.finditer(text) if groups & REGIONED else ():
        if found.group().rpartition(" ")[2] not in JOURNALS:  # `Costa, JZ 1990, 45`
            yield put_before(found, ",", "at")
    for found in at_heads(PAGED_RE, text) if groups & PAGED else ():
        if DATED_RE.search(found["title"]) or not (_is_house(found["house"]) or PARTNERS_RE.fullmatch(found["house"])):
            continue
        yield put_for(found, " (", "page")
        yield found.start("end"), Change(found.start("end"), f"), {found['locator']}", found.start("locator"))
    sited = [found for found in at_heads(SITED_RE, text) if _of_people(found)] if groups & ADDRESSED else []
    for found in sited:
        yield found.end() - 1, Change(found.end(), ",", found.end() - 1)
        if found["day"]:
            yield put_before(found, "“", "title")
        yield found.end("title"), Change(found.end("title") + 1, ",”" if found["day"] else ",", found.end("title"))
    starts = [found.start() for found in sited]
    for found in at_heads(PRINTED_RE, text) if groups & HOUSED else ():
        before = bisect_right(starts, found.start()) - 1
        if before < 0 or found.start() > sited[before].end("title"):
            yield from _in_brackets(found)


def _opened(found: re.Match[str]) -> tuple[int, Change]:
    """The bracket before an imprint, in place of the stop, or of a comma where a subtitle stands between the two:
    `Ana Lima: Häfen. Eine Geschichte, Berlin: Kai 1974`."""
    subtitle, comma, town = found["place"].rpartition(", ")
    if not comma or " " not in subtitle or known_with_region(found["place"]) or not known_place(town):
        return put_for(found, " (", "stop")
    at = found.start("place") + len(subtitle)
    return at, Change(at + len(comma), " (", at)


PARTNERS_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’-]{2,20}(?:, [A-ZÀ-Þ][\w’-]{2,20}){1,2}(?: (?:and|&) [A-ZÀ-Þ][\w’-]{2,20})?"
)
"""`Harcourt, Brace`, `Little, Brown`: behind a page no title goes on so."""


def _in_brackets(found: re.Match[str]) -> Iterator[tuple[int, Change]]:
    """Brackets about the publisher and the year; marks about the title if a day stands there."""
    if found["title"].rpartition(" ")[2].lower() in ABBREVIATIONS or not _is_house(found["house"]):
        return
    if found["title"].rpartition(", ")[2] in TOWNS:
        return  # `Jane Doe, Harbours, Chi. Trib., May 3, 2001`
    if found["house"].startswith(("Edited by ", "Translated by ", "In ")) or MARKED_RE.search(found["title"]):
        return
    if found["house"].isupper() and found["title"].rpartition(" ")[2].isupper() and not found["title"].isupper():
        return  # `Harbours, QUAY. L. REV. BLOG, May 3, 2020, https://…`: the stop is within the name of the site
    if JOINT_RE.search(found["title"]) and all(
        map(begins_with_given_name, JOINT_RE.sub(", ", found["title"]).split(", "))
    ):
        return  # `Ana Lima, Rui Costa, and Jane Doe. The Harbour. Lisbon: Quay Press, 2010`
    at = found.start("stop")
    if found["day"]:
        yield put_before(found, "“", "title")
        yield at, Change(found.end("stop"), ",” ", at)
    else:
        yield at, Change(found.end("stop"), " (", at)
        yield put_before(found, ")", "end")


MARKED_RE: Final = lazy.regex(r", [‘'].*[’'],? in |\bedited by .*, \d{1,4}[–-]\d{1,4}\Z")
"""A piece in single marks and what holds it, or the pages of one behind who edited this."""


def _is_house(words: str) -> bool:
    """Whether the words before the year are one publisher or site, with its town: where they are several, the first may
    still be the title’s."""
    if SENTENCE_RE.search(words):
        return False
    place, colon, _ = words.partition(": ")
    if colon:
        return ", " not in place or known_with_region(place)
    first, comma, _ = words.partition(", ")
    return not comma or COMPANY_RE.search(words) is not None or looks_like_organisation(first, strict=True)


SENTENCE_RE: Final = lazy.regex(r"[a-z]{3}\.\s")
"""A stop behind a word: `Will. Canning`."""
COMPANY_RE: Final = lazy.regex(r"\b(?:Co|Inc|Ltd|Sons)\.?\Z")


def _of_people(found: re.Match[str]) -> bool:
    """Whether the words before the stop are people’s names."""
    return is_given_name(found["first"]) or not looks_like_organisation(found["names"])
