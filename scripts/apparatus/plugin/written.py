"""HTML of what people wrote in, the same made safe and set into its page out.

The first lock against hostile content is the check of the Markdown, which names the line. This is the second lock: what
reaches a page has only the elements and attributes listed here, with http(s), mail and relative addresses.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import nh3
from markupsafe import Markup

from apparatus import lazy
from apparatus.model import WRITTEN
from apparatus.render.links import Links
from apparatus.render.scripts import is_plain, pieces
from apparatus.render.tex import as_text

TAGS = nh3.ALLOWED_TAGS | {"section", "details", "summary", "figure", "figcaption", "input", "label"}

ATTRIBUTES = {tag: set(names) for tag, names in nh3.ALLOWED_ATTRIBUTES.items()}
for tag in TAGS:
    ATTRIBUTES.setdefault(tag, set()).update({"id", "class", "lang", "title", "role"})
ATTRIBUTES["a"] |= {"href", "rel"}
ATTRIBUTES["ol"] |= {"start"}
ATTRIBUTES["input"] |= {"type", "checked", "disabled"}

SCHEMES = {"http", "https", "mailto"}

REFERENCE = lazy.regex(r'<li id="fn:(?P<key>[a-z0-9-]+)">\s*<p>')
"""Where mkdocs-bibtex, through Python-Markdown, begins the reference of a work."""

NOTE = lazy.regex(r'<li id="fn:[^"]*">.*?</li>', re.DOTALL)
"""A note, and so a reference, in which what pybtex leaves standing has to be put right."""

MARK = lazy.regex(
    r'[ \n]?(?P<marks>(?:<sup id="fnref[^"<>]*">[^<>]*<a [^<>]*>[^<>]*</a>[^<>]*</sup>)+)(?P<stop>[.,;:!?]?)'
)
"""Note markers and the stop that follows them: `[@key].` is easier to write, and print has the marker after the stop
(Chicago Manual of Style, 18th ed., 13.29)."""

TAG = lazy.regex(r'(<[^<>"]*(?:"[^"]*"[^<>"]*)*>)')
"""A tag as nh3 writes it: attributes in double quotes."""

SIGNS = str.maketrans("", "", "\u00b6\u21a9\ufe0e")


def cite_all(markdown: str) -> str:
    """The Markdown of a definition, with the command by which mkdocs-bibtex sets the works that it cites."""
    return markdown if "\\bibliography" in markdown else f"{markdown}\n\n\\bibliography\n"


CALL = lazy.regex(r'[ \n]?<sup id="fnref[^"<>]*">.*?</sup>', re.DOTALL)
"""The marker of a note and the space before it: in a text without heights its number would be one of the sentence."""


def words_of(html: str) -> str:
    """What search finds in HTML: its text, without the markers of notes, and without the signs that are links to
    headings and back from notes."""
    return " ".join(Markup(CALL.sub("", html)).striptags().translate(SIGNS).split())


def safe(html: str) -> str:
    """The same HTML without anything that could run or reach out."""
    return nh3.clean(html, tags=TAGS, attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel=None)


def _with_languages(html: str) -> str:
    """The HTML with each run of Chinese, Japanese or Korean text marked as such (WCAG 2.2 SC 3.1.2): a writer cannot,
    since raw HTML is refused."""
    parts = TAG.split(html)
    for index in range(0, len(parts), 2):
        if not is_plain(parts[index]):
            parts[index] = "".join(_marked(label, piece) for label, piece in pieces(parts[index]))
    return "".join(parts)


def _marked(label: str, piece: str) -> str:
    if label.startswith("U+"):
        return Markup('<span class="ap-control">{}</span>').format(label)
    return Markup('<span lang="{}">{}</span>').format(label, Markup(piece)) if label else piece


def compose(
    page_html: str, written_html: str, links: Links, address: str, link: Callable[[str], str] = lambda html: html
) -> str:
    """The page's own HTML with what was written in its place, each reference a link to the page of its work. `link`
    sets links to terms into HTML that is safe."""
    html = link(MARK.sub(r"\g<stop>\g<marks>", _with_languages(safe(written_html))))
    html = NOTE.sub(lambda found: as_text(found.group()), html)
    html = REFERENCE.sub(lambda found: _linked(found, links, address), html)
    return page_html.replace(WRITTEN, html, 1)


def _linked(found: re.Match[str], links: Links, address: str) -> str:
    link = Markup('<a class="ap-source" href="{}" aria-label="The page of this source">§</a> ')
    return Markup(found.group()) + link.format(links.to(address, f"sources/{found['key']}"))
