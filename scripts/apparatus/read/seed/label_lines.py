"""What a house prints around a title of series, number, section and date: a line in; what it is of them out."""

from __future__ import annotations

import re

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.seed.dates import HISTORY, UNSPACED, date_beside, date_in_line
from apparatus.read.seed.names_at_top import READING
from apparatus.read.seed.wording import BESIDE_SERIES, IDENTIFIER, ISSUE, MENU, SERIES

SHORT = 60
"""A line that is only the issue is shorter: `Journal #131 – November 2022`."""

MAX_PLACE, LONGEST_PLACE = 200, 600

HOUSE = lazy.regex(
    r"(?:\w+[ ,]+(?:& |and )?){0,4}(?:endowment|institute|institution|council|foundation|cent(?:er|re)|society|academy"
    r"|commission|agency|fund|forum|network|association|think tank) (?:for|of|on) [\w,&-]+(?: [\w,&-]+){0,5}",
    re.IGNORECASE,
)
"""`Carnegie Endowment for International Peace`: who publishes, above the title."""

PIECES = lazy.regex(r"[ \xa0]{3,}|\t|[ \xa0]{0,4}\\?\|[ \xa0]{0,4}|[ \xa0][•·/–—-][ \xa0]|, ")
"""What parts a series, its number and the date in a line."""

PUBLISHED = lazy.regex(r"(?:published|posted|updated)(?: on)? {1,2}(?=\|)", re.IGNORECASE)
"""What stands before a date in a line, even close behind the series: `Issue BriefsPublished on May 11, 2023`."""

CRUMB = lazy.regex(r"[^\s/›»>|][^/›»>|\n]{0,40}(?: {1,3}[/›»>] {1,3}[^/›»>|\n]{1,40}){1,5}")
"""`Research / Ports`, `Home › Essays`: where on a site a page stands."""

TOPICS = 4
"""In a line of as many, commas part the topics of a site."""

NO_TOPICS = lazy.regex(r"[.?!;:]|, (?:and|or|und|et|y) ")

CRUMB_WORDS = 4
"""A piece of it has no more."""

READING_TIME = lazy.regex(rf" ?\b{READING.pattern}", re.IGNORECASE)

PLACE = lazy.regex(r"[^\W\d_a-z][\w’.-]{2,20}(?: [^\W\d_a-z][\w’.-]{2,20})?, *(?:[^\W\d_a-z][\w’.-]{2,20} *)?")
"""`Port Town, 11 May 2023`: where something was said."""

DAY = lazy.regex(r"(?:[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}\.? [^\W\d_]{3,10}\.?),? (?:19|20)\d\d\b")

COUNTED = lazy.regex(r"(?<=\d);\d{1,4}(?:\(\d{1,4}\))?:.*")
"""`2024 Mar 14;14(1):9–18. doi: …`: what medical indexes have behind the day."""

EXAMPLE = lazy.regex(r"(?:e\.g\.|for example),? ", re.IGNORECASE)
"""`E.g., 04/26/2024`: what a form shows that asks for a date."""

INDEXED = lazy.regex(r"\.? ?(?:19|20)\d\d [A-Z][a-z]{2} \d{1,2};\d")
"""How such a line begins."""

LABEL_WORDS = 8
"""Beside a date no more words say what the publication is."""


def is_topics(text: str) -> bool:
    """Whether a line lists under what a site files the article: `Ports, Law of the Sea, Trade, Northern Towns`."""
    pieces = text.split(", ")
    return (
        len(pieces) >= TOPICS
        and not NO_TOPICS.search(text)
        and all(piece[:1].isupper() and piece.count(" ") < CRUMB_WORDS for piece in pieces)
    )


def is_crumb(text: str) -> bool:
    """Whether a line says where on a site a page stands: a few words, signs of a path between them."""
    if not CRUMB.fullmatch(text):
        return False
    return all(piece.count(" ") < CRUMB_WORDS for piece in re.split(r" {1,3}[/›»>] {1,3}", text))


def is_dated_label(text: str) -> bool:
    """Whether a line is a date and a few words beside it, which say what the publication is: `Report24th May 2023`,
    `May 11, 2023 Ports & Quays`, `Port Review Published 11 May 2023 Updated 12 May 2023`."""
    text = COUNTED.sub("", READING_TIME.sub("", UNSPACED.sub(" ", text)))
    found = date_beside(text) if len(text) < 2 * SHORT and text[:1] not in "#>" else None
    if not found or text[-1] in ".?!:;," or HISTORY.match(text) or EXAMPLE.match(text):
        return False
    if PLACE.fullmatch(found[1]):
        return True
    words = found[1].strip(" .").split()
    return len(words) <= LABEL_WORDS and not any(word.endswith((".", ",", ":")) for word in words)


def opens_with_day(text: str) -> bool:
    """Whether a line begins with a day, and a few words stand beside it: `May 11, 2023 Ports & Quays`."""
    return DAY.match(text) is not None and is_dated_label(text)


def is_label_line(text: str) -> bool:
    """Whether a line is made of labels that bars or spaces part: `Working Paper – Draft for Comment`."""
    pieces = [piece.strip() for piece in PIECES.split(text) if piece.strip()] if len(text) < MAX_PLACE else []
    return len(pieces) > 1 and all(map(_is_label, pieces))


def issue_date(text: str) -> Date | None:
    """The date in a line that else says which series, number or section of a site it is: `POLICY BRIEF   May 2023 | No.
    12`, `Study 2024/S 20, 27.08.2024, 38 pages`."""
    found = date_in_line(text) if text[:1] not in "#>|" else None
    said = PUBLISHED.sub("", found[1]) if found else ""
    pieces = [piece.strip() for piece in PIECES.split(said) if piece.strip()]
    return found[0] if found and pieces and all(map(_is_label, pieces)) else None


def says_when(text: str) -> bool:
    """Whether a line says of a series when something was published: `Issue Brief – Published on May 11, 2023`."""
    found = date_in_line(text)
    return bool(found and PUBLISHED.search(found[1]) and issue_date(text))


def _is_label(piece: str) -> bool:
    return bool(
        SERIES.fullmatch(piece)
        or BESIDE_SERIES.fullmatch(piece)
        or IDENTIFIER.fullmatch(piece)
        or HOUSE.fullmatch(piece)
        or piece.lower() in MENU
        or (len(piece) < SHORT and ISSUE.search(piece))
    )
