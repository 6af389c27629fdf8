"""A work in, the CSL item that is printed out: `render.csl` less what no citation prints, and with what would be
printed falsely put right.

A style knows its own country and its own publications. Some of its guesses would state what no source states: that a
law with a number is a Public Law of the United States; that an unclassed work in a container is a chapter of a book,
and without one an unpublished paper that a bibliography leaves out; that a date printed `n.d.` is a year; that a name
of one Chinese character is an initial.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from apparatus.model import Work
from apparatus.read.note.statements.work_statements import reviews
from apparatus.render import csl
from apparatus.render.bibtex import HAN_KANA_HANGUL
from apparatus.render.complete import complete

UNPRINTED = ("abstract", "annote", "keyword", "language", "note", "original-title", "title-short")
"""What is about a work and not part of its citation."""

ITSELF = "article:"
"""Begins the key of an article that is cited itself, with a passage; no key of a cited work holds a colon."""

PEOPLE = {"author", "editor", "translator", "container-author"}

LEGAL = frozenset({"legislation", csl.CASE})

NO_DATE = frozenset({"n.d.", "n.d", "nd", "no date", "undated"})


def printable(work: Work) -> dict[str, Any]:
    """What a citation of the work can print; `circa` is the sign of EDTF for a date that is not sure."""
    item = {name: value for name, value in csl.item(work).items() if name not in UNPRINTED}
    for role in PEOPLE & item.keys():
        item[role] = [_whole(name) for name in item[role]]
    if _is_untitled_review(item, work):
        item["genre"] = item.pop("title")
    if item["type"] == "document":
        item["type"] = "webpage"
    if item["type"] == csl.CASE and "container-title" in item and "page" not in item:
        item["type"] = "legislation"  # a case would be printed with a blank for the page, which no source states
    if item["type"] == "treaty" and {"collection-title", "number"} <= item.keys():
        item["number"] = f"{item.pop('collection-title')} No. {item['number']}"  # styles print no series of a treaty
    if item["type"] in LEGAL and "number" in item:
        item["title"] = ", ".join([*([item["title"]] if "title" in item else []), item.pop("number")])
    if item["type"] in LEGAL and " Cong" in item.get("collection-title", "") and "title" in item:
        item["title"] += f", {item.pop('collection-title')}"  # Chicago Manual 14.283: `H.R. 8152, 118th Cong.`
    if item.get("issued", {}).get("literal", "").lower() in NO_DATE:
        del item["issued"]
    date = complete(work).date
    if date and date.doubt:
        item["issued"]["circa"] = date.doubt
    return item | ({"locator": "paragraph"} if work.key.startswith(ITSELF) else {})


def _is_untitled_review(item: Mapping[str, Any], work: Work) -> bool:
    """Whether a review goes by what it is of, which no quotation marks enclose (Chicago Manual 14.202); a book may be
    called so too."""
    title = item.get("title", "")
    return (
        complete(work).kind in PERIODICALS
        and reviews(title)
        and not any(f"{mark}{title}" in work.printed for mark in "“\"‘'«„")
    )


PERIODICALS = frozenset({"article", "magazine", "newspaper"})


def _whole(name: dict[str, str]) -> dict[str, str]:
    """A name in an East Asian script in one piece: a style would make an initial of a given name of one letter."""
    family, given = name.get("family", ""), name.get("given", "")
    return {"literal": family + given} if HAN_KANA_HANGUL.search(family + given) else name


def canonical(item: Mapping[str, Any]) -> str:
    """One writing for each item, whatever the order of its members."""
    return json.dumps(item, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
