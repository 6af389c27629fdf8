"""Parts from the title of a bibliography entry what a comma or a bracket alone divides from it: series, editors, date
and edition.

Comes in: the first element of an entry and the draft. Comes out: the title; the rest goes to the draft.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.entries.entry_publication import STATEMENT_RES, is_publication
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import split_date
from apparatus.read.note.words.patterns import ADDED
from apparatus.read.note.words.title_words import sentence_like

ADDRESS_RE: Final = lazy.regex(r"<?(?:https?:|www\.|doi|DOI)|Accessed\s")


def with_statements(element: str, draft: Draft, *, alone: bool) -> str:
    """Parts a title from a date or genre that only a comma divides from it: `The Uses of Ports, May 1912`."""
    series = SERIES_BEHIND_RE.search(element) if element[-1] == ")" else None
    if series:
        draft.put("series", series["series"])
        return element[: series.start()]
    edited = EDITED_BEHIND_RE.search(element) if not draft.editors else None
    if edited and looks_like_names(edited["names"]):
        draft.editors = read_names(edited["names"])[0]
        return element[: edited.start()]
    edition = EDITION_BEHIND_RE.search(element)
    if edition:
        draft.put("edition", edition["edition"] + ".")
        return element[: edition.start()]
    rest, date = split_date(element)
    day = date and (date.month or date.literal or (alone and not date.end_year))
    if date and rest and day and len(rest.split()) > 1:
        draft.date = date
        return rest
    return element


SERIES_BEHIND_RE: Final = lazy.regex(
    r"\s\((?P<series>[A-ZÀ-Þ][^()]{0,60}\b(?:Studies|Series|Library|Monographs|Perspectives)\b[^()]{0,60})\)\Z"
)
"""`Land, Law, and Lordship (Oxford Historical Monographs)`."""

SUBTITLE_RE: Final = lazy.regex(
    r"(?!In:? )(?:[^:?“”\"\d]{0,120} )?(?:[Tt]he|[Aa]n?|How|Why|What) [^:“”\"]{3,160}\Z"
    r"|(?!In:? )[^:“”\"\d]{3,120}[,.] \d{4}[-–]\d{2,4}\Z"
)
"""What has an article or ends in years: the name of a series hardly does."""

ADDED_RE: Final = lazy.regex(rf"{ADDED} by ", re.I)

SERIES_WORD_RE: Final = lazy.regex(
    r"\b(?:Studies|Series|Library|Monographs|Perspectives|Texts|Papers|Lectures|Readers|Histories)\b"
)
PRINTED_RE: Final = lazy.regex(r"(?P<title>[^()]{3,200}) \([^():]{2,60}: [^():]{2,80}, \d{4}\)")


def goes_on_in(elements: list[str]) -> bool:
    """Whether the second element of an entry that somebody signs is the subtitle of the first, before place and
    publisher: `Gender Trouble. Feminism and the Subversion of Identity. New York: Routledge, 1990`."""
    if len(elements) < 2 or elements[0][0] in '“"‘' or elements[0][-1] in "?!" or ": " in elements[0]:
        return False
    if sentence_like(elements[0]):
        return False
    printed = PRINTED_RE.match(elements[1])
    if not printed and not (len(elements) > 2 and is_publication(elements[2])):
        return False
    words = printed["title"] if printed else elements[1]
    if any(pattern.match(words) for pattern in STATEMENT_RES) or ADDED_RE.match(words):
        return False
    return SUBTITLE_RE.match(words) is not None and not SERIES_WORD_RE.search(words)


EDITED_BEHIND_RE: Final = lazy.regex(r",\s(?:edited|compiled) by (?P<names>[A-ZÀ-Þ].{4,})\Z")
EDITION_BEHIND_RE: Final = lazy.regex(r",\s(?P<edition>(?:\d+(?:st|nd|rd|th)|[Rr]ev\.|[Nn]ew)\s(?:\w+\s)?ed)\.?\Z")
