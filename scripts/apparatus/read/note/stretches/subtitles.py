"""Tells a stop between a title and its subtitle from one that ends a citation.

Comes in: the pieces of two stretches, and what was read in the first. Comes out: the pieces of both as of one, or
nothing. A short form names its author by the family name (Chicago Manual 14.30), so behind a full name and a title that
nothing else follows, a title without an author is the subtitle, whatever states where the work is found:

    Ana Lima, Harbours and Quays. The Keys of the North, 29 Port L. Rev. 353 (2016)
    Ana Lima, Harbours, Quays and Keys. A Primer 12 (2021)
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Name, Reference
from apparatus.read.note.citation import read_citation
from apparatus.read.note.in_prose.names_in_prose import name_suffix
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import house_at, institution_at
from apparatus.read.note.statements.imprints import with_imprints
from apparatus.read.note.stretches.stops_within import AND_WITHIN_RE, leads_on
from apparatus.read.note.titles.title_bounds import RANGE_RE
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.signs import groups_in
from apparatus.read.note.words.title_words import foreign, looks_like_title, sentence_like
from apparatus.read.note.works.pieces_in_books import IN_BOOK, held_at

LONGEST: Final = 200
"""Pieces of both."""

FEWEST: Final = 3
"""Pieces before such a stop: an author, a comma and a title."""


def over_stop_in_title(
    text: str, stretch: list[Piece], following: list[Piece], last: Cite | tuple[int, int]
) -> list[Piece]:
    """The pieces of two stretches as of one, if the stop between them stands within a title."""
    signal, begin = _begins(text, stretch, last)
    if begin < 0 or not FEWEST <= len(stretch) <= LONGEST - len(following):
        return []
    if not _may_be_inside(text, stretch, following) or by_person(text, following):
        return []
    joined = with_imprints(text, _joined(text, stretch, following))
    at = next(i for i, piece in enumerate(joined) if piece.end > begin)
    first = joined[at]._replace(start=max(joined[at].start, begin))
    read = read_citation(text, [*joined[:at], first, *joined[at + 1 :]], at, signal, begin)
    return joined if read and _holds_stop(text, read[0], stretch[-1].end) else []


def parts_of_subtitle(text: str, stretches: list[list[Piece]]) -> tuple[list[Piece], int]:
    """The pieces of the stretches as of one, if the first of them may be parts of a subtitle that stand between stops,
    and how many parts these are: `Ana Lima, Hafen. Kaie. Eine Geschichte des Nordens (Berlin: De Gruyter, 2001)`."""
    parts = 0
    while parts < MOST and parts + 2 < len(stretches) and _is_part(text, *stretches[parts : parts + 2]):
        parts += 1
    if not parts or by_person(text, stretches[parts]):
        return [], 0
    first, *behind = stretches[parts]
    return [Piece("text", stretches[0][0].start, first.end), *behind], parts


def _is_part(text: str, part: list[Piece], following: list[Piece]) -> bool:
    """Whether a stretch is a few words of a title, and what stands behind its stop may go on with them."""
    if len(part) > 1 or part[0].kind != "text" or following[0].kind != "text":
        return False
    words = words_of(text, part[0])
    if words.count(" ") > LONG or sentence_like(words) or read_signal(text, part[0].start, following[0].end)[0]:
        return False
    return text.startswith(". ", part[0].end) and _may_be_inside(text, part, following)


LONG: Final = 8
"""Blanks in a part of a subtitle."""


def _begins(text: str, stretch: list[Piece], last: Cite | tuple[int, int]) -> tuple[str, int]:
    """The signal and the first place of a short form without a passage that ends a stretch, or of the names before its
    title, whatever words lead up to them; the place is -1 if there are none."""
    if groups_in(text) & IN_BOOK and stretch[0].kind == "text":
        signal, start = read_signal(text, stretch[0].start, stretch[0].end)
        if held_at(text, [stretch[0]._replace(start=start), *stretch[1:]], 0):
            return signal, start
    if isinstance(last, Cite) and last.rule == "short":
        found = not last.locator and last.end >= stretch[-1].end
        start = last.start + len(last.signal)
        start += len(text[start : start + 2]) - len(text[start : start + 2].lstrip(", "))
        return (last.signal, start) if found and not _led(text, stretch, start) else ("", _names_begin(text, stretch))
    if isinstance(last, Cite) and _names_book_alone(last, stretch):
        return last.signal, last.start + len(last.signal)
    if isinstance(last, Cite):
        spanned = stretch[-1].kind == "bracket" and RANGE_RE.match(words_of(text, stretch[-1])) is not None
        return last.signal, _names_begin(text, stretch) if spanned else -1
    signal, start = read_signal(text, stretch[0].start, stretch[0].end)
    names = text[start : stretch[0].end]
    named = names.lower() in REPEATED or (" " in names and looks_like_names(names))
    if last[0] <= stretch[0].start and named:
        return signal, start
    return "", _names_begin(text, stretch)


def _names_book_alone(last: Cite, stretch: list[Piece]) -> bool:
    """Whether a stretch ends in the book that holds a piece and those who edited it, with nothing that tells where and
    when it appeared: `Jane Doe, “Harbours,” in Ana Lima (ed.), Ports. Clubs, Piers and Quays (Paris: …)`."""
    held = last.reference
    if last.rule != "quoted-title" or not held or last.end < stretch[-1].end or stretch[-1].kind != "text":
        return False
    told = last.locator or held.publisher or held.place or held.date or held.volume or held.url
    return bool(held.container and held.editors) and not told and all(map(_in_full, held.editors))


def _led(text: str, stretch: list[Piece], start: int) -> bool:
    """Whether words of a sentence stand before the names with which a short form seems to begin."""
    at = next((piece for piece in stretch if piece.end > start), stretch[0])
    return name_suffix(text[start : at.end]) > 0


MOST: Final = 4
"""Parts of a title that lists words, or that stops part."""


def _names_begin(text: str, stretch: list[Piece]) -> int:
    """Where the full names begin that end a piece before the title, in whatever sentence; -1 if there are none."""
    title = len(stretch) - (2 if stretch[-1].kind == "bracket" else 1)
    if title > FEWEST and EDITED_RE.fullmatch(words_of(text, stretch[title - 2])):
        title -= 2
    for at in range(title - 2, max(-1, title - 2 * MOST - 1), -2):
        if stretch[at].kind != "text" or stretch[at + 1].kind != ",":
            return -1
        words = words_of(text, stretch[at])
        lead = len(ACCORDING) if words.startswith(ACCORDING) else max(0, name_suffix(words))
        if are_people(words[lead:]) or looks_like_organisation(words[lead:], strict=True):
            return stretch[at].start + lead
    return -1


EDITED_RE: Final = lazy.regex(r"(?:eds?|hrsg|hg|comps?|trans)\.?", re.IGNORECASE)
"""What an editor is called between the name and the title."""

ACCORDING: Final = "According to "


def _may_be_inside(text: str, stretch: list[Piece], following: list[Piece]) -> bool:
    """Whether words that no italics end stand before the stop, and words with a capital behind it."""
    before, behind = stretch[-1], following[0]
    if before.titled or before.kind not in ("text", "bracket") or behind.kind not in ("text", "quote"):
        return False
    if institution_at(text, following, 0) or house_at(text, following, 0):
        return False  # who issued the work
    if leads_on(text, behind) or (text[before.start].isdigit() and read_locator(words_of(text, before))):
        return False
    if not text.startswith(". ", before.end) or read_signal(text, behind.start, behind.end)[0]:
        return False
    return text[behind.start + (behind.kind == "quote")].isupper()


def _joined(text: str, stretch: list[Piece], following: list[Piece]) -> list[Piece]:
    """The pieces of both, title and subtitle as one."""
    title = len(stretch) - (2 if stretch[-1].kind == "bracket" else 1)
    ends = 1 if following[0].kind == "quote" and len(following) > 1 and following[1].kind == "text" else 0
    return [*stretch[:title], Piece("text", stretch[title].start, following[ends].end), *following[ends + 1 :]]


def by_person(text: str, following: list[Piece]) -> bool:
    """Whether what stands behind a stop is read by itself as a work of somebody with a given name."""
    alone = read_citation(text, following, 0, "", following[0].start)
    return alone is not None and alone[0].reference is not None and named_in_full(alone[0].reference)


def named_in_full(stated: Reference) -> bool:
    """Whether one of the authors has a given name that is known, or an initial."""
    return any(INITIAL_RE.match(name.given) or is_given_name(name.given) for name in stated.authors)


INITIAL_RE: Final = lazy.regex(r"[A-ZÀ-Þ]\.| ?[A-Z]\Z")


def _holds_stop(text: str, read: Cite, stop: int) -> bool:
    """Whether both are read as one work of somebody named in full, and the stop stands within its title."""
    held = read.reference
    if read.rule == "short":
        return _holds_foreign(text, read, stop)
    if read.form != "full" or not held or not all(map(_in_full, held.authors or held.editors)):
        return False
    if not (held.authors or held.editors):
        return False
    whole = held.container if read.rule in ("piece", "quoted-title") else held.title
    title, _, subtitle = whole.partition(text[stop - 1 : stop + 3])
    if read.rule == "quoted-title" and not AND_WITHIN_RE.search(subtitle):
        return False  # `Doe, Quays of the North` may be another work
    if not title or not subtitle or not (looks_like_title(title) or not sentence_like(title)):
        return False
    return _is_subtitle(text[stop + 2] + subtitle, read)


def _holds_foreign(text: str, read: Cite, stop: int) -> bool:
    """Whether the title of a short form with its page goes on behind a stop in another language: `Lima, RKP(b).
    Vnutripartiinaia bor’ba, pp. 1–5`."""
    held = read.reference
    if not held or not read.locator:
        return False
    title, _, rest = held.title.partition(text[stop - 1 : stop + 3])
    subtitle = text[stop + 2] + rest
    return bool(title and rest) and foreign(subtitle) and not sentence_like(subtitle) and not periodical_kind(subtitle)


def _in_full(name: Name) -> bool:
    """Whether a person has a given name, or an institution more than one word; `id.` stands for such a name."""
    return bool(name.given) or " " in name.literal or name.display.lower() in REPEATED


REPEATED: Final = frozenset({"id.", "idem", "ead.", "eadem"})


def _is_subtitle(words: str, read: Cite) -> bool:
    """Whether words may be a subtitle: in headline style, or in small letters before a publisher or a journal; or a
    question before the newspaper of a day."""
    if looks_like_title(words):
        return True
    held = read.reference
    if held is None or sentence_like(words):
        return False
    asked = words.endswith("?") and held.kind == "newspaper" and held.date is not None and held.date.day
    return bool(held.publisher or held.volume or asked)
