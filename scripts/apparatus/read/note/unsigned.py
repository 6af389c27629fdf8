"""Reads again, as if an author stood before it, what was read as prose or a short form and says where and when it was
printed.

    Harbours of the North, Chicago 1981, 66-67      The End of Quays, Port Review 7, no. 3 (2012): 16-40

A note leaves the author out where the text names him (Chicago Manual 14.37). Then nothing shows where the title begins;
behind an author all of the rest would have been seen.

Comes in: a text and what was read in a stretch of it. Comes out: a full citation, or nothing where the first reading
stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Name, Reference
from apparatus.read.note.confidence import restated
from apparatus.read.note.lists import SENTENCE_WORDS
from apparatus.read.note.names.full_names import is_full_name
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.organisations import has_head, looks_like_organisation
from apparatus.read.note.statements.genres import GENRE_RE
from apparatus.read.note.stretches.opened import Begun, Read
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.passages import NUMBERED_PIECE_RE
from apparatus.read.note.words.patterns import COLLECTION_RE
from apparatus.read.note.words.places import known_with_region
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.title_words import capital_share, foreign, sentence_like

STAND_IN: Final = "Jane Doe, "
"""Who is supposed to have written what nobody signed."""

SIGNED_AGAIN: Final = "author-supposed"

DATED_RE: Final = lazy.regex(rf"[,(:] ?[^,();]{{0,60}}(?<![\d-]){YEAR}(?![\d/])")
"""A year behind the first mark."""

SITED_RE: Final = lazy.regex(r",(?: (?:[A-Z]{2}[A-Z.’']*|[A-Z]\.(?:[A-Z]\.)*|&)){1,9}, <?https?:")
"""A name in capitals between a title and an address, which shows where a work stands as a year does."""

POINTS_RE: Final = lazy.regex(r"\b(?:[Ii]bid|[Ii]d\.|[Ss]upra|[Oo]p\. ?[Cc]it|[Nn]ote \d|[Nn]\. ?\d)")
LONGEST: Final = 400
FEWEST: Final = 2

QUOTED_RE: Final = lazy.regex(r"“|«|\"|‘[^‘’]{3,200}’(?!\w)")
"""How a title in marks begins; an ayin closes nowhere: `‘Abd al-Rahman`."""


def unsigned(text: str, cites: Sequence[Begun], end: int, read: Read) -> Cite | None:
    """The full citation that begins where these readings begin and reaches to `end`, if there is one; `read` reads a
    text by itself."""
    first = cites[0]
    begin = first[0] if isinstance(first, tuple) else first.start
    sited = "http" in text and SITED_RE.search(text, begin, end)
    if end - begin > LONGEST or _settled(cites) or not (sited or DATED_RE.search(text, begin, end)):
        return None
    signal, start = read_signal(text, begin, end)
    words = text[start:end]
    if not words or not all(map(_open, cites)) or not _may_be_unsigned(words):
        return None
    found = read(STAND_IN + words)
    full = found[0] if len(found) == 1 else None
    stated = full.reference if full and full.form == "full" and not full.start else None
    if not full or not stated or not _stood_in(stated) or full.end < len(STAND_IN + words) - 1:
        return None
    if not (QUOTED_RE.match(words) or _titled(stated.title, words)):
        return None
    cite = restated(full, replace(stated, authors=()))
    placed = _placed(stated) or _paged_before_year(words, stated)
    if not (_surer(cite, first) if isinstance(first, Cite) and first.form == "full" else placed):
        return None
    if _signed(first) and not (stated.place or stated.volume):
        return None  # `Lima, The Public Press, 1900-1945`: a short form
    return replace(cite, start=begin, end=end, text=text[begin:end], signal=signal, second=SIGNED_AGAIN)


def goes_on(text: str, cites: Sequence[Begun], stop: int, end: int, read: Read) -> Cite | None:
    """The same where a stop at `stop` is that of a title with a subtitle: `Il formaggio e i vermi. Il cosmo di un
    mugnaio, Torino, Einaudi, 1976`."""
    if len(cites) > 1 or _signed(cites[0]) or read_signal(text, stop + 2, end)[0]:
        return None
    first = cites[0]
    head = text[first[0] if isinstance(first, tuple) else first.start : stop]
    if capital_share(head) < HEADLINE and not foreign(head):
        return None  # `The board met at noon. The Quays of the North, London: Verso, 1990`
    if is_full_name(text[stop + 2 : end].partition(", ")[0]):
        return None  # `It reached to Quay Street. Timothy Lima, Ports (London: Verso, 1990)`
    if looks_like_person(head):
        return None  # `Wijnand Mijnhardt. How Ports Learn. Durham: Quay Press, 2010`
    whole = unsigned(text, cites, end, read)
    title = whole.reference.title if whole and whole.reference else ""
    return whole if whole and whole.start + len(whole.signal) + len(title) > stop + FEWEST else None


def _settled(cites: Sequence[Begun]) -> bool:
    """Whether a full citation was found by its marks or its author, or beside others."""
    full = next((cite for cite in cites if isinstance(cite, Cite) and cite.form == "full"), None)
    if not full or not full.reference:
        return False
    named = not full.reference.authors or full.reference.authors[0].given
    spoken = full.reference.kind == "speech"  # down to who heard it, words tell what the title is
    return len(cites) > 1 or full.rule in SHOWN or spoken or (full.confidence > UNSURE and bool(named))


SHOWN: Final = frozenset({"quoted-title", "piece"})
"""Rules of readings in which something shows where the title ends."""


def _signed(cite: Begun) -> bool:
    """Whether a short form names its author and its title."""
    stated = None if isinstance(cite, tuple) else cite.reference
    return stated is not None and bool(stated.authors and stated.title)


def _open(cite: Begun) -> bool:
    """Whether a reading is prose, a short form that points to nothing, or so unsure that it may be otherwise."""
    if isinstance(cite, tuple) or cite.form != "full":
        return isinstance(cite, tuple) or not (cite.ibid or cite.refers_to_note)
    if cite.reference is None:
        return False
    title = cite.reference.title
    if misplaced(title):
        return not any(has_head(name.literal) or is_full_name(name.display) for name in cite.reference.authors)
    if cite.confidence > UNSURE:
        return False
    sent = title.startswith(SENT) or (" to " in title and is_full_name(title.partition(" to ")[0]))
    return not sent and not any(map(_known, cite.reference.authors))


SENT: Final = ("Letter", "Memorandum from ", "Mem. from ", "E-mail from ", "Email from ")
"""How the description of what somebody sent begins."""


def _known(author: Name) -> bool:
    """Whether an author is a person, or a body that shows itself as one."""
    return bool(author.given or author.particle) or looks_like_organisation(author.literal, strict=True)


UNSURE: Final = 0.5
SURE: Final = 0.45
MUCH: Final = 0.2


def _surer(cite: Cite, first: Cite) -> bool:
    """Whether a reading can be relied on much more than the first, and says more than of what kind the work is."""
    held, stated = cite.reference, first.reference
    if not held or not stated or cite.confidence < SURE:
        return False
    if misplaced(stated.title):
        return not misplaced(held.title)
    more = held.title != stated.title or _placed(held)
    return more and cite.confidence >= first.confidence + MUCH


NUMBERED_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w.’'-]* ){1,4}(?:[Nn]os?\.? |[Vv]ol\. |Band )?"
    rf"(?:(?!{YEAR})\d[\d()/ -]*|[IVX]+)(?: \([IVX]+\))?\Z"
    rf"|\d{{1,3}} [A-Z]|{YEAR}[-–]\d|(?:chap|ch|vol|no|pp?)\. ?\d"
)
"""A series or a journal with its number, years, a part: `WUNT 10`, `77 FLA. L. REV`, `2001–2003`, `chap. 2`."""


def misplaced(title: str) -> bool:
    """Whether words in the place of a title are who published it, where, or in which series."""
    if NUMBERED_PIECE_RE.match(title):
        return False
    if is_house(title) or known_with_region(title) or NUMBERED_RE.match(title):
        return True
    town, colon, _ = title.partition(": ")
    return colon != "" and known_with_region(town)


def _may_be_unsigned(words: str) -> bool:
    """Whether words may begin with a title, and point to no note."""
    if QUOTED_RE.match(words):
        return POINTS_RE.search(words) is None
    dated = DATED_RE.search(words) or ("http" in words and SITED_RE.search(words)) or None
    told = dated is None or not SENTENCE_WORDS.isdisjoint(words[: dated.start()].split())
    return words[0].isupper() and not told and not words.startswith(STAND_IN) and POINTS_RE.search(words) is None


def _stood_in(stated: Reference) -> bool:
    """Whether the author is the one supposed, and none else."""
    if len(stated.authors) != 1 or stated.et_al:
        return False
    return f"{stated.authors[0].given} {stated.authors[0].family}, " == STAND_IN


def _titled(title: str, words: str) -> bool:
    """Whether words without marks are a title, and neither a sentence nor somebody's name: `Antony Beevor, Berlin`."""
    if is_full_name(title.partition(", ")[0]) or EDITED_RE.search(title):
        return False
    if any(map(COLLECTION_RE.match, title.split(", ")[1:])):
        return False  # `Memorandum, May 3, 1956, Foreign Relations of the United States, 1955–1957`
    if (
        capital_share(title) < HEADLINE
        and not foreign(title)
        and (sentence_like(title) or ", " in title or title.count(" ") > LONG)
    ):
        return False
    several = " " in title or (words.startswith(f"{title}, ") and misplaced(words[len(title) + 2 :].partition(" (")[0]))
    return several and SENTENCE_WORDS.isdisjoint(title.split())


