"""Reads what stands before the place in a bracket: `(trans. Jane Doe; 2 vols.; Philadelphia: Fortress, 1980)`.

Comes in: what stands between the brackets. Comes out: the rest, from the place on, the statements put into the draft
(SBL Handbook of Style, first edition, 7.2: translator, volumes, edition and series stand there, with semicolons).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.patterns import EDITED_RE, EDITION_RE, VOLUMES_RE

SERIES_RE: Final = lazy.regex(r"(?P<series>[A-ZÀ-Þ][^\d:;]{1,80}?),?(?: (?:[Nn]o|[Vv]ol)\.)? (?P<number>\d{1,4})\Z")


NAMED_RE: Final = lazy.regex(
    r"(?:\d{4}, )?(?P<series>The [A-ZÀ-Þ][^\d:;]{3,60}"
    r"|[A-ZÀ-Þ][^\d:;]{0,60}?\b(?:Librar(?:y|ies)|Classics|Series|Stud(?:ies|ien)|Texts|Shakespeare|Collection|Monographs?|Essays|Papers|Guides|Handbooks?|Companions?|Histories|Translations"
    r"|Lectures|Bibliothek|Reihe|Collana|Colección)\b[^\d:;]{0,60})\Z"
)
"""`The New Cambridge Shakespeare`, `Loeb Classical Library`: a series without a number; the year before it is that of
the first print."""


def without_statements(inner: str, draft: Draft) -> str:
    """Takes the statements before the place; what is none ends them."""
    while True:
        head, mark, rest = inner.partition("; ")
        counted = VOLUMES_RE.match(head) or EDITION_RE.match(head)
        if mark and ": " in rest and FIRST_RE.match(head):
            inner = rest  # `(Société générale des films, 1928; New York: Criterion, 1999)`: who issued it first
            continue
        if not mark or ": " in head or not (counted or ": " in rest) or not _stated(head, draft):
            return inner
        inner = rest


FIRST_RE: Final = lazy.regex(rf"[A-ZÀ-Þ][^:;,\d]{{2,60}}, {YEAR}\Z")
"""Who issued the work first and when; a series has no year for its number."""


def _stated(words: str, draft: Draft) -> bool:
    """Takes one statement, or several between commas: `CSCO, vol. 51`, `2nd ed. in 2 parts, vol. 1`."""
    whole = SERIES_RE.match(words) or SEVERAL_RE.match(words)
    if not whole and len(parts := PARTED_RE.split(words)) > 1:
        found = [_field(part.strip(" ,")) for part in parts]
    else:
        found = [_field(words)]
    if not all(found):
        return len(found) == 1 and _people(words, draft)
    for name, value, number in sorted(filter(None, found), key=lambda field: " " in field[1]):  # `vol. 1` of `2 parts`
        if name == "locator":
            draft.add_locator(value)
        else:
            draft.put(name, value)
            draft.put("number", number)
    return True


PARTED_RE: Final = lazy.regex(
    r",? (?=(?:[Vv]ols?|[Pp]ts?|[Bb]d)\. [\dIVX]|(?:[Pp]art|[Bb]and|[Tt]ome) [\dIVX]|[Ii]n \d{1,2} (?:parts|vols)\b)"
)
VOLUME_RE: Final = lazy.regex(
    r"(?:[Vv]ols?|[Bb]d)\.? (?P<number>[\dIVX/–-]+)\Z|(?:[Bb]and|[Tt]ome) (?P<named>[\dIVX/]+)\Z"
)
PART_RE: Final = lazy.regex(r"(?:[Pp]ts?\.|[Pp]art) [\dIVX]+\Z")
PARTS_RE: Final = lazy.regex(r"[Ii]n \d{1,2} (?:parts|vols\.?)\Z")
SEVERAL_RE: Final = lazy.regex(
    r"(?P<series>[A-ZÀ-Þ][^\d:;]{1,80}?),? vols?[.,]* (?P<number>\d{1,4}(?: ?(?:&|and|[–-]) ?\d{1,4})?)\Z"
)
"""`CSCO vols. 540 & 541`."""


def _field(words: str) -> tuple[str, str, str] | None:
    """The field that a statement fills, what it says, and the number of a series; nothing if it states none."""
    if EDITION_RE.match(words):
        return "edition", words, ""
    if VOLUMES_RE.match(words):
        return "volume", words, ""
    if PARTS_RE.match(words):
        return "volume", words[3:], ""
    if PART_RE.match(words):
        return "locator", words, ""
    if volume := VOLUME_RE.match(words):
        return "volume", volume["number"] or volume["named"], ""
    if series := SEVERAL_RE.match(words) or SERIES_RE.match(words):
        return "series", series["series"], series["number"]
    if named := NAMED_RE.match(words) or LETTERS_RE.match(words) or WORDED_RE.match(words):
        return "series", named["series"], ""
    return None


LETTERS_RE: Final = lazy.regex(r"(?P<series>[A-Z]{3,6})\Z")
WORDED_RE: Final = lazy.regex(r"(?P<series>[A-ZÀ-Þ][^\d:;]{1,60} (?:of|in|for|on|zu|zur|der|des) [^\d:;]{2,60})\Z")
"""`Makers of the Muslim World`: towns have no such words."""


def _people(words: str, draft: Draft) -> bool:
    words = words.replace("trans./ed.", "ed. and trans.").replace("ed./trans.", "ed. and trans.")
    role = EDITED_RE.match(words)
    names = words[role.end() :] if role else ""
    if not role or not looks_like_names(names):
        return False
    people = read_names(names)[0]
    if role["both"] or role["ed"]:
        draft.editors = draft.editors or people
    if role["both"] or role["tr"]:
        draft.translators = draft.translators or people
    return True
