"""Finds dashes with blanks beside them that part a title from its author or from where it can be read, and reads commas
there.

    Ana Lima — Harbours of the World — Quay Press, 2004
    Lima, A., & Costa, R. – “Harbours,” Port Review 3 (2004): 12
    Port Institute, Harbours of the World -- https://example.org/harbours
    They are bedheads—Lima, Harbours of Art, 206—as many hold
    Port Institute, Harbours, May 2004. https://example.org/a - a survey of its own members, and no count

Comes in: a note as printed. Comes out: where commas are to be read, a semicolon before what is told of a page, or a
stop before a work that a sentence cites between dashes (Chicago Manual 14.18).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.author_counts import known_by_given_name
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR_ALONE_RE
from apparatus.read.note.words.houses import names_house
from apparatus.read.note.words.signs import Groups, behind_digit, group

_DASHES: Final = ("—", "–", "--", "-", "―")
_DASH: Final = r"\s(?:[—–―-]|--)\s"
CITED: Final = group(*(f"{letter}—" for letter in "abcdefghijklmnopqrstuvwxyz"))
CITED_RE: Final = lazy.regex(
    r"(?<=[a-z]{3})(?P<dash>—)(?=[A-ZÀ-Þ][\w’-]{2,20}(?:\sand\s[A-ZÀ-Þ][\w’-]{2,20})?,\s[A-ZÀ-Þ][^,;.()“”—]{3,80},\s\d{1,4}"
    r"(?:[-–]\d{1,4})?(?:;\s[A-ZÀ-Þ][^().“”—]{3,160}\d)?—)"
)
"""The page stands before the second dash."""
RANGED: Final = group(*behind_digit("—"))
RANGED_RE: Final = lazy.regex(r": ?\d{1,4}[-–]\d{1,4}(?P<dash>—)(?=(?:and|but|though|which|who|where|as)\b)")
"""`Port Review 15 (2021): 35–79—and, for a taste of these, see …`: a sentence goes on behind the pages."""
ADDRESSED: Final = group(*(f" {dash} {scheme}" for dash in _DASHES for scheme in ("http", "<http", "www.", "<www.")))
ADDRESSED_RE: Final = lazy.regex(rf"{_DASH}(?=<?(?:https?://|www\.))")

TOLD_RE: Final = lazy.regex(
    r"(?:https?://|www\.)[^\s<>]{4,400}?>?(?P<told>\s[—–-]\s|\.>?\s)"
    r"(?!accessed|retrieved|last|archived|visited|viewed|via|and|in|at|from|consult|dernier|zuletzt|abgerufen|see|cf\b)"
    r"(?=[a-zß-ÿ][\w-]{1,20},? [a-zß-ÿ])"
)
"""`https://ports.example - a survey of its own members`: what is told of the page."""

_INITIALS: Final = r"[A-Z]\.(?:[ -]?[A-Z]\.)*"
_TURNED: Final = rf"[A-ZÀ-Þ][\w’'-]+,\s{_INITIALS}"
_PERSON: Final = r"[A-ZÀ-Þ][\w’'-]+(?:\s(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w’'-]+)){1,3}"
HEADED_RE: Final = lazy.regex(
    rf"(?:{_TURNED}(?:,?\s(?:(?:and|&)\s)?{_TURNED}){{0,5}}|(?P<named>{_PERSON}(?:(?:,?\s(?:and|&)|,)\s{_PERSON}){{0,4}}))"
    rf"(?:,?\set\sal\.?)?(?P<dash>{_DASH})(?=[“\"A-ZÀ-Þ\d])"
)
"""Authors in either order, and a dash behind them."""
MARKED_RE: Final = lazy.regex(rf"[A-ZÀ-Þ][\w’'&]*(?:\s[\w’'&.]+){{0,7}}(?P<dash>{_DASH})(?=[“\"])")
"""`Port Institute - “Harbours”`: whoever stands before a title in marks."""
PRINTED_RE: Final = lazy.regex(r"[^“”\",;()—–]{3,120}\s\([^()]*\d{4}\)")
BETWEEN_RE: Final = lazy.regex(rf"(?<=[^\s,;:.])(?P<dash>{_DASH})(?P<behind>[A-ZÀ-Þ\d][^—–―\[\](),;]*+)")
HEADED: Final = group(*(f" {dash} " for dash in _DASHES))
SCHEMES: Final = group("://", "www.")
DASHES: Final = Groups(ADDRESSED | CITED | RANGED | HEADED | SCHEMES)


def dashes_parted(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where a comma is read for a dash; `groups` are those of which the text holds signs."""
    for found in ADDRESSED_RE.finditer(text) if groups & ADDRESSED else ():
        yield put_for(found, " " if text[found.start() - 1] in ',;:.?!”"’' else ", ")
    for found in CITED_RE.finditer(text) if groups & CITED else ():
        yield put_for(found, ". ", "dash")
    for found in RANGED_RE.finditer(text) if groups & RANGED else ():
        yield put_for(found, "; ", "dash")
    for found in TOLD_RE.finditer(text) if groups & SCHEMES else ():
        yield put_for(found, "; ", "told")
    for found in at_begins(MARKED_RE, text) if groups & HEADED else ():
        yield put_for(found, ", ", "dash")
    for found in at_begins(HEADED_RE, text) if groups & HEADED else ():
        if found["named"] and not all(map(_is_person, SEVERAL_RE.split(found["named"]))):
            continue
        if PRINTED_RE.match(text, found.end()):
            continue  # `Ana Lima – A Life (Lisbon: Quay Press, 1999)`: a title that begins with whom it is about
        yield put_for(found, ", ", "dash")
        end = text.find(";", found.end())
        for between in BETWEEN_RE.finditer(text, found.end(), end if end > 0 else len(text)):
            if _tells_where(between["behind"]):
                yield put_for(between, ", ", "dash")


def _is_person(name: str) -> bool:
    """Whether a name is a person's with a known given name, and no body's: `J. Paul Getty Museum`."""
    return known_by_given_name(name) and not looks_like_organisation(name)


SEVERAL_RE: Final = lazy.regex(r"(?:,?\s(?:and|&)|,)\s")


def _tells_where(words: str) -> bool:
    """Whether words tell who published a work, or when."""
    words = words.strip().rstrip(".")
    return YEAR_ALONE_RE.match(words) is not None or names_house(words) or periodical_kind(words) is not None
