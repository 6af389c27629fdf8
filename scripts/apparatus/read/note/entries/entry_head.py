"""Finds where the authors of a bibliography entry end, and reads them.

Comes in: an entry. Comes out: how many characters are the authors', and their names: the first family name first
(Chicago Manual 14.76). A stop ends them, but not the stop behind an initial or an abbreviation, unless the title begins
there: `Lima, Ana B. C. Harbours and Keys.`
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import CAPITAL_PARTICLES, PARTICLES
from apparatus.read.note.names.double_surnames import ET_AL_RE
from apparatus.read.note.names.names import SUFFIX_RE, looks_like_person, read_names
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.names.turned_families import particles_of
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.named_kinds import KEPT_PAPERS
from apparatus.read.note.words.patterns import ROLE_RE

WORD_RE: Final = lazy.regex(r"\S+")
DASHES_RE: Final = lazy.regex(r"\s*(?:[—–―]{2,}|-{3,}|_{3,}|—|(?:Idem|Eadem)(?=[.,]))(?=[\s.,;:])[.,;:]?\s*")
"""`———.`: the authors of the entry before (14.67)."""

ELIDED: Final = frozenset({"d’", "d'", "l’", "l'"})
ENDING: Final = frozenset({"jr", "sr", "ed", "eds", "trans", "comp", "comps", "al", "esq", "dir", "ii", "iii", "iv"})
"""Abbreviations that may end the authors."""

GIVEN: Final = frozenset({"md", "mohd", "moh", "muh", "sk", "kh", "wm", "chas", "geo", "jas", "jos", "thos", "sam"})
"""Given names as they are shortened, in Bengal and Malaysia and in old English: `Islam, Md. Monirul`."""
GOES_ON: Final = frozenset({"and", "&", "et", "und", "y", "e", "with"})
LONGEST: Final = 500
OPENERS: Final = '“"«„‘'


def author_end(text: str) -> int:
    """Where the first element of an entry ends: behind its stop, or before the quotation mark that opens the title."""
    words = list(WORD_RE.finditer(text[:LONGEST]))
    commas, full_given, several = 0, False, False
    suffixed = SUFFIX_FIRST_RE.match(text) is not None
    for at, found in enumerate(words):
        word = found.group()
        if word[0] in OPENERS:
            return found.start()
        following = words[at + 1].group() if at + 1 < len(words) else ""
        if word.endswith((".", "?", "!")) and not _goes_on(word, following, commas == 1 and not several, full_given):
            last = words[at + 2].group() if at + 2 < len(words) else ""
            if _initial(word) and following.endswith(".") and last[:1] in OPENERS and last:
                continue  # `Morton, Michael S. Scott. “…”`
            return found.end()
        several = several or word in GOES_ON or commas > 1
        full_given = full_given or (commas == 1 and not _initial(word))
        commas += word.endswith((",", ";")) and not (suffixed and at < 4 and word in SUFFIXES)
    return 0


SUFFIX_FIRST_RE: Final = lazy.regex(r"(?P<family>[^,.]{2,30}), (?P<suffix>[JS]r\.|I{2,3}|IV), (?=[A-ZÀ-Þ])")
"""`King, Jr., Martin Luther`: the suffix behind the family name."""

SUFFIXES: Final = frozenset({"Jr.,", "Sr.,", "II,", "III,", "IV,"})


def _goes_on(word: str, following: str, first: bool, full_given: bool) -> bool:
    """Whether the element goes on behind a word that ends in a stop."""
    bare = word.rstrip(".").lstrip("(").lower()
    if not following or following[0] in OPENERS or word[-1] in "?!":
        return False
    if following in GOES_ON or following[0].islower() or following[0] in "(&,":
        return True
    if bare in ENDING:
        return False
    if first and not full_given and bare in GIVEN:
        return True
    if _initial(word):
        if not first or _initial(following):
            return True
        return not full_given and following[-1] in ".,"
    return bare in ("st", "dr", "mt", "prof", "mrs", "mr", "univ", "dept", "rev", "inc", "co", "feat") and not first


def _initial(word: str) -> bool:
    """`A.`, `J.-P.`, `U.S.`"""
    letters = word.replace(".", "").replace("-", "").replace("–", "")
    return (
        word.endswith(".")
        and letters.isupper()
        and (len(letters) == 1 or (len(letters) < 5 and len(word) >= 2 * len(letters)))
    )


def read_heading(text: str) -> tuple[tuple[Name, ...], bool, str]:
    """The names that head an entry, whether there are more, and their role (`ed`); no names if it is none."""
    text = " ".join(text.split()).strip(" ,;")
    text = text[:-1] if text.endswith(".).") else text
    text = ASIDE_RE.sub("", text)
    text = BESIDE_RE.sub("", text) if ") and " in text or "), " in text else text
    role = ""
    head, comma, last = text.rpartition(", ")
    found = ROLE_RE.match(last) if comma else None
    if not found and text.endswith(")"):
        head, _, last = text.rpartition(" ")
        found = ROLE_RE.match(last)
    if found:
        role, text = found["role"].lower(), head.strip(" ,")
    elif not text.endswith((" Jr.", " Sr.", " al.")) and not _initial(text.rpartition(" ")[2]):
        text = text.rstrip(".")
    names, et_al = ((), False) if KEPT_RE.search(text) else read_inverted(text.replace(";", ","))
    return names, et_al, role


KEPT_RE: Final = lazy.regex(rf"\b{KEPT_PAPERS}, {YEAR}\b")
"""`Adams Family Papers, 1639 to 1889.`: what an archive keeps, and nobody's name."""

