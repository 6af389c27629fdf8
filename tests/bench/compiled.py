"""Compile the citation reader and measure it beside the plain one: `make bench-compiled`. Needs a C compiler.

mypyc turns the reader's typed modules into machine code. It works on a copy of the sources in `.cache/compiled/`, for a
compiled module beside its source would go on being imported after the source has changed. Who reads a large corpus can
put that folder on the path: `PYTHONPATH=.cache/compiled .venv/bin/python …`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from os import environ
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
COMPILED = ROOT / ".cache" / "compiled"
PARTS = ("apparatus/model", "apparatus/read/note")
"""The packages that are compiled: the reader and the shapes that it fills."""

ROUNDS = 5
COMPILE = """
import sys
from mypyc.build import mypycify
from setuptools import setup
sources = sys.argv[3:]
del sys.argv[3:]
setup(ext_modules=mypycify(["--ignore-missing-imports", *sources], opt_level="1", debug_level="0", multi_file=True))
"""
"""A file in C for each module, little optimised: one file for all, as mypyc's command writes it, runs hardly quicker
and takes three times as long to compile."""

MEASURE = """
import sys
from pathlib import Path
from time import process_time
sys.path.insert(0, "tests")
from bench.citations.article import article
from apparatus.read.note import read_note, reader
from apparatus.read.seed import read_article
seeds = [read_article(path.read_bytes(), str(path))[0] for path in sorted(Path("seeds").glob("*.txt"))]
made = [note.text for number in range(20) for note in article(number)]
print(Path(reader.__file__).suffix)
for texts in (20 * [note.text for seed in seeds for note in seed.notes], made):
    least = float("inf")
    for _ in range(8):
        begin = process_time()
        for text in texts:
            read_note(text)
        least = min(least, process_time() - begin)
    print(round(len(texts) / least))
"""
"""Prints what kind of module reads; then how many notes a second the quickest of eight times makes: of those in
`seeds/`, and of 1,200 made-up ones."""


def main() -> None:
    """Compile, measure both in turn so that what slows the machine slows both, and print the medians."""
    compile_reader()
    rounds = [(speeds(None), speeds(COMPILED)) for _ in range(ROUNDS)]
    for number, name in enumerate(("in seeds/", "made-up")):
        plain, compiled = zip(*((p[number], c[number]) for p, c in rounds), strict=True)
        times = median(c / p for p, c in zip(plain, compiled, strict=True))
        print(f"notes {name} a second: plain {median(plain):,.0f}, compiled {median(compiled):,.0f}, {times:.2f} times")


def compile_reader() -> None:
    """Copy the sources and compile the copy; exit with the compiler's words if it fails."""
    if not shutil.which(environ.get("CC", "cc")):
        raise SystemExit("make: a C compiler is missing (on Debian: apt-get install gcc python3-dev)")
    shutil.rmtree(COMPILED, ignore_errors=True)
    shutil.copytree(ROOT / "scripts", COMPILED, ignore=shutil.ignore_patterns("__pycache__"))
    sources = [str(path.relative_to(COMPILED)) for part in PARTS for path in sorted((COMPILED / part).rglob("*.py"))]
    print(f"Compiling {len(sources)} modules into {COMPILED.relative_to(ROOT)}/", flush=True)
    command = [sys.executable, "-c", COMPILE, "build_ext", "--inplace"]
    done = subprocess.run([*command, *sources], cwd=COMPILED, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"mypyc failed:\n{(done.stdout + done.stderr)[-4000:]}")


def speeds(path: Path | None) -> list[float]:
    """Notes a second, by a process of its own that imports the reader from `path` first."""
    env = {**environ, "PYTHONPATH": str(path)} if path else dict(environ)
    done = subprocess.run(
        [sys.executable, "-c", MEASURE], cwd=ROOT, env=env, capture_output=True, text=True, check=True
    )
    suffix, *figures = done.stdout.split()
    if (suffix == ".py") != (path is None):
        raise SystemExit(f"measured the wrong reader: a module that ends in {suffix}")
    return [float(figure) for figure in figures]


if __name__ == "__main__":
    main()
