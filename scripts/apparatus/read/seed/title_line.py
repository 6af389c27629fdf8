"""Which line is the title: the paragraphs of a file in; one of them out.

A title is one of the short lines at the top. The best sign is that it comes again (in a running header, in the
article's own citation, or at the top); failing that, position decides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from apparatus import lazy
from apparatus.read.seed.byline import by_line
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.inline import read_inline
from apparatus.read.seed.label_lines import MAX_PLACE
from apparatus.read.seed.labels import MARKER, NO_YEAR, numbers_in
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.names_at_top import without_by_line
from apparatus.read.seed.prose import HEADING_MARK, is_capitalised, is_prose, may_ask, may_head, wholly_quoted
from apparatus.read.seed.title_again import said_again
from apparatus.read.seed.title_page import is_caption, is_dateline, is_menu, is_of_house
from apparatus.read.seed.title_signs import MAX_TITLE, may_be_title, title_score
from apparatus.read.seed.topics import Topics
from apparatus.read.seed.wording import APPEARED, BODY_HEADINGS, CHROME, IMPRINT

TOP = 14
"""Front matter is sought in this many paragraphs."""

CITES = lazy.regex(r"(?!\s*[\[\d])(?=.*[“\"„«])(?=.*\b(?:19|20)\d\d\b)", re.DOTALL)
PAGED = lazy.regex(r"\d{1,3} \D{8,}|\D{8,} \d{1,3}")


NEAR = 4
"""Below a sentence at the very top, a title is sought in so many paragraphs."""

OPENS_SUBTITLE = lazy.regex(
    r"\A(?:[Hh]ow|[Ww]hy|[Ww]hat|[Ww]hen|[Ww]here|[Ww]ho|[Tt]owards?|[Ff]rom|[Ll]essons|[Ww]ie|[Ww]arum|[Cc]omment|[Pp]ourquoi"
    r"|[Cc]ómo|[Pp]or qué|An? |[A-Z][a-z]+ing )|\b(?:1[5-9]|20)\d\d[–-]"
)
"""How a subtitle begins, and the years of a history in it."""

FEW = 3
"""In a line of fewer spaces, one word says what the text is about; in others, two."""

LONGEST_CALL = 120
"""A sentence of the site that calls for something, such as `Subscribe for full access.`, and the imprint of a journal
are shorter."""

OF_TEXT = 0.1
"""Of the words of a paragraph of the text, a larger part comes again and again in the others."""

OF_TOPIC = 14
"""What it counts that a line speaks of what the text is about: more than to stand first."""

SITE_BEHIND = lazy.regex(r"(?: \| [^|\n]{2,40}){0,2} \| [\w-]{2,30}\.(?:com|org|net|edu|gov|info|eu|[a-z]{2})\Z")
"""What a browser shows behind the title of a page: ` | Ports | quays.org`."""

SUBTITLE = lazy.regex(r"(?<=[:?!]) ")
"""Behind which a subtitle stands."""


def find_title(paragraphs: Sequence[Paragraph], given: str, *, only: bool = False) -> Paragraph | None:
    """The paragraph that is the title, among those of the whole file; `given` is an editor's title, if any. With
    `only`, the head of the file gives the title: a line of the text is it again or the text's own."""
    short: list[Paragraph] = []
    for at, paragraph in enumerate(paragraphs[:TOP]):
        if given and _says(paragraph, given):
            return paragraph
        # What stands over a title is taken for the site's, which no heading of the text may be.
        if only and HEADING_MARK.match(paragraph.text):
            break
        if _is_text(paragraph) and (short or not wholly_quoted(paragraph.text)):
            if any(map(may_be_title, short)) or not _is_title_below(paragraphs, at):
                break
            continue
        short.append(paragraph)
    if only:
        return None
    named = _named_again(paragraphs[len(short) :]) if len(short) > 1 else []
    twice = said_again(short)
    scores = [title_score(at, short, [*named, *twice]) for at in range(len(short))]
    topical = _first_of_topic(short, scores, Topics(paragraphs[len(short) :]))
    ranked = [(score + OF_TOPIC * (at == topical), -at) for at, score in enumerate(scores)]
    score, at = max(ranked, default=(-1, 0))
    return short[-at] if score > 0 or (score == 0 and not CHROME.match(short[-at].text)) else None


