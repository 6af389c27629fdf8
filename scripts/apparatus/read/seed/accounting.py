"""The proof that nothing was lost: a file's text and the article read from it in; every line with a remainder out.

The proof knows nothing of how the article was read. It takes the file line by line and strikes out what stands in a
block, a note, the matter or the ledger, each in its order; beyond that only the printed numbers of notes and the
markers that have become marks may be struck out, and these must agree with the notes and marks in number and order.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from itertools import accumulate, groupby
from operator import itemgetter

from apparatus import lazy
from apparatus.model import Article, Block, Matter, Note
from apparatus.read.seed.labels import BROKEN, LABELS, MARKER
from apparatus.read.seed.ledger_pieces import BROKEN_TAG, without_furniture
from apparatus.read.seed.lines import Line, split
from apparatus.read.seed.printed import BROKEN_DEFINITION, DEFINITION, ROMAN_LABEL, UNSEEN, digits, markers_at
from apparatus.read.seed.replaced import Replaced, replaced

LEADING, QUOTING = "sign of a list", "quotation mark of Markdown"
"""Why a sign at the head of its line is no text."""

HEIGHT_TAG = lazy.regex(r"</?su[bp]\b[^<>]*>", re.IGNORECASE)

NO_NAMES: Mapping[str, str] = {}

LOOK_AHEAD = 12
"""So many characters tell which of two brackets closes a marker."""

TRIES = 200
"""So often one text after another is tried where several may go on with a line."""


@dataclass(slots=True)
class _Text:
    """A text of the article, without spaces, as far as it has been met in the file."""

    line: int
    text: str
    stops: list[tuple[int, list[int]]] = field(default_factory=list)
    """Where marks stand, and which notes they call, in reverse order."""
    signs: list[tuple[int, str]] = field(default_factory=list)
    """Marks of Markdown and where they stand, in reverse order; beside a note's mark they may come before or behind."""
    at: int = 0
    """Everything before this has been met."""

    @property
    def done(self) -> bool:
        return self.at == len(self.text) and not self.stops and not self.signs

    @property
    def until(self) -> int:
        """Up to where nothing but words stands."""
        stops, signs = self.stops, self.signs
        return min(stops[-1][0] if stops else len(self.text), signs[-1][0] if signs else len(self.text))

    def copy(self) -> _Text:
        stops = [(at, list(notes)) for at, notes in self.stops]
        return _Text(self.line, self.text, stops, list(self.signs), self.at)

    def take_sign(self, rest: str, at: int) -> int:
        """Strikes out a mark of Markdown that stands here, or as much of it as the line holds; its length, 0 if there
        is none."""
        index = len(self.signs) - 1
        while index >= 0 and self.signs[index][0] == self.at:
            place, sign = self.signs[index]
            if rest.startswith(sign, at):
                del self.signs[index]
                return len(sign)
            if sign.startswith(rest[at:]):
                self.signs[index] = (place, sign[len(rest) - at :])
                return len(rest) - at
            index -= 1
        return 0

    def drop_sign(self, sign: str) -> None:
        """Strikes out a link that was left empty here, since all of its words were a marker."""
        if sign and self.signs and self.signs[-1] == (self.at, sign):
            self.signs.pop()


@dataclass(slots=True)
class _Aside:
    """What of the file is none of the text, by the numbers of its lines."""

    furniture: dict[int, list[str]] = field(default_factory=dict)
    leading: dict[int, str] = field(default_factory=dict)
    """Signs at the heads of lines."""
    unseen: Counter[int] = field(default_factory=Counter)
    """How many characters that cannot be seen."""


def unaccounted(text: str, article: Article) -> list[str]:
    """What of the file is not in the article, and what of the article is not in the file; empty when nothing is lost.

    Each entry reads `12: the rest of the line` (in the file only) or `12+ the rest of the text` (in the article only).
    """
    texts = sorted(_texts(article), key=lambda part: part.line)
    aside = _aside(article)
    labels = {note.line: note.label or str(note.number) for note in article.notes}
    printed = {note.number: note.label or str(note.number) for note in article.notes}
    lost: list[str] = []
    waiting = 0
    current: list[_Text] = []
    carried = ""
    over: list[str] = []
    lines = split(text)
    for line in lines:
        if (count := _unseen(line.text) - aside.unseen[line.number]) != 0:
            lost.append(f"{line.number}: {count} characters that cannot be seen")
        while waiting < len(texts) and texts[waiting].line <= line.number:
            current.append(texts[waiting])
            waiting += 1
        shown = _without_signs(line, aside.leading, labels)
        segments, over = without_furniture(shown, over, aside.furniture.pop(line.number, []), lost, line.number)
        for segment in segments:
            whole = carried + segment
            carried = _left_open(whole, tags=bool(shown))
            if remainder := _strike(whole.removesuffix(carried), current, printed):
                lost.append(f"{line.number}: {remainder}")
        current = [part for part in current if not part.done]
    if carried and _strike(carried, current, printed):
        lost.append(f"{line.number}: {carried}")
    current = [part for part in current if not part.done]
    lost.extend(f"{part.line}+ {part.text[part.at :]}{part.stops or ''}" for part in (*current, *texts[waiting:]))
    lost.extend(f"{lines[-1].number}+ {part}" for part in over)
    lost.extend(f"{number}+ {part}" for number, part in aside.leading.items())
    lost.extend(f"{number}+ {part}" for number, parts in aside.furniture.items() for part in parts)
    return lost


