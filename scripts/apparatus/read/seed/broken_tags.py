"""A tag of HTML that the end of a line breaks: lines in; the lines with that tag, and what hangs on it, on one of them
out.

    desirable<sup><a href="#fn1"
    id="ref1">1</a></sup>. The arrow showed

A marker is looked for in a line, so its tags have to stand there whole. The sign of a quotation that opens each line
belongs to no tag, and stays in its line. Where nothing but tags stands in such lines,
they are left as they are and told.
"""

from __future__ import annotations

from dataclasses import dataclass

from markdown_it.common.html_re import HTML_TAG_RE

from apparatus import lazy
from apparatus.read.seed.lines import Line
from apparatus.read.seed.prose import QUOTED

TAG = r"</?[A-Za-z][A-Za-z0-9-]{0,20}(?:\s[^<>]{0,2000})?/?>"
TAGS = lazy.regex(rf"\s*(?:{TAG}\s*)+")
"""A line of tags; an address in angle brackets holds a colon and is none."""

BEGUN = lazy.regex(r"</?[A-Za-z][A-Za-z0-9-]{0,20}(?:\s[^<>]{0,2000})?\Z")
ENDED = lazy.regex(r"[^<>]{0,2000}>(?:<[^<>]{0,2000}>|[^\s<])*")
"""The rest of a tag and all behind it up to a space: only there may the line be parted anew."""

MOST = 12
"""No tag is written on more lines, one attribute on each."""


@dataclass(frozen=True, slots=True)
class Mended:
    """Lines that stood below each other and share a tag."""

    first: str
    """What is in the first line now."""
    last: str
    """What is left of the last one."""
    count: int
    """How many lines there are."""
    only_tags: bool


def mended(lines: list[Line], at: int) -> Mended | None:
    """The lines from `at` on with the tag whole that the first of them leaves open; None where it leaves none open."""
    text = lines[at].text.rstrip()
    begun = BEGUN.search(text, text.rfind("<")) if "<" in text else None
    if begun is None:
        return None
    quoted = QUOTED.match(text)
    found: Mended | None = None
    for count, line in enumerate(lines[at + 1 : at + 1 + MOST], 2):
        sign = QUOTED.match(line.text) if quoted else None
        if quoted and (sign is None or count > 2):
            return found
        following = line.text[sign.end() if sign else 0 :].strip()
        ended = ENDED.match(following)
        if not following or "<" in following.partition(">")[0]:
            return found
        if ended is None:
            text += f" {following}"
            continue
        text, last = text + " " * (ended[0][0] != ">") + ended[0], following[ended.end() :]
        if HTML_TAG_RE.match(text[begun.start() :]) is None:
            return found
        if sign and not last and any(QUOTED.match(below.text) for below in lines[at + count : at + count + 1]):
            return None  # a line of the sign alone would part the quotation
        last = f"{sign[0]} {last}" if sign else last
        found = Mended(text, last, count, TAGS.fullmatch(text + last) is not None)
        if not BEGUN.fullmatch(last):
            return found
        text += last
    return found
