"""Finds books whose names, title and imprint stops part, as a bibliography has them, and reads them as a note has them.

    Ana Lima. Harbours: A History. Quay Press (2001), p. 12.      Ana Lima. Harbours. Quay Press, 2001.
    Ana Lima, ed. Harbours (Lisbon: Quay Press, 2001), p. 12.     Ana Lima (ed). Harbours. Quay Press, 2001.
    Lima, Ana, and Rui Costa. Harbours. (Lisbon: Quay Press, 2001): 12.

Comes in: a note as printed. Comes out: what is to be read for it (Chicago Manual 14.18, 14.21): names given name first,
commas for the stops, the imprint in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import ABBREVIATIONS, COMMON_WORDS, JOURNAL_WORDS, MONTHS, PUBLISHERS
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.parted.print_patterns import (
    FURTHER,
    LETTERS,
    NAMES,
    PERSON,
    ROLE,
    URL,
    WITHIN,
    at_begins,
    at_heads,
)
from apparatus.read.note.parted.stopped_statements import COUNT, EDITION, MADE, SHORTENED
from apparatus.read.note.parted.turned_beside import turned_beside
from apparatus.read.note.parted.turned_people import PEOPLE, STOP, are_known, are_turned, may_be_turned, natural_order
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.houses import NAME_RE, is_house
from apparatus.read.note.words.patterns import LISTED_RE
from apparatus.read.note.words.places import known_place, known_with_region, town_and_state
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import looks_like_title

_ROLE: Final = rf"(?P<role>(?:,?\set\sal\.)?,?\s[(\[]?{ROLE}[)\]]?)"
_MORE: Final = r"(?P<more>,?\s(?:et\sal|[JS]r)\.)"
"""What stands behind the names, and ends in a stop of its own."""
_BEGINS: Final = r"(?<![A-ZÀ-Þ]\.\s)(?<![Ee]d\.\s)(?<![Ee]ds\.\s)(?<!rans\.\s)(?<!omp\.\s)"
"""Behind an initial stands the rest of the name, behind a role an editor."""
_SHORTENED: Final = r"(?<!\b[A-ZÀ-Þ][a-z])(?<![’'][A-ZÀ-Þ])"
"""The stop of `Jr.`, `Ia.`, `O’G.` ends no names."""
TITLE: Final = (
    r"(?P<title>(?!See\b|Cf\b|Compare\b|But\b|\d{4}[a-e]?\.)[^\W_a-zß-ÿ]"
    rf"(?:[^.;“”\"()]|{WITHIN}|\([^()\d]{{1,40}}\)|“[^“”]{{1,60}}”){{2,250}}?)"
)
_STATED: Final = rf"(?P<stated>(?:[.,]\s(?:{EDITION}|{COUNT}|{MADE})){{0,2}})"
_PLACE: Final = (
    r"[^\W\d_a-zß-ÿ][^:.;()“”\"\d]{1,40}(?:\.(?=\s(?:&|and)\s[A-Z])[^:.;()“”\"\d]{5,40})?"
    r"(?:\s?;\s[A-ZÀ-Þ][^:.;()“”\"\d]{1,30})?(?:[A-Z]\.){0,2}(?:(?<=[a-z])\.)?:\s"
)
_HOUSE: Final = r"(?P<house{n}>(?!In\s)[A-ZÀ-Þ](?:[^.:;()“”\"\d]|(?<=\b[A-Z])\.(?=\s?[A-Z])){{1,90}}?)"
_DATE: Final = rf"(?:{MONTH}\s)?{YEAR}(?:[–-]\d{{2,4}}|-\d\d-\d\d)?"
IMPRINT: Final = (
    rf"(?:(?P<gap>\.?\s)(?P<inner>\((?P<place1>{_PLACE})?{_HOUSE.format(n=1)},?\s{_DATE}\))"
    rf"|(?P<stop>(?:(?<![.:,][A-ZÀ-Þ])(?<![.:,]\s[A-ZÀ-Þ])(?<!,\sed)(?<!,\seds)(?<!,\strans)\.|(?<=[?!]))\s)(?P<place2>{_PLACE})?{_HOUSE.format(n=2)}"
    rf"(?:(?P<opens>\s\(){_DATE}(?=\))|(?P<comma>,?|(?<=Press)\.)\s{_DATE}(?P<end>)(?![\w–-]|,?\s\d{{1,2}}[,.]\s{YEAR})))"
)
"""In brackets, behind a stop or not; with the year alone in them; without any."""
_BEHIND: Final = (
    r"\)?(?:(?P<colon>:)\s(?:pp?\.\s?)?\d|[.;]?\Z|[.;,]\s(?!Print\b|Reprint(?:ed)?,\s)|(?<=\))\s(?=(?:pp?\.\s?)?\d)"
    r"|\s\((?(end)(?:[1-9]|[Ff]irst|[Oo]rig)|))"
)
"""The end, a page or another sentence; a remark only behind the bracket of the year."""
_TOLD: Final = r"(?:\s\[[A-Z][^\[\]]{3,200}\](?=\s\())?"
"""What somebody tells of the book before its imprint: `vol. 1 [A collection of letters.] (…)`."""
_WORK: Final = rf"{TITLE}{_STATED}{_TOLD}{IMPRINT}{_BEHIND}"
NATURAL_RE: Final = lazy.regex(
    rf"{_BEGINS}{NAMES}(?:{_ROLE}(?P<also>\.|(?<=\.))|{_MORE}|{_SHORTENED}(?P<ends>[.,]))\s{_WORK}"
)
TURNED_RE: Final = lazy.regex(rf"{_BEGINS}{PEOPLE}(?:{_ROLE}(?P<also>\.|(?<=\.))|{STOP})\s{_WORK}")
TITLED_RE: Final = lazy.regex(
    rf"{TITLE}(?P<role>)(?P<ends>\.|(?<=[?!]))\s(?:[Ee]ds?\.|[Ee]dited\sby)\s{PERSON}{FURTHER}(?P<stated>){IMPRINT}{_BEHIND}"
)
"""`Harbours and Tides. Edited by Ana Lima. Lisbon: Quay Press, 2001`: nobody wrote it."""
_LISTED: Final = (
    rf"\s{TITLE}(?=,\s(?:in\s(?P<holders>{PERSON}{FURTHER})(?:,\s|\s\()[Ee]ds?\b"
    r"|(?P<place>[A-ZÀ-Þ][^:.;,()“”\"\d]{1,30}(?:,\s(?:[A-Z]{2}|[A-Z][a-z]+\.?))?:\s)?"
    rf"(?P<house>[A-ZÀ-Þ][^:.;()“”\"\d]{{1,50}}?),?\s{YEAR}(?:[.;]?\Z|[.;,:]\s)))"
)
LISTED_RES: Final = (
    lazy.regex(rf"{_BEGINS}{NAMES}{_SHORTENED}(?P<ends>\.){_LISTED}"),
    lazy.regex(rf"{_BEGINS}{PEOPLE}{STOP}{_LISTED}"),
)
"""`Lima, Ana. Harbours, London: Quay Press, 2001`: a stop behind the names alone."""
QUICK_RE: Final = lazy.regex(rf"[.?!)\]]\s[^.]{{2,250}}\.?(?:[\s(]{YEAR}\b|,\sin\s)")
"""Behind a stop, no other before the year or what holds a piece: quicker than the names before it."""

_SEASON: Final = rf"(?:Spring|Summer|Fall|Autumn|Winter)\s{YEAR}(?:\s[Ee]d(?:ition|\.))?"
_ALSO: Final = rf"(?:,\s(?:{EDITION}\.?|{COUNT}|{MADE}|{_SEASON})){{0,2}}"
HELD_RE: Final = lazy.regex(
    rf"(?:(?<=[.,]\s)(?:[Ee]d(?:ited|\.\sand\strans\.)?(?:\sby|(?<=d)\.)|[Ee]ds\.)\s{PERSON}{FURTHER}{_ALSO}"
    r"|(?<=[’'”\".,]\s)[Ii]n\s[A-ZÀ-Þ][^.;:()“”\d]{2,150}(?:\s(?:19|20)\d\d)?(?=[,:]\s(?:pp?\.\s)?\d{1,4}[-–]))"
    rf"(?P<paged>[,:]\s(?:pp?\.\s)?(?P<pages>\d{{1,4}}[-–]\d{{1,4}}))?(?P<stop>\.\s){_HOUSE.format(n='')}"
    rf"(?:(?P<opens>\s\(){YEAR}(?=\))|,\s{YEAR}(?P<end>))(?P<closes>\)?)(?:[.;]?\Z|[.;,]\s(?!Print\b|\d\d?[,.]))"
)
"""`in Harbours, edited by Ana Lima, 12–34. Quay Press, 2001`, `In Harbours, 12–34. Quay Press, 2001`: what holds a
chapter, without a place."""
HELD: Final = group(
    *(f" {role} " for role in ("edited by", "Edited by", "ed.", "eds.", "Ed.", "Eds.", "ed. by")),
    *(f"{mark} {held} " for mark in "’'”\".," for held in ("in", "In")),
)

STOPS: Final = group(*(f"{mark} {capital}" for mark in ".?!)" for capital in ("(", *filter(str.isupper, LETTERS))))
YEARS: Final = group(
    *(f"{before}{century}" for before in (", ", " (", " ") for century in ("15", "16", "17", "18", "19", "20"))
)
STOPPED: Final = STOPS
"""What of them it is asked for."""


def stopped_books_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such books stand, and what is read for their marks."""
    if not (groups & YEARS and QUICK_RE.search(text)):
        return
    yield from turned_beside(text)
    paged: list[int] = []
    for held in HELD_RE.finditer(text) if groups & HELD else ():
        if held["paged"]:
            paged.append(held.start("paged"))
        yield from _held_in_note(held)
    yield from _listed(text)
    heads: list[int] = []
    for found in at_heads(NATURAL_RE, text):
        if any(found.start() < at < found.end() for at in paged):
            continue  # the piece that a book holds, with its pages
        if _is_book(found) and _are_named(found) and not _addressed(found):
            heads.append(found.start())
            yield from _as_in_note(found)
    for found in at_begins(TITLED_RE, text) if groups & HELD else ():
        if not BEHIND_STOP_RE.search(text[max(0, found.start() - 2) : found.start()]) and _is_book(found):
            yield from _as_in_note(found)
    for found in at_begins(TURNED_RE, text):
        if found.start() not in heads and _is_book(found) and _is_turned(found):
            yield from natural_order(found)
            yield from _as_in_note(found)


