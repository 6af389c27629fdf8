"""Finds place, publisher and year that stand between commas instead of in a bracket, as many British notes print them:
`Author, Title, London: Pluto Press, 2010, p. 4` (Chicago Manual 14.127-146; the same parts in the same order).

Comes in: the pieces of a note. Comes out: the same, with each such statement as one piece of the kind `imprint`.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.comma_imprints import imprint_before_year
from apparatus.read.note.statements.run_on_places import part_place
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.houses import NAME_RE, is_house
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import YEAR_SIGNS
from apparatus.read.note.words.places import (
    JOINED_RE,
    LANDS,
    REGION_RE,
    STATE_NAME_RE,
    TOWNS_BY_STATE,
    known_place,
    state_and_town,
)
from apparatus.read.note.words.signs import groups_in
from apparatus.read.note.words.title_words import ENGLISH_ARTICLES

YEAR_RE: Final = lazy.regex(
    rf"(?:(?:{'|'.join(month.capitalize() for month in MONTHS)})\.? )?{YEAR}(?:[-–/]\d{{2,4}})?\Z"
)
PAGED_RE: Final = lazy.regex(rf"(?P<year>{YEAR})(?::\s(?:pp?\. ?)?|\.\spp?\. ?)\d[\d–-]*\Z")
"""`2000: p. 43`, `2000. p. 43`: a colon or a stop before the page."""

UNPARTED_RE: Final = lazy.regex(rf"[^\W\d_]\.? (?P<year>{YEAR})\Z")
"""`Berlin: Springer 2006`, `Sydney: Lawbook Co. 2002`: the comma before the year is missing."""

BEHIND_YEAR_RE: Final = lazy.regex(
    rf"(?:\w+|rev\.) (?:ed\.|edn\.?|edition)\Z|\[?{YEAR}\]?\Z|(?:= ?)?[A-ZÀ-Þ][^:\d]{{3,100}},? \d{{1,4}}(?:/{YEAR})?\Z"
)
"""What a bracket behind an imprint holds: the edition, the year of the first, or the series with its number."""

TOWN_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’.-]+(?: (?:[A-ZÀ-Þ][\w’.-]+|am|on|upon|sur|de|la|an der)){0,2}\Z")
PUBLISHER_RE: Final = lazy.regex(r"[^\W\d_][^:“”\"()]{1,90}\Z")
FARTHEST: Final = 4
"""Parts between the publisher's colon and the year: `Farrar, Straus and Giroux` holds commas."""


