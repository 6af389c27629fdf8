"""An article as received: the bytes of a text file in; title, body, notes and matter, and what is wrong, out.

The file is text with markers in its body and notes at its end, at the end of each part or of each page. Markers are
`[n]`, or of any form in `forms`; notes begin `1 Text`, `1. Text`, `[1] Text`, or as `labels` lists. It may hold front
matter (title, author, date, lead), back matter (acknowledgements, bibliography, the article's own citation), running
headers and the chrome of the site it was copied from. Everything is kept: what is neither body nor note nor matter
goes to a ledger with the reason. `unaccounted` proves it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from apparatus.model import Article, Date, Editorial, Furniture, Matter, Note, Place, Problem, Section
from apparatus.read.note import read_bibliography
from apparatus.read.seed.accounting import unaccounted
from apparatus.read.seed.back import author_notes, read_after, split_back
from apparatus.read.seed.body import read_pieces
from apparatus.read.seed.chain import find_notes
from apparatus.read.seed.check import check_markers
from apparatus.read.seed.dates import HISTORY, last_month_and_year, read_date
from apparatus.read.seed.encoding import decode, not_sure
from apparatus.read.seed.front import find_authors, find_title, name_of, read_front
from apparatus.read.seed.furniture import Headers, clean
from apparatus.read.seed.ids import slug
from apparatus.read.seed.lines import (
    BOM,
    JOINED,
    KEPT,
    Line,
    Paragraph,
    has_long_lines,
    is_line_by_line,
    notices,
    paragraphs,
    split,
    spread,
)
from apparatus.read.seed.notation import read_notation
from apparatus.read.seed.notes import check_numbers, read_notes
from apparatus.read.seed.physical import unwrap
from apparatus.read.seed.sections import make_sections
from apparatus.read.seed.stacked import unstack
from apparatus.read.seed.title_page import BAR

__all__ = ["read_article", "unaccounted"]

NO_NOTES_HINT = "notes begin a line as `1 Text`, `1. Text` or `[1] Text`; the text calls them with `[1]`"


@dataclass(frozen=True, slots=True)
class _Names:
    """What is known of the article before its parts are."""

    title: str
    title_at: Paragraph | None
    authors: tuple[str, ...]


def read_article(data: bytes, path: str, editorial: Editorial | None = None) -> tuple[Article | None, list[Problem]]:
    """Reads an article. None, with an error that says why, when the bytes are no text or the text has no notes.

    `path` is for problems, and names an article that has no editor's file. Nothing is opened.
    """
    given = editorial or Editorial(Place(path))
    text, problems = decode(data, path)
    if text is None:
        return None, problems
    lines = split(text.removeprefix(BOM))
    if not any(line.text.strip() for line in lines):
        return None, [Problem(Place(path), "the file is empty", "put the article's text into it")]
    if mark := next((mark for mark in (KEPT, JOINED) if mark in text), ""):
        place = Place(path, next(line.number for line in lines if mark in line.text))
        return None, [Problem(place, f"U+{ord(mark):04X} is no character", "delete it")]
    problems += _check_sum(data, given)
    problems += notices(lines, path)

    physical = unwrap(lines)
    lines = list(physical.lines)
    if is_line_by_line(lines):
        lines = spread(lines)
    given = _with_head(given, physical.head)
    lines = [Line(0, "") if line.number in physical.taken else line for line in lines]
    notation = read_notation(lines, path)
    lines = list(notation.lines)
    names = _read_names(lines, given)
    cleaned = clean(lines, Headers(names.title, names.authors))
    cleaned = replace(cleaned, taken=cleaned.taken | notation.taken)
    labels = [label for label in notation.labels if cleaned.lines[label.index].number not in cleaned.taken]
    labels = labels or find_notes(cleaned.lines, set(cleaned.taken))
    if not labels:
        return None, not_sure([*problems, Problem(Place(path), "no notes were found in the file", NO_NOTES_HINT)])
    first = labels[0].index
    cleaned = replace(cleaned, lines=(*cleaned.lines[:first], *map(notation.as_note, cleaned.lines[first:])))
    notes, rest = read_notes(cleaned.lines, labels, cleaned.taken)
    notes = [replace(note, label=notation.printed.get(note.number, "")) for note in notes]
    known = {note.number for note in notes}
    if not names.title:
        names = replace(names, title=PurePosixPath(path).stem)
        hint = f"give it as the first line, or as `title` in {PurePosixPath(path).with_suffix('.yml')}"
        problems.append(Problem(Place(path, 1), "the article's title was not found", hint, "notice"))

    before = unstack(paragraphs(cleaned.lines[: labels[0].index], cleaned.taken))
    front = read_front(before, _again(before, names.title_at), names.authors)
    names = replace(names, authors=names.authors or front.authors)
    running, thanks = author_notes(front.rest, front.matter, names.authors)
    body, back = split_back(running, known)
    after = read_after(unstack(rest), names.title, path)
    body += after.body
    readable = [Paragraph(tuple(notation.unread(line, known) for line in part.lines), part.gap) for part in body]
    pieces, ledger = read_pieces(readable, _separator(cleaned.lines))
    sections, title_problems = make_sections(pieces, names.title, given.sections, known)

    as_read = (*front.matter, *thanks, *back.matter, *after.matter)
    matter = [replace(part, text=notation.as_printed(part.text, part.line)) for part in as_read]
    furniture = [
        *physical.ledger,
        *notation.ledger,
        *cleaned.ledger,
        *front.furniture,
        *back.furniture,
        *ledger,
        *after.furniture,
    ]
    furniture = [replace(part, text=notation.as_printed(part.text, part.line)) for part in furniture]
    if text.startswith(BOM):
        furniture.append(Furniture(BOM, 1, "byte-order mark"))
    article = _article(given, path, data, names, sections, tuple(notes), matter, furniture)
    problems += title_problems + after.problems + check_numbers(notes, path)
    texts = [part.text for part in as_read] + [part.text for part in furniture]
    problems += map(notation.in_file, check_markers(body, texts, notes, path))
    problems += notation.problems
    problems += _check_losses(text, article)
    return article, sorted(problems)


def _read_names(lines: Sequence[Line], given: Editorial) -> _Names:
    parts = unstack(paragraphs(lines))
    title_at = find_title(parts, given.title)
    title = given.title or (name_of(title_at.text) if title_at else "")
    return _Names(title, title_at, given.authors or find_authors(parts, title))


def _with_head(given: Editorial, head: Mapping[str, object]) -> Editorial:
    """What an editor says, and where that is nothing what the file's own head says."""
    title, date = str(head.get("title") or ""), str(head.get("date") or "")
    named = head.get("authors") or head.get("author") or ()
    authors = tuple(str(name.get("name", "") if isinstance(name, dict) else name) for name in _listed(named))
    return replace(
        given,
        title=given.title or " ".join(title.split()),
        authors=given.authors or tuple(name for name in authors if name),
        date=given.date or read_date(date),
    )


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else [value]


