"""Finds where a title ends that no marks show, before a date or an address.

Comes in: the pieces of a citation and the first of its title. Comes out: the index behind the title.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import institution_at, is_date, is_day
from apparatus.read.note.titles.descriptions import DOCUMENT_RE, HOLDING_RE, SPOKE_RE, asked_by_body
from apparatus.read.note.titles.listed_titles import THING_RE
from apparatus.read.note.titles.title_bounds import dates_resolution, subtitle_in_brackets
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.places import known_with_state, town_and_state, town_before
from apparatus.read.note.words.shelf_marks import KEEPER_RE, MARK_RE
from apparatus.read.note.words.title_words import QUESTION_RE, capital_share

YEARS_RE: Final = lazy.regex(r"\d{4}(?:[-–]\d{2,4})?:\s")
TOLD_YEARS_RE: Final = lazy.regex(
    rf",\s\d{{4}}[-–]\d{{2,4}}[.,]\s(?:[A-ZÀ-Þ][^,\d]{{3,80}},\s){{0,2}}(?:[A-Z][a-z]{{2,8}}\.?\s)?{YEAR}\Z"
)
"""`History of Lisbon, 1729–1920, 2015`: the years of which a book tells, and its own; who issued it may stand before
that."""


def _list_in_title(text: str, pieces: list[Piece], at: int) -> bool:
    """`GeoPACHA: Geospatial Platform for Andean Culture, History, and Archaeology`: a list within a subtitle; or
    `Innovation, Regulation, and the Internet, American Prospect`, a list before who prints it."""
    if at + 4 >= len(pieces) or any(piece.kind != "text" for piece in (pieces[at], pieces[at + 2], pieces[at + 4])):
        return False
    second, last = words_of(text, pieces[at + 2]), words_of(text, pieces[at + 4])
    first, short = words_of(text, pieces[at]), second.count(" ") < 2 and last.startswith("and ")
    if ARTICLE_RE.match(second) and last.startswith("and ") and not periodical_kind(second):
        several = last.count(" ") > 1 or THING_RE.match(last.rpartition(" ")[2]) is not None
        return first[0].isupper() and several and at + 5 < len(pieces)
    if not short or ": " in first:
        held = last.count(" ") < LONGEST_LAST and institution_at(text, pieces, at + 6)
        return short and (held or last.count(" ") < 4)
    if at + 6 >= len(pieces) or pieces[at + 5].kind != "," or pieces[at + 6].kind not in ("text", "date"):
        return False
    printed = pieces[at + 6].kind == "date" or not words_of(text, pieces[at + 6])[0].islower()
    return printed and first.count(" ") < 2 and second[0].isupper() and not looks_like_organisation(second, strict=True)


LONGEST_LAST: Final = 9
"""Blanks in the last of a list, where who issued the work and a date stand behind it."""

ARTICLE_RE: Final = lazy.regex(r"(?:the|an?) [A-ZÀ-Þ][^:]{2,60}\Z")
"""`Artificial Intelligence, the People’s Army, and Port Strategy`: an article in small letters, amid a list."""


def _list_in_subtitle(text: str, pieces: list[Piece], at: int) -> bool:
    """`Kent in Crisis: Crown, Clergy and Commons`: a list begins behind the colon, and who printed it is still to
    come."""
    if at + 4 >= len(pieces) or pieces[at].kind != "text" or pieces[at + 2].kind != "text":
        return False
    _, colon, begun = words_of(text, pieces[at]).rpartition(": ")
    listed = TWO_NAMED_RE.match(text, pieces[at + 2].start, pieces[at + 2].end) if colon else None
    return listed is not None and begun.count(" ") < 2 and begun[:1].isupper() and pieces[at + 4].kind == "text"


TWO_NAMED_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w’-]+ ){1,2}and (?:the )?[A-ZÀ-Þ]")

RANK_RE: Final = lazy.regex(
    r"(?:\d(?:st|nd|rd|th) )?(?:Duke|Duchess|Earl|Countess|Count|Marquess|Marchioness|Baron(?:ess)?|Viscount(?:ess)?"
    r"|Lord|Lady|King|Queen|Prince(?:ss)?|Bishop|Archbishop) of [A-ZÀ-Þ]"
)
"""`Diana De Vere, Duchess of St. Albans`: who is portrayed."""


def title_end(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind the title that begins at `at`, with the brackets that end it: `Harbour Song (Live at the
    Quay)`."""
    end = _title_end(text, pieces, at)
    if end < len(pieces) and pieces[end].kind == "bracket" and dates_resolution(text, pieces[end]):
        return end + 1
    return end + subtitle_in_brackets(text, pieces, end)


