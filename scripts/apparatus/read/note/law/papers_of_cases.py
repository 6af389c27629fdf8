"""Puts right the paper of a case that its tribunal or a party filed, and a case told again by one party and its number.

    Lima Mining Corp. v. Quayland, ICSID Case No. ARB/14/21, Claimant’s Memorial, ¶ 7 (Oct. 6, 2015)
    Lima Mining Corp., ICSID Case No. ARB/14/21, Claimant’s Memorial, ¶ 12

Comes in: a draft. Comes out: the same with the paper as its genre, and the number apart.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.law_numbers import TRIBUNALS
from apparatus.read.note.pieces.draft import Draft

_WHOSE: Final = (
    r"(?:Claimants?[’']s?|Respondents?[’']s?|Applicants?[’']s?|Petitioners?[’']s?|Partial|Partially|Partly|Joint"
    r"|Separate|Individual|Dissenting|Concurring|Supplemental|Supplementary|Amended|Revised|Post-Hearing|Interim"
    r"|Final|First|Second|Third)"
)
PAPER_RE: Final = lazy.regex(
    rf"(?:{_WHOSE} (?:and )?){{0,4}}"
    r"(?:(?:(?:Counter-)?Memorial|Reply|Rejoinder|Opinion|Submissions?|Objections?|Observations|Answer|Application)"
    r"(?: (?:on|to|of|for) (?:the )?[A-Z][\w’' -]{2,120})?"
    r"|Notice of (?:Arbitration|Intent|Dispute)|Request for [A-Z][\w ]{3,40}|Statement of (?:Claim|Defen[cs]e)"
    r"|Procedural Order No\. ?\d{1,3}|Decision on (?:the )?[A-Z][\w’' -]{2,120}|Award|Brief)\Z"
)
"""`Partial Dissenting Opinion`, `Respondent’s Counter-Memorial on the Merits`: what is filed or said in a case."""

AGAIN_RE: Final = lazy.regex(
    rf"(?P<number>(?:{TRIBUNALS})(?: \(Additional Facility\))?(?: Case| Arbitration)?,? No\.? ?(?=[^\d]{{0,12}}\d)"
    r"[\w./()-]{2,24})(?:, (?P<paper>[A-Z][^,;:()]{3,160}))?\Z"
)
"""`ICSID Case No. ARB/14/21, Award`: the number, and which paper."""


def settle_paper(draft: Draft) -> None:
    """Takes a paper out of the series, which the number of a case before a tribunal shows."""
    series = draft.get("series")
    if not series or draft.get("genre") or draft.authors or " v" not in draft.get("title"):
        return
    if draft.get("number").startswith(COURTS) and PAPER_RE.match(series):
        draft.stated["genre"] = draft.stated.pop("series")


COURTS: Final = tuple(f"{court} " for court in TRIBUNALS.split("|"))


def settle_case_again(draft: Draft) -> None:
    """Parts what was read as the short title of somebody’s work: the party names a case, and number and paper stand
    behind it."""
    found = AGAIN_RE.match(draft.get("title")) if len(draft.authors) == 1 and not draft.et_al else None
    if not found or draft.quoted or (found["paper"] and not PAPER_RE.match(found["paper"])):
        return
    draft.stated.update(title=draft.authors[0].display, number=found["number"])
    draft.put("genre", found["paper"] or "")
    draft.authors = ()