def _is_text(paragraph: Paragraph) -> bool:
    """Whether a paragraph is running text: not a line that may be a title and is a question, nor a call to readers."""
    text = paragraph.text
    calls = len(text) < LONGEST_CALL and bool(CHROME.match(text) or IMPRINT.search(text))
    calls = calls or (len(text) < MAX_PLACE and APPEARED.match(text) is not None)
    return is_prose(text) and not (calls or is_menu(paragraph)) and not (len(paragraph.lines) == 1 and may_ask(text))


def _is_title_below(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether a paragraph at the very top is of the site or of a picture: the title stands below it."""
    following = paragraphs[at + 1 : at + 1 + NEAR]
    if _is_signed_below(following):
        return True
    topics = Topics(paragraphs[at + 1 :])
    if topics.share(paragraphs[at].text) >= OF_TEXT:
        return False
    below = next((paragraph for paragraph in following if not _is_text(paragraph)), None)
    return below is not None and may_be_title(below) and may_head(below.text) and topics.in_line(below.text) > 0


def _is_signed_below(following: Sequence[Paragraph]) -> bool:
    """Whether a line that may be a title stands below a sentence of the site or of a picture, and a date above that
    line, or below it a by-line, to which a sentence may lead, or a date."""
    for at, paragraph in enumerate(following[:-1]):
        if is_prose(paragraph.text) and not is_caption(paragraph):
            return False
        if may_be_title(paragraph):
            signed = any(by_line(below.lines[0].text) for below in following[at + 1 : at + 3])
            return signed or is_dateline(following[at + 1]) or (at > 0 and is_dateline(following[at - 1]))
    return False


def _first_of_topic(short: Sequence[Paragraph], scores: Sequence[int], topics: Topics) -> int:
    """The first line that says what the text is about, as the name of a site, a section or a series does not; a word or
    two of it over a line that says more may be such a name. -1 without one."""
    told = [
        (at, topics.in_line(short[at].text), short[at].text.count(" "))
        for at, score in enumerate(scores)
        if score > 0 and not (is_of_house(short[at].text) or wholly_quoted(short[at].text))
    ]
    for (at, topical, spaces), (next_at, below, spaces_below) in pairwise([*told, (-1, 0, 0)]):
        if below > 1 and next_at == at + 1 and _is_titled_below(short[at].text, short[next_at].text):
            return at
        section = below > topical + 1 or (spaces == 0 and below and spaces_below > FEW)
        if topical > 1 or (topical and spaces < FEW and not section):
            return at
    return -1


def _is_titled_below(text: str, below: str) -> bool:
    """Whether the line below a title that plays with words is its subtitle, which says what the text is about: `The
    Long Night` above `How the quays of the north were built`."""
    titled = text.count(" ") > 1 and (text.isupper() or is_capitalised(text, fewest=1))
    return titled and ":" not in below and OPENS_SUBTITLE.search(below) is not None


def _says(paragraph: Paragraph, title: str) -> bool:
    """Whether a line is a title, or what stands before its subtitle."""
    if len(paragraph.text) > 2 * MAX_TITLE:
        return False
    said = {squeeze(paragraph.text), squeeze(name_of(read_inline(paragraph.text).text))} - {""}
    name = squeeze(SUBTITLE.split(title, maxsplit=1)[0])
    return squeeze(title) in said or (name in said and name not in BODY_HEADINGS)


def _named_again(paragraphs: Sequence[Paragraph]) -> list[str]:
    """Of the lines below the top, those that may name the article again, squeezed: those with a bar or a page number,
    as running headers have, and short ones with a quotation mark and a year, as citations have; no notes."""
    return [
        squeeze(paragraph.text)
        for paragraph in paragraphs
        if len(paragraph.text) < 400
        and ("|" in paragraph.text or CITES.match(paragraph.text) or PAGED.fullmatch(paragraph.text))
    ]


def name_of(title: str) -> str:
    """A title without the markers of notes and the asterisk of a note of thanks."""
    bare = MARKER.sub(lambda match: "" if max(numbers_in(match["numbers"])) < NO_YEAR else match[0], title)
    whole = SITE_BEHIND.sub("", " ".join(bare.split())).lstrip("# ")
    name = without_by_line(whole)
    name = name[1:-1] if name != whole and wholly_quoted(name) else name
    return name.rstrip("*∗†‡ ")
