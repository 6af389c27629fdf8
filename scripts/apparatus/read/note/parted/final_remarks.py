"""Sets what is said of a work to the end of a sentence apart from its last number or day, though no mark parts them.

    Pierre to Marin, 12 July 1782 for a summary · The Bias of Quays (Porto: Lima, 1951), 3—a good survey

Comes in: the pieces of a note. Comes out: the pieces, as if the sentence ended before the remark (Chicago Manual
14.37).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.day_patterns import YEAR, YEAR_ALONE_RE
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.reporting import (
    BEHIND_NUMBER_RE,
    CITED_FOR,
    RELATIVE,
    RELATIVE_WORDS,
    REMARK,
    REMARK_DASH,
    SUBJECT_RE,
)
from apparatus.read.note.words.signs import behind_digit, group

LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
REMARK_RE: Final = lazy.regex(REMARK)
DASH_RE: Final = lazy.regex(REMARK_DASH)
CLAUSE_RE: Final = lazy.regex(rf"(?:{RELATIVE}|{CITED_FOR}|on (?:this|the same|how|why|what))\s")
"""How a clause begins behind a comma that no title, name or imprint goes on with."""

TOPIC_RE: Final = lazy.regex(
    r"(?:\A|[,:] |\bpp?\. ?|\b(?:at|ss?|arts?\.|paras?\.|ch\.|chap\.|docs?\.|fols?\.|ll?\.) )"
    rf"(?!{YEAR}\b)\d{{1,4}}(?:[-–]\d{{1,4}})?(?: and \d{{1,4}}(?:[-–]\d{{1,4}})?)?(?: passim)?(?P<space>\s)"
    r"(?=(?:on|about|regarding|concerning|with) [a-z]|for [^\W\d_]{3})(?!with n(?:n?\.|otes?) \d)"
)
"""A page, and what is told there: `12–15 on quays`, `12 and 15 passim for Quays`; behind a day or the number of a law,
that would be its name."""
TOWN_RE: Final = lazy.regex(
    rf"(?P<town>[A-ZÀ-Þ][\w.’-]*(?: [A-ZÀ-Þ][\w.’-]*){{0,2}})(?P<gap>\s)(?={REMARK}|\((?:{RELATIVE})\s)"
)
"""`Quay Museum, New York is a good survey`: the town of what keeps a work, the last of all."""
SECTION_RE: Final = lazy.regex(
    rf"(?:(?:§§?|C\. [Cc]h\.)\s?\d[\w.()–-]*(?:\sAbs\.\s\d{{1,2}})?(?:\s[A-Z][A-Za-z]{{0,8}}[A-Z]\b)?"
    rf"|\b[Aa]rt(?:icles?|s?\.?)\s\d[\w.()–-]*(?:\sAbs\.\s\d{{1,2}})?\s[A-Z][A-Za-z]{{0,8}}[A-Z]\b)"
    rf"(?P<gap>\s(?={REMARK})|{REMARK_DASH})"
)
"""The section of a law and what is said of it; nothing need stand before it: `17 U.S.C. § 106(1)–(5) is the basis`."""
ENDS: Final = frozenset({".", ";"})
BEFORE: Final = frozenset({"date", "url", "imprint"})
ENDING: Final = BEFORE | {"bracket", "square"}
FINAL_REMARKS: Final = group(
    *behind_digit(*(f"{mark} {letter}" for mark in ("", ")", "]", "a", "b", "f", "n", "r", "v") for letter in LETTERS)),
    *(f"{numeral} {letter}" for numeral in "ivxlc" for letter in "fawopiesdrtm"),
    *(f" {word} " for word in (*RELATIVE_WORDS, "whom")),
    *(f", {word} " for word in ("for", "on", "in", "from", "about")),
    *(f"), {letter}" for letter in LETTERS.upper()),
    *(f" {word} {what}" for word in ("for", "with", "as", "is", "was", "remains") for what in ("a", "the", "this")),
    "passim for ", "—", " – ", " - ",
)  # fmt: skip
"""Of these signs a text holds some where such a remark begins."""


def with_final_remarks(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a stop before what is said of a work behind them."""
    kept: list[Piece] = []
    begun = 0
    for index, piece in enumerate(pieces):
        if piece.kind in ENDS:
            begun = len(kept) + 1
        final = index + 1 == len(pieces) or pieces[index + 1].kind in ENDS
        section = SECTION_RE.search(text, piece.start, piece.end) if piece.kind == "text" and final else None
        if section:
            *parted, piece = piece.cut(section.span("gap"), ".")
            kept += parted
        elif piece.kind == "text" and final and len(kept) > begun:
            stop = _stop_before(text, piece, kept[begun:])
            if stop and stop[1:3] == kept[-1][1:3]:
                kept[-1] = stop
            elif stop:
                kept += [Piece("text", piece.start, stop.start)] * (stop.start > piece.start)
                kept.append(stop)
                piece = Piece("text", stop.end, piece.end)
        kept.append(piece)
    return kept


def _stop_before(text: str, piece: Piece, before: list[Piece]) -> Piece | None:
    """Where the sentence is to end, behind the pieces `before` or within the piece."""
    last = before[-1]
    told = last.kind == "," and len(before) > LEAST
    clause = told and (CLAUSE_RE.match(text, piece.start, piece.end) or SUBJECT_RE.match(text, piece.start, piece.end))
    if clause and _ends_work(text, before[-2]):
        return Piece(".", last.start, last.end)
    dated = last.kind in BEFORE or (last.kind == "bracket" and len(before) > LEAST)
    if dated and REMARK_RE.match(text, piece.start, piece.end):
        return Piece(".", last.end, piece.start)
    dash = DASH_RE.match(text, last.end, piece.end) if dated else None
    if dash:
        return Piece(".", *dash.span())
    within = BEHIND_NUMBER_RE.search(text, piece.start, piece.end) if len(before) >= LEAST else None
    if within and within.start("gap") > piece.start:
        return Piece(".", *within.span("gap"))
    town = TOWN_RE.match(text, piece.start, piece.end) if told else None
    if town and known_place(town["town"]):
        return Piece(".", *town.span("gap"))
    topic = TOPIC_RE.search(text[piece.start : piece.end]) if last.kind != "text" else None
    return Piece(".", piece.start + topic.start("space"), piece.start + topic.end("space")) if topic else None


def _ends_work(text: str, piece: Piece) -> bool:
    """Whether a citation may end with a piece: with a day, an imprint, a bracket or a passage."""
    if piece.kind != "text":
        return piece.kind in ENDING
    words = words_of(text, piece)
    return not YEAR_ALONE_RE.match(words) and (words[-1].isdigit() or read_locator(words) != "")


LEAST: Final = 2
"""Pieces before a number at least, so that no sentence begins with them: `Jane Doe (2001) argues that`."""
