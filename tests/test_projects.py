"""Whole small projects in, the files of `expected/` out. To accept what is built now: `pytest --rewrite-expected`."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from markupsafe import Markup
from selectolax.lexbor import LexborHTMLParser

from apparatus.harvest import export
from apparatus.sitecheck import check_circle, check_links
from built import build_site

PROJECTS = Path(__file__).parent / "projects"
NAMES = sorted(path.name for path in PROJECTS.iterdir() if path.is_dir())


@pytest.mark.parametrize("name", NAMES)
def test_what_is_exported_is_what_is_expected(name: str, pytestconfig: pytest.Config) -> None:
    project = PROJECTS / name
    for seed in sorted((project / "seeds").glob("*.txt")):
        files, _ = export(seed.read_bytes(), f"seeds/{seed.name}")
        for file, text in files.items():
            expected = project / "expected" / file
            if pytestconfig.getoption("--rewrite-expected"):
                expected.write_bytes(text.encode())
            assert text == expected.read_bytes().decode(), f"{expected} differs from what is exported now"


@pytest.mark.parametrize("name", NAMES)
def test_a_text_alone_makes_a_whole_site(name: str, tmp_path: Path) -> None:
    root = tmp_path / name
    shutil.copytree(PROJECTS / name, root, ignore=shutil.ignore_patterns("expected"))
    (root / "docs").mkdir(exist_ok=True)
    site = build_site("mkdocs.yml", tmp_path / "site", root=root)
    slug = next((root / "seeds").glob("*.txt")).stem
    for page in ("index.html", f"{slug}/index.html", f"{slug}/full/index.html", f"{slug}/notes/index.html"):
        assert (site / page).is_file(), page
    assert check_links(site, {}) == []
    assert check_circle(site, {}) == []


def test_where_notes_begin_again_readers_see_printed_numbers_and_the_part(tmp_path: Path) -> None:
    root = tmp_path / "strangers"
    shutil.copytree(PROJECTS / "strangers", root, ignore=shutil.ignore_patterns("expected"))
    (root / "docs").mkdir()
    site = build_site("mkdocs.yml", tmp_path / "site", root=root)
    notes = LexborHTMLParser((site / "leases" / "notes" / "index.html").read_text("utf-8"))
    assert [node.text() for node in notes.css(".ap-note__number")] == ["1", "2", "1", "2"]
    assert "Note 1 of “The Data Question”" in notes.html
    full = LexborHTMLParser((site / "leases" / "full" / "index.html").read_text("utf-8"))
    assert [node.text() for node in full.css("sup.ap-mark")] == ["1", "2", "1", "2"]
    overview = (site / "leases" / "index.html").read_text("utf-8")
    assert "Jane Smith¹ and Omar Haddad, PhD²" in overview and "² University of the Coast, Tunis" in overview
    home = (site / "index.html").read_text("utf-8")
    assert "terms explained" not in home and ">Glossary<" not in home and ">Annotations<" not in home


SECOND = """A Strait Between Two Towns

By Omar Haddad

The strait has been crossed by a ferry for a hundred years.[1]

Notes

1. David McCullough, The Path Between the Seas: The Creation of the Panama Canal, 1870–1914 (New York: Simon & Schuster, 1977), 9.
"""  # noqa: E501


def test_a_card_lists_the_notes_of_its_own_article_and_counts_the_others(tmp_path: Path) -> None:
    root = two_articles(tmp_path / "two")
    site = build_site("mkdocs.yml", tmp_path / "site", root=root)
    assert cited_in(site / "canals", "mccullough") == "Cited in note 1, ¶1, note 3, ¶2, and in 1 other article"
    assert cited_in(site / "strait", "mccullough") == "Cited in note 1, ¶1, and in 1 other article"
    assert not (site / "glossary").exists()
    assert check_links(site, {}) == []


def test_of_several_articles_each_has_its_counts_and_all_have_one_copy(tmp_path: Path) -> None:
    root = two_articles(tmp_path / "two")
    (root / "dist").mkdir()
    for name in ("canals-offline.zip", "edition-offline.zip"):
        (root / "dist" / name).write_bytes(b"x")
    settings = (root / "mkdocs.yml").read_text("utf-8").replace("apparatus: {}", "apparatus: {copies: dist}")
    settings = settings.replace("font: false", "font: false, features: [navigation.tabs]")
    (root / "mkdocs.yml").write_text(settings, "utf-8")
    site = build_site("mkdocs.yml", tmp_path / "site", root=root)
    home = LexborHTMLParser((site / "index.html").read_text("utf-8"))
    assert [node.text() for node in home.css("h1")] == ["2 articles, annotated"]
    counts = [" ".join(node.text().split()) for node in home.css(".ap-counts")]
    assert (
        len(counts) == 3 and all("source" in text for text in counts) and counts[1].startswith("1 part1 note1 source")
    )
    assert [node.attributes["href"] for node in home.css("a[download]")] == ["downloads/edition-offline.zip"]
    part = LexborHTMLParser((site / "strait" / "opening" / "index.html").read_text("utf-8"))
    assert [node.text(strip=True) for node in part.css(".md-tabs__item--active")] == ["Edition"]


def two_articles(root: Path) -> Path:
    shutil.copytree(PROJECTS / "one-text", root, ignore=shutil.ignore_patterns("expected"))
    (root / "docs").mkdir()
    (root / "seeds" / "strait.txt").write_text(SECOND, encoding="utf-8")
    return root


def cited_in(article: Path, work: str) -> str:
    """What the card of a work says in the first part of an article."""
    page = (article / "opening" / "index.html").read_text("utf-8")
    uses = re.search(rf'<template id="card-work-{work}.*?<p class="ap-card__uses">(.*?)</p>', page, re.DOTALL)
    assert uses
    return str(Markup(uses[1]).striptags())
