"""Sheets in; the same without running heads, feet and page numbers, and the words of these, out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from apparatus import lazy
from apparatus.adopt.pdf.sheets import Row, Sheet
from apparatus.read.seed.furniture import PAGE_FIRST, PAGE_LAST, PAGE_MARKED
from apparatus.read.seed.pages import NUMBER

DIGITS = lazy.regex(r"\d+")

LONGEST = 100
"""Letters of a running head or foot."""

EDGE = 3
"""So many rows from above and from below may be a running head or foot."""

SHARE, LEAST = 0.3, 3
"""What stands at one height on so many of the sheets, and on three at least, is no part of the text."""

NEAR = 4.0
"""Points that heights may differ by."""

GAP = 0.6
"""How far, in sizes of its letters, a running head or foot stands from the text at the least."""


def without_margins(sheets: Sequence[Sheet]) -> tuple[list[Sheet], list[str]]:
    """The sheets, and what was taken away, each piece once."""
    edges = [_edges(sheet) for sheet in sheets]
    said = Counter(place for edge in edges for place in {place for row in edge for place in _places(row)})
    least = max(LEAST, len(sheets) * SHARE) if len(sheets) > LEAST else 2
    first = _first_number(edges)
    taken: dict[str, str] = {}
    made = []
    for at, (sheet, edge) in enumerate(zip(sheets, edges, strict=True)):
        page = at + first if first is not None else -1
        alike = [row for row in edge if _repeated(row, said, least, page)]
        margin = [row for row in edge if _is_number(row, page) or (row in alike and _apart(row, sheet, alike))]
        out = {id(row) for row in margin}
        out |= {id(row) for row in edge if any(_one_line(row, other) for other in margin) and _apart(row, sheet, ())}
        for row in sheet.rows:
            if id(row) in out:
                taken.setdefault(_key(row), row.text.strip())
        made.append(replace(sheet, rows=tuple(row for row in sheet.rows if id(row) not in out)))
    return made, [text for key, text in taken.items() if any(letter.isalpha() for letter in key)]


def _first_number(edges: Sequence[Sequence[Row]]) -> int | None:
    """The number of the first sheet, where sheets are numbered."""
    firsts = Counter(
        first for at, edge in enumerate(edges) for first in {_number(row) - at for row in edge if _number(row) >= 0}
    )
    found, times = max(firsts.items(), key=lambda item: (item[1], -abs(item[0] - 1)), default=(0, 0))
    return found if times * 2 >= len(edges) and times > 1 else None


def _number(row: Row) -> int:
    """The number that a row is, or that stands at an end of it; -1 where there is none. A raised one is a note's."""
    said = "" if row.runs[0].raised else row.text.strip()[:LONGEST]
    found = PAGE_FIRST.fullmatch(said) or PAGE_LAST.fullmatch(said)
    number = DIGITS.search(said) if _is_alone(said) else DIGITS.fullmatch(found["page"]) if found else None
    return int(number[0]) if number else -1


def _is_alone(said: str) -> bool:
    """Whether words are the number of a page and nothing else: `12`, `Page 3 of 20`."""
    return NUMBER.fullmatch(said) is not None or PAGE_MARKED.fullmatch(said) is not None


def _is_number(row: Row, page: int) -> bool:
    """Whether a row is the number of its page and nothing else."""
    return page >= 0 and _is_alone(row.text.strip()) and _number(row) == page


def _edges(sheet: Sheet) -> list[Row]:
    """The rows that stand highest and lowest."""
    rows = sorted(sheet.rows, key=lambda row: -row.middle)
    heights: list[float] = []
    for row in rows:
        if not heights or abs(heights[-1] - row.middle) > NEAR:
            heights.append(row.middle)
    kept = [*heights[:EDGE], *heights[-EDGE:]]
    return [row for row in rows if any(abs(row.middle - height) <= NEAR for height in kept)]


def _key(row: Row) -> str:
    return " ".join(DIGITS.sub(" ", row.text).split())


def _places(row: Row) -> list[tuple[str, int]]:
    """What a row says, and its height: a little lower, as it is, a little higher."""
    height = round(row.bottom / NEAR)
    return [(_key(row), height + step) for step in (-1, 0, 1)]


def _repeated(row: Row, said: Counter[tuple[str, int]], least: float, page: int) -> bool:
    """Whether a row says what rows of other sheets say at its height. One that begins with another number than that of
    the page may be a note."""
    begin = DIGITS.match(row.text.strip())
    is_note = row.runs[0].raised or (begin is not None and int(begin[0]) != page)
    return said[_places(row)[1]] >= least and not is_note and any(letter.isalnum() for letter in row.text)


def _one_line(row: Row, other: Row) -> bool:
    return row is not other and abs(row.middle - other.middle) <= NEAR


def _apart(row: Row, sheet: Sheet, alike: Sequence[Row]) -> bool:
    """Whether space parts a row from all that is neither beside it nor one of those that are `alike`."""
    others = [other for other in sheet.rows if abs(other.middle - row.middle) > NEAR and other not in alike]
    return all(max(other.bottom - row.top, row.bottom - other.top) >= GAP * row.size for other in others)
