"""Addresses of pages in, relative links out; the only place that knows how a page's file is named."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class Links:
    """Links between the pages of one output."""

    directory_urls: bool
    """`a/b/` when true (hosted); `a/b.html` when false (opened from a folder)."""
    base: str = ""
    """The site's own address, with a slash at its end; empty where it has none."""
    edit: str = ""
    """The address at which a file of the project is edited, with `{path}` in place of its name; empty where nobody can
    edit it."""

    def url(self, address: str) -> str:
        """The address of a page from the root of the site. The landing page is the empty string or `index.html`."""
        if not self.directory_urls:
            return f"{address}.html"
        return address.removesuffix("index") if address.endswith("index") else f"{address}/"

    def root(self, address: str) -> str:
        """The way from a page to the root of the site: the empty string, `../`, `../../`, ..."""
        return "../" * self.url(address).count("/")

    def to(self, here: str, there: str, fragment: str = "") -> str:
        """The relative link from page `here` to page `there`, never empty."""
        link = self.root(here) + self.url(there) + (f"#{fragment}" if fragment else "")
        return link or "./"

    def edit_address(self, path: str) -> str:
        """Where the file `path` of the project is edited; empty where nobody can."""
        return self.edit.replace("{path!q}", quote(path, safe="")).replace("{path}", path)

    def absolute(self, address: str) -> str:
        """The whole address of a page, or the empty string where the site has none."""
        if not self.base:
            return ""
        return self.base + ("" if address == "index" else self.url(address))
