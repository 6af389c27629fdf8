"""Reads a note that is nothing but an entry as scientists' journals print it: initials, a title without marks, and a
journal or a book whose figures stand in an order of their own.

    Lima, A.; Costa, R. Quays of the North. Port Res. 2001, 12, 5–17
    Lima, A.; Costa, R. Keys. In Quays; Doe, J., Ed.; Quay Press: Lisbon, Portugal, 2001; pp. 5–7
    Lima, A., Costa, R., and Doe, J.: Quays of the North, Port Res., 12, 5–17, 2001
    Lima, A., Costa, R.: Quays of the North. Port Res. 12(3), 5–17 (2001)
    Lima, A.: Keys. In: Doe, J. (ed.) Quays, pp. 5–17. Quay Press, Lisbon (2001)
    A. Lima, R. Costa, Quays of the North, Port Res. 12 (3) (2001) 5–17

Comes in: the note. Comes out: its only citation, or None (ACS Guide to Scholarly Communication, 4.3, for the first
two; Copernicus, Springer and Elsevier, guides for authors, for the others).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Name
from apparatus.read.note.entries.entry_cite import entry_cite
from apparatus.read.note.entries.initialled_names import listed_by_initials, people_by_initials
from apparatus.read.note.entries.initialled_sources import ENDED_RE
from apparatus.read.note.entries.whereabouts import whereabouts
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.tail.statements import put_address
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.title_words import strip_stop

QUICK_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þa-z][\w’' -]{1,40}, [A-ZÀ-Þ]\.|[A-ZÀ-Þ]\. ?[A-ZÀ-Þ])[^“”\"]{20,700}"
    rf"(?:{YEAR}, \d|, {YEAR}(?:[.;]|\Z)|\({YEAR}\)\.?(?:\s|\Z)|https?:)"
)
"""Initials at the head of a note, and a year or an address where such entries have them."""
_TITLE: Final = r"(?P<title>[^“”\"]{4,300}?[.?!]) "
_TO_COMMA: Final = r"(?P<title>[^“”\"]{8,300}?), "
_JOURNAL: Final = r"(?P<journal>[A-ZÀ-Þ][^,;:()\d“”\"]{1,90}?)"
_VOLUME: Final = r"(?P<volume>\d{1,4})(?:,? ?\((?P<issue>[\w –/-]{1,12})\)|, no\. (?P<number>\d{1,4}))?"
_PAGES: Final = r"(?P<pages>(?:pp?\. ?)?[A-Za-z]{0,2}\d[\w–-]{0,14})"
_YEAR: Final = rf"(?P<year>{YEAR})"
_ENDS: Final = r"(?=[.;,]?(?:\s|\Z))"
_NAME: Final = r"[A-ZÀ-Þ][^():;“”\"\d]{2,80}?"
_EDITORS: Final = r"(?P<editors>[^;:]{4,60}(?:; [^;:]{4,60}){0,6})"

JOURNAL_RES: Final = (
    lazy.regex(rf"{_TITLE}{_JOURNAL},? {_YEAR}, {_VOLUME}(?:, {_PAGES})?{_ENDS}"),
    lazy.regex(
        rf"{_TO_COMMA}{_JOURNAL}, {_VOLUME}, {_PAGES}(?:, (?P<address>(?:https?://|doi:)[^\s,]+))?, {_YEAR}(?=\.?\Z)"
    ),
    lazy.regex(rf"{_TITLE}{_JOURNAL} {_VOLUME}, {_PAGES} \({_YEAR}\){_ENDS}"),
)
NATURAL_RE: Final = lazy.regex(rf"{_TO_COMMA}{_JOURNAL},? {_VOLUME} \({_YEAR}\) {_PAGES}{_ENDS}")
"""A journal behind names in natural order."""
_PLACED: Final = rf"(?P<publisher>{_NAME}): (?P<place>{_NAME}), {_YEAR}(?:; pp?\. (?P<pages>[\d–-]+))?(?=[.;]?\Z|\. )"
CHAPTER_RES: Final = (
    lazy.regex(rf"{_TITLE}In (?P<book>[A-ZÀ-Þ][^;“”\"]{{3,200}}); (?:{_EDITORS}, Eds?\.; )?{_PLACED}"),
    lazy.regex(
        rf"{_TITLE}In: (?:(?P<editors>[^():]{{4,200}}) \([Ee]ds?\.?\):? )?(?P<book>[A-ZÀ-Þ][^“”\"]{{3,200}}?)"
        r"(?:, (?P<series>[A-Z][A-Za-z ]{1,60}), vol\. (?P<volume>\d{1,5}))?, pp?\. (?P<pages>[\d–-]+)\."
        rf" (?P<publisher>{_NAME})(?:, (?P<place>[A-ZÀ-Þ][^():;,“”\"\d]{{2,40}}))? \({_YEAR}\){_ENDS}"
    ),
)
BOOK_RE: Final = lazy.regex(
    rf"(?P<title>[^;“”\"]{{4,200}}?)(?:, (?P<edition>\d{{1,2}}(?:st|nd|rd|th) ed\.))?; {_PLACED}"
)
PAGE_RE: Final = lazy.regex(rf"{_TITLE}(?=Available online:? https?:)")
"""A page, before its address."""
HELD_RE: Final = lazy.regex(r"\b(?:Proceedings|Proc\.|Conference|Symposium|Workshop)\b")


def scientific(text: str) -> Cite | None:
    """The citation that a note is from end to end."""
    if not QUICK_RE.match(text) or read_signal(text, 0, len(text))[1]:
        return None
    listed = listed_by_initials(text)
    if not listed or not listed.names:
        return None
    rest = text[listed.end :]
    draft = Draft(authors=listed.names, et_al=listed.et_al)
    if listed.natural:
        length = _article(NATURAL_RE.match(rest), draft)
    else:
        article = next(filter(None, (pattern.match(rest) for pattern in JOURNAL_RES)), None)
        length = _article(article, draft) or _chapter(rest, draft) or _book(rest, draft) or _page(rest, draft)
    end = whereabouts(text, listed.end + length, draft) if length else 0
    if not length or text[end:].strip(" ."):
        return None
    return entry_cite(text, 0, end, "", draft)


def _article(found: re.Match[str] | None, draft: Draft) -> int:
    if not found:
        return 0
    ended = ENDED_RE.match(found["journal"])  # `How do ports work? Evidence from small towns. J. Port Econ.`
    begins = found.start("journal") + (ended.end() if ended else 0)
    if not _takes_title(draft, found.string[found.start() : begins].strip(" ,")):
        return 0
    draft.quoted = True
    draft.said.add("article")
    draft.put("container", found.string[begins : found.end("journal")])
    draft.put("volume", found["volume"])
    draft.put("issue", found["issue"] or found["number"] or "")
    draft.put("pages", (found["pages"] or "").removeprefix("pp. ").removeprefix("p. "))
    draft.date = read_date(found["year"])
    if address := found.groupdict().get("address"):
        put_address(address, draft)
    return found.end()


def _chapter(rest: str, draft: Draft) -> int:
    found = next(filter(None, (pattern.match(rest) for pattern in CHAPTER_RES)), None)
    editors = _editors(found["editors"]) if found and found["editors"] else ()
    if not found or (found["editors"] and not editors) or not _takes_title(draft, found["title"]):
        return 0
    draft.quoted = draft.published = True
    draft.in_book = not HELD_RE.search(found["book"])
    draft.said |= set() if draft.in_book else {"conference"}
    draft.editors = editors
    stated = found.groupdict()
    draft.put("container", found["book"])
    for part in ("publisher", "place", "pages", "series", "volume"):
        draft.put(part, stated.get(part) or "")
    draft.date = read_date(found["year"])
    return found.end()


def _book(rest: str, draft: Draft) -> int:
    found = BOOK_RE.match(rest)
    if not found or not _takes_title(draft, found["title"]):
        return 0
    draft.published = True
    for part in ("publisher", "place", "edition"):
        draft.put(part, found[part] or "")
    draft.date = read_date(found["year"])
    if found["pages"]:
        draft.add_locator(found["pages"])
    return found.end()


def _page(rest: str, draft: Draft) -> int:
    found = PAGE_RE.match(rest)
    return found.end("title") - 1 if found and _takes_title(draft, found["title"]) else 0


def _editors(names: str) -> tuple[Name, ...]:
    return people_by_initials(re.sub(r"; ", ", ", names))


PRINTED_RE: Final = lazy.regex(r"\([^()]*:\s")
"""`Harbours (London: Quay Press`: more than a title."""


def _takes_title(draft: Draft, words: str) -> bool:
    """Takes a title; whether no sentence ends within it."""
    title = strip_stop(words)
    if ". " in title or not title[:1].isupper() or PRINTED_RE.search(title):
        return False
    draft.put("title", title)
    return True
