"""Markdown within a paragraph or a note: a text as the file has it in; the words alone, and how they are set, out.

Emphasis, links, pictures, code, tags of HTML and escaped signs are read as CommonMark has them (0.31, 6.1-6.6,
2.4), by markdown-it. Signs within a word are none: `M*A*S*H`. Of a picture the words stay, of a tag nothing but the
emphasis or the link that it makes. Nothing within a formula is read. What is taken out of the text stands in its
styles.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from operator import itemgetter
from types import MappingProxyType

from markdown_it import MarkdownIt
from markdown_it.token import Token

from apparatus.model import Style, StyleKind
from apparatus.read.seed.formulas import with_formulas
from apparatus.read.seed.heights import height_of, heights
from apparatus.read.seed.replaced import Replaced, replaced

CALL = re.compile(r"\[\^(?P<name>[^\]\s]{1,200})\]")
"""`[^name]`."""

SIGNS = re.compile(
    r"[*_\\`\]<&^~$\[](?:(?<=[*_\\`])|(?<=\])[({]|(?<=<)[/!A-Za-z]|(?<=&)(?:#|[A-Za-z]\w{1,30};)|(?<=[\^~])[+\w-]|(?<=~)~"
    r"|(?<=\$)\S|(?<=\[)\[)"
)
"""Without one of these there is nothing to read; one set of characters first, which is found fastest."""

TARGET = re.compile(
    r"\]\(\s*(?:<(?P<angled>[^<>\n]*)>|(?P<plain>(?:[^\s()]|\([^\s()]*\))*))"
    r"(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
)
"""The end of a link: `](https://example.org "title")`."""

KINDS: dict[str, StyleKind] = {"em": "em", "strong": "strong", "s": "del", "link": "link"}

TAG = re.compile(r"<(?P<closes>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)")
SPAN = re.compile(r"(?<!!)\[[^\[\]]{1,400}(?P<behind>\]\{(?:[.#][\w-]|[\w-]{1,20}=)[^{}]{0,200}\})")

MANY = 1_000_000
"""So many comparisons take no time that anybody would notice; no paragraph of an article needs as many."""

ANY_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
HREF = re.compile(r"""\shref\s*=\s*["']?(?P<address>https?://[^\s"'<>]+)""", re.IGNORECASE)
OF_TAG: dict[str, StyleKind] = {
    "em": "em", "i": "em", "cite": "em", "strong": "strong", "b": "strong", "del": "del", "s": "del", "a": "link",
    "sup": "sup", "sub": "sub", "code": "code", "kbd": "code"
}  # fmt: skip
LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Inline(Replaced):
    """A text freed of its marks."""

    styles: tuple[Style, ...] = ()


NONE: Mapping[str, str] = MappingProxyType({})

LABEL = re.compile(r"\](?:\[[^\[\]]*\])?")
"""The end of a link whose address stands elsewhere: `][label]`, `][]`, `]`."""


@dataclass(frozen=True, slots=True)
class _Pair:
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


def read_inline(text: str, *, addresses_shown: bool = False, links: Mapping[str, str] = NONE) -> Inline:
    """The words of `text` and their styles. With `addresses_shown`, as in a note, the address of a link stays in the
    text behind the words that it is given to. `links` are the addresses that the file gives elsewhere, by their
    labels."""
    if not SIGNS.search(text) and not (links and "[" in text):
        return Inline(text)
    found = list(_pairs(text, links))
    found += _spans(text, found) if "]{" in text else ()
    found += _heights(text, found) if "^" in text or "~" in text else ()
    found += calls_within(text, links) if "[^" in text and links else ()
    found = [pair for pair in found if _stands(text, pair)]
    loose = _loose(text, found) if addresses_shown else ()
    pairs = sorted((*found, *loose), key=lambda pair: pair.opened)
    if not pairs:
        return Inline(text)
    gone: list[tuple[int, int, str]] = []
    shown = {pair for pair in pairs if addresses_shown and _adds_address(text, pair)}
    for pair in pairs:
        if addresses_shown and _space_lost(text, pair):
            gone.append((pair.opened[0], pair.opened[0], " "))
        gone.append((*pair.opened, "\n" if LINE_BREAK.fullmatch(text, *pair.opened) else pair.instead))
        if pair in shown:
            gone += [(pair.closed[0], pair.address[0], " "), (pair.address[1], pair.closed[1], "")]
        else:
            gone.append((*pair.closed, ""))
    bare = replaced(text, sorted(gone))
    moved = bare.moved
    styles = [style for pair in pairs for style in _styles(text, pair, moved, pair in shown)]
    return Inline(bare.text, bare.gone, tuple(sorted(styles, key=lambda style: style.start)))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": True}).enable(
        ["emphasis", "link", "image", "html_inline", "backticks", "escape", "entity", "strikethrough", "autolink"]
    )
    parser.core.ruler.disable(["text_join", "normalize"], True)
    return with_formulas(parser)


