"""Names with values, and data, in; the part of a page's head that is for machines, out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from apparatus.render.environment import render

Data = Mapping[str, object]
"""A JSON-LD object (W3C JSON-LD 1.1)."""

CONTEXT = "https://schema.org"


def head(names: Iterable[tuple[str, str]] = (), data: Data | None = None) -> str:
    """`<meta>` elements, and the data as a script that no browser runs. Members without a value are left out."""
    return render("head.html", names=list(names), data=filled(data) if data else None)


def filled(data: Data) -> dict[str, object]:
    """The members that say something."""
    return {name: value for name, value in data.items() if value not in ("", None, [], {})}
