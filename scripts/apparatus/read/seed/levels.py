"""How deep each section stands: the depths and titles of sections in; levels, from 0, the highest, out.

Markdown tells it by the signs before a heading. Where it does not, the way in which the author counts does: a way
that first comes up below another is one level deeper (`I.`, then `A.`, then `1.`); what is not counted is of the
highest.
"""

from __future__ import annotations

from collections.abc import Sequence

from apparatus import lazy

COUNTED = lazy.regex(r"(?:(?P<roman>[IVXL]{1,6})|(?P<capital>[A-Z])|(?P<number>\d{1,2})|(?P<small>[a-z]))[.)]\s")
DECIMAL = lazy.regex(r"\d{1,2}(?P<inner>(?:\.\d{1,2}){0,3})\.?\s")
"""`2.1 Quays` says its level itself."""


def levels(depths: Sequence[int], titles: Sequence[str]) -> list[int]:
    """The level of each section. A depth of 0 is that of a section without a heading that the file marks."""
    marked = sorted({depth for depth in depths if depth})
    if len(marked) > 1:
        return [marked.index(depth) if depth else 0 for depth in depths]
    decimal = [DECIMAL.match(title) for title in titles]
    if any(found and found["inner"] for found in decimal):
        return [found["inner"].count(".") if found else 0 for found in decimal]
    return _counted(titles)


def _counted(titles: Sequence[str]) -> list[int]:
    ways: list[str] = []
    last = ""
    found: list[int] = []
    for title in titles:
        way, last = _way(title, last)
        if not way:
            ways = []
        elif way in ways:
            ways = ways[: ways.index(way) + 1]
        else:
            ways.append(way)
        found.append(max(len(ways) - 1, 0))
    return found


def _way(title: str, last: str) -> tuple[str, str]:
    """How a title is counted, and its letter. A Roman number of one sign is a letter behind the letter before it."""
    match = COUNTED.match(title)
    if match is None:
        return "", last
    sign = match[match.lastgroup or 0]
    follows = len(sign) == 1 and len(last) == 1 and ord(sign) == ord(last) + 1
    if match.lastgroup == "roman" and not follows:
        return "roman", last
    if match.lastgroup in ("roman", "capital"):
        return "capital", sign
    return match.lastgroup or "", last
