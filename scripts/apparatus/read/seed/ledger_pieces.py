"""What the ledger holds of a line, struck out of it for the proof that nothing was lost: the line and the pieces in;
the stretches between them, and what goes on in the next line, out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from apparatus import lazy

BROKEN_TAG = lazy.regex(r"(?:<sup>(?:(?!</sup>).){0,300})?</?[A-Za-z][^<>]{0,600}\Z", re.IGNORECASE)
"""The beginning of a tag, without spaces, that a line end breaks: it is read with the next line, as a marker is."""


def without_furniture(
    line: str, over: list[str], furniture: list[str], lost: list[str], number: int
) -> tuple[list[str], list[str]]:
    """The stretches of a line between the pieces of furniture in it, and what of the pieces the next line has: those
    are `over` that go on from the line before, since a tag that the end of a line breaks is read whole."""
    segments = [line]
    on: list[str] = []
    is_open = BROKEN_TAG.search(line, max(0, len(line) - 900)) is not None
    for piece in (*over, *furniture):
        for at, segment in enumerate(segments):
            opens = not piece.strip("#") and segment.startswith(piece)  # the marks of a heading stand before it
            before, found, after = ("", piece, segment[len(piece) :]) if opens else segment.rpartition(piece)
            if found:
                segments[at : at + 1] = [before, after]
                break
        else:
            if piece in "".join(segments):
                segments = _without_parted(segments, piece)
                continue
            last = segments[-1]
            if not is_open and not (piece in over and last and piece.startswith(last)):
                lost.append(f"{number}+ {piece}")
                continue
            start = next((at for at in range(len(last)) if piece.startswith(last[at:])), len(last))
            segments[-1] = last[:start]
            on.append(piece[len(last) - start :])
    return segments, on


def _without_parted(segments: Sequence[str], piece: str) -> list[str]:
    """The stretches without a piece that other pieces part."""
    first = "".join(segments).rfind(piece)
    found, start = [], 0
    for segment in segments:
        low, high = max(first - start, 0), max(first + len(piece) - start, 0)
        found += [segment[:low], segment[high:]]
        start += len(segment)
    return found
