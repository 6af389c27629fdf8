"""Reads a citation again whose first reading is unsure, and keeps the reading whose telltales are better.

Comes in: the pieces of a stretch, and what was read in it at first. Comes out: the second reading, or nothing where the
first stands: that a stop parts the title from the place or from the journal, as in a bibliography (Chicago Manual
14.19). It is tried only where the first reading names no publisher or container.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Name, Reference
from apparatus.read.note.citation import read_citation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece, Span, words_of
from apparatus.read.note.statements.behind import is_dated_bracket, is_day, is_placed, is_printed
from apparatus.read.note.statements.imprints import with_imprints
from apparatus.read.note.stretches.stretches import LONGEST
from apparatus.read.note.stretches.subtitles import by_person, named_in_full
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.title_words import capital_share, looks_like_title

STOP_FOR_COMMA: Final = "stop-for-comma"

NEAR: Final = 8
"""Pieces behind a stop among which the colon between place and publisher must stand."""

OPEN: Final = frozenset({"short", "surname", "short-title", "dated"})
"""Rules of readings to which place and publisher may still be wanting."""


def over_stop(text: str, stretch: list[Piece], following: list[Piece], last: Cite) -> list[Piece]:
    """The pieces of two stretches as of one, if a stop parts an author or a title from a place and publisher or from
    what holds it, and they are surer to be one citation than two: `Ana Lima, Harbours, 1790–1860. (Lisbon: Quay, 1994),
    3`, `Ana Lima, “Harbours.” Port Review 12 (2001): 3`; empty if not."""
    if last.rule in TITLED and stretch[-1].kind == "quote":
        if _edited(text, stretch) and (book := _with_subtitle(text, stretch, following)):
            return book
        return _with_source(text, stretch, following, last)
    if last.rule == "quoted-title":
        return _with_imprint(text, stretch, following, last)
    if last.rule not in OPEN or last.locator or last.end < stretch[-1].end or not text.startswith(".", stretch[-1].end):
        return []
    stated = last.reference
    if not stated or stated.publisher or stated.container or stated.url or stated.archive:
        return []
    if len(stretch) + len(following) > LONGEST or not all(name.given or name.literal for name in _people(stated)):
        return []  # behind a surname alone stands a short form
    if text.find(": ", following[0].start, following[:NEAR][-1].end) < 0:
        return []
    if read_signal(text, following[0].start, following[0].end)[0]:
        return []
    at = next((i for i, piece in enumerate(stretch) if piece.end > last.start), 0)
    begin = max(stretch[at].start, last.start + len(last.signal))
    if begin >= stretch[at].end:
        return []  # nothing but a signal: `SEE, 12. 3: 4`
    first = Piece(stretch[at].kind, begin + (text[begin] == " "), stretch[at].end)
    joined = [*stretch[:at], first, *stretch[at + 1 :], Piece(",", stretch[-1].end, stretch[-1].end + 1), *following]
    joined = with_imprints(text, joined)
    read = read_citation(text, joined, at, last.signal, last.start)
    if not read or not _one_work(text, read[0], last) or (stated.title and by_person(text, following)):
        return []
    return _whole(text, stretch, following)


LONGEST_CONTAINER: Final = 12
"""Words of a journal; a sentence has more."""

LONGEST_SOURCE: Final = 30
"""Words of what stands behind a title with its date."""

FEWEST: Final = 3
"""Pieces of authors, their year and a title."""

TITLED: Final = frozenset({"quoted-title", "short-title", "short"})
"""Rules of readings of a quoted title, with its author or alone, that may lack what holds it."""


EDITS: Final = frozenset({"(ed.)", "(eds.)", "(ed)", "(eds)"})


def _edited(text: str, stretch: list[Piece]) -> bool:
    """Whether a title in marks stands right behind its editors, and so is a book's and no chapter's."""
    role = stretch[-3] if len(stretch) > FEWEST else None
    return role is not None and role.kind == "bracket" and text[role.start : role.end] in EDITS


def _with_subtitle(text: str, stretch: list[Piece], following: list[Piece]) -> list[Piece]:
    """The pieces of two stretches as of one, if the title of a book begins with words in marks and a stop: `Ana Lima
    (ed.), ‘To Keep Quays’. Harbour Life (Lisbon, 1991)`; empty if not."""
    title = stretch[-1]
    if [piece.kind for piece in following[:2]] != ["text", "bracket"] or not text.startswith(". ", title.end):
        return []
    words = words_of(text, following[0])
    printed = is_printed(text, following[1]) and not is_dated_bracket(text, following[1])
    if not printed or words[-1].isdigit() or capital_share(words) < HEADLINE or periodical_kind(words):
        return []
    return [*stretch[:-1], Piece("text", title.start, following[0].end), *following[1:]]


def _with_source(text: str, stretch: list[Piece], following: list[Piece], last: Cite) -> list[Piece]:
    """The pieces of two stretches as of one, if the second says where or when the quoted title that ends the first was
    printed, and is no work by itself."""
    stated = last.reference
    if not stated or stated.container or stated.url or stated.publisher or stated.archive:
        return []
    if stated.date and (len(stretch) < FEWEST or "bracket" not in (stretch[-2].kind, stretch[-3].kind)):
        return []  # a year behind the authors says nothing of where
    if following[0].kind not in ("text", "date") or len(stretch) + len(following) > LONGEST:
        return []
    if text.startswith("; and ", stretch[-1].end):
        return []  # another citation, the last of a list
    if last.end < stretch[-1].end or read_signal(text, following[0].start, following[0].end)[0]:
        return []
    at = next((i for i, piece in enumerate(stretch) if piece.end > last.start + len(last.signal)), 0)
    first = stretch[at]._replace(start=max(stretch[at].start, last.start + len(last.signal) + bool(last.signal)))
    joined = [*stretch[:at], first, *stretch[at + 1 :], Piece(",", stretch[-1].end, stretch[-1].end), *following]
    read = read_citation(text, joined, at, last.signal, last.start)
    if not read or not _same_title(read[0], last) or _signed_apart(text, following, read[0]):
        return []
    return _whole(text, stretch, following) if _says_source(text, read[0], following) else []


def _with_imprint(text: str, stretch: list[Piece], following: list[Piece], last: Cite) -> list[Piece]:
    """The pieces of two stretches as of one, if the second names the series of the book that holds a piece, and who
    published it where: `“Quays,” in Harbours, eds. Ana Lima and John Roe. Port Yearbook VI (Lisbon: Quay, 1982)`; or
    the rest of its title, `“Quays,” in Lima, Collected Works. Essays (Lisbon: Quay, 1982)`."""
    stated = last.reference
    if not stated or stated.kind != "chapter" or last.locator or last.end < stretch[-1].end:
        return []
    if stated.publisher or stated.place or stated.date or stated.url or len(stretch) + len(following) > LONGEST:
        return []
    if [piece.kind for piece in following[:2]] != ["text", "bracket"] or not is_placed(text, following[1]):
        return []
    if stated.editors:
        return _whole(text, stretch, following)
    title, subtitle = stretch[-1], following[0]
    if (
        title.kind != "text"
        or not text.startswith(". ", title.end)
        or capital_share(words_of(text, subtitle)) < HEADLINE
    ):
        return []
    return [*stretch[:-1], title._replace(end=subtitle.end), *following[1:]]


def over_stop_before_day(
    text: str, stretch: list[Piece], following: list[Piece], read: Sequence[Cite | Span]
) -> list[Piece]:
    """The pieces of two stretches as of one, if the second is the day of the one work that was `read` in the first, and
    what else belongs to it: `Ana Lima, “Harbours,” Port Times. May 3, 2001, 4`; empty if not."""
    if not is_day(text, following[0]) or not text.startswith(".", stretch[-1].end):
        return []
    *led, last = read
    if any(isinstance(cite, Cite) for cite in led) or (led and not isinstance(last, Cite)):
        return []
    begin = last.start if isinstance(last, Cite) else last[0]
    if len(stretch) + len(following) > LONGEST or stretch[-1].kind == "url":
        return []
    if capital_share(text[begin : stretch[-1].end]) < HEADLINE:
        return []
    joined = _whole(text, stretch, following)
    signal, start = read_signal(text, begin, stretch[-1].end)
    at = next((i for i, piece in enumerate(joined) if piece.end > start), 0)
    joined[at] = joined[at]._replace(start=max(joined[at].start, start))
    again = read_citation(text, joined, at, signal, begin)
    held = again[0].reference if again else None
    if not again or not held or again[1] < len(joined) or again[0].form != "full" or not held.date:
        return []
    return _whole(text, stretch, following) if held.date.day else []


HEADLINE: Final = 0.6
"""The share of capitals below which words are a sentence."""


def _same_title(joined: Cite, first: Cite) -> bool:
    """Whether a reading over a stop has the title and the authors of that of the first part."""
    held, stated = joined.reference, first.reference
    if not held or not stated or held.title != stated.title:
        return False
    return held.authors == stated.authors or _is_own_site(held, stated)


def _is_own_site(held: Reference, stated: Reference) -> bool:
    """Whether a page is on the site of its author, whom a short form makes a person: `Quayland, “Map.” Quayland`."""
    names = [name.literal or name.family for name in stated.authors]
    return names == [held.container] == [name.literal for name in held.authors]


def _signed_apart(text: str, following: list[Piece], joined: Cite) -> bool:
    """Whether what stands behind the stop is a work by somebody, if read alone; a day begins none."""
    if following[0].kind == "date":
        return False
    alone = read_citation(text, following, 0, "", following[0].start)
    stated = alone[0].reference if alone else None
    if not alone or not stated:
        return False
    return named_in_full(stated) or alone[0].confidence >= joined.confidence


def _says_source(text: str, joined: Cite, following: list[Piece]) -> bool:
    """Whether a reading over a stop names a container with its day, volume or address, or when it was visited, or a day
    alone."""
    held = joined.reference
    if not held or joined.form != "full" or VERB_RE.search(text, following[0].start, following[0].end):
        return False
    if not held.container:
        return bool(held.date) and len(text[following[0].start : following[-1].end].split()) <= LONGEST_SOURCE
    named = looks_like_title(held.container) and len(held.container.split()) <= LONGEST_CONTAINER
    return named and bool(held.date or held.url or held.volume or held.accessed)


VERB_RE: Final = lazy.regex(r"\s(?:is|are|was|were|has|have|had|can|may|does|did)\s[a-z]")
"""In small letters it makes a sentence, `The port’s own account is in …`, which holds no piece."""


def _whole(text: str, stretch: list[Piece], following: list[Piece]) -> list[Piece]:
    """Two stretches as one, the signal and the words before it included."""
    end = stretch[-1].end
    return with_imprints(text, [*stretch, Piece(",", end, end + text.startswith(".", end)), *following])


def _people(stated: Reference) -> tuple[Name, ...]:
    return stated.authors or stated.editors


def _one_work(text: str, joined: Cite, first: Cite) -> bool:
    """Whether a reading over a stop states an author, and a publisher behind it, and is surer than that of the first
    part."""
    stated = joined.reference
    if joined.rule != "published" or not stated or joined.confidence <= first.confidence:
        return False
    source = stated.publisher or stated.place
    return bool(_people(stated) and source and text.find(source, first.end, joined.end) > 0)
