"""Finds the page that stands behind the number of a paper without a comma, and parts the two, as in Canada (McGill
Guide 6.12).

    Port Institute Working Paper No 187 at 5

Comes in: a note as printed. Comes out: what is to be read there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before
from apparatus.read.note.words.signs import and_digit, group

PAPERS: Final = group(*and_digit("Paper No ", "Papers No ", "Brief No ", "Report No ", "Series No ", "Memo No "))
NUMBERED_RE: Final = lazy.regex(
    r"\b(?:Papers?|Brief|Report|Series|Memo) No [\d-]{1,7}(?P<at> at )(?=\d{1,4}\b(?! [A-Z]))"
)


def papers_paged(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such pages stand."""
    for found in NUMBERED_RE.finditer(text):
        yield put_before(found, ",", "at")
