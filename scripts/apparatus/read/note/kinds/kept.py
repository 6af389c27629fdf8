"""Puts what keeps a document where it belongs, if nothing but its name shows that it does (Chicago Manual 14.222-231).

    Quay Center, University of Lisbon, Lima Collection, box 3       the repository first, its university behind it
    Ana Lima Diary, 24 July 1945, Quay University Library

Comes in: the draft of what an archive keeps, or of what may be kept. Comes out: the draft, its fields put right.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft

KEEPER_RE: Final = lazy.regex(r"\b(?:University|College|Library|Libraries|Museum|Archives?|Historical Society)\b")
DIARY_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w.’-]* ){1,4}(?:Diar(?:y|ies)|Journals?|Notebooks?|Logbook)\Z")
LIBRARY_RE: Final = lazy.regex(r"\b(?:Library|Libraries|Archives?|Historical Society|Special Collections)\Z")


def put_repository(draft: Draft) -> None:
    """A repository and its university, taken for an author and a title, where nothing is dated."""
    title, archive = draft.get("title"), draft.get("archive")
    if draft.date or draft.quoted or not (archive and KEEPER_RE.search(title)) or len(draft.authors) != 1:
        return
    draft.stated["archive"] = f"{draft.authors[0].display}, {draft.stated.pop('title')}, {archive}"
    draft.authors = ()


def is_kept_diary(draft: Draft) -> bool:
    """Whether a library, taken for what holds a diary’s day, keeps it; then that is put right."""
    told = draft.date is not None and draft.date.day > 0 and not draft.quoted and not draft.get("url")
    if not told or not DIARY_RE.match(draft.get("title")) or not LIBRARY_RE.search(draft.get("container")):
        return False
    draft.stated["archive"] = draft.stated.pop("container")
    return True
