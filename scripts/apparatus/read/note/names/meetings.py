"""Tells meetings at which papers are read by their names.

Comes in: words behind the title of a paper. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.words.named_kinds import MEETING

MEETING_RE: Final = lazy.regex(
    r"\b(?:Annual|Spring|Fall|Autumn|Winter|Summer|General|Biennial) (?:[A-Z]\w+ ){0,3}"
    r"(?:(?:Conference|Convention|Congress)\Z|Meeting(?:\Z| of the [A-Z]))"
    rf"|\b(?:Centenary|Bicentenary|Centennial|Bicentennial|Jubilee|Anniversary|Memorial) (?:{MEETING}|Congress)\Z"
    r"|\b(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|International|Research) (?:[A-Z]\w+ ){0,5}"
    rf"(?:{MEETING}|Congress|Convention|Summit|Seminar)\b"
    rf"|\b(?:{MEETING}|Summit) on\b"
)
"""`Spring Joint Conference`, `3rd Workshop on Harbours`, `Boyle Centenary Conference`: what only a meeting is
called."""


OF_YEAR_RE: Final = lazy.regex(rf"(?:19|20)\d\d .*\b(?:{MEETING}|Congress)\b|\b(?:{MEETING}|Congress) (?:19|20)\d\d\Z")
"""`2019 IEEE Conference on Quays`, `Harbour Symposium 2021`: a meeting with its year."""


def names_meeting(container: str) -> bool:
    """Whether what holds a paper is called by the meeting at which it was read: `3rd Workshop on Harbours`."""
    return MEETING_RE.search(container) is not None or OF_YEAR_RE.search(container) is not None
