"""Tells whether words are somebody, or a list of people, named in full.

Comes in: words. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names, looks_like_person
from apparatus.read.note.words.given_names import begins_with_given_name

INITIALS_RE: Final = lazy.regex(r"(?:[A-Z]\.[ -]?){1,3}[A-ZÀ-Þ][^\W\d_]+\Z")


def are_people(names: str) -> bool:
    """Whether words are a list of full names, of which one has a common given name or initials."""
    names = names.replace(", and ", ", ").replace(" & ", " and ")
    people = [name for part in names.split(",") for name in part.strip().split(" and ")]
    if any(" " not in name or len(name.split()) > 4 or name.startswith("The ") for name in people):
        return False
    if not looks_like_names(names):
        return False
    return any(begins_with_given_name(name) or INITIALS_RE.match(name) for name in people)


def is_full_name(words: str) -> bool:
    """Whether words are a full name with a common given name."""
    return begins_with_given_name(words) and " " in words and looks_like_person(words)
