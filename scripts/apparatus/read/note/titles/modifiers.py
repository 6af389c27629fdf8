"""Finds where the title of a printed work ends: at the first editor, edition, volume or series before the bracket.

Comes in: the pieces from the title to the publisher's bracket. Comes out: the index of the first that is no title's.
"""

from __future__ import annotations

import re
from functools import lru_cache, reduce
from operator import or_
from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.contributors import ROLE_BEHIND, role_behind
from apparatus.read.note.containers.series import ISSUER_SYMBOL_RE, OWN_SERIES_RE
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.comma_imprints import GRANTED_RE
from apparatus.read.note.statements.genres import GENRE_RE
from apparatus.read.note.statements.numbered import REGISTERED, REGISTERED_RE, report_number
from apparatus.read.note.statements.work_statements import CREDITED, CREDITED_RE
from apparatus.read.note.titles.title_bounds import bracket_of_title, year_in_title, years_of_title
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.looks import Headed
from apparatus.read.note.words.named_kinds import PAPER_OF_SERIES, PREPARED, PREPARED_RE, SOLD_ON_RE
from apparatus.read.note.words.patterns import (
    ACCESSED,
    ACCESSED_RE,
    BARE_EDITION_RE,
    EDITED_RE,
    EDITION,
    EDITION_RE,
    ISSUE_RE,
    NEW_SERIES,
    NEW_SERIES_RE,
    NUMBERED_RE,
    PART_AND_VOLUME_RE,
    PART_OF_COLLECTION_RE,
    RESOLUTION_RE,
    SERIES_RE,
    SYMBOL_RE,
    VOLUME_RE,
    VOLUMES,
    VOLUMES_RE,
)
from apparatus.read.note.words.signs import ANY, groups_in

PART_RE: Final = lazy.regex(
    r"(?:pts?\.|parts?|bks?\.|books?)\s(?:\d{1,2}(?:[–-]\d{1,2})?|[IVX]{1,5}|one|two|three|four)\Z"
)
"""`pt. 2`: which of the parts is meant; with a capital it may be the title's, `Henry IV, Part 1`."""

MODIFIERS: Final[tuple[tuple[re.Pattern[str] | Headed, str, int], ...]] = (
    (SYMBOL_RE, "0123456789acefhlostu", ANY),
    (EDITED_RE, "acdeghnprstwéü", ANY),
    (EDITION_RE, "", EDITION),
    (VOLUMES_RE, "0123456789fsti", VOLUMES),
    (VOLUME_RE, "vbt", ANY),
    (PART_RE, "pb", ANY),
    (ISSUE_RE, "hin", ANY),
    (NEW_SERIES_RE, "0123456789fnost", NEW_SERIES),
    (ACCESSED_RE, "acdlmprsvz", ACCESSED),
    (CREDITED_RE, "acfhinprstw", CREDITED),
    (REGISTERED_RE, "ehijlop", REGISTERED),
    (PREPARED_RE, "", PREPARED),
)
"""What ends a title before the bracket, with the letters with which each can begin, in small (none for any), and the
signs of which its note must hold one."""

ASKED_FOR: Final = reduce(or_, (signs for *_, signs in MODIFIERS))


@lru_cache(maxsize=2048)
def _modifiers_from(letter: str, groups: int) -> tuple[re.Pattern[str] | Headed, ...]:
    small = letter.casefold()[:1]
    return tuple(pattern for pattern, heads, signs in MODIFIERS if groups & signs and (not heads or small in heads))


