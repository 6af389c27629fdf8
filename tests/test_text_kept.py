"""Body and notes stand on the pages word for word and in order: in the built site, and for articles made up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from selectolax.lexbor import LexborHTMLParser

from apparatus.build import build
from apparatus.model import Article, Sources
from apparatus.read.seed import read_article
from apparatus.render.links import Links
from built import load_project
from strategies import Made, articles, noise
from wording import body_words, note_words, read_page

SEEDS = load_project().sources.articles


@pytest.fixture(params=SEEDS, ids=lambda article: article.slug)
def article(request: pytest.FixtureRequest) -> Article:
    found: Article = request.param
    return found


def kept(article: Article, page: Callable[[str], str]) -> None:
    """Compares an article with its pages, of which `page` gives the HTML by the last part of the address."""
    full = read_page(page("full"))
    assert full.body == [word for section in article.sections for word in body_words(section)]
    assert full.notes == read_page(page("notes")).notes == note_words(article)
    assert list(full.notes) == list(note_words(article))
    for section in article.sections:
        part = read_page(page(section.id))
        assert [*part.heading, *part.body] == body_words(section)
        called = {str(mark.note) for block in section.blocks for mark in block.marks}
        shown = {number: text for number, text in note_words(article).items() if number in called}
        assert part.notes == shown


def test_there_are_seeds() -> None:
    assert SEEDS and all(article.notes and article.sections for article in SEEDS)


def test_the_built_site_keeps_every_word(article: Article, hosted_site: Path) -> None:
    kept(article, lambda part: (hosted_site / article.slug / part / "index.html").read_text("utf-8"))


def test_the_offline_copy_keeps_every_word(article: Article, offline_site: Path) -> None:
    kept(article, lambda part: (offline_site / article.slug / f"{part}.html").read_text("utf-8"))


def test_the_parts_are_read_in_the_order_of_the_article(article: Article, hosted_site: Path) -> None:
    """Whoever starts at the overview and follows "next" reads everything once."""
    folder = hosted_site / article.slug
    overview = LexborHTMLParser((folder / "index.html").read_text("utf-8"))
    link = overview.css_first(".ap-contents a")
    read: list[str] = []
    assert link is not None
    page = (folder / (link.attributes["href"] or "")).resolve()
    for _ in article.sections:
        html = (page / "index.html").read_text("utf-8")
        wording = read_page(html)
        read += [*wording.heading, *wording.body]
        further = LexborHTMLParser(html).css_first("a[rel=next]")
        if further is None:
            break
        page = (page / (further.attributes["href"] or "")).resolve()
    assert read == [word for section in article.sections for word in body_words(section)]


def test_a_word_that_is_lost_moved_or_added_is_noticed(article: Article, hosted_site: Path) -> None:
    html = (hosted_site / article.slug / "full" / "index.html").read_text("utf-8")
    opening = article.sections[0].blocks[0].text.split()[0]
    for spoilt in (f">{opening} ", ">"), (f">{opening} ", f">{opening} {opening} "), (f">{opening} ", f"> {opening}"):
        changed = html.replace(*spoilt)
        assert changed != html
        with pytest.raises(AssertionError):
            kept(article, lambda part, changed=changed: changed)  # type: ignore[misc]


# --- Articles made up ---------------------------------------------------------------------------------------------


def pages_of(data: bytes) -> tuple[Article, dict[str, str]] | None:
    article, _ = read_article(data, "seeds/a.txt")
    if article is None:
        return None
    output, _ = build(Sources((article,)), Links(True))
    return article, {page.address: page.html for page in output.pages}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(articles())
def test_pages_of_any_article_keep_every_word(made: Made) -> None:
    built = pages_of(made.text.encode())
    assert built is not None
    article, pages = built
    kept(article, lambda part: pages[f"{article.slug}/{part}"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(noise())
def test_pages_of_noise_keep_every_word(text: str) -> None:
    built = pages_of(text.encode())
    if built is not None:
        article, pages = built
        kept(article, lambda part: pages[f"{article.slug}/{part}"])
