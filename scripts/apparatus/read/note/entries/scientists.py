"""Reads an entry as scientists' journals print it: initials, a title without marks, and a journal or a book whose
figures stand in an order of their own.

    Lima, A.; Costa, R. Quays of the North. Port Res. 2001, 12, 5–17
    Lima, A.; Costa, R. Keys. In Quays; Doe, J., Ed.; Quay Press: Lisbon, Portugal, 2001; pp. 5–7
    Lima, A., Costa, R., and Doe, J.: Quays of the North, Port Res., 12, 5–17, 2001
    Lima, A., Costa, R.: Quays of the North. Port Res. 12(3), 5–17 (2001)
    Lima, A.: Keys. In: Doe, J. (ed.) Quays, pp. 5–17. Quay Press, Lisbon (2001)
    A. Lima, R. Costa, Quays of the North, Port Res. 12 (3) (2001) 5–17

Comes in: a note as printed. Comes out: the first such citation, or None (ACS Guide to Scholarly
Communication, 4.3, for the first two; Copernicus, Springer and Elsevier, guides for authors, for the others).
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Name
from apparatus.read.note.entries.embedded import BEGINS_RE, SEE_RE
from apparatus.read.note.entries.entry_cite import entry_cite
from apparatus.read.note.entries.initialled import initialled
from apparatus.read.note.entries.initialled_names import ListedNames, listed_by_initials, people_by_initials
from apparatus.read.note.entries.initialled_sources import ENDED_RE, newspaper_of, put_parts, takes_title
from apparatus.read.note.entries.whereabouts import whereabouts
from apparatus.read.note.names.names import read_names
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.tail.statements import put_address
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.places import town_of_country
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.title_words import strip_stop

_FIGURES: Final = r"[A-Za-z]?\d[\w–-]{0,14}"
QUICK_RE: Final = lazy.regex(
    rf"{YEAR}, \d{{1,4}}[,( .;]|, \d{{1,4}}(?: ?\([^()]{{1,12}}\))?, {_FIGURES},(?: \S{{8,90}},)? {YEAR}\b"
    rf"|\d\)?, {_FIGURES} \({YEAR}\)|\d\)? \({YEAR}\) \d|pp?\. {_FIGURES}\. [A-ZÀ-Þ][^();]{{2,100}} \({YEAR}\)"
    rf"|; [A-ZÀ-Þ][^;:]{{2,80}}: [A-ZÀ-Þ][^;:]{{2,60}}, {YEAR}\b|Available online:? https?:"
    rf"|In: [^()]{{4,160}} \([Ee]ds?\.?\)|,(?: [A-ZÀ-Þ][\w.]+,?){{1,3}} \({YEAR}\)"
    rf"|\. [A-ZÀ-Þ][^.;:()]{{2,60}} \({YEAR}\)|[.,] {MONTH} (?:\d{{1,2}}, )?{YEAR}\.?\Z"
)
"""A year among the figures of a journal or a book where such entries have it, or the address of a page."""
COUNTED_RE: Final = lazy.regex(
    r"[.?!] [A-ZÀ-Þ][^;:()“”\"\d]{1,80}(?: \([A-Z][a-z]+\))?\.? \d{1,4}"
    rf"(?:(?: ?\([^()]{{1,14}}\))? \((?:{MONTH} )?{YEAR}\): ?[A-Za-z]{{0,2}}\d|, [A-Za-z]?\d[\w–-]{{0,12}} \({YEAR}\))"
)
"""A journal behind a stop, with its volume, year and pages."""
HEADS_RE: Final = lazy.regex(
    r"(?:\A|[;.] |[Ss]ee (?:also )?)(?:[a-z]{2,5}[ -]){0,2}[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][a-zà-ÿ’'-]+)?"
    r"(?: [A-ZÀ-Þ]{1,3}(?:-[A-Z])?(?:[.,:] | (?:[JS]r|II|and|&|eds?|[A-Z])\b)|, [A-ZÀ-Þ]\.)"
)
"""A family name and initials where an entry may begin."""
_TITLE: Final = r"(?P<title>“(?:[^“”]|“[^“”]{1,80}”){4,300}”[.,]?|(?:[^“”\"]|“[^“”]{1,80}”){4,300}?[.?!]) "
_TO_COMMA: Final = r"(?P<title>(?:[^“”\"]|“[^“”]{1,80}”){8,300}?), "
_JOURNAL: Final = r"(?P<journal>(?:[A-ZÀ-Þ]|npj |al-[A-ZÀ-Þ])[^,;:()\d“”\"]{1,90}?)"
_VOLUME: Final = r"(?P<volume>\d{1,4})(?:,? ?\((?P<issue>[\w –/-]{1,12})\)|, no\. (?P<number>\d{1,4}))?"
_PAGES: Final = r"(?P<pages>(?:pp?\. ?)?[A-Za-z]{0,2}\d[\w–-]{0,14})"
_YEAR: Final = rf"(?P<year>{YEAR})"
_ENDS: Final = r"(?=[.;,]?(?:\s|\Z|—))"
_NAME: Final = r"[A-ZÀ-Þ][^():;“”\"\d]{2,80}?"
_EDITORS: Final = r"(?P<editors>[^;:]{4,60}(?:; [^;:]{4,60}){0,6})"

JOURNAL_RES: Final = (
    lazy.regex(rf"{_TITLE}{_JOURNAL},? {_YEAR}, {_VOLUME}(?:, {_PAGES})?{_ENDS}"),
    lazy.regex(
        rf"{_TO_COMMA}{_JOURNAL}, {_VOLUME}, {_PAGES}(?:, (?P<address>(?:https?://|doi:)[^\s,]+))?,"
        rf" {_YEAR}(?![-–\d]){_ENDS}"
    ),
    lazy.regex(rf"{_TITLE}{_JOURNAL} {_VOLUME}, {_PAGES} \({_YEAR}\){_ENDS}"),
)
NATURAL_RE: Final = lazy.regex(rf"{_TO_COMMA}{_JOURNAL},? {_VOLUME} \({_YEAR}\) {_PAGES}{_ENDS}")
"""A journal behind names in natural order."""
_PLACED: Final = rf"(?P<publisher>{_NAME}): (?P<place>{_NAME}), {_YEAR}(?: ?; pp?\. (?P<pages>[\d–-]+))?(?=[.;]?\Z|\. )"
CHAPTER_RES: Final = (
    lazy.regex(rf"{_TITLE}In (?P<book>[A-ZÀ-Þ][^;“”\"]{{3,200}}?) ?; (?:{_EDITORS}, Eds?\. ?; )?{_PLACED}"),
    lazy.regex(
        rf"{_TITLE}In: (?:(?P<editors>[^():]{{4,200}}) \([Ee]ds?\.?\):? )?(?P<book>[A-ZÀ-Þ][^“”\"]{{2,200}}?)"
        r"(?:, (?P<series>[A-Z][A-Za-z ]{1,60}), vol\. (?P<volume>\d{1,5}))?(?:, pp?\. (?P<pages>[\d–-]+))?\."
        rf" (?P<publisher>{_NAME})(?:, (?P<place>[A-ZÀ-Þ][^():;,“”\"\d]{{2,40}}))? \({_YEAR}\){_ENDS}"
    ),
)
BOOK_RE: Final = lazy.regex(
    rf"(?P<title>[^;“”\"]{{4,200}}?)(?:, (?P<edition>\d{{1,2}}(?:st|nd|rd|th) ed\.))? ?; {_PLACED}"
)
COLON_BOOK_RE: Final = lazy.regex(
    rf"{_TITLE}(?P<publisher>{_NAME}), (?P<place>[A-ZÀ-Þ][^():;,“”\"\d]{{2,40}}(?:, [A-Z]{{2}})?) \({_YEAR}\){_ENDS}"
)
"""A book behind names that a colon ends."""
PAGE_RE: Final = lazy.regex(rf"{_TITLE}(?=Available online:? https?:)")
"""A page, before its address."""
HELD_RE: Final = lazy.regex(r"\b(?:Proceedings|Proc\.|Conference|Symposium|Workshop)\b")


def scientific(text: str) -> Cite | None:
    """The first such citation of a note, behind its signal."""
    if not (HEADS_RE.search(text) or COUNTED_RE.search(text) or QUICK_RE.search(text)):
        return None
    for begin in islice(BEGINS_RE.finditer(text), ATTEMPTS):
        at = begin.start() if SEE_RE.match(begin.group()) else begin.end()
        signal, start = read_signal(text, at, len(text))
        found = initialled(text, start)
        if found and LAW_REVIEW_RE.match(found[1].get("container")):
            continue
        if found:
            return entry_cite(text, at, found[0], signal, found[1])
        listed = listed_by_initials(text, start) or _body(text, start)
        if not listed or not listed.names or listed.names[0].family.startswith("And "):
            continue
        draft = Draft(authors=listed.names, et_al=listed.et_al)
        length = _source(text[listed.end :], draft, listed)
        if length:
            return entry_cite(text, at, whereabouts(text, listed.end + length, draft), signal, draft)
    return None


LAW_REVIEW_RE: Final = lazy.regex(r"L\. ?(?:R(?:ev|EV)|J|Q)\b")
"""`Quays by Contract, U. PORT. L. REV.`: behind the end of a school’s name, which is no title."""

BODY_RE: Final = lazy.regex(r"(?P<body>[A-ZÀ-Þ][^.;:()“”\"]{2,90})\. (?=[A-ZÀ-Þ])")


def _body(text: str, start: int) -> ListedNames | None:
    """A body at `start`, and the stop behind it."""
    found = BODY_RE.match(text, start)
    if not found or not is_body(found["body"]):
        return None
    return ListedNames(read_names(found["body"])[0], et_al=False, colon=False, natural=False, end=found.end())


def _source(rest: str, draft: Draft, listed: ListedNames) -> int:
    """How many characters title and source have; 0 if there is none. Of a body, other readers know the articles."""
    if listed.names[0].literal:
        return _book(BOOK_RE.match(rest), draft) or _page(rest, draft)
    if listed.natural:
        return _article(NATURAL_RE.match(rest), draft)
    article = next(filter(None, (pattern.match(rest) for pattern in JOURNAL_RES)), None)
    colon_book = COLON_BOOK_RE.match(rest) if listed.colon else None
    return (
        _article(article, draft)
        or _chapter(rest, draft)
        or _book(BOOK_RE.match(rest) or colon_book, draft)
        or _page(rest, draft)
        or newspaper_of(rest, draft, bracketed=len(listed.names) == 1)
    )


ATTEMPTS: Final = 8
"""How many places of a note are tried."""


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
    bare = found is not None and not any(map(found.group, ("editors", "pages", "place")))
    if not found or bare or (found["editors"] and not editors) or not _takes_title(draft, found["title"]):
        return 0
    draft.quoted = draft.published = True
    draft.in_book = not HELD_RE.search(found["book"])
    draft.said |= set() if draft.in_book else {"conference"}
    draft.editors = editors
    draft.put("container", found["book"])
    put_parts(found, draft, "publisher", "place", "pages", "series", "volume")
    _give_back_town(draft)
    return found.end()


def _give_back_town(draft: Draft) -> None:
    """The town before its state or its country, which the publisher has taken: `Quay, Wilmington, Delaware (1986)`."""
    publisher, _, town = draft.get("publisher").rpartition(", ")
    if publisher and town_of_country(place := f"{town}, {draft.get('place')}"):
        draft.stated.update(publisher=publisher, place=place)


def _book(found: re.Match[str] | None, draft: Draft) -> int:
    if (
        not found
        or INITIAL_RE.search(found["publisher"])
        or YEAR_LAST_RE.search(found["title"])
        or not _takes_title(draft, found["title"])
    ):
        return 0
    draft.published = True
    put_parts(found, draft, "publisher", "place", "edition")
    if pages := found.groupdict().get("pages"):
        draft.add_locator(pages)
    return found.end()


YEAR_LAST_RE: Final = lazy.regex(rf", (?P<year>{YEAR})\Z")
INITIAL_RE: Final = lazy.regex(r"\b[A-Z]\.,")
"""`Costa, R., Keys`: another entry, and no publisher."""


def _page(rest: str, draft: Draft) -> int:
    found = PAGE_RE.match(rest)
    title = strip_stop(found["title"]) if found else ""
    dated = YEAR_LAST_RE.search(title)
    if not found or not _takes_title(draft, title[: dated.start()] if dated else title):
        return 0
    draft.date = read_date(dated["year"]) if dated else None
    return found.end("title") - 1


def _editors(names: str) -> tuple[Name, ...]:
    return people_by_initials(re.sub(r"; ", ", ", names))


NO_TITLE_RE: Final = lazy.regex(r"\([^()]*:\s|\A(?:[A-ZÀ-Þ]\.|In )|\b[A-ZÀ-Þ]\.,|, [A-ZÀ-Þ]\. |\. [a-z]")
"""`Harbours (London: Quay Press`, `V. Harbours`, `Roe, J. Harbours`, `J. Am.`: more than a title, or none."""


def _takes_title(draft: Draft, words: str) -> bool:
    """Takes a title with its subtitle; whether nothing in it is another's name, or an imprint."""
    bare = words.lstrip("“")
    return bare[:1].isupper() and not NO_TITLE_RE.search(bare) and takes_title(draft, words, stops=1)
