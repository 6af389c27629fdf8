"""Finds the year in a bracket and a colon behind a body, or somebody with others, before a title of which nothing else
is told, and reads the year behind the title.

    Port Commission (2013): Report of the Experts on Quays (A/68/98).      Lima et al. (2020): Quays and Politics.
    Portugal et al. (2023): Paper on Quays and Portugal et al. (2025): Statement on Quays.

Comes in: a note as printed. Comes out: a comma for the bracket and the colon, the year behind the title, and a
semicolon between two such works (Chicago Manual 15.9, 14.191).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import GOVERNMENTS
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.places import known_place, town_and_state
from apparatus.read.note.words.signs import group

DATED: Final = group(*(f"{digit}): " for digit in "0123456789"), "n.d.): ")
HEAD_RE: Final = lazy.regex(
    r"(?:\A|(?<=; )|(?P<joint> and |, )|(?<=[Ss]ee )|(?<=[Ss]ee also )|(?<=example, ))"
    r"(?P<body>[A-ZÀ-Þ][\w.&’-]{1,30}(?: (?:of|for|and|the|on|&|in|[A-ZÀ-Þ][\w.&’-]{0,30})){0,9}?(?P<others> et al\.)?)"
    rf"(?P<date> \((?P<year>{YEAR}|n\.d\.)\):)(?= [A-ZÀ-Þ])"
)
END_RE: Final = lazy.regex(r"\.?\s*\Z|; |\.(?= (?:For|See|In|On) )")
MORE_RE: Final = lazy.regex(
    rf"https?://|www\.| [Ii]n: |, {YEAR}\b|\. [A-ZÀ-Þ][\w’ -]{{2,30}}: [A-ZÀ-Þ]|, (?:S|pp?)\. ?\d|[“”\"]"
)
"""What tells more of a work, so that its entry is read as it stands."""
LONGEST: Final = 320


def bodies_dated(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a year stands, and where it is read."""
    heads = [found for found in HEAD_RE.finditer(text) if _is_body(found)]
    for at, found in enumerate(heads):
        following = heads[at + 1] if at + 1 < len(heads) else None
        end = END_RE.search(text, found.end(), found.end() + LONGEST)
        ends = min(end.start() if end else len(text), following.start() if following else len(text))
        if MORE_RE.search(text, found.end(), ends) or _placed(text[found.end() : ends]):
            continue
        yield put_for(found, ",", "date")
        joint = following.end("joint") if following and following["joint"] and ends == following.start() else ends
        parted = "; " if joint > ends else ""
        yield ends, Change(joint, f" ({found['year']}){parted}", found.start("year"))


def _placed(entry: str) -> bool:
    """Whether a town, with its land or who published it there, stands behind a title: `Ports of the North, Brussels`,
    `Ports of the North, Farnham, UK`."""
    head, _, last = PUBLISHER_RE.sub("", entry).rstrip(".").rpartition(", ")
    town = f"{head.rpartition(', ')[2]}, {last}"
    return head != "" and (known_place(last) or town_and_state(town) or town_and_state(f"{town}."))


PUBLISHER_RE: Final = lazy.regex(r": [A-ZÀ-Þ][^:;,]{2,60}\.?\Z")


def _is_body(found: re.Match[str]) -> bool:
    """Whether a body, a state, or somebody with others stands before the year."""
    body = found["body"].removesuffix(" et al.")
    return found["others"] is not None or body.lower() in GOVERNMENTS or looks_like_organisation(body, strict=True)
