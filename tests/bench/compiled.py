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
MEASURE = """
import sys
from pathlib import Path
from time import process_time
sys.path.insert(0, "tests")
from bench.citations.article import article
from apparatus.read.note import read_note, reader
texts = [note.text for number in range(20) for note in article(number)]
least = float("inf")
for _ in range(8):
    begin = process_time()
    for text in texts:
        read_note(text)
    least = min(least, process_time() - begin)
print(round(len(texts) / least), Path(reader.__file__).suffix)
"""
"""Reads 1,200 made-up notes eight times; prints how many a second the quickest time makes, and what kind of module
read them."""


def main() -> None:
    """Compile, measure both in turn so that what slows the machine slows both, and print the medians."""
    compile_reader()
    plain, compiled = zip(*((speed(None), speed(COMPILED)) for _ in range(ROUNDS)), strict=True)
    print(f"notes a second, plain:    {median(plain):,.0f}")
    print(f"notes a second, compiled: {median(compiled):,.0f}")
    print(f"times as quick:           {median(c / p for p, c in zip(plain, compiled, strict=True)):.2f}")


def compile_reader() -> None:
    """Copy the sources and compile the copy; exit with the compiler's words if it fails."""
    if not shutil.which(environ.get("CC", "cc")):
        raise SystemExit("make: a C compiler is missing (on Debian: apt-get install gcc python3-dev)")
    shutil.rmtree(COMPILED, ignore_errors=True)
    shutil.copytree(ROOT / "scripts", COMPILED, ignore=shutil.ignore_patterns("__pycache__"))
    sources = [str(path.relative_to(COMPILED)) for part in PARTS for path in sorted((COMPILED / part).rglob("*.py"))]
    print(f"Compiling {len(sources)} modules into {COMPILED.relative_to(ROOT)}/", flush=True)
    command = [str(Path(sys.executable).with_name("mypyc")), "--ignore-missing-imports", *sources]
    done = subprocess.run(command, cwd=COMPILED, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"mypyc failed:\n{(done.stdout + done.stderr)[-4000:]}")


def speed(path: Path | None) -> float:
    """Notes a second, by a process of its own that imports the reader from `path` first."""
    env = {**environ, "PYTHONPATH": str(path)} if path else dict(environ)
    done = subprocess.run(
        [sys.executable, "-c", MEASURE], cwd=ROOT, env=env, capture_output=True, text=True, check=True
    )
    notes, suffix = done.stdout.split()
    if (suffix == ".py") != (path is None):
        raise SystemExit(f"measured the wrong reader: a module that ends in {suffix}")
    return float(notes)


if __name__ == "__main__":
    main()
