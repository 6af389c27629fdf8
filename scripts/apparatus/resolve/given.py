"""An article in, the links that its editor forces or forbids in it, by their place, out; and those that lead nowhere.

    links:
      forbid:
        - {term: safe-cable, passage: kept in a safe}
      force:
        - {term: old-harbour, passage: the quays of the town, words: the quays}

A passage is found by its words; white space counts as one space. It has to stand in one paragraph, and once. Where the
text does not hold it, it is looked for in the notes, the lead and the acknowledgements.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from apparatus.model import WITHOUT_LINKS, Article, GivenLink, Matter, Note, Problem
from apparatus.resolve.terms import Match

COPY = "copy the words from the article, without markers, so many that they stand there once"


@dataclass(frozen=True, slots=True)
class Given:
    """What an editor decided for the words from `start` to `end` of a block, a note or a piece of the matter."""

    term: str
    start: int
    end: int
    force: bool


@dataclass(frozen=True, slots=True)
class _Text:
    key: str
    text: str
    is_heading: bool = False


def note_key(note: Note) -> str:
    """By which the decisions for a note are found: by mistake of a source, two notes may have one number."""
    return f"note:{note.line}"


def matter_key(piece: Matter) -> str:
    """By which the decisions for a piece of the matter are found."""
    return f"matter:{piece.line}"


def decided(found: Iterable[Match], given: Sequence[Given]) -> list[Match]:
    """The uses of terms that a rule has found, as the editor corrects them."""
    if not given:
        return list(found)
    forced = [Match(g.term, g.start, g.end) for g in given if g.force]
    kept = [m for m in found if not any(overrules(g, m) for g in given)]
    return sorted([*kept, *forced], key=lambda match: match.start)


def overrules(given: Given, match: Match) -> bool:
    """Whether an editor's decision takes the place of a match: a forced link stands alone; a forbidden one is left
    out wherever it touches the passage."""
    return given.start < match.end and match.start < given.end and (given.force or given.term == match.term)


def given_links(article: Article, terms: Collection[str]) -> tuple[Mapping[str, tuple[Given, ...]], list[Problem]]:
    """The editor's decisions, each in the order of the text: by block id, `note_key` or `matter_key`. `terms` are the
    ids of all entries."""
    found: dict[str, list[Given]] = defaultdict(list)
    problems = []
    body = [_Text(b.id, b.text, b.type in WITHOUT_LINKS) for section in article.sections for b in section.blocks]
    beside = [_Text(note_key(note), note.text) for note in article.notes]
    beside += [_Text(matter_key(p), p.text) for p in article.matter if p.kind in ("lead", "acknowledgements")]
    for link in article.links:
        places = _places(link, body) or _places(link, beside)
        problem = _problem(link, places, terms)
        if problem is not None:
            problems.append(problem)
            continue
        text, start, end = places[0]
        if link.words:
            match = _passage(link.words).search(text.text, start, end)
            if match is None:
                message = f"the passage does not hold the words '{link.words}'"
                problems.append(Problem(link.place, message, "copy them from the passage"))
                continue
            start, end = match.span()
        given = Given(link.term, start, end, link.force)
        if given.force and any(g.force and g.start < end and start < g.end for g in found[text.key]):
            problems.append(Problem(link.place, "two forced links share words", "keep one of the two"))
            continue
        found[text.key].append(given)
    return {key: tuple(sorted(given, key=lambda g: (g.start, g.end))) for key, given in found.items()}, problems


def _places(link: GivenLink, texts: Iterable[_Text]) -> list[tuple[_Text, int, int]]:
    passage = _passage(link.passage)
    return [(text, *match.span()) for text in texts for match in passage.finditer(text.text)]


def _passage(words: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(re.escape(word) for word in words.split()))


def _problem(link: GivenLink, places: list[tuple[_Text, int, int]], terms: Collection[str]) -> Problem | None:
    if link.term not in terms:
        return Problem(link.place, f"there is no entry '{link.term}'", "it has to be in docs/glossary/")
    if len(places) != 1:
        count = f"{len(places)} times" if places else "nowhere"
        return Problem(link.place, f"the passage '{link.passage}' stands {count} in the article", COPY)
    if places[0][0].is_heading:
        return Problem(link.place, f"the passage '{link.passage}' is a heading", "headings hold no links")
    return None
