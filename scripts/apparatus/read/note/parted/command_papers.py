"""Finds the number and the year by which British command papers about a land are counted, before their titles.

    Quayland No. 1 (1921): Report of the Committee on Quays (London, HMSO, 1921)
    Papers relating to Quayland, No. 1 (1909): Correspondence respecting Harbours (London: HMSO, 1909)

Comes in: a note as printed. Comes out: nothing for the bracket that opens the year, the comma before the number and
marks about words, and a colon behind the year, so that the title goes on (Chicago Manual 14.292).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import behind_digit, group

COMMANDED: Final = group(*behind_digit("): ", "). "))
PAPER_RE: Final = lazy.regex(
    r"(?:\A|(?<=[.;,] )|(?<=[Ss]ee )|(?<=also ))[A-ZÀ-Þ][^.,;:()“”\"\d]{2,60}(?P<comma>,?)(?P<gap> )No\. ?\d{1,3}"
    r" (?P<opens>\()(?:1[89]|20)\d\d(?P<closes>\)[:.]) "
    r"(?=(?P<title>[“\"]?[A-ZÀ-Þ][^:;]{3,240}?)"
    r"(?:\((?:London|Dublin|Edinburgh)[:,) ]|\bHMSO\b|, C(?:d|md|mnd)?\.? ?\d))"
)
OFFICE_RE: Final = lazy.regex(r"(?:\([^():;]{3,20}[:,] )?(?:HMSO|H\.M\.S\.O\.|[^():;]{0,24}Stationery)\b|, C")
"""Who prints them, or their own number: behind a stop another work could begin."""


def command_papers_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a number stands."""
    for found in PAPER_RE.finditer(text):
        if found["closes"] == ")." and not OFFICE_RE.match(text, found.end("title")):
            continue
        if found["comma"]:
            yield put_for(found, "", "comma")
        yield put_for(found, "", "opens")
        yield put_for(found, ":", "closes")
        for at in range(*found.span("title")):
            if text[at] in '“”"':
                yield at, Change(at + 1, "", at)
