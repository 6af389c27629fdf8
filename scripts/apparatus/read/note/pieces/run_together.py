"""Finds words between which a text recovered from print has lost the space.

    seealso, editedby Emily Roe       two small words
    inEmily Roe, ed.Tom Roe, ofPorts  a small word before a name
    JimYardley, “Issue in China,”     the names of somebody
    (NewYork: Quay, 2001)             a town of two words
    Geographyfor Sailors, thetext     a common word and a small one
    23 June2015, Dec.1856             a month and the figures beside it
    A History ofa Port in ModernAsia  other words, where such a one shows that spaces are lost
    V i t a l Tr i a n g l e          letters that are set apart, which lose nothing by being joined

Comes in: a note as printed. Comes out: where a space is to be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase, ascii_uppercase, digits
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, MAGAZINES, NEWSPAPERS
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import group

SMALL_WORDS: Final = (
    "andtrans.", "editedby", "translatedby", "citedin", "quotedin", "reprintedin", "seealso", "Seealso",
)  # fmt: skip
SMALL_WORDS_RE: Final = lazy.regex(
    r"\b(?:and(?=trans\.)|(?:edited|translated)(?=by\s)|(?:cited|quoted|reprinted)(?=in\s)|[Ss]ee(?=also\b))"
)

LEADS: Final = ("in", "by", "and", "from", "see", "also", "of", "to", "a", "trans.", "eds.", "ed.")
LEADS_RE: Final = lazy.regex(
    r"(?<=\s)(?:(?:in|by|and|from|see|also|of|trans\.|eds?\.)(?P<at>)(?=[A-ZÀ-Þ][a-zà-ÿ][\w’-]*[\s,])"
    r"|(?:and|by|from|of|to|see)(?P<initial>)(?=[A-Z]\.\s?[A-Z])|a(?P<one>)(?=[A-Z][a-z]{4,}[\s,(]))"
)
ARTICLES: Final = ("ofa ", "ina ", "ofthe ", "inthe ")
ARTICLES_RE: Final = lazy.regex(r"\b(?:of|in)(?P<at>)(?=a\s[A-ZÀ-Þ]|the\s[A-ZÀ-Þ])")

NAMES_RE: Final = lazy.regex(
    r"(?:\A|[;:(•\d.]\s|\b(?:[Ss]ee|also|and|by|in|from)\s)(?P<given>[A-ZÀ-Þ][a-zà-ÿ]{2,})(?P<at>)"
    r"(?=[A-Z]\.\s[A-Z]|[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:\s?,\s|’s\s|\sand\s[A-ZÀ-Þ]))"
)
"""`JimYardley, …`, where the first is a given name."""

PAPERS: Final = NEWSPAPERS | MAGAZINES
PAPER_RE: Final = lazy.regex(r"(?<=[,”\"]\s)The(?P<at>)(?P<paper>[A-Z][a-z]+(?:\s[A-Z][a-z]+){1,3})(?=[,\s(])")
"""`“Quays,” TheNew York Times, 3 May 2013`: a paper of several words behind its article."""

NATION_RE: Final = lazy.regex(r"(?:(?<=[\s“‘\"]A)|(?<=\AA))(?P<at>)(?=[A-Z][a-z]{3,}[\s-])")
"""`ANation-State by Construction`: the article that opens a title."""

TOWN_RE: Final = lazy.regex(r"\((?P<first>[A-Z][a-z]+)(?P<at>)(?P<second>[A-Z][a-z]+)(?=[:,])")

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SHORT_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec")
DATES_RE: Final = lazy.regex(
    rf"(?<=[\s(])\d{{1,2}}(?P<before>)(?=(?:{'|'.join(_MONTHS)})\s?{YEAR}\b)"
    rf"|(?<![^\W\d_])(?:(?:{'|'.join(_MONTHS)})|(?:{'|'.join(_SHORT_MONTHS)})\.)(?P<behind>)(?={YEAR}\b)"
)

_SMALL: Final = ("for", "and", "of", "the", "with", "from")
HEADS: Final = "abcdghjklpquvwxz"
"""How a word begins that is looked for behind a small one: few words begin with both."""
ENDED_RE: Final = lazy.regex(rf"[a-z]{{2}}(?P<at>)(?P<small>{'|'.join(_SMALL)})(?=\s)")
BEGUN_RE: Final = lazy.regex(
    rf"(?<=\s)(?:the(?P<the>)(?=[{HEADS}][a-z]{{2}})|of(?P<of>)(?=[a-eg-z][a-z]{{4}}))(?P<rest>[a-z]+)(?=\s)"
)
LEAST: Final = 5
"""Letters of a word that a small one ends."""
BOUND: Final = frozenset({"here", "there", "where"})
"""Words that such a small one is joined to in print: `hereof`."""

OTHERS_RE: Final = lazy.regex(
    r"(?:\b(?:the|to|for|with|at|on)|(?!Mac|Fitz|Van)[A-ZÀ-Þ][a-zà-ÿ]{2,})(?P<at>)(?=[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:\W|\Z|[A-Z]))"
)

TOGETHER: Final = group(
    *SMALL_WORDS,
    *(f"{month}{figure}" for month in _MONTHS for figure in "12"),
    *(f"{month}.{figure}" for month in _SHORT_MONTHS for figure in "12"),
    *(f"{figure}{month}" for month in _MONTHS for figure in digits),
    *(f" {word}{letter}" for word in LEADS for letter in ascii_uppercase),
    *(f" {word}" for word in ARTICLES),
    *(f"{small}{large}" for small in ascii_lowercase for large in ascii_uppercase),
    *(f"{mark}A{letter}" for mark in ' “‘"' for letter in ascii_uppercase),
    *(f"{letter}{word} " for word in _SMALL for letter in ascii_lowercase),
    *(f" the{letter}" for letter in HEADS),
    *(f" of{letter}" for letter in ascii_lowercase if letter != "f"),
)

APART: Final = group(*(f" {first} {second} " for first in ascii_lowercase for second in ascii_lowercase))
APART_RE: Final = lazy.regex(r"(?<!\w)(?:T h e (?=[A-Z] [a-z] [a-z]))?(?:[A-Z][a-z]?(?: [a-z]){3,}(?![\w’'])\s?)+")


WORD_RE: Final = lazy.regex(r"[A-Z](?: [a-z](?![a-z]))+")
"""A capital, and what stands apart behind it up to the next."""
ENDING: Final = ("and", "the", "for", "of", "in", "to", "a")
"""Small words in the order in which they are looked for."""
SHORT: Final = frozenset(
    ["age", "art", "day", "end", "era", "law", "man", "map", "men", "oil", "sea", "sun", "use", "war", "way"]
)
"""Short words that titles begin with."""

GAP_RE: Final = lazy.regex(r"(?<=[A-Za-z]) (?=[a-z](?![a-z]))")


def words_apart(text: str) -> Iterator[tuple[int, Change]]:
    """The spaces between words that are run together; an address stays as it is."""
    places = [found.end() for found in SMALL_WORDS_RE.finditer(text)]
    places += [found.start(str(found.lastgroup)) for found in DATES_RE.finditer(text)]
    sure = [*_led(text), *_named(text), *_common(text)]
    places += [found.start(part) for found, part in sure]
    places += [found.start("at") for found in PAPER_RE.finditer(text) if found["paper"].lower() in PAPERS]
    places += [found.start("at") for found in OTHERS_RE.finditer(text)] if sure else []
    for at in places:
        word = text[text.rfind(" ", 0, at) + 1 : at]
        if not ("://" in word or "_" in word or word.startswith("www.")):
            yield at, Change(at, " ", at)


def _led(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Small words before a name or a title, and where these begin."""
    for pattern in (LEADS_RE, ARTICLES_RE, NATION_RE):
        for found in pattern.finditer(text):
            yield found, str(found.lastgroup)


