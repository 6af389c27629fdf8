"""Which of the formats that can be converted a file is of: its bytes in, the name that pandoc has for it out."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

from apparatus import lazy
from apparatus.read.seed.encoding import HTML
from apparatus.read.seed.notes_hints import ENDS_OF_ASCIIDOC, ENDS_OF_ORG, ENDS_OF_RST, ENDS_OF_TYPST

SAMPLE = 3000

WORD, OPEN_DOCUMENT, PAGE = "docx", "odt", "html"
PAPER = "pdf"
WITHIN = "markdown-implicit_figures-citations-smart"
BOOK, JOURNAL, TEX = "epub", "jats", "latex"
ANCHORED, TREE = f"{WITHIN}-tex_math_dollars", "json"
DOCBOOK, OUTLINE, MARKUP, TYPESET, MANUAL = "docbook", "org", "rst", "typst", "asciidoc"
FICTION = "fb2"
MARKED = "Markdown with notes in HTML"
NAMES = {
    WORD: "Word",
    PAPER: "a PDF",
    OPEN_DOCUMENT: "OpenDocument",
    PAGE: "HTML",
    BOOK: "EPUB",
    JOURNAL: "JATS",
    TEX: "LaTeX",
    DOCBOOK: "DocBook",
    OUTLINE: "Org",
    MARKUP: "reStructuredText",
    TYPESET: "Typst",
    MANUAL: "AsciiDoc",
    FICTION: "FictionBook",
    WITHIN: "Markdown with notes in its sentences",
}

TYPED = frozenset((OUTLINE, MARKUP, MANUAL, TYPESET, WITHIN, TEX, MARKED, ANCHORED, PAGE))
"""Formats that people type, of which pandoc takes letters that are not UTF-8 for those of Latin 1."""

OTHER_LETTERS = lazy.regex(
    rb"<meta\s[^<>]{0,200}?charset\s?=\s?[\"']?(?!utf-?8|iso-8859-1\b|windows-1252|us-ascii)", re.I
)
"""How a page says that its letters are others than those of the West."""

SOURCE = lazy.regex(
    rb"(?P<jats>\s{0,9}(?:(?:<\?[^<>]{0,500}\?>|<!--[^<>]{0,2000}-->|<!DOCTYPE\s+article\b[^<>\[]{0,500}"
    rb"(?:\[[^\]]{0,9000}\]\s{0,9})?>)\s{0,20}){0,20}<(?:pmc-articleset>\s{0,9}<)?article[\s>])"
    rb"|(?P<latex>(?:[^\n]{0,500}\n){0,200}?\\documentclass\b[^\n]*\n)"
)
"""How a file of other formats begins, by their names. Pandoc reads rich text too, but loses letters of it."""

OF_FICTION = lazy.regex(rb"\s{0,9}(?:<\?xml[^<>]{0,200}\?>\s{0,9})?<FictionBook[\s>]")
OF_DOCBOOK = lazy.regex(rb"docbook\.org/ns/docbook|//DTD DocBook")
PART_OF_LATEX = lazy.regex(rb"\\documentstyle\b|^\\(?:chapter|section)\*?\{", re.MULTILINE)
NOTE_IN_LATEX = lazy.regex(rb"\\(?:footnote|autocite|footcite|endnote)s?[\[{]")
"""What a document of LaTeX holds, if another one takes it in."""

LIGHT = (
    (
        OUTLINE,
        lazy.regex(rb"\[fn:(?:[^\]\n]{1,60}\]|\w{0,20}:)"),
        lazy.regex(rb"^(?:#\+\w{4,12}:|\*+ |\[fn:[^\]\n]{1,60}\] )", re.M | re.I),
    ),
    (MARKUP, lazy.regex(rb"\[(?:#[\w-]{0,40}|[\w-]{1,40})\]_"), lazy.regex(rb"^\.\. \[#?[\w-]{0,40}\] ", re.MULTILINE)),
    (
        MANUAL,
        lazy.regex(rb"footnote(?:ref)?:[\w-]{0,40}\["),
        lazy.regex(rb"^(?:={1,6} \S|:[\w-]{1,40}:|\[[\w, .=\"%-]{1,200}\]\r?$)", re.MULTILINE),
    ),
    (TYPESET, lazy.regex(rb"#footnote\["), lazy.regex(rb"^(?:= \S|#(?:set|show|import|let)\b)", re.MULTILINE)),
)
"""What calls a note in texts of other manners, and another thing that they have."""

ENDS_OF_NAMES = {
    OUTLINE: ENDS_OF_ORG,
    MARKUP: ENDS_OF_RST,
    MANUAL: ENDS_OF_ASCIIDOC,
    TYPESET: ENDS_OF_TYPST,
}
"""A file that is called so needs no other thing."""

CALL = lazy.regex(rb"\]\(#(?P<id>[^()\s]{1,80})\)")
ANCHOR = lazy.regex(rb"<(?P<tag>a|span) (?:id|name)=(?P<id>\"[^\"<>]{1,80}\"|'[^'<>]{1,80}')></(?P=tag)>")
"""`<span id="page-30-0"></span>`: where programs that read pages write down what a link in Markdown leads to."""

CALL_IN_HTML = lazy.regex(
    rb"<a\s[^<>]{0,300}?\bhref=([\"']?)#(?P<id>[^\"'\s<>]{1,80})\1[^<>]{0,300}>\s*\[?\d{1,4}\]?\s*</a", re.IGNORECASE
)
NOTE_IN_HTML = lazy.regex(
    rb"<(?:div|li|p|dd|td|a)\s(?:[^<>]{0,300}?\s)?id=([\"']?)(?P<id>[^\"'\s<>]{1,80})\1[\s>]", re.IGNORECASE
)
"""What holds a note, or stands as its number before it."""

NOTE_WITHIN = lazy.regex(rb"[^\s\\`^]\^\[[^\]\s^]")
"""`word^[Text]`, pandoc's note within a sentence."""


