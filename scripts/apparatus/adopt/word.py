"""A Word file as pandoc reads it whole: its bytes in; the same file, with what pandoc leaves out or joins set where it
reads it, and what an editor should know of it, out.

Pandoc drops the paragraph in which a text box is anchored, fields that are written in one element, the numbers that
Word counts before headings, and the sign of a note that has one of its own, such as `*` behind an author's name.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree as ET

from apparatus import lazy
from apparatus.adopt.word_names import (
    MC,
    NAMESPACES,
    OFF,
    PARAGRAPH,
    RUN,
    RUN_SET,
    SET,
    TABLE,
    TEXT,
    VALUE,
    W,
    is_set,
    names_of_styles,
    run_of,
    said,
    style_of,
    words_of,
)
from apparatus.adopt.word_numbers import set_numbers
from apparatus.adopt.word_title import mark_title

PARTS = lazy.regex(r"word/(?P<name>document|footnotes|endnotes|comments)\d*\.xml")
OTHERS = ("word/styles.xml", "word/numbering.xml")

LARGEST = 200_000_000
"""A file whose parts have more bytes is left to pandoc."""

WRAPPERS = (f"{W}fldSimple", f"{W}dir", f"{W}bdo")
"""What pandoc leaves out with all that it holds."""

DRAWN = (f"{MC}AlternateContent", f"{W}drawing", f"{W}pict", f"{W}object")
BOX = f"{W}txbxContent"

CHANGES = (f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo")
CHANGED = "the file has tracked changes, which are read as accepted"
CHANGED_HINT = "accept or reject them in the word processor first, if others are meant"
SAID_OF_NOTES = "footnotes and endnotes are numbered in one series, in the order of the text"
NOTES_HINT = "look at what refers to a note by its number, such as “see note 3 above”"

ANEW = "notes are numbered through, where the file begins anew in each part or on each page"

CONTENTS = lazy.regex(r"toc (?:\d|heading)|table of figures|table of authorities")
"""The styles of what Word makes of the headings."""

OWN_SIGN = f"{W}customMarkFollows"

WIDE = "720"
SIDES = (("left", "start"), ("right", "end"))
"""What the edges of a paragraph are called, in older files and newer ones."""

NO_QUOTATION = lazy.regex(
    r"heading|title|subtitle|abstract|caption|toc|author|date|list|bibliograph|header|footer|footnote|endnote|table|figure"
)

DIGITS = lazy.regex(r"[\d,;–\s-]{1,40}")


def readable(data: bytes) -> tuple[bytes, list[str], list[tuple[str, str]]]:
    """The file; the words of its tables of contents, which are left out; what an editor should know, with hints. A
    file that cannot be read so is left to pandoc."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as file:
            names = [info.filename for info in file.infolist() if PARTS.fullmatch(info.filename)]
            if sum(file.getinfo(name).file_size for name in names) > LARGEST:
                return data, [], []
            there = [name for name in (*names, *OTHERS) if name in file.namelist()]
            trees = {name: ET.fromstring(file.read(name)) for name in there}
            said_of = _mend(trees)
            return _packed(file, {name: trees[name] for name in names}), *said_of
    except (zipfile.BadZipFile, ET.ParseError, ValueError, LookupError, NotImplementedError, RuntimeError):
        return data, [], []


def _packed(file: zipfile.ZipFile, changed: dict[str, ET.Element]) -> bytes:
    for prefix, name in NAMESPACES.items():
        ET.register_namespace(prefix, name)
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as out:
        for info in file.infolist():
            tree = changed.get(info.filename)
            out.writestr(info.filename, file.read(info) if tree is None else _written(tree))
    return made.getvalue()


def _written(tree: ET.Element) -> str:
    """A part as XML, all namespaces named at its head: pandoc takes those of one part for all notes."""
    text = ET.tostring(tree, encoding="unicode")
    end = text.index(">")
    missing = (
        f' xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items() if f"xmlns:{prefix}=" not in text[:end]
    )
    start = text.index(" ")
    return f"{text[:start]}{''.join(missing)}{text[start:]}"


def _mend(trees: dict[str, ET.Element]) -> tuple[list[str], list[tuple[str, str]]]:
    styles, numbering = (trees.pop(name, None) for name in OTHERS)
    names = names_of_styles(styles)
    parts = {found["name"]: tree for name, tree in trees.items() if (found := PARTS.fullmatch(name))}
    document = parts["document"]
    said_of = list(_told(parts))
    for tree in trees.values():
        for holder in reversed(list(tree.iter())):
            _open_wrappers(holder)
        for run in tree.iter(RUN):
            _raise(run)
    for kind in ("footnote", "endnote"):
        if f"{kind}s" in parts:
            _free_own_signs(document, parts[f"{kind}s"], kind)
    contents = " ".join(_without_contents(document, names))
    _set_boxes_behind(document)
    _set_in(document, styles, names)
    if numbering is not None:
        set_numbers(document, styles, numbering, names)
    mark_title(document, styles, names)
    return [contents] if contents else [], said_of


def _set_in(document: ET.Element, styles: ET.Element | None, names: dict[str, str]) -> None:
    """Set paragraphs that stand in from both sides, by themselves or by their style, in as far as pandoc asks of a
    quotation."""
    of_styles = {
        style.get(f"{W}styleId", ""): style.find(f"{SET}/{W}ind")
        for style in (styles.iter(f"{W}style") if styles is not None else ())
    }
    for paragraph in document.iter(PARAGRAPH):
        settings, style = paragraph.find(SET), style_of(paragraph)
        if settings is None or settings.find(f"{W}numPr") is not None or NO_QUOTATION.match(names.get(style, "")):
            continue
        own = settings.find(f"{W}ind")
        edges = own if own is not None else of_styles.get(style)
        if edges is not None and all(_is_wide(edges, side) for side in SIDES):
            own = ET.SubElement(settings, edges.tag, edges.attrib) if own is None else own
            own.set(f"{W}left", WIDE)


