"""Works in, their pages out: the bibliography, and a page for each work."""

from __future__ import annotations

from collections.abc import Sequence

from apparatus.model import (
    IndexEntry,
    Page,
    Placed,
)
from apparatus.render.cards import Card
from apparatus.render.context import Context
from apparatus.render.environment import render
from apparatus.render.exports import ENDINGS
from apparatus.render.forms import Form


def sources_page(context: Context) -> Page:
    """All works, those that the article cites and those that the editor does."""
    address = "sources/index"
    cards = list(context.cards.values())
    html = render(
        "sources.html",
        to=context.to(address),
        root=context.links.root(address),
        facets=context.facets,
        coins=context.coins,
        cited=[card for card in cards if not card.editorial],
        editorial=[card for card in cards if card.editorial],
    )
    return Page(address, "sources", "Sources", html, nav=address, entries=(IndexEntry("", "Sources", ""),))


def work_page(
    context: Context,
    card: Card,
    exports: tuple[tuple[str, str], ...],
    forms: tuple[Form, ...],
    bibliography: str,
    annotations: Sequence[Placed],
) -> Page:
    """A work: what it is, where it is cited, how to cite and take it along, and what the editor says of it."""
    address = f"sources/{card.key}"
    html = render(
        "work.html",
        annotations=annotations,
        to=context.to(address),
        card=card,
        coins=context.coins[card.key],
        root=context.links.root(address),
        downloads=[(ENDINGS[label], label, text) for label, text in exports],
        forms=forms,
        section_titles=context.titles,
        numbers=context.numbers,
    )
    text = " ".join(part for part in (card.authors, card.container, card.published, card.printed) if part)
    return Page(
        address, "work", card.title, html,
        nav="sources/index", source=bibliography, entries=(IndexEntry("", card.title, text),),
    )  # fmt: skip
