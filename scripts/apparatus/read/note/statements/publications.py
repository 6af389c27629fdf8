"""Reads in a bracket where, by whom and when a work was published.

    publication = [ place ":" ] publisher "," date        book, report (Chicago Manual 14.127)

Comes in: what stands between the brackets. Comes out: place, publisher and date in the draft; a series, a number or an
edition that stands with them, and the journal of a piece whose volume does.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.lists import GOVERNMENTS, MONTHS, PLACES
from apparatus.read.note.names.meetings import names_meeting
from apparatus.read.note.names.organisations import is_body, is_issuer, is_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.bare_years import edition_behind_year
from apparatus.read.note.statements.before_place import without_statements
from apparatus.read.note.statements.behind import JOURNAL_RE
from apparatus.read.note.statements.bracket_years import REPRINTED_BY_RE, first_of_towns
from apparatus.read.note.statements.genres import BRACKETED, say_genre
from apparatus.read.note.statements.numbered import REGISTERED, WORKING_RE, is_registered, report_number
from apparatus.read.note.statements.societies import without_society
from apparatus.read.note.words.dates import read_date, split_date
from apparatus.read.note.words.day_patterns import ABOUT, PRINT_YEAR, YEAR
from apparatus.read.note.words.houses import PARTNERS, PRINTED, is_house, names_house
from apparatus.read.note.words.named_kinds import MEETING, PREPRINTS
from apparatus.read.note.words.patterns import COUNTED_SERIES_RE, EDITION_RE, NUMBERED_RE, PRESS_WORDS, VOLUMES_RE
from apparatus.read.note.words.places import (
    STATE_NAME_RE,
    STATES,
    TOWNS_BY_STATE,
    known_place,
    known_with_state,
    may_be_town,
    may_print,
    place_alone,
    state_and_town,
    town_of_country,
    town_of_old,
    town_with_state,
)
from apparatus.read.note.words.signs import groups_in

REPRINT_RE: Final = lazy.regex(
    r"(?:\d{4}(?:[-–]\d{2,4})?[;,]\s)?(?:(?:facsimile|facs\.|photographic|paperback) )?(?:repr?int|repr|rpt)\b\.?,?\s"
    r"|(?:(?:first|orig(?:inally|\.)) publ(?:ished|\.)? )?(?:1[4-9]\d\d|20\d\d)(?:[-–]\d{2,4})?[;,]\s",
    re.I,
)
"""`1903; repr.,`: the edition cited is the one behind it (14.114)."""

AGAIN_IN_RE: Final = lazy.regex(
    r"(?<=\d); (?:repr\.|rpt\.|reprinted|also) in (?=[A-ZÀ-Þ])(?![^;:]{2,40}: [^;:]{2,60}\Z).*"
)
"""`1978; repr. in Ana Lima, Harbours`: where else a piece has appeared; but `in Gloucester, MA: Quay, 1965`, who has
printed the book again."""

REPORT_NO_RE: Final = lazy.regex(
    r"(?:(?:Final|Interim|Consultation|Discussion|Issues) )?(?:Report|Paper) No\.? \d{1,4}\Z"
)
"""`(Report No 12, 1990)`: a report of a commission on law and its number (Australian Guide to Legal Citation 7.1)."""

PRESS_RE: Final = lazy.regex(
    r"(?P<place>(?![^,]*\b(?:Lab|Cent(?:er|re)|Institute|School|Department|Faculty|College|Research)\b)[A-Z][^,:]{2,30}),\s"
    rf"(?P<press>[^,]*\b(?:{PRESS_WORDS}|University)\b.*)\Z"
)
"""`Berkeley, University of California Press`: a comma where a colon should stand."""

OWN_PRESS_RE: Final = lazy.regex(
    r"(?P<place>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?) (?P<press>(?:University of )?(?P=place) (?:University )?Press)\Z"
)
"""`Chicago University of Chicago Press`: a town, and its press with no colon before it."""

TOWN_RE: Final = lazy.regex(
    r",\s(?P<town>[A-ZÀ-Þ][^,]{2,24})"
    r"(?P<state>,\s(?:[A-Z]{2}|[A-Z]\.[A-Z]\.|[A-Z][a-z]{1,5}\."
    rf"|Georgia|Virginia|{STATES.replace('|New York', '')})"
    r"(?: (?:and|&) [A-ZÀ-Þ][^,]{2,24})?)?\Z"
)
"""A town behind an institution: `National Bureau of Economic Research, Cambridge, MA`; it may be the first of two."""

SERIES_MARK_RE: Final = lazy.regex(r"(?:(?:,? |\A)(?:(?<= )[Nn]os?|[Nn]o\.|[Nn]r\.|#))? ?\Z")
"""Between the name of a series and the number in it."""


def _exact(draft: Draft) -> bool:
    """Whether the work has a date of its own, as a letter has, beside that of the book that prints it."""
    return draft.date is not None and (draft.date.month > 0 or (draft.letter and draft.in_book))


REVISED_RE: Final = lazy.regex(
    r", (?:(?:[Ll]ast )?(?:[Uu]pdated|[Rr]evised|amended)(?! ed)|rev\.|repr\.) (?=[\w ,]{4,20}\Z)"
)
"""`Joint Staff, updated November 2021`: the date of the version that is cited."""

LATER_RE: Final = lazy.regex(rf"(?<=[^\W\d_], {YEAR})(?:(?:,|,? and)\s[c©]?{YEAR})+\Z")
"""`Quay Press, 1992, 1998`: printed again; the first year is the work's. `1990, c1950`: the year of the copyright."""

