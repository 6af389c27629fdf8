"""What the fields of a file's own head say of the article: its title, authors and date.

Comes in: what an editor says, and the fields. Comes out: the two together, the editor's word first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from apparatus import lazy
from apparatus.model import Date, Editorial
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.seed.byline import TURNED_NAME, names_in
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.dates import read_date
from apparatus.read.seed.inline import CALL, read_inline

AND = " and "
OF_NAME = lazy.regex(r", (?:[JS]r\b|I{2,3}\b|IV\b)")
"""What belongs to the name that it follows."""

AUTHORS = ("authors", "author", "contributors", "contributor")
GIVEN, FAMILY = ("given", "first_name", "firstname", "given-names"), ("family", "last_name", "lastname", "family-names")
"""The fields of a file's head that name the authors, and those of a name in parts."""


def with_head(given: Editorial, head: Mapping[str, object]) -> Editorial:
    """What an editor says, and where that is nothing what the file's own head says."""
    title, date = _head_title(head), str(head.get("date") or "")
    named = next((head[field] for field in AUTHORS if head.get(field)), ())
    fields = map(_said_name, _listed(named))
    authors = [name for text in fields for name in _names(CALL.sub("", text))]
    return replace(
        given,
        title=given.title or read_inline(title).text,
        authors=given.authors or tuple(read_inline(name).text for name in authors if name),
        date=given.date or read_date(date) or _month(date),
    )


def _said_name(name: object) -> str:
    """A name in a field: as it is, or in parts, as most schemes of data part names."""
    if not isinstance(name, dict):
        return str(name or "")
    if whole := name.get("name") or name.get("full_name"):
        return _said_name(whole)
    parts = (next((str(name[field]) for field in fields if name.get(field)), "") for fields in (GIVEN, FAMILY))
    return " ".join(filter(None, parts))


def _names(text: str) -> tuple[str, ...]:
    """The names in a field: one, `Smith, Jane`, without what stands behind it, `Jane Smith, Port Institute`; or
    several, which `and` parts, or commas, where each begins with a given name."""
    if (turned := TURNED_NAME.fullmatch(text)) and _is_given(turned["given"]) and not _is_given(turned["family"]):
        return (f"{turned['given']} {turned['family']}",)
    found = names_in(text) if AND in text or "," in text or "(" in text else ()
    behind = len(found) == 1 and not OF_NAME.search(text)
    return found if (AND in text and found) or behind or (len(found) > 1 and all(map(_is_given, found))) else (text,)


def _is_given(name: str) -> bool:
    return is_given_name(name.split()[0])


def _month(text: str) -> Date | None:
    """`2022-11`, which stands for years elsewhere."""
    found = re.fullmatch(r"(?P<year>[12]\d{3})-(?P<month>0[1-9]|1[0-2])", text.strip())
    return Date(int(found["year"]), int(found["month"])) if found else None


def _head_title(head: Mapping[str, object]) -> str:
    """The title that a file's head gives, with its subtitle, which some write in a field of its own."""
    title, subtitle = (" ".join(str(head.get(name) or "").split()) for name in ("title", "subtitle"))
    title = title.rstrip(" :")
    if not title or squeeze(title).endswith(squeeze(subtitle)):
        return title
    return f"{title}{' ' if title.endswith(('?', '!')) else ': '}{subtitle}"


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else [value]
