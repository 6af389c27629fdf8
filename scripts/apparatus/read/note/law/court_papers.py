"""Reads what was filed in a case, or said before the court, as lawyers cite it: the paper, its page, and the case
(Bluebook 10.8.3, B17).

    Brief for Petitioner at 12, Roe v. Doe, 143 S. Ct. 1191 (2023) (No. 21-1333)
    First Amended Complaint ¶¶ 12–15, Doe v. Roe, No. 22-cv-06823 (N.D. Cal. June 8, 2023)

Comes in: the pieces of a citation. Comes out: which of them begins the case, and what was filed.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece, words_of

PAPER_RE: Final = lazy.regex(
    r"(?P<paper>(?:(?:First|Second|Third|Amended|Class|Action|Joint|Reply|Opening|Final|Initial|Interlocutory|Consent|Decision|and|Stipulated|Proposed|Supplemental|Verified|Consolidated"
    r"|Amicus|Amici|Curiae|Petition(?:er)?s?[’']?s?|Respondents?[’']?s?|Plaintiffs?[’']?s?|Defendants?[’']?s?|Transcript)\s){0,4}"
    r"(?:Brief|Complaint|Petition|Motion|Memorandum|Transcript|Declaration|Affidavit|Answer|Reply|Opposition|Appendix"
    r"|(?:Compl|Pet|Mot|Decl|Mem)(?=\.)|Order|Opinion|Notice|Indictment|Decree|Stipulation|Statement of Interest"
    r"|of Oral Argument)\b[^¶§]{0,160}?)"
    r"(?:\s(?:at\s|¶{1,2}\s?|§{1,2}\s?)(?P<page>[\d*][\d–*:-]{0,12}|[ivxl]{1,6}))?\Z"
)
"""A paper, and its page or paragraph."""

PAPERS: Final = frozenset("ABCDFIJMNOPRSTV")
"""The letters with which papers begin."""

_PARTIES: Final = r"[A-Z][^;]{1,160}\svs?\.\s[A-Z]|(?:In [Rr]e|Ex [Pp]arte)\s[A-Z]"
PARTIES_RE: Final = lazy.regex(_PARTIES)
PARTY_RE: Final = lazy.regex(rf"{_PARTIES}|[A-Z][^;,()]{{1,60}}, \d{{1,4}} [A-Z][\w. ]{{1,14}} \d{{1,5}}[ ,.]")
"""A case by one of its parties, which is enough behind a page: `at 12, Lima Corp., 339 U.S. 637`."""


class Paper(NamedTuple):
    """What was filed, its page, and the index of the piece that begins the case."""

    title: str
    page: str
    case: int


def court_paper(text: str, pieces: list[Piece], at: int) -> Paper | None:
    """The paper that stands before a case."""
    if at + 2 >= len(pieces) or [piece.kind for piece in pieces[at : at + 3]] != ["text", ",", "text"]:
        return None
    found = PAPER_RE.match(words_of(text, pieces[at]))
    parties = PARTY_RE if found and found["page"] else PARTIES_RE
    if not found or not parties.match(text, pieces[at + 2].start, pieces[-1].end):
        return None
    return Paper(found["paper"], found["page"] or "", at + 2)
