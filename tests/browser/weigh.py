"""What a first visit costs a reader, beside a plain Material page with the same words: `make weigh`.

Usage: weigh.py [SITE]. Every page is opened in a fresh Chromium profile; the bytes are those of the bodies as a host
sends them, in gzip. What is more than plain is told without the search index, which a visit without a search need
not load. The exit status is 1 if a page is heavier than it may be.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from playwright.sync_api import Browser

from bench.measure import build
from bench.plain import markdown_pages
from bench.projects import PLAIN, edition_of, write_plain, written_pages
from browser.kinds import kinds
from browser.pages import Answer, chromium, compressed

ROOT = Path(__file__).resolve().parents[2]
SHOWN = ("section", "full", "work", "term")
SETTLED = 1500
"""Milliseconds after loading: what a script fetches by then, a reader pays for."""

COLUMNS = ("html", "css", "js", "index", "other")
HEAD = ("page", "", "requests", "others'", *[f"{name} KB" for name in COLUMNS], "all KB", "more KB", "nodes")

MOST = 110.0
MOST_MORE = 25.0
MOST_REQUESTS = 10
"""Issue 4: kilobytes of a page of the article on a first visit, kilobytes over plain Material, requests."""


@dataclass(frozen=True)
class Weight:
    """Of one page on a first visit."""

    requests: int
    elsewhere: int
    """Requests to another host."""
    parts: dict[str, float]
    """Kilobytes (1000 bytes) of each column."""
    nodes: int

    @property
    def total(self) -> float:
        """Kilobytes of everything."""
        return sum(self.parts.values())

    @property
    def unsearched(self) -> float:
        """Kilobytes of everything but the search index."""
        return self.total - self.parts["index"]


def main(site: Path = ROOT / "site") -> int:
    if not (site / "index.html").is_file():
        print(f"{site}: holds no site (run: make site)", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="weigh-") as folder, chromium() as browser:
        plain = plain_site(Path(folder))
        addresses = {name: path for name, path in kinds().items() if name in SHOWN}
        ours, theirs = weights(browser, site, addresses), weights(browser, plain, addresses)
    print(table([row for name in addresses for row in rows(name, ours[name], theirs[name])]))
    verdicts = list(judged(ours, theirs))
    print("\n" + "\n".join(f"{'pass' if good else 'FAIL'}  {words}" for good, words in verdicts))
    return int(not all(good for good, _ in verdicts))


def plain_site(folder: Path) -> Path:
    """The same pages as Markdown, built by MkDocs with Material and nothing else."""
    edition, output = edition_of(ROOT)
    written = written_pages(ROOT)
    project = write_plain(PLAIN, folder / "plain", written | markdown_pages(edition, output.pages, written))
    build(project, folder / "site")
    return folder / "site"


def weights(browser: Browser, site: Path, addresses: dict[str, str]) -> dict[str, Weight]:
    """Each page's, by name."""
    found = {}
    with compressed(site) as (root, answers):
        for name, path in addresses.items():
            answers.clear()
            found[name] = weigh(browser, f"{root}/", path, answers)
    return found


def weigh(browser: Browser, root: str, path: str, answers: Sequence[Answer]) -> Weight:
    """Open a page for the first time."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    elsewhere: list[str] = []
    context.on("request", lambda request: None if request.url.startswith(root) else elsewhere.append(request.url))
    page = context.new_page()
    page.goto(root + path)
    page.wait_for_load_state("load")
    page.wait_for_timeout(SETTLED)
    nodes: int = page.evaluate("document.querySelectorAll('*').length")
    context.close()
    parts = dict.fromkeys(COLUMNS, 0.0)
    for answer in answers:
        parts[column(answer)] += answer.bytes / 1000
    others = [url for url in elsewhere if not url.startswith(("data:", "blob:"))]
    return Weight(len(answers) + len(others), len(others), parts, nodes)


def column(answer: Answer) -> str:
    """The column in which an answer counts."""
    if "search_index" in answer.path:
        return "index"
    ending = answer.path.split("?")[0].rpartition(".")[2]
    return {"css": "css", "js": "js"}.get(ending, "html" if answer.type == "text/html" else "other")


def rows(name: str, ours: Weight, theirs: Weight) -> Iterator[tuple[str, ...]]:
    """Two lines of the table."""
    for whose, weight, more in (("ours", ours, f"{ours.unsearched - theirs.unsearched:+.1f}"), ("plain", theirs, "")):
        parts = [f"{weight.parts[part]:.1f}" for part in COLUMNS]
        counts = (str(weight.requests), str(weight.elsewhere))
        yield name if whose == "ours" else "", whose, *counts, *parts, f"{weight.total:.1f}", more, str(weight.nodes)


def table(lines: Sequence[tuple[str, ...]]) -> str:
    """Columns of one width, figures to the right."""
    widths = [max(map(len, column)) for column in zip(HEAD, *lines, strict=True)]

    def line(cells: tuple[str, ...]) -> str:
        shown = (c.ljust(w) if at < 2 else c.rjust(w) for at, (c, w) in enumerate(zip(cells, widths, strict=True)))
        return "  ".join(shown).rstrip()

    return "\n".join(map(line, [HEAD, *lines]))


def judged(ours: dict[str, Weight], theirs: dict[str, Weight]) -> Iterator[tuple[bool, str]]:
    """What may not be exceeded, and whether it is."""
    section = ours["section"]
    first = section.total
    more = section.unsearched - theirs["section"].unsearched
    yield first <= MOST, f"a section weighs {first:.1f} KB on a first visit (at most {MOST:.0f})"
    yield ours["full"].total <= MOST, f"the whole article weighs {ours['full'].total:.1f} KB (at most {MOST:.0f})"
    yield (
        not section.parts["index"],
        f"of a section, {section.parts['index']:.1f} KB are a search index that nobody asked for",
    )
    yield more <= MOST_MORE, f"of it, {more:.1f} KB more than plain Material (at most {MOST_MORE:.0f})"
    for name, weight in ours.items():
        yield weight.requests <= MOST_REQUESTS, f"{name}: {weight.requests} requests (at most {MOST_REQUESTS})"
        yield weight.elsewhere == 0, f"{name}: {weight.elsewhere} requests to others (none)"


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:2])))
