"""Checks that need more than one file; names in a text. Cases: review.txt, names.txt and given.txt."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from apparatus.build import build
from apparatus.harvest import harvest
from apparatus.model import GivenLink, Place, Sources, Term
from apparatus.read.bib import read_curated
from apparatus.read.editorial import read_editorial
from apparatus.read.glossary import read_term
from apparatus.read.seed import read_article
from apparatus.render.coverage import Share
from apparatus.render.links import Links
from apparatus.resolve.names import Seen, names_in
from apparatus.resolve.term_forms import forms_of
from apparatus.resolve.terms import find_terms
from apparatus.review import questions, review
from apparatus.review.given import check_given
from apparatus.review.pinyin import fits
from apparatus.review.sharing import LIMIT, Prose, shared_runs
from apparatus.review.style import check_pages
from apparatus.review.uses import check_names

CASES = Path(__file__).parent / "cases" / "glossary"

ARTICLE = """The Harbour of Rome

Jane Roe

The old harbour brain sees all ships that come and all ships that go, by night and by day.[1]


1 Jane Roe, “Ports,” Quay Journal, May 2020.
"""

CURATED = """
@report{weber-2023-china, author = {Roe, Jane}, title = {The harbour of Rome}, year = {2023}}
@online{lu-2021-city, author = {Lu, Jun}, title = {The city}, year = {2021}}
"""


def cases(name: str) -> list[object]:
    """The cases of a file: title, input, expected lines, each closed by a line with a full stop."""
    parts = re.split(r"(?m)^\.\n", (CASES / name).read_text(encoding="utf-8"))
    head, _, first = parts[0].rpartition("\n\n")
    parts[0] = first
    triples = zip(parts[0::3], parts[1::3], parts[2::3], strict=False)
    found = [pytest.param(text, expected.splitlines(), id=title.strip()) for title, text, expected in triples]
    assert head and parts[-1].strip() == "" and len(parts) == 3 * len(found) + 1, f"{name}: a part is not closed"
    return list(found)


def told(text: str) -> list[str]:
    article, problems = read_article(ARTICLE.encode(), "seeds/rome.txt")
    curated, faults = read_curated(CURATED, "bib/curated.bib")
    assert article is not None and faults == [] and not [p for p in problems if p.level == "error"]
    terms = []
    for name, body in re.findall(r"(?ms)^== (\S+)\n(.*?)(?=^== |\Z)", text):
        term, problems = read_term(body, f"docs/glossary/{name}.md")
        assert term is not None and problems == [], problems
        terms.append(term)
    harvested, _ = harvest([article], curated)
    sources = Sources((article,), tuple(curated), tuple(terms))
    return sorted(str(problem) for problem in [*review(sources, harvested.works), *questions(terms)])


@pytest.mark.parametrize(("text", "expected"), cases("review.txt"))
def test_review(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_an_entry_to_which_an_editor_forces_a_link_is_named() -> None:
    article, _ = read_article(ARTICLE.encode(), "seeds/rome.txt")
    assert article is not None
    wharf = Term("wharf", "wharf", "A place.", "", Place("docs/glossary/wharf.md", 2, 1))
    link = GivenLink("wharf", "all ships that come", "", True, Place("seeds/rome.yml", 1))
    assert [problem.message for problem in check_names([wharf], [article])] == ["the article does not name 'wharf'"]
    assert list(check_names([wharf], [replace(article, links=(link,))])) == []
    forbidden = replace(article, links=(replace(link, force=False),))
    assert len(list(check_names([wharf], [forbidden]))) == 1


@pytest.mark.parametrize(("text", "expected"), cases("given.txt"))
def test_what_an_editor_decides(text: str, expected: list[str]) -> None:
    editorial, faults = read_editorial(text, "a.yml")
    assert editorial is not None and faults == []
    article, _ = read_article(ARTICLE.encode(), "seeds/rome.txt", editorial)
    assert article is not None
    entries = [
        Term("brain", "harbour brain", "g.", "b", Place("x.md")),
        Term("roe", "Jane Roe", "g.", "b", Place("x.md"), "person"),
        Term("rome", "Rome", "g.", "b", Place("x.md"), "place"),
    ]
    assert sorted(str(problem) for problem in check_given(article, entries)) == expected


ISLAND = Term("harbour-island", "Harbour Island", "g.", "b", Place("x.md"), "place")


@pytest.mark.parametrize(("text", "expected"), cases("names.txt"))
def test_names(text: str, expected: list[str]) -> None:
    forms = forms_of([ISLAND])
    seen = [Seen(line, find_terms(line, forms)) for line in re.split(r"\n(?! )", text.rstrip("\n"))]
    assert [f"{count} {name}" for name, count in names_in(seen).without] == expected


def test_names_that_need_no_entry_are_kept_apart() -> None:
    found = names_in([Seen("Ships from Oslo and Rome.", [])], ["Rome", "Paris"])
    assert (found.without, found.needless) == ((("Oslo", 1),), ("Rome",))


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("aB .“”’(:1\n-of "), max_size=60))
def test_every_name_stands_in_the_text(text: str) -> None:
    words = " ".join(text.split())
    for name, count in names_in([Seen(text, [])]).without:
        assert name in words and 1 <= count <= words.count(name)


@pytest.mark.parametrize(
    ("characters", "spelling", "right"),
    [
        ("城市大脑", "chéngshì dànǎo", True),
        ("城市大脑", "chengshi-danao", True),
        ("城市大腦", "chéngshì dànǎo", True),
        ("西安", "Xī’ān", True),
        ("长", "zhǎng", True),
        ("长", "cháng", True),
        ("花儿", "huār", True),
        ("城市大脑", "chéngshì", False),
        ("城市", "chéngshì dànǎo", False),
        ("城市", "", False),
    ],
)
def test_pinyin_fits(characters: str, spelling: str, right: bool) -> None:
    assert fits(characters, spelling) is right


def test_pages_that_people_wrote_are_held_to_the_same_marks() -> None:
    text = """---
