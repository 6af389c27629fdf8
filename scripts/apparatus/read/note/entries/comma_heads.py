"""Reads the authors at the head of an entry where a comma alone divides them from the title, and stops part the rest.

    Lima, Ana, Land, Law and Ports. Lisbon: Quay Press, 1994      Lima, A., and Costa, R., Ports. 2nd ed. Lisbon: …

Comes in: an entry. Comes out: the names, and where the title begins; or None.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from apparatus.read.note.entries.listed_heads import LONGEST, TURNED_RE, before_imprint, is_shown, read_list
from apparatus.read.note.entries.turned_heads import TurnedHead

OPENED_RE: Final = re.compile(r", (?=[A-ZÀ-Þ\d][^.,]{2})(?![A-ZÀ-Þ]\.|[JS]r\b)")


def comma_head(entry: str) -> TurnedHead | None:
    """The names of an entry of which every given name is common or holds an initial; what is listed behind them is the
    title if the imprint follows."""
    listed = read_list(entry[:LONGEST], 0)
    if not listed or listed.first is not TURNED_RE:
        return None
    names = tuple(takewhile(is_shown, listed.names))
    opened = OPENED_RE.match(entry, listed.ends[len(names) - 1]) if names else None
    if not opened or not before_imprint(entry[opened.end() :]):
        return None
    return TurnedHead(names, False, "", opened.end())
