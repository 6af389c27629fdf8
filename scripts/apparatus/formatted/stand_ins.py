"""An item in, the item with stand-ins for what a citation processor would take for more than text, and back again.

Private-use characters stand in: they mean nothing of themselves and are part of no title (Unicode, 23.5).
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from apparatus import lazy

STAND_INS = {"<": "\ue000", ">": "\ue001"}
"""The processor would take `<i>` for italics."""
ENDS = {"?": "\ue002", "!": "\ue003"}
"""The same for the mark that closes a title, after which a processor would drop the comma of a note: the mark is part
of the title, and the comma stays (Chicago Manual of Style, 17th ed., 6.125). A full stop after it is not wanted."""

ITALIC, UPRIGHT = "\ue004", "\ue005"
"""Where italics begin and end, until all that is text is escaped."""

SUPPLIED = ("[", "?]")
"""How the styles set off a date that is not sure."""
UNSURE = ("\ue006", "\ue007")
"""The same, until it is known in which way it is not."""
DOUBTS: Mapping[str, tuple[str, str]] = {"~": ("ca. ", ""), "?": SUPPLIED}
"""`ca. 1920` and `[1920?]`, by the signs of EDTF (Chicago Manual of Style, 18th ed., 14.44)."""
SENTENCE_RE = lazy.regex(f"(?P<stop>[.?!][’”]*(?:</i>)?[’”]* ){UNSURE[0]}")
"""What begins a sentence of a bibliography."""

TITLES = ("title", "container-title")
GUARDS = str.maketrans({chr(code): "" for code in range(0xE000, 0xE008)} | STAND_INS)
TEXTS = str.maketrans({stand_in: mark for mark, stand_in in (STAND_INS | ENDS).items()})
TAGS = str.maketrans({ITALIC: "<i>", UPRIGHT: "</i>"})
STOP_AFTER_END = lazy.regex(f"([{''.join(ENDS.values())}]{UPRIGHT}?)\\.")


def guarded(item: Mapping[str, Any]) -> dict[str, Any]:
    """The item with its stand-ins."""
    values: dict[str, Any] = {name: _guarded(value) for name, value in item.items()}
    for name in TITLES:
        if (title := values.get(name, "")) and title[-1] in ENDS:
            values[name] = title[:-1] + ENDS[title[-1]]
    return values


def _guarded(value: Any) -> Any:
    if isinstance(value, str):
        return value.translate(GUARDS)
    if isinstance(value, list):
        return [_guarded(member) for member in value]
    return {name: _guarded(member) for name, member in value.items()} if isinstance(value, dict) else value


def with_doubt(text: str, doubt: str) -> str:
    """A citation whose date is told as the source tells it."""
    if doubt == "~":
        text = SENTENCE_RE.sub(r"\g<stop>Ca. ", text)
    for stand_in, words in zip(UNSURE, DOUBTS.get(doubt, SUPPLIED), strict=True):
        text = text.replace(stand_in, words)
    return text


def finished(text: str) -> str:
    """What a processor made, as it is kept: escaped, the stand-ins replaced by what they stand for."""
    text = STOP_AFTER_END.sub(r"\1", text).translate(TEXTS)
    return escape(text, quote=False).translate(TAGS)
