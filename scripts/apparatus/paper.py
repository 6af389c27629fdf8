"""An article in one file in; the same as a PDF, printed by a browser of this machine, out.

The page sets itself on sheets, each note at the foot of the sheet that calls it, when a browser prints it. So a PDF is
what readers would print themselves, and needs a Chromium.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
import unicodedata
from pathlib import Path

from apparatus import lazy
from apparatus.render.book.settled import tree_of

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PLACES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
"""Where it is on a Mac, which names no path to programs."""

FLAGS = (
    *("--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)
"""A browser that shows nothing and asks nobody."""

LONGEST = 120
"""Seconds after which a browser is taken not to answer."""

WRITTEN = lazy.regex(rb"(/(?:CreationDate|ModDate) \(D:)\d{14}")
"""When a PDF says that it was made (ISO 32000-2, 7.9.4)."""


def find_browser() -> str | None:
    """The path of a Chromium: the one that `CHROMIUM` names, or else one that is installed."""
    named = os.environ.get("CHROMIUM")
    found = (path for name in (*NAMES, *PLACES) if (path := shutil.which(name)))
    return named or next(found, None)


def browser_flags() -> list[str]:
    """How to start it. Its sandbox cannot be had by root."""
    return [*FLAGS, *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else [])]


def print_page(page: Path, browser: str, made: time.struct_time) -> Path | None:
    """Print a page to a PDF beside it, under its name; nothing where the browser does not. `made` is the time, in UTC,
    that the PDF tells: the same page gives the same bytes in the same browser."""
    target = page.with_suffix(".pdf")
    target.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        unfinished = Path(folder) / target.name
        command = [
            *(browser, *browser_flags(), f"--user-data-dir={folder}/user", "--no-pdf-header-footer"),
            *("--generate-pdf-document-outline", f"--print-to-pdf={unfinished}", page.resolve().as_uri()),
        ]
        try:
            subprocess.run(command, check=True, timeout=LONGEST, capture_output=True)
        except (OSError, subprocess.SubprocessError):
            return None
        if not unfinished.is_file():
            return None
        stamp = time.strftime("%Y%m%d%H%M%S", made).encode()
        target.write_bytes(WRITTEN.sub(lambda found: found[1] + stamp, unfinished.read_bytes()))
    return target


def unprintable(html: str) -> str:
    """The first characters of a page that no font of this machine has, as `中, 国 and 3 more`: a PDF would have blanks
    for them. Nothing where all can be printed, or where no `fc-list` tells (only on systems with fonts for all)."""
    program = shutil.which("fc-list")
    if not program:
        return ""
    listed = subprocess.run([program, "--format", "%{charset}\n"], check=False, capture_output=True, encoding="utf-8")
    held = characters_of(listed.stdout)
    lacking = sorted({one for one in _text(html) if is_written(one)} - held)
    more = f" and {len(lacking) - SHOWN} more" if len(lacking) > SHOWN else ""
    return ", ".join(lacking[:SHOWN]) + more


SHOWN = 2


def characters_of(charsets: str) -> set[str]:
    """The characters that fonts have, of lines such as `20-7e a0 3040-309f`, in hexadecimal, as fontconfig prints
    them."""
    ends = ([int(end, 16) for end in part.split("-")] for part in set(charsets.split()))
    return {chr(code) for span in ends for code in range(span[0], span[-1] + 1)}


def is_written(character: str) -> bool:
    """Whether a font must have it: a letter, figure, mark or sign, no space and no character that only steers."""
    return unicodedata.category(character)[0] in "LNPS"


def _text(html: str) -> str:
    """What a page says."""
    said = (one for one in tree_of(html).iter() if one.tag not in ("script", "style"))
    return "".join(piece or "" for one in said for piece in (one.text, one.tail))
