"""An article of the edition in; the parts of a book that holds all of it, its terms and its sources, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from apparatus.model import Edition, ResolvedArticle, ResolvedSection, Term
from apparatus.render.annotations import short_name
from apparatus.render.article_pages import annotations_in, heading_of, how_to_cite, shown_of
from apparatus.render.beside import back_matter
from apparatus.render.book.ways import Ways
from apparatus.render.cards import Card
from apparatus.render.context import Context
from apparatus.render.environment import environment, render
from apparatus.render.forms import FORMS, Form
from apparatus.render.glossary_pages import alphabetical
from apparatus.render.prose import prose


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a book: a file of an EPUB, a stretch of a page."""

    id: str
    title: str
    html: str
    kind: str
    """What it is: a term of the EPUB Structural Semantics Vocabulary."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a book of one article holds of the edition."""

    terms: tuple[Term, ...]
    cited: tuple[Card, ...]
    """The works that the notes cite, in the order of the bibliography."""
    editorial: tuple[Card, ...]
    """The works that only the editor cites."""


def held_by(context: Context, article: ResolvedArticle) -> Held:
    """The works and terms that belong to an article: those that it names, all of them where it stands alone."""
    edition, slug = context.edition, article.article.slug
    alone = len(edition.articles) == 1
    terms = tuple(term for term in edition.terms if alone or _names(edition, slug, term.id))
    cited = {card.key: card for card in context.cards.values() if any(use.article == slug for use in card.uses)}
    said = {key for term in terms for key in term.cited}
    said |= {key for one in edition.annotations if one.article == slug for key in one.annotation.cited}
    others = (card for key, card in context.cards.items() if key in said and key not in cited)
    return Held(alphabetical(terms), tuple(cited.values()), tuple(others))


def _names(edition: Edition, slug: str, term: str) -> bool:
    in_text = any(use.sentence.article == slug for use in edition.term_uses.get(term, ()))
    return in_text or any(use.article == slug for use in edition.aside_uses.get(term, ()))


def ways_of(context: Context, article: ResolvedArticle) -> Ways:
    """How a book of this article links."""
    slug = article.article.slug
    return Ways(slug, frozenset(other.article.slug for other in context.edition.articles) - {slug})


def lists(
    context: Context, article: ResolvedArticle, held: Held, forms: Mapping[str, tuple[Form, ...]], ways: Ways
) -> Iterator[Part]:
    """The glossary and the sources."""
    slug, edition = article.article.slug, context.edition
    if held.terms:
        html = render(
            "book/glossary.html",
            to=ways,
            terms=held.terms,
            bodies=_glosses(edition, held.terms, ways),
            uses={term.id: _paragraphs(context, slug, term.id) for term in held.terms},
            names={term.id: term.term for term in held.terms},
        )
        yield Part("glossary", "Glossary", html, "glossary")
    if held.cited or held.editorial:
        whole = {key: next((form for form in forms[key] if form.label == FORMS["bibliography"]), None) for key in forms}
        notes = {card.key: list(_notes(card, slug)) for card in held.cited}
        html = render("book/sources.html", to=ways, held=held, forms=whole, notes=notes)
        yield Part("sources", "Sources", html, "bibliography")


def _glosses(edition: Edition, terms: Iterable[Term], ways: Ways) -> dict[str, Markup]:
    """What each entry says, linked within the book."""
    template = environment().get_template("annotations.html").module

    def cite(keys: Sequence[str]) -> str:
        named = [(key, short_name(edition.works[key]) if key in edition.works else "") for key in keys]
        return str(template.cited(named, ways, cards=False))  # type: ignore[attr-defined]

    return {term.id: prose(term.body, cite) for term in terms}


def _paragraphs(context: Context, slug: str, term: str) -> list[tuple[int, str]]:
    """The numbers and ids of the paragraphs that name a term, each once."""
    sentences = (use.sentence for use in context.edition.term_uses.get(term, ()))
    blocks = dict.fromkeys(sentence.block for sentence in sentences if sentence.article == slug)
    return [(context.numbers[slug, block], block) for block in blocks if (slug, block) in context.numbers]


def _notes(card: Card, slug: str) -> Iterator[tuple[str, int]]:
    """The notes of the article that cite a work, as they are called and by their number, each once."""
    yield from dict.fromkeys((use.label, use.note) for use in card.uses if use.article == slug)


def chapters(context: Context, article: ResolvedArticle, held: Held, ways: Ways) -> Iterator[Part]:
    """The title page, the parts of the text, what stands under it, the notes and the editor's annotations."""
    shared = shown_of(context, article, {}, ways, cards=False) | {"held": held}
    about = article.article
    citation = how_to_cite(article, context.authors.get(about.slug, ""))
    yield Part("title", about.title, render("book/title.html", **shared, citation=citation), "titlepage")
    for section in article.sections:
        yield Part(f"part-{section.section.id}", section.section.title, _chapter(shared, section), "chapter")
    matter = back_matter(article)
    if matter:
        yield Part("matter", "Around the text", render("book/matter.html", **shared, matter=matter), "afterword")
    if article.notes:
        yield Part("part-notes", "Notes", render("book/notes.html", **shared), "endnotes")
    annotations = annotations_in(context, about.slug)
    if annotations:
        html = render("book/annotations.html", **shared, annotations=annotations)
        yield Part("part-annotations", "The editor’s annotations", html, "appendix")


def _chapter(shared: Mapping[str, object], resolved: ResolvedSection) -> str:
    heading = heading_of(resolved)
    blocks = resolved.blocks[1:] if heading else resolved.blocks
    return render("book/chapter.html", **shared, section=resolved.section, heading=heading, blocks=blocks)
