"""What helps where no notes were found: a text and the name of its file in; how such a file writes its notes, out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from apparatus import lazy
from apparatus.read.seed.columns import HINT, beside_each_other
from apparatus.read.seed.lines import Line

NO_NOTES_HINT = "notes begin a line as `1 Text`, `1. Text` or `[1] Text`; the text calls them with `[1]`"

OF_PDF_HINT = f"{NO_NOTES_HINT}; a PDF is read best itself, with: apparatus new article article.pdf"

NOTES_WITHIN_HINT = "those within sentences, `^[Text]`, are put behind the text by: apparatus new article"

LINKED = lazy.regex(r"<a\s[^<>]{0,300}href=[\"']?#", re.IGNORECASE)
LINKED_HINT = (
    f"{NO_NOTES_HINT}; notes that tags link are read by `apparatus new article` with pandoc (the extra citeproc),"
    " where each link leads to one: <li id=…>"
)

BY_PROGRAM = "with the program that made it: insert a footnote"
ENDS_OF_ORG, ENDS_OF_RST, ENDS_OF_TYPST = (".org",), (".rst", ".rest"), (".typ",)
ENDS_OF_ASCIIDOC = (".adoc", ".asciidoc", ".asc")
"""How files of these manners are called."""

WRITTEN = {
    **dict.fromkeys(ENDS_OF_RST, "`text [1]_` and `.. [1] Text`"),
    **dict.fromkeys(ENDS_OF_ORG, "`text[fn:1]` and `[fn:1] Text`"),
    **dict.fromkeys(ENDS_OF_ASCIIDOC, "`text.footnote:[Text]`"),
    **dict.fromkeys(ENDS_OF_TYPST, "`text.#footnote[Text]`"),
    ".tex": r"`text.\footnote{Text}`",
    ".docx": BY_PROGRAM,
    ".odt": BY_PROGRAM,
}
"""How notes are written, by the ends of the names of files."""


def hint_of(text: str, lines: Sequence[Line], path: str) -> str:
    """What helps where no notes were found in a file of this name."""
    if written := WRITTEN.get(PurePosixPath(path).suffix.lower()):
        return f"in such a file notes are written {written}"
    if "^[" in text:
        return NOTES_WITHIN_HINT
    if beside_each_other(lines):
        return HINT
    if "\f" in text:
        return OF_PDF_HINT
    return LINKED_HINT if LINKED.search(text) else NO_NOTES_HINT
