"""Where the notes are: lines in; the labels (`1 Text`, `1. Text`, `[1] Text`) with which the notes begin out.

A number at the start of a line is often none of a note: lists, headings, dates and wrapped lines begin so too. What
makes a note block is that its numbers ascend, that the text has markers for them, and that hardly any marker comes
after it. So every label is weighed, and the heaviest ascending chain of labels of one style is taken; a marker
that would come inside or after the chain weighs against it. The search is O(n log n).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from apparatus.read.seed.lines import Line

Style = Literal["bare", "dot", "bracket"]

LABELS: dict[Style, re.Pattern[str]] = {
    "bare": re.compile(r"\s*(?P<number>\d{1,4})\s+(?=\S)"),
    "dot": re.compile(r"\s*(?P<number>\d{1,4})\.(?:\s+(?=\S)|(?=[^\W\d]|[“\"‘«„]))"),
    "bracket": re.compile(r"\s*\[(?P<number>\d{1,4})\]\s*"),
}
"""`1 Text`, `1. Text` and `[1] Text`, matched at the start of a line."""

MARKER = re.compile(r"\[ ?(?P<numbers>\d{1,4}(?: ?[,;–-] ?\d{1,4}){0,30}) ?\]")
"""`[7]`, and `[1, 2]` or `[3–5]`, which stand for several."""

NO_OPENING = re.compile(r"[a-z(,.;:)&%–-]")
"""What a note hardly begins with: a wrapped line does. (`ibid.` is the exception, and its number speaks for it.)"""

NOTE_END = re.compile(r"""[.!?][”’"')\]»]*$|https?://\S+$""")
"""How a note closes; a line that does not close so is wrapped."""

NO_YEAR = 1000
"""A bracketed number from here on may be a year; it is a marker only if there is a note of that number."""

EXPECTED, KNOWN, OPENS, FIRST = 4, 4, 3, 4
UNKNOWN, UNLIKELY, MARKER_AFTER = -1, -4, -8
"""Weights: follows its predecessor by one, has a marker, follows a blank line, is number 1; and what speaks against."""


@dataclass(frozen=True, slots=True)
class Label:
    """A number at the start of a line that may be a note's."""

    index: int
    """Of the line in the list of lines."""
    number: int
    style: Style
    end: int
    """The column at which the note's text begins, from 0."""
    opens: bool
    """Whether a blank line stands before it."""
    likely: bool
    """Whether the text after it begins as a note would, and the line before it ends as one would."""


def numbers_in(marker: str) -> tuple[int, ...]:
    """`1, 3–5` to 1, 3, 4, 5. A range that does not ascend, or is longer than 100, is only its two ends."""
    if marker.isdecimal():
        return (int(marker),)
    found: list[int] = []
    for part in re.split(r" ?[,;] ?", marker):
        ends = [int(end) for end in re.split(r" ?[–-] ?", part)]
        if len(ends) == 2 and 0 < ends[1] - ends[0] <= 100:
            found.extend(range(ends[0], ends[1] + 1))
        else:
            found.extend(ends)
    return tuple(found)


def find_labels(lines: Sequence[Line], taken: set[int]) -> list[Label]:
    """All labels of all styles, in order; lines whose numbers are in `taken` are page furniture."""
    found: list[Label] = []
    before = ""
    for index, line in enumerate(lines):
        if line.number in taken:
            before = ""
            continue
        for style, pattern in LABELS.items():
            match = pattern.match(line.text)
            if match and int(match["number"]):
                begins = not NO_OPENING.match(line.text[match.end() : match.end() + 1])
                likely = begins and (not before or bool(NOTE_END.search(before[-200:])))
                found.append(Label(index, int(match["number"]), style, match.end(), not before, likely))
        before = line.text.strip()
    return found


def find_notes(lines: Sequence[Line], taken: set[int]) -> list[Label]:
    """The labels of the notes, in the order of the file; empty when there are none."""
    labels = find_labels(lines, taken)
    numbers, before = _markers(lines, taken)
    chains = [_chain([label for label in labels if label.style == style], numbers, before) for style in LABELS]
    weight, chain = max(chains, key=lambda chain: chain[0])
    if weight <= 0 or not any(label.number in numbers for label in chain):
        return []
    return _with_strays(chain, labels, max(numbers | {chain[-1].number}))


