"""Finds the words of the text to which a note belongs, printed before it where no numbers stand in the text (Chicago
Manual 14.53).

    “The Credit Crunch Is On”: David Pauly et al., “The Credit Crunch Is On,” Newsweek, March 31, 1980, 52.
    “I am,” wrote Poe: RG 59, box 12, National Archives, College Park, MD.
    the first keeper of the port: New York Times, May 3, 1980.

Comes in: a note, or what was read behind such words. Comes out: where the source begins; whether it is one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from apparatus.model import Cite
from apparatus.read.note.words.signals import INNER_RE, read_signal
from apparatus.read.note.words.signs import group

_QUOTED: Final = r"(?:“[^“”]{2,200}”|\"[^\"]{2,200}\"|‘[^‘’]{2,200}’)"
KEY_RE: Final = re.compile(rf"{_QUOTED}(?:\s[a-z][^:;“”\"]{{2,60}})?:\s(?=[^\W_a-zß-ÿ]|[“\"‘])")
PLAIN_RE: Final = re.compile(r"(?!https?:|doi:)[a-zß-ÿ][^:;.“”‘\"()\d]{2,120}[^\W\d_]:\s(?=[^\W_a-zß-ÿ]|[“\"‘])")
KEYED: Final = group(*(f"{mark}: " for mark in '”"’abcdefghijklmnopqrstuvwxyz'))
"""Signs of which a note with such words holds one."""

WITHIN_TITLES: Final = frozenset({"book", "chapter", "report", "misc"})
"""Kinds whose titles may begin with quoted words and a colon: `“Our Dear Port”: Letters of a Keeper`."""


def phrase_key(text: str) -> int:
    """Where the source begins behind quoted words, and who spoke them, and a colon, or behind words in small letters
    without a signal; 0 if no note begins so."""
    if text[0] in '“"‘':
        found = KEY_RE.match(text)
        return found.end() if found else 0
    found = PLAIN_RE.match(text) if text[0].islower() else None
    plain = found is not None and not read_signal(text, 0, len(text))[0] and not INNER_RE.search(text, 0, found.end())
    return found.end() if found and plain else 0


def is_keyed(cites: Sequence[Cite]) -> bool:
    """Whether what was read behind the colon is a source by itself, and no second half of a title: somebody wrote it,
    or its kind is one whose titles begin otherwise."""
    first = cites[0]
    stated = first.reference
    if first.form == "prose" or stated is None:
        return first.ibid
    people = stated.authors or stated.editors or stated.translators
    return bool(people) or first.signal != "" or stated.kind not in WITHIN_TITLES
