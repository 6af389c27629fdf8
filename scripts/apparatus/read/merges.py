"""The text of a file in; merges that were begun by git and not finished by anybody out."""

from __future__ import annotations

from collections.abc import Iterator

from apparatus.model import Place, Problem

OPENED, CLOSED = "<<<<<<< ", ">>>>>>> "
"""How git marks the beginning and the end of two versions of which one has to go."""

HINT = "keep one of the two versions, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>"


def unfinished_merges(text: str, path: str) -> Iterator[Problem]:
    """A fault for each merge, where it begins, or where it ends if that is all that is left of it."""
    if OPENED not in text and CLOSED not in text:
        return
    is_open = False
    for number, line in enumerate(text.split("\n"), start=1):
        if line.startswith(OPENED) or (line.startswith(CLOSED) and not is_open):
            yield Problem(Place(path, number), f"a merge is not finished: {line[:60]!r}", HINT)
        if line.startswith((OPENED, CLOSED)):
            is_open = line.startswith(OPENED)
