"""Takes the day of a visit that stands before the address, in an entry by author and date.

    Lima, A (2021), Keys of the quay, viewed 3 July 2021, <https://…>.

Comes in: what stands behind the year. Comes out: that without the day, which is in the draft (Chicago Manual 14.12).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import DAY

VISITED_RE: Final = lazy.regex(
    rf"(?P<visit>,\s(?:last\s)?(?:viewed|accessed|visited|retrieved|consulted)\s(?:on\s)?(?P<day>{DAY}))(?=,?\s(?:at\s)?<?(?:https?://|www\.))"
)


def without_visit(rest: str, draft: Draft) -> str:
    """What stands behind the year without the visit."""
    found = VISITED_RE.search(rest)
    day = read_date(found["day"]) if found else None
    if not found or not day:
        return rest
    draft.accessed = day
    return f"{rest[: found.start()]}{rest[found.end() :]}"
