"""Reads a patent behind its title in quotation marks: whose it is, and its number (Chicago Manual 14.258).

Comes in: a cursor and the words at it. Comes out: whether they were a patent; then it is the number of the work.

    Robert Doyle, “Lines of Sight,” U.S. Patent 8,400,448, March 19, 2013      British Patent BP 5022
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.puts import put_field

PATENT_RE: Final = re.compile(
    r"(?:[A-Z][\w.]* ){0,3}Patent(?: Application)?,? (?:[Nn]o\. ?|[Nn]umber )?(?:[A-Z]{2} ?)?[\d,/]{3,14}"
    r"(?: ?[A-Z]\d?)?\Z"
)


STEPS: Final = frozenset(
    {f"{joined}{step}" for joined in ("", "and ") for step in ("filed", "issued", "granted", "published", "patented")}
)
"""`filed June 10, 1941, and issued August 11, 1942` (14.258)."""


def put_patent(cursor: Cursor, words: str) -> bool:
    """Takes words that are a patent and its number."""
    draft = cursor.draft
    if draft.get("genre") == "patent" and words in STEPS and cursor.kind(cursor.at + 1) == "date":
        draft.date = None  # the last step counts
        return cursor.take()
    if "Patent" not in words or draft.get("number") or not PATENT_RE.match(words):
        return False
    draft.put("genre", "patent")
    return put_field(draft, "number", words)
