"""What a reading shows that readings gone wrong often show: a comma in the name of a journal, a book without an author.

Comes in: the rule by which a full citation was read, and what was read. Comes out: the names of the telltales, in the
order of `TELLTALES`. A telltale alters nothing: it says where an editor should look (`confidence.py`).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import LAWS, LONE_IMPRINT, Reference

UNMARKED: Final = frozenset({"dated", "periodical", "entry"})
"""Rules of readings whose title no mark and no bracket shows."""

SIGNED_KINDS: Final = frozenset({"book", "article", "chapter", "thesis", "report", "conference", "misc"})
"""Works whose author a note nearly always names."""

PIECES: Final = frozenset({"chapter", "article"})
"""The editors of a piece are those of what it stands in."""

UNPUBLISHED: Final = LAWS | {"interview", "speech", "post"}
"""What was only said, or goes by a number of its own, stands in nothing."""

AUTHORLESS: Final = LAWS | {"interview", "archive"}

SHORT_TITLE: Final = 12
LONG_NAME: Final = 5

FIRST_OF_EAST: Final = "\u2e80"
"""In the scripts of East Asia, which begin here, a word more has few signs."""

DIGIT_RE: Final = lazy.regex(r"\d")
ODD_IN_NAMES_RE: Final = lazy.regex(r"[^\w\s,.'’&()-]|\d")
ROLE_RE: Final = lazy.regex(
    r"[efhinptv](?<=\b.)(?:(?<=e)d(?:s|ited)?|(?<=t)ra(?:ns(?:lated)?|d)|(?<=h)rsg|(?<=i)ntro|(?<=p)reface|(?<=f)oreword"
    r"|(?<=v)ol|(?<=n)o)\b"
)
"""What somebody did, or a label; its first letter first, which is found faster than any of ten words."""


TELLTALES: Final = (
    "no-author", "unsigned", "no-date", "no-holder", "no-kind", "unmarked-title", "author-date", "comma-in-title",
    "short-title", "role-in-title", "comma-in-container", "digit-in-container", "one-word-author", "long-author",
    "odd-author", "digit-in-publisher", "series", LONE_IMPRINT, "misread",
)  # fmt: skip
"""Their names; `lone-imprint` and `misread` are shown by a note, not by what is read in it."""


def telltales(rule: str, reference: Reference) -> tuple[str, ...]:
    """The names of those that a reading shows."""
    quoted = rule == "quoted-title"
    dated = bool(reference.date or reference.accessed or reference.kind in LAWS)
    framed = quoted and dated  # what stands on a site is often cited by no more
    shown: list[str] = []
    _left_out(reference, shown, dated=dated, framed=framed)
    _of_title(rule, reference, shown, quoted=quoted)
    _of_names(reference, shown, framed=framed)
    _of_source(reference, shown)
    return tuple(shown)


def _left_out(stated: Reference, shown: list[str], *, dated: bool, framed: bool) -> None:
    """What a citation does not say."""
    kind = stated.kind
    if not (stated.authors or kind in AUTHORLESS or (stated.editors and kind not in PIECES)):
        shown.append("no-author" if kind in SIGNED_KINDS else "unsigned")
    if not dated:
        shown.append("no-date")
    if framed:
        return
    if not (stated.container or stated.publisher or stated.series or stated.archive or kind in UNPUBLISHED):
        shown.append("no-holder")
    if kind == "misc":
        shown.append("no-kind")


def _of_title(rule: str, stated: Reference, shown: list[str], *, quoted: bool) -> None:
    """What shows that a title may not end, or begin, where it was cut."""
    title = stated.title
    if rule in UNMARKED:
        shown.append("unmarked-title")
    if rule == "author-date":
        shown.append("author-date")
    if not quoted:
        if "," in title:
            shown.append("comma-in-title")
        if 0 < len(title) < SHORT_TITLE and title < FIRST_OF_EAST:
            shown.append("short-title")
    if (stated.container and ROLE_RE.search(stated.container)) or (not quoted and ROLE_RE.search(title)):
        shown.append("role-in-title")


def _of_names(stated: Reference, shown: list[str], *, framed: bool) -> None:
    """What shows that a name may be none."""
    one_word = long = odd = False
    for author in stated.authors:
        name = author.display
        spaces = name.count(" ")
        one_word = one_word or (not spaces and name < FIRST_OF_EAST)
        long = long or spaces >= LONG_NAME
        odd = odd or (not name.replace(" ", "").isalpha() and ODD_IN_NAMES_RE.search(name) is not None)
    if one_word and not framed:
        shown.append("one-word-author")
    if long and not framed:
        shown.append("long-author")
    if odd:
        shown.append("odd-author")


def _of_source(stated: Reference, shown: list[str]) -> None:
    """What shows that the name of a journal, a book or a publisher may hold something else."""
    if stated.container:
        if "," in stated.container:
            shown.append("comma-in-container")
        if DIGIT_RE.search(stated.container):
            shown.append("digit-in-container")
    if stated.publisher and DIGIT_RE.search(stated.publisher):
        shown.append("digit-in-publisher")
    if stated.series:
        shown.append("series")
