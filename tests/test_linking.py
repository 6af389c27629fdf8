"""Terms in a text: which words lead where. Cases: tests/cases/glossary/linking.txt and beside.txt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apparatus import read_note
from apparatus.harvest import harvest
from apparatus.model import (
    Article,
    Block,
    Edition,
    GivenLink,
    Mark,
    Matter,
    Note,
    Place,
    ResolvedArticle,
    Run,
    Section,
    Term,
)
from apparatus.plugin.bodies import Linker
from apparatus.read.editorial import read_editorial
from apparatus.render.glossary_pages import sentences
from apparatus.render.links import Links
from apparatus.resolve.edition import resolve_edition
from apparatus.resolve.given import given_links
from apparatus.resolve.term_forms import forms_of
from apparatus.resolve.terms import Match, Persons, find_terms
from apparatus.sitecheck.document import read_site
from apparatus.sitecheck.passages import read_passages
from apparatus.sitecheck.target import Resolver

CASES = Path(__file__).parent / "cases" / "glossary"
ENTRY = re.compile(r"(?P<id>[a-z-]+)(?: \((?P<kind>person)(?: (?P<language>[a-z]+))?\))?: (?P<forms>.+)")


def entry(line: str) -> Term:
    match = ENTRY.fullmatch(line)
    assert match is not None, line
    first, *others = match["forms"].split(" | ")
    kind = "person" if match["kind"] else "concept"
    place = Place(f"docs/glossary/{match['id']}.md")
    return Term(match["id"], first, "g.", "b", place, kind, tuple(others), native_lang=match["language"] or "")


def terms(*lines: str) -> list[Term]:
    return [entry(line) for line in lines]


def cases(name: str) -> list[object]:
    parts = re.split(r"(?m)^\.\n", (CASES / name).read_text(encoding="utf-8").partition("\n\n")[2])
    assert parts[-1].strip() == "" and len(parts) % 4 == 1, "a part is not closed"
    found = zip(parts[0::4], parts[1::4], parts[2::4], parts[3::4], strict=False)
    return [pytest.param(*rest, id=title.strip()) for title, *rest in found]


@pytest.mark.parametrize(("entries", "text", "expected"), cases("linking.txt"))
def test_cases(entries: str, text: str, expected: str) -> None:
    forms = forms_of(terms(*entries.splitlines()))
    persons = Persons(forms)
    shown = [written(line, list(persons.certain(find_terms(line, forms)))) for line in text.splitlines()]
    assert shown == expected.splitlines()


def written(text: str, matches: Sequence[Match]) -> str:
    for match in reversed(matches):
        text = f"{text[: match.start]}[{text[match.start : match.end]}]({match.term}){text[match.end :]}"
    return text


# --- In an article ----------------------------------------------------------------------------------------------


def article(*paragraphs: str, links: tuple[GivenLink, ...] = (), marks: tuple[Mark, ...] = ()) -> Article:
    blocks = [Block(f"p-{n}", "paragraph", text, n, marks if n == 1 else ()) for n, text in enumerate(paragraphs, 1)]
    sections = (
        Section("one", "One", True, (Block("h", "heading", "The city brain", 1), *blocks[:2])),
        Section("two", "Two", True, tuple(blocks[2:])),
    )
    notes = tuple(Note(number, "A note.", 9) for number in (1, 2))
    return Article("a", "seeds/a.txt", "A", (), None, "", sections, notes, (), (), links=links)


def linked(resolved: ResolvedArticle) -> list[tuple[str, str]]:
    runs = [run for section in resolved.sections for block in section.blocks for run in block.runs]
    return [(run.text, run.target) for run in runs if run.kind == "term"]


def test_the_first_mention_in_each_section_is_a_link_and_no_heading_is() -> None:
    text = ("A city brain, a city brain.", "City brains.", "The city brain.")
    edition = resolve_edition([article(*text)], terms("city-brain: city brain"), {}, {})
    assert linked(edition.articles[0]) == [("city brain", "city-brain"), ("city brain", "city-brain")]
    assert len(edition.term_uses["city-brain"]) == 4
    shown = list(sentences(edition.term_uses["city-brain"]))
    assert [piece for piece, is_term in shown[0].pieces if is_term] == ["city brain", "city brain"]
    assert ["".join(piece for piece, _ in use.pieces) for use in shown] == list(text)


def test_a_use_has_the_notes_of_its_sentence() -> None:
    text = "A city brain sees. A harbour does not. It is a port."
    marks = (Mark(1, 18), Mark(2, 38), Mark(9, 38))
    edition = resolve_edition([article(text, marks=marks)], terms("city-brain: city brain", "port: port"), {}, {})
    assert [use.notes for use in edition.term_uses["city-brain"]] == [(1,)]
    assert [use.notes for use in edition.term_uses["port"]] == [()]


def test_neighbours_are_counted_by_sentence() -> None:
    text = ("A brain and a port and a port. A brain and a port.", "A brain and a mast. A quay.")
    entries = terms("brain: brain", "port: port", "mast: mast", "quay: quay")
    edition = resolve_edition([article(*text)], entries, {}, {})
    assert [(near.term, near.sentences) for near in edition.neighbours["brain"]] == [("port", 2), ("mast", 1)]
    assert edition.neighbours["quay"] == ()


def test_an_editor_forces_and_forbids() -> None:
    yml = """links:
  forbid:
    - {term: safe, passage: kept in a SAFE}
  force:
    - {term: brain, passage: the quays of the town, words: the quays}
    - {term: brain, passage: "It thinks"}
