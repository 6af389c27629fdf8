"""Marks that may be markers: those that count up. Tokens in, the heaviest sequence of them out.

`(2)`, or the 2 of `ended.2`, is a marker because 1 comes before it and 3 after it. A year, a page or an item of a list
stands outside of the sequence that leads from the first note to the last.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from apparatus.read.seed.chain import PrefixMaximum
from apparatus.read.seed.forms import Token

AHEAD = 40
"""Where the marker of a note is sought that a power would call: among so many."""

NEXT, GAP, FIRST = 4, -2, 4
"""What speaks for a mark that follows its predecessor by one, that leaves numbers out, and that is number 1."""


def count_up(tokens: Sequence[Token], highest: int) -> list[Token]:
    """The tokens that number the notes up to `highest` one after the other."""
    best = PrefixMaximum(highest + 1)
    last: dict[int, tuple[int, int]] = {}
    standing: list[int] = []
    previous: list[int] = []
    for at, token in enumerate(tokens):
        first, final = token.numbers[0], token.numbers[-1]
        if final > highest:
            standing.append(-(10**9))
            previous.append(-1)
            continue
        value, link = (FIRST if first == 1 else GAP), -1
        gap, before = best.up_to(first - 1)
        if before >= 0 and gap + GAP > value:
            value, link = gap + GAP, before
        if first - 1 in last and last[first - 1][0] + NEXT > value:
            value, link = last[first - 1][0] + NEXT, last[first - 1][1]
        if final - 1 in last and last[final - 1][0] + NEXT > value and first < final:
            value, link = last[final - 1][0] + NEXT, last[final - 1][1]
        standing.append(value + token.weight)
        previous.append(link)
        best.put(final, standing[at], at)
        if final not in last or standing[at] > last[final][0]:
            last[final] = (standing[at], at)
    if not standing:
        return []
    end = max(range(len(standing)), key=lambda at: standing[at])
    found: list[Token] = []
    while end >= 0 and standing[end] > 0:
        found.append(tokens[end])
        end = previous[end]
    return found[::-1]


def without_fractions(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without those that may be fractions, unless the number before and the one behind are a marker's and it
    has no marker of its own: 6, `$6,370.7`, 8."""
    sure = [token for token in tokens if token.weight]
    if len(sure) == len(tokens):
        return sure
    called = {number for token in sure for number in token.numbers}
    following: dict[Token, int] = {}
    after = 0
    for token in reversed(tokens):
        following[token] = after
        after = token.numbers[0] if token.weight else after
    kept: list[Token] = []
    for token in tokens:
        before = kept[-1].numbers[-1] if kept else 0
        lacks = token.numbers[0] == before + 1 and not called.intersection(token.numbers)
        if token.weight or (lacks and following[token] == token.numbers[-1] + 1):
            kept.append(token)
    return kept


def without_powers(tokens: Sequence[Token], known: Container[int]) -> list[Token]:
    """The tokens without powers: what may be one calls a note only where that is the next one, and nothing else near
    calls it: 1, `Annex B²`, 3."""
    kept: list[Token] = []
    last = highest = 0
    for at, token in enumerate(tokens):
        number = token.numbers[0]
        if token.power and (number not in known or number - 1 not in (last, highest)):
            continue
        if token.power and _is_called(number, tokens[at + 1 : at + 1 + AHEAD]):
            continue
        kept.append(token)
        last = token.numbers[-1]
        highest = max(highest, last)
    return kept


def _is_called(number: int, tokens: Sequence[Token]) -> bool:
    """Whether the first of the tokens that are no powers and do not call notes before it calls a note."""
    first = next((token.numbers for token in tokens if not token.power and token.numbers[-1] >= number), ())
    return number in first


def with_repeats(counted: Sequence[Token], tokens: Sequence[Token]) -> list[Token]:
    """The same with the marks after a stop that call notes again."""
    found = iter([*counted, None])
    following, highest = next(found), 0
    whole: list[Token] = []
    for token in tokens:
        if token == following:
            whole.append(token)
            highest = max(highest, token.numbers[-1])
            following = next(found)
        elif token.weight > 1 and token.numbers[-1] <= highest:
            whole.append(token)
    return whole
