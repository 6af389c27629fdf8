"""What must hold for every pattern in the source, whatever it matches."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import apparatus

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
