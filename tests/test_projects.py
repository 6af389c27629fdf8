"""Whole small projects in, the files of `expected/` out. To accept what is built now: `pytest --rewrite-expected`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
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
