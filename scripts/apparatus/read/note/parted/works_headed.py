"""Finds who heads a work before its year in a bracket and a colon: a body, states, people, or somebody with others.

    Port Commission (2013): …        Portugal, Spain et al. (2020): …        Ana Lima, Rui Costa and Jane Doe (n.d.): …
    …, Quay Centre and Port Commission (2013): …      the publisher of the work before is parted from who heads this one

Comes in: a note as printed. Comes out: where the names begin and what joins them to what stands before (Chicago Manual
15.9, 15.36).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from apparatus import lazy
from apparatus.read.note.lists import GOVERNMENTS
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.patterns import LISTED_RE

Sort = Literal["body", "states", "people", "others", ""]


class Headed(NamedTuple):
    """Who heads a work, and the year."""

    joint: int
    """Where begins what joins the names to what stands before them, if anything does."""
    names: int
    """Where the names begin."""
    dated: int
    """Where the bracket of the year begins, with the space before it."""
    end: int
    """Where the colon ends."""
    year: str
    sort: Sort
    lead: str
    """What leads up to the names: `in`, `in:`, an opening bracket, or nothing of these."""


DATED_RE: Final = lazy.regex(rf" \((?P<year>{YEAR}|n\.d\.)\):(?= [A-ZÀ-Þ])")
_CAPITAL: Final = r"[A-ZÀ-Þ][\w.&’-]{0,30}"
BODY_RE: Final = lazy.regex(rf"{_CAPITAL}(?: (?:of|for|and|the|on|&|in|behalf|{_CAPITAL})){{0,18}}\Z")
DELEGATE_RE: Final = lazy.regex(
    r"(?:Representatives?|Delegation|Delegates?|Permanent Mission|Chair(?:person)?) of [A-ZÀ-Þ]"
)
"""`Representative of Portugal on behalf of Quay Group`."""
NAME_RE: Final = lazy.regex(rf"{_CAPITAL}(?: {_CAPITAL}){{0,3}}\Z")
START_RE: Final = lazy.regex(
    r"(?:\A|; |[Ss]ee (?:also )?|example, |instance, |especially |(?:study|work|report|paper) by |(?P<colon>: )"
    r"|(?P<lead>\b[Ii]n:? |\()|(?P<joint>,? (?:and|or) |, ))(?=[A-ZÀ-Þ])"
)
FARTHEST: Final = 240
"""Characters of names."""
ET_AL: Final = " et al."


def headed_in(text: str) -> Iterator[Headed]:
    """Who heads each such work of a note, in order."""
    before = 0
    for found in DATED_RE.finditer(text):
        begin = max(before, found.start() - FARTHEST)
        headed = _headed(text, begin, found.start(), found.end(), found["year"])
        if headed:
            yield headed
        before = found.end()


def _headed(text: str, begin: int, dated: int, end: int, year: str) -> Headed | None:
    """The names before a year: behind what begins a citation, as many as stand there; behind a joint, the last, and the
    people or states before it."""
    starts = [found for found in START_RE.finditer(text, begin, dated) if not (found["colon"] and begin)]
    chosen, sort = None, _sort("")
    for found in starts:
        if found["joint"] is None and (sort := _sort(text[found.end() : dated])):
            return Headed(found.start(), found.end(), dated, end, year, sort, (found["lead"] or "").strip())
    for found in reversed(starts):
        if found["joint"] is None:
            break
        told = _sort(text[found.end() : dated])
        if told and (chosen is None or told == sort != "body"):
            chosen, sort = found, told
    return Headed(chosen.start(), chosen.end(), dated, end, year, sort, "") if chosen else None


def _sort(words: str) -> Sort:
    """Who bears a name: a body, states, people, somebody with others, or nobody."""
    bare = words.removesuffix(ET_AL)
    names = [name for name in LISTED_RE.split(bare) if name]
    if names and all(name.lower() in GOVERNMENTS for name in names):
        return "states"
    if bare != words:
        return "others" if len(names) == 1 and NAME_RE.match(bare) else ""
    if _are_people(names):
        return "people"
    body = bare.removesuffix(" Report")  # `Port Council Report`, who writes reports
    sure = BODY_RE.match(bare) is not None and (looks_like_organisation(body, strict=True) or DELEGATE_RE.match(bare))
    return "body" if sure else ""


def _are_people(names: Sequence[str]) -> bool:
    """Whether each name has two words at least, and most begin with a known given name, the first one too."""
    if (
        not names
        or not all(" " in name and NAME_RE.match(name) for name in names)
        or not begins_with_given_name(names[0])
    ):
        return False
    known = sum(map(begins_with_given_name, names))
    return 2 * known >= len(names) and looks_like_names(names[0]) and not looks_like_organisation(names[0], strict=True)
