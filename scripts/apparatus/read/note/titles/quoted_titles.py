"""Tells which quotation of a citation is its title, and which is somebody's words.

Comes in: the pieces of a citation. Comes out: the index of the title, or -1.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.asides import is_acronym
from apparatus.read.note.names.names import looks_like_names, looks_like_person
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.names.small_names import printed_small
from apparatus.read.note.names.year_behind_names import year_of_authors
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_dated_bracket, is_printed, stands_dated
from apparatus.read.note.titles.sentence_titles import is_sentence, sentence_is_title, signed_behind
from apparatus.read.note.titles.small_titles import in_small_letters, is_paged
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import APPEARED_RE
from apparatus.read.note.words.posting import POSTED_AT
from apparatus.read.note.words.records import is_record
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.title_words import capital_share

BEHIND_TITLE: Final = (
    "in ",
    "In ",
    "in: ",
    "In: ",
    "ed. ",
    "rev. ed.",
    "new ed.",
    "trans. ",
    "accessed ",
    "no. ",
    "vol. ",
    "p. ",
    "pp. ",
    "presented at ",
    "paper ",
    "chap. ",
    "chapter ",
    "arXiv",
    "bioRxiv",
    "medRxiv",
    *(f"{spoken} {given} " for spoken in ("lecture", "talk", "address", "speech") for given in ("given", "delivered")),
)
"""Small words that may stand behind a quoted title without a comma before them."""


SIGNALS: Final = ("See ", "Cf. ", "Compare ")
REMARKS: Final = ("for ", "on ", "which ", "where ", "about ")
"""How a remark on a work begins that stands right behind its title."""


def remark_behind(text: str, pieces: list[Piece], quote: int) -> bool:
    """Whether a remark follows a title, `Lima, “Harbour Keepers” for a longer account`, or a sentence with a signal of
    its own behind the stop in its marks: `“Harbour Keepers.” See also Port Times, May 3, 1952`."""
    at = quote + 1
    if text[pieces[quote].end - 2] in ".?!" and _signal_behind(text, pieces, at):
        return True
    if at >= len(pieces) or pieces[at].kind != "text":
        return False
    return text.startswith(REMARKS, pieces[at].start) or words_of(text, pieces[at]) == "and"


def _signal_behind(text: str, pieces: list[Piece], at: int) -> bool:
    following = next((piece for piece in pieces[at : at + 2] if piece.kind != ","), None)
    signalled = following is not None and text.startswith(SIGNALS, following.start)
    return bool(signalled and following and read_signal(text, following.start, following.end)[0])


def _behind_name(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a name and a comma stand before a quotation."""
    named = index > 1 and pieces[index - 1].kind == "," and pieces[index - 2].kind == "text"
    return named and looks_like_person(words_of(text, pieces[index - 2]).rpartition(" and ")[2])