def _aside(article: Article) -> _Aside:
    """What the ledger says of each line."""
    aside = _Aside()
    for part in article.furniture:
        if part.reason in (LEADING, QUOTING):
            aside.leading[part.line] = squash(part.text)
        elif shown := squash(part.text):
            aside.furniture.setdefault(part.line, []).append(shown)
            aside.unseen[part.line] += _unseen(part.text)
        else:
            aside.unseen[part.line] += len("".join(part.text.split()))
    return aside


def _unseen(text: str) -> int:
    """How many of its characters cannot be seen."""
    return 0 if text.isascii() else sum(map(len, UNSEEN.findall(text)))


def _without_signs(line: Line, leading: dict[int, str], labels: Mapping[int, str]) -> str:
    """A line without the sign that draws a list or a quotation, and without the number of a note, which may stand
    behind that sign."""
    sign = leading.pop(line.number, "")
    if line.number not in labels:
        return squash(line.text).removeprefix(sign)
    rest = UNSEEN.sub("", line.text)
    before = rest.lstrip().startswith(sign)
    rest = _without_label(rest.lstrip().removeprefix(sign) if before else rest, labels[line.number])
    return squash(rest) if before else squash(rest).removeprefix(sign)


def _left_open(text: str, *, tags: bool) -> str:
    """The beginning of a marker, or with `tags` of a tag, with which a line ends: no tag goes on behind a blank one."""
    broken = BROKEN.search(text, max(0, len(text) - 170))
    if broken is None and tags:
        broken = BROKEN_TAG.search(text, max(0, len(text) - 900))
    return broken[0] if broken else ""


def squash(text: str) -> str:
    """A text without its white space and what has no width."""
    return "".join(UNSEEN.sub("", text).split())


def _texts(article: Article) -> list[_Text]:
    texts = [_with_stops(block) for section in article.sections for block in section.blocks]
    names = {f"[^{note.label or note.number}]": str(note.number) for note in article.notes if note.named}
    texts += [_without_stops(note, names) for note in article.notes]
    return texts + [_without_stops(part) for part in article.matter]


def _as_in_file(part: Block | Note | Matter, names: Mapping[str, str] = NO_NAMES) -> Replaced:
    """A text with the signs that the file writes by others, as it writes them; `names` are the numbers of footnotes
    that may be called in it, by their markers."""
    signs = (style for style in part.styles if style.kind == "sign")
    return replaced(
        part.text, [(s.start, s.end, s.opened) for s in signs if _means(s.opened, part.text[s.start : s.end], names)]
    )


def _means(written: str, shown: str, names: Mapping[str, str]) -> bool:
    """Whether `&lt;` is shown as `<`, `^2^`, `~2~` or `<sup>2</sup>` as a raised or lowered 2, and nothing else as
    anything else."""
    number = HEIGHT_TAG.sub("", written) if written.startswith("<") else written[1:-1]
    if written in names:
        return digits(shown) == names[written]
    return unescape(written) == shown or number == unicodedata.normalize("NFKC", shown).replace("−", "-")


def _signs(part: Block | Note | Matter, whole: Replaced) -> list[tuple[int, str]]:
    """The marks of Markdown that were taken out of a text, in reverse order."""
    styles = [style for style in part.styles if style.kind != "sign"]
    signs = [(style.start, 1, at, style.opened) for at, style in enumerate(styles)]
    signs += [(style.end, 0, -at, style.closed) for at, style in enumerate(styles)]
    if not signs:
        return []
    seen = list(accumulate((not (char.isspace() or UNSEEN.match(char)) for char in whole.text), initial=0))
    ordered = sorted(signs, reverse=True)
    return [(seen[whole.moved(at)], squash(sign)) for at, _, _, sign in ordered if sign]


