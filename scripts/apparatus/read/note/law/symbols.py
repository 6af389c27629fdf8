"""Reads an official document that its symbol shows, whose title is a sentence in small letters (Chicago Manual 14.305).

    European Commission, Proposal for a Regulation laying down …, COM(2021) 206 final
    Vienna Declaration and Programme of Action, UN Doc. A/CONF.157/23

Comes in: pieces. Comes out: a citation, or None when no symbol shows one.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.head import author_pieces, put_authors
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.short_forms.repeats import take_pointer
from apparatus.read.note.statements.behind import is_date, is_dated_bracket
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import RESOLUTION_RE, SYMBOL_RE
from apparatus.read.note.words.records import RECORDS_RE, passage_in
from apparatus.read.note.words.title_words import capital_share, sentence_like

OF_DAY_RE: Final = lazy.regex(rf"\s(?:of|dated) (?P<date>{EXACT_DAY})\b")
DOCUMENT_RE: Final = lazy.regex(
    r"(?:(?:Joint|Amended|Final|Draft|Interim|Annual|Progress|First|Second|Third|Commission|Staff|General"
    r"|Initial|Revised)\s)"
    r"{0,3}(?:\d{1,5}(?:st|nd|rd|th) (?:[Pp]lenary )?[Mm]eeting"
    r"|Proposal|Report|Communication|White Paper|Green Paper|Resolution|Recommendations?|Opinion"
    r"|Working Document"
    r"|Staff Working Document|Decision|Declaration|Letter|Note|Guidelines|Action Plan|Strategy|Conclusions"
    r"|Comment|Statement"
    r"|Proceedings|Minutes|(?:Provisional )?Verbatim Record|Summary|Study|Review|Convention|Programme|Plan)\b"
)
"""How an official document is called whose title is a sentence in small letters."""

LONGEST: Final = 600


def symbol_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the symbol of a document shows that a title stands before it, and nobody who issued it: `Vienna
    Declaration and Programme of Action, UN Doc. A/CONF.157/23`."""
    shown = any(_is_symbol(text, piece) for piece in pieces[at + 2 : at + FARTHEST])
    shown = shown or _stands_behind(text, pieces, at)
    return (shown and _is_titled(text, pieces, at)) or _of_nations(text, pieces, at)


def _stands_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether such a symbol stands right behind the comma: `Report of the Secretary-General, A/HRC/52/40`."""
    behind = pieces[at + 2] if at + 2 < len(pieces) and pieces[at + 1].kind == "," else None
    return behind is not None and behind.kind == "text" and UN_RE.match(text, behind.start) is not None


def _is_titled(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether words say what sort of document it is, or the records in which it stands."""
    begin = pieces[at].start
    return (
        DOCUMENT_RE.match(text, begin) is not None
        or DECLARED_RE.match(text, begin, pieces[at].end) is not None
        or RESOLUTION_RE.match(text, begin, pieces[at].end) is not None
        or recorded(text, pieces, at)
    )


