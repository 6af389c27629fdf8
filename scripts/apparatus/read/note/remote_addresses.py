"""Gives the only work of a note the address that stands behind what is told of it.

    Ana Lima, “Quays,” Port Review, March 2021. It tells of harbours and their keepers. https://ports.example/a

Comes in: the cites of a note and its text. Comes out: the same, the address and the day of the visit with the work,
their words with the prose before them (Chicago Manual 14.17: an address is the last element of a citation).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Reference

POINTS_RE: Final = lazy.regex(
    r"\b(?:[Ss]ee|[Cc]f\.|[Cc]ompare|[Aa]lso|[Vv]isit|[Gg]o to|[Ff]urther"
    r"|[Mm]ore (?:at|on|information)|quot\w+|cit(?:ed|ing)|[Aa]vailable|[Oo]nline|here"
    r"|[Tt]he (?:site|website|page|data|text|report|speech|video|transcript))\b|[“\"]|: ?\Z"
)
"""Words that lead to another page, or speak of one."""
AT_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^;]{4,300}\s(?:at|on|in|from)\s[A-ZÀ-Þ][^,;]{2,80},\s?\Z")
"""`A map of them can be seen at Quay Maps,`: a sentence whose own the address is."""
LONGEST: Final = 400
"""Characters of what is told between the two."""


def with_remote_addresses(text: str, cites: Sequence[Cite]) -> tuple[Cite, ...]:
    """The cites, the address at the end of the note with the one work at its beginning."""
    if len(cites) < 3 or any(cite.form != "prose" for cite in cites[1:-1]):
        return tuple(cites)
    work, last = cites[0], cites[-1]
    if not _wants_address(work) or not _is_address(last):
        return tuple(cites)
    told = text[cites[1].start : last.start]
    if len(told) > LONGEST or POINTS_RE.search(told) or AT_RE.match(told):
        return tuple(cites)
    assert work.reference and last.reference
    seen = last.reference
    located = replace(work.reference, url=seen.url, doi=seen.doi, accessed=work.reference.accessed or seen.accessed)
    begin = cites[1].start
    return replace(work, reference=located), Cite("prose", begin, last.end, text[begin : last.end], rule="prose")


def _wants_address(cite: Cite) -> bool:
    """Whether a cite is a whole work of which no address is told."""
    return cite.form == "full" and cite.reference is not None and not (cite.reference.url or cite.reference.doi)


def _is_address(cite: Cite) -> bool:
    """Whether a cite is nothing but an address, perhaps with the day of a visit."""
    seen = cite.reference
    if cite.form != "full" or not seen or cite.signal or cite.locator or not (seen.url or seen.doi):
        return False
    return seen == Reference(kind=seen.kind, url=seen.url, doi=seen.doi, accessed=seen.accessed)
