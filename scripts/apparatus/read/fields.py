"""The values that people write into front matter and `.yml` files, as types that pydantic checks.

Each says what to do when a value does not fit: `validate` in `read/frontmatter.py` shows that as the hint. `Field`
descriptions and patterns also go into the JSON Schemas that editors' programs read.
"""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.markdown import HIDDEN_RE

PARTIAL_DATE = lazy.regex(r"(?P<year>\d{4})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01]))?)?")
"""A date as precise as it is known (ISO 8601-1)."""

ID_RE = lazy.regex(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""The id of an entry: letters a-z and digits, in words joined by single hyphens."""

LANGUAGE_RE = lazy.regex(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
"""A language tag (BCP 47), without its rarer forms."""

MARKUP = ("<", "[@", "](", "**", "`")
"""What plain text does not hold."""


def partial_date(value: Any) -> Any:
    """What YAML makes of `2023-05-11`, `2023-05` or `2023`, as a date."""
    if isinstance(value, datetime.date):
        return Date(value.year, value.month, value.day)
    match = PARTIAL_DATE.fullmatch(str(value)) if isinstance(value, str | int) else None
    if match is None:
        raise ValueError("write a date as 2023-05-11, 2023-05 or 2023")
    year, month, day = (int(part or 0) for part in match.groups())
    if day:
        _on_the_calendar(year, month, day)
    return Date(year, month, day)


def whole_date(value: Any) -> Any:
    """What YAML makes of `2023-05-11`, as a date."""
    date = partial_date(value)
    if not date.day:
        raise ValueError("give the day, as in 2023-05-11")
    return date


def _on_the_calendar(year: int, month: int, day: int) -> None:
    try:
        datetime.date(year, month, day)
    except ValueError:
        raise ValueError("there is no such day in the calendar") from None


def one_line(text: str) -> str:
    """Text on one line, neither empty nor with spaces at its ends."""
    if not text.strip():
        raise ValueError("write some text, or take the field out")
    if "\n" in text or HIDDEN_RE.search(text):
        raise ValueError("write it on one line, without control characters")
    if text != text.strip():
        raise ValueError("take out the spaces at its ends")
    return text


def _plain(text: str) -> str:
    if any(mark in text for mark in MARKUP):
        raise ValueError("write plain text: markup and citations go into the body")
    return one_line(text)


def _maybe(text: str) -> str:
    return _plain(text) if text else text


def _language(text: str) -> str:
    if text and not LANGUAGE_RE.fullmatch(text):
        raise ValueError("give a language tag such as zh-Hans")
    return text


def _id(text: str) -> str:
    if not ID_RE.fullmatch(text):
        raise ValueError("give the name of a file in the glossary, without .md")
    return text


def _key(text: str) -> str:
    if not ID_RE.fullmatch(text):
        raise ValueError("give the key of a work in bib/, without an at sign")
    return text


def _quote(text: str) -> str:
    if not text.strip():
        raise ValueError("copy the words from the article, or take the field out")
    if HIDDEN_RE.search(text):
        raise ValueError("take out the control characters")
    return " ".join(text.split())


def _straight(value: Any) -> Any:
    return value.replace("’", "'") if isinstance(value, str) else value


def _position(values: list[float]) -> list[float]:
    if len(values) != 2:
        raise ValueError("give two numbers: latitude and longitude in decimal degrees")
    latitude, longitude = values
    if not -90 <= latitude <= 90:
        raise ValueError("the first number is the latitude, from -90 to 90 degrees")
    if not -180 <= longitude <= 180:
        raise ValueError("the second number is the longitude, from -180 to 180 degrees")
    return values


Text = Annotated[str, AfterValidator(_plain)]
Maybe = Annotated[str, AfterValidator(_maybe)]
Language = Annotated[str, AfterValidator(_language)]
Quote = Annotated[str, AfterValidator(_quote)]
"""Words of the article; white space counts as one space."""
Id = Annotated[str, AfterValidator(_id)]
Key = Annotated[str, AfterValidator(_key)]
Apostrophes = BeforeValidator(_straight)
"""A typographic apostrophe counts as a straight one."""
PartialDate = Annotated[
    Date,
    BeforeValidator(partial_date),
    WithJsonSchema({"type": ["string", "integer"], "pattern": f"^{re.sub('[?]P<[a-z]+>', '', PARTIAL_DATE.pattern)}$"}),
]
WholeDate = Annotated[Date, BeforeValidator(whole_date), WithJsonSchema({"type": "string", "format": "date"})]
Position = Annotated[list[float], Field(json_schema_extra={"minItems": 2, "maxItems": 2}), AfterValidator(_position)]
"""Latitude and longitude in decimal degrees (ISO 6709, WGS 84)."""
