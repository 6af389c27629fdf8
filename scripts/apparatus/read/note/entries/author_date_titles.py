"""Finds where the source begins behind the title of a reference by author and date.

Comes in: the words behind the year, and the elements in which stops part them. Comes out: the index at which the
journal, the book or the publisher begins: behind the stop of the title, or where a comma ends it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.statements.behind import JOURNAL_RE, PUBLISHED_RE
from apparatus.read.note.statements.comma_imprints import is_publisher
from apparatus.read.note.words.houses import NAME_RE, names_house
from apparatus.read.note.words.patterns import EDITION_RE, PRESS_WORDS
from apparatus.read.note.words.places import REGION_RE, known_place, known_with_region, may_be_town
from apparatus.read.note.words.title_words import capital_share

PLACED_WITHIN_RE: Final = lazy.regex(
    r",\s(?P<source>(?:[A-ZÀ-Þ][\w’.-]++\s?){1,3}(?:,\s[A-Z]{2})?:\s[A-ZÀ-Þ][^:,“”]{2,60}(?:,\spp?\.\s?\d[\d–-]*)?)\Z"
)
PLACED_AFAR_RE: Final = lazy.regex(
    r",\s(?P<source>(?P<place>[A-ZÀ-Þ][\w’.-]+(?:\s[\w’.&-]+){0,5}(?:,\s[A-Z]{2})?):\s"
    r"[A-ZÀ-Þ][^:,“”]{1,60}(?:,\s(?:and\s|&\s)?[A-ZÀ-Þ][^:,“”\d]{1,30}){0,3}(?:,\spp?\.\s?\d[\d–-]*)?)\Z"
)
"""`New Haven and London: Quay Press`, `Boston: Little, Brown`: known towns, a publisher of several."""
PAGES_BEHIND_RE: Final = lazy.regex(r",?\s(?:pp?\.|pages?|S\.)\s?(?P<pages>\d[\d–—-]*(?:\s?ff?\.?)?)\Z")
IN_RE: Final = lazy.regex(r"[Ii]n:?\s(?=[A-ZÀ-Þ“\"‘]|(?:al|el|bin|de|van|von)[- ][A-ZÀ-Þ])")
IN_WITHIN_RE: Final = lazy.regex(r"[.,?]\s(?P<source>[Ii]n:?\s[A-ZÀ-Þ].*)")
PRESS_WITHIN_RE: Final = lazy.regex(
    rf",\s(?P<source>[A-ZÀ-Þ][^,“”]{{2,50}}\b(?:{PRESS_WORDS})\b(?:,\s[A-ZÀ-Þ][^,“”]{{2,30}}){{0,2}})\Z"
)
LONGEST_JOURNAL: Final = 12
"""Words of a journal."""
LONGEST_UNKNOWN_PUBLISHER: Final = 3
"""Words of a publisher that no list knows, before a known town."""

PRINTED_RE: Final = lazy.regex(r"[,.]?\s\((?P<source>[A-ZÀ-Þ][^():]{1,40}:\s[^():]{2,80})\)[,.]?(?:\s|\Z)")
"""`Unruly City (London: Allen & Unwin), p. 3`: place and publisher in a bracket, the year standing behind the names."""


TOWN_LAST_RE: Final = lazy.regex(r"\s\((?P<town>[A-ZÀ-Þ][\w .,’-]{1,40})\)\.?\Z")
"""`Unruly City (London).`"""


def with_imprint_behind(rest: str) -> tuple[str, str]:
    """A title, and the place and publisher that stand in a bracket behind it with what follows; empty if none do."""
    town = TOWN_LAST_RE.search(rest)
    if town and known_with_region(town["town"]):
        return rest[: town.start()], town["town"]
    printed = PRINTED_RE.search(rest)
    if not printed or IN_WITHIN_RE.search(rest, 0, printed.start()):
        return rest, ""
    return rest[: printed.start()], f"{printed['source']}. {rest[printed.end() :]}"


def source_behind(rest: str, elements: Sequence[str]) -> int:
    """Where the source begins in what follows the year: behind the stop of the title, or where a comma ends it."""
    ends = list(accumulate(map(len, elements)))
    opened = next((at for at in range(1, len(elements)) if IN_RE.match(elements[at].lstrip())), 0)
    if opened and not any(JOURNAL_RE.match(element.strip(" .")) for element in elements[1:opened]):
        return ends[opened - 1]
    element = elements[0].rstrip(" .")
    if element[-1:] in "?!" and len(elements) > 1 and (journal := _journal_behind(elements[1].rstrip(" ."))):
        return ends[0] + journal  # `Whose Climate? Migrants in Peru, Public Culture, 28, p. 78`
    if element[-1:] in "?!" and len(elements) > 1 and (_goes_on(elements) or _in_paper(elements)):
        return ends[1]
    several = len(elements) > 2 and publishes(elements[2]) and _is_subtitle(elements[1].strip(" ."))
    if several:
        return ends[1]  # `Freie Netze. Geschichte, Politik und Kultur. Hannover: Heise`
    if len(elements) > 1 and not IN_WITHIN_RE.search(element) and _is_source(elements[1].strip(" .")):
        return ends[0]  # the commas before the stop are the title's: `Graphs, Maps, Trees: Models. London: Quay Press`
    for pattern in (IN_WITHIN_RE, PLACED_WITHIN_RE, PRESS_WITHIN_RE):
        if found := pattern.search(element):
            return _with_town(element, found.start("source"))
    if (afar := PLACED_AFAR_RE.search(element)) and known_place(afar["place"]):
        return afar.start("source")
    if published := publisher_behind(element):
        return published
    parts = element.rsplit(", ", 2)
    if len(parts) == 3 and parts[1].lower() in PLACES and parts[2][:1].isupper():
        return len(parts[0]) + 2
    town = element[: paged.start() if (paged := PAGES_BEHIND_RE.search(element)) else None].rpartition(", ")
    if town[1] and known_place(town[2]):
        return len(town[0]) + 2
    return _journal_behind(element) or _periodical_behind(element) or ends[0]


def _with_town(element: str, begin: int) -> int:
    """Where the source begins, with the town before its land: `…, Glasgow, Scotland: Quay Press`."""
    land, colon, _ = element[begin:].partition(":")
    town = element[: begin - 2].rpartition(", ")[2]
    return begin - len(f"{town}, ") if colon and REGION_RE.match(land) and known_place(town) else begin


def _goes_on(elements: Sequence[str]) -> bool:
    """Whether a title goes on behind its question: in small letters, with what is known to issue works behind it, or
    with nothing: `Whose port? The political economy of keepers. Quay Press`."""
    second = elements[1].strip(" .,").partition(" (")[0]
    told = len(elements) == SECOND or _is_source(elements[SECOND].strip(" ."))
    return told and capital_share(second) < SMALL and second.count(" ") >= SECOND and not _is_source(second)


def _in_paper(elements: Sequence[str]) -> bool:
    """Whether a newspaper stands behind what follows a question, which is the headline's: `Who Is Ana Lima? A Keeper's
    Letter Costs the Port. Lisbon Times`."""
    paper = elements[SECOND].strip(" .") if len(elements) > SECOND else ""
    second = elements[1].strip(" .,")
    held = PUBLISHED_RE.match(second) or JOURNAL_RE.match(second) or periodical_kind(second)
    return second.count(" ") > SECOND and not held and periodical_kind(paper) in ("newspaper", "magazine")


SECOND: Final = 2
SMALL: Final = 0.5
"""The share of capitals in a title that has but few."""


def _is_subtitle(element: str) -> bool:
    """Whether an element between a title and its imprint can be but a title’s: no edition, volume, series or role."""
    element = YEARS_BEHIND_RE.sub("", element)
    return element[:1].isupper() and not any(map(str.isdigit, element)) and NO_SUBTITLE_RE.search(element) is None


YEARS_BEHIND_RE: Final = lazy.regex(r"[,.] \d{4}[-–]\d{2,4}\Z")
"""The years of which a book tells."""

NO_SUBTITLE_RE: Final = lazy.regex(
    r"\b(?:[Ee]d(?:s|n|ited|ition)?|[Tt]rans(?:lated)?|[Ss]eries|[Vv]ols?|[Uu]npublished|PhD|[Tt]hesis|[Dd]iss|In|Papers?|Reports?)\b"
)


def _is_source(element: str) -> bool:
    """Whether an element can be nothing but where a work is to be found."""
    named = element.partition(", ")[0]
    return bool(
        PUBLISHED_RE.match(element)
        or JOURNAL_RE.match(element)
        or is_publisher(named)
        or NAME_RE.match(named)
        or periodical_kind(named)
        or looks_like_organisation(named, strict=True)
    )


def _periodical_behind(element: str) -> int:
    """Where a newspaper, or the site of an institution, begins behind the last comma of a title that has no marks."""
    title, comma, name = element.rpartition(", ")
    paper = periodical_kind(name) in ("newspaper", "magazine")
    named = paper or (name[-1:] != "]" and looks_like_organisation(name, strict=True))
    return len(title) + 2 if comma and named else 0


def publisher_behind(element: str) -> int:
    """Where a publisher begins behind a title that has no marks, the place and a page behind it: `Unruly City, Allen &
    Unwin, London, p. 3`; 0 if none does."""
    paged = PAGES_BEHIND_RE.search(element)
    title, _, place = element[: paged.start() if paged else None].rpartition(", ")
    region = REGION_RE.match(place)
    if region:
        title, _, place = title.rpartition(", ")
    title, comma, publisher = title.rpartition(", ")
    if known_place(publisher) and known_place(place) and ", " in title:
        title, comma, publisher = title.rpartition(", ")  # `Quays of Power, Springer, Berlin, Heidelberg`
    if publisher.rstrip(".") in OF_FIRMS:
        title, comma, firm = title.rpartition(", ")
        publisher = f"{firm}, {publisher}"
    placed = known_place(place) or (region is not None and " " not in place)
    printed = _may_publish(title, publisher) if placed else may_be_town(place) and _publishes_anywhere(title, publisher)
    return len(title) + 2 if comma and printed else 0


OF_FIRMS: Final = frozenset({"Inc", "Ltd", "LLC", "Co"})
"""What ends the name of a firm behind a comma: `Simon & Schuster, Inc., New York`."""


def _may_publish(title: str, words: str) -> bool:
    """Whether words before a town may be a publisher: known, of a few words, behind an edition, or a firm by its signs;
    behind a single word they may be the rest of a list, `Cities, Poverty and Development`."""
    if " and " in words and " " not in title and not names_house(words):
        return False
    if is_publisher(words):
        return True
    few = (
        EDITION_RE.match(title.rpartition(", ")[2])
        or words.count(" ") < LONGEST_UNKNOWN_PUBLISHER
        or FIRM_RE.search(words) is not None
    )
    return few and NAME_RE.match(words) is not None


FIRM_RE: Final = lazy.regex(r"\b[A-ZÀ-Þ]\. | & ")
"""`G. P. Putnam & Sons`: initials, or the sign that joins partners."""


def _publishes_anywhere(title: str, publisher: str) -> bool:
    """Whether a publisher stands before a town that no list holds: one that says so, whatever stands behind an edition,
    or a word or two behind a title of several."""
    if is_publisher(publisher):
        return True
    if EDITION_RE.match(title.rpartition(", ")[2]):
        return NAME_RE.match(publisher) is not None
    return title.count(" ") > 1 and publisher.count(" ") < 2 and NAME_RE.match(publisher) is not None


COUNTS: Final = ("Issue ", "Vol", "No. ", "Number ")
"""What counts the volumes and issues of a journal, behind its name."""


def _journal_behind(element: str) -> int:
    """Where a journal begins behind the last comma of a title that has no marks; 0 if none does."""
    at = element.rfind(", ")
    while at > 0:
        named = element[at + 2].isupper() and not element.startswith(COUNTS, at + 2)
        found = JOURNAL_RE.match(element, at + 2) if named else None
        if found and "," not in found["name"] and len(found["name"].split()) < LONGEST_JOURNAL:
            return at + 2
        at = element.rfind(", ", 0, at)
    return 0


def publishes(element: str) -> bool:
    """Whether an element is a place and a publisher."""
    return PUBLISHED_RE.match(element.strip(" ,.")) is not None
