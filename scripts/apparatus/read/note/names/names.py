"""Reads the names of authors, editors and translators.

Comes in: the stretch of a citation that holds names. Comes out: `Name`s in order, and whether it says `et al.`.

A person's family name is the last word, with the particles before it (Chicago Manual 8.5-8.11); Chinese and Korean
names that are printed family name first are told by the family name. An organisation is one literal, commas and all
(14.84).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import (
    COMMON_WORDS,
    COMPANIES,
    EAST_ASIAN_SURNAMES,
    GIVEN_NAMES,
    GOVERNMENTS,
    LONE_ORGANISATIONS,
    LOWER_CASE_AUTHORS,
    NAMES_WITH_COMMAS,
    ORGANISATIONS_LIKE_PEOPLE,
    PARTICLES,
    PLACES,
    SINGLE_NAME_AUTHORS,
    SPANISH_SURNAMES,
)
from apparatus.read.note.names.double_surnames import (
    AND_RE,
    ET_AL_RE,
    STROKE_RE,
    halves_of,
    joined_by_with,
    slashed,
)
from apparatus.read.note.names.family_first import (
    EAST_ASIAN_RE,
    family_first,
    in_own_script,
    turned_too,
)
from apparatus.read.note.names.family_start import family_start
from apparatus.read.note.names.in_capitals import as_lawyers_print, by_capitals
from apparatus.read.note.names.of_place import GENERATIONS, of_place, with_byname
from apparatus.read.note.names.on_stage import on_stage
from apparatus.read.note.names.organisations import (
    CORPORATE_RE,
    bodies,
    ends_in_head,
    has_head,
    is_organisation,
    looks_like_organisation,
    names_matter,
    of_land,
)
from apparatus.read.note.names.parts_of_bodies import part_and_whole
from apparatus.read.note.names.people_in_rows import among_people, is_row_of_people
from apparatus.read.note.names.regnal import RANKS, as_peer, as_pope, begins_with_peer
from apparatus.read.note.names.turned_families import particles_of, turned_family
from apparatus.read.note.names.turned_lists import pairs_by_initials, turned_names
from apparatus.read.note.words.given_names import is_given_name, is_given_or_initial
from apparatus.read.note.words.honorifics import (
    INCORPORATED,
    SONS,
    joined_particle,
    without_honorifics,
    without_judges_letters,
    without_order_behind,
    without_orders,
)
from apparatus.read.note.words.looks import Ended
from apparatus.read.note.words.whole_names import BODIES, whole_names

OUR: Final = frozenset({"Our", "My", "Your", "This", "We", "Free"})
"""What no person is called first: `Our Human Planet`, `Free Radicals`."""

PLAIN_AND_RE: Final = lazy.regex(r",?\s(?:and|&)\s")
SUFFIX_RE: Final = Ended(
    ("r", ".", "I", "V", "q", "D"),
    lazy.regex(
        rf",?\s(the (?:{'|'.join(GENERATIONS)})|Jr\.?|JR\.|Sr\.?|SR\.|II\.?|III\.?|IV\.?"
        r"|Esq\.?|M\.?D\.?|Ph\.?D\.?|LL\.?[BDM]\.)"
        r"(?:, (?:(?:M\.?D|Ph\.?D)\.?|LL\.?[BDM]\.))?\Z"
    ),
)
INITIALS_RE: Final = lazy.regex(r"[A-Z]\.(?:[ -]?[A-Z]\.){0,3}\Z")
NOBODY: Final = Name()
LEADING_PARTICLES: Final = frozenset({
    "La", "Le", "Las", "Los", "El", "Abu", "Van", "Von", "De", "Der", "Den", "Du", "Del", "Della", "Di", "Da", "Ter",
    "Ten", "Ó", "O’", "Ní", "Mac", "St.", "Ste.", "Abû", "Umm",
})  # fmt: skip
"""What is no given name: `Van Wyhe` is a family name alone."""


@lru_cache(maxsize=2048)
def read_names(text: str, *, short: bool = False) -> tuple[tuple[Name, ...], bool]:
    """The names in `text`, and whether it says that there are more. In a short form a lone word is a family name."""
    text = " ".join(text.split()).strip(" ,")
    if ". and " in text.replace(" & ", " and ") and SHORTENED_BODY_RE.match(text):
        return (Name(literal=text.replace(" and ", " & ")),), False
    if text.count(", ") == 1 and part_and_whole([*text.split(", "), ""]):
        return (Name(literal=text),), False
    if " AND " in text and text.isupper() and not is_organisation(text.title().replace(" And ", " and ")):
        text = text.replace(" AND ", " and ")
    et_al = ET_AL_RE.search(text[-40:])
    if et_al:
        text = text[: len(text) - len(et_al.group())].rstrip(" ,")
    parts = [part for part in split_names(text, several=et_al is not None) if part.strip(MARKS)]
    names = among_people(tuple(name for part in parts if (name := _name(part, short)) != NOBODY))
    if short and names and names[0].literal.isupper():
        joined = " & " in text or (et_al is not None and len(names[0].literal) > BRIEF)
        leading = as_lawyers_print(names[0], joined=joined)
        names = (leading, *(as_lawyers_print(name, joined=joined or leading != names[0]) for name in names[1:]))
    if et_al and len(names) == 1 and _lone(names[0].literal):
        names = (Name(family=names[0].literal),)
    if len(names) > 1 and any(map(INITIALLED_RE.match, (name.literal for name in names))):
        names = _beside_initials(names)
    first = names[0].literal or f"{names[0].given} {names[0].family}".strip() if len(names) == 2 else ""
    if first and names[1].given and not et_al and _given_alone(first, names[1], short=short):
        names = (Name(family=names[1].family, given=first, particle=names[1].particle), names[1])
    plain = [family_first(part.split()) for part in parts] if len(names) == len(parts) > 1 else []
    if any(plain):
        names = tuple(name if first else turned_too(name) for name, first in zip(names, plain, strict=True))
    return names, et_al is not None


def _lone(literal: str) -> bool:
    """Whether a name of one word before `et al.` is a person’s, of whom no other is known: `Ankit et al.`"""
    spelt = literal.isalpha() and literal[1:].islower()
    return spelt and literal.lower() not in LONE_ORGANISATIONS | GOVERNMENTS | PLACES


MARKS: Final = "‘’“”\"'& "
"""What alone is nobody's name."""
SHORTENED_BODY_RE: Final = lazy.regex(
    r"(?!(?:[A-Z]\.)+ )[A-Z][A-Za-z’']{2,12}\.(?: [A-Z][\w.’']{0,12}){0,3} (?:&|and) (?:[A-Z][\w.’']{0,12} ){0,4}"
    r"(?i:bd|comm[’']n|off|inst|bureau|agency|ass[’']n|ctr|council|dep[’']t|admin|serv|found|auth)\.?\Z"
)
"""`PRIV. & C.L. OVERSIGHT BD.`: a body all of whose words are shortened."""


