"""Reads the element of an entry that says in one go who edited or translated a book, which edition and volume it is,
who published it and when, and on which pages a piece stands (MLA Handbook, 9th ed., 5.2).

    Translated by Rui Costa, 2nd ed., vol. 2, Quay Press, 1997, pp. 3–9

Comes in: an element. Comes out: whether it is one, with what it states in the draft.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.tail.statements import put_address
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR_ALONE_RE
from apparatus.read.note.words.patterns import EDITED_RE, EDITION_RE, VOLUME_RE, VOLUMES_RE

PAGES_RE: Final = lazy.regex(r"pp?\. ?(?P<pages>[\divxl]{1,6}(?:[-–][\divxl]{1,6})?)\Z")
CREDIT_RE: Final = lazy.regex(
    r"(?:(?:introduction|foreword|preface|afterword|illustrations) by|(?:illustrated|introduced) by) ", re.I
)
LONGEST: Final = 80
"""Characters of a publisher."""


def read_core(element: str, draft: Draft) -> bool:
    """Takes the statements before a publisher, the publisher, the year and the pages; a publisher and a year alone are
    left."""
    parts = element.split(", ")
    address = parts.pop() if parts[-1].startswith(("http", "www.", "doi")) and len(parts) > 1 else ""
    paged = PAGES_RE.match(parts[-1]) if len(parts) > 1 else None
    if paged:
        parts.pop()
    if len(parts) < 2 or not YEAR_ALONE_RE.match(parts[-1]):
        return False
    said = _statements(parts[:-1])
    publisher = ", ".join(parts[said:-1])
    if not (said or paged or address) or not _may_publish(publisher):
        return False
    _take(parts[:said], draft)
    draft.put("publisher", publisher)
    draft.date = draft.date or read_date(parts[-1])
    draft.published = True
    if address:
        put_address(address, draft)
    if paged:
        draft.add_locator(paged["pages"])
    return True


def _statements(parts: list[str]) -> int:
    """How many parts say who edited or translated the book, or which edition or volume it is."""
    at = 0
    while at < len(parts):
        if EDITION_RE.match(parts[at]) or VOLUME_RE.match(parts[at]) or VOLUMES_RE.match(parts[at]):
            at += 1
        elif EDITED_RE.match(parts[at]) or CREDIT_RE.match(parts[at]):
            joined = next((more for more in range(at + 1, len(parts)) if parts[more].startswith("and ")), at)
            at = joined + 1
        else:
            break
    return at


def _take(parts: list[str], draft: Draft) -> None:
    """What these parts state."""
    role: re.Match[str] | None = None
    names: list[str] = []
    for part in [*parts, ""]:
        begins = EDITED_RE.match(part) or CREDIT_RE.match(part)
        if role and (begins or not part or not looks_like_names(part.removeprefix("and "))):
            _put_people(role, ", ".join(names), draft)
            role, names = None, []
        if begins:
            role, names = begins, [part[begins.end() :]]
        elif role:
            names.append(part)
        elif EDITION_RE.match(part):
            draft.put("edition", part)
        elif volume := VOLUME_RE.match(part):
            draft.put("volume", volume["number"])
        elif part:
            draft.put("volume", part)


def _put_people(role: re.Match[str], names: str, draft: Draft) -> None:
    """Takes editors and translators; no field holds who wrote a foreword."""
    stated = role.groupdict()
    people = read_names(names)[0]
    if stated.get("both") or stated.get("ed"):
        draft.editors = draft.editors or people
    if stated.get("both") or stated.get("tr"):
        draft.translators = draft.translators or people


def _may_publish(words: str) -> bool:
    """Whether words may be a publisher's name."""
    return 0 < len(words) <= LONGEST and words[0].isupper() and not any(c.isdigit() or c in ':“”"(' for c in words)
