"""Markdown's footnotes: lines with `[^name]` and `[^name]: Text` in; lines in the notation of all others out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from apparatus.model import Furniture, Note, Place, Problem
from apparatus.read.seed.blocks import Block
from apparatus.read.seed.file_head import OF_HEAD
from apparatus.read.seed.forms import Token, tokens_of
from apparatus.read.seed.gather import end_of, in_one_place
from apparatus.read.seed.inline import CALL
from apparatus.read.seed.labels import Label
from apparatus.read.seed.lines import Line, Paragraph, paragraphs
from apparatus.read.seed.printed import BROKEN_DEFINITION, DEFINITION
from apparatus.read.seed.prose import HEADING_MARK, is_prose
from apparatus.read.seed.rewriting import Notation, rewritten
from apparatus.read.seed.wording import part_of


@dataclass(frozen=True, slots=True)
class Footnote:
    """`[^name]: Text`."""

    index: int
    name: str
    end: int


@dataclass(frozen=True, slots=True)
class Call:
    """`[^name]` in the text."""

    index: int
    """Of its line."""
    start: int
    end: int
    name: str


BARE = ("caret", "sup", "raised")
"""The forms of markers that a footnote's may have lost its brackets to."""


def read_footnotes(lines: Sequence[Line]) -> list[Footnote]:
    """The definitions of Markdown's footnotes, in the order of the file."""
    matches = ((index, DEFINITION.match(line.text)) for index, line in enumerate(lines) if "[^" in line.text)
    found = [Footnote(index, match["name"], match.end()) for index, match in matches if match]
    return _with_broken(lines, found) if found else []


def _with_broken(lines: Sequence[Line], found: Sequence[Footnote]) -> list[Footnote]:
    """The definitions, with those whose label a program broke: a number that the text calls, that has no definition,
    and that stands beside the definition of the number before it or behind it."""
    defined = {footnote.name for footnote in found}
    called = {match["name"] for line in lines if "[^" in line.text for match in CALL.finditer(line.text)}
    lacking = {name for name in called - defined if name.isdecimal()}
    if not lacking:
        return list(found)
    broken = {
        index: Footnote(index, number, match.end())
        for index, line in enumerate(lines)
        if line.text.lstrip()[:1] in ("[", "\\") and (match := BROKEN_DEFINITION.match(line.text))
        if (number := match["number"] or match["bare"]) in lacking
    }
    every = [footnote for footnote in found if footnote.index not in broken]
    every = sorted([*every, *broken.values()], key=lambda footnote: footnote.index)
    numbers = [int(footnote.name) if footnote.name.isdecimal() else 0 for footnote in every]
    beside = zip(every, [0, *numbers[:-1]], [*numbers[1:], 0], strict=True)
    kept = [
        footnote
        for footnote, before, after in beside
        if footnote.index not in broken or int(footnote.name) in (before + 1, after - 1)
    ]
    indices = {footnote.index for footnote in kept}
    return sorted(
        [*kept, *(footnote for footnote in found if footnote.index not in indices)], key=lambda footnote: footnote.index
    )


def footnotes_together(lines: Sequence[Line], footnotes: Sequence[Footnote], path: str) -> Notation:
    """Markdown numbers its footnotes in the order in which they are called, whatever their names are. `path` is for
    problems."""
    labels = {footnote.index: footnote.end for footnote in footnotes}
    calls = [
        Call(index, match.start(), match.end(), match["name"])
        for index, line in enumerate(lines)
        if "[^" in line.text
        for match in CALL.finditer(line.text)
        if match.start() >= labels.get(index, 0)
    ]
    calls = _with_bare(lines, calls, footnotes)
    numbers = _footnote_numbers([call.name for call in calls], [footnote.name for footnote in footnotes])
    printed = {number: name for name, number in numbers.items() if name != str(number)}
    given: dict[int, int] = {}
    blocks: list[Block] = []
    problems = list(_counted_anew(lines, footnotes, numbers, path))
    count = len(numbers)
    for footnote in footnotes:
        number = numbers[footnote.name]
        if number in given.values() and not footnote.name.isdecimal():
            count += 1
            number = count
            printed[number] = footnote.name
            message = f"the footnote [^{footnote.name}] is defined twice"
            problems.append(
                Problem(Place(path, lines[footnote.index].number), message, "give one of them another name")
            )
        given[footnote.index] = number
        label = Label(footnote.index, number, "footnote", footnote.end, True, True)
        blocks.append(Block((label,), ()))
    inside = {at for block in blocks for at in range(block.labels[0].index, end_of(lines, block, given))}
    tokens = [
        Token(call.index, call.start, call.end, (numbers[call.name],), 1, False)
        for call in calls
        if call.index not in inside
    ]
    written = rewritten(lines, "", {token: token.numbers for token in tokens})
    end = end_of(lines, blocks[-1], given)
    together = in_one_place(written, blocks, given, printed, end if _is_text(paragraphs(lines[end:])) else 0)
    return replace(together, marker="[^{}]", in_any_order=True, problems=tuple(problems))


