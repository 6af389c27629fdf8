"""Articles in files that hold more: pages as browsers save them whole, pages and LaTeX that services pack with others;
a file in; the article alone, and what lies beside it, out.
"""

from __future__ import annotations

import email
import email.policy
import plistlib
import re
import zipfile
from io import BytesIO

from apparatus import lazy
from apparatus.adopt.latex import Beside
from apparatus.adopt.open_document import of_flat
from apparatus.read.seed.encoding import HTML

PACKED = b"PK\x03\x04"
OFFICE = ("[Content_Types].xml", "content.xml", "META-INF/container.xml", "mimetype")
PAGES = (".html", ".htm", ".xhtml")
READ = (*PAGES, ".tex", ".bib")
DOCUMENT = lazy.regex(rb"^[^%\n]{0,200}\\document(?:class|style)\b", re.MULTILINE)
LARGEST = 200_000_000

ARCHIVE = b"bplist00"
"""How what Safari saves begins."""

MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))

FLAT = lazy.regex(rb"\s{0,9}(?:<\?xml[^<>]{0,200}\?>\s{0,9})?<office:document[\s>]")

IN_PARTS = lazy.regex(rb"^Content-Type:\s*multipart/", re.IGNORECASE | re.MULTILINE)
FIELD = lazy.regex(
    rb"\s{0,9}(?:From|Subject|Date|MIME-Version|Content-[\w-]{2,30}|Snapshot-[\w-]{2,30}):", re.IGNORECASE
)
HEAD = 3000


def taken_out(data: bytes, beside: Beside) -> tuple[bytes, Beside]:
    """The article in a file, and what gives the files beside it; any other file as it is."""
    if data.startswith(PACKED):
        return _of_pack(data) or (data, beside)
    if data.startswith(ARCHIVE):
        return _of_safari(data) or data, beside
    if FIELD.match(data) and IN_PARTS.search(data[:HEAD]):
        return _of_chrome(data) or data, beside
    if FLAT.match(data):
        return of_flat(data) or data, beside
    return _decoded(data) or data, beside


def _of_pack(data: bytes) -> tuple[bytes, Beside] | None:
    """The one page, or the one whole document of LaTeX, in a packed folder."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as file:
            names = [name for name in file.namelist() if not name.startswith("__MACOSX/")]
            if any(name in names for name in OFFICE) or sum(info.file_size for info in file.infolist()) > LARGEST:
                return None
            held = {name: file.read(name) for name in names if name.lower().endswith(READ)}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError):
        return None
    articles = [name for name in held if name.lower().endswith(PAGES) or DOCUMENT.search(held[name])]
    if len(articles) != 1:
        return None
    folder = articles[0].rpartition("/")[0]
    return held[articles[0]], lambda name: held.get(f"{folder}/{name}" if folder else name)


def _of_chrome(data: bytes) -> bytes:
    """The first page in a message (RFC 2557, `.mht`)."""
    try:
        for part in email.message_from_bytes(data, policy=email.policy.compat32).walk():
            content = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
            if isinstance(content, bytes):
                return content
    except (LookupError, ValueError, RecursionError):
        return b""
    return b""


def _of_safari(data: bytes) -> bytes:
    """The page in a `.webarchive`."""
    try:
        content = plistlib.loads(data)["WebMainResource"]["WebResourceData"]
    except (plistlib.InvalidFileException, LookupError, TypeError, ValueError, OverflowError, RecursionError):
        return b""
    return content if isinstance(content, bytes) else b""


def _decoded(data: bytes) -> bytes:
    for mark, name in MARKS:
        if data.startswith(mark):
            text = data.decode(name, "replace")
            return text.encode() if HTML.match(text) else b""
    return b""
