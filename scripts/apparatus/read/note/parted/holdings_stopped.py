"""Finds the stops that part a paper of a day from the papers among which a library keeps it, and these from the
library; one before the site that shows a roll, and semicolons within a line of it; *in* before the series that holds a
roll; and the bracket around the years of papers that a library keeps.

    Ana Lima to Rui Costa, May 3, 1918. Box 12. Quay Papers. Library of Port Ada.
    Ana Lima to Rui Costa, May 3, 1918. Quay Papers, Library of Port Ada. https://quay.example/1
    Quay Passenger Lists, 1820–1957, S.S. Harbour, November 29, 1928. Ancestry.com.
    Year: 1920; Census Place: Quayport, Harbour County; Roll: T625_1083; Page: 8A. Ancestry
    “1920 Census,” roll 12, line 3, in Harbour Census Rolls, 1885–1940
    Ana Lima to Rui Costa, May 3, 1918, Quay Library. HM 2971
    Ana Lima to Rui Costa, August 31, 1920 (copy). Box 618, Lima Papers
    Lima handwritten notes, July 3, 1944. Lima Papers, Box 173
    Minutes of the Port Committee, May 24, 1961. Institutional Archives, Quay Institute
    Port file, Jane Doe Papers (1950–1979), Quay Library, box 3

Comes in: a note as printed. Comes out: what is to be read for them, commas or nothing (Chicago Manual 14.222).
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.unpublished.rolls import ROLL, ROLLS, SITE, UNIT_RE
from apparatus.read.note.words.day_patterns import DAY
from apparatus.read.note.words.named_kinds import KEPT_PAPERS
from apparatus.read.note.words.shelf_marks import KEEPER_RE
from apparatus.read.note.words.signs import Groups, group
from apparatus.read.note.words.title_words import sentence_like

KEPT: Final = group(
    "Library", "rchiv", "rquiv", "rchief", "arkivet", "Record Office", "Museum", "Society", "iblio",
    "Special Collections",
)  # fmt: skip
SHOWN: Final = group(*(f".{ending}{mark}" for ending in ("com", "org", "net", "gov") for mark in (".", ";", ",", " ")))
BOXES: Final = group(". Box ", ". Folder ", ". box ", ". Reel ", ". Carton ")
LETTERED: Final = group(*(f"{letter}: {first}" for letter in ascii_uppercase for first in ascii_uppercase))
PAPERS: Final = group("apers, ", "ecords, ", "rchives, ", "iles, ", "ollection, ")
STOPPED: Final = Groups(KEPT | SHOWN | ROLLS | BOXES | LETTERED | PAPERS)
"""What of them it is asked for."""

_LEVEL: Final = (
    r"[A-ZÀ-Þ](?:[^.;:“”\"()]|\([A-ZÀ-Þ][\w., -]{1,25}\)"
    r"|(?>(?<=\b[A-Z])\.|(?<=\bSt)\.|(?<=\b[Nn]o)\.|(?<=\))\.(?=,))){2,80}"
)
LEVELS_RE: Final = lazy.regex(rf"(?:{DAY})(?P<levels>(?:\.\s{_LEVEL}){{2,5}})(?=\.?\Z|;|\.\s(?:See|Cf)\b)")
SHOWN_RE: Final = lazy.regex(
    rf"[A-ZÀ-Þ][^.;:“”\"()]{{2,60}}\sto\s[A-ZÀ-Þ][^;:“”\"()]{{2,60}},\s(?:{DAY})"
    rf"(?P<first>\.)\s(?P<level>{_LEVEL})(?P<last>\.)(?=\shttps?://)"
)
STOP_RE: Final = lazy.regex(rf"(?<!\b[A-Z])(?<!\bSt)(?<!\b[Nn]o)\.\s(?={_LEVEL}(?:\.\s|\Z))")
KIND_RE: Final = lazy.regex(
    rf"\b(?:{KEPT_PAPERS}|Record|collection|Office|Correspondence|Files?|Series|Minutes|Reports|Letters|Archives?|Box|Folder)\b"
)
"""What papers are called, or where they lie."""

KEYED_RE: Final = lazy.regex(
    r"(?:\A|(?<=\s))Year:\s1[789]\d\d"
    r"(?P<parts>\s?;\sCensus\sPlace:\s[^;.]{2,80}(?:;\s[A-Z][A-Za-z ]{2,30}:\s[^;.]{1,30}){0,6}"
    r"(?:\.(?=\s(?:Ancestry|FamilySearch)\b))?)"
)
SITE_RE: Final = lazy.regex(rf"(?<=\d)(?P<stop>\.)(?=\s{SITE}(?:\.(?:\s|\Z)|[;,]\s|\Z))")

WITHIN_RE: Final = lazy.regex(rf",\s(?P<within>in\s)(?={ROLL}(?:,\s\d{{4}}[-–]\d{{2,4}})?(?:[.;,]|\Z))")
"""The series stands last."""


BOX_RE: Final = lazy.regex(
    rf" to [A-ZÀ-Þ][^;]{{2,90}}, (?:{DAY})(?: \([a-z][^()]{{2,30}}\))?(?P<stop>\.)(?= (?:[Bb]ox|Folder|Reel|Carton) \d)"
)
"""Behind a letter a stop parts the box in which it lies."""

NUMBER_RE: Final = lazy.regex(
    rf" to (?:the )?[A-ZÀ-Þ][^;]{{2,160}}, (?:{DAY}), [A-ZÀ-Þ][\w’, -]{{2,60}}"
    r"(?:Library|Archives?|Society|Museum)(?P<stop>\.)(?= [A-Z]{2,3} \d{2,6}(?:\.?\Z|;))"
)
"""Behind who keeps a letter a stop parts its number there: `Quay Library. HM 2971`."""

MARK_RE: Final = lazy.regex(
    r"(?: to [A-ZÀ-Þ]|\b(?:[Rr]eport|[Mm]emorandum|[Mm]inutes?|[Tt]elegram|[Dd]espatch|[Dd]ispatch|[Ll]etter|[Nn]ote) )"
    rf"[^.;“”\"()]{{2,90}}, (?:{DAY})(?P<stop>\.)(?= [A-Z]{{2,6}}: [A-Z]{{1,5}}[ /]?\d{{1,5}}/[A-Z]?\d)"
)
"""The same of an archive by its letters, a colon and the mark: `…, 3 May 1918. QP: MB1/K148`."""

PAPERS_RE: Final = lazy.regex(
    rf"[A-ZÀ-Þ][^.;“”\"()]{{3,120}}, (?:{DAY})(?P<stop>\.)"
    rf"(?= [A-ZÀ-Þ][^.,;“”\"()]{{2,60}}\b(?:{KEPT_PAPERS}|Archives?|[Ff]iles?), "
    r"(?:[Bb]ox|[Ff]older|[Rr]eel|[Cc]arton|[Ss]eries) \d)"
)
"""A stop between a paper of a day and the papers among which it lies, whose box follows."""
KEPT_RE: Final = lazy.regex(
    r"(?:\A|[.;] |, )(?:[Dd]raft |[Uu]npublished |[Ff]inal )?"
    r"(?:[Rr]eport|[Mm]emorandum|[Mm]inutes|[Aa]genda|[Tt]elegram|[Ll]etter) "
    rf"[^.;“”\"()]{{2,90}}, (?:{DAY})(?P<stop>\.)"
    r"(?= (?P<keeper>[A-ZÀ-Þ][^.;:“”\"()]{2,80})(?:\.(?:\s|\Z)|;|\Z))"
)
"""Behind a paper of a day a stop parts who keeps it: `Minutes of the Port Committee, May 24, 1961. Quay Archives`."""

YEARS_RE: Final = lazy.regex(
    r"(?<=[a-z]),\s[A-ZÀ-Þ][^,;:()“”\"]{2,60}\s(?:[Pp]apers|[Rr]ecords|[Cc]ollection)(?P<opens>\s\()\d{4}s?[-–]\d{2,4}s?(?P<closes>\),)"
    r"(?=\s[A-ZÀ-Þ][^,;()“”\"]{0,60}\b(?:Archives?|Library|Museum|Society|Office)\b)"
)


def holdings_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such stops stand; `groups` are those of which the text holds signs."""
    for found in KEYED_RE.finditer(text) if groups & ROLLS else ():
        for at in range(*found.span("parts")):
            if text[at] in ";.":
                yield at, Change(at + 1, ",", at)
    for found in BOX_RE.finditer(text) if groups & BOXES else ():
        yield put_for(found, ",", "stop")
    for found in NUMBER_RE.finditer(text) if groups & KEPT and " to " in text else ():
        yield put_for(found, ",", "stop")
    for found in at_begins(PAPERS_RE, text) if groups & PAPERS else ():
        yield put_for(found, ",", "stop")
    for found in KEPT_RE.finditer(text) if groups & KEPT else ():
        if _is_level(found["keeper"]) and _keeps(found["keeper"]):
            yield put_for(found, ",", "stop")
    for found in MARK_RE.finditer(text) if groups & LETTERED else ():
        yield put_for(found, ",", "stop")
    for found in SITE_RE.finditer(text) if groups & SHOWN and groups & ROLLS else ():
        yield put_for(found, ",", "stop")
    for found in WITHIN_RE.finditer(text) if groups & ROLLS else ():
        if UNIT_RE.search(text, 0, found.start()):
            yield put_for(found, "", "within")
    for found in YEARS_RE.finditer(text) if groups & KEPT and "papers (" in text.casefold() else ():
        yield put_for(found, ", ", "opens")
        yield put_for(found, ",", "closes")
    for found in SHOWN_RE.finditer(text) if groups & KEPT and "://" in text else ():
        if _is_level(found["level"]) and _keeps(found["level"]):
            yield put_for(found, ",", "first")
            yield put_for(found, ",", "last")
    for found in LEVELS_RE.finditer(text) if groups & KEPT else ():
        begin, end = found.span("levels")
        stops = [stop.start() for stop in STOP_RE.finditer(text, begin, end)]
        levels = [text[at + 2 : to] for at, to in zip(stops, [*stops[1:], end], strict=True)]
        kinds = [KIND_RE.search(level) is not None for level in levels[:-1]]  # before papers a folder may bear any name
        if (
            levels
            and all(map(_is_level, levels))
            and _keeps(levels[-1])
            and all(kinds[1:])
            and (any(kinds) or not kinds)
        ):
            for stop in stops:
                yield stop, Change(stop + 1, ",", stop)


def _is_level(words: str) -> bool:
    """Whether words name papers, a shelf or a library, and are no sentence."""
    return not sentence_like(words) and len(words.split()) <= LONGEST


LONGEST: Final = 14
"""Words of a level."""


def _keeps(words: str) -> bool:
    """Whether the last level names who keeps papers, a town behind it or papers before it."""
    return any(KEEPER_RE.search(part) or part.endswith(" Special Collections") for part in words.split(", "))
