"""Reads the book that holds a chapter, and editors and translators behind a title (Chicago Manual 14.103-109).

Comes in: a cursor and the words at it. Comes out: whether they were such a statement.

    in Title, ed. Jane Doe and John Roe
    in Jane Doe and John Roe, eds., Title
    trans. Jane Doe
"""

from __future__ import annotations

from apparatus.read.note.cursor import Cursor
from apparatus.read.note.locators import read_locator
from apparatus.read.note.names import looks_like_names, read_names
from apparatus.read.note.patterns import EDITED_RE, IN_RE, ROLE_RE

MOST: int = 12
"""Names in a list: what is longer is none."""


def in_book(cursor: Cursor, words: str) -> bool:
    """`in Title` after a quoted title, with or without the editors' names first."""
    found = IN_RE.match(words)
    draft = cursor.draft
    if not found or not draft.quoted or draft.get("container"):
        return False
    rest = words[found.end() :]
    if cursor.put_date(rest):
        return cursor.take()
    draft.in_book = True
    if not _editors_before_role(cursor, rest):
        draft.put("container", rest)
    cursor.at += 1
    cursor.container_open = True
    return True


def _editors_before_role(cursor: Cursor, rest: str) -> bool:
    """Takes names that `eds.` follows and leaves the cursor at it; the title of the book is still to come."""
    parts, at = [rest], cursor.at + 1
    words = cursor.next_text(at)
    while words and not ROLE_RE.match(words) and len(parts) < MOST:
        parts.append(words)
        at += 2
        words = cursor.next_text(at)
    if words:
        at += 1
    role = cursor.kind(at) in ("text", "bracket") and ROLE_RE.match(cursor.words(at))
    if not role or not looks_like_names(", ".join(parts)):
        return False
    cursor.draft.editors = read_names(", ".join(parts))[0]
    cursor.at = at
    return True


def edited(cursor: Cursor, words: str) -> bool:
    """`ed. Jane Doe`, `trans. Jane Doe and John Roe`."""
    found = EDITED_RE.match(words)
    if not found:
        return False
    names, at = [words[found.end() :]], cursor.at + 1
    while _more_names(cursor, names, at):
        names.append(cursor.words(at + 1))
        at += 2
    people = read_names(", ".join(names))[0]
    draft = cursor.draft
    if found["both"] or found["ed"]:
        draft.editors = draft.editors or people
    if found["both"] or found["tr"]:
        draft.translators = draft.translators or people
    cursor.at = at
    cursor.container_open = False
    return True


def _more_names(cursor: Cursor, names: list[str], at: int) -> bool:
    """Whether the list of names goes on behind the comma: only if an `and` is still to come."""
    words = cursor.next_text(at)
    if not words or any(" and " in f" {name} " for name in names) or EDITED_RE.match(words) or read_locator(words):
        return False
    if words.startswith("and ") or words.rstrip(".") in ("Jr", "Sr", "et al"):
        return True
    ahead = at + 2
    while (following := cursor.next_text(ahead)) and ahead - at < 2 * MOST:
        if following.startswith("and "):
            return looks_like_names(words)
        ahead += 2
    return False
