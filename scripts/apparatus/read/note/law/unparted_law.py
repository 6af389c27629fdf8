"""Parts a law or a case from where it is printed, and from the passage of it, where no comma does, as British,
Commonwealth and European lawyers cite them (OSCOLA 2; Australian Guide to Legal Citation 2-3).

Comes in: the pieces of a citation. Comes out: the same pieces, with commas of no width between the parts, and how many
more they are.

    Brown v Board of Education 347 US 483    S v Makwanyane 1995 (3) SA 391 (CC)    Gandhi v India AIR 1978 SC 597
    Al-Skeini v United Kingdom App no 55721/07   Case C-131/12 Google Spain SL v AEPD EU:C:2014:317
    Migration Act 1958 (Cth) s 36(2)
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.day_patterns import PRINT_YEAR
from apparatus.read.note.words.named_kinds import ENACTED

_REPORTED: Final = (
    r"\d{1,4}(?: ?\(\d{1,2}\))? [A-Z][A-Za-z. ]{0,14}\d{0,2}[a-z]{0,2} (?:(?<=SC )\((?:HL|PC|J)\) )?\d{1,5}"
    r"(?: at (?:pp?\. )?\d{1,5})?"
)
_TRIBUNALS: Final = r"(?:ICSID|PCA|ITLOS|LCIA|ICC) (?:(?:Case|Arbitration|Admin(?:istrative)?) )?Nos?\.?"
PRINTED_RE: Final = lazy.regex(
    rf"\s(?=(?:{_REPORTED}(?: \([A-Z]{{1,6}}\)(?: (?:at )?(?:paras? )?\d{{1,4}}[A-Ja-j]?(?:[-–]\d{{0,4}}[A-Ja-j]?)?)?)?"
    r"|ECHR \d{4}(?:[-–][IVX]{1,4}(?: \d{1,4})?)?"
    r"|AIR (?:19|20)\d\d [A-Z][A-Za-z]{0,12} \d{1,5}"
    r"|(?:ICTY|IT|ICTR|SCSL|ICC|MICT|STL)-\d[\w/-]{1,20}"
    rf"|{_TRIBUNALS} (?:ARB(?:\(AF\))?/)?\d[\w/-]{{0,12}}"
    r"|(?:App(?:lications?|l\.|s?\.?) )?[Nn]os?\.? \d{1,6}/\d\d(?: and \d{1,6}/\d\d)?"
    r"|(?:ECLI:)?EU:[CTF]:\d{4}:\d{1,4})\Z)"
)
"""Where a case is printed begins, behind its name."""

MARGINS: Final = frozenset("-0123456789")
"""What stands before the letter of a margin: `15c-d`, `15c`."""

FARTHEST: Final = 48
"""How many characters that may take."""

CASE_RE: Final = lazy.regex(
    r"(?:Opinion \d{1,2}/\d\d"
    r"|(?:[Jj]oined )?[Cc]ases? (?:[CTF][-‑–])?\d{1,4}(?:(?:[-–]| to | and | & )\d{1,4}(?=/))?[/-]\d\d(?: ?P\b)?+"
    r"(?:(?:, | and | & | to )(?:[CTF][-‑–])?\d{1,4}[/-]\d\d(?: ?P\b)?+){0,6}+)\s(?=[A-ZÀ-Þ]|(?<=\d\d )\([A-ZÀ-Þ])"
)
"""`Joined Cases C-402/05 P and C-415/05 P`, before the parties."""

PASSAGE_RE: Final = lazy.regex(
    r"\s(?=(?:ss?|arts?|cls?|rr?|regs?|schs?|pts?|divs?|chs?|paras?)\.? (?:\d|[IVX]{1,6}\b)[^,;]{0,40}\Z)"
)


def parted(text: str, pieces: list[Piece], at: int) -> tuple[list[Piece], int]:
    """The pieces, of which the one at `at` may be cut, and how many there are more."""
    piece = pieces[at]
    before = len(pieces)
    court = COURT_RE.match(text, piece.start, piece.end) if text[piece.start : piece.start + 4] in COURTS else None
    if court:
        pieces = _cut_at(pieces, at, court.end() - 1, court.end())
    stage = _behind_stage(text, pieces, at + 2)
    if stage:
        pieces = _cut_at(pieces, at + 2, stage - 1, stage)
    pieces, name = _behind_number(text, pieces, at + 2 * (court is not None))
    spoken = SPOKEN_RE.search(text, piece.start, pieces[name].end) if " per " in text else None
    if spoken and spoken.start() > pieces[name].start:
        pieces = _cut_at(pieces, name, spoken.start(), spoken.end())
    name = _last_parties(text, pieces, name)
    piece = pieces[name]
    may_end = piece.kind == "text" and (
        text[piece.end - 1].isdigit() or text[piece.end - 1] in "):ABCDEFGHIJ" or text[piece.end - 2] in MARGINS
    )
    cut = _cut(text, pieces[name]) if may_end else -1
    if cut >= 0:
        pieces = _cut_at(pieces, name, cut, cut + 1)
    return pieces, len(pieces) - before


def _last_parties(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the last parties of a list before where the case is printed: `A, B and C v Quayland ECHR 2010-VI
    185`; `at` if there is no list."""
    for index in range(at, min(at + MOST_PARTIES, len(pieces)), 2):
        words = text[pieces[index].start : pieces[index].end]
        if pieces[index].kind == "text" and " v " in words:
            return index if " and " in words.partition(" v ")[0] else at
        if pieces[index].kind != "text" or index + 1 >= len(pieces) or pieces[index + 1].kind != ",":
            return at
    return at


