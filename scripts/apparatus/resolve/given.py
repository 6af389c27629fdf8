"""An article in, the links that its editor forces or forbids in it, by block, out; and those that lead nowhere.

    links:
      forbid:
        - {term: safe-cable, passage: kept in a safe}
      force:
        - {term: old-harbour, passage: the quays of the town, words: the quays}

A passage is found by its words; white space counts as one space. It has to stand in one paragraph, and once.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from apparatus.model import Article, Block, GivenLink, Problem

COPY = "copy the words from the article, without markers, so many that they stand there once"


@dataclass(frozen=True, slots=True)
class Given:
    """What an editor decided for the words from `start` to `end` of a block."""

    term: str
    start: int
    end: int
    force: bool


def given_links(article: Article, terms: Collection[str]) -> tuple[Mapping[str, tuple[Given, ...]], list[Problem]]:
    """The editor's decisions by block id, each in the order of the text. `terms` are the ids of all entries."""
    found: dict[str, list[Given]] = defaultdict(list)
    problems = []
    blocks = [block for section in article.sections for block in section.blocks]
    for link in article.links:
        places = [(block, *match.span()) for block in blocks for match in _passage(link.passage).finditer(block.text)]
        problem = _problem(link, places, terms)
        if problem is not None:
            problems.append(problem)
            continue
        block, start, end = places[0]
        if link.words:
            match = _passage(link.words).search(block.text, start, end)
            if match is None:
                message = f"the passage does not hold the words '{link.words}'"
                problems.append(Problem(link.place, message, "copy them from the passage"))
                continue
            start, end = match.span()
        given = Given(link.term, start, end, link.force)
        if given.force and any(g.force and g.start < end and start < g.end for g in found[block.id]):
            problems.append(Problem(link.place, "two forced links share words", "keep one of the two"))
            continue
        found[block.id].append(given)
    return {block: tuple(sorted(given, key=lambda g: (g.start, g.end))) for block, given in found.items()}, problems


def _passage(words: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(re.escape(word) for word in words.split()))


def _problem(link: GivenLink, places: list[tuple[Block, int, int]], terms: Collection[str]) -> Problem | None:
    if link.term not in terms:
        return Problem(link.place, f"there is no entry '{link.term}'", "it has to be in docs/glossary/")
    if len(places) != 1:
        count = f"{len(places)} times" if places else "nowhere"
        return Problem(link.place, f"the passage '{link.passage}' stands {count} in the article", COPY)
    if places[0][0].type == "heading":
        return Problem(link.place, f"the passage '{link.passage}' is a heading", "headings hold no links")
    return None
