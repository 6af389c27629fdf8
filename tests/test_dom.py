"""What every page is: one heading, a language, landmarks with names, and nothing loaded from anywhere else."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from built import load_project

LOADED = (
    "link[rel=stylesheet], link[rel~=icon], link[rel=preload], link[rel=preconnect], link[rel=dns-prefetch],"
    "link[rel=modulepreload], link[rel=manifest], link[rel=prefetch], script[src], img[src], iframe[src], source[src],"
    "video[src], audio[src], embed[src], object[data]"
)
"""Elements by which a browser asks for something without being told to by its reader."""

ELSEWHERE_RE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
"""An address on another host."""

IMPORTED_RE = re.compile(r"""(?:@import\s*|url\(\s*)["']?\s*(?:https?:)?//[^"')\s]+""", re.IGNORECASE)

HAN_RE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
LANGUAGE_RE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
"""A language tag with script and region (BCP 47, 2.1)."""

OURS = ".ap-page"


@pytest.fixture(scope="module", params=["hosted", "offline"])
def pages(request: pytest.FixtureRequest) -> dict[str, LexborHTMLParser]:
    """Every page of a built site, by its path, but for the one that only servers show."""
    site: Path = request.getfixturevalue(f"{request.param}_site")
    found = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    return {name: LexborHTMLParser(path.read_text("utf-8")) for name, path in found.items() if name != "404.html"}


def faulty(pages: dict[str, LexborHTMLParser], selector: str) -> list[str]:
    """The pages on which something matches, with the first that does."""
    return [f"{name}: {found.html}" for name, tree in pages.items() if (found := tree.css_first(selector))]


def counts(pages: dict[str, LexborHTMLParser], selector: str) -> dict[str, int]:
    return {name: len(tree.css(selector)) for name, tree in pages.items()}


def test_ways_back_that_differ_have_names_that_differ(pages: dict[str, LexborHTMLParser]) -> None:
    """A reader who hears a list of links can tell them apart, and says what is seen (WCAG 2.2 SC 2.4.9, 2.5.3)."""
    for name, tree in pages.items():
        leads: dict[str, set[str]] = defaultdict(set)
        for link in tree.css(f"{OURS} a.ap-back"):
            seen = link.text(strip=True).lstrip("↩ ")
            said = link.attributes.get("aria-label") or seen
            leads[said].add(link.attributes["href"] or "")
            assert seen in said, f"{name}: {link.html}"
        assert [said for said, addresses in leads.items() if len(addresses) > 1] == [], name


def test_there_are_pages_of_ours(pages: dict[str, LexborHTMLParser]) -> None:
    assert sum(counts(pages, OURS).values()) > 50


def test_every_page_has_one_heading_where_the_skip_link_leads(pages: dict[str, LexborHTMLParser]) -> None:
    assert {name: n for name, n in counts(pages, "h1").items() if n != 1} == {}
    assert {name: n for name, n in counts(pages, "main").items() if n != 1} == {}
    for name, tree in pages.items():
        skip, heading = tree.css_first("a.md-skip"), tree.css_first("h1")
        assert skip is not None and heading is not None, name
        assert skip.attributes["href"] == f"#{heading.attributes.get('id')}", name
        assert heading.text(strip=True), name


def test_no_heading_skips_a_level(pages: dict[str, LexborHTMLParser]) -> None:
    for name, tree in pages.items():
        own = tree.css_first(".md-content")
        assert own is not None, name
        levels = [int(str(node.tag)[1]) for node in own.css("h1, h2, h3, h4, h5, h6")]
        assert levels[0] == 1 and all(b - a <= 1 for a, b in pairwise(levels)), name


def test_titles_tell_pages_apart(pages: dict[str, LexborHTMLParser]) -> None:
    """WCAG 2.2 SC 2.4.2. Two works may have one title."""
    named: dict[str, set[str]] = defaultdict(set)
    for name, tree in pages.items():
        title = tree.css_first("title")
        assert title is not None and title.text(strip=True), name
        if not name.startswith("sources/"):
            named[title.text()].add(name)
    assert {title: names for title, names in named.items() if len(names) > 1} == {}


def test_nothing_is_loaded_from_another_host(pages: dict[str, LexborHTMLParser]) -> None:
    for name, tree in pages.items():
        for node in tree.css(LOADED):
            for attribute in ("href", "src", "srcset", "data"):
                assert not ELSEWHERE_RE.match(node.attributes.get(attribute) or ""), f"{name}: {node.html}"


@pytest.mark.parametrize("output", ["hosted_site", "offline_site"])
def test_no_style_is_loaded_from_another_host(output: str, request: pytest.FixtureRequest) -> None:
    site: Path = request.getfixturevalue(output)
    for path in [*site.rglob("*.css"), *site.rglob("*.html")]:
        assert not IMPORTED_RE.findall(path.read_text("utf-8")), path.relative_to(site)


def test_nothing_of_ours_acts_or_styles_in_an_attribute(pages: dict[str, LexborHTMLParser]) -> None:
    for name, tree in pages.items():
        for node in tree.css(f"{OURS} *"):
            found = [a for a in node.attributes if a.startswith("on") or a == "style"]
            acts = node.tag == "script" and node.attributes.get("type") != "application/json"
            assert not found and not acts and node.tag != "style", f"{name}: {node.html}"


def test_every_language_is_a_language(pages: dict[str, LexborHTMLParser]) -> None:
    for name, tree in pages.items():
        assert tree.root is not None and tree.root.attributes.get("lang"), name
        for node in tree.css("[lang]"):
            assert LANGUAGE_RE.fullmatch(node.attributes["lang"] or ""), f"{name}: {node.html}"


def test_chinese_words_are_marked_as_chinese(pages: dict[str, LexborHTMLParser]) -> None:
    """WCAG 2.2 SC 3.1.2, in all that templates write. What can be copied as code is no prose."""
    seen = 0
    for name, tree in pages.items():
        for own in tree.css(OURS):
            for text in _texts(own):
                if HAN_RE.search(text.text_content or ""):
                    seen += 1
                    assert _language(text)[:2] in ("zh", "ja"), f"{name}: {text.text_content}"
    assert seen


def _texts(node: LexborNode) -> list[LexborNode]:
    if node.is_text_node:
        return [node]
    if node.tag in ("pre", "code"):
        return []
    return [text for child in node.iter(include_text=True) for text in _texts(child)]


def _language(node: LexborNode) -> str:
    around = node.parent
    while around is not None and not around.attributes.get("lang"):
        around = around.parent
    return (around.attributes.get("lang") or "") if around is not None else ""


@pytest.mark.parametrize(
    "selector",
    [
        ".ap-mark a:not([role=doc-noteref])",
        "[role=doc-noteref]:not([aria-label])",
        "[role=doc-backlink]:not([aria-label])",
        "[role=doc-noteref]:not([href^='#note-'])",
        "[role=doc-endnotes]:not([aria-label]):not([aria-labelledby])",
        "[role=region]:not([aria-label]):not([aria-labelledby])",
        f"{OURS} nav:not([aria-label]):not([aria-labelledby])",
        f"{OURS} th:not([scope])",
        f"{OURS} a:not([href])",
        "img:not([alt])",
        f"{OURS} [tabindex]:not([tabindex='0']):not([tabindex='-1'])",
        f"{OURS} table [role=presentation]",
        f"{OURS} a[target]",
    ],
)
def test_nothing_lacks_its_role_or_name(pages: dict[str, LexborHTMLParser], selector: str) -> None:
    assert faulty(pages, selector) == []


def test_what_is_named_by_an_id_has_it(pages: dict[str, LexborHTMLParser]) -> None:
    for name, tree in pages.items():
        ids = {node.attributes["id"] for node in tree.css("[id]")}
        for attribute in ("aria-labelledby", "aria-describedby", "aria-controls"):
            for node in tree.css(f"{OURS} [{attribute}]"):
                assert set((node.attributes[attribute] or "").split()) <= ids, f"{name}: {node.html}"


def test_each_annotation_is_called_told_and_led_back_from(pages: dict[str, LexborHTMLParser]) -> None:
    """Where a passage is annotated, its letter leads to the editor's words on the same page, and they lead back."""
    seen = 0
    for name, tree in pages.items():
        calls = {str(a.attributes["id"]): str(a.attributes["href"]) for a in tree.css(".ap-ed a")}
        told = {f"#{entry.attributes['id']}": entry for entry in tree.css(".ap-eds li[id]")}
        assert sorted(calls.values()) == sorted(told), name
        for call, there in calls.items():
            back = told[there].css_first("a.ap-back")
            assert back is not None and back.attributes["href"] == f"#{call}", name
            by = told[there].css_first(".ap-editor__by")
            assert by is not None and by.text() == "Editor", name
            seen += 1
        assert bool(calls) == bool(tree.css(".ap-annotated")), name
    assert seen


def test_each_reading_page_has_markers_and_notes(pages: dict[str, LexborHTMLParser]) -> None:
    markers, lists = counts(pages, "[role=doc-noteref]"), counts(pages, "[role=doc-endnotes]")
    assert sum(map(bool, markers.values())) > 1
    assert {name for name, n in markers.items() if n and lists[name] != 1} == set()


def card_of(address: str) -> str:
    """The id of the card that a link to a page of a term or a work brings."""
    folder, name = address.rstrip("/").split("/")[-2:]
    return f"card-{({'glossary': 'term', 'sources': 'work'})[folder]}-{name}"


def test_the_file_of_cards_holds_those_that_its_page_asks_for(hosted_site: Path) -> None:
    for article in load_project().sources.articles:
        folder = hosted_site / article.slug
        page = LexborHTMLParser((folder / "full/index.html").read_text("utf-8"))
        asked = {card_of(node.attributes["href"] or "") for node in page.css("a[data-card]")}
        held = re.findall(r'<template id=\\"(card-[^"\\]+)', (folder / "cards.js").read_text("utf-8"))
        assert len(held) == len(set(held)) and set(held) == asked


def test_the_bar_above_leads_to_every_kind_of_list(pages: dict[str, LexborHTMLParser]) -> None:
    tabs = [link.text(strip=True) for link in pages["index.html"].css(".md-tabs a")]
    assert tabs == ["Edition", "Article", "Notes", "Sources", "Glossary", "Annotations", "About"]


def test_every_page_of_ours_marks_where_it_stands_in_the_bar(pages: dict[str, LexborHTMLParser]) -> None:
    marked = {
        path: [node.text(strip=True) for node in page.css(".md-tabs__item--active")] for path, page in pages.items()
    }
    folders = {"glossary": "Glossary", "sources": "Sources", "annotations": "Annotations"}
    for path, tabs in marked.items():
        if path.split("/")[0] in folders:
            assert tabs == [folders[path.split("/")[0]]], path
