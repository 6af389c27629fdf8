"""Every word of a title, a name or an imprint that is read stands in the note: nothing is put into other words.

What other houses print is read with the Manual’s marks and little words in their places, and none of these may come out
as the source's own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain
from typing import Final

from apparatus.model import Reference
from changes import CHANGES
from note_cases import all_cases, read
from test_exchanged_fields import AT_MOST, exchanged

WORD_RE: Final = re.compile(r"[^\W\d_]+|\d+")
FIELDS: Final = ("title", "container", "publisher", "place", "series", "volume_title", "genre", "edition")
EVERY: Final = 30
"""One of how many cases is changed in each way."""


def letters(text: str) -> str:
    """Letters and digits only: a word cut at the end of a line is whole, a ligature two letters."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text))).casefold()


def foreign(note: str, stated: Reference) -> Iterator[str]:
    """The words of the fields that do not stand in the note."""
    printed = letters(note)
    if " v. " in stated.title:
        printed = f"{printed} {letters(note.replace('et aI.', 'et al.'))}"  # parties are read as other names are
    for field in FIELDS:
        yield from (word for word in WORD_RE.findall(getattr(stated, field)) if letters(word) not in printed)


def notes() -> Iterator[str]:
    """All cases, with a field exchanged, and some of them in each way in which notes are changed."""
    cases = [case.note for case in all_cases()]
    yield from cases
    yield from (note for field in AT_MOST for note, _ in exchanged(field))
    for nth, change in enumerate(CHANGES.values()):
        yield from map(change, cases[nth % EVERY :: EVERY])


def test_no_word_of_a_field_is_another_than_printed() -> None:
    stated = ((note, cite.reference) for note in notes() for cite in read(note) if cite.reference)
    altered = [f"{note}: {word}" for note, reference in stated for word in foreign(note, reference)]
    assert not altered, "\n".join(chain(["words that no note prints:"], altered))
