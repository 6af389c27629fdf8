"""A PDF in; its sheets as rows of words, with their size, face and place, out. By pdfminer.six."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from io import BytesIO

from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTChar, LTCurve, LTTextContainer, LTTextLine
from pdfminer.pdfdocument import PDFPasswordIncorrect

from apparatus import lazy

LAYOUT = LAParams(line_overlap=0.2, char_margin=1.0, boxes_flow=None)
"""Raised figures belong to the line that they stand beside; words of two columns that stand near are not joined."""

SLANTED = lazy.regex(r"Ital|Obli|Slanted|Kursiv|-It\b|BdIt|(?:^|[-,])(?:I|BI|It)$")
BOLD = lazy.regex(r"Bold|Black|Heavy|Semib|Demi|-Bd\b|(?:^|[-,])(?:B|BI)$|CMBX|-BX")
"""What names of faces have in them."""

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st", "\u00a0": " "}
"""Letters that a font joins, as the words have them."""

UNKNOWN = lazy.regex(r"\(cid:\d+\)")
"""What stands for a letter of which the font does not tell which one it is."""

MOST_UNKNOWN = 0.1

SMALLER, RAISED = 0.88, 0.12
"""How small a raised figure is at the most, and how far above the line it begins at the least, in sizes of the line."""

THIN, LONG = 2.0, 20.0
"""How high a rule is at the most and how wide at the least, in points."""


class UnreadableError(ValueError):
    """Why no text can be taken out of a PDF, and what to do."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one size and face."""

    text: str
    size: float
    bold: bool
    slanted: bool
    raised: bool = False
    call: int = 0
    """The place of the note that it calls, from 1."""


@dataclass(frozen=True)
class Row:
    """A line of a column: its runs and its box, in points from below."""

    runs: tuple[Run, ...]
    left: float
    bottom: float
    right: float
    top: float
    cells: tuple[Row, ...] = ()
    """The pieces of a line that much space parts."""

    @cached_property
    def text(self) -> str:
        """Its words."""
        return "".join(run.text for run in self.runs)

    @cached_property
    def size(self) -> float:
        """The size of most of its letters."""
        return most(self.runs)

    @cached_property
    def bold(self) -> bool:
        """Whether all of it that is not raised is bold."""
        return all(run.bold for run in self.runs if not run.raised and run.text.strip())

    @cached_property
    def middle(self) -> float:
        """Its height on the sheet."""
        return (self.bottom + self.top) / 2


@dataclass(frozen=True, slots=True)
class Rule:
    """A line that is drawn from left to right."""

    left: float
    right: float
    height: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of a PDF."""

    width: float
    rows: tuple[Row, ...]
    rules: tuple[Rule, ...] = ()


def most(runs: Iterable[Run]) -> float:
    """The size that most of the letters have; 0 where there are none."""
    counts: Counter[float] = Counter()
    for run in runs:
        counts[run.size] += len(run.text.strip())
    return counts.most_common(1)[0][0] if counts else 0.0


def sheets_of(data: bytes) -> list[Sheet]:
    """The sheets; pieces that stand in one line of a column, but far from one another, are rows of their own.

    Raises:
        UnreadableError: the PDF is broken or locked, or holds no text.
    """
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # what it finds odd is no news for an editor
    try:
        pages = list(extract_pages(BytesIO(data), laparams=LAYOUT))
    except PDFPasswordIncorrect:
        raise UnreadableError("a password locks the PDF", "save it without a password") from None
    except Exception as error:  # a broken PDF can break the program that reads it anywhere
        said = str(error) or type(error).__name__
        raise UnreadableError(
            f"the PDF cannot be read: {said}", "print it to a new PDF, or take the Word file"
        ) from error
    sheets = [Sheet(page.width, tuple(_rows_in(page)), tuple(_rules_in(page))) for page in pages]
    _expect_text("".join(row.text for sheet in sheets for row in sheet.rows))
    return sheets


def _expect_text(text: str) -> None:
    if not text.strip():
        hint = "let a program recognise the text first, such as ocrmypdf, or take the Word file"
        raise UnreadableError("the PDF holds pictures of pages and no text", hint)
    unknown = len(UNKNOWN.findall(text))
    if unknown > MOST_UNKNOWN * len(text):
        hint = "print it to a new PDF from the program that made it, or take the Word file"
        raise UnreadableError("the fonts of the PDF do not tell which letters they show", hint)


def _rows_in(page: Iterable[object]) -> Iterator[Row]:
    boxes = [box for box in page if isinstance(box, LTTextContainer)]
    lines = [line for box in boxes for line in ([box] if isinstance(box, LTTextLine) else box)]
    return (_row(line) for line in lines if isinstance(line, LTTextLine) and line.get_text().strip())


def _rules_in(page: Iterable[object]) -> Iterator[Rule]:
    for drawn in page:
        if isinstance(drawn, LTCurve) and drawn.height < THIN and drawn.width > LONG:
            yield Rule(drawn.x0, drawn.x1, drawn.y0)


def _row(line: LTTextLine) -> Row:
    letters = [part for part in line if isinstance(part, LTChar)]
    size = most(Run(letter.get_text(), round(letter.size, 1), False, False) for letter in letters)
    base = min((letter.y0 for letter in letters if round(letter.size, 1) == size), default=line.y0)
    runs: list[Run] = []
    parts = list(line)
    for part, behind in zip(parts, [*parts[1:], None], strict=True):
        if isinstance(part, LTChar):
            run = _run(part, size, base)
            if _has_no_width(part, behind):
                continue
            if runs and replace(runs[-1], text="") == replace(run, text=""):
                run = replace(run, text=runs.pop().text + run.text)
            runs.append(run)
        elif runs and not runs[-1].text.endswith(" "):
            runs.append(replace(last := runs.pop(), text=f"{last.text} "))
    return Row(tuple(runs), line.x0, line.y0, line.x1, line.y1)


def _has_no_width(letter: LTChar, behind: object) -> bool:
    """Whether a space is none: where a word may be divided, some programs write one that the next letter covers."""
    covered = isinstance(behind, LTChar) and behind.x0 < (letter.x0 + letter.x1) / 2
    return covered and letter.get_text().isspace()


def _run(letter: LTChar, size: float, base: float) -> Run:
    face, own = letter.fontname.partition("+")[2] or letter.fontname, round(letter.size, 1)
    text = letter.get_text()
    bold, slanted = BOLD.search(face) is not None, SLANTED.search(face) is not None
    return Run(LIGATURES.get(text, text), own, bold, slanted, is_raised(own, letter.y0, size, base))


def is_raised(own: float, bottom: float, size: float, base: float) -> bool:
    """Whether letters of the size `own` that begin at `bottom` are raised in a line of the size `size` on `base`."""
    return own <= size * SMALLER and bottom >= base + size * RAISED
