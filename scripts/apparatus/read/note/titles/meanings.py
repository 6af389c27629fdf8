"""Tells a bracket that says what a title in another language means from one that belongs to the title or prints the
publisher (Chicago Manual 14.99).

Comes in: the pieces of a note and the index of a bracket. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import SMALL_WORDS
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.title_words import foreign

MEANING_RE: Final = lazy.regex(r"\([“\"]?(?=[A-ZÀ-Þ])(?![Ee]ds?\b|[Tt]rans|[Dd]irs?\b)[^()\d]{3,250}\)\Z")


def tells_meaning(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a bracket says in English what the title before it means: `Istoriia goroda (History of the City)
    (Moscow: …)`, `“Istoriia goroda” (…), Voprosy istorii 3 (1978)` (Chicago Manual 14.99)."""
    before = pieces[index - 1]
    if index + 1 >= len(pieces) or before.kind not in ("text", "quote"):
        return False
    following = pieces[index + 1].kind
    if following != "bracket" and (following != "," or before.kind != "quote"):
        return False
    words, whole = words_of(text, pieces[index]), words_of(text, before)
    title = whole[:LONGEST]
    if MEANING_RE.match(words) is None or foreign(words) or _of_somebody(words, whole):
        return False
    subtitled = before.kind == "quote" and ": " in words  # the publisher’s bracket would have a year
    return subtitled or foreign(title) or _transliterated(title) or _unlettered(title)


def _of_somebody(words: str, title: str) -> bool:
    """Whether a bracket names one whom the title is about, as another in it does: `Philosophie (Ana Lima) und neue
    Philosophie (Rui Costa)`."""
    return NAME_RE.match(words) is not None and NAMED_RE.search(title) is not None


_TWO: Final = r"\((?:[A-ZÀ-Þ][\w.’'-]*\s){1,2}[A-ZÀ-Þ][\w’'-]+\)"
NAME_RE: Final = lazy.regex(rf"{_TWO}\Z")
NAMED_RE: Final = lazy.regex(rf"\s{_TWO}\s")

LONGEST: Final = 120
"""Characters of a title that tell its language."""

TRANSLITERATED_RE: Final = lazy.regex(r"[āēīōūǎḍḏġḥḫḳḷṃṇṅñṛṣśšṭṯẓžčʿʾʻ]")


def _transliterated(title: str) -> bool:
    """Whether no word of a title is a small English one, and a letter is one that only a transliteration has."""
    return TRANSLITERATED_RE.search(title) is not None and SMALL_WORDS.isdisjoint(title.split())


LATIN_RE: Final = lazy.regex(r"[A-Za-zÀ-ɏ]")


def _unlettered(title: str) -> bool:
    """Whether a title is printed in another script, without a Latin letter: `“港口的历史” (History of the Port)`."""
    return LATIN_RE.search(title) is None and any(map(str.isalpha, title))
