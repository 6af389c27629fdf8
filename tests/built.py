"""The site as the tests see it: built from the repository, and read back."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from apparatus.build import build
from apparatus.project import Project, load
from apparatus.render.links import Links
from apparatus.sitecheck import page_files

ROOT = Path(__file__).resolve().parents[1]

SITE_URL = "https://edition.example/annotated/"
"""Not at the root of its server, so that a link that begins with a slash leads astray."""

EPOCH = "1700000000"


def build_site(config: str, folder: Path, root: Path = ROOT, strict: bool = True, **environment: str) -> Path:
    """Builds with MkDocs as people do, in a process of its own."""
    command = [sys.executable, "-m", "mkdocs", "build", "-f", config, "-d", str(folder)]
    environ = os.environ | {"SOURCE_DATE_EPOCH": EPOCH, "SITE_URL": SITE_URL, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [*command, *["--strict"] * strict], cwd=root, env=environ | environment, capture_output=True, text=True
    )
    assert done.returncode == 0, f"{config} cannot be built:\n{done.stderr}"
    return folder


@cache
def load_project(root: Path = ROOT) -> Project:
    project, _ = load(root)
    return project


@cache
def page_sources(served: bool, root: Path = ROOT) -> dict[str, str]:
    """The source of each HTML file of the site."""
    project, links = load_project(root), Links(served)
    output, _ = build(project.sources, links, project.landing, project.bibliography)
    return page_files(output.pages, [path for path, _ in project.written], links)