def _beside_initials(names: tuple[Name, ...]) -> tuple[Name, ...]:
    """Names of which one has initials without stops, beside which letters that may be an institution's are initials
    too: `DJ Roe and AC Lima`."""
    if not any(len(name.given) < BRIEF and name.given.isupper() and name.given.isalpha() for name in names):
        return names
    found = [INITIALLED_RE.match(name.literal) for name in names]
    return tuple(Name(each["family"], each["given"]) if each else name for name, each in zip(names, found, strict=True))


BRIEF: Final = 4
INITIALLED_RE: Final = lazy.regex(r"(?P<given>[A-Z]{2}) (?P<family>[A-ZÀ-Þ][a-zß-ÿ’'-]+)\Z")


def _given_alone(first: str, second: Name, *, short: bool) -> bool:
    """Whether a word before `and` is a given name whose bearer has the family name of the second, `Iona and Peter
    Opie`: in a full citation, any that no known body or author without a family name bears."""
    lowered = first.lower()
    if lowered in GIVEN_NAMES or INITIALS_RE.match(first):
        return True
    known = lowered in COMPANIES or lowered in LONE_ORGANISATIONS or lowered in SINGLE_NAME_AUTHORS or lowered in PLACES
    return not (short or known) and LONE_RE.match(first) is not None and is_given_name(second.given)


