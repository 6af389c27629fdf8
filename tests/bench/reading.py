"""An article in; how long it takes to read texts of growing length, and its notes, out.

The time for a megabyte must not grow with the text: no input may make the reader slow.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median

from apparatus.model import Article, Block
from apparatus.read.note import read_note
from apparatus.read.seed import read_article
from bench.table import columns


@dataclass(frozen=True, slots=True)
class Reading:
    """How long it took to read a text."""

    times: int
    """How many times as long as the article it is."""
    megabytes: float
    notes: int
    seconds: float
    form: str
    """How the text is laid out: `paragraphs` as the article has them, or the whole body on `one line`."""

    @property
    def seconds_a_megabyte(self) -> float:
        """What must stay the same."""
        return self.seconds / self.megabytes


FORMS = {"paragraphs": "\n\n", "one line": " "}


def readings(article: Article, times: Sequence[int], repeat: int = 3) -> Iterator[Reading]:
    """Reading times of the article and of longer ones made of it."""
    for form, between in FORMS.items():
        for length in times:
            data = longer(article, length, between).encode()
            seconds = median(_seconds(partial(read_article, data, "seeds/longer.txt")) for _ in range(repeat))
            yield Reading(length, len(data) / 1e6, length * len(article.notes), seconds, form)


def longer(article: Article, times: int, between: str = "\n\n") -> str:
    """A text whose body is that of the article `times` times, each time with notes of its own."""
    last = max(note.number for note in article.notes)
    blocks = [block for section in article.sections for block in section.blocks]
    body = [marked(block, turn * last) for turn in range(times) for block in blocks]
    notes = [f"{note.number + turn * last} {note.text}" for turn in range(times) for note in article.notes]
    return f"{article.title}\n\n{between.join(body)}\n\n\n" + "\n\n".join(notes) + "\n"


def marked(block: Block, shift: int) -> str:
    """The block's text with its markers back in their places, `shift` added to their numbers."""
    parts, position = [], 0
    for mark in block.marks:
        parts += [block.text[position : mark.offset], f"[{mark.note + shift}]"]
        position = mark.offset
    return "".join([*parts, block.text[position:]])


def notes_a_second(article: Article, repeat: int = 5) -> float:
    """How many notes `read_note` reads in a second."""
    texts = [note.text for note in article.notes]
    seconds = median(_seconds(lambda: [read_note(text) for text in texts]) for _ in range(repeat))
    return len(texts) / seconds


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def readings_text(found: Sequence[Reading]) -> str:
    """The table of the readings."""
    head = ("text", "layout", "MB", "notes", "seconds", "s/MB")
    lines = [
        (f"{r.times}x", r.form, f"{r.megabytes:.2f}", str(r.notes), f"{r.seconds:.3f}", f"{r.seconds_a_megabyte:.2f}")
        for r in found
    ]
    return columns(head, lines, left=(1,))
