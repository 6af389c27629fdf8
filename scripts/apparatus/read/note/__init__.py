"""Reads one note: its citations and its prose, in order.

Comes in: the text of a note. Comes out: `Cite`s that do not overlap; with what stands between them (separators and
white space) they give the text back.

`reader` cuts a note into stretches and asks who can read each; `citation` reads one citation, asking `works` (by a
title in quotation marks, a publisher, a date), `law`, `unpublished` and `short_forms`; `kinds` says what it is,
`telltales` and `confidence` how sure that is. Imports go one way, and a contract keeps it so (`pyproject.toml`): from
`words` to `pieces`, `names`, `head` (authors and title), `short_forms`, `kinds`, `statements` (what is said behind a
title), `containers`, `titles`, `tail` (all that follows a title), to those that read works; above these stand
`in_prose`, `stretches`, `parted`, `entries` (of bibliographies), and the reader.
"""

from __future__ import annotations

from apparatus.read.note.bibliography import read_bibliography, read_bibliography_entry
from apparatus.read.note.reader import read_note

__all__ = ["read_bibliography", "read_bibliography_entry", "read_note"]