def format_of(data: bytes, path: str = "") -> str:
    """Which of the formats that can be converted a file is of, by what it holds and what it is called; empty for any
    other."""
    if data.startswith(b"%PDF-"):
        return PAPER
    if not data.startswith(b"PK\x03\x04"):
        if OF_DOCBOOK.search(data[:SAMPLE]):
            return DOCBOOK
        if OF_FICTION.match(data.removeprefix(b"\xef\xbb\xbf")):
            return FICTION
        if source := SOURCE.match(data.removeprefix(b"\xef\xbb\xbf")):
            return source.lastgroup or ""
        if PART_OF_LATEX.search(data) and NOTE_IN_LATEX.search(data):
            return TEX
        if HTML.match(data[:SAMPLE].decode("utf-8", "replace").removeprefix("\ufeff")):
            return PAGE
        if b"\x00" in data:
            return ""
        if NOTE_WITHIN.search(data):
            return WITHIN
        if light := _light(data, path):
            return light
        return ANCHORED if _has_anchors(data) else MARKED if _has_notes_in_html(data) else ""
    try:
        with zipfile.ZipFile(BytesIO(data)) as file:
            names = file.namelist()
    except zipfile.BadZipFile:
        return ""
    if "word/document.xml" in names:
        return WORD
    return OPEN_DOCUMENT if "content.xml" in names else BOOK if "META-INF/container.xml" in names else ""


def _light(data: bytes, path: str) -> str:
    for name, call, other in LIGHT:
        if call.search(data) and (path.lower().endswith(ENDS_OF_NAMES[name]) or other.search(data)):
            return name
    return ""


def _has_anchors(data: bytes) -> bool:
    anchors = {found["id"][1:-1] for found in ANCHOR.finditer(data)} if b"](#" in data else set()
    return any(found["id"] in anchors for found in CALL.finditer(data)) if anchors else False


def _has_notes_in_html(data: bytes) -> bool:
    noted = {found["id"] for found in NOTE_IN_HTML.finditer(data)} if b"#" in data else set()
    return any(found["id"] in noted for found in CALL_IN_HTML.finditer(data)) if noted else False
