"""Passes over a title that stands once more in its own script behind the romanised one (Chicago Manual 11.90).

    “Zhongguo jueqi zhi lu” 中国崛起之路, Zhanlüe yanjiu 3 (2011)
    “Zhongguo jueqi zhi lu,” 中国崛起之路, Zhanlüe yanjiu 3 (2011)
    “Zhongguo jueqi zhi lu,” 中国崛起之路 Zhanlüe yanjiu 3 (2011)

Comes in: the pieces of a citation and the index of the one behind its quoted title. Comes out: the index of the first
behind the repeated title.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.patterns import ISSUE_RE, VOLUME_RE

_HAN: Final = r"[\u2e80-\u9fff\uac00-\ud7af《》〈〉]"
SCRIPT_RE: Final = lazy.regex(rf"{_HAN}(?:[\u2e80-\u9fff\uac00-\ud7af《》〈〉：，、·“”‘’（）\s\dA-Za-z-]*{_HAN})?\Z")
HEADED_RE: Final = lazy.regex(r"[\u2e80-\u9fff\uac00-\ud7af《》：，·]+ (?=[A-ZÀ-Þ])")
HAN: Final = "\u2e80"
"""The scripts of East Asia begin here."""


def behind_own_script(text: str, pieces: list[Piece], at: int) -> int:
    """The first piece behind the title in its own script; `at`, where there is none. What goes on in the same piece
    loses it."""
    if at >= len(pieces):
        return at
    led = pieces[at].kind == "," and at + 1 < len(pieces)
    piece = pieces[at + led]
    if piece.kind != "text" or text[piece.start : piece.start + 1] < HAN:
        return at
    headed = HEADED_RE.match(text, piece.start, piece.end)
    if headed:
        pieces[at + led] = piece._replace(start=headed.end())
    elif SCRIPT_RE.match(words_of(text, piece)) and (not led or _held(text, pieces[at + 2 : at + 4])):
        return at + led + 1
    return at


def _held(text: str, behind: list[Piece]) -> bool:
    """Whether what holds the piece is still to come; else it is the name in that script: `“…,” 人民日报, May 3`, `“…,”
    世界, vol. 3`."""
    if [piece.kind for piece in behind] != [",", "text"]:
        return False
    words = words_of(text, behind[1])
    return words[0].isalpha() and not (VOLUME_RE.match(words) or ISSUE_RE.match(words) or read_date(words))
