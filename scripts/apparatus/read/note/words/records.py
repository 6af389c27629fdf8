"""Tells where in the official records of the United Nations a document stands: organ, session, meeting, supplement
(Bluebook 21.7; Australian Guide to Legal Citation 9.2).

    U.N. GAOR, 55th Sess., 81st plen. mtg. at 2      UN SCOR, 48th sess, 3217th mtg      17 U.N. GAOR Supp. (No. 17)
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.words.locators import read_locator

RECORDS_RE: Final = lazy.regex(r"(?:\d{1,2} )?U\.? ?N\.? ?(?:GAOR|SCOR|ESCOR|TCOR)\b")
"""The organ whose records they are: General Assembly, Security Council …"""

PART_RE: Final = lazy.regex(
    r"(?:\d{1,2}(?:st|nd|rd|th|d) (?:[Ee]mergency )?(?:[Ss]pec(?:ial|\.) )?[Ss]ess(?:ion|\b\.?)"
    r"|\d{1,4}(?:st|nd|rd|th|d) (?:[Pp]len(?:ary|\.)? )?(?:mtg\b\.?|meeting)"
    r"|Supp(?:lement|\b\.?) \(?No\.? ?\d{1,3}[A-Z]?\)?"
    r"|\d(?:st|nd|rd|th|d) Comm\.|Agenda Item \d{1,3}|[Aa]nnex(?: [IVX]{1,4})?)(?: at \d[\d–-]{0,10})?\Z"
)
"""Session, meeting, supplement, committee or item of the agenda."""


def is_record(words: str) -> bool:
    """Whether words between commas say where in the records a document stands."""
    return RECORDS_RE.match(words) is not None or PART_RE.match(words) is not None


def passage_in(words: str) -> str:
    """The passage that words between commas name, alone or behind a meeting; empty if they name none."""
    head, at, page = words.rpartition("at ")
    if at and page[:1].isdigit() and (not head or is_record(head.strip())):
        return page
    return read_locator(words) if words[:1] in "¶p" else ""
