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
from operator import itemgetter
from types import MappingProxyType

from apparatus import lazy
from apparatus.model import Style
from apparatus.read.seed.heights import heights
from apparatus.read.seed.inline_marks import ANY_TAG, MANY, Pair, pairs_in, sign_for
from apparatus.read.seed.replaced import Replaced, replaced

CALL = lazy.regex(r"\[\^(?P<name>[^\]\s]{1,200})\]")
"""`[^name]`."""

SIGNS = lazy.regex(
    r"[*_\\`\]<&^~$\[](?:(?<=[*_\\`])|(?<=\])[({]|(?<=<)[/!A-Za-z]|(?<=&)(?:#|[A-Za-z]\w{1,30};)|(?<=[\^~])[+\w-]|(?<=~)~"
    r"|(?<=\$)\S|(?<=\[)\[)"
)
"""Without one of these there is nothing to read; one set of characters first, which is found fastest."""

SPAN = lazy.regex(r"(?<!!)\[[^\[\]]{1,400}(?P<behind>\]\{(?:[.#][\w-]|[\w-]{1,20}=)[^{}]{0,200}\})")

LINE_BREAK = lazy.regex(r"<br\s*/?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Inline(Replaced):
    """A text freed of its marks."""

    styles: tuple[Style, ...] = ()


NONE: Mapping[str, str] = MappingProxyType({})


def read_inline(text: str, *, addresses_shown: bool = False, links: Mapping[str, str] = NONE) -> Inline:
    """The words of `text` and their styles. With `addresses_shown`, as in a note, the address of a link stays in the
    text behind the words that it is given to. `links` are the addresses that the file gives elsewhere, by their
    labels."""
    if not SIGNS.search(text) and not (links and "[" in text):
        return Inline(text)
    found = list(pairs_in(text, links))
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


def calls_within(text: str, links: Mapping[str, str]) -> Iterator[Pair]:
    """The markers of footnotes within a note, whose raised numbers stand among the links, by their names."""
    for call in CALL.finditer(text):
        if shown := links.get(f"^{call['name']}"):
            yield sign_for(*call.span(), shown)


QUOTED = lazy.regex(r"[\"“«]\Z")
QUOTE_ENDS = lazy.regex(r"[,.;:?!]{0,2}\\?[\"”»]")
MARKS_OF_TITLES = {"*": "*", "_": "_", "‘": "’", "'": "'"}


def _adds_address(text: str, pair: Pair) -> bool:
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


def _stands(text: str, pair: Pair) -> bool:
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


SENTENCE_END = lazy.regex(r"(?:[a-z]{2}|[\d)”])[.?!;:,]\Z")


def _space_lost(text: str, pair: Pair) -> bool:
    """Whether emphasis begins right behind the mark that ends other words: `a compendium of quays.*Close Calls*`."""
    start, begins = pair.opened[0], text[pair.opened[1] : pair.opened[1] + 1]
    return pair.kind == "em" and begins.isupper() and SENTENCE_END.search(text, max(0, start - 3), start) is not None


LOOSE = lazy.regex(
    r"(?<![*\\\w])\*(?![*\s])[^*\n]{2,250}\s\*(?!\*)|(?<![*\\])\*\s[^\W_][^*\n]{2,250}(?<!\s)\*(?![*\w])"
    r"|(?<=\w)\*(?=[,.:;]\s[^\W_])[^*\n]{4,250}(?<!\s)\*(?![*\w])"
    r"|(?<![*\\\w])\*(?=[^\W\d_])[^*\n]{2,80} [^*\n]{2,170}(?<!\s)\*(?=\d)"
)


def _apart(found: Sequence[Pair]) -> list[tuple[int, int]]:
    """Where pairs stand, in order, those within others left out."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted((pair.opened[0], pair.closed[1]) for pair in found):
        if not spans or end > spans[-1][1]:
            spans.append((max(start, spans[-1][1]) if spans else start, end))
    return spans


DOTTED = lazy.regex(r"(?<=\w)\*[,.;:]\*(?=[\s\d]|\Z)")
"""A mark set in italics by itself: `27–49*.* See also`, `10*.*5`."""


def _as_they_are(found: Sequence[Pair]) -> list[tuple[int, int]]:
    """Where code and formulas stand, in which nothing is a mark."""
    return [(pair.opened[0], pair.closed[1]) for pair in found if pair.kind in ("code", "math")]


def _spans(text: str, found: Sequence[Pair]) -> list[Pair]:
    """`[Words]{lang="fr"}`, as pandoc writes what has an attribute: its words stay."""
    pairs = [Pair("literal", (m.start(), m.start() + 1), m.span("behind")) for m in SPAN.finditer(text)]
    if len(pairs) * len(found) > MANY:
        return []
    pairs = [pair for pair in pairs if not any(start < pair.opened[0] < end for start, end in _as_they_are(found))]
    return [pair for pair in pairs if not any(pair.crosses(other) for other in found)]


def _heights(text: str, found: Sequence[Pair]) -> list[Pair]:
    """Raised and lowered numbers and letters that are not within code, nor within the address of a link."""
    pairs = [
        sign_for(start, end, shown) if shown else Pair(kind, (start, start + 1), (end - 1, end))
        for kind, start, end, shown in heights(text)
    ]
    if len(pairs) * len(found) > MANY:
        return []
    pairs = [pair for pair in pairs if not any(start < pair.opened[0] < end for start, end in _as_they_are(found))]
    return [pair for pair in pairs if not any(pair.overlaps(other) for other in found)]


def _loose(text: str, found: Sequence[Pair]) -> Iterator[Pair]:
    """Emphasis with a space at one of its edges, or a comma, or right before a number, as careless conversions leave
    it: `*The Port Times, *May 2`, `Ana Lima*, Quays*`, `*Port Review*38`. No Markdown, but in a note a mark of nothing
    else."""
    spans = _apart(found)
    for match in (*DOTTED.finditer(text), *LOOSE.finditer(text)) if "*" in text else ():
        start, end = match.span()
        last = bisect_left(spans, end, key=itemgetter(0)) - 1
        if last < 0 or spans[last][1] <= start:
            yield Pair("em", (start, start + 1), (end - 1, end))


def _styles(text: str, pair: Pair, moved: Callable[[int], int], address_shown: bool) -> Iterator[Style]:
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
