"""The lines of a title page: a paragraph in; what it is (date, authors, caption, beside the title) out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from apparatus import lazy
from apparatus.read.seed.byline import AFFILIATION, BAR, CONTACT, by_line, names_in, signed, unlinked
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.dates import HISTORY, last_date, last_month_and_year, read_date
from apparatus.read.seed.label_lines import (
    HOUSE,
    LONGEST_PLACE,
    MAX_PLACE,
    SHORT,
    is_crumb,
    is_dated_label,
    is_label_line,
    is_topics,
    issue_date,
)
from apparatus.read.seed.labels import MARKER
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.names_at_top import AFFILIATED, authors_at_top, names_in_bars
from apparatus.read.seed.prose import CAPTION, HEADING_MARK, NUMBERED, is_capitalised, is_prose
from apparatus.read.seed.told_of import POST
from apparatus.read.seed.wording import (
    APPEARED,
    BODY_HEADINGS,
    CHROME,
    CREDIT_WORDS,
    IDENTIFIER,
    IMPRINT,
    ISSUE,
    ISSUED_BY,
    KEYWORDS,
    KIND,
    MENU,
    RIGHTS_WORDS,
    SAID_AT,
    SERIES,
    SMALL_PRINT,
    part_of,
)

FIELD_NAME = lazy.regex(
    r"(?:authors?|aut(?:ore?|eur)e?s?(?: ?/ ?authors?)?|published|(?:publi(?:shing|cation|shed) )?date|written by|by"
    rf"|von|par|por|affiliations?|(?:an? )?(?:\w+ )?{KIND} by):?",
    re.IGNORECASE,
)
"""What stands over the names or the date under a title."""

CAME_OUT = lazy.regex(r"\d{1,4} [A-Z][^()\d]{2,60} \d{1,5} \((?:19|20)\d\d\)")
"""How lawyers cite an article, below its names: `103 Port L. Rev. 59 (2023)`."""


INSTITUTION = lazy.regex(
    r"[*_]?(?:The )?(?:U\.?S\.? |United States )?"
    r"(?:Department|Ministry|University|Institute|School|College|Faculty|Embassy)"
    r" (?:of|for) (?:(?:the |and |of |for )?[^\W\d_a-z][\w’'-]*+,? ?){1,7}[*_]?"
    r"|(?:Universi(?:dad|dade|tà|té|tät|teit)|Fa(?:cultad|culdade|culté|coltà|kultät)|D(?:epartamento|épartement|ipartimento)"
    r"|Institut[oe]?|Escuela|École|Scuola)(?: \(?[\w’'-]++\)?){1,9}\.?"
)
"""`University of Groningen`, `Department of Defense`: whose picture it is, or where the author works."""

RECORD = lazy.regex(
    r"(?:doi:?|\d{1,4} (?:pages?|pp\.?|seiten|páginas)"
    r"|type|creative commons|information|jel codes|article type|rights & permissions)",
    re.IGNORECASE,
)
"""What stands over a field of the record that a site keeps of an article."""


NEXT = lazy.regex(r"(?:next|previous) (?:article|post|story|entry|chapter)\b")
"""How the lines begin, in small letters, that lead to what else a journal or a site has."""

CITED = lazy.regex(r"(?:how to cite|cite (?:as|this)|(?:suggested|recommended|preferred) citation)\b", re.IGNORECASE)
"""What leads up to an article's own citation."""

CREDITED = lazy.regex(
    r"[(\[](?:(?:photo|image|picture|credit|foto|bild)\b[^()\[\]]{0,80}"
    r"|[^()\[\]/\d]{3,40} ?/ ?[^()\[\]/\d]{2,40})[)\]]\.?\Z",
    re.IGNORECASE,
)
"""`Ships wait outside the breakwater. (Bo Ng/Port Photos)`: a caption, and whose the picture is."""


LONGEST_CAPTION = 300

LONGEST_HISTORY, LONGEST_LIST = 120, 400
"""The history of a manuscript, and a list of keywords, are shorter."""

CREDIT = lazy.regex(
    r"[.)»”\"’] ?[(\[]?(?:photo|image|picture|foto|bild)s?(?: (?:credit|courtesy|source))?s?(?: by| via|:| of) ?\w"
)
"""`Ships outside the breakwater. Photo credit: Bo Ng`, in small letters."""

ALT = lazy.regex(r"[^\W\d_A-Z]{3,20}(?: [^\W\d_A-Z]{3,20})?")
"""`image composite`: a word or two in small letters, which stand for a picture."""

