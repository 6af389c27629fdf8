"""Puts the addresses of links within the marks of a title behind the title, where a reader of notes looks for them.

    “[The Rhetoric of Quays](https://doi.org/10.1/q),” Port Review 6    the link ends before the comma
    *[Quays and Keys](https://quays.example)* (London: …)               and before the end of the italics

Comes in: a note freed of its marks, in which such an address is not shown. Comes out: what is to be put into the text
for the reader; or, for an entry of a bibliography, the entry with the address.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from apparatus import lazy
from apparatus.model import Cite, Style
from apparatus.read.seed.inline import Inline

TITLE = lazy.regex(r"[“‘\"']?[^\W_a-z]\S*\s")
"""How the words begin that can be a title: several, and no small letter first."""

QUOTE_ENDS = lazy.regex(r"[,.;:?!]{0,2}[”\"’'»],?")
GOES_ON = lazy.regex(r"\s(?!(?:in|accessed|available|at|ed|eds|edited|trans|translated)\b)[a-z]")
"""How a sentence goes on in which words were quoted."""

BRACKET = lazy.regex(r"\s\([^()]*\)")
"""A kind of work or an imprint, which no address parts from the title."""


DOI = lazy.regex(r"\bdoi\.org/(?P<doi>10\..+)")


def addresses_within(inline: Inline) -> Iterator[tuple[int, int, str]]:
    """Each such address as (start, end, text), start and end being one place."""
    text = inline.text
    for style in _not_shown(text, inline.styles):
        closed = QUOTE_ENDS.match(text, style.end)
        place = closed.end() if closed else style.end
        if GOES_ON.match(text, place):
            continue
        bracket = BRACKET.match(text, place) if closed else None
        place = bracket.end() if bracket else place
        yield place, place, f"{',' * bool(bracket)} {style.address}" + " " * text[place : place + 1].isalnum()


def with_address(cite: Cite, text: str, styles: Sequence[Style]) -> Cite:
    """The entry of a bibliography, with such an address as that of the work."""
    stated = cite.reference
    address = next((style.address for style in _not_shown(text, styles)), "")
    if not stated or stated.url or not address:
        return cite
    found = DOI.search(address)
    return replace(cite, reference=replace(stated, url=address, doi=stated.doi or (found["doi"] if found else "")))


def _not_shown(text: str, styles: Sequence[Style]) -> Iterator[Style]:
    """The links whose words may be a title and whose addresses stand nowhere in the text."""
    shown = {style.start for style in styles if style.kind == "address"}
    for style in styles:
        if style.kind == "link" and style.end + 1 not in shown and TITLE.match(text, style.start, style.end):
            yield style
