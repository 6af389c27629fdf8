"""How a note was read, in words: cases that a writer can add, and what an editor is told to look at.

To accept what is printed now: `pytest tests/test_explain.py --rewrite-expected`; then read the difference."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from apparatus.cli import main, tell
from apparatus.explain import doubts, explain_named, explain_text, names_a_note
from apparatus.explain.layout import WIDTH, columns, visible, width, wrapped
from apparatus.explain.spans import spans
from apparatus.harvest import Harvest, harvest
from apparatus.model import Article, Item, Page, Place, Problem
from apparatus.read.note import read_note
from apparatus.read.seed import read_article
from apparatus.render.exports import make_exports
from apparatus.render.links import Links
from apparatus.render.pages import pages
from apparatus.render.readings import RULES, UNCERTAIN, is_uncertain, rule_words
from apparatus.resolve.edition import resolve_edition
from built import ROOT, load_project
from note_cases import Case, all_cases, cases_by_file, read

BY_FILE = cases_by_file()
FOLDER = Path(__file__).parent / "cases" / "explain"
FILES = sorted(FOLDER.glob("*.txt"))


# --- Cases --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_cases(path: Path, pytestconfig: pytest.Config) -> None:
    head, *parts = path.read_text(encoding="utf-8").split("\n\n=== ")
    cases = [part.partition("\n") for part in parts]
    now = [(title, note := body.partition("\n\n")[0], explain_text(note).rstrip("\n")) for title, _, body in cases]
    text = "\n\n=== ".join([head, *(f"{title}\n{note}\n\n{shown}" for title, note, shown in now)]) + "\n"
    if pytestconfig.getoption("--rewrite-expected"):
        path.write_text(text, encoding="utf-8", newline="\n")
    assert cases and text == path.read_text(encoding="utf-8")


def test_every_line_of_every_case_fits_a_terminal() -> None:
    for case in all_cases()[::7]:
        assert [line for line in explain_text(case.note).splitlines() if width(line) > WIDTH] == []


# --- What was taken for what --------------------------------------------------------------------------------------


@pytest.mark.parametrize("cases", BY_FILE.values(), ids=BY_FILE)
def test_the_pieces_give_the_items_back(cases: list[Case]) -> None:
    for case in cases[::3]:
        for cite in read(case.note):
            pieces, _ = spans(cite)
            assert "".join(case.note[piece.start : piece.end] for piece in pieces) == cite.text, case.name
            assert all(a.end == b.start for a, b in pairwise(pieces)), case.name


def test_nearly_every_field_is_found_among_the_words() -> None:
    """What the note says before a citation may be meant again: an author, an archive."""
    said = [(case.note, cite) for case in all_cases() for cite in read(case.note) if cite.form != "prose"]
    cites = [cite for _, cite in said]
    missing = sum(
        value in cite.text or value not in note[: cite.start] for note, cite in said for _, value in spans(cite)[1]
    )
    found = sum(
        len([p for p in spans(cite)[0] if p.role not in ("space", "punctuation", "joining words")]) for cite in cites
    )
    assert found > 1000 and missing / found < 0.01


def test_the_same_word_is_taken_once_and_where_its_label_stands() -> None:
    note = "Ann Lu, “Lu 3,” Lu Review 3, no. 4 (2021): 4–5."
    (cite,) = read_note(note)
    pieces = {piece.role: piece for piece in spans(cite)[0]}
    words = {role: note[piece.start : piece.end] for role, piece in pieces.items()}
    assert (words["title"], words["container"], words["pages"]) == ("Lu 3", "Lu Review", "4–5")
    assert note[: pieces["volume"].start].endswith("Lu Review ") and note[: pieces["issue"].start].endswith("no. ")


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("May 3, 2020", "2020-05-03"),
        ("3 May 2020", "2020-05-03"),
        ("Spring 2020", "spring 2020"),
        ("1861–65", "1861/1865"),
        ("May–June 2020", "2020-05/2020-06"),
        ("30 May–1 June 2020", "2020-05-30/2020-06-01"),
        ("2020", ""),
        ("n.d.", ""),
    ],
)
def test_a_date_is_found_whole(printed: str, value: str) -> None:
    (cite,) = read_note(f"Ann Lu, “A Long Way in 2020,” Harbour Review, {printed}.")
    (date,) = (piece for piece in spans(cite)[0] if piece.role == "date")
    assert cite.text[date.start : date.end] == printed.rstrip("." if printed == "n.d." else "") and date.value == value


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200) | st.sampled_from([case.note for case in all_cases()]).map(lambda note: note[::-1]))
def test_any_text_can_be_explained(text: str) -> None:
    shown = explain_text(text)
    assert shown.endswith("\n") and not any((c < " " and c != "\n") or c in "\x7f\x1b\u202e\u2028" for c in shown)
    assert all(width(line) <= WIDTH for line in shown.splitlines())


@given(st.text(max_size=120), st.integers(2, 40))
def test_wrapping_loses_nothing_but_spaces(text: str, size: int) -> None:
    lines = wrapped(visible(text), size)
    assert "".join(lines).replace(" ", "") == visible(text).replace(" ", "")
    assert all(width(line) <= size for line in lines)


def test_columns_are_aligned_whatever_the_script() -> None:
    lines = list(columns([("a", "刘锋", "x"), ("b", "é", "y"), ("c", "long words here", "z")], (2, 6, 1)))
    assert [width(line[: line.index(last)]) for line, last in zip(lines, "xyz", strict=False)] == [12, 12, 12]


# --- Naming a note ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "named"),
    [("7", True), ("lu-2021:7", True), (" 7 ", True), ("Lu, 7", False), ("", False), ("-", False), ("7.", False)],
)
def test_what_names_a_note(words: str, named: bool) -> None:
    assert names_a_note(words) is named


SEED = """An Essay on Rope and Tar

