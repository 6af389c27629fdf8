"""Markdown within a paragraph or a note: a text as the file has it in; the words alone, and how they are set, out.

Emphasis, links and escaped signs are read as CommonMark has them (0.31, 6.2-6.3, 2.4), by markdown-it. Signs within a
word are none: `M*A*S*H`. What is taken out of the text stands in its styles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt

from apparatus.model import Style, StyleKind

SIGNS = re.compile(r"[*_\\]|\]\(")
"""Without one of these there is nothing to read."""

TARGET = re.compile(
    r"\]\(\s*(?:<(?P<angled>https?://[^<>\s]*)>|(?P<plain>https?://(?:[^\s()]|\([^\s()]*\))*))"
    r"(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
)
"""The end of a link: `](https://example.org "title")`."""

KINDS: dict[str, StyleKind] = {"em": "em", "strong": "strong", "link": "link"}


@dataclass(frozen=True, slots=True)
class Inline:
    """A text freed of its marks."""

    text: str
    styles: tuple[Style, ...] = ()
    gone: tuple[tuple[int, int, str], ...] = ()
    """What was taken out: where it began and ended, and what stands in its place."""

    def moved(self, offset: int) -> int:
        """The place in the text of a place in what the file has."""
        shift = 0
        for start, end, instead in self.gone:
            if end > offset:
                return min(offset, start) + shift
            shift -= end - start - len(instead)
        return offset + shift

    def first(self, place: int) -> int:
        """Where in the file a stretch begins that begins here in the text, with the marks before it."""
        shift = 0
        for start, end, instead in self.gone:
            if start + shift >= place:
                break
            shift += len(instead) - (end - start)
        return place - shift

    def last(self, place: int) -> int:
        """Where in the file a stretch ends that ends here in the text, with the marks behind it."""
        shift = 0
        for start, end, instead in self.gone:
            if start + shift > place:
                break
            shift += len(instead) - (end - start)
        return place - shift


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two marks that belong together, as (start, end) in what the file has."""

    kind: StyleKind
    opened: tuple[int, int]
    closed: tuple[int, int]


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
            address = _address(text, pair)
            gone += [(pair.closed[0], address[0], " "), (address[1], pair.closed[1], "")]
        else:
            gone.append((*pair.closed, ""))
    inline = Inline(_without(text, sorted(gone)), (), tuple(sorted(gone)))
    styles = [style for pair in pairs for style in _styles(text, pair, inline, addresses_shown)]
    return Inline(inline.text, tuple(sorted(styles, key=lambda style: style.start)), inline.gone)


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
                return  # an address that is none of the web's
            end = target.end() if target else at + len(token.markup)
            found.append(_Pair(KINDS[name], opened.pop(), (at, end)))
            at = end
        else:
            at += len(token.content)
    if at == len(text):
        yield from found


def _stands(text: str, pair: _Pair) -> bool:
    """Whether marks stand at the edges of words; and the words of a picture are no link."""
    before, behind = text[pair.opened[0] - 1 : pair.opened[0]], text[pair.closed[1] : pair.closed[1] + 1]
    if pair.kind == "link":
        return before != "!"
    return pair.kind == "literal" or not (before.isalnum() or behind.isalnum())


def _address(text: str, pair: _Pair) -> tuple[int, int]:
    target = TARGET.match(text, pair.closed[0])
    if target is None:  # _pairs has matched it
        raise ValueError(text)
    return target.span("angled") if target["angled"] else target.span("plain")


def _without(text: str, gone: Sequence[tuple[int, int, str]]) -> str:
    parts: list[str] = []
    done = 0
    for start, end, instead in gone:
        parts += [text[done:start], instead]
        done = end
    return "".join([*parts, text[done:]])


def _styles(text: str, pair: _Pair, inline: Inline, addresses_shown: bool) -> Iterator[Style]:
    start, end = inline.moved(pair.opened[1]), inline.moved(pair.closed[0])
    opened, closed = text[slice(*pair.opened)], text[slice(*pair.closed)]
    if pair.kind != "link":
        yield Style(pair.kind, start, end, opened, closed)
        return
    first, last = _address(text, pair)
    if not addresses_shown:
        yield Style("link", start, end, opened, closed, text[first:last])
        return
    yield Style("link", start, end, opened, text[pair.closed[0] : first], text[first:last])
    yield Style("address", inline.moved(first), inline.moved(last), "", text[last : pair.closed[1]])
