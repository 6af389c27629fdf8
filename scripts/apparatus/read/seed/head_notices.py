"""What an editor should look at in the head of an article: what was read there in; notices out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from apparatus import lazy
from apparatus.model import Editorial, Furniture, Matter, Place, Problem
from apparatus.read.seed.byline import may_be_by_line
from apparatus.read.seed.file_head import OF_HEAD
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.names_at_top import authors_at_top
from apparatus.read.seed.prose import is_prose, wholly_quoted
from apparatus.read.seed.title_page import is_of_house
from apparatus.read.seed.title_signs import may_be_title
from apparatus.read.seed.topics import Topics

SHOWN = 60

TELLING = 300
"""A text of as many words of some length tells what it is about."""

DATE = lazy.regex(r"date\s*[:=]")
"""The field of a date in YAML and in TOML."""

PICTURE = lazy.regex(r"\.(?:png|jpe?g|gif|webp|svg|avif|tiff?)[\"'\])}]{0,3}\s{0,9}\Z", re.IGNORECASE)
"""How a line ends that names a picture."""


def file_beside(path: str) -> str:
    """How a hint names the editor's file of an article: one that is not taken in yet has none."""
    file = PurePosixPath(path)
    return str(file.with_suffix(".yml")) if file.parent.name == "seeds" else "the article’s file .yml in seeds/"


def no_title(path: str) -> Problem:
    """Nothing at the top is a title."""
    hint = f"give it as the first line, or as `title` in {file_beside(path)}"
    return Problem(Place(path, 1), "the article's title was not found", hint, "notice")


def left_above(furniture: Sequence[Furniture], path: str) -> Iterator[Problem]:
    """What stands above the title and is no line of a site: a quotation, a sentence."""
    for part in furniture:
        if part.reason == "before the title" and wholly_quoted(part.text):
            message = f"a quotation above the title was left out of the text: “{part.text[:SHOWN]}”"
            yield Problem(Place(path, part.line), message, "if it is an epigraph, put it below the title", "notice")
        elif part.reason == "before the title" and is_prose(part.text) and not is_of_house(part.text):
            message = f"a sentence above the title was left out of the text: “{part.text[:SHOWN]}”"
            yield Problem(Place(path, part.line), message, "if it is the article's, put it below the title", "notice")


def other_title(paragraphs: Sequence[Paragraph], title: Paragraph | None, path: str) -> Iterator[Problem]:
    """The first line may be the title, and another one was taken."""
    first = paragraphs[0] if paragraphs else None
    if first and title and first.line < title.line and may_be_title(first) and not authors_at_top(first):
        message = f"this line was taken for the title, not the first one: “{first.text[:SHOWN]}”"
        hint = f"if that is the title, write it as `title` in {file_beside(path)}"
        yield Problem(Place(path, title.line), message, hint, "notice")


def doubtful_title(title: Paragraph | None, paragraphs: Sequence[Paragraph], path: str) -> Iterator[Problem]:
    """The line taken for the title may name the house or the series, or says nothing of what the text is about."""
    topics = Topics(paragraphs)
    if title and topics.words >= TELLING and not topics.in_line(title.text):
        message = f"no word of the line taken for the title comes again and again in the text: “{title.text[:SHOWN]}”"
        hint = f"if another line is the title, write it as `title` in {file_beside(path)}"
        yield Problem(Place(path, title.line), message, hint, "notice")
    elif title and is_of_house(title.text):
        message = f"the line taken for the title may name the site or the series: “{title.text[:SHOWN]}”"
        yield Problem(Place(path, title.line), message, f"if so, write `title` in {file_beside(path)}", "notice")


def told_notices(told: Sequence[tuple[str, int]], path: str) -> Iterator[Problem]:
    """No line names the authors, and texts that tell of them do; `told` are the names, and the lines of the texts."""
    for name, line in told:
        hint = f"if that is not the author, write `authors` in {file_beside(path)}"
        yield Problem(Place(path, line), f"{name} was taken for an author, of whom this text tells", hint, "notice")


def unread_by_line(matter: Sequence[Matter], authors: Sequence[str], path: str) -> Iterator[Problem]:
    """A by-line says more than names, and nobody is named elsewhere."""
    line = next((part for part in matter if part.kind == "author" and may_be_by_line(part.text)), None)
    if line and not authors:
        message = f"no author was read in this line, which says more than names: “{line.text[:SHOWN]}”"
        yield Problem(
            Place(path, line.line), message, f"name the authors as `authors` in {file_beside(path)}", "notice"
        )


def pictures_in_head(furniture: Sequence[Furniture]) -> list[int]:
    """The lines of the file's own head that name a picture."""
    return [part.line for part in furniture if part.reason == OF_HEAD and PICTURE.search(part.text)]


def no_date(head: Mapping[str, object], ledger: Sequence[Furniture], given: Editorial, path: str) -> Iterator[Problem]:
    """The head of the file has a date, and nothing was read in it."""
    said = str(head.get("date") or "").strip()
    if said and not given.date:
        line = next((part.line for part in ledger if DATE.match(part.text)), 1)
        message = f"the date in the head of the file is not understood: {said[:SHOWN]}"
        yield Problem(Place(path, line), message, f"write `date: 2024-05-11` in {file_beside(path)}", "notice")
