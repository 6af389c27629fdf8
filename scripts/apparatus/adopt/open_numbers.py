"""The numbers that OpenDocument counts before headings, `II. The Keys`: trees of a file in; headings with them, out.

They are printed, no word of the text, and pandoc leaves them out. The style of the outline says how they look.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from apparatus.adopt.word_numbers import written

BASE = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, STYLE = (f"{{{BASE}{name}:1.0}}" for name in ("text", "style"))

FORMS = {"I": "upperRoman", "i": "lowerRoman", "A": "upperLetter", "a": "lowerLetter"}
"""How Word calls what OpenDocument shows (ODF 1.3, 19.500)."""

UNCOUNTED = f"{TEXT}is-list-header"

DEEPEST = 10


def set_numbers(content: ET.Element, styles: ET.Element) -> None:
    """Write the numbers of headings as words before them."""
    levels = {
        _number(level, "level"): level
        for outline in styles.iter(f"{TEXT}outline-style")
        for level in outline.iter(f"{TEXT}outline-level-style")
        if level.get(f"{STYLE}num-format")
    }
    bare = _without_numbers(content, styles)
    count = [0] * (DEEPEST + 1)
    for heading in content.iter(f"{TEXT}h") if levels else ():
        at = min(_number(heading, "outline-level"), DEEPEST)
        if at not in levels or heading.get(f"{TEXT}style-name") in bare or heading.get(UNCOUNTED) == "true":
            continue
        begins = _number(levels[at], "start-value")
        count[at] = count[at] + 1 if count[at] else begins
        count[at + 1 :] = [0] * (DEEPEST - at)
        heading.text = f"{_drawn(levels, at, count)} {heading.text or ''}"


def _without_numbers(content: ET.Element, styles: ET.Element) -> set[str]:
    """The styles of headings that say they have none: their list has no name."""
    every = [*styles.iter(f"{STYLE}style"), *content.iter(f"{STYLE}style")]
    return {style.get(f"{STYLE}name", "") for style in every if style.get(f"{STYLE}list-style-name") == ""}


def _drawn(levels: dict[int, ET.Element], at: int, count: list[int]) -> str:
    shown = _number(levels[at], "display-levels")
    numbers = [
        written(count[level] or 1, FORMS.get(levels[level].get(f"{STYLE}num-format", ""), ""))
        for level in range(at - shown + 1, at + 1)
        if level in levels
    ]
    around = (levels[at].get(f"{STYLE}num-{name}", "") for name in ("prefix", "suffix"))
    return ".".join(numbers).join(around).strip()


def _number(element: ET.Element, name: str) -> int:
    said = element.get(f"{TEXT}{name}", "")
    return int(said) if said.isdecimal() else 1
