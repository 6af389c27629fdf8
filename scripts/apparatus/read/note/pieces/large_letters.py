"""Finds the spaces that a text drawn out of a file of print has behind the letters T, Y, W, V and F at the head of a
name, under which the printer has moved the next letter.

    Ana T rigo, “Quays”     T rigo, “Quays,” 4     Ana Lima and Y ara Costa, “Quays”

Comes in: a note whose white space is single spaces. Comes out: which of its spaces say nothing. No initial stands
before a small letter; but `Y`, `W` and `V` are words elsewhere, `V` is a number, and English has `T cells`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import (
    COMMON_WORDS,
    EAST_ASIAN_SURNAMES,
    GOVERNMENTS,
    JOURNALS,
    MAGAZINES,
    NEWSPAPERS,
    PLACES,
)
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.pieces.parted_words import ALONE
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.signs import group

MOVED: Final = group(*(f"{head} {letter}" for head in "TYWVF" for letter in "abcdefghijklmnopqrstuvwxyz"))
MOVED_RE: Final = lazy.regex(
    r"(?<![\w’'./–-])(?P<head>[TYWVF])(?P<gap> )(?P<rest>[a-z]{2,14}|[ui](?= [A-Z][a-z]|,))(?!\w|[.’'-]\w)"
)

GIVEN_RE: Final = lazy.regex(r"(?:\b[A-ZÀ-Þ]\.|\b(?P<given>[A-ZÀ-Þ][\w-]{1,20})) \Z")
"""What stands before a family name: a given name, or a letter for one."""
OPENED_RE: Final = lazy.regex(
    r"(?:\A|(?P<among>[,(&]\s|\b(?:[Aa]nd|[Bb]y|[Ww]ith|[Ii]n|[Ff]rom|[Ee]ds?\.|[Tt]rans\.)\s)"
    r"|;\s|[a-z\d)]\.\s|\b(?:[Ss]ee|[Aa]lso|[Cc]f\.)\s)\Z"
)
"""What stands before a name."""
FAMILY_RE: Final = lazy.regex(r" [A-ZÀ-Þ][\w’'-]{1,24}(?P<shown>,? [“‘\"]|,? (?:and|&) )?")
"""What stands behind a given name, and behind the whole name."""
TITLE_RE: Final = lazy.regex(r", (?:[A-Z]\.|[“‘\"A-ZÀ-Þ]|supra\b|op\.|\d)| and [A-Z]")
"""What stands behind a family name that opens a citation."""
NEXT_RE: Final = lazy.regex(r" [A-ZÀ-Þ][\w’-]+")
FARTHEST: Final = 32
"""Characters that hold what stands before a name."""

_NAMES: Final = PLACES | GOVERNMENTS | NEWSPAPERS | MAGAZINES | JOURNALS
NAMES: Final = frozenset(
    word.lower() for name in _NAMES for word in name.split() if word[0] in "tywvfTYWVF" and len(word) > 4
)
"""Words of names known to all: of towns, lands and periodicals."""
HEADS: Final = frozenset(
    " ".join(name.lower().split()[:2]) for name in _NAMES if name[0] in "tywvfTYWVF" and " " in name
)
"""The first two words of such names."""


def names_joined(text: str) -> Iterator[tuple[int, Change]]:
    """No space behind such a letter of a name."""
    for found in MOVED_RE.finditer(text):
        alone = found["rest"] in COMMON_WORDS or found["rest"] in ALONE
        if (
            _heads_name(found)
            or _is_known(found, alone=alone)
            or (not alone and (_of_person(found) or _met_whole(found)))
        ):
            yield found.start("gap"), Change(found.end("gap"), "", found.start("gap"))


def _heads_name(found: re.Match[str]) -> bool:
    """Whether the word behind shows the name of a town, a land or a periodical: `W all Street Journal`."""
    behind = NEXT_RE.match(found.string, found.end())
    return behind is not None and f"{found['head']}{found['rest']}{behind.group()}".lower() in HEADS


def _is_known(found: re.Match[str], *, alone: bool) -> bool:
    """Whether it is a word of such a name, or the name of somebody who bears a known one."""
    whole = found["head"] + found["rest"]
    if not alone and whole.lower() in NAMES:
        return True
    if whole not in EAST_ASIAN_SURNAMES and not is_given_name(whole):
        return False
    if not OPENED_RE.search(found.string, max(0, found.start() - FARTHEST), found.start()):
        return False
    behind = FAMILY_RE.match(found.string, found.end())
    return behind is not None and (behind["shown"] is not None or not alone or found["head"] in "TF")


def _of_person(found: re.Match[str]) -> bool:
    """Whether it is the given name or the family name of somebody, as shown by what stands beside it."""
    text, start, number = found.string, found.start(), found["head"] == "V"
    before = GIVEN_RE.search(text, max(0, start - FARTHEST), start)
    if before and not before["given"]:
        return True
    titled = TITLE_RE.match(text, found.end()) is not None
    if before and not number:
        opens = OPENED_RE.search(text, max(0, before.start() - FARTHEST), before.start()) is not None
        return is_given_name(before["given"]) or (titled and opens)
    opened = OPENED_RE.search(text, max(0, start - FARTHEST), start)
    if not opened:
        return False
    if behind := FAMILY_RE.match(text, found.end()):
        return behind["shown"] is not None or found["head"] in "TF"
    return titled and not number and not opened["among"]


def _met_whole(found: re.Match[str]) -> bool:
    """Whether the note has the same name or word elsewhere, printed whole."""
    return f" {found['head']}{found['rest']} " in re.sub(r"\W", " ", f" {found.string} ")
