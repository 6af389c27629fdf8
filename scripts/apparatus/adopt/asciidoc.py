"""AsciiDoc as pandoc reads it whole: a text in; the same one, each of its footnotes on one line, out.

Pandoc ends a footnote at its first `]` and reads none that runs over the end of a line; of the words of a link it keeps
those before the first comma. A footnote that is still no note behind pandoc is told with its line.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from apparatus import lazy
from apparatus.adopt.told import Told
from apparatus.adopt.tree import Node, every_node

NOTE = lazy.regex(r"(?<!\\)footnote(?P<older>ref)?:(?P<name>[\w-]{0,60})\[")
NAMED = lazy.regex(r"\s{0,9}(?P<name>[\w-]{1,60})\s{0,9}(?:,\s{0,9}|\Z)")
"""How the text of `footnoteref:[name,Text]` begins, which is `footnote:name[Text]` now."""

FENCE = lazy.regex(r"(?:-{4,}|\.{4,}|\+{4,}|/{4,}|`{3,})\Z")
"""What stands above and below code, and above and below what nobody shall read."""

LITERAL = lazy.regex(r"\[(?:source|listing|literal)\b|[ \t]+(?!(?:[-*.]{1,5}|\d{1,3}\.|[a-zA-Z]\.)[ \t])\S")
"""How a paragraph begins that is code: it says so, or is set in, and no item of a list."""

COMMENT = lazy.regex(r"//(?!/)")
NAME = lazy.regex(r"\{(?P<name>[\w-]{1,60})\}")
TEXT_OF_A_NAME = lazy.regex(r":(?P<name>[\w-]{1,60}):[ \t]+(?P<text>[^\n]{0,2000}?footnote(?:ref)?:[^\n]{1,9000})\Z")
"""`:fn-quay: footnote:[Text]`, for which `{fn-quay}` stands in sentences."""

LINK = lazy.regex(r"(?P<before>(?:https?://|ftp://|link:)[^\s\[\]]{1,2000}\[)(?P<words>[^\[\]\"=]{1,500})(?=\])")
LINE_END = lazy.regex(r"(?: \+)?[ \t]{0,99}\r?\n[ \t]{0,99}")
"""The end of a line, with the sign that keeps it in print."""

BRACKET, CLOSES = lazy.regex(r"\\?[\[\]]"), lazy.regex(r"(?<!\\)\]")
LONGEST = 9000
"""No footnote has as many letters."""

LINE = "of-line-"
WITH_LINE = lazy.regex(rf"footnote:{LINE}\d{{1,9}}-\d{{1,9}}\[")
"""How a footnote without a name is called on its way through pandoc, so that it can be found again."""

LEFT = lazy.regex(r"footnote:(?P<name>[\w-]{1,80})\[")

STANDS_IN_TEXT = (
    "a footnote is not read as one, and stands in the text as `footnote:[`",
    "close its bracket in the paragraph where it opens, and write `\\]` for a bracket within it that nothing opens",
)
LOST = "compare the notes with those of the file, and add what is not there"


@dataclass(slots=True)
class Manual:
    """A text, and the footnotes in it."""

    text: str = ""
    lines: dict[str, int] = field(default_factory=dict)
    """Where each footnote stands first, by the name that it has on its way."""
    count: int = 0


def readable(data: bytes) -> Manual:
    """A text in UTF-8 as pandoc reads it."""
    lines = data.decode("utf-8-sig", "replace").split("\n")
    texts: dict[str, str] = {}
    for at, line in enumerate(lines):
        if found := TEXT_OF_A_NAME.match(line.rstrip()):
            texts[found["name"]], lines[at] = found["text"], f":{found['name']}:"
    manual = Manual()
    made: list[str] = []
    for kept, group in groupby(range(len(lines)), key=_kept(lines).__getitem__):
        numbers = list(group)
        part = "\n".join(lines[number] for number in numbers)
        made.append(part if kept else _in_lines(part, numbers[0] + 1, texts, manual))
    manual.text = "\n".join(made)
    return manual


def left_over(tree: Node, manual: Manual) -> list[Told]:
    """The footnotes that are no notes in pandoc's tree: of each its line, what is wrong and what to do. Names that they
    had only on their way are taken out of the tree."""
    nodes = list(every_node(tree["blocks"]))
    left = [found["name"] for node in nodes if node["t"] in ("Str", "Code") for found in LEFT.finditer(_letters(node))]
    lost = manual.count - len(left) - sum(node["t"] == "Note" for node in nodes)
    tree["blocks"] = json.loads(WITH_LINE.sub("footnote:[", json.dumps(tree["blocks"])))
    told: list[Told] = [(manual.lines.get(name, 0), *STANDS_IN_TEXT, "error") for name in left]
    if lost > 0:
        told.append((0, f"of {manual.count} footnotes {lost} did not come over", LOST, "error"))
    return told


def _letters(node: Node) -> str:
    return str(node["c"] if node["t"] == "Str" else node["c"][1])


def _kept(lines: Sequence[str]) -> list[bool]:
    """Whether each line stays as it is: blank ones, which part paragraphs, comments and code."""
    last = {line.rstrip(): at for at, line in enumerate(lines) if FENCE.match(line.rstrip())}
    kept: list[bool] = []
    fence, literal, above = "", False, ""
    for at, line in enumerate(lines):
        bare = line.rstrip()
        literal = bool(bare) and (literal if above else LITERAL.match(line) is not None)
        opens = not fence and last.get(bare, 0) > at and not _underlines(above, bare)
        closes = bool(fence) and bare == fence
        kept.append(not bare or bool(fence) or opens or literal or COMMENT.match(line) is not None)
        fence = bare if opens else "" if closes else fence
        above = "" if closes else bare
    return kept


def _underlines(above: str, line: str) -> bool:
    """Whether a line makes a title of the one above it."""
    return bool(above) and abs(len(above) - len(line)) <= 2 and above[0].isalnum()


def _in_lines(text: str, first: int, texts: Mapping[str, str], manual: Manual) -> str:
    """A paragraph, of which the first line is known, with each of its footnotes on one line."""
    text = NAME.sub(lambda found: texts.get(found["name"], found[0]), text) if texts else text
    text = LINK.sub(lambda found: found["before"] + found["words"].replace(",", "&#44;"), text)
    made, done = [], 0
    for note in NOTE.finditer(text):
        if note.start() < done:
            continue
        end = _end_of(text, note.end())
        name, said = note["name"], text[note.end() : end]
        if note["older"] and (named := NAMED.match(said)):
            name, said = named["name"], said[named.end() :]
        line = first + text.count("\n", 0, note.start())
        manual.count += 1
        name = name or f"{LINE}{line}-{manual.count}"
        manual.lines.setdefault(name, line)
        made += [text[done : note.start()], f"footnote:{name}[", CLOSES.sub(r"\\]", LINE_END.sub(" ", said))]
        done = end
    return "".join([*made, text[done:]])


def _end_of(text: str, start: int) -> int:
    """Where the bracket closes that opens before a place, the place where none does; no footnote holds another one."""
    following = NOTE.search(text, start)
    last = min(start + LONGEST, following.start() if following else len(text))
    depth = 1
    for found in BRACKET.finditer(text, start, last):
        depth += 1 if found[0].endswith("[") else -1 if found[0] == "]" or depth > 1 else 0
        if not depth:
            return found.start()
    first = CLOSES.search(text, start, last)
    return first.start() if first else start
