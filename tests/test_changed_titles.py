"""What a citation states beside its title does not hang on how the title is worded.

Of a third of the cases, each full citation is read again with its title changed: authors, container and date stay, and
the title is the changed one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from typing import Final
from zlib import crc32

import pytest

from apparatus.model import Reference
from apparatus.read.note import read_note
from note_cases import Case, all_cases, read

CASES: Final = [case for case in all_cases() if crc32(case.note.encode()) % 3 == 0]
FIELDS: Final = ("authors", "editors", "translators", "container", "date")
UNPRINTED: Final = ("archive", "law", "treaty", "speech", "interview", "dataset", "post", "film", "misc")
KEPT_RE: Final = re.compile(r"[A-Z]{2,}|.*(?:ese|ish|ian|ean|can)\Z|[IVX]+:?\Z")


def in_sentence_style(title: str) -> str:
    """Capitals only where a title or a subtitle begins, and in what looks like a name."""
    words = title.split(" ")
    small = [
        word if before[-1:] in ":?!." or KEPT_RE.match(word) or not word[:1].isalpha() else word[0].lower() + word[1:]
        for before, word in pairwise(words)
    ]
    return " ".join([words[0], *small])


def ending(words: str) -> Callable[[str], str]:
    """A title with words behind it, if it ends with a letter."""
    return lambda title: title + words if title[-1].isalpha() else title


CHANGES: Final[dict[str, tuple[Callable[[str], str], float]]] = {
    "an afterthought in brackets": (ending(" (and Beyond)"), 0.03),
    "words in marks that open it": (lambda title: re.sub(r"^([A-Z][a-z]{4,}) (?=[A-Z])", r"‘\1’ ", title), 0.17),
    "words in marks amid it": (lambda title: re.sub(r" ([A-Z][a-z]{4,}) ", r" “\1” ", title, count=1), 0.075),
    "a subtitle behind a stop": (lambda title: title.replace(": ", ". ", 1), 0.18),
    "a subtitle behind a dash": (lambda title: title.replace(": ", " – ", 1), 0.05),
    "a space before its colon": (lambda title: title.replace(": ", " : ", 1), 0.01),
    "a sign for and": (lambda title: title.replace(" and ", " & "), 0.04),
    "sentence style": (in_sentence_style, 0.1),
    "a question": (ending("?"), 0.03),
    "a year": (ending(" in 2020"), 0.03),
    "a person": (ending(" of Ana Lima"), 0.02),
    "a town": (ending(" in New York"), 0.02),
}
"""Each change, and of how many titles at most what is cited may be read otherwise: a few are known by the very words
that it takes away."""


def printed(note: str) -> Iterator[tuple[Reference, int]]:
    """The works with a title that stands once in a note, and where."""
    for cite in read(note):
        reference = cite.reference
        if cite.form != "full" or not reference or not reference.title or reference.kind in UNPRINTED:
            continue
        kept = reference.kind == "chapter" and reference.date is not None and reference.date.day > 0
        if note.count(reference.title) == 1 and not kept:  # a letter of a day in a book has names and no title
            yield reference, note.index(reference.title)


def stated(reference: Reference) -> tuple[str, ...]:
    """The fields that stay, without the marks that stand for others."""
    return tuple(re.sub(r"\W", "", str(getattr(reference, field))) for field in FIELDS)


def plain(title: str) -> str:
    return re.sub(r"\W", "", title).casefold()


@cache
def works() -> list[tuple[Case, Reference, int]]:
    return [(case, reference, at) for case in CASES for reference, at in printed(case.note)]


@pytest.mark.parametrize("name", CHANGES)
def test_a_title_may_be_worded_otherwise(name: str) -> None:
    change, most = CHANGES[name]
    changed = [(case, work, at, change(work.title)) for case, work, at in works() if change(work.title) != work.title]
    assert len(changed) > 100
    lost = []
    for case, work, at, title in changed:
        note = case.note[:at] + title + case.note[at + len(work.title) :]
        read = [cite.reference for cite in read_note(note) if cite.reference]
        if not any(plain(one.title) == plain(title) and stated(one) == stated(work) for one in read):
            lost.append(note)
    assert len(lost) <= most * len(changed), (len(lost) / len(changed), lost)
