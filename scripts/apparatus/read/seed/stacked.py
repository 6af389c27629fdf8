"""Lines that stand close and do not belong together: paragraphs in; the same, parted behind headings and on title
pages, out.

Titles, names, dates and series are often set without a blank line between them, and so are a heading and its text.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import groupby, pairwise

from apparatus import lazy
from apparatus.read.seed.byline import by_line, has_given_name, names_in
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.dates import read_date
from apparatus.read.seed.furniture import BROWSER
from apparatus.read.seed.label_lines import INDEXED, opens_with_day, says_when
from apparatus.read.seed.lines import Line, Paragraph, has_long_lines
from apparatus.read.seed.names_at_top import broken_by_line
from apparatus.read.seed.prose import NUMBERED, is_next_level, is_prose, may_ask
from apparatus.read.seed.title_again import PARTED, said_again
from apparatus.read.seed.title_again import parted as parted_at
from apparatus.read.seed.title_page import FIELD_NAME, dated_names, is_menu
from apparatus.read.seed.wording import BODY_HEADINGS, CHROME, KEYWORDS, SERIES, part_of

SHORT, LONG = 80, 100
"""A heading is shorter, and the line under it, where whole paragraphs stand on a line, is longer."""

TOP, LEVELS = 14, 4

OPENED = 4
"""In so many paragraphs the title may stick to the abstract."""

SHORT_TEXT, SET_IN = 55, 12
"""The first lines of a text are longer, and a name below a title that is set in by so much is none of it."""

TITLE_LINES = 4
"""No title has more."""

COUNTED = lazy.regex(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?[ \t]+[^\W\d_a-z]")
"""`2.1 Letters`, as word processors count headings, with a space or a tab."""


def unstack(paragraphs: Sequence[Paragraph], title: str = "") -> list[Paragraph]:
    """Parts what stands close at the top, and headings from their text; `title` is the article's, where it is known."""
    found: list[Paragraph] = []
    top = True
    titles = _printed_titles(paragraphs) | ({squeeze(title)} if title else set())
    opened = [part for paragraph in paragraphs[:OPENED] for part in _above_lead(paragraph)]
    opened = [*_title_in_capitals(opened[0]), *opened[1:]] if opened else []
    again = said_again(paragraphs)
    unwrapped = has_long_lines([line for part in paragraphs for line in part.lines], 0.3)
    whole = [*opened, *paragraphs[OPENED:]]
    for at, paragraph in enumerate(whole):
        parted = [paragraph] if is_menu(paragraph) else _headed(paragraph, titles)
        top = top and at < TOP and (not is_prose(parted[-1].text) or may_ask(parted[-1].text))
        if top and len(parted) == 1 and not is_menu(paragraph) and not broken_by_line(paragraph):
            parted = [part for group in parted_at(paragraph, again) for part in _title_page(group)]
        if top and unwrapped and len(parted) == 1 and _is_subtitled(paragraph, whole[at + 1 : at + 2]):
            parted = [Paragraph(paragraph.lines[:1], paragraph.gap), Paragraph(paragraph.lines[1:])]
        found += parted
    return found


def _is_subtitled(paragraph: Paragraph, following: Sequence[Paragraph]) -> bool:
    """Whether two lines above names or a date are a title and its subtitle, in a text whose lines nothing wraps."""
    first, *others = (line.text.strip() for line in paragraph.lines)
    if len(others) != 1 or not others[0][:1].isupper() or first.endswith((",", ":", "-", "–", "—")):
        return False
    below = following[0].lines[0].text if following else ""
    return not (is_prose(paragraph.text) or names_in(others[0])) and bool(
        by_line(below) or dated_names(below) or names_in(below)
    )


