"""Reads a decision by the collection of a German court, volume and page, as lawyers there cite it; Swiss ones alike.

    BVerfGE 89, 155 (190)      BGHZ 123, 45, 50      BGE 123 III 45      BVerfGE, 89, 155, 190
    Bundesverfassungsgericht (Federal Constitutional Court), BVerfGE 89, 155, 190
    Bundesverfassungsgericht, Judgment of 3 May 1999, Quays, BVerfGE 89, 155 ff.

Comes in: pieces. Comes out: a citation, or None when no such collection heads the words.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.law.legal_signs import GERMAN_COLLECTIONS
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import and_digit, group

COLLECTIONS: Final = (*GERMAN_COLLECTIONS, "BVerfG")
"""The last as some print the collection of its decisions."""
COLLECTED: Final = group(*and_digit(*(f"{name}{gap}" for name in (*COLLECTIONS, "BGE") for gap in (" ", ", "))))
_PASSAGE: Final = r"(?P<passage>\d{1,4}(?:[-–]\d{1,4}|\sff?\.?|,\s\d{1,4})?)"
_COURT: Final = (
    r"(?:(?P<court>(?:Bundes(?:verfassungs|verwaltungs|arbeits|sozial)gericht|Bundes(?:gerichts|finanz)hof"
    r"|BVerfG|BVerwG|BGH|BAG|BFH|BSG)(?:\s\([A-Z][^()\d]{3,60}\))?),\s"
    r"(?:(?:[Jj]udge?ment|[Dd]ecision|[Oo]rder|Urteil|Beschluss)\s(?:of|vom)\s"
    r"(?P<day>\d{1,2}\.?\s[A-ZÄ][a-zä]{2,8}\s(?:19|20)\d\d),\s(?:(?P<called>[A-ZÀ-Þ][^,;:()\d]{2,60}),\s)?)?)?"
)
"""Who decided, and what that court is in English."""
COLLECTED_RE: Final = lazy.regex(
    rf"{_COURT}(?:(?P<name>{'|'.join(COLLECTIONS)}),?\s(?P<volume>\d{{1,3}}),\s(?P<page>\d{{1,4}}(?:\sff?\b\.?)?)"
    r"|(?P<swiss>BGE)\s(?P<of>\d{1,3}\s[IV]{1,3}[ab]?)\s(?P<first>\d{1,4}))(?![\d:])"
)
CITED_RE: Final = lazy.regex(rf"\s\({_PASSAGE}\)|,\s{_PASSAGE.replace('passage', 'behind')}(?=[.;]|\Z|\s\()")
NAMED_RE: Final = lazy.regex(r"\s[–-]\s(?P<title>[A-ZÀ-Þ][^;.,()–]{2,60})")
"""`BVerfGE 7, 198 (208) – Quays`: the name of a case, as known as it may be, stands last."""

YEAR_RE: Final = lazy.regex(r"(?:19|20)\d\d\Z")


def read_collected(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The decision, and the page of it that is meant."""
    if text[pieces[at].start] not in "BRPO":
        return None
    found = COLLECTED_RE.match(text, pieces[at].start)
    cited = CITED_RE.match(text, found.end()) if found else None
    end = cited.end() if cited else found.end() if found else 0
    named = NAMED_RE.match(text, end, pieces[-1].end) if found else None
    end = named.end() if named else end
    ends = (end, end - 1) if text.endswith("f.", 0, end) else (end,)  # the stop may end the sentence too
    last = next((index for index in range(at, min(len(pieces), at + FARTHEST)) if pieces[index].end in ends), -1)
    if not found or last < 0:
        return None
    draft = Draft(said={"law"})
    draft.put("publisher", found["court"] or "")
    draft.put("container", found["name"] or found["swiss"])
    draft.put("volume", found["volume"] or found["of"])
    draft.put("pages", found["page"] or found["first"])
    draft.put("title", named["title"] if named else found["called"] or "")
    draft.date = read_date(found["day"]) if found["day"] else None
    passage = (cited["passage"] or cited["behind"]) if cited else ""
    if YEAR_RE.match(passage):
        draft.date = read_date(passage)
    elif passage:
        draft.add_locator(passage)
    return Found(draft, end, last + 1, "full", "legal")


FARTHEST: Final = 9
