"""Articles and the items of their notes in; a notice for each reading that nobody should rely on unseen out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from apparatus.model import Article, Item, Place, Problem
from apparatus.render.readings import doubt_words, is_uncertain

LONGEST = 80


def doubts(articles: Iterable[Article], items: Mapping[tuple[str, int], tuple[Item, ...]]) -> Iterator[Problem]:
    """Notices at the lines of the notes, the least sure reading first. Unresolved short forms are left out: resolving
    has told of them."""
    uncertain = [
        (item.confidence, article, note, item)
        for article in articles
        for note in article.notes
        for item in items.get((article.slug, note.number), ())
        if is_uncertain(item)
    ]
    for confidence, article, note, item in sorted(uncertain, key=lambda found: found[0]):
        form = " ".join(item.text.split())
        form = form if len(form) <= LONGEST else form[: LONGEST - 1] + "…"
        message = f"note {note.number}: reading of {form!r} is uncertain ({confidence:.2f}): {doubt_words(item)}"
        hint = f"run: apparatus explain {article.slug}:{note.number}"
        yield Problem(Place(article.path, note.line), message, hint, "notice")
