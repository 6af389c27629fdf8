"""Finds titles in quotation marks that no comma, or a dash, parts from the names before them or from the source behind.

    Ana Lima, “Who Owns the Harbour” – Reuters, May 3, 2020
    Ana Lima “Who Owns the Harbour” The Guardian, May 3, 2020

Comes in: a note as printed. Comes out: where a comma is to be read (Chicago Manual 14.18).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, MONTHS
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.parted.print_patterns import (
    BEGINS,
    DATE,
    FURTHER,
    LETTERS,
    NAMES,
    PERSON,
    SITE,
    SITES,
    URL,
    at_begins,
    at_heads,
)
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import DAY, MONTH, YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.posting import POSTED_AT, POSTING
from apparatus.read.note.words.signals import by_somebody
from apparatus.read.note.words.signs import Groups, behind_digit, group

_SOURCE: Final = rf"{SITES}(?:(?:[.,]|(?<=\.))\s{DATE}|,?\s\({DATE}\)|,?\s(?:[Vv]ol\.\s)?\d{{1,3}}(?:[,:]|\s\())"
"""A name, and behind it a date or the volume of a journal."""

DASH_RE: Final = lazy.regex(rf"(?<=[”\"’'])\s[–—-]\s(?={_SOURCE})")

LINE_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][^“”\"–—,;:]{2,60}\s[–—-]\s)?(?P<title>[“\"][^“”\"]{3,250}[”\"])"
    rf"(?:,?\s[–—-]\s(?:[A-ZÀ-Þ][\w’.&]*(?: [\w’.&]+){{0,6}}|{DAY}|{MONTH} {YEAR}|{YEAR}|{URL}\S*)){{2,4}}"
    rf"(?:,?\s{URL}\S*)?\.?\s*\Z"
)
"""`“Smart Quays” - Port News - 3 May 2020 - https://…`: nothing but dashes between the parts."""
BETWEEN_RE: Final = lazy.regex(r"\s[–—-]\s")

FOR_RE: Final = lazy.regex(rf"(?<=[”\"’'])\sfor(?=\s(?:the\s)?{_SOURCE})")
DATED_RE: Final = lazy.regex(rf"(?<=[”\"]),?\s(?:{DAY}|{YEAR})(?P<stop>\.)(?=\s{SITES}(?:\sblog)?[.,]?\s{URL})")
APART_RE: Final = lazy.regex(rf"(?<=[\d)]);(?=\s{URL})")
BEHIND_RE: Final = lazy.regex(
    rf"{BEGINS}(?P<title>[“\"])[^“”\"]{{4,300}}(?P<closing>[.?!])[”\"]\s"
    rf"(?P<named>(?:[Bb]y\s)?(?P<names>{PERSON}{FURTHER})\.\s)(?={SITES}(?P<stop>[,.]|(?<=\.))\s{DATE})"
)
NAMES_RE: Final = lazy.regex(
    rf"{NAMES}(?<!’s)(?<!'s)(?P<colon>:?)"
    rf"(?=\s(?P<title>[“\"]\w[^“”\"]{{3,300}}[”\"]),?\s(?:in\s)?{_SOURCE})"
)
_MONTHS: Final = tuple(month.capitalize() for month in MONTHS)
_DAY_BEHIND: Final = rf"(?=(?P<at>\s)(?:\d{{1,2}}\s|(?<=[A-Za-z]\s))(?:{'|'.join(_MONTHS)})\.?\s{YEAR}\b(?!\s?\())"
GLUED_RE: Final = lazy.regex(rf"\s(?:(?<=[,.?!][”\"’']\s)|(?<=[”\"’'],\s))(?:in\s)?(?:the\s)?{SITE}{_DAY_BEHIND}")
"""`“Quays,” The Times 14 March 1997`: no comma before the day, or before the month."""

LONE_RE: Final = lazy.regex(rf"(?!See\s)(?P<site>{SITE}){_DAY_BEHIND}")
"""`The Times 14 March 1997, p. 3`: the same of a newspaper alone."""

DAYS_OF_PAGES: Final = (
    " Accessed",
    " Retrieved",
    " Visited",
    " Viewed",
    " Updated",
    " Modified",
    " Published",
    " Web.",
)
"""What says of a page whose day follows."""

LEAST_WORDS: Final = 4
"""Words of a title before which words with capitals are names, though no known given name begins them."""

FOR: Final = group(*(f"{mark} for " for mark in "”\"’'"))
APART: Final = group("; http", "; <http", "; www", "; <www")
STOPPED: Final = group(*behind_digit(". "))
BEHIND: Final = group(*(f"{stop}{mark} " for stop in ".?!" for mark in '”"'))
DASHED: Final = group(*(f"{mark} {dash} " for mark in "”\"’'" for dash in "–—-"))
GLUED: Final = group(*(f" {month}{end} {year}" for month in _MONTHS for end in ("", ".") for year in range(15, 21)))
NAMELESS: Final = group(*(f"{letter} {mark}" for letter in LETTERS + ".:" for mark in '“"'))
"""Of these signs a text holds some where the patterns above find anything."""


CITED: Final = group(*(f" as {verb} {where} " for verb in ("cited", "quoted") for where in ("in", "by")))
CITED_RE: Final = lazy.regex(r"(?<=\d)(?P<gap>\s)(?=as\s(?:cited|quoted)\s(?:in|by)\s[A-ZÀ-Þ“‘])")
"""`(Lisbon: Quay, 1992), 180 as cited by Marlin`: who cites the page, and no comma behind it."""

POSTED: Final = group(*(f" on {site}: " for site in POSTING))
POSTED_RE: Final = lazy.regex(
    rf"(?:\A|[;.] )(?:[A-ZÀ-Þ@][\w’.-]*(?: [A-ZÀ-Þ][\w’.-]*){{0,4}})(?: \(@\w{{1,20}}\))?,? on {POSTED_AT}"
    r"(?P<colon>:)(?=\s[“\"])"
)
"""`Ana Lima (@analima) on Twitter: “Quays are coming,”`: the colon before what was posted."""

MEETING: Final = group(*(f"{mark} proceedings of " for mark in "”\"’'"))
MEETING_RE: Final = lazy.regex(r"(?<=[,.?!][”\"’']\s)(?P<small>p)(?=roceedings\sof\s(?:the\s)?[A-ZÀ-Þ\d])")
"""`“Quays,” proceedings of the 2002 Congress`: in small letters."""
BY: Final = group(*(f"{verb} by " for verb in ("uoted", "ited")))
BY_RE: Final = lazy.regex(
    r"\b(?:[Qq]uoted|[Cc]ited) by"
    r" [A-ZÀ-Þ][\w’-]+(?: (?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w’-]+)){0,3}(?P<in> in )"
    rf"(?=[“\"]|(?:The |An? )?[A-ZÀ-Þ](?:[^;()“”\"]|\([^()]{{2,60}}\)){{2,160}}?"
    rf"(?:, (?:pp?\. )?\d|\s\([A-ZÀ-Þ][^()]{{2,80}}{YEAR}\)))"
)
"""`Quoted by Ana Lima in Harbours, 34`: who quotes somebody, and where."""

FROM: Final = group(*behind_digit(", from “", ', from "'))
FROM_RE: Final = lazy.regex(
    r"[”\"],?\spp?\.\s\d{1,4}(?:[-–]\d{1,4})?,\s(?P<from>from)(?=\s[“\"][A-ZÀ-Þ][^“”\"]{3,120}[”\"])"
)
"""`“Quays,” pp. 3–4, from “Stories of Ports”`: a page of a piece, and what holds it."""

TRANSLATED: Final = group("Trans. ", "Translated by ")
TRANSLATED_RE: Final = lazy.regex(
    r"(?:\A|(?<=[.;] ))(?:Trans\.|Translated by) [A-ZÀ-Þ][\w.’-]*(?: [A-ZÀ-Þ][\w.’-]*){0,3}(?P<comma>,)(?P<in> in )"
)
"""`Trans. Ana Lima, in Jane Doe, Harbours (…)`: who translated the words quoted, and where."""
LONGEST_WORK: Final = 200
"""Characters of names and a title."""

QUOTED: Final = Groups(
    FROM | MEETING | BY | TRANSLATED | POSTED | CITED | DASHED | FOR | STOPPED | GLUED | APART | BEHIND | NAMELESS
)
"""What of them it is asked for."""


def commas_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where a comma is read for a dash, or though none is printed; `groups` are those of which the text holds
    signs."""
    lined = LINE_RE.match(text) if groups & DASHED else None
    for found in (BETWEEN_RE if lined else DASH_RE).finditer(text) if groups & DASHED else ():
        if lined and lined.start("title") < found.start() < lined.end("title"):
            continue
        printed = text[found.start() - 1] in ",.?!" or text[found.start() - 2] in ",.?!"
        yield put_for(found, " " if printed else ", ")
    for found in FOR_RE.finditer(text) if groups & FOR else ():
        yield put_for(found, "" if text[found.start() - 2] in ",.?!" else ",")
    for found in MEETING_RE.finditer(text) if groups & MEETING else ():
        yield put_for(found, "P", "small")
    for found in BY_RE.finditer(text) if groups & BY else ():
        if not by_somebody(text, found.start(), len(text)):
            yield put_for(found, ", ", "in")
    for found in TRANSLATED_RE.finditer(text) if groups & TRANSLATED else ():
        who, work = text[found.start() : found.start("comma")], text[found.start("in") : found.end() + LONGEST_WORK]
        if by_somebody(f"{who}{work}", 0, len(who) + len(work)):
            yield put_for(found, "", "comma")
    for found in FROM_RE.finditer(text) if groups & FROM else ():
        yield put_for(found, "in", "from")
    for found in POSTED_RE.finditer(text) if groups & POSTED else ():
        yield put_for(found, ",", "colon")
    for found in CITED_RE.finditer(text) if groups & CITED else ():
        yield put_before(found, ",", "gap")
    for found in DATED_RE.finditer(text) if groups & STOPPED else ():
        yield put_for(found, ",", "stop")
    for found in GLUED_RE.finditer(text) if groups & GLUED else ():
        if found.group().endswith(DAYS_OF_PAGES):
            continue  # `“Quays.” Port of Lisbon. Accessed 3 May 2022`
        yield put_before(found, ",", "at")
    for found in at_begins(LONE_RE, text) if groups & GLUED else ():
        if periodical_kind(found["site"]) == "newspaper":
            yield put_before(found, ",", "at")
    for found in APART_RE.finditer(text) if groups & APART else ():
        yield put_for(found, ",")
    for found in BEHIND_RE.finditer(text) if groups & BEHIND else ():
        if not found["named"].lower().startswith("by ") and not _shows_person(found["names"]):
            continue  # `“Quays.” BBC News. BBC, May 3, 2020`
        at = found.start("title")
        yield at, Change(at, f"{found['names']}, ", found.start("names"))
        if found["closing"] == ".":
            yield put_for(found, ",", "closing")
        stop = found.end("stop") - 1
        yield stop, Change(stop + 1, ",", stop)
        yield put_for(found, "", "named")
    for found in at_heads(NAMES_RE, text) if groups & NAMELESS else ():
        if is_given_name(found["first"]) or len(found["title"].split()) >= LEAST_WORDS:
            at = found.start("colon")
            yield at, Change(found.end(), ",", at)


def _shows_person(names: str) -> bool:
    """Whether names may be people’s, and are no site’s: a known given name or an initial shows it, and a common word or
    what an organisation is called shows the other."""
    first = names.partition(" ")[0]
    if is_given_name(first) or INITIAL_RE.search(names):
        return True
    common = not COMMON_WORDS.isdisjoint(names.lower().split())
    return not (common or periodical_kind(names) or looks_like_organisation(names))


INITIAL_RE: Final = lazy.regex(r"\b[A-ZÀ-Þ]\.(?:[\s-]|\Z)")
