"""Makes a file's lines ready to be parted: wrapping undone, page furniture taken out, the notes' labels found.

Comes in: the lines of a file as received, and what its editor says. Comes out: `Prepared`, whose lines all write
markers and notes in one way.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from apparatus.model import Editorial, Furniture, Matter, Problem
from apparatus.read.seed.between import Between
from apparatus.read.seed.chain import find_notes
from apparatus.read.seed.drawn_tables import drawn_tables
from apparatus.read.seed.furniture import Clean, Headers, clean
from apparatus.read.seed.head_fields import with_head
from apparatus.read.seed.head_notices import doubtful_title, no_date, other_title
from apparatus.read.seed.initials import with_initials
from apparatus.read.seed.inline import read_inline
from apparatus.read.seed.labels import Label
from apparatus.read.seed.lines import Line, Paragraph, is_line_by_line, paragraphs, spread
from apparatus.read.seed.lone_numbers import with_their_texts
from apparatus.read.seed.notation import read_notation
from apparatus.read.seed.of_authors import find_authors
from apparatus.read.seed.page_tops import with_form_feeds
from apparatus.read.seed.pages import above_title, headers_of
from apparatus.read.seed.physical import joined_over_pages, unwrap
from apparatus.read.seed.ragged import part_close_paragraphs
from apparatus.read.seed.rewriting import Notation
from apparatus.read.seed.site_lines import of_site
from apparatus.read.seed.stacked import unstack
from apparatus.read.seed.surroundings import without_surroundings
from apparatus.read.seed.title_line import find_title, name_of


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
    bare = without_surroundings(physical, tables, path)
    given = with_head(given, physical.head)
    given = replace(given, date=given.date or bare.published)
    lines = with_initials(with_form_feeds(bare.lines))
    lines = with_their_texts(spread(lines) if is_line_by_line(lines) else lines)
    notation = read_notation(lines, path, headers_of(lines))
    top = unstack(paragraphs(notation.lines, above_title(lines)))
    names = _read_names(top, given, headed=bool(physical.head.get("title")))
    ends = _part(notation, names, path)
    problems = (
        *physical.problems,
        *bare.problems,
        *notation.problems,
        *no_date(physical.head, physical.ledger, given, path),
        *(() if given.title else other_title(top, names.title_at, path)),
        *(() if given.title else doubtful_title(names.title_at, top, path)),
        *ends.problems,
    )
    return Prepared(
        given,
        names,
        replace(notation, problems=problems),
        ends.lines,
        ends.taken,
        ends.labels,
        (*physical.ledger, *bare.ledger, *notation.ledger, *ends.ledger),
        bare.headings,
        bare.between,
        tuple(Matter("lead", part.text, part.line) for part in paragraphs(physical.abstract)),
    )


@dataclass(frozen=True, slots=True)
class _Parted:
    """The lines of the text and, from the first label on, those of the notes."""

    lines: tuple[Line, ...]
    taken: frozenset[int]
    labels: list[Label]
    ledger: tuple[Furniture, ...]
    problems: tuple[Problem, ...]


def _part(notation: Notation, names: Names, path: str) -> _Parted:
    """Takes the page furniture out and finds where the notes begin; the text above them is joined over its pages."""
    cleaned = clean(list(notation.lines), Headers(names.title, names.authors))
    if notation.taken:
        cleaned = _without_labels(cleaned, {notation.lines[label.index].number for label in notation.labels})
    taken = cleaned.taken | notation.taken
    labels = [label for label in notation.labels if cleaned.lines[label.index].number not in taken]
    labels = labels or find_notes(cleaned.lines, set(taken))
    first = labels[0].index if labels else len(cleaned.lines)
    site = of_site(cleaned.lines[:first], taken, path)
    taken |= site.taken
    joined, hyphens = joined_over_pages(cleaned.lines[:first], taken)
    body = part_close_paragraphs(joined, taken)
    return _Parted(
        (*body, *map(notation.as_note, cleaned.lines[first:])),
        taken,
        [replace(label, index=label.index + len(body) - first) for label in labels],
        (*cleaned.ledger, *site.ledger, *hyphens),
        tuple(site.problems),
    )


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