def _above_lead(paragraph: Paragraph) -> list[Paragraph]:
    """A paragraph of a page without blank lines, parted before the heading of an abstract, and behind the title where
    names stand below it and a line that says where these work."""
    if is_menu(paragraph):
        return [paragraph]
    lines = paragraph.lines
    at = next((at for at, line in enumerate(lines) if at and _opens_text(line.text)), 0)
    if not at or at + 1 == len(lines):
        return _above_text(paragraph)
    names = next((n for n in range(1, at) if names_in(lines[n].text)), at)
    words = next((n for n in range(at, len(lines)) if KEYWORDS.match(lines[n].text)), len(lines))
    groups = [lines[:names], lines[names:at], lines[at:words], lines[words:]]
    return [Paragraph(group, 1 if n else paragraph.gap) for n, group in enumerate(groups) if group]


def _opens_text(text: str) -> bool:
    return part_of(text) == "lead" or (squeeze(text) in BODY_HEADINGS and not text[:1].isspace())


def _above_text(paragraph: Paragraph) -> list[Paragraph]:
    """A paragraph of a page without blank lines, parted at a name between the title and the first lines of text."""
    lines = paragraph.lines
    for at in range(1, min(TITLE_LINES + 1, len(lines) - 2)):
        name, below = lines[at].text, lines[at + 1].text.strip()
        if len(below) > SHORT_TEXT and below[:1].isupper() and len(lines[at + 2].text) > SHORT_TEXT:
            placed = name.startswith(" " * SET_IN) or (_is_person(name.strip()) and not names_in(below))
            if placed and names_in(name.strip()) and all(_may_be_title(line.text) for line in lines[:at]):
                groups = [lines[:at], lines[at : at + 1], lines[at + 1 :]]
                return [Paragraph(group, 1 if n else paragraph.gap) for n, group in enumerate(groups)]
    return _above_dated_text(paragraph)


def _above_dated_text(paragraph: Paragraph) -> list[Paragraph]:
    """A paragraph of a page without blank lines, parted about the date that stands above its text, below the title or
    alone."""
    lines = paragraph.lines
    at = next((at for at, line in enumerate(lines[:TITLE_LINES]) if _is_dated(line.text.strip())), -1)
    behind = lines[at + 1 :]
    if at < 0 or not behind or len(behind[0].text) <= LONG or not all(_may_be_title(line.text) for line in lines[:at]):
        return [paragraph]
    above = [tuple(group) for _, group in groupby(lines[:at], key=lambda line: line.text.strip().isdecimal())]
    groups = [*above, lines[at : at + 1], behind]
    return [Paragraph(group, 1 if n else paragraph.gap) for n, group in enumerate(groups)]


def _is_dated(text: str) -> bool:
    return bool(read_date(text)) or dated_names(text)


def _may_be_title(text: str) -> bool:
    return len(text.strip()) <= SHORT and text.rstrip()[-1:] not in ".;"


def _title_in_capitals(paragraph: Paragraph) -> list[Paragraph]:
    """The paragraph that opens the file, parted behind a title in capitals and the names below it, to which the text
    sticks."""
    lines = paragraph.lines
    end = next((at for at, line in enumerate(lines) if not line.text.isupper()), len(lines))
    title = " ".join(line.text for line in lines[:end])
    if (
        not 0 < end <= TITLE_LINES
        or end == len(lines)
        or len(title.split()) < 3
        or not lines[end].text.lstrip()[:1].isupper()
    ):
        return [paragraph]
    if end > 1 and _is_signed_name(lines[end - 1].text):
        end -= 1
    groups = [lines[:end]]
    if names_in(lines[end].text):
        groups.append(lines[end : end + 1])
    groups.append(lines[sum(map(len, groups)) :])
    return [Paragraph(group, 1 if at else paragraph.gap) for at, group in enumerate(groups) if group]


def _printed_titles(paragraphs: Sequence[Paragraph]) -> set[str]:
    """What browsers print over a page: the title of the page, and its parts; the name of the site is one of them."""
    heads = (BROWSER.match(line.text) for part in paragraphs[:TOP] for line in part.lines if line.text[:1].isdigit())
    titles = {head["title"] for head in heads if head and head["title"]}
    return {squeeze(part) for title in titles for part in (title, *PARTED.split(title)) if len(part.split()) > 2}


