"""Short Markdown that an editor wrote in, HTML that cannot act out.

The first lock is `read/markdown.py`, which refuses raw HTML and addresses that are none and names the line. Here raw
HTML is not read as such (CommonMark without it), and nh3 takes out whatever is not listed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from apparatus import lazy
from apparatus.render.environment import words

CITATION_RE = lazy.regex(r"[ \n]?\[(?P<inside>@[^\]\n]*)\]")
"""A citation as `read/markdown.py` lets it pass: keys, each with its at sign, between brackets."""

TAGS = {"p", "a", "em", "strong", "code", "blockquote", "ul", "ol", "li", "span", "br"}
ATTRIBUTES = {"a": {"href", "class", "data-card"}, "span": {"lang", "class"}, "ol": {"start"}}
SCHEMES = {"http", "https", "mailto"}

Cite = Callable[[Sequence[str]], str]
"""HTML in place of a citation of works with these keys."""


def prose(text: str, cite: Cite) -> Markup:
    """The HTML of a body. It stands within a page, so it has no headings; a page that it leads to cannot reach back
    (`rel=noopener`)."""
    parser = _parser()
    tokens = parser.parse(text)
    for block in tokens:
        if block.type == "inline":
            block.children = [new for token in block.children or () for new in _shown(token, cite)]
    html = parser.renderer.render(tokens, parser.options, {})
    return Markup(nh3.clean(html, tags=TAGS, attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel="noopener").strip())


def keys_of(citation: re.Match[str]) -> list[str]:
    """The keys in a citation that `CITATION_RE` found."""
    return [part.strip().removeprefix("@") for part in citation["inside"].split(";")]


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).disable(["code", "image", "heading", "lheading", "hr"])


def _shown(token: Token, cite: Cite) -> list[Token]:
    """A piece of text with its citations as links and its other scripts marked; anything else as it is."""
    if token.type != "text":
        return [token]
    parts: list[str] = []
    position = 0
    for match in CITATION_RE.finditer(token.content):
        parts.append(Markup.escape(words(token.content[position : match.start()])))
        parts.append(cite(keys_of(match)))
        position = match.end()
    parts.append(Markup.escape(words(token.content[position:])))
    return [Token("html_inline", "", 0, content="".join(parts))]