PICTURED = lazy.regex(r"(?:\S+ ){5,}\S+ \((?:[A-Z][a-z]+ )?(?:1[89]|20)\d\d\)\.?")
"""`Ships outside the breakwater on the coast of the north (May 2023)`: what a picture shows, and when."""

AGENCY = lazy.regex(
    r"(?:[.”)]|\d{4}) ?[(\[]?(?:[A-Z][\w .]{2,30}/ ?)?"
    r"(?:REUTERS|Reuters|AFP|AP(?: Photo)?|EPA|dpa|Getty|Shutterstock|Xinhua|Unsplash"
    r"|iStock|Flickr|Wikimedia)\b.{0,60}\Z"
)
"""What names the agency behind a caption: `Ships outside the breakwater, May 11, 2023. REUTERS/Bo Ng`."""

THANKS = lazy.regex(
    r"(?:the authors? (?:thanks?|(?:would like|wishes?) to thank|(?:is|are) grateful)"
    r"|(?:I|we) (?:thank|am grateful|are grateful)"
    r"|die autor(?:in|en|innen)? dank|der autor dankt|l[’']aut(?:eur|rice) remercie|(?:el|la) autora? agradece)",
    re.IGNORECASE,
)
"""How thanks begin that stand under the names."""

CHAPTER = lazy.regex(r"(?:chapter|part|kapitel|teil|chapitre|capítulo) (?:\d{1,2}|[IVX]{1,5}|one|two|three)\b", re.I)
"""`Chapter 1: The Quays`: a part of the text."""


def kind(paragraph: Paragraph, authors: Sequence[str], near_title: bool) -> str:
    """`date`, `author`, `of the file`, `caption`, `short` (a line that may be front matter), or nothing."""
    text = paragraph.text
    if found := _of_publication(paragraph, near_title):
        return found
    if dated_names(text):
        return "author" if any(map(by_line, BAR.split(text))) or (near_title and names_in_bars(text)) else "date"
    if by_line(paragraph.lines[0].text) or (near_title and names_over_place(paragraph)) or _says_all(text, authors):
        return "author"
    if MARKER.search(text):
        return ""
    if _is_credited(text):
        return "caption"
    if near_title and is_dated_label(text) and not authors_at_top(paragraph):
        return "date"
    if is_prose(text):
        return ""
    if is_caption(paragraph):
        return "caption"
    if CAPTION.match(text) or _opens_text(text):
        return ""
    return "author" if near_title and authors_at_top(paragraph) else "short"


def _of_publication(paragraph: Paragraph, near_title: bool) -> str:
    """`date` or `of the file`, where a paragraph says when or where an article came out, or is of the page."""
    text = paragraph.text
    if is_dateline(paragraph) or (HISTORY.match(text) and len(text) < LONGEST_HISTORY):
        return "date"
    if near_title and any(HISTORY.match(line.text.strip()) for line in paragraph.lines[1:]):
        return "date"
    if not any(map(str.isalnum, text)) or (near_title and text.islower() and ALT.fullmatch(text)):
        return "of the file"
    if RECORD.fullmatch(paragraph.lines[0].text.strip()) or INSTITUTION.fullmatch(text) or IDENTIFIER.fullmatch(text):
        return "of the file"
    if KEYWORDS.match(text.lstrip("*_ ")) and len(text) < LONGEST_LIST:
        return "of the file"
    if near_title and ISSUE.search(text) and (SERIES.fullmatch(text) or (len(text) < SHORT and last_date(text))):
        return "date"
    if near_title and SAID_AT.fullmatch(text) and not MARKER.search(text):
        return "date" if last_month_and_year(text) else "of the file"
    if APPEARED.match(text) and len(text) <= MAX_PLACE and not MARKER.search(text):
        return "date" if last_month_and_year(text) else "of the file"
    if near_title and CITED.match(text) and len(text) < LONGEST_PLACE and not MARKER.search(text):
        return "of the file"
    dated = dated_names(text) or (near_title and is_dated_label(text))
    of_page = (is_chrome(text) and not dated) or SMALL_PRINT.match(text) or is_menu(paragraph)
    label = near_title and (FIELD_NAME.fullmatch(text) or SERIES.fullmatch(text))
    return "of the file" if of_page or label else ""


def _says_all(text: str, authors: Sequence[str]) -> bool:
    """Whether a line is the names of the authors, or of one of them."""
    return bool(authors) and squeeze(text) in {squeeze("".join(authors)), *map(squeeze, authors)}


