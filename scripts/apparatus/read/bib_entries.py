"""The text of a bibliography in; its entries, as written and with their places, out.

    file    = { comment | entry | "@string" ... | "@comment" ... }
    comment = a line that begins with %, without an @
    entry   = "@" type "{" key { "," field "=" value } [","] "}"

The grammar is BibTeX's own, read by pybtex's scanner. It would stop at the first fault, ignore whatever stands between
entries and take an unclosed brace to the end of the file; here reading goes on at the next line that begins with `@`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pybtex.database.input.bibtex import LowLevelParser, SkipEntry, month_names
from pybtex.scanner import PrematureEOF, PybtexSyntaxError, Token
from pybtex.utils import CaseInsensitiveDict

from apparatus import lazy
from apparatus.model import Place, Problem

NEXT_ENTRY = lazy.regex(r"\n[ \t]*@")
LINE_END = lazy.regex(r"\n")

CLOSING_LINE = lazy.regex(r"\n[ \t]*(?:}|\Z)")
"""In a value: a line with nothing but a brace, which is the entry's rather than the value's."""

OUTSIDE = lazy.regex(r"\s+|%[^\n]*|@|[^\s%@][^\n@]*")
"""What stands between entries: white space, a comment, the beginning of an entry, or what should not be there."""

HINTS = {
    "'}' expected": "a comma is missing before it, or the brace that closes the entry",
    "',' expected": "write a comma after the key",
    "'=' expected": "a field is written name = {value}",
    "field value expected": "put the value in braces",
    "entry key expected": "an entry begins with @type{key,",
    "unbalanced braces": "count the braces of the value",
}
"""What helps, by a part of pybtex's words."""


@dataclass(frozen=True, slots=True)
class BibField:
    """A field as written, its white space folded, and where its name stands."""

    name: str
    value: str
    place: Place


@dataclass(frozen=True, slots=True)
class BibEntry:
    """An entry as written. Of a field that is given twice, both are there."""

    type: str
    key: str
    place: Place
    fields: tuple[BibField, ...]

    @property
    def values(self) -> dict[str, str]:
        """The values by field name."""
        return {name: item.value for name, item in self._first.items()}

    @property
    def places(self) -> dict[str, Place]:
        """The places by field name."""
        return {name: item.place for name, item in self._first.items()}

    @property
    def _first(self) -> dict[str, BibField]:
        first: dict[str, BibField] = {}
        for item in self.fields:
            first.setdefault(item.name, item)
        return first


def read_entries(text: str, path: str) -> tuple[tuple[BibEntry, ...], list[Problem]]:
    """The entries that are whole, and the places where the grammar is broken."""
    scanner = _Scanner(text.replace("\r\n", "\n").replace("\r", "\n"), path)
    return tuple(scanner.entries()), scanner.problems


