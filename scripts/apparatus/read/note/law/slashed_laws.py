"""Reads a law of a state that goes by its number and year, its matter behind them (Chicago Manual 14.292).

    Law No. 12/2020 on Cyber Security, art. 5       Act No. 181/2014 Coll., on Cyber Security
    Federal Law No. 152-FZ of July 27, 2006, on Personal Data       Act CXII of 2011 on Self-Determination

Comes in: pieces. Comes out: a citation, or None when what stands there is no such law, or a sentence about one.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import DAY, YEAR
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import sentence_like

_NOUNS: Final = ("Act", "Law", "Decree", "Decree-Law", "Ordinance", "Regulation")
SLASHED: Final = group(*(f"{noun} {sign}" for noun in _NOUNS for sign in ("No", "no", "nr", "Nr", *"0123456789IVXLC")))
_ISSUER: Final = (
    r"(?:(?:Constitutional|Organic|Federal|National|Government|Presidential|Royal|Ministerial|Legislative|Framework"
    r"|Emergency|State) )?"
)
_MATTER: Final = (
    r"(?:on|concerning|amending|regarding|relating to|about|establishing|approving|governing) [^;,()“”\".:]{3,160}"
)
_CALLED: Final = (
    rf"(?:the )?(?:[A-ZÀ-Þ][^();,\d]{{2,60}} )?(?:{'|'.join(_NOUNS)}|Code)(?: (?:on|of) [^();,\d]{{2,60}})?"
)
"""`Act No. 181/2014 Coll., on Cyber Security (Act on Cyber Security)`: the name that a law has, behind its matter."""
_PASSAGE: Final = r"(?:[Aa]rts?\.|[Aa]rticles?|[Ss]ecs?\.|[Ss]ections?|§{1,2}|[Pp]aras?\.) ?\d[^;,.]{0,30}"
LAW_RE: Final = lazy.regex(
    rf"(?P<title>{_ISSUER}(?:{'|'.join(_NOUNS)}) (?:"
    rf"(?:(?:[Nn]o\.?|[Nn]r\.?) ?)?\d{{1,5}}/(?P<year>{YEAR})(?: (?:Coll|Sb)\.| Z\. ?z\.)?"
    rf"|(?:[Nn]o\.?|[Nn]r\.?) ?\d{{1,5}}(?:-[A-Z]{{1,4}})? of (?:(?P<day>{DAY})|(?P<of>{YEAR}))"
    rf"|[IVXLC]{{1,8}} of (?P<roman>{YEAR}))(?P<matter>,? {_MATTER})?(?P<called> \({_CALLED}\))?)"
    r"(?: \((?P<land>[A-ZÀ-Þ][^()\d]{2,30})\))?"
    rf"(?:,? (?P<where>{_PASSAGE}))?"
    rf"(?:, (?P<gazette>Official (?:Gazette|Journal|Monitor|Bulletin)(?: of [^,;()]{{3,60}})?)"
    rf"(?:,? [Nn]o\. ?(?P<issue>\d{{1,5}}(?:/\d{{2,4}})?))?(?:,? \(?(?P<printed>{DAY})\)?)?)?"
    rf"(?:, (?P<there>{_PASSAGE}))?"
    r"(?=[.;,)]|\Z| \([a-z])"
)


def read_slashed_law(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The law by its number, with its matter, its year or day, and the passage."""
    found = LAW_RE.match(text, pieces[at].start) if pieces[at].kind == "text" else None
    if not found or (found["matter"] and sentence_like(found["matter"])):
        return None
    end = found.end()
    following = next((i for i in range(at, len(pieces)) if pieces[i].start >= end), len(pieces))
    if abs(pieces[following - 1].end - end) > 1:  # the stop of `Coll.` may be the sentence's
        return None
    year = found["year"] or found["of"] or found["roman"]
    printed = found["printed"] if found["printed"] and found["printed"].endswith(year or "") else None
    draft = Draft(said={"law"}, date=read_date(found["day"] or printed or year))
    where = found["where"] or found["there"] or ""
    draft.locator = read_locator(where) or where
    draft.put("title", found["title"])
    draft.put("place", found["land"] or "")
    draft.put("container", found["gazette"] or "")
    draft.put("issue", found["issue"] or "")
    return Found(draft, end, following, "full", "legal")
