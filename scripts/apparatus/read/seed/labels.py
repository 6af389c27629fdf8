"""Labels and markers: lines in; every number at the start of a line that may be a note's, and every marker, out.

    label   = number space | number "." space | "[" number "]" | ...
    marker  = "[" numbers "]"        numbers = number (("," | ";" | "–" | "-") number)*

Markers of other forms are found in `forms` and written in this one before anything else is read.

Which of the labels are notes is decided in `chain`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from apparatus import lazy
from apparatus.read.seed.lines import Line

Style = Literal[
    "bare", "dot", "bracket", "round", "raised", "caret", "brace", "wide", "circled", "colon", "word", "footnote",
    "link", "sup", "glued", "alone",
]  # fmt: skip

LABELS: dict[Style, re.Pattern[str]] = {
    "bare": lazy.regex(r"\s*(?P<number>\d{1,4})\s+(?=\S)"),
    "dot": lazy.regex(r"\s*(?P<number>\d{1,4})\.(?:\s+(?=\S)|(?=[^\W\d]|[“\"‘«„]))"),
    "bracket": lazy.regex(r"\s*\[(?P<number>\d{1,4})\](?!\(#)[.:]?\s*"),
    "round": lazy.regex(r"\s*[(（]?(?P<number>\d{1,4})[)）]\s*"),
    "raised": lazy.regex(r"\s*(?P<number>[⁰¹²³⁴-⁹]{1,4})\s*(?=\S)"),
    "caret": lazy.regex(r"\s*\^[(\[]?(?P<number>\d{1,4})[)\]]?\^?[.:]?\s*"),
    "brace": lazy.regex(r"\s*\{(?P<number>\d{1,4})\}[.:]?\s*"),
    "wide": lazy.regex(r"\s*[［〔【](?P<number>\d{1,4})[］〕】]\s*"),
    "circled": lazy.regex(r"\s*(?P<number>[①-⑳])\s*"),
    "colon": lazy.regex(r"\s*(?P<number>\d{1,4})(?::|、|\s*[–—-])\s+(?=\S)"),
    "word": lazy.regex(r"\s*(?:[Ff]oot|[Ee]nd)?[Nn]ote (?P<number>\d{1,4})[.:]?\s+(?=\S)"),
    "footnote": lazy.regex(r"\s*\[\^(?P<number>\d{1,4})\]:\s*"),
    "link": lazy.regex(
        r"\s*\\?\[\\?\[?\\?(?P<number>\d{1,4}|[⁰¹²³⁴-⁹]{1,4})\\?\]\\?\]?(?:\(#[^()\s]{1,60}\)|(?<=\\\]))\s*"
    ),
    "sup": lazy.regex(
        r"\s*(?:<span id=[^<>]{1,80}></span>)?<sup>\[?(?P<number>\d{1,4})\]?</sup>[.:]?\s*", re.IGNORECASE
    ),
    "glued": lazy.regex(r"\s*(?P<number>\d{1,4})(?=[^\W\d_a-z][a-z’' ]|[“\"‘«„])"),
    "alone": lazy.regex(r"\s*(?P<number>\d{1,4})[.)]?\s*$"),
}
"""`1 Text`, `1. Text`, `[1] Text`, `(1) Text` or `1) Text`, `¹ Text`, `^1 Text`, `{1} Text`, `［1］Text`, `① Text`,
`1: Text`, `Note 1: Text`, `[^1]: Text`, `[[1]](#ref) Text`, `\\[1\\] Text`, `<sup>1</sup> Text`, `1Text`, and `1` on a
line of its own, matched at the start of a line."""

BESIDE: dict[str, Style] = {".": "dot", ")": "round"}
"""How a number alone on its line is written where others stand beside their text: a program parts some of them."""

STARTS = frozenset("0123456789[(（^{［〔【<\\NnFfEe⁰¹²³⁴⁵⁶⁷⁸⁹①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
"""What a label begins with: most lines begin otherwise."""

MARKER = lazy.regex(r"\[ ?(?P<numbers>\d{1,4}(?: ?(?:[,;–-]|\] ?[–-] ?\[) ?\d{1,4}){0,30}) ?\]")
"""`[7]`, and `[1, 2]`, `[3–5]` or `[3]-[5]`, which stand for several."""

BROKEN = lazy.regex(r"\[[\d ,;–-]{1,160}$")
"""The beginning of a marker that a line end breaks: it is read with the next line."""

NO_OPENING = lazy.regex(r"(?!https?://|www\.)[a-z(,.;:)&%–-]")
"""What a note hardly begins with: a wrapped line does. (`ibid.` is the exception, and its number speaks for it.)"""

GLUED = lazy.regex(r"[.!?][”’\"')\]»]*\d{1,3}$")
"""How a line closes whose last sentence calls a note by digits that lost their height."""

NOTE_END = lazy.regex(r"""[.!?][”’"')\]»]*$|https?://\S+$""")
"""How a note closes; a line that does not close so is wrapped."""

