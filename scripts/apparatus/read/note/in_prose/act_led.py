"""Finds the act to which a sentence leads up: `Congress passed the Harbour Act of 1978, 11 U.S.C. §§ 101–30`.

Comes in: the pieces of a stretch. Comes out: where the lead ends and the name of the act begins, if the code, the
public law, the chapter or the section is printed behind it (Bluebook 12.2–12.4; OSCOLA 2.4; Chicago Manual 14.281).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share

PRINTED: Final = group(
    "Act, 1", "Act, 2", "Act, 3", "Act, 4", "Act, 5", "Act, 7", "Act, P", "Act of 1", "Act of 2", "Act 18",
    "Act 19", "Act 20",
)  # fmt: skip
"""Signs of an act with where it is printed behind it."""
ACT_RE: Final = lazy.regex(
    r"(?<=[a-z] )[A-Z][\w’'.-]*,? (?:(?:(?:and|of|for|to|on|in|the|by) ){0,2}[A-Z][\w’'.-]*,? ){0,9}?Act"
    r"(?:(?: of (?:1[89]|20)\d\d)?(?=, (?:\d{1,2} U\. ?S\. ?C\.|Pub\. ?L\. |P\. ?L\. ))"
    r"| (?:1[89]|20)\d\d(?=, (?:c|ch|s|ss|sch)\.? \d))"
)
FARTHEST: Final = 400
"""Characters of a lead."""
SAID: Final = 0.6
"""The share of capitals in a sentence; titles have more."""


def act_led(text: str, pieces: list[Piece], at: int) -> int:
    """Where the act begins to which the words from piece `at` lead up; 0 if there is no lead."""
    if at >= len(pieces) or pieces[at].kind != "text":
        return 0
    begin = pieces[at].start
    end = next((piece.start for piece in pieces[at:] if piece.kind not in ("text", ",")), pieces[-1].end)
    found = ACT_RE.search(text, begin, min(end, begin + FARTHEST))
    if not found:
        return 0
    lead = text[begin : found.start()]
    return found.start() if " " in lead.strip() and capital_share(lead) < SAID else 0
