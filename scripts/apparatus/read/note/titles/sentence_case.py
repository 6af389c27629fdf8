"""Tells a title in sentence style, which no marks show, by who issued it and when (Chicago Manual 8.158, 14.218).

    Jane Doe and Tom Roe, The future of the harbour: a strategy for keys, Quay Institute, March 2019
    Department of Quays, Report on harbours, 28 November 2022, https://…

Comes in: the pieces of a citation whose authors are read, and the words behind them. Comes out: a judgement.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.names.named_before import names_person
from apparatus.read.note.names.names import split_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_date, is_dated_bracket, is_day
from apparatus.read.note.statements.genres import GENRE_RE, THESIS_RE
from apparatus.read.note.titles.unquoted import COUNT_RE, COUNTED_RE
from apparatus.read.note.words.day_patterns import YEAR, YEAR_ALONE_RE
from apparatus.read.note.words.houses import NAME_RE, is_house
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import EDITION_RE
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.title_words import capital_share, leads_up, sentence_like

FEWEST, LONGEST = 3, 24
"""Words of such a title: two may be an office, more are a sentence."""

OFFICE_RE: Final = lazy.regex(
    r"(?:the )?(?:[\w-]+ ){0,3}(?:director|professor|lecturer|fellow|president|chair(?:man|woman)?|minister|secretary"
    r"|officer|editor|analyst|researcher|scholar|member|head|chief|adviser|advisor|manager|partner|founder|ambassador"
    r"|spokes\w+|commissioner|governor|senator|attorney|counsel|translator|quoted|cited|email|interview|letter"
    r"|personal|conversation|phone)\b",
    re.I,
)
"""How words behind a name begin that say who the person is, or what was said."""


def sentence_end(text: str, pieces: list[Piece], at: int, end: int, authors: tuple[Name, ...]) -> int:
    """The index behind a title in sentence style that begins at `at` and ends at `end`, or behind commas and small
    letters farther on: `Ana Lima, Securing ports, saving quays, Quay Institute, Lisbon, 3 May 2018`; 0 if none does."""
    while not _titled_as_sentence(text, pieces, at, end, authors):
        small = end + 1 < len(pieces) and pieces[end].kind == "," and pieces[end + 1].kind == "text"
        if not small or not text[pieces[end + 1].start].islower() or end - at > MOST:
            return 0
        if GENRE_RE.match(text, pieces[end + 1].start) or THESIS_RE.match(text, pieces[end + 1].start):
            return 0
        end += 2
    return end


MOST: Final = 6
"""Pieces of such a title, with the commas between."""


def _titled_as_sentence(text: str, pieces: list[Piece], at: int, end: int, authors: tuple[Name, ...]) -> bool:
    """Whether the words from the piece at `at` to that at `end` are a title in sentence style: behind an author known
    by more than a word, before who issued it and a date, or before its day and an address."""
    words = text[pieces[at].start : pieces[end - 1].end]
    if not words[:1].isupper() or not FEWEST <= len(words.split()) <= LONGEST or not authors:
        return False
    if not any(" " in name.display or acronym(name.display) for name in authors):
        return False
    if leads_up(words) or OFFICE_RE.match(words) or read_locator(words):
        return False
    if sentence_like(words):
        return _on_site(text, pieces, end)
    return issued(text, pieces, end, by_body=authors[0].literal != "") or _dated_on_site(text, pieces, end, authors)


def _dated_on_site(text: str, pieces: list[Piece], at: int, authors: tuple[Name, ...]) -> bool:
    """Whether people sign the title, and a name in capitals that is no town, with a month or a day, stands behind the
    comma at `at`: `Ana Lima, Securing ports in the rain, Quay Blog, May 3, 2017`."""
    if at + 3 >= len(pieces) or pieces[at + 1].kind != "text" or pieces[at + 2].kind != ",":
        return False
    site = words_of(text, pieces[at + 1])
    if capital_share(site) < 1 or site.count(" ") > LONGEST_SITE or known_place(site):
        return False
    signed = all(name.given and names_person(name.display) for name in authors)
    return signed and is_date(text, pieces[at + 3]) and not YEAR_ALONE_RE.match(words_of(text, pieces[at + 3]))


LONGEST_SITE: Final = 3
"""Spaces in the name of a site."""


def _on_site(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a site, its date and an address stand behind the comma at `at`: then even a whole sentence is a title,
    `Ana Lima, Why the port is sinking, Quay Site, May 3, 2015, https://…`."""
    if at + 3 >= len(pieces) or pieces[at].kind != "," or pieces[at + 1].kind != "text":
        return False
    site = words_of(text, pieces[at + 1])
    if not site[0].isupper() or capital_share(site) < 1:
        return False
    bracketed = is_dated_bracket(text, pieces[at + 2])
    dated = bracketed or (pieces[at + 2].kind == "," and is_date(text, pieces[at + 3]))
    behind = at + (3 if bracketed else 4)
    behind += behind < len(pieces) and pieces[behind].kind == ","
    return dated and behind < len(pieces) and pieces[behind].kind == "url"


