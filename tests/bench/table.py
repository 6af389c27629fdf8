"""Runs in; rows, paired ratios and the printed table out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from bench.measure import Run

HEAD = ("articles", "build", "pages", "seconds", "CPU s", "ms/page", "MB")
"""The columns of the first table; `docs/performance.md` explains them."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one tool took at one size: medians over the rounds."""

    articles: int
    tool: str
    pages: int
    seconds: float
    cpu: float
    ms_a_page: float
    """Wall time after start-up, divided by the pages."""
    megabytes: float


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times as long as ours another build takes: over the rounds, each of which has both."""

    articles: int
    tool: str
    seconds: tuple[float, float, float]
    """Median, least and greatest."""
    cpu: tuple[float, float, float]


def row(articles: int, tool: str, runs: Sequence[Run], start_up: float) -> Row:
    """The row of `runs`; `start_up` is what it takes to build a site of one page."""
    seconds, pages = median(run.seconds for run in runs), runs[0].pages
    return Row(
        articles=articles,
        tool=tool,
        pages=pages,
        seconds=seconds,
        cpu=median(run.cpu for run in runs),
        ms_a_page=1000 * (seconds - start_up) / max(pages - 1, 1),
        megabytes=median(run.megabytes for run in runs),
    )


def ratio(articles: int, tool: str, theirs: Sequence[Run], ours: Sequence[Run]) -> Ratio:
    """`theirs` over `ours`, round by round: greater than 1 where ours is faster."""
    pairs = list(zip(theirs, ours, strict=True))
    return Ratio(
        articles,
        tool,
        seconds=_spread([a.seconds / b.seconds for a, b in pairs]),
        cpu=_spread([a.cpu / b.cpu for a, b in pairs]),
    )


def _spread(values: Sequence[float]) -> tuple[float, float, float]:
    return median(values), min(values), max(values)


def rows_text(rows: Iterable[Row]) -> str:
    """The table of the builds."""
    lines = [
        (str(r.articles), r.tool, str(r.pages), f"{r.seconds:.2f}", f"{r.cpu:.2f}", f"{r.ms_a_page:.2f}",
         f"{r.megabytes:.0f}")
        for r in rows
    ]  # fmt: skip
    return columns(HEAD, lines, left=(1,))


def ratios_text(ratios: Iterable[Ratio]) -> str:
    """The table of the paired ratios."""
    head = ("articles", "build", "seconds", "(least-greatest)", "CPU s", "(least-greatest)")
    lines = [
        (str(r.articles), r.tool, f"{r.seconds[0]:.2f}", _range(r.seconds), f"{r.cpu[0]:.2f}", _range(r.cpu))
        for r in ratios
    ]
    return columns(head, lines, left=(1,))


def _range(spread: tuple[float, float, float]) -> str:
    return f"({spread[1]:.2f}-{spread[2]:.2f})"


def columns(head: Sequence[str], lines: Sequence[Sequence[str]], left: Sequence[int] = ()) -> str:
    """Lines set in columns, numbers to the right, the columns named in `left` to the left."""
    widths = [max(len(line[at]) for line in [head, *lines]) for at in range(len(head))]
    return "\n".join(
        "  ".join(c.ljust(w) if at in left else c.rjust(w) for at, (c, w) in enumerate(zip(line, widths, strict=True)))
        for line in [head, *lines]
    )
