"""Tells the series in which an institute issues its papers, where no number shows that it is one.

    “Quays,” QRF Monograph, Quay Research Foundation, Lisbon, February 2021
    “Quays,” Études de l’Iqri, Iqri, January 2021      who issues the papers is named again behind them
    “Quays,” Quay Papers, No. 60, Iqri, November 2018  a number before who issues them

Comes in: the words behind a title, and what follows them. Comes out: whether they are such a series.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.occasions import STATIONS
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.looks import Ended
from apparatus.read.note.words.named_kinds import PAPER

_SORTS: Final = ("Monograph", "Analysis", "Monographs", "Analyses", "Fact Sheet", "Fact Sheets", "Dossier")
OWN_RE: Final = Ended(
    _SORTS, lazy.regex(rf"(?P<body>[A-ZÀ-Þ][^,:;()“”]{{1,60}})(?<! and)(?<! of) (?P<sort>{'|'.join(_SORTS)})\Z")
)
"""`QRF Monograph`, `Quay Institute Analysis`: who issues the papers, and what they are."""

NAMED_RE: Final = lazy.regex(rf"(?:[A-ZÀ-Þ][\w&-]*\s){{1,3}}(?:{PAPER}|Monograph|Analysis)\Z")
"""`Carnegie Paper`, before the institution that issues it."""

FRENCH_RE: Final = lazy.regex(
    r"(?:Études|Notes?|Cahiers|Lettres?|Dossiers?|Documents?)\s(?:de l[’']|de la |du |d[’']|des )(?P<body>[^,]{2,40})\Z"
)
"""`Notes de l’Iqri`, before the same body."""

COUNTED_RE: Final = lazy.regex(rf"(?:[A-ZÀ-Þ][\w’&-]*\s){{1,4}}(?:{PAPER}|Monograph)s?\Z")
"""`Quay Papers`, before a number and who issues them."""


FOR_RE: Final = lazy.regex(r" for [A-Z][\w’-]*\Z")


def is_series_of_body(cursor: Cursor, words: str) -> bool:
    """Whether words behind a title are a series of an institution's."""
    following = cursor.next_text(cursor.at + 1)
    french = FRENCH_RE.match(words)
    if french and french["body"] == following:
        return True
    if periodical_kind(words) or cursor.draft.get("series"):
        return False
    if cursor.draft.quoted and NAMED_RE.match(words) and _is_institute(following):
        return True
    own = OWN_RE.match(words)
    if not own or (own["sort"] == "Fact Sheet" and not _of_month(following)):
        return False
    if own["sort"] == "Analyses" and FOR_RE.search(own["body"]):
        return False  # `Center for Naval Analyses`
    return _is_institute(own["body"])


def _is_institute(words: str) -> bool:
    """Whether words name an institution and neither a newspaper nor a station."""
    return looks_like_organisation(words, strict=True) and not (
        periodical_kind(words) or words.partition(" ")[0] in STATIONS
    )


def _of_month(words: str) -> bool:
    """Whether a month stands there, in which a series appears; what an office gives out to the press has its day."""
    date = read_date(words)
    return date is not None and not date.day


def counts_papers(draft: Draft) -> bool:
    """Whether what counts is a series of papers, since it is called so and an institution issues it; with a season it
    is a journal."""
    container, publisher = draft.get("container"), draft.get("publisher")
    if not publisher or periodical_kind(container) or (draft.date and draft.date.season):
        return False
    french = FRENCH_RE.match(container)
    if COUNTED_RE.match(container) or (french is not None and french["body"] == publisher):
        return True
    return publisher.partition(" ")[2] != "" and container.startswith(f"{_letters(publisher)} ")


def _letters(name: str) -> str:
    """The capitals with which the words of a name begin: `QPS` of `Quay and Port Society`, before `QPS Insights`."""
    return "".join(word[0] for word in name.split() if word[0].isupper())
