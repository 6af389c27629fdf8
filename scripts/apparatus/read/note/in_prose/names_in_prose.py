"""Finds the names that end a stretch of prose and begin a citation: `Sobchak quotes Maurice Merleau-Ponty, …`.

Comes in: words, or the pieces of a stretch of prose. Comes out: where the names begin.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.lists import GIVEN_NAMES, ORGANISATION_HEADS, SMALL_WORDS
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.turned import TITLE_NAMES

WORD_RE: Final = re.compile(r"\S+")


def may_be_author(name: str) -> bool:
    """Whether what stands behind a preposition is a surname, several, or a name that begins with a common given one."""
    words = name.split()
    several = len(words) == 1 or " and " in name or name.rstrip(".").endswith(" et al")
    first = words[0].lower()
    return several or "." in first or (first in GIVEN_NAMES and first not in TITLE_NAMES)


def name_suffix(words: str) -> int:
    """Where a list of names that ends prose begins: `Sobchak quotes Maurice Merleau-Ponty`; -1 if none does."""
    words = words.removesuffix(" et al.").removesuffix(" et al")
    tokens = [(m.start(), m.group()) for m in WORD_RE.finditer(words[-200:])]
    shift = max(0, len(words) - 200)
    at = len(tokens)
    while at and len(tokens) - at < 9 and (looks_like_person(tokens[at - 1][1]) or tokens[at - 1][1] in ("and", "&")):
        at -= 1
    while at < len(tokens) and tokens[at][1][0].islower() and tokens[at][1] in ("and", "e", "y"):
        at += 1
    if at == 0 and len(tokens) > 1:
        return shift
    if at == len(tokens) or all(not w[0].islower() or w in SMALL_WORDS for _, w in tokens[:at]):
        return -1
    return tokens[_body_start([word for _, word in tokens], at)][0] + shift


def _body_start(words: list[str], at: int) -> int:
    """Where the name of a body begins whose end stands at `at`: `one place: Council on | Foreign Relations`."""
    start = at
    while start > 1:
        joint = start - 1 - (words[start - 1] == "the")
        if joint < 1 or words[joint] not in ("of", "for", "on") or not looks_like_person(words[joint - 1]):
            break
        start = joint - 1
        while start and words[start][0].isupper() and looks_like_person(words[start - 1]):
            start -= 1
    return start if any(word.lower() in ORGANISATION_HEADS for word in words[start:at]) else at