def signed_sentence(names: str, title: str) -> bool:
    """Whether people with known given names sign words that are a title in sentence style."""
    if not title[:1].isupper() or not FEWEST <= len(title.split()) <= LONGEST:
        return False
    if sentence_like(title) or leads_up(title) or OFFICE_RE.match(title):
        return False
    return all(" " in name and names_person(name) for name in split_names(names))


def issued(text: str, pieces: list[Piece], at: int, *, by_body: bool = False) -> bool:
    """Whether an institution and a date, a town or a part of the institution between them or not, stand behind the
    comma at `at`; behind a body its day, behind a person the day and an address."""
    if by_body and pieces[at : at + 1] and INDEX_RE.match(text, pieces[at].start, pieces[at].end):
        at += 1
    if at + 1 >= len(pieces) or pieces[at].kind != ",":
        return False
    if by_body and PAPER_RE.match(words_of(text, pieces[at + 1])):
        return True
    if not by_body and THESIS_RE.match(text, pieces[at + 1].start):
        return True
    if EDITION_RE.match(words_of(text, pieces[at + 1])):
        return any(is_date(text, piece) for piece in pieces[at + 2 : at + 6])
    if is_date(text, pieces[at + 1]):
        addressed = at + 3 < len(pieces) and pieces[at + 3].kind == "url"
        return addressed or (by_body and (is_day(text, pieces[at + 1]) or _cited_at(text, pieces[at + 2 :])))
    if at + 3 >= len(pieces) or pieces[at + 1].kind != "text" or pieces[at + 2].kind != ",":
        return False
    body, behind = words_of(text, pieces[at + 1]), words_of(text, pieces[at + 3])
    counted = COUNT_RE.match(behind) is not None and not YEAR_ALONE_RE.match(behind)
    if counted or COUNTED_RE.match(body):
        return periodical_kind(PAST_VOLUME_RE.sub("", body)) == "article" or _paged(text, pieces[at + 3 :])
    if not (pieces[at + 1].titled or _issuer(body)):
        return _published(text, pieces, at + 1)
    town = behind.lower() in PLACES or (is_house(body) and TOWN_RE.match(behind) is not None)
    numbered = NUMBER_RE.match(behind) is not None
    within = pieces[at + 3].kind == "text" and looks_like_organisation(behind, strict=True)
    at += 2 if (town or numbered or within) and at + 5 < len(pieces) else 0
    return is_date(text, pieces[at + 3]) or PASSAGE_RE.match(text, pieces[at + 3].start) is not None


