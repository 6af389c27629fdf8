"""Tells *ibid.* that says where a document lies from one that cites the work before it again, and what keeps all of
several interviews.

    Lima to Costa, May 2, 1923, ibid.          another letter, in the archive of the one before
    Lima to Costa, May 2, 1923, ibid., 140:1   in another box of it
    CO 822/1; ibid., Lima to Costa, May 2, 1923
    Lima interview with Roe, 5 March 1980; Doe interview with Roe, 19 July 1979, both in Quay Collection, Port Library

Comes in: the cites of a note and its text. Comes out: the same, each such document with the archive of the one before
it, or, where the note tells none, with such a word as its archive (Chicago Manual 14.34: *ibid.* stands for as much as
is the same; 14.229 for what is told of a document).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Kind, Reference
from apparatus.read.note.confidence import restated
from apparatus.read.note.statements.shelves_told import MOST_VOLUMES

KEPT: Final[frozenset[Kind]] = frozenset({"archive", "misc", "interview"})
"""Kinds of what an archive keeps; of a letter that nothing else tells of the archive is all that is wanting."""

BOX_RE: Final = lazy.regex(
    r"(?P<box>\d{1,4}):\d{1,3}(?:[-–]\d{1,3})?\Z|(?:[Bb]ox|[Ff]older|[Ff]ile|[Rr]eel|[Cc]arton) [\w/-]{1,12}"
    r"(?:, (?:[Ff]older|[Ff]ile) [\w/-]{1,12})?\Z"
)
"""Where else in the same archive a document lies."""


def with_same_archive(text: str, cites: Sequence[Cite]) -> tuple[Cite, ...]:
    """The cites, each such word with the document before it, or what it stands for given to the one behind."""
    cites = _interviews_kept(cites)
    if not any(cite.ibid for cite in cites[1:]):
        return tuple(cites)
    told: list[Cite] = []
    for cite in cites:
        if told and _keeps(text, told[-1], cite, _kept_by(told[:-1])):
            told[-1] = _joined(text, told[-1], cite, _kept_by(told[:-1]))
        else:
            told.append(_of_same_file(text, told, cite))
    return tuple(told)


ALL_RE: Final = lazy.regex(r"\d[,;]\W{1,4}(?P<all>both|all)\W{1,4}(?:in|at)\W{1,4}(?:the\W{1,4})?[A-ZÀ-Þ]")


def _interviews_kept(cites: Sequence[Cite]) -> Sequence[Cite]:
    """The cites, interviews with the archive that the last of a row names for all: `both in Quay Collection`."""
    told = list(cites)
    for at, cite in enumerate(cites[1:], 1):
        kept = cite.reference
        found = ALL_RE.search(cite.text) if kept and kept.kind == "interview" and kept.archive else None
        if not found or not kept:
            continue
        for before in range(at - 1, at - 2 if found["all"] == "both" else -1, -1):
            stated = told[before].reference
            if not (stated and stated.kind == "interview" and _unkept(told[before])):
                break
            held = replace(stated, archive=kept.archive, archive_location=kept.archive_location)
            told[before] = restated(told[before], held)
    return told


def _joined(text: str, document: Cite, cite: Cite, kept: Reference | None) -> Cite:
    """A document with the archive for which the word behind it stands, as `kept` tells, and the box named there."""
    stated = document.reference or Reference()
    box = cite.locator
    bare = cite.text.partition(",")[0] if box else cite.text
    word = bare if bare[-1] == "." or text[cite.end : cite.end + 1] != "." or box else f"{bare}."
    kind: Kind = "interview" if stated.kind == "interview" else "archive"
    archive, location = (kept.archive, box or kept.archive_location) if kept else (word, box)
    whole = replace(document, end=cite.end, text=text[document.start : cite.end])
    return restated(whole, replace(stated, kind=kind, archive=archive, archive_location=location))


def _kept_by(cites: Sequence[Cite]) -> Reference | None:
    """What an archive keeps, as the last of the cites; None if that is anything else."""
    stated = cites[-1].reference if cites and cites[-1].form == "full" else None
    return stated if stated and (stated.archive or stated.archive_location) and not stated.container else None


def _keeps(text: str, document: Cite, cite: Cite, kept: Reference | None) -> bool:
    """Whether a cite is nothing but the word, perhaps with a box, behind a comma that ends a document of a day."""
    if not _unkept(document):
        return False
    box = BOX_RE.match(cite.locator) if cite.locator else None
    boxed = box is not None and (kept is not None or int(box["box"] or MOST_VOLUMES + 1) > MOST_VOLUMES)
    bare = cite.ibid and cite.text[:1] == "i" and not (cite.signal or cite.alias) and (boxed or not cite.locator)
    return bare and text[document.end : cite.start] == ", "


def _unkept(document: Cite) -> bool:
    """Whether a document of a day is told, and not who keeps or prints it."""
    stated = document.reference
    if document.form != "full" or not stated or stated.kind not in KEPT or not stated.date:
        return False
    if not (stated.date.day or (stated.date.month and " to " in stated.title)):
        return False
    return not (stated.archive or stated.archive_location or stated.container or stated.publisher or stated.url)


def _of_same_file(text: str, told: Sequence[Cite], cite: Cite) -> Cite:
    """A document behind the word and a comma, with what the word stands for: the archive of the document before it."""
    word, kept = told[-1] if told else None, _kept_by(told[:-1])
    if not (word and kept and word.ibid) or word.locator or word.alias or not _unkept(cite):
        return cite
    if cite.signal or text[word.end : cite.start] != ", " or not cite.reference:
        return cite
    held = replace(cite.reference, kind="archive", archive=kept.archive, archive_location=kept.archive_location)
    return restated(cite, held)
