"""Reads papers of the European Commission whose kind stands in a bracket before the number, or the number in one, and
passages of laws of the Union that stand before them (OSCOLA 2.6.1, 3.4.5).

    Commission, ‘Harbours Action Plan’ (Communication) COM (2005) 12 final, 5
    European Commission, Harbours for Europe (Communication), COM(2010) 245 final/2, 19 May 2010, para 2.1
    Art 5(1) of Regulation (EU) 2016/679 · art 4 Directive 95/46/EC

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None when no such paper or law stands there.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.head import put_authors
from apparatus.read.note.law.documents import ACT_RE
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, ending_at, ending_with
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import and_digit, group
from apparatus.read.note.words.title_words import capital_share

UNION: Final = group(
    *and_digit(*(f"{series}{gap}" for series in ("COM", "SWD", "SEC", "JOIN") for gap in ("(", " (", "/"))),
    *(
        f"ropean Parliament{sep}{act}esolution of "
        for sep in (" ", ", ")
        for act in ("r", "R", "legislative r", "Legislative R")
    ),
    "ropean Parliament, European Parliament ",
    *and_digit(*(f"{act} " for act in ("Directive", "Decision", "(EU)", "(EC)", "(EEC)", ") No", "Regulation"))),
)

_NUMBER: Final = r"(?:COM|SWD|SEC|JOIN)(?: ?\(\d{2,4}\) ?\d{1,4}|/\d{4}/\d{1,4})(?: final(?:/\d{1,2})?)?"
PAPER_RE: Final = lazy.regex(
    r"(?P<author>[A-ZÀ-Þ][^“”\"‘’,;()\d]{2,110}?)(?: \([A-Z]{2,3}\))?(?:,? (?=[‘“\"'])|, )"
    r"(?:‘(?P<single>[^‘’;]{3,250})’|“(?P<curled>[^“”;]{3,250})”|\"(?P<straight>[^\";]{3,250})\"|'(?P<plain>[^';]{3,250})'"
    r"|(?P<bare>[A-ZÀ-Þ][^‘’“”\";()]{3,250}?))"
    r"(?:,? \((?P<kind>Communication|(?:Green|White) Paper|Report|Proposal|Notice|Recommendation"
    r"|(?:Commission )?Staff Working (?:Document|Paper)|Joint Communication)\))?,? "
    rf"(?P<bracket>\()?(?P<number>{_NUMBER})(?(bracket)\))"
)
PASSAGE_RE: Final = lazy.regex(
    r"(?P<passage>(?:[Aa]rticles?|[Aa]rts?\.?|[Rr]ecitals?|[Pp]ara(?:graph)?s?\.?|[Aa]nnex|[Ss]ections?|[Rr]ec\.?)"
    r" (?:\d{1,3}[a-z]?(?:\(\w{1,4}\)){0,4}|[IVX]{1,5})"
    r"(?:(?:\s?[-–]\s?|, | and | or | to )\d{1,3}[a-z]?(?:\(\w{1,4}\)){0,4}){0,4})"
    r"(?: of| in|,)?(?: the)? (?=(?:Council |Commission |Framework |Delegated |Implementing )?"
    r"(?:Regulation|Directive|Decision|Recommendation)\b[^,;]{0,16}\d)"
)


def read_union_paper(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A paper of the Commission, or a passage and the law whose it is."""
    if pieces[at].kind != "text":
        return None
    start, stop = pieces[at].start, pieces[-1].end
    passage = PASSAGE_RE.match(text, start, stop)
    if passage:
        return _passage(text, pieces, at, passage)
    if resolved := RESOLUTION_RE.match(text, start, stop):
        return _resolution(text, pieces, at, resolved)
    found = PAPER_RE.match(text, start, stop)
    last = ending_with(pieces, at, found)
    told = found and (found["kind"] or found["bracket"] or "/" in found["number"])
    if not found or last < 0 or not (told or (found["bare"] and PAGE_RE.match(text, found.end(), stop))):
        return None
    title = found["single"] or found["curled"] or found["straight"] or found["plain"] or found["bare"]
    if capital_share(found["author"]) < SHARE:
        return None
    draft = Draft(said={"law"})
    put_authors(found["author"], "", draft)
    draft.stated.update(title=title, number=found["number"])
    draft.put("genre", found["kind"] or "")
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, found.end()), following, "full", "document")


PAGE_RE: Final = lazy.regex(r"(?:,? (?:(?:at )?pp?\. ?)?\d[\d–-]*)?\.?\Z")
"""Nothing but a page stands behind the number."""

SHARE: Final = 0.6


RESOLUTION_RE: Final = lazy.regex(
    r"(?:(?P<body>European Parliament), )?"
    rf"(?P<title>(?:European Parliament |(?<=, ))(?:[Ll]egislative )?[Rr]esolution of (?P<day>{EXACT_DAY})"
    r" (?:on|with) [^;“”\"]{5,300}?)"
    r",? \(?(?P<number>(?:19|20)\d\d/\d{4}\([A-Z]{2,3}\)|P\d{1,2}_TA(?:-PROV)?\(\d{4}\)\d{4})\)?"
)
"""`European Parliament resolution of 12 February 2020 on quays (2019/2712(RSP))`: its procedure, or its number among
the texts adopted, behind it."""


def _resolution(text: str, pieces: list[Piece], at: int, found: re.Match[str]) -> Found | None:
    """A resolution of the Parliament, known by its day and its procedure."""
    last = ending_with(pieces, at, found)
    if last < 0:
        return None
    draft = Draft(said={"law"}, date=read_date(found["day"]))
    draft.stated.update(title=found["title"], number=found["number"])
    if found["body"]:
        put_authors(found["body"], "", draft)
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, found.end()), following, "full", "document")


def _passage(text: str, pieces: list[Piece], at: int, passage: re.Match[str]) -> Found | None:
    """`Art 5(1) of Regulation (EU) 2016/679`: nothing but the law and its letters stands behind the passage."""
    act = ACT_RE.match(text, passage.end(), pieces[-1].end)
    if not act:
        return None
    end = act.end()
    called = CALLED_RE.match(text, end, pieces[-1].end)
    end = called.end() if called else end
    last = ending_at(pieces, at, end)
    if last < 0:
        return None
    draft = Draft(said={"law"}, locator=passage["passage"])
    draft.put("title", text[act.start() : end])
    closing, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(closing, end), following, "full", "document")


CALLED_RE: Final = lazy.regex(r" \([A-Z][A-Za-z]{2,12}\)")
"""`(GDPR)`, behind the number of a law."""
