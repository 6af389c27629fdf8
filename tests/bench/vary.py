"""An article as received and as read in; copies of it out that are not clones.

Clones would flatter whatever remembers what it has done before. A copy has other words in its paragraphs, another
title, and other names, titles and years in some of its notes, so that the number of works grows with the copies. The
words come from the article itself. The same number gives the same copy, and number 0 is the article unchanged.
"""

from __future__ import annotations

import random
import re
from collections.abc import Collection, Iterator
from itertools import count
from typing import Any

from apparatus.model import Article, Cite

NEW_WORKS = 20
"""How many works a copy cites that no other copy does, where its notes name so many persons."""

KEPT_WORDS = 12
"""The opening of a paragraph stays: sections that an editor gave are anchored there."""

SHARE = 0.25
"""The part of the words that is exchanged."""

WORD = re.compile(r"(?<![\w’'-])[a-z]{4,}(?![\w’'-])")
"""A word of a sentence that can be exchanged: neither a name, nor a part of a compound or contraction."""

TITLE_WORD = re.compile(r"(?<!\w)[A-Z][a-z]{4,}(?!\w)")

SYLLABLES = tuple(re.findall("..", "badefigokulameniporusatevivozaxo"))


class Varied:
    """What all copies of one article share."""

    def __init__(self, article: Article, text: str, terms: Collection[str] = ()) -> None:
        self.article = article
        self.lines = text.split("\n")
        # Wherever it stands: running headers and the article's own citation repeat it.
        self.title = re.compile(re.escape(article.title), re.IGNORECASE)
        self.kept = {word for term in terms for word in term.casefold().split()}
        body = " ".join(block.text for section in article.sections for block in section.blocks)
        self.words = sorted(set(WORD.findall(body)) - self.kept)
        # A short form does not say whether its name is a person's; a full citation does.
        self.full = [cite for note in article.notes for cite in note.cites if cite.form == "full"]
        self.families = sorted({name for cite in self.full for name in families(cite)})

    def copy(self, number: int) -> str:
        """The text of copy `number`."""
        return "\n".join(_Copy(self, number).lines()) if number else "\n".join(self.lines)


class _Copy:
    def __init__(self, varied: Varied, number: int) -> None:
        self.varied, self.article = varied, varied.article
        self.rng = random.Random(f"{varied.article.slug} {number}")
        self.names = self._new_names(number)
        self.title_words: dict[str, str] = {}

    def _new_names(self, number: int) -> dict[str, str]:
        """New family names for as many persons as it takes to make `NEW_WORKS` works."""
        names: dict[str, str] = {}
        invented = count(number * 1000)
        for name in self.rng.sample(self.varied.families, len(self.varied.families)):
            if sum(bool(families(cite) & names.keys()) for cite in self.varied.full) >= NEW_WORKS:
                break
            names[name] = surname(next(invented))
        return names

    def lines(self) -> Iterator[str]:
        """The lines of the copy, as many as the article has."""
        notes = {note.line: note for note in self.article.notes}
        body = {block.line for section in self.article.sections for block in section.blocks}
        added = ": " + " ".join(self.word().title() for _ in range(3))
        for number, line in enumerate(self.varied.lines, start=1):
            if number in notes:
                line = line.replace(notes[number].text, self.note(notes[number].text, notes[number].cites), 1)
            elif number in body:
                line = self.paragraph(line)
            yield self.varied.title.sub(lambda match: match.group() + added, line)

    def word(self) -> str:
        return str(self.rng.choice(self.varied.words))

    def paragraph(self, line: str) -> str:
        """The line with some of its words exchanged, but for those at its beginning and those that make a term."""
        opening = re.match(rf"\s*(?:\S+\s+){{{KEPT_WORDS}}}", line)
        if opening is None or not self.varied.words:
            return line

        def exchanged(match: re.Match[str]) -> str:
            keep = match.group() in self.varied.kept or self.rng.random() > SHARE
            return match.group() if keep else self.word()

        return opening.group() + WORD.sub(exchanged, line[opening.end() :])

    def note(self, text: str, cites: tuple[Cite, ...]) -> str:
        """The note with new works for those of the persons that have a new name, in short forms as well."""
        parts, position = [], 0
        for cite in cites:
            renamed = families(cite) & self.names.keys()
            parts += [text[position : cite.start], self.cite(cite, renamed) if renamed else cite.text]
            position = cite.end
        return "".join([*parts, text[position:]])

    def cite(self, cite: Cite, renamed: Collection[str]) -> str:
        reference, text = cite.reference, cite.text
        assert reference is not None
        head, title, tail = text.partition(reference.title) if reference.title else (text, "", "")
        for name in sorted(renamed):
            head = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", self.names[name], head)
        if reference.date and cite.form == "full":
            # Drawn from the name, so that a work that two notes cite in full stays one work.
            year = reference.date.year
            shift = random.Random(f"{self.names[min(renamed)]} {year}").randrange(8)
            tail = str(year - shift).join(tail.rsplit(str(year), 1))
        return head + TITLE_WORD.sub(self.title_word, title) + tail

    def title_word(self, match: re.Match[str]) -> str:
        """The same word becomes the same other word in the whole copy: a short title has to fit its full one."""
        word = match.group()
        if word not in self.title_words:
            self.title_words[word] = self.word().title() if self.rng.random() < SHARE else word
        return self.title_words[word]


def families(cite: Cite) -> set[str]:
    """The family names of the persons whom a citation or short form names first."""
    return {name.family for name in cite.reference.authors if name.family} if cite.reference else set()


def surname(number: int) -> str:
    """A name that no other number gives: the number, written with syllables for digits."""
    digits: list[str] = []
    while number or len(digits) < 2:
        number, digit = divmod(number, len(SYLLABLES))
        digits.append(SYLLABLES[digit])
    return "".join(digits).capitalize()


def vary_editorial(fields: dict[str, Any], slug: str, sha256: str) -> dict[str, Any]:
    """What an editor says of the article, `seeds/<slug>.yml`, made true of a copy of it."""
    own = {"slug": slug, "sha256": sha256}
    return {name: own.get(name, value) for name, value in fields.items() if name != "title"}
