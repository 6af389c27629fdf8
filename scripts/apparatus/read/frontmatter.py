"""YAML that people write: text in; plain data, validated shapes, and the line of every field out.

`load_yaml` turns text into dictionaries, lists and scalars and remembers where each of them stands; `validate` holds
data against a pydantic model. Both go on after a fault, so that one run shows all of them. The YAML is that of PyYAML's
safe loader, without aliases (a file of a few lines could stand for gigabytes) and without repeated keys (YAML 1.2.2,
section 3.2.1.1: the keys of a mapping are unique). Only `true` and `false` are booleans, as in YAML 1.2: PyYAML follows
YAML 1.1, where a field named `on` would be one.
"""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar, get_args

import yaml
from pydantic import BaseModel, ValidationError

from apparatus import lazy
from apparatus.model import Place, Problem

Loc = tuple[int | str, ...]
"""The way to a field: keys and list indexes, as in pydantic's errors."""

M = TypeVar("M", bound=BaseModel)

HINTS = {
    "mapping values are not allowed here": "put quotes around a value that holds a colon",
    "found undefined tag handle": "put quotes around a value that begins with !",
    "could not find expected ':'": "a field is written `name: value`, with a space after the colon",
    "found character '\\t' that cannot start any token": "indent with spaces, not with tabs",
    "found unexpected end of stream": "close the quotation mark or the bracket",
    "expected <block end>": "give all fields of one level the same indent, and quote values that hold quotes",
    "but found another document": "keep one document in the file: remove the line `---` in its middle",
}
"""What helps, by a part of PyYAML's own words."""

CURLED_RE = lazy.regex(r": +[“‘„]")
"""A value that begins with a typographer's quotation mark."""

QUOTED_RE = lazy.regex(r"""'([^']*)'|"([^"]*)\"""")
"""A value as pydantic shows it among those that a field can hold."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Where each field stands; called with the way to a field, it gives the line (counted from 1)."""

    positions: Mapping[Loc, tuple[int, int]] = field(default_factory=dict)
    """Line and column, both from 1, of each key and list item."""
    unread: frozenset[Loc] = frozenset()
    """Fields whose values could not be read, about which all has been said."""

    def __call__(self, loc: Loc) -> int:
        """The line of a field, or of the nearest field around it that is written down."""
        return self.position(loc)[0]

    def position(self, loc: Loc) -> tuple[int, int]:
        """Line and column of a field, or of the nearest field around it that is written down."""
        for end in range(len(loc), -1, -1):
            if loc[:end] in self.positions:
                return self.positions[loc[:end]]
        return (1, 1)

    def place(self, path: str, loc: Loc) -> Place:
        """The same as a place in the file `path`."""
        line, column = self.position(loc)
        return Place(path, line, column)


TIMESTAMP = "tag:yaml.org,2002:timestamp"
BOOLEAN = "tag:yaml.org,2002:bool"
BOOLEAN_RE = lazy.regex(r"(?:true|True|TRUE|false|False|FALSE)\Z")
"""YAML 1.2.2, section 10.3.2."""


class _Loader(yaml.SafeLoader):
    """PyYAML's safe loader with the booleans of YAML 1.2."""