def _listed(text: str) -> Iterator[tuple[int, Change]]:
    """The names of works of which commas part the rest."""
    natural, turned = LISTED_RES
    for found in at_heads(natural, text):
        if _is_listed(found) and are_people(found["names"]):
            yield put_for(found, ",", "ends")
    for found in at_begins(turned, text):
        if _is_listed(found) and are_turned(found):
            yield from natural_order(found)
            yield put_for(found, ",", "ends")


def _is_listed(found: re.Match[str]) -> bool:
    """Whether a title stands before a town or a publisher that is known, or before editors of a book."""
    if not looks_like_title(found["title"]):
        return False
    if found["holders"]:
        return are_people(found["holders"])
    if found["place"]:
        return known_with_region(found["place"].removesuffix(": "))
    first = found["house"].partition(", ")[0]
    return is_house(first) or known_place(first)


def _addressed(found: re.Match[str]) -> bool:
    """Whether an address stands behind the date: `entries_reordered` reads the pages of sites."""
    if len(found["title"]) < SHORTEST or found["title"][-1] in "?!":
        return False
    return found["end"] is not None and ADDRESS_RE.match(found.string, found.end()) is not None


SHORTEST: Final = 9
"""Characters of a page’s name there; no mark ends it."""
ADDRESS_RE: Final = lazy.regex(rf"\s?{URL}")


