"""Notes in the titles of links: lines in; lines without the titles that say a note again, a ledger of these, and an
error for each that says what stands nowhere else, out.

    ... overdue for a reboot.[1](#note-1 "Jane Smith, Ports, 12.")

A site's program writes a note into its link, so that a pointer shows it. Behind the text the note stands once more; a
title that holds a note alone is not read, and what is not read must not be lost in silence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from apparatus import lazy
from apparatus.model import Furniture, Place, Problem
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.lines import AS_IT_IS, Line
from apparatus.read.seed.replaced import replaced

TITLED = lazy.regex(r"(?<=\d\])\(#[^()\s]{1,80}\s{1,4}\"(?P<title>(?:[^\"\\]|\\.){0,9000})\"\s?\)")
"""What stands behind the number of a note that a link gives: where it leads, and the title."""

SHOWN = 60


@dataclass(frozen=True, slots=True)
class Untitled:
    """Lines of text."""

    lines: tuple[Line, ...]
    ledger: tuple[Furniture, ...] = ()
    problems: tuple[Problem, ...] = ()


def without_titles(lines: Sequence[Line], path: str) -> Untitled:
    """Takes out where a link leads to a note that its title only says again. `path` is for problems."""
    titled = {
        at: list(TITLED.finditer(line.text))
        for at, line in enumerate(lines)
        if "](#" in line.text and not line.text.startswith(AS_IT_IS)
    }
    if not any(titled.values()):
        return Untitled(tuple(lines))
    said = squeeze(" ".join(TITLED.sub("", line.text) for line in lines))
    left, ledger, problems = list(lines), list[Furniture](), list[Problem]()
    for at, found in titled.items():
        number = lines[at].number
        again = [match for match in found if squeeze(match["title"]) in said]
        ledger += [Furniture(match[0], number, "a note in the title of its link") for match in again]
        problems += [_alone(match, Place(path, number, match.start() + 1)) for match in found if match not in again]
        left[at] = Line(number, replaced(lines[at].text, [(*match.span(), "") for match in again]).text)
    return Untitled(tuple(left), tuple(ledger), tuple(problems))


def _alone(found: re.Match[str], place: Place) -> Problem:
    words = found["title"] if len(found["title"]) <= SHOWN else f"{found['title'][:SHOWN].rstrip()}…"
    hint = "write [^name] in place of the link, and a paragraph [^name]: with these words behind the text"
    return Problem(place, f"a note stands in the title of its link and is not read: “{words}”", hint)