def _title_end(text: str, pieces: list[Piece], at: int) -> int:
    """Years and a subtitle may stand behind a comma (`Jamaica, 1760–1761: A Narrative`)."""
    if ends := _question_end(text, pieces, at) or _word_list_end(text, pieces, at):
        return ends
    if _list_in_title(text, pieces, at):
        return at + 5
    if _list_in_subtitle(text, pieces, at):
        return at + 3
    behind = pieces[at + 2].start if at + 2 < len(pieces) and pieces[at + 1].kind == "," else 0
    if behind and (YEARS_RE.match(text, behind) or RANK_RE.match(text, behind) or FISCAL_RE.match(text, behind)):
        return at + 3
    if at + 4 < len(pieces) and any(
        TOLD_YEARS_RE.match(text, pieces[at + 1].start, piece.end) for piece in pieces[at + 4 : at + 9 : 2]
    ):
        return at + 3
    asking = words_of(text, pieces[at]) if behind else ""
    if asking and (INTERVIEW_RE.match(asking) or asked_by_body(asking)) and _speaker(text, pieces, at, behind):
        return at + 3
    asked = _end_of_interview(text, pieces, at)
    if asked:
        return asked
    if _office_holder(text, pieces, at):
        return at + 2
    called = words_of(text, pieces[at])
    if (called in DOCUMENTS or _paper_of_day(text, pieces, at, called)) and _of_organisation(text, pieces, at):
        return at + 3
    return _listed_title_end(text, pieces, at) or _end_before_paper(text, pieces, at) or at + 1


FISCAL_RE: Final = lazy.regex(rf"(?:Fiscal|Calendar|Academic|Financial) Years? {YEAR}(?:[-–/](?:\d\d){{1,2}})?\b")
"""`Historical Sales Book, Fiscal Years 1950–2021`: of which years a book of figures tells."""


