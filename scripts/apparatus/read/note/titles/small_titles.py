"""Tells whether a quotation that begins in small letters is a title: that of a word in a dictionary, or of a work whose
author prints it so (Chicago Manual 8.4, 14.233).

Comes in: the pieces of a citation and the index of the quotation. Comes out: yes or no.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names, looks_like_person
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.names.sentence_words import names_begin
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_day, is_printed, journal_at, stands_dated
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import SOLD_ON_RE
from apparatus.read.note.words.patterns import ACCESSED_RE
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.title_words import capital_share, sentence_like


def in_small_letters(text: str, pieces: list[Piece], index: int, *, closed: bool) -> bool:
    """Whether what stands around words in small letters shows that they are a title: a dictionary that explains them,
    when and where they appeared, or a page."""
    if closed:
        if index == 0 and (accessed_behind(text, pieces) or is_entry(text, pieces, index)):
            return True
        if _dated_word(text, pieces, index) or _signed_and_dated(text, pieces, index):
            return True
        if index > 1 and (journal_at(text, pieces, index + 2) is not None or is_entry(text, pieces, index)):
            return True
    return is_paged(text, pieces, index) or (
        closed and (_small_chapter(text, pieces, index) or _sold(text, pieces, index))
    )


def _sold(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether on what it is sold follows the name of what holds somebody’s song: `Ana Lima, “salt,” Quays, CD (…)`."""
    if not index or index + 5 >= len(pieces) or pieces[index + 5].kind not in ("bracket", ","):
        return False
    return SOLD_ON_RE.match(words_of(text, pieces[index + 4])) is not None


ENTRIES_RE: Final = lazy.regex(
    r"(?:in )?(?:[A-Z][\w’-]+ ){0,4}(?:Dictionary|Thesaurus|Glossary|Encyclop(?:a?edia|ædia|édie)|Lexicon|OED)\b"
)


