"""Finds titles without marks of their own before `in:` or town and year, within which other marks or a stop stand.

    Karl Berg, Bergs „Hafen“. Eine Kritik, in: Hafengeschichte 1 (1975), S. 5–6      marks and a stop
    Karl Berg, Bergs „Hafen“. Eine Kritik, Göttingen 1999
    Ana Lima to Rui Costa, May 3, 1801, in The Letters, Papers, and Diaries of Rui Costa, ed. Jane Roe (London: …)
    Carlo Rossi, Porti. Una storia, in Crisi del porto, a cura di Ana Lima, Torino   a stop, and an editor

Comes in: a note as printed. Comes out: where such titles stand, in which no mark parts anything (DIN ISO 690, 5.2).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON
from apparatus.read.note.pieces.tokens import Span
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, behind_digit, group, groups_in

BEFORE_IN: Final = group(
    ", in: ", ", In: ", ", a cura di ", " (a cura di)", " „", "ders., ", "dies., ", *behind_digit(", in ")
)
_TOWNS: Final = (
    "Moscow", "Moskva", "St. Petersburg", "Leningrad", "Kyiv", "Kiev", "Paris", "Lyon", "Torino", "Turin", "Milan",
    "Milano", "Rome", "Roma", "Bologna", "Florence", "Firenze", "Berlin", "Munich", "München", "Frankfurt", "Leipzig",
    "Stuttgart", "Göttingen", "Cologne", "Köln", "Hamburg", "Tübingen", "Vienna", "Wien", "Madrid", "Barcelona",
    "Warsaw", "Warszawa", "Kraków", "Cracow", "Poznań", "Wrocław", "Gdańsk", "Lublin", "Prague", "Praha", "Budapest",
    "Bucharest", "București", "Sofia", "Belgrade", "Beograd", "Zagreb", "Ljubljana", "Vilnius", "Riga", "Minsk", "Lviv",
)  # fmt: skip
"""Where books are printed whose titles hold stops."""
STOPS: Final = group(*(f"{mark}{town}" for town in _TOWNS for mark in ("(", ", ")))
SPANNED: Final = Groups(BEFORE_IN | STOPS)
"""Of these signs a text holds some where the patterns below find anything."""
_PART: Final = r"[A-ZÀ-Þ][^.,;:()\[\]“”»«\"]{2,80}"
_MEANING: Final = r"\s\[[^\[\]]{2,120}\]"
STOPS_RE: Final = lazy.regex(
    rf"\b(?P<names>{PERSON}{FURTHER}),\s(?P<title>{_PART}\.\s{_PART}\.\s{_PART}?)"
    rf"(?=(?:{_MEANING})?(?:\s\(|,\s)(?:{'|'.join(map(re.escape, _TOWNS))})[^():;]{{0,20}}:\s[^()]{{2,80}}{YEAR}\b)"
)
"""`Zapiski. Vospominaniia. Esse (St. Petersburg: …)`: three parts of a title."""
_WORDS: Final = r"[^;„“”»«\"()]"
_TOWN: Final = r"[A-ZÀ-Þ][\w.-]{1,20}(?:[\s/][A-Za-z][\w.-]{0,14}){0,3}(?:,\s[A-Z]\.?[A-Z]\.?)?(?::\s[^,;:()]{2,60},)?"
MARKED_RE: Final = lazy.regex(
    rf"\b(?P<names>{PERSON}(?:{FURTHER}|/{PERSON})|[Dd]ers\.|[Dd]ies\.)(?: \((?:Hrsg|Hg)\.\))?,\s"
    rf"(?P<title>(?:[A-ZÀ-Þ]{_WORDS}{{0,120}}„{_WORDS}{{2,100}}“{_WORDS}{{0,160}}?"
    rf"|„{_WORDS}{{2,100}}“[.:]?\s{_WORDS}{{2,160}}?)),\s(?:[Ii]n:\s(?=[A-ZÀ-Þ])|(?={_TOWN}\s{YEAR}(?:[,.;]|\s\(|\Z)))"
)
STOPPED_RE: Final = lazy.regex(
    rf"\b(?P<names>{PERSON}{FURTHER}),\s(?P<title>[A-ZÀ-Þ][^.,;„“”»«\"()]{{2,100}}[.?!]\s[A-ZÀ-Þ][^.;„“”»«\"()]{{3,160}}?)"
    r",\sin\s(?=[A-ZÀ-Þ][^;.]{3,120}(?:,\s|\s\()a\scura\sdi\b)"
)
SAME_RE: Final = lazy.regex(
    rf"\b(?P<names>[Dd]ers\.|[Dd]ies\.),\s(?P<title>[A-ZÀ-Þ][\w-]{{2,40}}\.\s[A-ZÀ-Þ][^.;„“”()]{{3,160}}?),\s(?={_TOWN}\s{YEAR}\b)"
)
"""`ders., Häfen. Eine Geschichte, Göttingen 1999`: a title of a word and its subtitle."""
HELD_RE: Final = lazy.regex(
    rf"{YEAR},\sin\s(?P<title>[A-ZÀ-Þ][^;:().“”\"\d]{{3,120}},\s[^;:().“”\"\d]{{3,120}}?),\s"
    r"(?=(?:eds?\.|edited\sby)\s[A-ZÀ-Þ][^();]{3,80}\()"
)
"""`May 3, 1801, in The Letters, Papers, and Diaries of Ana Lima, ed. Rui Costa (London: …)`."""
VOLUME_RE: Final = lazy.regex(
    r",\s(?:Bd|Bde|Band|Teil|Vol|vol|Jg|Hg|Hrsg|hrsg|übers|trans|(?:[A-ZÀ-Þ][\w’]+\s){0,4}(?:Series|Library|Publications?))\b"
)
"""What a comma parts from a title."""


def titles_before_in(text: str) -> list[Span]:
    """Where such titles stand."""
    groups = groups_in(text)
    asked = [SAME_RE, HELD_RE] if groups & BEFORE_IN else []
    asked += [MARKED_RE] if "„" in text else []
    asked += [STOPPED_RE] if "a cura di" in text else []
    asked += [STOPS_RE] if groups & STOPS else []
    return [
        found.span("title")
        for pattern in asked
        for found in pattern.finditer(text)
        if not VOLUME_RE.search(found["title"]) and _is_title(found)
    ]


def _is_title(found: re.Match[str]) -> bool:
    """Whether names stand before what was found; or, where a letter does, none at its head."""
    if lazy.found_by(found, HELD_RE):
        first = found["title"].partition(", ")[0]
        return first.startswith("The ") or not looks_like_names(first)
    return found["names"][-1] == "." or looks_like_names(found["names"].replace("/", " and "))
