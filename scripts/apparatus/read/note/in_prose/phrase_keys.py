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
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Name, Reference
from apparatus.read.note.lists import COMPANIES, LONE_ORGANISATIONS
from apparatus.read.note.names.surnames import LONE_RE
from apparatus.read.note.words.shelf_marks import MARK_RE
from apparatus.read.note.words.signals import INNER_RE, read_signal
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share

_QUOTED: Final = r"(?:“[^“”]{2,200}”|\"[^\"]{2,200}\"|‘[^‘’]{2,200}’)"
_SOURCE: Final = (
    r"(?=[^\W_a-zß-ÿ]|[“\"‘]|[a-z]{1,3}[A-Z]|(?:van|von|de|den|der|du|la|le|ter|ten) "
    r"|(?:author(?:[’']s?)? )?interview with )"
)
"""How a source begins: with a capital, a mark, a particle of a name, or what says that somebody was asked."""
KEY_RE: Final = lazy.regex(rf"{_QUOTED}(?:\s(?!(?:in|from|ed|trans|at|on)\b)[a-z][^:;,()“”\"\d]{{1,40}})?:\s{_SOURCE}")
PAGE_RE: Final = lazy.regex(rf"(?:[Pp]ages?|[Pp]p?\.) ?\d{{1,4}}(?:[-–]\d{{1,4}})?(?:, {_QUOTED})?:\s(?:\Z|{_SOURCE})")
"""`Page 12: `, `P. 12, “words”: `: the page of the text, as books print it whose notes have no numbers."""

PLAIN_RE: Final = lazy.regex(rf"(?!https?:|doi:)[a-zß-ÿ][^:;.“”‘\"()\d]{{2,120}}[^\W\d_]:\s{_SOURCE}")
QUOTING_RE: Final = lazy.regex(
    rf"(?!https?:|doi:)[a-zß-ÿ$€£][^:;“”\"()]{{1,100}}(?:“[^“”]{{2,200}}”|\"[^\"]{{2,200}}\""
    rf"|‘[^‘’]{{2,200}}’):\s{_SOURCE}"
)
"""`$2 million in “purchases”: `: what somebody says ends the words."""
COUNTING_RE: Final = lazy.regex(rf"(?!https?:|doi:)[a-zß-ÿ][^:;.“”‘\"()]{{2,120}}[^\W\d_]:\s{_SOURCE}")
KEYED: Final = group(*(f"{mark}: " for mark in '”"’abcdefghijklmnopqrstuvwxyz0123456789'))
"""Signs of which a note with such words holds one."""

CAPITAL_RE: Final = lazy.regex(rf"[A-ZÀ-Þ][^:;.“”‘\"()]{{12,120}}[^\W_]:\s{_SOURCE}")
PERSON_RE: Final = lazy.regex(rf"[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w.’-]*){{1,3}}:\s{_SOURCE}")
"""Few words, of whom the text tells: `John Roe: Ana Lima, “Quays,” …`."""
TITLED_RE: Final = lazy.regex(r"(?:See |Cf\. )|[^“”\"():;\d]{2,120}, [“\"‘]")
"""How a source begins behind words that could be the first half of a title: with a signal, or names before a quoted
title, in which no colon stands."""
SENTENCE: Final = 0.5
"""The share of capitals below which words that begin with one are a sentence’s, and no title."""

LEFT_OPEN_RE: Final = lazy.regex(r"(?<!\w)'(?=\w)(?:[^']|(?<=\w)'(?=\w))*\Z")
"""A straight mark that opens a title and has not closed it before the colon."""

WITHIN_TITLES: Final = frozenset({"book", "chapter", "report", "misc"})
"""Kinds whose titles may begin with quoted words and a colon: `“Our Dear Port”: Letters of a Keeper`."""

APART: Final = frozenset({"archive", "law", "treaty", "interview"})
"""Kinds in whose names no colon parts two halves of a title."""


def phrase_key(text: str) -> int:
    """Where the source begins behind quoted words, and who spoke them, and a colon, or behind words of a sentence
    without a signal; 0 if no note begins so."""
    if text[0] in '“"‘':
        found = KEY_RE.match(text)
        return found.end() if found else 0
    if text[0] in "pP" and (paged := PAGE_RE.match(text)):
        return paged.end()
    small = text[0].islower() or text[0] in CURRENCIES
    if small:
        found = PLAIN_RE.match(text) or _counting(text) or QUOTING_RE.match(text)
    else:
        found = CAPITAL_RE.match(text) or PERSON_RE.match(text)
    if not found or read_signal(text, 0, len(text))[0] or INNER_RE.search(text, 0, found.end()):
        return 0
    if "'" in found.group() and LEFT_OPEN_RE.search(found.group()):
        return 0
    if ", " in found.group() and MARK_RE.match(found.group().rpartition(", ")[2]):
        return 0  # `TNA, FO 371/12345: Ana Lima, “Quays,” 3 May 1927`
    sentence = small or capital_share(found.group()) < SENTENCE
    return found.end() if sentence or TITLED_RE.match(text, found.end()) else 0


CURRENCIES: Final = "$€£"


def _counting(text: str) -> re.Match[str] | None:
    """Words with a number among them, `site installs 223 cookies: `, before names and a quoted title."""
    found = COUNTING_RE.match(text)
    return found if found and TITLED_RE.match(text, found.end()) else None


def is_keyed(cites: Sequence[Cite], key: str) -> bool:
    """Whether what was read behind the colon is a source by itself, and no second half of a title: somebody wrote it,
    or its kind is one whose titles begin otherwise. Behind plain words with a capital, which may be a title as well,
    less shows it: a full name, or an archive, a law or a newspaper that nothing else stands before; behind those with
    more capitals only a signal, or the names before a quoted title."""
    first = next(iter(cites), None)
    stated = first.reference if first else None
    if first is None or first.form == "prose" or stated is None:
        return first is not None and first.ibid
    people = stated.authors or stated.editors or stated.translators
    plain = key[0].isupper() and not PAGE_RE.match(key)
    if plain and capital_share(key) >= SENTENCE:
        written = any(name.given or name.literal.isupper() for name in people)
        return first.signal != "" or (first.rule == "quoted-title" and written)
    if plain:
        dated = bool(stated.date or stated.url)
        printed = first.rule == "quoted-title" or stated.publisher != ""
        named = dated and (any(name.given for name in people) or (bool(people) and printed))
        return first.form == "full" and (named or stated.kind in APART or not stated.title)
    sure = first.rule == "letter" or stated.genre == "patent" or stated.kind not in WITHIN_TITLES
    return bool(people) or first.signal != "" or sure


def as_short_by_day(cites: Sequence[Cite]) -> tuple[Cite, ...]:
    """The same, the first as a short form if behind such words a surname, a title in marks and the day are all that is
    told, as where works are known by their days: `site installs cookies: Angwin, “Gold Mine,” July 30, 2010`."""
    first = cites[0]
    stated = first.reference
    if first.form != "full" or first.rule != "quoted-title" or stated is None or len(stated.authors) != 1:
        return tuple(cites)
    word = stated.authors[0].literal
    date = stated.date
    if not LONE_RE.match(word) or date is None or not date.day or word.lower() in COMPANIES | LONE_ORGANISATIONS:
        return tuple(cites)
    told = replace(stated, kind="misc", authors=(Name(family=word),))
    if told != Reference(kind="misc", authors=told.authors, title=told.title, date=told.date):
        return tuple(cites)
    return (replace(first, form="short", rule="short-title", reference=told), *cites[1:])
