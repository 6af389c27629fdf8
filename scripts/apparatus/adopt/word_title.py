"""The title of a Word file that no style marks: the line near the top that is set in the largest letters."""

from __future__ import annotations

from collections import Counter
from xml.etree import ElementTree as ET

from apparatus.adopt.word_names import PARAGRAPH, RUN, SET, STYLE, VALUE, W, said, style_of, words_of

TOP, LONGEST = 15, 220
"""The title is sought in as many lines, and is not longer than this."""

USUAL = 22
"""Eleven points, in halves, where a file says nothing."""

LARGER = 1.25


def mark_title(document: ET.Element, styles: ET.Element | None, names: dict[str, str]) -> None:
    """Make the largest line near the top a heading, where no style says what is one."""
    lines = [part for part in document.iter(PARAGRAPH) if words_of(part).strip()]
    sizes = _of_styles(styles)
    used = Counter(names.get(style_of(part), "") for part in lines)
    heading = next((style for style, name in names.items() if name == "heading 1"), "")
    top = lines[:TOP]
    if used["title"] or not heading or any(names.get(style_of(part), "").startswith("heading") for part in top[:3]):
        return
    letters: Counter[int] = Counter()
    for part in lines:
        letters[_size(part, sizes)] += len(words_of(part))
    usual = letters.most_common(1)[0][0] if letters else USUAL
    largest = max(top, key=lambda part: _size(part, sizes), default=None)
    if (
        largest is None
        or _size(largest, sizes) < LARGER * usual
        or len(words_of(largest)) > LONGEST
        or letters[_size(largest, sizes)] > LONGEST
    ):
        return
    settings = largest.find(SET)
    if settings is None:
        settings = ET.Element(SET)
        largest.insert(0, settings)
    for style in settings.findall(STYLE):
        settings.remove(style)
    settings.insert(0, ET.Element(STYLE, {VALUE: heading}))


def _of_styles(styles: ET.Element | None) -> dict[str, int]:
    """The size of each style, as it says itself or has it from another one; that of the file under no name."""
    found = {style.get(f"{W}styleId", ""): style for style in (styles.iter(f"{W}style") if styles is not None else ())}
    default = said(styles, "docDefaults/rPrDefault/rPr/sz")
    sizes = {"": _number(default) or USUAL}
    for name in found:
        style, size = name, ""
        for _ in range(10):
            if style not in found or (size := said(found[style], "rPr/sz")):
                break
            style = said(found[style], "basedOn")
        sizes[name] = _number(size) or sizes[""]
    return sizes


def _size(paragraph: ET.Element, sizes: dict[str, int]) -> int:
    """The size of the smallest letters of a line."""
    of_style = sizes.get(style_of(paragraph), sizes[""])
    runs = [run for run in paragraph.iter(RUN) if words_of(run).strip()]
    return min((_number(said(run, "rPr/sz")) or of_style for run in runs), default=of_style)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
