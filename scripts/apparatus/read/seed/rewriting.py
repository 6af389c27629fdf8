"""Markers written anew: lines and the markers in them in; lines with `[7]` for each, and how to undo it, out."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from apparatus.model import Furniture, Problem
from apparatus.read.seed.forms import Token
from apparatus.read.seed.labels import LABELS, MARKER, Label, numbers_in
from apparatus.read.seed.lines import AS_IT_IS, JOINED, KEPT, Line


@dataclass(frozen=True, slots=True)
class Notation:
    """Lines in the notation that further steps read."""

    lines: tuple[Line, ...]
    labels: tuple[Label, ...] = ()
    """Of the notes; empty where they are to be found by their markers."""
    printed: Mapping[int, str] = field(default_factory=dict)
    """The numbers that the article prints, by the numbers of the notes, where these are others."""
    marker: str = "[{}]"
    """How the article writes a marker."""
    in_any_order: bool = False
    """Whether notes may be written in any order, as footnotes of Markdown may."""
    taken: frozenset[int] = frozenset()
    """Numbers of lines that are left out of paragraphs."""
    ledger: tuple[Furniture, ...] = ()
    problems: tuple[Problem, ...] = ()
    columns: Mapping[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    """By line number: from which column on, and by how much, the line of the file is longer."""
    markers: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """By line number: the markers that were written anew, as they are in the file."""

    def shown(self, number: int) -> str:
        """A marker as the article would print it."""
        return self.marker.format(self.printed.get(number, number))

    def as_printed(self, text: str, line: int, *, alone: bool = False) -> str:
        """A text that begins in a line of the file, with its markers as they are there; `alone`, it ends there too."""
        if self.markers and "[" in text:
            lines = range(line, line + 1 if alone else line + text.count(" ") + 2)
            old = (marker for number in lines for marker in self.markers.get(number, ()))
            text = MARKER.sub(lambda match: next(old, match[0]), text)
        return text.replace(KEPT, "").replace(JOINED, "").replace(AS_IT_IS, "")

    def unread(self, line: Line, known: Collection[int]) -> Line:
        """A line in which the markers that call no note stand as the file has them."""
        markers = self.markers.get(line.number, ())
        found = list(MARKER.finditer(line.text)) if markers else []
        if not found or len(found) != len(markers):
            return line
        old = iter(markers)

        def put(match: re.Match[str]) -> str:
            printed = next(old)
            return match[0] if all(n in known for n in numbers_in(match["numbers"])) else kept(printed)

        return Line(line.number, MARKER.sub(put, line.text))

    def as_note(self, line: Line) -> Line:
        """A line of a note as the file has it: what looks like a marker there is text."""
        line = self.unread(line, ())
        return Line(line.number, line.text.replace(KEPT, "")) if KEPT in line.text else line

    def in_file(self, problem: Problem) -> Problem:
        """A problem with the column that an editor sees."""
        shifts = self.columns.get(problem.place.line, ())
        shift = sum(by for start, by in shifts if start < problem.place.column)
        return replace(problem, place=replace(problem.place, column=problem.place.column + shift)) if shift else problem


def rewritten(lines: Sequence[Line], form: str, numbers: Mapping[Token, Collection[int]]) -> Notation:
    """The lines with each token as a bracket of its numbers; brackets that were there are kept as text."""
    of_line: dict[int, list[Token]] = {}
    for token in numbers:
        of_line.setdefault(token.index, []).append(token)
    written: list[Line] = []
    columns: dict[int, tuple[tuple[int, int], ...]] = {}
    markers: dict[int, tuple[str, ...]] = {}
    for index, line in enumerate(lines):
        tokens = of_line.get(index, [])
        if not tokens and "[" not in line.text:
            written.append(line)
            continue
        text, shifts = _with_brackets(line.text, [(t.start, t.end, numbers[t]) for t in tokens], form != "bracket")
        written.append(Line(line.number, text))
        columns[line.number] = tuple(shifts)
        printed = tuple(line.text[t.start : t.end] for t in sorted(tokens, key=lambda token: token.start))
        label = MARKER.match(text.lstrip()) if len(MARKER.findall(text)) > len(printed) else None
        if printed or label:
            markers[line.number] = (label[0], *printed) if label else printed
    return Notation(tuple(written), columns=columns, markers=markers)


def _with_brackets(
    text: str, marks: Sequence[tuple[int, int, Collection[int]]], keep: bool
) -> tuple[str, list[tuple[int, int]]]:
    pieces: list[str] = []
    shifts: list[tuple[int, int]] = []
    done = length = 0
    label = LABELS["bracket"].match(text)
    if label and keep and not any(start < label.end() for start, _, _ in marks):
        pieces, done, length = [label[0]], label.end(), label.end()
    for start, end, numbers in sorted(marks):
        between = kept(text[done:start]) if keep else text[done:start]
        marker = f"[{', '.join(map(str, numbers))}]"
        pieces += [between, marker]
        length += len(between) + len(marker)
        shifts.append((length, end - start - len(marker)))
        done = end
    pieces.append(kept(text[done:]) if keep else text[done:])
    return "".join(pieces), shifts


def kept(text: str) -> str:
    """The text with its numbers in brackets marked as text."""
    return MARKER.sub(lambda match: f"[{KEPT}{match[0][1:]}", text) if "[" in text else text