NUMBERED_SERIES_RE: Final = lazy.regex(
    r"(?:(?:[A-ZÀ-Þ]|\d\d(?:st|nd|rd|th)-)[\w’'&/-]*(?:[,:]|(?<=[a-z]{4})\.)?\s|(?:in|of|and|the|for|on|to|de|des|der|zur|zum"
    r"|und|et|e|du|di|del|della|dei|für|aus|die|dem|den|y|la)\s"
    r"|(?<=\w\s)(?:d[’']|l[’'])?[a-zà-ÿ]{5,}\s){2,11}"
    r"(?:(?:[Nn]o|[Vv]ol|v|Bd)\. |#)?(?:\d{1,3}(?:[A-D]|[-–]\d{1,3})?|(?!1[5-9]|20)\d{4})\Z"
    r"|(?:(?:[A-Z]{3,7}|AB|SC|PO|PG|PL|[A-Z][A-Za-z]{1,6}(?:Sup|S))(?: [A-Za-z]\.\s?[a-z]\.)?"
    r"|[A-ZÀ-Þ][\w-]*(?:[Ww]erke|[Aa]usgabe|[Ss]chriften|ana))"
    r" (?:Band |Bd\. )?(?:(?:\d/)?\d{1,4}[A-D]?|[IVXL]+)(?:[-–][\dIVXL]{1,4})?\Z"
    r"|(?:[A-ZÀ-Þ][\w’'-]*\s|(?:of|in|to|for|der|zur)\s){1,6}(?:Works|Writings|Papers|Werke|Schriften|Studi(?:es|en)|Texts"
    r"|Series|Supplements?|Monographs?)(?: to(?: [A-Z]\w+){1,3})? (?:Band |Bd\. |[Vv]ol\. )?"
    r"(?:[IVXL]+|\d{1,3}(?:\([A-Z\d]\)|[A-Fa-f]|[-–/]\d{1,3})?)\Z"
    r"|Werke (?:Band |Bd\. )?(?:[IVXL]+|\d{1,3})\Z"
)
"""`New Directions in Anthropology 81`, `WUNT 19A`, `Collected Works VIII`, `Gesamtausgabe Band 58`."""

ONE_WORD_RE: Final = lazy.regex(r"(?P<name>[A-Z][a-z]{4,}) (?:\d{2,3}|(?P<lettered>\d{1,3}[A-D]))\Z")
"""`Adelphi 455`, `Hermeneia 23A`: a series of one word, before its number."""

SUBTITLED_RE: Final = lazy.regex(r": | [–—] ")
"""What parts a title from its subtitle."""

LONG_SERIES_RE: Final = lazy.regex(
    r"(?!(?:and|or) )(?:[A-ZÀ-Þ][\w’-]*\s|(?:of|and|the|for|in|to)\s){1,6}"
    r"(?:(?:History|Library|Survey|Encyclopa?edia|Companion|Studies|Commentary|Handbook|Records|Documents|Series)"
    r"(?: (?:of|to|in|on|for)(?: [A-ZÀ-Þ][\w’-]*| the| and| of){1,6})?)\Z"
)
"""`New Cambridge History of India`, before the number of a part and of a volume in it, `ii.1`."""

COMMA_SERIES_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’'&.-]*\s|(?:of|and|the|for|in)\s){1,8}"
    r"(?:Guides|Handbooks|Monographs?|Studies|Texts|Publications|Series|(?:Occasional|Working) Papers|Supplements?)\Z"
    r"|(?:[A-ZÀ-Þ][\w’'&.-]*\s){0,3}(?:Studies|Texts|Contributions) (?:in|on|to) (?:the )?[A-ZÀ-Þ][^\d,:]*\Z"
    r"|(?:[A-ZÀ-Þ][\w’'&.-]*\s){1,4}Society\Z|(?:Bibliotheca|Cahiers|Studia|Acta) [A-ZÀ-Þd][^\d,:]*\Z"
)
"""What only a series is called, when a comma and a number stand behind: `Harbour Society Guides and Handbooks, 3`."""

PAPERS_RE: Final = lazy.regex(
    r"(?:[A-Z][\w’&-]* ){1,5}(?:Reports?(?: for Congress)?|Papers?|Memorandum|(?:Issue|Policy) Briefs?)\Z"
)
"""The same before the number of a report: `CRS Report for Congress, RL12345`."""

