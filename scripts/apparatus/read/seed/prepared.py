"""Makes a file's lines ready to be parted: wrapping undone, page furniture taken out, the notes' labels found.

Comes in: the lines of a file as received, and what its editor says. Comes out: `Prepared`, whose lines all write
markers and notes in one way.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from apparatus.model import Date, Editorial, Furniture, Matter
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.seed.between import Between, clear
from apparatus.read.seed.byline import names_in
from apparatus.read.seed.chain import find_notes
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.contents import without_contents, without_places
from apparatus.read.seed.cover import without_cover
from apparatus.read.seed.dates import read_date
from apparatus.read.seed.drawn_tables import drawn_tables
from apparatus.read.seed.furniture import Clean, Headers, clean
from apparatus.read.seed.head_notices import doubtful_title, no_date, other_title
from apparatus.read.seed.initials import with_initials
from apparatus.read.seed.inline import CALL, read_inline
from apparatus.read.seed.labels import Label
from apparatus.read.seed.lines import Line, Paragraph, is_line_by_line, paragraphs, spread
from apparatus.read.seed.link_titles import without_titles
from apparatus.read.seed.lone_numbers import with_their_texts
from apparatus.read.seed.notation import read_notation
from apparatus.read.seed.of_authors import find_authors
from apparatus.read.seed.page_tops import with_form_feeds
from apparatus.read.seed.pages import above_title, headers_of
from apparatus.read.seed.physical import joined_over_pages, unwrap
from apparatus.read.seed.prose import OF_HEADING
from apparatus.read.seed.quoted_notes import without_quotation
from apparatus.read.seed.ragged import part_close_paragraphs
from apparatus.read.seed.rewriting import Notation
from apparatus.read.seed.site_lines import of_site
from apparatus.read.seed.site_menu import menu_told, without_menu
from apparatus.read.seed.stacked import unstack
from apparatus.read.seed.title_line import find_title, name_of

AND = " and "
TURNED = re.compile(r"(?P<family>[^\W\d_a-z][\w’'-]{1,30}), (?P<given>[^\W\d_a-z][\w’'-]{1,30}(?: [A-Z]\.){0,2})")
OF_NAME = re.compile(r", (?:[JS]r\b|I{2,3}\b|IV\b)")
"""What belongs to the name that it follows."""

AUTHORS = ("authors", "author", "contributors", "contributor")
GIVEN, FAMILY = ("given", "first_name", "firstname", "given-names"), ("family", "last_name", "lastname", "family-names")
"""The fields of a file's head that name the authors, and those of a name in parts."""


@dataclass(frozen=True, slots=True)
class Names:
    """What is known of the article before its parts are."""

    title: str
    title_at: Paragraph | None
    authors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """The lines of an article, and what was learnt on the way to them."""

    given: Editorial
    """What the editor says, and where that is nothing what the file's own head says."""
    names: Names
    notation: Notation
    lines: tuple[Line, ...]
    taken: frozenset[int]
    """The numbers of the lines that are page furniture."""
    labels: list[Label]
    """Where notes begin, in the order of the file; empty when no notes were found."""
    ledger: tuple[Furniture, ...]
    headings: frozenset[int]
    """The numbers of the lines under which a line is drawn that makes them headings."""
    between: Between
    """What was found between the lines of the text, and where."""
    lead: tuple[Matter, ...] = ()
    """The abstract that the file's own head holds."""


