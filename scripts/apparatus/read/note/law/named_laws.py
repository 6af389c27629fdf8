"""Reads laws and treaties that are cited by name and passage alone (Chicago Manual 14.287-302; OSCOLA 2.4-2.5).

    European Convention on Human Rights, art. 8 · Article 8 of the European Convention on Human Rights
    Constitution of Ireland, Article 40.3 · Articles 5(2), 12, 15, Data Protection Act 2018

Comes in: pieces. Comes out: a citation, or None when no such law stands there.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.head import words_of
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.dates import read_date
from apparatus.read.note.statements.tail import read_tail
from apparatus.read.note.titles.titles import capital_share
from apparatus.read.note.words.signs import and_digit, group

NAME_RE: Final = re.compile(
    r"(?P<title>(?:[A-ZÀ-Þ][\w.’'&-]*\s(?:(?:[a-z]{2,4}|[A-ZÀ-Þ][\w.’'&-]*)\s){0,12}?)?"
    r"(?:Constitution|Charter|Convention|Covenant|Treaty|Declaration|Protocol|Statute|Basic Law|Regulation|Code|Act)"
    r"(?:\s(?:of|on|for|against|to|relating to|concerning|between|establishing)\s[^,;:()“”\"]{3,110})?"
    r"(?:\s\((?:[A-Z][A-Za-z]{1,8})\))?(?P<year>(?:\s(?:of\s)?(?:1[6-9]|20)\d\d)?))\Z"
)
"""What laws and treaties are called: `Vienna Convention on the Law of Treaties`, `Data Protection Act 2018`."""

BARE: Final = frozenset({"Act", "Code", "Regulation"})
"""What is the name of a law only behind another word, and with a year or as a code."""

TREATY_RE: Final = re.compile(r"\b(?:Treaty|Convention|Covenant|Protocol)\b")

PASSAGE_RE: Final = re.compile(
    r"(?:(?:Articles?|Arts?|Sections?|Secs?|ss?(?=\.? \d)|Chap(?:ter)?s?|Titles?|Preamble|Recitals?)\b\.?|§§?)\s?"
    r"(?:\d{1,3}[A-Za-z]?(?:[.:]\d{1,3}){0,3}(?:\([\w]{1,4}\)){0,4}|[IVXLC]{1,7})(?:\s?(?:[-–]|and|&)\s?\d{1,3})?",
    re.I,
)
"""`Article 8`, `art. 6(1)(f)`, `Section 12`, `Title VII`."""
UNPARTED_RE: Final = re.compile(
    r"\s(?P<passage>(?:[Aa]rts?\.?|[Aa]rticles?|§§?) ?\d{1,3}[A-Za-z]?(?:\(\w{1,4}\)){0,4})\Z"
)
"""`UN Charter art 2(4)`: no comma before the passage."""

YEAR_RE: Final = re.compile(r"\((?:1[6-9]|20)\d\d\)\Z")
"""`Constitution of Spain (1978), art. 10`."""

BARE_YEAR_RE: Final = re.compile(r"(?:1[6-9]|20)\d\d\Z")
"""`Indian Penal Code, 1860, s 377`."""

MORE_RE: Final = re.compile(r"(?:and\s)?\d{1,3}[A-Za-z]?(?:\(\w{1,4}\)){0,4}\Z")
"""`12`, behind `Articles 5(2)`."""

NAMED_LAW: Final = group(
    *and_digit(
        "), s. ",
        ", s ",
        ", ss ",
        "), ss. ",
        "hap. ",
        "hapter ",
        "rticle ",
        "rticles ",
        "rt. ",
        "rts. ",
        "rt ",
        "rts ",
        "ection ",
        "ections ",
        "ec. ",
        "§ ",
        "§",
    ),
    *(
        f"{passage} {numeral}"
        for passage in ("hap.", "hapter", "rticle", "rt.", "rt", "ection", "ec.", "itle", "TITLE", "TICLE", "CTION")
        for numeral in "IVX"
    ),
)


def read_named_law(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A law by its name, before or behind the passage of it."""
    if pieces[at].kind != "text":
        return None
    passage = PASSAGE_RE.match(text, pieces[at].start, pieces[at].end)
    return _named_behind(text, pieces, at, passage) if passage else _named_before(text, pieces, at)


def _named_before(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Vienna Convention on the Law of Treaties, art. 31`."""
    draft = Draft(said={"law"})
    unparted = UNPARTED_RE.search(text, pieces[at].start, pieces[at].end)
    if unparted and _put_name(text[pieces[at].start : unparted.start()], draft):
        draft.add_locator(unparted["passage"])
        end, following = read_tail(text, pieces, at + 1, draft)
        return Found(draft, max(end, pieces[at].end), following, "full", "legal")
    dated = at + 1 < len(pieces) and pieces[at + 1].kind == "bracket"
    comma = at + 1 + dated
    if not dated and at + 3 < len(pieces) and BARE_YEAR_RE.match(words_of(text, pieces[at + 2])):
        draft.date = read_date(words_of(text, pieces[at + 2]))
        comma += 2
    if not _is_passage(text, pieces, comma + 1) or pieces[comma].kind != ",":
        return None
    if dated and not YEAR_RE.match(words_of(text, pieces[at + 1])):
        return None
    if not _put_name(words_of(text, pieces[at]), draft):
        return None
    if dated:
        draft.date = draft.date or read_date(words_of(text, pieces[at + 1])[1:-1])
    draft.add_locator(words_of(text, pieces[comma + 1]))
    end, following = read_tail(text, pieces, comma + 2, draft)
    return Found(draft, max(end, pieces[comma + 1].end), following, "full", "legal")


def _named_behind(text: str, pieces: list[Piece], at: int, passage: re.Match[str]) -> Found | None:
    """`Article 8 of the European Convention on Human Rights`, `Articles 5(2), 12, 15, Data Protection Act 2018`."""
    draft, index = Draft(said={"law"}), at
    rest = text[passage.end() : pieces[at].end]
    draft.add_locator(passage.group())
    name = rest.strip().removeprefix("of ").removeprefix("in ") if rest[:1].isspace() else ""
    if not rest:
        index = at + 2
        while index < len(pieces) and pieces[index].kind == "text" and MORE_RE.match(words_of(text, pieces[index])):
            draft.add_locator(words_of(text, pieces[index]))
            index += 2
        name = words_of(text, pieces[index]) if index < len(pieces) and pieces[index].kind == "text" else ""
    if not name or not _put_name(name, draft):
        return None
    end, following = read_tail(text, pieces, index + 1, draft)
    return Found(draft, max(end, pieces[index].end), following, "full", "legal")


def _is_passage(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a passage stands at `at` and nothing else in its piece."""
    if at >= len(pieces) or pieces[at].kind != "text":
        return False
    found = PASSAGE_RE.match(text, pieces[at].start, pieces[at].end)
    return found is not None and found.end() == pieces[at].end


def _put_name(name: str, draft: Draft) -> bool:
    """Takes the name of a law; False when it is none."""
    found = NAME_RE.match(name.removeprefix("the ").removeprefix("The "))
    if not found or capital_share(found["title"]) < 0.7:
        return False
    title = found["title"]
    kind = title.removesuffix(found["year"]).rpartition(" ")[2]
    if title in BARE or " " not in title or (kind in ("Act", "Regulation") and not found["year"]):
        return False
    draft.put("title", title)
    if TREATY_RE.search(title):
        draft.said = {"treaty"}
    if found["year"] and kind in BARE:
        draft.date = read_date(found["year"].split()[-1])
    return True
