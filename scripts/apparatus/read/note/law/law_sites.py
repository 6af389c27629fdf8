"""Reads a page of a site as lawyers cite it: its title, the site, the address, and the day of a visit (Bluebook 18.2).

    Small Claims Fall Sharply, CT. STAT. PROJECT, https://… (last visited Oct. 22, 2017)

Comes in: pieces. Comes out: a citation, or None when the note begins otherwise.
"""

from __future__ import annotations

from string import ascii_uppercase
from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.read.note.head import author_pieces, put_authors
from apparatus.read.note.law.law_articles import DESIGNATION_RE
from apparatus.read.note.law.law_news import in_small_capitals, named_in
from apparatus.read.note.law.signed_pages import (
    SHORTENED_RE,
    behind_authors,
    holds_small_word,
    quietly_named,
    shows_people,
)
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import is_body, looks_like_organisation, shortened
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.titles.title_holders import in_capitals
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.shortened import SHORTENED_BODY_RE
from apparatus.read.note.words.signs import behind_digit, group
from apparatus.read.note.words.title_words import capital_share, sentence_like, strip_stop

VISITED: Final = group(
    "(last visited ",
    "(last accessed ",
    "(last updated ",
    "[https://perma.cc",
    *behind_digit("), http", "), <http"),
    ", http",
    ", <http",
    *(
        f"{capital}{comma} {month.capitalize()[:3]}"
        for capital in ascii_uppercase
        for comma in (",", ".,")
        for month in MONTHS
    ),
)
"""The day of a visit, or a capital at the end of a name before an address or before a day."""
VISITED_RE: Final = lazy.regex(r"\((?:last visited|last accessed|last updated) |\[https://perma\.cc")
"""The day of a visit, or the address at which an archive keeps the page (Bluebook 18.2.1)."""


HELD_RE: Final = lazy.regex(
    r"in (?P<name>(?:(?P<year>(?:19|20)\d\d) )?[A-Z][A-Z.’'&:,\d -]{5,200}?)(?: (?P<page>\d{1,4}(?:[-–]\d{1,4})?))?\Z"
)
"""`in 2016 WORKSHOP ON HARBOURS 96`: what holds a paper, which the address follows."""


class Site(NamedTuple):
    """Where the name of a site stands, its title before the comma at `first - 1`."""

    first: int
    last: int
    name: str
    page: str = ""


