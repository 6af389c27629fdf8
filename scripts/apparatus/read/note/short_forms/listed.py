"""Reads what names but authors, with a page and no comma before it, or with a year: `Lima 14`, `Lima and Costa 7`
(MLA Handbook, 7th ed., 6.2), and lists of it, `Lima 1987, Costa and Roe 1996` (Chicago Manual 15.24, 15.30).

Comes in: the pieces of a stretch. Comes out: the reference, or all that a stretch consists of.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import (
    CLASSICAL_WORKS,
    COMMON_WORDS,
    EAST_ASIAN_SURNAMES,
    FAMILIES_TOO,
    GIVEN_NAMES,
    PLACES,
)
from apparatus.read.note.names.names import read_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.names.surnames import ABSTRACT_RE, LONE_RE, NO_FAMILIES, PAIR_RE, SURNAME
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import AGREED, ENACTED
from apparatus.read.note.words.particles import ANY_PARTICLE
from apparatus.read.note.words.shortened import CALENDAR_RE

_FAMILY: Final = rf"(?:[A-Z]\. ?){{0,3}}(?:{ANY_PARTICLE} ){{0,2}}{SURNAME}"
_NAMES: Final = (
    rf"(?P<names>{_FAMILY}"
    rf"(?:/{_FAMILY}|(?:, {_FAMILY}){{0,8}},? (?:and|&) (?:(?P<given>[A-ZÀ-Þ][a-zß-ÿ]+) (?=[A-ZÀ-Þ]))?{_FAMILY}"
    r"|(?P<more>,? et al\.?,?))?)"
)
_FOUR: Final = rf"{YEAR}(?!\d)"
_YEAR: Final = rf"(?:\[{_FOUR}\] (?={_FOUR}))?(?:{_FOUR}(?:[–/-](?:{_FOUR}|\d\d?\b))?|forthcoming|in press|n\.d\.?)"
_MORE: Final = rf"(?: \[{_FOUR}\]|(?:, {_FOUR}[a-z]?){{1,4}})?"
"""When it appeared first, or other works of the same people."""

_PAGE: Final = (
    r"(?:\d{1,2}:(?:17[7-9]|1[89]\d|[2-9]\d\d|\d{4})(?:[–-]\d{1,4})?(?!\d)"
    r"|\d{1,3}(?:[–-]\d{1,3})?(?!\d)(?: ?ff?\b\.?|n\.? ?\d{1,3})?|[ivxl]{2,7}(?:[–-][ivxl]{1,7})?\b)"
)
"""A page, or a volume and a page higher than any verse of scripture."""
_PAGES: Final = rf"(?:(?:pp?\. ?)?{_PAGE}(?:, (?:pp?\. ?)?{_PAGE}){{0,8}})"
_LABEL: Final = (
    r"(?:(?:esp\. )?(?:pp?\. ?)?|(?:[Cc]haps?|[Cc]hs?|[Ff]igs?|[Tt]abs?"
    r"|pls?|vols?|pts?|nn?|nos?|paras?|secs?|bks?|sects?)\. ?"
    r"|(?:[Cc]hapters?|[Ff]igures?|[Tt]ables?|[Pp]art|note) |§§? ?)"
)
_AT: Final = rf"{_LABEL}(?:\d{{1,2}}:(?=\d))?{_PAGE}(?:, {_LABEL}(?:\d{{1,2}}:(?=\d))?{_PAGE}){{0,8}}"
"""Behind a year, passages of any kind."""

_DATED: Final = (
    rf"(?P<comma>,)? (?P<year>{_YEAR})[a-z]?{_MORE}(?:(?P<colon>,|:| at(?= )) ?(?P<dated>{_AT}))?"
    rf"| \((?P<bracketed>{_YEAR})[a-z]?{_MORE}(?:(?:,|:) ?(?P<inner>{_AT}))?\)(?:(?:[,:]? |:)(?P<behind>{_AT}))?"
)
ITEM_RE: Final = lazy.regex(
    rf"{_NAMES}(?:{_DATED}"
    rf"|(?P<parted>,)? (?:at )?(?P<page>{_PAGES}))(?: \((?:on|for|about|regarding|concerning|with) [^()]{{2,80}}\)"
    rf"| \((?P<esp>esp\.|especially) (?P<there>{_AT})(?: (?:for|on) [^()]{{2,80}})?\))?"
    rf"(?=[.;,)]|\Z| (?:and |& |[(\[]))"
)
"""One of them, perhaps with what it is cited for in brackets."""

BODY_RE: Final = lazy.regex(rf"(?P<names>[A-ZÀ-Þ][^\d“”\"‘(\[,;:]{{3,80}})(?:{_DATED})(?=[.;)]|\Z)")
"""One whose author may be an institution: `World Bank (2001): 45`."""

JOINT_RE: Final = lazy.regex(
    r"(?:, (?:and |& )?| and | & )"
    r"(?P<signal>(?:but |and )?(?:[Ss]ee(?: also)?|[Cc]f\.|[Cc]ontra|e\.g\.,?) )?(?=[A-ZÀ-Þa-z])"
)
"""What stands between two."""

FEW: Final = 16
"""Pieces of one that is read; there are as many as names and pages."""
MOST: Final = 24
"""Of them in one list."""


def read_listed(text: str, pieces: list[Piece], at: int) -> Found | None:
    """One such reference, behind which nothing stands but a remark in brackets."""
    first = pieces[at]
    if first.kind != "text" or len(pieces) - at > FEW:
        return None
    if not _may_begin(text, first.start, pieces[-1].end):
        return None
    item = ITEM_RE.match(text, first.start, pieces[-1].end)
    if not item or not by_family(item) or may_title(item) or (item["parted"] and first.end < item.start("page")):
        item = _by_body(text, first.start, pieces[-1].end)  # `Lima, 14` alone is read as any short form
    if not item:
        return None
    behind = [piece for piece in pieces[at + 1 :] if piece.start >= item.end() and piece.kind != ","]
    if any(not _is_remark(text, piece) for piece in behind) or _goes_on(text, pieces, item.end()):
        return None
    draft = Draft()
    draft.authors, draft.et_al = read_names(item["names"].replace("/", " and "), short=True)
    year = item["year"] or item["bracketed"] or ""
    draft.date = read_date(year.rpartition("] ")[2]) if year else None
    pages = item["dated"] or item["inner"] or item["behind"] or item.groupdict().get("page") or ""
    draft.locator = ", ".join(read_locator(page) or page for page in pages.split(", ")) if pages else ""
    if item.groupdict().get("there"):
        draft.add_locator(f"{item['esp']} {item['there']}")
    return Found(draft, item.end(), len(pieces) - len(behind), "short", "surname")


def _by_body(text: str, start: int, end: int) -> re.Match[str] | None:
    """One whose author is an institution and no periodical."""
    found = BODY_RE.match(text, start, end)
    bare = found is not None and found["year"] is not None and not found["dated"]
    if not found or bare or found["comma"] or periodical_kind(found["names"]) or LAW_RE.search(found["names"]):
        return None
    if CALENDAR_RE.match(text, start):
        return None
    return found if looks_like_organisation(found["names"], strict=True) else None


LAW_RE: Final = lazy.regex(rf"\b(?:{AGREED}|{ENACTED}|Acts|Bill|Directive|Laws?|Statutes)\b")
"""What shows a law, which a year may follow: `Parliament Act 1911`."""

NAMING_RE: Final = lazy.regex(r"[^\d“”\"‘(\[]+")


def _may_begin(text: str, start: int, end: int) -> bool:
    """A quick look: whether a number or a bracket stands behind the words at `start`, or nothing."""
    found = NAMING_RE.match(text, start, end)
    return found is not None and (found.end() >= end or text[found.end()].isdigit() or text[found.end()] in "([")


def _is_remark(text: str, piece: Piece) -> bool:
    """Whether a bracket holds no year, as it does where a work was printed."""
    return piece.kind in ("bracket", "square") and not FOUR_RE.search(text, piece.start, piece.end)


FOUR_RE: Final = lazy.regex(rf"{YEAR}")


def _goes_on(text: str, pieces: list[Piece], end: int) -> bool:
    """Whether a piece goes on at a place, but for the stop that ends it."""
    return any(piece.start < end < piece.end and text[end : piece.end] != "." for piece in pieces)


def may_title(item: re.Match[str]) -> bool:
    """Whether two words and a year in brackets may as well be a title: `Sense and Sensibility (1811)`."""
    return (
        item["bracketed"] is not None
        and not item["inner"]
        and not (item["behind"] and ":" in item.string[item.end("bracketed") : item.start("behind")])
        and item["names"].count(" ") == TWO
        and " and " in item["names"]
        and not _late_surnames(item)
    )


def _late_surnames(item: re.Match[str]) -> bool:
    """Whether the two words are nothing but family names, and the year is that of a scholar's work rather than of a
    novel: `Lima and Costa (2019)`."""
    year = item["bracketed"]
    if not year[:4].isdigit() or int(year[:4]) < LATE:
        return False
    words = [word.lower() for word in item["names"].split(" and ")]
    if all(word.endswith("s") for word in words):
        return False  # `Sons and Lovers (1963)`
    return not any(word in COMMON_WORDS or word in GIVEN_NAMES or ABSTRACT_RE.search(word) for word in words)


LATE: Final = 1960


TWO: Final = 2
"""Blanks in two words that `and` joins."""


def items_in(text: str, start: int, end: int) -> list[re.Match[str]]:
    """All of them from `start` to `end`; none if anything else stands there."""
    found: list[re.Match[str]] = []
    while len(found) < MOST and (item := ITEM_RE.match(text, start, end)) and by_family(item):
        found.append(item)
        joint = JOINT_RE.match(text, item.end(), end)
        if not joint:
            break
        start = joint.end()
    return found if found and found[-1].end() == end else []


def by_family(item: re.Match[str]) -> bool:
    """Whether all that stand before a page or year can be family names, and none of them is what the number counts."""
    if item["given"] and not is_given_name(item["given"]):
        return False
    names = filter(None, PARTED_RE.split(item["names"]))
    families = [name.rpartition(" ")[2].split("-")[0] for name in names]
    lowered = [family.lower() for family in families]
    if any(word in NO_FAMILIES or (word in COMMON_WORDS and word not in FAMILIES_TOO) for word in lowered):
        return False
    if any(len(word) == SHORTEST and word not in EAST_ASIAN_SURNAMES for word in lowered):
        return False
    if len(families) > 1 and any(map(ABSTRACT_RE.search, lowered)):
        return False
    if item["page"] is None:
        undated = (item["year"] or "")[:1].isalpha()
        shown = undated or INITIAL_RE.match(item["names"]) is not None
        return not item["comma"] or len(families) > 1 or item["more"] is not None or item["colon"] == ":" or shown
    if lowered[0] in CLASSICAL_WORKS:
        return False  # `Iliad 18`
    if len(families) > 1 and all(word in GIVEN_NAMES and word not in FAMILIES_TOO for word in lowered):
        return False  # `Hero and Leander 7`
    return len(families) < THREE or (len(families) == THREE and re.search(r", (?:and|&) ", item["names"]) is not None)


INITIAL_RE: Final = lazy.regex(r"[A-Z]\. ?")
THREE: Final = 3
"""Names between which a comma before `and` shows that they are no title: `Lima, Costa, and Roe 7`, but `Lima, Quays and
Ports 7`, `Lima, Quays, Ports, and Tides 7`."""
SHORTEST: Final = 2
"""Letters of a family name: `Li 14`, but `Op 14`."""
PARTED_RE: Final = lazy.regex(r",? et al\.?,?\Z|,? (?:and|&) |, |/")


def surnames_listed(words: list[str], *, pointed: bool = False) -> int:
    """How many parts between commas are surnames of which `and` joins the last two, with no comma before it, before a
    title or (`pointed`) before what points back: `Lima, Costa and Roe, Harbours and Keys, 12`, `Lima, Costa and Roe,
    op. cit.`; 0 if none are, since a title may as well begin so, with words of the language."""
    at = next((at for at, word in enumerate(words) if " " in word), 0)
    if at >= UNJOINED and not pointed and _unjoined(words, at):
        return at
    pair = PAIR_RE.match(words[at]) if at and at + (not pointed) < len(words) else None
    if not pair or (pointed and at + 1 < len(words)) or not all(map(LONE_RE.match, words[:at])):
        return 0
    lowered = [pair["second"].lower(), pair["third"].lower(), *(word.lower() for word in words[1:at])]
    if any(word in COMMON_WORDS or word in NO_FAMILIES or ABSTRACT_RE.search(word) for word in lowered):
        return 0
    plural = [word.endswith("s") for word in lowered[:2]]
    return 0 if all(plural) or (any(plural) and not (pointed or " " in words[at + 1])) else at + 1


UNJOINED: Final = 3
"""Surnames that stand before a title without `and`: two may as well be a surname and a title."""


def _unjoined(words: list[str], at: int) -> bool:
    """Whether nothing but surnames stands before a title of several words: `Lima, Costa, Roe, History of the Quays`."""
    if words[at].startswith(("and ", "& ")) or not all(map(LONE_RE.match, words[:at])):
        return False
    return not any(
        word in COMMON_WORDS or word in NO_FAMILIES or word in PLACES or ABSTRACT_RE.search(word)
        for word in map(str.lower, words[:at])
    )


TURNED_RE: Final = lazy.regex(
    r"(?:(?P<given>(?:[A-ZÀ-Þ][\w’-]+ )?(?:[A-ZÀ-Þ]\. ?){1,3})|(?:[A-ZÀ-Þ]\.? ?){1,3})(?<! )"
    r"(?P<others> (?:and|&) (?(given)(?:[A-ZÀ-Þ][\w’-]+ |(?:[A-ZÀ-Þ]\. ?){1,3})?|(?:[A-ZÀ-Þ]\.? ?){1,3})"
    r"(?P<last>[A-ZÀ-Þ][\w’-]+)| et al\b\.?)?\Z"
)


def first_turned(words: list[str]) -> tuple[str, str] | None:
    """Names of which the first stands before its initials, and the title behind them, if any: `Lima, C, Quays and
    Ports`, `Lima, T and C Costa, …`, `Lima, Ana T. and Costa`."""
    found = TURNED_RE.match(words[1])
    if not found or " " in words[0] or (len(words) == BEFORE and not (found["others"] or found["given"])):
        return None
    if (found["last"] or "").lower() in PLACES:
        return None  # `Lima, George W. and Iraq`
    others, rest = found["others"] or "", words[BEFORE:]
    first = f"{words[1].removesuffix(others)} {words[0]}"
    if not others and len(rest) > 1 and JOINED_RE.match(rest[0]):  # `Lima, A. T., and R. Costa, Quays`
        others = f" {rest.pop(0)}"
    if found["last"] and rest and INITIALS_RE.match(rest[0]):  # `Lima, A. T. and Costa, R.`
        others = f"{others.removesuffix(found['last'])}{rest.pop(0)} {found['last']}"
    return f"{first}{others}", ", ".join(rest)


JOINED_RE: Final = lazy.regex(r"(?:and|&) (?:[A-ZÀ-Þ][\w’-]+ |(?:[A-ZÀ-Þ]\. ?){1,3})[A-ZÀ-Þ][\w’-]+\Z")
INITIALS_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ]\. ?){0,3}[A-ZÀ-Þ]\.?\Z")


BEFORE: Final = 2
"""Parts of a turned name."""