LONE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][a-zß-ÿ]+\Z")


def split_names(text: str, *, several: bool = False) -> list[str]:
    """The single names in a list of names; an organisation stays whole. `several` says that there are more than are
    named (`Presner, Schnapp, et al.`): two lone words are then two people."""
    if not text or "; " in text:
        return text.split("; ") if text else []
    text = without_orders(text) if ", " in text and text[-1:] in ".PJBMA" else text
    if "," not in text and " with " not in text and not AND_RE.search(text):
        people = slashed(text) if STROKE_RE.search(text) else []
        return [text] if not people or any(map(is_organisation, people)) else people
    if CORPORATE_RE.search(text) and (
        not PLAIN_AND_RE.search(text) or text.endswith(("& Co.", "& Co", "and Co.", "& Company"))
    ):
        return [text]
    text = joined_by_with(text) if " with " in text else text
    halves = halves_of(text)
    if len(halves) > 1 and "," not in text and (joined_bodies := bodies(text)):
        return joined_bodies
    if len(halves) == 2 and "," not in text and of_land(*halves):
        return [text]
    if len(halves) > 2 and "," not in text and (beside := _beside_body(text, halves)):
        return beside
    if len(halves) == 1 and "," not in text:
        return [text]
    known = next((name for name in NAMES_WITH_COMMAS if text.startswith(name)), "") if len(halves) > 2 else ""
    if known and (joined := AND_RE.match(text, len(known))):
        return [known, *split_names(text[joined.end() :])]
    if ", and " in text and (listed := _listed_organisations(text)):
        return listed
    if _one_organisation(text, halves) or (text.endswith(BODIES) and (0, len(text)) in whole_names(f"{text},")):
        return [text]
    if len(halves) == 1 and (listed := pairs_by_initials(text)):
        return listed
    if len(halves) == 1 and _inverted(text) and not (several and not _given(text.partition(",")[2])):
        return [text]
    turned = turned_names(halves) if len(halves) > 1 and "," in halves[0] else []
    if turned:
        return turned
    return _by_commas(halves)


def _beside_body(text: str, halves: list[str]) -> list[str]:
    """A person, and an organisation within whose name `and` stands; or nothing."""
    joined = AND_RE.search(text)
    body = text[joined.end() :] if joined and not _given(halves[-1]) else ""
    return [halves[0], body] if body and looks_like_person(halves[0]) and _one_organisation(body, halves[1:]) else []


def _by_commas(halves: list[str]) -> list[str]:
    """The names that commas part; a suffix belongs to the one before it."""
    parts: list[str] = []
    for half in halves:
        for part in half.split(","):
            part = part.strip()
            if part and parts and (SUFFIX_RE.match(", " + part) or part.rstrip(".") in INCORPORATED):
                parts[-1] += ", " + part
            elif part:
                parts.append(part)
    return parts


def _listed_organisations(text: str) -> list[str]:
    """`National Commission, Ministry of Trade, and Ministry of Health`: every part between commas says what it is, or
    one of them is a body and all others are people named in full."""
    parts = [part.strip() for part in text.replace(", and ", ", ").split(",")]
    if len(parts) <= 2 or any(" " not in part for part in parts):
        return []
    bodies_alone = all(has_head(part) and is_organisation(part) for part in parts)
    people = [part for part in parts if _given(part) and looks_like_person(part)]
    beside = len(people) > 1 and len(people) == len(parts) - 1  # `Quay Project, Ana Lima, Tom Roe, and Jane Doe`
    rest = next((part for part in parts if part not in people), "") if beside else ""
    return parts if bodies_alone or (rest and has_head(rest) and is_organisation(rest)) else []


