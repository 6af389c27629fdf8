"""A formatted citation as it is kept in; its pieces, upright and italic, out, so that a template can escape each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape

from apparatus import lazy

FORMS: Mapping[str, str] = {
    "note": "Chicago, note",
    "bibliography": "Chicago, bibliography",
    "apa": "APA",
    "mla": "MLA",
}
"""The forms, in the order in which a page shows them, and how it calls them (Chicago Manual of Style, 18th ed.;
Publication Manual of the APA, 7th ed.; MLA Handbook, 9th ed.)."""

ITALIC = lazy.regex(r"<i>([^<]*)</i>")


@dataclass(frozen=True, slots=True)
class Form:
    """A work's citation in one form."""

    label: str
    pieces: tuple[tuple[str, bool], ...]
    """Text, and whether it is italic."""

    @property
    def text(self) -> str:
        """The words without their type."""
        return "".join(text for text, _ in self.pieces)


def pieces(kept: str) -> tuple[tuple[str, bool], ...]:
    """`A <i>B</i> &amp; c` as `("A ", False), ("B", True), (" & c", False)`. No mark but `<i>` is known: everything
    else, tags included, is text."""
    parts = ITALIC.split(kept)
    return tuple((unescape(part), bool(at % 2)) for at, part in enumerate(parts) if part)
