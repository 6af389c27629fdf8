"""Where the notes are: lines in; the labels with which the notes begin out.

A number at the start of a line is often none of a note: lists, headings, dates and wrapped lines begin so too. What
makes a note block is that its numbers ascend, that the text has markers for them, and that hardly any marker comes
after it. So every label is weighed, and the heaviest ascending chain of labels of one style is taken; a marker
that would come inside or after the chain weighs against it. The search is O(n log n).
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from apparatus.read.seed.labels import LABELS, NO_YEAR, Label, count_markers, find_labels
from apparatus.read.seed.lines import Line
from apparatus.read.seed.wording import part_of

KNOWN, OPENS, FIRST, EXPECTED = 4, 3, 4, 4
"""What speaks for a label whose number has a marker: that, a blank line before it, being number 1, and following its
predecessor by one. A number without a marker weighs nothing; it is taken only where the chain loses nothing by it, and
where it follows by one or opens a paragraph."""

UNLIKELY, MARKER_AFTER = -4, -8
"""What speaks against a label (it begins like a wrapped line) and against a chain (a marker inside or after it)."""

MAX_NUMBER = 9999


def find_notes(lines: Sequence[Line], taken: set[int]) -> list[Label]:
    """The labels of the notes, in the order of the file; empty when there are none."""
    labels = find_labels(lines, taken)
    numbers, before = count_markers(lines, taken)
    under = _under_heading(lines, labels)
    if not numbers:  # in a text that has lost its markers
        return _heaviest_of_any_style(under, range(1, MAX_NUMBER + 1), before)
    return chain_of(labels, numbers, before) or chain_of(under, numbers, [0] * len(before))


def chain_of(labels: Sequence[Label], numbers: set[int], before: Sequence[int]) -> list[Label]:
    """The labels of the notes to which markers of these numbers lead; `before` counts the markers before each line."""
    chain = _heaviest_of_any_style(labels, numbers, before)
    return _with_strays(chain, labels, max(numbers | {chain[-1].number})) if chain else []


def _under_heading(lines: Sequence[Line], labels: Sequence[Label]) -> list[Label]:
    """The labels under the heading `Notes`, if there is one: there a marker in a note weighs nothing."""
    headings = [at for at, line in enumerate(lines) if len(line.text) < 30 and part_of(line.text) == "notes"]
    return [label for label in labels if headings and label.index > headings[-1]]


def _heaviest_of_any_style(labels: Sequence[Label], known: Container[int], before: Sequence[int]) -> list[Label]:
    chains = [_heaviest([label for label in labels if label.style == style], known, before) for style in LABELS]
    weight, chain = max(chains, key=lambda found: (found[0], found[1][0].index if found[1] else -1))
    return chain if weight > 0 and any(label.number in known for label in chain) else []


def _heaviest(labels: Sequence[Label], known: Container[int], before: Sequence[int]) -> tuple[int, list[Label]]:
    """The heaviest chain of ascending numbers, and its weight. Of two alike, the one that begins later.

    A label's standing is the weight of the best chain that ends with it, as if no marker came after that chain's
    first label; so standings compare wherever the labels are, and the markers after it are paid for at the end.
    """
    if not labels:
        return 0, []
    best = PrefixMaximum(MAX_NUMBER + 1)
    last: dict[int, int] = {}
    standing: list[int] = []
    previous: list[int] = []
    for at, label in enumerate(labels):
        is_known = label.number in known
        own = (KNOWN + OPENS * label.opens) * is_known + UNLIKELY * (not label.likely)
        start = FIRST * (is_known and label.number == 1) - MARKER_AFTER * before[label.index]
        ways = [(start, 0, -1)]
        gap, link = best.up_to(label.number - 1)
        may_leap = is_known or (label.opens and label.likely and label.number < NO_YEAR)
        if link >= 0 and may_leap:
            ways.append((gap, 1, link))
        if (link := last.get(label.number - 1, -1)) >= 0:
            ways.append((standing[link] + EXPECTED * is_known, 2, link))
        value, _, link = max(ways)
        standing.append(own + value)
        previous.append(link)
        best.put(label.number, standing[at], at)
        if standing[at] >= standing[last.get(label.number, at)]:
            last[label.number] = at
    total, end = max((value, at) for at, value in enumerate(standing))
    chain: list[Label] = []
    while end >= 0:
        chain.append(labels[end])
        end = previous[end]
    return total + MARKER_AFTER * before[-1], chain[::-1]


class PrefixMaximum:
    """The greatest value put at or below a number (a Fenwick tree, so that both take logarithmic time)."""

    def __init__(self, size: int) -> None:
        self.tree = [(-(10**12), -1)] * (size + 1)

    def put(self, number: int, value: int, at: int) -> None:
        """Puts a value, and what it belongs to, at a number."""
        while number < len(self.tree):
            self.tree[number] = max(self.tree[number], (value, at))
            number += number & -number

    def up_to(self, number: int) -> tuple[int, int]:
        """The greatest value at or below a number, and what it belongs to; -1 when there is none."""
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