class _QuickLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The same on libyaml, where PyYAML has it: more than ten times as fast, but with other words for what is wrong."""


for _loader in (_Loader, _QuickLoader):
    _loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag != BOOLEAN]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    _loader.add_implicit_resolver(BOOLEAN, BOOLEAN_RE, list("tTfF"))


ODD_SPACE_RE = lazy.regex("[\t\ufeff\x85\u2028\u2029]")
"""White space of which libyaml lets pass what PyYAML does not: a text with any is read by PyYAML alone, so that a file
that is right on one machine is right on all."""


def _tree(text: str) -> yaml.Node | None:
    """The nodes of one document; None if it is empty."""
    if ODD_SPACE_RE.search(text):
        return yaml.compose(text, Loader=_Loader)
    try:
        return yaml.compose(text, Loader=_QuickLoader)
    except yaml.YAMLError:
        return yaml.compose(text, Loader=_Loader)


class _Builder:
    """Makes plain data of a tree of YAML nodes, noting positions and faults on the way."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path = path
        self.shift = first_line
        self.positions: dict[Loc, tuple[int, int]] = {(): (first_line, 1)}
        self.problems: list[Problem] = []
        self.seen: set[int] = set()
        self.unread: set[Loc] = set()
        self.scalars = yaml.SafeLoader("")

    def fault(self, node: yaml.Node, message: str, hint: str = "") -> None:
        mark = node.start_mark
        self.problems.append(Problem(Place(self.path, mark.line + self.shift, mark.column + 1), message, hint))

    def build(self, node: yaml.Node, loc: Loc) -> Any:
        if id(node) in self.seen:
            place = Place(self.path, *self.positions[loc])
            self.problems.append(Problem(place, "an alias stands in place of a value", "write the value out each time"))
            self.unread.add(loc)
            return None
        self.seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, loc)
        if isinstance(node, yaml.SequenceNode):
            return [self.item(child, (*loc, index)) for index, child in enumerate(node.value)]
        return self.scalar(node, loc)

    def item(self, node: yaml.Node, loc: Loc) -> Any:
        self.positions[loc] = (node.start_mark.line + self.shift, node.start_mark.column + 1)
        return self.build(node, loc)

    def mapping(self, node: yaml.MappingNode, loc: Loc) -> dict[Any, Any]:
        data: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key = self.scalar(key_node, loc) if isinstance(key_node, yaml.ScalarNode) else None
            if key is None:
                self.fault(key_node, "a field needs a plain name", "write `name: value`")
                continue
            if key in data:
                first = self.positions[(*loc, key)][0]
                self.fault(key_node, f"the field '{key}' is given twice; first in line {first}", "keep one of the two")
                continue
            self.positions[(*loc, key)] = (key_node.start_mark.line + self.shift, key_node.start_mark.column + 1)
            data[key] = self.build(value_node, (*loc, key))
        return data

    def scalar(self, node: yaml.Node, loc: Loc) -> Any:
        try:
            return self.scalars.construct_object(node)
        except (yaml.YAMLError, ValueError, ArithmeticError) as error:
            reason = getattr(error, "problem", None) or str(error)
            if node.tag == TIMESTAMP:
                self.fault(node, f"{node.value} is no date: {reason}", "write a date as 2023-05-11, 2023-05 or 2023")
            else:
                self.fault(node, f"a value cannot be read: {reason}", "put it in quotes if it is meant as text")
            self.unread.add(loc)
            return None


def load_yaml(text: str, path: str, first_line: int = 1) -> tuple[Any | None, Lines, list[Problem]]:
    """Reads one YAML document; `first_line` is the line of `path` on which `text` begins.

    Returns the data (an empty document gives an empty dictionary; None when nothing could be read), the positions of
    its fields, and the faults: broken YAML, repeated keys, aliases, values that are not what they look like.
    """
    try:
        root = _tree(text)
        builder = _Builder(path, first_line)
        data = {} if root is None else builder.build(root, ())
    except yaml.reader.ReaderError as error:
        line, column = _line_column(text, error.position)
        message = f"the character U+{int(error.character):04X} is not allowed in YAML"
        return None, Lines(), [Problem(Place(path, line + first_line - 1, column), message, "delete it")]
    except yaml.MarkedYAMLError as error:
        return None, Lines(), [_syntax_problem(error, text, path, first_line)]
    except RecursionError:
        return None, Lines(), [Problem(Place(path, first_line), "lists or mappings are nested too deeply")]
    if data is None and not builder.problems:
        data = {}
    return data, Lines(builder.positions, frozenset(builder.unread)), builder.problems


def yaml_faults(text: str, path: str) -> list[Problem]:
    """What is wrong with YAML whose values are for another program: broken syntax, fields that are given twice."""
    try:
        root = _tree(text)
    except (yaml.YAMLError, RecursionError):
        return load_yaml(text, path)[2]
    fields = root.value if isinstance(root, yaml.MappingNode) else []
    first: dict[str, int] = {}
    problems = []
    for key, _ in fields:
        place = Place(path, key.start_mark.line + 1, key.start_mark.column + 1)
        if key.value in first:
            message = f"the field '{key.value}' is given twice; first in line {first[key.value]}"
            problems.append(Problem(place, message, "keep one of the two"))
        first.setdefault(str(key.value), place.line)
    return problems


def _line_column(text: str, position: int) -> tuple[int, int]:
    before = text[:position]
    return before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1


def _syntax_problem(error: yaml.MarkedYAMLError, text: str, path: str, first_line: int) -> Problem:
    mark = error.problem_mark or error.context_mark
    place = Place(path, mark.line + first_line, mark.column + 1) if mark else Place(path, first_line)
    words = ", ".join(part for part in (error.context, error.problem) if part)
    hint = next((hint for part, hint in HINTS.items() if part in words), "")
    lines, at = dict(enumerate(text.split("\n"))), mark.line if mark else 0
    before, line = lines.get(at - 1, ""), lines.get(at, "")
    if CURLED_RE.search(line):
        hint = "“ and ‘ are no quotation marks of YAML: write \" or ' around the value"
    elif hint == HINTS["mapping values are not allowed here"] and indent_of(line) > indent_of(before):
        hint = f"begin the line as far left as the one before it, or {hint}"
    return Problem(place, f"this is not valid YAML: {words}", hint)


