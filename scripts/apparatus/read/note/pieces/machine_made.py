"""Finds in a note what a machine that reads print, or one that draws text out of a file, puts for what was printed.

Comes in: a note whose white space and marks are those of the Manual. Comes out: what is to be read for all of this.
"""

from __future__ import annotations

from typing import Final

from apparatus.read.note.pieces import lost_brackets
from apparatus.read.note.pieces import machine_read as misread
from apparatus.read.note.pieces import misread_words as short
from apparatus.read.note.pieces import other_signs as others
from apparatus.read.note.pieces import quotation_marks as marks
from apparatus.read.note.pieces.changes import Change, retyped, wherever
from apparatus.read.note.pieces.laid_out import Finder
from apparatus.read.note.pieces.parted_words import fragments_joined
from apparatus.read.note.pieces.run_together import APART, TOGETHER, letters_joined, words_apart
from apparatus.read.note.words.signs import ANY, Groups, chosen_by, groups_in


def _finders() -> tuple[tuple[Finder, int], ...]:
    """What finds each, and by which signs it is asked for, as in `laid_out`."""
    return (
        (lost_brackets.closed, lost_brackets.OPENED),
        (lost_brackets.opened, lost_brackets.CLOSED),
        (wherever(misread.LINE_ENDS_RE, ""), misread.LINE_ENDS),
        (wherever(misread.ORDINALS_RE, ""), misread.ORDINALS),
        (wherever(misread.STOPPED_RE, ""), misread.STOPPED),
        (wherever(misread.LOST_WORD_RE, ""), misread.LOST_WORD),
        (wherever(misread.RAISED_RE, "."), misread.RAISED),
        (wherever(misread.LOST_DASH_RE, "–"), misread.LOST_DASH),
        (misread.addresses_joined, misread.SPREAD),
        (misread.round_brackets, misread.CURLED),
        (misread.small_schemes, misread.CAPITAL_SCHEMES),
        (misread.lettered, misread.LETTERED),
        (misread.months_joined, misread.LARGE_MONTHS),
        (misread.ranges_parted, misread.RUN),
        (misread.numbers_apart, misread.NUMBERS),
        (words_apart, TOGETHER),
        (letters_joined, APART),
        (fragments_joined, ANY),
        (retyped(short.IBID_RE, "Ibid"), short.IBID),
        (retyped(short.CITED_RE, "op. cit"), short.CITED),
        (retyped(short.LOCO_RE, "loc. cit"), short.CITED),
        (retyped(short.OTHERS_RE, "et al"), short.OTHERS),
        (retyped(short.VOLUME_RE, "vol."), short.VOLUME),
        (wherever(short.NUMBER_RE, ".", "stop"), short.NUMBER),
        (wherever(short.EDITION_RE, "e", "c"), short.ROLE),
        (wherever(short.ROLE_RE, ".", "comma"), short.ROLE),
        (retyped(short.SEE_RE, "See"), short.SEE),
        (short.places, short.PLACE),
        (wherever(short.THESIS_RE, ",", "colon"), short.THESIS),
        (wherever(short.DAY_RE, ",", "stop"), short.DAY),
        (short.years, short.YEARS),
        (marks.misread, marks.MISREAD),
        (wherever(others.AS_DONE_RE, ""), others.AS_DONE),
    )


FINDERS: Final[tuple[tuple[Finder, int], ...]] = _finders()

chosen: Final = chosen_by([(find, Groups(signs)) for find, signs in FINDERS])


def machine_changes(text: str) -> dict[int, Change]:
    """What is not kept of a note that a machine has read, by where it begins, and what is read for it."""
    return {at: change for find in chosen(groups_in(text)) for at, change in find(text)}
