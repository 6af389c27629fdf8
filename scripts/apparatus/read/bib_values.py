r"""The value of a bibliography's field in; what is wrong with it out, in words that follow the field's name.

A value is text with BibTeX's few escapes (`\& \% \# \_ \$`). Whatever pybtex would leave standing as a command is
refused, and so is all HTML: bibliographies come from many hands, and what stands in them is shown on pages.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

import latexcodec  # noqa: F401  (registers the codec)

from apparatus import lazy
from apparatus.read.bib_names import DATE_FIELDS, NAME_FIELDS, VERBATIM

HTML = lazy.regex(r"<[A-Za-z/!?]")
SCRIPT = lazy.regex(r"(?:javascript|vbscript|data)\s*:\s*\S", re.IGNORECASE)
WEB_ADDRESS = lazy.regex(r"https?://[^\s/{}\\<>\"][^\s{}\\<>\"]*", re.IGNORECASE)
DOI = lazy.regex(r"10\.\d{4,9}/\S+")
BARE_PERCENT = lazy.regex(r"(?<!\\)%")
CARET = r"\textasciicircum{}"
COMMAND = lazy.regex(r"\\[A-Za-z]+")
UNPRINTABLE = lazy.regex(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")
DATE = lazy.regex(
    r"\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?]?(?:/(?:\d{4}(?:-\d\d){0,2}[~?]?)?)?"
)
"""As biblatex reads it, with the signs of EDTF for a date that is not sure."""
YEAR = lazy.regex(r"\b\d{3,4}s?\b")
"""Within whatever words: `c. 1990`, `1990/91`, `the 1990s`."""

MONTH = lazy.regex(r"0?[1-9]|1[0-2]|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?", re.IGNORECASE)

Fault = tuple[str, str]
"""What is wrong, as it goes on after `field title`, and what helps."""


def faults(name: str, value: str) -> Iterator[Fault]:
    """Everything that is wrong with the value of the field `name`."""
    if not value.strip("{} "):
        yield "is empty", "write a value or take the line out"
        return
    if match := UNPRINTABLE.search(value):
        yield f"holds the invisible character U+{ord(match.group()):04X}", "delete it"
    if match := HTML.search(value):
        yield f"holds HTML: {value[match.start() : match.start() + 20]!r}", "write plain text"
    if name in VERBATIM:
        yield from _address_faults(name, value)
        return
    if match := SCRIPT.match(value):
        yield f"holds the address {value[:20]!r}", "an address begins with http:// or https:// and stands in url"
    yield from _latex_faults(value)
    yield from _form_faults(name, value)


def _address_faults(name: str, value: str) -> Iterator[Fault]:
    if name in ("url", "archiveurl") and not WEB_ADDRESS.fullmatch(value):
        yield f"is no web address: {value[:60]!r}", "write an address that begins with http:// or https://"
    if name == "doi" and not DOI.fullmatch(value):
        yield f"is no DOI: {value[:60]!r}", "write it without https://doi.org/, so that it begins with 10."


def _latex_faults(value: str) -> Iterator[Fault]:
    if BARE_PERCENT.search(value):
        yield "holds a bare %, after which pybtex and LaTeX read nothing", r"write \%"
    if "\\" not in value:
        return
    decoded: str = codecs.decode(BARE_PERCENT.sub(r"\\%", value.replace(CARET, "^")), "ulatex")  # type: ignore[call-overload]
    if match := COMMAND.search(decoded):
        yield f"holds the LaTeX command {match.group()}, which would be shown as it stands", "write plain text in UTF-8"


def _form_faults(name: str, value: str) -> Iterator[Fault]:
    if name in DATE_FIELDS and not DATE.fullmatch(value):
        yield f"is no date: {value[:40]!r}", "write 2021, 2021-02 or 2021-02-03; about then is 1920~, a guess 1920?"
    if name == "year" and re.search(r"\d", value) and not YEAR.search(value):
        yield f"is no year: {value[:40]!r}", "write its four digits"
    if name == "month" and not MONTH.fullmatch(value):
        yield f"is no month: {value[:40]!r}", "write feb or 2"
    if name in NAME_FIELDS and (commas := _most_commas(value)) > 2:
        hint = "write {Co., Ltd} in braces, and persons as: Family, Given and Family, Given"
        yield f"holds a name with {commas} commas", hint


def _most_commas(value: str) -> int:
    """The commas outside of braces in the name that has most of them."""
    depth, outside = 0, []
    for character in value:
        depth += (character == "{") - (character == "}")
        outside.append(character if depth == 0 else "x")
    return max(name.count(",") for name in re.split(r"\sand\s", "".join(outside)))
