"""What the pages of one output share, and how one of them links to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from apparatus.model import Edition
from apparatus.render.cards import Card
from apparatus.render.facets import Facets
from apparatus.render.links import Links

To = Callable[..., str]


@dataclass(frozen=True, slots=True)
class Context:
    """What all pages of one output share."""

    edition: Edition
    links: Links
    cards: Mapping[str, Card]
    term_cards: Mapping[str, Markup]
    """Cards of terms, by id."""
    titles: Mapping[tuple[str, str], str]
    """Section titles by article slug and section id."""
    numbers: Mapping[tuple[str, str], int]
    """Paragraph numbers by article slug and block id."""
    facets: Mapping[str, Facets]
    """Of the works, by key, as are the next."""
    coins: Mapping[str, str]
    authors: Mapping[str, str]
    """How a bibliography names the authors of an article, by its slug, where that is known."""

    def to(self, here: str) -> To:
        """The function by which the page `here` links to others."""
        prefix, url = self.links.root(here), self.links.url

        def link(there: str, fragment: str = "") -> str:
            return (prefix + url(there) or "./") + (f"#{fragment}" if fragment else "")

        return link
