"""Entries of the glossary in; what is wrong between them, and between them and the bibliography, out."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from apparatus.model import Annotation, Place, Problem, Term
from apparatus.read.markdown import citations
from apparatus.review.names import check_twins


def check_terms(terms: Sequence[Term], unread: Collection[str] = ()) -> list[Problem]:
    """What is wrong between terms: a name that two of them bear, a see-also to nowhere, a draft or itself. `unread` are
    ids of entries whose fields could not be read: what they name is not known before that is mended."""
    by_id = {term.id: term for term in terms}
    return [*check_twins(terms), *(problem for term in terms for problem in _check_see(term, by_id, unread))]


def check_citations(
    terms: Iterable[Term | Annotation], known_keys: Collection[str], claimed: Collection[str] = ()
) -> list[Problem]:
    """The keys, in bodies and front matter, that are in no bibliography, each with its place and the nearest key.
    `claimed` are keys of entries that are written and cannot be read."""
    return _unknown((found for term in terms for found in cited_places(term)), known_keys, claimed)


def check_cited(
    written: Iterable[tuple[str, str]], known_keys: Collection[str], claimed: Collection[str] = ()
) -> list[Problem]:
    """The same for pages that are neither entry nor annotation, by path and text."""
    cited = ((key, Place(path, line, column)) for path, text in written for key, line, column in citations(text))
    return _unknown(cited, known_keys, claimed)


def _unknown(
    cited: Iterable[tuple[str, Place]], known_keys: Collection[str], claimed: Collection[str]
) -> list[Problem]:
    return [
        Problem(place, f"no work has the key '{key}'", _nearest(key, known_keys, "bib/"))
        for key, place in cited
        if key not in known_keys and key not in claimed
    ]


def cited_places(term: Term | Annotation) -> Iterator[tuple[str, Place]]:
    """Every key that an entry or annotation cites, in its front matter and its body, with its place."""
    for index, key in enumerate([source.key for source in term.sources]):
        yield key, term.at("sources", index, "key")
    for index, dated in enumerate(term.dates if isinstance(term, Term) else ()):
        yield dated.source, term.at("dates", index, "source")
    for key, line, column in citations(term.body, term.body_line):
        yield key, Place(term.place.path, line, column)


def _check_see(term: Term, by_id: Mapping[str, Term], unread: Collection[str]) -> Iterator[Problem]:
    for index, target in enumerate(term.see_also):
        place = term.at("see_also", index)
        if target in unread:
            continue
        if target == term.id:
            yield Problem(place, f"the see-also '{target}' leads to the term itself", "take it out")
        elif target not in by_id:
            yield Problem(place, f"the see-also '{target}' leads nowhere", _nearest(target, by_id, "docs/glossary/"))
        elif by_id[target].draft and not term.draft:
            message = f"the see-also '{target}' leads to a draft, which is not published"
            yield Problem(place, message, "finish that entry, or take it out here")
        elif term.id not in by_id[target].see_also and not term.draft:
            message = f"the see-also '{target}' is not returned"
            yield Problem(place, message, f"add {term.id} to `see_also` in {by_id[target].place.path}")


def _nearest(word: str, known: Collection[str], where: str) -> str:
    near = difflib.get_close_matches(word, sorted(known), n=1)
    return f"did you mean '{near[0]}'?" if near else f"it has to be in {where}"
