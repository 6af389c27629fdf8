"""Bytes in; text, or the reason why they are none, out.

A file is UTF-8. UTF-16 says itself that it is that; Windows-1252, which old word processors write, is believed when no
byte of the file speaks for UTF-8 and all of them stand for a character that is printed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from apparatus import lazy
from apparatus.model import Place, Problem
from apparatus.read.seed.lines import LINE_END

FORMATS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word, OpenDocument or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file, or one that a password locks"),
    (b"{\\rtf", "a rich-text file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"bplist00", "a file of settings"),
)
"""How files begin that hold a text and are none."""

HTML = lazy.regex(
    r"\s*(?:(?:<\?xml[^>]{0,200}>|<!--(?:[^-]|-(?!->)){0,900}-->)\s*){0,9}(?:<!doctype html|<(?:html|head|body)[\s>])",
    re.I,
)
"""How a page begins; before it browsers write from where they saved it."""

XML = lazy.regex(r"\s*(?:<\?xml\b|<(?:\w{1,20}:)?(?:TEI|teiCorpus|document)\b)", re.IGNORECASE)

SAVE = "open it in the program that made it and save it as .docx, or as plain text, UTF-8"

EXTRACT = "take its text out with: pdftotext -layout article.pdf article.txt"
"""`-layout` keeps the footnotes of a page below its text."""

AGAIN = "save it as UTF-8 and try again"

UTF8_PAIR = lazy.regex(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
CONTROL = lazy.regex(rb"[\x00-\x08\x0e-\x1f\x7f]")


def decode(data: bytes, path: str) -> tuple[str | None, list[Problem]]:
    """The text of a file; None and one problem when it is none, with the place of the first byte that is not UTF-8."""
    for start, name in FORMATS:
        if data.startswith(start):
            hint = EXTRACT if start == FORMATS[0][0] else SAVE
            return None, [Problem(Place(path), f"the file is {name}, not text", hint)]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _utf16(data, path)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _other(data, path, error)
    if HTML.match(text[:2000]):
        return None, [Problem(Place(path), "the file is HTML, not text", "take it in with: apparatus new article")]
    if XML.match(text[:2000]):
        return None, [Problem(Place(path), "the file is XML of a kind that is not read", f"{SAVE}; JATS is read")]
    return text, []


def _utf16(data: bytes, path: str) -> tuple[str | None, list[Problem]]:
    try:
        text = data.decode("utf-16")
        return text, [Problem(Place(path, 1), "the file is UTF-16, not UTF-8", "save it as UTF-8 to be sure", "notice")]
    except UnicodeDecodeError:
        return None, [Problem(Place(path), "the file is not UTF-8, and broken as UTF-16", "save it as UTF-8")]


def _other(data: bytes, path: str, error: UnicodeDecodeError) -> tuple[str | None, list[Problem]]:
    before = data[: error.start]
    start = max(before.rfind(b"\n"), before.rfind(b"\r")) + 1
    lines = len(LINE_END.findall(before.decode("utf-8")))
    place = Place(path, lines + 1, len(before[start:].decode("utf-8")) + 1)
    message = f"the file is not UTF-8: byte {error.start} is 0x{data[error.start]:02X}"
    if not UTF8_PAIR.search(data) and not CONTROL.search(data):
        try:
            text = data.decode("cp1252")
        except UnicodeDecodeError:
            text = ""
        if text:
            hint = f"it is read as Windows-1252, where that is {text[error.start]}; save it as UTF-8 to be sure"
            return text, [Problem(place, message, hint, "notice")]
    return None, [Problem(place, message, AGAIN)]


def not_sure(problems: Sequence[Problem]) -> list[Problem]:
    """Where a file in which no article was found may not have been decoded rightly: that alone is to be told."""
    guessed = [problem for problem in problems if "not UTF-8" in problem.message]
    return [replace(problem, hint=AGAIN, level="error") for problem in guessed] or list(problems)