UNSURE_YEAR_RE: Final = lazy.regex(
    rf"(?:(?<=,\s)n\.\s?d\.\s\[(?P<year>{ABOUT}{PRINT_YEAR}\??)\]|(?<=\d[-–]\d\d)\s\[{PRINT_YEAR}\]"
    r"|(?<=\d)\s\[(?:orig(?:inal(?:ly)?|\.)?|first|1st)(?: (?:ed(?:ition|\.)?|publ?(?:ished|\.)?))?,?(?: in)?"
    rf" {PRINT_YEAR}\])\Z"
)
"""`n.d. [1980]`: an editor's guess at the year (14.145); `1983–98 [1974]`, `1994 [1st ed. 1962]`: the first
edition's."""

EARLY_RE: Final = lazy.regex(r"(?<=[a-zß-ÿ]), (?P<year>14[5-9]\d)\Z")
"""`Venice: Aldus Manutius, 1494`: the first presses, in whose place a number alone would be a page elsewhere."""
FIRST_YEAR_RE: Final = lazy.regex(rf"\[{PRINT_YEAR}\],?\s(?=[A-ZÀ-Þ])")
"""`[1963] London: Penguin, 1980`: the year of the first edition."""


def _after_comma(words: str) -> tuple[str, str] | None:
    """`New York, Macmillan`: a town, and behind a comma the publisher; a country may stand there too."""
    parts = words.split(", ")
    towns = next((at for at, part in enumerate(parts) if not _is_place(parts, at, part)), 0)
    if (
        not towns
        and len(parts) == 2
        and (is_house(parts[1]) or parts[1].startswith(PRINTED))
        and parts[1] not in PARTNERS
        and not is_house(words)
    ):
        towns = int(may_be_town(parts[0]))  # `Leamington Spa, Berg`
    if not towns or (towns == 1 and len(parts) == 2 and parts[1].lower() in GOVERNMENTS):
        return None
    return ", ".join(parts[:towns]), ", ".join(parts[towns:])


