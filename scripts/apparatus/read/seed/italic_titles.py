"""Lets the italics in which a title is set tell where it ends.

Comes in: a note or an entry freed of its marks, and how its words are set. Comes out: for the reader a text in which no
stop within a title looks like the end of the title; and the citations as read from it, with the titles as printed.

    Marks, Helen. *Chalk. A History*. London: …     the subtitle stands behind a stop, as outside America
    Helen Marks, *Chalk*, Studies in Stone (…)      what stands behind the italics is the series (Chicago Manual 14.123)
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import NamedTuple

from apparatus import lazy
from apparatus.model import Cite, Reference, Style
from apparatus.read.note import read_bibliography
from apparatus.read.seed.link_addresses import with_address

STOP = lazy.regex(r"(?<=[^\W\d_]{3})\.(?= (?:[^\w\s]|[^\W\d_a-zà-ÿ]))")
"""A stop that may part a title from its subtitle: no small letter and no number follows."""

CASE = lazy.regex(r"\sv\.?\s")
"""The name of a case."""

QUOTED = lazy.regex(r"[”\"’'»“]\)?[.,]? \Z")
"""Behind an article's title stands a journal, whose stops are those of abbreviations."""

_PLACE = r" [A-ZÀ-Þ][^:.;()\d]{2,40}: [A-ZÀ-Þ]"
ENTRY = lazy.regex(rf"\.?{_PLACE}|[.,]{{1,2}} [^():;“”\"]{{3,120}}\.{_PLACE}[^:;()“”\"]{{2,60}}, (?:1[4-9]|20)\d\d")
"""Place and publisher behind a title, as in a bibliography."""

SERIES = lazy.regex(
    r"(?!(?:[Vv]ol(?:ume)?s?|[Bb]ooks?|[Pp]art|[Tt]ome|Band|Bd|[Nn]o|ed|trans)\b)(?!.*\b(?:edition|ed\.|eds\.|trans\.)(?:\W|\Z))"
    r"(?=.{3})[A-ZÀ-Þ](?:[^\W\d_]|\.[A-Z])++(?:[,.’'&/-]{0,2} ?[^\W_]++){0,11}(?:: \d{1,4})?\Z"
)
"""The name of a series, and its number behind a colon."""

CAPITALS = 0.6
NEAR = 8
"""Characters before a title that close one in quotation marks."""


class Hidden(NamedTuple):
    """A title whose stops are hidden."""

    start: int
    read: str
    printed: str


@dataclass(frozen=True, slots=True)
class Readable:
    """A text as the reader is to have it, and its titles in italics as read and as printed."""

    text: str
    titles: tuple[Hidden, ...] = ()


def with_stops_hidden(text: str, styles: Sequence[Style], *, entry: bool) -> Readable:
    """`text` with a colon for every stop within a title in italics; in a note only in a title that is set as in an
    `entry`. No place changes."""
    titles: list[Hidden] = []
    parts: list[str] = []
    done = 0
    for start, end in _titles(text, styles):
        words = text[start:end]
        quoted = QUOTED.search(text, max(0, start - NEAR), start)
        if CASE.search(words) or quoted or not (entry or ENTRY.match(text, end)):
            continue
        changed = STOP.sub(":", words)
        if changed != words and start >= done:
            parts += text[done:start], changed
            done = end
            titles.append(Hidden(start, " ".join(changed.split()), " ".join(words.split())))
    return Readable("".join([*parts, text[done:]]), tuple(titles))


def _titles(text: str, styles: Sequence[Style]) -> Iterator[tuple[int, int]]:
    """Where the words in italics are that begin with a capital."""
    for style in styles:
        if style.kind == "em" and text[style.start : style.start + 1].isupper():
            yield style.start, style.end


def as_printed(cite: Cite, titles: Sequence[Hidden], text: str) -> Cite:
    """A citation read from a text with hidden stops, in the words of `text`."""
    first, last = (bisect_left(titles, place, key=attrgetter("start")) for place in (cite.start, cite.end))
    titles = titles[first:last]
    if not titles:
        return cite
    cite = replace(cite, text=text[cite.start : cite.end])
    stated = cite.reference
    if not stated:
        return cite
    return replace(
        cite, reference=replace(stated, title=_back(stated.title, titles), container=_back(stated.container, titles))
    )


def _back(words: str, titles: Sequence[Hidden]) -> str:
    for _, changed, printed in titles:
        at = changed.find(words)
        words = printed[at : at + len(words)] if at >= 0 else words.replace(changed, printed)
    return words


def without_series(cite: Cite, text: str, styles: Sequence[Style]) -> Cite:
    """A citation whose title ends with the italics; what stood between them and the bracket is the series."""
    stated = cite.reference
    if not stated or cite.form != "full" or stated.series or not stated.publisher or ", " not in stated.title:
        return cite
    first, last = (bisect_left(styles, place, key=attrgetter("start")) for place in (cite.start, cite.end))
    for start, end in _titles(text, styles[first:last]):
        title = " ".join(text[start:end].split()).rstrip(",")
        if end <= cite.end and stated.title.startswith(f"{title}, "):
            parted = _parted(stated, len(title))
            return replace(cite, reference=parted) if parted else cite
    return cite


def _parted(stated: Reference, at: int) -> Reference | None:
    series = stated.title[at + 2 :]
    words = [word for word in series.split() if len(word) > 3]
    capitals = sum(word[0].isupper() for word in words)
    if not SERIES.match(series) or capitals < CAPITALS * len(words):
        return None
    return replace(stated, title=stated.title[:at], series=series)


def read_entries(entries: Sequence[tuple[str, Sequence[Style]]]) -> tuple[Cite, ...]:
    """The entries of a bibliography, each with how its words are set."""
    given = [(text, with_stops_hidden(text, styles, entry=True)) for text, styles in entries]
    by_text = {
        hidden.text: (hidden.titles, text, styles) for (text, styles), (_, hidden) in zip(entries, given, strict=True)
    }
    cites: list[Cite] = []
    for cite in read_bibliography(hidden.text for _, hidden in given):
        titles, text, styles = by_text[cite.text]
        cites.append(with_address(without_series(as_printed(cite, titles, text), text, styles), text, styles))
    return tuple(cites)
