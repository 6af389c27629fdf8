"""An article's text and the terms found in it in; the names that it holds, with an entry and without, out.

A name is found by how it is printed, with no list of names:

- a run of words with capitals (`Analysis Wing`), also over `of` and `of the` (`Ministry of Commerce`);
- at the beginning of a sentence or quotation, where every word has a capital, only words that the text has nowhere in
  lower case, and only when the run goes on or the name stands elsewhere inside a sentence;
- a word all in capitals (`RAW`), wherever it stands.

Titles of works and addresses are left out. What an entry covers, even in part, is not listed again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from apparatus import lazy
from apparatus.model import Names
from apparatus.resolve.apart import kept_apart
from apparatus.resolve.term_forms import POSSESSIVE, WORD
from apparatus.resolve.terms import BEFORE_A_FAMILY_NAME, Match

RUN = lazy.regex(r"[ \u00a0-](?:of (?:the )?)?")
"""What stands between two words of one name."""

OPENING = lazy.regex(r"(?:[.?!:…][”’\"')\]]*\s|[“‘\"\[\n|\t])\s*(?:\d+[.)]\s)?$")
"""What stands before a word that opens a sentence, a quotation, an item of a list or a cell of a table."""

NEAR = 8
"""In characters: how far back it is looked for."""

COMMON = frozenset(BEFORE_A_FAMILY_NAME.split())

NO_THINGS = (
    "I I’m I’ve I’d I’ll Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May "
    "June July August September October November December"
)
CAPITALS = frozenset(NO_THINGS.split())
"""Words with a capital that name no thing of which an edition has an entry."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A paragraph, and the terms that were found in it."""

    text: str
    matches: Sequence[Match]


@dataclass(frozen=True, slots=True)
class _Found:
    text: str
    opens: bool
    """Whether it is one word that opens a sentence."""


def names_in(paragraphs: Sequence[Seen], needless: Iterable[str] = ()) -> Names:
    """The names of an article, those without an entry by how often they stand. `needless` are names that need none."""
    lower = {word for seen in paragraphs for word in WORD.findall(seen.text) if word.islower()}
    found = [name for seen in paragraphs for name in _names(seen, lower)]
    sure = {name.text for name in found if not name.opens}
    kept = (name.text for name in found if not name.opens or name.text in sure)
    counts = Counter(part for name in kept for part in _parts(name, sure))
    left_out = {*needless, *CAPITALS}
    without = {name: count for name, count in counts.items() if name not in left_out and name.casefold() not in COMMON}
    covered = dict.fromkeys(match.term for seen in paragraphs for match in seen.matches)
    return Names(
        covered=tuple(covered),
        without=tuple(sorted(without.items(), key=lambda item: (-item[1], item[0]))),
        needless=tuple(name for name in dict.fromkeys(needless) if name in counts),
    )


def _parts(name: str, sure: set[str]) -> list[str]:
    """`China of Chinese` (`of value for China of Chinese firms`) is two names, since the first stands alone as well."""
    head, of, tail = name.partition(" of ")
    return [head, tail.removeprefix("the ")] if of and head in sure else [name]


def _names(seen: Seen, lower: set[str]) -> list[_Found]:
    taken = sorted([*((m.start, m.end) for m in seen.matches), *kept_apart(seen.text)])
    runs: list[list[re.Match[str]]] = []
    position = 0
    for word in WORD.finditer(seen.text):
        while position < len(taken) and taken[position][1] <= word.start():
            position += 1
        is_taken = position < len(taken) and taken[position][0] < word.end()
        if is_taken or not word.group()[0].isupper():
            continue
        if _is_common(word.group(), lower) and _opens(seen.text, word.start()):
            continue
        if runs and RUN.fullmatch(seen.text[runs[-1][-1].end() : word.start()]) and not _ends(runs[-1][-1]):
            runs[-1].append(word)
        else:
            runs.append([word])
    return [_found(seen.text, run) for run in runs]


def _found(text: str, run: list[re.Match[str]]) -> _Found:
    whole = " ".join(POSSESSIVE.sub("", text[run[0].start() : run[-1].end()]).split())
    is_abbreviation = len(whole) > 1 and whole.isupper()
    return _Found(whole, len(run) == 1 and not is_abbreviation and _opens(text, run[0].start()))


def _opens(text: str, start: int) -> bool:
    before = text[max(start - NEAR, 0) : start]
    return not before.strip() or OPENING.search(before) is not None


def _is_common(word: str, lower: set[str]) -> bool:
    return word.casefold() in lower or word.casefold() in COMMON


def _ends(word: re.Match[str]) -> bool:
    """A possessive ends a name: `China’s Ministry`."""
    return POSSESSIVE.search(word.group()) is not None
