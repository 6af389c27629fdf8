"""Knows how the passages of old and philosophical works are counted, alike in every edition (Chicago Manual 14.242-52).

Comes in: words between commas, or the last words of a title. Comes out: whether they are such a passage.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import CORPORA
from apparatus.read.note.words.day_patterns import YEAR

_ROMAN: Final = r"(?:(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|C{1,3})"
_ARABIC: Final = r"\d{1,4}(?:[a-e]\d{0,2})?(?:[-–](?:\d{1,4}(?:[a-e]\d{0,2})?|[a-e])(?:\.\d{1,4})*)?"

BOOK_RE: Final = lazy.regex(
    rf"(?![LC]\.){_ROMAN}(?:[-–]{_ROMAN})?(?:\.(?:{_ARABIC}|[ivxl]{{1,6}}(?=\.)))+(?:ff?\.)?\Z"
    rf"|{_ROMAN}\. {_ARABIC}\Z|\d{{1,2}}\.[ivxl]{{1,6}}\.{_ARABIC}\Z|[ivxl]{{1,6}}(?:\. ?{_ARABIC}){{1,3}}\Z"
)
"""`IV.9.1`, `II.ii.34`, `iv.39`, `3.ii.14`, `I-II.94.2`: book, chapter and section, or act, scene and line."""

SECTIONS_RE: Final = lazy.regex(
    rf"[123]a(?:-?2ae)?(?:\.\d{{1,3}}){{1,3}}\Z|\d{{1,3}}\.\d{{1,3}}\.{_ARABIC}(?:\.\d{{1,4}})?\Z|\d{{1,3}}\.\d{{1,4}}(?:[-–]|:)\d{{1,4}}\Z"
    r"|\d{1,2},\d{1,2},\d{1,2}(?:[-–]\d{1,2})?\Z"
)
"""`1.4.2`, `1.1–26`, `6.162:9`, `17,1,9`: the same in Arabic figures, with two stops or a range, as versions
have none."""

TWO_RE: Final = lazy.regex(r"\d{1,3}\.\d{1,4}(?:ff?\.)?\Z")
"""`14.28`: book and chapter alone; `Web 2.0` has a version."""

COLUMN_RE: Final = lazy.regex(r"\d{2,4}[a-e]\d{0,2}(?:[-–](?:\d{1,4}[a-e]?\d{0,2}|[a-e]\d{0,2}))?(?:ff?\.)?\Z")
"""`514a–b`, `1252a15–20`: page, column and line of the first edition of Plato and Aristotle."""

EDITIONS_RE: Final = lazy.regex(r"[AB] ?\d{1,3}(?:[-–]\d{1,3})?(?: ?/ ?[AB] ?\d{1,3}(?:[-–]\d{1,3})?)\Z")
"""`A51/B75`: the pages of the first and the second edition of Kant."""

_ANSWER: Final = r"(?:ad|arg\.|obj\.) ?\d{1,2}|resp\.?|corp\.?|co\.?|c\.|sed contra|s\. ?c\."
QUESTION_RE: Final = lazy.regex(
    rf"(?:qq?|aa?|arts?|dd?|dist|lect|sc|obj)\. ?(?:\d{{1,3}}(?:[-–]\d{{1,3}})?|un\.)(?:,? (?:{_ANSWER}))?\Z"
)
"""`q. 94`, `a. 2`, `d. 3`: the questions, articles and distinctions of a summa; `sc. 2`: the scene of a play."""
ANSWER_RE: Final = lazy.regex(rf"(?:{_ANSWER})\Z")
"""`ad 2`, `resp.`, `sed contra`: a part of an article of a summa, behind its number."""

COUNTED_RE: Final = lazy.regex(r"(?:(?:[IVX]{1,4}(?:-II)?|I{1,3}a(?:[- ]?I{1,2}ae)?), )?(?:qq?|dd?|dist)\. ?\d")


def counts_questions(passage: str) -> bool:
    """Whether a passage begins with the question of a summa, or with the part that holds it: `I-II, q. 94, a. 2`."""
    return COUNTED_RE.match(passage) is not None


PART_RE: Final = lazy.regex(r"I{1,3}a(?:[- ]?I{1,2}ae)?\Z")
"""`Ia-IIae`: a part of a summa, as it is counted in Latin."""

VOLUME_RE: Final = lazy.regex(
    r"(?:vols?|bks?|pts?)\. (?:[ivxl]{1,7}|[IVXL]{1,7}|\d{1,3})[.,]? "
    r"pp?\. ?\d{1,4}(?:[-–]\d{1,4})?(?:ff?\.|, n\. ?\d{1,3})?\Z"
)
"""`vol. iii. p. 12`: volume and page with a stop between them."""


_COLUMN: Final = r"\d{1,4}[A-Da-d]?"
CORPUS_RE: Final = lazy.regex(
    r"(?:in )?(?P<corpus>[A-Z][A-Za-z]{1,4}\d?) \d{1,3}(?:[./]\d{1,2})?"
    rf"(?:[:,.] ?|, cols?\. ?){_COLUMN}(?:[-–]{_COLUMN})?\Z"
)
"""`CCSL 48:451`, `PL 75, col. 512`: volume and page of an edition of old texts."""


def in_corpus(words: str) -> bool:
    """Whether words tell the volume and the page of one of the editions by which old texts are cited."""
    found = CORPUS_RE.match(words) if words[-1:].isalnum() else None
    return found is not None and found["corpus"] in CORPORA


def is_counted(words: str) -> bool:
    """Whether words alone between commas are such a passage."""
    first = words[0]
    if (first.isupper() or words.startswith("in ")) and in_corpus(words):
        return True
    if first.isdigit():
        return (
            SECTIONS_RE.match(words) is not None
            or COLUMN_RE.match(words) is not None
            or ("." in words and BOOK_RE.match(words) is not None)
        )
    if first in "AB":
        return EDITIONS_RE.match(words) is not None
    if first in "qaosdl" and QUESTION_RE.match(words):
        return True
    if first in "vbp" and VOLUME_RE.match(words):
        return True
    if first == "I" and PART_RE.match(words):
        return True
    return first in "IVXLCivxl" and "." in words and BOOK_RE.match(words) is not None


NUMBERED_PIECE_RE: Final = lazy.regex(
    r"(?:Sermon|Serm\.|Homily|Hom\.|Epist(?:le|ula|ola)|Ep\.|Letter|Oration|Or\.|Ode|Elegy|Eclogue|Satire|Sonnet|Fable"
    r"|Hymn|Poem|Psalm|Treatise|Discourse|Lecture|Dialogue|Essay)s? (?:[Nn]o\. ?)?(?:\d{1,4}|[IVXLC]{1,8})\Z"
)
"""`Sermon 52`, `Ep. 210`: one of the pieces of which an author of old has many; behind the author it is a title."""


def counts_behind(words: str) -> bool:
    """Whether the last words of a title are such a passage for sure, whoever wrote it."""
    return is_counted(words) and not words[0].islower() and not YEAR_RE.match(words)


YEAR_RE: Final = lazy.regex(rf"{YEAR}[a-e]\Z")
"""`1987a`: one of several works of a year."""
