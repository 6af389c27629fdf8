"""What stands between a title page and the text, or under the title of a review: paragraphs in; where it ends, and what
it is, out.

    About the Port Institute        pages of a report: the house, the authors, thanks
    About the author
    Acknowledgements

    Harbours and Their Keys         the book under review
    by Ana Lima
    Port Press, 2021, 414 pages
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from apparatus import lazy
from apparatus.model import Furniture, Matter
from apparatus.read.seed.back import KIND_OF
from apparatus.read.seed.byline import by_line
from apparatus.read.seed.dates import last_month_and_year
from apparatus.read.seed.labels import MARKER
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.prose import is_heading, is_prose
from apparatus.read.seed.wording import Part, part_of

ABOUT_HOUSE = lazy.regex(
    r"about (?:us|(?:the |our )?(?:[\w&.’'-]+ ){0,7}(?:institut\w*|cent(?:er|re)|council|foundation|endowment|forum"
    r"|fund|society|program(?:me)?|project|series|network|initiative|association|school|lab|commission|committee)"
    r"(?: (?:of|for|on) .{3,40})?)",
    re.IGNORECASE,
)
"""The heading over what a house says of itself."""

RIGHTS_SIGNS = ("©", "copyright", "(c) ", "all rights reserved", "alle rechte vorbehalten", "tous droits réservés")

ADDRESS, LONGEST_ADDRESS = (
    lazy.regex(
        r"\b(?:phone|tel|fax|telephone|telefon)\b\.? ?[:(+\d]|\bwww\.\w|\w@\w|\bis[sb]n\b"
        r"|\d.*\b(?:avenue|ave\.|street|road|boulevard|square|suite|rue)\b|(?:straße|strasse|platz) \d",
        re.IGNORECASE,
    ),
    300,
)
"""A street with its number, a telephone, a page of the web."""

PARTS = ("acknowledgements", "author", "rights", "how-to-cite")

LONGEST = 8
"""No such part has as many paragraphs."""

BOOK = lazy.regex(
    r"\D{3,120}\b(?:19|20)\d\d\b.{0,60}\b\d{3,4} ?(?:pages|pp?\.?|seiten|s\.|páginas)(?:\W.*)?", re.IGNORECASE
)
"""Who published a book, in which year, and how long it is; a report has a month and fewer pages."""


def pages_before_text(paragraphs: Sequence[Paragraph], at: int) -> tuple[int, list[Matter], list[Furniture]]:
    """Goes on while headings such as `About the Author` stand over text that calls no note, and another heading comes
    after it."""
    matter: list[Matter] = []
    furniture: list[Furniture] = []
    while at < len(paragraphs) and (part := _part(paragraphs[at])):
        end = at + 1
        while end < len(paragraphs) and not _heads(paragraphs, end):
            end += 1
        inner = paragraphs[at + 1 : end]
        if not 0 < len(inner) < LONGEST or end == len(paragraphs) or any(MARKER.search(one.text) for one in inner):
            break
        furniture.append(Furniture(paragraphs[at].text, paragraphs[at].line, f"heading over the {part}"))
        matter += [Matter(KIND_OF[part], one.text, one.line) for one in inner]
        at = end
    return at, matter, furniture


def _part(paragraph: Paragraph) -> Part | None:
    if len(paragraph.lines) > 1:
        return None
    part = part_of(paragraph.text)
    return (
        part if part in PARTS else "acknowledgements" if ABOUT_HOUSE.fullmatch(paragraph.text.strip("#*_ :")) else None
    )


def _heads(paragraphs: Sequence[Paragraph], at: int) -> bool:
    return bool(_part(paragraphs[at])) or is_heading(paragraphs[at], paragraphs[at + 1 : at + 3])


def _is_imprint_of_book(text: str) -> bool:
    return BOOK.fullmatch(text) is not None and last_month_and_year(text) is None


def is_of_book(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether a by-line names who wrote the book under review: below it stands who published that."""
    lines = [line.text.strip() for paragraph in paragraphs[at : at + 2] for line in paragraph.lines[:2]]
    return bool(by_line(lines[0])) and any(map(_is_imprint_of_book, lines[1:3]))


def is_in_book(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether a paragraph is of the book under review: its title, its author, who published it."""
    return any(start <= at < _end_of_book(paragraphs, start) for start in range(max(at - 2, 0), at + 1))


def _end_of_book(paragraphs: Sequence[Paragraph], at: int) -> int:
    """Behind the book under review, whose title, author and publisher begin there; the same index without one."""
    for by in (at, at + 1):
        if by < len(paragraphs) and is_of_book(paragraphs, by):
            last = next(
                n for n in (by, by + 1) if any(_is_imprint_of_book(line.text.strip()) for line in paragraphs[n].lines)
            )
            return last + 1
    return at


def rights_below(paragraphs: Sequence[Paragraph], at: int, matter: list[Matter], furniture: list[Furniture]) -> int:
    """Takes a statement of rights below the lead, and its heading."""
    headed = at + 1 < len(paragraphs) and part_of(paragraphs[at].text) == "rights"
    stated = paragraphs[at + headed] if at + headed < len(paragraphs) else None
    if stated is None or not stated.text.lower().startswith(RIGHTS_SIGNS):
        return at
    if headed:
        furniture.append(Furniture(paragraphs[at].text, paragraphs[at].line, "heading over the rights"))
    matter.append(Matter("rights", stated.text, stated.line))
    at += headed + 1
    while at < len(paragraphs) and _is_address(paragraphs[at].text):
        furniture += [
            Furniture(line.text.strip(), line.number, "address of the house") for line in paragraphs[at].lines
        ]
        at += 1
    return at


def _is_address(text: str) -> bool:
    """Whether a paragraph of an imprint says where the house is, and how to reach it."""
    return (
        len(text) < LONGEST_ADDRESS and ADDRESS.search(text) is not None and not (is_prose(text) or MARKER.search(text))
    )
