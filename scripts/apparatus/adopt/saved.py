"""Web pages as browsers save them whole: a file in; the page alone, in UTF-8 where its own letters do not tell, out."""

from __future__ import annotations

import email
import email.policy
import plistlib
import re

from apparatus.read.seed.encoding import HTML

ARCHIVE = b"bplist00"
"""How what Safari saves begins."""

MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))

IN_PARTS = re.compile(rb"^Content-Type:\s*multipart/", re.IGNORECASE | re.MULTILINE)
FIELD = re.compile(
    rb"\s{0,9}(?:From|Subject|Date|MIME-Version|Content-[\w-]{2,30}|Snapshot-[\w-]{2,30}):", re.IGNORECASE
)
HEAD = 3000


def page_in(data: bytes) -> bytes:
    """The page in a file that a browser saved; any other file as it is."""
    found = b""
    if data.startswith(ARCHIVE):
        found = _of_safari(data)
    elif FIELD.match(data) and IN_PARTS.search(data[:HEAD]):
        found = _of_chrome(data)
    else:
        found = _decoded(data)
    return found or data


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
