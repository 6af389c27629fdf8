"""Reads a list of authors whose first is printed family name first, as in a bibliography (Chicago Manual 14.76).

Comes in: the parts of a list that `and` joins. Comes out: the names, each whole; none where the list is printed as in
notes. `Hitchcock, Tim, Adam Crymble, and Louise Falcini`, `Flowerdew, R. and Aitkin, M.`, `Lima, Ana and Doe, Jane`
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS
from apparatus.read.note.names.turned_families import compound_family, is_given, turned_family
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name

INITIALS_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ](?:\.[ -]?|-(?=[A-ZÀ-Þ])|\Z| (?=[A-ZÀ-Þ]\b))){1,4}\Z")
FAMILY_RE: Final = lazy.regex(
    r"(?:(?:van|von|de|del|di|da) (?:der |den |la )?)?(?:[OD][’'])?[A-ZÀ-Þ][^\W\d_]+(?:[-’'][^\W\d_]+)*\Z"
)

MIDDLE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ]\.){1,2}\Z")


def turned_names(halves: Sequence[str]) -> list[str]:
    """The names of a list whose first is turned; empty where it is not."""
    parts = [part.strip() for half in halves for part in half.split(",") if part.strip()]
    if len(parts) < 3 or "," not in halves[0]:
        return []
    if not (FAMILY_RE.match(parts[0]) or turned_family(parts[0], parts[1], alone=True)):
        return []
    names = _by_initials(parts)
    return names if len(names) < len(parts) else _by_pairs(halves) or _by_given_name(parts)


JOINT_RE: Final = lazy.regex(r"(?:\A|,? )(?:and|&) ")


def turned_pairs(words: Sequence[str]) -> int:
    """How many parts between commas are people who are all printed family name first, with a given name and an `and`
    before the last: 4 of `Lima, | Ana, | and Doe, | Jane, | Harbours`; 0 if the first are none."""
    family, joined = "", False
    for count, word in enumerate(words, 1):
        first, *others = JOINT_RE.split(word)
        for part in (first, *others) if first else others:
            if family and not is_given(part, several=True):
                return 0
            if not family and not _is_family(part):
                return 0
            family = "" if family else part
        joined = joined or bool(others)
        if joined and not family:
            return count
    return 0


def _is_family(words: str) -> bool:
    return FAMILY_RE.match(words) is not None or compound_family(words)


def _by_pairs(halves: Sequence[str]) -> list[str]:
    """Where each part that `and` joins holds pairs of family and given name: `Lima, Ana, Doe, Jane`, `Roe, Richard`."""
    names: list[str] = []
    unknown: list[str] = []
    for half in halves:
        parts = [part.strip() for part in half.split(",") if part.strip()]
        pairs = list(zip(parts[::2], parts[1::2], strict=False))
        if len(parts) % 2 or not all(_is_family(family) for family, _ in pairs):
            return []
        unknown += [given for _, given in pairs if not is_given(given, several=True)]
        names += [f"{family}, {given}" for family, given in pairs]
    return names if not unknown or (len(unknown) * 2 <= len(names) and all(map(_may_be_given, unknown))) else []


def _may_be_given(words: str) -> bool:
    """Whether words that no list knows may be given names, where those beside them are: `Odd Arne`."""
    return GIVEN_RE.match(words) is not None and COMMON_WORDS.isdisjoint(words.lower().split())


GIVEN_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^\W\d_]+(?:[ -][A-ZÀ-Þ][^\W\d_]+)?(?: [A-ZÀ-Þ]\.)?\Z")


def pairs_by_initials(text: str) -> list[str]:
    """The names of a list without `and`, all turned, with initials: `Lima, A., Costa, R.`; empty where it is none."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) < LEAST_PARTS or len(parts) % 2:
        return []
    names = _by_initials(parts)
    return names if len(names) * 2 == len(parts) else []


LEAST_PARTS: Final = 4


def is_initials(words: str) -> bool:
    """`R. G.`, `A`: what stands for given names."""
    return INITIALS_RE.match(words) is not None


def _by_initials(parts: list[str]) -> list[str]:
    names: list[str] = []
    at = 0
    while at < len(parts):
        initials = at + 1 < len(parts) and is_initials(parts[at + 1])
        turned = initials and _is_family(parts[at])
        names.append(f"{parts[at]}, {parts[at + 1]}" if turned else parts[at])
        at += 2 if turned else 1
    return names


def _by_given_name(parts: list[str]) -> list[str]:
    """Where a given name follows the first family name, all others must be full names. A middle initial behind it shows
    that no family name does: `Lima, Ana B.`."""
    given, *others = parts[1:]
    if not all(" " in other for other in others):
        return []
    known = begins_with_given_name(given) or turned_family(parts[0], given, alone=True)
    if not MIDDLE_RE.match(given) and (not known or given.count(" ") > 1 or _is_listed(parts[0], given)):
        return []
    return [f"{parts[0]}, {given}", *others]


def _is_listed(first: str, second: str) -> bool:
    """Whether two given names may be those of two people; a family may be called by one: `Thomas, Ana`."""
    return is_given_name(first) and " " in second
