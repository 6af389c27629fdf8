"""The text of a register in, its entries out, and the other way round.

    file  = { comment | entry }
    entry = id TAB sum TAB words TAB { former id SPACE }

The sum is over letters and digits only, with case folded: a changed comma changes no entry but may change the words,
which are how the paragraph begins and ends. They are for people, and for telling an edited paragraph again.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import zip_longest

from apparatus import lazy
from apparatus.model import Article, Block, Place, Problem

SUFFIX = ".ids"
"""Of the register's name, which is otherwise that of the article's file."""

HEADER = (
    "# Written by `apparatus harvest`. A line a paragraph, in the order of the article, its parts set off by tabs:\n"
    "# its id, a sum over its letters and digits, how it begins and ends, and the ids that lead to it as well.\n"
)
RUN = "run: apparatus harvest"
ID = lazy.regex(r"[hp](?:-[a-z0-9]+)+")
SUM = lazy.regex(r"[0-9a-f]{12}")
WIDTH = 64
"""As many characters are kept of either end of a paragraph."""
GAP = " … "


@dataclass(frozen=True, slots=True)
class Kept:
    """A paragraph as it was when the register was written."""

    id: str
    sum: str
    words: str
    former: tuple[str, ...] = ()
    line: int = 0
    """Of the register, counted from 1."""

    @classmethod
    def of(cls, block: Block) -> Kept:
        """The entry of a paragraph as it is."""
        return cls(block.id, sum_of(block.text), ends_of(block.text), block.former)

    @property
    def ends(self) -> tuple[str, str]:
        """How the paragraph begins and how it ends; a short one is both."""
        head, gap, tail = self.words.partition(GAP)
        return (head, tail) if gap else (head, head)

    def __str__(self) -> str:
        return f"{self.id}\t{self.sum}\t{self.words}\t{' '.join(self.former)}".rstrip()


def sum_of(text: str) -> str:
    """A short sum over the letters and digits of a text, whatever their case."""
    letters = "".join(c for c in unicodedata.normalize("NFC", text).casefold() if c.isalnum())
    return sha256(letters.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def ends_of(text: str) -> str:
    """How a text begins and ends, or the whole of a short one, in one line."""
    words = " ".join(text.replace(GAP.strip(), " ").split())
    if len(words) <= 2 * WIDTH:
        return words
    head, tail = words[:WIDTH], words[-WIDTH:]
    return (head.rpartition(" ")[0] or head) + GAP + (tail.partition(" ")[2] or tail)


def write_register(article: Article) -> str:
    """The register of the article as it is."""
    return HEADER + "".join(f"{Kept.of(block)}\n" for section in article.sections for block in section.blocks)


def read_register(text: str, path: str) -> tuple[tuple[Kept, ...], list[Problem]]:
    """The entries of a register. What is no entry, and an id that stands twice, is a problem and left out."""
    entries: list[Kept] = []
    problems: list[Problem] = []
    lines: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        entry = _entry(line, number)
        twice = [name for name in (entry.id, *entry.former) if name in lines] if entry else []
        if entry is None:
            message = "is not an id, a sum, words and former ids, set off by tabs"
            problems.append(Problem(Place(path, number), message, "restore the line: links that people share need it"))
        elif twice:
            message = f"the id {twice[0]} stands in line {lines[twice[0]]} already"
            problems.append(Problem(Place(path, number), message, "leave it to one paragraph"))
        else:
            entries.append(entry)
            lines.update(dict.fromkeys((entry.id, *entry.former), number))
    return tuple(entries), problems


def _entry(line: str, number: int) -> Kept | None:
    parts = line.rstrip("\r\n").split("\t")
    if not 2 <= len(parts) <= 4:
        return None
    name, sum_, words, former = (*parts, "", "")[:4]
    ids = (name, *former.split())
    if not SUM.fullmatch(sum_) or not all(ID.fullmatch(known) for known in ids) or len(set(ids)) < len(ids):
        return None
    return Kept(name, sum_, words, ids[1:], number)


def difference(old: str, article: Article, path: str) -> list[Problem]:
    """Where the register at `path`, which reads `old`, is not that of the article: one problem, at the first line
    that differs, and one for each id that would be lost."""
    entries, _ = read_register(old, path)
    told = list(_lost(entries, article, path))
    new = write_register(article)
    if old != new:
        pairs = enumerate(zip_longest(old.splitlines(), new.splitlines()), start=1)
        line = next((number for number, (a, b) in pairs if a != b), 0)
        told.append(Problem(Place(path, line), "is not the register of the article as it is now", RUN))
    return told


def _lost(entries: tuple[Kept, ...], article: Article, path: str) -> Iterator[Problem]:
    blocks = [block for section in article.sections for block in section.blocks]
    known = {name for block in blocks for name in (block.id, *block.former)}
    for entry in entries:
        for name in (entry.id, *entry.former):
            if name not in known:
                message = f"the id {name} leads to no paragraph any more"
                yield Problem(Place(path, entry.line), message, "add it to the former ids of another line")
