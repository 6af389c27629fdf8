"""How an article writes its notes: lines in; the same lines with markers as `[7]` and all notes in one place, out.

Every further step knows one form of marker and one list of notes. Here the form that the article uses is found out: of
all forms, the one whose marks call the most notes. What is written anew is remembered, so that problems name the column
of the file, and so that a note keeps the number that is printed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from apparatus.model import Furniture, Place, Problem
from apparatus.read.seed.blocks import Block, Parted, begin_again, part
from apparatus.read.seed.body import is_prose
from apparatus.read.seed.chain import chain_of
from apparatus.read.seed.counting import count_up, with_repeats
from apparatus.read.seed.forms import FORMS, Token, tokens_of
from apparatus.read.seed.gather import end_of, gather, is_headed
from apparatus.read.seed.labels import LABELS, MARKER, NO_YEAR, Label, find_labels, numbers_in
from apparatus.read.seed.lines import JOINED, KEPT, Line
from apparatus.read.seed.printed import DEFINITION

CALL = re.compile(r"\[\^(?P<name>[^\]\s]{1,60})\]")
"""`[^name]`."""

WORDS = 15
"""No line of a title page has more."""

CLEARLY = 2
"""By so many notes more, a form that means other things too, or notes in several places, have to explain the text."""


@dataclass(frozen=True, slots=True)
class Notation:
    """Lines in the notation that further steps read."""

    lines: tuple[Line, ...]
    labels: tuple[Label, ...] = ()
    """Of the notes; empty where they are to be found by their markers."""
    printed: Mapping[int, str] = field(default_factory=dict)
    """The numbers that the article prints, by the numbers of the notes, where these are others."""
    taken: frozenset[int] = frozenset()
    """Numbers of lines that are left out of paragraphs."""
    ledger: tuple[Furniture, ...] = ()
    problems: tuple[Problem, ...] = ()
    columns: Mapping[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    """By line number: from which column on, and by how much, the line of the file is longer."""
    markers: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """By line number: the markers that were written anew, as they are in the file."""

    def as_printed(self, text: str, line: int) -> str:
        """A text that begins in a line of the file, with its markers as they are there."""
        if self.markers and "[" in text:
            lines = range(line, line + text.count(" ") + 2)
            old = (marker for number in lines for marker in self.markers.get(number, ()))
            text = MARKER.sub(lambda match: next(old, match[0]), text)
        return text.replace(KEPT, "").replace(JOINED, "")

    def unread(self, line: Line, known: Collection[int]) -> Line:
        """A line in which the markers that call no note stand as the file has them."""
        markers = self.markers.get(line.number, ())
        found = list(MARKER.finditer(line.text)) if markers else []
        if not found or len(found) != len(markers):
            return line
        old = iter(markers)

        def put(match: re.Match[str]) -> str:
            printed = next(old)
            return match[0] if all(n in known for n in numbers_in(match["numbers"])) else kept(printed)

        return Line(line.number, MARKER.sub(put, line.text))

    def as_note(self, line: Line) -> Line:
        """A line of a note as the file has it: what looks like a marker there is text."""
        line = self.unread(line, ())
        return Line(line.number, line.text.replace(KEPT, "")) if KEPT in line.text else line

    def in_file(self, problem: Problem) -> Problem:
        """A problem with the column that an editor sees."""
        shifts = self.columns.get(problem.place.line, ())
        shift = sum(by for start, by in shifts if start < problem.place.column)
        return replace(problem, place=replace(problem.place, column=problem.place.column + shift)) if shift else problem


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to see the article's markers and notes."""

    form: str
    tokens: tuple[Token, ...]
    value: float
    blocks: tuple[Block, ...] = ()
    chain: tuple[Label, ...] = ()
    """The labels of the notes, where these stand in one place."""


def read_notation(lines: Sequence[Line], path: str) -> Notation:
    """Finds out how the article writes its notes, and writes them in the one way that is read further on."""
    if footnotes := read_footnotes(lines):
        return footnotes_together(lines, footnotes)
    start = _first_prose(lines)
    labels = [label for label in find_labels(lines, set()) if label.index >= start]
    way = _best(lines, labels, start)
    if way.blocks:
        return _brought_together(lines, way, path)
    if way.form == "bracket":
        return Notation(tuple(lines))
    return replace(_rewritten(lines, way.form, {token: token.numbers for token in way.tokens}), labels=way.chain)


def _best(lines: Sequence[Line], labels: Sequence[Label], start: int) -> _Way:
    ways = [_way(name, lines, labels, start) for name, form in FORMS.items() if form.sure]
    best = max(ways, key=lambda way: way.value)
    if best.value < len({label.number for label in labels}) or not best.value:
        doubtful = [_way(name, lines, labels, start) for name, form in FORMS.items() if not form.sure]
        other = max(doubtful, key=lambda way: way.value)
        if other.value > 2 * best.value and other.value >= min(CLEARLY, max(len(other.tokens), 1)):
            return other
    return best