def with_imprints(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, each statement of place, publisher and year as one."""
    colon = ": " in text
    if not colon and not groups_in(text) & YEAR_SIGNS:
        return pieces
    if colon and len(pieces) > FEWEST:
        _mark_yearless(text, pieces)
    at = 2
    while at < len(pieces):
        piece = pieces[at]
        if piece.kind == "text" and text[piece.end - 1].isdigit() and _may_end(text, pieces, at):
            begin = (_begin(text, pieces, at) if colon else 0) or _without_colon(text, pieces, at)
            if begin and not colon and not PLACED_RE.search(text):
                return pieces
            if colon and not begin and (more := part_place(text, pieces, at)):
                at += more
                begin = _begin(text, pieces, at)
            if begin:
                paged = PAGED_RE.match(text, pieces[at].start, pieces[at].end)
                end = paged.end("year") if paged else pieces[at].end
                stop = paged is not None and text[end] == "."
                rest = [Piece(",", end, end + 1)] if stop else []
                rest += [Piece("text", end + 2 * stop, pieces[at].end)] if paged else []
                pieces[begin : at + 1] = [Piece("imprint", pieces[begin].start, end), *rest]
                if pieces[begin - 1].kind == ".":  # `Jane Doe, Keeping Harbours. Boston: Quay, 1995`
                    pieces[begin - 1] = Piece(",", pieces[begin - 1].start, pieces[begin - 1].end)
                at = begin
        at += 1
    return pieces


FEWEST: Final = 4
"""Pieces before an imprint: an author, a title, and a comma behind each."""

YEARLESS_RE: Final = lazy.regex(r"(?P<place>[A-ZÀ-Þ][^:;()\d]{2,30}): (?P<house>[A-ZÀ-Þ][^:;()\d]{2,40})\Z")


def _mark_yearless(text: str, pieces: list[Piece]) -> None:
    """Marks place and publisher that a page or a year follows, or nothing: `Lima, Harbours, New York: Penguin, 6`."""
    at = FEWEST - 1
    while (at := at + 1) < len(pieces):
        piece = pieces[at]
        found = YEARLESS_RE.match(text, piece.start, piece.end) if piece.kind == "text" else None
        if not found or pieces[at - 1].kind != "," or not known_place(found["place"]) or not is_house(found["house"]):
            continue
        behind = pieces[at + 1].kind if at + 1 < len(pieces) else "."
        words = text[pieces[at + 2].start : pieces[at + 2].end] if at + 2 < len(pieces) else ""
        if YEAR_RE.match(words) and known_place(text[pieces[at - 2].start : pieces[at - 2].end]):
            continue  # `Berlin, London: Norton, 1997`: the first town belongs to it
        if behind == "," and YEAR_RE.match(words) and pieces[at + 2].kind == "text" and _may_end(text, pieces, at + 2):
            pieces[at : at + 3] = [Piece("imprint", piece.start, pieces[at + 2].end)]
        elif behind == "." or read_locator(words):
            pieces[at] = piece._replace(kind="imprint")


def _may_end(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a year may stand at the end of a piece, and no bracket behind it: then it is a title's, `Berlin: The
    Downfall, 1945 (London: …)`, unless it holds no imprint but an edition, another year, a series or a remark."""
    if pieces[at].end - pieces[at].start < len("2000"):
        return False
    if at + 1 == len(pieces) or pieces[at + 1].kind != "bracket":
        return True
    inner = pieces[at + 1].start + 1
    if TOWN_AND_YEAR_RE.match(text, inner, pieces[at + 1].end - 1) and known_place(text[inner:].partition(",")[0]):
        return False  # `Roe, Blind Harbours: Visions of the North, 1780–1865 (Cambridge, 1981)`
    return text[inner].islower() or BEHIND_YEAR_RE.match(text, inner, pieces[at + 1].end - 1) is not None


TOWN_AND_YEAR_RE: Final = lazy.regex(rf"[A-ZÀ-Þ][^,:;()\d]{{2,30}}, {YEAR}\Z")


def _begin(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the piece that names the place before a year at `at`; 0 if there is none."""
    year = pieces[at]
    if YEAR_RE.match(text, year.start, year.end) or PAGED_RE.match(text, year.start, year.end):
        first, end = at - 2, pieces[at - 1].start
    else:
        unparted = UNPARTED_RE.search(text, year.start, year.end)
        first, end = at, unparted.start("year") if unparted else -1
    for index in range(first, max(1, first - 2 * FARTHEST), -2) if end > 0 else ():
        piece = pieces[index]
        if piece.kind != "text" or (index < at and pieces[index + 1].kind != ","):
            return 0
        colon = text.find(": ", piece.start, piece.end)
        if colon >= 0:
            publisher = text[colon + 2 : end].rstrip(" ,")
            return _place_at(text, pieces, index, text[piece.start : colon].rstrip(), publisher, unparted=index == at)
        if index == at and not PARTNERS_RE.search(text, piece.start, end):
            return 0
    return 0


PARTNERS_RE: Final = lazy.regex(r"\s(?:&|and|et|und)\s")
"""`Quay, Keys & Co`: joins the last of the partners in a publisher's name, so that commas may stand before it."""


PLACED_RE: Final = lazy.regex(
    r"[,.] (?:(?:il|la|les?|el) |l[’'])?[A-ZÀ-Þ\u3040-\u9fff\uac00-\ud7a3][^,;:()\d]{1,40}"
    rf",? {YEAR}(?:[-–/]\d{{2,4}})?(?![\w(])"
)
"""`, Oxford 2010`, `, Routledge, 2010`: a quick look for an imprint that no colon shows."""


def _without_colon(text: str, pieces: list[Piece], at: int) -> int:
    """Where an imprint without a colon begins behind a title; 0 if there is none."""
    begin = imprint_before_year(text, pieces, at)
    return begin if begin and _titled(text, pieces, begin, press=False) else 0


def _place_at(text: str, pieces: list[Piece], index: int, place: str, publisher: str, *, unparted: bool) -> int:
    """The index at which the place begins, if the words before a colon name one and a title stands before it;
    `unparted` says that no comma stands before the year."""
    if not PUBLISHER_RE.match(publisher) or (", " in publisher and _ends_in_town(publisher, place)):
        return 0
    press = is_house(publisher.partition(", ")[0])
    before = text[pieces[index - 2].start : pieces[index - 2].end] if pieces[index - 1].kind == "," else ""
    town, _, region = place.rpartition(" ")
    if before and state_and_town(place) and _towns(before):
        index -= 2  # `Durham, NC and London`
    elif before and REGION_RE.match(place):
        if place in LANDS and _behind_author(text, pieces, index, before):
            return index
        if not _towns(before):
            alone = place in TOWNS_BY_STATE or _state_alone(index, before, place, publisher)
            return index if alone else 0
        index -= 4 if index > 6 and REGION_RE.match(before) and pieces[index - 3].kind == "," else 2
    elif known_place(place) or (town and REGION_RE.match(region) and known_place(town)):
        index = _first_town(text, pieces, index)
    elif not _towns(place) or not (
        press or (before and (pieces[index - 2].titled or _unlisted(index, before, place, publisher, unparted)))
    ):
        return 0
    if pieces[index - 1].kind == ";":
        index = _first_place(text, pieces, index, press=press)
    return index if _titled(text, pieces, index, press) else 0


def _behind_author(text: str, pieces: list[Piece], index: int, before: str) -> bool:
    """Whether a country stands in the place of a town, for what stands before it must be the title: `Ana Lima, Quays of
    Power, USA: Molo, 1959`."""
    author = words_of(text, pieces[0])
    return index == LEAST and not known_place(before) and is_given_name(author.partition(" ")[0]) and " " in author


def _ends_in_town(publisher: str, place: str) -> bool:
    """Whether the imprint stands behind the words, so that the colon is the title's: `Harbours: Crown, Clergy and
    Commons, London`."""
    return known_place(publisher.rpartition(", ")[2]) and not known_place(place)


def _unlisted(index: int, before: str, place: str, publisher: str, unparted: bool) -> bool:
    """Whether town and publisher, which no list holds, stand behind an author and a title of several words: `Ana Lima,
    Keeping the Quays, Ashland: Molo, 1959`; a subtitle has small words, `Guns and Germs, Steel: The Fates of Nations`,
    and a comma before its year."""
    return (
        index >= LEAST
        and (unparted or before.count(" ") > 1)
        and (before[0].isupper() or before[-1] in COUNTS)
        and place.count(" ") < LEAST // 2
        and NAME_RE.match(publisher) is not None
        and not publisher.startswith(ENGLISH_ARTICLES)
    )


def _state_alone(index: int, before: str, place: str, publisher: str) -> bool:
    """Whether an American state stands in the place of a town, behind an author and a title of several words: `Ana
    Lima, Keeping the Quays, New Jersey: Molo, 1959`."""
    placed = STATE_NAME_RE.match(place) is not None and index >= LEAST and before.count(" ") > 1
    return (
        placed
        and before[0].isupper()
        and NAME_RE.match(publisher) is not None
        and not publisher.startswith(ENGLISH_ARTICLES)
    )


COUNTS: Final = frozenset("IVX0123456789")
"""What ends the number of volumes that stands between a title and its imprint."""


def _first_town(text: str, pieces: list[Piece], index: int) -> int:
    """Where the first of several towns begins: `New York, London, Sydney, Toronto: John Wiley`."""
    while (
        index > LEAST
        and pieces[index - 1].kind == ","
        and known_place(text[pieces[index - 2].start : pieces[index - 2].end])
    ):
        index -= 2
    return index


LEAST: Final = 4
"""Pieces of an author, a title and a place."""


def _first_place(text: str, pieces: list[Piece], index: int, *, press: bool) -> int:
    """Where the first of two places begins: `Harbours. Cambridge, Mass.; New York: Quay Press, 1997`."""
    at = index - 2
    if at > 2 and pieces[at - 1].kind == "," and REGION_RE.match(text, pieces[at].start, pieces[at].end):
        at -= 2
    if at < 2 or not (pieces[at - 1].kind == "." or (press and at > 3 and pieces[at - 1].kind == ",")):
        return index
    return at if known_place(text[pieces[at].start : pieces[at].end]) else index


def _towns(place: str) -> bool:
    return all(TOWN_RE.match(town) for town in JOINED_RE.split(place))


def _titled(text: str, pieces: list[Piece], index: int, press: bool) -> bool:
    """Whether a title can stand before the place at `index`: what a single name alone precedes is the title itself,
    `Beevor, Berlin: The Downfall, 1945`; more words than a name has may lead up to a title."""
    before = index - 1 if pieces[index - 1].kind not in (",", ".") else index - 2
    if before < 0 or pieces[before].kind not in ("text", "quote", "bracket", "square"):
        return False
    if text.count(" ", pieces[before].start, pieces[before].end) > LONGEST_NAME:
        return True
    return press or pieces[before].kind != "text" or (before > 1 and _goes_on(pieces, before - 1))


LONGEST_NAME: Final = 5
"""Spaces in a name at most."""


def _goes_on(pieces: list[Piece], at: int) -> bool:
    """Whether a mark may stand within a title, or between it and its author: a stop only if a comma parts what stands
    before it, `Jane Doe, Keeping Harbours. Quays since 1900`."""
    kind = pieces[at].kind
    return kind not in (";", ".") or (kind == "." and at > 2 and pieces[at - 2].kind == ",")
