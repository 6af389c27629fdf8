"""Finds who published an article behind the stop that ends it, as a store of articles prints that.

    Jane Doe, “Quays,” Port Review 3 (1981): 12–15. Published by Quay Press on behalf of the Port Institute, www.…
    Jane Doe, “Quays,” Port Review 3 (1981): 12–15. Published by: Quay Press. Stable URL: https://…

Comes in: a note as printed. Comes out: commas for its stops, before a statement like any other (Chicago Manual 14.175:
a stable address ends the citation).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

PUBLISHED: Final = group(". Published by")
_WORD: Final = r"(?:[A-ZÀ-Þ&][\w.’'&-]*|of|and|for|the|on|behalf|in|de)"
PUBLISHED_RE: Final = lazy.regex(
    rf"(?<=[\d)])(?P<led>\. Published by:? )(?:the )?(?=[A-ZÀ-Þ]){_WORD}(?:,? {_WORD}){{0,16}}?"
    r"(?:(?P<stop>[.,] )(?:Stable (?:URL|link):? ?)?<?(?:https?://|www\.)|\.?\Z|;|\.(?= [A-ZÀ-Þ]))"
)


def published_behind(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """A comma and small letters for what leads to the publisher, a comma before the address."""
    for found in PUBLISHED_RE.finditer(text):
        yield put_for(found, ", published by ", "led")
        if found["stop"]:
            yield put_for(found, ", ", "stop")