def _pairs(text: str, links: Mapping[str, str]) -> Iterator[_Pair]:
    """The marks that markdown-it finds. It gives no places: they follow from the lengths of what it gives."""
    at = 0
    opened: list[tuple[int, int]] = []
    found: list[_Pair] = []
    tags: list[tuple[int, int]] = []
    references = {label: {"href": address, "title": ""} for label, address in links.items() if label[0] != "^"}
    hrefs: list[str] = []
    of_itself = False
    for token in _parser().parseInline(text, {"references": references})[0].children or ():
        name, _, side = token.type.partition("_")
        if token.markup == "autolink":
            if side == "open":
                found += _bare_link(text, at, within=bool(hrefs))
                at = text.index(">", at) + 1
            of_itself = side == "open"
        elif of_itself:
            continue  # its words are its address
        elif token.type == "text_special":
            if token.info == "entity":
                found.append(_sign(at, at + len(token.markup), token.content))
            elif token.content != token.markup:  # `\c` in a formula is no escape
                found.append(_Pair("literal", (at, at + 1), (at + 2, at + 2)))
            at += len(token.markup)
        elif name == "code":
            size, end = len(token.markup), _end_of_code(text, at, token.markup)
            found.append(_Pair("code", (at, at + size), (end - size, end)))
            at = end
        elif name in ("formula", "wiki"):
            found.append(_whole(token, at))
            at = found[-1].closed[1]
        elif name == "html":
            tags.append((at, at + len(token.content)))
            at = tags[-1][1]
        elif side == "open":
            opened.append((at, at + (len(token.markup) or 1)))
            at = opened[-1][1]
            if name == "link":
                hrefs.append(str(token.attrs.get("href", "")))
        elif side == "close" or name == "image":
            end = at + 2 + len(token.content) if name == "image" else at
            target = TARGET.match(text, end) if name in ("link", "image") else None
            href = hrefs.pop() if name == "link" else ""
            label = LABEL.match(text, end) if not target and references and name in ("link", "image") else None
            if name in ("link", "image") and not target and not label:
                return  # a way to write a link that is not known here: no place behind it is sure
            start = (at, at + 2) if name == "image" else opened.pop()
            if label:
                at = label.end()
                found.append(_Pair(KINDS.get(name, "literal"), start, label.span(), elsewhere=href))
                continue
            at = target.end() if target else end + len(token.markup)
            address = target.span("angled" if target["angled"] else "plain") if target and name == "link" else (0, 0)
            found.append(_pair(text, name, start, (end, at), address))
        else:
            at += len(token.content)
    if at == len(text):
        yield from found
        yield from _tagged(text, tags, found if len(tags) * len(found) < MANY else ())


def _bare_link(text: str, at: int, *, within: bool) -> list[_Pair]:
    """`<https://example.org>`, an address that is a link (CommonMark 0.31, 6.5); `within` another one it is words. One
    of mail, or of another kind, keeps its brackets."""
    start, end = at + 1, text.index(">", at)
    if not text.startswith(("http://", "https://"), start):
        return []
    return [_Pair("literal" if within else "link", (at, start), (end, end + 1), (start, end))]


def _whole(token: Token, at: int) -> _Pair:
    """A formula, or a link of a wiki, within the signs that set it off."""
    start = at + len(token.markup)
    end = start + len(token.content)
    if token.type == "wiki":
        return _Pair("literal", (at, start), (end, end + 2))
    words = token.content.strip()
    first = start + token.content.index(words)
    return _Pair("math", (at, first), (first + len(words), end + len(token.markup)))


def calls_within(text: str, links: Mapping[str, str]) -> Iterator[_Pair]:
    """The markers of footnotes within a note, whose raised numbers stand among the links, by their names."""
    for call in CALL.finditer(text):
        if shown := links.get(f"^{call['name']}"):
            yield _sign(*call.span(), shown)


def _sign(start: int, end: int, shown: str) -> _Pair:
    return _Pair("sign", (start, end), (end, end), instead=shown)


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


