"""A text in, its pieces by writing system out, so that each can be marked with its language.

Sources: W3C, "Declaring language in HTML" (a change of language is marked, WCAG 2.2 SC 3.1.2); Unicode Standard Annex 9
(directional overrides) for the characters that could make a text look like another one.
"""

from __future__ import annotations

import re

from apparatus import lazy

HAN = r"\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
KANA = r"\u3040-\u30ff"
HANGUL = r"\u1100-\u11ff\uac00-\ud7af"
CONTROL = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069"

PIECE = lazy.regex(f"(?P<cjk>[{HAN}{KANA}{HANGUL}]+)|(?P<control>[{CONTROL}])")
"""A run in an East Asian script, or a character that a browser would not show or that would turn the text around."""


UNSHOWN = lazy.regex(f"[{CONTROL}]")


def spelled(text: str) -> str:
    """The text with characters that cannot be shown called by their names: for where no mark-up can stand."""
    return text if text.isascii() and text.isprintable() else UNSHOWN.sub(lambda found: f"U+{ord(found[0]):04X}", text)


def is_plain(text: str) -> bool:
    """Whether the text is one piece that needs no mark."""
    return (text.isascii() and text.isprintable()) or PIECE.search(text) is None


def pieces(text: str) -> list[tuple[str, str]]:
    """`(label, piece)` in order; joined, the pieces are the text. The label is the empty string for ordinary text, a
    BCP 47 language tag (`zh`, `ja`, `ko`), or `U+202E` and the like for a character that must be shown by name."""
    found: list[tuple[str, str]] = []
    position = 0
    for match in PIECE.finditer(text):
        if match.start() > position:
            found.append(("", text[position : match.start()]))
        piece = match.group()
        found.append((_language(piece) if match["cjk"] else f"U+{ord(piece):04X}", piece))
        position = match.end()
    if position < len(text) or not found:
        found.append(("", text[position:]))
    return found


def _language(piece: str) -> str:
    if re.search(f"[{KANA}]", piece):
        return "ja"
    return "ko" if re.search(f"[{HANGUL}]", piece) else "zh"