def _cited_at(text: str, pieces: list[Piece]) -> bool:
    """Whether nothing but a page that its sign shows stands behind the year, and at most another work or a remark in a
    bracket: `Port Council, The quays that are left, 2021, p. 12`."""
    behind = pieces[CITED] if len(pieces) > CITED else None
    ended = len(pieces) == CITED or (
        behind is not None and (behind.kind in (".", ";", "bracket") or text.startswith(", and ", behind.start))
    )
    return ended and pieces[0].kind == "," and PAGE_RE.match(text, pieces[1].start, pieces[1].end) is not None


CITED: Final = 2
PAGE_RE: Final = lazy.regex(r"pp?\. ?\d{1,4}(?:[-–]\d{1,4})?\Z")

INDEX_RE: Final = lazy.regex(r"\((?:AI )?(?:Index|Doc\.?|Document|Ref\.?)(?: [Nn]o\.?)?:? [A-Z][^()]{2,30}\)\Z")
"""`(Index: EUR 30/4983/2016)`: the number of a paper in a bracket behind its title."""

PAPER_RE: Final = lazy.regex(
    r"(?:COM|JOIN|SWD|SEC|C) ?\(\d{2,4}\) ?\d{1,4}\b"
    r"|(?:[A-Z]{2,6}-\d[\w./-]{0,15}|[A-Z]{1,6}(?:/[\w.()-]{1,12}){1,5})\Z"
)
"""`COM(2019) 5 final`, `GAO-19-128`, `S/2019/12`: the number of a paper behind its title."""

NUMBER_RE: Final = lazy.regex(r"[A-Z]{1,6}-\d[\w./-]{0,15}\Z")
"""`RR-331-SRF`: the number of a report between who issued it and its year."""

PASSAGE_RE: Final = lazy.regex(rf"{YEAR}: (?:p|chap|\d)")
"""`2001: chapter 7`."""


def _published(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether what may be a publisher, its town before or behind it, and a bare year stand at `at`, and behind that
    nothing but a passage: `Alber, Carlton, 2020, p. 214`."""
    body, behind = words_of(text, pieces[at]), words_of(text, pieces[at + 2])
    if known_place(body) and NAME_RE.match(behind):
        body, behind = behind, body
    if not NAME_RE.match(body) or known_place(body) or read_locator(body):
        return False
    parted = pieces[at + 2].kind == "text" and (TOWN_RE.match(behind) or PARTNERS_RE.match(behind))
    at += 4 if parted and at + 4 < len(pieces) and pieces[at + 3].kind == "," else 2
    if not YEAR_ALONE_RE.match(text, pieces[at].start, pieces[at].end):
        return False
    rest = pieces[at + 1 : at + 3]
    return len(rest) < 2 or rest[0].kind in (".", ";") or read_locator(words_of(text, rest[1])) != ""


PARTNERS_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+ (?:&|and) [A-ZÀ-Þ][\w’-]+\.?\Z")
"""`Brown & Co.` behind `Little`: the rest of a publisher's name."""

PAST_VOLUME_RE: Final = lazy.regex(r" \d[\d./:()]*\Z")
TOWN_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){0,2}\Z")


def _paged(text: str, pieces: list[Piece]) -> bool:
    """Whether a year and pages as an article's stand among the next pieces."""
    ahead = [words_of(text, piece) for piece in pieces[:8] if piece.kind in ("text", "date")]
    return any(map(PAGES_RE.match, ahead)) and any(map(YEAR_RE.match, ahead))


PAGES_RE: Final = lazy.regex(rf"(?:pp?\. ?|{YEAR}: )\d{{1,4}}[-–]\d{{1,4}}\b|(?!{YEAR}[-–])\d{{1,4}}[-–]\d{{1,4}}\Z")
YEAR_RE: Final = lazy.regex(rf"(?:[A-Z][a-z]{{2,8}}\.? )?{YEAR}\b")


def _issuer(words: str) -> bool:
    return (
        is_house(words)
        or acronym(words)
        or looks_like_organisation(words, strict=True)
        or periodical_kind(words) is not None
    )