def _is_place(parts: list[str], at: int, part: str) -> bool:
    """Whether a part between commas is a town, or the state of the one before it: `Cambridge, MA, MIT Press`, `Berlin,
    Heidelberg, Springer`."""
    if known_place(part) or (at > 0 and known_with_state(parts[at - 1], part)):
        return True
    if at and STATE_NAME_RE.match(part):
        return at + 1 < len(parts) and may_be_town(parts[at - 1])  # `Savage, Maryland, Berg`
    if at and state_and_town(part) and may_be_town(parts[at - 1]):
        return True  # `Rutland, Vt. & Tokyo, Berg`
    if at + 2 >= len(parts):
        return False
    behind = parts[at + 1].replace(" & ", " and ").partition(" and ")[0]
    return town_with_state(part, behind) or (STATE_NAME_RE.match(parts[at + 1]) is not None and may_be_town(part))


def _journal(words: str, draft: Draft) -> bool:
    """Takes a journal that stands in the bracket with its volume: `“Harbours” (Port Review, Vol. 12, No. 3, 2001)`."""
    counted = (", " in words and ": " not in words) or RANGE_RE.search(words) is not None
    found = JOURNAL_RE.match(words) if words[-1:].isdigit() and counted else None
    sure = found is not None and (found["numbered"] or "ol" in words[-10:] or RANGED_RE.search(found["pages"] or ""))
    if not found or not sure or draft.in_book or draft.get("container"):
        return False
    draft.stated.update(container=found["name"].strip(" ,"), volume=found["volume"], issue=found["numbered"] or "")
    draft.put("pages", found["pages"] or "")
    draft.said.add("article")
    return True


RANGE_RE: Final = lazy.regex(r" \d{1,4}(?:\(\d{1,3}\))?[:,] ?\d{1,5}[-–]\d{1,5}\Z")
"""`Nature 458:1163-1166`: volume and pages."""
RANGED_RE: Final = lazy.regex(r"\d[-–]\d")

PUBLISHERS_SINCE: Final = 1900
"""The year before which historians name the town alone, known or not: `(Toulon, 1785)`."""


def _is_town(publisher: str, town: str, state: str) -> bool:
    """Whether what stands behind a comma is the publisher's town: known, before a state, or behind what says that it is
    a press, or a known house whose name is whole: `Foundation Press, Ashland`."""
    if state or known_place(town):
        return True
    whole = PRESS_WORD_RE.search(publisher) is not None or (
        " " in publisher and (is_house(publisher) or is_body(publisher))
    )
    return whole and town not in PARTNERS and (may_be_town(town) or STATE_NAME_RE.match(town) is not None)


PRESS_WORD_RE: Final = lazy.regex(rf"\b(?:{PRESS_WORDS})\Z")


TOLD_RE: Final = lazy.regex(r"[^:]*: [“\"‘]|[a-z]{3,12}ing [a-z]+ ")
"""`(stating a rule: “…”)`: what a case is cited for (Bluebook 1.5)."""


AMID_RE: Final = lazy.regex(
    r"(?:in|on|about|of|from|during|with|since|until|after|before|which|who|when|where|for)\s"
    r"(?!press|print|prep|progress|the (?:author|editor|society))[a-z]+\s"
)
"""`(for the first part, 1968)`: what is told within a sentence."""


def _of_volume(draft: Draft) -> bool:
    """Whether the months before the bracket are those of which a volume tells: `Documents on Ports, vol. 2, The North,
    January–June 1965 (London: HMSO, 1996)`."""
    told = draft.date is not None and draft.date.month > 0 and not draft.date.day
    return told and bool(draft.get("volume") and draft.get("series")) and not (draft.quoted or draft.get("container"))


