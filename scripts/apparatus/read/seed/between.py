"""What Markdown and HTML write between the lines of a text: lines in; lines without it, with a blank one wherever a
block ends, and a ledger of what was taken out, out.

Comments, scripts, styles and lines of nothing but tags (HTML, CommonMark 0.31, 4.6), the fences of code (4.5),
instructions to the program that makes a site (`{{< figure >}}`, `{% include %}`, `{: .lead}`, `::: box`), pictures
without words. A heading of Markdown is one line (4.2), whatever stands below it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from markdown_it.common.utils import normalizeReference

from apparatus import lazy
from apparatus.model import Furniture
from apparatus.read.seed.broken_tags import mended
from apparatus.read.seed.dialects import BEHIND, CALLOUT
from apparatus.read.seed.indented_code import indented_code
from apparatus.read.seed.instructions import pieces_of, shown_in
from apparatus.read.seed.lines import AS_IT_IS, KEPT, Line
from apparatus.read.seed.no_text import INSTRUCTED, SCRIPT, SCRIPTED, TAGGED, at_start, behind_script, reason_at
from apparatus.read.seed.prose import CAPTION, HEADING_MARK, OF_HEADING

WHOLE_PICTURE = lazy.regex(r"\s*!\[[^\[\]]{1,400}\]\([^()]{0,400}\)(?:\{[^{}]{0,400}\})?\s*")
"""A picture alone on its line: where its caption follows, its words only stand in for it."""

LINK = lazy.regex(
    r"\s{0,3}\[(?P<label>[^\[\]^][^\[\]]{0,80})\]:\s*<?(?P<address>https?://[^\s<>]+)>?(?:\s+[\"'(].*[\"')])?\s*"
)
"""Where the address of a link stands apart from its words (CommonMark 0.31, 4.7): `[label]: https://example.org`."""
CALLED = lazy.regex(
    r"\[[^\[\]\d^][^\[\]]{0,300}\]\[(?P<label>[^\[\]]{1,80})\]|\[(?P<alone>[^\[\]\d][^\[\]]{0,80})\](?![\[(:])"
)

PICTURE = lazy.regex(
    r"!\[(?!\^?\d{1,4}\](?![(\[]))|<img\s|\{\{[<%] *figure\s"
    r"|\{%-? *(?:include +)?[\w/-]{0,60}(?:figure|image|img|picture)(?:\.\w+)? ",
    re.IGNORECASE,
)
"""`What a day![19]` holds the marker of a note."""

PICTURE_SIGNS = ("![", "<", "{{", "{%")

DRAWN = lazy.regex(r"\s{0,3}(?:_\s?){8,80}|\s{0,3}(?:\*\s?){5,80}")
HYPHENS = lazy.regex(r"-{3,80}\s*")
"""Drawn lines; one of hyphens below text makes that a heading."""

WAY_BACK = lazy.regex(r"(?:\s*\\?\[?[↩⤴⏎↵][\ufe0e\ufe0f]?\d{0,2}\\?\]?(?:\(#[^()\s]{1,60}\))?)+\s*\Z")
"""What a web page prints behind a note: an arrow back to its marker."""
BEHIND_HEADING = lazy.regex(r"(?<=\S)\s+(?:\{[#.:][^{}]*\}|#+)\s*\Z")
"""What may close a heading of Markdown: `## Quays {#quays}`, `## Quays ##`."""

ARROWS, BACK = "↩⤴⏎↵", "way back from a note"

FIRST, STANDS_ALONE = frozenset("<{`~![]:%("), frozenset("#-_*")
"""What each of these begins with: most lines begin otherwise."""


@dataclass(frozen=True, slots=True)
class Between:
    """Lines of text."""

    lines: tuple[Line, ...]
    """The blank ones that were put in have the number 0: they are not in the file."""
    taken: frozenset[int]
    """The numbers of lines of which nothing is text."""
    ledger: tuple[Furniture, ...]
    pictures: tuple[int, ...]
    """The numbers of the lines in which pictures stand."""
    links: Mapping[str, str]
    """The addresses that stand apart from the words of their links, by their labels."""
    captions: frozenset[int]
    """The numbers of the lines of which nothing but a caption is left: these are no headings."""


def clear(lines: Sequence[Line], headings: Container[int] = (), tables: Container[int] = ()) -> Between:
    """Takes out what is no text. Nothing within a fence is read as Markdown. `headings` are the numbers of the lines
    under which the file draws a line, `tables` those of lines that draw tables."""
    clearing = _Clearing(list(lines), headings, tables)
    for at in range(len(lines)):
        clearing.take(at)
    return clearing.between()


class _Clearing:
    """Goes through the lines of a text from the first to the last."""

    def __init__(self, lines: list[Line], headings: Container[int], tables: Container[int]) -> None:
        self.lines = lines
        """What is left of each: a tag that goes on in the next lines is made whole in its first one."""
        self.headings, self.tables = headings, tables
        self.kept: list[Line] = []
        self.ledger: list[Furniture] = []
        self.pictures: list[int] = []
        self.captions: set[int] = set()
        self.links = _links(lines)
        self.code = indented_code(lines)
        self.moved: set[int] = set()
        """The places of lines that are part of one before."""
        self.tags: set[int] = set()
        """The places of lines in which nothing but tags stand, one over several lines."""
        self.state = at_start(lines)

    def take(self, at: int) -> None:
        """Takes the next line."""
        if at in self.moved:
            return
        if self.lines[at].number in self.tables and not self.state.is_open:
            self._keep_as_it_is(self.lines[at], self.lines[at].text)
            return
        line = self._behind_script(self._with_whole_tag(at))
        as_it_is = at in self.code
        start = "" if as_it_is and not self.state.is_open else line.text.lstrip()[:1]
        reason = self._reason(line, at, start)
        shown = not (self.state.fence or as_it_is)
        if shown and reason != SCRIPTED:
            self._count_pictures(line)
        if shown:
            reason = reason or self._reason_beside(line, at, start)
        if reason:
            self._leave_out(line, reason)
        elif shown:
            self._keep(self._without_chrome(line), start)
        else:
            self._keep_as_it_is(line, line.text.replace("[", f"[{KEPT}"))

    def between(self) -> Between:
        """What is left when all lines are taken."""
        kept = _parted(self.kept)
        written = {line.number for line in kept if line.text.strip()}
        taken = frozenset(
            part.line for part in self.ledger if part.reason not in (BACK, OF_HEADING) and part.line not in written
        )
        no_markers = tuple(replace(part, text=part.text.replace("[", f"[{KEPT}")) for part in self.ledger)
        return Between(tuple(kept), taken, no_markers, tuple(self.pictures), self.links, frozenset(self.captions))

    def _with_whole_tag(self, at: int) -> Line:
        """The line, with a tag whole that goes on in the next ones; these are changed or moved into it."""
        line = self.lines[at]
        if "<" not in line.text or self.state.is_open or at in self.tags or at in self.code or SCRIPT.match(line.text):
            return line
        mend = mended(self.lines, at)
        if mend is None:
            return line
        last = at + mend.count - 1
        if mend.only_tags:
            self.tags.update(range(at, last + 1))
            return line
        self.lines[at] = Line(line.number, mend.first)
        self.lines[last] = Line(self.lines[last].number, mend.last)
        self.moved.update(range(at + 1, last if mend.last.strip() else last + 1))
        return self.lines[at]

    def _behind_script(self, line: Line) -> Line:
        """What is text behind the end of a script in its line."""
        behind = behind_script(line.text, self.state.script) if self.state.script else ""
        if not behind:
            return line
        self.ledger.append(Furniture(line.text[: -len(behind)].strip(), line.number, SCRIPTED))
        self.state.script = ""
        return Line(line.number, behind)

    def _reason(self, line: Line, at: int, start: str) -> str:
        """Why a line is no text by what it begins with, or what an earlier one opened; nothing if it is."""
        if at in self.tags:
            return TAGGED
        return reason_at(line.text, at, self.state) if self.state.is_open or start in FIRST else ""

    def _reason_beside(self, line: Line, at: int, start: str) -> str:
        """Why it is none by what stands below it or in the text."""
        if start == "!" and _is_captioned(self.lines, at):
            return "picture"
        return "address of a link" if start == "[" and self.links and _is_link(line.text, self.links) else ""

    def _count_pictures(self, line: Line) -> None:
        if any(sign in line.text for sign in PICTURE_SIGNS):
            self.pictures += [line.number] * len(PICTURE.findall(line.text))

    def _without_chrome(self, line: Line) -> Line:
        """A line without what a program calls it, or the picture in it, and without the way back to a marker."""
        if "[!" in line.text or " ^" in line.text or "){" in line.text:
            line = _without_names(line, self.ledger)
        if not line.text.isascii() and any(arrow in line.text for arrow in ARROWS):
            line = _without(WAY_BACK, line, BACK, self.ledger)
        return line

    def _leave_out(self, line: Line, reason: str) -> None:
        """Puts a line into the ledger but what an instruction in it shows."""
        shown = shown_in(line.text) if reason == INSTRUCTED else ()
        if shown:
            pieces = pieces_of(line.text, shown)
            self.ledger += [Furniture(piece, line.number, INSTRUCTED) for piece in pieces if piece]
            self.kept += [
                part for start, end in shown for part in (Line(0, ""), Line(line.number, line.text[start:end]))
            ]
            self.kept.append(Line(0, ""))
            self.captions.add(line.number)
            return
        if reason != SCRIPTED or line.text.strip():
            self.ledger.append(Furniture(line.text.strip(), line.number, reason))
        self.kept.append(Line(line.number, ""))

    def _keep(self, line: Line, start: str) -> None:
        """Keeps a line, with a blank one wherever a block ends."""
        before = self.kept[-1].text.lstrip() if self.kept else ""
        if start in STANDS_ALONE and _stands_alone(line.text, self.kept):
            alone = _without(BEHIND_HEADING, line, OF_HEADING, self.ledger) if start == "#" else line
            self.kept += [Line(0, ""), alone, Line(0, "")]
        elif line.number in self.headings:
            self.kept.append(_without(BEHIND_HEADING, line, OF_HEADING, self.ledger))
        elif start == ">" and before and before[0] != ">":
            self.kept += [Line(0, ""), line]
        else:
            self.kept.append(line)

    def _keep_as_it_is(self, line: Line, text: str) -> None:
        self.kept.append(Line(line.number, AS_IT_IS + text))


def _parted(lines: Sequence[Line]) -> list[Line]:
    """The lines with a blank one between those that are shown as they are and others."""
    found: list[Line] = []
    for line in lines:
        before = found[-1].text if found else ""
        if before.strip() and line.text.strip() and (before[0] == AS_IT_IS) != (line.text[0] == AS_IT_IS):
            found.append(Line(0, ""))
        found.append(line)
    return found


def _without(ending: re.Pattern[str], line: Line, reason: str, ledger: list[Furniture]) -> Line:
    """A line without what closes it."""
    found = ending.search(line.text)
    if found is None:
        return line
    ledger.append(Furniture(found[0].strip(), line.number, reason))
    return Line(line.number, line.text[: found.start()])


def _without_names(line: Line, ledger: list[Furniture]) -> Line:
    """A line without what a program calls it, or the picture in it."""
    if callout := CALLOUT.match(line.text):
        ledger.append(Furniture(callout["kind"], line.number, INSTRUCTED))
        line = Line(line.number, f"{callout['mark'].rstrip()} {line.text[callout.end() :]}".rstrip())
    return _without(BEHIND, line, INSTRUCTED, ledger) if line.text.lstrip()[:2] != "[^" else line


def _is_captioned(lines: Sequence[Line], at: int) -> bool:
    """Whether a picture stands alone on a line and its caption in the next one that is written."""
    following = (line.text for line in lines[at + 1 : at + 3] if line.text.strip())
    return WHOLE_PICTURE.fullmatch(lines[at].text) is not None and bool(CAPTION.match(next(following, "").strip(" *_")))


def _links(lines: Sequence[Line]) -> dict[str, str]:
    """The addresses of links by their labels, as far as words call them: `[1]: https://…` may be a note as well."""
    stated = [found for line in lines if "]:" in line.text and (found := LINK.fullmatch(line.text))]
    if not stated:
        return {}
    calls = (call for line in lines if "]" in line.text for call in CALLED.finditer(line.text))
    called = {normalizeReference(call["label"] or call["alone"]) for call in calls}
    labels = {normalizeReference(found["label"]): found["address"] for found in reversed(stated)}
    return {label: address for label, address in labels.items() if label in called}


def _is_link(text: str, links: Mapping[str, str]) -> bool:
    found = LINK.fullmatch(text)
    return found is not None and normalizeReference(found["label"]) in links


def _stands_alone(text: str, before: Sequence[Line]) -> bool:
    if text.lstrip()[:1] == "#":
        return HEADING_MARK.match(text) is not None
    if HYPHENS.fullmatch(text):
        return not before or not before[-1].text.strip()
    return DRAWN.fullmatch(text) is not None
