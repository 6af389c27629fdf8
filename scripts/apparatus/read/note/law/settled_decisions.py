"""Puts right what was decided in a case, and which judge said so, where they were taken for what holds a work or for a
series.

    ICTY, Lima, case no. IT-98-33-T, Trial Judgment, 2 August 2001
    Frontier Dispute, Judgment, 16 April 2013, Declaration of Judge Lima, 56

Comes in: a draft. Comes out: the same with them as its genre.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft

DECIDED_RE: Final = lazy.regex(
    r"(?:(?:Trial|Appeals?|Sentencing|Appeals? Chamber|Trial Chamber|Grand Chamber|Interim|Final|Partial) )?"
    r"(?:Judge?ment(?: and Sentence)?|Decision on (?:the )?[A-Z][\w’ -]{4,120}"
    r"|(?:(?:First|Second|Third|Interim|Final|Partial) ){0,2}(?:Arbitral )?Award|Advisory Opinion)\Z"
)
OPINION_RE: Final = lazy.regex(
    r"(?:(?:Joint|Separate|Dissenting|Concurring|Individual|Partly|Partially|and) ){0,5}(?:[Oo]pinions?|Declaration) of"
    r" (?:the )?(?:(?:Vice-)?President |Judges? (?:ad hoc )?|Lord |Justice )[A-ZÀ-Þ][^\d]{1,60}\Z"
)


REPORTED_RE: Final = lazy.regex(
    r"(?P<volume>\d{1,4}) (?P<reporter>[A-Z][\w.’]{0,12}(?:,? [A-Z\d][\w.’]{0,14}| of(?= )){0,8}?),?"
    r" (?P<page>\d{1,5})\Z"
)
"""`271 U.S. Supreme Court 323`: volume, reporter and page."""


def settle_decision(draft: Draft) -> None:
    """Takes a decision out of the container, and a judge's opinion out of the series; both show a case, as reports do
    that were taken for a publisher: `Lima v. Roe (271 U.S. Supreme Court 323, May 24, 1926)`."""
    reported = REPORTED_RE.match(draft.get("publisher")) if " v. " in draft.get("title") else None
    if reported and not (draft.authors or draft.get("place")):
        del draft.stated["publisher"]
        draft.stated.update(container=reported["reporter"], volume=reported["volume"], pages=reported["page"])
        draft.said = {"law"}
    container, series = draft.get("container"), draft.get("series")
    opinion = series if OPINION_RE.match(series) else ""
    unsigned = not draft.quoted and not any(name.given for name in draft.authors)
    decided = container if unsigned and draft.date and DECIDED_RE.match(container) else ""
    if not (opinion or decided):
        return
    if opinion:
        del draft.stated["series"]
    if decided:
        del draft.stated["container"]
    draft.said = {"law"}
    draft.stated["genre"] = ", ".join(filter(None, (draft.get("genre"), decided, opinion)))
