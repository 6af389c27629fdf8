"""Takes out what stands around the text or between its lines: pictures and drawn lines, contents, covers, menus.

Comes in: the lines of a file whose wrapping is undone. Comes out: `Bare`, with blank lines for what was taken out.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from apparatus.model import Date, Furniture, Problem
from apparatus.read.seed.between import Between, clear
from apparatus.read.seed.contents import without_contents, without_places
from apparatus.read.seed.cover import without_cover
from apparatus.read.seed.lines import Line
from apparatus.read.seed.link_titles import without_titles
from apparatus.read.seed.physical import Physical
from apparatus.read.seed.prose import OF_HEADING
from apparatus.read.seed.quoted_notes import without_quotation
from apparatus.read.seed.site_menu import menu_told, without_menu


@dataclass(frozen=True, slots=True)
class Bare:
    """Lines of text and notes, and what stood around them."""

    lines: list[Line]
    ledger: tuple[Furniture, ...]
    problems: tuple[Problem, ...]
    headings: frozenset[int]
    """The numbers of the lines under which a line is drawn that makes them headings."""
    between: Between
    """What was found between the lines of the text, and where."""
    published: Date | None
    """The day that a host's page before the article gives."""


def without_surroundings(physical: Physical, tables: Container[int], path: str) -> Bare:
    """`tables` are the numbers of lines that draw tables; `path` is for problems."""
    headings = frozenset(part.line - 1 for part in physical.ledger if part.reason == OF_HEADING)
    left = [Line(0, "") if line.number in physical.taken else line for line in physical.lines]
    left, places = without_places(left)
    between = clear(left, headings, tables)
    untitled = without_titles(between.lines, path)
    unquoted, quoting = without_quotation(untitled.lines)
    uncovered, cover, published = without_cover(unquoted)
    below_menu, menu = without_menu(uncovered)
    lines, contents = without_contents(below_menu)
    ledger = (*between.ledger, *untitled.ledger, *quoting, *cover, *menu, *places, *contents)
    problems = (*untitled.problems, *menu_told(menu, path))
    return Bare(lines, ledger, problems, headings, between, published)