def prepare(lines: Sequence[Line], given: Editorial, path: str) -> Prepared:
    """Undoes how the file was laid out and how it writes its notes. `path` is for problems."""
    tables = drawn_tables(lines)
    physical = unwrap(lines, path, tables)
    headings = frozenset(part.line - 1 for part in physical.ledger if part.reason == OF_HEADING)
    left = [Line(0, "") if line.number in physical.taken else line for line in physical.lines]
    left, places = without_places(left)
    between = clear(left, headings, tables)
    untitled = without_titles(between.lines, path)
    unquoted, quoting = without_quotation(untitled.lines)
    uncovered, cover, published = without_cover(unquoted)
    below_menu, menu = without_menu(uncovered)
    lines, contents = without_contents(below_menu)
    lines = with_initials(with_form_feeds(lines))
    lines = with_their_texts(spread(lines) if is_line_by_line(lines) else lines)
    given = _with_head(given, physical.head)
    given = replace(given, date=given.date or published)
    notation = read_notation(lines, path, headers_of(lines))
    top = unstack(paragraphs(notation.lines, above_title(lines)))
    names = _read_names(top, given, headed=bool(physical.head.get("title")))
    problems = [*physical.problems, *untitled.problems, *menu_told(menu, path), *notation.problems]
    problems += no_date(physical.head, physical.ledger, given, path)
    problems += (
        () if given.title else (*other_title(top, names.title_at, path), *doubtful_title(names.title_at, top, path))
    )
    notation = replace(notation, problems=tuple(problems))
    cleaned = clean(list(notation.lines), Headers(names.title, names.authors))
    if notation.taken:
        cleaned = _without_labels(cleaned, {notation.lines[label.index].number for label in notation.labels})
    taken = cleaned.taken | notation.taken
    labels = [label for label in notation.labels if cleaned.lines[label.index].number not in taken]
    labels = labels or find_notes(cleaned.lines, set(taken))
    first = labels[0].index if labels else len(cleaned.lines)
    site = of_site(cleaned.lines[:first], taken, path)
    taken |= site.taken
    notation = replace(notation, problems=(*notation.problems, *site.problems))
    joined, hyphens = joined_over_pages(cleaned.lines[:first], taken)
    body = part_close_paragraphs(joined, taken)
    labels = [replace(label, index=label.index + len(body) - first) for label in labels]
    lines = (*body, *map(notation.as_note, cleaned.lines[first:]))
    ledger = (
        *physical.ledger,
        *between.ledger,
        *untitled.ledger,
        *quoting,
        *cover,
        *menu,
        *places,
        *contents,
        *notation.ledger,
        *cleaned.ledger,
        *site.ledger,
        *hyphens,
    )
    lead = tuple(Matter("lead", part.text, part.line) for part in paragraphs(physical.abstract))
    return Prepared(given, names, notation, lines, taken, labels, ledger, headings, between, lead)


def _without_labels(cleaned: Clean, notes: Container[int]) -> Clean:
    """Page furniture without the numbers over notes that were brought together, which have their text below them."""
    taken = frozenset(number for number in cleaned.taken if number not in notes)
    gone = cleaned.taken - taken
    ledger = tuple(part for part in cleaned.ledger if part.line not in gone)
    return replace(cleaned, taken=taken, ledger=ledger)


def _read_names(parts: Sequence[Paragraph], given: Editorial, *, headed: bool) -> Names:
    """`headed` is whether the file's own head gives the title."""
    title_at = find_title(parts, given.title, only=headed)
    title = given.title or (name_of(read_inline(title_at.text).text) if title_at else "")
    return Names(title, title_at, given.authors or find_authors(parts, title))


def _with_head(given: Editorial, head: Mapping[str, object]) -> Editorial:
    """What an editor says, and where that is nothing what the file's own head says."""
    title, date = _head_title(head), str(head.get("date") or "")
    named = next((head[field] for field in AUTHORS if head.get(field)), ())
    fields = map(_said_name, _listed(named))
    authors = [name for text in fields for name in _names(CALL.sub("", text))]
    return replace(
        given,
        title=given.title or read_inline(title).text,
        authors=given.authors or tuple(read_inline(name).text for name in authors if name),
        date=given.date or read_date(date) or _month(date),
    )


def _said_name(name: object) -> str:
    """A name in a field: as it is, or in parts, as most schemes of data part names."""
    if not isinstance(name, dict):
        return str(name or "")
    if whole := name.get("name") or name.get("full_name"):
        return _said_name(whole)
    parts = (next((str(name[field]) for field in fields if name.get(field)), "") for fields in (GIVEN, FAMILY))
    return " ".join(filter(None, parts))


def _names(text: str) -> tuple[str, ...]:
    """The names in a field: one, `Smith, Jane`, without what stands behind it, `Jane Smith, Port Institute`; or
    several, which `and` parts, or commas, where each begins with a given name."""
    if (turned := TURNED.fullmatch(text)) and _is_given(turned["given"]) and not _is_given(turned["family"]):
        return (f"{turned['given']} {turned['family']}",)
    found = names_in(text) if AND in text or "," in text or "(" in text else ()
    behind = len(found) == 1 and not OF_NAME.search(text)
    return found if (AND in text and found) or behind or (len(found) > 1 and all(map(_is_given, found))) else (text,)


def _is_given(name: str) -> bool:
    return is_given_name(name.split()[0])


def _month(text: str) -> Date | None:
    """`2022-11`, which stands for years elsewhere."""
    found = re.fullmatch(r"(?P<year>[12]\d{3})-(?P<month>0[1-9]|1[0-2])", text.strip())
    return Date(int(found["year"]), int(found["month"])) if found else None


def _head_title(head: Mapping[str, object]) -> str:
    """The title that a file's head gives, with its subtitle, which some write in a field of its own."""
    title, subtitle = (" ".join(str(head.get(name) or "").split()) for name in ("title", "subtitle"))
    title = title.rstrip(" :")
    if not title or squeeze(title).endswith(squeeze(subtitle)):
        return title
    return f"{title}{' ' if title.endswith(('?', '!')) else ': '}{subtitle}"


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else [value]
