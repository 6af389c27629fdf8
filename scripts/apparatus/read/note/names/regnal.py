"""Reads the names of popes and of peers, which have no family name (Chicago Manual 8.26, 8.33).

Comes in: the words of a name. Comes out: the name with its number, or the title of a peer, in the place of the family
name, `Pope` or `Lord` in that of the given one; nothing when it is neither's.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.words.patterns import LISTED_RE

NUMBER_RE: Final = lazy.regex(r"(?:V|VI{1,3}|IX|XI{1,3}|XI?V|XV?I{1,3}|XIX|XX[IV]{0,5})\Z")
"""A number above four: whose son is the fifth of his name?"""

POPES: Final = frozenset({"John Paul II", "Paul IV", "Pius II", "Pius III", "Pius IV", "Julius II", "Urban II"})
"""Those with a number below five."""

LONGEST: Final = 4
"""Words of a pope's name with his title and number."""


def as_pope(words: list[str]) -> Name | None:
    """`Pope Francis`, `Leo XIII`, `John Paul II`."""
    if not 1 < len(words) <= LONGEST:
        return None
    if words[0] == "Pope":
        return Name(family=" ".join(words[1:]), given="Pope")
    name = " ".join(words)
    if words[-1] in ("Emperor", "Empress"):
        return Name(literal=name)  # `Hongwu Emperor`
    return Name(family=name) if name in POPES or NUMBER_RE.match(words[-1]) else None


PEER_RE: Final = lazy.regex(
    r"(?P<rank>Lord|Lady|Baron|Baroness|Viscount|Viscountess) (?!(?:Mayor|Chancellor|Advocate|Provost|Chief|Justice"
    r"|Privy|High|Lieutenant|President|Treasurer|Steward|Chamberlain|Commissioner|Ordinary|Bishop|Archbishop)\b)"
    r"(?P<title>[A-ZÀ-Þ][\w’-]+(?:(?: [A-ZÀ-Þ][\w’-]+)? of [A-ZÀ-Þ][\w’-]+(?:[ -][A-ZÀ-Þ][\w’-]+)?)?)\Z"
)


def as_peer(text: str) -> Name | None:
    """`Lord Bingham of Cornhill`, `Lady Hale`."""
    found = PEER_RE.match(text) if text.startswith(PEERS) else None
    return Name(family=found["title"], given=found["rank"]) if found else None


def begins_with_peer(text: str) -> bool:
    """Whether a list of names begins with a peer's, which `of` makes look like a body's: `Lord Lester of Herne Hill and
    Ana Lima`."""
    return text.startswith(PEERS) and as_peer(LISTED_RE.split(text, maxsplit=1)[0]) is not None


RANKS: Final = "LBV"
"""With what these ranks begin: a look that costs nothing."""
PEERS: Final = ("Lord ", "Lady ", "Baron", "Viscount")
