"""What speaks for a line at the top as the title, and what against it: the lines in; how much out."""

from __future__ import annotations

from collections.abc import Sequence

from apparatus import lazy
from apparatus.read.seed.byline import AFFILIATION, CONTACT, by_line, has_given_name, names_in
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.furniture import BROWSER
from apparatus.read.seed.labels import MARKER
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.names_at_top import authors_at_top, without_by_line
from apparatus.read.seed.prose import CAPTION, HEADING_MARK, NUMBERED, is_prose, wholly_quoted
from apparatus.read.seed.title_page import (
    CHAPTER,
    FIELD_NAME,
    dated_names,
    is_caption,
    is_chrome,
    is_dateline,
    is_menu,
    is_of_house,
)
from apparatus.read.seed.wording import APPEARED, BODY_HEADINGS, IDENTIFIER, KEYWORDS, SMALL_PRINT, part_of

MAX_TITLE = 220

SECTION = lazy.regex(r"[^\W\d_]{3,20} & [^\W\d_]{3,20}")
"""`Ports & Quays`: what a site calls one of its sections."""

NO_TITLE = (NUMBERED, KEYWORDS, SMALL_PRINT, CAPTION)
NO_TITLE_WHOLE = (BROWSER, IDENTIFIER, CHAPTER, FIELD_NAME)
"""How lines begin, and what lines are, that are no titles."""

SO_MANY = lazy.regex(r"(?!1 )\d{1,3} (?:[A-Z][\w’-]{1,20} ){0,2}[A-Z][\w’-]{2,20}s\b(?!\.)")
"""How a title begins that counts something, which is no number of a part: `40 Years On`, `5 Ways to Keep a Key`."""

ANY, AGAIN, BELOW_DATE, MARKED, SIGNED, FIRST, ABOVE_NAMES = 9, 100, 20, 30, 30, 10, 6
"""What counts for a line: to be one that may be a title, to be said again, to stand below a date, to have Markdown's
mark first, to have a by-line behind it, to stand first, to stand above names or a date."""

HOUSE, MARKED_HOUSE, PERSON, EPIGRAPH = -25, -40, -15, -10
"""What counts against it: to name the house or the series, without and with such a mark, or a person; to be quoted."""


def title_score(at: int, short: Sequence[Paragraph], named: Sequence[str]) -> int:
    """How much speaks for a line of those at the top; -1 for one that is no title. `named` is what says the title
    again, squeezed."""
    if _is_no_title(short[at]):
        return -1
    text, key = short[at].text, squeeze(MARKER.sub("", short[at].text))
    person, house = is_person(short[at]), is_of_house(text) or _is_section(short[at : at + 2])
    below_names = any(is_person(part) for part in short[1:at])
    again = len(key) >= 8 and not (person or below_names) and not is_chrome(text) and any(key in line for line in named)
    marked = bool(HEADING_MARK.match(text)) and not any(
        HEADING_MARK.match(part.text) and not is_of_house(part.text) for part in short[:at]
    )
    following = short[at + 1] if at + 1 < len(short) else None
    signs = (
        ANY,
        AGAIN * again,
        BELOW_DATE * (not person and (_is_below_date(at, short) or (at > 1 and _is_below_house(at, short)))),
        MARKED * marked,
        SIGNED * (without_by_line(text) != text),
        FIRST * (not house and all(is_menu(part) or is_of_house(part.text) for part in short[:at])),
        ABOVE_NAMES * (following is not None and bool(authors_at_top(following) or is_dateline(following))),
        (MARKED_HOUSE if marked else HOUSE) * house,
        PERSON * person,
        EPIGRAPH * wholly_quoted(text.rsplit("—", 1)[0]),
    )
    return max(sum(signs), 0)


def _is_section(lines: Sequence[Paragraph]) -> bool:
    """Whether the first of two lines names a section of the site, and the second may be a title."""
    return len(lines) > 1 and SECTION.fullmatch(lines[0].text) is not None and not _is_no_title(lines[1])


def _is_no_title(paragraph: Paragraph) -> bool:
    """Whether a line is plainly something else."""
    text, key = paragraph.text, squeeze(MARKER.sub("", paragraph.text))
    return bool(
        not key
        or key.isdecimal()
        or len(text) > MAX_TITLE
        or text.startswith((">", "•", "▪"))
        or key in BODY_HEADINGS
        or part_of(text)
        or (any(form.match(text) for form in NO_TITLE) and not SO_MANY.match(text))
        or any(form.fullmatch(text) for form in NO_TITLE_WHOLE)
        or CONTACT.search(text)
        or (is_prose(text) and APPEARED.match(text))
        or dated_names(text)
        or is_menu(paragraph)
        or is_dateline(paragraph)
        or is_caption(paragraph)
        or by_line(paragraph.lines[0].text)
    )


def _is_below_date(at: int, short: Sequence[Paragraph]) -> bool:
    """Whether the line above is a date, above which stand a few words at most, and not the names of authors."""
    if at == 0 or not is_dateline(short[at - 1]):
        return False
    return (at < 2 or short[at - 2].text.count(" ") < 3) and not (at > 2 and authors_at_top(short[at - 2]))


def _is_below_house(at: int, short: Sequence[Paragraph]) -> bool:
    """Whether the line above the date names an institution, as a letterhead does, and the one below a line the authors:
    the line between is the title."""
    above, date = short[at - 2].text, short[at - 1]
    if not (is_dateline(date) or dated_names(date.text)):
        return False
    named = at + 1 < len(short) and bool(authors_at_top(short[at + 1]))
    return named and not HEADING_MARK.match(above) and bool(AFFILIATION.search(above.title()))


def is_person(paragraph: Paragraph) -> bool:
    """Whether a line is names of which the first begins with a common given name, and no heading of Markdown."""
    text = paragraph.text.rstrip(" -–—:")
    return bool(names_in(text)) and not HEADING_MARK.match(text) and has_given_name(text)


def may_be_title(paragraph: Paragraph) -> bool:
    """Whether a line at the top can be the title, for all that it says itself."""
    return not is_prose(paragraph.text) and title_score(0, [paragraph], []) > 0
