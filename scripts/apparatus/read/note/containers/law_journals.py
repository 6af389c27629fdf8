"""Reads a journal as lawyers print it behind a quoted title: the volume before its name, the first page behind it.

Comes in: a cursor and the words at it. Comes out: whether they were such a journal; then the draft is filled and the
cursor stands behind it (OSCOLA 3.3; Australian Guide to Legal Citation 5; McGill Guide 5.1; Bluebook 16).

    ‘Harbours’ (2013) 76(2) Modern Law Review 834, 840      [2005] Public Law 440      (2000) 72:1 Port LJ 55–86 at 60
    ‘Harbours’, 48 European Journal of International Law (2007) 201      ‘Harbours’ 131 Harv. L. Rev. 1598, 1603 (2018)
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import MONTHS, NEWSPAPERS
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import NUMBERED_RE

_COUNT: Final = r"\d{1,3}(?:[-–/]\d{1,3})?"
_VOLUME: Final = (
    r"(?P<volume>\d{1,4}|[IVXL]{2,7}|[VX])"
    rf"(?:[:./](?P<run>{_COUNT})| ?\((?P<issue>{_COUNT}|[A-Z][a-z]{{2,12}})\))? "
    r"|\((?P<season>[A-Z][a-z]{2,12})\) "
)
_NAME: Final = r"(?P<name>[A-ZÀ-Þ][^\d;:“”\"]{1,90}?(?:: [A-ZÀ-Þ][^\d;:“”\"]{2,60}?)?(?: [23][dD])?)"
"""A name, which may count its series: `The Green Bag 2d`."""

PAGED_RE: Final = lazy.regex(
    rf"(?:{_VOLUME})?{_NAME},? (?:pp?\.? )?(?P<pages>\d{{1,5}}(?:[-–]\d{{1,5}})?"
    r"|(?(volume)\d{6,7}|(?!))|[ivxl]{1,8})"
    r"(?:,? at (?P<passage>[\dp\[¶ivxl][^()]{0,24}))?\Z"
)
NAMED_RE: Final = lazy.regex(rf"(?:{_VOLUME}){_NAME}\Z")
FIRST_PAGE_RE: Final = lazy.regex(r"(?:pp?\.? )?(?:\d{1,4}(?:[-–]\d{1,4})?|[ivxl]{1,8})\Z")

_IN_WORDS: Final = (
    r"(?:[Vv]ol(?:ume\b|\.|\b) ?(?P<volume>\d{1,4})(?: ?\((?P<within>_C_)\)"
    r"|,? (?:[Nn]o\b\.?|[Ii]ssue) ?(?P<issue>_C_))?"
    r"|(?P<bare>\d{1,4})(?: ?\((?P<run>_C_)\)|,? (?:[Nn]o\b\.?|[Ii]ssue) ?(?P<part>_C_)))"
).replace("_C_", _COUNT)
COUNTED_FIRST_RE: Final = lazy.regex(rf"(?!\d{{1,4}} ?\(){_IN_WORDS},? (?=[A-ZÀ-Þ])")
"""`vol. 97, no. 4 AJIL 741`: volume and issue in words before the name of a journal."""
COUNTED_LAST_RE: Final = lazy.regex(
    rf"{_NAME},? {_IN_WORDS},? (?:pp?\.? ?)?(?P<pages>\d{{1,5}}(?:[-–]\d{{1,5}})?)(?![\w(-])"
)
"""`Port Law Review Vol. 7 issue 4, 651`: the same behind it, and the page behind a comma."""

_VOLUME_BEHIND: Final = (
    rf"(?:[Vv]ol\. ?)?(?P<volume>\d{{1,4}}) ?\((?P<issue>{_COUNT})\),?:? ?(?:pp?\. ?)?"
    r"(?P<pages>\d{1,5}(?:[-–]\d{1,5})?)\Z"
)
VOLUME_BEHIND_RE: Final = lazy.regex(_VOLUME_BEHIND)
NAME_AND_VOLUME_RE: Final = lazy.regex(rf"{_NAME},? {_VOLUME_BEHIND}")

LABEL_RE: Final = lazy.regex(
    r"(?i:\b(?:nos?|nrs?|vols?|volume|issue|bd|band|part|pt|chapters?|ch|annex|appendix|act|art|article|section|resolution"
    r"|report|paper|series|n°|numéro|página|pages?))\.?,?\Z"
)
"""What stands between a name and a number that is no page."""


def law_journal(cursor: Cursor, words: str) -> bool:
    """Takes volume, journal and page where a year stands before or behind them."""
    draft = cursor.draft
    if not draft.quoted or draft.in_book or draft.get("container"):
        return False
    if words[-4:].isdigit() and words[0].isupper() and _year_behind_name(cursor):
        return True
    dated = _year_stands_before(cursor)
    if not (words[0].isdigit() or words[0] in "(v" or (words[0].isupper() and dated)):
        return False
    return (
        (dated and _counted_in_words(cursor))
        or _paged(cursor, words)
        or _pages_behind_comma(cursor, words)
        or _year_before_page(cursor, words)
        or _volume_behind_comma(cursor, words)
        or (dated and _proceedings(cursor, words))
        or (dated and _name_first(cursor, words))
        or (dated and _no_page(cursor, words))
        or (not dated and _with_commas(cursor, words))
    )


YEAR_BEHIND_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][^\d;:“”\"]{1,90}?),? (?P<year>(?:19|20)\d\d), "
    rf"(?P<volume>\d{{1,4}})(?:\((?P<issue>{_COUNT})\))?, "
    r"(?:pp?\. ?)?(?P<pages>\d{1,5}[-–]\d{1,5})(?![\w(-])"
)
"""`E.L. Rev. 2010, 12(3), 45-67`, as a database of law prints it."""


def _year_behind_name(cursor: Cursor) -> bool:
    """Takes a journal whose year stands between its name and the volume, and its pages behind a comma."""
    found = YEAR_BEHIND_RE.match(cursor.text, cursor.pieces[cursor.at].start)
    last = _piece_at(cursor, found.end() - 1) if found else -1
    if not found or last < 0 or cursor.pieces[last].end != found.end():
        return False
    draft = cursor.draft
    draft.put("container", found["name"])
    draft.put("volume", found["volume"])
    draft.put("issue", found["issue"] or "")
    draft.put("pages", found["pages"])
    draft.date = draft.date or read_date(found["year"])
    cursor.at = last
    cursor.take()
    _take_passage(cursor)
    return True


def _with_commas(cursor: Cursor, words: str) -> bool:
    """`12 Quays, Ports & Ships 33, 40 (2001)`, `12 Quays, Ports & Ships (2001), 33`: a name with commas behind its
    volume, as the page or the year behind its last part shows."""
    if not words[0].isdigit() or words[-1].isdigit() or not NAMED_RE.match(words):
        return False
    first = cursor.at
    for last in range(first + 2, first + FURTHEST - 2, 2):
        part = cursor.words(last) if cursor.kind(last) == "text" and cursor.kind(last - 1) == "," else ""
        if not (part[:1].isupper() or part.startswith(LAST_PARTS)):
            return False
        words = f"{words}, {part}"
        cursor.at = last
        if (PAGED_RE.match(words) and _paged(cursor, words)) or _year_before_page(cursor, words):
            return True
        cursor.at = first
        if part[-1].isdigit():
            return False
    return False


def _counted_in_words(cursor: Cursor) -> bool:
    """Takes a journal whose volume and issue have words or commas to themselves: `(2003) vol. 97, no. 4 AJIL 741`."""
    begin = cursor.pieces[cursor.at].start
    found = COUNTED_FIRST_RE.match(cursor.text, begin)
    last = _piece_at(cursor, found.end()) if found else -1
    named = (
        PAGED_RE.match(cursor.text[found.end() : cursor.pieces[last].end].rstrip(" ,")) if found and last >= 0 else None
    )
    if found and not named and last >= 0 and FIRST_PAGE_RE.match(cursor.next_text(last + 1)):
        named, last = ALONE_RE.match(cursor.text[found.end() : cursor.pieces[last].end]), last + 2
    if not found:
        named = found = COUNTED_LAST_RE.match(cursor.text, begin)
        last = _piece_at(cursor, found.end() - 1) if found else -1
        if found and (last < 0 or cursor.pieces[last].end != found.end()):
            return False
    if not found or not named or LABEL_RE.search(named["name"]):
        return False
    stated, draft = found.groupdict(default=""), cursor.draft
    draft.put("container", named["name"])
    draft.put("volume", stated["volume"] or stated["bare"])
    draft.put("issue", stated["within"] or stated["issue"] or stated["run"] or stated["part"])
    page = named.groupdict().get("pages") or cursor.words(last)
    draft.put("pages", page.removeprefix("pp. ").removeprefix("p. "))
    cursor.at = last
    cursor.take()
    _take_passage(cursor)
    return True


def _piece_at(cursor: Cursor, place: int) -> int:
    """The index of the text that holds a place; -1 if none of those ahead does."""
    ahead = range(cursor.at, min(cursor.at + FURTHEST, len(cursor.pieces)))
    return next((i for i in ahead if cursor.pieces[i].start <= place < cursor.pieces[i].end), -1)


ALONE_RE: Final = lazy.regex(rf"{_NAME}\Z")


def _paged(cursor: Cursor, words: str) -> bool:
    found = PAGED_RE.match(words) if any(map(str.isdigit, words)) else None
    if not found or LABEL_RE.search(found["name"]):
        return False
    if found["name"].lower() in MONTHS and cursor.kind(cursor.at + 1) != "bracket":
        return cursor.take()  # `31 August 189`: a day whose year has lost a figure
    if not found["volume"] and not _names_no_series(cursor, words):
        return False
    if not found["volume"] and is_house(found["name"]) and not periodical_kind(found["name"]):
        return _of_house(cursor, found)
    _put(cursor, found)
    cursor.draft.put("pages", found["pages"])
    if found["passage"]:
        cursor.draft.add_locator(read_locator(found["passage"]) or found["passage"])
    cursor.take()
    _take_passage(cursor)
    volume = found["volume"] or ""
    if cursor.draft.date is None and len(volume) == len("1999") and cursor.kind(cursor.at) not in ("bracket", "square"):
        cursor.draft.date = read_date(volume)  # `2010 Stell LR 45`: the year in the place of a volume
    return True


PROCEEDINGS_RE: Final = lazy.regex(
    r"(?P<name>Proceedings of (?:the )?(?:(?:\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d\d) )?[A-ZÀ-Þ][^\d,;:()]{2,140}?"
    r"\b(?:Conference|Symposium|Workshop|Congress|Meeting)(?: on [^\d,;:()]{5,100}?)?) (?P<page>\d{1,5})\Z"
)


def _proceedings(cursor: Cursor, words: str) -> bool:
    """`‘Quays’ (2022) Proceedings of the 25th Port Conference 192, 196`: the first page, and the one cited."""
    found = PROCEEDINGS_RE.match(words) if words.startswith("Proceedings") else None
    if not found or not (len(found["page"]) > 1 or _is_passage(cursor.next_text(cursor.at + 1))):
        return False
    cursor.draft.stated.update(container=found["name"], pages=found["page"])
    cursor.take()
    _take_passage(cursor)
    return True


def _of_house(cursor: Cursor, found: re.Match[str]) -> bool:
    """Takes the publisher of a book, which stands where a journal would, and the passage: `‘Harbours’ (2018) Routledge
    20`."""
    cursor.draft.put("publisher", found["name"])
    cursor.draft.published = True
    cursor.draft.add_locator(found["pages"])
    return cursor.take()


def _pages_behind_comma(cursor: Cursor, words: str) -> bool:
    """`(2010) 40(2) Environmental Law, pp. 363–435, at 378`, `(2010) 9 Port Sociology, 65–85`: the pages behind a
    comma."""
    pages = cursor.next_text(cursor.at + 1)
    if not FIRST_PAGE_RE.match(pages):
        return False
    found = NAMED_RE.match(words) if words[0].isdigit() and _year_stands_before(cursor) else None
    if not found or pages.isalpha() or LABEL_RE.search(found["name"]):
        return False
    _put(cursor, found)
    cursor.draft.put("pages", pages.partition(" ")[2] if pages[0] == "p" else pages)
    cursor.at += 2
    cursor.take()
    _take_passage(cursor)
    return True


def _volume_behind_comma(cursor: Cursor, words: str) -> bool:
    """`[2021] The Police Journal, 94(1) 58–74`: volume and pages behind the name, as other trades count them."""
    counted = VOLUME_BEHIND_RE.match(cursor.next_text(cursor.at + 1)) if words[0].isupper() else None
    if not counted or any(map(str.isdigit, words)):
        return False
    cursor.draft.put("container", words)
    for field, value in counted.groupdict(default="").items():
        cursor.draft.put(field, value)
    cursor.at += 2
    return cursor.take()


def _name_first(cursor: Cursor, words: str) -> bool:
    """`(2016) Higher Education, Skills and Work-Based Learning 6(4): 345–356`, `(2016) 6 Law, Culture and the
    Humanities 12`: a journal before its volume, or with commas in its name."""
    last = cursor.at
    found = NAME_AND_VOLUME_RE.match(words) if words[-1].isdigit() else None
    while not found:
        last += 2
        more = cursor.words(last) if cursor.kind(last) == "text" and cursor.kind(last - 1) == "," else ""
        if not (more[:1].isupper() or more.startswith(LAST_PARTS)) or last > cursor.at + FURTHEST:
            return False
        words = f"{words}, {more}"
        found = _counted_behind(words)
    _put(cursor, found)
    cursor.draft.put("pages", found["pages"])
    cursor.at = last
    cursor.take()
    _take_passage(cursor)
    return True


def _no_page(cursor: Cursor, words: str) -> bool:
    """`[2004] 2 JILT`, of a journal on the web that counts no pages."""
    found = NAMED_RE.match(words) if words[0].isdigit() else None
    if not found or not (found["name"].isupper() or periodical_kind(found["name"]) == "article"):
        return False
    _put(cursor, found)
    return cursor.take()


FURTHEST: Final = 8
"""Pieces, a comma before each second, within which the name of a journal ends."""

LAST_PARTS: Final = ("and ", "& ")


def _counted_behind(words: str) -> re.Match[str] | None:
    """Volume and pages behind the name, or a volume before it; a page alone may stand behind the name of a house."""
    found = NAME_AND_VOLUME_RE.match(words)
    if found or not words[-1].isdigit():
        return found
    found = PAGED_RE.match(words)
    if not found:
        return None
    counted = found["volume"] or not found["pages"].isdigit() or periodical_kind(found["name"]) == "article"
    return found if counted and not LABEL_RE.search(found["name"]) else None


def _year_before_page(cursor: Cursor, words: str) -> bool:
    """The year between volume and page, as international lawyers print it. Behind a comma stands the passage."""
    if not words[0].isdigit() or cursor.kind(cursor.at + 1) != "bracket":
        return False
    found = NAMED_RE.match(words)
    cited = cursor.kind(cursor.at + 2) == ","
    at = cursor.at + 3 if cited else cursor.at + 2
    page = cursor.words(at) if cursor.kind(at) == "text" else ""
    if cited and PINNED_RE.match(cursor.next_text(at + 1)):
        cited = False  # `61 BYIL (1990), p. 12, at p. 34`: the passage follows
    led = None if cited else PASSAGE_RE.match(page)
    page = led["page"] if led else page
    onward = ONWARD_RE.match(page)
    if (
        not found
        or not (onward or FIRST_PAGE_RE.match(page))
        or not cursor.put_date(cursor.words_in_bracket(cursor.at + 1))
    ):
        return False
    _put(cursor, found)
    if led:
        cursor.draft.add_locator(led["passage"])
    if cited:
        cursor.at += 1
        return cursor.take()
    if onward:
        cursor.draft.add_locator(read_locator(page))
    else:
        cursor.draft.put("pages", page.removeprefix("pp. ").removeprefix("p. "))
    cursor.at = at
    return cursor.take()


PINNED_RE: Final = lazy.regex(r"at (?:pp?\. ?)?\d")
ONWARD_RE: Final = lazy.regex(r"(?:pp?\.? )?\d{1,4}(?: ?ff?\b\.?| et seqq?\b\.?)\Z")
"""`p. 349 et seq.`: whence a passage goes on."""

PASSAGE_RE: Final = lazy.regex(
    r"(?P<page>(?:pp?\.? )?\d{1,4}(?:[-–]\d{1,4})?) at (?:pp?\. )?(?P<passage>\d{1,4}(?:[-–]\d{1,4})?)\Z"
)
"""`pp. 12–40 at p. 15`: the passage behind the pages."""


def _put(cursor: Cursor, found: re.Match[str]) -> None:
    stated = found.groupdict(default="")
    cursor.draft.put("volume", stated["volume"])
    cursor.draft.put("issue", stated.get("run") or stated["issue"] or stated.get("season", ""))
    cursor.draft.put("container", stated["name"])


def _year_stands_before(cursor: Cursor) -> bool:
    """Whether the year, or a day, stands in a bracket right before the words."""
    before = cursor.at - 1
    return before >= 0 and cursor.pieces[before].kind in ("bracket", "square") and _is_date(cursor, before)


SPELT_RE: Final = lazy.regex(r"\b(?:Journal|Review|Yearbook|Year Book|Quarterly)\b[^\d]* \d\Z")
"""`(2010) Cambridge Yearbook of European Legal Studies 3`: a name that can be nothing but a journal's."""


def _names_no_series(cursor: Cursor, words: str) -> bool:
    """Whether a number behind a name counts no series of papers and belongs to no name: `(2014) BBC Radio 4`."""
    counted = cursor.kind(cursor.at - 1) == "square" or words[-2:].isdigit() or SPELT_RE.search(words) is not None
    return counted and NUMBERED_RE.search(words) is None and words.lower() not in NEWSPAPERS


def _is_date(cursor: Cursor, at: int) -> bool:
    return read_date(cursor.words(at)[1:-1].rpartition(" ")[2]) is not None


def _is_passage(words: str) -> bool:
    return read_locator(words.removeprefix("at ")) != ""


def _take_passage(cursor: Cursor) -> None:
    """Takes the passage behind the first page, which might be a year for its number: `1598, 1603 (2018)`."""
    words = cursor.next_text(cursor.at)
    if words and _is_passage(words):
        cursor.draft.add_locator(read_locator(words.removeprefix("at ")))
        cursor.at += 2
