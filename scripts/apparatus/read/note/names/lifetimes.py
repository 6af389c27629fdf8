"""Tells a person with the years of birth and death from an author and the years of a work.

Comes in: the pieces of a note. Comes out: a judgement (Chicago Manual 6.83: the years of a life stand in brackets).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import EAST_ASIAN_SURNAMES
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.reporting import SAYS

YEARS_RE: Final = lazy.regex(
    r"\((?:ca?\. ?)?(?P<born>(?:1[0-9]|20)\d\d)[-–](?:ca?\. ?)?(?P<died>(?:1[0-9]|20)\d\d)\)\Z"
)
SHORTEST: Final = 20
LONGEST: Final = 105
"""Years of a life."""


def lived(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether nothing stands at a place but somebody’s full name and years, `Ana Lima (1901–1980)`, or a sentence
    begins with them: `Mira B. Protić (1922–2014) was director of the museum`."""
    if at + 1 >= len(pieces) or pieces[at + 1].kind != "bracket" or pieces[at].kind != "text":
        return False
    years = YEARS_RE.match(text, pieces[at + 1].start, pieces[at + 1].end)
    if not years or not SHORTEST <= int(years["died"]) - int(years["born"]) <= LONGEST:
        return False
    words, behind = words_of(text, pieces[at]), pieces[at + 1].end
    if GOES_ON_RE.match(text, behind):
        cited = any(piece.kind in ("quote", "imprint", "bracket") for piece in pieces[at + 2 :])
        return " " in words and (TELLS_RE.search(words) is not None or not cited) and _ends_in_person(words)
    if at + 2 < len(pieces) and not text.startswith("and ", pieces[at + 2].start):
        return False
    first = words.partition(" ")[0]
    known = is_given_name(first) or first in EAST_ASIAN_SURNAMES
    return known and " " in words and looks_like_person(words)


GOES_ON_RE: Final = lazy.regex(
    rf" (?:(?:{SAYS}|was|were|is|had|has|became|taught|[a-z]{{3,12}}ed)\b"
    r"|and (?:[A-ZÀ-Þ][\w.’-]* ){1,3}\((?:1[0-9]|20)\d\d[-–](?:1[0-9]|20)\d\d\) (?:were|was)\b)"
    r"|, (?:along with|who|whose|together with|was|the (?:son|daughter|wife)|an? [a-z])"
)
"""How a sentence goes on behind the years of somebody's life."""
TELLS_RE: Final = lazy.regex(rf"[A-ZÀ-Þ][\w’-]+ (?:also )?(?:{SAYS}|met|knew|married|saw|led|taught|painted)\s")
"""A verb behind a name, so that a sentence ends in the years: `Read included Olga Jančić`."""
LOWERED_RE: Final = lazy.regex(r"[a-zß-ÿ]{4,} ")
"""A word of a sentence, longer than any particle."""


def _ends_in_person(words: str) -> bool:
    """Whether words are a person's name, or a sentence that ends in one: `Read included Olga Jančić`."""
    name = " ".join(words.split()[-2:])
    return looks_like_person(words) or (LOWERED_RE.search(words) is not None and looks_like_person(name))
