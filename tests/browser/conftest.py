"""A browser for all tests of this folder, and the hosted site served by this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from browser.pages import chromium, served


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="session")
def address(hosted_site: Path) -> Iterator[str]:
    with served(hosted_site) as root:
        yield root
