"""The benchmark compares like with like: copies that are valid articles, and a plain site with the same words."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from html import unescape
from itertools import pairwise
from pathlib import Path

import markdown
import pytest
import yaml

from apparatus.harvest import harvest
from apparatus.model import Article, Edition, Output
from apparatus.read.seed import read_article
from bench import projects
from bench.bench import with_table
from bench.linking import linkings, linkings_text, made_terms
from bench.measure import Run
from bench.plain import escape, markdown_pages
from bench.reading import FORMS, longer
from bench.table import HEAD, columns, ratio, ratios_text, row, rows_text
from bench.vary import NEW_WORKS, Varied, surname

ROOT = Path(__file__).parents[1]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
LINK = re.compile(r"(?<!\\)\]\((?P<to>[^)\s#]+\.md)(?:#[^)\s]*)?\)")


def read(data: bytes, slug: str) -> Article:
    article, problems = read_article(data, f"seeds/{slug}.txt")
    assert article is not None, problems
    assert not [str(problem) for problem in problems if problem.level == "error"]
    return article


def words(text: str) -> str:
    return " ".join(text.split())


# --- Copies -----------------------------------------------------------------------------------------------------


@pytest.fixture(params=SEEDS, ids=lambda path: path.stem)
def seed(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def varied(seed: Path) -> Varied:
    return Varied(read(seed.read_bytes(), seed.stem), seed.read_text(encoding="utf-8-sig"), ["city brain"])


def test_a_copy_is_another_article_of_the_same_shape(seed: Path) -> None:
    copies = varied(seed)
    for number in (1, 2):
        copy = read(copies.copy(number).encode(), f"{seed.stem}-{number}")
        original = copies.article
        assert [note.number for note in copy.notes] == [note.number for note in original.notes]
        assert len(copy.furniture) == len(original.furniture)
        for ours, theirs in zip(copy.sections, original.sections, strict=True):
            assert [b.id for b in ours.blocks] == [b.id for b in theirs.blocks]
            assert [[m.note for m in b.marks] for b in ours.blocks] == [
                [m.note for m in b.marks] for b in theirs.blocks
            ]
        assert copy.title != original.title
        assert sum(a.text != b.text for a, b in zip(copy.notes, original.notes, strict=True)) >= NEW_WORKS / 2


def test_the_same_number_gives_the_same_copy_and_another_another(seed: Path) -> None:
    one, two = varied(seed), varied(seed)
    assert one.copy(1) == two.copy(1) != one.copy(2)
    assert one.copy(0) == seed.read_text(encoding="utf-8-sig")


def test_the_works_grow_with_the_copies(seed: Path) -> None:
    copies = varied(seed)
    articles = [read(copies.copy(number).encode(), f"{seed.stem}-{number}") for number in range(4)]
    counts = [len(harvest(articles[: n + 1])[0].works) for n in range(4)]
    growth = [after - before for before, after in pairwise(counts)]
    named = min(NEW_WORKS, sum(bool(cite.reference and cite.reference.authors) for cite in copies.full))
    assert all(named / 2 <= grown <= named * 2 for grown in growth), growth


def test_invented_names_are_names_and_differ() -> None:
    names = [surname(number) for number in range(5000)]
    assert len(set(names)) == len(names) and all(re.fullmatch("[A-Z][a-z]+", name) for name in names)


# --- The plain site ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Edition, Output, Mapping[str, str]]:
    """A project of two articles, its edition, its pages, and the same pages as Markdown."""
    folder = tmp_path_factory.mktemp("bench") / "apparatus"
    projects.write_ours(ROOT, folder, 2)
    edition, output = projects.edition_of(folder)
    written = projects.written_pages(folder)
    return folder, edition, output, markdown_pages(edition, output.pages, written)


def test_both_sites_have_the_same_pages(ours: tuple[Path, Edition, Output, Mapping[str, str]]) -> None:
    _, _, output, plain = ours
    assert {f"{page.address}.md" for page in output.pages} == plain.keys()
    assert all(text.strip() for text in plain.values())


def test_plain_links_lead_to_pages(ours: tuple[Path, Edition, Output, Mapping[str, str]]) -> None:
    folder, _, _, plain = ours
    pages = plain.keys() | projects.written_pages(folder).keys()
    for name, text in plain.items():
        for match in LINK.finditer(text):
            assert posixpath.normpath(posixpath.join(posixpath.dirname(name), match["to"])) in pages, (name, match[0])


def test_the_plain_page_of_an_article_has_all_its_words(ours: tuple[Path, Edition, Output, Mapping[str, str]]) -> None:
    _, edition, _, plain = ours
    for resolved in edition.articles:
        html = markdown.markdown(plain[f"{resolved.article.slug}/full.md"], extensions=["footnotes"])
        text = words(unescape(re.sub(r"<sup\b.*?</sup>|<[^>]+>", "", html)))
        for section in resolved.sections:
            for block in section.blocks:
                lines = block.block.text.split("\n") if block.block.type != "heading" else []
                assert all(words(line) in text for line in lines), block.block.id
        assert all(words(note.note.text) in text for note in resolved.notes if note.citings)


@pytest.mark.parametrize("text", ["a *b* _c_ [d] <e> `f` #g & h", "2. nd", "- x", "+ y", "=== z", "\\*"])
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    shown = re.sub(r"<[^>]+>", "", markdown.markdown(escape(text)))
    assert unescape(shown) == text


def test_the_plain_project_is_lean(tmp_path: Path) -> None:
    project = projects.write_plain(
        "plain", tmp_path, {"index.md": "# A\n", "sources/index.md": "# B\n", "x.md": "# C\n"}
    )
    settings = yaml.safe_load(project.config.read_text(encoding="utf-8"))
    assert settings["nav"] == ["index.md", "sources/index.md"]
    assert settings["theme"]["font"] is False
    assert (tmp_path / "docs" / "x.md").is_file()


def test_our_project_is_the_project_itself(ours: tuple[Path, Edition, Output, Mapping[str, str]]) -> None:
    folder = ours[0]
    assert (folder / "mkdocs.yml").read_bytes() == (ROOT / "mkdocs.yml").read_bytes()
    assert (folder / "seeds" / SEEDS[0].name).read_bytes() == SEEDS[0].read_bytes()
    assert len(list((folder / "seeds").glob("*.txt"))) == 2


# --- Longer texts -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("between", FORMS.values(), ids=FORMS.keys())
def test_a_longer_text_is_an_article_with_as_many_more_notes(seed: Path, between: str) -> None:
    article = read(seed.read_bytes(), seed.stem)
    long = read(longer(article, 3, between).encode(), "longer")
    assert len(long.notes) == 3 * len(article.notes)
    marks = [mark.note for section in long.sections for block in section.blocks for mark in block.marks]
    once = [mark.note for section in article.sections for block in section.blocks for mark in block.marks]
    assert len(marks) == 3 * len(once)


# --- Tables -----------------------------------------------------------------------------------------------------


def runs(*seconds: float, pages: int = 11) -> list[Run]:
    return [Run(each, each / 2, 100.0, pages) for each in seconds]


def test_a_row_holds_medians_and_time_a_page_after_start_up() -> None:
    of_five = row(10, "apparatus", runs(9.0, 1.5, 1.4, 1.6, 1.0), start_up=0.5)
    assert (of_five.seconds, of_five.cpu, of_five.pages) == (1.5, 0.75, 11)
    assert of_five.ms_a_page == pytest.approx(100)


def test_ratios_are_paired_within_a_round() -> None:
    """A round in which the machine was three times as slow changes nothing."""
    found = ratio(10, "plain", runs(2.0, 6.0, 4.0), runs(1.0, 3.0, 1.0))
    assert found.seconds == (2.0, 2.0, 4.0)
    assert found.cpu == (2.0, 2.0, 4.0)


def test_a_ratio_needs_both_builds_of_a_round() -> None:
    with pytest.raises(ValueError, match="zip"):
        ratio(1, "plain", runs(1.0, 2.0), runs(1.0))


def test_tables_are_set_in_columns() -> None:
    assert columns(("n", "name"), [("1", "a"), ("100", "bc")], left=(1,)).split("\n") == [
        "  n  name",
        "  1  a   ",
        "100  bc  ",
    ]
    assert rows_text([row(1, "plain", runs(1.0), 0.5)]).split("\n")[1].split() == [
        "1", "plain", "11", "1.00", "0.50", "50.00", "100",
    ]  # fmt: skip
    assert ratios_text([ratio(1, "plain", runs(2.0), runs(1.0))]).split("\n")[1].split()[2:4] == ["2.00", "(2.00-2.00)"]


def test_the_page_gets_the_table_and_keeps_its_words() -> None:
    page = "# A\n\n```text\nold\n```\n\nB\n\n```sh\nx\n```\n"
    assert with_table(page, "new\n\nlines") == "# A\n\n```text\nnew\n\nlines\n```\n\nB\n\n```sh\nx\n```\n"
    assert with_table(page.replace("old\n", ""), "new") == page.replace("old", "new")


def test_the_docs_show_every_column_that_they_explain() -> None:
    page = (ROOT / "docs" / "performance.md").read_text(encoding="utf-8")
    explained = re.findall(r"\*\*(.+?)\*\*", page)
    assert [name.casefold() for name in explained] == [
        name.casefold() for name in HEAD if name not in ("articles", "build")
    ]


def test_made_terms_are_different_and_some_are_found(seed: Path) -> None:
    article = read(seed.read_bytes(), seed.stem)
    texts = [block.text for section in article.sections for block in section.blocks]
    made = made_terms(texts, 200)
    assert len({term.term for term in made}) == 200 and made == made_terms(texts, 200)
    found = list(linkings(article, (10, 200), repeat=1))
    assert [row.terms for row in found] == [10, 200] and found[1].uses > found[0].uses
    assert linkings_text(found).splitlines()[0].split() == ["terms", "MB", "uses", "prepared", "s", "seconds", "s/MB"]