_NO_ROLE: Final = r"(?!(?i:eds?|editors?|trans|translators?|comps?)\b)"
ASIDE_RE: Final = lazy.regex(r"\s?\(" + _NO_ROLE + r"[^()]{1,80}\)\.?\Z")
"""Who the person is, behind the name."""

BESIDE_RE: Final = lazy.regex(r"\s\(" + _NO_ROLE + r"(?=[^()]{0,40}[a-z]{3})[^()\d]{4,80}\)(?=,| and )")
"""The same, behind a name that is not the last."""


def read_inverted(text: str) -> tuple[tuple[Name, ...], bool]:
    """Names of which the first may be printed family name first: `Ward, Geoffrey C., and Ken Burns`."""
    et_al = ET_AL_RE.search(text[-40:])
    if et_al:
        text = text[: len(text) - len(et_al.group())].rstrip(" ,")
    if paired := _in_pairs(text):
        return paired, et_al is not None
    suffixed = SUFFIX_FIRST_RE.match(text)
    if suffixed:
        text = f"{suffixed['family']} {suffixed['suffix']}, {text[suffixed.end() :]}"
    family, comma, rest = text.partition(",")
    if not comma and " and " in text and _one_body(text):
        return (Name(literal=text),), et_al is not None
    if not comma or not _family(family):
        return read_names(text)[0], et_al is not None
    given, others = _first_given(rest.strip())
    if not given or is_organisation(given) or not looks_like_person(_without_particles(given)):
        return read_names(text)[0], et_al is not None
    if others and _whole(family) and _whole(given):
        return read_names(text)[0], et_al is not None
    first, others = _with_suffix(_name(family.strip(), given), others)
    return (first, *read_names(others)[0]), et_al is not None


_PAIR: Final = r"[A-ZÀ-Þ][\w’-]+, (?!(?:Inc|Ltd|LLC|Jr|Sr)\b)[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ]\.)?"
PAIRS_RE: Final = lazy.regex(rf"(?:{_PAIR}, ){{1,9}}(?:and|&) {_PAIR}\Z")
PAIR_RE: Final = lazy.regex(_PAIR)


def _in_pairs(text: str) -> tuple[Name, ...]:
    """Names that are all printed family name first, known or not, as the comma behind `and` shows: `Roe, Niko, Doe,
    Matija, and Lima, Ana`."""
    if not PAIRS_RE.match(text):
        return ()
    names = tuple(_name(*found.group().split(", ", 1)) for found in PAIR_RE.finditer(text))
    return names if any(is_given_name(name.given.partition(" ")[0]) for name in names) else ()


def _whole(words: str) -> bool:
    """Whether words are a given name, an initial and a family name: `Keith T. Poole`, `Nolan McCarty`; then no comma
    turns a name."""
    found = words.split()
    return len(found) > 1 and found[0][0].isupper() and found[0] not in CAPITAL_PARTICLES and not _initial(found[-1])


def _one_body(text: str) -> bool:
    """Whether `and` stands within the name of an organisation: `Harbour Home and Industrial School for Girls`. A person
    that heads an entry is printed family name first."""
    names = read_names(text)[0]
    return is_organisation(text) and any(name.literal for name in names) and not all(name.literal for name in names)


def _family(text: str) -> bool:
    words = text.split()
    if len(words) > 1 and (_initial(words[0]) or is_given_name(words[0])):
        return False  # `D. Mourtzis, N. Papakostas`: every name given name first
    return len(words) <= 4 and looks_like_person(text) and not is_organisation(text, strict=True)


def _without_particles(given: str) -> str:
    """`Charles de`: what stands before the particles."""
    words = given.split()
    while len(words) > 1 and words[-1].islower() and (words[-1] in PARTICLES or words[-1] in ELIDED):
        words.pop()
    return " ".join(words)


AND_RE: Final = lazy.regex(r"(?:^|,?\s)(?:and|&|und|et|y|with)\s")


def _first_given(rest: str) -> tuple[str, str]:
    """The first author's given names and the other authors."""
    given, _, others = rest.partition(",")
    joined = AND_RE.search(given)
    if joined and joined.start():
        return given[: joined.start()].strip(), rest[joined.end() :].strip()
    others = others.strip()
    begin = AND_RE.match(others)
    return given.strip(), others[begin.end() :] if begin else others


def _with_suffix(name: Name, others: str) -> tuple[Name, str]:
    """`King, Martin Luther, Jr., and Coretta Scott King`."""
    found = SUFFIX_RE.match(", " + others.partition(",")[0])
    if not found:
        return name, others
    rest = others[len(found.group(1)) :].strip(" ,")
    begin = AND_RE.match(rest)
    return Name(name.family, name.given, name.particle, found.group(1)), rest[begin.end() :] if begin else rest


def _name(family: str, given: str) -> Name:
    """A particle stands before the family name or behind the given names: `Gaulle, Charles de`."""
    words, particle = given.split(), list[str]()
    while len(words) > 1 and words[-1].islower() and (words[-1] in PARTICLES or words[-1] in ELIDED):
        particle.insert(0, words.pop())
    before, rest = ("", family) if particle else particles_of(family)
    found = SUFFIX_RE.search(family)
    if found and len(family) > len(found.group()):
        return Name(family[: found.start()], given, "", found.group(1))
    return Name(rest, " ".join(words), before or " ".join(particle))
