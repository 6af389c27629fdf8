"""Tables of contents: lines in; the same without them, and a ledger of what was taken out, out.

    CONTENTS
    INTRODUCTION ............................. 1
    I. HARBOURS IN PRACTICE .................. 11

The pages that such a table names are those of the print. Lines between two of its lines are the beginning of a long
title. Without dots, the lines below `Contents` are such a table as far as each says a later line again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from apparatus import lazy
from apparatus.model import Furniture
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.laying_aside import without
from apparatus.read.seed.lines import AS_IT_IS, Line

LED = lazy.regex(r"[.…][.… ]{1,400}(?:\d{1,4}|[ivxl]{1,7})$")
"""`........ 12`, and nothing behind it."""

MADE = lazy.regex(
    r"\s*(?:\{:\s*toc\b[^{}]*\}|\[\[?_{0,2}toc_{0,2}\]?\]|\{\{[<%]\s*toc\s*/?[>%]\}\}|<!--\s*toc\s*-->)\s*",
    re.IGNORECASE,
)
"""`{:toc}` (kramdown), `[TOC]` (Python-Markdown), `[[_TOC_]]` (GitLab), `{{< toc >}}` (Hugo)."""
ITEM_OF_KRAMDOWN = lazy.regex(r"\s{0,3}(?:[-*+]|1\.) [^\n]{1,60}")
"""kramdown puts its table in place of the list above the sign."""
SHORT = 80

DOTS = 4
"""A mark of omission has fewer dots, or spaces between them that make four of it."""

NAMES = frozenset(map(squeeze, ("contents", "table of contents", "inhalt", "inhaltsverzeichnis", "sommaire", "índice")))

FEWEST, APART = 3, 4
"""A table has so many lines, and each stands so few lines behind the one before it."""

LONGEST = 120

PAGE = lazy.regex(r"(?:\t| {2,40})\d{1,3}\Z")
PAGE_BEHIND_LINK = lazy.regex(r"\s\d{1,3}\Z")
LINKED = lazy.regex(r"\[([^\[\]]{1,100})\]\([^()\s]{0,100}\)")
"""What stands behind an entry, and what Markdown makes of one."""

WORDS = lazy.regex(r"[^\W\d_]")

REASON = "table of contents"


def without_contents(lines: Sequence[Line]) -> tuple[list[Line], list[Furniture]]:
    """The lines, with a blank one for each of a table; lines that are shown as they are are left alone."""
    gone = _undotted(lines)
    for table in _tables([at for at, line in enumerate(lines) if _is_led(line.text)]):
        gone |= {*range(table[0], table[-1] + 1), *_name_over(lines, table[0])}
    return without(lines, gone, REASON)


def without_places(lines: Sequence[Line]) -> tuple[list[Line], list[Furniture]]:
    """The same for where the program that makes a site puts a table of its own."""
    return without(lines, _made(lines), REASON)


def _undotted(lines: Sequence[Line]) -> set[int]:
    """The lines of a table without dots, with the one that says what it is."""
    name = next((at for at, line in enumerate(lines) if len(line.text) < LONGEST and _says_contents(line.text)), -1)
    if name < 0:
        return set()
    last = {squeeze(_entry(line.text)): at for at, line in enumerate(lines) if len(line.text) < LONGEST}
    found: list[int] = []
    at = name + 1
    while at < len(lines) and at - (found[-1] if found else name) <= 2 * APART:
        key = squeeze(_entry(lines[at].text)) if len(lines[at].text) < LONGEST else ""
        if key and last[key] > at:
            found.append(at)
        elif WORDS.search(lines[at].text) and key not in NAMES:
            break
        at += 1
    return {*range(name, found[-1] + 1)} if len(found) >= FEWEST else set()


def _made(lines: Sequence[Line]) -> set[int]:
    """The places of tables, each with what it is called above it."""
    found: set[int] = set()
    for at, line in enumerate(lines):
        if len(line.text) > SHORT or "toc" not in line.text.lower() or not MADE.fullmatch(line.text):
            continue
        item = at and ITEM_OF_KRAMDOWN.fullmatch(lines[at - 1].text) and line.text.lstrip().startswith("{:")
        first = at - 1 if item else at
        found |= {*range(first, at + 1), *_name_over(lines, first)}
    return found


def _says_contents(text: str) -> bool:
    return squeeze(_entry(text)) in NAMES


def _entry(text: str) -> str:
    """What a line of such a table says, without the signs of Markdown around it and the page behind it."""
    bare, links = LINKED.subn(r"\1", text.strip("#*_|`•–- \t"))
    return (PAGE_BEHIND_LINK if links else PAGE).sub("", bare.strip("*_`| \t"))


def _is_led(text: str) -> bool:
    if text.startswith(AS_IT_IS) or not ("..." in text or ". ." in text or "…" in text):
        return False
    led = LED.search(text.rstrip()[-440:])
    return led is not None and led[0].count(".") + 3 * led[0].count("…") > DOTS


def _tables(entries: Sequence[int]) -> list[list[int]]:
    tables: list[list[int]] = []
    for at in entries:
        if not tables or at - tables[-1][-1] > APART:
            tables.append([])
        tables[-1].append(at)
    return [table for table in tables if len(table) >= FEWEST]


def _name_over(lines: Sequence[Line], first: int) -> list[int]:
    """The line straight above a table that says what it is."""
    above = [at for at in range(first - 1, max(first - APART - 1, -1), -1) if lines[at].text.strip()]
    told = [at for at in above if not lines[at].text.lstrip().startswith("{:")]
    name = told[0] if told else first
    return [at for at in above if at >= name] if _says_contents(lines[name].text) else []
