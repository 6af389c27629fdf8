"""Tells whether the word before a stop is an abbreviation or somebody's initial.

Comes in: a text and the place of a stop, or the word before it. Comes out: yes or no. Chicago Manual 10.4
(abbreviations), 10.12 (initials).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import ABBREVIATIONS, CAPITAL_ABBREVIATIONS
from apparatus.read.note.words.given_names import is_given_name

BREAK_RE: Final = lazy.regex(r".*[\s(\[“\"‘—–]", re.DOTALL)
"""Back to where the word before a stop begins."""


def word_before_stop(text: str, stop: int) -> str:
    """The word that ends at a stop, the stops within it kept; empty where a space or a bracket stands there."""
    word = text[max(0, stop - 24) : stop].rpartition(" ")[2]
    found = None if word.isalnum() else BREAK_RE.match(word)
    return word[found.end() :] if found else word


def abbreviated(text: str, stop: int) -> bool:
    """Whether the word before a stop is an abbreviation or an initial, whatever follows."""
    word = word_before_stop(text, stop)
    return not word or word.lower() in ABBREVIATIONS or of_capitals(word) or is_initial(word)


def of_capitals(word: str) -> bool:
    """Whether a word is an abbreviation with a capital first, or in capitals, as lawyers print sites: `PORT AUTH.`"""
    if word in CAPITAL_ABBREVIATIONS:
        return True
    if word[-3:] == "Rev" and word[:-3].isupper():
        return True  # `CMLRev.`
    return len(word) > 3 and word.isupper() and word.capitalize() in CAPITAL_ABBREVIATIONS


def last_half(word: str) -> str:
    """The last half of a double word if it is an abbreviation with a capital, and nobody's name: `Inter-Port.`"""
    half = word.rpartition("-")[2]
    known = half[:1].isupper() and len(half) > 2 and not is_given_name(half)
    return half.lower() if known and half.lower() in ABBREVIATIONS else ""


HALVES_RE: Final = lazy.regex(r"\A[^\W\d_]+\.?/|.*[a-z]{4}-(?=st$)")
"""What stands before the last half of a word, and no address: `Minneapolis-St. Paul`."""

_TWO: Final = "Ia Iu Io Ya Yu Yo Ye Zh Kh Ts Ch Sh Shch Dzh Dz Ch Cz Sz Rz Gy Ny Zs Cs Th Ph Chr Wm"

TWO_LETTERS: Final = frozenset(_TWO.split())
"""Initials of more than one letter, as romanised Cyrillic and Hungarian have them."""

SURELY: Final = frozenset({"Iu", "Ia", "Yu", "Ya", "Zh", "Kh", "Gy", "Zs"})
"""Those that end no sentence: `Iu. Lotman`."""

GIVEN_SHORT: Final = frozenset({"Th", "Ph", "Chr", "Wm"})
"""Those that are nothing else: `P. Roe, Th. Lima, and C. E. Doe`."""

ONE_BEFORE_RE: Final = lazy.regex(r"\b[A-ZÀ-Þ]\.[\s-]?\Z")

ONE_BEHIND_RE: Final = lazy.regex(r"[A-ZÀ-Þ]\.")


def is_initial_of_two(text: str, start: int, word: str, following: int) -> bool:
    """Whether a stop ends an initial of two letters beside another initial: `I. Ia. Semenov`, `Iu. M. Lotman`."""
    if word not in TWO_LETTERS:
        return False
    if word in SURELY:
        return True
    if word in GIVEN_SHORT and text[start - 2 : start] in (", ", "d ", ". "):
        return True
    return ONE_BEFORE_RE.search(text, max(0, start - 4), start) is not None or (
        ONE_BEHIND_RE.match(text, following) is not None
    )


FILES: Final = (".html", ".htm", ".pdf", ".php", ".aspx", ".doc", ".docx", ".xml")
"""How files end, whose names are no initials."""


def is_initial(word: str) -> bool:
    """`J`, `U.S`, `J.-P`: a letter or letters with stops between them; `Iran-U.S`."""
    if "-" in word and "." in word.rpartition("-")[2]:
        word = word.rpartition("-")[2]
    if len(word) == 1:
        return word.isupper()
    if word.endswith(FILES):
        return False  # `quay.org/110-en.html. The port`
    if word[-1].isdigit() and (word[0].islower() or word.replace(".", "").isdigit()):
        return False  # `12 n.3. The board knew`, `para. 5.2. The board knew`
    if len(word) == 3 and word[1] in "’'":
        return word[0] in "Od" and word[2].isupper()  # `Benedict R. O’G. Anderson`, `Afonso d’E. Taunay`
    if "." in word and len(word) <= 15 and all(len(letter) < 2 for letter in word.split(".")):
        return True
    return ("." in word and len(word) <= 7 and word.replace(".", "").replace("-", "").isalpha()) or (
        word[-2] == "-" and word[-1].isupper()
    )
