"""The head of a file that stands between no marks, as MultiMarkdown and many templates write it: lines in; where it
ends and the fields in it out.

    Title: Harbours and Their Keys
    Author: Jane Smith
    Date: May 11, 2023

The title comes first. Blank lines may part the fields of which every template knows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from apparatus import lazy
from apparatus.read.seed.lines import Line

FIELD = lazy.regex(r"(?P<name>[A-Za-z][\w -]{1,24}): +(?P<value>\S.*?)\s*")

KNOWN = frozenset(
    (
        "title", "subtitle", "short_title", "short title", "author", "authors", "name", "affiliation", "email", "date",
        "abstract", "summary", "keywords", "tags", "category", "bio", "doi", "journal", "language", "lang", "slug",
        "peer review", "word count", "copyright", "license",
    )
)  # fmt: skip
"""Fields that may stand behind a blank line."""

FEWEST, MOST = 2, 40


def bare_fields(lines: Sequence[Line]) -> tuple[int, Mapping[str, tuple[int, str]]]:
    """Behind the last line of the head, and its fields: the index of the line of each, and its value. 0 without one."""
    said: dict[str, tuple[int, str]] = {}
    end = 0
    for at, line in enumerate(lines[:MOST]):
        if not line.text.strip():
            continue
        field = FIELD.fullmatch(line.text)
        name = field["name"].lower() if field else ""
        if not said and name != "title":
            return 0, {}
        close = end == at
        if field and (name in KNOWN or (close and at)):
            said.setdefault(name, (at, field["value"]))
        elif not (close and line.text[:1].isspace()):
            break
        end = at + 1
    return (end, said) if len(said) >= FEWEST else (0, {})
