"""Finds the stops about an edition, a number of volumes or a translator between a title and its imprint, where names
and title stand as in a note.

    Ana Lima, Quays of the North. 2nd ed. London: Quay Press, 1990, 12
    Ana Lima, Quays of the North. Translated by Rui Costa. 2 vols. London: Quay Press, 1990

Comes in: a note as printed. Comes out: the commas that are to be read for them (Chicago Manual 14.100, 14.103-124).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import BEGINS, FURTHER, PERSON, WORD
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.named_kinds import PAPER_OF_SERIES
from apparatus.read.note.words.signs import Groups, group

EDITION: Final = r"(?:\d{1,2}(?:st|nd|rd|th|d)?|[Rr]ev(?:ised|\.)|[Ee]nl\.|[Nn]ew)\s(?:rev\.\s)?(?:edn|edition|ed)"
COUNT: Final = r"\d{1,2}\s(?:vols|vol|volumes)|[Vv]ol\.\s(?:\d{1,2}|[IVX]{1,6})|(?:ICPSR|ZA)\s?\d{4,5}(?:-v\d{1,2})?"
MADE: Final = (
    r"(?:[Tt]rans(?:\.|lated\sby)|[Ee]d(?:\.|ited)\sand\s[Tt]rans(?:\.|lated\sby)|[Ee]d(?:s?\.|ited\sby)"
    rf"|[Ii]ntro(?:\.|duced\sby|duction\sby)|(?:[Ff]oreword|[Pp]reface|[Aa]fterword)\sby)"
    rf"\s(?:{PERSON}{FURTHER}|{WORD}\sand\s{PERSON})(?:[;,]\srev(?:ised|\.)\sby\s{PERSON}{FURTHER})?"
)
_STATEMENT: Final = rf"(?:{EDITION}|{COUNT}|{MADE})\."
_TITLE: Final = r"[A-ZÀ-Þ](?:[^.;“”\"()]|\([^()]{1,60}\)){3,160}"
_IMPRINT: Final = rf"[A-ZÀ-Þ][^:;()\d]{{1,50}}:\s[^:;()\d]{{2,70}},\s{YEAR}\b"
STATED_RE: Final = lazy.regex(
    rf"{BEGINS}{PERSON}{FURTHER},\s{_TITLE}(?P<stop>\.)\s(?P<all>(?:{_STATEMENT}\s){{1,3}})(?={_IMPRINT})"
    rf"|{BEGINS}{PERSON}{FURTHER},\s{_TITLE}(?P<before>\.)\s{MADE}(?=\s\([^()]{{3,90}}{YEAR}\))"
)
UNSIGNED_RE: Final = lazy.regex(
    rf"\A(?:[—–-]{{1,3}}\.\s)?{_TITLE}(?P<stop>\.)\s(?P<all>(?:{MADE}\.\s){{1,3}})(?={_IMPRINT}\.?\s*\Z)"
)
"""`Harbours. Translated by Rui Costa. Lisbon: Quay, 2001`: nobody, or dashes for the author of the entry before."""
EDITED_RE: Final = lazy.regex(
    rf"(?<=[\w’”)])(?<![.\s]\w)(?<!\d)(?P<stop>[.])\s(?=(?:(?:[Ee]ds?\.|[Ee]dited\sby|[Tt]rans\.|[Tt]ranslated\sby)\s{PERSON}{FURTHER}"
    rf"|{PERSON}{FURTHER},\seds?\.,?)\s\([A-ZÀ-Þ][^()]{{2,90}}{YEAR}\))"
)
"""`in Harbours: Essays. Rui Costa, ed. (Lisbon: Quay, 2001)`, `in Harbours. Ed. Rui Costa (…)`."""
EDITION_RE: Final = lazy.regex(
    rf"(?:(?<=[a-z]{{4}})|(?<=[’”)]))(?P<stop>\.)(?=\s{EDITION}\.?\s\([A-ZÀ-Þ][^():]{{1,40}}:\s[^()]{{2,80}}{YEAR}\))"
)
"""`Harbours: Essays. 4th edn. (Lisbon: Quay, 2001)`."""
STATEMENT_RE: Final = lazy.regex(rf"(?:(?P<short>{EDITION}|{COUNT})|{MADE})(?P<stop>\.)\s")
SHORTENED: Final = ("ed", "edn", "vol", "vols")
"""Words whose own stop stands before the comma."""

_HOUSE: Final = r"(?:[A-ZÀ-Þ][^:.;()\d“”\"]{1,40}:\s)?[A-ZÀ-Þ][^:.;()\d“”\"]{1,80}"
GENRE: Final = rf"{PAPER_OF_SERIES}(?:\sSeries)?(?:,?\s(?:[Nn]o\.\s?)?\d[\d/-]{{0,8}})?"
GENRED_RE: Final = lazy.regex(
    rf"(?:(?<=[’'”\"]\s)|(?<=[’'”\"][.,]\s)){GENRE}"
    rf"(?P<stop>\.)(?=\s{_HOUSE},\s(?:\d{{1,2}}\s)?(?:{MONTH}\s(?:\d{{1,2}},\s)?)?{YEAR}\b)"
)
"""`“Quays of the North.” Working Paper. Quay Institute, May 2015`."""
REVIEWED_RE: Final = lazy.regex(
    rf"\b[Rr]eview\sof\s[^.;]{{3,200}},\s(?:by|(?:edited|translated)\sby|ed\.)\s{PERSON}{FURTHER}(?P<stop>\.)"
    r"(?=\s[A-ZÀ-Þ][^.;:()\d]{2,80}?,?\s(?:[Vv]ol\.\s)?\d)"
)
"""`Review of Harbours, by Rui Costa. Port Review 12 (2015)`."""
REVISED_RE: Final = lazy.regex(
    rf"(?:(?<=[’'”\"]\s)|(?<=[’'”\"],\s)){EDITION}(?P<stop>\.)(?=\s(?:[A-ZÀ-Þ][\w&’-]{{0,20}}\s(?:(?:and|for|in|of|on)\s)?){{1,8}}(?:[Nn]o\.\s?)?\d)"
)
"""`“Quays of the North,” rev. ed. Quay Institute Working Paper No. 12, May 2015`."""

BEFORE_TOWN_RE: Final = lazy.regex(
    rf"(?<=,\s){EDITION}(?P<stop>\.)(?=\s[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+){{0,2}},\s(?:[A-Z]{{2}}|[A-Z]\.[A-Z]\.):\s)"
)
"""`Harbours of the North, 2 ed. Hyde Park, N.J.: Quay Press`: a town that its state shows."""

GENRED: Final = group(
    *(
        f" {kind}{behind}"
        for kind in ("Paper", "Brief", "Report", "Note", "Papers", "Series")
        for behind in (". ", " ", ",")
    )
)
REVIEWED: Final = group("eview of ")
REVISED: Final = group(" ed. ", " edn. ", " edition. ")
STATED: Final = group(
    *(f". {digit}" for digit in "123456789"),
    *(f". {word}" for word in ("Rev", "rev", "Enl", "enl", "New", "new", "Vol", "vol", "Trans", "trans", "Ed", "ed")),
)


EDITED: Final = group(
    ", ed. (", ", eds. (", ", ed., (", ", eds., (",
    *(f". {did} " for did in ("Ed.", "Eds.", "ed.", "eds.", "Trans.", "trans.")),
    ". Edited by ", ". edited by ", ". Translated by ", ". translated by ",
)  # fmt: skip
BRACKETED: Final = group(*(f" {word}{stop} (" for word in ("ed", "edn", "edition") for stop in (".", "")))
STOPPED: Final = Groups(STATED | BRACKETED | EDITED | GENRED | REVIEWED | REVISED)
"""What of them it is asked for."""


def statements_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such stops stand; `groups` are those of which the text holds signs."""
    for found in EDITED_RE.finditer(text) if groups & EDITED else ():
        yield put_for(found, ",", "stop")
    for pattern, signs in ((GENRED_RE, GENRED), (REVIEWED_RE, REVIEWED), (EDITION_RE, BRACKETED)):
        for found in pattern.finditer(text) if groups & signs else ():
            yield put_for(found, ",", "stop")
    for found in (*REVISED_RE.finditer(text), *BEFORE_TOWN_RE.finditer(text)) if groups & REVISED else ():
        at = found.end("stop") if found.group().endswith(("ed.", "edn.")) else found.start("stop")
        yield at, Change(found.end("stop"), ",", at)
    for found in STATED_RE.finditer(text) if groups & STATED and ": " in text else ():
        if found["before"]:
            yield put_for(found, ",", "before")
        else:
            yield from _commas(found)
    unsigned = UNSIGNED_RE.match(text) if groups & EDITED else None
    if unsigned:
        yield from _commas(unsigned)


def _commas(found: re.Match[str]) -> Iterator[tuple[int, Change]]:
    """Commas for the stops behind a title and behind what is told of it."""
    yield put_for(found, ",", "stop")
    for statement in STATEMENT_RE.finditer(found.string, found.start("all"), found.end("all")):
        shortened = (statement["short"] or "").endswith(SHORTENED)
        at = statement.end("stop") if shortened else statement.start("stop")
        yield at, Change(statement.end("stop"), ",", statement.start("stop"))
