"""The file as lines: bytes in; numbered lines, paragraphs, and notices about characters that hide or disturb out.

A paragraph is what stands between blank lines. Line ends are LF, CR LF or CR; nothing else ends a line, so that line
numbers are those of a text editor.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import dedent

from apparatus import lazy
from apparatus.model import Place, Problem

BOM = "\ufeff"

LINE_END = lazy.regex(r"\r\n|\n|\r")

SUSPECT = lazy.regex("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd\ufffe\uffff]")
"""Control characters but tab and form feed, line separators, bidirectional overrides and isolates, lost characters."""

BIDI = lazy.regex("[\u202a-\u202e\u2066-\u2069]")
"""Can show a text in another order than it is stored in: Unicode TR 36, section 2.2; CVE-2021-42574."""

KEPT = "\ufdd0"
"""Stands, while the article is read, in a bracket that is text: it is taken out again before anybody sees it."""

JOINED = "\ufdd1"
"""Stands, while the article is read, at the end of a line whose last word goes on in the next one."""

AS_IT_IS = "\ufdd2"
"""Stands, while the article is read, at the head of a line that is shown as it is: nothing in it is Markdown."""

LONG = 160
"""No page's width wraps lines as long as this."""

GOING_ON = lazy.regex(r"[\w.~-]{0,80}[/_=%][\w.~-]|[\w-]{1,80}\.(?:html?|pdf|aspx?|php|org|com|gov|edu)\b")
"""What is more of an address and no word of a sentence."""

MAX_NOTICES = 20
"""More places than this say nothing new; the last notice counts the rest."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line, without its end."""

    number: int
    """Counted from 1."""
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines between blank lines."""

    lines: tuple[Line, ...]
    gap: int = 1
    """How many blank lines stand before it."""

    @property
    def line(self) -> int:
        """The number of its first line."""
        return self.lines[0].number

    @property
    def text(self) -> str:
        """Its lines as one."""
        return join(line.text for line in self.lines)

    @property
    def as_it_is(self) -> bool:
        """Whether its lines are shown as they are."""
        return self.lines[0].text.startswith(AS_IT_IS)


def split(text: str) -> list[Line]:
    """Text to lines."""
    return [Line(number, line) for number, line in enumerate(LINE_END.split(text), 1)]


def join(texts: Iterable[str], separator: str = " ") -> str:
    """Lines to one text. Where a word was divided at its hyphen, the hyphen stays and no space comes in; nor does one
    where the end of a line broke an address."""
    whole: list[str] = []
    last = ""
    for text in texts:
        stripped = text.strip()
        if whole and whole[-1].endswith(JOINED):
            whole[-1], last = whole[-1][:-1], last[:-1]
        elif whole and not _is_divided(whole[-1]) and not _breaks_address(last, stripped):
            whole.append(separator)
            last = ""
        whole.append(stripped)
        last = (last if " " not in stripped else "") + stripped.rpartition(" ")[2]
    return "".join(whole).removesuffix(JOINED)


def _is_divided(text: str) -> bool:
    return len(text) > 1 and text.endswith("-") and text[-2].isalpha()


def _breaks_address(last: str, text: str) -> bool:
    """Whether an address that is the last word of a line goes on in the next one."""
    if "://" not in last or not text:
        return False
    if text[0] in "/_?=&#%~" or last.endswith("://"):
        return True
    return last[-1] in "/_?=&%" and GOING_ON.match(text) is not None


def has_long_lines(lines: Sequence[Line], share: float) -> bool:
    """Whether that share of a text stands on lines longer than any page is wide: then it is not wrapped."""
    lengths = [len(line.text) for line in lines]
    return sum(length for length in lengths if length > LONG) > share * sum(lengths)


def is_line_by_line(lines: Sequence[Line]) -> bool:
    """Whether each line is a paragraph: long lines, and hardly a blank one among them."""
    written = sum(bool(line.text.strip()) for line in lines)
    return written > 4 and (len(lines) - written) * 5 < written and has_long_lines(lines, 0.5)


def spread(lines: Sequence[Line]) -> list[Line]:
    """A line-by-line text with a blank line between its paragraphs, as all further reading expects them. The blank
    lines have the number 0: they are not in the file."""
    found: list[Line] = []
    for line in lines:
        if found and not (found[-1].text[:1] == line.text[:1] == AS_IT_IS):
            found.append(Line(0, ""))
        found.append(line)
    return [*found, Line(0, "")]


def as_they_are(lines: Iterable[Line]) -> str:
    """The text of lines that are shown as they are, without what all of them are set in by."""
    return dedent("\n".join(line.text.removeprefix(AS_IT_IS).rstrip() for line in lines)).strip("\n")


def paragraphs(lines: Sequence[Line], taken: frozenset[int] | set[int] = frozenset()) -> list[Paragraph]:
    """Lines to paragraphs. Lines whose numbers are in `taken` are page furniture and left out, with the white space
    around them; a sentence that they interrupt goes on behind them as one paragraph."""
    found: list[Paragraph] = []
    current: list[Line] = []
    gap, interrupted = 0, False
    for line in (*lines, Line(0, "")):
        if line.number in taken:
            interrupted = True
        elif line.text.strip():
            if not current and interrupted and found and goes_on(found[-1].lines[-1].text, line.text):
                last = found.pop()
                current, gap = list(last.lines), last.gap
            elif not current and interrupted:
                gap = 1
            current.append(line)
            interrupted = False
        elif current:
            found.append(Paragraph(tuple(current), gap))
            current, gap = [], 1
        else:
            gap += 1
    return found


SENTENCE_END = lazy.regex(r"""[.!?:;][”’"')\]»]*(?:\[[\d,;–\- ]{1,40}\])*$""")


def goes_on(before: str, after: str) -> bool:
    """Whether what stands behind an interruption goes on with the sentence before it."""
    return not SENTENCE_END.search(before.rstrip()[-60:]) and after.lstrip()[:1].islower()


def notices(lines: Sequence[Line], path: str) -> list[Problem]:
    """Says where characters stand that a reader cannot see and that may mislead."""
    found: list[Problem] = []
    count = 0
    for line in lines:
        match = SUSPECT.search(line.text)
        if match is None:
            continue
        count += 1
        if count <= MAX_NOTICES:
            found.append(_notice(match, Place(path, line.number, match.start() + 1)))
    if count > MAX_NOTICES:
        message = f"{count - MAX_NOTICES} more lines hold characters that cannot be seen"
        found.append(Problem(Place(path), message, "clean the text at its source", "notice"))
    return found


def _notice(match: re.Match[str], place: Place) -> Problem:
    code = f"U+{ord(match[0]):04X}"
    if BIDI.match(match[0]):
        message, hint = f"{code} changes the direction of the text", "delete it unless the author meant it"
    elif match[0] == "\ufffd":
        message, hint = f"{code} stands where a character was lost", "look the character up in the original"
    else:
        message, hint = f"{code} is a character that cannot be seen", "delete it unless the author meant it"
    return Problem(place, message, hint, "notice")