def is_entry(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether the dictionary stands behind the word that it explains: `Roe, “provenance,” Dictionary of Archives`."""
    at = index + 1 + (index + 2 < len(pieces) and pieces[index + 1].kind == ",")
    return at < len(pieces) and ENTRIES_RE.match(text, pieces[at].start, pieces[at].end) is not None


def accessed_behind(text: str, pieces: list[Piece]) -> bool:
    """Whether a site and the day of a visit follow a quotation that heads a note: `“open-models,” GitHub, accessed`."""
    return len(pieces) > 4 and pieces[3].kind == "," and ACCESSED_RE.match(text, pieces[4].start) is not None


WORD_RE: Final = lazy.regex(r"[a-zß-ÿ’'-]{3,24}(?:,? \(?(?:n|v|adj|adv|prep|noun|verb|adjective)\b\.?\d?\)?)?[,.]?\Z")


def _dated_word(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a word, what part of speech it is behind it, heads an entry of what is named and dated behind it:
    `“quay, n.,” Harbour Words, March 2020`."""
    if (index and pieces[index - 1].kind != ",") or index + 4 >= len(pieces) or pieces[index + 1].kind != ",":
        return False
    word, named = words_of(text, pieces[index])[1:-1], pieces[index + 2]
    if pieces[index + 3].kind != "," or named.kind != "text" or not WORD_RE.match(word):
        return False
    told = ACCESSED_RE.match(text, pieces[index + 4].start) is not None or (
        not index and is_day(text, pieces[index + 4])
    )
    name = words_of(text, named)
    sure = " " in name or " " in word or (index > 0 and pieces[-1].kind == "url")
    return told and name[0].isupper() and sure and capital_share(name) == 1


FARTHEST_DATE: Final = 6
"""Pieces behind a title within which its date stands: commas, a site and who publishes it."""


def _signed_and_dated(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a title that its author prints in small letters stands between names and where and when it appeared:
    `bell hooks, “eating the other,” Harbour Quarterly, May 2016`."""
    if index < 2 or pieces[index - 1].kind != ",":
        return False
    start = read_signal(text, pieces[0].start, pieces[0].end)[1]
    names = text[start : pieces[index - 2].end]
    if not looks_like_names(names) and not is_organisation(names) and not _led_names(names):
        return False
    for at in range(index + 1, min(len(pieces), index + FARTHEST_DATE)):
        if stands_dated(text, pieces, at):
            return True
        first = text[pieces[at].start : pieces[at].start + 1]
        if pieces[at].kind != "," and not (pieces[at].kind == "text" and (first.isupper() or first.isdigit())):
            return False
    return False


def _led_names(words: str) -> bool:
    """Whether names end the words of a sentence, and a signal leads to them: `For another view, see Ana Lima`."""
    begin = names_begin(words, opens=False)
    return begin > 0 and words.endswith(SIGNALLED, 0, begin) and looks_like_names(words[begin:])


SIGNALLED: Final = (" see ", " also ", " especially ", " cf. ", " e.g., ")
MEANT_RE: Final = lazy.regex(
    r"(?!(?:Thus|Indeed|Moreover|However|Again|Hence|Still|Yet|Also|Later|Here|There|Then|Now|Today|Once|\w+ly)\b)"
    r"(?:(?:[Dd]e|[Vv]an|[Vv]on|[Dd]u|[Dd]i|[Dd]ella|[Ll]e|[Ll]a)(?: de[rn])? )?"
    r"[A-ZÀ-Þ][\w’-]{2,30}(?:(?:, [A-ZÀ-Þ][\w’-]{2,30})*,? and [A-ZÀ-Þ][\w’-]{2,30}|,? et al\.?)?\Z"
)
"""Who is meant in a short form."""
MEANT_LAST_RE: Final = lazy.regex(r"[a-zß-ÿ],? [A-ZÀ-Þ][\w’-]{2,30}\Z")
"""The same behind the words of a sentence: `For discussion, see Lima`."""


def is_paged(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a title that begins with a small letter stands between surnames and a page that ends the citation, the
    book that holds it before the page perhaps: `Weisner, “the midwives of South Germany,” 83`."""
    behind = _behind_quote(pieces, index)
    if index < 2 or behind >= len(pieces) or pieces[behind].kind != "text":
        return False
    book = words_of(text, pieces[behind])
    if behind + 2 < len(pieces) and pieces[behind + 1].kind == "," and " " in book and capital_share(book) > 0.6:
        behind += 2
    start = read_signal(text, pieces[0].start, pieces[0].end)[1]
    names = text[start : pieces[index - 2].end]
    if not MEANT_RE.match(names) and not MEANT_LAST_RE.search(names):
        return False
    following = pieces[behind + 1 : behind + 3]
    goes_on = len(following) > 1 and following[0].kind == "," and text[following[1].start].islower()
    ended = not following or following[0].kind in (";", ".") or goes_on
    return ended and read_locator(words_of(text, pieces[behind])) != ""


def _behind_quote(pieces: list[Piece], index: int) -> int:
    """The index of what a comma, or a mark within the quotation, parts from it; past the end if nothing does."""
    behind = index + 1
    return behind + 1 if behind < len(pieces) and pieces[behind].kind == "," else behind


IN_BOOK_RE: Final = lazy.regex(r"[Ii]n [A-ZÀ-Þ]")
SHORTEST, LONGEST = 1, 10
"""Words of a chapter's title in small letters; more are a sentence that somebody said."""


def _small_chapter(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a title that its author prints in small letters stands between a name and the book that holds it; one
    that reads like a sentence only before an imprint, or if italics tell the book: `Lucille Clifton, “here yet be
    dragons,” in The Book of Light (…)`."""
    words = words_of(text, pieces[index])[1:-1].split()
    at = _behind_quote(pieces, index)
    at += at + 1 < len(pieces) and pieces[at].kind == "square"
    if not SHORTEST <= len(words) <= LONGEST or index < 2 or at >= len(pieces) or pieces[at].kind != "text":
        return False
    if pieces[index - 1].kind != "," or pieces[index - 2].kind != "text":
        return False
    held = text.startswith(("in ", "In "), pieces[at].start)
    book = pieces[at + 2] if held and at + 2 < len(pieces) and pieces[at].italic < 0 else pieces[at]
    in_italics = book.kind == "text" and 0 <= book.italic - book.start <= len("in ") and _page_behind(text, pieces, at)
    beside = capital_share(words_of(text, pieces[at])) > 0.6 and _printed_soon(text, pieces, at + 1)
    if not (held or in_italics or beside):
        return False
    if not looks_like_person(words_of(text, pieces[index - 2]).rpartition(" ")[2]):
        return False
    if _printed_soon(text, pieces, at + 1):
        return True
    if in_italics:
        return True
    told = len(words) == 1 or sentence_like(" ".join(words))
    return IN_BOOK_RE.match(text, pieces[at].start) is not None and not told


EDITED_RE: Final = lazy.regex(r"(?:ed(?:s?\.|ited)|trans(?:\.|lated))\s")


def _printed_soon(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the imprint stands at `at`, or behind the editor or translator there."""
    if at + 2 < len(pieces) and pieces[at].kind == "," and EDITED_RE.match(text, pieces[at + 1].start):
        at += 2
    return at < len(pieces) and is_printed(text, pieces[at])


def _page_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a page stands behind the book at `at`, or behind its author and it."""
    return any(
        pieces[index - 1].kind == "," and pieces[index].kind == "text" and read_locator(words_of(text, pieces[index]))
        for index in range(at + 2, min(len(pieces), at + 5))
    )