def _held_in_note(held: re.Match[str]) -> Iterator[tuple[int, Change]]:
    """The imprint of what holds a chapter in brackets, and the pages behind these."""
    house = held["house"]
    if not _publishes(house) or STATEMENT_RE.match(house) or periodical_kind(house):
        return
    at = held.start("paged") if held["paged"] else held.start("stop")
    yield at, Change(held.end("stop"), " (", held.start("stop"))
    if held["opens"]:
        yield put_for(held, ", ", "opens")
    closes, pages = held.end("closes"), f", {held['pages']}" if held["paged"] else ""
    if pages or not held["opens"]:
        yield closes, Change(closes, f"{'' if held['opens'] else ')'}{pages}", closes)


def _as_in_note(found: re.Match[str]) -> Iterator[tuple[int, Change]]:
    """The comma behind the names, the imprint in brackets, and the comma before the page."""
    if found.groupdict().get("more"):
        yield put_behind(found, ",", "more")
    stop = "also" if found["role"] else "ends"
    if found[stop] is not None:
        yield put_for(found, ",", stop)
    for parted in STATEMENT_STOP_RE.finditer(found.string, *found.span("stated")) if found["stated"] else ():
        yield put_for(parted, ",")
    kept = "." if found["stated"].endswith(SHORTENED) else ""
    if found["inner"]:
        yield put_for(found, f"{kept} ", "gap")
    else:
        yield put_for(found, f"{kept} (", "stop")
        if found["opens"]:
            yield put_for(found, ", ", "opens")
    closes = ")" if found["end"] is not None else ""
    if closes and found["comma"] != ",":
        yield put_for(found, ",", "comma")
    if found["colon"]:
        yield put_for(found, f"{closes},", "colon")
    elif closes:
        yield put_behind(found, ")", "end")