def _given(text: str) -> bool:
    """Whether words begin with a common given name or an initial."""
    first = text.strip().partition(" ")[0]
    return is_given_or_initial(first) or len(first) == 1


def _inverted(text: str) -> bool:
    """`Fellers, Bonner`: two parts that no `and` joins are one person, family name first (as in a bibliography)."""
    family, _, given = text.partition(",")
    if " " in family:
        return turned_family(family, given.strip(), alone=True)
    return (
        len(family.split()) == 1
        and 0 < len(given.split()) <= 3
        and "," not in SUFFIX_RE.removed(given)
        and not SUFFIX_RE.match("," + given)
        and (looks_like_person(given.strip()) and looks_like_person(family))
    )


def _one_organisation(text: str, halves: list[str]) -> bool:
    """Whether `and` or a comma stands inside the name of one organisation."""
    if text in ORGANISATIONS_LIKE_PEOPLE:
        return True
    if text[0] in RANKS and begins_with_peer(text):
        return False
    if len(halves) == 1:
        first, _, rest = text.partition(",")
        return (is_organisation(first) and not all(_person_like(p) for p in rest.split(","))) or (
            len(first.split()) == 1 and is_organisation(text)
        )
    if len(halves) == 2 and _company(text, *halves):
        return True
    left, right = halves[0], halves[-1]
    if " " in left and right.startswith(left[: left.index(" ") + 1]):
        return False  # `Quay Commission on Trade and Quay Commission on Tides`
    if not is_organisation(text) or _list_people(left, right) or is_row_of_people(left, right):
        return False
    if right.strip(". ").lower() in FIRMS:
        return True  # Booz & Company
    if is_organisation(right) and has_head(right):
        person = _person_like(left) and len(left.split()) > 1 and not (names_matter(left) and not _given(left))
        return not (person or (ends_in_head(left) and (" " in left or " of " not in right)))
    return is_organisation(left) or (len(left.split()) == 1 and not _person_like(right))


def _list_people(left: str, right: str) -> bool:
    """Whether both halves hold nothing but full names, each with a known given name: `JANE DOE, ANA LIMA, and TOM ROE`
    in capitals, as a body may be."""
    return ", " in left and all(
        " " in name and _person_like(name) and _given(name) for name in (*left.split(", "), right)
    )


def _company(text: str, left: str, right: str) -> bool:
    """`Google Arts & Culture`, `Mamie Smith and Her Jazz Hounds`: what stands behind the `and` names nobody."""
    if right.startswith(("His ", "Her ", "Their ")):
        return True
    return " & " in text and " " in left and " " not in right and "," not in left and not left.endswith(".")


FIRMS: Final = frozenset({"company", "co", "partners", "associates", "sons", "brothers", "group", "daughters"})
"""What ends the name of a firm behind `and`."""


def _person_like(text: str) -> bool:
    return looks_like_person(text.strip()) and not is_organisation(text.strip())


def looks_like_person(text: str) -> bool:
    """Whether every word of a name could stand in a person's: a capital, an initial or a particle; up to six words."""
    return len(text) <= 120 and _looks_like_person(text)


PAIR: Final = 2


def _common(words: list[str]) -> bool:
    """`Scientific Change`: a common word that nobody is called by, where no given name or initials stand first. More
    words may be a body's that no word of theirs shows: `Harbour Irrigation District`."""
    first = words[0].lower()
    if first[-1] == "." or first in GIVEN_NAMES or len(first) == 1:
        return False
    if "-" in first and words[-1] in EAST_ASIAN_SURNAMES:
        return False  # `Chang-tai Hung`
    return not COMMON_WORDS.isdisjoint(word.lower() for word in words)


