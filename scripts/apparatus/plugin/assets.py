"""Small files of script and style in, the two files that a page asks for out.

Pages opened from a folder cannot load ES modules, and each request costs a reader's phone time: so the pieces are
joined when the site is built, in the order of their names.
"""

from __future__ import annotations

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

JOINED = {"assets/reader.js": "assets/reader/*.js", "assets/edition.css": "assets/style/*.css"}
"""The files that are published, and the pieces under `docs/` of which each is made."""

COMMENT = {".js": re.compile(r"^[ \t]*//.*\n", re.MULTILINE), ".css": re.compile(r"/\*.*?\*/", re.DOTALL)}
"""What readers need not load. Script says more than a line only where a line begins with two slashes."""

INDENT = re.compile(r"^\s+", re.MULTILINE)


def join_assets(files: Files, config: MkDocsConfig) -> None:
    """Put each joined file in the place of its pieces. A project without pieces gets none."""
    for target, pattern in JOINED.items():
        pieces = sorted((file for file in files if Path(file.src_uri).match(pattern)), key=lambda file: file.src_uri)
        if not pieces:
            continue
        for piece in pieces:
            files.remove(piece)
        text = "".join(lean(piece.content_string, Path(target).suffix) for piece in pieces)
        files.append(File.generated(config, target, content=text))


def lean(text: str, ending: str) -> str:
    """The same script or style without comments and indentation; `ending` is `.js` or `.css`. No string in it may
    run over a line."""
    return INDENT.sub("", COMMENT[ending].sub("", text))
