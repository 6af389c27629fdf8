"""Measures the compiled citation reader beside the plain one: `make bench-compiled`. Needs a C compiler.

`make wheel` turns the reader's typed modules into machine code. This takes the wheel's reader and that of `scripts/`,
holds that both read the same, and measures both.
"""

from __future__ import annotations

import subprocess
import sys
from os import environ
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from zipfile import ZipFile

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5
MEASURE = """
import sys
from hashlib import sha256
from pathlib import Path
from time import process_time
sys.path.insert(0, "tests")
from bench.citations.article import article
from apparatus.read.note import read_note, reader
from apparatus.read.seed import read_article
seeds = [read_article(path.read_bytes(), str(path))[0] for path in sorted(Path("seeds").glob("*.txt"))]
made = [note.text for number in range(20) for note in article(number)]
print(Path(reader.__file__).suffix)
print(sha256(repr([read_note(text) for text in made]).encode()).hexdigest())
for texts in (20 * [note.text for seed in seeds for note in seed.notes], made):
    least = float("inf")
    for _ in range(8):
        begin = process_time()
        for text in texts:
            read_note(text)
        least = min(least, process_time() - begin)
    print(round(len(texts) / least))
"""
"""Prints what kind of module reads; what it reads, in short; then how many notes a second the quickest of eight times
makes: of those in `seeds/`, and of 1,200 made-up ones."""


def main() -> None:
    """Measure both in turn, so that what slows the machine slows both, and print the medians."""
    with TemporaryDirectory() as folder:
        with ZipFile(next((ROOT / "dist").glob("*.whl"))) as wheel:
            wheel.extractall(folder)
        rounds = [(measured(ROOT / "scripts"), measured(Path(folder))) for _ in range(ROUNDS)]
    for number, name in enumerate(("in seeds/", "made-up"), start=2):
        plain, compiled = zip(*((float(p[number]), float(c[number])) for p, c in rounds), strict=True)
        times = median(c / p for p, c in zip(plain, compiled, strict=True))
        print(f"notes {name} a second: plain {median(plain):,.0f}, compiled {median(compiled):,.0f}, {times:.2f} times")
    if len({reading for pair in rounds for _, reading, *_ in pair}) > 1:
        raise SystemExit("the compiled reader reads otherwise than the plain one")
    if [{suffix for suffix, *_ in side} for side in zip(*rounds, strict=True)] != [{".py"}, {".so"}]:
        raise SystemExit("measured the wrong reader: dist/*.whl is not compiled, or scripts/ is")


def measured(path: Path) -> list[str]:
    """What `MEASURE` prints, by a process of its own that imports the reader from `path`."""
    env = {**environ, "PYTHONPATH": str(path)}
    done = subprocess.run(
        [sys.executable, "-c", MEASURE], cwd=ROOT, env=env, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


if __name__ == "__main__":
    main()
