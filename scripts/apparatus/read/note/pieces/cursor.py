"""A place among the pieces of a citation, with the draft that is being filled."""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import groups_in

LONGEST_IMPRINT: Final = 160
DATED_IMPRINT_RE: Final = lazy.regex(r"\([^()]*: [^()]*\b(?P<year>\d{4})\)")
YEAR_RE: Final = lazy.regex(r"\([^()]*\b(?P<year>\d{4})\)")


class Cursor:
    """Where the reading of a tail stands."""

    __slots__ = ("at", "container_open", "draft", "groups", "pieces", "text")

    def __init__(self, text: str, pieces: list[Piece], at: int, draft: Draft) -> None:
        self.text, self.pieces, self.at, self.draft = text, pieces, at, draft
        self.groups = groups_in(text)
        """Of which groups the note holds a sign."""
        self.container_open = False
        """Whether the last statement was the container, so that a comma may stand within its name."""

    def words(self, at: int) -> str:
        """The text of a piece."""
        piece = self.pieces[at]
        return self.text[piece.start : piece.end]

    def kind(self, at: int) -> str:
        """The kind of a piece; empty beyond the end."""
        return self.pieces[at].kind if at < len(self.pieces) else ""

    def next_text(self, at: int) -> str:
        """The text between the comma at `at` and the next mark; empty if there is none."""
        pieces = self.pieces
        if at + 1 < len(pieces) and pieces[at].kind == "," and pieces[at + 1].kind == "text":
            return self.words(at + 1)
        return ""

    def words_in_bracket(self, at: int) -> str:
        """What stands in the bracket at `at`; empty if there is none."""
        return self.words(at)[1:-1] if self.kind(at) == "bracket" else ""

    def put_date(self, text: str) -> bool:
        """Takes `text` as the date if it is one; a later date stands only if it is more exact within the year. A year
        that ends the title of a book before its imprint is the title’s: `in Ports, 1961 (London: …, 1965)`."""
        date = read_date(text)
        if not date:
            return False
        if self._before_imprint(date.year):
            if self.container_open and text.isdigit() and self.draft.in_book:
                self.draft.append("container", text)
            return True
        now = self.draft.date
        if not now or (now.year == date.year and not now.month and date.month):
            self.draft.date = date
        return True

    def _before_imprint(self, year: int) -> bool:
        """Whether the publisher's bracket is still to come with another year: what a volume tells of stands before it,
        `vol. 2, Venice, 1540–1600 (London: National Gallery, 2008)`."""
        until = self.draft.until
        if self.at >= len(self.pieces):
            return False
        if self.draft.in_book and self.container_open:
            until = next((p.start for p in self.pieces[self.at + 1 : self.at + 8] if p.kind == "bracket"), 0)
        if self.pieces[self.at].end > until:
            return False
        found = (DATED_IMPRINT_RE if self.draft.in_book else YEAR_RE).match(self.text, until, until + LONGEST_IMPRINT)
        shown = self.draft.get("genre").startswith("exh")  # the days of an exhibition, not of its catalogue
        return found is not None and (int(found["year"]) != year or shown)

    def take(self) -> bool:
        """Steps over the piece: its statement is closed."""
        self.at += 1
        self.container_open = False
        return True
