"""Prints how a note was read: what was taken for what, by which rule.

Comes in: a note, or the name of one in a project. Comes out: plain text for a terminal, and the readings that an editor
should look at, as notices.
"""

from __future__ import annotations

from apparatus.explain.doubts import doubts
from apparatus.explain.notes import explain, explain_named, explain_text, names_a_note

__all__ = ["doubts", "explain", "explain_named", "explain_text", "names_a_note"]
