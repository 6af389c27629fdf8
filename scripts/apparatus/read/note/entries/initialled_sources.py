"""Reads how a work appeared whose authors have nothing but initials: in a journal, a book, a newspaper, as a preprint.

    … Port Med 2001;12(3):5–17     … Port Sci. 12, 5–17 (2001)  … In Harbours (eds Lima, A. & Roe, J.) 5–17 (Quay, 2001)
    … 2nd ed. Lisbon: Quay; 2001   … (Quay Press, Lisbon, 2001)  … Preprint at https://arxiv.org/abs/1234.56789 (2024)

Comes in: what stands behind the names, and a draft. Comes out: where it ends, the draft filled in; 0 if it is no such
work. A year before the volume has been put behind it (`imprint_order.py`).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.entries.initialled_names import people_by_initials
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.tail.statements import put_address
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.title_words import strip_stop, title_of

_PAGES: Final = r"[A-Za-z]{0,2}\d[\w.–-]{0,14}(?<![.])"
ARTICLE_RE: Final = lazy.regex(
    rf"(?:(?<=[.?!]) |(?<=[.?!][”\"]) )"
    rf"(?P<journal>(?:[A-ZÀ-Þ]|npj )[^;:()\d?!“”\"‘]{{1,100}}?(?: \([A-ZÀ-Þ][a-zà-ÿ]{{2,15}}\))?)(?P<stop>[.,]?) "
    rf"(?:(?P<volume>\d{{1,4}}|[IVXLC]{{2,7}})"
    rf"(?:,? ?(?:no\. ?(?P<issue>[\d–/-]{{1,9}})|\((?P<number>[^()]{{1,14}})\)))?|\((?P<alone>\d{{1,3}})\))"
    rf"(?: \((?P<date>(?:[A-Z][a-z]{{2,8}}\.? )?(?:\d{{1,2}}, )?{YEAR})\)[:,]? ?(?P<pages>{_PAGES})?"
    rf"|[,:] ?(?P<before>{_PAGES})(?:,? \((?P<year>{YEAR})\)|, (?P<last>{YEAR})(?=\.?\Z)))"
)
BOOK_RE: Final = lazy.regex(
    r"(?<=[.?!]) (?:[Vv]ol\.? (?P<volume>\d{1,3})\. )?"
    r"(?:(?P<edition>\d{1,2}(?:st|nd|rd|th|d) edn?|[Rr]ev(?:ised)? ed)\.? )?"
    rf"(?:(?P<place>(?!In:)[A-ZÀ-Þ][^:;.()“”\"\d]{{1,40}}(?:, (?:[A-Z]{{2}}|[A-Z]\.[A-Z]\.|[A-Z][a-z]{{2,4}}\.))?): )?"
    rf"(?P<publisher>[A-ZÀ-Þ][^:;()“”\"\d]{{1,80}}?)(?:; |(?(place),? |(?!)))"
    rf"(?P<date>{YEAR}(?![-–])(?: {MONTH}(?: \d{{1,2}})?)?)"
    rf"(?:(?::|[.,] pp?\.) ?(?P<pages>[\divxl]{{1,6}}(?:[–-][\divxl]{{1,6}})?))?"
    rf"|(?<=[.?!]) \((?P<house>[A-ZÀ-Þ][^:;()“”\"\d]{{1,80}}?)(?:, (?P<town>[A-ZÀ-Þ][^,:;()“”\"\d]{{1,40}}))?,"
    rf" (?P<year>{YEAR})\)"
)
IN_RE: Final = lazy.regex(
    r"(?<=[.?!]) [Ii]n:? (?:(?P<editors>[^():;“”\"]{3,200}?),? (?:\()?[Ee]ds?\.?\)?[.,:]? )?"
    r"(?P<book>[A-ZÀ-Þ][^;()“”\"]{3,200})\Z"
)
CHAPTER_RE: Final = lazy.regex(
    r"(?<=[.?!]) [Ii]n (?P<book>[A-ZÀ-Þ][^();“”\"]{3,160}?)(?:,? [Vv]ol\. (?P<volume>\d{1,3}))?"
    r" \((?:[Ee]ds?\.? (?P<editors>[^();“”\"]{3,300}?))\),? (?:(?:pp?\. ?)?(?P<pages>\d{1,4}[–-]\d{1,4}) )?"
    rf"\((?P<publisher>[A-ZÀ-Þ][^,:;()“”\"\d]{{1,80}}?)(?:, (?P<place>[A-ZÀ-Þ][^:;()“”\"\d]{{1,40}}))?,"
    rf" (?P<year>{YEAR})\)"
)
PREPRINT_RE: Final = lazy.regex(
    r"(?<=[.?!]) (?:(?:Preprint at|(?P<site>[A-ZÀ-Þa-z][\w.]{2,20}(?: [A-ZÀ-Þ][\w.]{1,20}){0,3}))"
    rf" (?P<address>https?://[^\s()]+)|arXiv:(?P<number>\d{{4}}\.\d{{4,5}}(?:v\d)?)) \((?P<year>{YEAR})\)"
)
_MONTH_DAY: Final = rf"{MONTH}(?: \d{{1,2}})?"
DAY_RE: Final = lazy.regex(
    r"(?<=[.?!]) (?P<paper>[A-ZÀ-Þ][^.;:()“”\"\d]{2,60}?)[.,]? (?:[Pp]ublished online )?"
    rf"(?:(?P<date>{MONTH} (?:\d{{1,2}},? )?{YEAR})"
    rf"|\(?(?P<year>{YEAR})\)?(?:(?:[;,] (?:published online )?| )(?P<day>{_MONTH_DAY}))?)"
    r"(?::(?P<pages>[A-Z]?\d{1,3}(?:[-–][A-Z]?\d{1,3})?))?(?=[.;,]?(?:\Z|\s|—))"
)
THESIS_RE: Final = lazy.regex(
    r"(?:(?<=[.?!])|(?<=\w)(?= \[)) \[?(?P<genre>(?:PhD|DPhil|MA|BA|MSc|[Mm]aster[’']s|[Dd]octoral) "
    r"(?:diss(?:\.|ertation)|thesis))\]?[.,;:]?"
    rf" (?P<school>[A-ZÀ-Þ][^.;\d“”\"]{{4,80}}?)[,;.]? (?P<year>{YEAR})(?=[.;,]?(?:\Z|\s|—))"
)
ONLINE_RE: Final = lazy.regex(r" \[(?:[Ii]nternet|[Oo]nline)\]\Z")
"""What tells that a work is read on the Internet, and is no part of its title (Citing Medicine, 22)."""
QUOTED_RE: Final = lazy.regex(r"[,.:]\s?[“\"]\w|\A\w+\W*[“\"]\w")
"""Marks amid what would be a title: behind a name in natural order, `Jane M. Doe, “Harbours.”`"""


def source_of(rest: str, draft: Draft, *, bare: bool) -> int:
    """Where the source ends that stands first behind the title; `bare` where no stop stands behind the initials: then
    a comma may stand before a year, and a day need not end the note."""
    article, book = ARTICLE_RE.search(rest), BOOK_RE.search(rest)
    if article and (not book or article.start() < book.start()):
        return _article(draft, rest, article)
    chapter, preprint = CHAPTER_RE.search(rest), PREPRINT_RE.search(rest)
    if chapter and (not book or chapter.start() < book.start()):
        return _chapter(draft, rest, chapter)
    thesis, day = THESIS_RE.search(rest), DAY_RE.search(rest)
    if thesis:
        return _thesis(draft, rest, thesis)
    if book and (bare or book["house"] or "; " in book.group()):
        return _book(draft, rest, book)
    if preprint:
        return _preprint(draft, rest, preprint)
    told = (_in_newspaper(draft, rest, day) if bare else newspaper_of(rest, draft)) if day else 0
    return told or (_barely_dated(draft, rest) if bare else 0)


SEAT_RE: Final = lazy.regex(
    rf"(?<=[.?!]) (?P<place>[A-ZÀ-Þ一-鿿][^.;:()“”\"\d]{{1,40}})[,;] (?P<year>{YEAR})(?=[.;,]?(?:\Z|\s|—))"
)
SITE_RE: Final = lazy.regex(
    rf"(?<=[.?!]) (?P<site>[A-ZÀ-Þ][^.;:()“”\"\d]{{2,90}})[.,]? (?P<year>{YEAR})"
    r"(?=[.;,]? ?(?:Available|https?:|Accessed|Retrieved))"
)
YEAR_RE: Final = lazy.regex(rf"(?<=[.?!]) (?P<year>{YEAR})\.?\Z")


def _barely_dated(draft: Draft, rest: str) -> int:
    """A book by its town and year, a page by its site and year, or a work by its year alone."""
    seat, site = SEAT_RE.search(rest), SITE_RE.search(rest)
    seat = seat if seat and known_place(seat["place"]) else None
    found = seat or site or YEAR_RE.search(rest)
    if not found or not takes_title(draft, rest[: found.start()].strip()):
        return 0
    draft.put("place" if seat else "container", found[1] if seat or site else "")
    draft.quoted, draft.published = site is not None and seat is None, seat is not None
    draft.date = read_date(found["year"])
    return found.end()


def article_of(rest: str, draft: Draft, *, year_last: bool) -> int:
    """Where an article ends that its volume, year and pages show, the year behind the pages or before them."""
    found = ARTICLE_RE.search(rest)
    if not found or not (found["before"] if year_last else found["pages"]):
        return 0
    if rest.count(" ", 0, found.start()) < FEWEST:
        return 0  # `A. Lima, Ann. Phys. 17, 891 (1905)`: no title
    return _article(draft, rest, found)


def _article(draft: Draft, rest: str, found: re.Match[str]) -> int:
    journal = found["journal"]
    ended = ENDED_RE.search(journal)  # `How do ports work? Evidence from small towns. J. Port Econ. 54`
    begins = found.start("journal") + (ended.end() if ended else 0)
    title, journal = rest[:begins].strip(), rest[begins : found.end("journal")]
    if VOLUME_FIRST_RE.search(title) or not takes_title(draft, title):
        return 0
    draft.quoted = True
    draft.said.add("article")
    stopped = found["stop"] == "." and ("." in journal or found["before"] is not None)
    name, _, town = journal.removesuffix(")").partition(" (")
    draft.put("container", f"{name}." if stopped and not town and name[-1] != "." else name)
    draft.put("place", town)
    draft.put("volume", found["volume"] or "")
    draft.put("issue", found["issue"] or found["number"] or found["alone"] or "")
    draft.put("pages", found["pages"] or found["before"] or "")
    draft.date = read_date(found["date"] or found["year"] or found["last"])
    return found.end()


VOLUME_FIRST_RE: Final = lazy.regex(r", \d{1,4} [A-ZÀ-Þ](?:[\w’'.-]| [A-ZÀ-Þ]| (?:of|and|the|&) [A-ZÀ-Þ]){0,60}\Z")
"""`Quays, 153 Port Sci. Rev. 202`: a journal whose volume stands before it, with a shortened word before its last."""

FEWEST: Final = 3
"""Words of a title that is not marked off from the names before it."""
ENDED_RE: Final = lazy.regex(
    r".*(?<= )(?:[a-z]{2,20}\. (?=[A-ZÀ-Þ])|[A-ZÀ-Þ][a-z]{4,20}\. (?=[A-ZÀ-Þ][a-z]{3,}\b(?!\.)))"
)
"""What ends in a word in small letters before a journal is the title's subtitle."""


