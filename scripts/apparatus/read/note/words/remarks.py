"""What an editor or author says of a passage behind it: `emphasis in original`, `my translation` (Chicago Manual 12.66,
12.75).

Comes in: the words between two marks. Comes out: whether they say no more than that.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.words.signs import group

EMPHASIS: Final = group(
    "mphas", "talics", "ranslat", "y trans", "mine", "ours", "modified", "altered", "amended", "adapted"
)
"""Signs of which a note with such a remark holds one."""

_HOW: Final = r"(?:mine|ours|modified|altered|amended|adapted)"
EMPHASIS_RE: Final = lazy.regex(
    r"(?:emphas[ie]s|italics)(?: [^.:;()\d]{2,40})?\.?\Z"
    r"|(?:Emphas[ie]s|Italics) (?:added|mine|ours|supplied|removed|original|in (?:the )?original)\Z"
    r"|(?:my|our|author’s|original) (?:emphas[ie]s|italics|translations?|trans\.?)\Z"
    rf"|(?:(?:translation|trans\.|text|quotation) (?:(?:slightly|lightly) )?|(?:slightly|lightly) ){_HOW}\.?\Z"
    r"|translations? (?:is |are )?(?:my|our) own\Z|translated by the author\Z"
)
"""`emphasis in the original`, `italics Lima’s`, `translation slightly modified`."""


def tells_of_words(words: str) -> bool:
    """Whether words tell who set a passage in italics or put it into English, and nothing else."""
    return EMPHASIS_RE.match(words) is not None


RIGHTS_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][^“”\"(),:;©]{0,80} )?©\s?(?=[A-ZÀ-Þ\d])[^“”\":;]{2,80}\Z"
    r"|(?:All rights reserved|Copyright (?:© |\(c\) )?(?:1[5-9]|20)\d\d[^“”\":;]{0,80})\Z"
)
"""`© 1971 Ana Lima`, `Quay Archives © 2004–2011`: whose the right in a work is, in a sentence of its own."""


FOUND_IN_RE: Final = lazy.regex(
    r"\((?:From|Via|Courtesy(?: of)?|(?:Accessed|Retrieved) (?:via|through|from)) (?:the )?"
    r"(?P<where>[A-ZÀ-Þ][^();:]{2,120}?)"
    r"(?:, (?P<mark>(?:[Cc]all|[Aa]ccession|[Mm]icrofilm|[Ii]tem|[Rr]eel|[Ss]helf) "
    r"(?:[Nn]os?\.|[Nn]umbers?|[Mm]ark) [^();:]{1,60}))?\)"
)
"""`(From NewspaperSG)`, `(From National Library, Quayland, call no. 327 CUL)`: where a copy of the work was found, in a
bracket of its own behind the citation."""