def _headed(paragraph: Paragraph, titles: Container[str] = ()) -> list[Paragraph]:
    lines = paragraph.lines
    if len(lines) < 2 or len(lines[0].text) > SHORT:
        return [paragraph]
    if _are_numbered_headings(lines):
        return [Paragraph((line,), 1 if at else paragraph.gap) for at, line in enumerate(lines)]
    first, second = lines[0].text.strip(), lines[1].text.strip()
    known = squeeze(first) in BODY_HEADINGS or part_of(first) is not None
    known = known or (squeeze(first) in titles and is_prose(" ".join(line.text for line in lines[1:])))
    over_long = (
        len(second) > LONG
        and (first[:1].isupper() or COUNTED.match(first))
        and not second[:1].islower()
        and first[-1] not in ".,;:—–-"
        and not by_line(first)
    )
    if not (known or over_long) or (known and second[:1].islower()):
        return [paragraph]
    return [Paragraph(lines[:1], paragraph.gap), Paragraph(lines[1:], 1)]


def _are_numbered_headings(lines: Sequence[Line]) -> bool:
    """`The Title`, `1. Findings`, `1.1. The archive`: headings of which each is the next level of the one above."""
    texts = [line.text.strip() for line in lines]
    if len(texts) > LEVELS or any(len(text) > SHORT or text[-1] in ".:;," for text in texts):
        return False
    opened = NUMBERED.match(texts[0]) or NUMBERED.match(texts[1])
    if not opened or (opened.string is texts[1] and not texts[1].startswith(("1 ", "1. ", "I. "))):
        return False
    numbered = texts if opened.string is texts[0] else texts[1:]
    return all(is_next_level(above, below) for above, below in pairwise(numbered))


def _title_page(paragraph: Paragraph) -> list[Paragraph]:
    lines = paragraph.lines
    dated = any(read_date(line.text) for line in lines)
    named = _names_alone(lines[0].text) and not dated
    label = SERIES.fullmatch(paragraph.text) and paragraph.text.isupper()
    if len(lines) < 2 or any(len(line.text) > LONG for line in lines) or named or label:
        return [paragraph]
    alone = [_is_alone(line.text.strip()) for line in lines]
    alone[0] = alone[0] or _names_alone(lines[0].text)
    alone[-1] = alone[-1] or _is_person(lines[-1].text)
    alone = (
        [one or (at > 0 and bool(names_in(lines[at].text))) for at, one in enumerate(alone)] if any(alone) else alone
    )
    if not any(alone):
        return [paragraph]
    groups: list[list[Line]] = []
    for at, line in enumerate(lines):
        if not groups or alone[at] or alone[at - 1]:
            groups.append([])
        groups[-1].append(line)
    return [Paragraph(tuple(group), 1 if at else paragraph.gap) for at, group in enumerate(groups)]


def _names_alone(text: str) -> bool:
    """Whether a line is names and says so by nothing else: what stands below them is of them."""
    return bool(names_in(text)) and not by_line(text)


def _is_signed_name(text: str) -> bool:
    """Whether a line below a title in capitals is a name: it begins with a common given name, or leads to a note."""
    return bool(names_in(text)) and (has_given_name(text) or text.rstrip().endswith(tuple("*∗†")))


def _is_person(text: str) -> bool:
    """Whether a line is a name that begins with a common given name."""
    return bool(names_in(text)) and has_given_name(text)


def _is_alone(text: str) -> bool:
    """Whether a line of a title page is a date, a by-line, a series or a part of the site."""
    return bool(
        says_when(text)
        or INDEXED.match(text)
        or opens_with_day(text)
        or read_date(text)
        or by_line(text)
        or FIELD_NAME.fullmatch(text)
        or SERIES.fullmatch(text)
        or CHROME.match(text)
    )
