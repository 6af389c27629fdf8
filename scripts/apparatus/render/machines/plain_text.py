"""An article in; its words as one plain text, and where each paragraph and note begins in it, out.

Programs that know no markup point into this text by counting characters (Unicode code points).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from apparatus.model import Article


@dataclass(frozen=True, slots=True)
class PlainText:
    """The text, title first, a blank line between paragraphs, notes at its end."""

    text: str
    blocks: Mapping[str, int]
    """Where each paragraph begins, by its id."""
    notes: Mapping[int, int]
    """Where the words of each note begin, by its line in the seed."""


def plain_text(article: Article) -> PlainText:
    """Every word of the body and the notes as they are; only markers are left out."""
    parts: list[str] = []
    length = 0
    blocks: dict[str, int] = {}
    notes: dict[int, int] = {}

    def put(text: str) -> int:
        nonlocal length
        start = length
        parts.append(f"{text}\n\n")
        length += len(text) + 2
        return start

    put(article.title)
    for section in article.sections:
        for block in section.blocks:
            blocks[block.id] = put(block.text)
    for note in article.notes:
        number = f"{note.number}. "
        notes[note.line] = put(number + note.text) + len(number)
    return PlainText("".join(parts).rstrip("\n") + "\n", blocks, notes)
