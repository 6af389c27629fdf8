"""Reads what a bracket calls a paper or a report, with its number, before or behind who issued it.

    (working paper 18054, National Bureau of Economic Research, 2012)      (Quay Institute, Staff Paper, May 2001)
    (CRS Report RL30123, Congressional Research Service, 2001)

Comes in: what stands between the brackets. Comes out: series or genre and number in the draft, and what is left
(Chicago Manual 14.218-220).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.named_kinds import PAPER, PAPER_SORT
from apparatus.read.note.words.signs import either_case, group

ISSUED: Final = group(
    *either_case(
        "paper", "brief", "report", "memo", "note", "manuscript", "typescript", "mimeo", "release", "fact sheet",
        " no. ", "data set", "dataset", "unpublished ",
    )
)  # fmt: skip
"""Signs of what such words say."""

_NUMBER: Final = r"(?:[A-Z]{1,5}[/-]?)?\d[\w./-]*"
ISSUED_RE: Final = lazy.regex(
    rf"(?P<genre>(?:[A-Z]{{2,6}}\s)?(?:{PAPER_SORT}|unpublished|draft)\s(?:{PAPER}|manuscript)s?"
    r"|unpublished (?:[a-z]+ ){0,2}(?:manuscript|paper|draft|proposal|notes|essay|data)"
    r"|manuscript|typescript|mimeo|(?:seminar|term|course) paper|press release"
    r"|report|brief|issue brief|fact sheet|memorandum|data ?set"
    rf"|(?-i:(?!H[CL] )(?:[A-Z][\w&’]*\s(?:(?:of|for|on|and)\s)?){{1,6}}{PAPER}s?"
    rf"(?=(?: Series)? (?:[Nn]o\.? ?|#)?{_NUMBER}, [^,]))"
    r"|(?-i:[A-Z][^\d,;:]{3,60}(?= [Nn]o\.? [\w./-]{1,12}, (?:[^\d,:]{3,60}[,:]|(?:[A-Z][a-z]{2,8}\.? )?\d{4}\Z))))"
    r"(?:(?:,\s(?!(?:1[89]|20)\d\d,)|\s)(?:series\s)?"
    rf"(?:no\.\s|(?<=aper )no (?=\d)|number\s|#)?(?P<number>(?-i:{_NUMBER})))?,\s",
    re.I,
)
"""`working paper 18054, National Bureau …`: what the work is, before who issued it (14.218)."""

YEAR_FIRST_RE: Final = lazy.regex(r"(?P<year>(?:ca?\. )?(?:1[5-9]|20)\d\d), (?P<issuer>[A-ZÀ-Þ][^\d:;]{3,80})\Z")

BEHIND_RE: Final = lazy.regex(
    rf"(?P<issuer>[A-ZÀ-Þ][^;:“”\"\d]{{2,120}}?)"
    rf"(?:, (?P<genre>(?:(?:{PAPER_SORT}|Country) )?{PAPER})|,? (?P<released>(?:press|news|media) release))"
    rf"(?: (?:[Nn]o\.? ?|#)?(?P<number>{_NUMBER}))?, (?P<date>[^:;()]{{0,20}}\d{{4}})\Z"
)
"""`Quay Institute, Working Paper 12, May 2001`: the same behind who issued it."""


def without_paper(inner: str, draft: Draft) -> str:
    """Takes what the bracket calls the work; the rest of it."""
    found, rest = ISSUED_RE.match(inner), ""
    if found:
        rest = inner[found.end() :]
        if year := YEAR_FIRST_RE.match(rest):  # `(unpublished manuscript, 1932, Quay University Library)`
            rest = f"{year['issuer']}, {year['year']}"
    elif found := BEHIND_RE.match(inner):
        rest = f"{found['issuer']}, {found['date']}"
    else:
        return inner
    what = found["genre"] or found["released"]
    draft.put("series" if what[0].isupper() else "genre", what)
    draft.put("number", found["number"] or "")
    draft.published = True
    return rest
