"""Reads a piece of old, known by its title alone, in a book before which its editors or authors stand.

    Ad Succensum, in E. Schwarz (ed.), Acta Conciliorum Oecumenicorum, vol. 1 (Berlin: De Gruyter, 1928), 6.162
    Orationes tres, 2.12, in Jane Doe and John Roe, A Sourcebook (Grand Rapids: Eerdmans, 1999), 213

Comes in: the pieces of a citation from its first. Comes out: the piece as a chapter of the book that is read behind
`in` (Chicago Manual 14.106, 14.246: works of the Middle Ages are cited by their titles).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import are_people, is_full_name
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.draft import Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.passages import NUMBERED_PIECE_RE, TWO_RE, is_counted
from apparatus.read.note.words.patterns import ROLE_RE
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share, sentence_like
from apparatus.read.note.works.prose_before_bracket import is_prose
from apparatus.read.note.works.published import read_published

IN_BOOK: Final = group(", in ")
IN_RE: Final = lazy.regex(r"in (?=[A-ZÀ-Þ]|(?:van|von|de|di|du|d’|la|le) [A-ZÀ-Þ])")
LONGEST: Final = 8
"""Words of such a title."""
HEADLINE: Final = 0.6
"""The share of capitals of a title in English."""


def held_at(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the piece that begins with `in` and names people, if a title alone, and perhaps its passage, stand
    before it, and the title of a book behind; 0 if not."""
    host = _host(text, pieces, at)
    if not host or host + 2 >= len(pieces) or not _titled(words_of(text, pieces[at]), text, pieces[at].start):
        return 0
    names = IN_RE.sub("", words_of(text, pieces[host]))
    role = pieces[host + 1 + (pieces[host + 1].kind == ",")]
    if ROLE_RE.match(words_of(text, role)):
        return host if looks_like_names(names) else 0
    book = pieces[host + 2]
    printed = any(piece.kind in ("bracket", "imprint") for piece in pieces[host + 3 : host + FARTHEST])
    named = pieces[host + 1].kind == "," and book.kind == "text" and text[book.start].isupper() and are_people(names)
    return host if named and printed else 0


FARTHEST: Final = 8
"""Pieces from such names to the imprint of their book."""


def _host(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the piece behind a title, or behind its passage, that begins with `in`; 0 if none does."""
    if [piece.kind for piece in pieces[at : at + 3]] != ["text", ",", "text"]:
        return 0
    if IN_RE.match(text, pieces[at + 2].start):
        return at + 2
    passage = words_of(text, pieces[at + 2])
    counted = is_counted(passage) or TWO_RE.match(passage)
    if not counted or [piece.kind for piece in pieces[at + 3 : at + 5]] != [",", "text"]:
        return 0
    return at + 4 if IN_RE.match(text, pieces[at + 4].start) else 0


def _titled(title: str, text: str, start: int) -> bool:
    """Whether words at the head of a citation are a title, and nobody's name."""
    if not title[0].isupper() or title.count(" ") >= LONGEST or is_full_name(title) or is_prose(title):
        return False
    if NUMBERED_PIECE_RE.match(title) or LATIN_RE.match(title):
        return True
    return capital_share(title) >= HEADLINE and not sentence_like(title) and text[start - 2 : start] not in (", ", "; ")


LATIN_RE: Final = lazy.regex(
    r"(?:(?:Ad|Adversus|Contra|De|In|Pro|Super|Quod|Quaestio\w*|Epistul\w*|Sermo\w*|Oratio\w*|Homili[ae]\w*|Vita|Passio"
    r"|Acta|Liber|Libri|Tractatus|Expositio\w*|Commentari\w+|Apologia|Historia\w*|Chronic\w+|Annales|Capit\w+|Gesta"
    r"|Carmen|Carmina) [\w’.() -]+|[A-Z][a-z]{4,}(?:us|um|ae|is|es|os|on|ia))\Z"
)
"""How works of old are called in Latin: `Ad Succensum`, `Thesaurus`."""


def read_piece_in_book(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A title alone, and the book that holds it behind `in` and the names of those who made the book."""
    host = held_at(text, pieces, at)
    if not host:
        return None
    led = pieces[host]
    names = led._replace(start=led.start + len("in "))
    found = read_published(text, [*pieces[:at], names, *pieces[host + 1 :]], at)
    if not found or not (found.draft.authors or found.draft.editors):
        return None
    draft = found.draft
    draft.container_authors, draft.authors = draft.authors, ()
    held = draft.stated.pop("container", "")
    draft.stated["container"] = draft.stated.pop("title")
    draft.put("series", held)
    draft.stated["title"] = words_of(text, pieces[at])
    draft.in_book = True
    passage = words_of(text, pieces[at + 2]) if host > at + 2 else ""
    draft.locator = ", ".join(filter(None, (passage, draft.locator)))
    return found._replace(following=found.following + host - at, rule="piece")
