"""Measure this build, from raw text, against plain MkDocs with Material: `make bench`.

`docs/performance.md` explains how to read what is printed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
# As a script, this file would be taken for the package that it stands in.
sys.path[0] = str(ROOT / "tests")

from apparatus.read.seed import read_article  # noqa: E402
from bench.measure import Run, rounds  # noqa: E402
from bench.projects import EMPTY, OURS, write_empty, write_projects  # noqa: E402
from bench.reading import notes_a_second, readings, readings_text  # noqa: E402
from bench.table import ratio, ratios_text, row, rows_text  # noqa: E402

LENGTHS = (1, 2, 4, 8, 16)


def main() -> None:
    """Measure, print, and write the figures to `--json` if asked to."""
    options = _options()
    tell(f"{machine()}; {options.rounds} rounds, medians; every build cold, as a whole process, from an empty folder")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        measured = [measure(Path(folder), copies, options.rounds) for copies in options.sizes]
    report = summary(measured)
    report["reading"] = reading()
    if options.json:
        options.json.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each build is measured (default: 5)")
    parser.add_argument("--sizes", type=_numbers, default=[1, 10, 100], help="numbers of articles (default: 1,10,100)")
    parser.add_argument("--json", type=Path, help="also write all figures to this file")
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


def summary(measured: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Print the tables; return everything that they were made of."""
    rows, ratios, start_ups = [], [], []
    for size in measured:
        copies, runs = size["articles"], size["runs"]
        start_up = median(run.seconds for run in runs[EMPTY])
        start_ups.append(start_up)
        rows += [row(copies, tool, of_tool, start_up) for tool, of_tool in runs.items() if tool != EMPTY]
        others = [tool for tool in runs if tool not in (OURS, EMPTY)]
        ratios += [ratio(copies, tool, runs[tool], runs[OURS]) for tool in others]
    least, most = min(start_ups), max(start_ups)
    tell("\nBuilds. ms/page leaves out start-up, that of a plain site of one page, measured in the same rounds:")
    tell(f"{least:.2f} to {most:.2f} s.\n")
    tell(rows_text(rows))
    tell(f"\nHow many times as long as {OURS} the others take, paired round by round\n")
    tell(ratios_text(ratios))
    return {
        "machine": machine(),
        "start_up": start_ups,
        "rows": [asdict(each) for each in rows],
        "ratios": [asdict(each) for each in ratios],
        "runs": [
            {"articles": size["articles"], **{tool: [asdict(run) for run in of] for tool, of in size["runs"].items()}}
            for size in measured
        ],
    }


# --- Reading ----------------------------------------------------------------------------------------------------


def reading() -> dict[str, Any]:
    """Print how long reading takes; return the figures."""
    path = min((ROOT / "seeds").glob("*.txt"))
    article, problems = read_article(path.read_bytes(), f"seeds/{path.name}")
    if article is None:
        raise SystemExit("\n".join(map(str, problems)))
    found = list(readings(article, LENGTHS))
    speed = notes_a_second(article)
    tell("\nReading texts of growing length: seconds a megabyte stay the same where time grows linearly\n")
    tell(readings_text(found))
    tell(f"\nread_note: {speed:,.0f} notes a second")
    return {"texts": [asdict(each) for each in found], "notes_a_second": speed}


if __name__ == "__main__":
    main()
