"""Finds articles in journals behind whose name the year stands without a mark, and then the issue, as the lawyers and
historians of Poland cite them, and sets the marks about the title and the brackets about the year.

    A. Lima, Prawo morza i lądu, „Państwo i Port” 2010, nr 11, s. 22
    A. Lima, Prawo morza [The Law of the Sea], Państwo i Port [State and Port] 2010, no. 11, p. 22

Comes in: a note as printed. Comes out: `“Prawo morza i lądu,” Państwo i Port, no. 11 (2010): 22` (Chicago Manual
14.171).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.parted.journal_parts import as_counted, named_before
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import PRESS_RE
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import behind_digit, group
from apparatus.read.note.words.title_words import foreign

YEARS: Final = group(
    *behind_digit(", nr ", ", no. ", ", z. ", ", t. ", ", vol. ", ", Nr ", ", nr. ", ", No. ", ", Vol. ", ", T. ")
)
_CAPITAL: Final = "[A-ZÀ-Þ]"
HELD_RE: Final = lazy.regex(
    rf"(?P<in>,\s)(?:(?:[„“]|(?P<straight>\"))(?P<marked>{_CAPITAL}[^„“”\"\d]{{3,90}})(?(straight)\"|”)"
    rf"|(?P<name>{_CAPITAL}[^,:;()\[\]„“”«»\"\d]{{3,90}}?)(?P<meant>\s\[[^\[\]]{{3,90}}\])?)"
    rf"(?P<gap>\s(?P<year>{YEAR})(?:,\s(?:[Tt]|[Vv]ol)\.\s?(?P<volume>\d{{1,3}}|[IVXLC]{{1,7}}))?"
    r"(?:,\s(?:[Nn]r\.?|[Nn]o\.|z\.)\s?(?P<issue>\d{1,3}(?:[-–/]\d{1,3})?))?"
    r"(?P<paged>,\s(?:pp?|[Ss]s?)\.\s?(?=\d)|(?=[.;]?\Z|[.;]\s)))"
)
"""What holds the article: the journal, what its name means, its year, volume and issue, and where the page begins."""
_ONE: Final = rf"(?:{_CAPITAL}[a-zß-ÿ]?\.[\s-]?){{1,3}}{_CAPITAL}[\w’'-]+"
NAMED_RE: Final = lazy.regex(
    rf"(?P<names>{_ONE}(?:(?:,\s|\s(?:i|and|&)\s){_ONE}){{0,4}}|{PERSON}{FURTHER}),\s(?={_CAPITAL})"
)
TITLE_RE: Final = lazy.regex(r"(?P<title>[^;„“”«»\"\[\]]{3,300}?)(?P<meant>\s\[[^\[\]]{3,200}\])?\Z")
POLISH_RE: Final = lazy.regex(r"\s(?:i|w|z|na|dla|oraz|nad)\s")
NATIVE_RE: Final = lazy.regex(r"\b(?:nr|z\.|t\.)\s?[\dIVXLC].*,\ss\.")
"""`nr 11, s. 22`: both are counted in Polish."""
HOUSE_RE: Final = lazy.regex(r"\b(?:Wydawnictwo|Oficyna|Ksiegarnia|Verlag|Editions?|Éditions?|Edizioni|Editore)\b")


def journals_of_years(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such articles stand, and what is read for their marks."""
    for found in HELD_RE.finditer(text):
        if not (found["volume"] or found["issue"]) or not _is_journal(found):
            continue
        if not found["paged"] and not found["marked"]:
            continue
        named = next(named_before(text, found.start("in"), NAMED_RE), None)
        title = TITLE_RE.match(text, named.end(), found.start("in")) if named else None
        if not title:
            continue
        begin = title.start()
        yield begin, Change(begin, "“", begin)
        ends, comma = title.end("title"), found.start("in")
        if title["meant"]:
            yield ends, Change(ends, "”", ends)
        else:
            yield comma, Change(comma + 2, ",” ", comma)
        if found["marked"]:
            for at in (found.start("marked") - 1, found.end("marked")):
                yield at, Change(at + 1, "", at)
        counted = as_counted(found["volume"], found["issue"], found["year"])
        yield put_for(found, f"{counted}: " if found["paged"] else counted, "gap")


def _is_journal(found: re.Match[str]) -> bool:
    """Whether a name is that of a journal: it stands in marks, or its words are no town's and no publisher's."""
    if found["marked"]:
        return True
    name = found["name"]
    if known_place(name) or HOUSE_RE.search(name) or PRESS_RE.search(name) or " " not in name:
        return False
    told = (
        found["meant"] is not None or POLISH_RE.search(name) is not None or NATIVE_RE.search(found["gap"]) is not None
    )
    return told or foreign(name) or periodical_kind(name) == "article"
