"""What Markdown and HTML write between the lines of a text: lines in; lines without it, with a blank one wherever a
block ends, and a ledger of what was taken out, out.

Comments, scripts, styles and lines of nothing but tags (HTML, CommonMark 0.31, 4.6), the fences of code (4.5),
instructions to the program that makes a site (`{{< figure >}}`, `{% include %}`, `{: .lead}`, `::: box`), pictures
without words. A heading of Markdown is one line (4.2), whatever stands below it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field, replace

from markdown_it.common.utils import normalizeReference

from apparatus.model import Furniture
from apparatus.read.seed.broken_tags import TAG, TAGS, mended
from apparatus.read.seed.dialects import BEHIND, CALLOUT, EMBEDDED, FOR_PROGRAM, OPTION, opened_by
from apparatus.read.seed.indented_code import indented_code
from apparatus.read.seed.instructions import INSTRUCTION, pieces_of, shown_in
from apparatus.read.seed.lines import AS_IT_IS, KEPT, Line
from apparatus.read.seed.prose import CAPTION, HEADING_MARK, OF_HEADING

SCRIPT = re.compile(rf"\s*(?:{TAG}\s*)*?<(?P<name>script|style)(?:[\s>]|\Z)", re.IGNORECASE)
"""What opens lines that no reader sees (CommonMark 0.31, 4.6, the first kind)."""

COMMENT = re.compile(r"\s*<!--.*?-->\s*|\[//\]: ?# ?[(\"'].*[)\"']\s*")
OPENED, CLOSED = "<!--", "-->"

FENCE = re.compile(r"(?P<inset>[ \t]{0,16})(?P<mark>`{3,}|~{3,})(?P<rest>.*)")
DEEP = 3
"""Further in, within a list or a note, a fence is one if it is closed."""

EMPTY_PICTURE = re.compile(r"\s*(?:!\[\]\([^)]*\)(?:\{[^{}]*\})?|\[!\[\]\([^)]*\)\]\([^)]*\))\s*")
WHOLE_PICTURE = re.compile(r"\s*!\[[^\[\]]{1,400}\]\([^()]{0,400}\)(?:\{[^{}]{0,400}\})?\s*")
"""A picture alone on its line: where its caption follows, its words only stand in for it."""

LINK = re.compile(
    r"\s{0,3}\[(?P<label>[^\[\]^][^\[\]]{0,80})\]:\s*<?(?P<address>https?://[^\s<>]+)>?(?:\s+[\"'(].*[\"')])?\s*"
)
"""Where the address of a link stands apart from its words (CommonMark 0.31, 4.7): `[label]: https://example.org`."""
CALLED = re.compile(
    r"\[[^\[\]\d^][^\[\]]{0,300}\]\[(?P<label>[^\[\]]{1,80})\]|\[(?P<alone>[^\[\]\d][^\[\]]{0,80})\](?![\[(:])"
)

PICTURE = re.compile(
    r"!\[(?!\^?\d{1,4}\](?![(\[]))|<img\s|\{\{[<%] *figure\s"
    r"|\{%-? *(?:include +)?[\w/-]{0,60}(?:figure|image|img|picture)(?:\.\w+)? ",
    re.IGNORECASE,
)
"""`What a day![19]` holds the marker of a note."""

DRAWN = re.compile(r"\s{0,3}(?:_\s?){8,80}|\s{0,3}(?:\*\s?){5,80}")
HYPHENS = re.compile(r"-{3,80}\s*")
"""Drawn lines; one of hyphens below text makes that a heading."""

WAY_BACK = re.compile(r"(?:\s*\\?\[?[↩⤴⏎↵][\ufe0e\ufe0f]?\d{0,2}\\?\]?(?:\(#[^()\s]{1,60}\))?)+\s*\Z")
"""What a web page prints behind a note: an arrow back to its marker."""
BEHIND_HEADING = re.compile(r"(?<=\S)\s+(?:\{[#.:][^{}]*\}|#+)\s*\Z")
"""What may close a heading of Markdown: `## Quays {#quays}`, `## Quays ##`."""

ARROWS, BACK = "↩⤴⏎↵", "way back from a note"
TAGGED, SCRIPTED, INSTRUCTED = "tag of HTML", "script or style of a page", "instruction to a site’s program"

AROUND_PICTURE = re.compile(r"\s*(?:\[|\]\([^()\s]{1,2000}\))\s*")
"""What makes a link of a picture on lines of its own, before it or behind it."""

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
    kept: list[Line] = []
    ledger: list[Furniture] = []
    pictures: list[int] = []
    captions: set[int] = set()
    links = _links(lines)
    code = indented_code(lines)
    lines = list(lines)
    state = _State(
        closed=_last(lines, CLOSED),
        fences={sign: _last_fence(lines, sign) for sign in "`~"},
        scripts={name: _last(lines, f"</{name}") for name in ("script", "style")},
    )
    moved: set[int] = set()
    tags: set[int] = set()
    for at, line in enumerate(lines):
        if at in moved:
            continue
        if line.number in tables and not state.is_open:
            kept.append(Line(line.number, AS_IT_IS + line.text))
            continue
        if "<" in line.text and not (state.is_open or at in tags or at in code) and not SCRIPT.match(line.text):
            line = _with_whole_tag(lines, at, moved, tags)
        if state.script and (behind := _behind_script(line.text, state.script)):
            ledger.append(Furniture(line.text[: -len(behind)].strip(), line.number, SCRIPTED))
            state.script, line = "", Line(line.number, behind)
        start = "" if at in code and not state.is_open else line.text.lstrip()[:1]
        reason = TAGGED if at in tags else ""
        if not reason and (state.is_open or start in FIRST):
            reason = _reason(line.text, at, state)
        if (
            not (state.fence or at in code)
            and reason != SCRIPTED
            and ("![" in line.text or "<" in line.text or "{{" in line.text or "{%" in line.text)
        ):
            pictures += [line.number] * len(PICTURE.findall(line.text))
        if not reason and start == "!" and not state.fence and _is_captioned(lines, at):
            reason = "picture"
        if not (reason or state.is_open or at in code) and (
            "[!" in line.text or " ^" in line.text or "){" in line.text
        ):
            line = _without_names(line, ledger)
        if not reason and not line.text.isascii() and any(arrow in line.text for arrow in ARROWS):
            line = _without(WAY_BACK, line, BACK, ledger)
        if not reason and not state.fence and start == "[" and links and _is_link(line.text, links):
            reason = "address of a link"
        if not reason and (state.fence or at in code):
            kept.append(Line(line.number, AS_IT_IS + line.text.replace("[", f"[{KEPT}")))
            continue
        if reason == INSTRUCTED and (shown := shown_in(line.text)):
            ledger += [Furniture(piece, line.number, INSTRUCTED) for piece in pieces_of(line.text, shown) if piece]
            kept += [part for start, end in shown for part in (Line(0, ""), Line(line.number, line.text[start:end]))]
            kept.append(Line(0, ""))
            captions.add(line.number)
        elif reason:
            if reason != SCRIPTED or line.text.strip():
                ledger.append(Furniture(line.text.strip(), line.number, reason))
            kept.append(Line(line.number, ""))
        elif not state.fence and start in STANDS_ALONE and _stands_alone(line.text, kept):
            kept += [
                Line(0, ""),
                _without(BEHIND_HEADING, line, OF_HEADING, ledger) if start == "#" else line,
                Line(0, ""),
            ]
        elif line.number in headings:
            kept.append(_without(BEHIND_HEADING, line, OF_HEADING, ledger))
        elif start == ">" and kept and kept[-1].text.strip() and kept[-1].text.lstrip()[0] != ">":
            kept += [Line(0, ""), line]
        else:
            kept.append(line)
    kept = _parted(kept)
    written = {line.number for line in kept if line.text.strip()}
    taken = frozenset(
        part.line for part in ledger if part.reason not in (BACK, OF_HEADING) and part.line not in written
    )
    ledger = [replace(part, text=part.text.replace("[", f"[{KEPT}")) for part in ledger]  # no marker of a note
    return Between(tuple(kept), taken, tuple(ledger), tuple(pictures), links, frozenset(captions))


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


@dataclass(slots=True)
class _State:
    """What is open at a line."""

    closed: int
    """The last line in which a comment ends."""
    fences: Mapping[str, int]
    """The last lines that hold nothing but marks that end code, by their sign."""
    fence: str = ""
    comment: bool = False
    scripts: Mapping[str, int] = field(default_factory=dict)
    """The last lines in which scripts and styles end."""
    script: str = ""
    """The name of the tag that closes what no reader sees."""
    boxes: list[str] = field(default_factory=list)
    """The marks that close boxes which are open, the innermost last."""
    options: bool = False
    """Whether a line that opens a box, or says how it is set, stands right above."""

    @property
    def is_open(self) -> bool:
        """Whether the line is read by what an earlier one opened."""
        return bool(self.fence or self.comment or self.script)


def _last(lines: Sequence[Line], mark: str) -> int:
    """The last line in which a mark in small letters stands; -1 where there is none."""
    return max((at for at, line in enumerate(lines) if mark in line.text.lower()), default=-1)


def _last_fence(lines: Sequence[Line], sign: str) -> int:
    return max(
        (at for at, line in enumerate(lines) if sign * 3 in line.text and not line.text.strip().strip(sign)), default=-1
    )


def _behind_script(text: str, name: str) -> str:
    """What is text behind the end of a script in its line; empty where the script does not end or ends the line."""
    _, end, behind = text.lower().partition(f"</{name}")
    behind = text[len(text) - len(behind) :].partition(">")[2] if end else ""
    return "" if not behind.strip() or TAGS.fullmatch(behind) else behind


def _with_whole_tag(lines: list[Line], at: int, moved: set[int], tags: set[int]) -> Line:
    """The line, with a tag whole that goes on in the next ones; these are changed or, where nothing is left, counted
    among those `moved`. Where nothing but tags stands in them, they are counted among those of `tags`."""
    mend = mended(lines, at)
    if mend is None:
        return lines[at]
    last = at + mend.count - 1
    if mend.only_tags:
        tags.update(range(at, last + 1))
        return lines[at]
    lines[at] = Line(lines[at].number, mend.first)
    lines[last] = Line(lines[last].number, mend.last)
    moved.update(range(at + 1, last if mend.last.strip() else last + 1))
    return lines[at]


def _is_of_box(text: str, state: _State) -> bool:
    """Whether a line opens or closes a box that a program sets, or says how it does."""
    if state.options and OPTION.fullmatch(text):
        return True
    state.options = False
    if mark := opened_by(text):
        state.boxes.append(mark)
        state.options = True
        return True
    if state.boxes and text.strip() == state.boxes[-1]:
        state.boxes.pop()
        return True
    return False


def _is_fence(found: re.Match[str], at: int, state: _State) -> bool:
    return len(found["inset"].expandtabs(4)) <= DEEP or at < state.fences[found["mark"][0]]


def _reason(text: str, at: int, state: _State) -> str:
    """Why a line is no text; nothing if it is."""
    if state.script:
        state.script = "" if f"</{state.script}" in text.lower() else state.script
        return SCRIPTED
    if state.comment:
        state.comment = CLOSED not in text
        return "comment"
    if state.fence:
        ends = text.strip().startswith(state.fence) and not text.strip().strip(state.fence[0])
        state.fence = "" if ends else state.fence
        return "fence of code" if ends else ""
    if _is_of_box(text, state):
        return INSTRUCTED
    if (fence := FENCE.match(text)) and "`" not in fence["rest"] and _is_fence(fence, at, state):
        state.fence = fence["mark"]
        return "fence of code"
    if COMMENT.fullmatch(text):
        return "comment"
    if text.lstrip().startswith(OPENED) and CLOSED not in text and at < state.closed:
        state.comment = True
        return "comment"
    if found := SCRIPT.match(text):
        name = found["name"].lower()
        if f"</{name}" not in text[found.end() :].lower() and at < state.scripts[name]:
            state.script = name
            return SCRIPTED
    if TAGS.fullmatch(text):
        return TAGGED
    if INSTRUCTION.fullmatch(text) or FOR_PROGRAM.fullmatch(text):
        return INSTRUCTED
    return (
        "picture" if EMPTY_PICTURE.fullmatch(text) or EMBEDDED.fullmatch(text) or AROUND_PICTURE.fullmatch(text) else ""
    )
