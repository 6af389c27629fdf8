"""Finds in a note what is printed otherwise than the Chicago Manual prints it and says nothing: white space, quotation
marks and dashes as they are typed or recovered from a file of print, signs that stand for words.

Comes in: a note as printed. Comes out: what is to be read for all of this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from apparatus.read.note.pieces import number_signs as numbers
from apparatus.read.note.pieces import other_signs as others
from apparatus.read.note.pieces import quotation_marks as marks
from apparatus.read.note.pieces import spacing
from apparatus.read.note.pieces.broken_hosts import HYPHENED, hosts_joined
from apparatus.read.note.pieces.changes import Change, wherever
from apparatus.read.note.pieces.foreign_marks import FOREIGN, foreign_marks
from apparatus.read.note.pieces.imprint_order import ORDER, imprints_ordered
from apparatus.read.note.pieces.recovered import RECOVERED, spaces_within
from apparatus.read.note.pieces.white_space import BLANKS, blanks
from apparatus.read.note.words.signs import Groups, chosen_by, groups_in

Finder = Callable[[str], Iterator[tuple[int, Change]]]


Finders = tuple[tuple[Finder, int], ...]
"""What finds each, and by which signs it is asked for; of what two find in the same place, that of the later one is
read."""


def _of_spaces_and_signs() -> Finders:
    """What finds white space, dashes and single signs. A function, since a compiler knows the types of other modules'
    values within one only."""
    return (
        (spacing.unglued, spacing.GLUED),
        (blanks, BLANKS),
        (wherever(numbers.FIGURE_DASH_RE, "–"), numbers.FIGURE_DASH),
        (numbers.between_numbers(numbers.TYPED_DASH_RE), numbers.TYPED_DASH),
        (marks.typed_marks, marks.TYPED_MARKS),
        (others.named_within, others.NAMED),
        (others.bracketed_in, others.BRACKETED_IN),
        (spacing.spread, spacing.SPACED | spacing.COLONS),
        (others.parted_letters, others.JOINED),
        (others.composed, others.ACCENTS),
        (wherever(numbers.MINUS_RE, "–"), numbers.MINUS),
        (numbers.apart, spacing.APART),
        (wherever(marks.CLOSING_RE, "‘", "mark"), marks.CLOSING),
        (others.angled, others.ANGLED),
        (others.seen, others.SEEN),
        (wherever(numbers.RAISED_RE, ""), numbers.RAISED),
        (numbers.run_on, numbers.RUN_ON),
        (foreign_marks, FOREIGN),
        (spaces_within, RECOVERED),
        (others.edges, others.EDGES),
        (wherever(others.DAGGER_RE, ""), others.DAGGER),
        (marks.renamed, marks.RENAMED),
    )


def _of_words_and_marks() -> Finders:
    """What finds words, numbers, and the marks of titles."""
    return (
        (wherever(others.ONLINE_RE, ""), others.ONLINE),
        (others.before_addresses, others.BEFORE_ADDRESS),
        (wherever(others.STOPPED_RE, "", "stop"), others.STOPPED),
        (wherever(others.UNDER_RE, "", "comma"), others.UNDER),
        (wherever(others.LABELLED_RE, "", "colon"), others.LABELLED),
        (numbers.counted, numbers.COUNTED),
        (numbers.between_numbers(numbers.TILDE_RE), numbers.TILDE),
        (numbers.half_apart, numbers.HALF),
        (wherever(numbers.DEGREED_RE, "no. ", "sign"), numbers.DEGREED),
        (wherever(numbers.MONTHS_RE, "/", "dash"), numbers.MONTHS),
        (wherever(numbers.DOCKETS_RE, "-"), numbers.DOCKETS),
        (numbers.pinned, numbers.PINNED),
        (wherever(numbers.PAGED_RE, ", ", "at"), numbers.PAGED),
        (numbers.reports, numbers.REPORTS),
        (others.roles, others.ROLES),
        (wherever(others.AS_DONE_RE, "", "word"), others.AS_DONE),
        (wherever(others.LOW_RE, "„"), others.LOW),
        (others.joined, others.AMPERSAND),
        (others.years_moved, others.YEAR_FIRST),
        (others.stated_twice, others.TWICE),
        (imprints_ordered, ORDER),
        (wherever(others.UNSQUARED_RE, "]", "mark"), others.UNSQUARED),
        (marks.unclosed, marks.OPENED),
        (numbers.spelt, numbers.SPELT_OUT),
        (marks.unopened, marks.LOST),
        (marks.lost_closing, marks.OPENED),
        (spacing.broken_words, spacing.BREAKS),
        (hosts_joined, HYPHENED),
    )


FINDERS: Final[Finders] = (*_of_spaces_and_signs(), *_of_words_and_marks())

chosen: Final = chosen_by([(find, Groups(signs | BLANKS)) for find, signs in FINDERS])
"""Where white space of another kind stands, a sign may be there that no look finds."""


def layout_changes(printed: str) -> dict[int, Change]:
    """What is not kept of a note as printed, by where it begins, and what is read for it."""
    return {at: change for find in chosen(groups_in(printed)) for at, change in find(printed)}