def _chapter(draft: Draft, rest: str, found: re.Match[str]) -> int:
    editors = people_by_initials(found["editors"])
    if not editors or not takes_title(draft, rest[: found.start()].strip()):
        return 0
    draft.quoted = draft.in_book = draft.published = True
    draft.editors = editors
    draft.put("container", found["book"])
    put_parts(found, draft, "volume", "pages", "publisher", "place")
    return found.end()


def _preprint(draft: Draft, rest: str, found: re.Match[str]) -> int:
    if not takes_title(draft, rest[: found.start()].strip(), stops=1):
        return 0
    draft.quoted = True
    draft.put("container", found["site"] or ("arXiv" if found["number"] else ""))
    draft.put("number", found["number"] or "")
    if not found["site"]:
        draft.said.add("article")
        draft.put("genre", "" if found["number"] else "preprint")
    if found["address"]:
        put_address(found["address"], draft)
    draft.date = read_date(found["year"])
    return found.end()


def newspaper_of(rest: str, draft: Draft, *, bracketed: bool = False) -> int:
    """Where a piece of a newspaper or a magazine ends whose day ends the note, or stands in brackets."""
    found = DAY_RE.search(rest)
    ends = found and (found.group()[-1] == ")" or not (bracketed or rest[found.end() :].strip(" .")))
    return _in_newspaper(draft, rest, found) if found and ends else 0