def _markers(lines: Sequence[Line], taken: set[int]) -> tuple[set[int], list[int]]:
    """The numbers of all markers in running text, and how many of them stand before each line."""
    numbers: set[int] = set()
    before, count = [0], 0
    for line in lines:
        if line.number not in taken:
            label = LABELS["bracket"].match(line.text)
            for match in MARKER.finditer(line.text, label.end() if label else 0):
                found = [number for number in numbers_in(match["numbers"]) if number < NO_YEAR]
                numbers.update(found)
                count += bool(found)
        before.append(count)
    return numbers, before


def _chain(labels: Sequence[Label], numbers: set[int], before: Sequence[int]) -> tuple[int, list[Label]]:
    """The heaviest chain of ascending numbers, and its weight. Of two alike, the one that begins later."""
    best = _PrefixMaximum(10_000)
    weights: list[int] = []
    previous: list[int] = []
    last_of: dict[int, int] = {}
    for at, label in enumerate(labels):
        own = _weight(label, numbers)
        paid = -MARKER_AFTER * before[label.index]
        weight, link = own + (FIRST if label.number == 1 else 0), -1
        gap, gap_link = best.up_to(label.number - 1)
        if gap_link >= 0 and own + gap - paid > weight:
            weight, link = own + gap - paid, gap_link
        expected = last_of.get(label.number - 1, -1)
        if expected >= 0:
            toll = -MARKER_AFTER * before[labels[expected].index]
            if own + EXPECTED + weights[expected] + toll - paid >= weight:
                weight, link = own + EXPECTED + weights[expected] + toll - paid, expected
        weights.append(weight)
        previous.append(link)
        best.put(label.number, weight + paid, at)
        if label.number not in last_of or weight + paid >= _owed(last_of[label.number], labels, weights, before):
            last_of[label.number] = at
    if not labels:
        return 0, []
    total, end = max(
        (weights[at] + MARKER_AFTER * (before[-1] - before[labels[at].index]), at) for at in range(len(labels))
    )
    chain: list[Label] = []
    while end >= 0:
        chain.append(labels[end])
        end = previous[end]
    return total, chain[::-1]


def _owed(at: int, labels: Sequence[Label], weights: Sequence[int], before: Sequence[int]) -> int:
    return weights[at] - MARKER_AFTER * before[labels[at].index]


def _weight(label: Label, numbers: set[int]) -> int:
    return (
        (KNOWN if label.number in numbers else UNKNOWN)
        + (OPENS if label.opens else 0)
        + (0 if label.likely else UNLIKELY)
    )


class _PrefixMaximum:
    """The greatest value put at or below a number (a Fenwick tree, so that both take logarithmic time)."""

    def __init__(self, size: int) -> None:
        self.tree = [(-(10**12), -1)] * (size + 1)

    def put(self, number: int, value: int, at: int) -> None:
        while number < len(self.tree):
            self.tree[number] = max(self.tree[number], (value, at))
            number += number & -number

    def up_to(self, number: int) -> tuple[int, int]:
        found = (-(10**12), -1)
        while number > 0:
            found = max(found, self.tree[number])
            number -= number & -number
        return found


def _with_strays(chain: list[Label], labels: Sequence[Label], highest: int) -> list[Label]:
    """The chain, and the labels between its ends that are notes out of order or numbered twice.

    A number that has its note elsewhere in the chain is another one's only beside it, or where a number is lacking.
    """
    spaced = len(chain) > 1 and sum(label.opens for label in chain[1:]) * 2 >= len(chain) - 1
    numbers = {label.number for label in chain}
    inside = {label.index for label in chain}
    strays: list[Label] = []
    at = 0
    for label in labels:
        while at + 1 < len(chain) and chain[at + 1].index <= label.index:
            at += 1
        if at + 1 == len(chain) or label.index <= chain[0].index or label.index in inside:
            continue
        before, after = chain[at].number, chain[at + 1].number
        free = label.number not in numbers or label.number in (before, after) or after - before > 1
        if free and label.style == chain[0].style and label.number <= highest and label.likely:
            strays += [label] if label.opens or not spaced else []
    return sorted([*chain, *strays], key=lambda label: label.index)
