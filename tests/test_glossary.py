"""The glossary reader and the checks on what contributors write. Cases: tests/cases/glossary/*.txt."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mkdocs_bibtex.citation import CitationBlock, InlineReference

from apparatus.model import Date, Dated, Problem, Support, Term
from apparatus.read.glossary import id_of, read_term
from apparatus.read.markdown import check_markdown, citations
from apparatus.review.between import check_citations, check_terms

CASES = Path(__file__).parent / "cases" / "glossary"
KEYS = ("lu-2021-city", "wang-2020-city")
MATTER = "term: a\nkind: concept\ngloss: b.\nsources: [{key: d, supports: it, status: found elsewhere}]\n"


def cases(name: str) -> list[object]:
    """The cases of a file: title, input, expected problems, each closed by a line with a full stop."""
    parts = re.split(r"(?m)^\.\n", (CASES / name).read_text(encoding="utf-8").partition("\n\n")[2])
    triples = zip(parts[0::3], parts[1::3], parts[2::3], strict=False)
    found = [pytest.param(given, expected.splitlines(), id=title.strip()) for title, given, expected in triples]
    assert parts[-1].strip() == "" and len(parts) == 3 * len(found) + 1, f"{name}: a part is not closed"
    return list(found)


def told(problems: list[Problem], path: str = "") -> list[str]:
    return sorted(str(problem).removeprefix(f"{path}:") for problem in problems)


@pytest.mark.parametrize(("text", "expected"), cases("term.txt"))
def test_term(text: str, expected: list[str]) -> None:
    term, problems = read_term(text, "docs/glossary/city-brain.md")
    assert told(problems, "docs/glossary/city-brain.md") == sorted(expected)
    assert (term is None) == any("front matter" in line for line in expected)


@pytest.mark.parametrize(("text", "expected"), cases("markdown.txt"))
def test_markdown(text: str, expected: list[str]) -> None:
    assert told(check_markdown(text, "page.md"), "page.md") == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), cases("between.txt"))
def test_between_terms(text: str, expected: list[str]) -> None:
    terms = []
    for name, body in re.findall(r"(?ms)^== (\S+)\n(.*?)(?=^== |\Z)", text):
        term, problems = read_term(body, f"{name}.md")
        assert term is not None and not problems
        terms.append(term)
    assert told(check_terms(terms) + check_citations(terms, KEYS)) == sorted(expected)


def test_every_field_arrives() -> None:
    fields = ["term: Wang Jian", "kind: person", "gloss: An engineer.", "aliases: [Doctor Wang]", "native: 王坚"]
    fields += ["native_lang: zh-Hans", "traditional: 王堅", "pinyin: Wáng Jiān", "literal: firm", "family: Wang"]
    fields += ["see_also: [gps]", "coordinates: [30, 120.5]", "dates:", "  - {date: 2016-10, what: It is., source: c}"]
    fields += ["sources:", "  - {key: b, supports: this, status: editor’s inference}"]
    fields += [f"  - {{key: {key}, supports: that, status: found elsewhere}}" for key in "ac"] + ["draft: true"]
    text = "\r\n".join(["\ufeff---", *fields, "---", "", "It [@b; @a]. So [@b].", ""])
    term, problems = read_term(text, "docs/glossary/wang-jian.md")
    assert problems == [] and term is not None
    assert (term.id, term.term, term.kind, term.gloss) == ("wang-jian", "Wang Jian", "person", "An engineer.")
    assert (term.aliases, term.native, term.native_lang) == (("Doctor Wang",), "王坚", "zh-Hans")
    assert (term.traditional, term.pinyin, term.literal, term.family) == ("王堅", "Wáng Jiān", "firm", "Wang")
    assert (term.see_also, term.coordinates, term.draft) == (("gps",), (30, 120.5), True)
    assert term.dates == (Dated(Date(2016, 10), "It is.", "c"),)
    assert term.sources[0] == Support("b", "this", "editor's inference")
    assert [source.key for source in term.sources] == ["b", "a", "c"] and term.cited == ("b", "a")
    assert (term.body, term.body_line) == ("It [@b; @a]. So [@b].", 23)
    assert [str(term.at(*way)) for way in [("term",), ("aliases", 0), ("sources", 1, "key"), ("dates", 0, "x")]] == [
        "docs/glossary/wang-jian.md:2:1",
        "docs/glossary/wang-jian.md:5:11",
        "docs/glossary/wang-jian.md:18:6",
        "docs/glossary/wang-jian.md:15:5",
    ]


@pytest.mark.parametrize("name", ["City Brain.md", "città.md", ".md", "a--b.md", "-a.md"])
def test_a_name_that_cannot_be_an_address(name: str) -> None:
    _, problems = read_term(f"---\n{MATTER}---\nc [@d].\n", f"docs/glossary/{name}")
    assert [problem.message for problem in problems] == ["the name of the file cannot be an address"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("city brain", "city-brain"),
        ("Réunion (island)", "reunion-island"),
        ("People's Daily", "peoples-daily"),
        ("城", ""),
    ],
)
def test_id_of(name: str, expected: str) -> None:
    assert id_of(name) == expected


def test_hidden_characters_are_named() -> None:
    problems = check_markdown("fine\na\u202eb [@k]\n\x00", "page.md", first_line=7)
    assert told(problems) == [
        "page.md:8:2: the hidden character U+202E (delete it)",
        "page.md:9:1: the hidden character U+0000 (delete it)",
    ]


def test_a_text_beyond_reason_is_refused() -> None:
    assert [problem.place.line for problem in check_markdown("[" * 100_001, "page.md", 3)] == [3]


PIECES = [*"ab1 \n\t`~*_[](){}<>!\"'=:;#&@/\\-.|\r\x00\u202e城", "\n\n", "```", "~~~\n", "    ", "1. ", "> ", "---\n"]
PIECES += ["<b>", "</b>", "<img src=x onerror=y>", "{onclick=y}", "[a](", "[a]: ", "javascript:y", "data:y", "&#58;"]
PIECES += ["[@a]", "x@y.zz", "<https://a.b>"]
MARKUP = st.lists(st.sampled_from(PIECES), max_size=16).map("".join)


@settings(max_examples=300, deadline=None)
@given(MARKUP)
def test_any_text_is_read_without_a_fault_of_ours(text: str) -> None:
    lines = text.replace("\r", "\n").count("\n") + 1
    for problem in check_markdown(text, "page.md", 5):
        assert 5 <= problem.place.line < 5 + lines
    for matter in ("", f"---\n{MATTER}---\n", "---\n" + text + "\n---\n"):
        term, problems = read_term(matter + text, "a.md")
        assert all(problem.place.path == "a.md" and problem.message for problem in problems)
        assert term is None or (isinstance(term, Term) and check_citations([term], ["a"]) is not None)


TAGS = {"a", "blockquote", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p"}
TAGS |= {"pre", "span", "strong", "sup", "ul"}


class Rendered(HTMLParser):
    """Collects what a rendered page holds that its writer may not put there."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [] if tag in TAGS else [f"<{tag}>"]
        for name, value in attrs:
            address = re.sub("[\0-\x20]", "", value or "").lower()
            script = name in {"href", "src"} and address.startswith(("javascript:", "vbscript:", "data:"))
            self.found += [f"{name}={value}"] if script or name.startswith("on") else []


