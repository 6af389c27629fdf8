"""Finds the judge whose opinion is meant behind a case, between commas, where lawyers have him in a bracket.

    Lima v. Costa, 337 U.S. 1 (1949), Roe, J., dissenting      Lima v. Costa, 337 U.S. 1 (1949) (Roe, J., dissenting)
    Lima v. Costa, Justice Roe in dissent, 24                  Lima v. Costa (Justice Roe in dissent), 24

Comes in: a note as printed. Comes out: the bracket that is read for the commas (Bluebook 10.6.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.signs import group

OPINIONS: Final = group(
    *(f" {word}" for word in ("dissenting", "concurring", "in dissent", "in concurrence")), "opinion of ", "dissent of "
)
_NAME: Final = r"[A-ZÀ-Þ][\w’'-]+"
_LETTERS: Final = r"(?:C\. ?|P\. ?)?JJ?\."
_DONE: Final = r"(?:dissenting|concurring)(?: in part| in (?:the )?(?:judgment|result)| specially)?"
_OPINION: Final = (
    rf"(?:{_NAME}(?:(?:, {_NAME})*,? (?:and|&) {_NAME})?, {_LETTERS},? {_DONE}(?:,? and {_DONE})?"
    rf"|(?:(?:Mr\. |Chief )?Justice )?{_NAME},? (?:(?<=,) )?in (?:dissent|concurrence)"
    rf"|(?:Mr\. |Chief )?Justice {_NAME},? {_DONE}"
    rf"|(?:dissenting |concurring )?opinion of {_NAME}, {_LETTERS}"
    rf"|(?:dissent|concurring opinion|opinion) of (?:Mr\. |Chief )?Justice {_NAME})"
)
JUDGED_RE: Final = lazy.regex(rf"(?<=[\w.)])(?P<gap>,? )(?P<opinion>{_OPINION})(?=[,;]|\.?\Z|\. [A-ZÀ-Þ])")
FARTHEST: Final = 220
"""Letters from the parties to the judge."""


def judges_behind_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand behind the parties of a case."""
    for found in JUDGED_RE.finditer(text):
        begun = max(text.rfind(";", 0, found.start()), found.start() - FARTHEST, 0)
        before = text[begun : found.start()]
        if " v. " in before and before.count("(") == before.count(")"):
            yield put_for(found, " (", "gap")
            yield put_behind(found, ")", "opinion")
