"""Tells a title that nobody signs from an author, where who shows or issues it stands alone between it and the date.

    Quays Strengthen Their Rules on Night Traffic, Port Commission, October 7, 2022

Comes in: the pieces of a citation from its first, and where its title seems to stand. Comes out: a judgement (Chicago
Manual 14.206-7: a page without an author is cited under its title).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import LONE_ORGANISATIONS
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.names.organisations import BODY_NOUN_RE, ends_in_head, is_body
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_date
from apparatus.read.note.titles.page_names import SITE_RE


def heads_unsigned(text: str, pieces: list[Piece], at: int, after: int) -> bool:
    """Whether the first piece is a title though it looks like the name of a body, for what stands at `after` in the
    place of a title is a periodical, a site or a body, and a date follows it."""
    if after != at + 2 or after + 2 >= len(pieces) or pieces[after].kind != "text" or pieces[after + 1].kind != ",":
        return False
    if not is_date(text, pieces[after + 2]):
        return False
    return _titled(words_of(text, pieces[at])) and holds_pages(words_of(text, pieces[after]))


def holds_pages(name: str) -> bool:
    """Whether a name is a periodical's, a site's or a body's: `Port Times`, `QuayForce`, `Port Office`."""
    if periodical_kind(name) in ("newspaper", "magazine") or SITE_RE.match(name) or name.lower() in LONE_ORGANISATIONS:
        return True
    return is_body(name) and (acronym(name) or ends_in_head(name) or HEADED_RE.match(name) is not None)


HEADED_RE: Final = lazy.regex(
    r"(?:The )?(?:[A-Z][\w.’'-]+ ){0,3}(?:Academy|Agency|Association|Board|Bureau|Cent(?:er|re)|Commission|Committee"
    r"|Council|Department|Federation|Foundation|Institut[eo]?|League|Ministry|Office|Society|University) (?:of|for|on) "
)
"""`Bureau of Quays and Security`: a body by its noun, before what it deals with."""


def _titled(words: str) -> bool:
    """Whether words say something of a thing, as no name of a body does: `Port Office Halts Traffic after Fire`,
    `New Limits on Quay Traffic`."""
    if "|" in words:
        return True
    if words.count(" ") < FEW or OFFICE_RE.search(words):
        return False
    if TELLS_RE.search(words):
        return True
    topic = TOPIC_RE.search(words)
    return topic is not None and not BODY_NOUN_RE.search(words, 0, topic.start())


FEW: Final = 3
"""Blanks in a title of some words."""

TELLS_RE: Final = lazy.regex(r" (?:As|After|Amid|Despite|Until|While) (?:(?:the|an?|its|their) )?[A-Z]")
"""What joins two things that are told, and stands in the name of no body."""

TOPIC_RE: Final = lazy.regex(r" (?:on|in|for|to|over|from|as|after|against|[Tt]oward|[Ww]ith|[Ww]ithout) ")
"""What leads from a thing to what is said of it."""

OFFICE_RE: Final = lazy.regex(
    r"\b(?:Secretary|Minister|Director|Rapporteur|Representative|Commissioner|Governor|Ambassador|Inspector|Attorney"
    r"|Counsel|Expert|Envoy|Adviser|Advisor|Mission|Delegation|Fund|Campaign|Citizens|Americans|People|Students"
    r"|Physicians|Doctors|Reporters|Scientists|Workers|Women|Mothers|Friends|Partners|Lawyers|Scholars|Team|Staff) "
    r"(?:of|for|on|to|in|against|without|with) "
)
"""Who holds an office or is joined in a body: `Special Rapporteur on Ports`, `Citizens for Quays`."""