STATEMENT_RE: Final = lazy.regex(r"(?:In|With|[A-Z][a-z]+\sby)\s")
"""`Translated by Ana Lima`."""


STATEMENT_STOP_RE: Final = lazy.regex(rf"\.(?=\s(?:{EDITION}|{COUNT}|{MADE}))")


def _is_book(found: re.Match[str]) -> bool:
    """Whether a title stands there, and a publisher behind it."""
    house, placed = _imprint(found)
    if not looks_like_title(found["title"]) or periodical_kind(house) or STATEMENT_RE.match(house):
        return False
    told = found["role"] and ("trans" in found["role"] or not _begin_known(found) or _behind_courtesy(found))
    if told and are_people(found["title"]):
        return False  # `Black Skin, White Masks, trans. Ana Lima, London: Quay Press`
    if "trans" in (found["role"] or "") and are_people(found["title"].partition(", ")[0]):
        return False  # `Ana Lima, trans. Tom Roe, Harbours (London: Quay Press, 1999)`
    subtitle = found.string.startswith(": ", found.start() - 2)  # `A Dialogue: Jane Doe and Ana Lima, ed. Rui Costa`
    if found["role"] and are_people(found["title"].partition(", ")[0]) and (subtitle or not _begin_known(found)):
        return False  # `Book of the Quays, ed. Ana Lima and Rui Costa, Port Text Society 212 (London: Quay, 1940)`
    if found["ends"] == "." and found.string[: found.start("ends")].rpartition(" ")[2].lower() in ABBREVIATIONS:
        return False  # `Ports L. Rev. 12, 45`
    if JOINED_RE.search(found["title"]) or (found["ends"] == "," and _behind_subtitle(house)):
        return False
    if found["title"][-1] in "?!" and ", " in house and house.lower() not in PUBLISHERS:
        return False  # `Who Owns Quays? Ports and Empire, Quay Press, 1999`: a subtitle
    last = found["title"].rpartition(" ")[2]
    if last.lower() in ABBREVIATIONS or last == "&c" or len(last) == 1:
        return False  # `4th ed. (`, `Quays, &c. (`, `G. P. Quay & Sons`
    place = (found["place1"] or found["place2"] or "").removesuffix(": ")
    if (
        (place and ", " in place and not known_with_region(place))
        or place.rpartition(" ")[2].islower()  # `Such accounts include: Ana Lima, Quays (1956)`
        or house.lower() in DATED
        or UNPRINTED_RE.match(found["title"])
    ):
        return False
    sure = is_house(house) or placed
    if found["ends"] == ",":  # the Manual’s own: its stop must be another
        lettered = LETTERED_RE.match(last) is not None  # `Collecting in L.A. (`
        own = found["gap"] == ". " and not (found["stated"].endswith(SHORTENED) or lettered)
        stated = found["stated"] != "" and place != "" and known_place(place)  # `Ports, 2nd ed. Lisbon: Molo, 1979`
        printed = is_house(house) or stated or (placed and not (place and found["comma"]))
        return own or (bool(found["stop"]) and printed)
    if found["end"] is not None and not found["comma"]:
        return sure  # `Quay Press 2001`
    addressed = house.isupper() and ADDRESS_RE.match(found.string, found.end() - 1) is not None
    return sure or bool(found["inner"]) or addressed or _publishes(house) or known_place(house)


LETTERED_RE: Final = lazy.regex(r"[A-Z](?:\.[A-Z]){1,3}\Z")


def _behind_subtitle(house: str) -> bool:
    """Whether town and publisher, parted by a comma, stand behind a subtitle: `Ana Lima, Ports. A History, Oxford,
    Oxford University Press, 2001`."""
    subtitle, _, printed = house.partition(", ")
    town, comma, press = printed.rpartition(", ")
    return bool(comma) and known_place(town.rpartition(", ")[2]) and is_house(press) and not known_place(subtitle)


