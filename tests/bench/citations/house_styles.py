"""Has a citation processor print made-up works in the note style of every journal, press and school that the CSL
collection knows, and reads them back: forms of which no one here has thought.

Comes in: a seed and how many works. Comes out: for each style that prints citations in full (title and year in nearly
all of its notes), how many were read all right: authors, title, container and year, as far as the note prints them; as
one full citation and nothing else. Italics are lost, as in text recovered from PDF. Needs the extra `citeproc`.
"""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from apparatus.formatted.engine import styles_folder
from apparatus.model import Name
from apparatus.read.note import read_note
from bench.citations.citeproc import CitedWork, cited_work, printed
from bench.table import columns

NOTE_STYLE = 'class="note"'
LOCALE = re.compile(r'default-locale="(?P<language>\w\w)')
FULL = 0.85
"""The share of notes with title and year from which a style is one that cites in full."""

GOOD = 0.9


class StyleFigure(NamedTuple):
    """How well the notes of one style are read."""

    style: str
    language: str
    """Of the style's words; `en` where it follows the language of the text."""
    cited: int
    right: int

    @property
    def share(self) -> float:
        return self.right / self.cited


def house_style_figures(seed: int, count: int) -> Iterator[StyleFigure]:
    """A figure for each style that cites in full, in the order of their names; the same seed, the same works."""
    folder = styles_folder()
    assert folder, "the extra `citeproc` is not installed"
    rng = Random(f"house styles {seed}")
    works = [cited_work(rng) for _ in range(count)]
    for path in sorted(folder.glob("*.csl")):
        style = path.read_text(encoding="utf-8")
        if NOTE_STYLE not in style:
            continue
        locale = LOCALE.search(style)
        notes = _notes(works, path)
        if notes and sum(in_full(work, note) for work, note in zip(works, notes, strict=True)) >= FULL * count:
            right = sum(read_right(work, note) for work, note in zip(works, notes, strict=True))
            yield StyleFigure(path.stem, locale["language"] if locale else "en", count, right)


def _notes(works: Sequence[CitedWork], style: Path) -> list[str]:
    """The notes of a style; none where the processor does not take it or leaves notes out."""
    try:
        notes = list(printed(works, style))
    except subprocess.SubprocessError:
        return []
    return notes if len(notes) == len(works) else []


def in_full(cited: CitedWork, note: str) -> bool:
    """Whether a note or an entry prints the title and the year of a work."""
    return fold(cited.work.title) in fold(note) and str(cited.work.date.year or "") in note


def read_right(cited: CitedWork, note: str) -> bool:
    """Whether a note is read as one full citation with what it prints of the work; a site that stands where the author
    would stands for one."""
    cites = [cite for cite in read_note(note) if cite.form != "prose"]
    read = cites[0].reference if len(cites) == 1 and cites[0].form == "full" else None
    if read is None:
        return False
    work, text = cited.work, fold(note)
    year = str(work.date.year or "")
    container = fold(work.facts.get("container", "").partition(" (")[0])
    before = text.partition(fold(work.title))[0]
    authors = [name for name in _families(read.authors) if name not in NOBODY]
    in_authors_place = bool(container) and before.strip() == container and authors == [container]
    return (
        fold(read.title) == fold(work.title)
        and (not container or container not in text or in_authors_place or fold(read.container) == container)
        and (not year or year not in note or str(read.date.year if read.date else "") == year)
        and (in_authors_place or authors == _families(work.authors, before))
    )


NOBODY = ("anon", "anonymous")
"""What some styles print for an author whom no one knows."""


def _families(names: Iterable[Name], before_title: str | None = None) -> list[str]:
    """Family names to compare; of those that a text prints, if one is given."""
    families = [fold(name.family or name.literal) for name in names]
    return [family for family in families if before_title is None or f" {family} " in f" {before_title} "]


def fold(text: str) -> str:
    """Text without case, accents and marks."""
    bare = unicodedata.normalize("NFKD", text).casefold()
    return re.sub(r"[\W_]+", " ", "".join(char for char in bare if not unicodedata.combining(char))).strip()


def styles_text(figures: Iterable[StyleFigure], sort: str = "note styles", weakest: int = 12) -> str:
    """A table by language of styles of a sort, and the English ones that are read least well."""
    by_language: defaultdict[str, list[StyleFigure]] = defaultdict(list)
    for figure in figures:
        by_language[figure.language].append(figure)
    rows = [
        (language, str(len(styles)), f"{_mean(styles):.1%}", str(sum(style.share >= GOOD for style in styles)))
        for language, styles in sorted(by_language.items(), key=lambda pair: -len(pair[1]))
    ]
    low = sorted(by_language.get("en", []), key=lambda style: style.share)[:weakest]
    return "\n\n".join((
        columns(("language", sort, "all right on average", f"styles of {GOOD:.0%} and more"), rows, left=(0,)),
        columns(("English style", "all right"), [(style.style, f"{style.share:.0%}") for style in low], left=(0,)),
    ))  # fmt: skip


def _mean(styles: Sequence[StyleFigure]) -> float:
    return sum(style.share for style in styles) / len(styles)
