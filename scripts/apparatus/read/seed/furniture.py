"""Running headers and page numbers: lines in; lines without them, and a ledger of what was taken out, out.

A running header repeats what the page belongs to (title, author, series, month) beside a page number, often with `|`
between them. It stands on a line of its own or, where a page was copied without its breaks, sticks to the end of a note
or paragraph. None of the rules needs to know the article: its title and authors are handed in.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from apparatus import lazy
from apparatus.model import Furniture
from apparatus.read.seed.compare import SHAPES, squeeze
from apparatus.read.seed.dates import read_date
from apparatus.read.seed.lines import Line
from apparatus.read.seed.pages import at_page_breaks
from apparatus.read.seed.prose import is_prose

PAGE_ALONE = lazy.regex(r"(?P<page>\d{1,3})")
PAGE_MARKED = lazy.regex(
    r"[-–—] ?\d{1,4} ?[-–—]|(?:page|seite|página|p\.) ?\d{1,4}(?: ?(?:of|von|de|/) ?\d{1,4})?|\d{1,4} ?/ ?\d{1,4}",
    re.IGNORECASE,
)
"""`- 13 -`, `Page 13 of 20`, `13/20`."""

BROWSER = lazy.regex(
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?: [AP]M)?\b(?P<title>.{0,200})"
    r"|(?:https?|file)://\S{1,300} +\d{1,3}/\d{1,3}"
)
"""What a browser prints on the edges of a page."""

OF_HOST = lazy.regex(
    r"This content downloaded from\b|All use subject to (?:https?:|JSTOR)"
    r"|Downloaded (?:from|by) \S{4,200} (?:by|on|at) |Electronic copy available at: ?http"
    r"|\d{1,3}(?:\.\d{1,3}){3} on [A-Z][a-z]{2}, \d"
)
"""What a host prints at the foot of every page."""

PAGE_FIRST = lazy.regex(r"\s*(?P<page>\d{1,4})\s+(?P<rest>\S.*)", re.DOTALL)
PAGE_LAST = lazy.regex(r"(?P<rest>.*\S)\s+(?P<page>\d{1,4})\s*", re.DOTALL)

MONTH_YEAR = r"[^\W\d_]{3,10}\.? [12]\d{3}"

SENTENCE_BREAK = lazy.regex(r"[.!?…][”’\"')\]»]*\s+")

MAX_HEADER = 200
"""No running header is longer."""

WRAPPED = 300
"""Lines that a page's width wraps are shorter than this."""

PAGE_APART = 600
"""Bare numbers nearer to each other than this many characters are cells of a table, not numbers of pages."""


@dataclass(frozen=True, slots=True)
class Clean:
    """Lines without page furniture."""

    lines: tuple[Line, ...]
    taken: frozenset[int]
    """The numbers of the lines of which nothing is left."""
    ledger: tuple[Furniture, ...]


class Headers:
    """Knows what a running header of this article may repeat."""

    def __init__(self, title: str, authors: Iterable[str]) -> None:
        names = [name for name in (title, *authors) if len(squeeze(name)) > 3]
        self.title = squeeze(title)
        self.names = {squeeze(name) for name in names}
        alternatives = "|".join(r"\s+".join(map(re.escape, name.translate(SHAPES).split())) for name in names)
        part = f"(?:{alternatives}|{MONTH_YEAR})" if names else MONTH_YEAR
        self.inline = re.compile(
            rf"(?<![^\s])(?:(?P<first>\d{{1,4}})\s+)?{part}(?:\s+\|\s+{part})+(?:\s+(?P<last>\d{{1,4}}))?(?![^\s])",
            re.IGNORECASE,
        )

    def knows(self, text: str) -> bool:
        """Whether the text is the title or an author, or a month and year."""
        key = squeeze(text)
        return bool(key) and (key in self.names or _is_month(text))

    def known(self, text: str) -> list[tuple[int, int]]:
        """Where headers stand whose parts are all known and that have a page number."""
        matches = self.inline.finditer(text.translate(SHAPES))
        return [match.span() for match in matches if match["first"] or match["last"]]

    def at_end(self, text: str) -> int:
        """Where a header begins that closes a line after a sentence: it has a page number, a `|`, at least one part
        that is known, and no quotation marks. 0 when there is none."""
        start = max(0, len(text) - MAX_HEADER)
        if "|" not in text[start:]:
            return 0
        for match in reversed(list(SENTENCE_BREAK.finditer(text, start))):
            tail = text[match.end() :]
            if "|" in tail and self.is_header(tail):
                return match.end()
        return 0

    def is_header(self, text: str) -> bool:
        """Whether a text as a whole is a running header."""
        if len(text) > MAX_HEADER or re.search(r"[“”„\"«»]", text):
            return False
        for form in (PAGE_FIRST, PAGE_LAST):
            match = form.fullmatch(text)
            if match is None or (form is PAGE_LAST and _is_month(text.rsplit("|", 1)[-1])):
                continue
            parts = match["rest"].split("|")
            if len(parts) > 1 and all(map(squeeze, parts)) and any(self.knows(part) for part in parts):
                return True
            if squeeze(match["rest"]) == self.title:
                return True
        return False


def clean(lines: Sequence[Line], headers: Headers) -> Clean:
    """Takes page furniture out of the lines."""
    reasons = _whole_lines(lines, headers)
    ledger = [
        Furniture(line.text.strip(), line.number, reasons[line.number]) for line in lines if line.number in reasons
    ]
    left = list(lines)
    for at, line in enumerate(lines):
        if "|" in line.text and line.number not in reasons:
            _cut_header(left, at, headers, ledger)
    emptied = {line.number for line in left if not line.text.strip()}
    reasons |= {part.line: part.reason for part in ledger if part.line in emptied}
    return Clean(tuple(left), frozenset(reasons), tuple(sorted(ledger, key=lambda part: part.line)))


