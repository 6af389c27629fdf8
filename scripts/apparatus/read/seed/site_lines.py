"""What a site puts between the paragraphs of a text: lines in; those that are the site's, with a notice, out.

    Share this: ... Subscribe ... ADVERTISEMENT ... Read more: Another Article ... [Share](javascript:void(0))

What says so by itself is taken out; a number or a word of a menu between two such lines is theirs as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from apparatus import lazy
from apparatus.model import Furniture, Place, Problem
from apparatus.read.seed.byline import unlinked
from apparatus.read.seed.labels import MARKER
from apparatus.read.seed.lines import AS_IT_IS, Line
from apparatus.read.seed.prose import is_prose
from apparatus.read.seed.wording import MENU, OF_SITE

REASON = "within the text, from the site"

LONGEST = 160
"""No such line is longer."""

SHOWN = 60

COUNT = lazy.regex(r"\d{1,5}(?: ?(?:likes?|comments?|shares?|views?))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OfSite:
    """The lines of a site within a text."""

    taken: frozenset[int]
    ledger: tuple[Furniture, ...]
    problems: tuple[Problem, ...]


def of_site(lines: Sequence[Line], taken: frozenset[int], path: str) -> OfSite:
    """The lines of a body that are the site's; nothing above the first prose is, nor are those in `taken`."""
    runs = list(_runs(lines, taken))
    sure = [_is_of_site(run) for run in runs]
    for at, run in enumerate(runs):
        sure[at] = sure[at] or (_may_be(run) and _is_between(runs, sure, at))
    found = [line for run, is_sure in zip(runs, sure, strict=True) if is_sure for line in run]
    ledger = tuple(Furniture(line.text.strip(), line.number, REASON) for line in found)
    return OfSite(frozenset(line.number for line in found), ledger, tuple(_told(found, path)))


def _runs(lines: Sequence[Line], taken: frozenset[int]) -> Iterator[list[Line]]:
    """The lines between blank ones, from the first prose on."""
    start = next((at for at, line in enumerate(lines) if is_prose(line.text)), len(lines))
    for written, run in groupby(lines[start:], lambda line: bool(line.text.strip()) and line.number not in taken):
        if written:
            yield list(run)


def _is_of_site(run: Sequence[Line]) -> bool:
    """Whether all lines between two blank ones are of the site, and one says so by itself."""
    if any(len(line.text) > LONGEST or line.text.startswith(AS_IT_IS) for line in run):
        return False
    texts = [_bare(line.text) for line in run]
    return any(map(OF_SITE.fullmatch, texts)) and all(OF_SITE.fullmatch(text) or _is_weak(text) for text in texts)


def _may_be(run: Sequence[Line]) -> bool:
    return all(_is_weak(_bare(line.text)) for line in run)


def _is_weak(text: str) -> bool:
    return text.lower() in MENU or COUNT.fullmatch(text) is not None


def _is_between(runs: Sequence[Sequence[Line]], sure: Sequence[bool], at: int) -> bool:
    """Whether what may be the site's stands between lines that are."""
    after = next((n for n in range(at + 1, len(runs)) if sure[n] or not _may_be(runs[n])), len(runs))
    return at > 0 and sure[at - 1] and after < len(runs) and sure[after]


def _bare(text: str) -> str:
    """A line without the marks of Markdown; one with the marker of a note is no site's."""
    return "[" if MARKER.search(text) else unlinked(text).strip("#*_> \t")


def _told(found: Sequence[Line], path: str) -> Iterator[Problem]:
    if found:
        many = f"{len(found)} lines, of which this is the first, were" if len(found) > 1 else "this line was"
        message = f"{many} taken for the site’s and left out of the text: “{found[0].text.strip()[:SHOWN]}”"
        hint = "if the author wrote it, make it a part of a sentence"
        yield Problem(Place(path, found[0].number), message, hint, "notice")
