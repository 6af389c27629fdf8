"""Finds words within which a text recovered from print has a space.

    Wash ington, Inter national, Publi c Good, New Y ork

Comes in: a note as printed. Comes out: which of its spaces say nothing. Two fragments are joined only if together they
are a common word, a town or a publisher, and the first by itself is no word, or the second what words end with. The
first may be a capital, but none that is a word in English.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import add
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, FOREIGN_WORDS, PARTICLES, PLACES, PUBLISHERS, SMALL_WORDS
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.given_names import is_given_name

_ENDS: Final = (
    "ment|ments|tion|tions|sion|sions|ness|ical|ity|ous|ive|ism|ist|ington|ally|ary|ence|ance|ation|ational|ially|istic"
)
PARTED_RE: Final = lazy.regex(
    r"(?<![\w’'.-])(?P<head>[B-HJ-NP-Z]|[A-Za-z][a-z]{2,11})(?P<gap> )"
    rf"(?=(?P<rest>(?P<end>{_ENDS})|[a-z]{{2,12}}|[a-z](?= [A-Za-z]))(?![\w’'.-]))"
)
WORD_RE: Final = lazy.regex(r"[a-z]+")
SHORTEST: Final = 3
"""A word of the name of a town that is as short as that is also part of others."""
WHOLE: Final = COMMON_WORDS | {word for name in PLACES | PUBLISHERS for word in name.split() if len(word) > SHORTEST}
_SHORT: Final = (
    "not can any no some every may lay set out up over under hand head land war way house back down sea air sun day"
    " time work home night black white green brown stone wood long short high low half self rail ship main side"
    " eye foot me my we us you yours he him his she her hers it its is are was be has had did if how all few more such"
    " too will let see go put say said ask use seem sit lose pay lead watch read add walk win offer love wait fall cut"
    " pass two new old big good bad men man art law age end son ago still"
)
PREFIXES: Final = frozenset({"inter", "intra", "trans", "multi", "micro", "macro", "super"})
LOOSE: Final = frozenset({"post", "anti", "non", "pre", "sub"})
"""Prefixes that some set apart on purpose: `Post war Ports`."""
ALONE: Final = (COMMON_WORDS | SMALL_WORDS | FOREIGN_WORDS | PARTICLES | frozenset(_SHORT.split())) - PREFIXES
"""What is a word by itself; some short ones are names as well."""


def fragments_joined(text: str) -> Iterator[tuple[int, Change]]:
    """No space within such a word."""
    words = WORD_RE.findall(text.lower())
    if WHOLE.isdisjoint(map(add, words, words[1:])):
        return  # a quick look
    for found in PARTED_RE.finditer(text):
        head, rest = found["head"].lower(), found["rest"]
        if f"{head}{rest}" not in WHOLE or (len(rest) > 1 and rest in SMALL_WORDS):
            continue
        if head in LOOSE and (rest in COMMON_WORDS or rest in ALONE):
            continue
        ended = found["end"] or len(head) == 1
        if ended or not (head in ALONE or is_given_name(found["head"])):
            yield found.start("gap"), Change(found.end("gap"), "", found.start("gap"))
