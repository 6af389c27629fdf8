"""Fills one field of a draft, as the last step of deciding which.

Comes in: a draft, a field and its words. Comes out: True, so that the decision can end with it.
"""

from __future__ import annotations

from apparatus.read.note.pieces.draft import Draft


def append_field(draft: Draft, field: str, words: str) -> bool:
    """Adds behind a comma to what the field holds."""
    draft.append(field, words)
    return True


def put_field(draft: Draft, field: str, words: str) -> bool:
    """Fills the field if it is empty."""
    draft.put(field, words)
    return True
