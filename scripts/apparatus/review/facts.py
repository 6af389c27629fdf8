"""Entries and works in; sources that cannot have the status that they are given, and works that nobody cites, out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from apparatus.model import Article, Entry, Problem, Term, Work
from apparatus.render.complete import complete


def check_statuses(terms: Iterable[Term], works: Mapping[str, Work], articles: Sequence[Article]) -> Iterator[Problem]:
    """What the article states is cited from the article; what its source states, from a work that its notes cite."""
    titles = {_letters(article.title) for article in articles}
    itself = {key for key, work in works.items() if work.editorial and _letters(complete(work).title) in titles}
    for term in terms:
        for index, source in enumerate(term.sources):
            if source.key not in works:
                continue
            message = _mistaken(source.key, source.status, works[source.key].editorial, source.key in itself)
            if message:
                yield Problem(term.at("sources", index, "status"), *message)


def _mistaken(key: str, status: str, editorial: bool, itself: bool) -> tuple[str, str] | None:
    if status == "stated by the article" and not itself:
        return f"'{key}' is not the article", "cite the article, or give the status of this source"
    if status == "stated by its source" and editorial:
        hint = (
            "that status is for works that the notes cite; write `stated by the article`"
            if itself
            else ("that status is for works that the notes cite; write `found elsewhere`")
        )
        return f"no note cites '{key}'", hint
    if status == "found elsewhere" and itself:
        return f"'{key}' is the article itself", "write `stated by the article`"
    if status == "found elsewhere" and not editorial:
        return f"the article’s notes cite '{key}'", "write `stated by its source`"
    return None


def uncited(curated: Iterable[Entry], works: Mapping[str, Work], cited: Collection[str]) -> Iterator[Problem]:
    """The editor's own works that no entry, annotation or page cites."""
    for entry in curated:
        work = works.get(entry.key)
        if work is not None and work.editorial and entry.key not in cited:
            hint = f"cite it as [@{entry.key}], or take it out"
            yield Problem(entry.place, f"the work '{entry.key}' is cited nowhere", hint)


def _letters(title: str) -> str:
    """A title without what print varies: case, spaces and punctuation."""
    return "".join(letter for letter in title.casefold() if letter.isalnum())
