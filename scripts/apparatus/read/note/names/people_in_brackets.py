"""Reads who edited or translated a book where its bracket begins with their names.

Comes in: what stands between the brackets. Comes out: the rest of it; the draft has the people.

    Michael N. Schmitt ed., 2d ed. 2017 · Rex Warner trans., 1954      lawyers (Bluebook 15.2)
    M Byers (trans), Berlin, Walter de Gruyter, 2000 · tr J Strachey, London, Hogarth, 1955      British lawyers
    trans. M. Gregor, 1991 · ed. and trans. M. Gregor, 2nd ed., 1991
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.names.name_lists import initial_a
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.signs import group

NAMES_FIRST_RE: Final = re.compile(
    r"(?P<names>[A-Z][^,():\d]{3,80}) "
    r"(?:(?P<ed>(?:eds?|EDS?)\.,?|\(eds?\.?\),|eds?,)|trans(?:l?\.,?|,)|TRANS\.,?|tr\.?,|\(tr(?:ans)?\.?\),) "
    r"(?P<rest>[^()]{0,80}\d{4})\Z"
)
ROLE_FIRST_RE: Final = re.compile(
    r"(?:(?P<both>ed(?:ited|\.)? (?:and|&) trans(?:lated|\.)?|trans(?:lated|\.)? (?:and|&) ed(?:ited|\.)?)"
    r"|(?P<ed>eds?\.?|edited|hrsg\. v(?:on|\.)|hg\. v(?:on|\.)|éd\.)|(?:trans|transl|tr)\.?|translated)(?: by| par)? "
    r"(?P<names>[A-ZÀ-Þ][^,():\d]{3,60}), (?P<rest>[^()]{0,80}\d{4})\Z"
)

PEOPLE_FIRST: Final = group(
    *(f"{role}{mark} " for role in ("ed", "eds", "trans", "transl", "tr") for mark in (".", ".,", "", ",")),
    *(f"{role}{mark} " for role in ("ED", "EDS", "TRANS") for mark in (".", ".,")),
    *(f"({role}{mark})" for role in ("ed", "eds", "trans", "tr") for mark in (".", "")),
    "translated ",
    "edited ",
    "hrsg. ",
    "hg. ",
    "éd. ",
)


def without_people(inner: str, draft: Draft) -> str:
    """The bracket without the people with whom it begins; empty when it begins with none."""
    found = ROLE_FIRST_RE.match(inner) or NAMES_FIRST_RE.match(inner)
    if not found or not (looks_like_names(found["names"]) or initial_a(found["names"])):
        return ""
    people = read_names(found["names"])[0]
    both = found.re is ROLE_FIRST_RE and found["both"]
    if both or found["ed"]:
        draft.editors = draft.editors or people
    if both or not found["ed"]:
        draft.translators = draft.translators or people
    return found["rest"]
