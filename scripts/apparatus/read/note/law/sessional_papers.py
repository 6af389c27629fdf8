"""Reads the papers that the British parliament had printed in each session, as historians cite them: what the paper is,
the year of the session, its number in a bracket, the volume and the page.

    Report from the Select Committee on Quays, Parliamentary Papers, 1833 (450), XX, 12
    Parl. Papers 1833, XX, 450 · P.P. 1847–8 [970], li, 12–13

Comes in: pieces. Comes out: a citation, or None when no such paper stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import group

PAPERS: Final = group("Parliamentary Papers", "Parl. Papers", "Sessional Papers", "P.P.", "PP 1", "PP, 1", "BPP")

PAPERS_RE: Final = lazy.regex(
    r"(?<![\w.])(?P<papers>(?:(?:British|Brit\.|G\.B\.) )?(?:Parliamentary|Parl\.) Papers|Sessional Papers|B\.?P\.?P\.?"
    r"|P\.?P\.?)(?: \((?:House of )?(?:Commons|Lords)\))?,? (?P<year>1[6-9]\d\d(?:[-–]\d{1,4})?),? ?"
    r"(?:[\[(](?P<number>(?:Cd?\.? ?|c\. ?)?\d{1,4}(?:-[IVX]{1,4})?)[\])],? ?)?"
    r"(?:vol\. (?P<counted>\d{1,3})|(?:vol\. )?(?P<volume>[IVXLC]{1,8}|[ivxlc]{1,8}))(?:\.\d)?(?![\w’])"
    r"(?:, (?P<paper>\d{1,4})(?=,? pp?\. ?\d))?"
    r"(?:(?:,? pp?\. ?|, |[.:] ?)(?P<page>\d{1,4}(?:[-–]\d{1,4})?)(?![\d(]))?"
)


def read_sessional_paper(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A paper by its name, or the papers alone, with the year of the session and the volume."""
    if pieces[at].kind != "text":
        return None
    found = PAPERS_RE.search(text, pieces[at].start, pieces[-1].end)
    if not found:
        return None
    index = next((i for i in range(at, len(pieces)) if pieces[i].end >= found.end()), 0)
    title = text[pieces[at].start : found.start()].rstrip(" ,")
    if not index or pieces[index].end != found.end() or not _is_paper(title):
        return None
    draft = Draft(said={"report"})
    house = HOUSE_RE.match(title)
    if house:
        draft.authors, title = (Name(literal=house["house"]),), title[house.end() :]
    draft.put("title", title)
    draft.put("container", found["papers"])
    draft.put("number", found["number"] or found["paper"] or "")
    draft.put("volume", found["volume"] or found["counted"])
    draft.date = read_date(found["year"])
    draft.locator = found["page"] or ""
    end, following = found.end(), index + 1
    while draft.locator and following + 1 < len(pieces) and PAGE_RE.match(words_of(text, pieces[following + 1])):
        draft.add_locator(words_of(text, pieces[following + 1]))  # `vol. X, pp. 3, 57`
        end, following = pieces[following + 1].end, following + 2
    return Found(draft, end, following, "full", "document")


def _is_paper(title: str) -> bool:
    """Whether words before the papers are what one of them is called, or there are none."""
    return not title or (title[0].isupper() and not SIGNED_RE.search(title) and len(title) < LONGEST)


PAGE_RE: Final = lazy.regex(r"\d{1,4}(?:[-–]\d{1,4})?\Z")

HOUSE_RE: Final = lazy.regex(r"(?P<house>Great Britain(?:, House of Commons)?|House of (?:Commons|Lords))(?:, |\Z)")

SIGNED_RE: Final = lazy.regex(r"[“”\";]|\((?![A-ZÀ-Þ][^()\d]{2,40}\)\Z)|\d{3}|, (?:pp?\. ?)?\d|\band\Z")
"""What stands in no such name: marks, a bracket but for words at its end, or a page that ends another citation."""
LONGEST: Final = 200
