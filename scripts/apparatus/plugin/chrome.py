"""The theme's page around ours, rendered once for each kind of page and filled in as text after that.

Rendering the theme takes 10 to 30 milliseconds a page; what differs between two pages of one kind and depth is a
handful of strings. The theme renders a probe whose strings are slots, and every page fills the slots.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import jinja2
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as HostPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from apparatus import lazy
from apparatus.model import Page
from apparatus.plugin.pages import SCRIPTS, EditionPage, page_meta
from apparatus.render.scripts import spelled

SLOT = lazy.regex("\ue000([a-z_]+)\ue001")
"""A slot: a name between two private-use characters, which no escaping of the theme changes."""

LINES = lazy.regex(r"\s*\n\s*")
"""The theme's empty lines and indentation: a ninth of a page, which says nothing in what is around ours."""

TEMPLATE = "apparatus-chrome.html"
MAIN = "main"
"""The id of every page's heading, where the skip link leads."""


def _slot(name: str) -> str:
    return f"\ue000{name}\ue001"


class Chrome:
    """The chrome of one build."""

    def __init__(self, env: jinja2.Environment, config: MkDocsConfig, files: Files) -> None:
        self.env = env
        self.config = config
        self.pages = list(files.documentation_pages())
        self.in_nav: dict[str, HostPage] | None = None
        self.shells: dict[tuple[object, ...], list[str]] = {}

    def whole(self, page: HostPage, ours: Page, nav: Navigation) -> str:
        """The complete HTML document of `page`, which shows `ours`; a part that a person wrote is in it already."""
        here = self._nav_page(ours, nav)
        key = (
            here and here.url, page.url.count("/"), bool(page.edit_url), bool(ours.description), SCRIPTS.get(ours.kind)
        )  # fmt: skip
        shell = self.shells.get(key)
        if shell is None:
            shell = self.shells[key] = SLOT.split(LINES.sub("\n", mended(self._probe(page, ours, here, nav))))
        values = {
            "title": escape(spelled(ours.title)),
            "canonical": escape(page.canonical_url or ""),
            "edit": escape(page.edit_url or ""),
            "description": escape(ours.description),
            "head": ours.head,
            "content": ours.html if isinstance(page, EditionPage) else page.content or "",
        }
        parts = list(shell)
        parts[1::2] = [values[name] for name in shell[1::2]]
        return "".join(parts)

    def _probe(self, page: HostPage, ours: Page, here: HostPage | None, nav: Navigation) -> str:
        """The theme's document for `page` with slots in place of everything that only this page has."""
        kept = {name: getattr(page, name) for name in ("content", "toc", "canonical_url", "edit_url", "meta")}
        try:
            page.content = _slot("content")
            page.toc = skip_target()
            page.canonical_url = page.canonical_url and _slot("canonical")
            page.edit_url = page.edit_url and _slot("edit")
            slots = {name: _slot(name) for name in ("title", "description") if getattr(ours, name)}
            page.meta = {**page_meta(ours), **slots, "head": _slot("head")}
            if here is not None:
                here.active = True
            context = get_context(nav, self.pages, self.config, page)
            return self.env.get_template(TEMPLATE).render(context)
        finally:
            for name, value in kept.items():
                setattr(page, name, value)
            if here is not None:
                here.active = False

    def _nav_page(self, ours: Page, nav: Navigation) -> HostPage | None:
        """The page of the navigation that is marked as the current one: the front page, which lists all articles, for
        those of one of several, which have no place of their own there."""
        if self.in_nav is None:
            self.in_nav = {entry.file.src_uri: entry for entry in nav.pages}
        return self.in_nav.get(f"{ours.nav}.md") or (self.in_nav.get("index.md") if ours.nav else None)


FAULTS: Mapping[str, str] = {
    'type="checkbox" id="__drawer" autocomplete="off"': 'type="checkbox" id="__drawer"',
    'type="checkbox" id="__search" autocomplete="off"': 'type="checkbox" id="__search"',
    ' tabindex=""': "",
    ' viewBox="0 0 24 24"': ' width="24" height="24" viewBox="0 0 24 24"',
    'data-md-component="search" role="dialog"': 'data-md-component="search" role="dialog" aria-label="Search"',
}
"""What is no valid HTML, lacks a name, or fills the window where no style is loaded in the theme's templates, and what
stands there instead (`make validate` and `make lighthouse` find the first two)."""


def mended(html: str) -> str:
    """The theme's document without its faults."""
    for fault, right in FAULTS.items():
        html = html.replace(fault, right)
    return html


def skip_target() -> TableOfContents:
    """A table of contents with nothing in it but where the theme's skip link leads (WCAG 2.2 SC 2.4.1)."""
    return TableOfContents([AnchorLink("", MAIN, 1)])
