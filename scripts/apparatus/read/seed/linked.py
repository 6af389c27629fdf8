"""Reads a note in which links of Markdown stand: the words of a link name a work, as if they stood in quotation marks.

    Welsh Government, [Technical report: housing domain](https://gov.example/report), 2025, p. 16.

Comes in: a note freed of its marks. Comes out: its citations and its prose, in the places of that text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter, itemgetter

from apparatus import lazy
from apparatus.model import Cite, Style
from apparatus.read.note import read_note
from apparatus.read.seed.held_in_italics import titles_held
from apparatus.read.seed.inline import Inline, read_inline
from apparatus.read.seed.italic_titles import as_printed, with_stops_hidden, without_series
from apparatus.read.seed.link_addresses import addresses_within
from apparatus.read.seed.replaced import Replaced, replaced
from apparatus.read.seed.titled_articles import titles_an_article

TITLE = lazy.regex(r"[“‘]?[^\W_a-z]\S*\s(?:[^“”\"«»]|“[^“”\"«»]*”)*\Z")
"""Words that can be a title: several, no small letter first, and quotation marks about some of them at most."""

QUOTES = ("“", '"', "‘", "'")
"""What opens a quotation."""

LONGEST = 250
"""No title has as many characters: a paragraph in italics is a quotation."""

LONGEST_PRINTED = 800
"""But old books, behind which place and year show the title, have longer ones."""

IMPRINT = lazy.regex(r"[.,]{0,2} ?\([A-ZÀ-Þ][^()]{2,120}\b1[4-9]\d\d\)")

BEFORE = lazy.regex(r"(?:\A|[,:;.]\s(?:and\s)?|\b[Ss]ee(?: also)?:?\s|\b[Ii]n\s)\Z")
"""What stands before a title."""

HELD = lazy.regex(r"[^\W\d_][,.?!]?[”\"’'],? \Z")
"""The end of a quoted title: what holds it follows, and may bear a name of one word."""

ADDRESSED = lazy.regex(r",? (?:<?https?://|[Aa]ccessed |\d{1,4}\b)")
"""What follows a site or a journal that prints its name in small letters: `“About Us,” *sx salon*, https://…`."""

NEAR = 20
"""Characters before a title that say what it is."""

MORE = lazy.regex(r"\A(?:Id|Ibid)\b|\A[Ss]ee\b|\((?:1[5-9]|20)\d\d\)|\b(?:see|see also|citing|quoting)\Z")
"""What is set in italics beside a title: `*Id.; see also*`, a whole citation."""


OPENS = lazy.regex(
    r"(?:“[A-ZÀ-Þ][^“”]{1,60}”|‘[A-ZÀ-Þ][^‘’]{1,60}’|(?P<mark>[\"'])[A-ZÀ-Þ][^\"']{1,60}(?P=mark))(?=,? [^\W\d_]|: )"
)
"""Quoted words with which a title begins: `*“Race,” Writing, and Difference*`."""


def read_marked(text: str) -> tuple[Cite, ...]:
    """The citations and the prose of a note that may be written in Markdown, in the places of `text` itself; their
    fields are free of its marks."""
    inline = read_inline(text, addresses_shown=True)
    if not inline.gone:
        return read_note(text)
    cites: list[Cite] = []
    done = 0
    for cite in read_linked(inline):
        start, end = max(done, inline.first(cite.start)), inline.last(cite.end)
        cites.append(replace(cite, start=start, end=end, text=text[start:end]))
        done = end
    return tuple(cites)


def read_linked(inline: Inline) -> tuple[Cite, ...]:
    """The citations and the prose of a note."""
    hidden = with_stops_hidden(inline.text, inline.styles, entry=False)
    if hidden.titles:
        read = _read(replace(inline, text=hidden.text))
        cites = [as_printed(cite, hidden.titles, inline.text) for cite in read]
    else:
        cites = list(_read(inline))
    return tuple(without_series(cite, inline.text, inline.styles) for cite in cites)


def _read(inline: Inline) -> tuple[Cite, ...]:
    linked = _linked(inline)
    links = [style for style in linked if _is_title(inline.text, style)]
    titles = links + [style for style in inline.styles if style.kind == "em" and _is_article(inline.text, style, links)]
    quoted = _with_marks(inline, titles)
    wholes = [*_wholes(inline, titles), *((style.start, style.end) for style in linked)]
    whole = [(quoted.moved(start), quoted.moved(end - 1)) for start, end in wholes]
    cites = read_note(quoted.text, whole)
    return tuple(cite for cite in (_back(cite, inline.text, quoted) for cite in cites) if cite.text)


def _linked(inline: Inline) -> list[Style]:
    """The links whose words are a title, with quotation marks of its own or without; what is all in italics has
    marks enough."""
    set_off = {(style.start, style.end) for style in inline.styles if style.kind == "em"}
    links = [style for style in inline.styles if style.kind == "link" and (style.start, style.end) not in set_off]
    return [style for style in links if _is_title(inline.text, style) or _is_quoted(inline.text, style)]


def _with_marks(inline: Inline, titles: list[Style]) -> Replaced:
    """The text with quotation marks about the titles that need them, and addresses behind the others."""
    italics = [(style.start, style.end) for style in inline.styles if style.kind == "em" and style not in titles]
    held = titles_held(inline.text, italics) if italics else ()
    quotes = sorted({*held, *((style.start, style.end) for style in titles)})
    marks = [(end, end, "”") for _, end in quotes]
    marks += [*addresses_within(inline), *((start, start, "“") for start, _ in quotes)]
    return replaced(inline.text, sorted(marks, key=itemgetter(0)))


def _back(cite: Cite, text: str, changed: Replaced) -> Cite:
    """A citation of a changed text in the places of the text as it was."""
    start, end = changed.first(cite.start), changed.last(cite.end)
    return replace(cite, start=start, end=end, text=text[start:end])


def _wholes(inline: Inline, quoted: list[Style]) -> Iterator[tuple[int, int]]:
    """What is set in italics and holds marks that might part it: titles such as `Guns, Germs, and Steel`. The last
    sign, before which a space may stand, parts them from what follows: `*Quays, *The Port Times`."""
    taken = frozenset(quoted)
    for style in inline.styles:
        words = inline.text[style.start : style.end]
        longest = LONGEST_PRINTED if IMPRINT.match(inline.text, style.end) else LONGEST
        held = HELD.search(inline.text, max(0, style.start - NEAR), style.start) is not None
        small = held and ADDRESSED.match(inline.text, style.end) is not None
        capital = words[:1].isupper() or OPENS.match(words) is not None
        title = (small or (capital and (held or len(words.split(None, 1)) > 1))) and len(words) < longest
        if style.kind == "em" and title and style not in taken and not MORE.search(words):
            yield style.start, style.start + len(words.rstrip())


def _is_quoted(text: str, style: Style) -> bool:
    """Whether a link's words stand in quotation marks and begin as a title does."""
    return (
        text[max(0, style.start - 1) : style.start] in QUOTES and TITLE.match(text[style.start : style.end]) is not None
    )


def _is_title(text: str, style: Style) -> bool:
    words = text[style.start : style.end]
    before = BEFORE.search(text, max(0, style.start - NEAR), style.start)
    return TITLE.match(words) is not None and before is not None


def _is_article(text: str, style: Style, links: list[Style]) -> bool:
    """Whether the words in italics are an article's title and no more, and no link is within them or around them."""
    if MORE.search(text[style.start : style.end]):
        return False
    last = bisect_left(links, style.end, key=attrgetter("start")) - 1
    apart = last < 0 or links[last].end <= style.start
    return apart and titles_an_article(text, style.start, style.end)
