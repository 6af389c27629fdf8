"""Parts of JATS that pandoc does not know, set as it reads them: verse, notes below tables, rows of markers; and which
note each marker calls.

    <verse-line>A line</verse-line><verse-line>Another</verse-line>     <p>A line<break/>Another</p>
    Lagos<xref ref-type="table-fn">a</xref>                             Lagos (a)
    <xref rid="fn3">3</xref>–<xref rid="fn5">5</xref>                   those of 3, 4 and 5
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from itertools import pairwise
from xml.etree import ElementTree as ET

from apparatus.adopt.named_notes import Named

HOLDERS_OF_NOTES = ("fn-group", "author-notes", "table-wrap-foot")
DASHES = frozenset("–-—")
JOINTS = frozenset((",", ";"))
LONGEST = 30
"""No row of markers calls as many notes."""

UNCALLED = ("note {} has no marker in the text, and stands behind it", "put its marker where it belongs")


def set_verse(root: ET.Element) -> None:
    """Make a quotation of each poem, the lines of a stanza in one paragraph."""
    for poem in list(root.iter("verse-group")):
        stanza: ET.Element | None = None
        for child in list(poem):
            if child.tag != "verse-line":
                stanza = None
            elif stanza is None:
                child.tag, stanza = "p", child
            else:
                stanza.append(ET.Element("break"))
                stanza[-1].tail = child.text
                stanza.extend(list(child))
                poem.remove(child)
    for holder in list(root.iter()):
        for poem in holder.findall("verse-group"):
            poem.tag = "disp-quote" if holder.tag not in ("disp-quote", "verse-group") else "named-content"
    for poem in list(root.iter("disp-quote")):
        while any(part.tag == "named-content" for part in poem):
            poem[:] = [inner for part in poem for inner in (part if part.tag == "named-content" else (part,))]


def set_table_notes(root: ET.Element) -> None:
    """Write the signs of notes below tables in brackets, before the notes as well, which stand below the table."""
    labels: dict[str, str] = {}
    for foot in root.iter("table-wrap-foot"):
        for note in foot.iter("fn"):
            label, first = note.find("label"), note.find("p")
            words = "".join(label.itertext()).strip() if label is not None else ""
            if first is not None and words.isalnum():
                labels[note.get("id") or ""] = words
                first.text = f"({words}) {(first.text or '').lstrip()}"
    for call in root.iter("xref"):
        if sign := labels.get(call.get("rid") or ""):
            call[:] = []
            call.tag, call.text = "named-content", f" ({sign})"


def fill_rows(root: ET.Element) -> None:
    """Call each of the notes of a row, of which the first and the last are printed, and none with a sign between."""
    order = [note.get("id") or "" for group in root.iter("fn-group") for note in group.iter("fn")]
    places = {name: at for at, name in enumerate(order)}
    for holder in list(root.iter()):
        calls = list(holder)
        for call, following in pairwise(calls):
            joint = (call.tail or "").strip()
            if not (_is_call(call) and _is_call(following)) or joint not in DASHES | JOINTS:
                continue
            call.tail = None
            first, last = (places.get(one.get("rid") or "", -1) for one in (call, following))
            between = order[first + 1 : last] if joint in DASHES and 0 <= first < last < first + LONGEST else []
            at = list(holder).index(following)
            for name in reversed(between):
                made = deepcopy(following)
                made.tail = None
                made.set("rid", name)
                holder.insert(at, made)


def named(root: ET.Element, original: ET.Element, data: bytes) -> Named:
    """Which note each marker of an article calls, and which notes with a number none does; it stood in `data`, which
    tells lines, as `original`."""
    body = root.find("body")
    calls = list(_calls(body)) if body is not None else []
    made = Named([name or f":{at}" for at, name in enumerate(calls)])
    called = {name for one in (root, original) for call in one.iter("xref") for name in (call.get("rid") or "").split()}
    for note in (note for group in original.iter("fn-group") for note in group.findall("fn")):
        label, name = note.findtext("label") or "", note.get("id") or ""
        if label.strip().isdecimal() and name not in called:
            at = data.find(b'id="%s"' % name.encode())
            line = data.count(b"\n", 0, at) + 1 if name and at >= 0 else 0
            made.told.append((line, UNCALLED[0].format(label.strip()), UNCALLED[1], "error"))
    return made


def _calls(element: ET.Element) -> Iterator[str]:
    """The notes that are called, and those that stand where they are called, in the order of the text."""
    for child in element:
        if child.tag == "fn":
            yield child.get("id") or ""
        elif _is_call(child):
            yield child.get("rid") or ""
        elif child.tag not in HOLDERS_OF_NOTES:
            yield from _calls(child)


def _is_call(element: ET.Element) -> bool:
    return element.tag == "xref" and element.get("ref-type") == "fn"
