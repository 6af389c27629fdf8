"""Reads the section of a code of the United States by the number of its title (Bluebook 12.3; Chicago Manual 14.292).

Comes in: the pieces of a citation and the index of one of them. Comes out: how many pieces the statement has, 0 when it
is none; the draft is filled.

    17 United States Code, sections 106 and 110 · 42 U.S.C. §§ 1981 and 1983 · 16 C.F.R. pt. 312
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of

CODE_RE: Final = lazy.regex(
    r"(?P<title>\d{1,2}) (?P<code>U(?:nited States|\. ?S\.|S) Code(?: Annotated)?|U\. ?S\. ?C\.(?: ?[AS]\.)?|USC"
    r"|Code of Federal Regulations|C\. ?F\. ?R\.|CFR)(?:\Z| (?=[§SsPp]))"
)
SECTIONS_RE: Final = lazy.regex(
    r"(?:§{1,2} ?|[Ss]ec(?:tion|\.|t\.)s? |[Ss]ecs\. |[Pp]arts? |[Pp]ts?\. )"
    r"(?P<sections>\d[\w.()–-]{0,20}(?: (?:and|&|to|through) \d[\w.()–-]{0,20}| et\.? seq\.?)?)\Z"
)


def code_section(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """`17 U.S.C. § 106`, or the section behind a comma: `17 U.S.C., section 106`."""
    words = words_of(text, pieces[index])
    code = CODE_RE.match(words) if words[0].isdigit() and not draft.get("container") else None
    if not code:
        return 0
    apart = code.end() == len(words) and index + 2 < len(pieces) and pieces[index + 1].kind == ","
    sections = SECTIONS_RE.match(words_of(text, pieces[index + 2]) if apart else words[code.end() :])
    if not sections:
        return 0
    passage = sections["sections"]
    passage += "." * passage.endswith("seq")  # the stop is the abbreviation’s, though it ends the sentence too
    taken = 1 + 2 * apart
    if MANY_RE.match(sections.group()):
        further, following = _further(text, pieces, index + taken)
        passage, taken = ", ".join([passage, *further]), following - index
    draft.stated.update(volume=code["title"], container=code["code"], pages=passage)
    return taken


MANY_RE: Final = lazy.regex(r"§§|[Ss]ections |[Ss]ecs\. |[Ss]ects\. |[Pp]arts |[Pp]ts\. ")
"""Several sections, also between commas: `15 U.S.C. §§ 16a, 16b`."""
FURTHER_RE: Final = lazy.regex(r"(?:(?:and|&) )?\d[\w.()–-]{0,20}(?: (?:and|&) \d[\w.()–-]{0,20})?\Z")


def _further(text: str, pieces: list[Piece], index: int) -> tuple[list[str], int]:
    """The sections behind a comma, from a place on, and the index of what follows them."""
    further = []
    while index + 1 < len(pieces) and pieces[index].kind == "," and pieces[index + 1].kind in ("text", "date"):
        last = index + 1
        if last + 1 < len(pieces) and pieces[last + 1].start == pieces[last].end and pieces[last + 1].kind == "bracket":
            last += 1  # `§§ 12, 14(3)`
        words = text[pieces[index + 1].start : pieces[last].end]
        if not FURTHER_RE.match(words):
            break
        further.append(words)
        index = last + 1
    return further, index
