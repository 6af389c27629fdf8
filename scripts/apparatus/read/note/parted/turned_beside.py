"""Finds names printed family name first that nothing but another such name of the note shows, and turns them.

    Lima, Ana B. Quays (Lisbon: Quay Press, 2001) and Gottfried, Paul Harbours in Europe (Lisbon: Quay Press, 2002)
    Lima, Ana. Quays (Lisbon: Quay Press, 2001); Costa, Zelmo. Harbours (Lisbon: Quay Press, 2002)

Comes in: a note as printed. Comes out: what is to be read for such a name (Chicago Manual 14.21): it may be a family’s
as well as a given one, or one that no list knows; alone it might be the first word of a title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.turned_print import in_natural_order
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name

_NAME: Final = r"[A-ZÀ-Þ][\w’'-]{1,20}+"
SURE_RE: Final = lazy.regex(
    rf"(?<![\w’'-]){_NAME}, (?P<given>{_NAME})(?P<initial>(?: [A-ZÀ-Þ]\.){{1,2}})? ?(?(initial)|\. )[A-ZÀ-Þ“‘\"]"
)
BOOK_RE: Final = lazy.regex(
    rf"(?:\A|(?<=[;.:,] )|(?<=[Ss]ee )|(?<=also )|(?<=\band ))(?P<family>{_NAME}), (?P<given>{_NAME})(?P<stop>\.?)"
    r"(?= (?P<head>[A-ZÀ-Þ][\w’']*)[ :,][^;.()“”]{3,150}\.? ?\([^();]{3,80}[, ](?:1[89]|20)\d\d\))"
)
QUOTED_RE: Final = lazy.regex(
    rf"(?:(?<=\d, )|(?<=\), ))(?P<family>{_NAME}), (?P<given>{_NAME}(?: (?:[A-ZÀ-Þ]\.|{_NAME})){{0,2}})\.?(?= [“‘\"]\w)"
)
"""Behind a page or an imprint, before a title in marks; a comma alone parts the two works."""
HEADS: Final = ("The", "A", "An", "Ex", "Why", "How", "What", "When")
"""What a title begins with, and seldom stands within one in a capital."""


def turned_beside(text: str) -> Iterator[tuple[int, Change]]:
    """Where such names stand, and what is read for them."""
    sure = [found.start() for found in SURE_RE.finditer(text) if is_given_name(found["given"])]
    for found in BOOK_RE.finditer(text) if sure else ():
        if sure != [found.start()] and _hidden(found) and looks_like_person(in_natural_order(found)):
            yield put_for(found, f"{in_natural_order(found)},")
    for found in QUOTED_RE.finditer(text):
        if begins_with_given_name(found["given"]) and looks_like_person(in_natural_order(found)):
            yield put_for(found, f"{in_natural_order(found)},")


def _hidden(found: re.Match[str]) -> bool:
    """Whether a pair of words may be such a name: `Costa, Harbour Lights`, `Costa, Harbours. A History` may be none."""
    family, given = found["family"].lower(), found["given"].lower()
    if family in PLACES or given in PLACES or given in COMMON_WORDS or family in COMMON_WORDS:
        return False
    if is_given_name(given):
        return is_given_name(family)
    return found["head"] not in ARTICLES if found["stop"] else found["head"] in HEADS


ARTICLES: Final = ("A", "An")