def _cut_header(lines: list[Line], at: int, headers: Headers, ledger: list[Furniture]) -> None:
    """Cuts a header with a bar out of a line, or out of two lines where the end of one breaks it."""
    text = lines[at].text
    before = lines[at - 1].text + " " if at and len(lines[at - 1].text) < WRAPPED else ""
    after = " " + lines[at + 1].text if at + 1 < len(lines) and len(lines[at + 1].text) < WRAPPED else ""
    if spans := headers.known(text):
        _cut(lines, at, spans, ledger)
    elif len(text) < WRAPPED and (spans := headers.known(before + text + after)):
        _cut_broken(lines, at, spans, len(before), ledger)
    elif headers.is_header(text) and not headers.at_end(text):
        _cut(lines, at, [(0, len(text))], ledger)
    elif start := headers.at_end(text):
        _cut(lines, at, [(start, len(text))], ledger)
    elif before and len(text) < WRAPPED and (start := headers.at_end(before + text)):
        _cut_broken(lines, at, [(start, len(before + text))], len(before), ledger)


def _cut_broken(
    lines: list[Line], at: int, spans: Sequence[tuple[int, int]], shift: int, ledger: list[Furniture]
) -> None:
    """Cuts spans that are counted from the beginning of the line before, or, with no shift, from that of this line."""
    for n, start in ((at - 1, 0), (at, shift), (at + 1, shift + len(lines[at].text) + 1)):
        if not 0 <= n < len(lines) or (n < at and not shift):
            continue
        size = len(lines[n].text)
        inside = [(max(low - start, 0), min(high - start, size)) for low, high in spans]
        _cut(lines, n, [(low, high) for low, high in inside if low < high], ledger)


def _cut(lines: list[Line], at: int, spans: Sequence[tuple[int, int]], ledger: list[Furniture]) -> None:
    line = lines[at]
    kept, done = [], 0
    for low, high in spans:
        ledger.append(Furniture(line.text[low:high].strip(), line.number, "running header"))
        kept.append(line.text[done:low].rstrip())
        done = high
    if spans:
        lines[at] = Line(line.number, " ".join([*kept, line.text[done:].strip()]).rstrip())


@dataclass(slots=True)
class _Marked:
    """Lines that are page furniture by what they say, and those that are if others like them stand on other pages."""

    reasons: dict[int, str] = field(default_factory=dict)
    """Why a line is none of the text, by number."""
    bare: list[tuple[int, Line]] = field(default_factory=list)
    """Numbers alone, and how many characters stand before them."""
    repeated: dict[str, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    """What stands before a number at the end of a line: the numbers, and those of the lines."""
    titles: list[int] = field(default_factory=list)
    bars: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))


def _whole_lines(lines: Sequence[Line], headers: Headers) -> dict[int, str]:
    """The lines that are page furniture as a whole, by number, with the reason."""
    marked = _marked(lines, headers)
    reasons = marked.reasons
    if are_pages([int(line.text.strip()) for _, line in marked.bare]) and _are_apart([at for at, _ in marked.bare]):
        reasons |= {line.number: "page number" for _, line in marked.bare}
    for places in marked.repeated.values():
        if len(places) > 2 and are_pages([page for page, _ in places]):
            reasons |= {number: "running header" for _, number in places}
    if any("\f" in line.text for line in lines):
        for text, numbers in marked.bars.items():
            if len(numbers) > 1 and text[0] not in "|>" and any(map(str.isalpha, text)):
                reasons |= dict.fromkeys(numbers, "running header")
    if len(marked.titles) > 1:
        reasons |= dict.fromkeys(marked.titles, "running header")
    return reasons | at_page_breaks(lines, headers.title)


def _marked(lines: Sequence[Line], headers: Headers) -> _Marked:
    """What each short line shows by itself."""
    marked = _Marked()
    position, started = 0, False
    for line in lines:
        text = line.text.strip()
        position += len(line.text)
        started = started or is_prose(text)
        if not text or len(text) > MAX_HEADER:
            continue
        if BROWSER.fullmatch(text):
            marked.reasons[line.number] = "page number"
        elif text[0] in "TADE1234567890" and OF_HOST.match(text):
            marked.reasons[line.number] = "foot of the page"
        elif "|" in text:
            marked.bars[text].append(line.number)
        elif PAGE_ALONE.fullmatch(text):
            marked.bare.append((position, line))
        elif PAGE_MARKED.fullmatch(text):
            marked.reasons[line.number] = "page number"
        elif (text[0].isdigit() or text[-1].isdigit()) and headers.is_header(text):
            marked.reasons[line.number] = "running header"
        elif text[-1].isdigit() and not text[0].isdigit() and (match := PAGE_LAST.fullmatch(text)):
            marked.repeated[squeeze(match["rest"])].append((int(match["page"]), line.number))
        elif headers.title and started and len(text) < 2 * len(headers.title) + 20 and squeeze(text) == headers.title:
            marked.titles.append(line.number)
    return marked


def are_pages(numbers: Sequence[int]) -> bool:
    """Pages ascend, and not by leaps."""
    steps = [after - before for before, after in pairwise(numbers)]
    return len(numbers) > 1 and all(step > 0 for step in steps) and sum(steps) <= 4 * len(steps)


def _are_apart(positions: Sequence[int]) -> bool:
    return (positions[-1] - positions[0]) / (len(positions) - 1) >= PAGE_APART


def _is_month(text: str) -> bool:
    date = read_date(text)
    return date is not None and date.month > 0
