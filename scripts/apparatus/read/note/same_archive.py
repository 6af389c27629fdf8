"""Tells *ibid.* that says where a document lies from one that cites the work before it again.

    Lima to Costa, May 2, 1923, ibid.      another letter, in the archive of the one before

Comes in: the cites of a note and its text. Comes out: the same, such a word as the archive of the document before it
(Chicago Manual 14.34: *ibid.* stands for as much as is the same; 14.229 for what is told of a document).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from apparatus.model import Cite, Kind

KEPT: Final[frozenset[Kind]] = frozenset({"archive", "misc", "interview"})
"""Kinds of what an archive keeps; of a letter that nothing else tells of the archive is all that is wanting."""


def with_same_archive(text: str, cites: Sequence[Cite]) -> tuple[Cite, ...]:
    """The cites, each such word with the document before it."""
    return tuple(_joined(text, cites)) if any(cite.ibid for cite in cites[1:]) else tuple(cites)


def _joined(text: str, cites: Sequence[Cite]) -> Iterator[Cite]:
    before: Cite | None = None
    for cite in cites:
        if before and _keeps(text, before, cite):
            assert before.reference
            word = cite.text if cite.text[-1] == "." or text[cite.end : cite.end + 1] != "." else f"{cite.text}."
            kind: Kind = "interview" if before.reference.kind == "interview" else "archive"
            kept = replace(before.reference, kind=kind, archive=word)
            before = replace(before, end=cite.end, text=text[before.start : cite.end], reference=kept)
            continue
        if before:
            yield before
        before = cite
    if before:
        yield before


def _keeps(text: str, document: Cite, cite: Cite) -> bool:
    """Whether a cite is nothing but the word, behind a comma that ends a document of a day."""
    stated = document.reference
    if document.form != "full" or not stated or stated.kind not in KEPT or stated.archive or not stated.date:
        return False
    if stated.container or stated.publisher or stated.url or not stated.date.day:
        return False
    bare = cite.ibid and cite.text[:1] == "i" and not (cite.locator or cite.signal or cite.alias)
    return bare and text[document.end : cite.start] == ", "
