"""Reads an article in a law review whose page or volume is not printed: not yet known, or not counted (Bluebook 16.4).

    Jane Doe, The Making of Quays, 136 Port L. Rev. (2022)      Jane Doe, Quays and Tides, 114 PORT L.J. (2026)
    Jane Doe, Harbours by Contract, U. QUAY L. REV. ONLINE 109 (2020)

Comes in: the pieces of a citation, and which of them is the bracket with the year. Comes out: what was read.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.head import put_authors
from apparatus.read.note.law.law_articles import Signed, put_title, signed
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.title_words import capital_share

_WORD: Final = r"(?:[A-Z&][\w.’'&-]*|of|OF|on|ON)"
_SITE: Final = r"(?: (?:Online|Forum|ONLINE|FORUM|F\.|En Banc|Sidebar|SIDEBAR|Dialogue|DIALOGUE|Reflection|Headnotes))?"
JOURNAL_RE: Final = lazy.regex(
    rf"(?P<volume>\d{{1,3}}) (?P<name>(?:{_WORD} ){{0,8}}(?:[A-Z][\w’'-]*\.){{1,4}}{_SITE})\Z"
    rf"|(?P<bare>(?:{_WORD} ){{0,6}}L\. ?(?:R(?:ev|EV)|J|Q)\.{_SITE}) (?P<page>[1-9]\d{{0,4}})\Z"
)
REVIEW_RE: Final = lazy.regex(r"\bL\. ?(?:R(?:ev|EV)|J|Q)\.|\bJ\. ?(?:[A-Z][\w’']*\.? )?L\.")
"""What tells that a name is a law review’s: `Port L. Rev.`, `Quay J.L. & Tech.`"""
YEAR_RE: Final = lazy.regex(r"\((?P<year>(?:19|20)\d\d)\)\Z")
PAGES_RE: Final = lazy.regex(r":|,? ?(?:at )?(?:pp?\. ?)?\d")
"""Behind the year it shows that the number before is a volume: `Port L. Rev. 12 (2020): 3–9`."""


def half_counted(text: str, pieces: list[Piece], at: int, bracket: int) -> Found | None:
    """The article, if somebody signs it, right before a bracket that holds nothing but a year."""
    journal = bracket - 1
    year = YEAR_RE.match(words_of(text, pieces[bracket])) if journal > at + 3 else None
    found = JOURNAL_RE.match(words_of(text, pieces[journal])) if year and pieces[journal].kind == "text" else None
    if not year or not found or pieces[journal - 1].kind != "," or PAGES_RE.match(text, pieces[bracket].end):
        return None
    if not REVIEW_RE.search(found.group()):
        return None
    headed = signed(text, pieces, at, journal) or _signed_alone(text, pieces, at, journal)
    if headed is None or " v. " in headed.title or capital_share(headed.title) < HEADLINE:
        return None
    draft = Draft(quoted=True, date=read_date(year["year"]))
    put_authors(headed.names, "", draft)
    put_title(headed.title, draft)
    draft.put("container", found["name"] or found["bare"])
    draft.put("volume", found["volume"] or "")
    draft.put("pages", found["page"] or "")
    end, index = read_tail(text, pieces, bracket + 1, draft)
    return Found(draft, max(end, pieces[bracket].end), index, "full", "review")


HEADLINE: Final = 0.6
"""The share of capitals that shows a title."""


def _signed_alone(text: str, pieces: list[Piece], at: int, journal: int) -> Signed | None:
    """One author before a title of two words that might be a second one: `Jane Doe, Leaving Quayside`."""
    if journal != at + 4 or pieces[at].kind != "text" or not begins_with_given_name(words_of(text, pieces[at])):
        return None
    return Signed(words_of(text, pieces[at]), words_of(text, pieces[at + 2]))