def _with_bare(lines: Sequence[Line], calls: Sequence[Call], footnotes: Sequence[Footnote]) -> list[Call]:
    """The calls, with raised numbers where a footnote has no other: a program that reads pages writes `^9` now and
    then for `[^9]`. It stands between the calls of the notes beside it."""
    uncalled = {footnote.name for footnote in footnotes if footnote.name.isdecimal()} - {call.name for call in calls}
    first = {call.name: (call.index, call.start) for call in reversed(calls)}
    definitions = {footnote.index for footnote in footnotes}
    bare: dict[str, list[Call]] = {}
    for name in BARE if uncalled else ():
        for token in tokens_of(name, lines):
            called = str(token.numbers[0])
            free = not any(c.index == token.index and c.start < token.end and token.start < c.end for c in calls)
            if called in uncalled and len(token.numbers) == 1 and token.index not in definitions and free:
                bare.setdefault(called, []).append(Call(token.index, token.start, token.end, called))
    found = [
        call
        for name, (call, *others) in bare.items()
        if not others
        and first.get(str(int(name) - 1), (-1, 0)) < (call.index, call.start)
        and (call.index, call.start) < first.get(str(int(name) + 1), (len(lines), 0))
    ]
    return sorted([*calls, *found], key=lambda call: (call.index, call.start))


def called_elsewhere(
    furniture: Iterable[Furniture], notes: Iterable[Note], printed: Mapping[int, str]
) -> Iterator[str]:
    """The markers that do not stand in the text, as others are written: those in the head of a file, whose authors may
    have notes, and those in other notes."""
    numbers = {name: number for number, name in printed.items()}
    named = [(call["name"], 0) for part in furniture if part.reason == OF_HEAD for call in CALL.finditer(part.text)]
    signs = [(CALL.fullmatch(style.opened), note.number) for note in notes for style in note.styles]
    named += [(call["name"], caller) for call, caller in signs if call]
    for name, caller in named:
        number = numbers.get(name) or (int(name) if name.isdecimal() else 0)
        if number not in (0, caller):
            yield f"[{number}]"


def _counted_anew(
    lines: Sequence[Line], footnotes: Sequence[Footnote], numbers: Mapping[str, int], path: str
) -> Iterator[Problem]:
    """A notice where a footnote is named by a number and readers see another one, since other names are words."""
    changed = [note for note in footnotes if note.name.isdecimal() and int(note.name) != numbers[note.name]]
    if changed:
        first = changed[0]
        message = f"the footnote [^{first.name}] has the number {numbers[first.name]}"
        message += f", and {len(changed) - 1} more have others than their names" if len(changed) > 1 else ""
        hint = "names that are not all numbers are counted in the order in which the text calls them"
        yield Problem(Place(path, lines[first.index].number), message, hint, "notice")


def _is_text(behind: Sequence[Paragraph]) -> bool:
    """Whether the article goes on behind the last of its footnotes: these may be written anywhere. What is not prose,
    or has a heading such as `Acknowledgements`, need not be text."""
    part = None
    for paragraph in behind:
        part = part_of(paragraph.text) if HEADING_MARK.match(paragraph.text) else part_of(paragraph.text) or part
        if part is None and is_prose(paragraph.text):
            return True
    return False


def _footnote_numbers(called: Sequence[str], defined: Sequence[str]) -> dict[str, int]:
    """Each name's number: its own where all are numbers, else its place in the order of the calls."""
    names = list(dict.fromkeys([*called, *defined]))
    if all(name.isdecimal() and len(name) < 5 and int(name) for name in names):
        return {name: int(name) for name in names}
    return {name: number for number, name in enumerate(names, 1)}
