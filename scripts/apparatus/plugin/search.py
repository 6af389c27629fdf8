"""Our pages in, entries of the theme's search index out.

The entries come from the parsed text, a passage each, so that nothing has to be read out of HTML again. Chinese and
Japanese characters are set apart by zero-width spaces, which `separator` in `mkdocs.yml` names: a word is found from
any of its characters on, with no dictionary that might not know it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from html import escape

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig

from apparatus import lazy
from apparatus.model import IndexEntry, Page
from apparatus.render.links import Links

EAST_ASIAN = lazy.regex("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
ZERO_WIDTH_SPACE = "\u200b"

BOOST = {"term": 2.0, "work": 0.2}
"""How much a find on a kind of page counts, where it is not 1: an explanation comes first, then the article and its
notes, then the works, whose titles hold the same words."""


def add_entries(config: MkDocsConfig, pages: Iterable[Page], links: Links, said: Mapping[str, str]) -> None:
    """Append an entry for each passage to the index of the search plugin, if the site has one. `said` is what people
    wrote, by the address of the page that shows it."""
    plugin = next((p for name, p in config.plugins.items() if name.rpartition("/")[2] == "search"), None)
    index = getattr(plugin, "search_index", None)
    if index is None:
        return
    for page in pages:
        url = links.url(page.address) if page.address != "index" or not links.directory_urls else ""
        for entry in with_words(page, said.get(page.address, ""), Markup(config.site_name).unescape()):
            location = f"{url}#{entry.fragment}" if entry.fragment else url
            found = {"location": location, "title": indexed(entry.title), "text": indexed(entry.text)}
            index.entries.append(found | ({"boost": BOOST[page.kind]} if page.kind in BOOST else {}))


def with_words(page: Page, words: str, site: str) -> tuple[IndexEntry, ...]:
    """The entries of a page, `words` in the one that stands for the whole of it."""
    if not words:
        return page.entries
    whole, *others = page.entries or (IndexEntry("", page.title or site, ""),)
    return replace(whole, text=f"{whole.text} {words}".strip()), *others


def indexed(text: str) -> str:
    """The text as the index holds it: escaped for HTML, East Asian characters apart."""
    return EAST_ASIAN.sub(lambda run: ZERO_WIDTH_SPACE.join(["", *run.group(), ""]), escape(text, quote=False))
