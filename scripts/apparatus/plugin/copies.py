"""A folder with offline copies in; what the site gives out of it, and how large each is, out."""

from __future__ import annotations

from pathlib import Path

PATTERN = "*-offline.zip"
FOLDER = "downloads"
"""Where the copies stand in the site."""


def copies_in(folder: Path) -> dict[str, Path]:
    """The copies in `folder`, by their path in the site. A folder that is not there has none: copies are made by a
    command of their own (`apparatus offline`)."""
    return {f"{FOLDER}/{path.name}": path for path in sorted(folder.glob(PATTERN))}


def size_of(path: Path) -> str:
    """`3.9 MB`, in millions of bytes."""
    return f"{path.stat().st_size / 1e6:.1f} MB"
