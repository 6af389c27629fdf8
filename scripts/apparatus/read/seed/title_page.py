"""The lines of a title page: a paragraph in; what it is (date, authors, caption, beside the title) out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from apparatus.read.seed.byline import (
    AFFILIATION,
    BAR,
    CONTACT,
    authors_at_top,
    by_line,
    names_in_bars,
    signed,
    unlinked,
)
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.dates import HISTORY, last_date, read_date
from apparatus.read.seed.labels import MARKER
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.prose import CAPTION, HEADING_MARK, NUMBERED, is_prose
from apparatus.read.seed.wording import (
    BODY_HEADINGS,
    CHROME,
    CREDIT_WORDS,
    IDENTIFIER,
    ISSUE,
    KEYWORDS,
    MENU,
    RIGHTS_WORDS,
    SERIES,
    SMALL_PRINT,
    part_of,
)

FIELD_NAME = re.compile(r"(?:authors?|published|date|written by|affiliations?):?", re.IGNORECASE)
"""What stands over the names or the date under a title."""

CAME_OUT = re.compile(r"\d{1,4} [A-Z][^()\d]{2,60} \d{1,5} \((?:19|20)\d\d\)")
"""How lawyers cite an article, below its names: `103 Port L. Rev. 59 (2023)`."""

SHORT = 60
"""A line that is only the issue is shorter: `Journal #131 – November 2022`."""

MAX_PLACE, LONGEST_PLACE = 200, 600

HOUSE = re.compile(
    r"(?:\w+[ ,]+(?:& |and )?){0,4}(?:endowment|institute|institution|council|foundation|cent(?:er|re)|society|academy"
    r"|commission|agency|fund|forum|network|association|think tank) (?:for|of|on) [\w,&-]+(?: [\w,&-]+){0,5}",
    re.IGNORECASE,
)
"""`Carnegie Endowment for International Peace`: who publishes, above the title."""

CHAPTER = re.compile(r"(?:chapter|part|kapitel|teil|chapitre|capítulo) (?:\d{1,2}|[IVX]{1,5}|one|two|three)\b", re.I)
"""`Chapter 1: The Quays`: a part of the text."""


def kind(paragraph: Paragraph, authors: Sequence[str], near_title: bool) -> str:
    """`date`, `author`, `of the file`, `caption`, `short` (a line that may be front matter), or nothing."""
    text = paragraph.text
    if is_dateline(paragraph) or (HISTORY.match(text) and len(text) < 120):
        return "date"
    if (KEYWORDS.match(text.lstrip("*_ ")) and len(text) < 400) or IDENTIFIER.fullmatch(text):
        return "of the file"
    if near_title and ISSUE.search(text) and (SERIES.fullmatch(text) or (len(text) < SHORT and last_date(text))):
        return "date"
    if (is_chrome(text) and not dated_names(text)) or SMALL_PRINT.match(text) or is_menu(paragraph):
        return "of the file"
    if near_title and (FIELD_NAME.fullmatch(text) or SERIES.fullmatch(text)):
        return "of the file"
    if dated_names(text):
        return "author" if any(map(by_line, BAR.split(text))) or (near_title and names_in_bars(text)) else "date"
    if by_line(paragraph.lines[0].text) or (
        authors and squeeze(text) in {squeeze("".join(authors)), *map(squeeze, authors)}
    ):
        return "author"
    if near_title and names_over_place(paragraph):
        return "author"
    if is_prose(text) or MARKER.search(text):
        return ""
    if is_caption(paragraph):
        return "caption"
    named = text.lstrip("#* ")
    if squeeze(text) in BODY_HEADINGS or part_of(text) or NUMBERED.match(named) or CHAPTER.match(named):
        return ""
    if CAPTION.match(text):
        return ""
    if near_title and authors_at_top(paragraph):
        return "author"
    return "short"


def is_menu(paragraph: Paragraph) -> bool:
    """Whether short lines below each other are the menu of a site, or what it offers to do with the page."""
    lines = [line.text.strip().lower() for line in paragraph.lines]
    return len(lines) > 2 and sum(line in MENU for line in lines) * 2 > len(lines)


def is_of_house(text: str) -> bool:
    """Whether a line at the top names the site, the series or the issue rather than the article."""
    bare = unlinked(text).strip("#*_ ")
    house = CHROME.match(bare) or SERIES.fullmatch(bare) or ISSUE.search(bare) or HOUSE.fullmatch(bare)
    return bool(house or (AFFILIATION.search(bare.title()) and bare.count(" ") < 4))


def is_count(paragraphs: Sequence[Paragraph], at: int, authors: Sequence[str]) -> bool:
    """Whether a number alone, or a row of such, stands above what the site says: how many readers liked the text."""
    if not paragraphs[at].text.strip().isdecimal():
        return False
    following = next((part for part in paragraphs[at + 1 : at + 4] if not part.text.strip().isdecimal()), None)
    return following is not None and kind(following, authors, False) == "of the file"


def is_chrome(text: str) -> bool:
    """Whether a short line is of the web page around the article."""
    words = unlinked(text)
    return len(words) < 100 and bool(CHROME.match(words)) and not is_prose(words)


def works_at(paragraph: Paragraph, above: str) -> bool:
    """Whether a short paragraph under the names says where the authors work or how to reach them."""
    if (
        len(paragraph.text) > LONGEST_PLACE
        or part_of(paragraph.text)
        or is_menu(paragraph)
        or (is_prose(paragraph.text) and not CONTACT.search(paragraph.text))
    ):
        return False
    return bool(CONTACT.search(paragraph.text)) or all(signed(line.text, above) for line in paragraph.lines)


def names_over_place(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a line of names above a line that says where they work, or where the article came out."""
    if len(paragraph.lines) < 2 or not authors_at_top(paragraph):
        return False
    below = paragraph.lines[1].text[:MAX_PLACE]
    return bool(AFFILIATION.search(below) or CAME_OUT.match(below.strip("*_ ")))


def dated_names(text: str) -> bool:
    """Whether a bar parts a date from something else: `Policy Brief 7 | May 2023`, `By Jane Smith | May 2023`."""
    parts = BAR.split(text) if len(text) < 160 else []
    return len(parts) > 1 and any(read_date(part) for part in parts)


def is_dateline(paragraph: Paragraph) -> bool:
    """Whether a paragraph is one line, and that a date."""
    return len(paragraph.lines) == 1 and read_date(unlinked(paragraph.text)) is not None


def is_caption(paragraph: Paragraph) -> bool:
    """A short paragraph with a credit or a statement of rights in it."""
    if len(paragraph.text) > 200 or len(paragraph.lines) > 3 or HEADING_MARK.match(paragraph.text):
        return False
    text = paragraph.text.lower()
    return text.startswith(CREDIT_WORDS) or any(word in text for word in RIGHTS_WORDS)
