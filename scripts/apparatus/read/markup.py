"""Finds in Markdown what could become markup or an address that acts: tags, attributes, schemes.

Comes in: a line, its code taken out, or the tokens of a CommonMark reader. Comes out: problems, with lines counted from
0. What any reader of Markdown could turn into markup is refused, however another would read it (`read/markdown.py`).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from markdown_it.token import Token

from apparatus import lazy
from apparatus.model import Place, Problem

TAG_RE = lazy.regex(r"<(?P<name>[a-zA-Z/!?][^\s>]{0,20})")
"""What begins a tag, a comment, a declaration or an instruction, closed or not (HTML Standard, 13.2.5.6)."""

AUTOLINK_RE = lazy.regex(r"<(?:https?://|mailto:)[^\s<>]+>")
"""An address between angle brackets (CommonMark 0.31, 6.5), of the schemes that are allowed here."""

ATTRIBUTES_RE = lazy.regex(r"\{:?(?P<inside>[^{}\n]*)\}")
"""An attribute list, as Python-Markdown's `attr_list` reads it."""

QUOTED_RE = lazy.regex(r"""=("[^"]*"|'[^']*')""")
"""The quoted value of an attribute."""

ATTRIBUTE_RE = lazy.regex(r"(?<![^\s=])(?P<name>[^\s=]+)\s?=")
"""The name of an attribute, values taken out."""

SCRIPT_RE = lazy.regex(r"(?:[(<\"']|\]:)\s?<?\s?(?:(?:javascript|vbscript)\s?:|data\s?:(?=\S))", re.IGNORECASE)
"""A scheme that can carry a script, where an address begins; wider than CommonMark, as Python-Markdown's links are."""

SCHEME_RE = lazy.regex(r"(?P<scheme>[a-z][a-z0-9+.-]{0,30}):", re.IGNORECASE)

BLANKS = dict.fromkeys(range(0x21))
"""Browsers drop tabs and line ends from an address, and control characters and spaces before it (URL Standard, 4.4)."""

SCHEMES = frozenset({"http", "https", "mailto"})
ATTRIBUTES = frozenset({"lang", "title", "dir", "id", "class", "translate", "width", "height"})


def problem_at(number: int, column: int, message: str, hint: str) -> Problem:
    """A problem in the line `number`, counted from 0; `column` is counted from 1 as everywhere."""
    return Problem(Place("", number, column), message, hint)


def quoted(text: str) -> str:
    """A piece of a contributor's text as a message shows it."""
    text = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
    return f"'{text}'" if len(text) <= 40 else f"'{text[:37]}...'"


def check_line(line: str, number: int) -> Iterator[Problem]:
    """What in a line could become a tag, run a script or act as an attribute."""
    plain = AUTOLINK_RE.sub(lambda m: " " * len(m[0]), line) if "<" in line else line
    if match := TAG_RE.search(plain):
        hint = "use Markdown, or put it in backticks on one line if it is meant to be read; for a plain < write &lt;"
        yield problem_at(number, match.start() + 1, f"raw HTML: {quoted(match[0])}", hint)
    decoded = html.unescape(line).replace("\t", "")
    if match := SCRIPT_RE.search(decoded):
        found = quoted(match[0].lstrip("(<\"']: "))
        yield problem_at(number, 0, f"an address that begins with {found} can run a script", "give an https address")
    for group in ATTRIBUTES_RE.finditer(line):
        for attribute in ATTRIBUTE_RE.finditer(QUOTED_RE.sub("= ", group["inside"])):
            yield from _check_attribute(attribute["name"].lower(), number, group.start() + 1)


def _check_attribute(name: str, number: int, column: int) -> Iterator[Problem]:
    name = name.lstrip(":")
    if name in ATTRIBUTES:
        return
    if name.startswith("on"):
        yield problem_at(number, column, f"the attribute {quoted(name)} can run a script", "take it out")
    else:
        hint = f"allowed are {', '.join(sorted(ATTRIBUTES))}"
        yield problem_at(number, column, f"the attribute {quoted(name)} cannot be given here", hint)


def check_links(tokens: list[Token]) -> Iterator[Problem]:
    """Links and pictures whose address has another scheme than those that are allowed."""
    for address, line in links_in(tokens):
        yield from _check_address(address, line)


def links_in(tokens: list[Token]) -> Iterator[tuple[str, int]]:
    """The address of each link and picture, and its line, counted from 0."""
    for block in tokens:
        if block.type != "inline" or block.map is None:
            continue
        line = block.map[0]
        for token in block.children or ():
            if token.type in {"softbreak", "hardbreak"}:
                line += 1
            elif token.type in {"link_open", "image"}:
                address = token.attrGet("href" if token.type == "link_open" else "src")
                yield str(address or ""), line


def _check_address(address: str, number: int) -> Iterator[Problem]:
    address = address.translate(BLANKS)
    match = SCHEME_RE.match(address)
    scheme = match["scheme"].lower() if match else ""
    if scheme in {"javascript", "vbscript", "data"}:
        found = quoted(scheme + ":")
        yield problem_at(number, 0, f"an address that begins with {found} can run a script", "give an https address")
    elif scheme and scheme not in SCHEMES:
        hint = "give an http, https or mailto address, or a path within docs/"
        yield problem_at(number, 0, f"an address of the unknown kind {quoted(scheme + ':')}", hint)
    elif address.startswith(("//", "\\\\", "/\\", "\\/")):
        yield problem_at(number, 0, f"the address {quoted(address)} lacks its scheme", "write https:// before it")
