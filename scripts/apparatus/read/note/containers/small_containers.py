"""Knows periodicals that print their names in small letters: `sx salon`, `port policy studies, vol. 1, no. 2 (2011)`,
`eBird`.

Comes in: a cursor and words that begin with a small letter. Comes out: whether they name what holds the work.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import SMALL_WORDS
from apparatus.read.note.names.small_names import DESCRIBING, TELLING, printed_small
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.statements.behind import is_dated_bracket, is_placed
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.patterns import ACCESSED_RE, ISSUE_RE, VOLUME_AND_ISSUE_RE
from apparatus.read.note.words.title_words import arabic_article, sentence_like


def small_container(cursor: Cursor, words: str) -> bool:
    """A periodical that prints its name in small letters, as `sx salon`: known by the date or issue behind it, or by
    its italics and an address."""
    titled = cursor.pieces[cursor.at].titled
    if cursor.draft.get("container") or not cursor.draft.quoted:
        return False
    if len(words.partition(":")[0].split()) > LONGEST_SMALL and not titled:
        return False
    following = cursor.next_text(cursor.at + 1)
    accessed = ACCESSED_RE.match(following) is not None
    if (titled or CAMEL_RE.match(words)) and (accessed or cursor.kind(cursor.at + 2) == "url"):
        return True
    if _in_address(cursor, words):
        return True
    if (words[-1].isdigit() or printed_small(words)) and _dated_bracket(cursor, cursor.at + 1):
        return True
    dated = cursor.kind(cursor.at + 1) == "," and cursor.kind(cursor.at + 2) == "date"
    if dated and (arabic_article(words) or printed_small(words)):
        return True
    if (accessed or dated) and words.isalnum():
        ahead = cursor.pieces[cursor.at + 3 : cursor.at + 8]
        return any(p.kind == "url" or ACCESSED_RE.match(cursor.text, p.start) for p in ahead)
    if following != "" and (_counted(cursor, following) or read_date(following) is not None):
        return True
    return _book(cursor, words)


def _in_address(cursor: Cursor, words: str) -> bool:
    """Whether the address behind words holds them, and none of them tells what a work is: `“About,” sx salon,
    https://www.example.org/sxsalon/about`."""
    parts, key = words.lower().split(), "".join(words.lower().replace("-", "").split())
    if len(parts) > LONGEST_SITE or len(key) < LEAST_OF_SITE or not key.isalnum():
        return False
    if any(part in TELLING or part in SMALL_WORDS or part.endswith(TELLING_ENDS) for part in parts):
        return False
    ahead = cursor.pieces[cursor.at + 1 : cursor.at + FARTHEST_ADDRESS]
    address = next((piece for piece in ahead if piece.kind == "url"), None)
    return address is not None and key in cursor.text[address.start : address.end].lower().replace("-", "")


LONGEST_SITE: Final = 3
"""Words of the name of a site that its address holds."""
LEAST_OF_SITE: Final = 4
"""Letters of it."""
FARTHEST_ADDRESS: Final = 6
"""Pieces to the address behind the name of a site and a day."""


LONGEST_SMALL: Final = 5
"""Words of the name of such a periodical, without a subtitle."""


def _book(cursor: Cursor, words: str) -> bool:
    """Whether a book whose author prints no capitals holds the piece: place and publisher follow, and no word tells of
    a work: `“Tides,” talking at the quays (New York: Quay Press, 1976), 4`."""
    parts = words.split()
    if len(parts) < LEAST_OF_BOOK or words != words.lower() or parts[0] in SMALL_WORDS or sentence_like(words):
        return False
    if any(part in DESCRIBING or part.endswith(TELLING_ENDS) or not part.isalpha() for part in parts):
        return False
    return ": " in cursor.words_in_bracket(cursor.at + 1) and is_placed(cursor.text, cursor.pieces[cursor.at + 1])


LEAST_OF_BOOK: Final = 3
"""Words of such a book; fewer tell what the piece is: `keynote lecture (Lisbon: …)`."""
TELLING_ENDS: Final = ("ed", "ly", "paper", "lecture", "speech", "talk", "thesis", "report", "manuscript", "version")


def _dated_bracket(cursor: Cursor, at: int) -> bool:
    return at < len(cursor.pieces) and is_dated_bracket(cursor.text, cursor.pieces[at])


def _counted(cursor: Cursor, following: str) -> bool:
    """Whether words behind a name count volumes or issues, as those of a journal, whatever letters it has."""
    if VOLUME_ALONE_RE.match(following):
        second = cursor.next_text(cursor.at + 3)
        issued = second.isdigit() and _dated_bracket(cursor, cursor.at + 5)
        return issued or ISSUE_RE.match(second) is not None or _dated_bracket(cursor, cursor.at + 3)
    if VOLUME_AND_ISSUE_RE.match(following):
        return _dated_bracket(cursor, cursor.at + 3)
    return ISSUE_RE.match(following) is not None


VOLUME_ALONE_RE: Final = lazy.regex(r"(?:[Vv]ol(?:\.|ume) )?\d{1,3}\Z")
"""`port policy studies, vol. 1, no. 2 (2011)`: what is counted so is a journal, however its name is printed."""

CAMEL_RE: Final = lazy.regex(r"[a-z]{1,4}[A-Z]\w{2,20}\Z")
"""`eBird`: a name that an address alone shows, since few letters stand before its capital."""
