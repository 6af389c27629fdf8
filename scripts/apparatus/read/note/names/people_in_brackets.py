"""Reads who edited or translated a book where its bracket begins with their names.

Comes in: what stands between the brackets. Comes out: the rest of it; the draft has the people.

    Ana Lima, Tom Roe, & Eva Poe, eds., 3d ed. 2010 · Michael N. Schmitt ed., 2d ed. 2017
    Rex Warner trans., 1954      lawyers (Bluebook 15.2)
    M Byers (trans), Berlin, Walter de Gruyter, 2000 · tr J Strachey, London, Hogarth, 1955      British lawyers
    trans. M. Gregor, 1991 · ed. and trans. M. Gregor, 2nd ed., 1991
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.name_lists import initial_a
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.houses import names_house
from apparatus.read.note.words.patterns import LISTED_RE
from apparatus.read.note.words.signs import group

NAMES_FIRST_RE: Final = lazy.regex(
    r"(?P<names>[A-Z][^():\d]{3,160}?),? "
    r"(?:(?P<both>(?:eds?\.|editors?) (?:and|&) (?:trans\.|translators?),?)"
    r"|(?P<ed>"
    r"(?:(?:[Gg]en(?:eral|\.)|[Ss]eries|[Vv]ol(?:ume|\.)) )?(?:(?:eds?|EDS?)\.,?|editors?,)"
    r"|\(eds?\.?\),|eds?,)"
    r"|trans(?:l?\.,?|,)|translators?,|TRANS\.,?|tr\.?,|\(tr(?:ans)?\.?\),) (?:& |and )?"
    r"(?P<rest>[^()]{0,80}\d{4})\Z"
)
"""What ends the names is the first word for what they did; `&` joins who else had to do with the book."""

ROLE_FIRST_RE: Final = lazy.regex(
    r"(?:(?P<both>ed(?:ited|\.)? (?:and|&) trans(?:lated|\.)?|trans(?:lated|\.)? (?:and|&) ed(?:ited|\.)?)"
    r"|(?P<ed>[Ee]ds?\.|eds?|edited|hrsg\. v(?:on|\.)|hg\. v(?:on|\.)|éd\.)"
    r"|(?:trans|transl|tr)\.?|translated)(?: by| par)? "
    r"(?P<names>[A-ZÀ-Þ][^,():\d]{3,60})"
    r"(?P<more>(?:, [A-ZÀ-Þ][^,():\d]{3,40}){1,4}?,? (?:and|&) [A-ZÀ-Þ][^,():\d]{3,40})?"
    r", (?P<rest>[^()]{0,80}\d{4})\Z"
)

PEOPLE_FIRST: Final = group(
    *(f"{role}{mark} " for role in ("ed", "eds", "trans", "transl", "tr") for mark in (".", ".,", "", ",")),
    *(f"{role}{mark} " for role in ("ED", "EDS", "TRANS") for mark in (".", ".,")),
    *(f"({role}{mark})" for role in ("ed", "eds", "trans", "tr") for mark in (".", "")),
    "Ed. ",
    "Eds. ",
    *(f"{role}, " for role in ("editor", "editors", "translator", "translators")),
    " & trans",
    " and trans",
    "translated ",
    "edited ",
    "hrsg. ",
    "hg. ",
    "éd. ",
)


def without_people(inner: str, draft: Draft) -> str:
    """The bracket without the people with whom it begins; empty when it begins with none."""
    found = ROLE_FIRST_RE.match(inner) or NAMES_FIRST_RE.match(inner)
    if not found:
        return ""
    names, rest = found["names"], found["rest"]
    more = found["more"] if lazy.found_by(found, ROLE_FIRST_RE) else ""
    if more and _are_people(names + more):
        names += more
    elif more:
        rest = inner[found.end("names") + 2 :]  # `ed. Jane Doe, Roe and Sons, 1990`
    if found["ed"] and names_house(names):
        draft.put("publisher", names)  # `Penguin Books ed. 1957`
        return rest
    if found["ed"] and names.lower() in PLACES:
        draft.put("edition", f"{names} {found['ed'].strip(' ,')}")  # `Glasgow ed., Quay Publishing 1982`
        return rest
    if not _are_people(names):
        return ""
    people = read_names(names)[0]
    if found["both"] or found["ed"]:
        draft.editors = draft.editors or people
    if found["both"] or not found["ed"]:
        draft.translators = draft.translators or people
    return rest


def _are_people(names: str) -> bool:
    """Whether words name people; where commas part them, each has a given name and is no town, as in `New York, Quay`,
    or a sign joins the last: `Lima, Roe & Poe`."""
    if ", " not in names:
        return looks_like_names(names) or initial_a(names)
    listed = [name for name in LISTED_RE.split(names) if name and name not in SUFFIXES]
    given = all(" " in name and name.lower() not in PLACES for name in listed)
    return looks_like_names(names) and (given or "&" in names)


SUFFIXES: Final = ("Jr.", "Sr.", "II", "III", "IV")
"""What belongs to the name before its comma: `Robert S. Roe, Jr. and Ana Lima eds.`"""