@settings(max_examples=500, deadline=None)
@given(MARKUP)
def test_what_passes_is_harmless_in_python_markdown(text: str) -> None:
    """The renderer itself says whether something got through: a tag, a handler or a script address of the writer's."""
    if check_markdown(text, "page.md"):
        return
    page = Rendered()
    page.feed(markdown.markdown(text, extensions=["attr_list", "footnotes", "pymdownx.superfences", "toc"]))
    assert page.found == []


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*"a @;,[]\n`\\-:.", "[@a]", "[@a; @b-c]", " @", "x@y.zz"]), max_size=16).map("".join))
def test_citations_are_those_of_mkdocs_bibtex(text: str) -> None:
    """In a text without a problem our reading and that of mkdocs-bibtex are the same, and nothing else is replaced."""
    if any("citation" in problem.message for problem in check_markdown(text, "page.md")):
        return
    blocks = CitationBlock.from_markdown(text)
    assert [key for key, _, _ in citations(text)] == [c.key for block in blocks for c in block.citations]
    assert not [c for block in blocks for c in block.citations if c.prefix or c.suffix]
    for block in blocks:
        text = text.replace(str(block), "[^note]")
    assert InlineReference.from_markdown(text) == []


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["It pools data ", "城市 ", ""]), st.sampled_from(["a", "b-1", "c_d"])), max_size=6
    ),
    st.integers(1, 99),
)
def test_citations_point_at_their_at_sign(pieces: list[tuple[str, str]], first: int) -> None:
    text = "\n".join(f"{words}[@{key}]" for words, key in pieces)
    lines = text.split("\n")
    for key, line, column in citations(text, first):
        assert lines[line - first][column - 1 :].startswith(f"@{key}]")
    assert [key for key, _, _ in citations(text)] == [key for _, key in pieces]
