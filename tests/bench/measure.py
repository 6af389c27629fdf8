"""A project in; what it takes to build it, as a whole process and into an empty folder, out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.projects import Project


@dataclass(frozen=True, slots=True)
class Run:
    """One build."""

    seconds: float
    cpu: float
    """Processor seconds of the process and of those that it started."""
    megabytes: float
    """The largest resident memory of any one process."""
    pages: int
    """HTML files written, without the page for addresses that do not exist."""


def build(project: Project, site: Path) -> Run:
    """Build `project` into `site`. Exit with the builder's words if it fails."""
    shutil.rmtree(site, ignore_errors=True)
    errors = site.with_suffix(".log")
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(project.config), "-d", str(site)]
    with errors.open("wb") as log:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=log, stderr=log, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"})
        # The usage of just this child, which `getrusage` would mix with that of earlier ones.
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"the {project.tool} build failed:\n{errors.read_text(errors='replace')[-4000:]}")
    pages = sum(1 for path in site.rglob("*.html")) - (site / "404.html").is_file()
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * RSS_UNIT / 1e6, pages)


RSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in the unit of `ru_maxrss` (getrusage(2))."""


def rounds(projects: Sequence[Project], site: Path, count: int) -> Iterator[list[Run]]:
    """In each round every project is built once, so that what slows the machine slows all; the order turns."""
    for number in range(count):
        turn = [(number + step) % len(projects) for step in range(len(projects))]
        done = {which: build(projects[which], site) for which in turn}
        yield [done[which] for which in range(len(projects))]