DUTCH: Final = frozenset({"’t", "'t", "’s", "'s"})
"""What is left of an article before a family name: `Gerard ’t Quay`, `Willem ’s Gravelima`."""

NO_NAME_RE: Final = lazy.regex(r"[\d²³¹⁰⁴-⁹₀-₉:?!/|=*]|\s[–—]\s")


SMALL_INITIAL_RE: Final = lazy.regex(r"[a-z](?<!v)\.\Z")
"""`David s. Landes`: an initial in small letters, as print in small capitals is recovered; `Roe v. Costa` is a case."""


@lru_cache(maxsize=2048)
def _looks_like_person(text: str) -> bool:
    if text in LOWER_CASE_AUTHORS:
        return True
    if (" of " in text and (of_place(text) or as_peer(text))) or (text[:5] == "Lady " and as_peer(text)):
        return True
    if " the " in text and with_byname(text, sure=True):
        return True
    words = SUFFIX_RE.removed(text).split()
    if not words or len(words) > 6 or words[0] in ("The", "An") or (words[0] == "A" and len(words) > 1):
        return False
    if words[0] in ("His", "Her", "Their", "Its") or text in ("Interview", "Interviews"):
        return False  # `Ana Lima and His “Little Quays”`, `Interview, The Paris Review, Spring 1956`
    if NO_NAME_RE.search(text) or (len(words) == PAIR and _common(words)):
        return False
    for at, word in enumerate(words):
        bare = word if word.isalpha() else word.strip(".,'’[]“”\"")
        if not bare:
            return False
        if (
            bare[0].isascii()
            and not bare[0].isupper()
            and bare.lower() not in PARTICLES
            and word not in DUTCH
            and not bare.startswith(("d'", "d’", "al-", "el-", "bin-", "ʿ", "ʾ"))
            and not joined_particle(bare)
            and word not in SONS
            and not (0 < at < len(words) - 1 and SMALL_INITIAL_RE.match(word))
        ):
            return False
    last = words[-1].strip(".,")
    return bool(last) and not (last.islower() and last in PARTICLES)


def looks_like_names(text: str) -> bool:
    """Whether a stretch could be a list of names, of persons or organisations."""
    return 0 < len(text) <= 400 and _looks_like_names(text)


@lru_cache(maxsize=2048)
def _looks_like_names(text: str) -> bool:
    body = ET_AL_RE.removed(text) if len(text) < 200 else text
    if not body:
        return False
    parts = split_names(body)
    bare = len(parts) > 1 and any(map(BARE_INITIAL_RE.match, parts))
    return all(
        looks_like_person(part.removeprefix("A ") if bare else part)
        or looks_like_organisation(part)
        or (part.startswith("the ") and part.count(" ") > 1 and looks_like_organisation(part[4:], strict=True))
        for part in parts
    )


BARE_INITIAL_RE: Final = lazy.regex(
    r"(?:[B-Z]|[A-Z]-[A-Z]|[A-Z]{2,3}) (?:(?:van|von|der|den|de|du|da|di) ){0,2}[A-ZÀ-Þ]"
)
"""`R Jennings`, `HLA Hart`: initials without stops, beside which `A Watts` is a name too."""


FULL_STOP_RE: Final = lazy.regex(r"[a-zà-ÿ]{4}\.\Z")
"""A stop behind a given name that is written out."""


def _double_surname(words: list[str], *, short: bool) -> bool:
    """Whether two words are two family names of one person: `González Casanova`; in a short form, which names nobody in
    full, the first shows it."""
    known = words[0] in SPANISH_SURNAMES and not is_given_name(words[0])
    return known and (short or words[1] in SPANISH_SURNAMES)


TITLED: Final = ("Lord ", "Lady ", "Sir ", "Dame ", "Baroness ")
"""How names of judges begin behind which the letters of an office may stand."""

VON: Final = "v."
"""`von` shortened, between given and family name: `L. v. Lima`."""


