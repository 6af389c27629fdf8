"""What an editor decides in the file `.yml` beside an article in; what of it leads nowhere, out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from apparatus.model import Article, GivenLink, Problem, Term
from apparatus.resolve.given import given_links
from apparatus.resolve.term_forms import forms_of
from apparatus.resolve.terms import find_terms
from apparatus.review.uses import texts_of


def check_given(article: Article, terms: Sequence[Term], unread: Collection[str] = ()) -> Iterator[Problem]:
    """Links to entries or in passages that are not there, links forbidden where there would be none, and names said to
    need no entry that the article does not have. `unread` are ids of entries that could not be read."""
    _, problems = given_links(article, {*(term.id for term in terms), *unread})
    yield from problems
    faulty = {problem.place for problem in problems}
    by_id = {term.id: term for term in terms}
    for link in article.links:
        if not link.force and link.place not in faulty and link.term in by_id and not _names(link, by_id[link.term]):
            message = f"the passage '{link.passage}' does not name '{by_id[link.term].term}'"
            yield Problem(link.place, message, "there is no link to forbid: take it out")
    yield from _absent(article)


def _names(link: GivenLink, term: Term) -> bool:
    """A family name alone counts, whoever has been named before."""
    return bool(find_terms(" ".join(link.passage.split()), forms_of([term])))


def _absent(article: Article) -> Iterator[Problem]:
    """All names are looked for in one walk; those that a longer one may hide, once more by themselves."""
    names = [Term(str(at), given.name, "", "", given.place) for at, given in enumerate(article.not_terms)]
    text = "\n\n".join(texts_of(article))
    found = {match.term for match in find_terms(text, forms_of(names))}
    for name in names:
        if name.id not in found and not find_terms(text, forms_of([name])):
            hint = "take it out, or write it as the article does"
            yield Problem(name.place, f"the article does not have the name '{name.term}'", hint)
