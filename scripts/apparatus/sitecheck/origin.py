"""A page of the built site and a link on it in; the file, and if possible the line, that a person has to change out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from posixpath import basename
from urllib.parse import unquote, urlsplit

from apparatus.model import Page, Place
from apparatus.render.links import Links
from apparatus.sitecheck.document import Link

SETTINGS = "mkdocs.yml"
"""Where the site's navigation, styles and scripts are named."""


def page_files(pages: Iterable[Page], written: Iterable[str], links: Links, docs: str = "docs") -> dict[str, str]:
    """The source of each HTML file: `pages` as built, and the Markdown files `written` under the folder `docs`."""
    files = {html_file(Path(path).relative_to(docs).as_posix().removesuffix(".md"), links): path for path in written}
    return files | {html_file(page.address, links): page.source for page in pages if page.source}


def html_file(address: str, links: Links) -> str:
    """The file of the page `address`, relative to the site."""
    url = links.url(address)
    return f"{url}index.html" if links.directory_urls else url


class Origins:
    """Finds places in the sources under `root`; `pages` says which source each HTML file comes from."""

    def __init__(self, root: Path, pages: Mapping[str, str]) -> None:
        self.root = root
        self.pages = pages
        self.lines: dict[str, list[str]] = {}

    def place(self, page: str, link: Link | None = None) -> Place:
        """Where the link was written. A page of which no source is known stands for itself."""
        source = SETTINGS if link is not None and link.chrome else self.pages.get(page, page)
        return Place(source, self._line(source, link.address) if link is not None else 0)

    def _line(self, source: str, address: str) -> int:
        lines = self._read(source)
        for needle in needles(address):
            for number, line in enumerate(lines, start=1):
                if needle in line:
                    return number
        return 0

    def _read(self, source: str) -> list[str]:
        if source not in self.lines:
            path = self.root / source
            self.lines[source] = path.read_text("utf-8", errors="replace").splitlines() if path.is_file() else []
        return self.lines[source]


def needles(address: str) -> Iterator[str]:
    """How `address` may be written in a source, the surest form first: as it is, as the Markdown file that MkDocs made
    the address of, as the file or the work that it names, and at last as its fragment alone."""
    parts = urlsplit(unquote(address))
    file = basename(parts.path.removesuffix("index.html").rstrip("/"))
    stem = file.removesuffix(".html")
    for needle in (address, unquote(address), f"{stem}.md", file, f"@{stem}", f"#{parts.fragment}"):
        if needle.strip("./#@") not in ("", "md"):
            yield needle
