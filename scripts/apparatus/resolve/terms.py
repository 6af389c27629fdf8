"""A text and the forms of all terms in, the places where a term is used out.

One walk over the words, down a tree of the forms: a word costs at most as many steps as the longest form has words,
however many terms there are. The longest form wins, and matches do not overlap. What counts as the same form:

- An English plural or possessive is the same term.
- A form of lower-case letters is found in any case. One with a capital, a name, is found only where its first capital
  is a capital: `Fuga Island` is `Fuga island`, but `Act` is not `act`. A word all in capitals is found only so.
- Between the words stand spaces or hyphens, and the marks that the form itself has there (`TCP/IP`).
- In Chinese or Japanese script, which sets no spaces, a form is found inside a run of characters.
- A person is also found by the family name alone. Whether it is this person, `Persons` decides, article by article.

In titles of works and in addresses nothing is found (`resolve/apart.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from apparatus.resolve.apart import kept_apart
from apparatus.resolve.term_forms import (
    JOINTS,
    POSSESSIVE,
    UNSPACED,
    WORD,
    Certainty,
    Form,
    Forms,
    Node,
    has_capital,
    singular,
)

BEFORE_A_FAMILY_NAME = (
    "a after also although an and as at because before both but by captain chancellor chairman colonel comrade dean "
    "director doctor dr even for from general governor here how if in later lieutenant like major marshal minister mr "
    "mrs ms neither on or premier president prof professor scholar secretary senator since sir so still that the then "
    "there this though thus to unlike what when where while why with yet"
)
"""Titles, and words that begin a sentence: with a capital they stand before a name and are no part of it."""

_BEFORE = frozenset(BEFORE_A_FAMILY_NAME.split())


@dataclass(frozen=True, slots=True)
class Match:
    """A use of the term with the id `term` at `text[start:end]`."""

    term: str
    start: int
    end: int
    certainty: Certainty = "sure"


Tokens = Sequence[re.Match[str]]
"""The words of a text, in order."""


def find_terms(text: str, forms: Forms) -> list[Match]:
    """All uses in the order of the text, family names on their own included."""
    found = [*_word_matches(text, forms.words), *_character_matches(text, forms.characters)]
    return list(_outside(sorted(found, key=lambda match: match.start), kept_apart(text))) if found else []


def _outside(matches: list[Match], apart: list[tuple[int, int]]) -> Iterator[Match]:
    index = 0
    for match in matches:
        while index < len(apart) and apart[index][1] <= match.start:
            index += 1
        if index == len(apart) or match.end <= apart[index][0]:
            yield match


class Persons:
    """Who has been named so far in one article: decides whom a family name alone means."""

    def __init__(self, forms: Forms) -> None:
        self.persons = forms.persons
        self.named: set[str] = set()

    def certain(self, matches: Iterable[Match]) -> Iterator[Match]:
        """`matches` in the order of the article, without those of a family name before its bearer has been named in
        full, or since another person of that name has."""
        for match in matches:
            if match.certainty == "rival":
                self.named.discard(match.term)
            elif match.certainty == "family":
                if match.term in self.named:
                    yield match
            else:
                self.named.update({match.term} & self.persons)
                yield match


# --- Words ------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1 << 16)
def _keys(word: str) -> tuple[str, ...]:
    """Under which a word of a text is looked up: as it stands, and without the ending of the plural."""
    word = POSSESSIVE.sub("", word)
    return tuple(dict.fromkeys((word.casefold(), singular(word).casefold())))


def _word_matches(text: str, root: Node) -> Iterator[Match]:
    words = WORD.findall(text)
    begin = {word for word in set(words) if any(key in root.next for key in _keys(word))}
    places = [index for index, word in enumerate(words) if word in begin]
    tokens = list(WORD.finditer(text)) if places else []
    free = 0
    for index in places:
        found = _longest(text, tokens, index, root) if index >= free else None
        if found is None:
            continue
        form, count = found
        free = index + count
        last = tokens[free - 1]
        match = Match(form.term, tokens[index].start(), last.end() - len(_possessive(last.group())), form.certainty)
        yield _against_rivals(text, tokens, index, match) if form.certainty == "family" else match


def _longest(text: str, tokens: Tokens, index: int, root: Node) -> tuple[Form, int] | None:
    """The longest form that begins at a word, and of how many words it is."""
    found, nodes, count = None, [root], 0
    while nodes and index + count < len(tokens):
        if count and not _can_join(text[tokens[index + count - 1].end() : tokens[index + count].start()]):
            break
        keys = _keys(tokens[index + count].group())
        nodes = [node.next[key] for node in nodes for key in keys if key in node.next]
        count += 1
        for node in nodes:
            form = next((form for form in node.forms if _fits(text, tokens[index : index + count], form)), None)
            if form is not None:
                found = form, count
    return found


def _can_join(between: str) -> bool:
    """Whether what stands between two words can stand inside a form: a line of prose ends none."""
    return len(between) <= 4 and "\n\n" not in between


def _fits(text: str, tokens: Tokens, form: Form) -> bool:
    """Whether capitals and the marks between the words are those of the form."""
    joints = (text[a.end() : b.start()].translate(JOINTS) for a, b in pairwise(tokens))
    if any(joint != own for joint, own in zip(joints, form.joints, strict=True)):
        return False
    seen_capital = False
    for token, word in zip(tokens, form.words, strict=True):
        if len(word) > 1 and word.isupper():
            if POSSESSIVE.sub("", token.group()) != word and singular(token.group()) != word:
                return False
        elif not seen_capital and has_capital(word) and not has_capital(token.group()):
            return False
        seen_capital = seen_capital or has_capital(word)
    return True


def _possessive(word: str) -> str:
    match = POSSESSIVE.search(word)
    return match.group() if match else ""


def _against_rivals(text: str, tokens: Tokens, index: int, match: Match) -> Match:
    """A family name beside another name is a part of it: `Liu Jinjun`, `Lydia Liu`."""
    before, here = tokens[index - 1] if index else None, tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after and text[here.end() : after.start()] == " " and after.group()[0].isupper():
        return replace(match, certainty="rival")
    if before and text[before.end() : here.start()] in (" ", ". ") and before.group()[0].isupper():
        initial = text[before.end() : here.start()] == " " or len(before.group()) == 1
        if initial and before.group().casefold() not in _BEFORE:
            return replace(match, certainty="rival")
    return match


# --- Characters -------------------------------------------------------------------------------------------------


def _character_matches(text: str, root: Node) -> Iterator[Match]:
    for run in UNSPACED.finditer(text) if root.next else ():
        index = run.start()
        while index < run.end():
            form, end = _longest_characters(text, index, root)
            if form is not None:
                yield Match(form.term, index, end)
            index = end


def _longest_characters(text: str, start: int, root: Node) -> tuple[Form | None, int]:
    found, end, node = None, start + 1, root
    for index in range(start, len(text)):
        if text[index] not in node.next:
            break
        node = node.next[text[index]]
        if node.forms:
            found, end = node.forms[0], index + 1
    return found, end
