"""A block of text in, its sentences out, with the places where they begin and end.

The rules of abbreviations and quotation marks are those of sentencex; ours is only which sentence a note marker
belongs to. A marker stands after the words that it supports (Chicago Manual of Style, 18th ed., 13.29), so it belongs
to the sentence of the character before it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter

import sentencex


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text: from `start` up to, not including, `end`."""

    start: int
    end: int


def sentence_spans(text: str, language: str = "en") -> tuple[Span, ...]:
    """The sentences of `text` in order, without the white space around them. Empty for a blank text."""
    found = []
    for piece in sentencex.get_sentence_boundaries(language, text):
        start, end = piece["start_index"], piece["end_index"]
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        if start < end:
            found.append(Span(start, end))
    return tuple(found)


def sentence_at(spans: tuple[Span, ...], offset: int) -> Span:
    """The sentence that a marker at `offset` supports: the one that holds the character before it."""
    if not spans:
        return Span(0, 0)
    index = bisect_right(spans, max(offset - 1, 0), key=attrgetter("start")) - 1
    return spans[max(index, 0)]
