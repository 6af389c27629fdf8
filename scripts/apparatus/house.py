"""The house's own script and style in, each as one text without what readers need not load, out."""

from __future__ import annotations

import re
from pathlib import Path

from apparatus import lazy

READER = "assets/reader.js"
STYLE = "assets/edition.css"
JOINED = {READER: "assets/reader/*.js", STYLE: "assets/style/*.css"}
"""The files that are published, and the pieces under `docs/` of which each is made."""

COMMENT = {".js": lazy.regex(r"^[ \t]*//.*\n", re.MULTILINE), ".css": lazy.regex(r"/\*.*?\*/", re.DOTALL)}
"""What readers need not load. Script says more than a line only where a line begins with two slashes."""

INDENT = lazy.regex(r"^\s+", re.MULTILINE)


def joined(docs: Path, target: str) -> str:
    """The text of a file that is published: of the project's own pieces in `docs`, or of the house's."""
    pattern = JOINED[target]
    pieces = sorted(docs.glob(pattern)) or sorted(house().glob(pattern.removeprefix("assets/")))
    return "".join(lean(path.read_text(encoding="utf-8"), Path(target).suffix) for path in pieces)


def house() -> Path:
    """The folder of the house's own script and style: in the package, or, where that is worked on, in `docs/`."""
    packed = Path(__file__).parent / "plugin" / "assets"
    return packed if packed.is_dir() else Path(__file__).parents[2] / "docs" / "assets"


def lean(text: str, ending: str) -> str:
    """The same script or style without comments and indentation; `ending` is `.js` or `.css`. No string in it may
    run over a line."""
    return INDENT.sub("", COMMENT[ending].sub("", text))