def _of_nations(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the symbol of a document of the United Nations stands behind words that name nobody, its day beside it:
    `Ports in the digital age, 10 July 2025, A/HRC/RES/59/10`."""
    index = next((i for i in range(at + 2, len(pieces)) if _is_of_nations(text, pieces, i)), 0)
    between = {piece.kind for piece in pieces[at:index]}
    head = words_of(text, pieces[at])
    behind = pieces[at + 2] if index and pieces[at + 1].kind == "," else None
    issued = behind is not None and not is_date(text, behind) and looks_like_organisation(head, strict=True)
    named = issued or begins_with_given_name(head)
    return index > 0 and between <= {"text", ",", "bracket", "date"} and " " in head and not named


def _is_of_nations(text: str, pieces: list[Piece], index: int) -> bool:
    if pieces[index].kind != "text":
        return False
    words = words_of(text, pieces[index])
    if not SYMBOL_RE.match(words):
        return False
    dated = any(is_date(text, pieces[at]) for at in (index - 2, index + 2) if at < len(pieces))
    return dated and (UN_RE.match(words) is not None or SESSION_RE.match(words) is not None)


SESSION_RE: Final = lazy.regex(r"[AE]/\d{2,4}/\d{1,4}\Z")
"""`A/66/290`: a document of a session, which the day beside it shows."""


def symbol_alone(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A document that its symbol alone names, or a resolution with its day: `S/RES/1980`, `UNGA Res 60/1 (2005)`."""
    words = words_of(text, pieces[at])
    if words[1:2] == "." and _closed_by_day(text, pieces, at + 1):
        return None
    official = words.startswith(OJ)
    symbol = SYMBOL_RE.match(words) if "/" in words or official else None
    again = _cited_again(text, pieces, at, words) if symbol else None
    if again:
        return again
    draft = Draft(said={"law" if official else "treaty"})
    if symbol and (words[0] == "U" or official or UN_RE.match(words) or _of_session(text, pieces, at, words)):
        draft.put("number", symbol["number"])
    elif _is_resolution(text, pieces, at):
        draft.put("title", words)
    elif (day := OF_DAY_RE.search(words)) and RESOLUTION_RE.match(words[: day.start()]):
        draft.put("title", words[: day.start()])
        draft.date = read_date(day["date"])
    else:
        return None
    end, index = pieces[at].end, at + 1
    another = next((i for i in range(at + 2, len(pieces)) if _begins_symbol(text, pieces[i])), None)
    if another != at + 2 or not draft.get("number"):
        end, index = read_tail(text, pieces[:another] if draft.get("number") else pieces, at + 1, draft)
    return Found(draft, max(end, pieces[at].end), index, "full", "document")


def _is_resolution(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a resolution stands there with its day, or by its organ in full and its number."""
    words = words_of(text, pieces[at])
    if RESOLUTION_RE.match(words) and (_day_behind(text, pieces, at + 1) or _passage_and_day(text, pieces, at + 1)):
        return True
    return NAMED_RESOLUTION_RE.match(words) is not None and not text.startswith(", of ", pieces[at].end)


NAMED_RESOLUTION_RE: Final = lazy.regex(
    r"(?:General Assembly|Human Rights Council|Economic and Social Council|Commission on Human Rights) [Rr]esolution "
    r"(?:(?:S-)?\d{1,4}/\d{1,4}(?: [A-Z])?|\d{1,4}(?: [A-Z])? \([IVXLC]{1,8}\))\Z"
)
"""`General Assembly resolution 70/1`: organ and number say which it is, without its day."""


def symbol_in_bracket(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A document whose symbol stands in brackets right behind its title: `Report of the Special Rapporteur on the right
    to food (A/HRC/52/40), para. 12`."""
    if at + 1 >= len(pieces) or pieces[at + 1].kind != "bracket" or pieces[at].kind != "text":
        return None
    inner = words_of(text, pieces[at + 1])[1:-1]
    if not (UN_RE.match(inner) or SESSION_RE.match(inner)) or not SYMBOL_RE.match(inner):
        return None
    title = words_of(text, pieces[at])
    if not (DOCUMENT_RE.match(title) or DECLARED_RE.match(title) or title.startswith("Concluding observations")):
        return None
    draft = Draft(said={"treaty"}, loose=True)
    draft.put("title", title)
    end, index = read_tail(text, pieces, at + 1, draft)
    return Found(draft, end, index, "full", "document") if draft.get("number") else None


def _begins_symbol(text: str, piece: Piece) -> bool:
    """Whether another document stands there by its symbol alone."""
    begins = UN_RE.match(text, piece.start) or LONE_RE.match(text, piece.start, piece.end)
    return piece.kind == "text" and begins is not None


LONE_RE: Final = lazy.regex(r"(?:[AE]/\d{2}|[SE]/(?:19[4-9]|20[0-3])\d)/\d{1,4}(?:/(?:Add|Rev|Corr)\.\d{1,2})?\Z")
"""`A/69/397`, `S/2015/203`: a document of a session or of a year."""


def _of_session(text: str, pieces: list[Piece], at: int, symbol: str) -> bool:
    """Whether a document of the United Nations stands there by its symbol alone, and no mark of an archive: behind it
    stand but passages, its year or other symbols."""
    if not LONE_RE.match(symbol) or (at and pieces[at - 1].kind == "," and not _said_alone(text, pieces[at - 2])):
        return False
    return all(piece.kind == "," or _said_alone(text, piece) for piece in pieces[at + 1 : at + 4])


def _said_alone(text: str, piece: Piece) -> bool:
    words = words_of(text, piece)
    if piece.kind == "bracket":
        return words[1:-1].isdigit()
    return piece.kind == "text" and bool(read_locator(words) or SYMBOL_RE.search(words) or words.startswith("and "))


def _cited_again(text: str, pieces: list[Piece], at: int, symbol: str) -> Found | None:
    """`S/1990/12 (n 3) para 4`, `S/1990/12, supra note 3`: the document of another note."""
    draft = Draft()
    end, index = take_pointer(text, pieces, at + 1, draft, pieces[at].end)
    draft.put("title", symbol)
    return Found(draft, end, index, "short", "short") if draft.refers_to_note else None


RECORDED_RE: Final = lazy.regex(r"\bU\.? ?N\.? (?:Doc|GAOR|SCOR|ESCOR)|\b[ASE]/")
"""Where a resolution is printed."""


def _closed_by_day(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a day in brackets, and no place in the records, stands behind `G.A. Res. 12`, the number of a law."""
    if at >= len(pieces) or not is_dated_bracket(text, pieces[at]) or words_of(text, pieces[at])[1:-1].isdigit():
        return False
    return RECORDED_RE.search(text, pieces[at].end, pieces[-1].end) is None


def _passage_and_day(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a passage and a day in brackets stand there: `GA Res. 56/83, para. 3 (Dec. 12, 2001)`. With stops within
    the initials (`G.A. Res.`) it is the number of a law."""
    if text[pieces[at - 1].start + 1] == ".":
        return False
    first = at
    while at + 2 < len(pieces) and pieces[at].kind == "," and _passage(words_of(text, pieces[at + 1])):
        at += 2
    return at > first and pieces[at].kind == "bracket" and _day_behind(text, pieces, at)


def _passage(words: str) -> bool:
    return bool(read_locator(words)) or words in ("Annex", "annex")


def _day_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a day stands there, in brackets or behind a comma."""
    if at >= len(pieces):
        return False
    comma = pieces[at].kind == "," and at + 1 < len(pieces)
    if not comma:
        return is_dated_bracket(text, pieces[at])
    return is_date(text, pieces[at + 1])


UN_RE: Final = lazy.regex(
    r"[ASE]/(?:RES|PV|HRC|(?:CN|C|AC)\.\d{1,3}|CONF|PRST|INF|SR|DEC|ES-\d)\b"
    r"|(?:CCPR|CEDAW|CRC|CAT|CERD|CRPD|CMW|CED|HRI|FCCC|TD)/"
)
"""Marks of the United Nations that no archive puts on its boxes: organ, and what was issued or before whom."""


def recorded(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the official records stand between a title and a symbol, so that whatever precedes them is a title:
    `Harbours and the Law, U.N. GAOR, 55th Sess., ¶ 5, U.N. Doc. A/55/342`."""
    return any(
        piece.kind == "text" and RECORDS_RE.match(text, piece.start) is not None for piece in pieces[at : at + FARTHEST]
    )


FARTHEST: Final = 21


def _is_symbol(text: str, piece: Piece) -> bool:
    """Whether a symbol, or the number of a resolution, stands there."""
    if piece.kind != "text":
        return False
    return text.startswith(SYMBOLS, piece.start) or RESOLUTION_RE.match(text, piece.start, piece.end) is not None


def _closes(text: str, piece: Piece) -> bool:
    """Whether a day or the number of a resolution ends the title before its symbol."""
    if piece.kind == "square":
        return text[piece.start + 1 : piece.end - 1].isdigit()
    if piece.kind != "text":
        return piece.kind == "date" or (is_dated_bracket(text, piece) and not _of_resolution(text, piece))
    words = words_of(text, piece)
    closing = RESOLUTION_RE.match(words) or RECORDS_RE.match(words) or read_locator(words)
    return is_date(text, piece) or bool(closing)


RESOLVED_RE: Final = lazy.regex(
    r"\b(?:[Rr]es(?:olutions?|\.)|[Gg]eneral (?:[Cc]omments?|[Rr]ecommendations?)(?: [Nn]o\.?)?)"
    r" \d{1,4}[A-Z]?(?:/\d{1,4})? \Z"
)


def _of_resolution(text: str, piece: Piece) -> bool:
    """Whether the year of a resolution that a title names stands there, or of the comment that it is: `pursuant to
    resolution 12 (1990)`, `General comment No. 3 (1990) on harbours`."""
    if text[piece.start + 1 : piece.end - 1].isdigit():
        return RESOLVED_RE.search(text, max(0, piece.start - 40), piece.start) is not None
    return False


OJ: Final = ("OJ ", "OJL", "OJC")
"""How the official journal of the Union is called, before its series or the year."""

SYMBOLS: Final = ("UN Doc", "U.N. Doc", "OJ C", "OJ L", "OJ 19", "OJ 20", *OJ[1:])
DECLARED_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’'-]* (?:[a-z]{2,4} )?){0,5}(?:Declaration|Charter|Convention|Programme|Principles|Guidelines"
    r"|Platform|Agenda|Consensus|Covenant|Treaty|Report|Letter)(?: (?:of|on|for|to|and|concerning|dated|from|by) |\Z)"
)
"""What conferences and their presidents issue."""
PROGRAMME_RE: Final = lazy.regex(r"(?:United Nations|UN) (?:[A-Z]\w+ ){1,4}Programme\Z")
"""An organisation with a document behind it, and no programme that a conference issued."""


def with_symbol(text: str, pieces: list[Piece], at: int, after: int, *, signed: bool = False) -> Found | None:
    """Issuer, title and symbol: the title may be a sentence in small letters, and hold brackets. Behind who is known to
    have `signed` it, any title does."""
    index = _symbol_ahead(text, pieces, after, alone=after == at)
    if not index:
        return None
    head = words_of(text, pieces[after])
    if pieces[after].kind != "text" or not (
        signed
        or DOCUMENT_RE.match(head)
        or (after == at and (DECLARED_RE.match(head) or RESOLUTION_RE.match(head) or recorded(text, pieces, at)))
        or (after == at and _of_nations(text, pieces, at))
    ):
        return None
    if after == at and recorded(text, pieces, at):
        after = _behind_authors(text, pieces, at, index)
    elif after == at and at + 2 < index and PROGRAMME_RE.match(head) and pieces[at + 2].kind == "text":
        after = at + 2
    symbol, index = index, next((i for i in range(after + 1, index) if _closes(text, pieces[i])), index)
    title = text[pieces[after].start : pieces[index - 1].end].strip(" ,")
    if RECORDS_RE.match(title):
        title, index = "", after
    records = next((i for i in range(index, symbol) if RECORDS_RE.match(text, pieces[i].start)), symbol)
    if len(title) > LONGEST or (records < symbol and sentence_like(title) and capital_share(title) < 0.6):
        return None
    draft = Draft(loose=True)
    put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", draft)
    draft.put("title", title)
    if index < symbol and pieces[index].kind == "square":  # `[2012] OJ C326/391`
        draft.date = read_date(words_of(text, pieces[index])[1:-1])
        index += 1
    if records < symbol:
        _put_passage(text, pieces[records:symbol], draft)
        index = symbol
    end, following = read_tail(text, pieces, index, draft)
    put_symbol(draft)
    _put_adoption(draft)
    _put_series(draft)
    day = OF_DAY_RE.search(title)
    if day and not draft.date:
        draft.date = read_date(day["date"])
    return Found(draft, end, following, "full", "document")


def _symbol_ahead(text: str, pieces: list[Piece], after: int, *, alone: bool) -> int:
    """The index of the symbol behind a title; 0 if there is none. Any pieces may stand between, if the title stands
    `alone`, without who issued it."""
    for index in range(after, len(pieces)):
        if pieces[index].kind not in ("text", ",", "bracket", "date"):
            break
        if index > after and pieces[index].kind == "text" and SYMBOL_RE.match(words_of(text, pieces[index])):
            return index
    return next((i for i in range(after + 2, len(pieces)) if _is_symbol(text, pieces[i])), 0) if alone else 0


def put_symbol(draft: Draft) -> None:
    """Takes a symbol behind the day for the number of the document: it looks like the mark of what an archive keeps."""
    kept = draft.get("archive_location")
    if kept and not draft.get("archive") and (UN_RE.match(kept) or SESSION_RE.match(kept)):
        draft.stated.pop("archive_location")
        draft.put("number", kept)
        draft.said = draft.said - {"archive"} | {"treaty"}


ADOPTED_RE: Final = lazy.regex(
    r", (?:adopted|opened for signature|signed|done|concluded)(?: (?:on|at [A-ZÀ-Þ][\w ]{2,20},?))? "
    rf"(?P<date>{EXACT_DAY})\Z"
)


def _put_adoption(draft: Draft) -> None:
    """Takes the day on which a treaty was adopted off its title: it says more than the year of the document."""
    adopted = ADOPTED_RE.search(draft.get("title"))
    if adopted:
        draft.stated["title"] = draft.get("title")[: adopted.start()]
        draft.date = read_date(adopted["date"]) or draft.date


TREATY_SERIES_RE: Final = lazy.regex(
    r"(?P<volume>\d{1,4}) (?P<container>U\.?N\.?T\.?S\.?|I\.?L\.?M\.?) (?P<pages>\d{1,5})\Z"
)


def _put_series(draft: Draft) -> None:
    """Parts the volume and the page from the series of treaties that stands behind the symbol (Bluebook 21.4.5)."""
    found = TREATY_SERIES_RE.match(draft.get("container"))
    if found:
        draft.stated.update(found.groupdict())


def _behind_authors(text: str, pieces: list[Piece], at: int, end: int) -> int:
    """The index of the title behind a person or an organisation; `at` where a title heads the citation."""
    records = next((i for i in range(at, end) if RECORDS_RE.match(text, pieces[i].start)), end)
    head = words_of(text, pieces[at])
    issued = begins_with_given_name(head) or looks_like_organisation(head, strict=True)
    if not issued or DOCUMENT_RE.match(head) or DECLARED_RE.match(head):
        return at
    after, role = author_pieces(text, pieces, at, records, full=True)
    return at if role or after >= records or _is_symbol(text, pieces[after]) else after


def _put_passage(text: str, records: list[Piece], draft: Draft) -> None:
    """Takes the passage that stands behind the session, the meeting or the supplement."""
    for piece in records:
        passage = passage_in(words_of(text, piece)) if piece.kind == "text" else ""
        if passage:
            draft.add_locator(passage)
