"""Reads the bodies of a government or an institution as library catalogues enter them, each part behind a stop (AACR2
24.17-24.26):

    United States. Congress. House. Committee on Ways and Means
    New York (State). Commissioners of Emigration
    Port Institute. Center for Harbour Research. “Records of the Quay”

Comes in: the text. Comes out: where such a heading ends. Programs that take their entries from catalogues print it in
the author's place.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import GOVERNMENTS, ORGANISATION_HEADS
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signals import read_signal

GOVERNMENT_RE: Final = lazy.regex(
    r"(?:(?:[Ss]ee|[Cc]f\.|[Ii]n|[Ff]rom)(?: also)? )?"
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ]+(?: of)?(?: [A-ZÀ-Þ][a-zà-ÿ]+){0,2})(?P<state> \([^()]{2,30}\))?\.\s(?=[A-ZÀ-Þ])"
)
BODY_RE: Final = lazy.regex(
    r"(?P<body>[A-ZÀ-Þ][^.,:;“”\"()\d]{3,90}(?:(?:, [A-ZÀ-Þ][\w’-]+){1,3}, and [A-ZÀ-Þ][\w’-]+)?)(?P<end>[.,])\s"
)
"""A part of the heading, with what ends it."""

BODIES: Final = ORGANISATION_HEADS | {"house", "commissioners", "congress", "navy", "president", "governor", "laws"}
_TITLES: Final = (
    "act acts annual report reports proceedings journal journals census statistics bulletin hearings debates records"
    " historical statistical manual"
)
NO_BODIES: Final = frozenset(_TITLES.split())
"""The first words of titles: `Annual Report of the Board`."""


def government(text: str, at: int = 0) -> int:
    """Where the first body begins, behind the name of a government that begins at `at`; 0 where none stands there."""
    found = GOVERNMENT_RE.match(text, at)
    if not found:
        return 0
    return found.end() if found["name"].lower() in GOVERNMENTS or found["state"] else 0


PART_RE: Final = lazy.regex(
    r"(?:[A-Z]\w+ ){0,3}(?:Cent(?:er|re)|Committee|Subcommittee|Department|Dept|Division|Section|Branch|Office|Bureau"
    r"|Commissioners|Faculty|Library|Archives|Board|Laboratory|Program|School) (?:of|for|on|to)\b"
)
"""What is a part of the body before it."""


LIBRARY_RE: Final = lazy.regex(r"\b(?:Librar|Archiv|Museum|Bibliot)")


def institution(text: str, at: int) -> int:
    """Where the first part begins, behind the name of an institution that begins at `at`; 0 where none stands there."""
    found = BODY_RE.match(text, at)
    if found and LIBRARY_RE.search(found["body"]):
        return 0  # `Port Library. Department of Manuscripts, Costa Papers`: who keeps something
    parted = found is not None and found["end"] == "." and PART_RE.match(text, found.end()) is not None
    return found.end() if found and parted and is_body(found["body"]) else 0


def bodies(text: str, at: int) -> list[re.Match[str]]:
    """The bodies one after another from `at`, the last of which may end in a comma."""
    found: list[re.Match[str]] = []
    while (body := BODY_RE.match(text, at)) and _is_body(body["body"]):
        found.append(body)
        at = body.end()
        if body["end"] == ",":
            break
    return found


def _is_body(words: str) -> bool:
    first, *others = (word.strip(",").lower() for word in words.split())
    return first not in NO_BODIES and any(word in BODIES for word in (first, *others[:3]))


def heading_pieces(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> int:
    """The index of the last piece of a heading, if a government or an institution alone stands before the stop at `at`,
    and the title follows behind a comma or in marks; else 0. Before marks the last stop is made a comma in `pieces`."""
    if stretch[0].kind != "text":
        return 0
    begin = government(text, stretch[0].start)
    if not begin and PART_RE.match(text, pieces[at + 1].start if at + 1 < len(pieces) else len(text)):
        begin = institution(text, read_signal(text, stretch[0].start, stretch[0].end)[1])
    if begin <= pieces[at].start:
        return 0
    found = bodies(text, begin)
    while found and found[-1]["end"] != "," and not text.startswith("“", found[-1].end()):
        found.pop()  # a title in capitals behind the last stop
    if not found:
        return 0
    end = found[-1].end("body")
    last = next((i for i in range(at, len(pieces)) if pieces[i].end == end), 0)
    if last and last + 1 < len(pieces) and pieces[last + 1].kind == ".":
        pieces[last + 1] = pieces[last + 1]._replace(kind=",")
    return last


def heading_end(entry: str) -> int:
    """Where the heading of a bibliography's entry ends, behind its stop; 0 where none stands there."""
    begin = government(entry)
    found = [body for body in bodies(entry, begin) if body["end"] == "."] if begin else []
    while found and not TITLE_RE.match(entry, found[-1].end()):
        found.pop()
    return found[-1].end() if found else 0


TITLE_RE: Final = lazy.regex(r"[“\"]|[A-ZÀ-Þ\d][^.:]{3,300}[.:] .*[\d:]")
"""What must follow: a title, and where or when it was printed."""
