"""One file of HTML and an EPUB hold every word of an article, and every link in them leads somewhere."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from selectolax.lexbor import LexborHTMLParser

from apparatus.build import books
from apparatus.house import READER, STYLE, joined
from apparatus.model import Article, Sources
from apparatus.offline import pack_book
from apparatus.project import load
from apparatus.read.seed import read_article
from built import ROOT, load_project
from hostile import hostile_project
from strategies import Made, articles, noise
from wording import body_words, note_words, read_page, words

EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"
XHTML = "{http://www.w3.org/1999/xhtml}"


@cache
def edition() -> Mapping[str, str | dict[str, str]]:
    project = load_project()
    docs = ROOT / "docs"
    return books(project.sources, project.formatted, joined(docs, STYLE), joined(docs, READER))


@pytest.fixture(params=load_project().sources.articles, ids=lambda article: article.slug)
def article(request: pytest.FixtureRequest) -> Article:
    found: Article = request.param
    return found


def page_of(made: Mapping[str, str | dict[str, str]], slug: str) -> str:
    page = made[f"{slug}.html"]
    assert isinstance(page, str)
    return page


def parts_of(made: Mapping[str, str | dict[str, str]], slug: str) -> dict[str, str]:
    """The parts of an EPUB in the order in which they are read, by their names."""
    files = made[f"{slug}.epub"]
    assert isinstance(files, dict)
    package = ET.fromstring(files["EPUB/package.opf"])
    names = {item.get("id"): item.get("href") for item in package.iter("{http://www.idpf.org/2007/opf}item")}
    assert sorted(f"EPUB/{name}" for name in names.values()) == sorted(
        name for name in files if name.startswith("EPUB/") and name != "EPUB/package.opf"
    )
    order = [names[ref.get("idref")] for ref in package.iter("{http://www.idpf.org/2007/opf}itemref")]
    return {name: files[f"EPUB/{name}"] for name in order if name}


def kept(article: Article, made: Mapping[str, str | dict[str, str]]) -> None:
    """Compares an article with its books."""
    text = [word for section in article.sections for word in body_words(section)]
    page = read_page(page_of(made, article.slug))
    assert page.body == text and page.notes == note_words(article)
    parts = parts_of(made, article.slug).values()
    chapters = [LexborHTMLParser(part).css_first(".ap-body") for part in parts if "bodymatter chapter" in part]
    for chapter, section in zip(chapters, article.sections, strict=True):
        heading = chapter.css_first("h2") if chapter else None
        if heading is not None and not heading.attributes.get("id"):
            heading.decompose()
        assert words(chapter) == body_words(section)
    notes = [found.notes for part in parts if (found := read_page(part)).notes]
    assert notes == ([note_words(article)] if article.notes else [])


def dead_ways(parts: Mapping[str, str]) -> Iterator[str]:
    """Links within a book that lead nowhere."""
    trees = {name: LexborHTMLParser(text) for name, text in parts.items()}
    ids = {name: {node.attributes["id"] for node in tree.css("[id]")} for name, tree in trees.items()}
    for name, tree in trees.items():
        for link in tree.css("a[href]"):
            way = link.attributes["href"] or ""
            if way.startswith(("http://", "https://", "mailto:")):
                continue
            file, _, fragment = way.partition("#")
            if (file or name) not in parts or (fragment and unquote(fragment) not in ids[file or name]):
                yield f"{name}: {way}"


def test_books_of_the_edition_keep_every_word(article: Article) -> None:
    kept(article, edition())


def test_every_link_within_a_book_leads_somewhere(article: Article) -> None:
    assert list(dead_ways(parts_of(edition(), article.slug))) == []
    assert list(dead_ways({"": page_of(edition(), article.slug)})) == []


def test_markers_lead_to_their_notes_terms_to_their_entries_and_works_to_their_records(article: Article) -> None:
    parts = {name: ET.fromstring(text) for name, text in parts_of(edition(), article.slug).items()}
    links = [link for part in parts.values() for link in part.iter(f"{XHTML}a")]
    called = [link.get("href", "").partition("#")[2] for link in links if link.get(EPUB_TYPE) == "noteref"]
    assert called == [f"note-{mark.note}" for s in article.sections for b in s.blocks for mark in b.marks]
    targets = {e.get("id"): e.get(EPUB_TYPE) for part in parts.values() for e in part.iter() if e.get("id")}
    assert {targets[name] for name in called} == {"endnote"}
    for kind, folder in (("ap-term", "glossary/"), ("ap-work", "sources/")):
        ways = [link.get("href", "").partition("#")[2] for link in links if link.get("class") == kind]
        assert len(ways) > 20 and all(way.startswith(folder) and way in targets for way in ways)


def test_the_page_asks_for_nothing(article: Article) -> None:
    tree = LexborHTMLParser(page_of(edition(), article.slug))
    assert not tree.css("[src], link, img, iframe, object, embed")
    assert "url(" not in "".join(style.text() for style in tree.css("style"))


def test_an_epub_begins_with_its_kind_and_is_the_same_each_time(article: Article, tmp_path: Path) -> None:
    book = edition()[f"{article.slug}.epub"]
    one, other = (pack_book(book, tmp_path / name / "book.epub") for name in ("one", "other"))
    assert one.read_bytes() == other.read_bytes()
    with zipfile.ZipFile(one) as packed:
        first = packed.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert packed.read("mimetype") == b"application/epub+zip"
        package = packed.read("EPUB/package.opf").decode()
    assert "T00:00:00Z</meta>" in package and article.authors[0] in package
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == ["book.epub", "book.epub"]


def test_an_article_among_others_takes_its_own_works_along() -> None:
    sources = load(Path(__file__).parent / "projects" / "strangers")[0].sources
    one, *others = sources.articles
    again = replace(one, slug="again", notes=one.notes[:1])
    made = books(replace(sources, articles=(one, *others, again)))
    shown = {slug: set(LexborHTMLParser(page_of(made, slug)).css(".ap-cited > li")) for slug in (one.slug, "again")}
    assert len(shown["again"]) < len(shown[one.slug])
    for slug in shown:
        assert list(dead_ways({"": page_of(made, slug)})) == []
        assert list(dead_ways(parts_of(made, slug))) == []


def test_no_book_takes_words_for_markup(tmp_path: Path) -> None:
    project, _ = load(hostile_project(tmp_path / "project"))
    made = books(project.sources, project.formatted)
    (name,) = (a.slug for a in project.sources.articles)
    for text in (page_of(made, name), *parts_of(made, name).values()):
        tree = LexborHTMLParser(text)
        run = [script for script in tree.css("script") if script.attributes.get("type") != "application/json"]
        assert not any("window.ran" in script.text() for script in run) and not tree.css("img")
        assert not [
            n
            for n in tree.css("*")
            if any("ran=1" in (v or "") and k[:2] in ("on", "hr") for k, v in n.attributes.items())
        ]
    for text in parts_of(made, name).values():
        ET.fromstring(text)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(articles())
def test_books_of_any_article_keep_every_word(made: Made) -> None:
    read, _ = read_article(made.text.encode(), "seeds/a.txt")
    assert read is not None
    kept(read, books(Sources((read,))))


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(noise())
def test_books_of_noise_are_well_formed(text: str) -> None:
    read, _ = read_article(text.encode(), "seeds/a.txt")
    if read is not None:
        made = books(Sources((read,)))
        kept(read, made)
        for part in parts_of(made, read.slug).values():
            ET.fromstring(part.encode("utf-8", "replace"))
