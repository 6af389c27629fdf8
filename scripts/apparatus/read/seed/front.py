"""Front matter: the paragraphs before the body in; title, dateline, authors, lead, captions and site chrome out.

A title is one of the short lines at the top. The best sign is that it comes again (in a running header or in the
article's own citation); failing that, position decides. Where nothing speaks for front matter, a line is body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from apparatus.model import Furniture, Matter
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.seed.byline import BAR, CONTACT, authors_at_top, by_line, cited_authors, names_in, names_in_bars
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.dates import last_date
from apparatus.read.seed.furniture import BROWSER
from apparatus.read.seed.inline import read_inline
from apparatus.read.seed.labels import MARKER, NO_YEAR, numbers_in
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.prose import CAPTION, HEADING_MARK, NUMBERED, OF_HEADING, is_heading, is_prose, wholly_quoted
from apparatus.read.seed.title_page import (
    CHAPTER,
    dated_names,
    is_caption,
    is_count,
    is_dateline,
    is_menu,
    is_of_house,
    kind,
    names_over_place,
    works_at,
)
from apparatus.read.seed.wording import (
    BODY_HEADINGS,
    IDENTIFIER,
    ISSUE,
    KEYWORDS,
    SMALL_PRINT,
    part_of,
)

TOP = 14
"""Front matter is sought in this many paragraphs."""

CITES = re.compile(r"(?!\s*[\[\d])(?=.*[“\"„«])(?=.*\b(?:19|20)\d\d\b)", re.DOTALL)
PAGED = re.compile(r"\d{1,3} \D{8,}|\D{8,} \d{1,3}")

RUN_IN = re.compile(
    r"(?P<label>abstract|summary|executive summary|zusammenfassung|résumé|resumen|摘要)\s?[:：.—–-] *", re.I
)
"""`Abstract: This paper ...`."""

MAX_TITLE = 220

LEAD = 5
"""No lead has as many paragraphs."""

LONGEST_DEK = 400

SUBTITLE = re.compile(r"(?<=[:?!]) ")
"""Behind which a subtitle stands."""


@dataclass(frozen=True, slots=True)
class Front:
    """What stands before the body."""

    matter: tuple[Matter, ...]
    furniture: tuple[Furniture, ...]
    authors: tuple[str, ...]
    """Whom the lines under the title name."""
    rest: tuple[Paragraph, ...]
    """The body, and what may follow it."""


def find_title(paragraphs: Sequence[Paragraph], given: str, *, only: bool = False) -> Paragraph | None:
    """The paragraph that is the title, among those of the whole file; `given` is an editor's title, if any. With
    `only`, the head of the file gives the title: a line of the text is it again or the text's own."""
    short: list[Paragraph] = []
    for paragraph in paragraphs[:TOP]:
        if given and _says(paragraph, given):
            return paragraph
        # What stands over a title is taken for the site's, which no heading of the text may be.
        if is_prose(paragraph.text) or (only and HEADING_MARK.match(paragraph.text)):
            break
        short.append(paragraph)
    if only:
        return None
    named = _named_again(paragraphs[len(short) :]) if len(short) > 1 else []
    ranked = [(_title_score(at, short, named), -at) for at in range(len(short))]
    score, at = max(ranked, default=(-1, 0))
    return short[-at] if score >= 0 else None


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


def _title_score(at: int, short: Sequence[Paragraph], named: Sequence[str]) -> int:
    text, key = short[at].text, squeeze(MARKER.sub("", short[at].text))
    if (
        is_menu(short[at])
        or is_dateline(short[at])
        or is_caption(short[at])
        or by_line(short[at].lines[0].text)
        or NUMBERED.match(text)
    ):
        return -1
    if (
        BROWSER.fullmatch(text)
        or KEYWORDS.match(text)
        or IDENTIFIER.fullmatch(text)
        or CONTACT.search(text)
        or SMALL_PRINT.match(text)
        or dated_names(text)
    ):
        return -1
    if (
        not key
        or key.isdecimal()
        or CHAPTER.fullmatch(text)
        or text.startswith(">")
        or key in BODY_HEADINGS
        or part_of(text)
        or CAPTION.match(text)
        or len(text) > MAX_TITLE
    ):
        return -1
    person = _is_person(short[at])
    below_names = any(_is_person(part) for part in short[1:at])
    again = len(key) >= 8 and not (person or below_names) and any(key in line for line in named)
    after_date = at > 0 and is_dateline(short[at - 1]) and (at < 2 or short[at - 2].text.count(" ") < 3)
    after_date = after_date and not (at > 2 and authors_at_top(short[at - 2]))
    epigraph = wholly_quoted(text.rsplit("—", 1)[0])
    is_house = is_of_house(text)
    marked = bool(HEADING_MARK.match(text)) and not any(
        HEADING_MARK.match(part.text) and not is_of_house(part.text) for part in short[:at]
    )
    above_names = at + 1 < len(short) and bool(authors_at_top(short[at + 1]) or is_dateline(short[at + 1]))
    first = all(is_menu(part) or is_of_house(part.text) for part in short[:at]) and not is_house
    position = 10 * first + 6 * above_names + 30 * marked - (40 if marked else 25) * is_house - 15 * person
    return max(100 * again + 20 * after_date - 10 * epigraph + position + 9, 0)


