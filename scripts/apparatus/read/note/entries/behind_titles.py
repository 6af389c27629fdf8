"""Parts what stands behind the title of an entry with a comma or in a bracket, where the Manual has a stop (Chicago
Manual 14.18; New Hart’s Rules 18.2): who edited or translated it, edition, volumes, imprint.

    Harbours, trans. Rui Costa, 2nd ed. Lisbon: …    Harbours (ed. Rui Costa), Lisbon: Quay Press, 1994

Comes in: the elements of an entry, the title first. Comes out: the elements as if stops parted them all; a bracket that
holds an imprint is an element with its marks.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.entries.core_elements import CREDIT_RE
from apparatus.read.note.entries.counted_journals import COUNTED_RE, counts
from apparatus.read.note.entries.entry_publication import is_publication
from apparatus.read.note.entries.entry_title import SERIES_WORD_RE
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.tokens import scan
from apparatus.read.note.statements.comma_imprints import imprint_before_year, is_publisher
from apparatus.read.note.statements.genres import THESIS_RE
from apparatus.read.note.words.day_patterns import PRINT_YEAR, YEAR_ALONE_RE
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.patterns import ADDED, EDITED_RE, EDITION_RE, ROLE_RE, VOLUME_RE, VOLUMES_RE
from apparatus.read.note.words.places import REGION_RE, known_with_region
from apparatus.read.note.words.roles import translates_by

OPENERS: Final = '“"«„‘'
HELD_RE: Final = lazy.regex(r"[Ii]n:? (?=[A-ZÀ-Þ])")
CLOSED_RE: Final = lazy.regex(r"(?<=[)\]])\.\Z")
ROLED_RE: Final = lazy.regex(
    r"(?P<names>[A-ZÀ-Þ][^():;“”\"\d]{3,160}?)(?:, | (?=\())"
    r"\(?(?P<role>[Ee]ds?|[Ee]ditors?|[Tt]rans|[Tt]rs?|[Tt]ranslators?)\b\.?\)?\Z"
)
"""`Rui Costa (ed.)`, `Rui Costa, trans.`"""

ADDED_BY_RE: Final = lazy.regex(rf"{ADDED} by |{CREDIT_RE.pattern}", re.I)
"""What no field holds: `with an introduction by`."""

BRACKET_RE: Final = lazy.regex(r" (?P<open>[(\[])(?P<inner>[^()\[\]]{3,160})[)\]]\Z")
PRINTED_RE: Final = lazy.regex(
    rf"(?=[^\W\d_])(?:.{{2,}}[, ])(?:(?:c\.?|©) ?)?{PRINT_YEAR}(?: \[{PRINT_YEAR}\])?\Z|.{{2,}}, n\.\s?d\.\Z"
)
"""`Lisbon: Quay Press, 1994`, `Quay Press 1994`: words and a year."""

PLACED_RE: Final = lazy.regex(r"(?P<place>[A-ZÀ-Þ][^:]{1,60}): (?!An? |The |How |Why )(?P<publisher>[^:,]{2,60}),")
AGAIN: Final = ("Reprint", "Repr", "reprint", "repr")
"""What leads up to the imprint of another printing."""

SERIES_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’&-]+ [^:,()\d]{3,60} \d{1,3}\Z")
"""`Quay Studies in History 12`"""

AND_RE: Final = lazy.regex(r"\b(?:and|et al)\b")

INITIAL_RE: Final = lazy.regex(r"[A-ZÀ-Þ]\.")
NOBODY: Final = "Ana Lima, "
"""An author, whom the reader of imprints behind commas expects before a title; a bracket it does not."""


def with_stops(elements: list[str]) -> list[str]:
    """The elements with those parted that a comma or a bracket joins."""
    if elements[0][0] in OPENERS and scan(elements[0])[0].kind == "quote":
        return elements
    parted: list[str] = []
    for at, element in enumerate(elements):
        printed = any(map(is_publication, elements[at + 1 :]))
        words, behind = parted_title(element, printed=printed)
        if at and not says(words):
            if HELD_RE.match(element) or is_publication(element):
                return [*parted, *elements[at:]]
            parted.append(element)
            continue
        first = words if not at else says(words)
        parted += [part for part in (first, *behind) if part and not ADDED_BY_RE.match(part)]
    return parted


def parted_title(element: str, *, printed: bool) -> tuple[str, list[str]]:
    """The words of an element without what commas and brackets part from them, and the parts; `printed` if the imprint
    stands in another element."""
    parts: list[str] = []
    while True:
        cut = _last(element, printed=printed or any(map(PRINTED_RE.search, parts)))
        if not cut or not cut[0]:
            return element, parts
        element, part = cut
        parts.insert(0, part)


def _last(words: str, *, printed: bool) -> tuple[str, str] | None:
    """The words without their last statement, and the statement; None if they end in none."""
    bracket = BRACKET_RE.search(words)
    if bracket and not ROLE_RE.match(bracket["inner"]):
        before = words[: bracket.start()].rstrip(" ,")
        if said := says(bracket["inner"]) or (bracket["inner"] if THESIS_RE.fullmatch(bracket["inner"]) else ""):
            return before, said
        if not printed and bracket["open"] == "(" and PRINTED_RE.match(bracket["inner"]):
            return CLOSED_RE.sub("", before), bracket.group().strip()
        return _behind_comma(before) if bracket["open"] == "[" else None  # `vol. 2 [letters]`: a remark
    return _behind_comma(words) or (None if printed else _imprint(words) or _journal(words))


def _behind_comma(words: str) -> tuple[str, str] | None:
    """Parts the statement that ends some words, behind a comma."""
    at = words.rfind(", ")
    while at > 0:
        if SERIES_RE.match(words, at + 2) and SERIES_WORD_RE.search(words, at + 2):
            return words[:at], words[at + 2 :]
        if said := says(words[at + 2 :]):
            at = _first_person(words, at) if ROLED_RE.match(words, at + 2) else at
            return words[:at], says(words[at + 2 :]) or said
        at = words.rfind(", ", 0, at)
    return None


def says(words: str) -> str:
    """Words that are a statement, as an element has them: who edited or translated a work, which edition or volume it
    is; empty for any other."""
    bare = words.rstrip(" .")
    if bare in AGAIN:
        return ""
    volume = VOLUME_RE.match(bare)
    if EDITION_RE.match(words) or EDITION_RE.match(bare) or VOLUMES_RE.match(bare) or (volume and not volume["title"]):
        return words
    credited = ADDED_BY_RE.match(words)
    if credited and looks_like_names(words[credited.end() :]):
        return words
    found = EDITED_RE.match(words)
    if found and (found["both"] or found["ed"] or found["tr"]) and "," not in found.group():
        names = words[found.end() :].replace(" & ", " and ")
        return f"{found.group()}{_joined(names)}" if looks_like_names(names) else ""
    roled = ROLED_RE.match(words)
    if roled and is_person(roled["names"]) and looks_like_names(roled["names"]):
        return f"{'trans. by' if translates_by(roled['role']) else 'ed. by'} {roled['names']}"
    return ""


def _joined(names: str) -> str:
    """Names between which commas alone stand, the last two joined: `Rui Costa, Jane Doe`."""
    first, comma, last = names.rpartition(", ")
    plain = comma and " " in last and not AND_RE.search(names)
    return f"{first} and {last}" if plain and looks_like_names(last) else names


def is_person(words: str) -> bool:
    """Whether words begin with a common given name, or hold an initial, and a family name."""
    return " " in words and (begins_with_given_name(words) or INITIAL_RE.search(words) is not None)


def _first_person(words: str, at: int) -> int:
    """The comma before the first of a list of people whose last stands behind the comma at `at`."""
    before = words.rfind(", ", 0, at)
    while before > 0 and is_person(words[before + 2 : at]) and looks_like_names(words[before + 2 : at]):
        at, before = before, words.rfind(", ", 0, before)
    return at


def _journal(words: str) -> tuple[str, str] | None:
    """Parts the journal that stands behind a comma with its volume and pages."""
    at = words.rfind(", ") if words[-1:].isdigit() else 0
    while at > 0:
        found = COUNTED_RE.match(words, at + 2)
        if found and "," not in found["name"] and counts(found):
            return words[:at], words[at + 2 :]
        at = words.rfind(", ", 0, at)
    return None


def _imprint(words: str) -> tuple[str, str] | None:
    """Parts place, publisher and year that stand behind a comma."""
    if not YEAR_ALONE_RE.search(words):
        return None
    at = words.rfind(", ")
    while at > 0:
        placed = PLACED_RE.match(words, at + 2)
        region = placed is not None and REGION_RE.match(placed["place"]) is not None
        if placed and not region and is_publication(words[at + 2 :]) and _publishes(placed):
            return words[:at], words[at + 2 :]
        at = words.rfind(", ", 0, at)
    kept = words.rfind(")") + 1
    head = f"{NOBODY}{'Harbours of Stone' if kept else ''}"
    text = head + words[kept:]
    pieces = scan(text)
    begin = imprint_before_year(text, pieces, len(pieces) - 1) if pieces and pieces[-1].kind == "text" else 0
    start = pieces[begin].start - len(head) + kept
    return (words[:start].rstrip(" ,"), f"({words[start:]})") if begin > 2 and start > 0 else None


def _publishes(placed: re.Match[str]) -> bool:
    """Whether a place and a publisher stand on the sides of a colon, and no title and subtitle."""
    return known_with_region(placed["place"]) or (placed["place"].count(" ") < 2 and is_publisher(placed["publisher"]))
