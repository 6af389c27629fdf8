"""`apparatus offline`: a project in, all that its readers can take along on the disk out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from apparatus.build import books
from apparatus.cli import tell
from apparatus.house import READER, STYLE, joined
from apparatus.offline import moment, name_of_copy, pack, pack_book, prune, run_mkdocs, size_of, time_of_copies
from apparatus.paper import find_browser, print_page, unprintable
from apparatus.project import load

HOW_TO_OPEN = {
    ".zip": "unpack it and open index.html",
    ".html": "one file, for a browser",
    ".epub": "for a reader of books",
    ".pdf": "to print",
}


def make_copies(root: Path) -> int:
    """Build the site as a folder and a zip, and each article as one file, as an EPUB and as a PDF; the exit status."""
    project, problems = load(root)
    articles = project.sources.articles
    if not articles:
        return tell(problems)
    status = run_mkdocs(root / "mkdocs.offline.yml")
    if status:
        return status
    prune(root / "offline")
    _say(pack(root / "offline", root / "dist" / name_of_copy([article.slug for article in articles])))
    style, script = (joined(root / "docs", target) for target in (STYLE, READER))
    made = books(project.sources, project.formatted, style, script, moment())
    paths = [pack_book(book, root / "dist" / name) for name, book in made.items()]
    for path in paths:
        _say(path)
    print_pages(path for path in paths if path.suffix == ".html")
    return 0


def _say(path: Path) -> None:
    print(f"{path}: {size_of(path)}; {HOW_TO_OPEN[path.suffix]}")


def print_pages(pages: Iterable[Path]) -> None:
    """Make a PDF of each page, or say why there is none: all else is made without a browser."""
    browser = find_browser()
    for page in pages:
        path = page.with_suffix(".pdf")
        why_not = _hindrance(page, browser)
        if why_not or not browser:
            path.unlink(missing_ok=True)  # an older one may be of another text
        elif print_page(page, browser, time_of_copies()):
            _say(path)
            continue
        else:
            why_not = f"{browser} did not print it (set CHROMIUM to the path of another Chromium)"
        print(f"{path}: not made, {why_not}")


def _hindrance(page: Path, browser: str | None) -> str:
    """Why a page cannot be printed here, and what to do; the empty string where it can."""
    if not browser:
        return "no Chromium was found (install chromium, or set CHROMIUM to the path of one)"
    lacking = unprintable(page.read_text(encoding="utf-8"))
    advice = "install one; on Debian, for Chinese, Japanese and Korean: apt-get install fonts-noto-cjk"
    return f"no font here has {lacking} ({advice})" if lacking else ""
