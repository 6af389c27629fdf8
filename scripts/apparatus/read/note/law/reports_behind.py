"""Tells what stands behind the reports of a case: others of them, or the next case.

    Lima v Costa 12 US 3 (1990), 4 ILR 5 · Lima v Costa [2001] UKHL 12 and R v Doe [2003] EWCA Crim 3

Comes in: the pieces of a citation and the index behind what is read. Comes out: how many pieces are taken, or where the
next case begins.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.reporters import printed
from apparatus.read.note.law.legal_titles import VERSUS_RE, YEAR_RE
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, ending_with, words_of
from apparatus.read.note.statements.behind import is_date
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.patterns import UNPARTIED_RE

NEXT_RE: Final = lazy.regex(
    r"(?:(?:and|or) )?(?:(?:(?:most |more )?recently |later |again |also )?(?:in|by) )?"
    r"(?:[A-ZÀ-Þ][^,;]{0,80}?\sv\.?\s|(?:Re|In re|Ex parte|Reference re) )(?:the )?[A-ZÀ-Þ]"
)
SAID_RE: Final = lazy.regex(
    r"(?:the |[A-ZÀ-Þ])[^,;:]{0,60}? (?:said|held|stated|observed|noted|remarked|explained|concluded|emphasi[sz]ed"
    r"|considered|found|asked|wrote)\b"
)
"""`Lima v Costa [2001] 2 AC 3, 12, Lord Roe said: …`: what a judge said is no part of the case."""

JUDGED_RE: Final = lazy.regex(rf"and of {EXACT_DAY}\Z")
"""`judgments of 3 May 2016, …, and of 4 May 2017, …`: the day of the next."""

COURT_RE: Final = lazy.regex(r"\([A-Z][A-Za-z]{0,8}\)\Z")
"""`(Admin)`, `(Ch)`, `(CA)`: the court or the list of it, behind the number or the page (OSCOLA 2.1.5)."""

FORCE_RE: Final = lazy.regex(rf"(?:(?:not yet )?in force|entered into force|entry into force)(?: on)?:? {EXACT_DAY}\Z")


def in_force(text: str, piece: Piece) -> int:
    """Whether since when a treaty is in force stands there, behind where it is printed; 1 if so."""
    return int(
        piece.kind == "text" and text[piece.start] in "ine" and bool(FORCE_RE.match(text, piece.start, piece.end))
    )


def court_behind(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes the court behind the reports of a case, where others of them or a passage follow: `[2009] EWHC 12 (Ch),
    [2009] 1 WLR 3`."""
    bracket = pieces[index]
    if bracket.kind != "bracket" or index + 1 >= len(pieces) or not draft.get("pages"):
        return 0
    if not text[bracket.start - 2].isdigit() or not VERSUS_RE.search(draft.get("title")):
        return 0
    reported = pieces[index + 1].kind == "square" or [p.kind for p in pieces[index + 1 : index + 3]] == [",", "square"]
    return int(reported and COURT_RE.match(words_of(text, bracket)) is not None)


def next_case(text: str, pieces: list[Piece], index: int) -> int:
    """The index of the next case behind a comma or `and`, before its year or reports; the number of pieces if there is
    none. What holds a case may be called neither publisher nor series."""
    for at in range(index, len(pieces)):
        piece = pieces[at]
        if piece.kind == "text" and SAID_RE.match(text, piece.start, piece.end):
            return at
        joined = piece.kind == "text" and (pieces[at - 1].kind == "," or text.startswith("and ", piece.start))
        if joined and JUDGED_RE.match(text, piece.start, piece.end):
            return at
        if joined and NEXT_RE.match(text, piece.start, piece.end):
            behind = at + 1 + (at + 1 < len(pieces) and pieces[at + 1].kind == ",")
            if behind < len(pieces) and printed(text, pieces, behind, Draft()):
                return at
    return len(pieces)


