"""The edition in, the pages of the site out: their addresses, their HTML and what search finds in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType

from apparatus.model import (
    WRITTEN,
    Edition,
    Page,
    ResolvedArticle,
)
from apparatus.render.annotations import ADDRESS as ANNOTATIONS
from apparatus.render.annotations import annotations_page, by_term, by_work
from apparatus.render.article_pages import article_pages, byline
from apparatus.render.atlas import ADDRESS as ATLAS
from apparatus.render.atlas import atlas_page
from apparatus.render.beside import Beside
from apparatus.render.cards import make_cards
from apparatus.render.context import Context
from apparatus.render.coverage import coverage_page
from apparatus.render.environment import markup, render
from apparatus.render.facets import facets_of_works
from apparatus.render.forms import Form
from apparatus.render.glossary_pages import Shared, glossary_pages
from apparatus.render.links import Links
from apparatus.render.machines.coins import coins
from apparatus.render.paragraphs import all_numbers
from apparatus.render.term_cards import term_cards
from apparatus.render.timeline import ADDRESS as TIMELINE
from apparatus.render.timeline import timeline_page
from apparatus.render.work_pages import sources_page, work_page


def pages(
    edition: Edition,
    links: Links,
    exports: Mapping[str, tuple[tuple[str, str], ...]],
    landing_text: str = "",
    bibliography: str = "",
    forms: Mapping[str, tuple[Form, ...]] = MappingProxyType({}),
    cites: Mapping[str, Mapping[str, str]] = MappingProxyType({}),
    copies: Sequence[tuple[str, str]] = (),
    authors: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Page]:
    """Every page, article by article, then those that all articles share. `exports` is each work in several formats;
    `landing_text` the Markdown file under `docs/` that the landing page shows; `bibliography` the file in which works
    are edited; `forms` the formatted citations of works, by key; `cites` those of the articles
    themselves, by slug, with slots for a paragraph and its address; `copies` the path in the site and the size of each
    copy that is there to be taken along; `authors` how a bibliography names those of an article, by its slug."""
    context = context_of(edition, links, authors)
    cards, titles = context.cards, context.titles
    for article in edition.articles:
        yield from article_pages(context, article, cites.get(article.article.slug, {}))
    yield sources_page(context)
    annotated = by_work(edition)
    for card in cards.values():
        about = annotated.get(card.key, ())
        yield work_page(context, card, exports[card.key], forms.get(card.key, ()), bibliography, about)
    beside = Beside(edition.articles)
    yield from glossary_pages(Shared(edition, cards, titles, links, beside, by_term(edition), context.to))
    yield annotations_page(edition, titles, context.numbers, links, context.to(ANNOTATIONS))
    drawn = (atlas_page(edition, context.to(ATLAS)), timeline_page(edition, cards, context.to(TIMELINE)))
    yield from (page for page in drawn if page is not None)
    yield coverage_page(edition, context.to)
    yield _landing_page(context, landing_text, copies)


def context_of(edition: Edition, links: Links, authors: Mapping[str, str] = MappingProxyType({})) -> Context:
    """What the pages of one output share."""
    return Context(
        edition=edition,
        links=links,
        cards=make_cards(edition),
        term_cards=term_cards(edition),
        titles={(a.article.slug, s.section.id): s.section.title for a in edition.articles for s in a.sections},
        numbers=all_numbers(edition),
        facets=facets_of_works(edition.works),
        coins={key: coins(work) for key, work in edition.works.items()},
        authors=authors,
    )


@dataclass(frozen=True, slots=True)
class Copy:
    """What readers can take along, as the front page offers it."""

    path: str
    size: str
    slug: str
    """Of the article that it holds alone; the empty string for a copy of the whole site."""
    label: str
    kind: str

    @classmethod
    def of(cls, path: str, size: str, articles: Sequence[ResolvedArticle]) -> Copy:
        """The copy at a path in the site."""
        name = PurePosixPath(path)
        slug = next((a.article.slug for a in articles if a.article.slug == name.stem), "")
        return cls(path, size, slug, *COPIES.get(name.suffix, COPIES[".zip"]))


COPIES = {
    ".zip": ("the whole site", "zip"),
    ".epub": ("a book", "EPUB"),
    ".html": ("one file", "HTML"),
    ".pdf": ("to print", "PDF"),
}
"""How each kind of copy is called, by the ending of its name."""


def _landing_page(context: Context, written: str, copies: Sequence[tuple[str, str]]) -> Page:
    address = "index"
    articles = context.edition.articles
    html = render(
        "landing.html",
        to=context.to(address),
        root=context.links.root(address),
        articles=articles,
        bylines={article.article.slug: byline(article) for article in articles},
        own_works={article.article.slug: len(_works_of(article)) for article in articles},
        work_count=sum(not card.editorial for card in context.cards.values()),
        term_count=len(context.edition.terms),
        annotation_count=len(context.edition.annotations),
        copies=[Copy.of(path, size, articles) for path, size in copies],
        written=markup(WRITTEN if written else ""),
    )
    return Page(address, "landing", "", html, source=f"docs/{written}" if written else "", written=written, nav=address)


def _works_of(article: ResolvedArticle) -> set[str]:
    """The works that the notes of an article cite."""
    return {run.target for note in article.notes for run in note.runs if run.kind == "work"}