def _question_end(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind a question with commas, `What Are Ports, Harbours, and Quays?`; 0 if there is none."""
    first = words_of(text, pieces[at])
    if not QUESTION_RE.match(first) or first.endswith("?"):
        return 0
    return next((index + 1 for index in _parted(pieces, at) if words_of(text, pieces[index]).endswith("?")), 0)


def _word_list_end(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind a subtitle of more than three single words, `Ports: When, Why, What, and How`; 0 if there is
    none."""
    if not LIST_BEGINS_RE.search(words_of(text, pieces[at])):
        return 0
    for index in _parted(pieces, at):
        words = words_of(text, pieces[index])
        if index > at + 4 and LIST_ENDS_RE.match(words):
            return index + 1
        if not words.isalpha():
            return 0
    return 0


def _parted(pieces: list[Piece], at: int) -> Iterator[int]:
    """The indices of words behind those at `at`, as long as nothing but commas parts them."""
    for index in range(at + 2, min(at + FARTHEST, len(pieces)), 2):
        if pieces[index].kind != "text" or pieces[index - 1].kind != ",":
            return
        yield index


LIST_BEGINS_RE: Final = lazy.regex(r": [A-ZÀ-Þ][a-zà-ÿ]+\Z")
LIST_ENDS_RE: Final = lazy.regex(r"(?:and|or|&) [A-ZÀ-Þ][a-zà-ÿ]+\Z")


def _end_before_paper(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind a title with commas before a newspaper or magazine and its day: `Keys for All, but None for Us,
    New York Times, May 3, 2019`; 0 if none does."""
    for index in range(at + 2, min(at + FARTHEST, len(pieces) - 2), 2):
        if pieces[index].kind != "text" or pieces[index - 1].kind != ",":
            return 0
        words = words_of(text, pieces[index])
        if periodical_kind(words) in PAPERS and pieces[index + 1].kind == "," and is_day(text, pieces[index + 2]):
            return index - 1 if index > at + 2 else 0
        if words.lower() in PLACES or (words[0].isupper() and " " in words and looks_like_names(words)):
            return 0
    return 0


FARTHEST: Final = 9
PAPERS: Final = ("newspaper", "magazine")


def _speaker(text: str, pieces: list[Piece], at: int, behind: int) -> bool:
    """Whether who spoke stands behind an interview, in small letters or unnamed, and no town or day."""
    unnamed = text.startswith(("Anonymous", "Confidential", "Background"), pieces[at].start)
    unnamed = unnamed or text.endswith((" interview", " interviews"), pieces[at].start, pieces[at].end)
    words = words_of(text, pieces[at + 2])
    return text[behind].islower() or (
        unnamed and pieces[at + 2].kind == "text" and words.lower() not in PLACES and not is_day(text, pieces[at + 2])
    )


INTERVIEW_RE: Final = lazy.regex(
    r"(?:[Aa]uthor(?:[’']s)? [Ii]nterviews?|Interview|(?:Anonymous|Confidential|Background) interview)\Z"
)
"""`Author’s interview, senior official at the port`: who spoke is described, and not named."""


def _end_of_interview(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind the office of who was asked, before a town, if any, and the day: `Interview with Jane Doe,
    senior advisor, Quay Court, Sarajevo, Nov. 30, 2006`; 0 if no office stands there."""
    if pieces[at].kind != "text" or not WITH_RE.match(text, pieces[at].start):
        return 0
    office = words_of(text, pieces[at + 2]) if at + 3 < len(pieces) and pieces[at + 1].kind == "," else ""
    held = office and (office[0].islower() or office.rpartition(" ")[2].islower() or HOLDING_RE.match(office))
    if not held or SPOKE_RE.match(office):
        return 0
    day = next((i for i in range(at + 3, min(at + OFFICES, len(pieces))) if is_date(text, pieces[i])), 0)
    if not day or any(piece.kind not in ("text", ",", "bracket") for piece in pieces[at:day]):
        return 0
    town = words_of(text, pieces[day - 2])
    if day - 4 > at + 2 and town_before(words_of(text, pieces[day - 4]), town):
        return day - 5
    placed = day - 2 > at + 2 and town[0].isupper() and not looks_like_organisation(town)
    return day - 3 if placed else day - 1


WITH_RE: Final = lazy.regex(
    r"(?:[A-Z][\w’']{3,20} ){0,3}(?:[Ii]nterview|[Cc]onversation|[Dd]iscussion|[Cc]ommunication|[Cc]orrespondence)"
    r" (?:by the author )?with [A-ZÀ-Þ]"
)
OFFICES: Final = 14

HOLDER_RE: Final = lazy.regex(r"\([A-ZÀ-Þ][a-zà-ÿ][\w’-]*(?: [A-ZÀ-Þ][\w’-]+)?\)\Z")


def _office_holder(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a bracket names who held the office of which a document is, before its day: `Memorandum by the Director
    of the Policy Planning Staff (Kennan), February 24, 1948`, as the volumes of diplomatic documents have it."""
    if at + 3 >= len(pieces) or pieces[at + 1].kind != "bracket" or pieces[at + 2].kind != ",":
        return False
    held = HOLDER_RE.match(words_of(text, pieces[at + 1])) is not None and is_day(text, pieces[at + 3])
    return held and DOCUMENT_RE.match(text, pieces[at].start) is not None


DOCUMENTS: Final = frozenset(
    {
        "Minutes", "Memorandum", "Memo", "Report", "Telegram", "Cable", "Despatch", "Circular", "Petition",
        "Transcript", "Memcon", "Telcon", "Program", "Programme", "Handbill", "Flyer", "Broadside",
        "Exhibition file", "Photograph",
        "Memorandum of conversation", "Memorandum of Conversation",
    }
)  # fmt: skip
"""Documents that have no title of their own, and no author before them."""


PAPER_RE: Final = lazy.regex(
    r"(?:(?:Draft|Final|Annual|Monthly|Interim|Summary) )?(?:Minutes|Agenda|Memorandum|Memo|Report|Petition)"
    r"(?: for [A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?)?\Z"
)


def _paper_of_day(text: str, pieces: list[Piece], at: int, called: str) -> bool:
    """Whether a paper has a day behind whose it is, and nobody who keeps it: `Minutes for Report, Committee on Quays,
    May 3, 1954`."""
    if not PAPER_RE.match(called) or at + 4 >= len(pieces) or not is_day(text, pieces[at + 4]):
        return False
    return KEEPER_RE.search(text, pieces[at + 2].start, pieces[at + 2].end) is None


def _of_organisation(text: str, pieces: list[Piece], at: int) -> bool:
    """`Minutes, Board of Trade`: whose document it is."""
    if at + 4 >= len(pieces) or pieces[at + 2].kind != "text" or pieces[at + 1].kind != ",":
        return False
    if MARK_RE.match(text, pieces[at + 4].start, pieces[at + 4].end):
        return False  # `Memorandum, AN, F/7/9876`: who keeps it
    whose = words_of(text, pieces[at + 2])
    return looks_like_organisation(whose, strict=True) or (" and " in whose and looks_like_names(whose))


def _listed_title_end(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind a title that lists words before its subtitle: `Reset, Prevent, Build: A Strategy`; 0 if none
    does."""
    for index in range(at, min(at + 6, len(pieces) - 1), 2):
        words = words_of(text, pieces[index]) if pieces[index].kind == "text" else ""
        last, colon, behind = words.partition(": ")
        if index > at and colon and _ends_list(last) and capital_share(words) > 0.7:
            town = words_of(text, pieces[index - 2])
            placed = last.lower() in PLACES or (index > at + 2 and known_with_state(town, last))
            placed = placed or town_and_state(last)
            issued = placed and not behind.startswith(("A ", "An ", "The "))
            return 0 if issued else index + 1  # `The Port, Lisbon: Quay Institute, May 3, 2015`
        if not words[:1].isupper() or len(words.split()) > 2 or pieces[index + 1].kind != ",":
            return 0
    return 0


def _ends_list(words: str) -> bool:
    """Whether words before a subtitle are the last of a list: `Build`, `Creating and Using Knowledge`."""
    return len(words.split()) < 3 or (" and " in words and len(words.split()) < 6)
