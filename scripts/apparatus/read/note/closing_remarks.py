"""Tells what somebody says of the words quoted from the citation before it: `Roe, Harbours, 12 (emphasis added)`.

Comes in: the cites of a note and its text. Comes out: the same, such a remark as prose behind its citation (Chicago
Manual 13.62: who changed or stressed the words, in brackets or behind a semicolon).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.words.signs import either_case, group, groups_in

REMARKS: Final = group(*either_case("emphas", "italics", "translation", "citations omitted", "brackets", "ellips"))
_STRESS: Final = r"(?:emphas[ie]s|italics|underlining|brackets|ellips[ie]s)"
_WHOSE: Final = r"(?:my|our|his|her|their|the\sauthor[’']s|author[’']s|[A-ZÀ-Þ][\w-]+[’']s?|original)"
_REMARK: Final = (
    rf"{_STRESS}\s(?:is\s|are\s|were\s)?(?:added|mine|ours|hers|his|theirs|supplied|removed|omitted|original|my\sown"
    r"|[A-ZÀ-Þ][\w-]+[’']s|in\s(?:the\s)?original(?:\stext)?)(?:\sby\s(?:the\s)?author)?"
    rf"|{_WHOSE}\s(?:own\s)?(?:{_STRESS}|translations?)"
    r"|(?:(?:the|this)\s)?translations?\s(?:is\s|are\s|has\sbeen\s)?(?:slightly\s)?"
    r"(?:mine|ours|modified|altered|amended|adapted|revised|corrected|my\sown|by\s(?:the\s)?author)"
    r"|(?:internal\s|footnotes?\s(?:and|or)\s)?(?:citations?|footnotes?|quotation\smarks|references?)\somitted"
)
REMARK_RE: Final = lazy.regex(
    rf"[,;]?\s+(?P<remark>\((?:{_REMARK})(?:[,;](?:\sand)?\s(?:{_REMARK}))*\)|(?:{_REMARK})(?:[,;](?:\sand)?\s(?:{_REMARK}))*)\Z",
    re.IGNORECASE,
)
LONGEST: Final = 120
"""Characters of such remarks with their brackets."""


def with_remarks(text: str, cites: Sequence[Cite]) -> tuple[Cite, ...]:
    """The cites, each remark that ends one as prose behind it, together with prose that follows at once."""
    return tuple(_parted(text, cites)) if groups_in(text) & REMARKS else tuple(cites)


def _parted(text: str, cites: Sequence[Cite]) -> Iterator[Cite]:
    begin = end = -1
    for cite in cites:
        if begin >= 0:
            follows = cite.form == "prose"
            yield _prose(text, begin, cite.end if follows else end)
            begin = -1
            if follows:
                continue
        found = REMARK_RE.search(text, max(cite.start, cite.end - LONGEST), cite.end) if cite.form != "prose" else None
        if not found or found.start() <= cite.start:
            yield cite
            continue
        yield replace(cite, end=found.start(), text=text[cite.start : found.start()])
        begin, end = found.start("remark"), found.end() + text.startswith(".", found.end())
    if begin >= 0:
        yield _prose(text, begin, end)


def _prose(text: str, begin: int, end: int) -> Cite:
    return Cite("prose", begin, end, text[begin:end], rule="prose")
