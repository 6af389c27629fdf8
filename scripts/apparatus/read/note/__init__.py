"""Reads one note: its citations and its prose, in order.

Comes in: the text of a note. Comes out: `Cite`s that do not overlap; with what stands between them (separators and
white space) they give the text back.

`reader` cuts a note into stretches and asks who can read each; `citation` reads one citation with `head` (authors and
title), `quoted`, `published` or `dated`; `classify` says its kind, `telltales` and `confidence` how sure that is. What
they ask stands in folders: `pieces` and `words`, `names`, `titles`, `containers`, `statements` (what is said behind a
title), `law`, `unpublished`, `entries` (of bibliographies), `short_forms`, `in_prose`.
"""

from __future__ import annotations

from apparatus.read.note.entries.bibliography import read_bibliography, read_bibliography_entry
from apparatus.read.note.reader import read_note

__all__ = ["read_bibliography", "read_bibliography_entry", "read_note"]