def indent_of(line: str) -> int:
    """The spaces before the first word of a line."""
    return len(line) - len(line.lstrip(" "))


def validate(model_cls: type[M], data: Any, line_of: Lines, path: str) -> tuple[M | None, list[Problem]]:
    """Holds data against a pydantic model; gives the instance, or None and a problem for each field that is wrong."""
    try:
        return model_cls.model_validate(data), []
    except ValidationError as error:
        faults = [dict(item) for item in error.errors() if not _is_told(item["loc"], line_of)]
        return None, [_field_problem(model_cls, fault, line_of, path) for fault in faults]


def validate_what_can_be(model_cls: type[M], data: Any, line_of: Lines, path: str) -> tuple[M | None, list[Problem]]:
    """Like `validate`, but leaves out the fields that are wrong, so that everything else can still be used and
    checked. None when not even that is possible."""
    model, problems = validate(model_cls, data, line_of, path)
    if model is None and isinstance(data, dict):
        try:
            model_cls.model_validate(data)
        except ValidationError as error:
            wrong = {item["loc"][0] for item in error.errors() if item["loc"]}
            kept = {name: value for name, value in data.items() if name not in wrong}
            model, _ = validate(model_cls, kept, line_of, path)
    return model, problems


def _is_told(loc: Loc, line_of: Lines) -> bool:
    return any(loc[:end] in line_of.unread for end in range(1, len(loc) + 1))


def _field_problem(model_cls: type[BaseModel], error: dict[str, Any], line_of: Lines, path: str) -> Problem:
    loc: Loc = error["loc"]
    place, name = line_of.place(path, loc), ".".join(str(part) for part in loc)
    match error["type"]:
        case "extra_forbidden":
            return Problem(place, f"unknown field '{name}'", _known_fields(model_cls, loc))
        case "missing":
            return Problem(place, f"the field '{name}' is missing", f"add a line `{loc[-1]}: ...`")
        case "model_type" | "dict_type":
            where = f"the field '{name}'" if loc else "the text"
            return Problem(place, f"{where} holds {_shown(error['input'])}, not fields", "write `name: value` lines")
        case "literal_error":
            return Problem(place, f"the field '{name}' holds {_shown(error['input'])}", _allowed(error))
        case "value_error":
            return Problem(place, f"the field '{name}' holds {_shown(error['input'])}", str(error["ctx"]["error"]))
        case "string_type" if isinstance(error["input"], int | float | datetime.date):
            return Problem(place, f"the field '{name}' holds {error['input']}, not text", "put it in quotes")
        case "list_type":
            is_word = isinstance(error["input"], str)
            hint = f"write a list: [{error['input']}]" if is_word else "begin each item of the list with a hyphen"
            return Problem(place, f"the field '{name}' holds {_shown(error['input'])}, no list", hint)
        case _:
            reason = error["msg"][:1].lower() + error["msg"][1:]
            return Problem(place, f"the field '{name}' holds {_shown(error['input'])}", reason)


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _allowed(error: dict[str, Any]) -> str:
    """`did you mean ...?` for a near miss, otherwise all that the field can hold."""
    allowed = str(error["ctx"]["expected"])
    words = [single or double for single, double in QUOTED_RE.findall(allowed)]
    near = difflib.get_close_matches(str(error["input"]), words, n=1, cutoff=0.75)
    return f"did you mean '{near[0]}'?" if near else f"it can be {allowed}"


def _known_fields(model_cls: type[BaseModel], loc: Loc) -> str:
    """`did you mean ...?` for a near miss, otherwise the names that the model at this place knows."""
    names = sorted(info.alias or name for name, info in _model_at(model_cls, loc[:-1]).model_fields.items())
    word = str(loc[-1])
    near = difflib.get_close_matches(word, names, n=1) or [name for name in names if name.startswith(f"{word}_")]
    return f"did you mean '{near[0]}'?" if near else f"known fields: {', '.join(names)}"


def _model_at(model_cls: type[BaseModel], loc: Loc) -> type[BaseModel]:
    """The model that the fields at `loc` belong to; where the way leads through a plain list, the list's model."""
    for part in loc:
        info = model_cls.model_fields.get(str(part))
        if info is not None:
            model_cls = _model_in(info.annotation) or model_cls
    return model_cls


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in get_args(annotation) if (found := _model_in(arg))), None)
