"""Reads names from which neither a comma nor a stop parts the title behind them.

    Winblad, A. L., Edwards, S. D., and King, D. R. Object-Oriented Software (…)
    Marx, Karl and Engels, Friedrich The German Ideology (…)
    M. E. J. Newman Networks: An Introduction (…)
    C. William Walldorf Jr. To Shape Our World for Good (…)

Comes in: the pieces of a citation. Comes out: the names, and the pieces from the title on (Chicago Manual 14.76).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import GOVERNMENTS, PLACES
from apparatus.read.note.names.names import looks_like_person, read_names
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.given_names import begins_with_given_or_initial

_FAMILY: Final = (
    r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]u|[Dd]a|[Dd]i|[Ll]a|[Ll]e|[Tt]en|[Tt]er) ){0,3}"
    r"[A-ZÀ-Þ][\w’'-]+"
)
LED: Final = frozenset({"van", "von", "de", "der", "den", "del", "du", "da", "di", "la", "le", "ten", "ter"})
"""With what such a family name of several words begins."""

_INITIALS: Final = r"(?!U\. ?[SKN]\.|D\. ?C\.|A\. ?D\.)[A-ZÀ-Þ]\.(?:[ -]?[A-ZÀ-Þ]\.){0,3}+"
_GIVEN: Final = rf"(?:{_INITIALS}|[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ]\.){{0,2}})"
_TURNED: Final = rf"{_FAMILY}, {_GIVEN}"
LIST_RE: Final = lazy.regex(
    rf"(?P<names>{_FAMILY}, {_INITIALS}|{_TURNED}(?:,? (?:and|&) |, ){_TURNED}"
    rf"(?:(?:,? (?:and|&) |, ){_TURNED}){{0,6}}) (?=[A-ZÀ-Þ][\w’'-]*[\s:,.]|A )"
)
"""A name by its initials, or several, each printed family name first."""

NAME_RE: Final = lazy.regex(rf"(?P<family>{_FAMILY}), (?P<given>{_GIVEN})")

PLAIN_RE: Final = lazy.regex(
    r"(?P<names>(?:[A-ZÀ-Þ][\w’-]*\.? ){1,3}[A-ZÀ-Þ][\w’-]+,? [JS]r\.) (?=[A-ZÀ-Þ])"
    r"|(?P<initials>(?:[A-ZÀ-Þ]\. ?){1,4}[A-ZÀ-Þ][a-zà-ÿ][\w’-]*)"
    r" (?=(?:The|An?|On|In|To|From|For|Of|[A-ZÀ-Þ][\w’-]+:) [^:]*(?<=:|\w))"
)
"""A name that ends with `Jr.`, or one with initials before a title with a subtitle."""


def run_on_names(
    text: str, pieces: list[Piece], at: int, bracket: int
) -> tuple[tuple[Name, ...], int, list[Piece]] | None:
    """The names, the index of the title and the pieces, the title freed of them; nothing where a mark parts them."""
    start, end = pieces[at].start, pieces[bracket - 1].end
    plain = "." in text[start : start + 24] and PLAIN_RE.match(text, start, pieces[at].end)
    if plain:
        titled = plain["names"] or ": " in text[plain.end() : pieces[at].end]
        person = looks_like_person(plain["names"] or plain["initials"])
        names = read_names(plain.group().strip())[0]
        return _parted(pieces, at, plain.end(), names) if titled and person else None
    if at + 2 > bracket or at + 1 >= len(pieces) or pieces[at + 1].kind != ",":
        return None
    family = text[start : pieces[at].end].partition(",")[0]
    if " " in family and family.partition(" ")[0].lower() not in LED:
        return None
    found = LIST_RE.match(text, start, end)
    if not found or _place(text[start : pieces[at].end]):
        return None
    parts = [name.groups() for name in NAME_RE.finditer(found["names"])]
    if not all(begins_with_given_or_initial(given) for _, given in parts):
        return None
    index = next(i for i in range(at, bracket) if pieces[i].end > found.end())
    names = tuple(name for part in parts for name in read_names(", ".join(part))[0])
    return _parted(pieces, index, found.end(), names) if pieces[index].kind == "text" else None


def _place(words: str) -> bool:
    return words.lower() in PLACES or words.lower() in GOVERNMENTS


def _parted(
    pieces: list[Piece], index: int, start: int, names: tuple[Name, ...]
) -> tuple[tuple[Name, ...], int, list[Piece]]:
    return names, index, [*pieces[:index], pieces[index]._replace(start=start), *pieces[index + 1 :]]
