"""Finds the author whom a sentence names behind a work with which it begins: `In Harbours (Lisbon: …), Jane Doe argues
that quays came first` (Chicago Manual 14.37: what the text says, the note need not repeat).

Comes in: the citations and the prose of a text. Comes out: the same, each such work with its author.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.confidence import restated
from apparatus.read.note.names.named_before import SUBJECT_RE, names_person
from apparatus.read.note.names.names import read_names

LED_RE: Final = lazy.regex(
    r"(?:In|(?:For (?:example|instance)|Similarly|Likewise|Thus), in)(?: (?:his|her|their)(?: [a-z-]+){0,4})?\Z"
)
"""`In`, `In her recent book`: what stands before a work with which a sentence begins."""


def with_subjects(cites: list[Cite]) -> list[Cite]:
    """The cites, each work that opens a sentence with the one who does something in it as its author."""
    return [*(_by_subject(cite, behind) for cite, behind in pairwise(cites)), *cites[-1:]]


def _by_subject(cite: Cite, behind: Cite) -> Cite:
    stated = cite.reference
    if cite.form != "full" or behind.form != "prose" or not stated or stated.authors or stated.editors:
        return cite
    if cite.rule not in ("published", "quoted-title") or not LED_RE.match(cite.signal):
        return cite
    found = SUBJECT_RE.match(behind.text)
    if not found or not all(map(names_person, found["name"].split(" and "))):
        return cite
    return restated(cite, replace(stated, authors=read_names(found["name"])[0]))
