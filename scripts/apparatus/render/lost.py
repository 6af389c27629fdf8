"""Pages in; what a server shows to a reader who asks for one that does not exist, out.

A server gives it under any address, so its links begin at the root of the site. The nearest addresses are found in the
browser (docs/assets/lost.js) among those that it carries: nothing is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from apparatus.model import Page, PageKind
from apparatus.render.environment import render
from apparatus.render.links import Links

PLACES: Final[tuple[PageKind, ...]] = ("overview", "section", "full", "notes", "sources", "glossary")
"""Kinds of pages to which a lost reader is led in any case."""

MOST: Final = 5000
"""As many addresses are carried at most."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page and how it is called."""

    url: str
    title: str


def lost_page(pages: Iterable[Page], links: Links, root: str) -> str:
    """The page's own part. `root` is the path of the site on its server, with a slash at its end."""
    known = [(page.kind, Place(links.url(page.address), page.title)) for page in pages if page.title]
    return render(
        "lost.html",
        root=root,
        places=[place for kind, place in known if kind in PLACES],
        addresses=[[place.url, place.title] for _, place in known][:MOST],
    )