def _name(text: str, short: bool) -> Name:
    suffix = ""
    text = without_order_behind(text)
    if "," in text and CORPORATE_RE.search(text.rpartition(",")[2]):
        return Name(literal=text)
    if "," in text and _inverted(text):
        return _turned(text)
    text = without_judges_letters(text) if text.startswith(TITLED) else text
    words = without_honorifics(text.split())
    if words[-1][-1:] == "." and STOPPED_RE.match(text) and is_given_or_initial(words[0]):
        words[-1] = words[-1][:-1]
    text = " ".join(words)
    if peer := as_peer(text):
        return peer
    nobody = " & " in text or " and " in text or " + " in text or text[:1].isdigit() or words[-1][0].isdigit()
    if nobody or words[0] in OUR or (" of " in text and of_place(text)) or is_organisation(text):
        return Name(literal=text)
    if len(words) > 1 and _common(words):
        return Name(literal=text)
    if pope := as_pope(words):
        return pope
    if on_stage(words) or (" the " in text and with_byname(text)):
        return Name(literal=text)
    found = SUFFIX_RE.search(text)
    if found and len(text) > len(found.group()):
        suffix, text = found.group(1), text[: found.start()]
        suffix = suffix.rstrip(".") if suffix[0] == "I" else suffix  # a number is not shortened
        words = text.split()
    if words[0] in SONS_OF and len(words) > 1:
        return Name(family=text, suffix=suffix)
    if len(words) == 1:
        return Name(family=text, suffix=suffix) if short else Name(literal=text)
    if not text.isascii() and EAST_ASIAN_RE.search(text):
        return in_own_script(text)
    if turned := by_capitals(words, suffix):
        return turned
    if family_first(words):
        return Name(family=words[0], given=" ".join(words[1:]))
    if words[0] in LEADING_PARTICLES and all(w in LEADING_PARTICLES or w in PARTICLES for w in words[:-1]):
        return Name(family=text, suffix=suffix)
    if len(words) == 2 and _double_surname(words, short=short):
        return Name(family=text, suffix=suffix)
    return _parted(text, suffix, short=short)


SONS_OF: Final = frozenset({"Ibn", "Bint"})
"""What begins a name that has no given name before it, and is known whole: `Ibn Khaldun` (Chicago Manual 16.75)."""

STOPPED_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ](?:\.|[a-zß-ÿ]+) ){1,4}[A-ZÀ-Þ][a-zß-ÿ]{3,}\.\Z")
"""`James G. March.`: a name, and a stop too many."""


def _turned(text: str) -> Name:
    """A name whose family name stands before a comma."""
    family, _, given = text.partition(",")
    given = given.strip()
    if " " in given:  # `Lima, Justice William`
        given = " ".join(without_honorifics([*given.split(), family])[:-1])
    particle, family = particles_of(family.strip())
    return Name(family, given.rstrip(".") if FULL_STOP_RE.search(given) else given, particle)


def _parted(text: str, suffix: str, *, short: bool) -> Name:
    """A name parted before its family name, and this from its particles."""
    words = text.split()
    cased = [word.capitalize() for word in words] if text.isupper() else words
    at = 0 if len(words) > 2 and words[0].islower() and words[0] in PARTICLES else family_start(cased, short=short)
    at -= at > 1 and words[at - 1] == VON
    while at > 1 and at < len(words) - 1 and words[at - 1].islower() and words[at - 1] in PARTICLES:
        at -= 1  # `Elias da Silva Corrêa`: the particle before two family names
    head = words[at:]
    small = 0
    while small < len(head) - 1 and head[small].islower() and (head[small] in PARTICLES or head[small] == VON):
        small += 1
    family, given, particle = (" ".join(part) for part in (head[small:], words[:at], head[:small]))
    if short and particle and at == 1 and given.isalpha() and not is_given_name(given):
        return Name(family=text, suffix=suffix)  # `Dézallier d’Argenville`, `Ponce de León`
    return Name(family, given, particle, suffix)
