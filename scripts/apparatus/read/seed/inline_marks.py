"""The marks of emphasis, links, code and the like in a text of Markdown, and where they stand: a text in; pairs of
marks that belong together, out (CommonMark 0.31, 6).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from apparatus import lazy
from apparatus.model import StyleKind
from apparatus.read.seed.formulas import with_formulas
from apparatus.read.seed.heights import height_of

TARGET = lazy.regex(
    r"\]\(\s*(?:<(?P<angled>[^<>\n]*)>|(?P<plain>(?:[^\s()]|\([^\s()]*\))*))"
    r"(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
)
"""The end of a link: `](https://example.org "title")`."""

KINDS: dict[str, StyleKind] = {"em": "em", "strong": "strong", "s": "del", "link": "link"}

TAG = lazy.regex(r"<(?P<closes>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)")
MANY = 1_000_000
"""So many comparisons take no time that anybody would notice; no paragraph of an article needs as many."""

ANY_TAG = lazy.regex(r"</?[A-Za-z][^<>]*>")
HREF = lazy.regex(r"""\shref\s*=\s*["']?(?P<address>https?://[^\s"'<>]+)""", re.IGNORECASE)
OF_TAG: dict[str, StyleKind] = {
    "em": "em", "i": "em", "cite": "em", "strong": "strong", "b": "strong", "del": "del", "s": "del", "a": "link",
    "sup": "sup", "sub": "sub", "code": "code", "kbd": "code"
}  # fmt: skip
LABEL = lazy.regex(r"\](?:\[[^\[\]]*\])?")
"""The end of a link whose address stands elsewhere: `][label]`, `][]`, `]`."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two marks that belong together, as (start, end) in what the file has."""

    kind: StyleKind
    opened: tuple[int, int]
    closed: tuple[int, int]
    address: tuple[int, int] = (0, 0)
    """Of a link."""
    elsewhere: str = ""
    """The address, where it stands elsewhere."""
    instead: str = ""
    """What is shown for a sign that the file writes by others."""

    def overlaps(self, other: Pair) -> bool:
        """Whether the mark that opens lies over a mark of the other."""
        return any(self.opened[0] < end and start < self.opened[1] for start, end in (other.opened, other.closed))

    def crosses(self, other: Pair) -> bool:
        """Whether a mark lies within a mark of the other, or only one between those of the other."""
        marks = [(mark, span) for mark in (self.opened, self.closed) for span in (other.opened, other.closed)]
        inside = [other.opened[1] <= mark[0] and mark[1] <= other.closed[0] for mark in (self.opened, self.closed)]
        return any(a[0] < b[1] and b[0] < a[1] for a, b in marks) or inside[0] != inside[1]


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": True}).enable(
        ["emphasis", "link", "image", "html_inline", "backticks", "escape", "entity", "strikethrough", "autolink"]
    )
    parser.core.ruler.disable(["text_join", "normalize"], True)
    return with_formulas(parser)


def pairs_in(text: str, links: Mapping[str, str]) -> Iterator[Pair]:
    """The marks that markdown-it finds."""
    references = {label: {"href": address, "title": ""} for label, address in links.items() if label[0] != "^"}
    places = _Places(text, labelled=bool(references))
    for token in _parser().parseInline(text, {"references": references})[0].children or ():
        places.take(token)
        if places.lost:
            return
    if places.at == len(text):
        yield from places.found
        yield from _tagged(text, places.tags, places.found if len(places.tags) * len(places.found) < MANY else ())


