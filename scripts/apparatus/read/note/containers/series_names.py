"""Parts the series from the title before it, where neither a number nor a word says that it is one.

Comes in: the words between authors and the bracket with place and publisher. Comes out: title and series; a series has
no mark of its own in a note (Chicago Manual 14.123), so only a title with a subtitle or the years it treats is parted,
and no list in it.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.lists import GIVEN_NAMES, PLACES
from apparatus.read.note.titles.titles import capital_share, foreign

SERIES_RE: Final = re.compile(r"(?!An? )[A-ZÀ-Þ][^\W\d_’'-]*(?:[ -][^\W\d_:]+[’']?s?){1,7}\Z")
"""`Critical Cultural Communication`: two words at least, no digit and no colon."""

YEARS_RE: Final = re.compile(r"\d{4}[-–](?:\d{2}|\d{4})\Z")
"""The years that a title ends with."""

JOINED: Final = ("and ", "or ", "& ", "und ", "et ", "y ")
LEAST: Final = 3
"""Words between the colon and the comma: shorter parts are those of a list."""


def without_series_name(title: str, *, counted: bool = False) -> tuple[str, str]:
    """The title, and the series behind its subtitle, or before the number of a volume; empty where none is seen."""
    colon = title.find(": ")
    parts = title[colon + 2 if colon > 0 else 0 :].split(", ")
    dated = len(parts) > 2 and YEARS_RE.match(parts[-2]) is not None
    if not (dated or ((colon > 0 or counted) and len(parts) > 1)) or not _names_series(parts[-1]):
        return title, ""
    before = parts[:-1]
    if dated or counted:
        listed = colon > 0 and not dated and " and " in parts[-1]  # `: Statuary, Paintings and Mosaics, vol. 1`
    elif len(before) == 1:
        alike = any(joint in parts[-1] for joint in PAIRED) or AGENT_RE.match(parts[-1])
        listed = bool(alike) or len(before[0].split()) < LEAST or before[0].endswith(TOWNS)
    else:
        listed = not before[-1].startswith(JOINED)
    return (title, "") if listed else (title[: -len(parts[-1]) - 2], parts[-1])


PAIRED: Final = (" and ", " to ", " versus ")
"""What joins the words of a title: `From Art to Anti-Semitism, Ballet to Bolshevism`."""

AGENT_RE: Final = re.compile(r"[A-Z][a-z]+(?:or|er|ist|man|woman) of ")
"""Who somebody named before was: `Creator of the Electronic Age`."""

TOWNS: Final = (" of", " in", " at")


def _names_series(words: str) -> bool:
    if not SERIES_RE.match(words) or words.startswith(("From ", "With ", "In ", "By ", "Or ", "To ", "Volume ")):
        return False
    if words.lower() in PLACES or words.partition(" ")[0].lower() in GIVEN_NAMES:
        return False
    return capital_share(words) == 1 and not foreign(words)