def read_publication(inner: str, draft: Draft) -> bool:
    """Fills `draft` from a bracket that says when a work was published; False where it does not."""
    inner = _without_other_years(inner, draft)
    rest, date = split_date(REVISED_RE.sub(", ", inner) if "ed " in inner or ", re" in inner else inner)
    early = EARLY_RE.search(inner) if not date else None
    if early:
        rest, date = inner[: early.start()], Date(int(early["year"]))
    if not date and (lame := LAME_YEAR_RE.search(rest)):
        rest, date = rest[: lame.end("house")], Date(literal=lame["year"])
    rest = _without_edition_first(rest, draft, dated=date is not None)
    rest = _without_squares(rest)
    if date and rest.isdigit() and not draft.quoted:
        if not (draft.authors or draft.editors):
            return False  # `Lima (1989, 1991)`: two works by their years
        rest = ""
    if date and draft.quoted and _journal(rest, draft):
        draft.date = draft.date or date
        return True
    rest = _without_series_first(rest, draft)
    if date and rest in BRACKETED and not draft.get("genre"):
        draft.date = draft.date or date
        say_genre(rest, draft)  # `(database, last updated June 2021)`
        return True
    place, colon, publisher = rest.partition(": ")
    if colon and date and not date.month and publisher.lower().rstrip(".") in MONTHS:
        publisher, date = "", read_date(f"{publisher} {date.year}")  # `(Institute of Ports: May 2016)`
        if not place_alone(place):
            place, publisher = "", place
    if colon and not date and publisher[-4:].isdigit() and rest[0].isupper() and (day := read_date(publisher)):
        publisher, date = "", day  # `(Vienna: 2003)`, `(Washington, DC: 12 June 2002)`
        if is_issuer(place):
            place, publisher = "", place  # `(Quay Press: 2003)`, `(Institute of Ports: 2003)`
    if (not date and (not colon or TOLD_RE.match(rest))) or (rest[:1].islower() and AMID_RE.match(rest)):
        return False
    degree = not (draft.quoted or draft.authors) and DEGREE_RE.match(rest)
    if degree or (colon and place.count("(") > place.count(")")):
        return False  # `(Ana Lima to Tom Roe, in Letters (Lisbon: Quay, 1968), 76)`: a citation of its own
    if colon and " " in place and place.rpartition(" ")[2].islower() and place[0].isupper():
        return False  # `Such accounts include: Ana Lima, Quays (1956)`
    later = (draft.in_book or draft.original) and not draft.published and not _exact(draft)
    later = later or (draft.get("event") != "" and not _exact(draft))  # `presented at Quays 2011 (Lisbon, May 3, 2011)`
    later = later or bool(
        colon and draft.get("volume") and draft.get("container") and draft.date and draft.date.end_year
    )
    draft.date = date if date and (later or _of_volume(draft)) else draft.date or date
    draft.published = True
    if not colon:
        place, publisher = _parted_by_comma(rest, date.year if date else 0)
    town = None if place else TOWN_RE.search(publisher)
    if town and _is_town(publisher[: town.start()], town["town"], town["state"] or ""):
        publisher, place = publisher[: town.start()], town.group()[2:]
    publisher = _without_number(publisher, draft)
    if publisher and place and not place_alone(place) and (place_alone(publisher) or _is_house_of(place, publisher)):
        place, publisher = publisher, place  # `(Penguin: London, 1980)`
    if draft.quoted and not place and publisher in PREPRINTS and not draft.get("container"):
        draft.put("container", publisher)  # `“Quays” (arXiv, 11 September 2023)`
        draft.published = False
        return True
    if draft.quoted and not place:
        publisher, place = _meeting_and_town(publisher)
    if draft.quoted and colon and ", " in place and not draft.get("event"):
        place = _after_meeting(place, draft)
    draft.put("place", _stated(place).replace(" ; ", "; "))
    if draft.quoted and place and not colon and _met(publisher) and not draft.get("event"):
        draft.put("event", publisher)  # `‘Quays’ (1st Workshop on Harbours, Vilnius, 8 December 2021)`
        draft.said.add("conference")
        return True
    draft.put("publisher", _stated(publisher))
    alone = bool(draft.get("publisher")) != bool(draft.get("place")) and not (date and date.month)
    draft.lone = alone and may_print(place or publisher)
    return True


def _is_house_of(words: str, town: str) -> bool:
    """Whether a house's name stands before a town that need not be known: `Quay University Press: Ashland`."""
    return names_house(words) and may_be_town(town) and not is_house(town)


