"""Scores how well citations are found within sentences that people wrote around them (`tests/cases/sentences/`).

Comes in: sentences with places for citations, and the note cases, whose citations are put there. Comes out: `Found`. A
citation counts as found if it is read as it is alone: what is measured is where it begins and ends.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from heapq import nsmallest
from pathlib import Path
from zlib import crc32

from apparatus.model import Cite, Reference
from apparatus.read.note import read_note
from note_cases import all_cases

FOLDER = Path(__file__).parents[2] / "cases" / "sentences"
PLACE_RE = re.compile(r"\{([FTSN])\}")
TIMES = 8
"""How often a sentence is filled, each time with other citations."""

LONGEST = 260
"""Characters of a citation that is put into a sentence."""


@dataclass(slots=True)
class Found:
    """Counts over sentences."""

    citations: int = 0
    found: int = 0
    extra: int = 0
    """Citations read where none was put."""
    failures: list[tuple[str, str, tuple[Cite, ...]]] = field(default_factory=list)
    """A sentence as filled, the citation that was not found, and what was read."""

    @property
    def share(self) -> float:
        return self.found / (self.citations or 1)


def found_within(sentences: Iterable[str], times: int = TIMES) -> Found:
    """Fills each sentence several times, reads it, and looks for the citations."""
    found = Found()
    for sentence in sentences:
        for draw in range(times):
            note, put = filled(sentence, draw)
            read = [cite for cite in read_note(note) if cite.form != "prose"]
            left = list(read)
            for citation in put:
                same = next((cite for cite in left if _same(cite, citation)), None)
                found.citations += 1
                found.found += same is not None
                if same:
                    left.remove(same)
                else:
                    found.failures.append((note, citation, tuple(read)))
            found.extra += len(left)
    return found


def sentences_of(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


STOP_RE = re.compile(r"[^\W\d_]{3}[’”)]?[.;] ")
"""A stop within a citation, which could be taken for the sentence's."""


def filled(sentence: str, draw: int) -> tuple[str, list[str]]:
    """A sentence with citations in its places, and these citations in order. Which are drawn hardly changes when there
    are more of them: those of which a sum with the sentence is least."""
    put: list[str] = []
    wanted = Counter(PLACE_RE.findall(sentence))
    seed = crc32(f"{draw} {sentence}".encode())
    left = {
        place: nsmallest(count, citations()[place], key=lambda text: crc32(text.encode(), seed))
        for place, count in wanted.items()
    }

    def fill(found: re.Match[str]) -> str:
        text = left[found[1]].pop()
        if found[1] != "N":
            put.append(text)
        return text

    return PLACE_RE.sub(fill, sentence), put


@cache
def citations() -> Mapping[str, Sequence[str]]:
    """The citations of the cases that can stand in each kind of place, without the stop that ends them."""
    places: dict[str, list[str]] = {place: [] for place in "FTSN"}
    for case in all_cases():
        text = case.note.removesuffix(".")
        read = read_note(text)
        if len(read) > 1 or len(text) > LONGEST or read[0].text != text or read[0].signal or STOP_RE.search(text):
            continue
        place = _place(text, read[0])
        places[place].append(text) if place else None
        if place == "F" and read[0].reference:
            places["N"].append(read[0].reference.authors[0].display)
    return places


def _place(text: str, cite: Cite) -> str:
    """The kind of place in which a citation can stand; empty if none."""
    stated = cite.reference or Reference()
    if cite.form == "short" and not cite.ibid and stated.authors and stated.title and cite.locator[:1].isdigit():
        return "S" if not stated.authors[0].given and text.startswith(stated.authors[0].display) else ""
    if cite.form != "full" or cite.rule not in ("published", "quoted-title") or not (stated.date and stated.title):
        return ""
    if stated.authors:
        name = stated.authors[0]
        return "F" if name.given and name.family and text.startswith(name.display) else ""
    return "T" if text.lstrip("“\"‘'").startswith(stated.title) else ""


def _same(cite: Cite, citation: str) -> bool:
    """Whether a citation was read within a sentence as it is alone; the page it points to is not asked."""
    alone = _alone(citation)
    if not cite.reference or not alone.reference or cite.form != alone.form:
        return False
    one, other = cite.reference, alone.reference
    authors = one.authors == other.authors or not other.authors  # whom the sentence names may be taken as the author
    return authors and (one.title, one.container, one.date) == (other.title, other.container, other.date)


@cache
def _alone(citation: str) -> Cite:
    return read_note(citation)[0]


def found_text(folder: Path = FOLDER) -> str:
    """The figures, a line for each file."""
    rows = []
    for path in sorted(folder.glob("*.txt")):
        found = found_within(sentences_of(path))
        rows.append(f"{path.stem:12}{found.found:>7,} of {found.citations:,} = {found.share:.1%}; extra {found.extra}")
    return "\n".join(rows)
