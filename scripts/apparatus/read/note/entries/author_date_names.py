"""Takes the names that stand before the year in a reference by author and date.

Comes in: the words before the year, and how it is parted from them. Comes out: whether they are people or a body, who
then stand in the draft (Chicago Manual 15.9; APA Publication Manual 9.7-12).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.entries.entry_head import read_heading
from apparatus.read.note.lists import ABBREVIATIONS, COMPANIES, PARTICLES
from apparatus.read.note.names.double_surnames import ET_AL_RE
from apparatus.read.note.names.names import SUFFIX_RE, read_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.names.turned_families import particles_of
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.particles import SIGNED_PARTICLE
from apparatus.read.note.words.roles import translates_by

SENTENCE_RE: Final = lazy.regex(r"(?P<word>[^\W\d_]{3,})\.\s(?=[A-ZÀ-Þ])")
"""A stop behind a word that is written out."""
NATURAL_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w’.-]*\s){1,4}(?:(?:de|van|von|der|la|del|du)\s){0,2}[A-ZÀ-Þ][\w’'-]+\Z")
SURNAME_RE: Final = lazy.regex(r"[A-ZÀ-Þ][a-zß-ÿ’][\w’-]+\Z")
PERSON_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’-]+ )?(?:[A-ZÀ-Þ]\.[ -]?){1,3}(?:(?:de|van|von|der|la|del|du) ){0,2}[A-ZÀ-Þ][\w’-]+\Z"
)
"""`J. R. Lima`, `Jane R. Lima`: an initial shows a person."""
ROMAN_PAGE_RE: Final = lazy.regex(r"\s[ivxl]{1,6}\Z")
"""`Harbours xii`: a page stands before the year, behind a title."""

MARKED_RE: Final = lazy.regex(r", (?:Add\. )?(?:MSS?|Mss?|Cod)\.?(?: [A-Za-z][\w.]{0,14}){0,3}\Z")
"""`Paris, Bibliothèque nationale de France, MS lat.`: the mark of a manuscript, whose number is no year."""

INITIALS_LAST_RE: Final = lazy.regex(
    rf"(?:{SIGNED_PARTICLE}[ -]){{0,2}}[A-ZÀ-Þ][\w’-]+(?:[\s-][A-ZÀ-Þ][\w’-]+)?"
    r" (?:[A-Z]{1,3}(?:-[A-Z])?|(?:[A-Z]\.){1,3})\Z"
)
"""`Haefeli WE`: the initials behind a family name, without a comma."""


LONE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][a-zà-ÿ’-]+(?<!s)\.?\Z")
"""A surname that heads a reference whose place and publisher follow: `Hegel. 1991. Logic. Indianapolis: Hackett.`"""

ACRONYM_RE: Final = lazy.regex(r"[A-Z]{2,8}\.?\Z")
"""A body that heads it by its letters: `FAO. 2002. Harbours of the World. Rome.`"""


def put_names(names: str, draft: Draft, *, bracketed: bool, sure: bool) -> bool:
    """Takes the names; False when what stands before the year is something else."""
    if not names or ":" in names or any(char in names for char in '“”"?!') or any(map(str.isdigit, names)):
        return False
    if " ‘" in names or " '" in names:
        return False  # `Lima A, ‘Harbours’ (2001) 12 Port Review 3`: a title before the year
    if ROMAN_PAGE_RE.search(names) or MARKED_RE.search(names):
        return False
    written_out = any(found["word"].lower() not in ABBREVIATIONS for found in SENTENCE_RE.finditer(names))
    if written_out and not looks_like_organisation(names.rpartition(". ")[2].rstrip(". "), strict=True):
        return False  # a title stands between the names and the year: `Lima, Ana. Harbours (1791–1830)`
    initials = _turned_last(names) or _initials_last(names, bracketed=bracketed)
    people, draft.et_al, role = initials or read_heading(names)
    if (len(people) > 1 or draft.et_al) and not role and all(SURNAME_RE.match(name.literal) for name in people):
        people = read_names(names, short=True)[0]  # `Lima and Costa (1992), “Quays”`
    alone = len(people) == 1 and not _is_turned(people[0], names)
    bare = SUFFIX_RE.removed(ET_AL_RE.removed(names))
    natural = NATURAL_RE.match(bare) is not None and draft.et_al
    known = looks_like_organisation(names, strict=True) or ACRONYM_RE.match(names) is not None
    proved = sure or natural or known or PERSON_RE.match(bare) is not None
    if not people or (not bracketed and alone and not proved and not LONE_RE.match(names)):
        return False
    body = known or looks_like_organisation(names) or (" " not in names and periodical_kind(names) is not None)
    stopped = initials is not None and (draft.et_al or bracketed or people[0].given.endswith("."))
    if (
        alone
        and not sure
        and not (stopped or body or NATURAL_RE.match(bare) or LONE_RE.match(bare if draft.et_al else names))
    ):
        return False
    if any(len(name.display.split()) > 12 or _of_sentence(name) for name in people):
        return False
    if not sure and any(name.given for name in people) and any(map(_lone, people)):
        return False  # a title stands between: `M. Bayles & B. Chapman, Justice, Rights and Tort Law (1983)`
    if translates_by(role):
        draft.translators = people
    elif role:
        draft.editors = people
    else:
        draft.authors = people
    return True


def _is_turned(first: Name, names: str) -> bool:
    """Whether the first of the names stands family name first."""
    return "," in names and first.given != "" and names.startswith((family_first(first), first.family))


def _of_sentence(name: Name) -> bool:
    """Whether what would be somebody's given names, or a body's, holds words of a sentence: `On this see Lima, J.
    (2001)`, `The phrase is from Lima, J. (2001)`."""
    if any(word.islower() and word.isalpha() and word not in PARTICLES for word in name.given.split()):
        return True
    return not VERBS.isdisjoint(name.literal.split())


VERBS: Final = frozenset({"is", "are", "was", "were", "has", "have", "see", "from", "refer", "consult"})
"""Words that stand in no body's name."""


