"""Finds the year in a bracket and a colon behind a body, states, people, or somebody with others, before a title of
which little else is told, and reads the year behind the title.

    Port Commission (2013): Report of the Experts on Quays (A/68/98).      Lima et al. (2020): Quays and Politics.
    Portugal et al. (2023): Paper on Quays and Portugal et al. (2025): Statement on Quays.
    Ana Lima (2025): Quays of the North: Tolls, Keys and Trade, seaview.
    First told in Port Commission (2021): Working group on quays, Annex II.

Comes in: a note as printed. Comes out: a comma for the bracket and the colon, the year behind the title, and a
semicolon between two such works; marks around a title that its capitals do not show, or whose publisher stands behind
it (Chicago Manual 15.9, 14.191).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.parted.works_headed import Headed, headed_in
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.places import known_place, town_and_state
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import looks_like_title

DATED: Final = group(*(f"{digit}): " for digit in "0123456789"), "n.d.): ")
END_RE: Final = lazy.regex(
    r"\.?\s*\Z|; |\.(?= (?:For|See|In|On) )|(?<=\))(?=,? and [A-ZÀ-Þ][\w’-]+ [A-ZÀ-Þ][\w’-]+, )"
    r"|\.(?= (?:The|This|These|It|There|Here) (?:[a-z]+ ){1,6}(?:is|are|was|were|has|have|had)\b)"
    r"| (?=and (?:commentary|comments?|contributions?|remarks) by )"
    r"| (?=for (?:an?|the|further|more) [a-z][a-z -]{2,60}(?:example|discussion|overview|account|details)s?\.?\s*\Z)"
)
MORE_RE: Final = lazy.regex(
    rf"https?://|www\.| [Ii]n: |, {YEAR}\b|\. [A-ZÀ-Þ][\w’ -]{{2,30}}: [A-ZÀ-Þ]|, (?:S|pp?)\. ?\d|\A [“\"]"
)
"""What tells more of a work, so that its entry is read as it stands."""
LONGEST: Final = 320


def bodies_dated(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a year stands, and where it is read."""
    heads = list(headed_in(text))
    for at, head in enumerate(heads):
        following = heads[at + 1] if at + 1 < len(heads) else None
        end = END_RE.search(text, head.end, head.end + LONGEST)
        ends = min(end.start() if end else len(text), following.joint if following else len(text))
        entry = text[head.end : ends]
        joint = following.names if following and ends == following.joint and not following.lead else ends
        if not MORE_RE.search(entry) and not _placed(entry) and (head.sort != "people" or _is_told(entry)):
            yield from _lead(text, head)
            yield from _year(text, head, ends, joint)
        elif joint > ends and head.sort == "people":
            yield ends, Change(joint, "; ", ends)


def _lead(text: str, head: Headed) -> Iterator[tuple[int, Change]]:
    """What parts the names from words that lead up to them."""
    if head.lead in ("in", "In") and head.joint:
        yield head.names - 1, Change(head.names - 1, ":", head.names - 1)
    if head.sort == "states" and text.endswith(" et al.", 0, head.dated) and ", " in text[head.names : head.dated]:
        comma = text.rindex(", ", head.names, head.dated)
        yield comma, Change(comma + 1, " and", comma)
    if head.lead == "(" and text.count("(") > text.count(")") and text.startswith(" ", head.joint - 1):
        yield head.joint - 1, Change(head.names, "; ", head.joint - 1)


def _year(text: str, head: Headed, ends: int, joint: int) -> Iterator[tuple[int, Change]]:
    """The year behind the title, which stands in marks where need be, and behind who published it."""
    parted = "; " if joint > ends else ""
    entry = text[head.end : ends]
    publisher, annex = _publisher(entry) if head.sort == "people" else "", ANNEX_RE.search(entry)
    titled = ends - len(f", {publisher}") if publisher else annex.start() + head.end if annex else ends
    title = text[head.end : titled].strip()
    marked = head.sort in ("people", "states") or not (looks_like_title(title) or REPORT_RE.search(title))
    if not marked or NUMBER_LAST_RE.search(title):
        yield head.dated, Change(head.end, ",", head.dated)
        yield ends, Change(joint, f" ({head.year}){parted}", head.dated + 2)
        return
    opens, closes = "‘’" if "“" in title else "“”"
    yield head.dated, Change(head.end + 1, f", {opens}", head.dated)
    if publisher:
        yield titled, Change(titled + len(", "), f"{closes} (", titled)
        yield ends, Change(joint, f", {head.year}){parted}", head.dated + 2)
    elif titled < ends:
        yield titled, Change(titled, f"{closes} ({head.year})", head.dated + 2)
        if parted:
            yield ends, Change(joint, parted, ends)
    else:
        yield ends, Change(joint, f"{closes} ({head.year}){parted}", head.dated + 2)


REPORT_RE: Final = lazy.regex(r"\bReport\b")
"""What shows a title among words in small letters."""
NUMBER_LAST_RE: Final = lazy.regex(r"\([^()]{0,40}\d[^()]{0,40}(?:\([^()]{1,9}\)[^()]{0,20})?\)\Z")
"""The number of a document in a bracket, behind which no mark closes."""
ANNEX_RE: Final = lazy.regex(r", (?:Annex(?:es)?|Appendix) (?:[IVX]{1,5}|\d{1,2}|[A-Z])\Z")
"""The part of a document that is meant."""


def _placed(entry: str) -> bool:
    """Whether a town, with its land or who published it there, stands behind a title: `Ports of the North, Brussels`,
    `Ports of the North, Farnham, UK`."""
    head, _, last = PUBLISHER_RE.sub("", entry).rstrip(".").rpartition(", ")
    town = f"{head.rpartition(', ')[2]}, {last}"
    return head != "" and (known_place(last) or town_and_state(town) or town_and_state(f"{town}."))


PUBLISHER_RE: Final = lazy.regex(r": [A-ZÀ-Þ][^:;,]{2,60}\.?\Z")


def _is_told(entry: str) -> bool:
    """Whether nothing but a title, and perhaps who published it, stands behind people and their year."""
    last = entry.rpartition(", ")[2].strip()
    if SENTENCE_RE.search(entry) or is_house(last) or any(map(str.isdigit, last)):
        return False
    return bool(_publisher(entry)) or not VERB_RE.search(entry)


def _publisher(entry: str) -> str:
    """Who published a work: a body, or a site in small letters, behind the last comma."""
    title, comma, last = entry.rpartition(", ")
    small = SMALL_RE.match(last) is not None and not title.endswith((" and", " or"))
    return last if comma and (small or looks_like_organisation(last, strict=True)) else ""


SMALL_RE: Final = lazy.regex(r"[a-z][a-z\d]{3,14}\Z")
SENTENCE_RE: Final = lazy.regex(r"[a-z]{3}[.!] [A-ZÀ-Þ]| [Ii]n [A-ZÀ-Þ][\w’ ]{2,60} \d|\d \(\d")
VERB_RE: Final = lazy.regex(r" (?:is|are|was|were|has|have|had|would|could|should|does|did|says|argues|writes|shows) ")
