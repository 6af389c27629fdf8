"""The folder that MkDocs built in; a copy that is fit to be handed on, and the same as a zip, out."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

UNUSED = ("*.map", "sitemap.xml", "sitemap.xml.gz", "404.html", "search/search_index.json", "assets/javascripts/lunr/*")
"""What a copy that is opened from a folder never reads: source maps, what servers and crawlers ask for, the index in
the form that only a server can give, and the stemmers of languages that the search does not use."""

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can hold."""


def run_mkdocs(config: Path) -> int:
    """Build the copy with MkDocs, strictly; its exit status."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(config)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}  # no news of the theme's makers
    return subprocess.run(command, check=False, env=environment).returncode


def name_of_copy(slugs: Sequence[str]) -> str:
    """The file that holds the copy of a project with these articles."""
    return f"{slugs[0] if len(slugs) == 1 else 'edition'}-offline.zip"


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
    archive.parent.mkdir(parents=True, exist_ok=True)
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    stamp = max(time.gmtime(int(epoch))[:6], FIRST_DAY) if epoch.isdigit() else FIRST_DAY
    unfinished = archive.with_suffix(".part")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"{archive.stem}/{path.relative_to(folder).as_posix()}", stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            target.writestr(entry, path.read_bytes())
    return unfinished.replace(archive)
