"""What must hold for every pattern in the source, whatever it matches."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import apparatus
from ambiguity import ambiguities
from apparatus import lazy

MODULES = sorted(Path(apparatus.__file__).parent.rglob("*.py"))
NAMING = (ast.Name, ast.Attribute, ast.Call, ast.Subscript)


def lost_counts(source: str) -> Iterator[int]:
    """The lines on which a format string holds a count for a brace: `{4}` in `rf"\\d{4}"` is the digit 4 itself."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FormattedValue) and not any(isinstance(part, NAMING) for part in ast.walk(node.value)):
            yield node.lineno


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        (r'rf"\d{4}"', [1]),
        (r'rf"{YEAR}\w{2, 30}"', [1]),
        (r'rf"{YEAR}\d{{4}}"', []),
        (r'r"\d{4}"', []),
        ("f\"{', '.join(names)}\"", []),
    ],
)
def test_a_lost_count_is_found(source: str, lines: list[int]) -> None:
    assert list(lost_counts(source)) == lines


def test_no_pattern_loses_its_counts_in_a_format_string() -> None:
    assert MODULES
    assert [f"{path}:{line}" for path in MODULES for line in lost_counts(path.read_text(encoding="utf-8"))] == []


def patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    """The patterns that a constant is or holds."""
    if isinstance(value, (re.Pattern, lazy.Pattern)):
        if isinstance(value.pattern, str):
            yield re.compile(value.pattern, value.flags)
    elif isinstance(pattern := getattr(value, "pattern", None), (re.Pattern, lazy.Pattern)):
        yield from patterns_in(pattern)
    elif isinstance(value, (tuple, list, frozenset)):
        for part in value:
            yield from patterns_in(part)
    elif isinstance(value, dict):
        yield from patterns_in(tuple(value.values()))


def all_patterns() -> dict[re.Pattern[str], str]:
    """The patterns of all modules, each with the constant that is or holds it."""
    return {
        pattern: f"{name}.{constant}"
        for name in [found.name for found in pkgutil.walk_packages(apparatus.__path__, "apparatus.")]
        if not name.endswith("__main__")
        for constant, value in vars(importlib.import_module(name)).items()
        for pattern in patterns_in(value)
    }


@pytest.mark.parametrize(
    ("pattern", "chars"),
    [
        (r"(?:[A-Z][a-z]* ?)+!", []),
        (r"(?:[A-Z]\w* ?)+!", ["A"]),
        (r"(?:[A-Z]\w*+ ?)+!", []),
        (r"(?:[A-Z]\w* )+!", []),
        (r"(?:a+|b)+c", ["a"]),
        (r"(?:[^.]|(?<=v)\.|(?<=s)\.)+!", ["."]),
        (r"(?:[^.]|(?>(?<=v)\.|(?<=s)\.))+!", []),
        (r"(?:[^;]|'(?=s)){3,200}!", ["'"]),
        (r"(?:a b){2}(?:\d+,){0,5}", []),
    ],
)
def test_a_repeat_that_reads_a_text_in_several_ways_is_found(pattern: str, chars: list[str]) -> None:
    assert list(ambiguities(re.compile(pattern))) == chars


def test_no_pattern_reads_a_text_in_several_ways() -> None:
    patterns = all_patterns()
    assert len(patterns) > 1000
    assert {name: chars for pattern, name in patterns.items() if (chars := list(ambiguities(pattern)))} == {}


def test_a_pattern_is_compiled_when_it_is_first_asked() -> None:
    pattern = lazy.regex(r"(?P<day>\d+) (may)", re.I)
    assert pattern.pattern == r"(?P<day>\d+) (may)" and "match" not in vars(pattern)
    assert not hasattr(pattern, "__wrapped__") and "match" not in vars(pattern)
    found = pattern.search("on 3 May")
    assert found and found["day"] == "3" and "match" in vars(pattern)
    assert (pattern.flags & re.I, pattern.groups, dict(pattern.groupindex)) == (re.I, 2, {"day": 1})
    assert pattern.sub("then", "on 3 May") == "on then" and lazy.regex(rb"\W").split(b"a b") == [b"a", b"b"]
    assert lazy.found_by(found, pattern) and not lazy.found_by(found, lazy.regex("may"))
    assert repr(lazy.regex("a")) == "lazy.regex('a', 0)"


def test_a_broken_pattern_is_refused() -> None:
    with pytest.raises(re.error):
        lazy.regex("(").match("a")


def test_no_constant_is_compared_with_what_it_stands_for() -> None:
    """`found.re is X_RE` would be false whatever found it."""
    compared = re.compile(r"\.re (?:is(?: not)?|[!=]=) [A-Z_]+(?![\w.])")
    assert compared.search("found.re is HELD_RE")
    assert [path.name for path in MODULES if compared.search(path.read_text(encoding="utf-8"))] == []