class _Scanner(LowLevelParser):  # type: ignore[misc]
    """pybtex's scanner, with places, and with a recovery that loses no later entry."""

    def __init__(self, text: str, path: str) -> None:
        super().__init__(text, macros=CaseInsensitiveDict(month_names))
        self.pos: int
        self.path = path
        self.problems: list[Problem] = []
        self.line_starts = [0, *(match.end() for match in LINE_END.finditer(text))]
        self.field_places: list[Place] = []
        self.field_start = 0
        self.is_in_value = False
        self.is_broken = False

    def entries(self) -> Iterator[BibEntry]:
        """The entries from here to the end of the text."""
        while self.skip_to_entry():
            self.command_start = self.pos - 1
            self.field_places, self.is_broken, self.is_in_value = [], False, False
            type_ = self.entry_type()
            if type_ and not self.is_broken:
                named = zip(self.current_fields, self.field_places, strict=True)
                fields = tuple(BibField(name.lower(), _folded(parts), place) for (name, parts), place in named)
                yield BibEntry(type_, self.current_entry_key, self.place(self.command_start), fields)

    def skip_to_entry(self) -> bool:
        """Goes behind the next `@`, past comments and white space; whatever else stands there is a fault."""
        while match := OUTSIDE.match(self.text, self.pos):
            self.pos, piece = match.end(), match.group()
            if piece == "@":
                return True
            if piece.startswith("%") and "@" in piece:
                self.report(match.start(), "a comment holds an @, with which an entry would begin", "take the @ out")
            elif not piece.isspace() and not piece.startswith("%"):
                hint = "begin an entry with @ and a comment with %"
                self.report(match.start(), f"text outside of any entry: {_shown(piece)}", hint)
        return False

    def entry_type(self) -> str:
        """The type of the entry that begins here; empty when it is something else or broken."""
        try:
            return self.command_name()
        except PybtexSyntaxError as error:
            self.handle_error(error)
            return ""

    def command_name(self) -> str:
        """Reads what begins here, and names it when it is an entry."""
        try:
            name = str(self.parse_command()[0]).lower()
        except SkipEntry:
            self.flatten_string(self.parse_string(self.RBRACE))
            return ""
        return name if name not in ("string", "preamble") else ""

    def parse_entry_fields(self) -> None:
        """As pybtex does, but with the comma that BibTeX demands after the key."""
        self.eat_whitespace()
        if self.text[self.pos : self.pos + 1] not in (",", "}", ")"):
            raise PybtexSyntaxError("',' expected", self)
        super().parse_entry_fields()

    def parse_field(self) -> None:
        """As pybtex does, noting where the field stands."""
        self.eat_whitespace()
        self.field_start = self.pos
        super().parse_field()
        if self.current_field_name and self.current_value:
            self.field_places.append(self.place(self.field_start))

    def parse_value_part(self) -> str:
        """As pybtex does, remembering that a value is open."""
        self.is_in_value = True
        part = super().parse_value_part()
        self.is_in_value = False
        return str(part)

    def skip_to(self, patterns: Sequence[Any]) -> Token | None:
        """As pybtex does for single characters, but in one search: its own takes quadratic time where one of them is
        frequent and another far away."""
        by_character = {pattern.description.strip("'"): pattern for pattern in patterns}
        match = re.compile(f"[{''.join(map(re.escape, by_character))}]").search(self.text, self.pos)
        if match is None:
            return None
        piece, self.pos = self.text[self.pos : match.end()], match.end()
        return Token(piece, by_character[match.group()])

    def substitute_macro(self, name: str) -> str:
        """As pybtex does, but an unknown word stands for itself, and reading goes on."""
        if name not in self.macros:
            self.report(self.field_start, f"{name} is neither a number nor an abbreviation", "put the value in braces")
        return str(self.macros.get(name, name))

    def handle_error(self, error: PybtexSyntaxError) -> None:
        """Reports what is wrong and goes to the next line that begins with `@`."""
        self.is_broken = True
        following = NEXT_ENTRY.search(self.text, self.command_start + 1)
        if (self.is_in_value and isinstance(error, PrematureEOF)) or self.has_run_on():
            self.report(self.field_start, f"the value of {self.current_field_name} is never closed", "count its braces")
        elif isinstance(error, PrematureEOF) or (following and self.pos >= following.end() - 1):
            self.report(self.command_start, "the entry is never closed", "close it with a }")
        else:
            message = f"{error.args[0]}, found {_shown(self.text[self.pos : self.pos + 50])}"
            self.report(self.pos, message, next((h for part, h in HINTS.items() if part in message), ""))
        self.pos = following.end() - 1 if following else self.end_pos

    def has_run_on(self) -> bool:
        """Whether the last value seems to have taken the brace for its own that was to close the entry."""
        return bool(self.current_field_name and CLOSING_LINE.search("".join(self.current_value)))

    def report(self, position: int, message: str, hint: str) -> None:
        """A fault at a position of the text."""
        is_inside = self.is_broken or self.is_in_value
        key = f"entry {self.current_entry_key}: " if is_inside and self.current_entry_key else ""
        self.problems.append(Problem(self.place(position), key + message, hint))

    def place(self, position: int) -> Place:
        """A position of the text as line and column."""
        line = bisect_right(self.line_starts, position)
        return Place(self.path, line, position - self.line_starts[line - 1] + 1)


def _folded(parts: list[str]) -> str:
    return " ".join("".join(parts).split())


def _shown(text: str) -> str:
    line = text.strip().partition("\n")[0]
    return repr(line if len(line) <= 40 else line[:37] + "...") if line else "the end of the file"
