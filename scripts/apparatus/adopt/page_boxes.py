"""What a page says in the names of elements that pandoc keeps no names of: its bytes in; the same, with boxes or other
elements that say it, out.

    <ul class="share-links">…</ul>             a box of that name
    <ul class="authors"><li>Jane Smith</li>…   a line of names
    <p class="MsoQuote">…</p>                  a quotation
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from apparatus import lazy

LIST = lazy.regex(rb"<(?P<end>/?)[uo]l\b(?P<fields>[^<>]{0,1000})>", re.IGNORECASE)
NAMED = lazy.regex(rb"\b(?:class|id|title|aria-label)\s{0,3}=\s{0,3}(?:\"[^\"]{0,600}\"|'[^']{0,600}')", re.IGNORECASE)
OF_AUTHORS = lazy.regex(rb"\b(?:authors?|byline|by-line|contributors|loa)\b", re.IGNORECASE)
OF_MORE = lazy.regex(rb"\b(?:related|more|articles|posts|about|bio|popular|search|comments?)\b", re.IGNORECASE)
ITEM = lazy.regex(rb"<li\b[^<>]{0,1000}>(?P<words>.{0,3000}?)(?=</li|<li\b|\Z)", re.IGNORECASE | re.DOTALL)
TAG = lazy.regex(rb"<[^<>]{0,2000}>")
LONGEST, MOST = 90, 12
"""A list of names has no longer items, and no more."""

PARAGRAPH = lazy.regex(rb"<p\b(?P<fields>[^<>]{5,900})>(?P<words>[^<]*(?:<(?!/?p\b)[^<]*)*)</p\s{0,9}>", re.IGNORECASE)
OF_QUOTATION = lazy.regex(
    rb"\bclass\s?=\s?[\"']?(?:[\w -]{0,80}[ -])?(?:mso)?(?:intense|block)?quot(?:e|ation)s?(?:text)?\b", re.IGNORECASE
)
MARGIN = rb"margin-%s\s?:\s?(?:[1-9]\d{0,3}(?:\.\d{1,4})?|0?\.[1-9]\d{0,3})(?:pt|px|in|cm|em|rem|mm)"
MARGINS = tuple(lazy.regex(MARGIN % side, re.IGNORECASE) for side in (b"left", b"right"))
"""What sets a paragraph in from both sides."""


def with_boxes(data: bytes) -> bytes:
    """The page, its lists of authors lines, its named lists in boxes of these names, its quotations such."""
    if b"uot" in data or b"margin-r" in data:
        data = PARAGRAPH.sub(_quotation, data)
    pieces, done = [], 0
    for start, opened, closed, end, fields in _lists(data):
        if start < done:
            continue
        within = data[opened:closed]
        names = _names_in(fields, within)
        made = b"<p>%s</p>" % names if names else b"<div%s>%s</div>" % (fields, data[start:end])
        pieces += [data[done:start], made]
        done = end
    return b"".join([*pieces, data[done:]])


def _lists(data: bytes) -> Iterator[tuple[int, int, int, int, bytes]]:
    """The named lists that stand in no other one: where each begins, where what it holds does and ends, where it ends;
    and its fields."""
    above: list[re.Match[bytes]] = []
    for tag in LIST.finditer(data):
        if not tag["end"]:
            above.append(tag)
        elif above:
            opened = above.pop()
            if not above and NAMED.search(opened["fields"]):
                yield opened.start(), opened.end(), tag.start(), tag.end(), opened["fields"]


def _names_in(fields: bytes, within: bytes) -> bytes:
    """The names of a list of authors, in a line; nothing for any other list."""
    said = b" ".join(NAMED.findall(fields)).replace(b"_", b" ")
    if not OF_AUTHORS.search(said) or OF_MORE.search(said):
        return b""
    names = [b" ".join(TAG.sub(b" ", item["words"]).split()) for item in ITEM.finditer(within)]
    is_plain = 0 < len(names) <= MOST and all(0 < len(name) <= LONGEST for name in names)
    return b"by " + b", ".join(names) if is_plain else b""


def _quotation(paragraph: re.Match[bytes]) -> bytes:
    fields = paragraph["fields"]
    if OF_QUOTATION.search(fields) or all(side.search(fields) for side in MARGINS):
        return b"<blockquote>%s</blockquote>" % paragraph[0]
    return paragraph[0]