RUN_RE: Final = lazy.regex(r"\d{1,3}[-–]\d{1,3}\Z|[ivxlc]{1,8}\Z|(?:\d\w\w|[Nn]ew|[Oo]ld|[Ee]xtra) [Ss]er(?:\.|ies)\Z")
"""`Port Record Society, xii`, `Port Society, 3rd ser., 12`."""

BARE_RE: Final = lazy.regex(r"\d{1,3}\Z")

COUNTS: Final = frozenset("0123456789IVXLABCDEFabcdef)")
"""What the number of a series ends with."""

REPORT_RE: Final = lazy.regex(
    rf"(?:[A-Z][\w’&-]* ){{0,4}}{PAPER_OF_SERIES}(?: Series)?,?\s(?:[Nn]o\. ?|[Nn]umber )?[A-Z]{{0,4}}-?\d[\w./-]*\Z"
    r"|(?:[A-Z][\w’&-]* |\([A-Z]{2,7}\) ){0,6}(?:Report|Paper|Brief|Memo|Memorandum)s? (?:for Congress )?"
    r"(?:[Nn]o\. ?|[Nn]umber )?(?:[A-Z]{1,4}-?\d{2,7}(?:-\w{1,4}){0,3}|\d{1,3}[A-F])\Z"
    r"|(?:[A-ZÀ-Þ][\w’&-]* ){1,6}(?:Report|Paper|Brief|Briefing|Comment|Note|Insight|Study)s? (?:[Nn]o\. ?)?"
    r"\d{1,4}/\d{2}(?:\d\d)?\Z"
    r"|(?:Senate|House|S\.|H\.) (?:Executive |Miscellaneous |Treaty |Ex\. |Misc\. )?(?:Document|Report|Doc\.|Rep\.)"
    r" (?:[Nn]o\. ?|[Nn]umber )?\d[\d-]*\Z"
    r"|(?:[A-Z][\w’&-]* ){0,3}(?:In Focus|Insight|Legal Sidebar) (?:IF|IN|LSB)\d{4,5}\Z"
)
"""`Discussion Paper 3672`, `Congressional Research Service (CRS) Report RL30588` before the bracket."""


COVER_RE: Final = lazy.regex(
    r"(?:[A-Z][\w’&-]* ){0,3}(?:Report|Paper|Perspective|Brief|Memorandum|Testimony|Note|Monograph|Publication)s?\Z"
)
"""`Perspective PE-A3703-1`: what an institution calls a report on its cover, before its number."""


def genre_before(text: str, piece: Piece) -> bool:
    """Whether a genre in small letters stands there: `working paper`."""
    words = words_of(text, piece)
    return (
        words[0].islower()
        and GENRE_RE.match(words) is not None
        and not words.startswith(("directed", "exh", "auction cat", "sale"))
    )


BY_RE: Final = lazy.regex(r"by (?=[A-Z])(?!(?:One|Two|Several|Various|Members)\b)")
"""`by Mark P. Sullivan`: who wrote what an agency issued."""


def _modifies(words: str, groups: int) -> bool:
    """Whether a part between commas is no title any more: editors, an edition, a series, a genre in small letters."""
    for pattern in _modifiers_from(words[0], groups):
        if pattern.match(words):
            return True
    if words.startswith(("in ", "in: ")) and words.partition(" ")[2][:1].isupper():
        return OCCASION_RE.match(words) is None
    if words[-1] in "s.ne" and GRANTED_RE.match(words):
        return True
    if words[0].isupper() and SOLD_ON_RE.match(words):
        return True
    if words[0].islower():
        return GENRE_RE.match(words) is not None or (BY_RE.match(words) is not None and looks_like_names(words[3:]))
    if report_number(words) or ("/" in words and words[-1] not in "/." and ISSUER_SYMBOL_RE.match(words)):
        return True
    sort, _, number = words.rpartition(" ")
    if "-" in number and report_number(number) and COVER_RE.match(sort):
        return True
    return REPORT_RE.match(words) is not None or (
        (" No. " in words or " no. " in words) and NUMBERED_RE.search(words) is not None
    )