def family_first(name: Name) -> str:
    """The family name with its particle, as it heads an entry: `van Helden`."""
    return f"{name.particle} {name.family}".lstrip()


def _lone(name: Name) -> bool:
    """Whether a name is a single word that is no acronym."""
    return name.literal != "" and " " not in name.literal and not name.literal.isupper()


def _initials_last(names: str, *, bracketed: bool) -> tuple[tuple[Name, ...], bool, str] | None:
    """`Bergk V, Haefeli WE`, `Bergk V. and Haefeli W.`: the initials behind the family names, as physicians list them;
    before a year without a bracket the last stop is the list's."""
    bare = ET_AL_RE.removed(names)
    if MIXED_RE.match(bare):
        bare = COMMA_RE.sub(r"\1 ", bare)
    parts = [part.strip() for part in re.split(r",\s(?:and\s|&\s)?|\s(?:and|&)\s", bare)]
    if not all(part.endswith(".") for part in (parts if bracketed else parts[:-1] or [""])):
        parts = [part.rstrip(".") for part in parts]
    if not all(map(INITIALS_LAST_RE.match, parts)) or bare.partition(" ")[0].lower() in COMPANIES:
        return None  # `Reuters RDP` is a part of a company
    return tuple(map(_initialled, parts)), ET_AL_RE.search(names) is not None, ""


MIXED_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’-]+ [A-Z]{1,3}\.?,? (?:and|&) [A-ZÀ-Þ][\w’-]+, (?:[A-Z]{1,3}|(?:[A-Z]\. ?){1,3})\Z"
)
COMMA_RE: Final = lazy.regex(r"([a-zà-ÿ]), (?=[A-Z.]{1,6}\Z)")
"""`Klasen S and Lange, S.`: a comma that is wanting in the first of two names."""

TURNED_LAST_RE: Final = lazy.regex(
    r"(?P<first>[A-ZÀ-Þ][\w’-]+ (?:[A-Z]\. ?){0,2}[A-ZÀ-Þ][\w’-]+),? (?:and|&)"
    r" (?P<family>[A-ZÀ-Þ][\w’-]+), (?P<given>[A-ZÀ-Þ][\w’-]+(?: [A-Z]{1,3}\.?){1,2})\Z"
)


def _turned_last(names: str) -> tuple[tuple[Name, ...], bool, str] | None:
    """`Ana Lima and Costa, Rui RF`: the first of two people in the order of speech, the other family name first."""
    found = TURNED_LAST_RE.match(names)
    if not found or looks_like_organisation(found["first"]):
        return None
    return (*read_names(found["first"])[0], Name(found["family"], found["given"])), False, ""


def _initialled(part: str) -> Name:
    """A name whose initials stand last."""
    family, given = part.rsplit(" ", 1)
    particle, family = particles_of(family)
    return Name(family, given, particle=particle)
