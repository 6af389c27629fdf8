"""What stands at the breaks between pages: lines in; those that are a page's own, with the reason, out.

Text recovered from a PDF has a form feed where a page ends. Next to it stand the number of the page and a running
header or footer, which comes again on other pages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from apparatus import lazy
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.lines import Line
from apparatus.read.seed.wording import FOOT, SERIES

NUMBER = lazy.regex(r"(?:[-–—|] ?)?(?:page |p\. ?|seite )?(?:\d{1,4}|[ivxl]{1,7})(?: ?[-–—|])?", re.IGNORECASE)
DIGITS = lazy.regex(r"\d+")

NEAR = 2
"""So many written lines on each side of a break may be the page's own."""

MOST, OFTEN, LETTERHEAD = 6, 3, 2
"""So many lines a running header has at most, at so many breaks it comes again if it has more than are near, and with
so many lines above the title it is none of it."""

APART = lazy.regex(r"(?P<number>\d{1,4}) {3,}\S.*|.*\S {3,}(?P<last>\d{1,4})")
WIDEST = 200
"""`212   Ana Lima`, `Port Studies 48:2                 93`."""

PAGED = lazy.regex(r"\A\d{1,4}\b|\b\d{1,4}\Z")

MAX_HEADER = 120

LABEL, TELLING = 3, 14
"""The name of a series has no more words, and so many letters are no beginning of another title."""

OF_REVIEW = lazy.regex(r"\d{1,4} [^\W\d_].{2,80}\[Vol\. ?\d{1,4}(?::\d{1,4})?\]?|(?:19|20)\d\d\] \S.{2,80} \d{1,4}")
"""How law reviews head their pages: `66 PORT LAW REVIEW [Vol. 14:65`, `2008] THE LAW OF QUAYS 67`."""

CLOSED = lazy.regex(r"""[.,][”’"')\]»]*$""")
"""How a note closes that comes again, `12. Lima, “Quays.”`, and no running header does."""

DRAWN = lazy.regex(r"\f?\s*-{3,}\s*")

TOP, FAR = 150, 6
"""So many characters at the top of the file hold no running header; a drawn line this near to a break is of it."""

NO_SPACE_OR_RULE = lazy.regex(r"[^\s_*=–—-]")
"""What a line has that is written; a drawn line between two pages has none."""


def at_page_breaks(lines: Sequence[Line], title: str) -> dict[int, str]:
    """The page numbers and running headers next to form feeds, by line number; `title` is the article's, squeezed."""
    breaks = [index for index, line in enumerate(lines) if "\f" in line.text]
    reasons = _drawn(lines, breaks)
    opening = _opening(lines)
    around = _headers_around(lines, [*breaks, *[len(lines)] * bool(breaks)])
    seen = Counter(_key(lines[index].text) for index in {index for group in around for index in group})
    seen.update(_key(line.text) for line in lines[: opening + 1] if not line.text[:1].isdigit())
    for index in (index for group in around for index in group):
        text = lines[index].text.strip()
        if NUMBER.fullmatch(text) and not _is_over_text(lines, index, seen):
            reasons[lines[index].number] = "page number"
        elif FOOT.match(text) and len(text) <= MAX_HEADER and index > opening:
            reasons[lines[index].number] = "foot of the page"
        elif index > opening and (_is_header(text, seen, title) or OF_REVIEW.fullmatch(text)):
            reasons |= dict.fromkeys(_whole_header(lines, index, title), "running header")
    counted = _counted_on(lines, [0, *breaks] if breaks and breaks[0] else breaks)
    return {**reasons, **dict.fromkeys((*counted, *_in_opening(lines, opening, around, breaks)), "running header")}


def _in_opening(
    lines: Sequence[Line], opening: int, around: Sequence[Sequence[int]], breaks: Sequence[int]
) -> Iterator[int]:
    """The running headers above the title, by their numbers: those that come again with the number of another page,
    what opens every page in two lines or more, as letterheads do, and what stands at the foot of every page."""
    feet = [list(_written(lines, range(at - 1, max(at - 8, -1), -1))) for at in breaks]
    footers = Counter(_key(lines[index].text) for group in feet for index in group)
    yield from (
        (lines[n].number for n in feet[0] if n <= opening and footers[_key(lines[n].text)] >= OFTEN) if feet else ()
    )
    again = [lines[index].text.strip() for index in {index for group in around for index in group if index > opening}]
    written = [line for line in lines[: opening + 1] if line.text.strip()]
    head = 0
    while head < len(written) and _said(again, written[head].text.strip()) >= OFTEN:
        head += 1
    for at, line in enumerate(written):
        text = line.text.strip()
        counted = [other for other in again if other != text and _key(other) == _key(text)]
        pages = {number[0] for other in (text, *counted) if (number := PAGED.search(other))}
        if (counted and len(pages) == len(counted) + 1) or (at < head and head >= LETTERHEAD):
            yield line.number


