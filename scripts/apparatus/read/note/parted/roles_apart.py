"""Sets a role apart from the names it belongs to where print gives no comma, or one too many.

    in Jane Doe ed., Harbours           a comma is missing before the role
    in Jane Doe, (ed.), Harbours        one is too many before its bracket
    in Harbours (ed.) Jane Doe          the bracket stands for `ed.` before the name

Comes in: the pieces of a note. Comes out: the pieces as if set in the usual way (Chicago Manual 14.103-104).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.head import ROLE_ENDS
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.behind import is_placed
from apparatus.read.note.words.day_patterns import YEAR_ALONE_RE
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.houses import PRESS_RE
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import Groups, group, groups_in
from apparatus.read.note.words.title_words import capital_share, foreign

ROLE_RE: Final = lazy.regex(r"(?P<names>.+)(?<! and)\s(?P<role>(?:(?:ed|trans)\. and )?(?:eds?\.|eds|trans\.))\Z", re.S)
BRACKET_RE: Final = lazy.regex(r"\((?:[Ee]ds?|[Hh]gg?|[Hh]rsg)\.?\)")
ET_AL_RE: Final = lazy.regex(r"(?:,? )?et\.? al\.?\Z")
INITIALS_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ]\.[ -]?){1,3}[A-ZÀ-Þ]")
LEAD_RE: Final = lazy.regex(r"\A(?:.*\s)?(?:[Ii]n:?|[Ss]ee|and)\s")

UNPARTED: Final = group(" ed.,", " eds.,", " eds,", " trans.,", " ed. (", " eds. (", " trans. (")
BRACKETED: Final = group("(ed", "(Ed", "(hg", "(Hg", "(hrsg", "(Hrsg")
RUN_ON: Final = group("Ed. ", "Eds. ", ", eds. ", ", eds ")
BEHIND_TITLE: Final = group(" ed. ", " trans. ", " translated by ", " edited by ", " ed. by ")
ROLES: Final = Groups(UNPARTED | BRACKETED | RUN_ON | BEHIND_TITLE)


def with_roles_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, each role where it is looked for."""
    signs = groups_in(text)
    if signs & BRACKETED:
        pieces = _without_odd_brackets(text, pieces)
    if signs & RUN_ON:
        pieces = _run_on_apart(text, pieces)
    if signs & BEHIND_TITLE:
        pieces = _behind_titles(text, pieces)
    if not signs & UNPARTED:
        return pieces
    parted: list[Piece] = []
    for at, piece in enumerate(pieces):
        followed = at + 1 < len(pieces) and pieces[at + 1].kind in (",", "bracket")
        ends = followed and piece.kind == "text" and text.endswith(ROLE_ENDS, piece.start, piece.end)
        found = ROLE_RE.match(text, piece.start, piece.end) if ends else None
        if found and (_ends_in_name(found["names"]) or _before_title(found, pieces[at + 2 : at + 3])):
            end = found.end("names")
            parted += [Piece("text", piece.start, end), Piece(",", end, end)]
            piece = Piece("text", found.start("role"), piece.end)
        parted.append(piece)
    return parted


def _before_title(found: re.Match[str], following: list[Piece]) -> bool:
    """Whether words before a role are names, since a title in italics follows it, or no edition has several editors:
    `Zofia Poe ed., *Harbours*`, `Zofia Poe and Tom Roe eds, Harbours`."""
    name = LEAD_RE.sub("", found["names"])
    several = found["role"].startswith("eds") and " and " in f" {found['names']}"
    return " " in name and (several or any(piece.titled for piece in following)) and looks_like_person(name)


TITLE_ROLE_RE: Final = lazy.regex(
    r"(?:in )?(?P<title>[A-ZÀ-Þ][^()“”\"]{3,160}?)\s(?P<role>(?:ed\. and trans\.|trans\. and ed\.|edited and translated"
    r"|trans\.|ed\.|translated|edited)(?:\sby)?)\s(?P<name>[A-ZÀ-Þ].{3,60})\Z"
)


