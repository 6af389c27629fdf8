"""The menu of a site before an article whose whole page was copied: lines in; the same without it, and a ledger of what
was taken out.

    Skip to main content
    Topics
    Ports & Quays
    ...
    Donate
    Harbours and Their Keys
    By Ana Lima

It is a run of short lines at the very top, far more of them than stand around a title. The title may be the last of
them: it is a line that says what the text is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from apparatus import lazy
from apparatus.model import Furniture, Place, Problem
from apparatus.read.seed.byline import by_line, unlinked
from apparatus.read.seed.dates import read_date
from apparatus.read.seed.head_notices import file_beside
from apparatus.read.seed.label_lines import is_dated_label
from apparatus.read.seed.labels import MARKER
from apparatus.read.seed.laying_aside import without
from apparatus.read.seed.lines import Line, paragraphs
from apparatus.read.seed.prose import HEADING_MARK, may_head
from apparatus.read.seed.topics import Topics
from apparatus.read.seed.wording import CHROME, MENU

FEWEST, KNOWN = 12, 2
"""A menu has as many lines, and so many of them are known to stand in one."""

LONGEST, WORDS = 60, 8
"""No line of it is longer, in characters and in words."""

NEAR = 5
"""The title is one of so many last ones."""

BULLET = lazy.regex(r"[\s•·▪*+–-]*")
STOPPED = lazy.regex(r"[.?!:;,]\Z")
LANGUAGE = lazy.regex(r"[A-Z]{2}")
"""`EN`, `DE`: in what languages a site is to be had."""

OF_MENU = "menu of the site"


def without_menu(lines: Sequence[Line]) -> tuple[list[Line], list[Furniture]]:
    """The lines; the same ones where no menu stands before the article."""
    run = _run(lines)
    if len(run) < FEWEST or sum(_is_known(_bare(lines[at].text)) for at in run) < KNOWN:
        return list(lines), []
    end = _end(lines, run)
    return without(lines, range(end), OF_MENU)


def menu_told(ledger: Sequence[Furniture], path: str) -> Iterator[Problem]:
    """What an editor should look at where a menu was taken out."""
    if ledger:
        message = (
            f"{len(ledger)} lines above the title were taken for the menu of the site, the last: “{ledger[-1].text}”"
        )
        hint = f"if one of them is the title, write it as `title` in {file_beside(path)}"
        yield Problem(Place(path, ledger[-1].line), message, hint, "notice")


def _run(lines: Sequence[Line]) -> list[int]:
    """Where the short lines at the very top stand."""
    run: list[int] = []
    for at, line in enumerate(lines):
        if not line.text.strip():
            continue
        if not _is_short(line.text):
            break
        run.append(at)
    return run


def _is_short(text: str) -> bool:
    bare = _bare(text)
    if len(bare) > LONGEST or len(bare.split()) > WORDS or HEADING_MARK.match(text) or MARKER.search(text):
        return False
    return _is_known(bare) or not (STOPPED.search(bare) or read_date(bare) or by_line(bare) or is_dated_label(bare))


def _bare(text: str) -> str:
    return unlinked(text)[len((BULLET.match(unlinked(text)) or [""])[0]) :].strip()


def _is_known(text: str) -> bool:
    return text.lower() in MENU or CHROME.match(text) is not None or LANGUAGE.fullmatch(text) is not None


def _end(lines: Sequence[Line], run: Sequence[int]) -> int:
    """Behind the last line of the menu. The title is the last line of the run that says what the text is about, where
    no longer line below says so; failing that, the one right above a by-line or a date; else no line of the run is."""
    below = next((at for at in range(run[-1] + 1, len(lines)) if lines[at].text.strip()), len(lines))
    topics = Topics(paragraphs(lines[below:]))
    under = _bare(lines[below].text) if below < len(lines) else ""
    signed = bool(by_line(under) or read_date(under) or is_dated_label(under))
    if not signed and may_head(under) and topics.in_line(under) > 1:
        return below
    near = [(_says(_bare(lines[at].text), topics), at) for at in run[-NEAR:]]
    said, at = max(near)
    if said:
        return at
    return run[-1] if signed and not _is_known(_bare(lines[run[-1]].text)) else below


def _says(text: str, topics: Topics) -> int:
    """How much a line says of what the text is about: one word of three or more does, two do more."""
    topical = topics.in_line(text)
    return 2 if topical > 1 else int(topical > 0 and text.count(" ") > 1 and not _is_known(text))
