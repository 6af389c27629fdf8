"""Notes in brackets behind the paragraph that calls them, as texts of libraries have them: bytes in; the same text with
footnotes of Markdown out.

    ... for food.[2] During long intervals ...

    [Footnote 2: Compare _Quarterly Review_, January 1878, p. 133.]
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from apparatus import lazy

OPENED = lazy.regex(r"^[ \t]*\[(?:Foot|End)?note:? (?P<label>\d{1,4}|[A-Z]{1,2}|[*†‡§])[:.] ?", re.MULTILINE)
"""How a note begins, in a line of its own."""

BRACKET = lazy.regex(r"[\[\]]")
LONGEST = 20_000


def with_footnotes(text: str) -> str:
    """The text; the same when not every note has its marker, so that it is read by its words."""
    notes = list(_notes(text))
    labels = Counter(label for label, *_ in notes)
    if not notes:
        return text
    within = [(start, end) for _, start, _, end in notes]
    calls = {label: _calls(text, label, within) for label in labels}
    if any(len(calls[label]) < count or (count > 1 and len(calls[label]) != count) for label, count in labels.items()):
        return text
    again = max(labels.values()) > 1 or not all(label.isdecimal() for label in labels)
    met: Counter[str] = Counter()
    pieces: list[tuple[int, int, str]] = []
    for number, (label, start, begin, end) in enumerate(notes, 1):
        name = str(number) if again else label
        of_note = [calls[label][met[label]]] if labels[label] > 1 else calls[label]
        met[label] += 1
        pieces += [(at, at + len(label) + 2, f"[^{name}]") for at in of_note]
        pieces.append((start, end, f"[^{name}]: " + re.sub(r"\n\s*\n\s*", "\n\n    ", text[begin : end - 1])))
    return _replaced(text, sorted(pieces))


def _notes(text: str) -> Iterator[tuple[str, int, int, int]]:
    """The label of each note, where it starts, where its words begin and where it ends."""
    done = 0
    for opened in OPENED.finditer(text):
        if opened.start() < done:
            continue
        depth = 1
        for bracket in BRACKET.finditer(text, opened.end(), opened.end() + LONGEST):
            depth += 1 if bracket[0] == "[" else -1
            if not depth:
                done = bracket.end()
                yield opened["label"], opened.start(), opened.end(), done
                break


def _calls(text: str, label: str, notes: list[tuple[int, int]]) -> list[int]:
    found = (match.start() for match in re.finditer(re.escape(f"[{label}]"), text))
    return [at for at in found if not any(start <= at < end for start, end in notes)]


def _replaced(text: str, pieces: list[tuple[int, int, str]]) -> str:
    made: list[str] = []
    done = 0
    for start, end, new in pieces:
        made += [text[done:start], new]
        done = end
    return "".join([*made, text[done:]])
