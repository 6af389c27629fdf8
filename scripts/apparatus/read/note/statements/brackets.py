"""Reads a bracket after a title or a journal's name.

Comes in: what stands between the brackets. Comes out: fields of the draft.

    publication = [ place ":" ] publisher "," date        book, report (Chicago Manual 14.127)
    issue date  = date                                    journal (14.171)
    genre       = "blog" | "podcast" | …                  (14.208)
    granted, presented                                    see `genres`
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.lists import GOVERNMENTS
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.names.people_in_brackets import PEOPLE_FIRST, without_people
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.bare_years import edition_behind_year, with_comma
from apparatus.read.note.statements.before_place import without_statements
from apparatus.read.note.statements.behind import JOURNAL_RE
from apparatus.read.note.statements.bracket_years import REPRINTED_BY_RE, first_of_towns, year_alone
from apparatus.read.note.statements.genres import (
    BRACKETED,
    BRACKETED_TOO,
    PRESENTED,
    THESIS,
    read_presented,
    read_thesis,
    say_genre,
)
from apparatus.read.note.statements.issues_in_brackets import HEADS as COUNTING
from apparatus.read.note.statements.issues_in_brackets import issue_in_bracket, without_volume
from apparatus.read.note.statements.kinds_in_brackets import ACTED, STATED, enacted, stated_kind
from apparatus.read.note.statements.numbered import REGISTERED, WORKING_RE, is_registered, report_number
from apparatus.read.note.statements.societies import without_society
from apparatus.read.note.words.dates import read_date, split_date
from apparatus.read.note.words.houses import PARTNERS, is_house
from apparatus.read.note.words.patterns import COUNTED_SERIES_RE, EDITION_RE, NUMBERED_RE, PRESS_WORDS, VOLUMES_RE
from apparatus.read.note.words.places import (
    STATE_NAME_RE,
    known_place,
    known_with_state,
    may_be_town,
    place_alone,
    town_of_old,
    town_with_state,
)
from apparatus.read.note.words.signs import either_case, group, groups_in

REMARK_RE: Final = re.compile(
    r"(?:emphas[ie]s|italics|my|author[’']?s|translations?|trans\. mine|hereafter|hereinafter|henceforth|quoted"
    r"|cited|see|cf\.?"
    r"|brackets|original|accessed|archived|both|all|subscription|paywall)(?![\w&])|in [A-Z][a-z]+$",
    re.I,
)
"""How a remark begins that tells nothing about the work."""

WORK_WITHIN_RE: Final = re.compile(r"[\w.], [“\"][^“”\"]{3,300}[,?!][”\"] ")
"""`(Jane Doe, “Harbours,” …)`: a citation within a bracket, and no publisher."""

REPRINT_RE: Final = re.compile(
    r"(?:\d{4}(?:[-–]\d{2,4})?[;,]\s)?(?:(?:facsimile|facs\.|photographic|paperback) )?(?:repr?int|repr|rpt)\b\.?,?\s"
    r"|(?:(?:first|orig(?:inally|\.)) publ(?:ished|\.)? )?(?:1[4-9]\d\d|20\d\d)(?:[-–]\d{2,4})?[;,]\s",
    re.I,
)
"""`1903; repr.,`: the edition cited is the one behind it (14.114)."""

AGAIN_IN_RE: Final = re.compile(r"(?<=\d); (?:repr\.|rpt\.|reprinted|also) in (?=[A-ZÀ-Þ]).*")
"""`1978; repr. in Ana Lima, Harbours`: where else a piece has appeared."""

REPORT_NO_RE: Final = re.compile(
    r"(?:(?:Final|Interim|Consultation|Discussion|Issues) )?(?:Report|Paper) No\.? \d{1,4}\Z"
)
"""`(Report No 12, 1990)`: a report of a commission on law and its number (Australian Guide to Legal Citation 7.1)."""

PRESS_RE: Final = re.compile(
    r"(?P<place>(?![^,]*\b(?:Lab|Cent(?:er|re)|Institute|School|Department|Faculty|College|Research)\b)[A-Z][^,:]{2,30}),\s"
    rf"(?P<press>[^,]*\b(?:{PRESS_WORDS}|University)\b.*)\Z"
)
"""`Berkeley, University of California Press`: a comma where a colon should stand."""

ISSUED_RE: Final = re.compile(
    r"(?P<genre>(?:[A-Z]{2,6}\s)?(?:working|discussion|research|policy|white|position|occasional|briefing"
    r"|conference|technical|staff|unpublished|draft)"
    r"\s(?:paper|brief|report|memo|note|manuscript)s?|unpublished manuscript|manuscript|typescript|press release"
    r"|report|brief|issue brief|fact sheet|memorandum"
    r"|(?-i:[A-Z][^\d,;:]{3,60}(?= [Nn]o\.? [\w./-]{1,12}, (?:[^\d,:]{3,60}[,:]|(?:[A-Z][a-z]{2,8}\.? )?\d{4}\Z))))"
    r"(?:\s(?:series\s)?(?:no\.\s|(?<=aper )no (?=\d)|number\s|#)?(?P<number>[A-Z]{0,5}-?\d[\w./-]*))?,\s",
    re.I,
)
"""`working paper 18054, National Bureau …`: what the work is, before who issued it (14.218)."""

SEASON_EDITION_RE: Final = re.compile(
    r"(?P<edition>(?P<date>(?:Spring|Summer|Fall|Autumn|Winter) \d{4}) (?:ed\.|[Ee]dition))(?:,.*)?\Z"
)
"""`Fall 2016 edition`, as an encyclopedia that is kept up to date numbers its states."""

EDITION_YEAR_RE: Final = re.compile(
    r"(?:(?P<press>[A-Z][\w.’'& -]{1,40}(?:, [A-Z][\w.’']{1,20} (?:&|and) [A-Z][\w.’'& ]{1,30})?) )?"
    r"(?P<edition>(?i:(?:\d{1,2}(?:st|nd|rd|th|d)?(?: rev\.)?|\d{4}[-–]\d\d"
    r"|(?:rev\. and )?enl\.|rev\.|new|expanded|updated|paperback|paper|hardcover|softcover|pocket|abridged|student)"
    r" (?:ed\b\.?|edn\.?|edition)|\d{1,2}(?:e|ᵉ|ème) éd\.|\d{1,2}\. Aufl(?:age|\.)))"
    r" (?P<year>\d{4})(?: & (?:Cum\. )?Supp\. \d{4})?\Z"
)
"""`2d ed. 1994`, `9TH ED. 2017`, `Yale Univ. Press 2d ed. 1986`, `3d ed. 2002 & Supp. 2018`, `2nd edn 1993`, as lawyers
print it (Bluebook 15.4; OSCOLA 3.2)."""

EDITIONS: Final = (" ed", " ED", " éd", " Aufl")

REMARK: Final = group(
    *either_case(
        "emphasis", "emphases", "italics", "my", "author", "translation", "trans. mine", "hereafter", "hereinafter",
        "henceforth", "quoted", "cited", "see", "cf", "brackets", "original", "accessed", "archived", "both", "all",
        "subscription", "paywall", "in ",
    )
)  # fmt: skip
ISSUED: Final = group(
    *either_case(
        "paper", "brief", "report", "memo", "note", "manuscript", "typescript", "release", "fact sheet", " no. "
    )
)

SAID_RE: Final = re.compile(r"[“\"].{24,}[”\"]\.?\Z")
"""What the work says: a passage in quotation marks and nothing else."""


def read_bracket(inner: str, draft: Draft, *, square: bool = False) -> bool:
    """Fills `draft` from a bracket; False when the bracket tells nothing about the work."""
    inner, pages = year_alone(inner, quoted=draft.quoted)
    if pages.isdigit():
        draft.add_locator(pages)
    else:
        draft.put("pages", pages)
    date = read_date(inner)
    if date and not date.year and draft.date:  # `(2015) 12 MLR (forthcoming)`
        draft.said |= {"article"} if draft.quoted and draft.get("container") else set()
        return True
    if date:
        again = draft.date is not None and (draft.editors or draft.translators) and date.year > draft.date.year
        if draft.original and (draft.get("container") or again):
            draft.date = None  # `(1785), ed. Jane Doe (1954)`
        draft.original = draft.date is None and not (date.month or draft.get("container"))
        draft.issued = date.month > 0 and not date.day and draft.get("container") != ""
        draft.date = draft.date or date
        return True
    seasonal = SEASON_EDITION_RE.match(inner) if inner[:1] in "SFAW" else None
    if seasonal:
        draft.put("edition", seasonal["edition"])
        draft.date = draft.date or read_date(seasonal["date"])
        return True
    if inner[:1] in COUNTING:
        if issue_in_bracket(inner, draft):
            return True
        inner = without_volume(inner, draft)
    if inner.endswith(("edition", " ed.", " edn")) and EDITION_RE.match(inner):
        draft.put("edition", inner)
        return True
    if any(word in inner for word in EDITIONS) and (bare := EDITION_YEAR_RE.match(inner)):
        draft.put("edition", bare["edition"])
        draft.put("publisher", bare["press"] or "")
        draft.date = draft.date or read_date(bare["year"])
        return True
    inner = inner if square else with_comma(inner)
    groups = groups_in(inner)
    if groups & STATED and stated_kind(inner, draft):
        return True
    if groups & ACTED and enacted(inner, draft):
        return True
    if "“" in inner or '"' in inner:
        if WORK_WITHIN_RE.search(inner) or SAID_RE.match(inner):
            return False
        inner = inner.replace(",”", "”,").replace(',"', '",')  # `(Moscow: “Nauka,” 1976)`
    if groups & PEOPLE_FIRST and (rest := without_people(inner, draft)):
        draft.published = True
        return read_bracket(rest, draft)
    lowered = inner.lower()
    if lowered in BRACKETED or (len(inner) < 30 and lowered.startswith(("blog", "podcast", "film", "video"))):
        draft.put("genre", inner)
        return True
    if lowered in BRACKETED_TOO and (square or draft.quoted):
        say_genre(inner, draft)
        return True
    if not inner or (groups & REMARK and ":" not in inner and REMARK_RE.match(inner)):
        return False
    issued = ISSUED_RE.match(inner) if groups & ISSUED else None
    if issued:
        draft.put("series" if issued["genre"][0].isupper() else "genre", issued["genre"])
        draft.put("number", issued["number"] or "")
        draft.published = True
        inner = inner[issued.end() :]
    if groups & KEPT and _kept(inner, draft):
        return True
    if groups & THESIS and read_thesis(inner, draft):
        return True
    return bool(groups & PRESENTED and read_presented(inner, draft)) or _publication(inner, draft)


KEPT: Final = group(
    *(f"{word}{end}" for word in ("Papers", "Collection", "Archive", "Archives", "MSS") for end in ", "),
    "rchiv", "Librar", "ibliot", "Museum", "ox ", "older ",
)  # fmt: skip
KEPT_RE: Final = re.compile(
    r"(?P<archive>[A-ZÀ-Þ][^,;:]{2,60}? (?:Papers|Collection|Archives?|Library|MSS)"
    r"|(?:[A-ZÀ-Þ][^,;:]{0,30} )?(?:[A-Z][a-z]*|[a-zA-Z]?[a-z]*a)rchiv[^,;:]{0,40}|"
    r"[^,;:]{0,30}Biblioth?[eè][^,;:]{2,40}"
    r"|[A-ZÀ-Þ][^,;:]{1,60}(?=, (?:[Bb]ox|[Ff]older) )),? "
    r"(?P<location>(?:[Bb]ox |[Ff]older )?(?!\d{4}\Z)\d[\w:,./ -]*)\Z"
)


def _kept(inner: str, draft: Draft) -> bool:
    """Takes where a letter or the like is kept: `Jane Doe, memo to John Roe, July 2, 1959 (Doe Papers, 79:6)`."""
    found = KEPT_RE.match(inner) if draft.date and draft.date.month and not draft.quoted else None
    if not found or draft.get("archive"):
        return False
    draft.put("archive", found["archive"])
    draft.put("archive_location", found["location"])
    draft.said.add("archive")
    return True


TOWN_RE: Final = re.compile(
    r",\s(?P<town>[A-ZÀ-Þ][^,]{2,24})(?P<state>,\s(?:[A-Z]{2}|[A-Z]\.[A-Z]\.|[A-Z][a-z]{1,5}\.))?\Z"
)
"""A town behind an institution: `National Bureau of Economic Research, Cambridge, MA`."""

SERIES_MARK_RE: Final = re.compile(r"(?:(?:,? |\A)(?:(?<= )[Nn]os?|[Nn]o\.|[Nn]r\.|#))? ?\Z")
"""Between the name of a series and the number in it."""


def _exact(draft: Draft) -> bool:
    """Whether the work has a date of its own, as a letter has, beside that of the book that prints it."""
    return draft.date is not None and draft.date.month > 0


REVISED_RE: Final = re.compile(r", (?:(?:last )?(?:updated|revised|amended)(?! ed)|rev\.|repr\.) (?=[\w ,]{4,20}\Z)")
"""`Joint Staff, updated November 2021`: the date of the version that is cited."""

LATER_RE: Final = re.compile(r"(?<=[^\W\d_], (?:1[5-9]|20)\d\d)(?:(?:,|,? and)\s[c©]?(?:1[5-9]|20)\d\d)+\Z")
"""`Quay Press, 1992, 1998`: printed again; the first year is the work's. `1990, c1950`: the year of the copyright."""