May 2023

The harbour is older than the railway and it was never large enough for all ships.[1] Nobody knew why.[2]

The harbour is older than the railway and it was never large enough for all ships.[3] Nobody knew why.

Notes

1 Jane Smith, Ports (London: Verso, 2001), 12.
2 Smith, Ports, 14.
3 Miller, 12.
"""


def rope() -> Article:
    article, problems = read_article(SEED.encode(), "seeds/rope.txt")
    assert article is not None and problems == []
    return article


def test_a_note_of_an_article_is_explained_with_its_work() -> None:
    shown, problems = explain_named("2", [rope()], ())
    assert problems == [] and shown.startswith("Note 2 of rope, seeds/rope.txt:12\n")
    assert "smith-2001-ports: Jane Smith, Ports" in shown
    assert "no work by that name is cited in full" in explain_named("rope:3", [rope()], ())[0]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("9", "seeds/rope.txt: has no note 9 (its notes go up to 3)"),
        ("rpoe:1", "seeds: no article has the slug 'rpoe' (did you mean rope?)"),
    ],
)
def test_a_note_that_is_not_there_is_a_problem(words: str, said: str) -> None:
    shown, problems = explain_named(words, [rope()], ())
    assert (shown, [str(problem) for problem in problems]) == ("", [said])


def test_a_number_alone_does_not_choose_between_articles() -> None:
    _, (problem,) = explain_named("1", [rope(), replace(rope(), slug="tar")], ())
    assert problem.hint == "say which: rope, tar"


class Terminal:
    """A stdout or stdin of bytes, as a process has."""

    def __init__(self, data: bytes = b"") -> None:
        self.buffer = io.BytesIO(data)


def test_the_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def run(*words: str, stdin: bytes = b"") -> tuple[int, str]:
        out = Terminal()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", Terminal(stdin))
            patch.setattr(sys, "stdout", out)
            status = main(["--project", str(ROOT), "explain", *words])
        return status, out.buffer.getvalue().decode()

    slug = load_project().sources.articles[0].slug
    assert run("1")[1] == run(f"{slug}:1")[1] and run("1")[1].startswith(f"Note 1 of {slug}, ")
    assert run("-", stdin=b"Smith, 12.\r\n") == run("Smith, 12.") and run("Smith, 12.")[0] == 0
    assert run("-", stdin=b"\xff\xfe\x00")[0] == 0
    assert run("100000") == (2, "") and "has no note 100000" in capsys.readouterr().err


# --- What an editor should look at first --------------------------------------------------------------------------


def with_doubt() -> tuple[Article, Harvest]:
    """The essay, its second note read with little certainty; its third is unresolved."""
    article = rope()
    harvested, _ = harvest([article])
    items = dict(harvested.items)
    items["rope", 2] = tuple(replace(item, confidence=0.5, rule="title-nearly") for item in items["rope", 2])
    return article, replace(harvested, items=items)


def site(article: Article, harvested: Harvest) -> Iterator[Page]:
    edition = resolve_edition([article], [], harvested.works, harvested.items)
    exports = make_exports(edition.works.values(), harvested.entries, harvested.bibtex)
    return pages(edition, Links(True), exports.of_work)


def page(address: str, article: Article | None = None) -> LexborHTMLParser:
    shown, harvested = (article, harvest([article])[0]) if article else with_doubt()
    return LexborHTMLParser(next(page.html for page in site(shown, harvested) if page.address == address))


def text(tree: LexborHTMLParser, selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in tree.css(selector)]


def test_the_notes_page_marks_what_is_uncertain_and_nothing_else() -> None:
    desk = page("rope/notes")
    said = f"Editor Reading uncertain: Smith, Ports, 14 ({RULES['title-nearly']})."
    assert text(desk, ".ap-uncertain") == text(desk, "#note-2 .ap-uncertain") == [said]
    assert text(desk, "#note-2 .ap-note__text > p:first-child") == ["Smith, Ports, 14."]


def test_the_ledger_lists_unresolved_forms_then_the_least_certain() -> None:
    ledger = page("rope/ledger")
    rows = text(ledger, "#looks ~ .ap-scroll tbody tr")
    assert rows == [
        "3Miller, 12Unresolved: no work by that name is cited in full in this article",
        f"2Smith, Ports, 14Reading uncertain: {RULES['title-nearly']}",
    ]
    links = [(a.attributes["href"] or "").rpartition("/rope/")[2] for a in ledger.css("#looks ~ .ap-scroll a")]
    assert links == ["notes/#note-3", "notes/#note-2"]


def test_the_ledger_of_an_article_without_matter_says_so() -> None:
    prose = "The first harbour was built before the railway came, and it was small for the ships of its day."
    head = "---\ntitle: Harbours\n---\n"
    article, _ = read_article(f"{head}{prose}[^1]\n\n[^1]: Ana Lima, “Quays,” 2001.\n".encode(), "seeds/quay.md")
    assert article is not None and not article.matter
    ledger = page("quay/ledger", article)
    assert text(ledger, "#matter + p") == ["None was found."]


def test_a_check_tells_of_uncertain_readings_with_their_lines() -> None:
    article, harvested = with_doubt()
    assert [str(problem) for problem in doubts([article], harvested.items)] == [
        f"seeds/rope.txt:12: note 2: reading of 'Smith, Ports, 14' is uncertain (0.50): {RULES['title-nearly']}"
        " (run: apparatus explain rope:2)"
    ]
    assert {problem.level for problem in doubts([article], harvested.items)} == {"notice"}


def test_check_passes_notices_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "docs").mkdir()
    doubtful = SEED.replace("3 Miller, 12.", "3 Smith and Miller, 12. Smyth, Ports, 3.")
    (tmp_path / "seeds" / "rope.txt").write_text(doubtful, encoding="utf-8")
    article, _ = read_article(doubtful.encode(), "seeds/rope.txt")
    assert article is not None
    expected = {str(problem) for problem in doubts([article], harvest([article])[0].items)}
    assert main(["--project", str(tmp_path), "check"]) == 0 and capsys.readouterr().err == ""
    main(["--project", str(tmp_path), "check", "--notices"])
    assert expected <= set(capsys.readouterr().err.splitlines())


@pytest.mark.parametrize(("confidence", "uncertain"), [(0.0, True), (0.69, True), (UNCERTAIN, False), (1.0, False)])
def test_what_is_uncertain(confidence: float, uncertain: bool) -> None:
    assert is_uncertain(Item("short", 0, 1, "x", confidence=confidence)) is uncertain
    assert not is_uncertain(Item("unresolved", 0, 1, "x", confidence=confidence))


def test_every_rule_is_known_in_words() -> None:
    articles = load_project().sources.articles
    items = [item for found in harvest(articles)[0].items.values() for item in found]
    rules = {cite.rule for case in all_cases() for cite in read(case.note)} | {item.rule for item in items}
    assert [rule for rule in rules if rule_words(rule) == rule] == []
    assert rule_words("names-later") == f"{RULES['names']}, which is cited in full only later"
    assert rule_words("some-new-rule") == "some-new-rule"


def test_the_least_sure_reading_is_told_first() -> None:
    notes = ["Harbours, Ports Authority, 1901.", "Jane Doe, Ports (London: Verso, 2001).", "Doe, Ports, 3."]
    text = "T\n\nA [1] b [2] c [3].\n\n" + "\n".join(f"{at} {note}" for at, note in enumerate(notes, 1)) + "\n"
    article = read_article(text.encode(), "seeds/t.txt")[0]
    assert article is not None
    items = harvest([article])[0].items
    unsure = {key: tuple(replace(i, confidence=0.1 * (4 - key[1])) for i in found) for key, found in items.items()}
    told = [problem.place.line for problem in doubts([article], unsure)]
    assert told == sorted(told, reverse=True) and len(told) == 3


def test_check_tells_errors_by_place_and_notices_as_ranked(capsys: pytest.CaptureFixture[str]) -> None:
    problems = [
        Problem(Place("a.txt", 9), "least sure", level="notice"),
        Problem(Place("b.txt", 2), "wrong"),
        Problem(Place("a.txt", 1), "less sure", level="notice"),
        Problem(Place("a.txt", 3), "wrong"),
    ]
    assert tell(problems, ranked=True) == 1
    places = [line.partition(": ")[0] for line in capsys.readouterr().err.splitlines()]
    assert places == ["a.txt:3", "b.txt:2", "a.txt:9", "a.txt:1"]


RULE_RES = (re.compile(r'rule="([a-z-]+)"'), re.compile(r'Found\(.*"(?:full|short|ibid)", "([a-z-]+)"'))


def test_every_rule_is_said_in_words() -> None:
    sources = [
        path.read_text(encoding="utf-8")
        for folder in ("read/note", "resolve")
        for path in sorted((ROOT / "scripts" / "apparatus" / folder).rglob("*.py"))
    ]
    rules = {rule for source in sources for pattern in RULE_RES for rule in pattern.findall(source)}
    assert len(rules) > 25
    assert {rule for rule in rules if rule_words(rule) == rule} == set()
