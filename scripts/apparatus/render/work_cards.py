"""Works in; the cards that come to a reader who points at one out, each made when a page first asks for it."""

from __future__ import annotations

from markupsafe import Markup

from apparatus import lazy
from apparatus.render.context import Context, To
from apparatus.render.environment import environment, markup, places

HREF = lazy.regex(r'href="([^"]*)"')


class WorkCards(dict[str, Markup]):
    """The cards on the pages of one article, by the key of the work. An article cites few of an edition's works."""

    def __init__(self, context: Context, article: str, to: To) -> None:
        super().__init__()
        self.context, self.article, self.to = context, article, to
        self.made = environment().get_template("cards.html").module.work_card  # type: ignore[attr-defined]

    def __contains__(self, key: object) -> bool:
        return key in self.context.cards

    def __missing__(self, key: str) -> Markup:
        card = self.context.cards[key]
        here = [citing for citing in places(card) if citing.sentence.article == self.article]
        elsewhere = len({use.article for use in card.uses} - {self.article})
        self[key] = markup(self.made(card, self.to, self.context.numbers, here, elsewhere))
        return self[key]

    def linked(self, html: str) -> list[Markup]:
        """The cards of the works to which a page leads, in the order of the bibliography."""
        addresses = set(HREF.findall(html))
        return [self[key] for key in self.context.cards if self.to(f"sources/{key}") in addresses]
