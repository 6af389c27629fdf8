"""Reads what appears by the day in a reference by author and date: a newspaper, a magazine, a site (Chicago Manual
15.49).

Comes in: the words behind the title. Comes out: whether they are the name of one, with its day, or its page where the
day stands behind the author; if so the draft is filled.

    Markoff, John. 2012. “In a Big Network of Computers.” New York Times, June 25, 2012, A1.
    Markoff, J. (2012, June 25). In a big network of computers. The East African, p. A1.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.behind import PUBLISHED_RE
from apparatus.read.note.statements.genres import PRESENTED_RE, THESIS_RE, say_genre
from apparatus.read.note.words.alternatives import alternatives
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.places import known_place

_MONTH: Final = rf"(?:{alternatives(month.capitalize() for month in MONTHS)})\.?"
_NAME: Final = r"(?P<name>(?:[A-ZÀ-Þ]|\d[A-Za-z])[^\d;:“”\"()]{1,80}?)"
DAY_BEHIND_RE: Final = lazy.regex(
    rf"{_NAME}(?: \((?P<genre>blog)\))?(?:,|(?<=\.[a-z]{{3}})\.)? (?:(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?!\d)"
    rf"|(?P<first>\d{{1,2}}) (?P<second>{_MONTH})"
    rf"|(?P<period>(?:{_MONTH}|Spring|Summer|Autumn|Fall|Winter)(?:[/–-](?:{_MONTH}))?))"
    rf"(?:,? (?P<year>{YEAR}))?(?:[,:] (?P<where>.{{1,60}}))?\Z"
)
PAGE_BEHIND_RE: Final = lazy.regex(rf"{_NAME}, (?P<where>pp?\. ?[A-Z]?-?\d{{1,4}}(?:(?:[-–]|, )[A-Z]?-?\d{{1,4}})*)\Z")


def dated_paper(body: str, draft: Draft) -> bool:
    """Takes the newspaper, and its day or its page."""
    if body[0].islower() or says_more(body) or known_place(body.partition(": ")[0]):
        return False  # `Rio de Janeiro: Quay Press` is no month
    found = DAY_BEHIND_RE.match(body)
    day = _day(found, draft) if found else None
    if found and day:
        draft.date = day
        return _put(found, draft)
    paged = PAGE_BEHIND_RE.match(body) if draft.date and draft.date.day and ", p" in body else None
    return paged is not None and _put(paged, draft)


def says_more(body: str) -> bool:
    """Whether words say what the work is, and name nothing that holds it: `PhD diss., Quay University`."""
    return THESIS_RE.match(body) is not None or PRESENTED_RE.match(body) is not None


def _put(found: re.Match[str], draft: Draft) -> bool:
    """Takes the name for what holds the work; an institution's, with no more than the month, for its publisher."""
    stated = found.groupdict()
    if not draft.quoted and stated.get("period") and looks_like_organisation(found["name"], strict=True):
        draft.put("publisher", found["name"])  # `World Bank, June 2012`
        draft.published = True
        return True
    draft.quoted = True
    name = found["name"]
    draft.put("container", name[:-1] if STOPPED_RE.search(name) else name)
    draft.put("genre", stated.get("genre") or "")
    if found["where"]:
        draft.add_locator(read_locator(found["where"]) or found["where"])
    return True


STOPPED_RE: Final = lazy.regex(r"(?:[a-z]{3}|[A-Z]{3})\.\Z(?<!Mag\.)(?<!Rev\.)(?<!Gaz\.)(?<!Chron\.)")
"""A stop that ends the name: `Harbour Monitor. June 24.`"""


def _day(found: re.Match[str], draft: Draft) -> Date | None:
    """The day, of the year behind the author if none stands with it; of another year it is no newspaper's."""
    year = draft.date.year if draft.date else 0
    if found["year"] and year and int(found["year"]) != year:
        return None
    if found["period"]:
        return read_date(f"{found['period']} {found['year'] or year}") if found["year"] or year else None
    month, day = found["month"] or found["second"], found["day"] or found["first"]
    return read_date(f"{month} {day}, {found['year'] or year}") if found["year"] or year else None


