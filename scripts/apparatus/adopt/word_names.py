"""What the parts of a Word file are called (ECMA-376), and how its elements are asked."""

from __future__ import annotations

from xml.etree import ElementTree as ET

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

NAMESPACES = {
    "w": MAIN,
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}

W, MC = f"{{{MAIN}}}", f"{{{NAMESPACES['mc']}}}"

PARAGRAPH, RUN, TEXT, TABLE = f"{W}p", f"{W}r", f"{W}t", f"{W}tbl"
SET, RUN_SET, STYLE, VALUE = f"{W}pPr", f"{W}rPr", f"{W}pStyle", f"{W}val"

OFF = ("0", "false", "off", "none")


def said(element: ET.Element | None, path: str) -> str:
    """The value of an element below another one, named as `pPr/pStyle`; empty where there is none."""
    for name in path.split("/"):
        element = None if element is None else element.find(f"{W}{name}")
    return "" if element is None else element.get(VALUE, "")


def is_set(element: ET.Element, path: str) -> bool:
    """Whether something is switched on below an element."""
    found = element.find("/".join(f"{W}{name}" for name in path.split("/")))
    return found is not None and found.get(VALUE, "1") not in OFF


def words_of(element: ET.Element) -> str:
    """The words within an element."""
    return "".join(text.text or "" for text in element.iter(TEXT))


def run_of(words: str) -> ET.Element:
    """A run that holds words."""
    run = ET.Element(RUN)
    text = ET.SubElement(run, TEXT, {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
    text.text = words
    return run


def style_of(paragraph: ET.Element) -> str:
    """The id of a paragraph's style."""
    return said(paragraph, "pPr/pStyle")


def names_of_styles(styles: ET.Element | None) -> dict[str, str]:
    """What Word calls each style, which does not depend on the language of the program, by the style's id."""
    found = styles.iter(f"{W}style") if styles is not None else ()
    return {style.get(f"{W}styleId", ""): said(style, "name").lower() for style in found}
