"""Reads what stands before the place in a bracket: `(trans. Jane Doe; 2 vols.; Philadelphia: Fortress, 1980)`.

Comes in: what stands between the brackets. Comes out: the rest, from the place on, the statements put into the draft
(SBL Handbook of Style, first edition, 7.2: translator, volumes, edition and series stand there, with semicolons).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.patterns import EDITED_RE, EDITION_RE, VOLUMES_RE

SERIES_RE: Final = re.compile(r"(?P<series>[A-ZÀ-Þ][^\d:;]{1,80}?),?(?: (?:[Nn]o|[Vv]ol)\.)? (?P<number>\d{1,4})\Z")


NAMED_RE: Final = re.compile(
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
        if not mark or ": " in head or not (counted or ": " in rest) or not _stated(head, draft):
            return inner
        inner = rest


def _stated(words: str, draft: Draft) -> bool:
    if EDITION_RE.match(words):
        draft.put("edition", words)
        return True
    if VOLUMES_RE.match(words):
        draft.put("volume", words)
        return True
    series = SERIES_RE.match(words)
    if series:
        draft.put("series", series["series"])
        draft.put("number", series["number"])
        return True
    named = NAMED_RE.match(words)
    if named:
        draft.put("series", named["series"])
        return True
    return _people(words, draft)


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
