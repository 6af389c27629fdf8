"""Reads the bracket behind a case that no reports print: court, number and day (OSCOLA 2.1.8; Australian Guide to Legal
Citation 2.3.2; New Zealand Law Style Guide 3.2).

    (unreported, High Court, 12 May 1990) · (HCMA 12/1999, 3 May 1999) · (HC Auckland CIV-2005-485-12, 3 May 2006)

Comes in: what stands in the bracket. Comes out: 1 if it is such a statement, else 0; the draft is filled.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.judges import HEARD_RE
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY

COURT_RE: Final = lazy.regex(
    r"(?P<court>[A-Z][\w’' ]{0,40}\b(?:Court|Tribunal|Chamber|Division|Commission)\b[\w’' ]{0,40}|Fam|Ch|Admin|Comm), "
    rf"(?P<day>{EXACT_DAY})\Z"
)
"""`Crown Court at Lisbon, 3 May 2001`."""

DOCKETED_RE: Final = lazy.regex(
    r"(?:[Uu]nreported, )?(?:(?P<court>[A-Z][A-Za-z]{1,9}(?: (?:of )?[A-Z][a-z]{2,12}){0,4}),? )??"
    r"(?P<number>[A-Z]{2,6}[ /-]?(?:[A-Z]{1,4}[ /-])?\d{1,5}(?:[/-]\d{1,6}){1,3}(?:/[A-Z]{1,4})?)"
    rf",? (?P<day>{EXACT_DAY})(?:, unreported)?\Z"
)
"""`HCMA 12/1999, 3 May 1999`: the letters of a court with the number of the case, and the day."""

BEGUN_RE: Final = lazy.regex(
    r"(?P<court>[A-Z][\w.’' ]{2,60}?(?:, [A-Z][\w.’' ]{2,30})?), "
    r"(?P<number>(?:No )?[A-Z]{0,4} ?\d{1,6}(?:/| of )(?:19|20)\d\d),"
    rf" (?:commenced|filed|lodged|issued) (?P<day>{EXACT_DAY})\Z"
)
"""`High Court of Australia, S12/2006, commenced 3 May 2006`: a case that is not decided yet."""

UNREPORTED_RE: Final = lazy.regex(
    r"(?P<first>[Uu]nreported(?:, | ))?(?:(?P<court>[A-Z][\w().’' ]{1,60}(?:, [A-Z][\w.’' ]{1,40}){0,2}), )?"
    rf"(?P<day>{EXACT_DAY}|\d{{4}})(?P<last>,? unreported)?\Z"
)


def unreported(inner: str, draft: Draft) -> int:
    """`(unreported, High Court, 12 May 1990)`: the court and the day of a case that no reports print (OSCOLA 2.1.8)."""
    spoken = COURT_RE.match(inner) if inner[-4:].isdigit() and "," in inner else None
    if spoken:
        draft.put("publisher", spoken["court"])
        draft.date = draft.date or read_date(spoken["day"])
        return 1
    begun = BEGUN_RE.match(inner) if inner[-4:].isdigit() and "ed " in inner else None
    if begun:
        draft.put("publisher", begun["court"])
        draft.append("number", begun["number"])
        draft.date = draft.date or read_date(begun["day"])
        return 1
    docketed = DOCKETED_RE.match(inner) if (inner[:1].isupper() and "/" in inner) or "-" in inner else None
    if docketed:
        draft.put("publisher", docketed["court"] or "")
        draft.append("number", docketed["number"])
        draft.date = draft.date or read_date(docketed["day"])
        return 1
    found = UNREPORTED_RE.match(inner) if "nreported" in inner else None
    if not found or not (found["first"] or found["last"]):
        return 0
    draft.put("publisher", HEARD_RE.sub("", found["court"] or ""))
    draft.date = draft.date or read_date(found["day"])
    return 1
