"""Prose in; runs of words that one text has from another, out.

Definitions are written in our own words. Each run of `LIMIT` words is kept in a table as it is read, so the time grows
with the texts and not with their pairs. Words in quotation marks are a quotation and may be shared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from apparatus.model import Annotation, Article, Place, Problem, Term

LIMIT = 13
"""In words: so many in the same order are no coincidence."""

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
CITATION = re.compile(r"\[@[^\]\n]*\]")
QUOTATION = re.compile(r"“[^”]*”")


@dataclass(frozen=True, slots=True)
class Prose:
    """A text to be compared."""

    path: str
    line: int
    """Where it begins."""
    text: str
    ours: bool
    """Whether an editor wrote it: what the article repeats of itself is its author's affair."""


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    line: int


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
    first: dict[tuple[str, ...], Place] = {}
    for prose in texts:
        for words in _stretches(prose):
            yield from _runs(prose, words, first)


def _runs(prose: Prose, words: list[_Word], first: dict[tuple[str, ...], Place]) -> Iterator[Problem]:
    told = -1
    for start in range(len(words) - LIMIT + 1):
        run = tuple(word.text for word in words[start : start + LIMIT])
        here = Place(prose.path, words[start].line)
        there = first.setdefault(run, here)
        if not prose.ours or there.path == prose.path:
            continue
        if start > told:
            message = f"{LIMIT} words or more are those of {there}: '{' '.join(run)} ...'"
            yield Problem(here, message, "say it in your own words, or quote it in “ ”")
        told = start + LIMIT - 1


def _stretches(prose: Prose) -> Iterator[list[_Word]]:
    """The words of a text, parted where a quotation stands; citations are no words."""
    text = CITATION.sub(lambda match: " " * len(match.group()), prose.text)
    position = 0
    for quotation in QUOTATION.finditer(text) if prose.ours else ():
        yield _words(prose, text, position, quotation.start())
        position = quotation.end()
    yield _words(prose, text, position, len(text))


def _words(prose: Prose, text: str, start: int, end: int) -> list[_Word]:
    words, line, position = [], prose.line + text.count("\n", 0, start), start
    for match in WORD.finditer(text, start, end):
        line += text.count("\n", position, match.start())
        position = match.start()
        words.append(_Word(match.group().casefold().replace("’", "'"), line))
    return words
