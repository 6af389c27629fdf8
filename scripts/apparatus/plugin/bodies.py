"""HTML of a definition in, the same with links to the entries that it names out: as in the article, each where it is
first named, never in a heading, a link, a citation, a title in italics, or to the entry itself.
"""

from __future__ import annotations

import html as entities
from collections.abc import Callable, Iterator, Mapping

from apparatus import lazy
from apparatus.model import Run
from apparatus.render.environment import environment
from apparatus.render.links import Links
from apparatus.resolve.runs import body_runs
from apparatus.resolve.term_forms import Forms
from apparatus.resolve.terms import Persons, find_terms

TAG = lazy.regex(r'(<[^<>"]*(?:"[^"]*"[^<>"]*)*>)')
"""A tag as nh3 writes it: attributes in double quotes."""

NAME = lazy.regex(r"</?([a-z][a-z0-9]*)")

CLOSED = frozenset({"a", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "i", "pre", "span", "sup"})
"""Elements in which nothing is linked; a `span` holds words in another script."""

REFERENCES = lazy.regex(r'<(?:div|section)[^>]*class="footnote"')
"""Where Python-Markdown sets the works that a text cites; what follows is no part of the text."""


class Linker:
    """Links the bodies of all entries of one build. `cards` are those of all entries, by id."""

    def __init__(self, cards: Mapping[str, str], forms: Forms, links: Links) -> None:
        self.cards = cards
        self.forms = forms
        self.links = links

    def link(self, html: str, term: str, address: str) -> str:
        """The body of the entry `term`, which stands on the page `address`."""
        references = REFERENCES.search(html)
        end = references.start() if references else len(html)
        linked = {term: None}
        body = "".join(self._pieces(html[:end], linked, address))
        del linked[term]
        return body + html[end:] + "".join(self.cards[other] for other in linked)

    def _pieces(self, html: str, linked: dict[str, None], address: str) -> Iterator[str]:
        persons, depth = Persons(self.forms), 0

        def to(there: str) -> str:
            return self.links.to(address, there)

        for index, piece in enumerate(TAG.split(html)):
            if index % 2:
                depth += _step(piece)
                yield piece
            elif depth or not piece.strip():
                yield piece
            else:
                yield self._linked(entities.unescape(piece), persons, linked, to)

    def _linked(self, text: str, persons: Persons, linked: dict[str, None], to: Callable[[str], str]) -> str:
        links = []
        for match in persons.certain(find_terms(text, self.forms)):
            if match.term not in linked:
                linked[match.term] = None
                links.append((match.start, match.end, match.term))
        return _shown(body_runs(text, links, ()), to) if links else entities.escape(text, quote=False)


def _step(tag: str) -> int:
    """By how much a tag leads into (1) or out of (-1) an element in which nothing is linked."""
    name = NAME.match(tag)
    if name is None or name[1] not in CLOSED:
        return 0
    return -1 if tag.startswith("</") else 1


def _shown(runs: tuple[Run, ...], to: Callable[[str], str]) -> str:
    macros = environment().get_template("macros.html").module
    return str(macros.body_runs(runs, to))  # type: ignore[attr-defined]
