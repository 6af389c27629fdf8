"""An article as received: the bytes of a text file in; title, body, notes and matter, and what is wrong, out.

The file is text with markers in its body and notes at its end, at the end of each part or of each page. Markers are
`[n]`, or of any form in `forms`; notes begin `1 Text`, `1. Text`, `[1] Text`, or as `labels` lists. It may hold front
matter (title, author, date, lead), back matter (acknowledgements, bibliography, the article's own citation), running
headers and the chrome of the site it was copied from. Everything is kept: what is neither body nor note nor matter
goes to a ledger with the reason. `unaccounted` proves it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from apparatus.model import Article, Editorial, Furniture, Matter, Place, Problem, Section
from apparatus.read.seed.accounting import unaccounted
from apparatus.read.seed.check import check_markers
from apparatus.read.seed.columns import in_columns
from apparatus.read.seed.encoding import decode, not_sure
from apparatus.read.seed.file_head import OF_HEAD
from apparatus.read.seed.footnotes import called_elsewhere
from apparatus.read.seed.head_notices import no_title, pictures_in_head
from apparatus.read.seed.ids import slug
from apparatus.read.seed.inline import read_inline
from apparatus.read.seed.italic_titles import read_entries
from apparatus.read.seed.lines import AS_IT_IS, BOM, JOINED, KEPT, Line, notices, split
from apparatus.read.seed.notes import check_numbers
from apparatus.read.seed.notes_hints import hint_of
from apparatus.read.seed.parts import Parts, read_parts
from apparatus.read.seed.prepared import Prepared, prepare
from apparatus.read.seed.sections import make_sections
from apparatus.read.seed.stated_date import stated_date

__all__ = ["read_article", "unaccounted"]


def read_article(data: bytes, path: str, editorial: Editorial | None = None) -> tuple[Article | None, list[Problem]]:
    """Reads an article. None, with an error that says why, when the bytes are no text or the text has no notes.

    `path` is for problems, and names an article that has no editor's file. Nothing is opened.
    """
    given = editorial or Editorial(Place(path))
    text, problems = decode(data, path)
    if text is None:
        return None, problems
    lines = split(text.removeprefix(BOM))
    if problem := _no_text(text, lines, path):
        return None, [problem]
    problems += [*_check_sum(data, given), *notices(lines, path), *in_columns(lines, path)]
    page = prepare(lines, given, path)
    if not page.labels:
        return None, not_sure(
            [*problems, Problem(Place(path), "no notes were found in the file", hint_of(text, lines, path))]
        )
    if not page.names.title:
        page = replace(page, names=replace(page.names, title=PurePosixPath(path).stem))
        problems.append(no_title(path))
    parts = read_parts(page, path)
    known = {note.number for note in parts.notes}
    sections, title_problems = make_sections(
        parts.pieces, page.names.title, page.given.sections, known, page.between.links
    )
    article = _article(page, parts, sections, path, data)
    if text.startswith(BOM):
        article = replace(article, furniture=(Furniture(BOM, 1, "byte-order mark"), *article.furniture))
    problems += title_problems + parts.problems + check_numbers(parts.notes, path)
    texts = [part.text for part in parts.matter] + [part.text for part in article.furniture]
    texts += called_elsewhere(article.furniture, article.notes, page.notation.printed)
    problems += map(page.notation.in_file, check_markers(parts.body, texts, parts.notes, path, page.notation.shown))
    problems += [
        *page.notation.problems,
        *_pictures([*pictures_in_head(article.furniture), *page.between.pictures], path),
    ]
    problems += _check_losses(text, article)
    return article, sorted(problems)


def _no_text(text: str, lines: Sequence[Line], path: str) -> Problem | None:
    """What is wrong with a file that holds no words, or characters that no text holds."""
    if not any(line.text.strip() for line in lines):
        return Problem(Place(path), "the file is empty", "put the article's text into it")
    mark = next((mark for mark in (KEPT, JOINED, AS_IT_IS) if mark in text), "")
    if not mark:
        return None
    place = Place(path, next(line.number for line in lines if mark in line.text))
    return Problem(place, f"U+{ord(mark):04X} is no character", "delete it")


def _pictures(lines: Sequence[int], path: str) -> list[Problem]:
    if not lines:
        return []
    message = f"{len(lines)} pictures, of which this is the first, are" if len(lines) > 1 else "a picture is"
    return [Problem(Place(path, lines[0]), f"{message} not taken over", "say in an annotation what it shows", "notice")]


def _article(page: Prepared, parts: Parts, sections: tuple[Section, ...], path: str, data: bytes) -> Article:
    given, as_printed = page.given, page.notation.as_printed
    matter = sorted(
        (_set_off(replace(part, text=as_printed(part.text, part.line))) for part in parts.matter),
        key=lambda part: part.line,
    )
    furniture = [
        part if part.reason == OF_HEAD else replace(part, text=as_printed(part.text, part.line, alone=True))
        for part in parts.furniture
    ]
    return Article(
        slug=given.slug or slug(PurePosixPath(path).stem, 12) or "article",
        path=path,
        title=page.names.title,
        authors=parts.authors,
        date=given.date or stated_date(matter),
        lead="\n".join(part.text for part in matter if part.kind == "lead"),
        sections=sections,
        notes=tuple(parts.notes),
        matter=tuple(matter),
        furniture=tuple(sorted(furniture, key=lambda part: part.line)),
        bibliography=read_entries([(part.text, part.styles) for part in matter if part.kind == "bibliography"]),
        publisher=given.publisher,
        address=given.address,
        rights=given.rights,
        language=given.language,
        links=given.links,
        not_terms=given.not_terms,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def _set_off(part: Matter) -> Matter:
    """Matter without the marks of Markdown; a bibliography is read with the addresses of its links, as notes are."""
    inline = read_inline(part.text, addresses_shown=part.kind == "bibliography")
    return replace(part, text=inline.text, styles=inline.styles)


def _check_sum(data: bytes, given: Editorial) -> list[Problem]:
    found = hashlib.sha256(data).hexdigest()
    if given.sha256 in ("", found):
        return []
    message = f"the article has changed: its sha256 is {found}"
    hint = "restore the file as received, or record the new sum if a new version was received"
    return [Problem(given.sha256_place or given.place, message, hint)]


def _check_losses(text: str, article: Article) -> list[Problem]:
    """The reader checks itself: a text that it cannot place is a fault of ours that nobody may overlook."""
    problems = []
    for lost in unaccounted(text, article):
        number, _, rest = lost.replace("+ ", ": ", 1).partition(": ")
        message = f"a part of this line was lost in reading: “{rest[:60]}”"
        problems.append(Problem(Place(article.path, int(number)), message, "please report this file"))
    return problems
