"""Finds words that say of all addresses of a text when they were visited, at the first of these.

    https://ports.org/home (all internet references were accessed in July 2022)
    Quay Site <https://quays.org>; Port Site <https://ports.org> all accessed 15 October 2024

Comes in: a note as printed. Comes out: what is not read of them (Chicago Manual 14.12): the day is that of this visit.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import URL
from apparatus.read.note.pieces.addresses import ADDRESS
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.day_patterns import EXACT_DAY, MONTH, YEAR
from apparatus.read.note.words.signs import Groups, either_case, group

ALL: Final = group(*either_case("all "))
LED: Final = group(
    *(
        f" {lead}{colon} {sign}"
        for lead in ("at", "from", "via", "on")
        for colon in ("", ":")
        for sign in ("http", "www", "<")
    )
)
VISITED: Final = Groups(ALL | LED)
"""What of them it is asked for."""
_ADDRESSES: Final = (
    r"(?:references|web\s?sites|sites|sources|links|hyperlinks|[Uu][Rr][Ll]s|web\s?pages|addresses|citations)"
)
VISITED_RE: Final = lazy.regex(
    r"(?<=[\w/>])[.,;]?\s(?P<opened>[(\[]?)"
    rf"(?P<all>[Aa]ll\s(?:(?:(?:the|these|other|online|internet|Internet|electronic|web|following|cited)\s){{0,3}}{_ADDRESSES}\s"
    r"(?:(?:in|of|to)\s(?:this|the)\s\w+\s|cited\s|here\s|below\s){0,2})?(?:(?:were|are|was|have\sbeen)\s)?(?:last\s)?)"
    r"(?P<visited>accessed|visited|checked|retrieved|consulted|viewed)\s(?=(?:on\s|in\s)?[\dA-Z])"
)


ON_RE: Final = lazy.regex(
    r"\b(?:[Aa]ccessed|[Rr]etrieved|[Aa]vailable|[Vv]iewed|[Vv]isited|[Cc]onsulted)(?: online)?"
    rf" (?:at|from|via|on):? {URL}\S*"
    rf"(?P<on>,?\son\s)(?=(?:{EXACT_DAY}|{MONTH} {YEAR})[.,;)]?(?:\s|\Z))"
)
"""`Available at https://… on 3 May 2020`: when somebody was there, behind the address."""


def all_visited_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand; `groups` are those of which the text holds signs."""
    for found in ON_RE.finditer(text) if groups & LED else ():
        yield found.start("on"), Change(found.end("on"), ", accessed ", found.start("on"))
    for found in VISITED_RE.finditer(text) if groups & ALL and groups & ADDRESS else ():
        start = found.start("all")
        if found["opened"] or text[found.start()] in ",;":
            yield start, Change(found.end("all"), "", start)
        else:
            yield start, Change(found.end("visited"), "Accessed", start)
