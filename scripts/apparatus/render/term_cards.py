"""The edition in; what comes to the reader when a term is pointed at, for each term, out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from apparatus.model import Edition, Run, Term
from apparatus.render.environment import environment, markup

NEAREST = 3
"""How many of the terms that are named beside it a card tells; the page of the term has them all."""


def term_cards(edition: Edition) -> dict[str, Markup]:
    """The card of each term, by id."""
    card = environment().get_template("cards.html").module.term_card  # type: ignore[attr-defined]
    names = {term.id: term.term for term in edition.terms}
    return {
        term.id: markup(card(term, len(edition.term_uses.get(term.id, ())), _near(edition, term, names)))
        for term in edition.terms
    }


def _near(edition: Edition, term: Term, names: Mapping[str, str]) -> list[str]:
    """Those that share more than one sentence with the term: one may be chance."""
    shared = [near.term for near in edition.neighbours.get(term.id, ()) if near.sentences > 1]
    return [names[other] for other in shared[:NEAREST]]


def cards_for(runs: Iterable[Run], cards: Mapping[str, Markup]) -> Markup:
    """The cards of the terms to which `runs` lead, each once."""
    terms = dict.fromkeys(run.target for run in runs if run.kind == "term")
    return Markup("\n").join(cards[term] for term in terms)
