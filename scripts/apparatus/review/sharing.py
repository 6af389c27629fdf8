"""Prose in; runs of words that one text has from another, out.

Definitions are written in our own words. Each run of `LIMIT` words that we wrote is kept in a table, so the time grows
with the texts and not with their pairs. Words in quotation marks are a quotation and may be shared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from apparatus import lazy
from apparatus.model import Annotation, Article, Place, Problem, Term

LIMIT = 13
"""In words: so many in the same order are no coincidence."""

WORD = lazy.regex(r"[^\W_]+(?:'[^\W_]+)*")
CITATION = lazy.regex(r"\[@[^\]\n]*\]")
QUOTATION = lazy.regex(r"“[^”]*”")


@dataclass(frozen=True, slots=True)
class Prose:
    """A text to be compared."""

    path: str
    line: int
    """Where it begins."""
    text: str
    ours: bool
    """Whether an editor wrote it: what the article repeats of itself is its author's affair."""


Run = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words that follow each other, and where in their text each of them begins."""

    prose: Prose
    text: str
    words: list[str]
    starts: list[int]

    def place(self, index: int) -> Place:
        """Where a word stands."""
        return Place(self.prose.path, self.prose.line + self.text.count("\n", 0, self.starts[index]))

    def runs(self) -> Iterator[Run]:
        """Every run of `LIMIT` words, by the word with which it begins."""
        return zip(*(self.words[shift:] for shift in range(LIMIT)), strict=False)


def prose_of_term(term: Term) -> Iterator[Prose]:
    """The gloss and the body of an entry."""
    yield Prose(term.place.path, term.at("gloss").line, term.gloss, True)
    yield Prose(term.place.path, term.body_line, term.body, True)


def prose_of_annotation(annotation: Annotation) -> Iterator[Prose]:
    """What the editor says. The words that it is about are a quotation."""
    yield Prose(annotation.place.path, annotation.body_line, annotation.body, True)


def prose_of_article(article: Article) -> Iterator[Prose]:
    """Paragraphs and notes."""
    for section in article.sections:
        yield from (Prose(article.path, block.line, block.text, False) for block in section.blocks)
    yield from (Prose(article.path, note.line, note.text, False) for note in article.notes)


def shared_runs(texts: Iterable[Prose]) -> Iterator[Problem]:
    """Each run that a text of ours shares with another file read before it."""
    stretches = [stretch for prose in texts for stretch in _stretches(prose)]
    ours = {run for stretch in stretches if stretch.prose.ours for run in stretch.runs()}
    first: dict[Run, Place] = {}
    for stretch in stretches:
        yield from _shared(stretch, ours, first)


def _shared(stretch: _Stretch, ours: Set[Run], first: dict[Run, Place]) -> Iterator[Problem]:
    told = -1
    for start, run in enumerate(stretch.runs()):
        if run not in ours:
            continue
        here = stretch.place(start)
        there = first.setdefault(run, here)
        if not stretch.prose.ours or there.path == here.path:
            continue
        if start > told:
            message = f"{LIMIT} words or more are those of {there}: '{' '.join(run)} ...'"
            yield Problem(here, message, "say it in your own words, or quote it in “ ”")
        told = start + LIMIT - 1


def _stretches(prose: Prose) -> Iterator[_Stretch]:
    """The words of a text, parted where a quotation stands; citations are no words."""
    text = CITATION.sub(lambda match: " " * len(match.group()), prose.text).casefold().replace("’", "'")
    position = 0
    for quotation in QUOTATION.finditer(text) if prose.ours else ():
        yield _stretch(prose, text, position, quotation.start())
        position = quotation.end()
    yield _stretch(prose, text, position, len(text))


def _stretch(prose: Prose, text: str, start: int, end: int) -> _Stretch:
    words = list(WORD.finditer(text, start, end))
    return _Stretch(prose, text, [word.group() for word in words], [word.start() for word in words])
