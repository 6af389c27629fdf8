"""What the name of a publisher of books shows itself by: a word in it, `Pluto Press`, `Allen & Unwin`, or the list of
those whose names do not say it, `Routledge` (Chicago Manual 14.133-138).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PUBLISHERS
from apparatus.read.note.words.patterns import PRESS_WORDS

PRESS_RE: Final = lazy.regex(rf"\b(?:{PRESS_WORDS})\b")

_HOUSE_RE: Final = lazy.regex(
    rf"\b(?:{PRESS_WORDS}|Publications?)\b"
    r"|& (?:Sons?|Co|Company|Unwin|Windus|Hall|Row|Giroux|Stoughton|Schuster|Littlefield)\b"
)
"""More than a press says of itself, to be asked only where a place and a year stand beside the words."""

PRINTED: Final = ("Printed for ", "Printed by ", "printed for ", "printed by ", "Imprinted by ", "imprinted by ")
"""How a title page tells of its printer: `Oxford, Printed for A. Molo, 1780`."""


def is_house(words: str) -> bool:
    """Whether words are a publisher's name by the list or by a word in them."""
    return words.lower() in PUBLISHERS or _HOUSE_RE.search(words) is not None


NAME_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w.’'&-]*,?(?: (?:&|and|of|et|und|y|e|de|des|du|da|del|di|der|für|la|fils|[A-ZÀ-Þ][\w.’'-]*,?)){0,5}\Z"
    r"|(?:Printed|Published|Privately printed) (?:for|by) (?:the |his )?[\w.’& ]{3,60}\Z"
    r"|[A-ZÀ-Þ][\w’'-]+(?: [\w’'-]+){0,3} (?:chubanshe|shuju|shudian|yinshuguan|shushe)\Z"
)
"""What a publisher’s name is made of; who had an old book printed; how Chinese houses call themselves in pinyin."""


def names_house(words: str) -> bool:
    """Whether words are a publisher's name and nothing else."""
    if "/" in words:
        return all(house.strip().lower() in PUBLISHERS for house in words.split("/"))  # `Brill/Nijhoff`
    return words.lower() in PUBLISHERS or (NAME_RE.match(words) is not None and _HOUSE_RE.search(words) is not None)


PARTNERS: Final = frozenset({"Brace", "Brown", "Green", "Rinehart", "Scott", "Trench"})
"""Who stands behind the comma in the names of old houses: `Harcourt, Brace`, `Little, Brown`."""


AUCTION_HOUSES: Final = (
    "Sotheby’s", "Sotheby's", "Sothebys", "Christie’s", "Christie's", "Christies", "Bonhams", "Phillips", "Dorotheum",
    "Parke-Bernet",
)  # fmt: skip
"""Who sells works of art, and prints a catalogue of each sale."""
