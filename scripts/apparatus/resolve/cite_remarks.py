"""Tells what stands among citations and cites nothing: a note that is a remark, letters by which an archive is known.

Comes in: a note, or a form that fits no work. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Note

SOURCE_RE: Final = lazy.regex(r"[\d“”\"‘]|https?:|[Ii]bid|[Ii]dem|op\. ?cit|supra|\b(?:eds?|trans|vols?|chaps?)\.")
"""What a note may hold that cites a source which was not read: a number, quotation marks, an address."""

FEWEST: Final = 8
"""Words of a remark; fewer may be a title."""


def is_remark(note: Note) -> bool:
    """Whether a note is nothing but sentences of the author's, so that *ibid.* in the next means the note before it."""
    prose = all(cite.form == "prose" for cite in note.cites)
    return prose and len(note.text.split()) >= FEWEST and SOURCE_RE.search(note.text) is None


LETTERS_RE: Final = lazy.regex(r"[A-Z]{2,6}(?:,? [A-Z]{2,6}){0,2}\.?\Z")


def keeps(cite: Cite, note: Note) -> bool:
    """Whether letters that no work goes by stand in a sentence of their own behind a citation: they are the archive
    that keeps the document, `Ana Lima, “Quays,” 3 May 1943, 6. QPA QRI.`"""
    return LETTERS_RE.match(cite.text) is not None and note.text[cite.start - 2 : cite.start] == ". "
