"""Finds the names that end a stretch of prose and begin a citation: `Sobchak quotes Maurice Merleau-Ponty, …`.

Comes in: words, or the pieces of a stretch of prose. Comes out: where the names begin.
"""

from __future__ import annotations

from apparatus.read.note.lists import GIVEN_NAMES, ORGANISATION_HEADS, SMALL_WORDS
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.sentence_words import WORD_RE, names_begin
from apparatus.read.note.names.turned import TITLE_NAMES


def may_be_author(name: str) -> bool:
    """Whether what stands behind a preposition is a surname, several, or a name that begins with a common given one."""
    words = name.split()
    several = len(words) == 1 or " and " in name or name.rstrip(".").endswith(" et al")
    first = words[0].lower()
    return several or "." in first or (first in GIVEN_NAMES and first not in TITLE_NAMES)


def name_suffix(words: str) -> int:
    """Where a list of names that ends prose begins: `Sobchak quotes Maurice Merleau-Ponty`; -1 if none does."""
    start = names_begin(words, opens=False)
    before = words[: max(start, 0)].split()
    if start == 0 and " " in words:
        return 0
    if all(not word[0].islower() or word in SMALL_WORDS for word in before):
        return -1
    tokens = [(found.start(), found.group()) for found in WORD_RE.finditer(words)]
    return tokens[_body_start([word for _, word in tokens], len(before))][0]


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