def _meeting_and_town(words: str) -> tuple[str, str]:
    """A meeting and the town before its country: `1st Workshop on Harbours, Lisbon, Portugal`."""
    named, _, country = words.rpartition(", ")
    meeting, _, town = named.rpartition(", ")
    return (meeting, f"{town}, {country}") if town_of_country(f"{town}, {country}") and _met(meeting) else (words, "")


def _after_meeting(place: str, draft: Draft) -> str:
    """The town behind the meeting at which a paper was read, before who printed it: `Quay Congress, Lisbon: Quay
    Press`."""
    meeting, _, town = place.rpartition(", ")
    if not known_place(town) or not (_met(meeting) or GATHERING_RE.search(meeting)):
        return place
    draft.put("event", meeting)
    draft.said.add("conference")
    return town


GATHERING_RE: Final = lazy.regex(r"[a-z] (?:Congress|Convention|Summit|Assembly)\Z")


def _met(words: str) -> bool:
    """Whether words behind a quoted title, before a town, are the meeting at which it was read."""
    return MET_RE.search(words) is not None or names_meeting(words) or LETTERED_RE.match(words) is not None


LETTERED_RE: Final = lazy.regex(
    r"(?:[A-Z][A-Za-z&/-]{0,9}[A-Z][A-Za-z]{0,5}(?:[ -]?(?:19|20)\d\d| ?[’']\d\d)"
    r"|[A-Za-z][^\d,;:()]{4,80} (?:19|20)\d\d)\Z"
)
"""`DH 2017`, `Harbour Association 2018`: a meeting by its letters, or by who met, and its year."""


MET_RE: Final = lazy.regex(rf"[a-z] {MEETING}\Z")


DEGREE_RE: Final = lazy.regex(r"(?:Ph\.? ?D|[BM]\. ?[AS]|[MBD]\. ?Phil|LL\. ?[BMD]|J\. ?D)\.?, ")
"""`Ana Lima (Ph.D., Quay University, 1927)`: what somebody is."""

LAME_YEAR_RE: Final = lazy.regex(r"(?<=[^\W\d_]: )(?P<house>[^:;()\d]{3,60}(?:Press|Books|Verlag)), (?P<year>\d{3})\Z")
"""`Princeton: Princeton University Press, 984`: a year of which a figure is wanting, behind a house."""

NOT_STATED: Final = frozenset({
    "n.p", "n. p", "np", "s.n", "s. n", "s.l", "s. l", "no publisher", "no publ", "no pub", "no place", "n. pub",
    "no publisher given", "publisher unknown", "place unknown", "n.pl", "n. pl",
})  # fmt: skip
"""What stands where a book does not say who printed it, or where (Chicago Manual 14.132, 14.143)."""


def _without_squares(rest: str) -> str:
    """Town and publisher without the brackets around what an editor supplies (Chicago Manual 14.132): `[Antwerp: J.
    Hoochstraten]`, `[Lisbon:] Quay Press`, `[Lisbon]: Quay Press`."""
    found = SUPPLIED_RE.match(rest) if rest[:1] == "[" else None
    return f"{found['town']}: {found['house']}" if found else rest


SUPPLIED_RE: Final = lazy.regex(
    r"\[(?P<town>[A-ZÀ-Þ][^\[\]:]{1,40}?)(?:\]:|:\]?) (?P<house>[^\[\]]{2,80}?)(?P<closes>\])?,?\Z"
)


def _stated(words: str) -> str:
    """A place or a publisher, empty where the words say that the book names none."""
    words = words.strip(" ,")
    return "" if words.strip("[] .,").lower() in NOT_STATED else words