title: "A page"
---
# The edition's pages

- An item - with a dash.
1. Not "so".

```sh
apparatus "x"  --y
```

| a | b  - c |

    code "here"
See `"this"` and [that](https://a.example/it's), the reader’s own.
"""
    assert [str(problem) for problem in check_pages([("docs/about.md", text)])] == [
        "docs/about.md:4: a typewriter's quotation mark in the text (write ’ “ ”)",
        "docs/about.md:6: a dash in the text (write a comma, a colon or two sentences)",
        "docs/about.md:7: a typewriter's quotation mark in the text (write ’ “ ”)",
    ]
    assert list(check_pages([("docs/a.md", "---"), ("docs/b.md", "")])) == []


WORDS = st.lists(st.sampled_from(["a", "b"]), max_size=40)


@settings(max_examples=200, deadline=None)
@given(WORDS, WORDS)
def test_a_run_is_told_exactly_when_it_is_shared(one: list[str], two: list[str]) -> None:
    texts = [Prose("a.txt", 1, " ".join(one), False), Prose("b.md", 1, " ".join(two), True)]
    runs = {tuple(one[i : i + LIMIT]) for i in range(len(one) - LIMIT + 1)}
    shared = any(tuple(two[i : i + LIMIT]) in runs for i in range(len(two) - LIMIT + 1))
    assert bool(list(shared_runs(texts))) is shared


@pytest.mark.parametrize(("part", "whole", "percent"), [(0, 0, 100), (0, 3, 0), (199, 200, 99), (2, 2, 100)])
def test_per_cent_is_not_rounded_up(part: int, whole: int, percent: int) -> None:
    assert Share("x", part, whole).percent == percent


def coverage(*terms: Term) -> str:
    """The words of the page on an article about a harbour."""
    article, _ = read_article(ARTICLE.replace("old harbour", "harbour of Oslo and of Rome with its").encode(), "r.txt")
    assert article is not None
    output, _ = build(Sources((article,), (), terms), Links(True))
    page = next(page for page in output.pages if page.address == "about/coverage")
    return " ".join(LexborHTMLParser(page.html).text(separator=" ").split())


def test_coverage_without_a_glossary_tells_what_could_be_in_one() -> None:
    said = coverage()
    assert "This edition has no glossary yet." in said and "Names in the text" in said
    assert said.endswith("Oslo Rome")
    assert "that have an entry" not in said and "seen or sought" not in said and "annotation" not in said
    assert "Citations in the notes that lead to a work 1 1 100" in said


def test_coverage_holds_names_against_entries() -> None:
    chinese = {"native_lang": "zh-Hans", "native": "罗马"}
    rome = Term("rome", "Rome", "g.", "b", Place("docs/glossary/rome.md"), "place", pinyin="Luómǎ", **chinese)
    roe = Term("roe", "Jane Roe", "g.", "b", Place("docs/glossary/roe.md"), "person", pinyin="Lo", **chinese)
    said = coverage(rome, roe)
    assert "Names and terms in the text that have an entry 1 2 50" in said
    assert "Chinese names that have characters, and pinyin with tones 1 2 50" in said
    assert "People 1 0 0 0" in said and "Places 1 1 100 1" in said
    assert said.endswith("a word may stand here that is none. Oslo")