def _again(parts: Sequence[Paragraph], found: Paragraph | None) -> Paragraph | None:
    """The same paragraph after page furniture was taken out; None when nothing of it is left before the notes."""
    return next((part for part in parts if found and part.line == found.line), None)


def _separator(lines: Sequence[Line]) -> str:
    """What joins the lines of a paragraph: a space where the text is wrapped, and a line end where whole paragraphs
    stand on one line, so that a line end within one is the author's, as in verse."""
    return "\n" if has_long_lines(lines, 0.1) else " "


def _article(
    given: Editorial,
    path: str,
    data: bytes,
    names: _Names,
    sections: tuple[Section, ...],
    notes: tuple[Note, ...],
    matter: Sequence[Matter],
    furniture: Sequence[Furniture],
) -> Article:
    return Article(
        slug=given.slug or slug(PurePosixPath(path).stem, 12) or "article",
        path=path,
        title=names.title,
        authors=names.authors,
        date=given.date or _stated_date(matter),
        lead="\n".join(part.text for part in matter if part.kind == "lead"),
        sections=sections,
        notes=notes,
        matter=tuple(sorted(matter, key=lambda part: part.line)),
        furniture=tuple(sorted(furniture, key=lambda part: part.line)),
        bibliography=read_bibliography(part.text for part in matter if part.kind == "bibliography"),
        publisher=given.publisher,
        address=given.address,
        rights=given.rights,
        language=given.language,
        links=given.links,
        not_terms=given.not_terms,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def _stated_date(matter: Sequence[Matter]) -> Date | None:
    """The dateline's date; failing that, the one in the article's own citation."""
    for part in matter:
        if part.kind in ("date", "author"):
            found = next((date for piece in BAR.split(part.text) if (date := read_date(piece))), None)
            if found or (part.kind == "date" and not HISTORY.match(part.text)):
                return found
    cited = (last_month_and_year(part.text) for part in matter if part.kind == "how-to-cite")
    return next((date for date in cited if date), None)


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
