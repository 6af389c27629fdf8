"""Gathers what is to be read for the marks of other houses: those of the Manual, in the places of what is printed.

Comes in: a note that holds nothing but words, marks and single spaces. Comes out: the changes by their places.
"""

from __future__ import annotations

from typing import Final

from apparatus.read.note.parted.all_visited import all_visited_read
from apparatus.read.note.parted.before_article import articles_parted
from apparatus.read.note.parted.case_stops import case_stops_read
from apparatus.read.note.parted.degrees import degrees_read
from apparatus.read.note.parted.entry_order import entries_reordered
from apparatus.read.note.parted.grave_marks import grave_marks_read
from apparatus.read.note.parted.held_again import held_again_read
from apparatus.read.note.parted.initials_behind import initials_turned
from apparatus.read.note.parted.issues_read import issues_read
from apparatus.read.note.parted.lost_opening import opening_read
from apparatus.read.note.parted.native_names import native_read
from apparatus.read.note.parted.pointers_read import pointers_read
from apparatus.read.note.parted.quoted_sources import commas_read
from apparatus.read.note.parted.shelf_numbers import shelf_numbers_read
from apparatus.read.note.parted.southern_marks import southern_marks_read
from apparatus.read.note.parted.stopped_statements import statements_read
from apparatus.read.note.parted.straight_marks import straight_marks_read
from apparatus.read.note.parted.supplements import supplements_read
from apparatus.read.note.parted.turned_authors import authors_turned
from apparatus.read.note.parted.turned_first import turned_back
from apparatus.read.note.parted.two_imprints import two_imprints_read
from apparatus.read.note.parted.unopened import bracket_opened
from apparatus.read.note.parted.visits_read import visits_read
from apparatus.read.note.parted.years_before_pages import years_moved
from apparatus.read.note.parted.years_behind_authors import years_behind_authors
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import groups_in


def marks_of_the_manual(text: str) -> dict[int, Change]:
    """What other houses part by other marks, with the Manual's."""
    groups = groups_in(text)
    changes = dict(turned_back(text))
    for look in LOOKS:
        for place, change in look(text, groups):
            changes[place] = change
    return changes


LOOKS: Final = (
    articles_parted,
    degrees_read,
    issues_read,
    shelf_numbers_read,
    commas_read,
    initials_turned,
    pointers_read,
    all_visited_read,
    straight_marks_read,
    grave_marks_read,
    case_stops_read,
    entries_reordered,
    native_read,
    bracket_opened,
    opening_read,
    two_imprints_read,
    authors_turned,
    visits_read,
    years_moved,
    southern_marks_read,
    supplements_read,
    held_again_read,
    years_behind_authors,
    statements_read,
)
"""Who finds such marks; where two begin at one place, the later stands."""
