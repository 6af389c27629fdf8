"""The editor's annotations: read, found at their passages, shown there. Cases: tests/cases/annotations/*.txt."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apparatus.model import Annotation, Article, Block, Date, Mark, Note, Place, Run, Section, Target
from apparatus.read.annotations import read_annotation
from apparatus.read.frontmatter import load_yaml
from apparatus.render.environment import letters
from apparatus.render.prose import prose
from apparatus.resolve.annotated import annotated_runs
from apparatus.resolve.annotations import place_annotations
from apparatus.resolve.quotes import fold, nearest, occurrences, quotation

CASES = Path(__file__).parent / "cases" / "annotations"

FIRST = "The port has a “harbour — brain”, says Roe… It works by night. It sleeps, and so does the mayor."
SECOND = "the new harbour pleases the mayor and the mayors of other towns."
NOTES = (Note(1, "Jane Roe, “Ports,” Port News, May 2020.", 9), Note(2, "Roe, Quay Journal.", 10))


def cases(name: str) -> list[object]:
    """The cases of a file: title, input, expected lines, each closed by a line with a full stop."""
    parts = re.split(r"(?m)^\.\n", (CASES / name).read_text(encoding="utf-8").partition("\n\n")[2])
    triples = zip(parts[0::3], parts[1::3], parts[2::3], strict=False)
    found = [pytest.param(text, expected.splitlines(), id=title.strip()) for title, text, expected in triples]
    assert parts[-1].strip() == "" and len(parts) == 3 * len(found) + 1, f"{name}: a part is not closed"
    return list(found)


def article(*texts: str) -> Article:
    heading = Block("h", "heading", "A Heading", 1)
    blocks = [Block(f"p{n}", "paragraph", text, n + 1, number=n) for n, text in enumerate(texts, 1)]
    if FIRST in texts:
        blocks[0] = Block("p1", "paragraph", FIRST, 2, (Mark(1, FIRST.index(" It sleeps")),), 1)
    section = Section("a", "A", False, (heading, *blocks))
    return Article("port", "seeds/port.txt", "Ports", (), None, "", (section,), NOTES, (), ())


def about(exact: str, prefix: str = "", suffix: str = "", note: int = 0, name: str = "it") -> Annotation:
    target = Target(note, exact, prefix, suffix)
    return Annotation(name, "T", target, "commenting", Date(2026, 5, 1), "It is [@a].", Place("note.md", 1))


@pytest.mark.parametrize(("text", "expected"), cases("annotation.txt"))
def test_annotation(text: str, expected: list[str]) -> None:
    path = "docs/annotations/the-sum.md"
    _, problems = read_annotation(text, path)
    assert sorted(str(problem).removeprefix(f"{path}:") for problem in problems) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), cases("passages.txt"))
def test_passage(text: str, expected: list[str]) -> None:
    data, lines, _ = load_yaml(text, "note.md")
    assert data is not None
    note = int(data.get("on", "note 0").removeprefix("note "))
    target = Target(note, data["exact"], data.get("prefix", ""), data.get("suffix", ""))
    places = {("target", *loc): lines.place("note.md", loc) for loc in lines.positions}
    made = Annotation("it", "T", target, "commenting", Date(2026), "", Place("note.md"), places=places)
    placed, problems = place_annotations([made], [article(FIRST, SECOND)])
    found = [f"{f'note {one.note}' if one.note else '¶' + one.block[1:]}: {one.exact}" for one in placed]
    assert [*found, *map(str, problems)] == expected


def test_words_that_stand_in_several_lines_are_told_on_one() -> None:
    _, (problem,) = place_annotations([about("net")], [article("- The net dries.\n- The net is old.")])
    assert "\n" not in str(problem)
    assert "“- The [net] dries. - The net is…” in ¶1" in str(problem)


def test_every_field_arrives() -> None:
    text = next(iter(cases("annotation.txt"))).values[0]  # type: ignore[attr-defined]
    annotation, problems = read_annotation(text, "docs/annotations/the-sum.md")
    assert problems == [] and annotation is not None
    assert (annotation.id, annotation.title, annotation.motivation) == ("the-sum", "The sum is in pounds", "correcting")
    assert annotation.target == Target(0, "a loan of 40,000", "The bank granted", "to the mayor")
    assert (annotation.date, annotation.changed) == (Date(2026, 5, 1), Date(2026, 5, 2))
    assert [(source.key, source.supports) for source in annotation.sources] == [("lu-2021-city", "the currency")]
    assert (annotation.cited, annotation.body_line) == (("lu-2021-city",), 15)
    assert annotation.body == "The contract names *pounds* [@lu-2021-city]."
    assert str(annotation.at("target", "exact")) == "docs/annotations/the-sum.md:5:3"


def test_in_yaml_only_true_and_false_are_booleans() -> None:
    data, _, problems = load_yaml("on: yes\noff: no\ntrue_one: true\nother: False", "a.md")
    assert problems == []
    assert data == {"on": "yes", "off": "no", "true_one": True, "other": False}


def test_annotations_come_in_the_order_of_their_passages_those_of_notes_last() -> None:
    made = [about("Port News", note=1, name="note"), about("pleases", name="late"), about("The port", name="early")]
    placed, problems = place_annotations(made, [article(FIRST, SECOND)])
    assert problems == []
    assert [(one.annotation.id, one.number, one.block, one.note) for one in placed] == [
        ("early", 1, "p1", 0),
        ("late", 2, "p2", 0),
        ("note", 3, "", 1),
    ]
    assert (placed[2].section, placed[2].line) == ("a", 9)
    assert [letters(n) for n in (1, 26, 27, 52, 53, 702, 703)] == ["a", "z", "aa", "az", "ba", "zz", "aaa"]


def test_what_stands_around_a_passage_is_kept() -> None:
    (one,), _ = place_annotations([about("the new harbour")], [article(SECOND)])
    assert (one.prefix, one.exact, one.suffix) == ("", "the new harbour", SECOND[15:47])


# --- Matching --------------------------------------------------------------------------------------------------------

TEXT = st.text(st.sampled_from("ab“”\"'’—- …\u00a0\u00ad\n港é"), max_size=40)


@given(TEXT, st.data())
def test_what_is_copied_from_a_text_is_found_where_it_was(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    quote = text[start:end]
    found = list(occurrences(fold(text), quotation(quote)))
    if fold(quote).text.strip():
        assert any(fold(text[a:b]).text.strip() == fold(quote).text.strip() for a, b in found)
        assert any(start <= a and b <= end for a, b in found)
    else:
        assert found == []


@given(TEXT, TEXT)
def test_what_is_found_is_the_quote_up_to_typography(text: str, quote: str) -> None:
    for start, end in occurrences(fold(text), quotation(quote)):
        assert 0 <= start < end <= len(text)
        words = fold(text[start:end]).text
        assert fold(quote).text.strip() in words and len(words) <= len(fold(quote).text.strip()) + 4


@given(st.lists(st.sampled_from(["harbour", "quay", "mayor", "ship"]), min_size=1, max_size=30), st.data())
def test_a_quote_that_stands_once_is_placed_verbatim(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    start = data.draw(st.integers(0, len(words) - 1))
    quote = " ".join(words[start : data.draw(st.integers(start + 1, len(words)))])
    placed, problems = place_annotations([about(quote)], [article(text)])
    once = sum(text.startswith(quote, at) for at in range(len(text))) == 1
    assert bool(placed) == once and bool(problems) != once
    for one in placed:
        assert one.exact == quote == text[one.start : one.end]


@given(TEXT, st.lists(TEXT, max_size=3))
def test_the_nearest_words_are_words_of_the_text(quote: str, texts: list[str]) -> None:
    found = nearest(quote, [fold(text) for text in texts])
    if found is not None:
        index, start, end = found
        assert texts[index][start:end].strip()


# --- Runs ------------------------------------------------------------------------------------------------------------

RUNS = st.lists(
    st.builds(Run, st.sampled_from(["text", "term", "mark"]), st.text("abc ", min_size=1, max_size=5)), max_size=6
).map(lambda runs: [Run("mark", "", "1", 1) if run.kind == "mark" else run for run in runs])


@given(RUNS, st.data())
def test_runs_keep_every_word_and_call_each_annotation_once(runs: list[Run], data: st.DataObject) -> None:
    text = "".join(run.text for run in runs)
    stretches = []
    for number in range(data.draw(st.integers(0, 3)) if text else 0):
        start = data.draw(st.integers(0, len(text) - 1))
        stretches.append((start, data.draw(st.integers(start + 1, len(text))), f"id{number}", number))
    made = annotated_runs(runs, stretches)
    assert "".join(run.text for run in made) == text
    assert sorted(run.target for run in made if run.kind == "annotation") == [target for _, _, target, _ in stretches]
    assert [run for run in made if run.kind == "mark"] == [run for run in runs if run.kind == "mark"]
    position = 0
    for run in made:
        whole = run.kind == "term"
        inside = [s for s in stretches if s[0] < position + len(run.text) and position < s[1]]
        assert run.annotated == (bool(inside) and bool(run.text))
        assert whole or all(s[0] <= position and position + len(run.text) <= s[1] for s in inside if run.text)
        if run.kind == "annotation":
            assert position >= next(s[1] for s in stretches if s[2] == run.target)
        position += len(run.text)


# --- What is shown ---------------------------------------------------------------------------------------------------


def cite(keys: object) -> str:
    return f' <a href="../sources/">{"+".join(keys)}</a>'  # type: ignore[arg-type]


def test_a_body_is_shown_with_its_citations_and_scripts() -> None:
    html = prose("It *is* so [@a-1; @b-2]. See [there](https://e.example/?a=1&b) & 港口.", cite)
    assert html == (
        '<p>It <em>is</em> so <a href="../sources/" rel="noopener">a-1+b-2</a>. See '
        '<a href="https://e.example/?a=1&amp;b" rel="noopener">there</a> &amp; <span lang="zh">港口</span>.</p>'
    )


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[a](javascript:alert(1))",
        "[a](data:text/html,<script>)",
        "![a](https://e.example/x.png)",
        "[@<img src=x onerror=alert(1)>]",
        "# h1\n\n<div onclick='x()'>a</div>",
        '<https://e.example/"onmouseover=alert(1)>',
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ],
)
def test_nothing_hostile_acts(text: str) -> None:
    html = prose(text, lambda keys: f"<b onclick='x'>{keys}</b>")
    assert not re.search(r"<(?!/?(?:p|a|code|em)\b)|<[^>]*\son\w+\s*=|href=\"(?!https)", html), html
