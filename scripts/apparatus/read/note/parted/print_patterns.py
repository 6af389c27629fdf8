"""What the readers of other houses' print look for: names, dates, and names of sites, as parts of patterns.

Comes in: nothing. Comes out: the parts. None of them can be matched in two ways at the same place, so that what is
built of them takes time that grows with the length of the note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from apparatus import lazy
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.leads import LED_RE

DATE: Final = rf"(?:{MONTH}\s(?:\d{{1,2}},?\s)?|\d{{1,2}}\s{MONTH}\s|\d\d?/\d\d?/)?{YEAR}\b"
WORD: Final = r"(?:[A-ZÀ-Þ]\.(?:-?[A-ZÀ-Þ]\.){0,3}+|[JS]r\.|[A-ZÀ-Þ][\w&’'/-]{1,30}+(?:\.[a-z]{2,6}+\b)?)"
"""A word of a name, or its initials."""
_LARGE: Final = r"[A-ZÀ-Þ#][\w&’'./:#-]{0,30}+"
_SMALL: Final = r"[a-zà-ÿ&][\w&’'.-]{0,2}+(?!\w)"
SITE: Final = rf"(?:{_LARGE}(?:\s(?!{MONTH}\s\d)(?:{_SMALL}|{_LARGE})){{0,11}}+)"
"""A name with capitals, small words amid."""
DOMAIN: Final = r"(?:[\w-]{1,40}+(?:\.[\w-]{2,20}+){1,3}|[a-z]{1,12}[A-Z]\w{1,20}+)"
SITES: Final = rf"(?:{SITE}(?:,\s(?!{MONTH}\s\d){SITE}){{0,2}}|{DOMAIN})"
"""The name of a site with the body that keeps it, or its domain, or a name that begins with a small letter:
`openHarbour`."""
MORE: Final = rf"(?:\s(?:{WORD}|van|von|de|der|den|bin|al|y)){{1,4}}"
PERSON: Final = rf"{WORD}{MORE}"
FURTHER: Final = rf"(?:(?:,\s{PERSON}){{0,6}},?\s(?:and|&)\s{PERSON})?"
"""The other people of a list, the last behind `and`; without it, what stands behind a comma may be the title."""
_LED: Final = (
    r"[Ss]ee|[Ss]ee\snow|also|[Cc]f\.|especially|generally|(?:example|instance|e\.g\.|also|however|contrast),|\bfrom"
    r"|[Aa]ccording\sto|(?:study|work|account|article|essay|book|discussion|analysis|survey)\sby"
)
BEGINS: Final = rf"(?:\A\s?|[;.:]\s|(?:{_LED})\s)"
_NAME: Final = rf"(?!(?:The|A(?!\.)|An|In|On|At|For|From|By|With|This|That|See|Des\sWeiteren)\b){WORD}(?=\s)"
HEAD: Final = rf"{BEGINS}(?={_NAME})"
"""Where a citation may begin with names."""
NAME_RE: Final = lazy.regex(_NAME)
"""A word with which names may begin."""
START_RE: Final = lazy.regex(r"\s?(?=[A-ZÀ-Þ#])")
BEHIND_RE: Final = lazy.regex(
    r"\s(?=[A-ZÀ-Þ#])(?:(?<=[;.:]\s)|(?<=[Ss]ee\s)|(?<=also\s)|(?<=also,\s)|(?<=especially\s)|(?<=generally\s)|(?<=\bfrom\s)"
    r"|(?<=example,\s)|(?<=instance,\s)|(?<=e\.g\.,\s)|(?<=[Aa]ccording\sto\s)"
    r"|(?<=\d\sund\s)|(?<=\d\ssowie\s)|(?<=[Ss]ee\snow\s)|(?<=however,\s)|(?<=contrast,\s)|(?<=study\sby\s)|(?<=work\sby\s)|(?<=account\sby\s)"
    r"|(?<=article\sby\s)|(?<=essay\sby\s)|(?<=book\sby\s)|(?<=discussion\sby\s)|(?<=analysis\sby\s)|(?<=survey\sby\s))"
)
"""The space that begins a citation, as in `BEGINS`, before a capital: white space is found faster than what may stand
before it."""
NAMES: Final = rf"(?P<names>(?P<first>{WORD}){MORE}{FURTHER})"
"""The names, at such a place."""
VOLUME: Final = r"(?!(?:19|20)\d\d:\s[A-Z])(?:[Vv]ol\.?\s)?\d{1,4}(?:[,:(]|\s\(|\.\d|/\d)"
"""The volume that shows a journal; a year and a subtitle are a title's: `World Development Report 2016: Digital`."""
WITHIN: Final = r"(?>\.(?=[\w,-])|(?<=\b[A-Z])\.(?=\s[A-Z])|(?<=\bvs)\.|(?<=\bv)\.)"
"""A stop that ends no title: `U.S. Copyright`."""
ROLE: Final = r"(?:[Ee]ds?|[Ee]ditors?|[Tt]rans|[Cc]omps?|[Hh]rsg|[Hh]gg?)\b\.?"
"""What people behind whom it stands have done for a work."""
URL: Final = r"<?(?:https?://|www\.)"
LETTERS: Final = "".join(filter(str.isalpha, map(chr, range(0x180))))
"""The letters of Latin-1 and of Latin Extended-A."""


@lru_cache(maxsize=4)
def begins_in(text: str) -> tuple[int, ...]:
    """Where a citation may begin with a capital."""
    first = START_RE.match(text)
    behind = [found.end() for found in BEHIND_RE.finditer(text)]
    led = LED_RE.match(text)
    if led and led.end() not in behind:
        behind.insert(0, led.end())
    return (first.end(), *behind) if first and behind[:1] != [first.end()] else tuple(behind)


@lru_cache(maxsize=4)
def heads_in(text: str) -> tuple[int, ...]:
    """Where names may begin that head a citation."""
    return tuple(start for start in begins_in(text) if NAME_RE.match(text, start))


def at_begins(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What a pattern, which begins with a capital, finds where a citation may begin."""
    return (found for start in begins_in(text) if (found := pattern.match(text, start)))


def at_heads(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What a pattern finds at such places."""
    return (found for start in heads_in(text) if (found := pattern.match(text, start)))


def goes_on(text: str, at: int) -> bool:
    """Whether a stop before a place is not that of a signal, so that a sentence or an entry goes on there."""
    return text.endswith(". ", 0, at) and not text.endswith(("Cf. ", "cf. "), 0, at)