MOST_PARTIES: Final = 6


def _behind_stage(text: str, pieces: list[Piece], at: int) -> int:
    """Where the number begins behind parties and a stage in brackets: `(Norway v Peru) (Award) PCA Case No 12`."""
    if at >= len(pieces) or pieces[at - 1].kind != "bracket" or text[pieces[at].start] != "(":
        return 0
    found = STAGED_RE.match(text, pieces[at].start, pieces[at].end)
    return found.end() if found else 0


STAGED_RE: Final = lazy.regex(rf"\([A-Z][^();]{{2,80}}\)\s(?={_TRIBUNALS} )")


def _behind_number(text: str, pieces: list[Piece], at: int) -> tuple[list[Piece], int]:
    """`Case 26/62 Van Gend en Loos`: the number apart from the name; the index of the name."""
    piece = pieces[at]
    found = CASE_RE.match(text, piece.start, pieces[-1].end) if text.startswith(CASES, piece.start) else None
    if not found:
        return pieces, at
    last = next((i for i in range(at, len(pieces)) if pieces[i].start < found.end() <= pieces[i].end), -1)
    if last < 0:
        return pieces, at
    whole = piece._replace(end=pieces[last].end)  # several numbers have commas between them
    return _cut_at([*pieces[:at], whole, *pieces[last + 1 :]], at, found.end() - 1, found.end()), at + 2


SPOKEN_RE: Final = lazy.regex(r"(?<=\d) (?=per [A-Z])")
"""`1916 SC 134 per Lord Quay at 136`: who spoke, behind the page without a comma."""


COURTS: Final = ("ECJ ", "CFI ", "CJEU", "EGC ")
COURT_RE: Final = lazy.regex(r"(?:ECJ|CFI|CJEU|EGC) (?=(?:Joined )?Cases? (?:[CTF][-‑–])?\d{1,4}[/-])")
"""`ECJ Case 12/61`: the letters of a court, and no comma before the number."""


CASES: Final = ("Case", "Joined Case", "Joined case", "Opinion ")


ALONE: Final = ("Ex parte ", "In re ", "Re ")
"""How a case begins that has one party."""


def _cut(text: str, piece: Piece) -> int:
    """Where a piece is cut in two; -1 if nowhere."""
    start, end = piece.start, piece.end
    parties = max(text.find(" v ", start, end), text.find(" v. ", start, end))
    if parties < 0 and text.startswith(ALONE, start):
        parties = start
    named = parties >= 0 or text.startswith(("EU:", "ECLI:EU:"), text.rfind(" ", start, end) + 1)
    printed = PRINTED_RE.search(text, max(start, parties, end - FARTHEST), end) if named else None
    if printed:
        return printed.start()
    act = ACT_RE.match(text, start, end) if parties < 0 else None
    passage = PASSAGE_RE.search(text, act.end(), end) if act else None
    return passage.start() if act and passage and passage.start() == act.end() else -1


ACT_RE: Final = lazy.regex(
    rf"[A-ZÀ-Þ][^,;:]{{3,120}}? (?:{ENACTED}|Measure|Bill) (?:of )?{PRINT_YEAR}"
    r"(?: \([A-Z][A-Za-z]{1,8}\))?"
)
"""An act, its year and whose it is."""


def _cut_at(pieces: list[Piece], at: int, end: int, start: int) -> list[Piece]:
    piece = pieces[at]
    parts = Piece("text", piece.start, end), Piece(",", end, end), Piece("text", start, piece.end)
    return [*pieces[:at], *parts, *pieces[at + 1 :]]