UNSURE_YEAR_RE: Final = re.compile(
    r"(?:(?<=,\s)n\.\s?d\.\s\[(?:ca?\.\s)?(?P<year>(?:1[4-9]|20)\d\d)\??\]|(?<=\d[-–]\d\d)\s\[(?:1[4-9]|20)\d\d\]"
    r"|(?<=\d)\s\[(?:orig(?:inal(?:ly)?|\.)?|first|1st)(?: (?:ed(?:ition|\.)?|publ?(?:ished|\.)?))?,?(?: in)?"
    r" (?:1[4-9]|20)\d\d\])\Z"
)
"""`n.d. [1980]`: an editor's guess at the year (14.145); `1983–98 [1974]`, `1994 [1st ed. 1962]`: the first
edition's."""

FIRST_YEAR_RE: Final = re.compile(r"\[(?:1[4-9]|20)\d\d\],?\s(?=[A-ZÀ-Þ])")
"""`[1963] London: Penguin, 1980`: the year of the first edition."""


def _after_comma(words: str) -> tuple[str, str] | None:
    """`New York, Macmillan`: a town, and behind a comma the publisher; a country may stand there too."""
    parts = words.split(", ")
    towns = next((at for at, part in enumerate(parts) if not _is_place(parts, at, part)), 0)
    if not towns and len(parts) == 2 and is_house(parts[1]) and parts[1] not in PARTNERS and not is_house(words):
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
    if at + 2 >= len(parts):
        return False
    return town_with_state(part, parts[at + 1]) or (
        STATE_NAME_RE.match(parts[at + 1]) is not None and may_be_town(part)
    )


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


