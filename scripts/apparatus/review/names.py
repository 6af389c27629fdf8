"""Entries of the glossary in; names that lead to two of them, out.

Names are compared as links are found: without case, spaces and hyphens, in the compatible form of Unicode (NFKC), and a
plural is its singular. A name with a capital keeps its last letter, unless the other one is in lower case.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from apparatus.model import Place, Problem, Term
from apparatus.resolve.term_forms import family_name, form_keys

ONE = "a name leads to one entry: take it out of one of the two"


@dataclass(frozen=True, slots=True)
class _Name:
    kind: str
    text: str
    term: str
    place: Place


class _Bearers:
    """Who bears which name, so far."""

    def __init__(self) -> None:
        self.by_form: dict[str, _Name] = {}
        self.by_singular: dict[str, _Name] = {}
        """Names with a capital, as if they were plurals."""

    def claim(self, name: _Name) -> _Name | None:
        """The one who has the name already, if any."""
        form, singular = form_keys(_folded(name.text))
        if name.text.islower():
            first = self.by_form.get(form) or self.by_singular.get(form)
        else:
            plain = self.by_form.get(singular)
            first = self.by_form.get(form) or (plain if plain and plain.text.islower() else None)
            self.by_singular.setdefault(singular, name)
        self.by_form.setdefault(form, name)
        return first


def check_twins(terms: Iterable[Term]) -> Iterator[Problem]:
    """Headwords and aliases that two entries claim, or one entry twice."""
    bearers = _Bearers()
    for name in (name for term in terms for name in _names(term)):
        first = bearers.claim(name)
        if first is None or (first.text, first.place) == (name.text, name.place):
            continue
        same = _folded(first.text).casefold() == _folded(name.text).casefold()
        other = first.kind if same else f"{first.kind} '{first.text}'"
        yield Problem(name.place, f"the {name.kind} '{name.text}' is already the {other} at {first.place}", ONE)


def check_families(terms: Iterable[Term]) -> Iterator[Problem]:
    """Family names that lead elsewhere when they stand alone: to another entry, or to nobody since two persons have
    them."""
    terms = list(terms)
    persons = defaultdict[str, list[Term]](list)
    for term in terms:
        if family := family_name(term):
            persons[family].append(term)
    named = {name.text: name for term in terms for name in _names(term)}
    for family, bearers in persons.items():
        for other in bearers[1:]:
            message = f"'{family}' is also the family name of '{bearers[0].term}'"
            yield Problem(other.place, message, "alone it leads to neither: force a link where it is clear", "notice")
        name = named.get(family)
        if name is not None and name.term not in {term.id for term in bearers}:
            message = f"the {name.kind} '{family}' is also the family name of '{bearers[0].term}'"
            yield Problem(name.place, message, "alone it leads here, also where the person is meant", "notice")


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).split())


def _names(term: Term) -> Iterator[_Name]:
    """What a term is called, and where each name stands."""
    yield _Name("term", term.term, term.id, term.place)
    for index, alias in enumerate(term.aliases):
        yield _Name("alias", alias, term.id, term.at("aliases", index))