def above_title(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines of running headers above the title."""
    breaks = [index for index, line in enumerate(lines) if "\f" in line.text]
    if not breaks:
        return frozenset()
    found = _in_opening(lines, _opening(lines), _headers_around(lines, breaks), breaks)
    return frozenset((*found, *_counted_on(lines, [0, *breaks] if breaks[0] else breaks)))


def headers_of(lines: Sequence[Line]) -> set[int]:
    """The numbers of the lines of running headers and footers, before anything is known of the article."""
    return {number for number, reason in at_page_breaks(lines, "").items() if reason != "page number"}


def _counted_on(lines: Sequence[Line], breaks: Sequence[int]) -> dict[int, int]:
    """The lines at the tops of pages that wide spaces part from the number of the page, by their numbers: the next page
    has the next number. With the index of each."""
    tops = [next(_written(lines, range(at, min(at + 8, len(lines))), 1), -1) for at in breaks]
    numbers = [int(found["number"] or found["last"]) if (found := _apart(lines, at)) else -1 for at in tops]
    pairs = [at for at in range(1, len(tops)) if numbers[at - 1] > 0 and numbers[at] == numbers[at - 1] + 1]
    return {lines[tops[at]].number: tops[at] for pair in pairs for at in (pair - 1, pair)}


def _apart(lines: Sequence[Line], at: int) -> re.Match[str] | None:
    return APART.fullmatch(lines[at].text.strip()) if at >= 0 and len(lines[at].text) <= WIDEST else None


def _said(texts: Sequence[str], text: str) -> int:
    return sum(other == text for other in texts)


def _headers_around(lines: Sequence[Line], breaks: Sequence[int]) -> list[list[int]]:
    """The written lines next to each break; behind the nearest ones those that stand behind other breaks as well."""
    found = [_around(lines, index) for index in breaks]
    behind = [list(_written(lines, range(index, min(index + 12, len(lines))), MOST)) for index in breaks]
    keys = Counter(_key(lines[index].text) for group in behind for index in group)
    for near, group in zip(found, behind, strict=True):
        for index in group:
            if keys[_key(lines[index].text)] < OFTEN:
                break
            near += [index] if index not in near else []
    return found


def _is_header(text: str, seen: Mapping[str, int], title: str) -> bool:
    """Whether a line comes again at other breaks, or is the title; it does not close as a sentence does."""
    key = _key(text)
    again = seen[key] > 1 or (len(key) > 6 and title.startswith(key)) or _is_labelled(text, title)
    return bool(key) and again and not CLOSED.search(text)


def _is_labelled(text: str, title: str) -> bool:
    """Whether a line is the name of the series and the title, or its beginning: `ISSUE BRIEF The Quays`."""
    words = text.split()
    return any(
        SERIES.fullmatch(" ".join(words[:at])) and title.startswith(said)
        for at in range(1, min(LABEL, len(words) - 1) + 1)
        if len(said := squeeze(" ".join(words[at:]))) >= TELLING
    )


def _whole_header(lines: Sequence[Line], at: int, title: str) -> Iterator[int]:
    """The numbers of a line of a running header, and of those below it that go on with the title that it begins."""
    said = _key(lines[at].text)
    yield lines[at].number
    while at + 1 < len(lines) and lines[at + 1].text.strip():
        at += 1
        said += _key(lines[at].text)
        if not title.startswith(said):
            return
        yield lines[at].number


def _is_over_text(lines: Sequence[Line], at: int, seen: Mapping[str, int]) -> bool:
    """Whether a number at the foot of a page stands close above a line that is no running footer: it is a note's."""
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    if lines[at].text.startswith("\f") or "\f" in below or not below.strip():
        return False
    return seen[_key(below)] < 2 or CLOSED.search(below.strip()) is not None


def _opening(lines: Sequence[Line]) -> int:
    """The last line that stands so near to the top that it is the article's own: what comes again is its title."""
    held = accumulate(len(line.text) for line in lines)
    return next((at for at, count in enumerate(held) if count > TOP), 0) - 1


def _drawn(lines: Sequence[Line], breaks: Sequence[int]) -> dict[int, str]:
    """Lines of hyphens next to page breaks, where a program has drawn them between pages."""
    near = [
        next((lines[n].number for n in way if lines[n].text.strip() and DRAWN.fullmatch(lines[n].text)), 0)
        for at in breaks
        for way in (range(at, min(at + FAR, len(lines))), range(at, max(at - FAR, -1), -1))
    ]
    drawn = {number for number in near if number}
    return dict.fromkeys(drawn, "drawn between pages") if len(drawn) > 1 else {}


def _key(text: str) -> str:
    return squeeze(DIGITS.sub("", text))


def _around(lines: Sequence[Line], at: int) -> list[int]:
    """The written lines next to a break that are short enough for a header."""
    return [*_written(lines, range(at - 1, max(at - 8, -1), -1)), *_written(lines, range(at, min(at + 8, len(lines))))]


def _written(lines: Sequence[Line], way: range, most: int = NEAR) -> Iterator[int]:
    found = 0
    for index in way:
        text = lines[index].text.strip()
        if NO_SPACE_OR_RULE.search(text) and found < most:
            found += 1
            if len(text) > MAX_HEADER:
                return
            yield index
