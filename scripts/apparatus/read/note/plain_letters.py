"""Reads names and titles with letters beyond those of Western Europe as if these had no marks: `Łukasiewicz` as
`Lukasiewicz`.

Comes in: a note, and who reads it. Comes out: the same citations, each word as it is printed. What tells a name from
other words (a capital, small letters behind it, an initial) is thereby told of `Š. Čapek` as of `S. Lima`; words in
small letters, which tell the language of a title, keep their marks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, Final
from unicodedata import normalize

from apparatus import lazy
from apparatus.model import Cite, Name, Reference
from apparatus.model.letters import BEYOND_LATIN_1_RE, without_marks
from apparatus.read.note.names.family_first import MORAE_RE
from apparatus.read.note.words.given_names import is_given_name

ACCENTS: Final = "\u0300-\u036f"
"""Accents as characters of their own, which stand on letters that no character has with them: `kẹ́`."""
WORD_RE: Final = lazy.regex(rf"(?:[^\W\d_ʼ][{ACCENTS}]*)+")
"""A modifier apostrophe is read as any other, which parts words: `Yŏnʼgu`; a number that has run into a word is none of
it: `al-Hilāl26`."""

SAID: Final = ("locator", "signal", "alias")
"""Fields of a citation that hold words of the note."""

PEOPLE: Final = ("authors", "editors", "translators", "container_authors")
NAMED: Final = tuple(field.name for field in fields(Name))
STATED: Final = tuple(field.name for field in fields(Reference) if field.type in ("str", str))  # `str` if compiled


def in_plain_letters(text: str, read: Callable[[str], Sequence[Cite]]) -> tuple[Cite, ...]:
    """What `read` reads in a text whose capitalised words have no such marks, with the words as they are printed."""
    printed = _printed_words(text) if BEYOND_LATIN_1_RE.search(text) else {}
    if not printed:
        return tuple(read(text))
    plain = {word: stands for stands, word in printed.items()}
    cites = read(WORD_RE.sub(lambda found: plain.get(found.group(), found.group()), text))
    restored = tuple(_restored(cite, text, _composed(printed)) for cite in cites)
    words = {word for value in _values(restored) for word in WORD_RE.findall(value)}
    joined = words.difference(WORD_RE.findall(text))
    return tuple(read(text)) if any(_altered(word, printed) for word in joined) else restored


def _printed_words(text: str) -> dict[str, str]:
    """What is read for each word that is read otherwise, and the word. A word stays as it is where the text holds what
    would be read for it as well, so that each can be told from the other."""
    words = set(WORD_RE.findall(text))
    read = [(_stands(word), word) for word in sorted(words) if word[0].isupper()]
    changed = [(stands, word) for stands, word in read if stands != word and stands not in words]
    printed = dict(changed)
    return printed if len(printed) == len(changed) else {}


def _composed(printed: Mapping[str, str]) -> dict[str, str]:
    """The same for words whose accents, characters of their own, the reader has put on their letters."""
    return {**printed, **{normalize("NFC", stands): word for stands, word in printed.items()}}


def _stands(word: str) -> str:
    """What is read for a word. The long vowels of a Japanese one, which tell the language of a title, have a
    circumflex, as some print them: `Tôno`."""
    word = word.replace("Œ", "Æ")  # a capital that the reader knows
    plain = without_marks(word)
    if plain == word or not MORAE_RE.match(word.lower()) or is_given_name(plain):
        return plain
    return without_marks(word.translate(ROUNDED))


ROUNDED: Final = str.maketrans("ĀĒĪŌŪāēīōū", "ÂÊÎÔÛâêîôû")


def _restored(cite: Cite, text: str, printed: Mapping[str, str]) -> Cite:
    """A citation in the words of print."""

    def as_printed(value: str) -> str:
        return WORD_RE.sub(lambda found: printed.get(found.group(), found.group()), value)

    said: dict[str, Any] = {field: as_printed(getattr(cite, field)) for field in SAID}
    stated = cite.reference
    if stated is not None:
        stating: dict[str, Any] = {field: as_printed(getattr(stated, field)) for field in STATED}
        naming = {field: tuple(_name(name, as_printed) for name in getattr(stated, field)) for field in PEOPLE}
        stated = replace(stated, **stating | naming)
    return replace(cite, text=text[cite.start : cite.end], reference=stated, **said)


def _name(name: Name, as_printed: Callable[[str], str]) -> Name:
    return Name(**{field: as_printed(getattr(name, field)) for field in NAMED})


def _values(cites: Sequence[Cite]) -> Iterator[str]:
    """All that the citations say in words."""
    for cite in cites:
        yield from (getattr(cite, field) for field in SAID)
        stated = cite.reference
        if stated is not None:
            yield from (getattr(stated, field) for field in STATED)
            yield from (name.display for field in PEOPLE for name in getattr(stated, field))


def _altered(joined: str, printed: Mapping[str, str]) -> bool:
    """Whether a word that the text does not hold still has what was read for one, which a reader joined to another."""
    return any(joined.startswith(stands) or joined.endswith(stands) for stands in printed)
