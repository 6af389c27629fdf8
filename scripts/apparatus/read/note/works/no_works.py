"""Tells that what stands before a bracket like an imprint is no work: a sentence, a document in a book, or words about
who is cited in the bracket.

Comes in: the pieces of a stretch of a note, and which of them begin the parts of what may be a work.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.read.note.lists import SENTENCE_WORDS
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.bare_years import cites_author
from apparatus.read.note.titles.modifiers import genre_before
from apparatus.read.note.titles.title_bounds import (
    in_small_letters,
)
from apparatus.read.note.words.patterns import COLLECTION_RE
from apparatus.read.note.works.dated_brackets import leaves_no_imprint
from apparatus.read.note.works.prose_before_bracket import is_no_title, is_prose

RELATIVE: Final = frozenset({"such", "which", "who", "whom", "those", "these", "that", "as", "with"})
"""Words of sentences that long titles of old have as well."""


LED_BY_EDITOR: Final = ("ed. ", "eds. ", "edited by ")


class Parts(NamedTuple):
    """The pieces with which the parts of a work begin that stand before its imprint, and who is told."""

    at: int
    after: int
    """The title, behind the names."""
    modifier: int
    """What is stated between title and imprint."""
    bracket: int
    role: str
    """What those did whose names stand before the title."""
    unsigned: bool
    """Nobody stands there."""


def is_no_work(text: str, pieces: list[Piece], parts: Parts, title: str, draft: Draft) -> bool:
    """Whether what would be a title is a sentence, a document in a book, or words about who is cited in the bracket."""
    if ", for example, " in title or ", for instance, " in title:
        return True  # `used by American schools, for example, Lima and Roe, Ports`
    _, after, modifier, bracket, role, unsigned = parts
    small = title[:1].islower() and not unsigned and not role and in_small_letters(text, title, pieces[bracket])
    if is_no_title(title) and not small:
        return True
    if any(_kept_in_book(text, piece) for piece in pieces[after:modifier] if piece.kind == "date"):
        return True
    if unsigned and _in_collection(text, pieces[after:modifier]):
        return True
    inner = words_of(text, pieces[bracket])
    if cites_author(inner, draft.authors or draft.editors) or (unsigned and leaves_no_imprint(inner[1:-1], title)):
        return True
    if unsigned and CITED_BODY_RE.match(inner) and AMID_RE.match(text, pieces[bracket].end):
        return True
    told = is_prose(title) and not _old_title(text, title, pieces[modifier])
    return unsigned and (told or (modifier < bracket and _of_diary(text, title, pieces[modifier])))


CITED_BODY_RE: Final = lazy.regex(r"\([A-Z]{2,6}, (?:19|20)\d\d[a-e]?\)")
AMID_RE: Final = lazy.regex(r" (?!(?:at|in|pp?|fn?|nn?|vol|ch|chap|and|see|trans|eds?|quoted|cited)\b)[a-z]{2,}")
"""`A Port Authority (PA, 2022) study of quays shows`: a body amid a sentence, by its letters and a year."""


def _old_title(text: str, title: str, modifier: Piece) -> bool:
    """Whether a title without headline style has no other words of a sentence than those, and an editor stands behind
    it: `Certain most comfortable letters of such true saints and martyrs of God, ed. Jane Doe (…)`."""
    words = frozenset(title.lower().replace(",", "").split())
    return text.startswith(LED_BY_EDITOR, modifier.start) and words & SENTENCE_WORDS <= RELATIVE


def _in_collection(text: str, pieces: list[Piece]) -> bool:
    """Whether a day and a state’s collection of documents stand behind the name of one of them: `Memorandum of
    Conversation, August 25, 1958, Foreign Relations of the United States, 1958–1960`."""
    days = [at for at, piece in enumerate(pieces) if piece.kind == "date"]
    behind = pieces[days[0] :] if days and days[0] > 0 else []
    return any(piece.kind == "text" and COLLECTION_RE.match(text, piece.start, piece.end) for piece in behind)


def _kept_in_book(text: str, date: Piece) -> bool:
    """`Testimony of …, July 10, 1871, in Report of …`: a document with its day, in a book."""
    return text.startswith(", in ", date.end)


def _of_diary(text: str, title: str, modifier: Piece) -> bool:
    """`John Adams, diary entry, August 14, 1769, in Diary and Autobiography (…)`."""
    return looks_like_person(title) and genre_before(text, modifier)