FIRST_DAY_RE: Final = lazy.regex(
    rf"(?:(?P<genre>press release|blog post|fact sheet|speech), )?"
    rf"(?:(?P<first>\d{{1,2}}) (?P<second>{_MONTH})|(?P<month>{_MONTH})(?: (?P<day>\d{{1,2}})(?!\d))?)"
    rf"(?:,? (?P<year>{YEAR}))?(?:[,.] (?=[A-ZÀ-Þ])|\Z)"
)
"""`19 June 2018, Port Review` behind a title whose author bears the year: the day stands before what holds it."""


def without_day(body: str, draft: Draft) -> str:
    """The words behind a day, or a month with its year, that stands first and which the work then bears; the same words
    where none does."""
    found = FIRST_DAY_RE.match(body) if draft.date and not draft.date.month else None
    exact = found and (found["first"] or found["day"] or found["year"] or found.end() == len(body))
    if not (found and exact and draft.date) or int(found["year"] or draft.date.year) != draft.date.year:
        return body
    month, day = found["month"] or found["second"], found["day"] or found["first"]
    date = read_date(f"{month} {day}, {draft.date.year}" if day else f"{month} {draft.date.year}")
    if date is None:
        return body
    draft.date = date
    say_genre(found["genre"] or "", draft)
    return body[found.end() :]


LAST_DAY_RE: Final = lazy.regex(
    rf",\s(?P<date>\d{{1,2}}\s{_MONTH}|{_MONTH}(?:\s\d{{1,2}})?)(?:,?\s(?P<year>{YEAR}))?\Z"
)
"""`Port firms suffer, 31 July`, `Port Roadmap, Quay Center, February` before an address: the day stands last."""


def without_day_last(words: str, draft: Draft) -> str:
    """The words before a day or a month that stands last and which the work then bears."""
    found = LAST_DAY_RE.search(words) if draft.date and not (draft.date.month or ". " in words) else None
    if not (found and draft.date) or int(found["year"] or draft.date.year) != draft.date.year:
        return words
    date = read_date(f"{found['date']}{',' * found['date'][-1].isdigit()} {draft.date.year}")
    draft.date = date or draft.date
    return words[: found.start()] if date else words


IMPRINT_DAY_RE: Final = lazy.regex(
    rf"(?P<imprint>.{{2,300}}[^\W\d_.]), (?P<date>\d{{1,2}} {_MONTH}|{_MONTH}(?: \d{{1,2}})?)"
    r"(?P<page>, pp?\. ?\d.{0,12})?\Z"
)
"""`Quay Institute, Lisbon, December`, `The Hague: Quay Institute, 3 May, p. 4`."""


def without_imprint_day(body: str, draft: Draft) -> str:
    """The words without a day or a month behind a place, or a place and a publisher, which the work then bears."""
    found = IMPRINT_DAY_RE.match(body) if draft.date and not draft.date.month else None
    if not (found and draft.date):
        return body
    imprint = found["imprint"]
    if not (PUBLISHED_RE.match(imprint) or known_place(imprint.rpartition(", ")[2])):
        return body
    date = read_date(f"{found['date']}{',' * found['date'][-1].isdigit()} {draft.date.year}")
    draft.date = date or draft.date
    return imprint + (found["page"] or "") if date else body


YEAR_AGAIN_RE: Final = lazy.regex(rf"(?<=[\d)]), (?P<year>{YEAR})(?=[:,] ?(?:pp?\. ?)?\d|\Z)")


def without_year_again(body: str, draft: Draft) -> str:
    """The words without the year that stands behind the names too: `Port Review, Vol. 53, No. 2, 2017: 137–60`."""
    found = YEAR_AGAIN_RE.search(body)
    if not (found and draft.date and found["year"] == str(draft.date.year)):
        return body
    return body[: found.start()] + body[found.end() :]
