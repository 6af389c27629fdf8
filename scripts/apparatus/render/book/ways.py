"""Addresses of the site's pages in, places within one book out.

A page of the site is a passage of the book, and its address there the id of the passage: all links of a book lead to an
id, wherever it stands. What the book does not hold has no id, and a link there becomes its words (`settled.py`).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

WHOLE = {"annotations": "annotations", "glossary": "glossary", "sources": "sources"}
"""The lists of the site that a book holds, and their ids."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How a book of the article `slug` links to its passages."""

    slug: str
    others: Collection[str] = ()
    """The other articles of the edition, which the book does not hold."""

    def __call__(self, there: str, fragment: str = "") -> str:
        """The link to what stands on the site at `there#fragment`."""
        return f"#{self.place(there, fragment)}"

    def place(self, there: str, fragment: str = "") -> str:
        """The id of a passage; that of nothing where the book does not hold it."""
        folder, _, name = there.partition("/")
        if folder in self.others:
            return f"{there}/{fragment}"
        if folder == self.slug:
            return fragment or ("main" if name in ("index", "full") else name)
        if folder == "annotations" and fragment:
            return f"ed-{fragment}"
        return WHOLE[folder] if folder in WHOLE and name == "index" else there