def _is_credited(text: str) -> bool:
    """Whether a short text names whose picture it tells of, or when that was taken."""
    if len(text) < LONGEST_PLACE and CREDITED.search(text):
        return True
    pictured = PICTURED.fullmatch(text) and not is_capitalised(text)
    return len(text) < LONGEST_CAPTION and bool(CREDIT.search(text.lower()) or AGENCY.search(text) or pictured)


def _opens_text(text: str) -> bool:
    """Whether a line is a heading of the text or of a part beside it."""
    named = text.lstrip("#* ")
    known = squeeze(text) in BODY_HEADINGS or part_of(text)
    return bool(known or NUMBERED.match(named) or CHAPTER.match(named))


def is_menu(paragraph: Paragraph) -> bool:
    """Whether short lines below each other are the menu of a site, or what it offers to do with the page."""
    lines = [line.text.strip().lower() for line in paragraph.lines]
    return len(lines) > 2 and (NEXT.match(lines[0]) is not None or 2 * sum(line in MENU for line in lines) > len(lines))


def is_of_house(text: str) -> bool:
    """Whether a line at the top names the site, the series or the issue rather than the article."""
    bare = unlinked(text).strip("#*_ ")
    house = CHROME.match(bare) or SERIES.fullmatch(bare) or ISSUE.search(bare) or HOUSE.fullmatch(bare)
    issued = ISSUED_BY.search(bare) and AFFILIATION.search(bare)
    printed = len(bare) < LONGEST_PLACE and IMPRINT.search(bare)
    filed = bare.lower() in MENU or is_label_line(bare) or is_crumb(bare) or is_topics(bare)
    return bool(house or issued or printed or filed or (AFFILIATION.search(bare.title()) and bare.count(" ") < 4))


def is_count(paragraphs: Sequence[Paragraph], at: int, authors: Sequence[str]) -> bool:
    """Whether a number alone, or a row of such, stands above the day or what the site says: how many readers liked the
    text."""
    if not paragraphs[at].text.strip().isdecimal():
        return False
    following = next((part for part in paragraphs[at + 1 : at + 4] if not part.text.strip().isdecimal()), None)
    return following is not None and kind(following, authors, False) in ("date", "of the file")


def is_chrome(text: str) -> bool:
    """Whether a short line is of the web page around the article."""
    words = unlinked(text)
    crumb = words.rstrip(" /›»>")
    chrome = CHROME.match(words) or words.strip().lower() in MENU or (crumb != words.rstrip() and crumb.lower() in MENU)
    return len(words) < 100 and bool(chrome) and not is_prose(words)


def works_at(paragraph: Paragraph, above: str) -> bool:
    """Whether a short paragraph under the names says where the authors work or how to reach them."""
    if len(paragraph.text) <= MAX_PLACE and (POST.match(paragraph.text) or INSTITUTION.fullmatch(paragraph.text)):
        return bool(names_in(above) or by_line(above) or POST.match(above) or not above)
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
    if any(AFFILIATED.fullmatch(line.text.strip()) for line in paragraph.lines[1:]):
        return bool(authors_at_top(paragraph))
    if len(paragraph.lines) < 2 or not authors_at_top(paragraph):
        return False
    below = paragraph.lines[1].text[:MAX_PLACE]
    return bool(AFFILIATION.search(below) or CAME_OUT.match(below.strip("*_ ")))


def dated_names(text: str) -> bool:
    """Whether a bar parts a date from something else: `Policy Brief 7 | May 2023`, `By Jane Smith | May 2023`."""
    parts = BAR.split(text) if len(text) < 160 else []
    return len(parts) > 1 and any(read_date(part) for part in parts)


def is_dateline(paragraph: Paragraph) -> bool:
    """Whether a paragraph is one line, and that a date, alone or beside the name of the series."""
    text = unlinked(paragraph.text)
    return len(paragraph.lines) == 1 and bool(read_date(text) or issue_date(text))


def is_caption(paragraph: Paragraph) -> bool:
    """A short paragraph with a credit or a statement of rights in it."""
    if len(paragraph.text) > 200 or len(paragraph.lines) > 3 or HEADING_MARK.match(paragraph.text):
        return False
    first = paragraph.lines[0].text.strip().lower()
    if len(paragraph.lines) == 2 and first in ("image", "photo", "photograph"):
        return True
    text = paragraph.text.lower().lstrip("([")
    return text.startswith(CREDIT_WORDS) or any(word in text for word in RIGHTS_WORDS) or bool(CREDIT.search(text))