def _way(name: str, lines: Sequence[Line], labels: Sequence[Label], start: int) -> _Way:
    """What a form makes of the article."""
    tokens = [token for token in tokens_of(name, lines) if token.numbers[-1] < NO_YEAR]
    if not tokens:
        return _Way(name, (), 0)
    at_start = {label.index for label in labels}
    running = [token for token in tokens if not (token.opens and token.index in at_start)]
    sure = FORMS[name].sure
    highest = max((label.number for label in labels), default=0)
    called = running if sure else count_up(running, highest)
    chain = chain_of(labels, *_count(called, lines))
    if chain and not sure:
        body = [token for token in running if token.index < chain[0].index]
        called = count_up(body, max(label.number for label in chain))
        called = with_repeats(called, body) if name == "glued" else called
    whole = _called(chain, called)
    parted = part(labels, running, start)
    if len(parted.blocks) > 1 and parted.value >= whole + _margin(parted, lines) and _is_whole(parted):
        return _Way(name, tuple(running), parted.value, parted.blocks)
    if chain and whole:
        called = [token for token in called if token.index < chain[0].index]
    at_start_of_notes = {token for token in tokens if token.opens and token.index in at_start}
    wrapped = [token for token in at_start_of_notes if _is_wrapped(token, lines, chain)]
    ordered = sorted((*called, *wrapped), key=lambda token: (token.index, token.start))
    return _Way(name, tuple(ordered), whole, chain=tuple(chain) if whole else ())


def _margin(parted: Parted, lines: Sequence[Line]) -> int:
    """By how much notes in several places have to be the better reading. Lists begin again at 1 as well; what has a
    heading over it, or goes on counting, is no list."""
    headed = sum(is_headed(lines, block) for block in parted.blocks)
    return 1 if headed * 2 > len(parted.blocks) or not begin_again(parted.blocks) else CLEARLY


def _is_whole(parted: Parted) -> bool:
    notes = sum(len(block.labels) for block in parted.blocks)
    return parted.value * 2 > notes


def _is_wrapped(token: Token, lines: Sequence[Line], chain: Sequence[Label]) -> bool:
    """Whether a mark opens its line because the page's width put it there."""
    return bool(token.index and lines[token.index - 1].text.strip()) and (not chain or token.index < chain[0].index)


def _count(tokens: Sequence[Token], lines: Sequence[Line]) -> tuple[set[int], list[int]]:
    """The numbers of the tokens, and how many of them stand before each line."""
    before = [0] * (len(lines) + 1)
    for token in tokens:
        before[token.index + 1] += 1
    for at in range(len(lines)):
        before[at + 1] += before[at]
    return {number for token in tokens for number in token.numbers}, before


def _called(chain: Sequence[Label], tokens: Sequence[Token]) -> float:
    """How many notes of a chain are called before it, less the markers that come too late."""
    if not chain:
        return 0
    before = {number for token in tokens if token.index < chain[0].index for number in token.numbers}
    late = sum(token.index > chain[0].index for token in tokens)
    return max(0, len(before & {label.number for label in chain}) - late)


def _first_prose(lines: Sequence[Line]) -> int:
    """The first line of running text: no notes stand before it."""
    for index, line in enumerate(lines):
        following = lines[index + 1].text if index + 1 < len(lines) else ""
        if is_prose(line.text) or line.text.count(" ") >= WORDS or (len(line.text) > 55 and len(following) > 55):
            return index
    return 0


# --- Writing anew -----------------------------------------------------------------------------------------------


def _rewritten(lines: Sequence[Line], form: str, numbers: Mapping[Token, Collection[int]]) -> Notation:
    """The lines with each token as a bracket of its numbers; brackets that were there are kept as text."""
    of_line: dict[int, list[Token]] = {}
    for token in numbers:
        of_line.setdefault(token.index, []).append(token)
    written: list[Line] = []
    columns: dict[int, tuple[tuple[int, int], ...]] = {}
    markers: dict[int, tuple[str, ...]] = {}
    for index, line in enumerate(lines):
        tokens = of_line.get(index, [])
        if not tokens and "[" not in line.text:
            written.append(line)
            continue
        text, shifts = _with_brackets(line.text, [(t.start, t.end, numbers[t]) for t in tokens], form != "bracket")
        written.append(Line(line.number, text))
        columns[line.number] = tuple(shifts)
        if tokens:
            printed = tuple(line.text[t.start : t.end] for t in sorted(tokens, key=lambda token: token.start))
            label = MARKER.match(text.lstrip()) if len(MARKER.findall(text)) > len(printed) else None
            markers[line.number] = (label[0], *printed) if label else printed
    return Notation(tuple(written), columns=columns, markers=markers)


