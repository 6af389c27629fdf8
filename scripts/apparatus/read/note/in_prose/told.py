"""Makes an item of what was not read as a citation, and doubts it where a work may be told in it.

Comes in: a text and where its prose stands. Comes out: a `Cite` of the form `prose`. A bracket with publisher and year
is how a work in a sentence shows itself (Chicago Manual 14.37): of nine pieces of prose that held one, in some 5,300
notes labelled by hand, six were a citation that had not been found.
"""

from __future__ import annotations

from apparatus.model import Cite
from apparatus.read.note.words.patterns import IMPRINT_RE


def told(text: str, start: int, end: int) -> Cite:
    """What stands between two places of a note, as prose."""
    if text.startswith(" <", end - 2):
        end -= 2  # the bracket belongs to the address behind it
    words = text[start:end]
    if ")" in words and IMPRINT_RE.search(words):
        return Cite(form="prose", start=start, end=end, text=words, rule="prose-imprint", confidence=0.4)
    return Cite(form="prose", start=start, end=end, text=words, rule="prose", confidence=0.9)
