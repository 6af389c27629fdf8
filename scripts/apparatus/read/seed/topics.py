"""What a text is about: its paragraphs in; the words that recur in it, and of which of them a line speaks, out.

The title of an article names what its text speaks of again and again. The name of a site, a section or a series, a
slogan, the credit of a picture do not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable

from apparatus import lazy
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.prose import is_prose

WORD = lazy.regex(r"[^\W\d_]{4,}")
"""Shorter words stand in every text."""

STEM = 6
"""Words that begin with as many letters alike are taken for forms of one: `Harbour`, `harbours`."""

COMMON = """about after also before been between both could does each even from have into just like make many more most
much must need over some such take than that their them then there these they this those through time under until upon
very well were what when where which while will with within without would your
aber auch dass dies diese eine einem einen einer ihre nach nicht oder sich sind über unter werden wird zwischen
avec cette dans elle leur mais même nous pour sont leurs plus como desde entre esta este hace hacia para pero porque
sobre también alla anche come della delle nella sono door heeft naar niet onder voor worden"""

SMALL = frozenset(word[:STEM] for word in COMMON.split())
"""Words of four letters and more that stand in texts about anything."""

FEWEST = 60
"""In a text of fewer words none tells what it is about."""

OFTEN = 400
"""A word that recurs tells what a text is about if it is one in so many of its words."""


class Topics:
    """The words of running text, and how often each comes."""

    def __init__(self, paragraphs: Iterable[Paragraph]) -> None:
        texts = [paragraph.text for paragraph in paragraphs if is_prose(paragraph.text)]
        self.counts = Counter(stem for text in texts for stem in _stems(text))
        self.words = self.counts.total()

    def share(self, text: str) -> float:
        """Which part of the words of a paragraph tells what the text is about; 1 of a text too short to tell."""
        stems = _stems(text)
        if self.words < FEWEST or not stems:
            return 1
        often = max(2, self.words / OFTEN)
        return sum(self.counts[stem] >= often for stem in stems) / len(stems)

    def in_line(self, line: str) -> int:
        """How many words of a line tell what the text is about."""
        often = max(2, self.words / OFTEN)
        return sum(self.counts[stem] >= often for stem in set(_stems(line))) if self.words >= FEWEST else 0


def small_words(paragraphs: Iterable[Paragraph]) -> frozenset[str]:
    """The words of running text that stand there in small letters."""
    texts = [paragraph.text for paragraph in paragraphs if is_prose(paragraph.text)]
    return frozenset(word for text in texts for word in WORD.findall(text) if word.islower())


def is_worded(line: str, small: Container[str]) -> bool:
    """Whether a line of capitals is made of words rather than of names: at least half of those of some length stand in
    the text in small letters."""
    words = WORD.findall(line)
    return len(words) > 0 and 2 * sum(word.lower() in small for word in words) >= len(words)


def _stems(text: str) -> list[str]:
    return [stem for word in WORD.findall(text) if (stem := word.casefold()[:STEM]) not in SMALL]
