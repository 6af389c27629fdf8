"""A work in, the language of its title out, where an editor states it or its letters leave no doubt.

Letters leave no doubt where only one language is written with them (Unicode Standard, chapters 7-18): kana, Hangul,
Greek, Hebrew, Thai, Armenian, Georgian. Han characters do where the simplified set has them (GB 2312) and neither the
Japanese (JIS X 0208) nor the traditional one does (Big5). Latin, Cyrillic and Arabic letters say nothing certain.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from apparatus import lazy
from apparatus.model import Work
from apparatus.render.complete import complete
from apparatus.render.tex import plain

LETTERS: Mapping[str, re.Pattern[str]] = {
    "ja": lazy.regex(r"[\u3041-\u3096\u30a1-\u30fa]"),
    "ko": lazy.regex(r"[\uac00-\ud7a3]"),
    "zh-Hans": lazy.regex(r"[\u4e00-\u9fff]"),
    "el": lazy.regex(r"[\u0386-\u03ce]"),
    "he": lazy.regex(r"[\u05d0-\u05ea]"),
    "th": lazy.regex(r"[\u0e01-\u0e3a]"),
    "hy": lazy.regex(r"[\u0531-\u0587]"),
    "ka": lazy.regex(r"[\u10a0-\u10ff]"),
}
"""Language tags (BCP 47) and the letters that point to them; of several, the first."""

LANGIDS: Mapping[str, str] = {
    "ja": "japanese", "ko": "korean", "zh-Hans": "chinese", "el": "greek", "he": "hebrew", "th": "thai",
    "hy": "armenian", "ka": "georgian",
}  # fmt: skip
"""How biblatex calls these languages (the names of polyglossia, which sets them)."""

GLOSS = lazy.regex(r"\[[^\[\]]*\]|\([^()]*\)|（[^（）]*）|【[^【】]*】")
"""What stands in brackets in a title is as a rule its translation."""

EAST_ASIAN = lazy.regex(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def title_language(title: str) -> str:
    """The tag of the language in which the title, without what is bracketed, is certainly written; else empty."""
    if title.isascii():
        return ""
    words = GLOSS.sub("", title)
    tag = next((tag for tag, letters in LETTERS.items() if letters.search(words)), "")
    if not tag or (tag == "zh-Hans" and not any(_is_simplified(letter) for letter in words)):
        return ""
    script = EAST_ASIAN if tag in ("ja", "ko", "zh-Hans") else LETTERS[tag]
    return tag if 2 * len(script.findall(words)) > sum(letter.isalpha() for letter in words) else ""


def langid(work: Work) -> str:
    """The name by which biblatex knows the language of the title: the editor's, or a certain one."""
    given = plain(work.edited.get("langid", ""))
    return given or ("" if "language" in work.edited else LANGIDS.get(title_language(complete(work).title), ""))


def language(work: Work) -> str:
    """The tag of the title's language: the editor's `language`, or a certain one where the editor gives none."""
    if "language" in work.edited or "langid" in work.edited:
        return plain(work.edited.get("language", ""))
    return title_language(complete(work).title)


@lru_cache(maxsize=1 << 12)
def _is_simplified(letter: str) -> bool:
    return _is_in(letter, "gb2312") and not (_is_in(letter, "shift_jis") or _is_in(letter, "big5"))


def _is_in(letter: str, character_set: str) -> bool:
    try:
        return bool(letter.encode(character_set))
    except UnicodeEncodeError:
        return False
