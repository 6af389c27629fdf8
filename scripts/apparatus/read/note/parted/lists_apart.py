"""Sets the references of a list apart that name authors and a year or page alone, and the sentence before them.

    Quays are discussed in Lima and Costa 1987, Roe 1996, and Doe 1997
    See Lima 14, Costa 22, and Roe 3
    See Lima, 14, Costa and Poe, 22, and Roe, 3

Comes in: the pieces of a note. Comes out: the pieces, as if semicolons stood between such references, and a stop before
the first if a sentence leads up to it (Chicago Manual 15.30; MLA Handbook, 7th ed., 6.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import MONTHS, PLACES
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.short_forms.listed import JOINT_RE, items_in, may_title
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signals import INNER_RE, read_signal

QUICK_RE: Final = lazy.regex(
    r"(?P<word>[A-ZÀ-Þ][\w’'-]*[a-zß-ÿ])(?: et al\.?)?"
    rf"(?: \(?(?:\d|forthcoming|in press|n\.d)|, {YEAR}| [ivxl]{{2,7}}\b)"
)
"""A word, which is no month, before a number: few stretches end so that name a title."""

PAGED_RE: Final = lazy.regex(r"\d, (?:and |& )?[A-ZÀ-Þ][\w’-]+(?: (?:and|&) [A-ZÀ-Þ][\w’-]+)?, (?:pp?\. ?)?\d[\d–-]*\Z")
"""A page, a name and another page, commas between them."""

LEAD_RE: Final = lazy.regex(
    r"(?:\b(?:(?P<see>[Ss]ee|[Cc]f\.|e\.g\.,)|in|by|from|with|on|to|follow(?:s|ing)?)|(?<=[a-z]):) (?=[A-ZÀ-Þ])"
)
"""What may stand before the first; behind a signal, no stop is set."""

TOLD_RE: Final = lazy.regex(
    r"\b(?:(?:discuss|describ|examin|explor|analy[sz]|treat|summari[sz]|survey|cit|quot|document|review|outlin|develop"
    r"|propos|argu|studi|mention|report|excerpt|detail|critici[sz]|present|elaborat|chronicl|not)ed|given|found|shown"
    r"|made|told)(?: [a-z]+){0,3} (?:in|by) \Z"
    r"|\b(?:(?:relie[sd]|rely|draws?|drew|drawn|builds?|built|based) (?:up)?on|according to|follow(?:s|ing)?) \Z",
    re.I,
)
"""`… is discussed at length in`, `this draws on`: then one reference is enough."""

ATTEMPTS: Final = 8
FARTHEST: Final = 40
"""Characters from the last number to the end."""
LEAST: Final = 3
"""Words of a sentence that leads up to it."""


def with_lists_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, each such reference between semicolons."""
    parted: list[Piece] = []
    kept = begin = 0
    for at in (*(at for at, piece in enumerate(pieces) if piece.kind in ";."), len(pieces)):
        end = pieces[at - 1].end if at > begin and pieces[at - 1].kind in NAMING else 0
        if end and _may_list(text, max(pieces[begin].start, end - FARTHEST), end):
            parted += pieces[kept:begin]
            parted += _parted(text, pieces[begin:at])
            kept = at
        begin = at + 1
    return [*parted, *pieces[kept:]] if kept else pieces


def _may_list(text: str, begin: int, end: int) -> bool:
    """Whether the last words of a stretch may be one of such references."""
    if text[end - 1].isdigit() and text.count(", ", begin, end) > 1 and PAGED_RE.search(text, begin, end):
        return True
    found = QUICK_RE.search(text, begin, end)
    while found and found["word"].lower() in MONTHS:
        found = QUICK_RE.search(text, found.end(), end)
    return found is not None


NAMING: Final = frozenset({"text", ",", "bracket", "square"})
"""Of what such references are made."""


def _parted(text: str, run: list[Piece]) -> Iterator[Piece]:
    """The pieces of one stretch."""
    if not NAMING.issuperset(piece.kind for piece in run):
        yield from run
        return
    begin, end = run[0].start, run[-1].end - (run[-1].kind == ",")
    for start, led in _starts(text, begin, end):
        items = items_in(text, start, end)
        if not _is_list(text, begin, start, items, led=led):
            continue
        if led:
            yield from _cut(run, start - 1)
            yield Piece(".", start - 1, start - 1)
        else:
            yield from (piece for piece in run if piece.end <= start)
            start = next(piece.start for piece in run if piece.end > start)
        for item, following in pairwise([*items, None]):
            if item:
                yield Piece("text", start, item.end())
            if item and following:
                joint = JOINT_RE.match(text, item.end())
                signal = joint.start("signal") if joint else -1
                start = signal if signal > 0 else following.start()
                yield Piece(";", item.end(), start)
        return
    yield from run


def _starts(text: str, begin: int, end: int) -> Iterator[tuple[int, bool]]:
    """Where the first of a list may stand, and whether a sentence leads up to it."""
    signals = {read_signal(text, begin, end)[1]}
    signals |= {found.end() for found in islice(INNER_RE.pattern.finditer(text, begin, end), ATTEMPTS)}
    yield from ((signal, False) for signal in sorted(signals))
    for found in islice(LEAD_RE.finditer(text, begin, end), ATTEMPTS):
        yield found.end(), found["see"] is None and found.end() not in signals


def _is_list(text: str, begin: int, start: int, items: list[re.Match[str]], *, led: bool) -> bool:
    """Whether references are a list, or one to which a sentence leads up; and no places, as in `fairs in Paris 1900,
    London 1908`."""
    if not items or not (led or len(items) > 1):
        return False
    if start == begin and any(map(may_title, items)) and not any(item["more"] for item in items):
        return False
    told = TOLD_RE.search(text, max(begin, start - 60), start) is not None
    brief = text[start - 2] != ":" and len(text[begin:start].split()) <= LEAST
    if led and (brief or any(item["page"] for item in items)) and not told:
        return False
    placed = all(item["names"].lower() in PLACES for item in items)
    return told or (not placed and (not led or len(items) > 1))


def _cut(run: list[Piece], end: int) -> Iterator[Piece]:
    """The pieces of a stretch before a place."""
    for piece in run:
        if piece.start < end:
            yield piece._replace(end=min(piece.end, end))
