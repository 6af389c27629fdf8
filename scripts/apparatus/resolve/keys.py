"""Gives each work its key: the name under which the bibliography, the addresses and `[@key]` know it.

Comes in: references in the order of their first citation, and keys that are not free. Comes out: one key for each.

    key  = name "-" year [ letter ] "-" word
    name = surname or first weighty word of an organisation; of a work without author, of its container or title
    year = four digits | "nd"
    word = first weighty word of the title; of what has none, of its container, its genre, its mark or address

Keys hold a-z, 0-9 and hyphens. No key is the beginning of another, because mkdocs-bibtex replaces keys in a page as
plain strings; a clash of either sort takes a letter after the year.
"""

from __future__ import annotations

import hashlib
import itertools
import string
import unicodedata
from bisect import bisect_left, insort
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from apparatus import lazy
from apparatus.model import LAWS, Name, Reference
from apparatus.model.letters import WITHOUT_STROKE
from apparatus.resolve.cite_match import people_of

SKIPPED: Final = frozenset({
    "a", "an", "the", "of", "on", "in", "at", "by", "for", "from", "to", "with", "and", "or", "into", "upon", "about",
    "as", "is", "are", "was",
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "eines", "und", "oder", "im", "am", "zum", "zur",
    "von", "vom", "für", "mit", "auf", "aus", "bei", "nach", "über", "unter", "zu",
    "le", "la", "les", "l", "un", "une", "du", "de", "et", "ou", "au", "aux", "en", "dans", "sur", "pour", "par", "d",
    "el", "los", "las", "lo", "y", "e", "o", "del", "al", "con", "sin", "il", "gli", "i", "della", "delle", "dei",
    "di", "da",
})  # fmt: skip
"""Articles, prepositions and conjunctions of English, German, French and Spanish: too light to name a work."""

WORD_RE: Final = lazy.regex(r"(?:[^\W\d_]\.){2,}|(?P<initial>[^\W\d_])\.(?=\s)|[^\W_]+(?:['’][^\W_]+)*")
"""A word, letters with stops (`U.S.`), or the initial of a name, which weighs nothing."""

LETTERS: Final = str.maketrans(
    {**WITHOUT_STROKE, "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "Æ": "ae", "Œ": "oe", "Ð": "d", "Þ": "th",
     "ẞ": "ss"}
)  # fmt: skip
"""Letters that Unicode does not take apart into a letter and an accent, and the one or two for each."""

LONGEST: Final = 30
"""Letters of one part: a key is an address that people read aloud."""


def slug(text: str) -> str:
    """Text in a-z and 0-9 only; empty when nothing of it can be written so."""
    flat = unicodedata.normalize("NFKD", text.translate(LETTERS)).casefold()
    return "".join(c for c in flat if c in string.ascii_lowercase or c in string.digits)[:LONGEST]


def assign_keys(references: Sequence[Reference], taken: Collection[str] = ()) -> list[str]:
    """A key for each reference, in order; none is in `taken`, and none is the beginning of another or of one of
    those."""
    used = sorted(taken)
    keys = []
    for reference in references:
        key = next(key for key in _candidates(reference) if _free(key, used))
        insort(used, key)
        keys.append(key)
    return keys


def _candidates(reference: Reference) -> Iterator[str]:
    """The key that fits best, then the same with letters after the year, then with a number that cannot clash for
    long."""
    name, year, word = key_parts(reference)
    yield f"{name}-{year}-{word}"
    for length in (1, 2):
        for letters in itertools.product(string.ascii_lowercase, repeat=length):
            if letters != ("a",):
                yield f"{name}-{year}{''.join(letters)}-{word}"
    for count in itertools.count():  # only when a taken key is the beginning of everything above
        yield f"{_digest(reference, count)}-{year}-{word}"


def _free(key: str, used: list[str]) -> bool:
    """Whether `key` neither begins a used key nor begins with one. In a sorted list the keys it begins follow it."""
    at = bisect_left(used, key)
    if at < len(used) and used[at].startswith(key):
        return False
    return not any(_in(used, key[:length]) for length in range(1, len(key)))


def _in(used: list[str], key: str) -> bool:
    at = bisect_left(used, key)
    return at < len(used) and used[at] == key


def key_parts(reference: Reference) -> tuple[str, str, str]:
    """Name, year and title word of a key, before clashes are looked at. None of them is empty."""
    people = people_of(reference)
    name = _name_part(people[0]) if people else ""
    if reference.kind not in LAWS:  # a reporter and a court name no work
        name = name or _first_word(reference.container if reference.title else "") or _first_word(reference.publisher)
    site, page = _address_words(reference.url)
    title = next(filter(None, map(_first_word, _standing_in(reference))), "") or page
    year = f"{reference.date.year:04d}" if reference.date and reference.date.year else "nd"
    if not name:
        name = (title if reference.title else site or _first_word(reference.archive)) or title or _digest(reference)
    return name, year, title or site or _digest(reference)


def _standing_in(reference: Reference) -> tuple[str, ...]:
    """What a work is known by: its title or, if it has none, what else is said of it."""
    return (reference.title, reference.container, reference.genre, reference.archive_location, reference.number)


ADDRESS_RE: Final = lazy.regex(r"(?:.*://)?(?:www\d?\.)?(?P<site>[^/?#]+)(?P<path>[^?#]*)")
"""Greedy, for the address that an archived one holds: `https://web.archive.org/web/2016/http://example.org/page`."""


def _address_words(url: str) -> tuple[str, str]:
    """A word for the site and one for the page of an address that stands for a work without author and title."""
    found = ADDRESS_RE.match(url)
    if not found:
        return "", ""
    return _first_word(found["site"]), _first_word(found["path"].rstrip("/").rpartition("/")[2])


def _name_part(name: Name) -> str:
    return _first_word(name.literal) if name.literal else slug(name.family)


def _first_word(text: str) -> str:
    """The first word that weighs; if none does, the first that can be written in a-z."""
    words = [(word, slug(word.group())) for word in WORD_RE.finditer(text)]
    weighty = (flat for word, flat in words if flat and not word["initial"] and word.group().casefold() not in SKIPPED)
    return next(weighty, "") or next((flat for _, flat in words if flat), "")


def _digest(reference: Reference, count: int = 0) -> str:
    """A short stand-in for what cannot be written in a-z; the same work always gets the same."""
    stated = "|".join(
        [*(n.display for n in reference.authors), reference.title, reference.container, reference.url, str(count or "")]
    )
    return "x" + hashlib.sha256(stated.encode("utf-8", "surrogatepass")).hexdigest()[:6]
