"""Finds authors with initials whom no comma parts from a title that begins with an article, as lawyers print them.

    A. B. Lima The Law of Quays (Quay Press, Lisbon: 1997) at 64        A. Lima and R. Costa The Quays (Lisbon: …, 1997)
    Lima The Law of Quays (1982) 23 Port College LR 503

Comes in: a note as printed. Comes out: the comma that is to be read there (Chicago Manual 14.21). Words without an
article may as well be the title of a book about the person: `A. B. Lima Letters`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, COMPANIES, PLACES
from apparatus.read.note.parted.print_patterns import BEGINS
from apparatus.read.note.pieces.changes import Change, put_behind
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

_PERSON: Final = (
    r"[A-ZÀ-Þ]\.(?:[\s-]?[A-ZÀ-Þ]\.){0,3}\s(?:(?:van|von|de|der|du|da)\s){0,2}[A-ZÀ-Þ][a-zß-ÿ’][\w’-]{1,20}+"
)
ARTICLES: Final = group(" The ", " A ", " An ")
BEFORE_RE: Final = lazy.regex(
    rf"(?:{BEGINS}|\A\()(?:{_PERSON},\s){{0,2}}(?:{_PERSON},?\s(?:and|&)\s)?{_PERSON}(?P<at>)"
    r"(?=\s(?:The|An?)\s[^\W\d_][^;“”\"()]{3,160}\s"
    rf"\((?:\d{{1,2}}[a-z]{{1,2}}\sedn?\.?,\s)?[A-ZÀ-Þ][^();:]{{2,60}}(?::\s[^();:]{{2,60}},\s|[:,]\s){YEAR}\))"
)
"""An imprint must follow, with its place or its publisher."""
LAW_REVIEWS: Final = (
    "LR", "MLR", "LQR", "ICLQ", "OJLS", "LJ", "CLJ", "Law Review", "Law Journal", "Law Quarterly", "L Rev", "L. Rev.",
    "L.J.",
)  # fmt: skip
_FAMILY: Final = r"[A-ZÀ-Þ][a-zß-ÿ’][\w’-]{1,20}+"
IN_JOURNAL_RE: Final = lazy.regex(
    rf"(?:{BEGINS})(?:{_FAMILY},\s)?(?:{_FAMILY}\s(?:and|&)\s)?{_FAMILY}"
    rf"(?=\s(?:The|An?)\s[^\W\d_][^;“”\"()]{{3,160}}\s\({YEAR}\)\s\d{{1,3}}\s"
    rf"(?=[A-Z])(?:[\w.’& ]{{1,50}}\s)?(?:{'|'.join(map(re.escape, LAW_REVIEWS))})(?:\s[^\W\d][\w.’& ]{{0,30}})?\s\d)"
)
"""By their family names alone, before an article and the law review in which it stands."""
NO_FAMILIES: Final = COMMON_WORDS | COMPANIES | PLACES
REVIEWS: Final = group(*(f" {review} " for review in LAW_REVIEWS))
NAMED_RE: Final = lazy.regex(r"\.[\s-]?(?:[a-z]{2,3}\s){0,2}[A-ZÀ-Þ][\w’-]+\s(?:The|An?)\s")
"""A quick look: an initial, a family name and an article."""


def articles_parted(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a comma is to be read; `groups` are those of which the text holds signs."""
    for found in BEFORE_RE.finditer(text) if NAMED_RE.search(text) else ():
        family = found.group().rpartition(" ")[2].lower()
        if family not in COMMON_WORDS and family not in COMPANIES and not family.endswith(("’s", "'s")):
            yield put_behind(found, ",")
    for found in IN_JOURNAL_RE.finditer(text) if groups & REVIEWS else ():
        if {word.strip(",").lower() for word in found.group().split()}.isdisjoint(NO_FAMILIES):
            yield put_behind(found, ",")
