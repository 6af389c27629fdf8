"""The numbers that Word counts before headings, `II. The Keys`: they are printed, and no word of the text.

Pandoc keeps those of lists and leaves out those of headings, to which the text may refer.
"""

from __future__ import annotations

import re
from collections import defaultdict
from xml.etree import ElementTree as ET

from apparatus import lazy
from apparatus.adopt.word_names import PARAGRAPH, SET, VALUE, W, run_of, said, style_of, words_of

LEVEL = lazy.regex(r"%(?P<level>[1-9])")
HEADING = lazy.regex(r"heading \d")

ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip

Place = tuple[str, int]
"""The id of a numbering and a level of it."""


def set_numbers(document: ET.Element, styles: ET.Element | None, numbering: ET.Element, names: dict[str, str]) -> None:
    """Write the numbers of headings as words before them."""
    kinds = {kind.get(f"{W}abstractNumId", ""): kind for kind in numbering.iter(f"{W}abstractNum")}
    used = {num.get(f"{W}numId", ""): said(num, "abstractNumId") for num in numbering.iter(f"{W}num")}
    of_styles = _of_styles(styles, kinds, used)
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * 9)
    for paragraph in document.iter(PARAGRAPH):
        place = _place(paragraph.find(SET), of_styles.get(style_of(paragraph)))
        kind = kinds.get(used.get(place[0], "")) if place else None
        if place is None or kind is None or not words_of(paragraph).strip():
            continue
        count, level = counts[used[place[0]]], place[1]
        count[level] = count[level] + 1 if count[level] else _start(kind, level)
        count[level + 1 :] = [0] * (8 - level)
        if HEADING.fullmatch(names.get(style_of(paragraph), "")) and (number := _drawn(kind, level, count)):
            at = 1 if paragraph.find(SET) is not None else 0
            paragraph.insert(at, run_of(f"{number} "))


def _of_styles(styles: ET.Element | None, kinds: dict[str, ET.Element], used: dict[str, str]) -> dict[str, Place]:
    """The numbering of each style that has one; of a level its numbering may say that it is the style's."""
    found: dict[str, Place] = {}
    for style in styles.iter(f"{W}style") if styles is not None else ():
        if number := said(style, "pPr/numPr/numId"):
            name = style.get(f"{W}styleId", "")
            kind = kinds.get(used.get(number, ""))
            own = [
                int(level.get(f"{W}ilvl", "0"))
                for level in (kind.iter(f"{W}lvl") if kind is not None else ())
                if said(level, "pStyle") == name
            ]
            found[name] = (number, own[0] if own else _number(said(style, "pPr/numPr/ilvl")))
    return found


def _place(settings: ET.Element | None, of_style: Place | None) -> Place | None:
    if settings is None or settings.find(f"{W}numPr") is None:
        return of_style
    number = said(settings, "numPr/numId") or (of_style[0] if of_style else "")
    level = said(settings, "numPr/ilvl")
    return (number, _number(level) if level or not of_style else of_style[1]) if number != "0" else None


def _number(text: str) -> int:
    return min(int(text), 8) if text.isdecimal() else 0


def _level(kind: ET.Element, level: int) -> ET.Element | None:
    return next((found for found in kind.iter(f"{W}lvl") if found.get(f"{W}ilvl") == str(level)), None)


def _start(kind: ET.Element, level: int) -> int:
    start = said(_level(kind, level), "start")
    return int(start) if start.isdecimal() else 1


def _drawn(kind: ET.Element, level: int, count: list[int]) -> str:
    """The number of a paragraph as it is printed; empty where a sign stands instead of one."""
    found = _level(kind, level)
    if found is None or said(found, "numFmt") in ("bullet", "none"):
        return ""
    legal = found.find(f"{W}isLgl") is not None and found.find(f"{W}isLgl").get(VALUE) != "0"  # type: ignore[union-attr]

    def of_level(match: re.Match[str]) -> str:
        at = int(match["level"]) - 1
        form = "decimal" if legal else said(_level(kind, at), "numFmt")
        return written(count[at] or _start(kind, at), form)

    return LEVEL.sub(of_level, said(found, "lvlText")).strip()


def written(number: int, form: str) -> str:
    """A number in the form that Word calls so."""
    if form in ("upperLetter", "lowerLetter"):
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters.upper() if form == "upperLetter" else letters
    if form in ("upperRoman", "lowerRoman"):
        made = ""
        for value, sign in ROMAN:
            made, number = made + sign * (number // value), number % value
        return made.upper() if form == "upperRoman" else made
    return f"{number:02}" if form == "decimalZero" else str(number)
