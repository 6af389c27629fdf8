"""A folder with copies to take along in; what the site gives out of it, and how large each is, out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

FOLDER = "downloads"
"""Where the copies stand in the site."""


def copies_in(folder: Path, names: Iterable[str]) -> dict[str, Path]:
    """Those of these names that stand in `folder`, by their path in the site: copies are made by a command of their own
    (`apparatus offline`). Those of other names are of other articles."""
    return {f"{FOLDER}/{name}": folder / name for name in names if (folder / name).is_file()}


def size_of(path: Path) -> str:
    """`3.9 MB`, in millions of bytes."""
    return f"{path.stat().st_size / 1e6:.1f} MB"
