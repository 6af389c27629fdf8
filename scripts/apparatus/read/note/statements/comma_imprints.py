"""Finds where an imprint begins that neither a bracket nor a colon shows (Chicago Manual 14.127-146; New Hart's Rules
18.2.6 lets the place stand alone).

    Title, Oxford 2010 · Title, Leiden–Boston 2012          a place, the year behind it
    Title, Routledge, London, 2022                          publisher, place, year
    Title, Paris, Gallimard, 1975                           place, publisher, year
    Title, PhD thesis, University of Oxford, 2018           degree, school, year

Comes in: the pieces of a note and the index of one that ends in a year. Comes out: the index at which the place or the
publisher begins, 0 where there is none.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import MONTHS, PUBLISHERS
from apparatus.read.note.names.name_lists import AND_START_RE, by_initials, given_and_another
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.bare_years import NO_PRESS
from apparatus.read.note.statements.genres import THESIS, THESIS_RE
from apparatus.read.note.statements.numbered import report_number
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_or_initial
from apparatus.read.note.words.houses import NAME_RE, PRINTED, is_house, names_house
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import EDITED_RE, ROLE_RE, VOLUME_RE
from apparatus.read.note.words.places import (
    LANDS,
    STATE_NAME_RE,
    TOWN_RE,
    known_place,
    known_with_state,
    may_be_town,
    state_and_town,
    town_of_old,
)
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.signs import groups_in

DATED_RE: Final = lazy.regex(rf"(?:(?P<words>[^\d:]{{2,60}}) )?{YEAR}(?:[-–/]\d{{2,4}})?\Z")


def imprint_before_year(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the first piece of the imprint whose year ends the piece at `at`."""
    if at < 2 or pieces[at - 1].kind not in (",", "."):
        return 0
    tail = text[pieces[at].end - 5 : pieces[at].end]
    if not tail[-4:].isdigit() and "-" not in tail and "–" not in tail and "/" not in tail:
        return 0
    dated = DATED_RE.match(text, pieces[at].start, pieces[at].end)
    if not dated or report_number(dated.group()):
        return 0  # `HC 1791` is the number of a paper
    words = dated["words"] or ""
    last = at if words else at - 2
    if not words:
        if pieces[at - 1].kind != "," or _quoted(text, pieces, at):
            return 0
        words = _words(text, pieces, last)
    thesis = _thesis_begins(text, pieces, last) if groups_in(text) & THESIS else 0
    if thesis or words.lower() in MONTHS:
        return thesis
    place = _place_begins(text, pieces, last, words)
    if place and _partners_before(text, pieces, place):
        return place - 4
    if place:
        return place - 2 if _published_before(text, pieces, place) else place
    if last == at and (_town_and_year(text, pieces, at, words) or _held_house(text, pieces, at, words)):
        return at
    parted = last > 2 and pieces[last - 1].kind == "," and (is_publisher(words) or NAME_RE.match(words) is not None)
    return _publisher_last(text, pieces, at, last, words) if parted else 0


def _publisher_last(text: str, pieces: list[Piece], at: int, last: int, words: str) -> int:
    """Where the imprint begins whose publisher ends the piece at `last`, its town before it or not."""
    before = _words(text, pieces, last - 2)
    place = _place_begins(text, pieces, last - 2, before) or _before_state(text, pieces, last - 2, before)
    published = _publishes(text, pieces, last, words)
    if place and (published or (place >= BEHIND_TITLE and words not in SEASONS)):
        return place
    if last < BEHIND_TITLE:
        return 0
    if published and _town_behind_role(text, pieces, last - 2):
        return last - 2
    if words.startswith(PRINTED) and may_be_town(_words(text, pieces, last - 2)):
        return last - 2
    return last if (published and _of_books(words)) or _before_another(text, pieces, at, last) else 0


