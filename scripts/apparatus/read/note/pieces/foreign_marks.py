"""Finds the marks of Germans and of the French around a title that is punctuated as in English, and the single ones of
the British around a title that stands between stops, in a note that has no double ones.

    Ana Lima, „Harbours,“ New York Times, May 3, 2001        Ana Lima. «Harbours.» Port Review 12 (2001): 3
    Ana Lima. 2001. ‘Harbours.’ Port Review 12: 3

Comes in: a note as printed. Comes out: the curled marks that are to be read for them (Chicago Manual 14.168), as the
closing mark of the Germans opens a title in English. Marks around words within a title stay as they are printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_letters, digits
from types import MappingProxyType
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import BLANK, UNSEEN, Change, put_for
from apparatus.read.note.words.day_patterns import DAY, MONTH, YEAR
from apparatus.read.note.words.signs import group

FOREIGN: Final = group(
    "„",
    "‚",
    "›",
    *(f"{stop}“ " for stop in f",.?!{ascii_letters}"),
    "»:",
    "»)",
    *(f"{stop}»" for stop in ",.?!…"),
    *(f"{letter}» " for letter in ascii_letters + digits),
    *(f"{stop}’ " for stop in ".?!"),
)
_SITE: Final = r"[A-ZÀ-Þ][^,;:.“”„«»\"()\d]{2,70}"
STOPPED_RE: Final = lazy.regex(
    rf"(?<!\w)(?P<opens>[„«])[^„“”«»\"]{{1,300}}?(?:[.?!…],|[,.?!…]’?)(?P<closes>[“»\"])(?=[\s{UNSEEN};:)\]]|\Z)"
)
PARTED_RE: Final = lazy.regex(
    rf"(?:[,;:.]{BLANK}|\A\s*)(?P<opens>„)[^„“”«»;]{{2,300}}?(?P<closes>“)"
    rf"(?=\s?,\s|{BLANK}\[|{BLANK}\({YEAR})"
)
HELD_RE: Final = lazy.regex(
    r"(?<!\w)(?P<opens>[„«])[^„“”«»;]{3,300}?\w(?P<closes>[“»])"
    rf"(?={BLANK}(?:n\.d\.,|accessed\s(?:{MONTH}|\d)|working\spaper,|{_SITE},?{BLANK}(?:\d{{1,4}}(?:[,:(]|{BLANK}\()|{DAY})))"
)
"""Before a visit, a journal with its volume, or a newspaper with its day."""
SINGLE_RE: Final = lazy.regex(
    rf"(?:[\w.],{BLANK}|\A\s*)(?P<opens>[‚‹])[^‚‹›“”„«»;]{{2,300}}?,?(?P<closes>[‘›])"
    rf"(?=,\s|(?<=,.)\s|{BLANK}\()"
)
"""The single ones around a title behind its author."""

STOPPED_SINGLE_RE: Final = lazy.regex(
    rf"(?:\A\s*|\.{BLANK})(?P<opens>‘)(?=[A-ZÀ-Þ])(?:[^‘’;]|(?<=\w)’(?=\w)){{2,300}}[.?!](?P<closes>’)"
    rf"(?={BLANK}(?:{YEAR}\.|[A-Za-zÀ-Þ]))"
)
"""The single ones around a title between stops."""

KEYED_RE: Final = lazy.regex(
    rf"(?:[,;.]{BLANK}|\A\s*|\()(?P<opens>[„«])[^„“”«»;]{{2,300}}?(?P<closes>[“»])(?=:\s|{BLANK}[–—-]{BLANK}|\))"
)
"""Words of the text before a colon, a title before a dash, and a short name in a bracket."""
WITHIN_RE: Final = lazy.regex(
    r"(?:(?<=\s)|\A)[‘'](?:[A-ZÀ-Þ][^‘’„“”«»;]{1,200}\s)?(?P<opens>[„«])[^„“”«»;]{1,80}(?P<closes>[“»])(?=[’']|:\s)"
)
"""Words that open or end a title in single marks: `‘The Politics of „Platforms“’`."""
SHIP_RE: Final = lazy.regex(
    rf"(?:\A\s*|M/[VT]{BLANK})(?P<opens>[„«])[^„“”«»;]{{2,60}}?(?P<closes>[“»])(?={BLANK}\([A-ZÀ-Þ])"
)
"""A ship and the parties to its case."""


CLOSES_RE: Final = lazy.regex(r"(?<=[\w,.?!’])“(?=[\s,.;)]|\Z)")
"""An opening mark right behind a word closes a title, where no German one opens."""


def foreign_marks(text: str) -> Iterator[tuple[int, Change]]:
    """Where such marks stand."""
    for pattern in (STOPPED_RE, PARTED_RE, HELD_RE, SINGLE_RE, KEYED_RE, SHIP_RE, WITHIN_RE):
        for found in pattern.finditer(text):
            opens, closes = found["opens"], found["closes"]
            if PAIRS[opens] == closes or opens + closes == TYPED:
                single = opens in "‚‹"
                yield put_for(found, "‘" if single else "“", "opens")
                yield put_for(found, "’" if single else "”", "closes")
    for found in CLOSES_RE.finditer(text) if "„" not in text else ():
        yield put_for(found, "”")
    for found in STOPPED_SINGLE_RE.finditer(text) if "“" not in text and '"' not in text else ():
        yield put_for(found, "“", "opens")
        yield put_for(found, "”", "closes")


TYPED: Final = '„"'
"""German marks of which a keyboard has but the first."""
PAIRS: Final = MappingProxyType({"„": "“", "«": "»", "‚": "‘", "‹": "›"})