def year_before(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes the year in brackets behind the page, where other reports follow: `12 US 3 (1990), 4 ILR 5`."""
    if index + 2 >= len(pieces) or pieces[index].kind != "bracket" or pieces[index + 1].kind != ",":
        return 0
    year = words_of(text, pieces[index])[1:-1]
    if not YEAR_RE.match(year) or not OTHER_REPORTS_RE.match(text, pieces[index + 2].start, pieces[index + 2].end):
        return 0
    draft.date = draft.date or read_date(year)
    return 1


OTHER_REPORTS_RE: Final = lazy.regex(r"\d{1,4} (?:[A-Z]{2,5}|(?:[A-Z]\.){2,5})(?: ?[23]d)? \d{1,5}\Z")


def day_before(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes the day of an award before where it is printed: `Award, 30 August 2000, 40 ILM 36`."""
    if draft.date or index + 2 >= len(pieces) or not is_date(text, pieces[index]) or pieces[index + 1].kind != ",":
        return 0
    told = text[pieces[index + 2].start].isdigit() or text.startswith(
        ("ECLI:", "EU:", "ICJ Rep", "I.C.J. Rep"), pieces[index + 2].start
    )
    if not (told and printed(text, pieces, index + 2, Draft())):
        return 0
    draft.date = read_date(words_of(text, pieces[index]))
    return 1


DOCKETED_RE: Final = lazy.regex(
    r"(?:\((?P<year>\d{4})\) )?\((?P<number>[Nn]os?\. ?\d[\w–-]{0,14}(?:(?:,|,? and|,? &) \d[\w–-]{0,14}){0,6})\)"
)
"""`(2024) (No. 23-124)`, `(Nos. 1, 2 & 4)`: by which number the court keeps the papers of a case (Bluebook 10.8.3)."""


def docketed(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes such a number behind the page, with the year before it; how many pieces."""
    bracket = pieces[index].kind == "bracket" and draft.get("pages") != ""
    found = DOCKETED_RE.match(text, pieces[index].start) if bracket else None
    last = ending_with(pieces, index, found)
    if not found or last < 0:
        return 0
    draft.append("number", found["number"])
    draft.date = draft.date or read_date(found["year"] or "")
    return last + 1 - index


PRACTICE: Final = (
    "Practice Direction", "Practice Statement", "Practice Note", "Attorney-General’s Reference",
    "Attorney-General's Ref",
    "Attorney General’s Reference", "Attorney General's Ref", "AG’s Ref", "AG's Ref",
)  # fmt: skip
"""What courts say of their practice, as reports print it: `Practice Direction (Judgments) [2001] 1 WLR 194`."""


WORLD_COURT_RE: Final = lazy.regex(
    r"\((?:(?:Int[’']l|Perm\.|Inter-Am\.|Eur\.) Ct\. |(?:PCA|ICJ|ITLOS), (?:\d|[A-Z][a-z]{2,8} \d))"
)
"""`(Int’l Ct. Justice July 22, 2010)`, `(PCA, 3 May 2001)`: who spoke, behind the name of a case without parties."""

NATIONAL_COURT_RE: Final = lazy.regex(r"\((?:HL|CA|SC|HC|Ch|Fam|QB|KB|PC|UKSC), \d")
"""`Re Lima (CA, 3 May 2001)`."""


def spoken(text: str, pieces: list[Piece], at: int, index: int) -> bool:
    """Whether a bracket says which court spoke, and when, in a case without parties."""
    if WORLD_COURT_RE.match(text, pieces[index].start):
        return True
    alone = UNPARTIED_RE.match(text, pieces[at].start)
    return alone is not None and NATIONAL_COURT_RE.match(text, pieces[index].start) is not None


REMARK_RE: Final = lazy.regex(r"\((?:[a-z]+ing|[Ss]ee|[Cc]f\.|quoted in|cited in|overruled by)\s")


def before_remark(text: str, pieces: list[Piece], at: int) -> int:
    """Where the first bracket begins that tells of the source before it, perhaps with a case of its own: `Jane Doe,
    Quays 45 (2001) (discussing Lima v. Roe, 410 U.S. 113 (1973))` (Bluebook 1.5); else the end of the stretch."""
    remark = next(
        (piece for piece in pieces[at + 1 :] if piece.kind == "bracket" and REMARK_RE.match(text, piece.start)), None
    )
    return remark.start if remark else pieces[-1].end
