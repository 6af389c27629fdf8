"""Markdown within a paragraph or a note: a text as the file has it in; the words alone, and how they are set, out.

Emphasis, links and escaped signs are read as CommonMark has them (0.31, 6.2-6.3, 2.4), by markdown-it. Signs within a
word are none: `M*A*S*H`. What is taken out of the text stands in its styles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt

from apparatus.model import Style, StyleKind
from apparatus.read.seed.replaced import Replaced, replaced

SIGNS = re.compile(r"[*_\\]|\]\(")
"""Without one of these there is nothing to read."""

TARGET = re.compile(
    r"\]\(\s*(?:<(?P<angled>[^<>\n]*)>|(?P<plain>(?:[^\s()]|\([^\s()]*\))*))"
    r"(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
)
"""The end of a link: `](https://example.org "title")`."""

KINDS: dict[str, StyleKind] = {"em": "em", "strong": "strong", "link": "link"}


@dataclass(frozen=True, slots=True)
class Inline(Replaced):
    """A text freed of its marks."""

    styles: tuple[Style, ...] = ()


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two marks that belong together, as (start, end) in what the file has."""

    kind: StyleKind
    opened: tuple[int, int]
    closed: tuple[int, int]
    address: tuple[int, int] = (0, 0)
    """Of a link."""


def read_inline(text: str, *, addresses_shown: bool = False) -> Inline:
    """The words of `text` and their styles. With `addresses_shown`, as in a note, the address of a link stays in the
    text behind the words that it is given to."""
    if not SIGNS.search(text):
        return Inline(text)
    pairs = sorted((pair for pair in _pairs(text) if _stands(text, pair)), key=lambda pair: pair.opened)
    if not pairs:
        return Inline(text)
    gone: list[tuple[int, int, str]] = []
    for pair in pairs:
        gone.append((*pair.opened, ""))
        if pair.kind == "link" and addresses_shown:
            gone += [(pair.closed[0], pair.address[0], " "), (pair.address[1], pair.closed[1], "")]
        else:
            gone.append((*pair.closed, ""))
    bare = replaced(text, sorted(gone))
    styles = [style for pair in pairs for style in _styles(text, pair, bare, addresses_shown)]
    return Inline(bare.text, bare.gone, tuple(sorted(styles, key=lambda style: style.start)))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero").enable(["emphasis", "link", "escape"])
    parser.core.ruler.disable(["text_join", "normalize"], True)
    return parser


def _pairs(text: str) -> Iterator[_Pair]:
    """The marks that markdown-it finds. It gives no places: they follow from the lengths of what it gives."""
    at = 0
    opened: list[tuple[int, int]] = []
    found: list[_Pair] = []
    for token in _parser().parseInline(text)[0].children or ():
        name, _, side = token.type.partition("_")
        if token.type == "text_special":
            found.append(_Pair("literal", (at, at + 1), (at + 2, at + 2)))
            at += len(token.markup)
        elif side == "open":
            opened.append((at, at + (len(token.markup) or 1)))
            at = opened[-1][1]
        elif side == "close":
            target = TARGET.match(text, at) if name == "link" else None
            if name == "link" and not target:
                return  # a way to write a link that is not known here: no place behind it is sure
            end = target.end() if target else at + len(token.markup)
            address = target.span("angled" if target["angled"] else "plain") if target else (0, 0)
            found.append(_Pair(KINDS[name], opened.pop(), (at, end), address))
            at = end
        else:
            at += len(token.content)
    if at == len(text):
        yield from found


def _stands(text: str, pair: _Pair) -> bool:
    """Whether marks stand at the edges of words; a link leads to the web and is no picture."""
    before, behind = text[pair.opened[0] - 1 : pair.opened[0]], text[pair.closed[1] : pair.closed[1] + 1]
    if pair.kind == "link":
        return before != "!" and text.startswith(("http://", "https://"), pair.address[0])
    return pair.kind == "literal" or not (before.isalnum() or behind.isalnum())


def _styles(text: str, pair: _Pair, bare: Replaced, addresses_shown: bool) -> Iterator[Style]:
    start, end = bare.moved(pair.opened[1]), bare.moved(pair.closed[0])
    opened, closed = text[slice(*pair.opened)], text[slice(*pair.closed)]
    if pair.kind != "link":
        yield Style(pair.kind, start, end, opened, closed)
        return
    first, last = pair.address
    if not addresses_shown:
        yield Style("link", start, end, opened, closed, text[first:last])
        return
    yield Style("link", start, end, opened, text[pair.closed[0] : first], text[first:last])
    yield Style("address", bare.moved(first), bare.moved(last), "", text[last : pair.closed[1]])
