"""An OpenDocument file as pandoc reads it whole: its bytes in; the same file, with what pandoc leaves out set where it
reads it, and what an editor should know of it, out.

Pandoc leaves out text boxes, what refers to a note or a chapter, and the signs of notes that have one of their own; a
title is a paragraph to it.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree as ET

from apparatus.adopt.open_numbers import BASE, STYLE, TEXT, set_numbers
from apparatus.adopt.word import CHANGED, CHANGED_HINT, NOTES_HINT, SAID_OF_NOTES

NAMESPACES = {name: f"{BASE}{name}:1.0" for name in ("office", "text", "table", "style", "meta")} | {
    "draw": f"{BASE}drawing:1.0",
    "fo": f"{BASE}xsl-fo-compatible:1.0",
    "svg": f"{BASE}svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
}
OFFICE, DRAW = (f"{{{NAMESPACES[name]}}}" for name in ("office", "draw"))

CONTENT, STYLES, LARGEST = "content.xml", "styles.xml", 200_000_000

POINTERS = tuple(f"{TEXT}{name}" for name in ("note-ref", "reference-ref", "sequence-ref", "bookmark-ref"))
"""What shows the number or the words of another place."""

DECLARED = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
KIND = "application/vnd.oasis.opendocument.text"

PARAGRAPHS = (f"{TEXT}p", f"{TEXT}h")
TITLE = "Title"


def readable(data: bytes) -> tuple[bytes, list[str], list[tuple[str, str]]]:
    """The file; nothing that is left out; what an editor should know, with hints. A file that cannot be read so is left
    to pandoc."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as file:
            if file.getinfo(CONTENT).file_size > LARGEST:
                return data, [], []
            root = ET.fromstring(file.read(CONTENT))
            told = list(_told(root))
            _mend(root)
            if STYLES in file.namelist() and file.getinfo(STYLES).file_size < LARGEST:
                set_numbers(root, ET.fromstring(file.read(STYLES)))
            return _packed(file, root), [], told
    except (zipfile.BadZipFile, ET.ParseError, ValueError, LookupError, NotImplementedError, RuntimeError):
        return data, [], []


def of_flat(data: bytes) -> bytes:
    """The packed file of one in a single tree, `.fodt`; nothing for any other."""
    try:
        root = ET.fromstring(data)
    except (ET.ParseError, ValueError, LookupError):
        return b""
    for prefix, name in NAMESPACES.items():
        ET.register_namespace(prefix, name)
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as out:
        out.writestr("mimetype", KIND)
        for name, part, held in (
            (CONTENT, "document-content", ("automatic-styles", "body")),
            (STYLES, "document-styles", ("styles", "automatic-styles")),
        ):
            kept = [
                child for kind in held for child in root.findall(f"{OFFICE}{kind}") or [ET.Element(f"{OFFICE}{kind}")]
            ]
            words = "".join(ET.tostring(child, encoding="unicode") for child in kept)
            out.writestr(name, f"<office:{part} {DECLARED}>{words}</office:{part}>")
    return made.getvalue() if root.tag == f"{OFFICE}document" else b""


def _packed(file: zipfile.ZipFile, root: ET.Element) -> bytes:
    for prefix, name in NAMESPACES.items():
        ET.register_namespace(prefix, name)
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as out:
        for info in file.infolist():
            is_content = info.filename == CONTENT
            out.writestr(info.filename, ET.tostring(root, encoding="unicode") if is_content else file.read(info))
    return made.getvalue()


def _told(root: ET.Element) -> Iterator[tuple[str, str]]:
    if next(root.iter(f"{TEXT}changed-region"), None) is not None:
        yield CHANGED, CHANGED_HINT
    if count := sum(1 for _ in root.iter(f"{OFFICE}annotation")):
        yield f"{count} comments are not taken over" if count > 1 else "a comment is not taken over", "see the file"
    numbered = {note.get(f"{TEXT}note-class") for note in root.iter(f"{TEXT}note") if not _sign_of(note)}
    if len(numbered) > 1:
        yield SAID_OF_NOTES, NOTES_HINT


def _mend(root: ET.Element) -> None:
    for pointer in (element for element in root.iter() if element.tag in POINTERS):
        pointer.tag = f"{TEXT}span"
        pointer.attrib.clear()
    for note in root.iter(f"{TEXT}note"):
        sign, first = _sign_of(note), note.find(f"{TEXT}note-body/{TEXT}p")
        if sign and first is not None and not "".join(first.itertext()).lstrip().startswith(sign):
            first.text = f"{sign} {first.text or ''}"
    _set_boxes_behind(root)
    titles = {TITLE} | {
        style.get(f"{STYLE}name", "")
        for style in root.iter(f"{STYLE}style")
        if style.get(f"{STYLE}parent-style-name") == TITLE
    }
    title = next((part for part in root.iter(f"{TEXT}p") if part.get(f"{TEXT}style-name") in titles), None)
    if title is not None:
        title.tag = f"{TEXT}h"
        title.set(f"{TEXT}outline-level", "1")
        title.set(f"{TEXT}is-list-header", "true")


def _sign_of(note: ET.Element) -> str:
    """The sign of a note that has one in place of a number."""
    citation = note.find(f"{TEXT}note-citation")
    sign = citation.get(f"{TEXT}label", "") if citation is not None else ""
    return "" if sign.isalnum() else sign


def _set_boxes_behind(holder: ET.Element) -> None:
    """Set what stands in text boxes behind the paragraphs in which they are anchored."""
    made: list[ET.Element] = []
    for child in holder:
        made.append(child)
        if child.tag in PARAGRAPHS:
            box = ET.Element("box")
            box.extend(_taken_out(child))
            _set_boxes_behind(box)
            made += list(box)
        elif child.tag == f"{DRAW}frame" and (held := child.find(f"{DRAW}text-box")) is not None:
            _set_boxes_behind(held)
            made[-1:] = list(held)
        else:
            _set_boxes_behind(child)
    holder[:] = made


def _taken_out(paragraph: ET.Element) -> list[ET.Element]:
    """Take the text boxes out of a paragraph and give what they hold; what stands behind a box stays."""
    found: list[ET.Element] = []
    for holder in list(paragraph.iter()):
        for frame in [child for child in holder if child.tag == f"{DRAW}frame"]:
            box = frame.find(f"{DRAW}text-box")
            if box is None:
                continue
            at = list(holder).index(frame)
            before = holder[at - 1] if at else None
            if before is None:
                holder.text = (holder.text or "") + (frame.tail or "")
            else:
                before.tail = (before.tail or "") + (frame.tail or "")
            holder.remove(frame)
            found += list(box)
    return found
