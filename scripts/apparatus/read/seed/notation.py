"""How an article writes its notes: lines in; the same lines with markers as `[7]` and all notes in one place, out.

Every further step knows one form of marker and one list of notes. Here the form that the article uses is found out: of
all forms, the one whose marks call the most notes. What is written anew is remembered, so that problems name the column
of the file, and so that a note keeps the number that is printed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from apparatus.model import Place, Problem
from apparatus.read.seed import roman
from apparatus.read.seed.blocks import Block, Parted, begin_again, part
from apparatus.read.seed.chain import chain_of
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.counting import count_up, with_repeats, without_fractions, without_powers
from apparatus.read.seed.footnotes import footnotes_together, read_footnotes
from apparatus.read.seed.forms import FORMS, Token, form_of, tokens_of
from apparatus.read.seed.gather import end_of, in_one_place, is_headed
from apparatus.read.seed.labels import NO_YEAR, Label, find_labels
from apparatus.read.seed.lines import Line, Paragraph, paragraphs
from apparatus.read.seed.over_pages import broken_off
from apparatus.read.seed.prose import HEADING_MARK, NUMBERED, PROSE_END, bare_text, is_heading, is_prose
from apparatus.read.seed.rewriting import Notation, rewritten
from apparatus.read.seed.wording import BODY_HEADINGS, part_of

WORDS = 15
"""No line of a title page has more."""

FEW = 5
"""A number by more above that of the last note is hardly a marker."""

FEWEST_ROMAN = 2

CLEARLY = 2
"""By so many notes more, a form that means other things too, or notes in several places, have to explain the text."""


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to see the article's markers and notes."""

    form: str
    tokens: tuple[Token, ...]
    value: float
    blocks: tuple[Block, ...] = ()
    chain: tuple[Label, ...] = ()
    """The labels of the notes, where these stand in one place."""


_NO_WAY = _Way("bracket", (), 0)


def read_notation(lines: Sequence[Line], path: str, headers: Collection[int] = ()) -> Notation:
    """Finds out how the article writes its notes, and writes them in the one way that is read further on; `headers` are
    the numbers of lines that are running headers, whose page numbers are no notes'."""
    if footnotes := read_footnotes(lines):
        return footnotes_together(lines, footnotes, path)
    start = _first_prose(lines)
    labels = [label for label in find_labels(lines, set(headers)) if label.index >= start]
    way = _best(lines, labels, start)
    if way.blocks:
        return _brought_together(lines, way, path)
    if way.form == "bracket":
        return Notation(tuple(lines))
    written = rewritten(lines, way.form, {token: token.numbers for token in way.tokens})
    printed = {label.number: roman.as_roman(label.number) for label in way.chain} if way.form in roman.FORMS else {}
    return replace(written, labels=way.chain, printed=printed, problems=tuple(_beyond(lines, way, path)))


def _beyond(lines: Sequence[Line], way: _Way, path: str) -> Iterator[Problem]:
    """Digits behind a stop that go on counting where the notes end: such a form says too little to be sure."""
    if form_of(way.form).sure or not way.chain:
        return
    last = max(label.number for label in way.chain)
    for token in tokens_of(way.form, lines[: way.chain[0].index]):
        if token.weight > 1 and last < token.numbers[0] <= last + FEW:
            message = f"the number {token.numbers[0]} behind a stop looks like a marker; the notes end with {last}"
            place = Place(path, lines[token.index].number, token.start + 1)
            yield Problem(place, message, "add the note, or leave it if it calls none", "notice")


def _best(lines: Sequence[Line], labels: Sequence[Label], start: int) -> _Way:
    ways = [_way(name, lines, labels, start) for name, form in FORMS.items() if form.sure]
    best = max(ways, key=lambda way: way.value)
    if best.value < len({label.number for label in labels}) or not best.value:
        doubtful = [_way(name, lines, labels, start) for name, form in FORMS.items() if not form.sure]
        other = max(doubtful, key=lambda way: way.value)
        if other.value > 2 * best.value and other.value >= min(CLEARLY, max(len(other.tokens), 1)):
            return other
    return best if best.value else _roman(lines, start)


def _roman(lines: Sequence[Line], start: int) -> _Way:
    """What Roman numerals make of the article."""
    labels = [label for label in roman.roman_labels(lines) if label.index >= start]
    ways = [_way(name, lines, labels, start) for name in roman.FORMS] if len(labels) > 1 else []
    best = max(ways, key=lambda way: way.value, default=_NO_WAY)
    return best if best.value >= FEWEST_ROMAN else _NO_WAY


def _way(name: str, lines: Sequence[Line], labels: Sequence[Label], start: int) -> _Way:
    """What a form makes of the article."""
    tokens = [token for token in tokens_of(name, lines) if token.numbers[-1] < NO_YEAR]
    if not tokens:
        return _Way(name, (), 0)
    at_start = {label.index for label in labels}
    running = [token for token in tokens if not (token.opens and token.index in at_start)]
    sure = form_of(name).sure
    running = without_powers(running, {label.number for label in labels}) if sure else without_fractions(running)
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
            if way.form in roman.FORMS:
                printed[count] = roman.as_roman(label.number)
            elif count != label.number:
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
    written = rewritten(lines, "", numbers)
    ends = [end_of(lines, block, given) for block in way.blocks]
    problems += broken_off(lines, way.blocks, ends, path)
    end = ends[-1] if _opens_again(paragraphs(lines[ends[-1] :])) else 0
    return replace(in_one_place(written, way.blocks, given, printed, end), problems=tuple(problems))


def _opens_again(behind: Sequence[Paragraph]) -> bool:
    """Whether what stands behind the notes of a part begins with the heading of another part, which has none."""
    if len(behind) < 2 or part_of(behind[0].text) or not PROSE_END.search(bare_text(behind[1].text)[-20:]):
        return False
    heading = HEADING_MARK.match(behind[0].text) or squeeze(behind[0].text) in BODY_HEADINGS
    return bool(heading or (NUMBERED.match(behind[0].text) and is_heading(behind[0], behind[1:2])))


def _no_note(token: Token, lines: Sequence[Line], path: str, block: Block) -> Problem:
    shown = ", ".join(map(str, token.numbers))
    hint = f"the notes of this part end with {block.labels[-1].number}"
    place = Place(path, lines[token.index].number, token.start + 1)
    return Problem(place, f"the marker [{shown}] has no note", hint)
