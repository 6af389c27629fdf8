"""Articles and the items of their notes in; a notice for each reading that nobody should rely on unseen out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from apparatus.model import Article, Item, Place, Problem
from apparatus.render.readings import is_uncertain, rule_words

LONGEST = 80


def doubts(articles: Iterable[Article], items: Mapping[tuple[str, int], tuple[Item, ...]]) -> Iterator[Problem]:
    """Notices at the lines of the notes. Unresolved short forms are left out: resolving has told of them."""
    for article in articles:
        for note in article.notes:
            for item in items.get((article.slug, note.number), ()):
                if is_uncertain(item):
                    form = " ".join(item.text.split())
                    form = form if len(form) <= LONGEST else form[: LONGEST - 1] + "…"
                    what = f"reading of {form!r} is uncertain ({item.confidence:.2f})"
                    message = f"note {note.number}: {what}: {rule_words(item.rule)}"
                    hint = f"run: apparatus explain {article.slug}:{note.number}"
                    yield Problem(Place(article.path, note.line), message, hint, "notice")
