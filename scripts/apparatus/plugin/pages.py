"""Our pages in, pages and files as MkDocs knows them out.

A page of ours is already HTML. Its MkDocs page therefore skips Python-Markdown, which takes more than half of the time
of a usual build; what people write in `docs/` still goes through it.
"""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as HostPage
from mkdocs.structure.toc import TableOfContents

from apparatus import lazy
from apparatus.model import Output, Page, PageKind

SCRIPTS: Mapping[PageKind, str] = {"notes": "assets/desk.js", "sources": "assets/desk.js"}
"""What a page of a kind asks for beside the reader's script (`assets.SINGLE`)."""

TEMPLATE = "apparatus-page.html"
"""Prints the whole document that the chrome has made."""

ID = lazy.regex(r'\sid="([^"]+)"')


class EditionPage(HostPage):
    """A MkDocs page whose content is made already."""

    def __init__(self, ours: Page, file: File, config: MkDocsConfig, nav_title: str) -> None:
        super().__init__(escape(nav_title), file, config)
        self.ours = ours

    def read_source(self, config: MkDocsConfig) -> None:
        """No Markdown to read; the description is for the page's head."""
        self.markdown = ""
        self.meta = page_meta(self.ours) | {"template": TEMPLATE}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Nothing to convert. The chrome takes the HTML from `ours`; here, plugins would search it in vain."""
        self.content = ""
        self.toc = TableOfContents([])

    @property
    def present_anchor_ids(self) -> set[str]:  # type: ignore[override]
        """The ids of the page, read only if something written links to one."""
        return set(ID.findall(self.ours.html))


def page_meta(ours: Page) -> dict[str, object]:
    """The front matter that the theme reads: our pages bring their own contents list and search entries."""
    meta: dict[str, object] = {"hide": ["navigation", "toc"], "search": {"exclude": True}}
    if ours.head:
        meta["head"] = ours.head
    if ours.kind in SCRIPTS:
        meta["scripts"] = [SCRIPTS[ours.kind]]
    if ours.description:
        meta["description"] = ours.description
    return meta


def add_pages(output: Output, files: Files, config: MkDocsConfig) -> None:
    """Put every page and file of `output` into `files`; a page with a written part keeps its file under `docs/`."""
    entries = [pair for entry in config.nav or [] if isinstance(entry, dict) for pair in entry.items()]
    titles = {path: title for title, path in entries if isinstance(path, str)}
    for page in output.pages:
        existing = files.get_file_from_path(f"{page.address}.md")
        if existing is None:
            existing = _generated(page, config)
            files.append(existing)
            EditionPage(page, existing, config, titles.get(existing.src_uri, page.title))
        existing.edit_uri = page.source or None
        existing.inclusion = InclusionLevel.NOT_IN_NAV
    for path, text in output.files.items():
        files.append(File.generated(config, path, content=text))


def _generated(page: Page, config: MkDocsConfig) -> File:
    file = File.generated(config, f"{page.address}.md", content="")
    file.edit_uri = page.source or None
    return file


def set_edit_addresses(files: Files, docs: str) -> None:
    """Written pages are edited under the folder `docs`; MkDocs names them from inside it."""
    for file in files.documentation_pages():
        if file.generated_by is None:
            file.edit_uri = f"{docs}/{file.src_uri}"


def drop_unpublished(files: Files, unpublished: frozenset[str]) -> None:
    """Take drafts out of the site."""
    for path in unpublished:
        file = files.get_file_from_path(path)
        if file is not None:
            files.remove(file)
