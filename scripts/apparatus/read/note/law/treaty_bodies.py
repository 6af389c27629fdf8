"""Reads what a committee that watches over a treaty says of it to all states: its general comments and recommendations,
as the United Nations and those who plead before it cite them.

    Human Rights Committee, general comment No. 34 (2011), para. 27
    CEDAW, General Recommendation No. 28 (2010) on the core obligations of States parties, paras. 16–18

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None when no such comment stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.law.symbols import RESOLVED_RE, put_symbol
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import SYMBOL_RE
from apparatus.read.note.words.signs import and_digit, group

COMMENTS: Final = group(*(
    sign
    for kind in ("omment", "ecommendation")
    for sign in (*and_digit(f"{kind} "), f"{kind} No", f"{kind} no", f"{kind} N°", f"{kind} nº")
))  # fmt: skip
"""A quick look: most notes hold none of these."""

COMMENT_RE: Final = lazy.regex(
    r"(?P<title>(?:[Jj]oint )?[Gg]eneral (?:[Pp]olicy )?(?:[Cc]omment|[Rr]ecommendation) (?:(?:[Nn]o\.?|N°|nº) ?)?"
    r"(?:\d{1,3}|[XVI]{1,6}))(?![\w/])"
)
"""`general comment No. 34`, `Joint General Recommendation No 31`, `General Policy Recommendation No. 15`."""

BODY_RE: Final = lazy.regex(
    r"(?P<body>(?:(?:UN|U\.N\.|United Nations) )?"
    r"(?:Human Rights Committee"
    r"|(?:[A-Z][a-z]+ ){0,4}Comm(?:ittee|ission) (?:on|against|for|of) [^;()\d“”\"]{3,120}"
    r"|[A-Z]{2,7}(?: Committee)?))(?: \(“?[A-Z]{2,7}”?\))?\Z"
)
"""Who comments: `Committee on the Rights of the Child (CRC)`, `CESCR`."""

FARTHEST: Final = 190
"""Characters of who comments, at most."""

POINTER_RE: Final = lazy.regex(r"[,\s]*\(?(?:supra|above|ibid|n\.? \d|note \d)")
"""What points back to a comment that another note cites: `General Comment No. 12, supra note 5`."""

GOES_ON_RE: Final = lazy.regex(
    r"(?:on|concerning|regarding|relating to|in relation to|about|of|for) (?:\w|“)|(?:and|updating|replacing|revising"
    r"|under|including|as) [a-z]|(?:Social|Sexual) "
    r"|(?:[a-z]{4,16} ){1,4}and [a-z]{3,16}(?: [a-z]{3,16}){0,2}\Z"
)
"""How a title goes on behind the number or a comma: `on migrants, updating general recommendation No. 3 (1992)`, `on
health, nutrition and care`."""

BEHIND_NUMBER_RE: Final = lazy.regex(r" ?:| (?:on|concerning|regarding) | of the (?:UN|Human|Committee)\b|,? [–—-] ")
"""How the title goes on right behind the number."""

OF_YEAR_RE: Final = lazy.regex(rf"\((?P<year>{YEAR})\)\Z")


def read_comment(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The comment, the body whose it is, its year and the passage."""
    if pieces[at].kind != "text":
        return None
    start, stop = pieces[at].start, pieces[-1].end
    found = COMMENT_RE.search(text, start, min(stop, start + FARTHEST))
    body = _body(text[start : found.start()]) if found else None
    if not found or body is None or POINTER_RE.match(text, found.end(), stop):
        return None
    after = next(i for i in range(at, len(pieces)) if pieces[i].end >= found.end())
    if found.end() < pieces[after].end and not BEHIND_NUMBER_RE.match(text, found.end(), pieces[after].end):
        return None
    year = _of_year(text, pieces, after)
    behind = _title_end(text, pieces, after, year)
    closed = behind == year + 1  # nothing of the title stands behind the year
    draft = Draft(said={"treaty"})
    draft.authors = (Name(literal=body),) if body else ()
    title = text[found.start() : pieces[after if closed else behind - 1].end]
    draft.put("title", title)
    end, following = read_tail(text, pieces[: _another(text, pieces, behind)], behind, draft)
    put_symbol(draft)
    if year > 0 and not draft.date:
        draft.date = read_date(words_of(text, pieces[year])[1:-1])
    known = body or draft.date or draft.get("number") or title != found["title"]
    return Found(draft, max(end, pieces[behind - 1].end), following, "full", "document") if known else None


def _body(words: str) -> str | None:
    """Who comments, of the words before the comment; empty if none stand there, None if they are no such body."""
    found = BODY_RE.match(words.rstrip(" ,:"))
    return "" if not words else found["body"] if found else None


def _of_year(text: str, pieces: list[Piece], after: int) -> int:
    """The index of the year in brackets behind the number; -1 if none stands there."""
    index = after + 1
    bracket = index < len(pieces) and pieces[index].kind == "bracket"
    return index if bracket and OF_YEAR_RE.match(words_of(text, pieces[index])) else -1


def _title_end(text: str, pieces: list[Piece], after: int, year: int) -> int:
    """The index behind the title, which may go on behind the number, behind its year, and over commas."""
    index = after + 1
    if year > 0:
        index = year + 1
        if index == len(pieces) or not _goes_on(text, pieces[index]):
            return index
    while index < len(pieces):
        comma = pieces[index].kind == "," and index + 1 < len(pieces)
        piece = pieces[index + comma]
        if _closes(text, piece) and not _of_comment(text, piece):
            break
        if not (_goes_on(text, piece) or (not comma and piece.kind == "bracket") or _behind_bracket(pieces, index)):
            break
        index += 1 + comma
    return index


def _another(text: str, pieces: list[Piece], behind: int) -> int:
    """The index of what `and` joins to the comment: `general comment No. 4 (2017), and Committee on Quays, …`."""
    ands = (i for i in range(behind, len(pieces)) if text.startswith("and ", pieces[i].start))
    return next((i for i in ands if text[pieces[i].start + 4].isupper()), len(pieces))


def _of_comment(text: str, piece: Piece) -> bool:
    """Whether the year of another comment stands there, which a title names."""
    return piece.kind == "bracket" and RESOLVED_RE.search(text, max(0, piece.start - 40), piece.start) is not None


def _behind_bracket(pieces: list[Piece], index: int) -> bool:
    """Whether words stand right behind a bracket within a title: `the right to food (art. 11) in towns`."""
    return pieces[index].kind == "text" and pieces[index - 1].kind == "bracket"


ADOPTED_RE: Final = lazy.regex(r"adopted |UN Doc|U\.N\. Doc|[A-Z]{1,6}/")
"""What stands behind a title: the day of the adoption, or the symbol."""


def _goes_on(text: str, piece: Piece) -> bool:
    """Whether the words of a piece go on with a title."""
    return piece.kind == "text" and (
        GOES_ON_RE.match(text, piece.start, piece.end) is not None or text[piece.start] == ":"
    )


def _closes(text: str, piece: Piece) -> bool:
    """Whether a passage, a day or a symbol stands there, in brackets or not."""
    words = words_of(text, piece)
    bracket = piece.kind == "bracket"
    words = words[1:-1] if bracket else words
    return bool(
        (not bracket and read_locator(words)) or SYMBOL_RE.match(words) or read_date(words) or ADOPTED_RE.match(words)
    )
