"""Knows given names that many people bear, which show that the words they begin are a person's.

Comes in: a word, or words. Comes out: whether it is such a name, in whatever case it is printed.
"""

from __future__ import annotations

from apparatus.read.note.lists import GIVEN_NAMES


def is_given_name(word: str) -> bool:
    """Whether a word is a common given name: `Ana`, `ANA`."""
    return word.lower() in GIVEN_NAMES


def is_given_or_initial(word: str) -> bool:
    """Whether a word is one, or ends in a stop, as what stands for one does: `A.`, `Wm.`."""
    return word.endswith(".") or word.lower() in GIVEN_NAMES


def joins_given_names(word: str) -> bool:
    """Whether a word is one, or hyphens join such: `Ana-Maria`."""
    return GIVEN_NAMES.issuperset(word.lower().split("-"))


def begins_with_given_name(words: str) -> bool:
    """Whether the first of some words is one, or hyphens join two in it: `Ana Lima`, `Ole-Johan Dahl`."""
    first = words.partition(" ")[0].lower()
    return first in GIVEN_NAMES or ("-" in first and GIVEN_NAMES.issuperset(first.split("-")))


def begins_with_given_or_initial(words: str) -> bool:
    """Whether the first of some words is one, or stands for one: `Ana Lima`, `A. Lima`."""
    return is_given_or_initial(words.partition(" ")[0])
