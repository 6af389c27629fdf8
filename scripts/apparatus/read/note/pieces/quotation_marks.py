"""Finds quotation marks that stand for others, or are lost: marks of two signs or by other names, primes, two commas
for a German mark, straight ones that close curled ones, marks turned the wrong way or misread by a machine.

Comes in: a note as printed. Comes out: the marks that are to be read for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import BLANK, UNSEEN, Change, put_for
from apparatus.read.note.words.signs import group

DOUBLED: Final = {"‘‘": "“", "’’": "”", "``": "“", "‘’": "“"}
"""Marks of two signs, as a page set in type leaves them when its text is recovered."""

NESTED: Final = {"''": lazy.regex(rf"(?<![^\s({UNSEEN}])'(?=\w)"), "’’": lazy.regex(rf"(?<![^\s({UNSEEN}])‘(?=\w)")}
"""What opens a title in single marks, or one within it, that the two signs may close."""

TYPED_MARKS: Final = group("‘‘", "‘’", "’’", "``", "''")
TYPED_MARKS_RE: Final = lazy.regex("‘‘|‘’|’’|``|''")
OPENING_RE: Final = lazy.regex(r"(?<![\w.,;:?!)\]’”])''(?=[\w‘“])")
"""Two straight marks that open: a space or a bracket stands before them, and none behind."""

NAMES: Final = {
    "\u2010": "-", "\u2011": "-", "\u02bc": "’", "‘": "’", "´": "’", "〝": "“", "〞": "”", "‟": "“", "‛": "‘",
}  # fmt: skip
"""Hyphens, an apostrophe and quotation marks by other names (Unicode, chapter 6.2); before the `s` of a possessive an
opening mark is an apostrophe too."""

PRIMES: Final = {"″": "“”", "′": "‘’", "＂": "“”"}
"""Primes that stand for quotation marks, opening and closing."""

NAMES_RE: Final = lazy.regex(
    rf"[\u2010\u2011\u02bc〝〞‟‛]|(?P<prime>[″′＂](?<!\d.))"
    rf"|(?<=[a-zà-ÿ])(?:‘(?=s[\s{UNSEEN},.;:)])|´(?=[a-zà-ÿ]))|(?<=\b[dlDL])´(?=[A-ZÀ-Þ])"
)
"""Behind a figure a prime counts minutes or feet."""

RENAMED: Final = group(*(NAMES | PRIMES).keys() - {"‘"}, *(f"‘s{behind}" for behind in " ,.;:)"))

OPENS_BEHIND: Final = f"([{UNSEEN}"
"""Before a mark that opens."""

STRAIGHT_RE: Final = lazy.regex(r"(?<=[^\s‘(])'(?=[\s,.;:)\]]|\Z)")
"""A straight mark that closes what a curled one opened: `‘Harbours', Port Review`."""

MISREAD_RE: Final = lazy.regex(
    r"(?<![^\s(])\"[^\"“”]{6,160}?\w(?P<mark>[:/,]['’]|,-)(?=\s[A-ZÀ-Þ])"
    r"|(?<![^\s(])(?P<opens>[*,]?['‘]|\*)(?=[A-ZÀ-Þ][^\"“”'‘’]{4,160}[\w,.?!]\"(?:,?\s[A-ZÀ-Þ]|\sin\s))"
)
"""`"Back to the Future/' International Security`: a comma and a closing mark that a machine has misread; `*'Back to the
Future,"`: an opening one."""

MISREAD: Final = group(
    ":' ",
    ":’ ",
    "/' ",
    "/’ ",
    ",' ",
    ",’ ",
    ",- ",
    *(f"{sign}{letter}" for sign in "'‘*" for letter in ascii_uppercase),
)

LOST: Final = group(" ”")
LOST_RE: Final = lazy.regex(rf"(?<![^\s{UNSEEN}])”(?=\w)")
"""The mark that opens a title in the north: `”Hamnar i Asien,”`."""

_MONTH: Final = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"

_STATED: Final = (
    r"(?:trans\.\s|(?:translated by|conducted by|interview(?:ed)? (?:by|with)|tweet|press release"
    r"|(?:working|discussion) paper|unpublished|(?:keynote|public|plenary) (?:address|lecture)"
    r"|(?:paper|talk|lecture|speech) (?:presented|given|delivered)|(?:PhD|Ph\.D\.|MA|M\.A\.) (?:diss|thesis)"
    r"|entry (?:of|for|dated)|(?:CRS|Congressional Research Service) (?:Report|In Focus|Insight|Legal Sidebar)"
    r"|(?:(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th))\s(?:[A-Z]\w+\s){0,5}(?:Conference|Seminar|Symposium|Congress))\b"
    r"|\d{2,3}(?:th|st|nd|rd|d)\sCong\."
    rf"|(?:[a-z]{{3,12}}{BLANK})?(?:lecture|speech|talk|paper|address|release),{BLANK}[A-ZÀ-Þ])"
)
_ISSUED: Final = (
    r"[A-ZÀ-Þ][^,;“”()]{0,50}?\b(?:Journal|Review|Quarterly|Magazine|Times|Studies|Bulletin|News)\b[^,;“”()]{0,40},"
    rf"{BLANK}[A-ZÀ-Þ][^,;“”()]{{2,50}},{BLANK}(?:\d\d?{BLANK})?{_MONTH}\.?{BLANK}\d"
)
"""A periodical, who issues it, and its day."""
LOST_CLOSE_RE: Final = lazy.regex(
    rf"(?<![\w,.?!])“[^“”„]{{8,200}}?(?<!\])(?P<last>[,?!])(?={BLANK}(?:"
    r"[A-ZÀ-Þ][^,;:?!“”()]{3,70}?,?\s\d{1,4}(?:,\s(?:no|pp?)\.\s?\d|,?\s\((?!ed)|\(\d)"
    rf"|[A-ZÀ-Þ][^,;“”()]{{3,50}}(?:\sblog,\s[A-ZÀ-Þ][^,;“”()]{{3,50}})?,\s(?:\d\d?\s)?{_MONTH}\.?\s\d|in:?\s(?:(?:his|her|their)\s)?[A-ZÀ-Þ]"
    r"|\d{1,3}\s[A-ZÀ-Þ][^,;:“”()\d]{2,60}\s(?:\([A-Z]{2,6}\)\s)?(?:\d{1,4}\s\(\d|\(\d{4}\))"
    rf"|{_STATED}|{_ISSUED}))(?=[^”]{{0,600}}(?:“|\Z))"
)
"""A title whose closing mark is lost before the journal, the newspaper with its day or the book: `Ana Lima, “The Keys,
Port Review 3 (1981)`."""

STOPPED_CLOSE_RE: Final = lazy.regex(
    rf"(?<![\w,.?!])“[^“”„()]{{8,200}}?[a-z]{{4}}(?<!\btrans)(?<!\bvols)(?<!\brepr)(?P<last>\.,)(?={BLANK}[A-Z\d])(?=[^”]{{0,600}}(?:“|\Z))"
)
"""`“Packaging Pain., December 2019`: a comma behind a stop, between which the mark is lost."""

ISSUED_CLOSE_RE: Final = lazy.regex(
    rf"(?<![\w,.?!])“[^“”„()]{{8,200}}?(?P<last>[\w?!])(?={BLANK}\([A-ZÀ-Þ][^():;“”]{{3,60}}"
    rf"(?::{BLANK}[^():;“”]{{3,60}})?,{BLANK}{_MONTH}\.?{BLANK}\d{{4}}\))(?=[^”]{{0,600}}(?:“|\Z))"
)
"""`Ana Lima, “The Keys (Quay Institute, April 2020)`: what has a month in such a bracket is no book."""

CLOSING: Final = group(", ’", ". ’")

CLOSING_RE: Final = lazy.regex(
    rf"[,.][\s{UNSEEN}]{{1,6}}(?P<mark>’)(?=[A-ZÀ-Þ\d](?:[^’“”]|’(?=\w)){{3,200}}’(?:[,.]|\s\(|\s\d|\Z))"
)
"""A closing mark that opens a title: `Jane Doe, ’Harbours’, 12 Port Review (2001) 5`."""


OPENED: Final = group("“", "‘")


def typed_marks(text: str) -> Iterator[tuple[int, Change]]:
    """One mark for two signs."""
    for found in TYPED_MARKS_RE.finditer(text):
        typed, start = found.group(), found.start()
        if typed == "‘’" and "’’" not in text[found.end() :]:
            continue  # an apostrophe behind the mark: `‘’Tis Pity`
        if typed == "’’" and text.count("‘") == 1 and not any(mark in text for mark in ("“", "‘‘", "‘’")):
            yield start + 1, Change(start + 2, "", start + 1)  # `‘Quays’’`: one of the two is too many
            continue
        if typed in NESTED and len(NESTED[typed].findall(text, 0, start)) > 1:
            continue  # two titles close, one within the other: `‘Quays, or ‘Keys’’`
        yield put_for(found, DOUBLED.get(typed) or ("“" if OPENING_RE.match(text, start) else "”"))


def renamed(text: str) -> Iterator[tuple[int, Change]]:
    """Hyphens and marks for what stands for them."""
    for found in NAMES_RE.finditer(text):
        at, sign = found.start(), found.group()
        opens = at == 0 or text[at - 1].isspace() or text[at - 1] in OPENS_BEHIND
        yield put_for(found, PRIMES[sign][not opens] if found["prime"] else NAMES[sign])


def misread(text: str) -> Iterator[tuple[int, Change]]:
    """A comma and a closing mark for what a machine has made of them, where a mark is wanting."""
    if text.count('"') % 2:
        for found in MISREAD_RE.finditer(text):
            yield put_for(found, ',"', "mark") if found["mark"] else put_for(found, '"', "opens")


def _soft_sign(text: str, at: int, following: int) -> bool:
    """Whether a straight mark is no closing one, but a letter of Russian: the words go on behind it to another mark, as
    in `‘Zhizn' i Kniga'`, `‘Ves' Mir,'`."""
    goes_on = text[at + 2 : at + 3].islower() or (text[at + 2 : at + 3].isupper() and text[following - 1] == ",")
    return goes_on and text[at + 1] == " " and "‘" not in text[at:following]


def unclosed(text: str) -> Iterator[tuple[int, Change]]:
    """Where marks open that none of their kind closes, a straight mark, or every second opening one, closes."""
    if "‘" in text and "’" not in text:
        marks = list(STRAIGHT_RE.finditer(text, text.index("‘")))
        places = [*(mark.start() for mark in marks[1:]), len(text)]
        for mark, following in zip(marks, places, strict=False):
            if following == len(text) or not _soft_sign(text, mark.start(), following):
                yield put_for(mark, "’")
    if "“" in text and "”" not in text and _every_second_closes(text):
        for found in islice(re.finditer("“", text), 1, None, 2):
            yield put_for(found, "”")


def unopened(text: str) -> Iterator[tuple[int, Change]]:
    """An opening mark for a closing one before a word, where more close than open."""
    if text.count("”") > text.count("“"):
        for found in LOST_RE.finditer(text):
            yield put_for(found, "“")


def lost_closing(text: str) -> Iterator[tuple[int, Change]]:
    """The mark that closes a title, where more open than close, and not every second opening one stands for a closing
    one, as those of the Germans do."""
    opened, closed = text.count("“"), text.count("”")
    if opened > closed and (closed or not _every_second_closes(text)) and "„" not in text:
        for found in LOST_CLOSE_RE.finditer(text):
            yield put_for(found, f"{found['last']}”", "last")
        for found in STOPPED_CLOSE_RE.finditer(text):
            yield put_for(found, ",”", "last")
        for found in ISSUED_CLOSE_RE.finditer(text):
            yield put_for(found, f"{found['last']}”", "last")


def _every_second_closes(text: str) -> bool:
    """Whether each second of the marks that open stands behind a word, as those of the Germans do that close."""
    places = [found.start() for found in re.finditer("“", text)]
    return "„" not in text and len(places) % 2 == 0 and not any(text[at - 1].isspace() for at in places[1::2])
