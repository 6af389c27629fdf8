"""The reader of bibliographies. Cases: tests/cases/bib/curated.txt."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pybtex.database import parse_string
from pybtex.exceptions import PybtexError

from apparatus.model import Place, Work
from apparatus.read.bib import check_bib, prefixes, read_curated
from apparatus.render.bibtex import bibliography
from bib_cases import WORDS, WORKS, parts_of

CASES = parts_of("curated.txt", 3)
PATH = "bib/curated.bib"

PIECES = [
    *'@{}",=#%\\ \n\r\t12ab',
    "@misc{a-b,",
    "title = {",
    "},\n",
    "}\n",
    'x = "',
    "@string{",
    "@comment{",
    "\n@",
    "and",
]
PIECES += ["<b>", "javascript:x", "url = {", "\x00", "\u202e", "author = {", "month = feb,", "\n% ", "𝕏", "{" * 120]
BROKEN = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@pytest.mark.parametrize(("text", "expected"), [pytest.param(c[1], c[2].splitlines(), id=c[0]) for c in CASES])
def test_case(text: str, expected: list[str]) -> None:
    assert [str(problem).removeprefix(f"{PATH}:") for problem in check_bib(text, PATH)] == expected


@pytest.mark.parametrize("text", [pytest.param(c[1], id=c[0]) for c in CASES if not c[2]])
def test_pybtex_agrees_with_what_passes(text: str) -> None:
    ours, _ = read_curated(text, PATH)
    theirs = parse_string(text, "bibtex").entries
    assert [entry.key for entry in ours] == list(theirs)
    for entry in ours:
        assert all(entry.fields[name.lower()] == value for name, value in theirs[entry.key].fields.items())


def test_entries_as_written() -> None:
    text = '\r\n@Report{a-b,\r\n  Title = "X \\& {Y}" # { and\r\n   more},\r\n  author={{Co., Ltd}}, month=feb}\r\n'
    (entry,), problems = read_curated(text, PATH)
    assert problems == []
    assert (entry.key, entry.type, entry.place) == ("a-b", "report", Place(PATH, 2, 1))
    assert entry.fields == {"title": "X \\& {Y} and more", "author": "{Co., Ltd}", "month": "February"}
    assert list(entry.fields) == ["title", "author", "month"]


def test_the_first_of_two_entries_with_one_key_counts() -> None:
    entries, _ = read_curated("@misc{a-b, title={1}}\n@misc{a-b, title={2}}\n@misc{c-d, title={3}, title={4}}", PATH)
    assert [(entry.key, entry.fields["title"]) for entry in entries] == [("a-b", "1"), ("c-d", "3")]


@settings(max_examples=300, deadline=None)
@given(BROKEN)
def test_any_text_is_read_without_a_fault_of_ours(text: str) -> None:
    entries, problems = read_curated(text, PATH)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in problems:
        assert problem.place.path == PATH and 1 <= problem.place.line <= len(lines)
        assert 1 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1
        assert "\n" not in str(problem)
    if not problems:
        assert list(parse_string(text, "bibtex").entries) == [entry.key for entry in entries]


@settings(max_examples=200, deadline=None)
@given(BROKEN)
def test_what_pybtex_refuses_is_a_problem(text: str) -> None:
    try:
        parse_string(text, "bibtex")
    except (PybtexError, RecursionError):
        assert check_bib(text, PATH)


@settings(max_examples=100, deadline=None)
@given(st.lists(WORKS, max_size=3, unique_by=lambda work: work.key), BROKEN)
def test_a_broken_entry_takes_no_other_with_it(works: list[Work], broken: str) -> None:
    """Whatever an entry looks like, those that begin on a line of their own behind it are read."""
    whole = bibliography(works)
    entries, _ = read_curated(f"@misc{{broken, {broken.replace('@', '')}\n\n{whole}", PATH)
    assert {work.key for work in works} <= {entry.key for entry in entries}


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text("ab-", max_size=4)))
def test_prefixes(keys: list[str]) -> None:
    expected = {a for a in keys for b in set(keys) if b != a and b.startswith(a)}
    assert {short for short, _ in prefixes(set(keys))} == expected


@settings(max_examples=60, deadline=None)
@given(WORDS)
def test_html_in_any_value_is_a_problem(text: str) -> None:
    value = "".join(character for character in text if character not in "{}\\")
    messages = [p.message for p in check_bib(f"@misc{{a-b, note = {{{value}<img src=x>}}}}", PATH)]
    assert any("holds HTML" in message for message in messages)
