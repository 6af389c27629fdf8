"""A citation as read in; every piece of its text with what it was taken for out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from apparatus.explain.search import Search, Span
from apparatus.model import Cite, Name, Reference

OTHERS: Final = (
    "container", "publisher", "place", "series", "volume_title", "event", "archive", "archive_location", "section",
    "genre", "edition",
)  # fmt: skip
NUMBERS: Final = ("pages", "volume", "issue", "number")
JOINING: Final = "joining words"
LONG: Final = 5
"""Characters of a number beyond which it holds words of its own."""


def spans(cite: Cite) -> tuple[tuple[Span, ...], tuple[tuple[str, str], ...]]:
    """The pieces of a citation's text, in order and without a gap, and the fields that do not stand in it word for
    word, as pairs of role and value."""
    if cite.form == "prose":
        return (Span(cite.start, cite.end, "prose"),), ()
    reference = cite.reference or Reference()
    search = _searched(cite, reference)
    pieces = _filled(cite.text, sorted(search.found, key=lambda span: span.start))
    moved = (replace(piece, start=piece.start + cite.start, end=piece.end + cite.start) for piece in pieces)
    if cite.ibid or cite.refers_to_note:
        moved = (replace(piece, role="points back") if piece.role == JOINING else piece for piece in moved)
    return tuple(moved), tuple(pair for pair in search.missing if not _dates_title(pair, reference))


def _dates_title(pair: tuple[str, str], reference: Reference) -> bool:
    """Whether a date is the year that stands in the title: `Data Protection Act 1998`."""
    role, value = pair
    return role == "date" and value[:4].isdigit() and value[:4] in reference.title


def _searched(cite: Cite, reference: Reference) -> Search:
    """Long fields come before short ones, and what is marked or stands first before what may hold the same words."""
    search = Search(cite.text)
    search.take("signal", cite.signal)
    search.take("url", reference.url)
    search.take("doi", "" if reference.doi and reference.doi in reference.url else reference.doi)
    quoted = search.has_labelled("title", reference.title)
    search.take("title", reference.title if quoted else "")
    _take_people(search, "author", reference.authors)
    search.take("title", "" if quoted else reference.title)
    _take_people(search, "editor", reference.editors)
    _take_translators(search, reference)
    _take_people(search, "author of the book", reference.container_authors)
    search.take("more authors", "et al" if reference.et_al else "")
    long = len(reference.number) > LONG
    search.take("number", reference.number if long else "")  # `NIST Special Publication 800-63-3` names its publisher
    _take_all(search, reference, OTHERS)
    search.take_date("accessed", reference.accessed, last=True)
    search.take_date("date", reference.date)
    search.take_date("date of the book", reference.container_date)
    search.take_date("first published", reference.original_date)
    _take_all(search, reference, [name for name in NUMBERS if name != "number" or not long])
    search.take("locator", cite.locator, last=True)
    search.take("note named", str(cite.refers_to_note or ""))
    return search


def _take_people(search: Search, role: str, people: Sequence[Name]) -> None:
    for number, person in enumerate(people, 1):
        search.take_name(f"{role} {number}" if len(people) > 1 else role, person)


def _take_translators(search: Search, reference: Reference) -> None:
    """One who edited what he translated is named once for both."""
    for number, person in enumerate(reference.translators, 1):
        role = f"translator {number}" if len(reference.translators) > 1 else "translator"
        if person not in reference.editors:
            search.take_name(role, person)
            continue
        at = reference.editors.index(person) + 1
        search.take_again(role, f"editor {at}" if len(reference.editors) > 1 else "editor", person)


def _take_all(search: Search, reference: Reference, names: Iterable[str]) -> None:
    for name in sorted(names, key=lambda name: -len(getattr(reference, name))):
        search.take(name.replace("_", " "), getattr(reference, name))


def _filled(text: str, found: Iterable[Span]) -> Iterator[Span]:
    """The spans with what stands between them."""
    end = 0
    for span in found:
        if span.start > end:
            yield _between(text, end, span.start)
        yield span
        end = span.end
    if end < len(text):
        yield _between(text, end, len(text))


def _between(text: str, start: int, end: int) -> Span:
    between = text[start:end]
    joins = any(c.isalnum() for c in between)
    return Span(start, end, JOINING if joins else "punctuation" if between.strip() else "space")