def _without_stops(part: Note | Matter, names: Mapping[str, str] = NO_NAMES) -> _Text:
    whole = _as_in_file(part, names)
    return _Text(part.line, squash(whole.text), [], _signs(part, whole))


def _with_stops(block: Block) -> _Text:
    whole = _as_in_file(block)
    parts: list[str] = []
    stops: list[tuple[int, list[int]]] = []
    length, before = 0, 0
    for offset, marks in groupby(block.marks, key=lambda mark: whole.moved(mark.offset)):
        parts.append(squash(whole.text[before:offset]))
        length, before = length + len(parts[-1]), offset
        stops.append((length, [mark.note for mark in marks]))
    parts.append(squash(whole.text[before:]))
    return _Text(block.line, "".join(parts), stops[::-1], _signs(block, whole))


def _without_label(text: str, printed: str) -> str:
    for pattern in (*LABELS.values(), DEFINITION):
        match = pattern.match(text)
        if match and (match[1] == printed or (printed.isdecimal() and digits(match[1]).lstrip("0") == printed)):
            return text[match.end() :]
    for pattern in (BROKEN_DEFINITION, ROMAN_LABEL):
        match = pattern.match(text)
        if match and printed in match.groups():
            return text[match.end() :]
    return text


def _strike(rest: str, current: list[_Text], printed: Mapping[int, str]) -> str:
    """Strikes a stretch of a line out of the open texts; gives what no text goes on with.

    Two texts may go on with the same letters, as a paragraph and the note at the foot of its page: then the one that
    carries the whole stretch goes on, and failing that, one after the other is tried."""
    furthest, struck = 0, current
    waiting = [(0, current)]
    for _ in range(TRIES):
        at, texts = waiting.pop()
        if at > furthest:
            furthest, struck = at, texts
        waiting += _steps(rest, at, texts, printed) if at < len(rest) else []
        if furthest == len(rest) or not waiting:
            break
    current[:] = struck
    return rest[furthest:]


def _steps(rest: str, at: int, texts: Sequence[_Text], printed: Mapping[int, str]) -> list[tuple[int, list[_Text]]]:
    """How far each of the texts goes on with a stretch, and the texts then, the best last."""
    steps: list[tuple[bool, bool, int, list[_Text]]] = []
    for index, text in enumerate(texts):
        part = text.copy()
        if (met := _meet(rest, at, part, printed)) > at:
            whole = met == len(rest)
            steps.append((whole and part.done, whole, met, [*texts[:index], part, *texts[index + 1 :]]))
            if whole and part.done:
                break
    steps.reverse()
    return [(met, after) for *_, met, after in sorted(steps, key=itemgetter(0, 1))]


def _meet(rest: str, at: int, part: _Text, printed: Mapping[int, str]) -> int:
    """Moves on in the text as far as it agrees with the line; gives how far the line has been struck out."""
    while at < len(rest) and not part.done:
        if sign := part.take_sign(rest, at):
            at += sign
            continue
        stop, notes = part.stops[-1] if part.stops else (len(part.text), [])
        if part.at == stop and notes:
            ways = markers_at(rest, at, [printed.get(note, str(note)) for note in notes])
            end, count = next((way for way in ways if _goes_on(rest, way, part)), (at, 0))
            if not count:
                return at
            part.drop_sign(MARKER.sub("", rest[at:end], count=1))
            at = end
            del notes[:count]
            if not notes:
                part.stops.pop()
            continue
        same = _same(rest, at, part.text, part.at, part.until)
        if not same:
            return at
        at, part.at = at + same, part.at + same
    return at


def _goes_on(rest: str, way: tuple[int, int], part: _Text) -> bool:
    """Whether the text goes on in the line where a marker is taken to end."""
    end, count = way
    stops = part.stops[:-1] if count == len(part.stops[-1][1]) else part.stops
    until = min(stops[-1][0] if stops else len(part.text), part.signs[-1][0] if part.signs else len(part.text))
    size = min(until - part.at, len(rest) - end, LOOK_AHEAD)
    return rest[end : end + size] == part.text[part.at : part.at + size]


def _same(left: str, at: int, right: str, start: int, stop: int) -> int:
    """The length of the common beginning, found by halving so that long lines cost little."""
    low, high = 0, min(len(left) - at, stop - start) + 1
    while high - low > 1:
        middle = min((low + high) // 2 if low else high - 1, high - 1)
        if left[at + low : at + middle] == right[start + low : start + middle]:
            low = middle
        else:
            high = middle
    return low
