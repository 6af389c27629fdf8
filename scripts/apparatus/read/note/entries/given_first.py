"""Reads an entry of a bibliography whose authors are printed given name first, as some do in notes.

    Vance O. Packard. The Hidden Persuaders. New York: McKay, 1957.

Comes in: a note, and where such an entry may begin and end. Comes out: its end and what it says, or None.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.entries.entry import read_entry
from apparatus.read.note.entries.entry_head import read_heading
from apparatus.read.note.lists import GIVEN_NAMES
from apparatus.read.note.pieces.draft import Draft

HEAD_RE: Final = re.compile(
    r"[A-ZÀ-Þ](?:[^.;:“”\"()\d\[\]]|(?<=[ .’'-][A-Z])\.|(?<=\A[A-Z])\.){4,160}(?<![ .’'-][A-Z])\.\s(?=[A-ZÀ-Þ])"
)
"""Names before a stop that is no initial's."""

PRINTED_RE: Final = re.compile(r"\.\s[A-ZÀ-Þ][^:.;()“”\"\d]{2,40}: [A-ZÀ-Þ][^:;()“”\"\d]{1,80}, (?:1[5-9]|20)\d\d")
"""`Harbours. New York: Quay Press, 1957`: place, publisher and year behind a stop, as in an entry."""

INITIAL_RE: Final = re.compile(r"(?:\A|[ -])[A-Z]\.")


def may_begin(text: str, start: int) -> bool:
    """Whether such an entry may begin at `start`, wherever it ends."""
    return PRINTED_RE.search(text, start) is not None and HEAD_RE.match(text, start) is not None


def given_first(text: str, start: int, end: int) -> tuple[int, Draft] | None:
    """The end and the facts of a book's entry at `start`: full names, a title, and place, publisher and year, each
    behind a stop (Chicago Manual 14.18 turns the first name)."""
    head = HEAD_RE.match(text, start, end)
    if not head or not PRINTED_RE.search(text, head.end(), end):
        return None
    people, et_al, role = read_heading(head.group().strip())
    if not people or not all(name.given and name.family for name in people) or not _known(people[0].given):
        return None
    draft = read_entry(" ".join(text[head.end() : end].split()), None)
    if draft is None or draft.authors or draft.quoted or not (draft.date and draft.get("place") and draft.published):
        return None
    draft.et_al = et_al
    if role.startswith("trans"):
        draft.translators = people
    elif role:
        draft.editors = people
    else:
        draft.authors = people
    return end, draft


def _known(given: str) -> bool:
    """Whether a given name is a common one, or holds an initial."""
    return given.partition(" ")[0].lower() in GIVEN_NAMES or INITIAL_RE.search(given) is not None