class _Places:
    """Where in a text the marks stand. markdown-it gives no places: they follow from the lengths of what it gives."""

    def __init__(self, text: str, *, labelled: bool) -> None:
        self.text, self.labelled = text, labelled
        self.at = 0
        self.found: list[Pair] = []
        self.tags: list[tuple[int, int]] = []
        self.lost = False
        """Whether a link is written in a way that is not known here: no place behind it is sure."""
        self._opened: list[tuple[int, int]] = []
        self._hrefs: list[str] = []
        """The addresses of the links that are open."""
        self._of_itself = False
        """Whether an address stands as a link: its words are its address."""

    def take(self, token: Token) -> None:
        """Goes on behind the next token."""
        name, _, side = token.type.partition("_")
        if token.markup == "autolink":
            self._take_address(opens=side == "open")
        elif self._of_itself:
            return
        elif token.type == "text_special":
            self._take_special(token)
        elif name == "code":
            size, end = len(token.markup), _end_of_code(self.text, self.at, token.markup)
            self._add(Pair("code", (self.at, self.at + size), (end - size, end)))
        elif name in ("formula", "wiki"):
            self._add(_whole(token, self.at))
        elif name == "html":
            self.tags.append((self.at, self.at + len(token.content)))
            self.at = self.tags[-1][1]
        elif side == "open":
            self._open(token, name)
        elif side == "close" and name != "link":
            self._close(name, self._opened.pop(), self.at + len(token.markup))
        elif name in ("link", "image"):
            self._take_link(token, name)
        else:
            self.at += len(token.content)

    def _add(self, pair: Pair) -> None:
        self.found.append(pair)
        self.at = pair.closed[1]

    def _take_address(self, *, opens: bool) -> None:
        if opens:
            self.found += _bare_link(self.text, self.at, within=bool(self._hrefs))
            self.at = self.text.index(">", self.at) + 1
        self._of_itself = opens

    def _take_special(self, token: Token) -> None:
        """A sign by its name, or a backslash before one; `\\c` in a formula is no such thing."""
        end = self.at + len(token.markup)
        if token.info == "entity":
            self.found.append(sign_for(self.at, end, token.content))
        elif token.content != token.markup:
            self.found.append(Pair("literal", (self.at, self.at + 1), (self.at + 2, self.at + 2)))
        self.at = end

    def _open(self, token: Token, name: str) -> None:
        self._opened.append((self.at, self.at + (len(token.markup) or 1)))
        self.at = self._opened[-1][1]
        if name == "link":
            self._hrefs.append(str(token.attrs.get("href", "")))

    def _close(self, name: str, start: tuple[int, int], end: int, address: tuple[int, int] = (0, 0)) -> None:
        self.found.append(_pair(self.text, name, start, (self.at, end), address))
        self.at = end

    def _take_link(self, token: Token, name: str) -> None:
        """The end of a link, or a picture: behind its words stand its address or the label of one."""
        href = self._hrefs.pop() if name == "link" else ""
        start = (self.at, self.at + 2) if name == "image" else self._opened.pop()
        self.at += 2 + len(token.content) if name == "image" else 0
        target = TARGET.match(self.text, self.at)
        label = LABEL.match(self.text, self.at) if self.labelled and not target else None
        if target:
            address = target.span("angled" if target["angled"] else "plain") if name == "link" else (0, 0)
            self._close(name, start, target.end(), address)
        elif label:
            self._add(Pair(KINDS.get(name, "literal"), start, label.span(), elsewhere=href))
        else:
            self.lost = True


def _bare_link(text: str, at: int, *, within: bool) -> list[Pair]:
    """`<https://example.org>`, an address that is a link (CommonMark 0.31, 6.5); `within` another one it is words. One
    of mail, or of another kind, keeps its brackets."""
    start, end = at + 1, text.index(">", at)
    if not text.startswith(("http://", "https://"), start):
        return []
    return [Pair("literal" if within else "link", (at, start), (end, end + 1), (start, end))]


def _whole(token: Token, at: int) -> Pair:
    """A formula, or a link of a wiki, within the signs that set it off."""
    start = at + len(token.markup)
    end = start + len(token.content)
    if token.type == "wiki":
        return Pair("literal", (at, start), (end, end + 2))
    words = token.content.strip()
    first = start + token.content.index(words)
    return Pair("math", (at, first), (first + len(words), end + len(token.markup)))


def sign_for(start: int, end: int, shown: str) -> Pair:
    """What is shown for the sign between `start` and `end`."""
    return Pair("sign", (start, end), (end, end), instead=shown)


def _end_of_code(text: str, at: int, ticks: str) -> int:
    """Where a span of code ends: at the next marks that are as many."""
    end = at + len(ticks)
    while True:
        start = text.index(ticks, end)
        end = start + len(ticks)
        while text.startswith("`", end):
            end += 1
        if end - start == len(ticks):
            return end


def _pair(text: str, name: str, opened: tuple[int, int], closed: tuple[int, int], address: tuple[int, int]) -> Pair:
    """A link within a site leads nowhere here: its words stay. Where there are none, all is a mark."""
    if opened[1] == closed[0]:
        return Pair("literal", (opened[0], closed[1]), (closed[1], closed[1]))
    leads = name != "link" or text.startswith(("http://", "https://"), address[0])
    return Pair(KINDS[name] if leads and name in KINDS else "literal", opened, closed, address)


def _tagged(text: str, tags: Sequence[tuple[int, int]], found: Sequence[Pair]) -> Iterator[Pair]:
    """What tags set off; a tag that does nothing here, or whose stretch crosses another, is a mark of its own."""
    opened: list[tuple[str, tuple[int, int]]] = []
    paired: set[tuple[int, int]] = set()
    for span in tags:
        tag = TAG.match(text, *span)
        name = tag["name"].lower() if tag else ""
        if tag is None or name not in OF_TAG:
            continue
        if not tag["closes"]:
            opened.append((name, span))
        elif opened and opened[-1][0] == name:
            _, before = opened.pop()
            href = HREF.search(text, *before) if name == "a" else None
            if name in ("sup", "sub") and (number := height_of(text[before[1] : span[0]], name)):
                paired |= {before, span}
                yield sign_for(before[0], span[1], number)
            elif (name != "a" or href) and before[1] < span[0]:
                pair = Pair(OF_TAG[name], before, span, href.span("address") if href else (0, 0))
                if not any(pair.crosses(other) for other in found):
                    paired |= {before, span}
                    yield pair
    for span in (span for span in tags if span not in paired):
        yield Pair("literal", span, (span[1], span[1]))