def _is_person(paragraph: Paragraph) -> bool:
    """Whether a line is names of which the first begins with a common given name, and no heading of Markdown."""
    text = paragraph.text
    return bool(names_in(text)) and not HEADING_MARK.match(text) and is_given_name(text.split()[0].title())


def may_be_title(paragraph: Paragraph) -> bool:
    """Whether a line at the top can be the title, for all that it says itself."""
    return not is_prose(paragraph.text) and _title_score(0, [paragraph], []) > 0


def name_of(title: str) -> str:
    """A title without the markers of notes and the asterisk of a note of thanks."""
    bare = MARKER.sub(lambda match: "" if max(numbers_in(match["numbers"])) < NO_YEAR else match[0], title)
    return " ".join(bare.split()).lstrip("# ").rstrip("*∗†‡ ")


def find_authors(paragraphs: Sequence[Paragraph], title: str) -> tuple[str, ...]:
    """The authors as a by-line or the article's own citation gives them."""
    by_lines = (
        by_line(part) for paragraph in paragraphs[:TOP] for part in BAR.split(paragraph.lines[0].text[:MAX_TITLE])
    )
    return next((names for names in by_lines if names), ()) or cited_authors(paragraphs, title)


def read_front(paragraphs: Sequence[Paragraph], title: Paragraph | None, authors: Sequence[str]) -> Front:
    """Parts the front matter from the body."""
    if title is None:
        return _without_title(paragraphs)
    at = next(at for at, paragraph in enumerate(paragraphs) if paragraph.line == title.line)
    matter: list[Matter] = []
    furniture: list[Furniture] = []
    for paragraph in paragraphs[:at]:
        found = kind(paragraph, authors, near_title=False)
        if paragraph is paragraphs[at - 1] and not authors and _is_person(paragraph):
            found = "author"
        if found not in ("date", "author") and ISSUE.search(paragraph.text) and last_date(paragraph.text):
            found = "date"
        if found in ("date", "author"):
            matter.append(Matter("date" if found == "date" else "author", paragraph.text, paragraph.line))
        else:
            furniture.extend(Furniture(line.text.strip(), line.number, "before the title") for line in paragraph.lines)
    mark = HEADING_MARK.match(title.text)
    if mark:
        furniture.append(Furniture(mark["mark"], title.line, OF_HEADING))
    matter.append(Matter("title", title.text[mark.end() if mark else 0 :], title.line))
    at = _after_title(paragraphs, at + 1, authors, matter, furniture)
    at = _lead(paragraphs, at, matter, furniture)
    at = _of_the_file(paragraphs, at, authors, furniture)
    lines = {part.line for part in matter if part.kind == "author"}
    named = [name for paragraph in paragraphs[:at] if paragraph.line in lines for name in authors_at_top(paragraph)]
    return Front(tuple(matter), tuple(furniture), tuple(dict.fromkeys(named)), tuple(paragraphs[at:]))


def _of_the_file(paragraphs: Sequence[Paragraph], at: int, authors: Sequence[str], furniture: list[Furniture]) -> int:
    """Goes on while the lines say something of the publication; gives the index of the first that does not."""
    while at < len(paragraphs) and (
        kind(paragraphs[at], authors, False) == "of the file" or is_count(paragraphs, at, authors)
    ):
        furniture += [Furniture(line.text.strip(), line.number, "beside the title") for line in paragraphs[at].lines]
        at += 1
    return at


def _without_title(paragraphs: Sequence[Paragraph]) -> Front:
    """Where the head of the file names the article: a lead may open the text, if a heading says so."""
    matter: list[Matter] = []
    furniture: list[Furniture] = []
    start = _of_the_file(paragraphs, 0, (), furniture)
    first = paragraphs[start].text if start < len(paragraphs) else ""
    opens = part_of(first) == "lead" or RUN_IN.match(first)
    at = _lead(paragraphs, start, matter, furniture) if opens else start
    return Front(tuple(matter), tuple(furniture), (), tuple(paragraphs[at:]))


