"""What several tests share: the project, built once in each of its two forms."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from apparatus.offline import prune
from built import build_site

# The same examples in every run; `EXAMPLES=1000 pytest` looks for new ones.
settings.register_profile("same", derandomize="EXAMPLES" not in os.environ, deadline=None)
settings.load_profile("same")


@pytest.fixture(scope="session")
def hosted_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as a server gives it out, below a folder of that server."""
    return build_site("mkdocs.yml", tmp_path_factory.mktemp("hosted") / "annotated", PYTHONHASHSEED="1")


@pytest.fixture(scope="session")
def offline_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copy that is opened from a folder, as it is handed on."""
    folder = build_site("mkdocs.offline.yml", tmp_path_factory.mktemp("offline") / "copy", PYTHONHASHSEED="1")
    prune(folder)
    return folder


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-expected", action="store_true", help="accept what is built now as expected")