def _behind_titles(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a role apart from the title before it: `Homer, The Odyssey trans. Emily Wilson (New York: …)`."""
    for at in range(len(pieces) - 2, 1, -1):
        piece = pieces[at]
        found = TITLE_ROLE_RE.match(text, piece.start, piece.end) if piece.kind == "text" else None
        if found and (
            _asked(text, pieces, at, found)
            or _placed(text, pieces[at + 1], piece, found)
            or _before_town(text, pieces[at + 1 : at + 3], found)
        ):
            end = found.end("title")
            role = Piece("text", found.start("role"), piece.end)
            pieces[at : at + 1] = [piece._replace(end=end), Piece(",", end, end), role]
    return pieces


def _asked(text: str, pieces: list[Piece], at: int, found: re.Match[str]) -> bool:
    """Whether a title ends in a mark of its own, and a full name stands behind the role, or behind the names the
    bracket with the imprint: `in Who Rules? ed. Ann Poe, Tom Roe, and Jo Doe (Boston: …)`."""
    if found["title"][-1] not in "?!":
        return False
    if _ends_in_name(found["name"]):
        return True
    behind = (piece for piece in pieces[at + 1 : at + FARTHEST] if piece.kind not in ("text", ","))
    bracket = next(behind, None)
    return bracket is not None and bracket.kind == "bracket" and is_placed(text, bracket)


FARTHEST: Final = 10
"""Pieces of a list of editors."""


def _placed(text: str, bracket: Piece, piece: Piece, found: re.Match[str]) -> bool:
    """Whether the bracket with the imprint stands right behind a title and a name."""
    if bracket.kind != "bracket" or not _titled(text, bracket, piece, found["title"]):
        return False
    return _ends_in_name(found["name"])


def _before_town(text: str, behind: list[Piece], found: re.Match[str]) -> bool:
    """Whether a town and a publisher stand behind a title in headline style and a name: `The Odyssey trans. Emily
    Wilson, New York: Norton`."""
    if [piece.kind for piece in behind] != [",", "text"] or capital_share(found["title"]) < HEADLINE:
        return False
    town, colon, house = text[behind[1].start : behind[1].end].partition(": ")
    return bool(colon and house) and known_place(town) and _ends_in_name(found["name"])


def _titled(text: str, bracket: Piece, piece: Piece, title: str) -> bool:
    """Whether words are a title in italics, in headline style or in another language, and place and publisher stand in
    the bracket."""
    return is_placed(text, bracket) and (piece.titled or capital_share(title) >= HEADLINE or foreign(title))


HEADLINE: Final = 0.8


def _run_on_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a role apart from the town or the press behind it, as engineers print them: `in Harbours, J. Doe, Ed.
    Boston: Quay, 1999` (IEEE Reference Guide); and that of several people from the title: `J. Doe and T. Roe, eds.
    Harbours (…)`."""
    mended: list[Piece] = []
    for at, piece in enumerate(pieces):
        found = ROLE_FIRST_RE.match(text, piece.start, piece.end) if piece.kind == "text" and len(mended) > 1 else None
        rest = text[found.end() : piece.end] if found and mended[-1].kind == "," else ""
        if found and rest and _imprint_or_title(text, mended, pieces[at : at + 3], found) and _named(text, mended):
            end = found.end("role")
            mended += [Piece("text", piece.start, end), Piece(",", end, end)]
            piece = Piece("text", found.end(), piece.end)
        mended.append(piece)
    return mended


def _imprint_or_title(text: str, before: list[Piece], following: list[Piece], found: re.Match[str]) -> bool:
    """Whether an imprint stands behind the role, or behind that of several people the title before its bracket."""
    rest = text[found.end() : following[0].end]
    if found.group()[0] == "E" and (": " in rest or PRESS_RE.search(rest) or rest.lower() in PLACES):
        return True
    if found.group()[0] == "E" and _dated_behind_title(text, before, following[1:]):
        return True
    bracket = following[1] if len(following) > 1 and following[1].kind == "bracket" else None
    return bool(found["several"] and " and " not in rest and bracket and is_placed(text, bracket))


def _named(text: str, before: list[Piece]) -> bool:
    """Whether a full name stands before the comma that ends these pieces, perhaps with `et al.` apart."""
    more = len(before) > FEWEST and ET_AL_RE.fullmatch(text, before[-2].start, before[-2].end)
    return _ends_in_name(text[before[-4 if more else -2].start : before[-2].end])


FEWEST: Final = 3
"""Pieces before `et al.` and its comma."""

ROLE_FIRST_RE: Final = lazy.regex(r"(?P<role>[Ee]d(?P<several>s)?\.?)\s(?=[A-ZÀ-Þ])")


def _dated_behind_title(text: str, before: list[Piece], behind: list[Piece]) -> bool:
    """Whether a title stands before the names that have the role, and a bare year behind what follows it, which must
    be the publisher: `in Harbours, J. Doe, Ed. Rivages, 2024`."""
    titled = len(before) > 3 and before[-3].kind == "," and before[-4].kind == "text"
    if not titled or text.startswith(("in ", "In "), before[-2].start) or len(behind) < 2 or behind[0].kind != ",":
        return False
    return YEAR_ALONE_RE.match(text, behind[1].start, behind[1].end) is not None


def _without_odd_brackets(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, without a comma between names and the bracket with their role; and a bracket between a title and
    names as the words `ed.` before these."""
    mended: list[Piece] = []
    for piece in pieces:
        odd = mended and mended[-1].kind == "bracket" and BRACKET_RE.match(text, mended[-1].start, mended[-1].end)
        before = mended[-2] if odd and len(mended) > 1 else None
        if before and piece.kind == "text" and _ends_in_name(text[piece.start : piece.end]):
            before = mended[-3] if before.kind == "," and len(mended) > 2 else before
            if before.kind == "text" and not _ends_in_name(text[before.start : before.end]):
                role = mended.pop()
                if mended[-1].kind != ",":
                    mended.append(Piece(",", role.start, role.start))
                piece = Piece("text", role.start + 1, piece.end)
        elif before and before.kind == "," and len(mended) > 2 and mended[-3].kind == "text":
            mended.pop(-2)
        mended.append(piece)
    return mended


def _ends_in_name(words: str) -> bool:
    """Whether words end in a full name, and not in the name of an edition: `Oxford ed.`"""
    several = ET_AL_RE.search(words)
    words = words[: several.start()] if several else words
    name = LEAD_RE.sub("", words)
    if " " not in name or not looks_like_person(name):
        return False
    return several is not None or begins_with_given_name(name) or INITIALS_RE.match(name) is not None
