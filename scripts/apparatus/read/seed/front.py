"""Front matter: the paragraphs before the body in; title, dateline, authors, lead, captions and site chrome out.

Where nothing speaks for front matter, a line is body.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from apparatus.model import Furniture, Matter
from apparatus.read.seed.byline import by_line
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.dates import last_date
from apparatus.read.seed.front_pages import RIGHTS_SIGNS, is_in_book, pages_before_text, rights_below
from apparatus.read.seed.label_lines import is_dated_label
from apparatus.read.seed.labels import MARKER
from apparatus.read.seed.leads import RUN_IN, find_lead
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.names_at_top import QUOTED_FIRST, authors_at_top, names_in_bars
from apparatus.read.seed.of_authors import is_no_name, late_name, tells_of_author
from apparatus.read.seed.prose import HEADING_MARK, OF_HEADING, is_capitalised, is_prose
from apparatus.read.seed.title_again import stands_again
from apparatus.read.seed.title_line import TOP, name_of
from apparatus.read.seed.title_page import FIELD_NAME, is_count, is_dateline, kind, names_over_place, works_at
from apparatus.read.seed.title_signs import is_person
from apparatus.read.seed.told_of import told_of
from apparatus.read.seed.topics import small_words
from apparatus.read.seed.wording import APPEARED, ISSUE, SERIES, part_of

LONGEST_DEK = 400

STANDFIRST = 9
"""A sentence without its stop between the title and the text has as many spaces."""

ABOVE_TEXT = {"date": "", "author": "", "of the file": "beside the title", "caption": "picture caption"}
"""What may stand above a text without a title, and why it is none of it."""

AGAIN = "the title again"

LABEL = 3
"""The name of a section has no more words."""


@dataclass(frozen=True, slots=True)
class Front:
    """What stands before the body."""

    matter: tuple[Matter, ...]
    furniture: tuple[Furniture, ...]
    authors: tuple[str, ...]
    """Whom the lines under the title name."""
    rest: tuple[Paragraph, ...]
    """The body, and what may follow it."""


def read_front(paragraphs: Sequence[Paragraph], title: Paragraph | None, authors: Sequence[str]) -> Front:
    """Parts the front matter from the body."""
    if title is None:
        return _without_title(paragraphs)
    at = next(at for at, paragraph in enumerate(paragraphs) if paragraph.line == title.line)
    matter: list[Matter] = []
    furniture: list[Furniture] = []
    for paragraph in paragraphs[:at]:
        found = "date" if is_dated_label(paragraph.text) else kind(paragraph, authors, near_title=False)
        if paragraph is paragraphs[at - 1] and not authors and is_person(paragraph):
            found = "author"
        if found not in ("date", "author") and ISSUE.search(paragraph.text) and last_date(paragraph.text):
            found = "date"
        if found in ("date", "author"):
            matter.append(Matter("date" if found == "date" else "author", paragraph.text, paragraph.line))
        else:
            reason = "picture caption" if found == "caption" else "before the title"
            furniture += _aside(paragraph, reason)
    mark = HEADING_MARK.match(title.text)
    if mark:
        furniture.append(Furniture(mark["mark"], title.line, OF_HEADING))
    matter.append(Matter("title", title.text[mark.end() if mark else 0 :], title.line))
    at = _after_title(paragraphs, at + 1, authors, matter, furniture)
    at = find_lead(paragraphs, at, matter, furniture)
    at = _of_the_file(paragraphs, at, authors, furniture)
    at = rights_below(paragraphs, at, matter, furniture)
    at = _again_below(paragraphs, at, matter, furniture)
    at += bool(matter[-1].kind == "lead" and at < len(paragraphs) and tells_of_author(paragraphs[at], authors, matter))
    at, told, over = pages_before_text(paragraphs, at)
    at = find_lead(paragraphs, at, matter, furniture) if told else at
    matter, furniture = [*matter, *told], [*furniture, *over]
    lines = {part.line for part in matter if part.kind == "author"}
    named = [name for paragraph in paragraphs[:at] if paragraph.line in lines for name in authors_at_top(paragraph)]
    rest = list(paragraphs[at:])
    if not (authors or lines) and (late := late_name(rest)) >= 0:
        signed = rest.pop(late)
        matter.append(Matter("author", signed.text, signed.line))
        named = list(authors_at_top(signed))
    return Front(tuple(matter), tuple(furniture), _once(named), tuple(rest))


def _once(names: Iterable[str]) -> tuple[str, ...]:
    """Names, those that stand twice once; of one in capitals and one that is not the latter."""
    found: dict[str, str] = {}
    for name in names:
        if found.get(name.casefold(), name).isupper() or name.casefold() not in found:
            found[name.casefold()] = name
    return tuple(found.values())


def _again_below(paragraphs: Sequence[Paragraph], at: int, matter: Sequence[Matter], furniture: list[Furniture]) -> int:
    """Behind the title that stands again below a lead."""
    if matter[-1].kind != "lead" or at >= len(paragraphs):
        return at
    if squeeze(paragraphs[at].text.lstrip("# ")) != squeeze(name_of(_title_in(matter))):
        return at
    furniture += _aside(paragraphs[at], AGAIN)
    return at + 1


def _of_the_file(paragraphs: Sequence[Paragraph], at: int, authors: Sequence[str], furniture: list[Furniture]) -> int:
    """Goes on while the lines say something of the publication; gives the index of the first that does not."""
    while at < len(paragraphs) and (
        kind(paragraphs[at], authors, False) == "of the file" or is_count(paragraphs, at, authors)
    ):
        furniture += _aside(paragraphs[at], "beside the title")
        at += 1
    return at


def _without_title(paragraphs: Sequence[Paragraph]) -> Front:
    """Where no line is the title, or the head of the file names the article: a by-line, a date and a caption may stand
    above the text, and a lead may open it, if a heading says so."""
    matter: list[Matter] = []
    furniture: list[Furniture] = []
    at = _of_the_file(paragraphs, 0, (), furniture)
    while at < min(TOP, len(paragraphs)) and (found := kind(paragraphs[at], (), False)) in ABOVE_TEXT:
        if found in ("date", "author"):
            matter.append(Matter("date" if found == "date" else "author", paragraphs[at].text, paragraphs[at].line))
        else:
            furniture += _aside(paragraphs[at], ABOVE_TEXT[found])
        at += 1
    first = paragraphs[at].text if at < len(paragraphs) else ""
    at = find_lead(paragraphs, at, matter, furniture) if part_of(first) == "lead" or RUN_IN.match(first) else at
    named = [name for part in matter if part.kind == "author" for name in by_line(part.text)]
    return Front(tuple(matter), tuple(furniture), _once(named), tuple(paragraphs[at:]))


def _after_title(
    paragraphs: Sequence[Paragraph],
    at: int,
    authors: Sequence[str],
    matter: list[Matter],
    furniture: list[Furniture],
) -> int:
    """Goes on while the lines are those of front matter; gives the index of the first that is not."""
    near = True
    small = small_words(paragraphs[at:])
    while at < len(paragraphs):
        paragraph = paragraphs[at]
        above = matter[-1].text if matter else ""
        if _beside_title(paragraphs, at, authors, matter, furniture) or tells_of_author(paragraph, authors, matter):
            at += 1
            continue
        near = near or paragraph.line == paragraphs[at - 1].lines[-1].number + 1
        first = next((part.text for part in matter if part.kind == "author"), above)
        works = near and (works_at(paragraph, above) or works_at(paragraph, first))
        found = "author" if works else kind(paragraph, authors, near)
        if found == "author" and not (works or authors) and is_no_name(paragraph, small):
            found = "short"
        if found == "short" and SERIES.fullmatch(paragraph.text) and _front_goes_on(paragraphs, at + 1, authors):
            furniture += _aside(paragraph, "beside the title")
            near, at = True, at + 1
            continue
        if found == "short" and not _is_subtitle(paragraphs, at, authors, matter, furniture):
            break
        if not _take(found, paragraph, matter, furniture):
            break
        near = matter[-1].kind in ("title", "author", "rights") or bool(ISSUE.search(matter[-1].text))
        near = near or (matter[-1].kind == "date" and any(map(is_person, paragraphs[at + 1 : at + 2])))
        at += 1
    return at


def _take(found: str, paragraph: Paragraph, matter: list[Matter], furniture: list[Furniture]) -> bool:
    """Puts a paragraph of front matter where it belongs; says whether it is one."""
    text = paragraph.text
    match found:
        case "date":
            matter.append(Matter("date", text, paragraph.line))
        case "author":
            matter.append(Matter("author", text, paragraph.line))
        case "of the file":
            furniture += _aside(paragraph, "beside the title")
        case "caption" if text.lower().startswith(RIGHTS_SIGNS):
            matter.append(Matter("rights", text, paragraph.line))
        case "caption":
            furniture += _aside(paragraph, "picture caption")
        case "short":
            mark = HEADING_MARK.match(text)
            furniture += [Furniture(mark["mark"], paragraph.line, OF_HEADING)] if mark else []
            matter.append(Matter("title", text[mark.end() if mark else 0 :], paragraph.line))
        case _:
            return False
    return True


def _is_subtitle(
    paragraphs: Sequence[Paragraph],
    at: int,
    authors: Sequence[str],
    matter: Sequence[Matter],
    furniture: Sequence[Furniture],
) -> bool:
    """Whether a short line goes with the title: front matter follows it, or it stands close below the title."""
    return not QUOTED_FIRST.match(paragraphs[at].text) and (
        _front_goes_on(paragraphs, at + 1, authors)
        or _is_below_title(paragraphs[at], furniture)
        or (matter[-1].kind == "title" and _is_standfirst(paragraphs, at))
    )


def _aside(paragraph: Paragraph, reason: str) -> list[Furniture]:
    """The lines of a paragraph that is none of the text."""
    return [Furniture(line.text.strip(), line.number, reason) for line in paragraph.lines]


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
        furniture += _aside(paragraph, AGAIN)
    elif is_in_book(paragraphs, at):
        furniture += _aside(paragraph, "book under review")
    elif matter[-1].kind == "title" and _is_dek(paragraphs, at, name_of(_title_in(matter))):
        matter.append(Matter("lead", paragraph.text, paragraph.line))
    elif _is_label_between(paragraphs, at, _title_in(matter)):
        furniture += _aside(paragraph, "beside the title")
    elif squeeze(paragraph.text) in said or is_count(paragraphs, at, authors):
        furniture.append(Furniture(paragraph.text.strip(), paragraph.line, "beside the title"))
    else:
        return False
    return True


def _is_below_title(paragraph: Paragraph, furniture: Sequence[Furniture]) -> bool:
    """Whether a line stands close below the title that is said again."""
    return bool(furniture) and furniture[-1].reason == AGAIN and furniture[-1].line == paragraph.line - 1


def _is_standfirst(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether a line between the title and the text is a sentence without its stop, which no heading is."""
    text = paragraphs[at].text
    following = paragraphs[at + 1].text if at + 1 < len(paragraphs) else ""
    said = text.count(" ") >= STANDFIRST and not is_capitalised(text) and not HEADING_MARK.match(text)
    return said and len(paragraphs[at].lines) == 1 and is_prose(following)


