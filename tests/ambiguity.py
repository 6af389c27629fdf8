r"""Finds repeats in a pattern that can read the same text in several ways, which takes a time that doubles with each
character where the rest does not match (`(?:[A-Z]\w* ?)*!` and a long word).

Comes in: a compiled pattern. Comes out: for each such repeat, the character that shows it. What a look ahead or behind
would rule out is told as well: an atomic group, or a possessive repeat, says it to the engine.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Sequence
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

Node = tuple[Any, Any]

LETTERS = f"{string.ascii_letters}{string.digits[:3]} \n\t.,;:!?'\"-_()[]{{}}<>/\\&#@*=+|~^%$§’‘“”„«»–—…éÀÞßā中"
"""Enough characters to tell any two sets apart that a pattern for notes or articles has."""

CATEGORIES = {
    sre.CATEGORY_WORD: r"\w", sre.CATEGORY_NOT_WORD: r"\W", sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S", sre.CATEGORY_DIGIT: r"\d", sre.CATEGORY_NOT_DIGIT: r"\D",
}  # fmt: skip
REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT)
LOOKS = (sre.AT, sre.ASSERT, sre.ASSERT_NOT)

FEW = 3
"""A repeat of fewer rounds has few ways."""

LONG = 8
"""So much may a repeat within another one vary to be pumped."""


def ambiguities(pattern: re.Pattern[str]) -> Iterator[str]:
    """A character for each ambiguous repeat of a pattern."""
    for operator, argument in _walk(list(parser.parse(pattern.pattern, pattern.flags))):
        if operator not in REPEATS or argument[1] < FEW:
            continue
        body = list(argument[2])
        yield from sorted(char for char in _ends(body) & _begins(body) if _is_run(body, char))[:1]
        yield from sorted(_alike(body))[:1]


def _alike(body: Sequence[Node]) -> set[str]:
    """The characters that two branches of a body match which are one character long."""
    while len(body) == 1 and body[0][0] is sre.SUBPATTERN:
        body = list(body[0][1][-1])
    branches = body[0][1][1] if len(body) == 1 and body[0][0] is sre.BRANCH else []
    bare = [[node for node in branch if node[0] not in LOOKS] for branch in branches]
    seen: set[str] = set()
    found: set[str] = set()
    for branch in bare:
        chars = _chars(branch[0]) if len(branch) == 1 else None
        found |= seen & (chars or set())
        seen |= chars or set()
    return found


def _chars(node: Node) -> set[str] | None:
    """The characters that a node of one character matches; None where it is another."""
    operator, argument = node
    if operator is sre.LITERAL:
        return {chr(argument)}
    if operator is sre.NOT_LITERAL:
        return set(LETTERS) - {chr(argument)}
    if operator is sre.ANY:
        return set(LETTERS) - {"\n"}
    if operator is not sre.IN:
        return None
    found: set[str] = set()
    for kind, value in argument:
        if kind is sre.LITERAL:
            found.add(chr(value))
        elif kind is sre.RANGE:
            found |= {char for char in LETTERS if value[0] <= ord(char) <= value[1]}
        elif kind is sre.CATEGORY:
            found |= set(re.findall(CATEGORIES[value], LETTERS))
    return set(LETTERS) - found if argument[0][0] is sre.NEGATE else found


def _bodies(node: Node) -> list[list[Node]]:
    """What a node holds, each branch by itself."""
    operator, argument = node
    if operator in (*REPEATS, sre.POSSESSIVE_REPEAT):
        return [list(argument[2])]
    if operator is sre.BRANCH:
        return [list(branch) for branch in argument[1]]
    if operator is sre.SUBPATTERN:
        return [list(argument[-1])]
    return [list(argument)] if operator is sre.ATOMIC_GROUP else []


def _walk(nodes: Sequence[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        held = [list(node[1][1])] if node[0] in (sre.ASSERT, sre.ASSERT_NOT) else _bodies(node)
        for body in held:
            yield from _walk(body)


def _may_be_empty(node: Node) -> bool:
    if node[0] in LOOKS or node[0] is sre.GROUPREF:
        return True
    if node[0] in (*REPEATS, sre.POSSESSIVE_REPEAT) and node[1][0] == 0:
        return True
    return any(all(map(_may_be_empty, body)) for body in _bodies(node))


def _is_run(nodes: Sequence[Node], char: str) -> bool:
    """Whether nodes match nothing but one character, once or more often."""
    return all(
        _may_be_empty(node) or char in (_chars(node) or ()) or any(_is_run(body, char) for body in _bodies(node))
        for node in nodes
    )


def _begins(nodes: Sequence[Node]) -> set[str]:
    found: set[str] = set()
    for node in nodes:
        found |= _chars(node) or set().union(*map(_begins, _bodies(node)))
        if not _may_be_empty(node):
            break
    return found


def _ends(nodes: Sequence[Node]) -> set[str]:
    """The characters of which any number may stand at the end, and be given back."""
    found: set[str] = set()
    for node in reversed(nodes):
        operator, argument = node
        if operator in LOOKS:
            break
        if operator in REPEATS:
            chars = _chars(argument[2][0]) if len(argument[2]) == 1 else None
            found |= (chars if argument[1] - argument[0] >= LONG else set()) if chars else _ends(list(argument[2]))
        elif operator in (sre.BRANCH, sre.SUBPATTERN):
            found |= set().union(*map(_ends, _bodies(node)))
        if not _may_be_empty(node):
            break
    return found