def _is_wide(edges: ET.Element, sides: tuple[str, str]) -> bool:
    width = next((value for side in sides if (value := edges.get(f"{W}{side}"))), "")
    return width.isdecimal() and int(width) > 0


def _told(parts: dict[str, ET.Element]) -> Iterator[tuple[str, str]]:
    texts = [parts[name] for name in ("document", "footnotes", "endnotes") if name in parts]
    if any(next(text.iter(tag), None) is not None for text in texts for tag in CHANGES):
        yield CHANGED, CHANGED_HINT
    if "comments" in parts and (count := len(parts["comments"].findall(f"{W}comment"))):
        yield f"{count} comments are not taken over" if count > 1 else "a comment is not taken over", "see the file"
    called = (list(parts["document"].iter(f"{W}{kind}Reference")) for kind in ("footnote", "endnote"))
    if all(any(call.get(OWN_SIGN, "0") in OFF for call in calls) for calls in called):
        yield SAID_OF_NOTES, NOTES_HINT
    several = len(list(parts["document"].iter(f"{W}sectPr"))) > 1
    begun = {begins.get(VALUE) for begins in parts["document"].iter(f"{W}numRestart")}
    if "eachPage" in begun or ("eachSect" in begun and several):
        yield ANEW, NOTES_HINT


def _open_wrappers(holder: ET.Element) -> None:
    """Put what wrappers hold in their place, and take away what is hidden."""
    for at in range(len(holder) - 1, -1, -1):
        child = holder[at]
        if child.tag in WRAPPERS:
            holder[at : at + 1] = list(child)
        elif child.tag == f"{W}ruby":
            holder[at : at + 1] = _beside(child)
        elif child.tag == RUN and is_set(child, "rPr/vanish") and words_of(child):
            del holder[at]


def _beside(ruby: ET.Element) -> list[ET.Element]:
    """The words of a text, and in brackets behind them those that stand over them."""
    texts = [words_of(part) for name in ("rubyBase", "rt") for part in ruby.findall(f"{W}{name}")]
    return [text for words in texts[:1] + [f"({words})" for words in texts[1:]] for text in run_of(words)]


def _raise(run: ET.Element) -> None:
    """Say of numbers that stand higher than their line what is said of others: that they are raised."""
    high = said(run, "rPr/position")
    settings = run.find(RUN_SET)
    if high.isdecimal() and int(high) and settings is not None and DIGITS.fullmatch(words_of(run)):
        ET.SubElement(settings, f"{W}vertAlign", {VALUE: "superscript"})


# --- Notes with signs of their own ------------------------------------------------------------------------------


def _free_own_signs(document: ET.Element, notes: ET.Element, kind: str) -> None:
    """Take the sign of a note out of the text, and set it before the note, where it is not."""
    named = {note.get(f"{W}id", ""): note for note in notes}
    for paragraph in document.iter(PARAGRAPH):
        runs = list(paragraph.iter(RUN))
        for at, run in enumerate(runs):
            call = run.find(f"{W}{kind}Reference")
            if call is None or call.get(OWN_SIGN, "0") in OFF:
                continue
            holder = run if words_of(run) or at + 1 == len(runs) else runs[at + 1]
            sign = words_of(holder).strip()
            for text in holder.findall(TEXT) if len(sign) < 4 else ():
                holder.remove(text)
            note = named.get(call.get(f"{W}id", ""))
            if note is not None and sign and not sign.isalnum() and not words_of(note).lstrip().startswith(sign):
                first = note.find(PARAGRAPH)
                if first is not None:
                    first.insert(1 if first.find(f"{W}pPr") is not None else 0, run_of(f"{sign} "))


# --- What stands around the text --------------------------------------------------------------------------------


def _without_contents(holder: ET.Element, names: dict[str, str]) -> list[str]:
    """Take the tables of contents out, and give the words of each line."""
    found: list[str] = []
    for child in list(holder):
        gallery = said(child, "sdtPr/docPartObj/docPartGallery") if child.tag == f"{W}sdt" else ""
        of_style = child.tag == PARAGRAPH and CONTENTS.fullmatch(names.get(style_of(child), ""))
        if gallery == "Table of Contents" or of_style:
            found += [words for part in child.iter(PARAGRAPH) if (words := words_of(part))]
            holder.remove(child)
        elif child.tag != PARAGRAPH:
            found += _without_contents(child, names)
    return found


def _set_boxes_behind(holder: ET.Element) -> None:
    """Set what stands in text boxes behind the paragraphs in which they are anchored."""
    made: list[ET.Element] = []
    for child in holder:
        made.append(child)
        if child.tag == PARAGRAPH:
            box = ET.Element(BOX)
            box.extend(_taken_out(child))
            _set_boxes_behind(box)
            made += list(box)
        elif child.tag != RUN:
            _set_boxes_behind(child)
    holder[:] = made


def _taken_out(paragraph: ET.Element) -> list[ET.Element]:
    """Take the text boxes out of a paragraph and give what they hold."""
    found: list[ET.Element] = []
    for run in list(paragraph.iter(RUN)):
        for drawn in [child for child in run if child.tag in DRAWN]:
            choice = drawn.find(f"{MC}Choice")
            boxes = list((drawn if choice is None else choice).iter(BOX))
            if boxes:
                run.remove(drawn)
                found += [block for box in boxes for block in box if block.tag in (PARAGRAPH, TABLE)]
    return found
