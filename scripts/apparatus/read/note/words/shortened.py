"""Spells out the shortened words of a periodical's name (Bluebook T13, ISO 4).

Comes in: `N.Y. Times Mag.`. Comes out: `New York Times Magazine`; words that the list does not hold stay as they are.
"""

from __future__ import annotations

from apparatus.read.note.lists import SHORTENED_WORDS


def spelt_out(name: str) -> str:
    """The name with its words whole. `J.` is a journal only at its end, and `Rev.` not at its beginning, where they are
    a person's."""
    first, *others = name.replace("’", "'").split()
    if not others:
        return name
    last = "Journal" if others[-1] in ("J.", "L.J.") else _whole(others[-1])
    head = first if first == "Rev." else _whole(first)
    return " ".join([head, *map(_whole, others[:-1]), last])


def _whole(word: str) -> str:
    return SHORTENED_WORDS.get(word.rstrip(".").lower(), word) if word.endswith(".") or "'" in word else word