def _pair(text: str, name: str, opened: tuple[int, int], closed: tuple[int, int], address: tuple[int, int]) -> _Pair:
    """A link within a site leads nowhere here: its words stay. Where there are none, all is a mark."""
    if opened[1] == closed[0]:
        return _Pair("literal", (opened[0], closed[1]), (closed[1], closed[1]))
    leads = name != "link" or text.startswith(("http://", "https://"), address[0])
    return _Pair(KINDS[name] if leads and name in KINDS else "literal", opened, closed, address)


def _tagged(text: str, tags: Sequence[tuple[int, int]], found: Sequence[_Pair]) -> Iterator[_Pair]:
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
                yield _sign(before[0], span[1], number)
            elif (name != "a" or href) and before[1] < span[0]:
                pair = _Pair(OF_TAG[name], before, span, href.span("address") if href else (0, 0))
                if not any(_cross(pair, other) for other in found):
                    paired |= {before, span}
                    yield pair
    for span in (span for span in tags if span not in paired):
        yield _Pair("literal", span, (span[1], span[1]))


QUOTED = re.compile(r"[\"“«]\Z")
QUOTE_ENDS = re.compile(r"[,.;:?!]{0,2}\\?[\"”»]")
MARKS_OF_TITLES = {"*": "*", "_": "_", "‘": "’", "'": "'"}


def _adds_address(text: str, pair: _Pair) -> bool:
    """Whether the address of a link says more than its words, as in `[https://a.example](https://a.example)`, and can
    stand behind them: not amid a title in quotation marks or italics, `"[Quays](https://a.example),"`."""
    if QUOTED.search(text, max(0, pair.opened[0] - 1), pair.opened[0]) or QUOTE_ENDS.match(text, pair.closed[1]):
        return False
    before, behind = text[pair.opened[0] - 1 : pair.opened[0]], text[pair.closed[1] : pair.closed[1] + 1]
    if before and before in MARKS_OF_TITLES and MARKS_OF_TITLES[before] == behind:
        return False
    address = text[slice(*pair.address)].rstrip("/")
    words = ANY_TAG.sub("", text[pair.opened[1] : pair.closed[0]]).rstrip("/")
    return pair.kind == "link" and pair.address[0] > pair.closed[0] and words not in (address, address.split("//")[-1])


def _stands(text: str, pair: _Pair) -> bool:
    """Whether marks of emphasis and of code stand at the edges of words: `Key' and `Quay' are in quotation marks."""
    before, behind = text[pair.opened[0] - 1 : pair.opened[0]], text[pair.closed[1] : pair.closed[1] + 1]
    if pair.kind == "code" and text[pair.opened[0]] == "`":
        return not (before.isalnum() or behind.isalnum() or text[pair.closed[0] - 1].isspace())
    return (
        pair.kind not in ("em", "strong")
        or text[pair.opened[0]] == "<"
        or not (_is_letter(before) or _is_letter(behind))
    )


def _is_letter(char: str) -> bool:
    """Whether a character is of a word; a raised number is beside one: `*mc*²`."""
    return char.isalnum() and (char.isalpha() or char.isdecimal())


SENTENCE_END = re.compile(r"(?:[a-z]{2}|[\d)”])[.?!;:,]\Z")


def _space_lost(text: str, pair: _Pair) -> bool:
    """Whether emphasis begins right behind the mark that ends other words: `a compendium of quays.*Close Calls*`."""
    start, begins = pair.opened[0], text[pair.opened[1] : pair.opened[1] + 1]
    return pair.kind == "em" and begins.isupper() and SENTENCE_END.search(text, max(0, start - 3), start) is not None


LOOSE = re.compile(
    r"(?<![*\\\w])\*(?![*\s])[^*\n]{2,250}\s\*(?!\*)|(?<![*\\])\*\s[^\W_][^*\n]{2,250}(?<!\s)\*(?![*\w])"
    r"|(?<=\w)\*(?=[,.:;]\s[^\W_])[^*\n]{4,250}(?<!\s)\*(?![*\w])"
    r"|(?<![*\\\w])\*(?=[^\W\d_])[^*\n]{2,80} [^*\n]{2,170}(?<!\s)\*(?=\d)"
)