def _without_other_years(inner: str, draft: Draft) -> str:
    """The bracket without the years of other editions, and without what else it says of them."""
    if inner[-1:] == "]":
        inner = UNSURE_YEAR_RE.sub(lambda found: found["year"] or "", inner)
    elif inner[:1] == "[" and (first := FIRST_YEAR_RE.match(inner)):
        inner = inner[first.end() :]
    inner = FIRST_BEHIND_RE.sub("", inner)
    if REGISTERED & groups_in(inner):
        inner = ", ".join(part for part in inner.split(", ") if not is_registered(part))
    if "; " in inner:
        inner = first_of_towns(without_statements(AGAIN_IN_RE.sub("", inner), draft))
    if inner[-4:].isdigit() and (inner[-7:-6].isdigit() or inner[-8:-5] == "and" or inner[-5:-4] in "c©"):
        inner = LATER_RE.sub("", inner)
    return edition_behind_year(inner, draft)


FIRST_BEHIND_RE: Final = lazy.regex(rf" \[{YEAR}\](?=, {YEAR}\Z)")
"""`Quay Society [1931], 2010`: when the work came out first."""


def _without_remark_first(rest: str, draft: Draft) -> str:
    """What stands behind words that say how a book was printed, before its town: `pamphlet, Lisbon: Quay`."""
    found = REMARK_FIRST_RE.match(rest)
    if not found or not place_alone(found["place"]):
        return rest
    draft.put("genre", found["said"])
    return rest[found.start("place") :]


REMARK_FIRST_RE: Final = lazy.regex(
    r"(?P<said>[a-z][a-z-]{2,20}(?: [a-z-]{2,20}){0,4}), (?P<place>[A-ZÀ-Þ][^:;]{1,40}): "
)


def _without_edition_first(rest: str, draft: Draft, *, dated: bool) -> str:
    """What stands behind the edition, the number of volumes, and the year of the first print."""
    edition, comma, after = rest.partition(",")
    if (comma or dated) and EDITION_RE.match(edition.strip()):
        draft.put("edition", edition.strip())
        rest = after.strip()
    elif comma and VOLUMES_RE.match(edition):
        draft.put("volume", edition)
        rest = after.strip()
    rest = _without_remark_first(rest, draft) if rest[:1].islower() and ": " in rest else rest
    if rest[:1].isdigit() or rest[:1] in "rRfFoO":
        reprint = REPRINT_RE.match(rest)
    else:
        reprint = REPRINTED_BY_RE.match(rest) if ";" in rest or " rep" in rest or " rpt" in rest else None
    if reprint:
        rest = rest[reprint.end() :].strip()
    return without_society(rest, draft) if "Soc" in rest or "Club," in rest else rest


def _parted_by_comma(rest: str, year: int) -> tuple[str, str]:
    """Place and publisher, where no colon parts them."""
    own = OWN_PRESS_RE.match(rest)
    if own:
        return own["place"], own["press"]
    press = PRESS_RE.match(rest)
    if press and not is_organisation(press["place"]) and not known_place(press["press"].partition(", ")[0]):
        return press["place"], press["press"]
    house, _, state = rest.partition(", ")
    if state in TOWNS_BY_STATE and is_house(house) and house.lower() not in PLACES:
        return state, house  # `Hackett, NY`
    if place_alone(rest):
        return rest, ""
    first, _, town = rest.rpartition(" ")
    two, _, behind = first.rpartition(" ")
    for name, place in ((two, f"{behind} {town}"), (first, town)):
        if "," not in name and known_place(place) and names_house(name):
            return place, name  # `Oxford University Press New York`
    if parted := _after_comma(rest):
        return parted
    return (rest, "") if 0 < year < PUBLISHERS_SINCE and town_of_old(rest) else ("", rest)


SERIES_FIRST_RE: Final = lazy.regex(
    r"(?P<series>[A-ZÀ-Þ][^\d,:;]{3,80}), (?:[Nn]os?|[Vv]ols?)\. (?P<number>\d{1,4}(?:[-–]\d{1,4})?)"
    r"(?:, (?=[A-ZÀ-Þ])(?!No\. \d)|\Z)"
)
"""`(The Ford Lectures, no. 24, Quay University Press, 1987)`: the series and the number in it before the publisher."""


