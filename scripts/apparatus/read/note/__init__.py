"""Reads one note: its citations and its prose, in order.

Comes in: the text of a note. Comes out: `Cite`s that do not overlap; with what stands between them (separators and
white space) they give the text back.
"""

from __future__ import annotations

from apparatus.read.note.bibliography import read_bibliography, read_bibliography_entry
from apparatus.read.note.reader import read_note

__all__ = ["read_bibliography", "read_bibliography_entry", "read_note"]
