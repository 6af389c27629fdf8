"""Reads an entry whose authors have nothing but initials, as physicians and scientists print it.

    Lima A, Costa RK. Harbours of the North. Port Med 2001;12(3):5–17      (NLM, Citing Medicine, 2nd ed., 1)
    Lima A, Costa RK. Harbours of the North. 2nd ed. Lisbon: Quay Press; 2001
    Lima, A., Costa, R. K. & Doe, J. Harbours of the North. Port Sci. 12, 5–17 (2001)
    Lima, A. & Costa, R. Harbours of the North. (Quay Press, Lisbon, 2001)
    Lima A. Keys. In: Costa R, Doe J, eds. Harbours. Lisbon: Quay Press; 2001:5–17
    Lima A, Costa RK. Harbours of the north. The Guardian. August 14, 2000

Comes in: a note, and where such an entry may begin. Comes out: its end and what it says, or None. A year before the
volume has been put behind it (`imprint_order.py`).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import ABBREVIATIONS
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.names.turned_families import particles_of
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.tail.statements import put_address
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.particles import PARTICLE
from apparatus.read.note.words.title_words import strip_stop

FAMILY: Final = rf"(?:{PARTICLE}[ -]){{0,2}}[A-ZÀ-Þ][\w’'-]{{1,30}}(?: [A-ZÀ-Þ][a-zà-ÿ’'-]{{2,30}})?"
"""A family name, with its particles and perhaps a second word."""
BARE_NAME: Final = rf"{FAMILY} (?:[A-ZÀ-Þ]{{1,3}}|[A-Z]-[A-Z])(?!\w)(?: (?:Jr|Sr|II|III)\b)?"
STOPPED_NAME: Final = rf"{FAMILY}, (?:[A-ZÀ-Þ]\.(?:[ -]?(?=[A-ZÀ-Þ]\.))?){{1,4}}"
_NATURAL: Final = rf"(?:[A-ZÀ-Þ]\.(?:[ -]?(?=[A-ZÀ-Þ]\.))?){{1,3}} {FAMILY}"
_MORE: Final = r"(?:,? et al\.?)?"

HEAD_RE: Final = lazy.regex(
    rf"(?P<bare>{BARE_NAME}(?:, {BARE_NAME}){{0,30}}{_MORE})\. (?=[A-ZÀ-Þ\[“‘\"])"
    rf"|(?P<stopped>{STOPPED_NAME}(?:, {STOPPED_NAME}){{0,30}}(?:,? (?:and|&) (?:{STOPPED_NAME}|{_NATURAL}\.))?{_MORE})"
    r" (?=[A-ZÀ-Þ“‘\"])(?![A-ZÀ-Þ]\.,)"
)
"""An initial before a comma is a name's, and begins no title."""

BARE_RE: Final = lazy.regex(
    rf"(?P<family>{FAMILY}) (?P<given>[A-ZÀ-Þ]{{1,3}}|[A-Z]-[A-Z])(?: (?P<suffix>Jr|Sr|II|III))?\Z"
)
STOPPED_RE: Final = lazy.regex(rf"(?P<family>{FAMILY}), (?P<given>(?:[A-ZÀ-Þ]\.[ -]?){{1,4}})\Z")
NATURAL_RE: Final = lazy.regex(rf"(?P<given>(?:[A-ZÀ-Þ]\.[ -]?){{1,3}}) (?P<family>{FAMILY})\.?\Z")
PARTED_RE: Final = lazy.regex(rf", (?={FAMILY}(?: [A-ZÀ-Þ]|, [A-ZÀ-Þ]\.))|,? (?:and|&) ")

_PAGES: Final = r"[A-Za-z]{0,2}\d[\w.–-]{0,14}(?<![.])"
ARTICLE_RE: Final = lazy.regex(
    rf"(?:(?<=[.?!]) |(?<=[.?!][”\"]) )(?P<journal>[A-ZÀ-Þ][^;:()\d?!“”\"]{{1,100}}?)[.,]? "
    rf"(?P<volume>\d{{1,4}}|[IVXLC]{{2,7}})"
    rf"(?:,? ?(?:no\. ?(?P<issue>[\d–/-]{{1,9}})|\((?P<number>[^()]{{1,12}})\)))?"
    rf"(?: \((?P<date>(?:[A-Z][a-z]{{2,8}}\.? )?(?:\d{{1,2}}, )?{YEAR})\)[:,]? ?(?P<pages>{_PAGES})?"
    rf"|[,:] ?(?P<before>{_PAGES}),? \((?P<year>{YEAR})\))"
)
BOOK_RE: Final = lazy.regex(
    r"(?<=[.?!]) (?:[Vv]ol\.? (?P<volume>\d{1,3})\. )?"
    r"(?:(?P<edition>\d{1,2}(?:st|nd|rd|th|d) ed|[Rr]ev(?:ised)? ed)\.? )?"
    rf"(?:(?P<place>[A-ZÀ-Þ][^:;.()“”\"\d]{{1,40}}(?:, [A-Z]{{2}})?): )?(?P<publisher>[A-ZÀ-Þ][^:;()“”\"\d]{{1,80}})"
    rf"; (?P<date>{YEAR})(?:(?::|[.,] pp?\.) ?(?P<pages>[\divxl]{{1,6}}(?:[–-][\divxl]{{1,6}})?))?"
    rf"|(?<=[.?!]) \((?P<house>[A-ZÀ-Þ][^:;()“”\"\d]{{1,80}}?)(?:, (?P<town>[A-ZÀ-Þ][^,:;()“”\"\d]{{1,40}}))?,"
    rf" (?P<year>{YEAR})\)"
)
IN_RE: Final = lazy.regex(
    r"(?<=[.?!]) [Ii]n:? (?:(?P<editors>[^():;“”\"]{3,200}?),? (?:\()?[Ee]ds?\.?\)?[.,:]? )?"
    r"(?P<book>[A-ZÀ-Þ][^;()“”\"]{3,200})\Z"
)
DAY_RE: Final = lazy.regex(
    rf"(?<=[.?!]) (?P<paper>[A-ZÀ-Þ][^.;:()“”\"\d]{{2,60}})\. (?P<date>[A-Z][a-z]{{2,8}}\.? \d{{1,2}}, {YEAR})"
    r"(?::(?P<pages>[A-Z]?\d{1,3}(?:[-–][A-Z]?\d{1,3})?))?"
)
LONGEST: Final = 900
ADDRESS_RE: Final = lazy.regex(r"\.? (?P<address>(?:https?://|doi:\s?10\.)\S+?)(?=[.,;]?(?:\s|\Z))")
NATURAL_FAMILY_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’'-]+(?:,| and | & )")
QUOTED_RE: Final = lazy.regex(r"\w\W*[“\"]\w")
"""Marks amid what would be a title: behind a name in natural order, `Jane M. Doe, “Harbours.”`"""