NO_YEAR = 1000
"""A bracketed number from here on may be a year; it is a marker only if there is a note of that number."""


@dataclass(frozen=True, slots=True)
class Label:
    """A number at the start of a line that may be a note's."""

    index: int
    """Of the line in the list of lines."""
    number: int
    style: Style
    end: int
    """The column at which the note's text begins, from 0."""
    opens: bool
    """Whether a blank line stands before it."""
    likely: bool
    """Whether the text after it begins as a note would, and the line before it ends as one would; a number on a line of
    its own, as that of a footnote of a page, may stand below an unfinished sentence."""
    begins: bool = True
    """Whether the text after it begins as a note would, whatever stands before it."""


def numbers_in(marker: str) -> tuple[int, ...]:
    """`1, 3–5` to 1, 3, 4, 5. A range that does not ascend, or is longer than 100, is only its two ends."""
    if marker.isdecimal():
        return (int(marker),)
    found: list[int] = []
    for part in re.split(r" ?[,;] ?", marker):
        ends = [int(end) for end in re.split(r" ?\]? ?[–-] ?\[? ?", part)]
        if len(ends) == 2 and 0 < ends[1] - ends[0] <= 100:
            found.extend(range(ends[0], ends[1] + 1))
        else:
            found.extend(ends)
    return tuple(found)


def number_of(text: str) -> int:
    """`12`, `¹²` and `⑫` to 12."""
    return int("".join(str(unicodedata.digit(c)) if not "①" <= c <= "⑳" else str(ord(c) - 0x245F) for c in text))


def find_labels(lines: Sequence[Line], taken: set[int]) -> list[Label]:
    """All labels of all styles, in order; lines whose numbers are in `taken` are page furniture."""
    found: list[Label] = []
    before = ""
    for index, line in enumerate(lines):
        if line.number in taken:
            before = ""
            continue
        start = line.text.lstrip()[:1]
        for style, pattern in LABELS.items() if start in STARTS or start.isdecimal() else ():
            match = pattern.match(line.text)
            if style == "alone" and not any(map(str.isalpha, "".join(ln.text for ln in lines[index + 1 : index + 2]))):
                continue
            if match and (number := number_of(match["number"])):
                begins = not NO_OPENING.match(line.text, match.end())
                likely = begins and (not before or style == "alone" or _closes(before[-200:]))
                found.append(Label(index, number, style, match.end(), not before, likely, begins))
                if style == "alone" and not NO_OPENING.match(lines[index + 1].text.lstrip()):
                    written = BESIDE.get(match[0].rstrip()[-1:], "bare")
                    found.append(Label(index, number, written, match.end(), not before, likely, begins))
        before = line.text.strip()
    return found


def _closes(text: str) -> bool:
    return bool(NOTE_END.search(text) or GLUED.search(text))


def count_markers(lines: Sequence[Line], taken: set[int]) -> tuple[set[int], list[int]]:
    """The numbers of all markers in running text, and how many of them stand before each line.

    A bracket at the start of a line may be a note's label, and one at the start of a wrapped line a marker as well:
    its number is noted, but it does not count.
    """
    numbers: set[int] = set()
    before, count, carried, blank = [0], 0, "", True
    for line in lines:
        if line.number not in taken:
            label = LABELS["bracket"].match(line.text)
            text = carried + line.text[label.end() if label else 0 :]
            carried = broken[0] + " " if (broken := BROKEN.search(text, max(0, len(text) - 170))) else ""
            for match in MARKER.finditer(text):
                called = [number for number in numbers_in(match["numbers"]) if number < NO_YEAR]
                numbers.update(called)
                count += bool(called)
            if label and not blank and int(label["number"]) < NO_YEAR:
                numbers.add(int(label["number"]))
            blank = not line.text.strip()
        before.append(count)
    return numbers, before
