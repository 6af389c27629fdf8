"""DocBook as pandoc reads it whole: an article in; the same, with what pandoc leaves out set where it reads it, out.

Pandoc knows no `<footnoteref>`, no names parted into given name and surname but in `<author>` itself, no day of
publication, and of the works of a bibliography it leaves the titles out.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from apparatus.adopt.named_notes import Named

SPACES = ("http://docbook.org/ns/docbook", "http://www.w3.org/1999/xlink")
ID = "{http://www.w3.org/XML/1998/namespace}id"
ENTRIES = ("biblioentry", "bibliomixed")
GIVEN, REST = ("honorific", "firstname", "givenname", "othername"), ("surname", "lineage")
IN_ITALICS = ("citetitle", "foreignphrase")
PIECES = ("article", "chapter", "part", "section", "msg", "webpage")
"""Kinds of works whose titles stand in quotation marks."""

OF_WORKS = "Bibliography"


def readable(data: bytes) -> tuple[bytes, Named]:
    """The article, and which note each of its markers calls; the bytes as they are where they cannot be read without
    their DTD."""
    try:
        root = ET.fromstring(data)
    except (ET.ParseError, ValueError, LookupError):
        return data, Named()
    space = root.tag.partition("}")[0] + "}" if root.tag.startswith("{") else ""
    for name, prefix in zip(SPACES, ("", "xlink"), strict=True):
        ET.register_namespace(prefix, name)
    elements = list(root.iter())
    for element in elements:
        kind = element.tag.removeprefix(space) if isinstance(element.tag, str) else ""
        if kind == "personname" and len(element):
            _write_out(element, space)
        elif kind in ("info", "articleinfo"):
            _set_date(element, space)
            _set_authors(element, space)
        elif kind in IN_ITALICS:
            is_piece = element.get("pubwork") in PIECES
            element.tag = f"{space}{'quote' if is_piece else 'emphasis'}"
        elif kind == "bibliography":
            _set_title(element, space)
        elif kind in ENTRIES:
            _set_entry(element, space)
    notes = {_id_of(note) or f":{at}": note for at, note in enumerate(root.iter(f"{space}footnote"))}
    named = Named([name or f":{at}" for at, name in enumerate(_calls(root, space, notes))])
    _call_again(root, space, notes)
    return ET.tostring(root, encoding="utf-8", xml_declaration=True), named


def _write_out(name: ET.Element, space: str) -> None:
    """Write a name as its words."""
    parts = [(part.tag.removeprefix(space), " ".join("".join(part.itertext()).split())) for part in name]
    words = [words for kinds in (GIVEN, REST) for kind, words in parts if kind in kinds]
    name[:] = []
    name.text = " ".join(words)


def _set_date(head: ET.Element, space: str) -> None:
    """Write the day of publication as the day."""
    found = head.find(f"{space}pubdate")
    if found is not None and head.find(f"{space}date") is None:
        found.tag = f"{space}date"


def _set_authors(head: ET.Element, space: str) -> None:
    """Put the authors into one group: of several without one pandoc keeps the last."""
    authors = head.findall(f"{space}author")
    if len(authors) > 1:
        at = list(head).index(authors[0])
        for author in authors:
            head.remove(author)
        group = ET.Element(f"{space}authorgroup")
        group.extend(authors)
        head.insert(at, group)


def _set_title(works: ET.Element, space: str) -> None:
    """Give a list of works a title that has none: pandoc makes a heading without words."""
    if works.find(f"{space}title") is None and works.find(f"{space}info") is None:
        title = ET.Element(f"{space}title")
        title.text = OF_WORKS
        works.insert(0, title)


def _set_entry(entry: ET.Element, space: str) -> None:
    """Make a paragraph of a work."""
    words: list[str] = []
    if entry.tag == f"{space}bibliomixed":
        words = [" ".join("".join(entry.itertext()).split())]
    else:
        words = [said for part in entry if (said := " ".join(" ".join(part.itertext()).split()))]
    entry[:] = []
    entry.tag, entry.text = f"{space}para", f"{'. '.join(word.rstrip('.') for word in words)}."


def _id_of(element: ET.Element) -> str:
    return element.get(ID) or element.get("id") or ""


def _calls(element: ET.Element, space: str, notes: dict[str, ET.Element]) -> Iterator[str]:
    """The notes that stand in the text and those that are called again, in turn."""
    for child in element:
        if child.tag == f"{space}footnote":
            yield _id_of(child)
        elif child.tag == f"{space}footnoteref" and (name := child.get("linkend")) in notes:
            yield name or ""
        else:
            yield from _calls(child, space, notes)


def _call_again(root: ET.Element, space: str, notes: dict[str, ET.Element]) -> None:
    """Put a note in place of what calls it again, and its number in place of what names it."""
    numbers = {name: str(number) for number, name in enumerate(notes, 1)}
    for name in root.iter(f"{space}xref"):
        if number := numbers.get(name.get("linkend") or ""):
            name.tag, name.text = f"{space}phrase", number
    for call in list(root.iter(f"{space}footnoteref")):
        note = notes.get(call.get("linkend") or "")
        if note is not None:
            call.tag, call.text = note.tag, note.text
            call[:] = list(note)
