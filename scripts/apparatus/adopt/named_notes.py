"""Notes that texts call by names: Org, reStructuredText or Markdown in; which note each marker calls, and what has no
other half, with its line, out.

    ... a quay.[fn:lima] ...  [fn:lima] Lima, 12.          ... a quay. [#lima]_ ...  .. [#lima] Lima, 12.

Pandoc drops a note that nothing calls and the first of two that have one name, and writes a note that is called twice
down twice, with another number.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from apparatus import lazy
from apparatus.adopt.formats import MARKUP, OUTLINE, WITHIN
from apparatus.adopt.told import Told
from apparatus.adopt.tree import Node, every_node, raw


@dataclass(frozen=True, slots=True)
class Manner:
    """How texts write their notes."""

    defined: re.Pattern[str]
    ends: re.Pattern[str]
    """What stands behind a note."""
    called: re.Pattern[str]
    unread: re.Pattern[str]
    """Code and remarks, in which nothing is called."""
    opens: str
    closes: str


MANNERS = {
    OUTLINE: Manner(
        lazy.regex(r"^\[fn:(?P<name>[\w-]{1,60})\]", re.MULTILINE),
        lazy.regex(r"\n(?=\[fn:[\w-]{1,60}\]|\*{1,9} )|\n[ \t]{0,99}\n[ \t]{0,99}\n"),
        lazy.regex(r"\[fn:(?P<name>[\w-]{0,60})(?P<within>:)?(?(within)|\])"),
        lazy.regex(
            r"^[ \t]{0,99}#\+begin_(?P<kind>src|example|comment|export)\b.{0,99999}?^[ \t]{0,99}#\+end_(?P=kind)\b"
            r"|^[ \t]{0,99}(?:# |: )[^\n]{0,9999}$|(?<!\w)(?P<sign>[~=])[^\s~=][^\n~=]{0,300}(?P=sign)(?!\w)",
            re.MULTILINE | re.DOTALL | re.IGNORECASE,
        ),
        "[fn:",
        "]",
    ),
    MARKUP: Manner(
        lazy.regex(r"^\.\. \[(?P<name>\d{1,4}|#[\w.-]{0,60}|\*)\](?=\s)", re.MULTILINE),
        lazy.regex(r"\n[ \t]{0,99}\n(?=\S)|\n(?=\.\. )"),
        lazy.regex(r"(?<![`\w])\[(?P<name>\d{1,4}|#[\w.-]{0,60}|\*)\]_(?![\w`])(?P<within>(?!))?"),
        lazy.regex(
            r"^[ \t]{0,99}\.\. (?:code|code-block|sourcecode|parsed-literal|literalinclude)::[^\n]{0,999}\n"
            r"(?:(?:[ \t]{1,99}[^\n]{0,9999})?\n){0,9999}",
            re.MULTILINE,
        ),
        "[",
        "]_",
    ),
    WITHIN: Manner(
        lazy.regex(r"^ {0,3}\[\^(?P<name>[^\]\s^]{1,60})\]:", re.MULTILINE),
        lazy.regex(r"\n[ \t]{0,99}\n(?=\S)|\n(?= {0,3}\[\^[^\]\s^]{1,60}\]:)"),
        lazy.regex(r"(?<!\\)(?:\[\^(?P<name>[^\]\s^]{1,60})\]|(?P<within>\^\[))"),
        lazy.regex(
            r"^ {0,3}(?P<fence>`{3,9}|~{3,9})[^\n]{0,999}\n.{0,99999}?^ {0,3}(?P=fence)|<!--.{0,9999}?-->"
            r"|(?<!`)(?P<tick>`{1,2})(?!`)[^\n`]{1,999}(?P=tick)",
            re.MULTILINE | re.DOTALL,
        ),
        "[^",
        "]",
    ),
}

UNCALLED = "note {} has no marker in the text, and is left out", "put {} where it belongs"
UNNOTED = "the marker {} has no note", "write the note"
TWICE = "a second note is called {}, and one of the two is left out", "give each note a name of its own"
FEWER, COMPARE = "of {} markers {} call a note behind pandoc", "compare the markers and notes with those of the file"

IN_TURN = ("", "#", "*")
"""The names of notes that stand within the sentence, and of those that are called in turn."""


@dataclass(slots=True)
class Named:
    """The notes of a text."""

    calls: list[str] = field(default_factory=list)
    """Which note each marker calls, in their order."""
    told: list[Told] = field(default_factory=list)


def named_notes(data: bytes, form: str) -> Named:
    """What the markers of a text in UTF-8 call; nothing for forms whose notes have no names."""
    manner = MANNERS.get(form)
    if manner is None:
        return Named()
    text = data.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    text = manner.unread.sub(lambda found: "\n" * found[0].count("\n") + " " * (not found[0].count("\n")), text)
    notes = list(manner.defined.finditer(text))
    extents = [(note.start(), _end_of(note, manner)) for note in notes]
    calls = [call for call in manner.called.finditer(text) if not _within(call.start(), extents)]
    defined, called = _names(notes), _names(calls)
    here = [name for name, call in zip(called, calls, strict=True) if call["within"]]
    named = Named(called)
    for at, (name, note) in enumerate(zip(defined, notes, strict=True)):
        if name in defined[:at]:
            named.told.append(_told(TWICE, note, manner))
        elif name not in called:
            named.told.append(_told(UNCALLED, note, manner))
    if form != WITHIN:
        lone = [call for name, call in zip(called, calls, strict=True) if name not in defined and name not in here]
        named.told += [_told(UNNOTED, call, manner) for call in lone]
    return named


def not_come_over(tree: Node, calls: Sequence[str]) -> list[tuple[str, str]]:
    """What has to be known where fewer notes stand in the tree than are called; those of the title are in its head."""
    come = sum(node["t"] == "Note" for node in every_node([tree["blocks"], *tree["meta"].values()]))
    return [(FEWER.format(len(calls), come), COMPARE)] if come < len(calls) else []


def join_repeated(tree: Node, calls: Sequence[str]) -> None:
    """Write the marker of a note that was called before in place of a second note of the same words; nothing where
    the notes of the tree are not those that are called."""
    notes = [node for node in every_node(tree["blocks"]) if node["t"] == "Note"]
    numbers: dict[str, int] = {}
    for name, note in zip(calls, notes, strict=True) if _are_called(notes, calls) else ():
        if name in numbers:
            note.clear()
            note |= raw(f"[^{numbers[name]}]")
        numbers.setdefault(name, len(numbers) + 1)


def _are_called(notes: Sequence[Node], calls: Sequence[str]) -> bool:
    """Whether the notes are those that are called, in this order: a name has the same words each time."""
    firsts: dict[str, Node] = {}
    return len(notes) == len(calls) and all(
        firsts.setdefault(name, note) == note for name, note in zip(calls, notes, strict=True)
    )


def _names(found: Sequence[re.Match[str]]) -> list[str]:
    """What each note or marker is called; those that are called in turn by their places."""
    counts: Counter[str] = Counter()
    names = []
    for one in found:
        name = one["name"] or ""
        counts[name] += 1
        names.append(f"{name}:{counts[name]}" if name in IN_TURN else name)
    return names


def _end_of(note: re.Match[str], manner: Manner) -> int:
    end = manner.ends.search(note.string, note.end())
    return end.start() if end else len(note.string)


def _within(place: int, extents: Sequence[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in extents)


def _told(said: tuple[str, str], found: re.Match[str], manner: Manner) -> Told:
    sign = f"{manner.opens}{found['name']}{manner.closes}"
    line = found.string.count("\n", 0, found.start()) + 1
    return line, said[0].format(sign), said[1].format(sign), "error"