def _after_title(
    paragraphs: Sequence[Paragraph],
    at: int,
    authors: Sequence[str],
    matter: list[Matter],
    furniture: list[Furniture],
) -> int:
    """Goes on while the lines are those of front matter; gives the index of the first that is not."""
    near = True
    while at < len(paragraphs):
        paragraph = paragraphs[at]
        above = matter[-1].text if matter else ""
        if _beside_title(paragraphs, at, authors, matter, furniture):
            at += 1
            continue
        match "author" if near and works_at(paragraph, above) else kind(paragraph, authors, near):
            case "date":
                matter.append(Matter("date", paragraph.text, paragraph.line))
            case "author":
                matter.append(Matter("author", paragraph.text, paragraph.line))
            case "of the file":
                furniture.extend(Furniture(ln.text.strip(), ln.number, "beside the title") for ln in paragraph.lines)
            case "caption" if paragraph.text.lower().startswith(("©", "copyright", "(c) ")):
                matter.append(Matter("rights", paragraph.text, paragraph.line))
            case "caption":
                furniture.extend(Furniture(ln.text.strip(), ln.number, "picture caption") for ln in paragraph.lines)
            case "short" if _front_goes_on(paragraphs, at + 1, authors):
                mark = HEADING_MARK.match(paragraph.text)
                furniture += [Furniture(mark["mark"], paragraph.line, OF_HEADING)] if mark else []
                matter.append(Matter("title", paragraph.text[mark.end() if mark else 0 :], paragraph.line))
            case _:
                break
        near = matter[-1].kind in ("title", "author", "rights") or bool(ISSUE.search(matter[-1].text))
        at += 1
    return at


def _beside_title(
    paragraphs: Sequence[Paragraph],
    at: int,
    authors: Sequence[str],
    matter: list[Matter],
    furniture: list[Furniture],
) -> bool:
    """Takes what says the title again, tells of the article in a sentence, or counts its words."""
    paragraph = paragraphs[at]
    said = {squeeze(part.text) for part in matter if part.kind == "title"}
    if squeeze(paragraph.text.lstrip("# ")) == squeeze(name_of(_title_in(matter))):
        furniture.extend(Furniture(ln.text.strip(), ln.number, "the title again") for ln in paragraph.lines)
    elif matter[-1].kind == "title" and _is_dek(paragraphs, at):
        matter.append(Matter("lead", paragraph.text, paragraph.line))
    elif squeeze(paragraph.text) in said or is_count(paragraphs, at, authors):
        furniture.append(Furniture(paragraph.text.strip(), paragraph.line, "beside the title"))
    else:
        return False
    return True


def _is_dek(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether a sentence stands between the title and a by-line."""
    text = paragraphs[at].text
    following = paragraphs[at + 1] if at + 1 < len(paragraphs) else None
    return (
        len(text) < LONGEST_DEK
        and is_prose(text)
        and not MARKER.search(text)
        and following is not None
        and bool(by_line(first := following.lines[0].text) or names_in_bars(first))
    )


def _title_in(matter: Sequence[Matter]) -> str:
    return next(part.text for part in matter if part.kind == "title")


def _front_goes_on(paragraphs: Sequence[Paragraph], at: int, authors: Sequence[str]) -> bool:
    """Whether one of the next two short lines is a date or names the authors: then what is before it is a subtitle."""
    for paragraph in paragraphs[at : at + 2]:
        if is_prose(paragraph.text) and not names_over_place(paragraph):
            return False
        if kind(paragraph, authors, near_title=True) in ("date", "author"):
            return True
    return False


def _lead(paragraphs: Sequence[Paragraph], at: int, matter: list[Matter], furniture: list[Furniture]) -> int:
    """A lead has the heading `Abstract` or its like, or is set off from the body by more white space than any two
    paragraphs of it; it has no note markers."""
    if at >= len(paragraphs):
        return at
    if part_of(paragraphs[at].text) == "lead" and _is_lead(paragraphs, at + 1):
        furniture.append(Furniture(paragraphs[at].text, paragraphs[at].line, "heading over the lead"))
        at += 1
        return _take_lead(paragraphs, at, _end_of_lead(paragraphs, at), matter)
    if (label := RUN_IN.match(paragraphs[at].text)) and _is_lead(paragraphs, at):
        furniture.append(Furniture(label[0].strip(), paragraphs[at].line, "heading over the lead"))
        matter.append(Matter("lead", paragraphs[at].text[label.end() :], paragraphs[at].line))
        return at + 1
    for end in (at + 1, at + 2):
        if end < len(paragraphs) and all(_is_lead(paragraphs, n) for n in range(at, end)):
            apart = paragraphs[end].gap
            inner = [paragraph.gap for paragraph in paragraphs[at + 1 : end]]
            following = sorted(paragraph.gap for paragraph in paragraphs[end + 1 :])
            usual = following[len(following) // 2] if following else 1
            if apart > usual and all(gap < apart for gap in inner):
                return _take_lead(paragraphs, at, end, matter)
    return at


def _end_of_lead(paragraphs: Sequence[Paragraph], at: int) -> int:
    """Behind the last paragraph of a lead that has a heading: where another one follows soon, else behind the first."""
    end = next((n for n in range(at, min(at + LEAD, len(paragraphs))) if not _is_lead(paragraphs, n)), at + 1)
    return end if is_heading(paragraphs[end], paragraphs[end + 1 : end + 3]) else at + 1


def _is_lead(paragraphs: Sequence[Paragraph], at: int) -> bool:
    return at < len(paragraphs) and is_prose(paragraphs[at].text) and not MARKER.search(paragraphs[at].text)


def _take_lead(paragraphs: Sequence[Paragraph], start: int, end: int, matter: list[Matter]) -> int:
    matter.extend(Matter("lead", paragraph.text, paragraph.line) for paragraph in paragraphs[start:end])
    return end
