"""A document as pandoc writes it in JSON in; the citation in each of its notes and the entries of its bibliography out,
as text with `<i>` for italics, all else escaped.

Source: the types of pandoc's document model (`Text.Pandoc.Definition`, pandoc-types 1.23).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from apparatus.formatted.stand_ins import ITALIC, UPRIGHT, finished

QUOTES = {"SingleQuote": ("\u2018", "\u2019"), "DoubleQuote": ("\u201c", "\u201d")}
COMMA, STOP, OPENING, CLOSING = ({"t": "Str", "c": mark} for mark in ",.\u2018\u2019")
ENTRY = "ref-"


def forms_of(document: dict[str, Any]) -> dict[str, dict[str, str]]:
    """`notes` and `entries`, each by the id of the item that is cited."""
    notes: dict[str, str] = {}
    entries: dict[str, str] = {}
    for block in document["blocks"]:
        if block["t"] == "Para":
            notes.update(_note(block["c"]))
        elif block["t"] == "Div":
            entries.update(_entries(block["c"][1]))
    return {"notes": notes, "entries": entries}


def _note(inlines: Iterable[Any]) -> Iterator[tuple[str, str]]:
    """Of a style without notes, the citation in the text."""
    for inline in inlines:
        if inline["t"] == "Cite":
            citations, shown = inline["c"]
            yield citations[0]["citationId"], text_of(shown)


def _entries(blocks: Iterable[Any]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        if block["t"] == "Div" and block["c"][0][0].startswith(ENTRY):
            attributes, content = block["c"]
            yield attributes[0].removeprefix(ENTRY), " ".join(text_of(inner["c"]) for inner in content)


def text_of(inlines: Iterable[Any]) -> str:
    """The words of the inlines; italics within italics are upright again."""
    groups = [("".join(text for text, _ in g), italic) for italic, g in groupby(_runs(inlines, False), itemgetter(1))]
    return finished("".join(f"{ITALIC}{text}{UPRIGHT}" if italic else text for text, italic in groups).strip())


def _runs(inlines: Iterable[Any], italic: bool) -> Iterator[tuple[str, bool]]:
    for inline in _tucked(list(inlines)):
        type_, content = inline["t"], inline.get("c")
        if type_ == "Str":
            yield content, italic
        elif type_ in ("Space", "SoftBreak", "LineBreak"):
            yield " ", italic
        elif type_ == "Emph":
            yield from _runs(content, not italic)
        elif type_ == "Quoted":
            opening, closing = QUOTES[content[0]["t"]]
            yield from [(opening, italic), *_runs(content[1], italic), (closing, italic)]
        elif type_ in ("Code", "Math", "RawInline"):
            yield content[1], italic
        elif type_ == "Note":
            yield from (run for block in content for run in _runs(block["c"], italic))
        elif type_ in ("Span", "Link", "Cite", "Image"):
            yield from _runs(content[1], italic)
        else:
            yield from _runs(content, italic)


def _tucked(inlines: list[Any]) -> list[Any]:
    """A comma or stop after an inner quotation stands before its closing mark, as it does after an outer one (Chicago
    Manual of Style, 18th ed., 6.9)."""
    result: list[Any] = []
    for inline in inlines:
        if inline in (COMMA, STOP):
            quoted = result[-1]["c"] if result and result[-1]["t"] == "Span" else [(), ()]
            if quoted[1] and quoted[1][0] == OPENING and quoted[1][-1] == CLOSING:
                result[-1] = {"t": "Span", "c": [quoted[0], [*quoted[1][:-1], inline, CLOSING]]}
                continue
        result.append(inline)
    return result
