"""Parts the passage from the title of a work of old that is cited without its author (Chicago Manual 14.242-45).

    Phaedo 82e      Republic 514a–520a      Iliad 18.603–6      Met. 15.871–79      Aeneid, 6.847–53

Comes in: the words of a short form between its commas. Comes out: whether they name such a work, which a list has.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import CLASSICAL_WORKS
from apparatus.read.note.words.passages import TWO_RE, is_counted


def classical_passage(words: str) -> tuple[str, str] | None:
    """The title and the passage in words between commas, if a listed work is cited there by both: `Iliad 18.603–6`."""
    if not words[-1:].isalnum():
        return None
    title, _, passage = words.rpartition(" ")
    return (title, passage) if is_classical(title) and _counts(title, passage) else None


def classical_passage_apart(words: list[str]) -> bool:
    """Whether a comma parts the passage from the title of such a work: `Phaedo, 82e`."""
    return len(words) > 1 and is_classical(words[0]) and _counts(words[0], words[1])


def is_classical(title: str) -> bool:
    """Whether a title is that of such a work, perhaps with its article, perhaps shortened: `the Iliad`, `Met.`"""
    title = title.removeprefix("the ")
    return title[:1].isupper() and title.lower().removeprefix("the ") in CLASSICAL_WORKS


def _counts(title: str, passage: str) -> bool:
    """Whether a passage is counted as old works are, or is that of a book of them by a title in full: `Iliad 18`."""
    if not passage[:1].isalnum():
        return False
    return (
        is_counted(passage)
        or TWO_RE.match(passage) is not None
        or (title[-1] != "." and BOOK_RE.match(passage) is not None)
    )


BOOK_RE: Final = lazy.regex(r"\d{1,2}\Z")
