"""Words of an article are words on every page, whatever HTML they look like."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from apparatus.cli import main
from built import build_site
from hostile import TITLE, hostile_project

SETTINGS = ("mkdocs.yml", "mkdocs.offline.yml")
DATA = ("application/json", "application/ld+json")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hostile_project(tmp_path_factory.mktemp("hostile") / "project")


@pytest.fixture(scope="module", params=SETTINGS)
def site(request: pytest.FixtureRequest, project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_site(request.param, tmp_path_factory.mktemp("hostile") / "site", root=project)


def acts(node: LexborNode) -> bool:
    """Whether an element would run what the article says."""
    runs = node.tag == "script" and node.attributes.get("type") not in DATA and "window.ran" in node.text()
    return (
        runs
        or node.tag == "img"
        or any(
            "window.ran" in (value or "") and name.startswith(("on", "href")) for name, value in node.attributes.items()
        )
    )


def test_what_is_written_for_the_editor_passes_every_check(project: Path) -> None:
    assert main(["--project", str(project), "check"]) == 0


def test_no_page_takes_words_for_markup(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 10
    for page in pages:
        text = page.read_text("utf-8")
        tree = LexborHTMLParser(text)
        assert [node.html for node in tree.css("*") if acts(node)] == [], page
        name = tree.css_first(".md-header__topic .md-ellipsis")
        assert name is not None and TITLE in name.text(), page


def test_what_machines_read_says_the_same_words(site: Path) -> None:
    index = site / "search" / "search_index.json"
    entries = json.loads(index.read_text("utf-8"))["docs"]
    assert entries and not any("<" in entry["title"] + entry["text"] for entry in entries)
    pages = [LexborHTMLParser(page.read_text("utf-8")) for page in site.rglob("*.html")]
    said = [json.loads(data.text()) for page in pages for data in page.css('script[type="application/ld+json"]')]
    assert TITLE in [data.get("headline") for data in said]
