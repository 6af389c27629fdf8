"""Tells one person, or several, from an organisation with an acronym in its name: initials may stand without stops, and
family names in capitals.

Comes in: the words of a name. Comes out: a judgement (Chicago Manual 10.12; OSCOLA 3.1.1 prints no stops).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import (
    ACRONYMS,
    GIVEN_NAMES,
    ORGANISATION_HEADS,
    ORGANISATION_HINTS,
    PLACES,
    SPANISH_SURNAMES,
)
from apparatus.read.note.names.family_first import initials_behind
from apparatus.read.note.names.in_capitals import acronym, loud_first
from apparatus.read.note.words.given_names import begins_with_given_name


def initials_without_stops(bare: list[str], words: list[str]) -> bool:
    """`Jane WT Lima`, `EP Thompson`: initials behind a given name, or before a family."""
    if len(words) == 3:
        doubled = words[1] in SPANISH_SURNAMES and len(words[0]) < 4 and bare[0] not in ACRONYMS
        return doubled or (bare[0] in GIVEN_NAMES and len(words[1]) < 4 and words[2][1:].islower())
    if len(words) != 2 or len(words[0]) > 3:
        return False
    family = plain(bare[1]) or (len(bare[0]) == TWO and bare[1] in PLACES)  # `JL Austin`
    return bare[1] in GIVEN_NAMES or (bare[0] not in ACRONYMS and _capitalised(words[1]) and family)


TWO: Final = 2
"""Letters of initials behind which a town may be a family name: three are as often a university's."""


def list_of_persons(text: str) -> bool:
    """`Jane WT Lima, Tom R. Roe, and Ann Poe`, `J. LIMA & T. ROE`: each with a given name first, or with initials."""
    names = BETWEEN_NAMES_RE.split(text)
    if len(names) < SEVERAL or text.isupper():
        return len(names) > 1 and all(is_one_person(name.split()) for name in names)
    letters = [name for name in names if LETTERS_RE.match(name) or AMID_RE.match(name)]
    known = sum(begins_with_given_name(name) for name in names)
    if not letters or known < max(len(names) / 2, SEVERAL - 1):
        return all(is_one_person(name.split()) for name in names)
    return all(name in letters or (" " in name and NAME_RE.match(name)) for name in names)


SEVERAL: Final = 3
LETTERS_RE: Final = lazy.regex(r"[A-Z]{2} [A-ZÀ-Þ][a-zß-ÿ’'-]+\Z")
"""`TL Cowan`: initials without stops, among several people most of whom have a common given name."""
AMID_RE: Final = lazy.regex(r"[A-ZÀ-Þ][a-zß-ÿ]+ [A-Z]{2,3} [A-ZÀ-Þ][a-zß-ÿ’'-]+\Z")
"""`Hugo HG Tan`: the same amid a name."""
NAME_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w.’'-]* |(?:de|da|di|von|van|der|la|el|al) ){1,4}[A-ZÀ-Þ][\w’'-]+\Z")


BETWEEN_NAMES_RE: Final = lazy.regex(r", (?:and |& )?| and | & | et ")
"""What parts the names of a list."""


def is_one_person(words: list[str]) -> bool:
    """`Jane WT Lima`, `J. R. LIMA`, `Lima JR Jr.`: a given name first, or initials before or behind."""
    if words[1:] and words[-1].strip(".").upper() in SUFFIXES:
        words = words[:-1]  # `M. J. MARSH SR.`
    bare = [word.strip(".,()").lower() for word in words]
    if not 1 < len(words) < 5:
        return False
    if loud_first(words) or (INITIALS_RE.match(words[0]) and words[0] not in STATES):
        return True
    if initials_behind(words, ""):
        return True
    if any(map(acronym, words[:-1])):
        return initials_without_stops(bare, words)
    return bare[0] in GIVEN_NAMES


SUFFIXES: Final = frozenset({"JR", "SR", "II", "III", "IV"})
STATES: Final = frozenset({"U.S.", "U.N.", "U.K.", "E.U.", "D.C."})
"""What stands before the name of an office, and is nobody's initials."""


def _capitalised(word: str) -> bool:
    return word[0].isupper() and word[-1].islower()


INITIALS_RE: Final = lazy.regex(r"(?:[^\W\d_]\.-?){1,3}\Z")


def plain(word: str) -> bool:
    """Whether a word says nothing of an organisation: `Ranajit` before `Law`, not `International`."""
    return word not in ORGANISATION_HINTS and word not in ORGANISATION_HEADS and word not in PLACES and len(word) > 2
