"""JATS as pandoc reads it whole: the bytes of an article in; the same article out, with what pandoc leaves out or turns
set where it reads it.

Pandoc knows no labels (`Table 1`, `2.1`), drops notes that nothing calls and those of the title, and makes data of the
list of references, of which no reader sees a word.
"""

from __future__ import annotations

from copy import deepcopy
from xml.etree import ElementTree as ET

from apparatus.adopt.jats_citations import cite
from apparatus.adopt.jats_parts import fill_rows, named, set_table_notes, set_verse
from apparatus.adopt.named_notes import Named

NAMES = {
    "xlink": "http://www.w3.org/1999/xlink",
    "mml": "http://www.w3.org/1998/Math/MathML",
    "ali": "http://www.niso.org/schemas/ali/1.0/",
}

LABELLED = ("sec", "fig", "table-wrap", "boxed-text")

CITATIONS = ("mixed-citation", "element-citation", "nlm-citation", "citation")

KEPT = {"italic": "italic", "source": "italic", "bold": "bold", "ext-link": "ext-link", "uri": "uri", "sup": "sup"}
"""What stays of a citation's elements, and as what; of the others only the words stay."""

OWN_NOTES = "Acknowledgements"
"""Over what the authors have to say of the article in notes without a number."""


def readable(data: bytes) -> tuple[bytes, Named]:
    """The article, and which note each of its markers calls; the bytes as they are where they are no XML that can be
    read without its DTD."""
    try:
        root = ET.fromstring(data)
    except (ET.ParseError, ValueError, LookupError):
        return data, Named()
    body, original = root.find("body"), deepcopy(root)
    if root.tag != "article" or body is None:
        return data, named(root, original, data)
    for prefix, name in NAMES.items():
        ET.register_namespace(prefix, name)
    for element in list(root.iter()):
        if element.tag in LABELLED:
            _set_label(element)
        elif element.tag == "attrib":
            element.tag, element.text = "p", f"— {(element.text or '').lstrip('—– ')}"
    set_verse(root)
    set_table_notes(root)
    fill_rows(root)
    _without_addresses(root)
    for contributor in root.iter("contrib"):
        _set_name(contributor)
    for note in root.iter("fn"):
        _set_citations(note)
        _free_of_number(note)
    for holder in list(root.iter()):
        for call, note in zip(list(holder), list(holder)[1:], strict=False):
            if call.tag == "xref" and note.tag == "fn" and call.get("rid") == note.get("id") and not call.tail:
                holder.remove(call)
    _move_uncalled_notes(root, body)
    for holder in list(root.iter()):
        for at, child in enumerate(list(holder)):
            if child.tag == "ref-list" and holder.tag != "ref-list":
                holder[at] = _as_section(child)
    return ET.tostring(root, encoding="utf-8", xml_declaration=True), named(root, original, data)


def _without_addresses(root: ET.Element) -> None:
    """Take out how to reach the authors: pandoc glues it to the last name."""
    for notes in root.iter("author-notes"):
        for address in notes.findall("corresp"):
            notes.remove(address)


def _set_name(contributor: ET.Element) -> None:
    """Write a name as pandoc reads it."""
    for name in contributor.iter("string-name"):
        if name.find("surname") is not None:
            name.tag, name.text = "name", None
            for part in name:
                part.tail = None


def _set_label(element: ET.Element) -> None:
    """Put the label of a part, a table or a figure before its title or its caption."""
    label = element.find("label")
    caption = element.find("caption")
    if label is None or not (words := _words(label)):
        return
    if caption is None and element.tag not in ("sec", "boxed-text"):
        caption = ET.SubElement(element, "caption")
    home = element if caption is None else caption
    first = next((child for child in home if child.tag in ("title", "p")), None)
    if first is None or (caption is None and first.tag != "title"):
        first = ET.Element("p" if caption is not None else "title")
        home.insert(0, first)
    if element.tag in ("fig", "table-wrap"):
        first.tag = "p"
    first.text = f"{words} {(first.text or '').lstrip()}"
    element.remove(label)


def _set_citations(note: ET.Element) -> None:
    """Write the citations of a note as words, of which pandoc leaves out how they are set."""
    for holder in list(note.iter()):
        for at, child in enumerate(list(holder)):
            if child.tag in CITATIONS:
                made = ET.Element("named-content")
                if any(part.tail and part.tail.strip() for part in child.iter() if part is not child):
                    _take_over(child, made, "")
                else:
                    cite(child, made)
                made.tail = child.tail
                holder[at] = made


def _free_of_number(note: ET.Element) -> None:
    """Take the number away that opens a note as a word."""
    paragraph = note.find("p")
    first = paragraph[0] if paragraph is not None and len(paragraph) and not (paragraph.text or "").strip() else None
    if paragraph is None or first is None or first.tag not in ("sup", "label") or not _words(first).isdecimal():
        return
    paragraph.text = (first.tail or "").lstrip()
    paragraph.remove(first)


def _move_uncalled_notes(root: ET.Element, body: ET.Element) -> None:
    """Set the notes that nothing in the text calls, those of the title among them, down as a part of their own."""
    called = {name for call in body.iter("xref") for name in (call.get("rid") or "").split()}
    untold = [
        (holder, note)
        for holder in root.iter()
        if holder.tag in ("fn-group", "author-notes")
        for note in holder.findall("fn")
        if note.get("id") not in called
    ]
    for meta in root.iter("title-group"):
        for holder in list(meta.iter()):
            for call in holder.findall("xref"):
                _remove(holder, call)
    if not untold:
        return
    section = ET.SubElement(_back(root), "sec")
    ET.SubElement(section, "title").text = OWN_NOTES
    for holder, note in untold:
        holder.remove(note)
        section.extend(part for part in note if part.tag != "label")


def _as_section(references: ET.Element) -> ET.Element:
    """A list of references as a part of the text, a paragraph for each."""
    section = ET.Element("sec")
    title = references.find("title")
    ET.SubElement(section, "title").text = _words(title) if title is not None else "References"
    for citation in (element for element in references.iter() if element.tag in CITATIONS):
        paragraph = ET.SubElement(section, "p")
        _take_over(citation, paragraph, ", " if citation.tag == "element-citation" else "")
    return section


def _take_over(source: ET.Element, target: ET.Element, joint: str) -> None:
    """The words of a citation, with the elements that set them."""
    _say(target, source.text)
    for at, child in enumerate(source):
        if joint and at:
            _say(target, joint)
        if child.tag in KEPT:
            made = ET.SubElement(target, KEPT[child.tag], child.attrib)
            made.text = _words(child)
        else:
            _take_over(child, target, " " if joint and child.tag in ("name", "string-name") else joint)
        _say(target, child.tail)


def _say(target: ET.Element, words: str | None) -> None:
    """Add words behind all that an element holds."""
    if not words:
        return
    if len(target):
        target[-1].tail = (target[-1].tail or "") + words
    else:
        target.text = (target.text or "") + words


def _remove(holder: ET.Element, child: ET.Element) -> None:
    """Take an element out, and leave the words behind it."""
    at = list(holder).index(child)
    holder.remove(child)
    if child.tail:
        if at:
            holder[at - 1].tail = (holder[at - 1].tail or "") + child.tail
        else:
            holder.text = (holder.text or "") + child.tail


def _back(root: ET.Element) -> ET.Element:
    back = root.find("back")
    return ET.SubElement(root, "back") if back is None else back


def _words(element: ET.Element) -> str:
    return " ".join("".join(element.itertext()).split())
