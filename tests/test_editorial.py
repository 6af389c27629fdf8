"""The editor's file, and YAML that people write. Cases: tests/cases/seed/editorial.txt."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from apparatus.model import Date, Place
from apparatus.read import frontmatter
from apparatus.read.editorial import read_editorial
from apparatus.read.frontmatter import load_yaml, validate

CASES = Path(__file__).parent / "cases" / "seed" / "editorial.txt"


def cases() -> list[object]:
    """The cases: title, file, problems, each closed by a line with a full stop."""
    parts = re.split(r"(?m)^\.\n", CASES.read_text(encoding="utf-8").partition("\n\n")[2])
    triples = zip(parts[0::3], parts[1::3], parts[2::3], strict=False)
    found = [pytest.param(text, expected.splitlines(), id=title.strip()) for title, text, expected in triples]
    assert parts[-1].strip() == "" and len(parts) == 3 * len(found) + 1, "a part is not closed"
    return list(found)


@pytest.mark.parametrize(("text", "expected"), cases())
def test_cases(text: str, expected: list[str]) -> None:
    editorial, problems = read_editorial(text, "a.yml")
    assert [str(problem).removeprefix("a.yml:") for problem in problems] == expected
    assert editorial is not None or expected


def test_every_field_arrives() -> None:
    text = """# An article.
slug: smith-2024-harbours
sha256: 0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a
title: Harbours and Cables
authors: [Jane Smith, John van Dyke]
date: 2024-05
publisher: Port Institute
address: https://port.example/harbours
rights: The article is its author's.
language: de
sections:
  - title: Why harbours matter
    opening: In the early years
"""
    editorial, problems = read_editorial(text, "a.yml")
    assert not problems and editorial is not None
    assert (editorial.slug, editorial.title, editorial.authors) == (
        "smith-2024-harbours",
        "Harbours and Cables",
        ("Jane Smith", "John van Dyke"),
    )
    assert (editorial.date, editorial.publisher, editorial.language) == (Date(2024, 5), "Port Institute", "de")
    assert (editorial.address, editorial.rights) == ("https://port.example/harbours", "The article is its author's.")
    assert (editorial.sha256[:4], editorial.sha256_place) == ("0a0a", Place("a.yml", 3, 1))
    assert [(given.title, given.opening, given.place) for given in editorial.sections] == [
        ("Why harbours matter", "In the early years", Place("a.yml", 13, 5))
    ]


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2024", Date(2024)),
        ("2024-05", Date(2024, 5)),
        ("2024-05-11", Date(2024, 5, 11)),
        ("'2024-05-11'", Date(2024, 5, 11)),
    ],
)
def test_dates_are_as_precise_as_they_are_written(written: str, date: Date) -> None:
    editorial, problems = read_editorial(f"date: {written}", "a.yml")
    assert not problems and editorial is not None and editorial.date == date


class Inner(BaseModel):
    model_config = ConfigDict(extra="forbid")
    depth: int = 0


class Outer(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    inner: Inner | None = None


def test_lines_are_those_of_the_file_around_the_yaml() -> None:
    data, line_of, problems = load_yaml("name: quay\ninner:\n  depht: 3\n", "page.md", first_line=2)
    assert data == {"name": "quay", "inner": {"depht": 3}} and not problems
    assert (line_of(("name",)), line_of(("inner", "depht")), line_of(("inner", "absent"))) == (2, 4, 3)
    model, problems = validate(Outer, data, line_of, "page.md")
    assert model is None
    assert [str(problem) for problem in problems] == [
        "page.md:4:3: unknown field 'inner.depht' (did you mean 'depth'?)"
    ]


def test_a_small_file_cannot_stand_for_a_large_one() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [" + ", ".join([f"*a{n - 1}"] * 9) + "]" for n in range(1, 30)]
    data, _, problems = load_yaml("\n".join(lines), "a.yml")
    assert data is not None and len(problems) == 29 * 9


BITS = [
    "a: ", "b:", "- ", "\n", "  ", "'", '"', "x", "[", "]", "{", "}", ", ", " # c", "|\n", "> ", "&a ", "*a", "!!str ",
    "true", "on", "2020-01-01", "é", "中", "\u2028", "\x85", "\ufeff", "\t", "? ", "---", "...", "0x1f", "<<: ", "@",
]  # fmt: skip


@settings(max_examples=600, deadline=None)
@given(st.lists(st.sampled_from(BITS), max_size=14).map("".join))
def test_the_quick_reader_of_yaml_says_what_the_slow_one_says(text: str) -> None:
    quick = load_yaml(text, "a.yml")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(frontmatter, "_QuickLoader", frontmatter._Loader)
        assert load_yaml(text, "a.yml") == quick


def test_deep_nesting_is_told() -> None:
    assert "too deeply" in load_yaml("[" * 20_000, "a.yml")[2][0].message


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                ["slug", "date", "sections", ": ", ":", "\n", "\n  ", "- ", "'", '"', "[", "]", "{", "}", "\t"]
            ),
            st.sampled_from(
                [
                    "&a ",
                    "*a",
                    "!!binary ",
                    "!x ",
                    "---\n",
                    "...\n",
                    "# ",
                    "? ",
                    "|\n",
                    "<<: ",
                    "2024-99-99",
                    "\x00",
                    "~",
                ]
            ),
            st.text(max_size=4),
        ),
        max_size=20,
    ).map("".join)
)
def test_any_text_gives_a_value_or_a_problem_with_a_line(text: str) -> None:
    editorial, problems = read_editorial(text, "a.yml")
    assert editorial is not None or problems
    assert all(problem.place.line >= 1 for problem in problems)


def test_a_wrong_field_leaves_the_others_in_use() -> None:
    editorial, problems = read_editorial("pubisher: X\ntitle: Quays\nsections:\n- {title: A, opening: B}\n", "a.yml")
    assert len(problems) == 1 and editorial is not None
    assert editorial.title == "Quays" and editorial.sections[0].opening == "B"


@pytest.mark.parametrize("text", ["", "\n  \n"])
def test_an_empty_file_is_told(text: str) -> None:
    editorial, problems = read_editorial(text, "seeds/a.yml")
    assert editorial is None
    assert list(map(str, problems)) == [
        "seeds/a.yml:1: the file is empty (delete it, or write what is to be said of the article)"
    ]
