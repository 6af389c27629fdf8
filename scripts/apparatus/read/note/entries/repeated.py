"""Reads the authors of an entry for whom a dash stands (Chicago Manual 14.67-68).

    ———. Harbours.    ———, ed. Harbours.    ——— (ed.), Harbours.    ———, and Rui Costa. Harbours.

Comes in: what stands behind the dash, and the work of the entry before. Comes out: what stands behind the authors and
their role, and both in the draft; or, where others join them, the entry with the names written out.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name, Reference
from apparatus.read.note.entries.listed_heads import PRINT, read_list
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.roles import edits_by, translates_by

_ROLE: Final = r"eds?|editors?|trans|translators?|comps?"
ROLE_RE: Final = lazy.regex(
    rf"(?:\((?P<set>(?i:(?:{_ROLE})\.?(?: (?:and|&) (?:{_ROLE})\.?)?))\)"
    rf"|(?P<role>(?:{_ROLE})\b\.?(?: (?:and|&) (?:{_ROLE})\b\.?)?))[.,:]{{0,2}}\s"
)
JOINED_RE: Final = lazy.regex(r"(?:and|&|with) (?=[A-ZÀ-Þ])")


def repeated(rest: str, draft: Draft, before: Reference | None) -> str:
    """Takes the authors of the entry before: the same people, in the role that this entry states."""
    people = (before.authors or before.editors or before.translators) if before else ()
    found = ROLE_RE.match(rest)
    role = (found["set"] or found["role"]) if found else ""
    if translates_by(role):
        draft.translators = people
    if edits_by(role):
        draft.editors = people
    if not role:
        draft.authors = people
    return rest[found.end() :] if found else rest


def written_out(rest: str, before: Reference | None, *, listed: bool) -> str:
    """An entry whose dash others join, with the names for which it stands; empty if none do: `———, and Rui Costa.`;
    `listed` if a comma stands behind the dash, as in a list."""
    people = before.authors or before.editors if before else ()
    if not people or not (JOINED_RE.match(rest) or (listed and _lists(rest))):
        return ""
    if not all(name.given and name.family for name in people):
        return ""
    first, *others = people
    return ", ".join([_turned(first), *(name.display for name in others), rest])


def _lists(rest: str) -> bool:
    """Whether several people are named before a stop or their role."""
    found = read_list(rest, 0)
    return found is not None and found.first is PRINT.natural and len(found.names) > 1 and rest[found.end :][:1] in ".,"


def _turned(name: Name) -> str:
    """A name, the family name first."""
    return ", ".join(filter(None, (f"{name.particle} {name.family}".strip(), name.given, name.suffix)))
