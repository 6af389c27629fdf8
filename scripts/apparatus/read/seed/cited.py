"""An article's own citation, as sites print it: paragraphs and the title in; the authors that it names out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from apparatus import lazy
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.lines import Paragraph

CITED = lazy.regex(r"""(?P<names>[^“"„«:]{3,160}?)[.,]? [“"„«]""")
"""What stands before the quoted title in an article's own citation."""

LABEL = lazy.regex(r'[^:“"]{3,40}: ')
"""`Suggested citation: `."""

TELLING = 12
"""As many letters tell one title from the beginnings of others."""


def cited_authors(paragraphs: Sequence[Paragraph], title: str) -> tuple[str, ...]:
    """The authors in the article's own citation: `Lima, Ana. “Title of the Article.” 2023.`"""
    key = squeeze(title)
    for paragraph in paragraphs if key else ():
        text = paragraph.text if len(paragraph.text) < 600 else ""
        match = CITED.match(text, label.end() if (label := LABEL.match(text)) else 0)
        if match and _is_title(text[match.end() :], key):
            return _cited_names(match["names"])
    return ()


def _is_title(quoted: str, key: str) -> bool:
    """Whether quoted words are a title, or begin with one that is long enough to be no other’s beginning."""
    return squeeze(re.split(r"[”\"»]", quoted, maxsplit=1)[0]) == key or (
        len(key) >= TELLING and squeeze(quoted).startswith(key)
    )


def _cited_names(text: str) -> tuple[str, ...]:
    """`Lima, Ana` and `Smith, Jane, and John Doe`: the first name is inverted (Chicago Manual 14.76)."""
    first, *others = re.split(r",? and | & |; ", text.strip())
    parts = [part.strip() for part in first.split(",") if part.strip()]
    if len(parts) >= 2 and " " not in parts[0]:
        parts = [f"{parts[1]} {parts[0]}", *parts[2:]]
    return tuple(name.strip(" ,") for name in (*parts, *others) if name.strip(" .,"))
