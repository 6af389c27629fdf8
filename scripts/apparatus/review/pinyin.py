"""Chinese names with their pronunciation in; those whose syllables can hardly be those of the characters, out.

pypinyin knows every reading of a character. A name may use a rare one, so what is found is a question and no error.
Tones, spaces, hyphens and apostrophes are not compared.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from pypinyin import Style, pinyin

from apparatus.model import Problem, Term


def check_pinyin(terms: Iterable[Term]) -> Iterator[Problem]:
    """A notice for each Chinese name, simplified or traditional, that its pinyin does not fit."""
    for term in terms:
        for field, characters in (("native", term.native), ("traditional", term.traditional)):
            if term.native_lang.startswith("zh") and characters and term.pinyin and not fits(characters, term.pinyin):
                usual = " ".join(choices[0] for choices in pinyin(characters, style=Style.TONE))
                message = f"is '{term.pinyin}' the pronunciation of {characters}?"
                yield Problem(term.at(field), message, f"it is usually {usual}", "notice")


def fits(characters: str, spelling: str) -> bool:
    """Whether the spelling can be read off the characters, with any of their readings."""
    letters = _letters(spelling)
    ends = {0}
    for choices in pinyin(characters, style=Style.NORMAL, heteronym=True, v_to_u=True):
        readings = {_letters(choice) for choice in choices}
        # 儿 at the end of a word is written as a bare r (GB/T 16159, 6.1).
        readings |= {"r"} if "er" in readings else set()
        ends = {end + len(r) for end in ends for r in readings if letters.startswith(r, end)}
    return len(letters) in ends


def _letters(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in plain if letter.isalnum())
