"""Tells the towns and institutions between commas behind a title from containers: where it was printed, who issued it.

    MERICS, Berlin, May 3, 2020 · Cambridge, MA · London: Royal Institute of International Affairs, 2019

Comes in: a cursor and the words at it. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import GOVERNMENTS, MONTHS, PLACES
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.names.organisations import has_head, looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR, YEAR_ALONE_RE
from apparatus.read.note.words.patterns import ACCESSED_RE, IMPRINT_RE, ISSUE_RE, VOLUME_RE
from apparatus.read.note.words.places import LETTERED_RE, known_place, town_with_state

ISSUED_RE: Final = lazy.regex(
    r"(?P<place>[A-ZÀ-Þ][^:,\d]{2,30}(?:, (?:[A-Z]{2}|[A-Z]\.[A-Z]\.))?): (?P<publisher>[A-ZÀ-Þ][^:]{2,80})\Z"
)
"""`London: Royal Institute of International Affairs` between commas instead of in brackets."""


def is_state(cursor: Cursor, words: str) -> bool:
    """Whether words name the state or country of the town before them: `Cambridge, MA`, `Lyon, France, May 3`."""
    place = cursor.draft.get("place")
    if not place or cursor.at < 2 or place != cursor.words(cursor.at - 2) or len(words.split()) > 2:
        return False
    if LETTERED_RE.match(words) or words == "US" or words.lower() in GOVERNMENTS:
        return True
    return words.replace(" ", "").isalpha() and words[0].isupper() and cursor.kind(cursor.at + 2) == "date"


def issued_by(cursor: Cursor, words: str) -> bool:
    """Whether an institution stands behind the title of a book, and no bracket will name its publisher."""
    if PAIR_RE.match(words) or words.startswith("and "):
        return False  # `Essays on Power, Technology and Domination, 12–34`: the end of a list
    return looks_like_organisation(words, strict=True) and not bracket_ahead(cursor)


PAIR_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+ and (?:the )?[A-ZÀ-Þ][\w’-]+\Z")


def published_by(cursor: Cursor, words: str) -> bool:
    """Whether a publisher stands behind the title of a book: a year alone follows, or its town and the year, and no
    bracket (`in Harbours of Power, Routledge, 2016`)."""
    if not PUBLISHER_RE.match(words) or words.lower() in PLACES or cursor.draft.get("publisher"):
        return False
    at = cursor.at + 1
    if cursor.next_text(at).lower() in PLACES:
        at += 2
        at += 2 * (STATE_RE.match(cursor.next_text(at)) is not None)
    behind = cursor.next_text(at)
    dated = YEAR_ALONE_RE.match(behind) or (
        MONTH_RE.match(behind) and not periodical_kind(cursor.draft.get("container"))
    )
    return bool(dated) and not bracket_ahead(cursor)


def runs_container(cursor: Cursor, words: str) -> bool:
    """Whether who publishes a periodical or a site stands between its name and the date, as the MLA has it: a company,
    or what the page no longer sets in italics as it does the name (`*Vice*, Vice Media LLC, 17 July 2014`); of a site
    also an institution, the address behind it (Chicago Manual 14.207)."""
    if cursor.draft.get("publisher") or cursor.draft.date:
        return False
    if _addressed(cursor) and _owns_site(cursor.draft, words):
        return True
    if COMPANY_RE.search(words):
        return True
    before = cursor.pieces[cursor.at - 2]
    return before.titled and cursor.pieces[cursor.at].italic < 0 and words[0].isupper()


def _owns_site(draft: Draft, words: str) -> bool:
    """Whether an institution, or its domain, stands behind the name of a site that is none itself."""
    if SITE_OWNER_RE.search(words):
        return True
    body = looks_like_organisation(words, strict=True) or acronym(words) or DOMAIN_RE.match(words)
    if not body or periodical_kind(words) is not None:
        return False
    held = draft.get("container")
    return not (looks_like_organisation(held, strict=True) and has_head(held))


def _addressed(cursor: Cursor) -> bool:
    """Whether an address follows, or the day of a visit or of the last change, at most a town and a date before it."""
    for at in range(cursor.at + 1, min(len(cursor.pieces), cursor.at + ADDRESS_WITHIN)):
        words = cursor.words(at)
        if cursor.kind(at) == "url" or ACCESSED_RE.match(words) or CHANGED_RE.match(words):
            return True
        dated = cursor.kind(at) in (",", "date", ".") or words.lower() in ("n.d", "n.d.")
        in_town = words.lower() in PLACES or STATE_RE.match(words)
        if not dated and not in_town and not read_date(words):
            return False
    return False


CHANGED_RE: Final = lazy.regex(r"[Ll]ast (?:updated|modified|revised|edited)\b")
DOMAIN_RE: Final = lazy.regex(r"[A-Z][\w-]*\.(?:com|org|net|edu|gov|io|info)\Z")
SITE_OWNER_RE: Final = lazy.regex(
    r"\w (?:Networks?|Communications?|Media|Group|Broadcasting|Television|Publishing|Publications|Productions"
    r"|Entertainment|Interactive|Enterprises|Holdings|Foundation)\Z"
)
"""What companies are called that keep sites: `A&E Television Networks`."""
ADDRESS_WITHIN: Final = 8
"""Pieces to the address."""


COMPANY_RE: Final = lazy.regex(
    r"[^\W\d_] (?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Company|GmbH|PLC|plc|AG|S\.A|N\.V|B\.V)\.?\Z"
)
"""What ends the name of a company."""

PUBLISHER_RE: Final = lazy.regex(
    r"(?!(?:And|The|Volume|Part|Book|Issue) )(?:[A-ZÀ-Þ][\w.’'/-]*)"
    r"(?: (?:& |and |de |del |di )?[A-ZÀ-Þ][\w.’'/-]*){0,3}\Z"
)
"""`Routledge`, `W. W. Norton`, `Taylor & Francis`: a few words in capitals."""

STATE_RE: Final = lazy.regex(r"[A-Z]{2}\Z")

MONTH_RE: Final = lazy.regex(rf"(?:{'|'.join(month.capitalize() for month in MONTHS)})\.? {YEAR}\Z")


def is_seat(cursor: Cursor, words: str) -> bool:
    """Whether words behind an institution, or a periodical, are the town where it sits: `Heinrich-Böll-Stiftung,
    Brussels`."""
    draft = cursor.draft
    if not (draft.quoted and cursor.container_open) or "archive" in draft.said or not names_town(cursor, words):
        return False
    following = cursor.next_text(cursor.at + 1)
    dated = cursor.kind(cursor.at + 1) == "," and (
        cursor.kind(cursor.at + 2) == "date" or read_date(following) is not None or counts(following)
    )
    seated = looks_like_organisation(draft.get("publisher") or draft.get("container"))
    return seated or (dated and not draft.in_book)


def counts(words: str) -> bool:
    """Whether words are the number of a periodical or a series: `Narodni List, Zagreb, no. 3013, 6 March 1955`."""
    return ISSUE_RE.match(words) is not None or VOLUME_RE.match(words) is not None


def names_town(cursor: Cursor, words: str) -> bool:
    """Whether words are a town, or several, that a list holds, or one that a state follows: `Gaithersburg, MD`."""
    if words.lower() in PLACES:
        return True
    town, comma, region = words.partition(", ")
    if town_with_state(town, region if comma else cursor.next_text(cursor.at + 1).partition(": ")[0]):
        return True
    return ("/" in words or "–" in words or " and " in words) and known_place(words)


def bracket_ahead(cursor: Cursor) -> bool:
    """Whether publisher and place are still to come in a bracket."""
    ahead = [piece.kind for piece in cursor.pieces[cursor.at + 1 : cursor.at + 14]]
    return "bracket" in ahead or "imprint" in ahead


def publisher_ahead(cursor: Cursor) -> bool:
    """Whether the imprint ahead names a place and a publisher: `(Lisbon: Quay Press, 1904)`."""
    ahead = (piece for piece in cursor.pieces[cursor.at + 1 :] if piece.kind in ("bracket", "imprint"))
    imprint = next(ahead, None)
    return imprint is not None and imprint_ahead(cursor) and ": " in cursor.text[imprint.start : imprint.end]


def imprint_ahead(cursor: Cursor) -> bool:
    """Whether nothing but words and dates stands before the bracket with the publisher and the year."""
    for piece in cursor.pieces[cursor.at + 1 : cursor.at + 10]:
        if piece.kind not in ("text", ",", "date"):
            return piece.kind == "imprint" or IMPRINT_RE.match(cursor.text, piece.start) is not None
    return False
