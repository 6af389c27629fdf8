"""Cuts a note into pieces, and parts or joins those at which its punctuation alone misleads.

Comes in: a note, and where it is set in italics as titles are. Comes out: its pieces as the readers are to have them.
"""

from __future__ import annotations

from collections.abc import Sequence

from apparatus.read.note.names.owners_apart import with_owners_apart
from apparatus.read.note.names.roles_apart import with_roles_apart
from apparatus.read.note.names.services import without_services
from apparatus.read.note.pieces.tokens import Piece, Span, scan
from apparatus.read.note.statements.imprints import with_imprints
from apparatus.read.note.titles.italic_heads import with_titles_apart
from apparatus.read.note.unpublished.dated_entries import with_days_apart


def parted(text: str, whole: Sequence[Span]) -> list[Piece]:
    """The pieces of a note, roles and titles apart from the names before them, and each imprint as one."""
    pieces = without_services(text, with_roles_apart(text, scan(text, whole)))
    pieces = with_days_apart(text, with_owners_apart(text, pieces))
    return with_imprints(text, with_titles_apart(text, pieces) if whole else pieces)
