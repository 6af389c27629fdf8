"""Measure this build, from raw text, against plain MkDocs with Material: `make bench`.

`docs/performance.md` explains how to read what is printed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    # Python would take this file for the package that it stands in.
    sys.path[0] = str(ROOT / "tests")

from apparatus.read.seed import read_article  # noqa: E402
from bench.linking import linkings, linkings_text  # noqa: E402
from bench.measure import Run, rounds  # noqa: E402
from bench.projects import EMPTY, OURS, write_empty, write_projects  # noqa: E402
from bench.reading import notes_a_second, readings, readings_text  # noqa: E402
from bench.table import ratio, ratios_text, row, rows_text  # noqa: E402

BLOCK = re.compile(r"^```text\n(?:.*\n)*?```$", re.MULTILINE)
"""A block of text on a page."""

LENGTHS = (1, 2, 4, 8, 16)
GLOSSARIES = (10, 100, 1_000, 10_000)


def main() -> None:
    """Measure, print, and write the figures down where asked to."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        measured = [measure(Path(folder), copies, options.rounds) for copies in options.sizes]
    builds, builds_text = summary(measured)
    texts, texts_text = reading()
    conditions = f"{machine()}\n{options.rounds} rounds; each build cold, as a whole process, into an empty folder"
    printed = "\n\n".join([conditions, builds_text, texts_text])
    tell(f"\n{printed}")
    if options.json:
        report = {"machine": machine(), "rounds": options.rounds} | builds | {"reading": texts}
        options.json.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if options.page:
        options.page.write_text(with_table(options.page.read_text(encoding="utf-8"), printed), encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each build is measured (default: 5)")
    parser.add_argument("--sizes", type=_numbers, default=[1, 10, 100], help="numbers of articles (default: 1,10,100)")
    parser.add_argument("--json", type=Path, help="also write all figures to this file")
    parser.add_argument("--page", type=Path, help="also put the tables into the first block of text on this page")
    return parser.parse_args()


def _numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(",") if part]


def tell(text: str) -> None:
    """Print at once: a run takes minutes."""
    print(text, flush=True)


def machine() -> str:
    """What the figures were measured on."""
    tools = ", ".join(f"{name} {version(name)}" for name in ("mkdocs", "mkdocs-material"))
    return f"{os.cpu_count()} cores, Python {platform.python_version()}, {tools}"


# --- Builds -----------------------------------------------------------------------------------------------------


def measure(folder: Path, copies: int, count: int) -> dict[str, Any]:
    """All runs of one size, by tool. A first round, not counted, compiles what Python and Jinja compile once."""
    tell(f"{copies} article{'s' * (copies != 1)}: writing the projects")
    projects = [write_empty(folder / f"empty-{copies}"), *write_projects(ROOT, folder / str(copies), copies)]
    runs: dict[str, list[Run]] = {project.tool: [] for project in projects}
    for number, done in enumerate(rounds(projects, folder / "site", count + 1)):
        if number:
            for project, run in zip(projects, done, strict=True):
                runs[project.tool].append(run)
            tell("  " + ", ".join(f"{p.tool} {r.seconds:.2f} s" for p, r in zip(projects, done, strict=True)))
    return {"articles": copies, "runs": runs}


def summary(measured: Sequence[dict[str, Any]]) -> tuple[dict[str, Any], str]:
    """All figures of the builds, and the tables to print."""
    rows, ratios, start_ups = [], [], []
    for size in measured:
        copies, runs = size["articles"], size["runs"]
        start_up = median(run.seconds for run in runs[EMPTY])
        start_ups.append(start_up)
        rows += [row(copies, tool, of_tool, start_up) for tool, of_tool in runs.items() if tool != EMPTY]
        others = [tool for tool in runs if tool not in (OURS, EMPTY)]
        ratios += [ratio(copies, tool, runs[tool], runs[OURS]) for tool in others]
    figures = {
        "start_up": start_ups,
        "rows": [asdict(each) for each in rows],
        "ratios": [asdict(each) for each in ratios],
        "runs": [
            {"articles": size["articles"], **{tool: [asdict(run) for run in of] for tool, of in size["runs"].items()}}
            for size in measured
        ],
    }
    text = (
        f"Builds, medians. Start-up, a plain site of one page: {min(start_ups):.2f} to {max(start_ups):.2f} s\n\n"
        f"{rows_text(rows)}\n\nTimes as long as {OURS}, round by round\n\n{ratios_text(ratios)}"
    )
    return figures, text


# --- Reading ----------------------------------------------------------------------------------------------------


def reading() -> tuple[dict[str, Any], str]:
    """How long reading takes: the figures, and the table to print."""
    path = min((ROOT / "seeds").glob("*.txt"))
    article, problems = read_article(path.read_bytes(), f"seeds/{path.name}")
    if article is None:
        raise SystemExit("\n".join(map(str, problems)))
    found = list(readings(article, LENGTHS))
    speed = notes_a_second(article)
    text = f"Reading texts of growing length\n\n{readings_text(found)}\n\nread_note: {speed:,.0f} notes a second"
    terms = list(linkings(article, GLOSSARIES))
    text += f"\n\nFinding the terms of growing glossaries\n\n{linkings_text(terms)}"
    figures = {"texts": [asdict(each) for each in found], "notes_a_second": speed}
    return figures | {"linking": [asdict(each) for each in terms]}, text


# --- The page of the docs ---------------------------------------------------------------------------------------


def with_table(page: str, table: str) -> str:
    """The page with `table` in its first block of text."""
    if not BLOCK.search(page):
        raise SystemExit("the page has no block that begins with ```text")
    return BLOCK.sub(lambda match: f"```text\n{table}\n```", page, count=1)


if __name__ == "__main__":
    main()
