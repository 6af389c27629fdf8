"""Finds in a note what a machine that reads print, or one that draws text out of a file, puts for what was printed.

Comes in: a note whose white space is single spaces. Comes out: what is to be read for all of this; apart from it, what
is guessed, however surely, since letters, words or marks are read that are not printed.
"""

from __future__ import annotations

from typing import Final

from apparatus.read.note.pieces import ligatures, lost_brackets
from apparatus.read.note.pieces import misread_signs as signs
from apparatus.read.note.pieces import misread_words as words
from apparatus.read.note.pieces import quotation_marks as marks
from apparatus.read.note.pieces.changes import Change, retyped, wherever
from apparatus.read.note.pieces.laid_out import Finders
from apparatus.read.note.pieces.large_letters import MOVED, names_joined
from apparatus.read.note.pieces.parted_words import fragments_joined
from apparatus.read.note.pieces.run_together import APART, TOGETHER, letters_joined, words_apart
from apparatus.read.note.pieces.small_capitals import LARGE, capitals_joined
from apparatus.read.note.words.signs import ANY, Groups, chosen_by, groups_in


def _sure() -> Finders:
    """What finds spaces and marks that say nothing, and by which signs it is asked for, as in `laid_out`."""
    return (
        (ligatures.signs_joined, ligatures.APART),
        (ligatures.words_joined, ligatures.BEHIND),
        (wherever(ligatures.LARGE_RE, ""), ligatures.LARGE),
        (wherever(signs.ORDINALS_RE, ""), signs.ORDINALS),
        (wherever(signs.STOPPED_RE, ""), signs.STOPPED),
        (wherever(signs.LOST_WORD_RE, ""), signs.LOST_WORD),
        (signs.addresses_joined, signs.SPREAD),
        (signs.endings_joined, signs.ENDINGS),
        (wherever(signs.LOW_RE, ""), signs.LOW),
        (signs.small_schemes, signs.CAPITAL_SCHEMES),
        (signs.months_joined, signs.LARGE_MONTHS),
        (signs.numbers_apart, signs.NUMBERS),
        (wherever(words.THESIS_RE, ",", "colon"), words.THESIS),
    )


def _guessed() -> Finders:
    """What finds letters, words and marks that were misread or are lost."""
    return (
        (lost_brackets.closed, lost_brackets.OPENED),
        (lost_brackets.opened, lost_brackets.CLOSED),
        (wherever(signs.LINE_ENDS_RE, ""), signs.LINE_ENDS),
        (wherever(signs.RAISED_RE, "."), signs.RAISED),
        (wherever(signs.LOST_DASH_RE, "–"), signs.LOST_DASH),
        (signs.round_brackets, signs.CURLED),
        (signs.lettered, signs.LETTERED),
        (signs.ranges_parted, signs.RUN),
        (words_apart, TOGETHER),
        (letters_joined, APART),
        (capitals_joined, LARGE),
        (fragments_joined, ANY),
        (names_joined, MOVED),
        (retyped(words.IBID_RE, "Ibid"), words.IBID),
        (retyped(words.CITED_RE, "op. cit"), words.CITED),
        (retyped(words.LOCO_RE, "loc. cit"), words.CITED),
        (retyped(words.OTHERS_RE, "et al"), words.OTHERS),
        (retyped(words.VOLUME_RE, "vol."), words.VOLUME),
        (wherever(words.NUMBER_RE, ".", "stop"), words.NUMBER),
        (wherever(words.EDITION_RE, "e", "c"), words.ROLE),
        (wherever(words.ROLE_RE, ".", "comma"), words.ROLE),
        (retyped(words.SEE_RE, "See"), words.SEE),
        (words.places, words.PLACE),
        (wherever(words.DAY_RE, ",", "stop"), words.DAY),
        (wherever(words.PAGES_RE, ",", "stop"), words.PAGES),
        (wherever(words.HEADS_RE, ""), words.HEADS),
        (words.years, words.YEARS),
        (marks.misread, marks.MISREAD),
    )


SURE: Final[Finders] = _sure()
GUESSED: Final[Finders] = _guessed()

sure: Final = chosen_by([(find, Groups(signs)) for find, signs in SURE])
guessed: Final = chosen_by([(find, Groups(signs)) for find, signs in GUESSED])


def sure_changes(text: str) -> dict[int, Change]:
    """What is not kept of a note, by where it begins, and what is read for it, where nobody can doubt it."""
    return {at: change for find in sure(groups_in(text)) for at, change in find(text)}


def guessed_changes(text: str) -> dict[int, Change]:
    """The same where it is guessed."""
    return {at: change for find in guessed(groups_in(text)) for at, change in find(text)}
