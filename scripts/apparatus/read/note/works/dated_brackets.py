"""Tells whether a bracket amid prose holds short forms by author and year: `… the link is weak (Lima and Costa, 2019)`
(Chicago Manual 15.22-31).

Comes in: what the bracket holds, and the prose before it. Comes out: whether it cites. Places, lives and what was
printed where stand in brackets with a year as well, so that names alone must be shown to be names.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, GOVERNMENTS
from apparatus.read.note.names.double_surnames import ET_AL_RE
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.words.day_patterns import MONTH_NAME, YEAR
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.title_words import capital_share, sentence_like

SHORT_BY_DATE_RE: Final = lazy.regex(
    r"(?P<signal>(?:[Ss]ee|[Ss]ee also|[Cc]f\.|e\.g\.|for example),? (?:e\.g\.,? |for example,? )?)?"
    rf"(?P<names>[A-ZÀ-Þ][^\d();:“”\"‘]{{1,120}}?),? (?P<year>{YEAR})(?P<letter>[a-h])?"
    r"(?:(?:, (?:pp?\. ?)?|: ?)[\d–-]{1,9})?\Z"
)
"""`see Lima and Costa, 2019a, p. 4`."""

JOINED_RE: Final = lazy.regex(r" (?:and|&) (?=[A-ZÀ-Þ])")
SURNAME_RE: Final = lazy.regex(r"(?![A-ZÀ-Þ]{2})[A-ZÀ-Þ][\w’-]+\Z")
NO_NAME_RE: Final = lazy.regex(rf"(?:{MONTH_NAME}|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\b")
SHORTENED_RE: Final = lazy.regex(r"[A-Z][A-Za-z]+\.")
"""`Am. L. Inst.`: who printed a work, as lawyers shorten it."""
EARLIEST: Final = 1960
"""From this year on a single surname in a bracket shows a short form; older ones tell where and when something was."""
LONGEST: Final = 4
"""Words of a name, or of each of several."""


def may_cite_by_date(inner: str) -> bool:
    """A quick look: a year ends what the bracket holds, or a page behind it."""
    return inner[-2:-1].isdigit()


def cites_by_date(inner: str, before: str) -> bool:
    """Whether a bracket holds nothing but short forms by author and year behind a sentence, or part of one."""
    parts = [SHORT_BY_DATE_RE.match(part) for part in inner.split("; ")]
    found = [part for part in parts if part and _names(part["names"])]
    if len(found) < len(parts):
        return False
    return len(found) > 1 or shows_author(inner) or (_by_surname(found[0]) and sentence_like(before))


def shows_author(inner: str) -> bool:
    """Whether what a bracket holds shows by itself who wrote in that year: a signal, several people, a body, or a
    letter behind the year."""
    part = SHORT_BY_DATE_RE.match(inner)
    if not part or not _names(part["names"]):
        return False
    names = part["names"]
    sure = part["signal"] or part["letter"] or ET_AL_RE.search(names) or JOINED_RE.search(names)
    return bool(sure) or looks_like_organisation(names, strict=True)


def leaves_no_imprint(inner: str, title: str) -> bool:
    """Whether a bracket behind words that nobody signed names no publisher but authors: `(Lima et al., 2019)`, `(Port
    Board, 2019a)`, or surnames behind words in small letters."""
    part = SHORT_BY_DATE_RE.match(inner)
    if not part or not _names(part["names"]):
        return False
    if part["letter"] or part["signal"] or ET_AL_RE.search(part["names"]):
        return True
    surnames = all(map(SURNAME_RE.match, JOINED_RE.split(part["names"]))) and JOINED_RE.search(part["names"])
    small = capital_share(title) < SMALL and len(title.split()) > FEW
    return bool(surnames) and small


SMALL: Final = 0.3
FEW: Final = 4
"""The share of capitals in a sentence, and the words of a title that is none."""


def _names(words: str) -> bool:
    if NO_NAME_RE.match(words) or is_house(words) or SHORTENED_RE.search(ET_AL_RE.removed(words)):
        return False
    parts = JOINED_RE.split(ET_AL_RE.removed(words))
    people = all(len(part.split()) <= LONGEST for part in parts) and looks_like_names(words)
    return people or looks_like_organisation(words, strict=True)


def _by_surname(part: re.Match[str]) -> bool:
    """Whether a single surname and a late year stand there, no place or country and no common word."""
    name = part["names"]
    if int(part["year"]) < EARLIEST or not SURNAME_RE.match(name):
        return False
    return not (known_place(name) or name.lower() in GOVERNMENTS or name.lower() in COMMON_WORDS)