OCCASION_RE: Final = lazy.regex(
    r"in (?:Reply|Answer|Response|Relation|Opposition|Contrast) to |in (?:Defen[cs]e|Vindication|Refutation|Support"
    r"|Honou?r|Memory|Praise|Imitation|Commemoration|Celebration|Illustration|Consequence) of "
    r"|in (?:[A-Z][\w-]+ ){1,2}(?:Perspective|Context|Comparison)s?\Z"
)
"""`Letters to Jane Doe, in Reply to an Essay on Quays`: to what end a work was written."""


def _passage_of_held(text: str, pieces: list[Piece], index: int) -> bool:
    """`Proslogion, chap. 2, in Opera omnia`: a passage before the edition that holds the work."""
    held = index + 2 < len(pieces) and pieces[index + 1].kind == "," and text.startswith("in ", pieces[index + 2].start)
    return held and read_locator(words_of(text, pieces[index])) != "" and not _is_span(text, pieces[index])


def _is_span(text: str, piece: Piece) -> bool:
    """Whether years stand there that a title treats: `Painting in Mexico, 1920–1970, in Collected Essays`."""
    return SPAN_RE.match(text, piece.start, piece.end) is not None


SPAN_RE: Final = lazy.regex(rf"{YEAR}[-–]{YEAR}\Z")


def _names_series(words: str) -> bool:
    """Whether words behind a title are a series'; the title itself may look like one: `Studies in Iconology`."""
    return SERIES_RE.match(words) is not None or (words[-1] in COUNTS and NUMBERED_SERIES_RE.match(words) is not None)