EDITED_RE: Final = lazy.regex(r", (?:[Ee]ds?\.|[Hh]rsg\.|[Hh]g\.|a cura di|comps?\.|trans\.)")
"""An editor named before the title."""

HEADLINE: Final = 0.5
"""The share of capitals below which words are no title in headline style."""

LONG: Final = 12
"""Blanks in a title in sentence style."""


def _paged_before_year(words: str, stated: Reference) -> bool:
    """Whether a page and a year in brackets are all that follows a title, as lawyers cite books: `The Function of Law
    431 (1933)` (Bluebook 15)."""
    title = stated.title
    behind = words.removeprefix(title) if title.count(" ") >= FEWEST and capital_share(title) > HEADLINES else ""
    return stated.kind == "book" and PAGE_AND_YEAR_RE.match(behind) is not None


PAGE_AND_YEAR_RE: Final = lazy.regex(rf" \d{{1,4}} \({YEAR}\)\.?\Z")
HEADLINES: Final = 0.9
"""The share of capitals in a title that nothing else shows to be one."""


def _placed(stated: Reference) -> bool:
    """Whether a work says where and when it was printed, or on which site it stands, so that no sentence is taken for
    one."""
    if stated.url and stated.container.isupper():
        return True
    if not stated.date or stated.place[:1].islower():
        return False
    if stated.container and ((stated.volume and (stated.pages or stated.issue)) or stated.date.day):
        return True
    if stated.genre and GENRE_RE.match(stated.genre):
        return bool(stated.publisher or stated.container)
    if stated.edition:
        return True
    placed = stated.place != "" and known_with_region(stated.place)
    return placed or (stated.publisher != "" and (stated.place != "" or is_house(stated.publisher)))
