"""What a reading shows that readings gone wrong often show: a comma in the name of a journal, a book without an author.

Comes in: the rule by which a full citation was read, and what was read. Comes out: the names of the telltales, in the
order of `TELLTALES`. A telltale alters nothing: it says where an editor should look (`confidence.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from apparatus.model import Name, Reference


class Reading(NamedTuple):
    """A full citation as read."""

    rule: str
    reference: Reference

    @property
    def quoted(self) -> bool:
        """Whether quotation marks show where the title ends."""
        return self.rule == "quoted-title"

    @property
    def dated(self) -> bool:
        """Whether it says when the work came out, or was seen; of a law its number says it."""
        made = self.reference
        return bool(made.date or made.accessed or made.kind in LAWS)

    @property
    def framed(self) -> bool:
        """Whether marks show where the title ends, and a date behind it where the citation does: what stands on a site
        is often cited by no more."""
        return self.quoted and self.dated

    @property
    def signed(self) -> bool:
        """Whether it says who wrote or edited the work; the editors of a piece are those of what it stands in, and
        laws and archives have no author."""
        made = self.reference
        return bool(made.authors or (made.editors and made.kind not in PIECES) or made.kind in AUTHORLESS)

    @property
    def held(self) -> bool:
        """Whether it says who brought the work out, or what it stands in; what was only said stands in nothing."""
        made = self.reference
        return bool(made.container or made.publisher or made.series or made.archive or made.kind in UNPUBLISHED)


UNMARKED: Final = frozenset({"dated", "periodical", "entry", "author-date"})
"""Rules of readings whose title no mark and no bracket shows."""

SIGNED_KINDS: Final = frozenset({"book", "article", "chapter", "thesis", "report", "conference", "misc"})
"""Works whose author a note nearly always names."""

PIECES: Final = frozenset({"chapter", "article"})
LAWS: Final = frozenset({"law", "treaty"})
UNPUBLISHED: Final = LAWS | {"interview", "speech", "post"}
AUTHORLESS: Final = LAWS | {"interview", "archive"}

SHORT_TITLE: Final = 12
LONG_NAME: Final = 5

FIRST_OF_EAST: Final = "\u2e80"
"""In the scripts of East Asia, which begin here, a word more has few signs."""

DIGIT_RE: Final = re.compile(r"\d")
ODD_IN_NAMES_RE: Final = re.compile(r"[^\w\s,.'’&()-]|\d")
ROLE_RE: Final = re.compile(r"\b(?:eds?|trans|trad|hrsg|intro|preface|foreword|edited|translated|vol|no)\b")


def _one_word(name: Name) -> bool:
    return " " not in name.display and name.display < FIRST_OF_EAST


TELLTALES: Final[Mapping[str, Callable[[Reading], object]]] = {
    "no-author": lambda read: not read.signed and read.reference.kind in SIGNED_KINDS,
    "unsigned": lambda read: not read.signed and read.reference.kind not in SIGNED_KINDS,
    "no-date": lambda read: not read.dated,
    "no-holder": lambda read: not (read.held or read.framed),
    "no-kind": lambda read: read.reference.kind == "misc" and not read.framed,
    "unmarked-title": lambda read: read.rule in UNMARKED,
    "comma-in-title": lambda read: not read.quoted and "," in read.reference.title,
    "short-title": lambda read: (
        not read.quoted and 0 < len(read.reference.title) < SHORT_TITLE and read.reference.title < FIRST_OF_EAST
    ),
    "role-in-title": lambda read: (
        ROLE_RE.search(read.reference.container) or (not read.quoted and ROLE_RE.search(read.reference.title))
    ),
    "comma-in-container": lambda read: "," in read.reference.container,
    "digit-in-container": lambda read: DIGIT_RE.search(read.reference.container),
    "one-word-author": lambda read: not read.framed and any(map(_one_word, read.reference.authors)),
    "long-author": lambda read: (
        not read.framed and any(len(a.display.split()) > LONG_NAME for a in read.reference.authors)
    ),
    "odd-author": lambda read: any(ODD_IN_NAMES_RE.search(a.display) for a in read.reference.authors),
    "digit-in-publisher": lambda read: DIGIT_RE.search(read.reference.publisher),
    "series": lambda read: read.reference.series,
}
"""Each telltale by its name, and whether a reading shows it."""


def telltales(rule: str, reference: Reference) -> tuple[str, ...]:
    """The names of those that a reading shows."""
    reading = Reading(rule, reference)
    return tuple(name for name, shows in TELLTALES.items() if shows(reading))
