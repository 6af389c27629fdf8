"""Has a citation processor print made-up works as entries of the lists that journals set behind an article, numbered or
by author and date, and reads each entry back as a note.

Comes in: a seed and how many works. Comes out: for every so-manieth style of the CSL collection that prints title and
year, how many entries were read all right, as `house_styles` counts. Needs the extra `citeproc`.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from apparatus.formatted.engine import pandoc, styles_folder
from bench.citations.citeproc import CitedWork, cited_work, item
from bench.citations.house_styles import FULL, LOCALE, NOTE_STYLE, StyleFigure, in_full, read_right

STEP: Final = 12
"""Of so many styles, in the order of their names, one is measured."""
ALL: Final = '---\nnocite: "@*"\n---\n'
"""A text that cites nothing and lists every work."""
NUMBER = re.compile(r"(?:\[\d+\]|\(\d+\)|\d+[.)]?)\s+")
"""That of the entry, which is the list’s."""


def listed_style_figures(seed: int, count: int) -> Iterator[StyleFigure]:
    """A figure for each style that is measured; the same seed, the same works."""
    folder = styles_folder()
    assert folder, "the extra `citeproc` is not installed"
    rng = Random(f"listed styles {seed}")
    works = [cited_work(rng) for _ in range(count)]
    for path in sorted(folder.glob("*.csl"))[::STEP]:
        style = path.read_text(encoding="utf-8")
        if NOTE_STYLE in style:
            continue
        locale = LOCALE.search(style)
        entries = dict(list_entries(works, path))
        if sum(in_full(works[at], entry) for at, entry in entries.items()) >= FULL * count:
            right = sum(read_right(works[at], entry) for at, entry in entries.items())
            yield StyleFigure(path.stem, locale["language"] if locale else "en", count, right)


def list_entries(works: Sequence[CitedWork], style: Path) -> Iterator[tuple[int, str]]:
    """The entries of a list, by the place of their work; none where the processor does not take the style."""
    with TemporaryDirectory() as folder:
        items = Path(folder, "works.json")
        items.write_text(json.dumps([item(at, one) for at, one in enumerate(works)]), encoding="utf-8")
        command = [str(pandoc()), "--from=markdown", "--to=html", "--wrap=none", "--citeproc"]
        command += [f"--bibliography={items}", f"--csl={style}"]
        try:
            answer = subprocess.run(command, input=ALL, capture_output=True, encoding="utf-8", check=True, timeout=300)
        except subprocess.SubprocessError:
            return
    for entry in LexborHTMLParser(answer.stdout).css("[id^='ref-w']"):
        text = " ".join(entry.text().split())
        yield int(str(entry.attributes["id"]).removeprefix("ref-w")), NUMBER.sub("", text, count=1)
