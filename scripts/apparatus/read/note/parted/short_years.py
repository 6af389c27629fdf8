"""Finds years in two figures behind the day of a document, before the box or the file that holds it.

    Author’s notebooks, 3 Dec. 58, NF28        Lima to Costa, 3 May 61, box 12        https://… (accessed 17/11/21)

Comes in: a note as printed. Comes out: the century that is to be read before them: the twentieth, of which historians
write who print their days so, and the one in which pages are visited.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before
from apparatus.read.note.unpublished.army_files import FILED
from apparatus.read.note.words.day_patterns import MONTH_NAME
from apparatus.read.note.words.signs import Groups, group

FILED_BEHIND: Final = group(*(f" {year}, " for year in range(30, 100)))
_SHORTENED: Final = r"(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\."
SHORT_RE: Final = lazy.regex(
    rf",\s[0-3]?\d\s(?:{_SHORTENED}|{MONTH_NAME})\s(?P<year>[3-9]\d)(?=,\s(?:[A-Z]{{2,4}}\d{{1,4}}\b|(?:[Bb]ox|[Ff]older|[Ff]ile)\s))"
)

_VISITED: Final = ("accessed", "Accessed", "retrieved", "visited", "viewed", "consulted", "consulté")
SEEN: Final = group(*(f"{word}{led} " for word in _VISITED for led in ("", " on", ":", " le")))
SEEN_RE: Final = lazy.regex(
    r"\b(?:[Aa]ccessed|[Rr]etrieved|[Vv]isited|[Vv]iewed|[Cc]onsulted|[Cc]onsultée?)(?:\s(?:on|le))?:?"
    r"\s[0-3]?\d[/.-][0-3]?\d[/.-](?P<year>[012]\d)(?![\w/-])"
)
SHORT: Final = Groups(FILED_BEHIND | SEEN)


def short_years_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such years stand; `groups` are those of which the text holds signs. Armies print all their days so, and are
    read as they print them."""
    for found in SHORT_RE.finditer(text) if groups & FILED_BEHIND and not groups & FILED else ():
        yield put_before(found, "19", "year")
    for found in SEEN_RE.finditer(text) if groups & SEEN else ():
        yield put_before(found, "20", "year")
