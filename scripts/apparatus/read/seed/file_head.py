"""The head of a Markdown file: its lines in; where the head ends, what it says, and what is wrong with it, out.

    ---                            +++
    title: Harbours                title = "Harbours"
    author: Jane Smith             authors = ["Jane Smith"]
    ---                            +++

One without marks is read in `bare_head`; one in YAML stands between `---`, one in TOML between `+++`. A drawn line
may open a text too: what follows it is a head in YAML only where all lines can be fields. A head has fields of which
no edition knows; faults in these are nobody's.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from apparatus import lazy
from apparatus.model import Place, Problem
from apparatus.read.frontmatter import load_yaml
from apparatus.read.seed.bare_head import bare_fields
from apparatus.read.seed.lines import Line
from apparatus.read.seed.printed import UNSEEN

HEAD_LINE = lazy.regex(r"[A-Za-z_][\w.-]*:|\s+\S|- |#")
SPACED = lazy.regex(r"[A-Za-z_][\w-]*(?: [\w-]+){1,2}:(?: |$)")
"""`Anthology item: article`: a field whose name is of several words, among others of one."""

FIELD = lazy.regex(r"(?P<name>[A-Za-z_][\w-]*):")
MAX_HEAD = 60

ABSTRACT = lazy.regex(
    r"abstract:[ \t]*(?:[|>][+-]?[ \t]*|\"(?P<double>[^\"\\]+)\"[ \t]*|'(?P<single>[^']+)'[ \t]*"
    r"|(?P<plain>[^\s|>&*!'\"\[{#].*))"
)
"""The field that holds words for readers, which are no fields."""

READ = frozenset(("title", "subtitle", "author", "authors", "contributor", "contributors", "date"))
"""The fields that an edition takes over."""

IN_TOML = lazy.regex(r"(?P<words>.*?) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL)
"""How tomllib says what is wrong and where."""

OF_HEAD = "head of the file"
"""Why a line is no text."""

HINTS = {
    "Cannot overwrite": "a field stands once: keep one of the two",
    "Invalid value": 'put quotes around text: `title = "Harbours"`',
}
"""What helps, by a part of tomllib's own words."""

HINT = 'a field is written `name = "value"`'


@dataclass(frozen=True, slots=True)
class Head:
    """What a file says of itself."""

    end: int = 0
    """As many lines are the head's; 0 where there is none."""
    said: Mapping[str, object] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    abstract: tuple[Line, ...] = ()
    """The lines of the abstract, with nothing but its words."""


def read_head(lines: Sequence[Line], path: str) -> Head:
    """The head of a file; `path` is for problems."""
    mark = lines[0].text.strip("\ufeff ") if lines else ""
    ends = {"---": ("---", "..."), "+++": ("+++",)}.get(mark, ())
    end = next((at for at in range(1, min(len(lines), MAX_HEAD)) if lines[at].text.rstrip() in ends), 0)
    if not end:
        return _bare(lines) if lines and lines[0].text[:6].lower() == "title:" else Head()
    inside = [UNSEEN.sub("", line.text) for line in lines[1:end]]
    return _toml(inside, end, path) if mark == "+++" else _yaml(inside, end, path)


def _bare(lines: Sequence[Line]) -> Head:
    """A head without marks; who writes `name` for the author has no other field for that."""
    end, fields = bare_fields(lines)
    said = {name: value for name, (_, value) in fields.items()}
    author = {} if "author" in said or "authors" in said or "name" not in said else {"author": said["name"]}
    at, abstract = fields.get("abstract") or (0, "")
    return Head(end, {**said, **author}, (), (Line(lines[at].number, abstract),) if abstract else ())


def _yaml(inside: Sequence[str], end: int, path: str) -> Head:
    others = [text for text in inside if text.strip() and not HEAD_LINE.match(text)]
    if not all(map(SPACED.match, others)) or len(others) * 3 > len(inside):
        return Head()
    said, _, problems = load_yaml("\n".join(inside), path, first_line=2)
    if said is None and any(name in READ for name in map(_name, inside)):
        return Head(end + 1, _on_their_lines(inside), tuple(replace(problem, level="notice") for problem in problems))
    if not isinstance(said, dict) or not said:
        return Head()
    told = tuple(_weighed(problem) for problem in problems if _is_read(problem, inside))
    return Head(end + 1, said, told, tuple(_abstract(inside)) if isinstance(said.get("abstract"), str) else ())


def _abstract(inside: Sequence[str]) -> Iterator[Line]:
    start, found = next(
        ((at, found) for at, text in enumerate(inside) if (found := ABSTRACT.fullmatch(text))), (0, None)
    )
    if found is None:
        return
    if words := found["double"] or found["single"] or found["plain"]:
        yield Line(start + 2, words)
    for at in range(start + 1, len(inside)):
        if inside[at].strip() and not inside[at][:1].isspace():
            return
        yield Line(at + 2, inside[at])


def _on_their_lines(inside: Sequence[str]) -> dict[str, object]:
    """Of a head that is no YAML, the fields that are read and stand on one line: `title: Ports: A History`."""
    found = {name: text[len(name) + 1 :].strip() for text in inside if (name := _name(text)) in READ}
    return {name: value.strip("\"'") for name, value in found.items() if value and value[0] not in "[{&*!|>%@`#"}


def _name(text: str) -> str:
    found = FIELD.match(text)
    return found["name"] if found else ""


def _is_read(problem: Problem, inside: Sequence[str]) -> bool:
    """Whether a fault is in a field that is taken over."""
    above = (_name(text) for text in reversed(inside[: problem.place.line - 1]))
    return next(filter(None, above), "") in READ


def _weighed(problem: Problem) -> Problem:
    """A field given twice loses one that nobody sees; one that cannot be read is missed, and an editor can give it."""
    return problem if "given twice" in problem.message else replace(problem, level="notice")


def _toml(inside: Sequence[str], end: int, path: str) -> Head:
    try:
        return Head(end + 1, tomllib.loads("\n".join(inside)))
    except RecursionError:
        problem = Problem(Place(path, 1), "lists or tables are nested too deeply in the head of the file", HINT)
    except ValueError as error:
        found = IN_TOML.fullmatch(str(error))
        line, column = (int(found["line"] or 0), int(found["column"] or 0)) if found else (0, 0)
        words = found["words"] if found else str(error)
        hint = next((hint for part, hint in HINTS.items() if part in words), HINT)
        problem = Problem(Place(path, line + 1 if line else end, column), f"this is not valid TOML: {words}", hint)
    return Head(end + 1, {}, (problem,))