def _is_label_between(paragraphs: Sequence[Paragraph], at: int, title: str) -> bool:
    """Whether a few words stand between the title and the title again, as the section of a site does."""
    paragraph = paragraphs[at]
    if part_of(paragraph.text) or is_dateline(paragraph) or authors_at_top(paragraph):
        return False
    if paragraph.text.count(" ") >= LABEL + paragraph.text.count(" | ") * 2:
        return False
    return stands_again(paragraphs, at, name_of(title))


def _is_dek(paragraphs: Sequence[Paragraph], at: int, title: str) -> bool:
    """Whether a sentence stands between the title and a by-line, a date or the title again."""
    text = paragraphs[at].text
    following = paragraphs[at + 1] if at + 1 < len(paragraphs) else None
    return (
        len(text) < LONGEST_DEK
        and is_prose(text)
        and not (MARKER.search(text) or authors_at_top(paragraphs[at]))
        and following is not None
        and (_is_signed_or_dated(following) or squeeze(following.text) == squeeze(title))
    )


def _is_signed_or_dated(paragraph: Paragraph) -> bool:
    """Whether a paragraph says who wrote an article, or when or where it came out."""
    first = paragraph.lines[0].text.strip()
    named = by_line(first) or names_in_bars(first) or FIELD_NAME.fullmatch(first)
    return bool(named or APPEARED.match(paragraph.text)) or (is_dateline(paragraph) and not first.isdecimal())


def _title_in(matter: Sequence[Matter]) -> str:
    return next(part.text for part in matter if part.kind == "title")


def _front_goes_on(paragraphs: Sequence[Paragraph], at: int, authors: Sequence[str]) -> bool:
    """Whether one of the next two short lines is a date or names the authors: then what is before it is a subtitle."""
    for paragraph in paragraphs[at : at + 2]:
        if is_prose(paragraph.text) and not names_over_place(paragraph):
            return told_of(paragraph.text, in_front=True) != ""
        if kind(paragraph, authors, near_title=True) in ("date", "author"):
            return True
    return False
