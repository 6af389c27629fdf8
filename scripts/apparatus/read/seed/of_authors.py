"""Who the authors are: the paragraphs at the top in; their names, and what tells of them, out."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import takewhile

from apparatus.model import Matter
from apparatus.read.seed.byline import AFFILIATION, by_line, has_given_name, may_be_by_line, names_in
from apparatus.read.seed.cited import cited_authors
from apparatus.read.seed.front_pages import is_of_book
from apparatus.read.seed.label_lines import MAX_PLACE
from apparatus.read.seed.labels import MARKER
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.names_at_top import in_pieces, names_in_bars
from apparatus.read.seed.prose import is_prose
from apparatus.read.seed.title_line import TOP
from apparatus.read.seed.title_page import THANKS
from apparatus.read.seed.title_signs import MAX_TITLE, is_person
from apparatus.read.seed.told_of import LONGEST_LIFE, OF_AUTHOR, POST, told_of
from apparatus.read.seed.topics import is_worded

FEW_LINES = 3
"""In a paragraph of no more lines each may be a by-line; in others, the first."""

LONGEST_THANKS = 400

LATE = 6
"""A name alone is the author's if so few paragraphs stand before it."""


def find_authors(paragraphs: Sequence[Paragraph], title: str) -> tuple[str, ...]:
    """The authors as a by-line or the article's own citation gives them."""
    by_lines = (
        by_line(part)
        for at, paragraph in enumerate(paragraphs[:TOP])
        if not is_of_book(paragraphs, at)
        for line in paragraph.lines[: 1 if len(paragraph.lines) > FEW_LINES else FEW_LINES]
        for part in in_pieces(line.text[:MAX_TITLE])
    )
    named = next((names for names in by_lines if names), ())
    return named or next(filter(None, map(_below_by, paragraphs[:TOP])), ()) or cited_authors(paragraphs, title)


def _below_by(paragraph: Paragraph) -> tuple[str, ...]:
    """The names in the lines below one that says `by` alone, up to a line that is a number alone; signs that lead to
    where their bearers work stand in lines of their own."""
    by, *others = (line.text.strip() for line in paragraph.lines)
    if by.lower() not in ("by", "by:"):
        return ()
    return names_in(" ".join(takewhile(lambda text: not text.isdecimal(), others)))


def tells_of_author(paragraph: Paragraph, authors: Sequence[str], matter: list[Matter]) -> bool:
    """Takes what tells who the author is, where no line names one, a by-line that says more than names, and thanks."""
    text = paragraph.text
    named = any(part.kind == "author" for part in matter)
    told = not (authors or any(names_in(part.text) or by_line(part.text) for part in matter if part.kind == "author"))
    unnamed = POST.match(text) and len(text) <= MAX_PLACE and not MARKER.search(text)
    unnamed = unnamed or (OF_AUTHOR.match(text) and len(text) <= LONGEST_LIFE)
    if (told and (told_of(text, in_front=True) or may_be_by_line(text))) or unnamed:
        matter.append(Matter("author", text, paragraph.line))
    elif named and len(text) < LONGEST_THANKS and THANKS.match(text) and not MARKER.search(text):
        matter.append(Matter("acknowledgements", text, paragraph.line))
    else:
        return False
    return True


def late_name(rest: Sequence[Paragraph]) -> int:
    """Where in the first paragraphs of a text that names no author a name stands alone, of whom the text does not
    speak: the index; -1 without one."""
    for at, paragraph in enumerate(rest[:LATE]):
        if len(paragraph.lines) == 1 and is_person(paragraph) and not AFFILIATION.search(paragraph.text):
            families = [name.split()[-1] for name in names_in(paragraph.text)]
            said = any(family in part.text for part in rest if is_prose(part.text) for family in families)
            return -1 if said else at
    return -1


def is_no_name(paragraph: Paragraph, small: Container[str]) -> bool:
    """Whether a line in capitals is of words rather than of names, and no word tells that it names anybody."""
    first = paragraph.lines[0].text
    said = by_line(first) or names_in_bars(first) or AFFILIATION.search(paragraph.text)
    return not (said or has_given_name(first)) and is_worded(paragraph.text, small)