def initialled(text: str, start: int) -> tuple[int, Draft] | None:
    """The end and the facts of the entry at `start`: names, a title, and a journal with volume and year or a publisher
    and a year behind a semicolon or in a bracket."""
    head = HEAD_RE.match(text, start)
    people = people_by_initials(head["bare"] or head["stopped"]) if head else ()
    if not head or not people or (len(people) == 1 and is_given_name(people[0].family)):
        return None  # `Jane M. Doe`
    if len(people) == 1 and head["bare"] and NATURAL_FAMILY_RE.match(text, head.end()):
        return None  # `Orin S. Kerr, Ports`
    if people[0].family.isupper() and people[0].given.lower() in ABBREVIATIONS:
        return None  # `CONSUMER FIN. PROT. BUREAU`: a body, its words shortened
    rest = text[head.end() - 1 : head.end() + LONGEST]
    draft = Draft(authors=people, et_al=" et al" in head.group())
    addressed = ADDRESS_RE.search(rest)
    article, book = ARTICLE_RE.search(rest), BOOK_RE.search(rest)
    if article and (not book or article.start() < book.start()):
        found = _article(draft, rest, article, head.end() - 1)
    elif book:
        found = _book(draft, rest, book, head.end() - 1)
    else:
        day = DAY_RE.search(rest) if head["bare"] else None
        found = _in_newspaper(draft, rest, day, head.end() - 1) if day else None
    if found and addressed and head.end() - 1 + addressed.start() in (found[0], found[0] + 1):
        put_address(addressed["address"], draft)
        return head.end() - 1 + addressed.end(), draft
    return found


def _article(draft: Draft, rest: str, found: re.Match[str], at: int) -> tuple[int, Draft] | None:
    title = rest[: found.start()].strip()
    if not title or ". " in title or QUOTED_RE.search(title):
        return None
    draft.quoted = True
    draft.said.add("article")
    draft.put("title", strip_stop(title.strip('“”"')))
    draft.put("container", _journal(found["journal"]))
    draft.put("volume", found["volume"])
    draft.put("issue", found["issue"] or found["number"] or "")
    draft.put("pages", found["pages"] or found["before"] or "")
    draft.date = read_date(found["date"] or found["year"])
    return at + found.end(), draft


def _in_newspaper(draft: Draft, rest: str, found: re.Match[str], at: int) -> tuple[int, Draft] | None:
    title = rest[: found.start()].strip()
    kind = periodical_kind(found["paper"])
    if not title or ". " in title or QUOTED_RE.search(title) or kind not in ("newspaper", "magazine"):
        return None
    draft.quoted = True
    draft.said.add(kind)
    draft.put("title", strip_stop(title))
    draft.put("container", found["paper"])
    draft.date = read_date(found["date"])
    if found["pages"]:
        draft.add_locator(found["pages"])
    return at + found.end(), draft


def _journal(name: str) -> str:
    """A journal's name; one that is shortened keeps the stop of its last word."""
    return f"{name}." if "." in name else name


def _book(draft: Draft, rest: str, found: re.Match[str], at: int) -> tuple[int, Draft] | None:
    before = rest[: found.start()]
    held = IN_RE.search(before)
    title = (before[: held.start()] if held else before).strip()
    if not title or ". " in title or QUOTED_RE.search(title):
        return None
    draft.put("title", strip_stop(title))
    if held:
        draft.quoted = draft.in_book = True
        draft.put("container", strip_stop(held["book"]))
        draft.editors = people_by_initials(held["editors"]) if held["editors"] else ()
    draft.put("volume", found["volume"] or "")
    draft.put("edition", f"{found['edition']}." if found["edition"] else "")
    draft.put("publisher", found["publisher"] or found["house"])
    draft.put("place", found["place"] or found["town"] or "")
    draft.date = read_date(found["date"] or found["year"])
    draft.published = True
    if found["pages"]:
        draft.add_locator(found["pages"])
    return at + found.end(), draft


def people_by_initials(names: str) -> tuple[Name, ...]:
    """The people of a list; none if a part of it is no name with initials."""
    people = []
    for part in PARTED_RE.split(re.sub(r",? et al\.?\Z", "", names)):
        found = BARE_RE.match(part) or STOPPED_RE.match(part) or NATURAL_RE.match(part)
        if not found:
            return ()
        suffix = found.groupdict().get("suffix") or ""
        particle, family = particles_of(found["family"])
        people.append(Name(family, found["given"].strip(), particle=particle, suffix=suffix))
    return tuple(people)
