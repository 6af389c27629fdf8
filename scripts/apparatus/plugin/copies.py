"""A folder with copies to take along in; those that the site gives out of it, by their place in the site, out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

FOLDER = "downloads"
"""Where the copies stand in the site."""


def copies_in(folder: Path, names: Iterable[str]) -> dict[str, Path]:
    """Those of these names that stand in `folder`, by their path in the site: copies are made by a command of their own
    (`apparatus offline`). Those of other names are of other articles."""
    return {f"{FOLDER}/{name}": folder / name for name in names if (folder / name).is_file()}
