"""Finds hyphens that a line break has put into the name of a host, and the space behind each.

    https://www.quayinsti- tute.org/a      https://port- harbours.org, where the hyphen is the host's own

Comes in: a note as printed. Comes out: what says nothing. In a path nobody could tell. In a host the hyphen is the
break's if the note has the host without it elsewhere, or if a word runs over it of which neither half is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, GOVERNMENTS
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.pieces.parted_words import ALONE
from apparatus.read.note.words.signs import group

HYPHENED: Final = group("- ")
HOST_RE: Final = lazy.regex(
    r"(?:://|\bwww\.)(?P<head>(?:[a-z0-9-]{1,40}\.){0,3}[a-z0-9-]{0,40}[a-z])(?P<gap>-\s)"
    r"(?P<rest>[a-z]{2,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|org|net|edu|gov|int|info|eu|uk|de|fr|in)(?![\w-]))"
)
WHOLE: Final = COMMON_WORDS | {land.lower() for land in GOVERNMENTS if land.isalpha()}
SHORTEST: Final = 5
"""Letters of a word that shows how a name goes on; shorter ones are met by chance."""


def hosts_joined(text: str) -> Iterator[tuple[int, Change]]:
    """Where such a hyphen stands."""
    for found in HOST_RE.finditer(text):
        if _met_whole(found) or _runs_over(found["head"].rpartition(".")[2], found["rest"].partition(".")[0]):
            yield put_for(found, "", "gap")


def _met_whole(found: re.Match[str]) -> bool:
    """Whether another address of the note has the same host in one piece."""
    host = re.escape(found["head"].removeprefix("www.") + found["rest"].removeprefix("www."))
    return re.search(rf"(?:://(?:www\.)?|\bwww\.){host}(?![\w-])", found.string) is not None


def _runs_over(head: str, rest: str) -> bool:
    """Whether a word runs over a break of which neither half is one: `quayinsti- tute`, `timesofind- ia`; one may be a
    short word by chance: `for- eignports`."""
    for first in range(1, len(head) + 1):
        for last in range(1, len(rest) + 1):
            halves = head[-first:], rest[:last]
            if len("".join(halves)) >= SHORTEST and "".join(halves) in WHOLE:
                words = [half for half in halves if half in COMMON_WORDS or half in ALONE]
                return not words or (len(words) == 1 and len(words[0]) < LONG)
    return False


LONG: Final = 4
"""Letters of a half that is no word by chance."""
