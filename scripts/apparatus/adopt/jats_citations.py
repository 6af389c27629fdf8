"""A citation of JATS that has fields and no words between them, written as a note has it, as a journal's style does."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from apparatus.model import listed

PERSONS = ("name", "string-name", "collab", "institution")
WORK = ("article-title", "chapter-title", "part-title")
ADDRESSES = ("ext-link", "uri")
SET_BY_US = (
    "person-group", *PERSONS, *WORK, *ADDRESSES, "source", "edition", "volume", "issue", "publisher-loc",
    "publisher-name", "month", "day", "year", "fpage", "lpage", "page-range", "pub-id", "etal",
)  # fmt: skip

Piece = tuple[str, str]
"""Words, and the element that sets them, if any."""


def cite(citation: ET.Element, target: ET.Element) -> None:
    """Write a citation into an element: `Jane Doe, “Title,” <italic>Journal</italic> 14, no. 2 (2003): 45–67`."""
    last: ET.Element | None = None
    for words, tag in _pieces(citation):
        if tag:
            last = ET.SubElement(target, tag)
            last.text = words
        elif last is None:
            target.text = (target.text or "") + words
        else:
            last.tail = (last.tail or "") + words


def _pieces(citation: ET.Element) -> Iterator[Piece]:
    before = ""
    for part in filter(None, _parts(citation)):
        if before and not part[0][0].startswith((" ", ":")):
            yield (" " if before.endswith(",”") else ", "), ""
        yield from part
        before = part[-1][0]


def _parts(citation: ET.Element) -> Iterator[list[Piece]]:
    """What stands between two commas."""
    names = [_name(person) for person in citation.iter() if person.tag in PERSONS]
    yield [(listed(names), "")] if names else []
    source = _of(citation, "source")
    comma = "," if source else ""
    yield [(f"“{_words(title)}{comma}”", "") for title in citation if title.tag in WORK]
    volume, issue, year = _of(citation, "volume"), _of(citation, "issue"), _of(citation, "year")
    date = " ".join(part for part in (_of(citation, "month"), _of(citation, "day")) if part)
    date = f"{date}, {year}" if date and year else year
    yield [(source, "italic"), *([(f" {volume}", "")] if volume else [])] if source else []
    yield [(_of(citation, "edition"), "")] if _of(citation, "edition") else []
    yield [(f"no. {issue}", "")] if issue else []
    house = ": ".join(part for part in (_of(citation, "publisher-loc"), _of(citation, "publisher-name")) if part)
    imprint = ", ".join(part for part in (house, date) if part)
    yield [(f" ({imprint})", "")] if imprint else []
    pages = _of(citation, "page-range") or "–".join(filter(None, (_of(citation, "fpage"), _of(citation, "lpage"))))
    yield [(f": {pages}" if volume or issue else pages, "")] if pages else []
    for other in citation:
        if other.tag not in SET_BY_US and _words(other):
            yield [(_words(other), "")]
    for address in citation.iter():
        if address.tag in ADDRESSES or address.tag == "pub-id":
            yield [(_words(address), "")]


def _name(person: ET.Element) -> str:
    given, family, suffix = (_of(person, tag) for tag in ("given-names", "surname", "suffix"))
    return " ".join(filter(None, (given, family, suffix))) or _words(person)


def _of(element: ET.Element, tag: str) -> str:
    found = element.find(tag)
    return _words(found) if found is not None else ""


def _words(element: ET.Element) -> str:
    return " ".join("".join(element.itertext()).split())
