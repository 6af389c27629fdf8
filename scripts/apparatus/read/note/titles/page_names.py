"""Tells what a page is called whose name stands in small letters between a name and an address.

    Knight Foundation, grant description, accessed September 8, 2014, https://…

Comes in: the pieces of a citation, and the words behind its authors. Comes out: a judgement.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Kind, Name
from apparatus.read.note.names.named_before import names_person
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_date
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import ACCESSED_RE
from apparatus.read.note.words.title_words import capital_share, leads_up, sentence_like

LONGEST_HEADLINE: Final = 16
"""Words of a headline."""

LONGEST: Final = 8
"""Words of such a name; more are a sentence."""

CLAUSE_RE: Final = lazy.regex(
    r"(?:who|which|whose|where|when|and|or|but|also|see|at|on|in|by|for|from|to|via|as|with|the|an?|available|accessed"
    r"|accessible|retrieved|ed|eds|trans|vol|no|pp?|chap|art|sec|personal|email|e-mail|interview|conversation)\b",
    re.I,
)
"""How a clause, a locator or a remark begins."""


def names_page(text: str, pieces: list[Piece], at: int, end: int, authors: tuple[Name, ...]) -> bool:
    """Whether the words from the piece at `at` to that at `end` are what a page is called, since an address or the day
    of a visit follows them; or the site, and then the address."""
    words = text[pieces[at].start : pieces[end - 1].end]
    if len(words.split()) > LONGEST or CLAUSE_RE.match(words) or sentence_like(words) or read_locator(words):
        return False
    if not authors:
        return _heads_site(text, pieces, at, end)
    if not any(" " in name.display for name in authors):
        return False
    return _visited(text, pieces, end) or (
        end + 1 < len(pieces)
        and pieces[end].kind == ","
        and pieces[end + 1].kind == "text"
        and text[pieces[end + 1].start].isupper()
        and _visited(text, pieces, end + 2 + (end + 2 < len(pieces) and pieces[end + 2].kind == "bracket"))
    )


def _heads_site(text: str, pieces: list[Piece], at: int, end: int) -> bool:
    """Whether a few words that begin a note are the page of a site, since that and an address stand behind them:
    `Privacy policy, Port Forum, https://…`, `Terms of use, Port Forum (Jan. 5, 2023), https://…`."""
    words = text[pieces[at].start : pieces[end - 1].end]
    if not words[:1].isupper() or " " not in words or (at and pieces[at - 1].kind == ",") or leads_up(words):
        return False
    if end + 2 >= len(pieces) or pieces[end].kind != "," or pieces[end + 1].kind != "text":
        return False
    site = words_of(text, pieces[end + 1])
    if capital_share(site) < 1 or site.count(" ") > LONGEST_SITE or (" " in site and names_person(site)):
        return False
    behind = end + 2
    if pieces[behind].kind == "bracket" or (behind + 1 < len(pieces) and is_date(text, pieces[behind + 1])):
        behind += 1 if pieces[behind].kind == "bracket" else 2
    return _visited(text, pieces, behind)


LONGEST_SITE: Final = 5
"""Spaces in the name of a site."""


def _visited(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether an address, or the day of a visit, stands behind the comma at `at`."""
    at += at < len(pieces) and pieces[at].kind == ","
    if at >= len(pieces):
        return False
    return pieces[at].kind == "url" or ACCESSED_RE.match(text, pieces[at].start) is not None


def headline_of(text: str, pieces: list[Piece], at: int, end: int) -> Kind | None:
    """The kind of the newspaper or magazine of whose piece the words are the headline, printed as a sentence: the name
    of one and nothing else follows, and its day, or a year and an address; of a whole stretch a year or a month is
    enough, and the name of a site, `Quay bets on barges as tide turns, QuayForce, March 2023`."""
    told = end == at + 3 and CLAUSE_BEHIND_RE.match(words_of(text, pieces[at + 2])) is not None
    if not (end == at + 1 or told) or end + 3 >= len(pieces):
        return None
    if [piece.kind for piece in pieces[end : end + 2]] != [",", "text"]:
        return None
    words, name = text[pieces[at].start : pieces[end - 1].end].strip(), words_of(text, pieces[end + 1])
    if not (2 < words.count(" ") + 1 <= LONGEST_HEADLINE and words[0].isupper()):
        return None
    kind = periodical_kind(name)
    date = read_date(words_of(text, pieces[end + 3])) if pieces[end + 2].kind == "," else None
    if not date:
        return None
    alone = at == 0 and end + 4 == len(pieces) and not leads_up(words)
    if alone and (SITE_RE.match(name) or (told and looks_like_organisation(name, strict=True))):
        return kind or "web"
    addressed = [piece.kind for piece in pieces[end + 4 : end + 6]] == [",", "url"]
    return kind if kind in ("newspaper", "magazine") and (date.day or addressed or alone) else None


def end_of_headline(text: str, pieces: list[Piece], end: int) -> int:
    """The index behind a headline, with the clause that a comma parts from it: `Quays must close, mayor says`."""
    if end + 1 >= len(pieces) or [piece.kind for piece in pieces[end : end + 2]] != [",", "text"]:
        return end
    return end + 2 if CLAUSE_BEHIND_RE.match(words_of(text, pieces[end + 1])) else end


CLAUSE_BEHIND_RE: Final = lazy.regex(
    r"(?!(?:as|so|which|who|or|and|but|if|when) )(?:[\w’'.-]{1,20} ){1,4}"
    r"(?:says?|said|warns?|finds?|shows?|claims?|suggests?)\Z"
    r"|(?:says|denies|admits|warns|claims|seeks|citing|sparking|raising|prompting)(?: [\w’'.-]{1,20}){1,8}\Z"
)
"""What a headline tells last: `mayor says`, `denies all claims`."""

SITE_RE: Final = lazy.regex(
    r"(?=[A-Z][\w-]{0,20}[a-z][A-Z])[A-Z][\w-]{2,24}(?: [A-Z][\w-]{1,20}){0,2}\Z"
    r"|[A-Z]{2,6}[a-z]{2,8}\Z"
)
"""`QuayForce`, `QuayForce Asia`, `HPCwire`: words run together, as sites are called."""
