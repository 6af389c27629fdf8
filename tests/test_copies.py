"""The front page gives out the copies to take along that were made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from apparatus.build import build
from apparatus.offline import names_of_copies, size_of
from apparatus.plugin.copies import copies_in
from apparatus.project import load
from apparatus.render.links import Links
from built import load_project

ZIP, BOOK, PAGE, PAPER = (
    "downloads/text-offline.zip",
    *(f"downloads/{{slug}}.{kind}" for kind in ("epub", "html", "pdf")),
)


@pytest.mark.parametrize("copies", [[], [(ZIP, "3.9 MB"), (BOOK, "0.1 MB"), (PAGE, "0.7 MB"), (PAPER, "0.6 MB")]])
def test_the_front_page_links_to_the_copies_that_there_are(copies: list[tuple[str, str]]) -> None:
    project = load_project()
    slug = project.sources.articles[0].slug
    given = [(path.format(slug=slug), size) for path, size in copies]
    output, _ = build(project.sources, Links(True), project.landing, project.bibliography, copies=given)
    html = next(page.html for page in output.pages if page.kind == "landing")
    assert html.count(" download>") == len(copies)
    for (path, _), words in zip(given, ("zip, 3.9 MB", "EPUB, 0.1 MB", "HTML, 0.7 MB", "PDF, 0.6 MB"), strict=False):
        assert f'href="{path}" download>' in html and words in html


def test_each_of_several_articles_has_its_own_books() -> None:
    project = load(Path(__file__).parent / "projects" / "strangers")[0]
    one = project.sources.articles[0]
    both = replace(project.sources, articles=(one, replace(one, slug="again")))
    copies = [("downloads/edition-offline.zip", "9 MB"), ("downloads/again.epub", "0.1 MB")]
    output, _ = build(both, Links(True), copies=copies)
    html = next(page.html for page in output.pages if page.kind == "landing")
    first, again, together = html.split('<div class="ap-edition">')[1:]
    assert [part.count(" download>") for part in (first, again, together)] == [0, 1, 1]
    assert "again.epub" in again and "edition-offline.zip" in together


def test_only_the_copies_of_these_articles_are_given_out(tmp_path: Path) -> None:
    assert names_of_copies(["a"]) == ["a-offline.zip", "a.epub", "a.html", "a.pdf"]
    names = names_of_copies(["a", "b"])
    assert names == ["edition-offline.zip", "a.epub", "a.html", "a.pdf", "b.epub", "b.html", "b.pdf"]
    assert copies_in(tmp_path / "none", names) == {}
    for name in ("edition-offline.zip", "a-offline.zip", "b.epub", "c.epub", "notes.txt"):
        (tmp_path / name).write_bytes(b"x" * 1_260_000)
    found = copies_in(tmp_path, names)
    assert list(found) == ["downloads/edition-offline.zip", "downloads/b.epub"]
    assert size_of(found["downloads/edition-offline.zip"]) == "1.3 MB"
    (tmp_path / "small").write_bytes(b"x" * 12_600)
    assert size_of(tmp_path / "small") == "12 kB"