def _begin_known(found: re.Match[str]) -> bool:
    """Whether each of several people begins with a known given name, and no title with `and` is one of them: `Lima, A.,
    Old Quays and New Ports, ed. Rui Costa`."""
    named = found.groupdict()
    people = LISTED_RE.split(named.get("names") or named.get("others") or "")
    return all(map(begins_with_given_or_initial, filter(None, people)))


def _behind_courtesy(found: re.Match[str]) -> bool:
    """Whether a courtesy before the names shows them to end a title: `The Works of Prof. R. Costa, ed. Ana Lima`."""
    return found.string.endswith(COURTESIES, 0, found.start())


COURTESIES: Final = tuple(f"{courtesy}. " for courtesy in ("Prof", "Mr", "Mrs", "Dr", "Sig", "Rev"))

JOINED_RE: Final = lazy.regex(rf"{YEAR}\)?,? and [A-ZÀ-Þ]")
"""`Ports, Lisbon: Quay Press, 2019, and Jane Doe, Keys`: two works."""
DATED: Final = frozenset({*MONTHS, "spring", "summer", "fall", "autumn", "winter"})
UNPRINTED_RE: Final = lazy.regex(r"(?:Personal|Interview|Letter|Conversation|Lecture|E-?mail|Telephone|Speech|Talk)\b")


def _imprint(found: re.Match[str]) -> tuple[str, bool]:
    """The publisher, and whether a place stands beside it: before a colon, or parted by a comma."""
    words = found["house1"] or found["house2"]
    first, comma, rest = words.partition(", ")
    if comma and (known_place(rest) or town_and_state(rest)):
        return first, is_house(first)  # what stands before a town may be a subtitle
    if comma and known_place(first):
        return rest, True
    return words, bool(found["place1"] or found["place2"])


def _publishes(words: str) -> bool:
    """Whether words are a publisher's name, or an institution's."""
    return is_house(words) or looks_like_organisation(words, strict=True) or _may_be_house(words)


def _may_be_house(words: str) -> bool:
    """Whether words are some in capitals, of which none says that they are a periodical's or a title's."""
    several = " " in words and NAME_RE.match(words) is not None and not words.startswith(("A ", "An "))
    lower = words.lower().split()
    return several and COMMON_WORDS.isdisjoint(lower) and JOURNAL_WORDS.isdisjoint(lower)


def _are_named(found: re.Match[str]) -> bool:
    """Whether names are people's: one is known, or a publisher that shows itself stands behind the title."""
    names = found["names"].replace(", and ", ", ").replace(" & ", " and ")
    house = found["house1"] or found["house2"]
    if are_people(names):
        return True
    if looks_like_organisation(names, strict=True):
        return house == names or (found["ends"] != "," and _is_sure(found))
    words = frozenset(names.lower().replace(",", "").split())
    plain = COMMON_WORDS.isdisjoint(words) and not looks_like_organisation(names)
    return plain and looks_like_names(names) and _is_sure(found)


def _is_sure(found: re.Match[str]) -> bool:
    """Whether a citation begins at the names, and a publisher shows itself by its name or its place."""
    begins = not BEHIND_STOP_RE.search(found.string[max(0, found.start() - 2) : found.start()])
    house, placed = _imprint(found)
    return begins and (placed or is_house(house))


BEHIND_STOP_RE: Final = lazy.regex(r"[.:]\s\Z")


def _is_turned(found: re.Match[str]) -> bool:
    """Whether a family name stands before a given one."""
    if found.string.startswith(": ", found.start() - 2) or not may_be_turned(found):
        return False  # `Harbours: Those of Lisbon, Porto C. and Faro`
    initials = not (found["role"] or found["ends"] or GIVEN_RE.search(found["given"]))
    if initials and not NO_NAMES_RE.search(found["title"]):
        return False  # `Lima, A. B. Costa`
    if are_known(found):
        return True
    words = frozenset(found["person"].lower().replace(",", "").split())
    bracketed = found["role"] is not None and "(" in found["role"]
    if not (found["role"] or found["others"]) or not (bracketed or NO_NAMES_RE.search(found["title"])):
        return False  # `Augustine, Confessions, trans. Jane Doe`
    return COMMON_WORDS.isdisjoint(words) and _is_sure(found)


GIVEN_RE: Final = lazy.regex(r"[a-z]{2} ")
"""A given name in full before an initial."""
NO_NAMES_RE: Final = lazy.regex(
    r"\A(?:The|An?|On|In|What|Why|How)\s|\s(?:of|in|the|an?|to|for|on|from|at|with)\s|[:?\d]"
)
"""What shows that words are a title and nobody’s name."""
