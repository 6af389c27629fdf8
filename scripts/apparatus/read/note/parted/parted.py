"""Cuts a note into pieces, and parts or joins those at which its punctuation alone misleads.

Comes in: a note, and where it is set in italics as titles are. Comes out: its pieces as the readers are to have them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from apparatus.read.note.parted.acts_apart import ACTS, with_acts_apart
from apparatus.read.note.parted.before_colon import COLON, with_names_apart
from apparatus.read.note.parted.dated_entries import ENTRY, with_days_apart
from apparatus.read.note.parted.days_of_talks import DAYS, with_talks_dated
from apparatus.read.note.parted.entries_whole import UNDER, with_entries_whole
from apparatus.read.note.parted.final_remarks import FINAL_REMARKS, with_final_remarks
from apparatus.read.note.parted.italic_heads import with_titles_apart
from apparatus.read.note.parted.kept_years import KEPT_YEARS, with_kept_years
from apparatus.read.note.parted.lists_apart import with_lists_apart
from apparatus.read.note.parted.marked_words import MARKED, with_marked_words
from apparatus.read.note.parted.owned_pages import with_owned_pages
from apparatus.read.note.parted.owners_apart import OWNED, with_owners_apart
from apparatus.read.note.parted.remarks_apart import REMARKS, with_remarks_apart
from apparatus.read.note.parted.remarks_joined import with_remarks_joined
from apparatus.read.note.parted.reports_apart import REPORTED, with_reports_apart
from apparatus.read.note.parted.roles_apart import ROLES, with_roles_apart
from apparatus.read.note.parted.semicolon_names import with_names_joined
from apparatus.read.note.parted.services import SERVICES, without_services
from apparatus.read.note.parted.symbols_apart import SYMBOLS, with_symbols_apart
from apparatus.read.note.parted.told_years import with_told_years
from apparatus.read.note.parted.two_titles import TWO_TITLES, with_two_titles
from apparatus.read.note.pieces.tokens import Piece, Span, scan
from apparatus.read.note.statements.imprints import with_imprints
from apparatus.read.note.words.remarks import EMPHASIS
from apparatus.read.note.words.signs import chosen_by, groups_in


def parted(text: str, whole: Sequence[Span]) -> list[Piece]:
    """The pieces of a note, roles and titles apart from the names before them, and each imprint as one."""
    pieces, signs = scan(text, whole), groups_in(text)
    pieces = with_names_joined(text, pieces)
    for part in parters_for(signs):
        pieces = part(text, pieces)
    pieces = with_lists_apart(text, pieces)
    pieces = with_told_years(text, with_imprints(text, with_titles_apart(text, pieces) if whole else pieces))
    if signs & MARKED:
        pieces = with_marked_words(text, pieces)
    return [piece for piece in pieces if piece.kind != "text" or piece.end > piece.start]  # none of what two have cut


PARTERS: Final = (
    (with_roles_apart, ROLES),
    (without_services, SERVICES),
    (with_owners_apart, OWNED),
    (with_owned_pages, OWNED),
    (with_days_apart, ENTRY),
    (with_names_apart, COLON),
    (with_talks_dated, DAYS),
    (with_remarks_joined, EMPHASIS),
    (with_remarks_apart, REMARKS),
    (with_reports_apart, REPORTED),
    (with_symbols_apart, SYMBOLS),
    (with_acts_apart, ACTS),
    (with_final_remarks, FINAL_REMARKS),
    (with_two_titles, TWO_TITLES),
    (with_entries_whole, UNDER),
    (with_kept_years, KEPT_YEARS),
)
"""In the order in which they are asked, each with the signs of which a note must hold one."""

parters_for: Final = chosen_by(PARTERS)
