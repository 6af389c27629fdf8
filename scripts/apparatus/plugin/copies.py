"""A folder with an offline copy in; what the site gives out of it, and how large each is, out."""

from __future__ import annotations

from pathlib import Path

FOLDER = "downloads"
"""Where the copies stand in the site."""


def copies_in(folder: Path, name: str) -> dict[str, Path]:
    """The copy of this name in `folder`, by its path in the site; none where it is not there: copies are made by a
    command of their own (`apparatus offline`). One of another name is of other articles."""
    return {f"{FOLDER}/{name}": folder / name} if (folder / name).is_file() else {}


def size_of(path: Path) -> str:
    """`3.9 MB`, in millions of bytes."""
    return f"{path.stat().st_size / 1e6:.1f} MB"