def _apart(found: Sequence[_Pair]) -> list[tuple[int, int]]:
    """Where pairs stand, in order, those within others left out."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted((pair.opened[0], pair.closed[1]) for pair in found):
        if not spans or end > spans[-1][1]:
            spans.append((max(start, spans[-1][1]) if spans else start, end))
    return spans


DOTTED = re.compile(r"(?<=\w)\*[,.;:]\*(?=[\s\d]|\Z)")
"""A mark set in italics by itself: `27–49*.* See also`, `10*.*5`."""


def _as_they_are(found: Sequence[_Pair]) -> list[tuple[int, int]]:
    """Where code and formulas stand, in which nothing is a mark."""
    return [(pair.opened[0], pair.closed[1]) for pair in found if pair.kind in ("code", "math")]


def _spans(text: str, found: Sequence[_Pair]) -> list[_Pair]:
    """`[Words]{lang="fr"}`, as pandoc writes what has an attribute: its words stay."""
    pairs = [_Pair("literal", (m.start(), m.start() + 1), m.span("behind")) for m in SPAN.finditer(text)]
    if len(pairs) * len(found) > MANY:
        return []
    pairs = [pair for pair in pairs if not any(start < pair.opened[0] < end for start, end in _as_they_are(found))]
    return [pair for pair in pairs if not any(_cross(pair, other) for other in found)]


def _heights(text: str, found: Sequence[_Pair]) -> list[_Pair]:
    """Raised and lowered numbers and letters that are not within code, nor within the address of a link."""
    pairs = [
        _sign(start, end, shown) if shown else _Pair(kind, (start, start + 1), (end - 1, end))
        for kind, start, end, shown in heights(text)
    ]
    if len(pairs) * len(found) > MANY:
        return []
    pairs = [pair for pair in pairs if not any(start < pair.opened[0] < end for start, end in _as_they_are(found))]
    return [pair for pair in pairs if not any(_overlap(pair, other) for other in found)]


def _overlap(one: _Pair, other: _Pair) -> bool:
    return any(one.opened[0] < end and start < one.opened[1] for start, end in (other.opened, other.closed))


def _cross(one: _Pair, other: _Pair) -> bool:
    """Whether a mark of one lies within a mark of the other, or only one of its marks between those of the other."""
    marks = [(mark, span) for mark in (one.opened, one.closed) for span in (other.opened, other.closed)]
    inside = [other.opened[1] <= mark[0] and mark[1] <= other.closed[0] for mark in (one.opened, one.closed)]
    return any(a[0] < b[1] and b[0] < a[1] for a, b in marks) or inside[0] != inside[1]


def _loose(text: str, found: Sequence[_Pair]) -> Iterator[_Pair]:
    """Emphasis with a space at one of its edges, or a comma, or right before a number, as careless conversions leave
    it: `*The Port Times, *May 2`, `Ana Lima*, Quays*`, `*Port Review*38`. No Markdown, but in a note a mark of nothing
    else."""
    spans = _apart(found)
    for match in (*DOTTED.finditer(text), *LOOSE.finditer(text)) if "*" in text else ():
        start, end = match.span()
        last = bisect_left(spans, end, key=itemgetter(0)) - 1
        if last < 0 or spans[last][1] <= start:
            yield _Pair("em", (start, start + 1), (end - 1, end))


def _styles(text: str, pair: _Pair, moved: Callable[[int], int], address_shown: bool) -> Iterator[Style]:
    start, end = moved(pair.opened[1]), moved(pair.closed[0])
    opened, closed = text[slice(*pair.opened)], text[slice(*pair.closed)]
    start -= len(pair.instead)
    if pair.kind != "link":
        yield Style(pair.kind, start, end, opened, closed)
        return
    first, last = pair.address
    if not address_shown:
        yield Style("link", start, end, opened, closed, pair.elsewhere or text[first:last])
        return
    yield Style("link", start, end, opened, text[pair.closed[0] : first], text[first:last])
    yield Style("address", moved(first), moved(last), "", text[last : pair.closed[1]])


def joined(inlines: Sequence[Inline], separator: str = "\n") -> Inline:
    """Texts, each on a line of its own, as one."""
    gone: list[tuple[int, int, str]] = []
    styles: list[Style] = []
    there = here = 0
    for inline in inlines:
        gone += [(start + there, end + there, instead) for start, end, instead in inline.gone]
        styles += [replace(style, start=style.start + here, end=style.end + here) for style in inline.styles]
        there += len(inline.text) + sum(end - start - len(instead) for start, end, instead in inline.gone)
        there += len(separator)
        here += len(inline.text) + len(separator)
    return Inline(separator.join(inline.text for inline in inlines), tuple(gone), tuple(styles))
