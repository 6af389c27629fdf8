"""Reads a paper that nobody signs, by its title and by the series in which a parliament or an office counts it, before
who issued it.

    Plastic in the Harbours, POST Note 12, Parliamentary Office of Science and Technology, June 2016
    Fees and tolls of ports, Briefing Paper Number 1234, House of Commons Library, 3 May 2016, p. 4

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None when no such paper stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_date, is_dated_bracket
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.signs import and_digit, group
from apparatus.read.note.words.title_words import capital_share

COUNTED: Final = group(*(
    sign
    for kind in ("aper ", "riefing ", "OST Note ", "OSTnote ", "OST note ", "rief ", "tandard Note ", "umber ")
    for sign in (
        *and_digit(kind, f"{kind}No. ", f"{kind}no. ", f"{kind}No "), f"{kind}Number ", f"{kind}CBP", f"{kind}SN",
    )
))  # fmt: skip
"""A quick look: most notes hold none of these."""

PAPER_RE: Final = lazy.regex(
    r"(?P<series>(?:[A-Z][\w&’-]* ){0,4}(?:(?:Briefing|Research|Working|Discussion|Background|Policy|Occasional"
    r"|Consultation|Issues?|Information|Technical|Staff) [Pp]aper|(?:Research|Policy) [Bb]rief(?:ing)?|POST ?[Nn]ote"
    r"|(?:Standard|Briefing|Technical|Policy) [Nn]ote))"
    r",? (?:(?:[Nn]o\.?|[Nn]umber) ?)?(?P<number>(?=[A-Z/-]{0,8}\d)[A-Z\d][\w/-]{0,14})\Z"
)
"""`Briefing Paper Number 1234`, `POST Note 12`, `Standard Note SN/SG/1234`."""

LONGEST: Final = 200
"""Letters of a title."""


def read_counted_paper(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The paper, its series and number, who issued it and when."""
    index = _series_at(text, pieces, at)
    if not index:
        return None
    title = text[pieces[at].start : pieces[index - 1].start]
    if " " not in title or len(title) > LONGEST or _names_somebody(title):
        return None
    paper = PAPER_RE.match(text, pieces[index].start, pieces[index].end)
    issuer = words_of(text, pieces[index + 2])
    if not paper or not looks_like_organisation(issuer, strict=True):
        return None
    draft = Draft(said={"report"}, loose=True)
    draft.put("title", title)
    draft.put("series", paper["series"])
    draft.put("number", paper["number"])
    draft.put("publisher", issuer)
    end, following = read_tail(text, pieces, index + 3, draft)
    return Found(draft, max(end, pieces[index + 2].end), following, "full", "document") if draft.date else None


def _series_at(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the series and number behind a title, who issued the paper and its day behind them; 0 if none."""
    index = at + 2
    while index < len(pieces) and pieces[index - 1].kind == "," and text[pieces[index].start].islower():
        index += 2  # `Tolls, dues and fees`
    kinds = [piece.kind for piece in pieces[index - 1 : index + 4]]
    if kinds[:4] != [",", "text", ",", "text"] or kinds[4:] not in ([","], ["bracket"]):
        return 0
    dated = index + 3 + (pieces[index + 3].kind == ",")
    if dated >= len(pieces) or not (is_date(text, pieces[dated]) or is_dated_bracket(text, pieces[dated])):
        return 0
    return index if PAPER_RE.match(text, pieces[index].start, pieces[index].end) else 0


HEADLINE: Final = 0.7
"""The share of capitals below which words are no name of a body."""


def _names_somebody(words: str) -> bool:
    """Whether words are a person, of a given name and one more, or a body, who wrote what stands behind them."""
    if not words[:1].isupper() or (capital_share(words) > HEADLINE and looks_like_organisation(words, strict=True)):
        return True
    return words.count(" ") == 1 and begins_with_given_name(words)
