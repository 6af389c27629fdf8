"""Tells whether what stands in a bracket amid prose is a citation: `… as she says (Discourse of Twitter, 29)`.

Comes in: a citation read there. Comes out: whether it is beyond doubt.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.lists import GOVERNMENTS, NEWSPAPERS
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.places import place_alone
from apparatus.read.note.words.title_words import capital_share, foreign, sentence_like

IN_BRACKETS_RE: Final = lazy.regex(
    r",[”\"’]?\s.*\d|[Ii]bid|\b[Ii]d\.(?:\Z| at )|\b[Ss]ee\s[A-Z“]|[”\"]|\[(?:1[89]|20)\d\d\]\s"
    r"|\A(?:quoting|citing)\s[A-ZÀ-Þ][^()]{2,160}(?:\barts?\.|§)\s?[A-Z\d]"
    r"|\A[A-Z]{2,6}\s(?:Add\.\s)?MSS?\b|, supra\Z"
)
"""A quick look at what stands in brackets: most holds no citation."""


VOLUME_RE: Final = lazy.regex(r"[IVXLC]{1,6}, ?\d[\d–, -]*\Z")
PLACE_AND_HOUSE_RE: Final = lazy.regex(
    rf"(?P<place>[A-ZÀ-Þ][\w.’' -]{{1,30}}(?:, (?P<state>[A-ZÀ-Þ][\w. ]{{1,24}}))?): [^:;“”\"]{{2,80}}, {YEAR}\Z"
)


def may_cite(inner: str) -> bool:
    """Whether a bracket may hold a citation; where a book was printed is none: `(Wilmington, Delaware: Quay Books,
    2005)`; nor a volume and its page, `(II, 501)`."""
    if not IN_BRACKETS_RE.search(inner) or VOLUME_RE.match(inner):
        return False
    printed = PLACE_AND_HOUSE_RE.match(inner) if inner[-4:].isdigit() else None
    if not printed:
        return True
    state = (printed["state"] or "").lower()
    return not (state in GOVERNMENTS or place_alone(printed["place"]))


def compares(text: str, bracket: Piece) -> bool:
    """Whether a signal in a bracket leads to another work with its page or year: `12 (see also Lima, Harbours, 3)`."""
    found = COMPARED_RE.match(text, bracket.start, bracket.end)
    return found is not None and not read_locator(found["first"])


COMPARED_RE: Final = lazy.regex(
    r"\((?:[Ss]ee|[Ss]ee also|[Cc]f\.|but see|compare|(?:quoted|cited|reprinted|discussed) in) "
    r"(?P<first>[A-ZÀ-Þ“][^(),;]*), ?[^()]*(?:\([^()]*\)[^()]*)*\d\W?\)\Z"
)


def sure_in_brackets(cite: Cite) -> bool:
    """Whether a citation in brackets is beyond doubt: there, names and places with numbers are common."""
    stated = cite.reference
    if cite.form == "full" and (cite.rule == "letter" or _of_day(cite) or _on_shelf(cite) or _in_squares(cite)):
        return True
    if cite.form == "full":
        says = stated and (stated.authors or stated.editors or stated.date or stated.accessed or stated.url)
        if cite.signal and stated and (says or stated.archive or stated.number or stated.container):
            return True  # `(see Jane Doe, diary, May 12, 1934, Quay Archives)`
        return cite.rule in ("quoted-title", "published", "legal", "part") and (bool(says) or _held(cite))
    if stated is None or cite.form == "prose":
        return False
    return (
        cite.ibid
        or cite.refers_to_note > 0
        or (bool(cite.signal) and (bool(stated.title) or cite.text.endswith(", supra")))
        or (cite.rule == "short-title" and bool(stated.authors) and _title_alone(stated.title))
        or (LOCATOR_RE.match(cite.locator) is not None and bool(stated.title or stated.authors))
    )


SQUARES_RE: Final = lazy.regex(rf"\[[A-ZÀ-Þ][^\[\]]{{2,60}}, {YEAR}\]")


def _in_squares(cite: Cite) -> bool:
    """Whether a book has its imprint in square brackets, as it is printed within round ones: `(Quays of the North
    [Oxford, 2000], 26–7)`."""
    stated = cite.reference
    if not stated or stated.kind != "book" or not (stated.title and stated.date and cite.locator):
        return False
    return bool(stated.place or stated.publisher) and SQUARES_RE.search(cite.text) is not None


def remark_in_brackets(cites: list[Cite]) -> bool:
    """Whether all is sure but a remark on the quotation behind the last citation: `(Harbours, 299; emphasis added)`."""
    return (
        len(cites) > 1
        and cites[-1].form == "prose"
        and REMARK_RE.match(cites[-1].text) is not None
        and all(map(sure_in_brackets, cites[:-1]))
    )


REMARK_RE: Final = lazy.regex(
    r"(?:(?:my|our|original|author’s) )?(?:emphas[ie]s|italics|translation)(?: (?:is |are )?(?:added|mine|ours|original"
    r"|modified|altered|in (?:the )?original))?\.?\Z"
)


def _of_day(cite: Cite) -> bool:
    """Whether a newspaper stands with its day and no title: `(New York Times, June 16, 1944, p. 12)`."""
    stated = cite.reference
    if stated is None or stated.kind != "newspaper" or stated.date is None or not stated.date.day:
        return False
    paper = stated.container
    known = paper.removeprefix("The ").lower() in NEWSPAPERS or periodical_kind(paper) == "newspaper"
    return known and not stated.title


def _on_shelf(cite: Cite) -> bool:
    """Whether an archive and a mark in it stand there, `(Quay Library, MS 12)`, or a book of records and its page:
    `(Quay County Deed Book 8, p. 141)`."""
    stated = cite.reference
    if cite.rule != "shelved" or stated is None:
        return False
    booked = stated.archive_location and stated.title and cite.locator
    marked = stated.archive and any(map(str.isdigit, stated.archive_location or stated.title))
    return bool(booked or marked)


def _held(cite: Cite) -> bool:
    """Whether a page stands behind a quoted title and the book that holds it: `(“Quays and Keys,” in Harbours, 37)`."""
    stated = cite.reference
    return (
        stated is not None
        and stated.container != ""
        and LOCATOR_RE.match(cite.locator) is not None
        and _title_alone(stated.title)
    )


def _title_alone(title: str) -> bool:
    """Whether words in quotation marks behind a surname are a title and not what somebody says."""
    return " " in title and (
        capital_share(title) > HEADLINE or (foreign(title) and not sentence_like(title) and capital_share(title) > SOME)
    )


HEADLINE: Final = 0.8
SOME: Final = 0.3

LOCATOR_RE: Final = lazy.regex(r"\d{1,3}(?!\d)|1[0-4]\d\d\b|chap|[ivxlc]+\b|\d{1,4}[-–]")


def holds_imprint(cites: list[Cite]) -> bool:
    """Whether a book with author, publisher and year is among several, so that the others are none the less meant."""
    return len(cites) > 1 and any(
        cite.rule == "published"
        and cite.reference is not None
        and cite.reference.authors
        and cite.reference.publisher
        and cite.reference.date
        for cite in cites
    )


def bracketed(text: str) -> int:
    """Where the bracket closes in which a whole note stands: `(Ana Lima, Harbours [Lisbon: Quay, 2001], 12.)`; 0 if it
    stands in none."""
    if not text.startswith("(") or text.startswith("(("):
        return 0
    end = len(text.rstrip(" .")) - 1
    if end < 1 or text[end] != ")":
        return 0
    depth = 0
    for sign in text[:end]:
        depth += (sign == "(") - (sign == ")")
        if not depth:
            return 0
    return end if depth == 1 else 0
