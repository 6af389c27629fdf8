"""Reads the folder of a letter, which has a name in quotation marks, and tells where another document begins (Chicago
Manual 14.222-229).

    Noble to Shafer, May 3, 1956, “Historians 1956,” Box 477, AHA Papers, and Bemis to Shafer, June 9, 1956

Comes in: a cursor. Comes out: what was put into the draft, or a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.named_kinds import KEEPER, KEPT_PAPERS

ANOTHER_RE: Final = lazy.regex(
    r"and (?:[A-ZÀ-Þ][^,;]{1,60} to (?:the )?[A-ZÀ-Þ]"
    r"|(?:minutes?|memo(?:randum)?|letter|telegram|cable|note|report|d[ei]spatch|record) (?:by|from|of|to) )"
)
"""`Bevin to Attlee, May 3, 1946, and Attlee to Bevin, …`: another document."""


def names_another(draft: Draft, words: str) -> bool:
    """Whether `and` leads from a dated document to another."""
    another = ANOTHER_RE.match(words) is not None
    return draft.date is not None and (another if draft.in_book else draft.letter or (draft.loose and another))


FOLDERS: Final = frozenset({"folder", "file", "folder title", "file folder"})


def folder(cursor: Cursor, first: int, last: int) -> bool:
    """`“Ports” folder`, `folder “Ports”`: where in an archive a document lies, by a name (14.229)."""
    cursor.draft.said.add("archive")
    cursor.draft.keep_in_archive()
    named = cursor.text[cursor.pieces[first].start : cursor.pieces[last].end].removeprefix("in ")
    cursor.draft.append("archive_location", named.replace(",”", "”"))
    cursor.at = last
    return cursor.take()


FILE_RE: Final = lazy.regex(r"(?:[Ff]older|[Ff]ile|[Bb]ox|[Bb]inder|[Cc]arton|[Ee]nvelope) [\w/.-]{1,8}\Z")
KEPT_RE: Final = lazy.regex(rf"\b(?:{KEPT_PAPERS}|{KEEPER})\b")


def _numbered_before(cursor: Cursor, at: int) -> bool:
    """Whether a quotation names the folder whose number stands before it, at the end or before who keeps it: `box 1,
    folder 19, “Correspondence 1948.”`"""
    filed = cursor.draft.get("archive_location") != "" and cursor.kind(at - 1) == "," and at > 1
    if not filed or not FILE_RE.search(cursor.words(at - 2)):
        return False
    behind = cursor.kind(at + 1)
    return behind in ("", ".", ";") or KEPT_RE.search(cursor.next_text(at + 1)) is not None


def boxed(cursor: Cursor, at: int) -> bool:
    """Whether a quotation behind a letter names the folder, since its box follows: `Noble to Shafer, May 3, 1956,
    “Historians 1956,” Box 477`."""
    if _numbered_before(cursor, at):
        return True
    if not cursor.draft.letter or not cursor.draft.date or cursor.kind(at) != "quote":
        return False
    following = cursor.words(at + 1) if cursor.kind(at + 1) == "text" else cursor.next_text(at + 1)
    return following.startswith(("Box ", "box ", "Carton ", "carton ", "Container ", "container "))


def names_file(cursor: Cursor, at: int) -> bool:
    """Whether a quotation behind a letter and its day, with which the citation ends, is a file by the name that another
    note gives it: `Noble to Shafer, May 3, 1956, “Historians 1956.”`"""
    draft = cursor.draft
    kept = draft.letter and draft.date is not None and not (draft.get("container") or draft.get("archive"))
    return kept and cursor.kind(at) == "quote" and cursor.kind(at + 1) in ("", ";", ".")
