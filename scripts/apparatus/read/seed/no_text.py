"""Says which lines of a text are no text: comments, scripts, styles and lines of nothing but tags (HTML, CommonMark
0.31, 4.6), the fences of code (4.5), instructions to the program that makes a site, pictures without words.

Comes in: a line, and what is open at it. Comes out: why it is no text, if so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from apparatus import lazy
from apparatus.read.seed.broken_tags import TAG, TAGS
from apparatus.read.seed.dialects import EMBEDDED, FOR_PROGRAM, OPTION, opened_by
from apparatus.read.seed.instructions import INSTRUCTION
from apparatus.read.seed.lines import Line

SCRIPT = lazy.regex(rf"\s*(?:{TAG}\s*)*?<(?P<name>script|style)(?:[\s>]|\Z)", re.IGNORECASE)
"""What opens lines that no reader sees (CommonMark 0.31, 4.6, the first kind)."""

COMMENT = lazy.regex(r"\s*<!--.*?-->\s*|\[//\]: ?# ?[(\"'].*[)\"']\s*")

OPENED, CLOSED = "<!--", "-->"

FENCE = lazy.regex(r"(?P<inset>[ \t]{0,16})(?P<mark>`{3,}|~{3,})(?P<rest>.*)")

DEEP = 3
"""Further in, within a list or a note, a fence is one if it is closed."""

EMPTY_PICTURE = lazy.regex(
    r"\s*(?:!\[\]\[[^\[\]]{1,80}\]|!\[\]\([^)]*\)(?:\{[^{}]*\})?|\[!\[\]\([^)]*\)\]\([^)]*\))\s*"
)
PICTURE_DATA = lazy.regex(r"\s{0,3}\[[^\[\]]{1,80}\]:\s*<?data:image/[^\s<>]+>?\s*")
"""A picture itself, which a program puts behind the text: `[image1]: <data:image/png;base64,…>`."""


AROUND_PICTURE = lazy.regex(r"\s*(?:\[|\]\([^()\s]{1,2000}\))\s*")
"""What makes a link of a picture on lines of its own, before it or behind it."""

TAGGED, SCRIPTED, INSTRUCTED = "tag of HTML", "script or style of a page", "instruction to a site’s program"


@dataclass(slots=True)
class State:
    """What is open at a line."""

    closed: int
    """The last line in which a comment ends."""
    fences: Mapping[str, int]
    """The last lines that hold nothing but marks that end code, by their sign."""
    fence: str = ""
    comment: bool = False
    scripts: Mapping[str, int] = field(default_factory=dict)
    """The last lines in which scripts and styles end."""
    script: str = ""
    """The name of the tag that closes what no reader sees."""
    boxes: list[str] = field(default_factory=list)
    """The marks that close boxes which are open, the innermost last."""
    options: bool = False
    """Whether a line that opens a box, or says how it is set, stands right above."""

    @property
    def is_open(self) -> bool:
        """Whether the line is read by what an earlier one opened."""
        return bool(self.fence or self.comment or self.script)


def at_start(lines: Sequence[Line]) -> State:
    """What is open at the first of the lines: nothing."""
    return State(
        closed=_last(lines, CLOSED),
        fences={sign: _last_fence(lines, sign) for sign in "`~"},
        scripts={name: _last(lines, f"</{name}") for name in ("script", "style")},
    )


def _last(lines: Sequence[Line], mark: str) -> int:
    """The last line in which a mark in small letters stands; -1 where there is none."""
    return max((at for at, line in enumerate(lines) if mark in line.text.lower()), default=-1)


def _last_fence(lines: Sequence[Line], sign: str) -> int:
    return max(
        (at for at, line in enumerate(lines) if sign * 3 in line.text and not line.text.strip().strip(sign)), default=-1
    )


def behind_script(text: str, name: str) -> str:
    """What is text behind the end of a script in its line; empty where the script does not end or ends the line."""
    _, end, behind = text.lower().partition(f"</{name}")
    behind = text[len(text) - len(behind) :].partition(">")[2] if end else ""
    return "" if not behind.strip() or TAGS.fullmatch(behind) else behind


def _is_of_box(text: str, state: State) -> bool:
    """Whether a line opens or closes a box that a program sets, or says how it does."""
    if state.options and OPTION.fullmatch(text):
        return True
    state.options = False
    if mark := opened_by(text):
        state.boxes.append(mark)
        state.options = True
        return True
    if state.boxes and text.strip() == state.boxes[-1]:
        state.boxes.pop()
        return True
    return False


def _is_fence(found: re.Match[str], at: int, state: State) -> bool:
    return len(found["inset"].expandtabs(4)) <= DEEP or at < state.fences[found["mark"][0]]


def reason_at(text: str, at: int, state: State) -> str:
    """Why a line is no text; nothing if it is."""
    if state.script:
        state.script = "" if f"</{state.script}" in text.lower() else state.script
        return SCRIPTED
    if state.comment:
        state.comment = CLOSED not in text
        return "comment"
    if state.fence:
        ends = text.strip().startswith(state.fence) and not text.strip().strip(state.fence[0])
        state.fence = "" if ends else state.fence
        return "fence of code" if ends else ""
    if _is_of_box(text, state):
        return INSTRUCTED
    if (fence := FENCE.match(text)) and "`" not in fence["rest"] and _is_fence(fence, at, state):
        state.fence = fence["mark"]
        return "fence of code"
    if COMMENT.fullmatch(text):
        return "comment"
    if text.lstrip().startswith(OPENED) and CLOSED not in text and at < state.closed:
        state.comment = True
        return "comment"
    if found := SCRIPT.match(text):
        name = found["name"].lower()
        if f"</{name}" not in text[found.end() :].lower() and at < state.scripts[name]:
            state.script = name
            return SCRIPTED
    if TAGS.fullmatch(text):
        return TAGGED
    if INSTRUCTION.fullmatch(text) or FOR_PROGRAM.fullmatch(text):
        return INSTRUCTED
    pictures = (EMPTY_PICTURE, PICTURE_DATA, EMBEDDED, AROUND_PICTURE)
    return "picture" if any(form.fullmatch(text) for form in pictures) else ""
