"""What programs that keep notes or make books add to Markdown: a line in; what of it is for the program out.

> [!note] The keys          Obsidian, GitHub: the kind of a box
%% not for print %%         Obsidian: a remark; `![[quay.png]]`: a picture; `... river. ^last`: the name of a place
(sec-keys)=                 MyST: the name of a place
```{figure} quay.png        MyST: a box, its options in the lines below, `:name: quay`
![Quay](quay.png){#fig}     pandoc, Quarto: what a picture is called
"""

from __future__ import annotations

from apparatus import lazy

CALLOUT = lazy.regex(r"(?P<mark>\s{0,3}(?:> ?){1,4})(?P<kind>\[![\w-]{1,30}\](?:[+-](?= |\Z))?) ?")
BEHIND = lazy.regex(
    r"(?:(?<=[.!?:”’\")*\]]) \^[A-Za-z0-9-]{2,40}|(?<=\))\{[#.:\w][^{}]{0,400}\})\s*\Z",
)
"""The name of a place behind a paragraph, and what a picture is called."""

FOR_PROGRAM = lazy.regex(r"\s*%%[^%]{1,2000}%%\s*|\s{0,3}\([\w:.-]{1,80}\)=\s*")
EMBEDDED = lazy.regex(r"\s*!\[\[[^\[\]]{1,200}\]\]\s*")

OF_FILES = ("figure", "image", "figure-md", "include", "literalinclude", "bibliography", "toctree", "tableofcontents")
BOXES = (
    "admonition", "note", "tip", "hint", "important", "warning", "caution", "attention", "danger", "error", "seealso",
    "epigraph", "pull-quote", "highlights", "margin", "sidebar", "aside", "dropdown", "topic", "card",
)  # fmt: skip
DIRECTIVE = lazy.regex(rf"\s{{0,3}}(?P<mark>`{{3,}}|~{{3,}})\{{(?P<name>{'|'.join((*OF_FILES, *BOXES))})\}}.*")
TITLED = lazy.regex(rf"\s{{0,3}}(?:`{{3,}}|~{{3,}}|:{{3,}})\{{(?:{'|'.join(BOXES)})\}}\s+(?P<words>\S.*?)\s*")
OPTION = lazy.regex(r"\s{0,3}:[\w-]{1,40}:(?:\s.*)?")


def opened_by(text: str) -> str:
    """The mark that closes the box that a line opens; empty where it opens none."""
    found = DIRECTIVE.fullmatch(text) if "{" in text else None
    return found["mark"] if found else ""


def title_in(text: str) -> tuple[int, int] | None:
    """Where in a line that opens a box its title stands."""
    found = TITLED.fullmatch(text)
    return found.span("words") if found else None
