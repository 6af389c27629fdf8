"""Markdown that contributors write: text in; citations and everything that must not reach a page out.

What is checked is the text before any renderer sees it. Python-Markdown, its extensions and mkdocs-bibtex each read
Markdown in their own way, so the checks do not ask how one of them would read a construct: they refuse what any of them
could turn into markup, and say what to write instead. CommonMark (through markdown-it-py) decides only what is a fenced
block and where a link leads.

Grammar of a citation, as mkdocs-bibtex reads it in simple mode:

    citation = "[" key *( ";" key ) "]"        on one line
    key      = *space "@" 1*( a-z A-Z 0-9 _ - ) *space
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from apparatus import lazy
from apparatus.model import Place, Problem
from apparatus.read.markup import check_line, check_links, links_in, problem_at, quoted

CITED_RE = lazy.regex(r"\s*@(?P<key>[\w-]+)\s*\Z")
"""One part of a citation, between the brackets and semicolons."""

MENTION_RE = lazy.regex(r"(?<!\w)@[\w:-]{1,60}")
"""What mkdocs-bibtex takes for a citation outside brackets: an at sign before a word and not within one."""

LANGUAGE_RE = lazy.regex(r"[\w#+.-]*")
"""What may follow a fence, so that CommonMark and pymdownx.superfences both take it for one."""

HIDDEN_RE = lazy.regex("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
"""Control characters, and those that reorder a line so that it reads other than it is (UAX 9, explicit formatting)."""

WITHIN_RE = lazy.regex(r"\](?:\(|:[ \t]*)<?(?![ \t]*(?:https?:|mailto:|#))")
"""What only a text has that links to a page of the same site: most have none, and need not be parsed for it."""

LONGEST_PAGE = 100_000
"""In characters. A definition has a fiftieth of it; longer texts can keep a CommonMark reader busy for minutes."""

PLAIN_AT = "cite as [@key]; for a plain at sign write &#64;, in an address %40"


class Citation(NamedTuple):
    """A key that the text cites, and where its at sign stands."""

    key: str
    line: int
    column: int


class Page(NamedTuple):
    """A Markdown file, cut into front matter and body."""

    matter: str
    matter_line: int
    body: str
    body_line: int


def split_page(text: str, path: str) -> tuple[Page | None, list[Problem]]:
    """Cuts a file at its lines `---`; None when it does not begin with one or lacks the second.

    A byte-order mark and the line ends of Windows are no faults and are taken out.
    """
    lines = _lines(text.removeprefix("\ufeff"))
    if lines[0].rstrip() != "---":
        hint = "begin the file with a line `---`, then fields such as `term: ...`, then another line `---`"
        return None, [Problem(Place(path, 1), "the front matter is missing", hint)]
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == "---":
            return Page("\n".join(lines[1:number]), 2, "\n".join(lines[number + 1 :]), number + 2), []
    return None, [Problem(Place(path, 1), "the front matter is never closed", "end it with a line `---`")]


def citations(text: str, first_line: int = 1) -> list[Citation]:
    """The keys cited in a text, in order, each as often as it is cited; `first_line` is the line where it begins."""
    return [
        Citation(key, number, column)
        for number, line in enumerate(_lines(text), start=first_line)
        for key, column in _cited_in(line)
    ]


def check_markdown(text: str, path: str, first_line: int = 1) -> list[Problem]:
    """Every fault of a contributor's Markdown, in the order of the text.

    Faults are raw HTML, addresses with another scheme than http, https and mailto, attributes that could act, at signs
    that are no citation, hidden characters, and blocks or citations that are never closed. `first_line` is the line of
    `path` on which `text` begins. Time is linear in the length of the text, which is limited.
    """
    if len(text) > LONGEST_PAGE:
        message = f"the text has {len(text)} characters, more than {LONGEST_PAGE}"
        return [Problem(Place(path, first_line), message, "divide it into several pages")]
    lines = _lines(text)
    tokens = _parser().parse("\n".join(lines))
    code, problems = _fences(lines, tokens)
    for number, line in enumerate(lines):
        if hidden := HIDDEN_RE.search(line):
            message = f"the hidden character U+{ord(hidden[0]):04X}"
            problems.append(problem_at(number, hidden.start() + 1, message, "delete it"))
        problems.extend(_check_at_signs(line, number))
        if number not in code:
            plain, stray = _without_code_spans(line)
            if stray and not line.lstrip(" \t>").startswith("```"):
                message = "a backtick without its partner on the line"
                hint = "close the code on the same line; for a plain backtick write &#96;"
                problems.append(problem_at(number, stray, message, hint))
            problems.extend(check_line(plain, number))
    problems.extend(check_links(tokens))
    return [_moved(problem, path, first_line) for problem in _once(problems)]


def addresses(text: str, first_line: int = 1) -> list[tuple[str, int]]:
    """The address of each link and picture that leads somewhere within the site, and its line."""
    if not WITHIN_RE.search(text) or len(text) > LONGEST_PAGE:
        return []
    return [(address, line + first_line) for address, line in links_in(_parser().parse("\n".join(_lines(text))))]


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _parser() -> MarkdownIt:
    # Indented code is left out on purpose: how deep an indent has to be is where Markdown readers differ most.
    parser = MarkdownIt("commonmark", {"html": False}).disable("code")
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return parser


def _moved(problem: Problem, path: str, first_line: int) -> Problem:
    place = Place(path, problem.place.line + first_line, problem.place.column)
    return Problem(place, problem.message, problem.hint)


def _once(problems: list[Problem]) -> list[Problem]:
    """In order, without what two checks found in the same line."""
    kept: dict[tuple[int, str], Problem] = {}
    for problem in sorted(problems, key=lambda p: (p.place.line, p.place.column == 0, p.place.column)):
        at = (problem.place.line, problem.message)
        kept.setdefault(at, problem)
    return list(kept.values())


# --- Code --------------------------------------------------------------------------------------------------------


def _fences(lines: list[str], tokens: list[Token]) -> tuple[set[int], list[Problem]]:
    """The lines inside fenced blocks, and the fences that another reader would not take for fences."""
    code, problems = set[int](), list[Problem]()
    for token in tokens:
        if token.type != "fence" or token.map is None:
            continue
        start, end = token.map
        closing = lines[end - 1].strip(" \t>") if end - 1 > start else ""
        if set(closing) != {token.markup[0]} or len(closing) < len(token.markup):
            problems.append(
                problem_at(start, 0, "a block of code is never closed", f"end it with a line {token.markup}")
            )
        elif not LANGUAGE_RE.fullmatch(token.info.strip()):
            hint = f"write only the language after {token.markup}, or nothing"
            problems.append(problem_at(start, 0, "a block of code opens with more than a language", hint))
        else:
            code.update(range(start, end))
    return code, problems


def _without_code_spans(line: str) -> tuple[str, int]:
    """The line, its code spans (CommonMark 0.31, 6.1) made spaces, and the column of a stray backtick, or 0.

    A backtick is stray when it is left over or escaped. A span could then begin here, end on a later line and shift all
    spans of the paragraph, so nothing in the line counts as code.
    """
    runs = [(match.start(), match.end()) for match in re.finditer("`+", line)]
    for start, _ in runs:
        if line[start - 1 : start] == "\\":
            return line, start + 1
    places: dict[int, list[int]] = {}
    for index in range(len(runs) - 1, -1, -1):
        places.setdefault(runs[index][1] - runs[index][0], []).append(index)
    parts, index, done = list[str](), 0, 0
    while index < len(runs):
        start, end = runs[index]
        closers = places[end - start]
        while closers and closers[-1] <= index:
            closers.pop()
        if not closers:
            return line, start + 1
        index = closers.pop()
        parts += [line[done:start], " " * (runs[index][1] - start)]
        done = runs[index][1]
        index += 1
    return "".join(parts) + line[done:], 0


# --- Citations ---------------------------------------------------------------------------------------------------


def _groups(line: str) -> Iterator[tuple[int, int]]:
    """Start and end of what mkdocs-bibtex takes for brackets: from a `[` to the next `]` of the same line."""
    start = line.find("[")
    while start >= 0:
        end = line.find("]", start)
        if end < 0:
            return
        yield start, end + 1
        start = line.find("[", end)


def _parts(line: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """What stands between brackets and semicolons, and its column."""
    at = start + 1
    for part in line[start + 1 : end - 1].split(";"):
        yield part, at + 1
        at += len(part) + 1


def _cited_in(line: str) -> Iterator[tuple[str, int]]:
    for start, end in _groups(line):
        for part, column in _parts(line, start, end):
            if match := CITED_RE.match(part):
                yield match["key"], column + part.index("@")


def _check_at_signs(line: str, number: int) -> Iterator[Problem]:
    """What mkdocs-bibtex would warn of or garble: it looks at every at sign, in code and addresses too."""
    if "@" not in line:
        return
    outside, done = list[str](), 0
    for start, end in _groups(line):
        outside += [line[done:start], " " * (end - start)]
        done = end
        yield from _check_group(line, start, end, number)
    rest = "".join(outside) + line[done:]
    opened = rest.find("[")
    for match in MENTION_RE.finditer(rest):
        if 0 <= opened < match.start():
            yield problem_at(
                number, match.start() + 1, "a citation is never closed", "close it with ] on the same line"
            )
        else:
            message = f"{quoted(match[0])} outside brackets is read as a citation"
            yield problem_at(number, match.start() + 1, message, PLAIN_AT)


def _check_group(line: str, start: int, end: int, number: int) -> Iterator[Problem]:
    inside = line[start:end]
    if "@" not in inside:
        return
    if not all(CITED_RE.match(part) for part, _ in _parts(line, start, end)):
        hint = "between brackets only keys can stand, as in [@one-key; @another]; " + PLAIN_AT
        yield problem_at(number, start + 1, f"{quoted(inside)} is not a citation", hint)
    elif line[end : end + 1] == "(":
        yield problem_at(number, start + 1, "a citation cannot be the text of a link", "put the link beside it")