RANGE_RE: Final = re.compile(r" \d{1,4}(?:\(\d{1,3}\))?[:,] ?\d{1,5}[-–]\d{1,5}\Z")
"""`Nature 458:1163-1166`: volume and pages."""
RANGED_RE: Final = re.compile(r"\d[-–]\d")

PUBLISHERS_SINCE: Final = 1900
"""The year before which historians name the town alone, known or not: `(Toulon, 1785)`."""


def _is_town(publisher: str, town: str, state: str) -> bool:
    """Whether what stands behind a comma is the publisher's town: known, before a state, or behind what says that it is
    a press, or a known house whose name is whole: `Foundation Press, Ashland`."""
    if state or known_place(town):
        return True
    whole = PRESS_WORD_RE.search(publisher) is not None or (" " in publisher and is_house(publisher))
    return whole and town not in PARTNERS and may_be_town(town)


PRESS_WORD_RE: Final = re.compile(rf"\b(?:{PRESS_WORDS})\Z")


TOLD_RE: Final = re.compile(r"[^:]*: [“\"‘]|[a-z]{3,12}ing [a-z]+ ")
"""`(stating a rule: “…”)`: what a case is cited for (Bluebook 1.5)."""


def _publication(inner: str, draft: Draft) -> bool:
    if inner[-1:] == "]":
        inner = UNSURE_YEAR_RE.sub(lambda found: found["year"] or "", inner)
    elif inner[:1] == "[" and (first := FIRST_YEAR_RE.match(inner)):
        inner = inner[first.end() :]
    if REGISTERED & groups_in(inner):
        inner = ", ".join(part for part in inner.split(", ") if not is_registered(part))
    if "; " in inner:
        inner = first_of_towns(without_statements(AGAIN_IN_RE.sub("", inner), draft))
    if inner[-4:].isdigit() and (inner[-7:-6].isdigit() or inner[-8:-5] == "and" or inner[-5:-4] in "c©"):
        inner = LATER_RE.sub("", inner)
    inner = edition_behind_year(inner, draft)
    rest, date = split_date(REVISED_RE.sub(", ", inner) if "ed " in inner or ", re" in inner else inner)
    edition, comma, after = rest.partition(",")
    if (comma or date) and EDITION_RE.match(edition.strip()):
        draft.put("edition", edition.strip())
        rest = after.strip()
    elif comma and VOLUMES_RE.match(edition):
        draft.put("volume", edition)
        rest = after.strip()
    if rest[:1].isdigit() or rest[:1] in "rRfFoO":
        reprint = REPRINT_RE.match(rest)
    else:
        reprint = REPRINTED_BY_RE.match(rest) if ";" in rest or " rep" in rest or " rpt" in rest else None
    if reprint:
        rest = rest[reprint.end() :].strip()
    if "Soc" in rest or "Club," in rest:
        rest = without_society(rest, draft)
    if date and draft.quoted and _journal(rest, draft):
        draft.date = draft.date or date
        return True
    place, colon, publisher = rest.partition(": ")
    if colon and not date and publisher[-4:].isdigit() and rest[0].isupper() and (day := read_date(publisher)):
        publisher, date = "", day  # `(Vienna: 2003)`, `(Washington, DC: 12 June 2002)`
    if not date and (not colon or TOLD_RE.match(rest)):
        return False
    later = (draft.in_book or draft.original) and not draft.published and not _exact(draft)
    draft.date = date if date and later else draft.date or date
    draft.published = True
    press = PRESS_RE.match(rest) if not colon else None
    if press and not is_organisation(press["place"]) and not known_place(press["press"].partition(", ")[0]):
        place, publisher = press["place"], press["press"]
    elif not colon and place_alone(rest):
        place, publisher = rest, ""
    elif not colon and (parted := _after_comma(rest)):
        place, publisher = parted
    elif not colon and date and 0 < date.year < PUBLISHERS_SINCE and town_of_old(rest):
        place, publisher = rest, ""
    elif not colon:
        place, publisher = "", rest
    town = None if place else TOWN_RE.search(publisher)
    if town and _is_town(publisher[: town.start()], town["town"], town["state"] or ""):
        publisher, place = publisher[: town.start()], town.group()[2:]
    named, comma, last = publisher.rpartition(", ")
    if comma and EDITION_RE.match(last):
        draft.put("edition", last)
        publisher = named
    counted = comma and last[-1:].isdigit()
    numbers = counted and all(map(report_number, publisher.split(", ")))  # `Law Com No 34, Cm 1234`
    series = (NUMBERED_RE.search(last) or COUNTED_SERIES_RE.match(last)) if counted and not numbers else None
    if not comma and publisher[-1:].isdigit():
        series = WORKING_RE.match(publisher)  # `(Jean Monnet Working Paper 12/09, 2009)`
    if series and not draft.get("number"):
        draft.put("series", SERIES_MARK_RE.sub("", last[: series.start("number")]))
        draft.put("number", series["number"])
        draft.said.add("report")
        publisher = named
    elif REPORT_NO_RE.match(publisher) or (
        publisher and all(map(report_number, publisher.split(", ")))
    ):  # `(CP 57, 2019)`, `(HL 98, HC 888, 2017–19)`
        draft.put("number", publisher)
        draft.said.add("report")
        publisher = ""
    elif comma and report_number(last):
        draft.put("number", last)
        draft.said.add("report")
        publisher = named
    if publisher and place and place_alone(publisher) and not place_alone(place):
        place, publisher = publisher, place  # `(Penguin: London, 1980)`
    draft.put("place", place.strip())
    draft.put("publisher", publisher.strip(" ,"))
    return True