def _named(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Names of people and of towns."""
    for found in NAMES_RE.finditer(text):
        if is_given_name(found["given"]):
            yield found, "at"
    for found in TOWN_RE.finditer(text):
        if known_place(f"{found['first']} {found['second']}"):
            yield found, "at"


def _common(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Common words and small ones, which together are no word."""
    for found in ENDED_RE.finditer(text):
        start = text.rfind(" ", 0, found.start()) + 1
        word = text[start : found.start("at")].lower()
        sure = len(word) >= LEAST and word in COMMON_WORDS and word not in BOUND
        if sure and f"{word}{found['small']}" not in COMMON_WORDS:
            yield found, "at"
    for found in BEGUN_RE.finditer(text):
        if found["rest"] in COMMON_WORDS and found.group() not in COMMON_WORDS:
            yield found, "of" if found["of"] is not None else "the"


def letters_joined(text: str) -> Iterator[tuple[int, Change]]:
    """No spaces between letters that are set apart; a capital begins a word, and so does a small word behind which one
    stands, if what is left before it is a common word."""
    for found in APART_RE.finditer(text):
        start, end = found.span()
        kept = {at for word in WORD_RE.finditer(text, start, end) for at in _small_words(word)}
        for gap in GAP_RE.finditer(text, start, end):
            if gap.start() not in kept:
                yield put_for(gap, "")


def _small_words(word: re.Match[str]) -> list[int]:
    """Where the spaces stand before the small words that end a run of letters: `L i k e a`, `H i s t o r y o f a`."""
    letters, places = word.group().replace(" ", "").lower(), []
    while small := next((each for each in ENDING if letters.endswith(each) and len(letters) > len(each)), ""):
        if letters in COMMON_WORDS or letters in SHORT:
            break
        letters = letters.removesuffix(small)
        places.append(word.start() + 2 * len(letters) - 1)
    sure = letters in COMMON_WORDS or letters in SHORT or len(places) > 1
    return places if sure and len(letters) > 1 else []
