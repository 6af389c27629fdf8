"""Finds letters that were printed as one sign, beside which a text drawn out of a file of print has spaces.

    Identi fi cation      the fi rst        the sign stands apart from its word
    Scientifi c           diff erent        only what comes behind does
    Th e Rights of War

Comes in: a note whose white space is single spaces. Comes out: which of its spaces say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.pieces.parted_words import ALONE, WHOLE
from apparatus.read.note.words.signs import group

SIGNS: Final = ("ffi", "ffl", "ff", "fi", "fl")

APART: Final = group(*(f"{mark}{sign} " for mark in " “‘\"'([/_-" for sign in (*SIGNS, "Fi", "Fl")))
APART_RE: Final = lazy.regex(
    r"(?:\A|(?<=[\s“‘\"'(\[/_-]))(?:(?P<sign>f[il]|F[il])|(?<=[A-Za-z]\s)(?P<double>ff[il]?))(?P<gap>\s)(?=(?P<rest>[a-z]+))"
)
"""No English word is one of these signs, but for `sci fi` and its like, and none begins with the double ones."""
BEFORE_RE: Final = lazy.regex(r"[A-Za-z]+\Z")
START_RE: Final = lazy.regex(r"(?:elds?|ne[rs]?|shers?|x|nchley|tz[a-z]+)\b")
"""How words go on that begin with `fi`, and are names as well."""
_END: Final = (
    r"c|cal|cally|cations?|cate[sd]?|cance|cant|cantly|cit|cien(?:t|cy|cies)|nement|nitions?|nitive|dence|dential"
    r"|rmation|cial|cially|cers?|eld"
)
"""How words go on within which `fi` stands."""
END_RE: Final = lazy.regex(rf"(?:{_END})\b")

BEHIND: Final = group("fi ", "fl ", "Fi ", "Fl ", "ff ")
BEHIND_RE: Final = lazy.regex(
    r"\b(?:[A-Za-z]{0,12}(?:ffi|ffl|fl)\s(?=[a-z])"
    rf"|[A-Za-z]{{1,12}}fi\s(?=(?:{_END}|ed|es|ers?|ts?|ted|le|n(?:ed?|ing)|nite|dent|rm|rmed|gur[a-z]{{2,7}})\b)"
    r"|(?:[Dd]i|[Ee]|[Aa]|[Ss]u|[Oo])ff\s(?=(?:er|ers|ered|ering|erings|erent|erently|erence|erences|ect|ects|ective|ected"
    r"|air|airs|ort|orts|ord|ice|ices|icer|icers|icial|icials|ic|ensives?|ens[ei]s?|ended|enders?)\b)"
    r"|[A-Z][a-z]{1,8}ff\s(?=(?:er|ers|ert|erson|mann?|ord|iths?|rey)\b))"
)
"""`Chiefl y`, `Scientifi c`, `diff erent`, `Hoff mann`, `Geoff rey`."""

LARGE: Final = group("Th ")
LARGE_RE: Final = lazy.regex(r"(?<=\bTh)\s(?=[a-z]{1,12}\b)")


def signs_joined(text: str) -> Iterator[tuple[int, Change]]:
    """No space behind such a sign that begins a word, and none on either side of one within a word."""
    for found in APART_RE.finditer(text):
        before = BEFORE_RE.search(text, 0, max(0, found.start() - 1))
        word = before.group().lower() if before else ""
        within = _goes_on(word, found)
        if within or _begins(found):
            yield put_for(found, "", "gap")
        if within or (not word and ADDRESS_RE.search(text, 0, found.start())):
            yield found.start() - 1, Change(found.start(), "", found.start() - 1)


ADDRESS_RE: Final = lazy.regex(r"[/_-]\s\Z")
"""Before such a sign in an address."""


def words_joined(text: str) -> Iterator[tuple[int, Change]]:
    """No space behind such a sign at the end of what is no word."""
    for found in BEHIND_RE.finditer(text):
        yield found.end() - 1, Change(found.end(), "", found.end() - 1)


def _goes_on(word: str, found: re.Match[str]) -> bool:
    """Whether a word goes on with such a sign behind it."""
    if found["double"] or f"{word}{found['sign']}{found['rest']}".lower() in WHOLE:
        return word != ""
    return word != "" and word not in ALONE and found["sign"][0] == "f" and END_RE.match(found["rest"]) is not None


def _begins(found: re.Match[str]) -> bool:
    """Whether a word begins with it; in Arabic it is one itself."""
    return f"{found['sign']}{found['rest']}".lower() in WHOLE or START_RE.match(found["rest"]) is not None
