"""The folder that MkDocs built in; a copy that is fit to be handed on, and the same as a zip, out. Books too."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

UNUSED = ("*.map", "sitemap.xml", "sitemap.xml.gz", "404.html", "search/search_index.json", "assets/javascripts/lunr/*")
"""What a copy that is opened from a folder never reads: source maps, what servers and crawlers ask for, the index in
the form that only a server can give, and the stemmers of languages that the search does not use."""

FIRST_DAY = time.struct_time((1980, 1, 1, 0, 0, 0, 1, 1, 0))
"""The earliest time that a zip can hold."""


def run_mkdocs(config: Path) -> int:
    """Build the copy with MkDocs, strictly; its exit status."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(config)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}  # no news of the theme's makers
    return subprocess.run(command, check=False, env=environment).returncode


def name_of_copy(slugs: Sequence[str]) -> str:
    """The file that holds the copy of a project with these articles."""
    return f"{slugs[0] if len(slugs) == 1 else 'edition'}-offline.zip"


def names_of_copies(slugs: Sequence[str]) -> list[str]:
    """All files that readers of a project with these articles can take along."""
    return [name_of_copy(slugs), *(f"{slug}{ending}" for slug in slugs for ending in (".epub", ".html", ".pdf"))]


def prune(folder: Path) -> None:
    """Remove what a copy opened from a folder never reads."""
    for pattern in UNUSED:
        for path in sorted(folder.rglob(pattern) if "/" not in pattern else folder.glob(pattern), reverse=True):
            remove(path)


def remove(path: Path) -> None:
    """Remove a file, or a folder with all that is in it."""
    if path.is_dir():
        for child in path.iterdir():
            remove(child)
        path.rmdir()
    else:
        path.unlink()


def pack(folder: Path, archive: Path) -> Path:
    """Zip `folder` under the archive's own name. The same files give the same bytes: names are sorted, times are
    `SOURCE_DATE_EPOCH` or the earliest that a zip can hold."""
    files = {
        f"{archive.stem}/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for path in sorted(path for path in folder.rglob("*") if path.is_file())
    }
    return _zip(files, archive)


def pack_book(book: str | Mapping[str, str], path: Path) -> Path:
    """Write a book: a page as it is, the files of an EPUB as a zip whose first is not compressed (EPUB 3.3, 4.2)."""
    if not isinstance(book, str):
        return _zip({name: text.encode("utf-8", "replace") for name, text in book.items()}, path, as_it_is=1)
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".part")
    unfinished.write_bytes(book.encode("utf-8", "replace"))
    return unfinished.replace(path)


def _zip(files: Mapping[str, bytes], archive: Path, as_it_is: int = 0) -> Path:
    """Pack files under their names, the first `as_it_is` of them uncompressed."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    stamp = time_of_copies()[:6]
    unfinished = archive.with_suffix(".part")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for at, (name, data) in enumerate(files.items()):
            entry = zipfile.ZipInfo(name, stamp)
            entry.compress_type = zipfile.ZIP_STORED if at < as_it_is else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            target.writestr(entry, data)
    return unfinished.replace(archive)


def size_of(path: Path) -> str:
    """`3.9 MB` in millions of bytes, or `12 kB` in thousands where that is less than a tenth of one."""
    size = path.stat().st_size
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{max(size // 1000, 1)} kB"


def moment() -> str:
    """`SOURCE_DATE_EPOCH` as a book tells a time, or the empty string."""
    epoch = _epoch()
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", epoch) if epoch else ""


def time_of_copies() -> time.struct_time:
    """When copies say that they were made: `SOURCE_DATE_EPOCH`, or the earliest time that a zip can hold."""
    return max(_epoch() or FIRST_DAY, FIRST_DAY)


def _epoch() -> time.struct_time | None:
    """The time that `SOURCE_DATE_EPOCH` names, in UTC."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return time.gmtime(int(epoch)) if epoch.isdigit() else None
