"""The forms of all terms, laid out so that a text can be walked over once.

Comes in: terms. Comes out: a tree of their forms, word by word, and one of those in scripts that set no spaces. What
counts as the same form, `resolve/terms.py` tells.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from apparatus import lazy
from apparatus.model import Term

WORD = lazy.regex(r"[^\W_]+(?:['’][^\W_]+)*")
"""A word with the apostrophes inside it."""

UNSPACED = lazy.regex(r"[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
"""A run of characters of a script that sets no spaces between words."""

POSSESSIVE = lazy.regex(r"['’]s?$")

PLURAL = lazy.regex(r"(?P<y>[^aeiou]ies)$|(?P<es>(?:ch|sh|x|ss)es)$|(?P<s>[^s]s)$")
"""English endings of the plural (`cities`, `boxes`, `brains`), in lower case."""

JOINTS = str.maketrans("", "", " \t\n\u00a0-\u2010\u2011")
"""Spaces and hyphens, which may stand between the words of any form."""

FAMILY_FIRST = frozenset({"zh", "ko", "vi", "hu"})
"""Languages that put the family name first, also in English texts."""

SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})

Certainty = Literal["sure", "family", "rival"]
"""A match by a form of the term; by a family name alone; by a family name that is a part of another person's name."""


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a term: its words as they were written, and what stands between them."""

    term: str
    words: tuple[str, ...]
    joints: tuple[str, ...]
    certainty: Certainty = "sure"


@dataclass(slots=True)
class Node:
    """Where the forms that begin with the same words part."""

    next: dict[str, Node] = field(default_factory=dict)
    forms: list[Form] = field(default_factory=list)

    def put(self, keys: Iterable[str], form: Form) -> None:
        """Adds a form under its words."""
        node = self
        for key in keys:
            node = node.next.setdefault(key, Node())
        node.forms.append(form)


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of all terms, made once and used for every text."""

    words: Node
    characters: Node
    persons: frozenset[str]
    """Ids of persons."""


def forms_of(terms: Iterable[Term]) -> Forms:
    """Headwords, aliases, native forms and family names of `terms`. A form that two terms claim goes to the first, a
    family name that two persons have to none."""
    terms = tuple(terms)
    forms = Forms(Node(), Node(), frozenset(term.id for term in terms if term.kind == "person"))
    for term in terms:
        for form in (term.term, *term.aliases, *re.split(r"\s*[/;,，、]\s*", term.native), term.traditional):
            if UNSPACED.search(form):
                forms.characters.put(form, Form(term.id, (form,), ()))
            elif words := list(WORD.finditer(form)):
                _put_words(forms.words, _form(term.id, form, words))
    families = {term.id: family for term in terms if (family := family_name(term))}
    bearers = Counter(families.values())
    for term_id, family in families.items():
        if bearers[family] == 1:
            _put_words(forms.words, Form(term_id, (family,), (), "family"))
    return forms


def family_name(term: Term) -> str:
    """The family name of a person: as given, or the first or last word of the name by its language; else empty."""
    words = [match.group() for match in WORD.finditer(term.term)] if term.kind == "person" else []
    while words and words[-1] in SUFFIXES:
        words.pop()
    if len(words) < 2:
        return term.family
    return term.family or words[0 if term.native_lang.split("-")[0] in FAMILY_FIRST else -1]


def _form(term: str, text: str, words: list[re.Match[str]]) -> Form:
    joints = tuple(text[a.end() : b.start()].translate(JOINTS) for a, b in pairwise(words))
    return Form(term, tuple(POSSESSIVE.sub("", word.group()) for word in words), joints)


def _put_words(root: Node, form: Form) -> None:
    """A name keeps its last letter: `Mars` is no plural."""
    root.put((word.casefold() if has_capital(word) else singular(word) for word in form.words), form)


def form_keys(form: str) -> tuple[str, str]:
    """By which two forms are known to be one: as forms are looked up, and with every word in the singular."""
    words = list(WORD.finditer(form))
    if UNSPACED.search(form) or not words:
        return form.casefold(), form.casefold()
    own = _form("", form, words)
    joints = (*own.joints, "")
    looked_up = (word.casefold() if has_capital(word) else singular(word) for word in own.words)
    in_singular = (singular(word).casefold() for word in own.words)
    first, second = (" ".join(map("".join, zip(keys, joints, strict=True))) for keys in (looked_up, in_singular))
    return first, second


def singular(word: str) -> str:
    """The word without an English ending of the plural."""
    match = PLURAL.search(word) if len(word) > 3 else None
    if match is None:
        return word
    return word[:-3] + "y" if match["y"] else word[:-2] if match["es"] else word[:-1]


def has_capital(word: str) -> bool:
    """Whether a word holds a capital anywhere."""
    return any(letter.isupper() for letter in word)