"""
    editorial, problems = read_editorial(yml, "seeds/a.yml")
    assert editorial is not None and problems == []
    text = ("It is kept in a SAFE, by the brain.", "Here are the  quays of the town. It thinks.", "A SAFE.")
    entries = terms("safe: SAFE", "brain: brain")
    made = article(*text, links=editorial.links)
    assert given_links(made, {"safe", "brain"})[1] == []
    edition = resolve_edition([made], entries, {}, {})
    assert linked(edition.articles[0]) == [
        ("brain", "brain"), ("the  quays", "brain"), ("It thinks", "brain"), ("SAFE", "safe"),
    ]  # fmt: skip
    assert len(edition.term_uses["safe"]) == 1


def test_a_decision_that_leads_nowhere_is_told() -> None:
    yml = """links:
  forbid:
    - {term: brian, passage: kept}
    - {term: brain, passage: lost}
    - {term: brain, passage: brain}
    - {term: brain, passage: The city brain}
  force:
    - {term: brain, passage: kept in, words: lost}
    - {term: brain, passage: kept in}
    - {term: brain, passage: in a safe}
"""
    editorial, _ = read_editorial(yml, "seeds/a.yml")
    assert editorial is not None
    made = article("It is kept in a safe, by the brain of brains.", links=editorial.links)
    copy = "(copy the words from the article, without markers, so many that they stand there once)"
    assert [str(problem) for problem in given_links(made, {"brain"})[1]] == [
        "seeds/a.yml:3:7: there is no entry 'brian' (it has to be in docs/glossary/)",
        f"seeds/a.yml:4:7: the passage 'lost' stands nowhere in the article {copy}",
        f"seeds/a.yml:5:7: the passage 'brain' stands 3 times in the article {copy}",
        "seeds/a.yml:6:7: the passage 'The city brain' is a heading (headings hold no links)",
        "seeds/a.yml:8:7: the passage does not hold the words 'lost' (copy them from the passage)",
        "seeds/a.yml:10:7: two forced links share words (keep one of the two)",
    ]


# --- Beside the text --------------------------------------------------------------------------------------------


def resolved_beside(entries: str, text: str, links: tuple[GivenLink, ...] = ()) -> Edition:
    """The edition of an article whose notes and matter are the lines of a case."""
    notes, matter = [], []
    for number, line in enumerate(text.splitlines(), start=1):
        kind, colon, words = line.partition(": ")
        if colon and kind == "lead":
            matter.append(Matter("lead", words, number))
        elif colon and kind == "acknowledgements":
            matter.append(Matter("acknowledgements", words, number))
        else:
            notes.append(Note(number, line, number, read_note(line)))
    made = replace(article("Ships."), notes=tuple(notes), matter=tuple(matter), links=links)
    harvested, _ = harvest([made], ())
    return resolve_edition([made], terms(*entries.splitlines()), harvested.works, harvested.items)


def shown_runs(runs: Sequence[Run]) -> str:
    return "".join(f"[{run.text}]({run.target})" if run.kind == "term" else run.text for run in runs)


@pytest.mark.parametrize(("entries", "text", "expected"), cases("beside.txt"))
def test_cases_beside_the_text(entries: str, text: str, expected: str) -> None:
    [resolved] = resolved_beside(entries, text).articles
    shown = [shown_runs(note.runs) for note in resolved.notes]
    shown += [f"{piece.matter.kind}: {shown_runs(piece.runs)}" for piece in resolved.matter]
    assert shown == expected.splitlines()


def test_a_use_beside_the_text_has_its_sentence_and_no_neighbours() -> None:
    edition = resolved_beside("brain: brain\nport: port", "No ship. The brain sees the port.\nlead: A brain.")
    assert [(use.part, use.number, use.sentence[use.start : use.end]) for use in edition.aside_uses["brain"]] == [
        ("lead", 1, "brain"), ("note", 1, "brain"),
    ]  # fmt: skip
    assert edition.aside_uses["port"][0].sentence == "The brain sees the port."
    assert edition.neighbours == {} and edition.term_uses["brain"] == ()


def test_works_whose_titles_name_a_term() -> None:
    cited = "Jane Roe, “The City Brain of Rome,” Quay Journal, May 2020."
    edition = resolved_beside("brain: city brain\nroe (person): Ann Rome", cited)
    assert edition.title_uses == {"brain": ("roe-2020-city",)}


def test_an_editor_forbids_and_forces_beside_the_text() -> None:
    place = Place("seeds/a.yml", 3, 7)
    links = (
        GivenLink("brain", "The brain sees", "", False, place),
        GivenLink("port", "a quay", "quay", True, place),
    )
    edition = resolved_beside("brain: brain\nport: port", "The brain sees.\nlead: At a quay.", links)
    [resolved] = edition.articles
    assert given_links(resolved.article, {"brain", "port"})[1] == []
    assert shown_runs(resolved.notes[0].runs) == "The brain sees."
    assert shown_runs(resolved.matter[0].runs) == "At a [quay](port)."


# --- In the entries ---------------------------------------------------------------------------------------------


def test_entries_link_to_each_other_at_the_first_mention() -> None:
    entries = terms("brain: city brain", "port: port", "wharf: R&D wharf")
    cards = {term.id: f'<template id="card-term-{term.id}"></template>' for term in entries}
    linker = Linker(cards, forms_of(entries), Links(True))
    body = (
        '<h2 id="x">A port</h2>\n<p>The city brain of a <em>Port</em> &amp; an <a href="https://a.example">port</a>, '
        'ports<sup id="fnref:a"><a href="#fn:a">1</a></sup>, a port, the R&amp;D wharf &lt;port&gt;.</p>'
        '\n<div class="footnote">\n<p>The port.</p></div>'
    )
    html = linker.link(body, "brain", "glossary/brain")
    assert re.findall(r'<a class="ap-term" href="([^"]+)"[^>]*>([^<]+)</a>', html) == [
        ("../../glossary/port/", "ports"),
        ("../../glossary/wharf/", "R&amp;D wharf"),
    ]
    text, *cards = html.split("<template ")
    assert re.sub(r'<a class="ap-term"[^>]*>([^<]+)</a>', r"\1", text) == body
    assert [re.match(r'id="card-term-([^"]+)"', card)[1] for card in cards] == ["port", "wharf"]


def test_links_between_definitions_are_no_uses(tmp_path: Path) -> None:
    html = b"""<p id="p-1"><a class="ap-term" href="port/">port</a></p>
    <div class="ap-written"><p><a class="ap-term" href="quay/">quay</a></p></div>
    <ol class="ap-uses"><li><a class="ap-back" href="a/#p-1">back</a> <a class="ap-notes-near" href="#note-1">1</a>
    <a href="#note-2">2</a></li></ol>"""
    found = read_passages("index.html", html, Resolver(read_site(tmp_path), True))
    assert [term.block for term in found.terms] == ["p-1"]
    assert [spot.fragment for use in found.uses for spot in use.notes] == ["note-2"]


# --- Any text ---------------------------------------------------------------------------------------------------

ENTRIES = terms(
    "city-brain: city brain | urban brain", "brain: brain", "safe: SAFE", "liu (person zh): Liu Feng", "tcp: TCP/IP",
    "smart-city: smart city", "destiny: destiny | 命运共同体", "mankind: mankind | 人类命运共同体",
)  # fmt: skip
PIECES = [
    "city",
    "brain",
    "brains",
    "Smart",
    "smart cities",
    "SAFE",
    "Liu",
    "Feng",
    "TCP/IP",
    "命运共同体",
    "人类",
    "’s",
]
PIECES += [" ", " ", "-", ", ", ". ", "“", "”", "titled ", "https://a.example/", "\n", "İ", "ß", "é"]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=24).map("".join)


@settings(max_examples=300, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_any_text_is_given_back(paragraphs: list[str]) -> None:
    made = article(*paragraphs)
    resolved = resolve_edition([made], ENTRIES, {}, {}).articles[0]
    for section, of_text in zip(resolved.sections, made.sections, strict=True):
        targets = [run.target for block in section.blocks for run in block.runs if run.kind == "term"]
        assert len(targets) == len(set(targets))
        for block, own in zip(section.blocks, of_text.blocks, strict=True):
            assert "".join(run.text for run in block.runs) == own.text
            assert own.type != "heading" or all(run.kind != "term" for run in block.runs)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_matches_are_in_order_apart_and_as_long_as_can_be(text: str) -> None:
    matches = find_terms(text, forms_of(ENTRIES))
    assert all(a.end <= b.start for a, b in pairwise(matches))
    for match in matches:
        if match.term == "brain":
            assert not re.search(r"(?i)\b(?:city|urban)[ -]+$", text[: match.start])
        if match.term == "destiny":
            assert not text[: match.start].endswith("人类")
        if match.term == "safe":
            assert text[match.start : match.end].startswith("SAFE")


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_further_terms_that_the_text_does_not_hold_change_nothing(text: str) -> None:
    more = [entry(f"x-{a}: city {a} hall | 命运{n}") for n, a in enumerate(["north", "south", "east", "west"])]
    assert find_terms(text, forms_of([*ENTRIES, *more])) == find_terms(text, forms_of(ENTRIES))
