"""The towns in which books are printed: one alone, several, with their state or country, before a year.

Comes in: words. Comes out: a judgement, or the parts (Chicago Manual 14.127-132).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import GOVERNMENTS, ORGANISATION_HEADS, PLACES
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import is_house

STATE_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’. -]{2,24},\s(?!(?:Inc|Ltd|Co|Corp|Jr|Sr)\.)"
    r"(?:[A-Z]{2}|NSW|QLD|Qld|VIC|TAS|ACT|[A-Z]\.[A-Z]\.|[A-Z][a-z]{1,5}\.)\Z"
)


JOINED_RE: Final = lazy.regex(r",? (?:and|et|und|e|y) | & |, ?| ?; ?| ?/ ?| ?[–—] ?|-(?=[A-ZÀ-Þ])")
"""What stands between two towns: `Leiden–Boston`, `Paris/The Hague`, `Berlin und New York`."""


STATES: Final = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa"
    "|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska"
    "|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania"
    "|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|West Virginia|Wisconsin|Wyoming"
)
STATE_NAME_RE: Final = lazy.regex(rf"(?:{STATES})\Z")
"""An American state in full, but for those whose names people bear."""

_LETTERED: Final = (
    r"[A-Z]{2}|[A-Z]\.\s?[A-Z]\.|N\.[CDHJMY]|D\.C|R\.I|S\.[CD]|USA"
    r"|NSW|N\.S\.W\.|QLD|Qld|VIC|Vic\.?|TAS|Tas\.?|ACT"
    r"|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kans?|Ky|Md|Mass|Mich|Minn|Miss|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex"
    r"|Va|Vt|Wash|Wis|Ont|Que)\.?"
)
_REGIONS: Final = (
    rf"{_LETTERED}"
    r"|Kent|Surrey|Sussex|Essex|Devon|Cornwall|Norfolk|Suffolk|Hampshire|Oxfordshire|Middlesex|Bucks|Berks|Herts"
    rf"|{STATES.replace('|New York', '')}"
    r"|Ontario|Québec|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|Newfoundland"
    r"|New South Wales|Queensland|Tasmania|(?:South|Western) Australia"
    r"|England|Scotland|Wales|Ireland|Canada|Germany|France|Switzerland|The Netherlands|Netherlands|Australia|Austria"
    r"|Belgium|Denmark|Hungary|India|Italy|Jamaica|Japan|Kenya|Mexico|New Zealand|Nigeria|Norway|Portugal|Singapore"
    r"|South Africa|Spain|Sweden|Trinidad|United Kingdom(?: of Great Britain and Northern Ireland)?"
    r"|United States(?: of America)?|Kingdom of the Netherlands"
)
REGION_RE: Final = lazy.regex(rf"(?:{_REGIONS})\Z")
"""A state, county or country behind a town."""

_POSTAL: Final = (
    "A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJMSVY]|O[HKNR]|PA|QC|RI|S[CDK]|T[NX]|U[KT]"
    "|V[AT]|W[AIVY]"
)
LETTERED_RE: Final = lazy.regex(rf"(?![A-Z]{{2}}\Z)(?:{_LETTERED})\Z|(?:{_POSTAL})\Z")
"""The letters of a state: what stands before them is a town, whether or not a list holds it."""

REGION_WITHIN_RE: Final = lazy.regex(rf",\s(?:{_REGIONS})(?=\Z|,\s|\sand\s|\s&\s|\s?/)")
"""A state or country behind one of several towns: `Malden, MA and Oxford`."""


def parted_towns(words: str) -> list[str]:
    """The towns of which words may name several."""
    joined = (
        "," in words or "-" in words or "–" in words or "/" in words or "—" in words or " and " in words
        or " & " in words or " et " in words or " und " in words or " e " in words or " y " in words
        or ";" in words
    )  # fmt: skip
    return JOINED_RE.split(words) if joined else [words]


TOWNS_BY_STATE: Final = ("NY", "N.Y.")
"""New York by the letters of its state."""


SPA_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w’-]+ ){1,2}Spa\Z")
"""`Leamington Spa`."""


def known_place(words: str) -> bool:
    """Whether words are a town in which books are printed, or several, each with its state or without: `Berlin`, `New
    York and London`, `Malden, MA and Oxford`."""
    if words.lower() in PLACES or words in TOWNS_BY_STATE or SPA_RE.match(words):
        return True
    town, stroke, land = words.partition("/")
    if stroke and town.lower() in PLACES and (REGION_RE.match(land) or (BESIDE_RE.match(land) and not is_house(land))):
        return True  # `Rotterdam/Netherlands`, `Frankfurt/Main`
    town, blank, state = words.rpartition(" ")
    if blank and POSTAL_RE.match(state) and town.lower() in PLACES:
        return True
    towns = REGION_WITHIN_RE.sub("", words) if ", " in words else words
    return all(map(_listed, parted_towns(towns)))


def _listed(town: str) -> bool:
    """Whether one of several towns is known, with the letters of its state or without: `Oxford-Portland OR`."""
    if town.lower() in PLACES:
        return True
    town, blank, state = town.rpartition(" ")
    return bool(blank) and town.lower() in PLACES and POSTAL_RE.match(state) is not None


BESIDE_RE: Final = lazy.regex(r"(?:M|[OS]|Main|[A-ZÀ-Þ][a-zà-ÿ]{2,})\.?\Z")
"""What stands behind a known town and a stroke: its river, its quarter, or the town beside it."""

POSTAL_RE: Final = lazy.regex(rf"(?:{_POSTAL})\Z")
"""`New Brunswick NJ`: the letters of a state without a comma before them."""


def town_with_state(town: str, region: str) -> bool:
    """Whether the letters of a state stand behind what may be a town, known or not: `Hyde Park`, `NY`."""
    return LETTERED_RE.match(region) is not None and TOWN_RE.match(town) is not None and not is_house(town)


def known_with_region(words: str) -> bool:
    """Whether words are a known town, also before its state, or an unknown one before a state: `Eugene, OR`."""
    town, comma, region = words.partition(", ")
    return town.lower() in PLACES or known_place(words) or (comma != "" and REGION_RE.match(region) is not None)


SEVERAL_RE: Final = lazy.regex(r" (?:and|&) ")


def state_and_town(words: str) -> bool:
    """Whether the state of the town before and one more town stand in words: `MA and Oxford`, `Vt. & Tokyo`."""
    region, *others = SEVERAL_RE.split(words, maxsplit=1)
    return bool(others) and REGION_RE.match(region) is not None and known_place(others[0])


def known_with_state(town: str, region: str) -> bool:
    """Whether a state or country stands behind a known town, or the letters of a state behind any."""
    return REGION_RE.match(region) is not None and (known_place(town) or town_with_state(town, region))


def town_and_state(words: str) -> bool:
    """Whether words are a town, a comma and its state or country: `Seattle, WA`, `Lisbon, Portugal`."""
    town, comma, region = words.rpartition(", ")
    return bool(comma) and known_with_state(town, region)


def place_alone(text: str) -> bool:
    """`Boston`, `Stanford, CA`, `Lisbon, Portugal`: old books, and many today, name no publisher (14.128)."""
    if STATE_RE.match(text) is not None or known_place(text) or text.lower() in GOVERNMENTS or text in LANDS:
        return True
    if "," in text:
        town, _, rest = text.partition(", ")
        return town_of_country(text) or (state_and_town(rest) and TOWN_RE.match(town) is not None)
    town, _, region = text.rpartition(" ")
    return region.isupper() and region not in NO_REGIONS and town_with_state(town, region)


NO_REGIONS: Final = frozenset({"U.P.", "N.V.", "S.A.", "A.S.", "A.B."})
"""What ends the names of publishers and companies."""

LANDS: Final = frozenset({"USA", "U.S.A.", "UK", "U.K."})


def town_of_country(text: str) -> bool:
    """Whether a town stands before its country or its state, written out: `Porto, Portugal`; `Penguin, India` has a
    publisher for a town."""
    town, comma, region = text.removesuffix(", USA").rpartition(", ")
    if not comma or region.lower().removeprefix("the ") not in GOVERNMENTS:
        return False
    if town.lower() in PLACES:
        return True
    if region.lower() in PLACES:
        return False  # `Hackett, New York`: a publisher and its town
    return may_be_town(town)


def town_before(town: str, region: str) -> bool:
    """Whether a town, known or not, stands before its state or country: `Balkh`, `Afghanistan`; `Seattle`, `WA`."""
    return town_of_country(f"{town}, {region}") or known_with_state(town, region)


def may_be_town(words: str) -> bool:
    """Whether words that no list holds may be a town: they name neither a state nor a body nor a house."""
    named = TOWN_RE.match(words) is not None and words.lower() not in GOVERNMENTS and not is_house(words)
    return named and ORGANISATION_HEADS.isdisjoint(words.lower().split())


def town_of_old(words: str) -> bool:
    """Whether a single word, which may have parts, may be a town: `Toulon`, `Ostfildern-Ruit`."""
    return " " not in words and may_be_town(words)


def may_print(words: str) -> bool:
    """Whether words may be a town as well as a house of which no list knows: `Bodenheim`, `Santa Rosa de Lima`."""
    named = LONE_RE.match(words) is not None and not (words.isupper() or known_place(words) or is_house(words))
    if not named or words.lower() in GOVERNMENTS:
        return False
    return ORGANISATION_HEADS.isdisjoint(words.lower().split()) and OF_NO_TOWN.isdisjoint(words.split())


OF_NO_TOWN: Final = frozenset(
    "House Pictures Film Films Research Paper Papers Ebook Documentation Co Bros. Sons".split()  # noqa: SIM905
)
"""Words that stand in no town's name."""
LONE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’.]+(?:[ /-](?:[a-z]{1,4}[ -])?[A-ZÀ-Þ][\w’.]*){0,3}\Z")


TOWN_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^\W\d_]+(?:[- ](?:[a-z]{1,4}[- ])?[A-ZÀ-Þ][^\W\d_]+)?\Z")
"""`Walvis Bay`, `Rio de Janeiro`: how a town may be called."""


PLACED_RE: Final = lazy.regex(rf"(?P<rest>[^:\d]{{2,60}}) (?P<year>{YEAR}(?:[-–/]\d{{2,4}})?)\Z")


def placed(words: str) -> re.Match[str] | None:
    """`Oxford 2010`: a place alone, and the year behind it without a comma."""
    found = PLACED_RE.match(words)
    return found if found and place_alone(found["rest"]) else None
