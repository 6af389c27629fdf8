"""Tells the parts of an organisation that stand behind its name.

    U.S. Department of Justice, Office of the Inspector General, Audit Division, The Watchlist (2009)

Comes in: the words between the commas of a citation, from its first. Comes out: how many of them name who wrote it.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.name_lists import AND_START_RE
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.parts_of_bodies import part_and_whole


def count_units(words: list[str]) -> int:
    """How many of the words are the organisation, which is the first, and its parts; a title is still to come."""
    units = 2 if part_and_whole(words) else 1
    while units < len(words) - 1 and any(tells(words, units) for tells in TELLING):
        units += 1
    return units


def _is_chamber(words: list[str], at: int) -> bool:
    """Whether a chamber of a congress stands there, and its committee behind it: `U.S. Congress, House, Committee on
    Ports`."""
    return words[at] in CHAMBERS and words[0].endswith("Congress") and "ommittee" in words[at + 1]


CHAMBERS: Final = ("House", "Senate", "House of Representatives")


UNIT_RE: Final = lazy.regex(
    r"(?:(?:House|Senate|Joint|Select|Permanent|Special|Standing|Commons|Lords) ){0,3}"
    r"(?:Department|Division|Directorate|Office|Bureau|Committee|Subcommittee|Select Committee|Secretariat"
    r"|Ministry|Section|Chief|Cent(?:er|re)|Commission|Agency|Institute|Branch|Unit|Service"
    r"|Directorate-General|Sub-Committee|Faculty|School|Board)\s(?:of|for|on|to)\s"
    r"|(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Secretariat)\Z"
)
"""A part of the organisation before it: `United Nations, Department of Economic and Social Affairs`."""


def _runs(words: list[str], at: int) -> bool:
    """Whether a programme of the organisation stands there, and behind it a title of several words: `Department of
    Ports, Quay Exchange Program, New Harbours and Their Keys`."""
    title = words[at + 1]
    named = words[at].endswith(PROGRAMMES) and words[at].count(" ") < LONGEST_UNIT and ":" not in words[at]
    several = title.count(" ") > 2 or (title.count(" ") > 1 and not looks_like_organisation(title, strict=True))
    return (
        named
        and several
        and title[:1].isupper()
        and not _named_as_unit(title)
        and not words[at].startswith(("The ", "A "))
    )


PROGRAMMES: Final = (" Program", " Programme", " Initiative", " Task Force", " Working Group")


def _is_unit(words: list[str], at: int) -> bool:
    """Whether words name a part of the organisation before them; the title is still to come."""
    return _named_as_unit(words[at])


def _named_as_unit(words: str) -> bool:
    words = words.title().replace(" Of ", " of ").replace(" For ", " for ") if words.isupper() else words
    if UNIT_RE.match(words):
        return True
    if SHORTENED_RE.match(words):
        return True
    if ":" in words or words.startswith(("The ", "A ")):
        return False
    if words.endswith((" Division", " Branch")):
        return words.count(" ") < LONGEST_UNIT
    return (
        " " in words
        and words.endswith((" Council", " Committee", " Commission", " Office", " Bureau"))
        and looks_like_organisation(words, strict=True)
    )


_SHORT: Final = r"(?:[A-Z]\.(?:[A-Z]\.)+|[A-Z][a-z]{1,9}\.|[A-Z][A-Za-z]*[’'][A-Za-z]{1,2}\.?)"
SHORTENED_RE: Final = lazy.regex(
    r"(?:Off|Div|Comm|Subcomm|Ctr|Bur)\. (?:of|for|on) [A-Z][\w.’' &-]{2,50}\Z|Bureau of [A-Z][\w.’' &-]{2,40}\.\Z"
    rf"|[A-Z][\w.’'&]*(?: [A-Z&][\w.’'&]*){{0,3}} (?:Div|Off|Bur|Dist)\.\Z|{_SHORT}(?: (?:& )?{_SHORT}){{1,3}}\Z"
)
"""The same as lawyers shorten it: `Off. of Pub. Affs.`, `Antitr. Div.`; or the rest of a name with commas, `Eng’g &
Med.`"""

MINISTRY_RE: Final = lazy.regex(
    r"(?:The )?(?:U\.? ?S\.? |US |United States |Federal )?(?:(?:[A-Z][a-z]+ )?Department|Ministry"
    r"|Dep[’']?t\.?|Treasury|Army|Navy)\b"
)
SERVES: Final = (
    " Administration",
    " Service",
    " Agency",
    " Authority",
    " Guard",
    " Corps",
    " Board",
    "Corps of Engineers",
)


def _serves(words: list[str], at: int) -> bool:
    """Whether a part of a ministry stands there whose name could as well be a title, and the title behind it: `U.S.
    Department of Ports, Maritime Administration, Report on Quays`."""
    if not words[at].endswith(SERVES) or not MINISTRY_RE.match(words[0]) or words[at].startswith(("The ", "A ")):
        return False
    title = words[at + 1]
    return ":" not in words[at] and title[:1].isupper() and " " in title


LONGEST_UNIT: Final = 4
"""Words of the name of a division."""


TELLING: Final = (_is_unit, _serves, _is_chamber, _runs)


def count_bodies(words: list[str]) -> int:
    """How many of the parts between commas are institutions, the last behind `and`: `Department of Justice, Ministry of
    Finance, and Office of Ports`."""
    for count, word in enumerate(words[:6]):
        joined = AND_START_RE.match(word)
        if not looks_like_organisation(word[joined.end() :] if joined else word, strict=True):
            return 0
        if joined:
            return count + 1 if 1 < count < len(words) - 1 else 0
    return 0


def count_matters(words: list[str]) -> int:
    """How many of the parts are an institution and the matters it deals with, the last behind `and`: `Office of the
    Secretary for Quays, Ports, and Keys, The Harbor Report`."""
    if not MATTER_RE.search(words[0]):
        return 1
    for count, word in enumerate(words[1:5], 1):
        pair = LAST_PAIR_RE.match(word) if count > 1 and count < len(words) - 1 else None
        if pair and OFFICE_RE.match(words[0]):
            return count + 1
        if word.count(" ") > LONGEST_MATTER or ":" in word or not word.lstrip("&and ")[:1].isupper():
            return 1
        if AND_START_RE.match(word):
            return count + 1 if 1 < count < len(words) - 1 else 1
    return 1


MATTER_RE: Final = lazy.regex(r"\b(?:of|for|on|OF|FOR|ON) (?:(?:the|THE) )?[A-ZÀ-Þ][\w’'.-]*(?: [A-ZÀ-Þ][\w’'.-]*)?\Z")
OFFICE_RE: Final = lazy.regex(
    r"(?:(?:The )?(?:[A-Z][\w’.]+ ){0,2}(?:Secretary of State|Minister|Ministry|Department|Committee"
    r"|Directorate-General|Commission|Office|Secretariat|Commissioner|Agency)"
    r"|[A-Z][\w’.]+ (?:Ministry|Department)) (?:for|of|on) "
)
LAST_PAIR_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)? (?:and|&) [A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?\Z"
)
"""The last matters without a comma before `and`: `Secretary of State for Digital, Culture, Media and Sport`."""
LONGEST_MATTER: Final = 2
"""Blanks in the name of a matter, `and` included."""