def title_quote(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the quotation that is a title, looking from `at`; -1 when there is none."""
    for index in range(at, len(pieces)):
        kind = pieces[index].kind
        if kind == "quote":
            return index if quoted_title(text, pieces, index) else -1
        if kind not in ("text", ",", "date", "square") and not (
            kind == "bracket" and (_aside(text, pieces[index]) or year_of_authors(text, pieces, at, index))
        ):
            return -1
    return -1


def _aside(text: str, piece: Piece) -> bool:
    """A bracket that may stand among names: `(@handle)`, `(Bad Dominicana)`, `(eds.)`, `(G20)`, `(chair, Quay
    Trust)`."""
    if text[piece.start + 1] == "@" or is_acronym(text, piece):
        return True
    marks = ":" if text[piece.start + 1].islower() else ",:"
    return piece.end - piece.start <= 40 and not any(c.isdigit() or c in marks for c in text[piece.start : piece.end])


ENACTED_RE: Final = lazy.regex(
    r"(?:(?:Council|Commission|Delegated|Implementing) ){0,2}(?:Regulation|Directive|Decision|Recommendation)"
    r" (?:\((?:EU|EC|EEC)\) )?(?:No\.? )?\d{1,4}/\d{1,4}"
)
"""`“Council Regulation (EC) 1467/97 on speeding up the procedure”`: an act, however long its title."""
QUOTED_FIRST_RE: Final = lazy.regex(r"[“\"‘'][^“”\"‘]{3,120}[”\"’']:? (?P<first>[A-ZÀ-Þ])")
"""`‘“we heard it here” Inns as Public Places’`: words that a title quotes at its head, in small letters."""


def quoted_title(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a quotation is a title: at the head or after names, a capital first, and a separator behind it."""
    piece = pieces[index]
    inner = text[piece.start + 1 : piece.end - 1].strip()
    first = inner[:1] if inner[:1].isalnum() else next(filter(str.isalnum, inner[:40]), "")
    if not first:
        return False
    if first.islower() and (behind := QUOTED_FIRST_RE.match(inner)):
        first = behind["first"]
    if inner[:3] in ("al-", "el-"):
        first = inner[3:4] or first  # an Arabic article is small at the head of a title as well
    closed = inner.rstrip("’'”\" )")[-1:] in ",.?!…" or text.startswith(",", piece.end)
    if index > 1 and "bracket" in (pieces[index - 1].kind, pieces[index - 2].kind) and _posted(text, pieces, index):
        return True
    signed = len(pieces) == 1 and signed_behind(text, piece.end)
    said = first.islower() or (index == 0 and not piece.linked and is_sentence(inner, signed=signed))
    if said and capital_share(inner) < 0.5 and not ENACTED_RE.match(inner):
        if first.islower():
            return in_small_letters(text, pieces, index, closed=closed)
        return sentence_is_title(text, pieces, capital=first.isupper(), closed=closed)
    if first.islower() and not closed:
        return is_paged(text, pieces, index)
    if index + 1 >= len(pieces) or pieces[index + 1].kind in (",", "bracket", "square", "url", "date"):
        return True
    follows = words_of(text, pieces[index + 1])
    if follows in ("at", "available at") and index + 2 < len(pieces) and pieces[index + 2].kind == "url":
        return True
    if _sourced_behind(follows):
        return True
    if follows[:1].islower() and not follows.startswith(BEHIND_TITLE):
        return _told_unparted(text, pieces, index, follows, closed=closed)
    if follows[:1] in ":—–":
        return PASSAGE_RE.match(follows) is not None and index > 0
    parted = closed or index == 0 or pieces[index - 1].kind == ","
    return parted or follows.startswith(BEHIND_TITLE[:4]) or is_record(follows)


def _told_unparted(text: str, pieces: list[Piece], index: int, follows: str, *, closed: bool) -> bool:
    """Whether small words right behind a title tell of the work: a journal, what it is, a page, or a remark on it."""
    inner = text[pieces[index].start + 1 : pieces[index].end - 1].strip()
    if SMALL_JOURNAL_RE.match(follows) and _year_soon(text, pieces, index + 2):
        return True
    if _in_small_named(text, pieces, index, follows) or (closed and inner[-1] in "?!" and UNPARTED_RE.match(follows)):
        return True
    if kind_behind(text, pieces, index):
        return index == 0 or pieces[index - 1].kind == ","
    if _behind_name(text, pieces, index) and read_locator(follows.removeprefix("at ")):
        return True  # `Lima, “Harbours and keepers” at 48`
    return remark_behind(text, pieces, index) and _behind_name(text, pieces, index) and capital_share(inner) > 0.6


def _in_small_named(text: str, pieces: list[Piece], index: int, follows: str) -> bool:
    """Whether the name of a periodical that begins with a small letter, and a day, stand behind a title."""
    return index > 0 and stands_dated(text, pieces, index + 2) and printed_small(follows)


SMALL_JOURNAL_RE: Final = lazy.regex(r"[a-z][a-z-]{4,20}(?: [a-z-]{3,15}){0,2} \d{1,3}\Z")
"""`archipelagos 5`: a journal in small letters, with its volume."""


def _year_soon(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the year in brackets stands at `at`, or behind the issue there."""
    bracket = at + 2 * (at + 2 < len(pieces) and pieces[at].kind == ",")
    return bracket < len(pieces) and is_dated_bracket(text, pieces[bracket])


BY_RE: Final = lazy.regex(r"(?:by|from) (?:the )?(?=[A-ZÀ-Þ])")


def _sourced_behind(words: str) -> bool:
    """Whether words right behind a title say by whom it is or where it appeared: `“Deep Play” by Clifford Geertz`."""
    found = BY_RE.match(words)
    if found:
        names = words[found.end() :]
        return " " in names and looks_like_names(names)
    return APPEARED_RE.match(words) is not None


UNPARTED_RE: Final = lazy.regex(
    r"(?:unpublished |working |conference |discussion |public |keynote )?(?:paper|manuscript|lecture|address|talk|essay"
    r"|op-ed|editorial|master[’']s thesis|honors thesis|(?:doctoral )?(?:thesis|dissertation|diss\.))\Z"
    r"|(?:unpublished |conference |invited |keynote |opening |prepared |written |public )?"
    r"(?:speech|remarks|address|lecture|talk|testimony|statement"
    r"|paper|presentation)(?: presented| delivered| given)? "
    r"(?:to|at|before|for) (?:the |an? )?(?=[A-ZÀ-Þ\d]|annual |international )"
)
"""What a work is, behind a title that ends in a mark of its own, with no comma: `“Who Owns the Port?” lecture`."""

KIND_RE: Final = lazy.regex(
    r"(?:digital |online |video |web ?|music |short |press )?(?:panel|flyer|poster|video|site|podcast|project"
    r"|exhibit(?:ion)?|dataset|brochure|film|documentary|broadcast|trailer|map|photograph|release)\Z"
)
"""What the work is, straight behind its title: `“Odetta” flyer`."""


def kind_behind(text: str, pieces: list[Piece], quote: int) -> str:
    """The words that say what a quoted title names, if nothing or a date, an address or a name follows them."""
    if quote + 1 >= len(pieces) or pieces[quote + 1].kind != "text":
        return ""
    words = words_of(text, pieces[quote + 1])
    if not words[0].islower() or not KIND_RE.match(words):
        return ""
    behind = pieces[quote + 2 : quote + 4]
    told = len(behind) > 1 and behind[1].kind == "text" and text[behind[1].start].islower()
    return "" if told or (behind and behind[0].kind != ",") else words


PASSAGE_RE: Final = lazy.regex(r":\s?\d{1,4}(?:[-–]\d{1,4})?\Z")
"""`‘Harbours’: 12`."""

PLATFORM_RE: Final = lazy.regex(rf"{POSTED_AT}\b")


def _posted(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a quotation holds the words of a post, which may begin in small letters and be a sentence (14.209)."""
    at = index + 2 if index + 1 < len(pieces) and pieces[index + 1].kind == "," else index + 1
    if at >= len(pieces) or pieces[at].kind != "text" or not PLATFORM_RE.match(text, pieces[at].start):
        return False
    before = index - 2 if pieces[index - 1].kind == "," else index - 1
    return before >= 0 and pieces[before].kind == "bracket" and text[pieces[before].start + 1] == "@"


def marked_title_end(text: str, pieces: list[Piece], quote: int) -> int:
    """The index of the imprint behind a book whose title begins with words in marks: `“Harbour Master,” the Play and
    Other Tales (London, 1987)`; 0 where a journal or nothing of the kind follows the marks."""
    last = quote + 1 + (quote + 1 < len(pieces) and pieces[quote + 1].kind == ",")
    if last + 1 >= len(pieces) or pieces[last].kind != "text" or text[pieces[last].end - 1].isdigit():
        return 0
    bracket, words = pieces[last + 1], words_of(text, pieces[last])
    if not (words[0].isupper() or words.startswith(("the ", "and ", "or "))) or periodical_kind(words):
        return 0
    return last + 1 if is_printed(text, bracket) and not is_dated_bracket(text, bracket) else 0
