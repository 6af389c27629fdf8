"""A browser for all tests of this folder, and the site in its two forms: served, and opened from a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from apparatus.project import Project
from browser.pages import chromium, served
from built import load_project


@dataclass(frozen=True)
class Place:
    """Where the site is to be read."""

    root: str
    folder: Path
    served: bool

    def at(self, path: str = "") -> str:
        """The address of a page that is called `path` on the hosted site: `sources/`, `article/notes/`."""
        if self.served:
            return self.root + path
        path, _, rest = path.partition("?")
        file = f"{path.rstrip('/')}.html"
        found = file if path and (self.folder / file).is_file() else f"{path}index.html"
        return self.root + found + (f"?{rest}" if rest else "")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="session")
def address(hosted_site: Path) -> Iterator[str]:
    """Below the root of its server, as its own address says."""
    with served(hosted_site.parent) as root:
        yield f"{root}/{hosted_site.name}"


@pytest.fixture(scope="session")
def hosted(address: str, hosted_site: Path) -> Place:
    return Place(f"{address}/", hosted_site, served=True)


@pytest.fixture(params=["hosted", "folder"])
def place(request: pytest.FixtureRequest) -> Place:
    """Both forms of the site, one after the other."""
    if request.param == "hosted":
        return request.getfixturevalue("hosted")  # type: ignore[no-any-return]
    folder: Path = request.getfixturevalue("offline_site")
    return Place(f"{folder.as_uri()}/", folder, served=False)


@pytest.fixture(scope="session")
def project() -> Project:
    return load_project()


@pytest.fixture
def opened(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens a page in a context of its own. Whatever is done there, nothing may go wrong in a script, and nothing may
    be asked of another host."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def look(url: str, width: int = 1440, height: int = 900, **options: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(15_000)
        contexts.append(context)
        own = "file:" if url.startswith("file:") else "/".join(url.split("/")[:3])
        context.on("weberror", lambda error: faults.append(str(error.error)))
        context.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
        context.on("request", lambda asked: None if asked.url.startswith((own, "data:")) else faults.append(asked.url))
        page = context.new_page()
        page.goto(url)
        return page

    yield look
    for context in contexts:
        context.close()
    assert faults == []
