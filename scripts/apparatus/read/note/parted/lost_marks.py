"""Finds a curled mark of a quoted title that is lost, where names or what holds the title show its place.

    Ana Lima et al., The ‘Quays’ of the North,” Port Review 12 (2001): 3
    Ana Lima, “Harbours, accessed May 3, 2001          Ana Lima, “Harbours, Port Review (Fall 2001): 3

Comes in: a note as printed, in which not as many marks open as close. Comes out: the mark that is lost (Chicago Manual
14.168). Without a comma, a visit, a day or a volume behind it, nobody can tell where such a title ends.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.parted.before_colon import are_full_names
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON, URL, begins_in
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import DAY, MONTH, WEEKDAY, YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.named_kinds import PAPER_OF_SERIES
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.title_words import capital_share

_SITE: Final = r"(?:the\s)?[A-ZÀ-Þ][^,;:?!“”\"()\d]{1,80}?(?:\s\((?:blog|website|podcast|UK|US|London)\))?"
_COUNT: Final = (
    rf"(?:(?:[Vv]ol(?:ume|\.)?|[Nn]o\.)\s?)?(?!{YEAR}\b)"
    r"(?:\d{1,4}|[IVXLC]{1,7}(?=\s\()|[ivxlc]{1,7}(?=\s\())"
    r"(?:,\s[Ss]pecial\s[Ii]ssue\b|,\s(?:no|nos|number|supp|pp?|issue)\.?\s?\d|,?\s\((?!ed)|\(\d|[:/.]\s?\d|,\s\d+[–-]\d|,\s#|,\s\d+,\spp?\.)"
)
_PERIODICAL: Final = (
    r"(?=[A-ZÀ-Þ])[^,;:“”\"()\d]{0,60}?\b(?:Journal|Review|Quarterly|Magazine|Times|Studies|Annals|Bulletin|Proceedings)\b"
    r"[^,;:“”\"()\d]{0,40}?"
)
_GENRE: Final = (
    r"(?:(?:unpublished|undated)\s)?(?:[Ww]orking\s[Pp]aper|[Pp]aper|[Pp]reprint|[Mm]anuscript|[Ll]ecture|[Ss]peech"
    r"|[Aa]ddress|[Pp]ress\s[Rr]elease|(?:PhD|Ph\.D\.|M\.?A\.?|[Dd]octoral|[Mm]aster[’']s)\s(?:[Tt]hesis|[Dd]iss\.|[Dd]issertation)"
    r"|blog\spost|video|podcast|webinar|dataset|media\srelease|press\srelease|transcript|prologue|epilogue)(?!\w)"
)
_BRACKETED: Final = (
    rf"\s\({_GENRE}|\s\[[^\[\]]{{3,200}}\],\s|\sat\s{URL}|\s[(\[]{YEAR}[)\]]\s\d{{1,3}}(?::\d{{1,2}})?\s[A-ZÀ-Þ]"
)
"""What stands behind a title without a mark of its own: a bracket that says what it is, or a lawyer’s year."""
_DATED: Final = (
    rf"(?:(?:{WEEKDAY},?\s)?{DAY}"
    rf"|(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)\s{YEAR})"
)
HELD: Final = (
    rf"(?:\s(?:(?:last\s)?(?:accessed|visited|modified|updated)\s(?:on\s)?(?:{MONTH}|\d)|(?:at\s)?{URL}|{YEAR},\s{URL}|{DAY}(?:[.;]|\Z|,\s{URL})"
    rf"|{_GENRE}(?:,|\s\(|\sno\.|\s(?:presented|given|delivered|to|at|of)\s)|(?:filmed|submitted)\s{MONTH}|arXiv\b"
    rf"|(?:reprinted\s)?[Ii]n:?\s[A-ZÀ-Þ]"
    rf"|(?:pp?\.\s|(?<=[a-zà-ÿ’],\s)(?!{YEAR}\b))\d{{1,4}}(?:[-–]\d{{1,4}})?(?:[.;]|\Z)"
    r"|(?:doc(?:ument)?\.?\sno|chap(?:ter|\.))\b|available\s(?:at|from|online)\s"
    rf"|{_SITE},\s(?:eds?\.|edited\sby)\s"
    rf"|{_SITE}(?:,?\s{_COUNT}|\s{{1,2}}\((?:[A-Z][^()]{{2,24}}\s|\d\d?\s[A-Z][a-z]{{2,8}}\s){YEAR}\)|\s\({YEAR}\):\s"
    rf"|,\s(?:\d{{1,2}}(?:st|n?d|r?d|th)|n(?:ew|\.))\sser(?:\.|ies),|\s{YEAR},\svol|[.,]\s(?:{_DATED}|{URL}|(?:last\s)?(?:[Aa]ccessed|visited|modified|updated)\s)"
    rf"|\s{PAPER_OF_SERIES}\s(?:[Nn]o\.?\s)?\d)"
    rf"|{_PERIODICAL}(?:,\s{YEAR}[.,;]|\s\({YEAR}\))|[(\[]{YEAR}[)\]]\s\d{{1,3}}\s[A-ZÀ-Þ]"
    rf"|\d{{1,3}}\s[A-ZÀ-Þ][^,;:“”\"()\d]{{2,70}}\s\d{{1,4}}(?:,|\s\(|[–-]\d)))"
)
CLOSE_LOST_RE: Final = lazy.regex(
    rf"(?<![\w.,])(?P<opens>[“\"])(?=[^\s])[^“”„\";]{{3,250}}?"
    rf"(?:(?:[?!]|(?<!\.),[’']?|(?<=[a-zà-ÿ]{{3}})\.|(?<=\W)\.,)(?={HELD})|(?<=[\w’])(?={_BRACKETED}|\s{URL}))(?![^“”\"]*(?:”|(?<=[\w,.?!])\"))"
)
"""A title with nothing behind it but what holds it."""

MARK_RE: Final = lazy.regex(r"[“”]|(?P<opens>(?<![^\s(\[])\"(?=\w))|\"")
CLOSES_TITLE_RE: Final = lazy.regex(
    r"(?<=[,.?!’])[”\"](?:,|(?=[\s.;A-ZÀ-Þ])|\Z)"
    rf"|[”\"](?=,\s|\s\[(?!trans)|\s(?:in|en|In)\s[A-ZÀ-Þ]|\s\({YEAR}\)|\sat\s|\s\({_GENRE}"
    rf"|\s\([^():]{{2,60}}\b{MONTH}\s(?:\d{{1,2}},\s)?{YEAR}\)|\s\([A-ZÀ-Þ][^()]{{4,150}}[^\W\d]\),\s[A-ZÀ-Þ]|\s{_SITE},?\s{_COUNT})"
)
UNPARTED_RE: Final = lazy.regex(r"\w[”\"]\s(?!In\s)[A-ZÀ-Þ]")
"""A mark without a comma before the journal."""
FARTHEST: Final = 400
LONGEST_SIGNAL: Final = 40
NAMES_RE: Final = lazy.regex(
    rf"(?P<names>{PERSON}{FURTHER}|[^,;“”]{{2,120}}?)(?:\set\sal\.|,\s[JS]r\.)?(?:,|(?<=[a-zà-ÿ]{{2}})\.)\s(?=[\w‘])"
)
PARTED_RE: Final = lazy.regex(rf"(?P<names>{PERSON}{FURTHER}):\s(?=[A-ZÀ-Þ‘])")
TURNED_RE: Final = lazy.regex(
    rf"[A-ZÀ-Þ][\w’-]+,\s(?P<given>[A-ZÀ-Þ][\w’-]*\.?)(?:\s[A-ZÀ-Þ]\.?){{0,2}}"
    rf"{FURTHER}[.,]\s(?=[A-ZÀ-Þ‘])"
)
SURNAME_RE: Final = lazy.regex(r"(?P<name>[A-ZÀ-Þ][a-zß-ÿ][\w’-]+),\s(?=[A-ZÀ-Þ‘])")
LED_RE: Final = lazy.regex(rf"(?<=[a-z,]\s)(?P<names>{PERSON}{FURTHER})(?:\set\sal\.)?,\s(?=[A-ZÀ-Þ‘])")
"""Names within a sentence: `draws on Ana Lima, Quays,”`."""
WORK_RE: Final = lazy.regex(
    r"\b(?:dissertation|thesis|essay|article|paper|study|chapter|lecture|talk),\s(?=(?:[A-ZÀ-Þ][\w’-]*[\s:,]+(?:[a-z]{1,4}\s){0,3})+[A-ZÀ-Þ][\w’-]*,?\Z)"
)
"""What the title is, before it: `in her dissertation, Quays of Lisbon”`."""
HEADLINE: Final = 0.7
"""The share of capitals below which words that nobody signs are a sentence."""


def closing_lost(text: str) -> Iterator[tuple[int, Change]]:
    """Where a mark is lost that closes a title."""
    for found in CLOSE_LOST_RE.finditer(text):
        end = found.end()
        yield found.start(), Change(found.start() + 1, "“", found.start())
        if text[end - 2 : end] == ".,":
            yield end - 2, Change(end, ",”", end - 2)
        else:
            yield end, Change(end, "”", end)


def opening_lost(text: str) -> Iterator[tuple[int, Change]]:
    """Where a mark is lost that opens a title."""
    opened = False
    begin = 0
    for found in MARK_RE.finditer(text):
        opens = found.group() == "“" or found["opens"] is not None
        if opens or opened:
            opened, begin = opens, found.end()
            continue
        at = _opens(text, begin, found.start()) if CLOSES_TITLE_RE.match(text, found.start()) else -1
        if at >= 0:
            yield at, Change(at, "“", at)
            closes = ",”" if UNPARTED_RE.match(text, found.start() - 1) else "”"
            yield put_for(found, closes)
        begin = found.end()


def _opens(text: str, begin: int, close: int) -> int:
    """Where the title begins that ends at `close` and behind `begin`, -1 if nobody can tell."""
    begin = max(begin, text.rfind("; ", begin, close) + 1, close - FARTHEST)
    heads = begins_in(text)
    near = heads[bisect_left(heads, begin - LONGEST_SIGNAL) : bisect_left(heads, close)]
    for head in (0, *near) if begin == 0 and text[0].isdigit() else near:
        signal, start = read_signal(text, head, close)
        if start < begin or start >= close:
            continue
        if signed := _signed(text, start, close):
            return signed
        if "," not in text[start : close - 1] and (signal or _unsigned(text, start, close)):
            return start
    if called := WORK_RE.search(text, begin, close):
        return called.end()
    led = (found.end() for found in LED_RE.finditer(text, begin, close) if are_full_names(found["names"]))
    return next(led, -1)


def _unsigned(text: str, start: int, close: int) -> bool:
    """Whether a title that nobody signs stands before a closing mark: at the head of a note, or in headline style."""
    if start == 0:
        return text[close - 1] == "," or capital_share(text[start:close]) >= HEADLINE
    return text[start - 2] not in ":." and capital_share(text[start:close]) >= HEADLINE


def _signed(text: str, start: int, close: int) -> int:
    """Where the names at `start` end that stand before a title, 0 if there are none."""
    if (turned := TURNED_RE.match(text, start, close)) and _given(turned["given"]):
        return turned.end()
    if (parted := PARTED_RE.match(text, start, close)) and are_full_names(parted["names"]):
        return parted.end()
    if (named := NAMES_RE.match(text, start, close)) and _names(named["names"]):
        return named.end()
    lone = SURNAME_RE.match(text, start, close)
    known = lone and (lone["name"].lower() in COMMON_WORDS or capital_share(text[lone.end() : close]) < HEADLINE)
    return lone.end() if lone and not known and text[close - 1] == "," else 0


def _given(word: str) -> bool:
    """Whether a word is a given name or an initial."""
    return is_given_name(word.rstrip(".")) or len(word.rstrip(".")) == 1


def _names(words: str) -> bool:
    """Whether words before a comma are full names, or those of a body."""
    return (" " in words and looks_like_names(words)) or looks_like_organisation(words, strict=True)
