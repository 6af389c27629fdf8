"""Tells the parts of an organisation that stand behind its name.

    U.S. Department of Justice, Office of the Inspector General, Audit Division, The Watchlist (2009)

Comes in: the words between the commas of a citation, from its first. Comes out: how many of them name who wrote it.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.names.organisations import looks_like_organisation


def count_units(words: list[str]) -> int:
    """How many of the words are the organisation, which is the first, and its parts; a title is still to come."""
    units = 1
    while units < len(words) - 1 and _is_unit(words[units]):
        units += 1
    return units


UNIT_RE: Final = re.compile(
    r"(?:(?:House|Senate|Joint|Select|Permanent|Special|Standing|Commons|Lords) ){0,3}"
    r"(?:Department|Division|Directorate|Office|Bureau|Committee|Subcommittee|Select Committee|Secretariat"
    r"|Ministry|Section|Chief|Cent(?:er|re)|Commission|Agency|Institute|Branch|Unit|Service"
    r"|Directorate-General|Sub-Committee|Faculty|School)\s(?:of|for|on|to)\s"
    r"|(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Secretariat)\Z"
)
"""A part of the organisation before it: `United Nations, Department of Economic and Social Affairs`."""


def _is_unit(words: str) -> bool:
    """Whether words name a part of the organisation before them; the title is still to come."""
    words = words.title().replace(" Of ", " of ").replace(" For ", " for ") if words.isupper() else words
    if UNIT_RE.match(words):
        return True
    if ":" in words or words.startswith(("The ", "A ")):
        return False
    if words.endswith((" Division", " Branch")):
        return words.count(" ") < LONGEST_UNIT
    return (
        " " in words
        and words.endswith((" Council", " Committee", " Commission", " Office", " Bureau"))
        and looks_like_organisation(words, strict=True)
    )


LONGEST_UNIT: Final = 4
"""Words of the name of a division."""