def _town_behind_role(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a town that no list holds stands between who edited or translated a book and its publisher: `trans. Rui
    Costa, Leamington Spa, Berg, 1986`."""
    if at < BEHIND_TITLE or pieces[at - 2].kind != "text" or TOWN_RE.match(_words(text, pieces, at)) is None:
        return False
    before = pieces[at - 2]
    if ROLE_RE.match(text, before.start, before.end):
        return False  # `in Rui Costa, ed. and trans., Keeping Quays, Berg, 1986`
    return EDITED_RE.match(text, before.start, before.end) is not None


def _before_another(text: str, pieces: list[Piece], at: int, last: int) -> bool:
    """Whether another work follows that tells of the one whose year ends the piece at `at`, so that its publisher, and
    no periodical, stands at `last`: `Ana Lima, Quays, Molo, 1993, reviewed by Jane Doe in the Port Review`."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "," or not text.startswith(ANOTHER, pieces[at + 2].start):
        return False
    return _words(text, pieces, last - 2)[:1].isupper() and periodical_kind(_words(text, pieces, last)) is None


ANOTHER: Final = ("reviewed by ", "reviewed in ", "quoted in ", "cited in ", "reprinted in ", "discussed in ")


def _town_and_year(text: str, pieces: list[Piece], at: int, words: str) -> bool:
    """Whether a town that no list holds stands before the year without a comma, as German notes print it, behind a full
    name and a title of several words, and nothing but a passage behind it: `Jane Doe, The Cult of Quays, Ashford 1992,
    12`."""
    if at < BEHIND_TITLE or pieces[at - 1].kind != "," or not SHORTEST_TOWN < len(words) < LONGEST_TOWN:
        return False
    if not town_of_old(words) or words.lower() in NO_PRESS or words in NO_TOWNS or periodical_kind(words) is not None:
        return False
    title = _words(text, pieces, at - 2)
    named = " " in text[pieces[0].start : pieces[0].end] or any(
        ROLE_RE.match(text, piece.start, piece.end) for piece in pieces[max(1, at - LONGEST_CITATION) : at]
    )
    return named and " " in title and not title[0].islower() and _ends_or_cites(text, pieces, at)


def _held_house(text: str, pieces: list[Piece], at: int, words: str) -> bool:
    """Whether a publisher that no list holds stands before the year without a comma, behind the editors and the title
    of the book that holds a piece: `“Keys,” in Ana Lima (ed.), The Cult of Quays, Molo Nacional 2001, 12`."""
    if " " not in words or NAME_RE.match(words) is None or words.rpartition(" ")[2] in NO_TOWNS or words.isupper():
        return False
    held = next(
        (i for i in range(at - 2, max(0, at - LONGEST_CITATION), -1) if text.startswith(HELD, pieces[i].start)), 0
    )
    edited = held > 0 and any(
        ROLE_RE.match(text, piece.start, piece.end) or EDITED_RE.match(text, piece.start, piece.end)
        for piece in pieces[held + 1 : at]
    )
    return edited and periodical_kind(words) is None and _ends_or_cites(text, pieces, at)


def _ends_or_cites(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether behind the piece at `at` the citation ends, or a passage or a volume stands."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind in (".", ";"):
        return True
    behind = _words(text, pieces, at + 2)
    return behind != "" and (read_locator(behind) != "" or VOLUME_RE.match(behind) is not None)


SHORTEST_TOWN, LONGEST_TOWN = 4, 20
LONGEST_CITATION: Final = 40
"""How many pieces before its year a citation can begin, its commas among them; a note may have thousands."""

NO_TOWNS: Final = frozenset({
    "Conference", "Symposium", "Workshop", "Biennale", "Exhibition", "Lecture", "Report", "Edition", "Issue", "Series",
    "Live", "Untitled", "Census", "Survey", "Congress", "Festival", "Concert", "Interview", "Speech", "Letter",
    "Nature", "Science", "Time", "Life", "Lancet", "Documenta",
})  # fmt: skip
"""What is of a year, and no town, and periodicals that are called by a word."""

BEHIND_TITLE: Final = 4
"""Pieces of an author and a title, with the commas behind them."""

SEASONS: Final = frozenset({"Spring", "Summer", "Autumn", "Fall", "Winter"})


def _publishes(text: str, pieces: list[Piece], at: int, words: str) -> bool:
    """Whether words are a publisher’s: known, or behind the town and the title of the book that holds a piece."""
    if is_publisher(words):
        return True
    for index in range(at - 4, max(0, at - 14), -1):
        if pieces[index].kind in ("quote", ";", "."):
            return False
        if text.startswith(HELD, pieces[index].start):
            return True
    return False


def _of_books(words: str) -> bool:
    """Whether words name a publisher of books, and no season; an author and a title stand before: `Robert Nozick,
    Anarchy, State, and Utopia, Basic Books, 1974`."""
    return words != "Winter" and is_house(words)


def _words(text: str, pieces: list[Piece], at: int) -> str:
    """The words of a piece of text; empty for any other."""
    return text[pieces[at].start : pieces[at].end] if at > 0 and pieces[at].kind == "text" else ""


def _thesis_begins(text: str, pieces: list[Piece], last: int) -> int:
    """The index of the words that say what degree was granted, by what ends in the piece at `last`: `PhD thesis,
    University of California, Berkeley`."""
    for index in range(last - 2, max(2, last - 2 * FARTHEST), -2):
        words = _words(text, pieces, index)
        if not words or pieces[index + 1].kind != ",":
            return 0
        if GRANTED_RE.match(words):
            return index if looks_like_organisation(_words(text, pieces, index + 2)) else 0
    return 0


FARTHEST: Final = 4
GRANTED_RE: Final = lazy.regex(rf"{THESIS_RE.pattern}\Z", re.I)


def _place_begins(text: str, pieces: list[Piece], at: int, words: str) -> int:
    """The index at which a known place begins whose last words are `words`, in the piece at `at`."""
    before = _words(text, pieces, at - 2) if at > 2 and pieces[at - 1].kind == "," else ""
    titled = at > BEHIND_TITLE or (at == BEHIND_TITLE and ": " in text[pieces[0].start : pieces[0].end])
    if before and known_with_state(before, words) and (titled or known_place(before)):
        return at - 2
    if before and state_and_town(words) and TOWN_RE.match(before):
        return at - 2  # `Malden, MA and Oxford`
    if words in LANDS and at == BEHIND_TITLE and " " in before:
        return at  # `Ana Lima, The Quays of Power, USA 1981`
    if at > BEHIND_TITLE + 2 and STATE_NAME_RE.match(words) and _is_house(_words(text, pieces, at - 4)):
        return at - 2 if may_be_town(before) else at  # `Quay University Press, Totowa, New Jersey`
    if not known_place(words):
        return 0
    return at - 2 if before and known_place(before) and at > 4 else at


def _is_house(words: str) -> bool:
    """Whether words are known for a publisher, or partners who keep a house: `Quay & Key`."""
    return is_publisher(words) or (" & " in words and NAME_RE.match(words) is not None)


def _before_state(text: str, pieces: list[Piece], at: int, words: str) -> int:
    """The index of a town that no list holds, before the name of its state, behind an author and a title: `Ana Lima,
    Keeping Quays, Savage, Maryland, Molo, 1980`."""
    if at <= BEHIND_TITLE or pieces[at - 1].kind != "," or STATE_NAME_RE.match(words) is None:
        return 0
    return at - 2 if may_be_town(_words(text, pieces, at - 2)) else 0


def _published_before(text: str, pieces: list[Piece], place: int) -> bool:
    """Whether a publisher stands before the place, and a title before that."""
    if place < 6 or pieces[place - 1].kind != "," or pieces[place - 3].kind != ",":
        return False
    title = _words(text, pieces, place - 4)
    if pieces[place - 5].kind == ";" and not is_publisher(_words(text, pieces, place - 2)):
        return False  # `Ana Lima, Quays, 4; Tom Roe, Der Hafen, Berlin 1999`
    if _edits_too(text, pieces, place - 2):
        return False  # `eds. A. Lima, B. Costa, Warszawa 2010`
    named = AND_START_RE.sub("", title, count=1)
    if not title or title == "idem" or ROLE_RE.match(title) or _all_initialled(named):
        return False  # behind `John Doe (ed.)` or `J. Doe` the title itself stands
    words = _words(text, pieces, place - 2)
    if words[-1:].isdigit() and not is_house(words):
        return False  # `Studies in Ports 12`: a series
    if not is_house(words) and _names_author(text, pieces, place - 4):
        return False
    if (" & " in words or " and " in words) and ": " in title and " " not in title.rpartition(": ")[2]:
        return False  # `Harbours: Crown, Clergy & Commons`
    long = title.count(" ") > 1 or title.startswith(("A ", "The "))
    short = SHORT_RE.match(words) if long or (" " in title and " " in words) else None
    return is_publisher(words) or short is not None


def _edits_too(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a person with initials stands at `at`, behind others with initials the first of whom a role heads."""
    while at > 1 and pieces[at - 1].kind == "," and by_initials(_words(text, pieces, at)):
        at -= 2
        role = EDITED_RE.match(text, pieces[at].start, pieces[at].end)
        if role and by_initials(text[role.end() : pieces[at].end]):
            return True
    return False


def _all_initialled(words: str) -> bool:
    """Whether words are a person with initials, or two joined: `V. A. Lima and A. I. Costa`."""
    people = words.replace(" & ", " and ").split(" and ")
    return all(person.count(" ") < LONGEST_NAME and by_initials(person) for person in people)


def _names_author(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a piece names who wrote what stands behind it: behind a signal, behind `and`, or behind the family name:
    `Lima, Ana, Provincial Quays, London 1999`."""
    begin, end = pieces[at].start, pieces[at].end
    words = text[begin:end]
    if words == "et al.":
        return True
    if _heads(text, pieces, at - 2):
        return is_given_or_initial(words) or given_and_another(words)  # `Lima, Ana and Rui Costa`
    start, joined = read_signal(text, begin, end)[1], AND_START_RE.match(words)
    led = (
        start > begin or joined is not None or (at > 1 and text[pieces[at - 2].start : pieces[at - 2].end] in EXAMPLES)
    )
    return led and looks_like_person(words[joined.end() :] if joined else text[start:end])


EXAMPLES: Final = ("e.g.", "for example", "for instance", "eg")


def _heads(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a single word at `at`, as a family name is, heads a note or stands behind a signal."""
    if at < 0 or pieces[at].kind != "text":
        return False
    begin, end = pieces[at].start, pieces[at].end
    start = read_signal(text, begin, end)[1]
    return " " not in text[start:end] and (at == 0 or start > begin)


def _partners_before(text: str, pieces: list[Piece], place: int) -> bool:
    """Whether the partners of a house stand before the place, a comma between them: `Harcourt, Brace & World, New
    York`; in a title `and` joins the last of a list."""
    if place < BEHIND_TITLE + 4 or pieces[place - 1].kind != "," or pieces[place - 3].kind != ",":
        return False
    first, last = _words(text, pieces, place - 4), _words(text, pieces, place - 2)
    if f"{first}, {last}".lower() in PUBLISHERS:
        return True
    return " & " in last and PARTNERS_RE.match(f"{first}, {last}") is not None


PARTNERS_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+, [A-ZÀ-Þ][\w’-]+ & [A-ZÀ-Þ][\w’-]+\.?\Z")

LONGEST_NAME: Final = 4
"""Spaces in a name."""

SHORT_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’-]* )?(?:[A-ZÀ-Þ]\. ?){0,2}[A-ZÀ-Þ][\w’-]+(?: (?:&|and|et|und) [A-ZÀ-Þ][\w’-]+)?\Z"
)
"""`Hackett`, `Lownes and Young`, `Alfred A. Knopf`: who may be a publisher between a title and a town."""


def is_publisher(words: str) -> bool:
    """Whether words are known to be a publisher's name, or say it."""
    if words.startswith(ARTICLES):
        return words.lower() in PUBLISHERS
    return words[:1].isupper() and (names_house(words) or looks_like_organisation(words, strict=True))


ARTICLES: Final = ("il ", "la ", "l’", "l'", "le ", "les ", "el ")
"""With which publishers are printed in small letters: `Bologna, il Mulino, 2001`."""

HELD: Final = ("in ", "In ", "in: ", "In: ", "dans ", "en ")
"""What stands before the book that holds a piece."""


def _quoted(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a quotation stands before, in the same sentence: what follows it is read piece by piece."""
    for index in range(at - 1, -1, -1):
        if pieces[index].kind in (";", ".") or text.startswith(HELD, pieces[index].start):
            return False  # the book that holds it has an imprint of its own
        if pieces[index].kind == "bracket" and ROLE_RE.match(text, pieces[index].start, pieces[index].end):
            return False
        if pieces[index].kind == "quote":
            return True
    return False