def read_law_site(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The title, behind the author if one is named, and the site, which lawyers print in capitals."""
    if pieces[at].kind != "text" or "http" not in text:
        return None
    last = min(len(pieces), at + FARTHEST)
    url = at + 3
    while url < last and pieces[url].kind != "url":
        url += 1
    site = _site_before(text, pieces, at, url) if url < last else None
    if not site:
        return None
    if site.name.startswith("in "):
        return _in_book(text, pieces, at, site)
    end = site.first - 1
    quoted = pieces[end - 1].kind == "quote" and text[pieces[end - 1].end - 2] in ",."
    if quoted or _people_alone(text, pieces, at, url, site):
        return None  # `On quays, see: “Ports Are Closed,” DW, …` has its title in marks
    after = behind_authors(text, pieces, at, end)
    title = text[pieces[after].start : pieces[end].start]
    if after < 0 or not _told(text, pieces, at, url, site, title, signed=after > at):
        return None
    if capital_share(title) < HEADLINE or _of_report(title):
        return None
    draft = Draft(quoted=True)
    if after > at:
        put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", draft)
    designation = DESIGNATION_RE.match(title)
    if designation:
        draft.put("genre", designation["genre"])
        title = title[designation.end() :]
    draft.put("title", strip_stop(title))
    draft.put("container", site.name)
    draft.add_locator(site.page) if site.page else None
    stop, index = read_tail(text, pieces, site.last + 1, draft)
    if site.page and draft.date and not draft.date.month:
        _is_printed(draft)
    return Found(draft, stop, index, "full", "review")


def _is_printed(draft: Draft) -> None:
    """What has pages and a year alone is printed, wherever it stands as well: a report, if a body issued it."""
    if not SHORTENED_BODY_RE.match(draft.get("container")) or periodical_kind(draft.get("container")):
        draft.said.add("article")
        return
    draft.quoted = False
    draft.put("publisher", draft.stated.pop("container"))
    draft.said.add("report")


def _of_report(title: str) -> bool:
    """Whether words between an author and a name in capitals are who issued a report, its series or its number, so that
    the name is the title: `Jane Doe, Quay Inst., HARBOUR KEYS`, `U.S. Port Off., PO-12-345, HARBOUR KEYS`."""
    parts = title.split(", ")
    return any(map(NUMBER_RE.search, parts)) or any(shortened(word) for part in parts for word in part.split())


NUMBER_RE: Final = lazy.regex(r"\A[A-Z]{1,7}(?:/[A-Z]{2,7})?[- ]?\d[\w./-]*\Z|\b[Nn]os?\. ?[\w./-]*\d[\w./-]*\Z")


def _in_book(text: str, pieces: list[Piece], at: int, site: Site) -> Found | None:
    """A paper in a volume in capitals behind whose page nothing but the address stands."""
    held = HELD_RE.match(site.name)
    after = behind_authors(text, pieces, at, site.first - 1) if held else at
    title = text[pieces[after].start : pieces[site.first - 1].start]
    if not held or after <= at or title.isupper() or capital_share(title) < HEADLINE:
        return None
    draft = Draft(quoted=True, in_book=True)
    put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", draft)
    draft.put("title", title)
    draft.put("container", held["name"])
    draft.add_locator(held["page"]) if held["page"] else None
    stop, index = read_tail(text, pieces, site.last + 1, draft)
    draft.date = draft.date or (read_date(held["year"]) if held["year"] else None)
    return Found(draft, stop, index, "full", "review")


def _site_before(text: str, pieces: list[Piece], at: int, url: int) -> Site | None:
    """The site before an address, a day between them or not: its name may hold commas if it stands in capitals, as a
    part of an office does, `U.S. DEP’T OF PORTS, QUAY DIV.`"""
    last = url - 1 - (pieces[url - 1].kind == ",")
    if pieces[last].kind == "bracket" and _dates(words_of(text, pieces[last])[1:-1]):
        last -= 1
    elif pieces[last - 1].kind == "," and read_date(words_of(text, pieces[last])) is not None:
        last -= 2
    if AT_RE.match(words_of(text, pieces[last])) and pieces[last - 1].kind == ",":
        last -= 2
    first = last
    while first > at + 2 and pieces[first - 1].kind == "," and _goes_on(text, pieces, first):
        first -= 2
    if first < at + 2 or pieces[first - 1].kind != ",":
        return None
    name = text[pieces[first].start : pieces[last].end]
    paged = PAGED_RE.match(name) if name[-1].isdigit() else None
    if paged and (paged["name"].isupper() or quietly_named(paged["name"])):
        return Site(first, last, paged["name"], paged["page"])
    return Site(first, last, name) if pieces[last].kind == "text" and not name[:4].isdigit() else None


AT_RE: Final = lazy.regex(r"at \d")
PAGED_RE: Final = lazy.regex(r"(?P<name>[^\d]{3,80})(?<!N[Oo]\.)(?<!V[Oo][Ll]\.) (?P<page>\d{1,4}(?:[-–]\d{1,4})?)\Z")
"""`PORT INST. 12`: a page of what stands on a site."""


def _goes_on(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the part of a name in capitals at `at` has another part of it before it."""
    return in_capitals(words_of(text, pieces[at - 2])) and words_of(text, pieces[at]).isupper()


def _dates(inner: str) -> bool:
    """Whether a bracket behind a site holds its day: `(May 2020)`, `(last updated May 3, 2020)`."""
    return inner.startswith("last ") or read_date(inner) is not None


def _told(text: str, pieces: list[Piece], at: int, url: int, site: Site, title: str, *, signed: bool) -> bool:
    """Whether a name is the site's, and what stands before it a title: in capitals it is, unless nobody signs what may
    be an author before a title in capitals; else the day of a visit shows it."""
    visited = after_visit(text, pieces, url)
    whole = site.name.replace(": ", " ") if SHORTENED_RE.search(site.name) else site.name
    loud = in_small_capitals(whole, title) or (
        site.name.isupper() and not site.name[0].isdigit() and periodical_kind(site.name) is not None
    )
    if visited and site.last == url - 2:
        named = loud or named_in(pieces[url], text, site.name)
        alone = site.first == at + 2 and _alone(text, pieces[at], pieces[url]) and capital_share(site.name) == 1
        if named or alone:
            return True
    if loud:
        return signed or _titles(text, pieces[at], title, pieces[url], site)
    told = quietly_named(site.name) or (signed and _visited_before(text, pieces[site.last + 1], site.name))
    quiet = told and not title.isupper() and _of_words(text, pieces[at : site.first])
    if not quiet or signed:
        return quiet
    if periodical_kind(site.name) is None and is_body(title):
        return False
    return _titles(text, pieces[at], title, pieces[url], site)


def _visited_before(text: str, behind: Piece, name: str) -> bool:
    """Whether the day of a visit or of a change stands between a name and its address, as behind that of a site."""
    told = behind.kind == "bracket" and text.startswith("(last ", behind.start)
    return told and capital_share(name) == 1 and not name.startswith(("and ", "& ")) and ":" not in name


def _of_words(text: str, head: list[Piece]) -> bool:
    """Whether nothing but names and words of a title stand there: no day, passage or kind of the work, as in
    `Harbours, oil on canvas, 1890`."""
    if len(head) > 1 and known_place(words_of(text, head[-2])):
        return False  # `Jane Doe, Harbours, New York, Port Inst.`
    return all(
        piece.kind == "," or (piece.kind in WORDS and not PLAIN_RE.match(text, piece.start, piece.end))
        for piece in head
    )


WORDS: Final = ("text", "bracket")
PLAIN_RE: Final = lazy.regex(
    r"(?!and )[^A-ZÀ-Þ]*\Z|\([^()]*(?:\d|\beds?\b|\btrans\b)|(?:Table|Fig\.|Box|Folder|[Nn]o\.|[Vv]ol\.|interview) ?"
)
"""What is no part of a title in capitals: words without any, or with a number."""


def after_visit(text: str, pieces: list[Piece], url: int) -> bool:
    """Whether the day of a visit, or what an archive keeps, stands behind an address."""
    return url + 1 < len(pieces) and VISITED_RE.match(text, pieces[url + 1].start) is not None


def _people_alone(text: str, pieces: list[Piece], at: int, url: int, site: Site) -> bool:
    """Whether nothing but people stand before what then is a title in capitals: `Jane Doe & Rui Costa, HARBOURS`."""
    if author_pieces(text, pieces, at, site.last + 1, full=True)[0] < site.first:
        return False
    names = text[pieces[at].start : pieces[site.first - 1].start]
    if holds_small_word(names):
        return False
    return shows_people(names) or (site.first > at + 2 and not _surely(text, pieces[url], site))


def _surely(text: str, url: Piece, site: Site) -> bool:
    """Whether a name is a newspaper's or an institution's for sure, or one that the address holds."""
    if SHORTENED_RE.search(site.name) or periodical_kind(site.name) or named_in(url, text, site.name):
        return True
    if not site.name.isupper():
        return quietly_named(site.name)
    return not site.name.startswith(("THE ", "A ")) and is_body(site.name.title())


def _titles(text: str, head: Piece, title: str, url: Piece, site: Site) -> bool:
    """Whether words that nobody signs are a title, before a name in capitals that may be another: no people, and no
    words that may be somebody's name unless what follows is surely a newspaper or an institution."""
    if (shows_people(title) and looks_like_names(title)) or any(map(shortened, title.split())):
        return False
    if capital_share(title) < SURE and sentence_like(title):
        return False  # `This is told in Harbour Keys, PORT INST., https://…`
    if _surely(text, url, site) or PAGE_RE.search(title):
        return True
    if looks_like_organisation(title, strict=True) or (looks_like_names(title) and title.count(" ") < FEW):
        return False
    return " " in title or _alone(text, head, url)


FEW: Final = 3
"""Spaces in the name of somebody."""


def _alone(text: str, head: Piece, url: Piece) -> bool:
    """Whether what stands before a site names neither a person nor an institution, nor the owner of the address, so
    that it is a title: `Privacy Policy, Project for Public Spaces, https://…`."""
    words = words_of(text, head)
    if " " not in words or begins_with_given_or_initial(words) or named_in(url, text, words):
        return False
    listed = " and " in words or " & " in words
    return PAGE_RE.search(words) is not None or not (listed or looks_like_organisation(words, strict=True))


PAGE_RE: Final = lazy.regex(
    r"\A(?:About|Our|Who|What|How|Where|Why|Meet|Join|Find|Contact)\s"
    r"|\b(?:Policy|Policies|Terms|Guidelines|Rules|Questions|Standards|Notice|Agreement|Conditions|Statistics|Results"
    r"|History|Overview|Statement|Locations|Features|Membership|Resources|Facts|Map|Mission)\Z"
)
"""What sites call their pages, and no institution is called."""


FARTHEST: Final = 22
"""Pieces between the head of a citation and its address."""

HEADLINE: Final = 0.6
"""The share of capitals that shows a title."""
SURE: Final = 0.8
"""That below which words nobody signs may be a sentence."""
