"""What a reading shows that readings gone wrong often show: a comma in the name of a journal, a book without an author.

Comes in: the rule by which a full citation was read, and what was read. Comes out: the names of the telltales, in the
order of `TELLTALES`. A telltale alters nothing: it says where an editor should look (`confidence.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.model import Reference

UNMARKED: Final = frozenset({"dated", "periodical", "entry"})
"""Rules of readings whose title no mark and no bracket shows."""

SIGNED_KINDS: Final = frozenset({"book", "article", "chapter", "thesis", "report", "conference", "misc"})
"""Works whose author a note nearly always names."""

PIECES: Final = frozenset({"chapter", "article"})
"""The editors of a piece are those of what it stands in."""

LAWS: Final = frozenset({"law", "treaty"})
UNPUBLISHED: Final = LAWS | {"interview", "speech", "post"}
"""What was only said, or goes by a number of its own, stands in nothing."""

AUTHORLESS: Final = LAWS | {"interview", "archive"}

SHORT_TITLE: Final = 12
LONG_NAME: Final = 5

FIRST_OF_EAST: Final = "\u2e80"
"""In the scripts of East Asia, which begin here, a word more has few signs."""

DIGIT_RE: Final = re.compile(r"\d")
ODD_IN_NAMES_RE: Final = re.compile(r"[^\w\s,.'’&()-]|\d")
ROLE_RE: Final = re.compile(r"\b(?:eds?|trans|trad|hrsg|intro|preface|foreword|edited|translated|vol|no)\b")


TELLTALES: Final = (
    "no-author", "unsigned", "no-date", "no-holder", "no-kind", "unmarked-title", "author-date", "comma-in-title",
    "short-title", "role-in-title", "comma-in-container", "digit-in-container", "one-word-author", "long-author",
    "odd-author", "digit-in-publisher", "series",
)  # fmt: skip
"""Their names."""


def telltales(rule: str, reference: Reference) -> tuple[str, ...]:
    """The names of those that a reading shows."""
    quoted = rule == "quoted-title"
    dated = bool(reference.date or reference.accessed or reference.kind in LAWS)
    framed = quoted and dated  # what stands on a site is often cited by no more
    return (
        *_left_out(reference, dated=dated, framed=framed),
        *_of_title(rule, reference, quoted=quoted),
        *_of_names(reference, framed=framed),
        *_of_source(reference),
    )


def _left_out(stated: Reference, *, dated: bool, framed: bool) -> Iterator[str]:
    """What a citation does not say."""
    kind = stated.kind
    if not (stated.authors or kind in AUTHORLESS or (stated.editors and kind not in PIECES)):
        yield "no-author" if kind in SIGNED_KINDS else "unsigned"
    if not dated:
        yield "no-date"
    if framed:
        return
    if not (stated.container or stated.publisher or stated.series or stated.archive or kind in UNPUBLISHED):
        yield "no-holder"
    if kind == "misc":
        yield "no-kind"


def _of_title(rule: str, stated: Reference, *, quoted: bool) -> Iterator[str]:
    """What shows that a title may not end, or begin, where it was cut."""
    title = stated.title
    if rule in UNMARKED:
        yield "unmarked-title"
    if rule == "author-date":
        yield "author-date"
    if not quoted:
        if "," in title:
            yield "comma-in-title"
        if 0 < len(title) < SHORT_TITLE and title < FIRST_OF_EAST:
            yield "short-title"
    if (stated.container and ROLE_RE.search(stated.container)) or (not quoted and ROLE_RE.search(title)):
        yield "role-in-title"


def _of_names(stated: Reference, *, framed: bool) -> Iterator[str]:
    """What shows that a name may be none."""
    names = [name.display for name in stated.authors]
    if not framed:
        if any(" " not in name and name < FIRST_OF_EAST for name in names):
            yield "one-word-author"
        if any(name.count(" ") >= LONG_NAME for name in names):
            yield "long-author"
    if any(map(ODD_IN_NAMES_RE.search, names)):
        yield "odd-author"


def _of_source(stated: Reference) -> Iterator[str]:
    """What shows that the name of a journal, a book or a publisher may hold something else."""
    if stated.container:
        if "," in stated.container:
            yield "comma-in-container"
        if DIGIT_RE.search(stated.container):
            yield "digit-in-container"
    if stated.publisher and DIGIT_RE.search(stated.publisher):
        yield "digit-in-publisher"
    if stated.series:
        yield "series"
