"""Parts the words that lead up to a source at the head of a note from a source that they would be read into.

    According to United Nations Office on Drugs, World Drug Report, 2024
    Examples include World Bank, A Toolkit, 2001
    The phrase is from Ana Lima, Harbours, 2001

Comes in: a note, how it was read, and what reads the rest of it. Comes out: the citations. A sentence about somebody
goes on with prose: only where all the rest is citations, and the first of them a work, is it taken so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.in_prose.told import told

LEAD_RE: Final = lazy.regex(
    r"(?:According to|(?:Examples|Instances|Studies|Works)(?: [a-z]{2,12}){0,3} include"
    r"|The (?:phrase|term|quotation|quote|figure|passage|expression|line|words?) (?:is|are|comes?) (?:taken |drawn )?"
    r"from)"
    r" (?=[A-ZÀ-Þ])"
)
"""Words at the head of a note that name no source themselves."""

LEAST: Final = 0.05
"""How sure at least the first work is read: below, words of a sentence are taken for one."""


def behind_lead(text: str, cites: Sequence[Cite], read: Callable[[int], Sequence[Cite]]) -> tuple[Cite, ...]:
    """The citations; those that are read behind the lead, if they are works and nothing of the rest is prose."""
    found = LEAD_RE.match(text)
    begin = found.end() if found else 0
    if not begin or any(cite.start == begin and cite.form == "full" for cite in cites):
        return tuple(cites)
    behind = read(begin)
    first, works = behind[0], sum(cite.form == "full" for cite in behind)
    whole = first.start == begin and first.form == "full" and first.confidence >= LEAST
    if not whole or any(cite.form == "prose" for cite in behind) or works < sum(cite.form == "full" for cite in cites):
        return tuple(cites)
    return (told(text, 0, begin - 1), *behind)
