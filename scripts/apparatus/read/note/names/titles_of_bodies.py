"""Knows titles that begin with the name of a body or an office: `Decision of the Secretary of Labor in the Matter of
Lima`, `Journal of the House of Representatives`.

Comes in: words that hold a noun for an organisation. Comes out: whether they are a title all the same.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy

TITLED: Final = frozenset("TDOJR")
"""Letters with which such titles begin."""


def begins_title(text: str) -> bool:
    """Whether words are what a body or an office has written, ruled or kept, and no name of it."""
    if text[0] == "T":
        return TITLE_RE.match(text) is not None
    return RULED_RE.match(text) is not None or (text[0] == "J" and KEPT_BY_RE.match(text) is not None)


TITLE_RE: Final = lazy.regex(r"The [A-Z.]{2,6}(?: and|, (?:the )?[a-z]| in) ")
"""`The US and nuclear deterrence in Europe`: a title begins so."""
RULED_RE: Final = lazy.regex(
    r"(?:Decision|Order|Opinion|Judge?ment|Ruling|Recommendations?) of (?:the )?[A-ZÀ-Þ].* [Ii]n the [Mm]atter of "
    r"|(?:Decision|Order|Opinion|Ruling) of the [A-ZÀ-Þ]\w+(?: of [A-ZÀ-Þ]\w+)?\Z"
)
"""`Decision of the Secretary of Labor in the Matter of Lima`: what an office has ruled."""

KEPT_BY_RE: Final = lazy.regex(
    r"Journals? of the (?:[\w’-]+ ){0,6}?(?:Sessions?|(?:General |Annual )?Con(?:ference|vention|gress)|House|Senate"
    r"|Assembly|Legislature|Meeting)\b"
)
"""`Journal of the House of Representatives`, `Journal of the General Conference of the Port Church`: what a body
kept of its sittings."""