def _in_newspaper(draft: Draft, rest: str, found: re.Match[str]) -> int:
    kind = periodical_kind(found["paper"])
    if kind not in ("newspaper", "magazine") or not takes_title(draft, rest[: found.start()].strip()):
        return 0
    draft.quoted = True
    draft.said.add(kind)
    draft.put("container", found["paper"])
    year, day = found["year"] or "", found["day"] or ""
    draft.date = read_date(found["date"] or (f"{day}, {year}" if day[-1:].isdigit() else f"{day} {year}".strip()))
    if found["pages"]:
        draft.add_locator(found["pages"])
    return found.end()


def _thesis(draft: Draft, rest: str, found: re.Match[str]) -> int:
    if not takes_title(draft, rest[: found.start()].strip()):
        return 0
    draft.said.add("thesis")
    draft.put("genre", found["genre"])
    draft.put("publisher", found["school"])
    draft.date = read_date(found["year"])
    return found.end()


def _book(draft: Draft, rest: str, found: re.Match[str]) -> int:
    before = rest[: found.start()]
    held = IN_RE.search(before)
    stops = 1 if found["place"] and not held else 0  # its subtitle behind one
    if not takes_title(draft, (before[: held.start()] if held else before).strip(), stops=stops):
        return 0
    if held:
        draft.quoted = draft.in_book = True
        draft.put("container", strip_stop(held["book"]))
        draft.editors = people_by_initials(held["editors"]) if held["editors"] else ()
    draft.put("volume", found["volume"] or "")
    draft.put("edition", f"{found['edition']}." if found["edition"] else "")
    house, town = found["publisher"] or found["house"], found["place"] or found["town"] or ""
    if known_place(house) and is_house(town):
        house, town = town, house  # `Yale University Press: New Haven, 2022`
    draft.put("publisher", house)
    draft.put("place", town)
    draft.date = read_date(found["date"] or found["year"])
    draft.published = True
    if found["pages"]:
        draft.add_locator(found["pages"])
    return found.end()


def put_parts(found: re.Match[str], draft: Draft, *names: str) -> None:
    """Takes the parts that a pattern names and, if it names one, the year."""
    stated = found.groupdict()
    for name in names:
        draft.put(name, stated.get(name) or "")
    draft.date = read_date(stated["year"])


def takes_title(draft: Draft, words: str, *, stops: int = 0) -> bool:
    """Takes a title, which may stand in marks; whether it is one, and no sentence with others behind it: so many stops
    may stand within."""
    quoted = words[:1] in ("“", '"')
    title = title_of(words.rstrip(".,")).lstrip("“") if quoted else ONLINE_RE.sub("", strip_stop(words))
    if not title or title.count(". ") > stops or (not quoted and QUOTED_RE.search(words)):
        return False
    if not quoted and (REVIEW_RE.search(title) or title[-3:-1] == "; "):
        return False  # `Quays (London, 2002); J`: the first initial of another author
    draft.put("title", title)
    return True


REVIEW_RE: Final = lazy.regex(r", \d{1,4} [A-ZÀ-Þ][\w’]{0,8}\Z")
"""`Quays, 71 Harv. L. Rev. 593`: the volume before the name of a journal as lawyers cite it (Bluebook 16.4), the first
stop of which ends no title."""
