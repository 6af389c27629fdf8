"""Entries and articles in; entries that no article names, and aliases that stand nowhere, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from apparatus.model import Article, Place, Problem, Term
from apparatus.resolve.term_forms import forms_of
from apparatus.resolve.terms import find_terms


def check_names(terms: Sequence[Term], articles: Sequence[Article]) -> Iterator[Problem]:
    """An alias has to occur in the text, the notes or the matter around them, as the longest form there. That an entry
    is named nowhere may be meant, so it is a notice; a link that an editor forces names it."""
    forms = [form for term in terms for form in _forms(term)]
    found = _found(forms, articles)
    forced = {link.term for article in articles for link in article.links if link.force}
    for term in terms:
        own = [form for form in _forms(term) if form.id in found]
        if not own and term.id not in forced:
            hint = "add an alias by which the article speaks of it, or force a link in the article’s .yml"
            yield Problem(term.place, f"the article does not name '{term.term}'", hint, "notice")
        for index, alias in enumerate(term.aliases):
            if _id(term, index) not in found:
                hint = "take it out: plurals, possessives and other cases need none, and a longer form comes first"
                yield Problem(term.at("aliases", index), f"the alias '{alias}' matches nothing in the article", hint)


def _forms(term: Term) -> Iterator[Term]:
    """Each form of a term as a term of its own: the headword with the native name, then the aliases."""
    bare = Term(term.id, term.term, "", "", Place(""), term.kind)
    yield replace(bare, native=term.native, traditional=term.traditional, native_lang=term.native_lang)
    for index, alias in enumerate(term.aliases):
        yield Term(_id(term, index), alias, "", "", Place(""))


def _id(term: Term, index: int) -> str:
    return f"{term.id} {index}"


def _found(forms: Iterable[Term], articles: Iterable[Article]) -> set[str]:
    known = forms_of(forms)
    return {match.term for article in articles for text in texts_of(article) for match in find_terms(text, known)}


def texts_of(article: Article) -> Iterator[str]:
    """Paragraphs, notes, and the matter around them."""
    yield from (block.text for section in article.sections for block in section.blocks)
    yield from (note.text for note in article.notes)
    yield from (piece.text for piece in article.matter)
