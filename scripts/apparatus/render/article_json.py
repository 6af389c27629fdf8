"""An article, its resolved notes and their works in; `article.json` out, for whoever wants the edition as data.

The schema is `docs/assets/article.schema.json` (JSON Schema 2020-12). Text is verbatim; note markers are taken out of
it and kept as `marks`, whose offsets count characters (Unicode code points) of `text`. So are the marks of Markdown,
kept as `styles`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from apparatus.model import SHOWN_STYLES, Article, Block, Date, Item, Note, Section, Work
from apparatus.render.csl import item as csl_item


def article_json(article: Article, items: Mapping[int, Sequence[Item]], works: Mapping[str, Work]) -> str:
    """The article as JSON. `items` holds the resolved items by note number; of `works` those are written that they
    cite or name as candidates, in their order."""
    return json.dumps(article_data(article, items, works), ensure_ascii=False, indent=2) + "\n"


def article_data(article: Article, items: Mapping[int, Sequence[Item]], works: Mapping[str, Work]) -> dict[str, Any]:
    """The same as plain data."""
    cited_from = _cited_from(article)
    of_notes = [item for note in article.notes for item in note.own(items.get(note.number, ()))]
    named = {key for item in of_notes for key in (item.work, *item.candidates) if key in works}
    return {
        "slug": article.slug,
        "title": article.title,
        "author": list(article.authors),
        "date": _date(article.date),
        "lead": article.lead,
        "sections": [_section(section) for section in article.sections],
        "notes": [
            _note(note, note.own(items.get(note.number, ())), cited_from.get(note.number, [])) for note in article.notes
        ],
        "works": {key: csl_item(works[key]) for key in works if key in named},
        "matter": [{"kind": matter.kind, "text": matter.text} for matter in article.matter],
        "furniture": [{"text": f.text, "line": f.line, "reason": f.reason} for f in article.furniture],
    }


def _cited_from(article: Article) -> dict[int, list[str]]:
    """The ids of the blocks that call each note, in the order of the text, each once."""
    found: dict[int, dict[str, None]] = {}
    for section in article.sections:
        for block in section.blocks:
            for mark in block.marks:
                found.setdefault(mark.note, {})[block.id] = None
    return {number: list(ids) for number, ids in found.items()}


def _section(section: Section) -> dict[str, Any]:
    return {
        "id": section.id,
        "title": section.title,
        "editorial": section.editorial,
        "blocks": [_block(block) for block in section.blocks],
    }


def _block(block: Block) -> dict[str, Any]:
    return {
        "id": block.id,
        "former": list(block.former),
        "type": block.type,
        "number": block.number,
        "text": block.text,
        "notes": list(dict.fromkeys(mark.note for mark in block.marks)),
        "marks": [{"note": mark.note, "offset": mark.offset} for mark in block.marks],
        **_styles(block),
    }


def _styles(text: Block | Note) -> dict[str, Any]:
    """How words are set that the file marks as Markdown does; nothing where none are."""
    styles = [
        {"kind": style.kind, "start": style.start, "end": style.end, "address": style.address}
        for style in text.styles
        if style.kind in SHOWN_STYLES
    ]
    return {"styles": styles} if styles else {}


def _note(note: Note, items: Sequence[Item], cited_from: list[str]) -> dict[str, Any]:
    return {
        "number": note.number,
        "printed": note.shown,
        "text": note.text,
        "cited_from": cited_from,
        **({"blocks": [asdict(block) for block in note.blocks]} if note.blocks else {}),
        "items": [_item(item) for item in items],
        **_styles(note),
    }


def _item(item: Item) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "text": item.text,
        "start": item.start,
        "end": item.end,
        "work": item.work,
        "locator": item.locator,
        "signal": item.signal,
        "candidates": list(item.candidates),
        "reason": item.reason,
        "rule": item.rule,
        "confidence": item.confidence,
        "telltales": list(item.telltales),
    }


def _date(date: Date | None) -> str:
    return (date.edtf or date.literal) if date else ""