NUMBER_LAST_RE: Final = lazy.regex(r"(?:[Nn]o|[Vv]ol)\. (?P<number>\d{1,4})\Z")


BARE_SERIES_RE: Final = lazy.regex(
    rf"(?P<series>[A-ZÀ-Þ][\w’'-]+(?: [\w’'-]+){{0,6}} (?!{YEAR})\d{{1,4}}[A-Za-z]?), "
    r"(?=[A-ZÀ-Þ][^:\d]{2,60}: [A-ZÀ-Þ])"
)
"""A series and its number before place and publisher, as its colon shows."""


def _without_series_first(rest: str, draft: Draft) -> str:
    """Place and publisher without the series that its number parts from them."""
    counted = ", no" in rest or ", vol" in rest or ", No" in rest or ", Vol" in rest
    series = SERIES_FIRST_RE.match(rest) if counted else None
    series = series or BARE_SERIES_RE.match(rest)
    if not series or draft.get("number") or draft.get("series"):
        return rest
    if lazy.found_by(series, BARE_SERIES_RE):
        draft.put("series", series["series"])  # `Sources chrétiennes 97, Paris: Éditions du Quai`
        return rest[series.end() :]
    draft.put("series", series["series"])
    draft.put("number", series["number"])
    return rest[series.end() :]


HOUSE_EDITION_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]{2,20}(?: [A-ZÀ-Þ][\w’-]{2,20})? (?:edn\.?|edition)\Z")
"""`(Everyman edn, 1910)`: an edition by the name of its house or its series."""
NAMED_SERIES_RE: Final = lazy.regex(
    r"(?P<series>(?:[A-ZÀ-Þ][\w’-]{2,20} (?:(?:of|in|and|for|on) )?){1,5}"
    r"(?:Collections?|Series|Studies|Monographs|Supplements?|Texts)) (?P<number>\d{1,4})\Z"
)
"""`(Port Club Collections 80, 2004)`: a series and the number within it, and nobody who publishes it."""


def _without_number(publisher: str, draft: Draft) -> str:
    """The publisher without the edition, the series and the number that stand behind it or for it."""
    named, comma, last = publisher.rpartition(", ")
    if comma and EDITION_RE.match(last):
        draft.put("edition", last)
        publisher = named
    elif not draft.get("edition") and HOUSE_EDITION_RE.match(publisher):
        draft.put("edition", publisher)
        return ""
    if not draft.get("series") and not draft.get("number") and (named_series := NAMED_SERIES_RE.match(publisher)):
        draft.put("series", named_series["series"])
        draft.put("number", named_series["number"])
        return ""
    if ", " in named and last[:1] in "nNvV" and (numbered := NUMBER_LAST_RE.match(last)) and not draft.get("number"):
        house, _, name = named.rpartition(", ")  # `Mouton, Port Studies, no. 4`
        if not name[-1:].isdigit():
            draft.put("series", name)
            draft.put("number", numbered["number"])
            return house
    counted = comma and last[-1:].isdigit()
    numbers = counted and all(map(report_number, publisher.split(", ")))  # `Law Com No 34, Cm 1234`
    series = (NUMBERED_RE.search(last) or COUNTED_SERIES_RE.match(last)) if counted and not numbers else None
    if not comma and publisher[-1:].isdigit():
        series = WORKING_RE.match(publisher) or NAMED_SERIES_RE.match(
            publisher
        )  # `(Jean Monnet Working Paper 12/09, 2009)`
    if series and not draft.get("number"):
        draft.put("series", SERIES_MARK_RE.sub("", last[: series.start("number")]))
        number, publisher = series["number"], named
    elif REPORT_NO_RE.match(publisher) or (publisher and all(map(report_number, publisher.split(", ")))):
        number, publisher = publisher, ""  # `(CP 57, 2019)`, `(HL 98, HC 888, 2017–19)`
    elif comma and report_number(last):
        number, publisher = last, named
    else:
        return publisher
    draft.put("number", number)
    draft.said.add("report")
    return publisher
