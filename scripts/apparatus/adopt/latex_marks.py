"""Marks of LaTeX that stand apart from their notes: a document in; the same with each note at its mark, and the marks
that have none, out.

    ... a quay.\\\\footnotemark ... \\\\footnotetext{Lima, 12.}        a quay.\\\\footnote{Lima, 12.}
    ... a quay.\\\\footnotemark ... 1. Lima, 12.                     a quay.[1]

Pandoc drops both without a word. A mark that has no note stands as its number; where a document has only such, its
notes are typed, and are read by their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from apparatus import lazy
from apparatus.adopt.latex_words import group_at
from apparatus.adopt.told import Told

COMMENT = lazy.regex(r"(?<!\\)%[^\n]*")
PART = lazy.regex(
    r"\\(?:(?P<mark>(?:foot|end)notemark\b(?:\[(?P<called>\d{1,4})\])?(?:\s?\{\})?)"
    r"|(?P<apart>(?:foot|end)notetext\s?(?:\[(?P<named>\d{1,4})\])?\s?(?=\{))"
    r"|(?P<note>footnote\s?(?P<given>\[\d{1,4}\])?\s?(?=\{))"
    r"|(?P<counter>addto|step|set)counter\s?\{footnote\}(?:\s?\{(?P<by>-?\d{1,4})\})?)"
)
"""A mark, a text that stands apart, a whole note, or what makes the numbers others."""

BEGIN = "\\begin{document}"

NO_TEXT = ("a mark has no note and stands as a number: \\footnotemark", "write the note there: \\footnote{...}")
AGAIN = (
    "a mark calls a note again and stands as a number: \\footnotemark",
    "write there what readers shall see, such as \\footnote{See note 1.}",
)
NO_MARK = ("a note has no mark, and is called where its text stands: \\footnotetext", "see that this is its place")


@dataclass(slots=True)
class _Part:
    found: re.Match[str]
    end: int
    """Where it ends; a text with its braces."""
    number: int
    at: int
    """Which of the marks and texts it is."""
    pair: _Part | None = None


def with_notes_at_marks(text: str, original: str, *, cites: bool) -> tuple[str, list[Told]]:
    """The document, and what has to be known of marks and texts without their like; `original` is as its author wrote
    it, and tells the lines. With `cites`, works cited by keys make notes as well."""
    parts, numbers = _parts(text)
    marks, texts = ([part for part in parts if part.found[kind]] for kind in ("mark", "apart"))
    _pair(marks, texts)
    alone = [part for part in parts if part.pair is None and not part.found["note"]]
    made, done, head = [], 0, text.find(BEGIN)
    for part in sorted(parts, key=lambda part: part.found.start()):
        made += [text[done : part.found.start()], _written(part, text, is_head=part.found.start() < head)]
        done = part.end
    typed = not texts and not numbers and not cites and all(mark.found.start() > head for mark in marks)
    numbers |= {mark.number for mark in marks if mark.pair}
    told = [] if typed else list(_told(alone, _lines(original, len(parts)), numbers))
    return "".join([*made, text[done:]]), told


def _parts(text: str) -> tuple[list[_Part], set[int]]:
    """The marks and the texts with the numbers that LaTeX prints, and the numbers of whole notes."""
    parts: list[_Part] = []
    numbers: set[int] = set()
    count = done = 0
    for found in PART.finditer(COMMENT.sub(lambda comment: " " * len(comment[0]), text)):
        if found.start() < done:
            continue
        if found["counter"]:
            by = int(found["by"] or 1)
            count = by if found["counter"] == "set" else count + by
        elif found["note"]:
            count += not found["given"]
            numbers.add(count)
        else:
            end = group_at(text, found.end()) if found["apart"] else found.end()
            count += bool(found["mark"] and not found["called"])
            number = int(found["called"] or found["named"] or count)
            if end > 0:
                parts.append(_Part(found, end, number, len(parts)))
                done = end
    return parts, numbers


def _pair(marks: Sequence[_Part], texts: Sequence[_Part]) -> None:
    """Each text with its mark: in turn where there are as many, else by their numbers, and then in turn."""
    if len(marks) != len(texts):
        for text in texts:
            _join(text, [mark for mark in marks if mark.number == text.number])
    for text in texts:
        _join(text, marks)


def _join(text: _Part, marks: Sequence[_Part]) -> None:
    mark = next((mark for mark in marks if mark.pair is None), None)
    if mark is not None and text.pair is None:
        text.pair, mark.pair = mark, text


def _written(part: _Part, text: str, *, is_head: bool) -> str:
    """What stands in the document where a mark or a text stood."""
    if part.found["apart"]:
        return "" if part.pair else f"\\footnote{text[part.found.end() : part.end]}"
    if part.pair:
        return f"\\footnote{text[part.pair.found.end() : part.pair.end]}"
    return "" if is_head else f"{{[}}{part.number}{{]}}"


def _lines(original: str, count: int) -> list[int]:
    """The line of each mark and text, if all of them stand in the file itself."""
    starts = [0, *(part.found.start() for part in _parts(original)[0])]
    lines = accumulate((original.count("\n", *between) for between in pairwise(starts)), initial=1)
    return list(lines)[1:] if len(starts) == count + 1 else [0] * count


def _told(alone: Sequence[_Part], lines: Sequence[int], numbers: set[int]) -> Iterator[Told]:
    for part in alone:
        if part.found["apart"]:
            yield lines[part.at], *NO_MARK, "notice"
        elif part.number in numbers:
            yield lines[part.at], *AGAIN, "notice"
        else:
            yield lines[part.at], *NO_TEXT, "error"
