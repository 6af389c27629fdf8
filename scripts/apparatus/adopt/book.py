"""An EPUB as pandoc reads it whole: it passes over the parts that only a link opens, as those of notes often are, and
loses notes that stand in another part than their markers.
"""

from __future__ import annotations

import zipfile
from io import BytesIO

from apparatus import lazy
from apparatus.adopt.page import with_places

APART = lazy.regex(rb"\slinear\s?=\s?([\"'])no\1")
OF_NOTE = lazy.regex(rb"(?P<tag><\w[^<>]{0,1000}?)\s(?:epub:type|role)=([\"'])[^\"'<>]{0,60}?note[^\"'<>]{0,60}\2")
ASIDE = lazy.regex(rb"<(?P<end>/?)aside\b")
ID, CALL = lazy.regex(rb"\sid=[\"'](?P<id>[^\"'<>]{1,100})"), lazy.regex(rb"href=[\"']#(?P<id>[^\"'<>]{1,100})")
AUTHOR = lazy.regex(rb"<dc:creator\b[^<>]{0,400}>[^<>]{0,400}</dc:creator>")
PACKAGE, PAGES = ".opf", (".xhtml", ".html", ".htm")
LARGEST = 500_000_000


def readable(data: bytes) -> bytes:
    """The book, all of its parts in turn, its notes such that their links tell them."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as file:
            if sum(info.file_size for info in file.infolist()) > LARGEST:
                return data
            made = BytesIO()
            with zipfile.ZipFile(made, "w") as out:
                for info in file.infolist():
                    out.writestr(info.filename, _mended(info.filename.lower(), file.read(info)))
            return made.getvalue()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError):
        return data


def _with_authors_turned(package: bytes) -> bytes:
    """The package with its authors from the last to the first: pandoc gives them the other way round."""
    authors = [found[0] for found in AUTHOR.finditer(package)]
    return AUTHOR.sub(lambda _: authors.pop(), package)


def _mended(name: str, held: bytes) -> bytes:
    if name.endswith(PACKAGE):
        return _with_authors_turned(APART.sub(b"", held))
    held = with_places(held) if name.endswith(PAGES) else held
    if not name.endswith(PAGES) or not OF_NOTE.search(held):
        return held
    called = {found["id"] for found in CALL.finditer(held)}
    if called & {found["id"] for found in ID.finditer(held)}:
        return held
    return ASIDE.sub(rb"<\g<end>div", OF_NOTE.sub(rb"\g<tag>", held))
