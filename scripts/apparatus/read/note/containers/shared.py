"""Gives pieces that stand in one book or journal what is stated once, behind the last of them (Chicago Manual 14.107):
`Jane Doe, “Quays,” and John Roe, “Ports,” both in Harbours, ed. Ann Poe (…)`.

Comes in: the citations of a note so far and the next one. Comes out: the citations, each with what holds it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from apparatus.model import Cite, Reference
from apparatus.read.note.confidence import restated

ALL_IN_RE: Final = re.compile(r"(?:both|all(?: \w+)?|each) (?:of which are )?(?:published |printed |collected )?in\Z")
PAGES_RE: Final = re.compile(r"\d{1,4}[-–]{1,2}\d{1,4}\Z|\Z")
"""The whole range of a piece, and not a passage in it."""

TITLED: Final = ("quoted-title", "short-title")


def share(text: str, cites: list[Cite], cite: Cite) -> Cite | None:
    """Fills in what the pieces before `cite` share with it; returns `cite`, or None if the last of them has taken it
    in, because it is nothing but the book that holds them."""
    stated = cite.reference
    if not stated or cite.form != "full" or not cites:
        return cite
    if cites[-1].form == "prose" and ALL_IN_RE.match(cites[-1].text):
        return _taken_in(text, cites, cite, stated)
    if cite.rule == "quoted-title" and stated.container and stated.date and _holds_several(stated):
        first = len(cites) - _joined(text, cites, cite.start)
        cites[first:] = [_within(piece, replace(stated, pages="")) for piece in cites[first:]]
    return cite


def _taken_in(text: str, cites: list[Cite], cite: Cite, book: Reference) -> Cite | None:
    """The pieces before `both in` become chapters of the book behind it."""
    if cite.rule != "published" or not book.title or len(cites) < 3 or not _stands_alone(cites[-2]):
        return cite
    both = cites.pop().text.startswith("both")
    held = replace(book, kind="chapter", title="", authors=(), container=book.title, container_authors=book.authors)
    last = _within(cites.pop(), held)
    first = len(cites)
    while first and _stands_alone(cites[first - 1]) and not (both and first < len(cites)):
        first -= 1
    cites[first:] = [_within(piece, held) for piece in cites[first:]]
    cites.append(replace(last, end=cite.end, text=text[last.start : cite.end]))
    return None


def _holds_several(stated: Reference) -> bool:
    """Whether several pieces may stand in what is stated: in a book, or on several ranges of pages of a journal."""
    return stated.kind == "chapter" or (stated.kind == "article" and ", " in stated.pages)


def _joined(text: str, cites: list[Cite], start: int) -> int:
    """How many pieces stand before `start`, with commas between them and `and` before the last."""
    count, and_before = 0, False
    for cite in reversed(cites):
        between = text[cite.end : start].strip(" ,")
        and_before = and_before or between in ("and", "&")
        if not (and_before and _stands_alone(cite)) or between not in ("", "and", "&"):
            break
        count, start = count + 1, cite.start
    return count


def _within(cite: Cite, held: Reference) -> Cite:
    """A piece with what holds it."""
    stated = cite.reference or Reference()
    whole = replace(held, title=stated.title, authors=stated.authors, et_al=stated.et_al, translators=())
    return restated(replace(cite, form="full", rule="quoted-title"), whole)


def _stands_alone(cite: Cite) -> bool:
    """Whether a citation gives the author's full name and a title in quotation marks, perhaps all its pages, and
    nothing else."""
    stated = cite.reference
    if stated is None or cite.rule not in TITLED or cite.refers_to_note or not PAGES_RE.match(cite.locator):
        return False
    named = any(name.given for name in stated.authors)
    return named and stated == Reference(
        kind=stated.kind, authors=stated.authors, et_al=stated.et_al, title=stated.title
    )
