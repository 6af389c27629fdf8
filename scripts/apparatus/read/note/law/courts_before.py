"""Reads the court, and the day on which it spoke, that stand before the name of a case.

    ECtHR, Soering v. United Kingdom · CJEU, Judgment of 13 May 2014, Case C-131/12 · CJEU, 3 May 2016, Case C-12/14
    Judgment of 3 May 2016, Lima v Costa, C-12/14, EU:C:2016:34
    Court of Justice, Second Chamber, judgment of 3 May 2016, Lima and others, case C-12/14

Comes in: the pieces of a citation. Comes out: the index behind both; the draft is filled.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.courts_named import COURT_NAME_RE, DATED_STAGE_RE
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY

COURTS: Final = ("ECtHR", "ECHR", "CJEU", "ECJ", "EGC", "EuGH", "EGMR", "CJUE", "IACtHR")
"""Courts of many lands, by their letters."""
CHAMBER: Final = r"(?: \((?:GC|Grand Chamber|[A-Z][a-z]+ Section)\))?"
ON_DAY_RE: Final = lazy.regex(rf"(?P<court>(?:{'|'.join(COURTS)}|General Court){CHAMBER}),? (?P<day>{EXACT_DAY})\Z")
"""`ECtHR (GC) 3 May 2016`: no comma before the day."""

CHAMBER_RE: Final = lazy.regex(
    r"(?:(?:Grand|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) Chamber|(?:First|Second) Section)\Z"
)
"""`Court of Justice, Second Chamber`: who of a court has decided."""

SPOKEN_RE: Final = lazy.regex(
    r"(?:(?:[Jj]udge?ments?|[Oo]rders?) )?of "
    rf"(?P<day>{EXACT_DAY})\Z"
)
DOCKET_RE: Final = lazy.regex(r"(?:[Cc]ases? )?[CTF][-‑–]\d{1,4}/\d\d")


def court_before(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """The index behind the court and the day; `at` where neither stands there."""
    begin = at
    while at + 2 < len(pieces) and pieces[at + 1].kind == ",":
        words = words_of(text, pieces[at])
        if not _take(text, pieces, at, draft, words, begun=at > begin):
            break
        at += 2
    return at


def _take(text: str, pieces: list[Piece], at: int, draft: Draft, words: str, *, begun: bool) -> bool:
    """Takes a court or a day; whether one stands there."""
    if begun and pieces[at].kind == "date":
        draft.date = read_date(words)
        return True
    if begun and draft.get("publisher") and CHAMBER_RE.match(words):
        draft.stated["publisher"] = f"{draft.get('publisher')}, {words}"
        return True
    dated = DATED_STAGE_RE.match(words) if begun else None
    if dated:
        draft.date = read_date(dated["date"])
        return True
    if COURT_NAME_RE.match(words):
        draft.put("publisher", words)
        return pieces[at + 2].kind in ("text", "date")
    if not words[-1].isdigit():
        return False
    spoke = ON_DAY_RE.match(words)
    if spoke:
        draft.put("publisher", spoke["court"])
        draft.date = read_date(spoke["day"])
        return True
    first = SPOKEN_RE.match(words)
    if first and any(DOCKET_RE.match(text, piece.start) for piece in pieces[at + 2 : at + FARTHEST]):
        draft.date = read_date(first["day"])
        return True
    return False


FARTHEST: Final = 7
"""Pieces between the day and the number of a case before the Court of Justice."""
