"""Notes of a page that was scanned some linked and some not: Markdown in; the same with all linked out.

    ... one.[1](#page-0-1) ... two.<sup>2</sup> ...

    <span id="page-0-1"></span><sup>1</sup> Text.

    <sup>2</sup> Text.

Programs that read pages link what they are sure of. Where some notes are linked all have to be: a raised number at the
head of a line that no link leads to is the note of the last such number before it that leads nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from apparatus import lazy
from apparatus.read.seed.powers import SHOWN, is_of_unit, may_be_power

NOTE = lazy.regex(
    rb"^(?P<anchors>(?:<(?:span|a) (?:id|name)=[^<>]{1,80}></(?:span|a)>)*)\[?<sup>\[?(?P<number>\d{1,4})\]?</sup>",
    re.MULTILINE,
)
"""The number of a note at the head of a line."""

MARKER = lazy.regex(
    rb"(?<!\d)<sup>\[?(?P<raised>\d{1,4})\]?</sup>"
    rb"|(?:<sup>)?\[(?:<sup>)?(?P<number>\d{1,4})(?:</sup>)?\]\(#(?P<id>[^()\s]{1,80})\)(?:</sup>)?"
)
"""A number that calls a note, and none behind a number."""

ID = lazy.regex(rb"(?:id|name)=[\"']?(?P<id>[^\"'<>]{1,80})")


HEIGHT = lazy.regex(rb"(?<=[^\s>])<(?P<tag>su[bp])>(?P<words>[^<>\s^~]{1,12})</(?P=tag)>")
"""What stands higher or lower than its line, `km<sup>2</sup>`."""


@dataclass(frozen=True, slots=True)
class _Note:
    start: int
    number: bytes
    ids: frozenset[bytes]


def with_links(data: bytes) -> bytes:
    """The text, with what is set higher or lower otherwise written as Markdown has it."""
    notes = [_Note(found.start(), found["number"], _ids(found["anchors"])) for found in NOTE.finditer(data)]
    known = frozenset(found["id"] for found in ID.finditer(data))
    at_head = {found.end("anchors") for found in NOTE.finditer(data)}
    calls = [found for found in MARKER.finditer(data) if found.start() not in at_head and not _is_of_unit(found)]
    called = {found["id"] for found in calls if found["id"]}
    loose = [found for found in calls if found["id"] not in known]
    changes: list[tuple[int, int, bytes]] = []
    for name, note, call in _pairs([note for note in notes if not note.ids & called], loose):
        changes += [(note.start, note.start, b'<span id="%s"></span>' % name)]
        changes += [(call.start(), call.end(), b"[%s](#%s)" % (note.number, name))]
    return HEIGHT.sub(_as_markdown, _changed(data, changes))


def _as_markdown(found: re.Match[bytes]) -> bytes:
    """Raised or lowered words as Markdown writes them: tags are not kept."""
    sign = b"^" if found["tag"] == b"sup" else b"~"
    return sign + found["words"] + sign


def _is_of_unit(call: re.Match[bytes]) -> bool:
    return bool(call["raised"]) and is_of_unit(_before(call), int(call["raised"]))


def _may_be_power(call: re.Match[bytes]) -> bool:
    return bool(call["raised"]) and may_be_power(_before(call))


def _before(call: re.Match[bytes]) -> str:
    return call.string[max(0, call.start() - SHOWN) : call.start()].decode("utf-8", "replace")


def _ids(anchors: bytes) -> frozenset[bytes]:
    return frozenset(found["id"] for found in ID.finditer(anchors))


def _pairs(notes: list[_Note], calls: list[re.Match[bytes]]) -> Iterator[tuple[bytes, _Note, re.Match[bytes]]]:
    """Each note that is called, under a name of its own, and what calls it."""
    last: dict[bytes, re.Match[bytes]] = {}
    at = 0
    for count, note in enumerate(notes):
        while at < len(calls) and calls[at].start() < note.start:
            number = calls[at]["raised"] or calls[at]["number"]
            if number not in last or not _may_be_power(calls[at]):
                last[number] = calls[at]
            at += 1
        if call := last.pop(note.number, None):
            yield b"note-%d-of-text" % count, note, call


def _changed(data: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    pieces: list[bytes] = []
    done = 0
    for start, end, new in sorted(changes):
        pieces += [data[done:start], new]
        done = end
    return b"".join([*pieces, data[done:]])
