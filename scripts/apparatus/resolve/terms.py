"""A text and the forms of all terms in, the places where a term is used out.

One walk over the words with a dictionary of first words: the time does not depend on how many terms there are. The
longest form wins, and matches do not overlap. Letter case is ignored, an English plural or possessive is the same
term, and a form in Chinese or Japanese script is found inside a run of characters, since that script has no spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from apparatus.model import Term

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
"""A word with the apostrophes inside it."""

UNSPACED = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
"""A character of a script that sets no spaces between words."""

POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Match:
    """A use of the term with the id `term` at `text[start:end]`."""

    term: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of all terms, made once and used for every text."""

    by_first_word: dict[str, list[tuple[tuple[str, ...], str]]]
    """First word to the following words and the term's id, longest first."""
    unspaced: tuple[tuple[str, str], ...]
    """Form and id, longest first."""


def forms_of(terms: Iterable[Term]) -> Forms:
    """Headwords, aliases and native forms of `terms`. A form that two terms claim goes to the first."""
    spaced: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    unspaced: dict[str, str] = {}
    for term in terms:
        for form in (term.term, *term.aliases, *re.split(r"\s*[/;,，、]\s*", term.native)):
            if UNSPACED.search(form):
                unspaced.setdefault(form, term.id)
            elif words := tuple(_base(word) for word in WORD.findall(form)):
                spaced.setdefault(words[0], []).append((words[1:], term.id))
    for choices in spaced.values():
        choices.sort(key=lambda choice: -len(choice[0]))
    return Forms(spaced, tuple(sorted(unspaced.items(), key=lambda pair: (-len(pair[0]), pair[0]))))


def find_terms(text: str, forms: Forms) -> list[Match]:
    """All uses in the order of the text."""
    found = list(_spaced_matches(text, forms))
    if forms.unspaced and UNSPACED.search(text):
        found = sorted([*found, *_unspaced_matches(text, forms)], key=lambda match: match.start)
    return found


@lru_cache(maxsize=1 << 16)
def _base(word: str) -> str:
    """Folded, and without the endings under which English uses the same noun."""
    word = POSSESSIVE.sub("", word.casefold())
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _spaced_matches(text: str, forms: Forms) -> Iterator[Match]:
    words = [(match.group(), match.start(), match.end()) for match in WORD.finditer(text)]
    index = 0
    while index < len(words):
        match = _longest(text, words, index, forms)
        if match:
            yield match[0]
        index += match[1] if match else 1


def _longest(text: str, words: list[tuple[str, int, int]], index: int, forms: Forms) -> tuple[Match, int] | None:
    for rest, term in forms.by_first_word.get(_base(words[index][0]), ()):
        following = words[index + 1 : index + 1 + len(rest)]
        if tuple(_base(word) for word, _, _ in following) == rest and _unbroken(text, words[index], following):
            last = following[-1] if following else words[index]
            return Match(term, words[index][1], last[2] - len(_possessive(last[0]))), 1 + len(rest)
    return None


def _unbroken(text: str, first: tuple[str, int, int], following: list[tuple[str, int, int]]) -> bool:
    """Whether only spaces and hyphens stand between the words: a comma or a full stop ends a term."""
    end = first[2]
    for _, start, stop in following:
        if text[end:start].strip(" \t\n\u00a0-\u2010\u2011"):
            return False
        end = stop
    return True


def _possessive(word: str) -> str:
    match = POSSESSIVE.search(word)
    return match.group() if match else ""


def _unspaced_matches(text: str, forms: Forms) -> Iterator[Match]:
    taken: list[tuple[int, int]] = []
    for form, term in forms.unspaced:
        start = text.find(form)
        while start >= 0:
            end = start + len(form)
            if all(end <= a or start >= b for a, b in taken):
                taken.append((start, end))
                yield Match(term, start, end)
            start = text.find(form, end)