def _with_brackets(
    text: str, marks: Sequence[tuple[int, int, Collection[int]]], keep: bool
) -> tuple[str, list[tuple[int, int]]]:
    pieces: list[str] = []
    shifts: list[tuple[int, int]] = []
    done = length = 0
    label = LABELS["bracket"].match(text)
    if label and keep and not any(start < label.end() for start, _, _ in marks):
        pieces, done, length = [label[0]], label.end(), label.end()
    for start, end, numbers in sorted(marks):
        between = kept(text[done:start]) if keep else text[done:start]
        marker = f"[{', '.join(map(str, numbers))}]"
        pieces += [between, marker]
        length += len(between) + len(marker)
        shifts.append((length, end - start - len(marker)))
        done = end
    pieces.append(kept(text[done:]) if keep else text[done:])
    return "".join(pieces), shifts


def kept(text: str) -> str:
    """The text with its numbers in brackets marked as text."""
    return MARKER.sub(lambda match: f"[{KEPT}{match[0][1:]}", text) if "[" in text else text


def _brought_together(lines: Sequence[Line], way: _Way, path: str) -> Notation:
    """The lines with all notes in one place and in one count."""
    again = begin_again(way.blocks)
    numbers: dict[Token, Collection[int]] = {}
    given: dict[int, int] = {}
    printed: dict[int, str] = {}
    problems: list[Problem] = []
    count = 0
    starts = {label.index for block in way.blocks for label in block.labels}
    notes = {index for block in way.blocks for index in range(block.labels[0].index, end_of(lines, block, starts))}
    for block in way.blocks:
        of_block: dict[int, int] = {}
        for label in block.labels:
            count = count + 1 if again else label.number
            of_block.setdefault(label.number, count)
            given[label.index] = count
            if count != label.number:
                printed[count] = str(label.number)
        for token in block.tokens:
            if token.index in notes:
                continue
            if all(number in of_block for number in token.numbers):
                numbers[token] = [of_block[number] for number in token.numbers]
            elif again:
                problems.append(_no_note(token, lines, path, block))
            else:
                numbers[token] = token.numbers
    known = {token for block in way.blocks for token in block.tokens}
    if not again:
        numbers |= {token: token.numbers for token in way.tokens if token not in known and token.index not in notes}
    rewritten = _rewritten(lines, "", numbers)
    together = gather(rewritten.lines, way.blocks, given)
    return replace(
        rewritten,
        lines=together.lines,
        labels=together.labels,
        printed=printed,
        taken=together.taken,
        ledger=together.ledger,
        problems=tuple(problems),
    )


def _no_note(token: Token, lines: Sequence[Line], path: str, block: Block) -> Problem:
    shown = ", ".join(map(str, token.numbers))
    hint = f"the notes of this part end with {block.labels[-1].number}"
    place = Place(path, lines[token.index].number, token.start + 1)
    return Problem(place, f"the marker [{shown}] has no note", hint)


# --- Markdown's footnotes ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Footnote:
    """`[^name]: Text`."""

    index: int
    name: str
    end: int


def read_footnotes(lines: Sequence[Line]) -> list[Footnote]:
    """The definitions of Markdown's footnotes, in the order of the file."""
    matches = ((index, DEFINITION.match(line.text)) for index, line in enumerate(lines) if "[^" in line.text)
    return [Footnote(index, match["name"], match.end()) for index, match in matches if match]


def footnotes_together(lines: Sequence[Line], footnotes: Sequence[Footnote]) -> Notation:
    """Markdown numbers its footnotes in the order in which they are called, whatever their names are."""
    at_start = {footnote.index for footnote in footnotes}
    calls = [
        (index, match)
        for index, line in enumerate(lines)
        if "[^" in line.text
        for match in CALL.finditer(line.text)
        if not (index in at_start and not line.text[: match.start()].strip())
    ]
    numbers = _footnote_numbers([match["name"] for _, match in calls], [footnote.name for footnote in footnotes])
    given: dict[int, int] = {}
    blocks: list[Block] = []
    count = len(numbers)
    for footnote in footnotes:
        number = numbers[footnote.name]
        if number in given.values() and not footnote.name.isdecimal():
            count += 1
            number = count
        given[footnote.index] = number
        label = Label(footnote.index, number, "footnote", footnote.end, True, True)
        blocks.append(Block((label,), ()))
    inside = {at for block in blocks for at in range(block.labels[0].index, end_of(lines, block, given))}
    tokens = [
        Token(index, m.start(), m.end(), (numbers[m["name"]],), 1, False) for index, m in calls if index not in inside
    ]
    rewritten = _rewritten(lines, "", {token: token.numbers for token in tokens})
    together = gather(rewritten.lines, blocks, given)
    printed = {number: name for name, number in numbers.items() if name != str(number)}
    return replace(
        rewritten,
        lines=together.lines,
        labels=together.labels,
        printed=printed,
        taken=together.taken,
        ledger=together.ledger,
    )


def _footnote_numbers(called: Sequence[str], defined: Sequence[str]) -> dict[str, int]:
    """Each name's number: its own where all are numbers, else its place in the order of the calls."""
    names = list(dict.fromkeys([*called, *defined]))
    if all(name.isdecimal() and len(name) < 5 and int(name) for name in names):
        return {name: int(name) for name in names}
    return {name: number for number, name in enumerate(names, 1)}