def _listed_behind(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a title goes on behind the comma, and the words are a part of it: `Religion, Religious Studies, and …`,
    `Calendar of Papers, Domestic Series, of the Reign of …`."""
    return index + 2 < len(pieces) and text.startswith(("and ", "of the "), pieces[index + 2].start)


def _listed(text: str, pieces: list[Piece], index: int, end: int) -> bool:
    """Whether words that end in a number are the last of a title’s own, and the number is a page: `and Usages of Ports
    45`; or a book too old for a series with numbers: `Theory and Practice of Insurance 525 (London, 1781)`."""
    if _listed_behind(text, pieces, index) or text.startswith(("and ", "or ", "& "), pieces[index].start):
        return True
    return index + 1 == end and text[pieces[index].end - 1].isdigit() and before_series(text, pieces[end])


def before_series(text: str, piece: Piece) -> bool:
    """Whether a bracket ends with a year in which no series counted its books yet."""
    year = text[piece.end - 5 : piece.end - 1] if piece.kind == "bracket" else ""
    return year.isdigit() and int(year) < SERIES_SINCE


SERIES_SINCE: Final = 1840


def _counted_by_comma(text: str, pieces: list[Piece], index: int, end: int) -> bool:
    """Whether a series stands there, and its number behind a comma, before editions or the imprint."""
    if index + 2 >= end or pieces[index + 1].kind != "," or pieces[index + 2].kind != "text":
        return False
    begin, close = pieces[index + 2].start, pieces[index + 2].end
    if index + 3 == end and PART_AND_VOLUME_RE.match(text, begin, close):
        return LONG_SERIES_RE.match(text, pieces[index].start, pieces[index].end) is not None
    if not BARE_RE.match(text, begin, close):
        if report_number(text[begin:close]):
            return PAPERS_RE.match(text, pieces[index].start, pieces[index].end) is not None
        society = text.endswith("Society", pieces[index].start, pieces[index].end)
        return society and RUN_RE.match(text, begin, close) is not None
    return COMMA_SERIES_RE.match(text, pieces[index].start, pieces[index].end) is not None


CORPUS_RE: Final = lazy.regex(
    r"(?:Corpus|Monumenta|Patrologia|Acta|Bibliotheca|Fontes|Scriptores|Analecta|Miscellanea|Studia|Thesaurus"
    r"|Texte und|Handbook of|Handbuch der|Records of|Documents of|Sources of)(?: [^\W\d_][\w’'-]*){1,4}\Z"
)


def _in_one_word(text: str, pieces: list[Piece], at: int, index: int, end: int) -> bool:
    """Whether one word and a number stand before the imprint, and name no place, behind a title with a subtitle:
    `Latent Powers: Japan and Korea, Adelphi 455 (Abingdon: …)`."""
    if index != end - 1 or pieces[end].kind != "bracket" or not text[pieces[index].end - 2].isdigit():
        return False
    found = ONE_WORD_RE.match(text, pieces[index].start, pieces[index].end)
    if not found or found["name"].lower() in PLACES or ": " not in words_of(text, pieces[end]):
        return False
    return found["lettered"] is not None or any(
        SUBTITLED_RE.search(words_of(text, piece)) for piece in pieces[at:index]
    )


def _in_two_parts(text: str, pieces: list[Piece], index: int, end: int) -> bool:
    """Whether a collection stands there and its part, with a number, behind a comma, before the imprint: `Corpus
    Christianorum, series latina 35`."""
    if index + 3 != end or pieces[index + 1].kind != "," or pieces[index + 2].kind != "text":
        return False
    last = PART_OF_COLLECTION_RE.match(text, pieces[index + 2].start, pieces[index + 2].end)
    return last is not None and CORPUS_RE.match(text, pieces[index].start, pieces[index].end) is not None


def _own_series(words: str, index: int, end: int) -> bool:
    """Whether the last words before the bracket are a series of the publisher's that has no number."""
    return index >= end - 2 and words[-1] in "sterf" and OWN_SERIES_RE.match(words) is not None


def _issuer(words: str) -> bool:
    """Whether words name an institution by a noun for one or by its letters."""
    return acronym(words) or is_body(words)


def _only_dated(text: str, piece: Piece) -> bool:
    """Whether a bracket holds a date with a month and nothing else."""
    date = read_date(words_of(text, piece)[1:-1])
    return date is not None and date.month > 0


def first_modifier(text: str, pieces: list[Piece], at: int, end: int) -> int:
    """The index of the first piece that is no title any more, at most `end`."""
    groups = groups_in(text) & (ASKED_FOR | ROLE_BEHIND)
    for index in range(at, end):
        kind = pieces[index].kind
        if kind == "bracket" and index > at and index < end and years_of_title(text, pieces, index):
            continue
        if kind == "bracket" and index > at and bracket_of_title(text, pieces, index):
            continue
        if kind == "square" and index > at and text.startswith(": ", pieces[index].start - 2):
            continue  # `Charles Dickens: [A Life Defined by Writing]`
        if kind in ("bracket", "url", "square") and index > at:
            return index
        words = words_of(text, pieces[index]) if kind == "text" else ""
        if words and index > at and pieces[index - 1].kind == "bracket" and year_in_title(text, pieces, index - 1):
            continue  # `Life and Collections of Johann Wetzstein (1815–1905) in Context`
        if words and (
            _modifies(words, groups)
            or (
                index > at
                and (
                    (_names_series(words) and not _listed(text, pieces, index, end))
                    or _own_series(words, index, end)
                    or _counted_by_comma(text, pieces, index, end)
                    or _in_two_parts(text, pieces, index, end)
                    or _in_one_word(text, pieces, at, index, end)
                    or (index == end - 1 and _issuer(words) and _only_dated(text, pieces[end]))
                    or (index == end - 1 and BARE_EDITION_RE.match(words))
                    or ((" Res" in words or "/Res" in words) and RESOLUTION_RE.match(words))
                    or (groups & ROLE_BEHIND and role_behind(text, pieces, index))
                    or _passage_of_held(text, pieces, index)
                )
            )
        ):
            return index
    return end
