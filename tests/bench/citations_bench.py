"""Measure how well made-up notes are read: `make bench-citations`. `docs/reading.md` tells how to read the table."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# As a script, this file would be taken for a part of the package that it stands in.
sys.path[0] = str(ROOT / "tests")

from bench.citations.article import article  # noqa: E402
from bench.citations.citeproc import available, citeproc_notes  # noqa: E402
from bench.citations.house_styles import house_style_figures, styles_text  # noqa: E402
from bench.citations.labelled import (  # noqa: E402
    failures_shown,
    figures_text,
    labelled_figures,
    telltale_counts,
    telltales_text,
)
from bench.citations.listed_styles import listed_style_figures  # noqa: E402
from bench.citations.report import failures_text, markdown_text, summary, tables_text  # noqa: E402
from bench.citations.score import score  # noqa: E402
from bench.citations.sentences import found_text  # noqa: E402
from note_cases import LABELLED, all_cases, read_cases  # noqa: E402


def main() -> None:
    """Measure, print, and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100, help="how many articles of 60 notes (default: 100)")
    parser.add_argument("--first", type=int, default=0, help="the number of the first article (default: 0)")
    parser.add_argument("--markdown", action="store_true", help="print the table of docs/reading.md instead")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    parser.add_argument("--failures", type=Path, help="also write what failed, with examples, to this file")
    parser.add_argument("--examples", type=int, default=3, help="examples of each failure (default: 3)")
    parser.add_argument("--show", type=int, help="print the notes of this article and stop")
    parser.add_argument(
        "--telltales",
        type=Path,
        nargs="+",
        metavar="FILE",
        help="count the telltales in notes labelled by hand and stop (they are kept in read/note/lists/telltales.txt)",
    )
    parser.add_argument(
        "--house-styles",
        type=int,
        metavar="WORKS",
        help="that many works in each note style of the CSL collection, alone",
    )
    parser.add_argument(
        "--listed-styles",
        type=int,
        metavar="WORKS",
        help="that many works as entries in every twelfth style of lists in the CSL collection, alone",
    )
    parser.add_argument("--labelled", action="store_true", help="only the notes labelled by hand, with what fails")
    options = parser.parse_args()
    if options.labelled:
        figures = labelled_figures(all_cases(LABELLED))
        print(f"{failures_shown(figures)}\n\n{figures_text(figures)}")
        return
    if options.house_styles:
        print(styles_text(house_style_figures(options.first, options.house_styles)))
        return
    if options.listed_styles:
        print(styles_text(listed_style_figures(options.first, options.listed_styles), "styles of lists"))
        return
    if options.telltales:
        print(telltales_text(telltale_counts(case for path in options.telltales for case in read_cases(path))), end="")
        return
    if options.show is not None:
        print("\n".join(f"{note.number} {note.text}" for note in article(options.show)))
        return
    numbers = range(options.first, options.first + options.articles)
    totals = {"templates": score(article(number) for number in numbers)}
    if available():
        totals["citeproc"] = score([citeproc_notes(options.first, 10 * options.articles)])
    else:
        print("no column for citeproc: pip install -e '.[citeproc]'", file=sys.stderr)
    print(markdown_text(totals) if options.markdown else tables_text(totals))
    if not options.markdown:
        print(f"\nlabelled by hand\n{figures_text(labelled_figures(all_cases(LABELLED)))}")
        print(f"\ncitations found within sentences that people wrote around them\n{found_text()}")
    if options.json:
        figures = {name: summary(total) for name, total in totals.items()}
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    if options.failures:
        texts = (f"# {name}\n\n{failures_text(total, options.examples)}" for name, total in totals.items())
        options.failures.write_text("\n".join(texts), encoding="utf-8")


if __name__ == "__main__":
    main()
