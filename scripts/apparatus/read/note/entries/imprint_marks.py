"""Gives the imprint of an entry the marks that the Manual has (Chicago Manual 14.127-146).

    Quay Press (1994)                   Quay Press, 1994          Lisbon: Quay Press; 1994     Lisbon: Quay Press, 1994
    Quay Press: Lisbon, 1994            Lisbon: Quay Press, 1994  Lisbon: Quay Press, c1994    Lisbon: Quay Press, 1994
    Lisbon: Quay Press, 1994 [1950]     Lisbon: Quay Press, 1994  London 1994                  London, 1994
    Lisbon: Quay Press, 1994 (Port Studies 12)                    two elements: the series, the imprint

Comes in: an element of an entry. Comes out: the same words with other marks, in one element or two.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.entries.entry_title import SERIES_WORD_RE
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import is_house, names_house
from apparatus.read.note.words.patterns import EDITION_RE
from apparatus.read.note.words.places import known_place, known_with_region

_IMPRINT: Final = rf"[^\W\d_][^:()“”\"]{{1,60}}: [^:()“”\"]{{2,100}}, {YEAR}"
BEHIND_RE: Final = lazy.regex(rf"(?P<imprint>{_IMPRINT}) \((?P<said>(?!(?:orig|first)\b)[^\W_][^():;]{{3,80}})\)\Z")
AGAIN_RE: Final = lazy.regex(rf"(?P<imprint>{_IMPRINT}); (?P<again>(?:[Rr]epr|[A-ZÀ-Þ]).*)\Z")
BEFORE_RE: Final = lazy.regex(rf"(?<=, )\[{YEAR}\] (?={YEAR}\Z)")
FIRST_RE: Final = lazy.regex(rf"(?<=, )(?P<year>{YEAR}) [\[(](?:(?:orig|first)[a-z. ]{{0,20}} )?{YEAR}[\])]\Z")
COPYRIGHT_RE: Final = lazy.regex(rf"(?<=, )(?:\[?[c©] ?)(?P<year>{YEAR})\]?\Z")
SEMICOLON_RE: Final = lazy.regex(rf"(?<=[\w.]) ?; (?={YEAR}\Z)")
BRACKETED_RE: Final = lazy.regex(rf"(?P<house>[A-ZÀ-Þ][^:()\d“”\"]{{2,80}}) \((?P<year>{YEAR})\)\Z")
TURNED_RE: Final = lazy.regex(
    rf"(?P<house>[A-ZÀ-Þ][^:,()\d“”\"]{{2,60}}): (?P<place>[A-ZÀ-Þ][^:()\d“”\"]{{2,40}}), (?P<year>{YEAR})\Z"
)
PLACED_RE: Final = lazy.regex(rf"(?P<place>[A-ZÀ-Þ][^:()\d“”\"]{{2,40}}[^\s,]) (?P<year>{YEAR})\Z")


def plain_imprint(element: str, *, last: bool) -> list[str]:
    """An element, as the Manual marks it if it is an imprint; a town and a year are one in the `last` alone."""
    if not element[-1:].isdigit() and element[-1:] not in "])":
        return [element]
    behind = BEHIND_RE.match(element)
    if behind:
        said = behind["said"]
        if SERIES_WORD_RE.search(said):
            return [said, behind["imprint"]]
        return [behind["imprint"], said] if said[0].isupper() or EDITION_RE.match(said) else [behind["imprint"]]
    again = AGAIN_RE.match(element)
    if again:
        return [again["imprint"], again["again"]]
    element = COPYRIGHT_RE.sub(r"\g<year>", BEFORE_RE.sub("", SEMICOLON_RE.sub(", ", element)))
    return [_by_names(FIRST_RE.sub(r"\g<year>", element), last=last)]


def _by_names(element: str, *, last: bool) -> str:
    """An imprint of which only the names tell what stands where."""
    bracketed = BRACKETED_RE.match(element)
    if bracketed:
        return f"{bracketed['house']}, {bracketed['year']}" if _publishes(bracketed["house"]) else element
    turned = TURNED_RE.match(element)
    if turned:
        known = known_with_region(turned["place"]) and is_house(turned["house"]) and not known_place(turned["house"])
        return f"{turned['place']}: {turned['house']}, {turned['year']}" if known else element
    placed = PLACED_RE.match(element) if last else None
    return f"{placed['place']}, {placed['year']}" if placed and known_with_region(placed["place"]) else element


def _publishes(words: str) -> bool:
    """Whether words are a publisher's, those of a body that issues works, or a town's."""
    if names_house(words) or known_with_region(words):
        return True
    return looks_like_organisation(words, strict=True) and periodical_kind(words) is None
