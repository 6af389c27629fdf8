"""Reads books and articles as lawyers cite them, without quotation marks (Bluebook 15-16); the articles of law reviews
stand in `law_articles`.

article  Kate Klonick, The New Governors, 131 Harv. L. Rev. 1598, 1603 (2018)
book     John Rawls, A Theory of Justice 12 (1971)
"""

from __future__ import annotations

import re
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.containers.titleless import put_journal
from apparatus.read.note.head import author_pieces, put_authors
from apparatus.read.note.law.any_journal import in_one_piece
from apparatus.read.note.law.committees import congress_behind
from apparatus.read.note.law.half_counted import half_counted
from apparatus.read.note.law.law_articles import (
    REVIEW_OF_RE,
    VOLUME_FIRST_RE,
    YEAR_VOLUME_RE,
    article,
    journal_at,
    no_bracket,
    year_first,
)
from apparatus.read.note.law.law_news import COMING, NEWS_RE, dated_page, newspaper, read_news
from apparatus.read.note.law.page_before import AT_RE, before_page, page_before_press, put_press, title_unparted
from apparatus.read.note.law.volume_before_author import EDITED_VOLUME_RE, TREATISE_RE, own_volume
from apparatus.read.note.law.volume_before_year import volume_before_year
from apparatus.read.note.lists import MONTHS, SMALL_WORDS
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.brackets import read_bracket
from apparatus.read.note.statements.numbered import put_number
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.titles.title_bounds import dates_resolution
from apparatus.read.note.titles.title_holders import without_book, without_issuer, without_papers
from apparatus.read.note.titles.unquoted import journal_before
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import SYMBOL_RE
from apparatus.read.note.words.signs import and_digit, behind_digit, group
from apparatus.read.note.words.title_words import capital_share

YEAR_RE: Final = lazy.regex(r"\([^()]{0,131}(?<=[\s(])\d{4}(?:[-–]\d\d(?:\d\d)?)?\)\Z")
BOOK_YEAR_RE: Final = lazy.regex(
    r"\((?:[A-Z][a-z]{2,8}\.? (?=\d)|Comm\. Print |photo\. reprint |[^():]{0,120}\b(?i:[eé]ds?|edn|aufl|trans)\.?,?\s"
    r"|[^():]{2,80}, [A-Z][^(),:]{2,40} (?:No\. )?(?=[\w./-]{0,6}\d)[\w./-]{1,12}, )?"
    r"\d{4}(?: & (?:Cum\. )?Supp\. \d{4})?\)\Z"
)
"""A lawyer's book has no place and no publisher: `(1986)`, `(2d ed. 1994)`, `(Robert A. Rutland ed., 1977)`; a paper
has the institute and its number: `(Nat’l Bureau of Econ. Research, Working Paper No. 729, 1981)`."""


FORM_RE: Final = lazy.regex(r"\(Form [A-Z\d][\w-]{0,6}(?:/A)?\)\Z")
"""`Annual Report (Form 10-K)`: the form of what a company files (Bluebook 14.2)."""

IN_TITLE_RE: Final = lazy.regex(rf"\([A-Z][\w’']* [^(),.:\d]{{4,80}}\)\Z|{FORM_RE.pattern}")
"""`What Is the Internet? (And What Makes It Work)`: a bracket that may be the title’s, if another holds the year."""


def read_review(text: str, pieces: list[Piece], at: int) -> Found | None:
    """An article by volume, journal and page, or a book whose page stands behind its title."""
    if pieces[at].kind != "text":
        return None
    own = own_volume(text, pieces, at) or EDITED_VOLUME_RE.match(text, pieces[at].start, pieces[-1].end)
    if own:
        return _behind_volume(text, pieces, at, own)
    farthest = at + (NEAR if ", ed" not in text else BEHIND_EDITORS)
    bracket = _first_bracket(pieces, at + 1, farthest)
    if bracket > at and dates_resolution(text, pieces[bracket]):
        return None  # a title’s
    if bracket > 0 and IN_TITLE_RE.match(text, pieces[bracket].start, pieces[bracket].end):
        signed = _signed_behind(text, pieces, at, bracket)
        if signed:
            return signed
        bracket = _first_bracket(pieces, bracket + 1, bracket + 6)
    bracket = _behind_years(text, pieces, bracket) if bracket > at else bracket
    yearly = _by_year(text, pieces, at, bracket)
    if yearly:
        return yearly
    if bracket < 0 or not (
        YEAR_RE.match(words_of(text, pieces[bracket])) or NEWS_RE.match(words_of(text, pieces[bracket]))
    ):
        return no_bracket(text, pieces, at) or dated_page(text, pieces, at)
    if pieces[bracket - 1].kind == "," and NEWS_RE.match(words_of(text, pieces[bracket])):
        return _behind_comma(text, pieces, at, bracket)
    coming = text.startswith(COMING, pieces[bracket].start)
    if coming or NEWS_RE.search(text, pieces[at].start, pieces[bracket].end) or newspaper(text, pieces[bracket - 1]):
        found = read_news(text, pieces, at, bracket)
        if found:
            return found
    if bracket + 1 < len(pieces) and pieces[bracket + 1].kind == "text" and text[pieces[bracket + 1].start].isdigit():
        found = year_first(text, pieces, at, bracket)
        if found:
            return found
    found = (
        volume_before_year(text, pieces, at, bracket)
        or _article(text, pieces, at, bracket)
        or _year_and_comma(text, pieces, at, bracket)
    )
    found = found or half_counted(text, pieces, at, bracket)
    if found:
        return found
    return None if journal_before(text, pieces, at + 2, bracket) else _book(text, pieces, at, bracket)


def _behind_volume(text: str, pieces: list[Piece], at: int, own: re.Match[str]) -> Found | None:
    """A book whose volume stands before its author; the volume of a journal is none of a book."""
    rest = [*pieces[:at], Piece("text", own.end(), pieces[at].end), *pieces[at + 1 :]]
    found = read_review(text, rest, at) or _star_paged(text, rest, at)
    if not found or found.draft.get("container"):
        return None
    found.draft.put("volume", own["volume"])
    return found


def _first_bracket(pieces: list[Piece], begin: int, end: int) -> int:
    """The index of the first bracket among pieces; -1 if there is none."""
    return next((i for i in range(begin, min(len(pieces), end)) if pieces[i].kind == "bracket"), -1)


STAR_RE: Final = lazy.regex(r"(?P<title>[A-ZÀ-Þ][^*\d]{3,120}?),?(?: at)? (?P<page>\*\d{1,4}(?:[-–]\d{1,4})?)\Z")
STAR_PAGE_RE: Final = lazy.regex(r"\*\d{1,4}(?:[-–]\d{1,4})?\Z")


def _star_paged(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`2 WILLIAM BLACKSTONE, COMMENTARIES *12`: an old book, whose volume stands before its author, by the pages of its
    first edition and without its year (Bluebook 15.8)."""
    titled = at + 2 < len(pieces) and pieces[at + 1].kind == "," and pieces[at + 2].kind == "text"
    found = STAR_RE.match(words_of(text, pieces[at + 2])) if titled else None
    if not found:
        return None
    draft = Draft(published=True)
    put_authors(words_of(text, pieces[at]), "", draft)
    draft.put("title", found["title"])
    draft.add_locator(found["page"])
    index = at + 3
    while [piece.kind for piece in pieces[index : index + 2]] == [",", "text"]:
        if not STAR_PAGE_RE.match(words_of(text, pieces[index + 1])):
            break
        draft.add_locator(words_of(text, pieces[index + 1]))
        index += 2
    return Found(draft, pieces[index - 1].end, index, "full", "review")


def _behind_comma(text: str, pieces: list[Piece], at: int, bracket: int) -> Found | None:
    """A piece of news whose day stands behind a comma, or a report: `HARBOUR TRADE 8, (Sept. 1, 2021)`."""
    rest = [*pieces[: bracket - 1], *pieces[bracket:]]
    found = read_news(text, rest, at, bracket - 1) if bracket > at + 3 else None
    if not found and text[pieces[bracket - 2].end - 1].isdigit():
        found = _book(text, rest, at, bracket - 1, paged_surely=True)
    return found._replace(following=found.following + 1) if found else None


NEAR, BEHIND_EDITORS = 16, 26
"""Pieces among which the year stands, and those where the editors of a book may be listed before its title."""


def _year_and_comma(text: str, pieces: list[Piece], at: int, bracket: int) -> Found | None:
    """`Jane Doe, The Quays (1993), 93 Port L. Rev. 1833`: a comma between the year and the volume."""
    behind = bracket + 2
    if behind >= len(pieces) or pieces[bracket + 1].kind != "," or pieces[behind].kind != "text":
        return None
    if not (words_of(text, pieces[bracket])[1:-1].isdigit() and VOLUME_FIRST_RE.match(words_of(text, pieces[behind]))):
        return None
    found = year_first(text, [*pieces[: bracket + 1], *pieces[behind:]], at, bracket)
    return found._replace(following=found.following + 1) if found else None


def _by_year(text: str, pieces: list[Piece], at: int, bracket: int) -> Found | None:
    """An article in a review that counts years, `Jane Doe, Quays, 2019 U. ILL. L. REV. 77, and …`: the bracket at
    `bracket` is that of another work, for words stand before it."""
    ahead = range(at + 2, bracket)
    journal = next(
        (i for i in ahead if pieces[i].kind == "text" and YEAR_VOLUME_RE.match(words_of(text, pieces[i]))), 0
    )
    behind = next((i for i in range(journal + 1, bracket) if pieces[i].kind == "text"), 0) if journal else 0
    while behind and behind < bracket and read_locator(words_of(text, pieces[behind])):
        behind += 2
    other = behind and behind < bracket and pieces[behind].kind == "text"
    return no_bracket(text, pieces[:behind], at) if other else None


YEARS_RE: Final = lazy.regex(r"\((?:\d{4}[-–]\d{2,4}|(?:ca?\.|circa) ?\d{4})\)\Z")


def _behind_years(text: str, pieces: list[Piece], bracket: int) -> int:
    """The bracket that holds the year of a work in whose title another holds those that it covers: `The Century of
    Harbours (1776–1875), 93 Port L. Rev. 1833 (1993)`."""
    if not YEARS_RE.match(words_of(text, pieces[bracket])) or text[pieces[bracket - 1].end - 1].isdigit():
        return bracket
    ahead = range(bracket + 1, min(len(pieces), bracket + FARTHEST))
    last = next((i for i in ahead if pieces[i].kind not in ("text", ",")), bracket)
    dated = pieces[last].kind == "bracket" and YEAR_RE.match(words_of(text, pieces[last]))
    return last if dated else bracket


FARTHEST: Final = 8
"""Pieces between the two brackets."""


def _article(text: str, pieces: list[Piece], at: int, bracket: int) -> Found | None:
    """An article whose year stands in the bracket."""
    whole = in_one_piece(text, pieces, at, bracket)
    fewer = len(pieces) - len(whole)
    bracket -= fewer
    journal = next((i for i in range(at + 2, bracket) if journal_at(text, whole, i, bracket)), -1)
    if journal < 0 or words_of(text, whole[journal - 2]).rstrip(".") in ("ed", "eds"):
        return None  # the volume of a book behind its editors
    found = article(text, whole, at, journal, bracket)
    return found._replace(following=found.following + fewer) if found else None


def _signed_behind(text: str, pieces: list[Piece], at: int, bracket: int) -> Found | None:
    """`THE FEDERALIST NO. 78, at 465 (Alexander Hamilton) (Clinton Rossiter ed., 1961)`: who wrote it stands behind the
    page (Bluebook 15.8)."""
    name = text[pieces[bracket].start + 1 : pieces[bracket].end - 1]
    if bracket + 1 >= len(pieces) or not (pieces[bracket + 1].kind == "bracket" and looks_like_person(name)):
        return None
    found = read_review(text, [*pieces[:bracket], *pieces[bracket + 1 :]], at)
    if not found or found.draft.authors or found.following <= bracket:
        return None
    put_authors(name, "", found.draft)
    return found._replace(following=found.following + 1)


LAWYERS: Final = group(
    *behind_digit(*(f" {capital}" for capital in ascii_uppercase)),
    *behind_digit(" ("),
    "] (",
    *COMING,
    *and_digit(", at ", " *"),
    *(f", at {capital}" for capital in ascii_uppercase),
    "i (",
    "v (",
    "x (",
    *(f"({month.capitalize()}" for month in MONTHS),
    *(f" {month.capitalize()} {century}" for month in MONTHS for century in ("19", "20")),
    *(f"{name} (" for name in ("Times", "TIMES", "Post", "POST", "News", "NEWS", "J.")),
)
"""A volume before a journal's name, a page before a bracket or behind a day, a day or `forthcoming` in a bracket, a
newspaper or a Roman page before it."""
UNPUBLISHED_RE: Final = lazy.regex(r"\((?:unpublished|working|manuscript|on file)\b")
"""What stands behind the day of a manuscript: `(Aug. 22, 2023) (unpublished manuscript)` (Bluebook 17.2)."""


def _book(text: str, pieces: list[Piece], at: int, bracket: int, *, paged_surely: bool = False) -> Found | None:
    """Only with an author, and with a page right before a bracket that holds nothing but edition, editor and year, or a
    paper's number and year; `paged_surely` where a comma behind the number tells that it is a page."""
    last = bracket - 1 - (pieces[bracket - 1].kind == ",")  # a mark of no width joins what a question mark parts
    exact = NEWS_RE.match(words_of(text, pieces[bracket])) is not None
    paged = page_before_press(text, pieces, bracket)
    dated = exact or BOOK_YEAR_RE.match(words_of(text, pieces[bracket])) is not None
    if not (dated or paged) or " v. " in words_of(text, pieces[at]):
        return None  # with `v.` a case, whatever prints it
    draft = Draft()
    after = _put_writers(text, pieces, at, bracket, draft)
    pressed = paged and title_unparted(text, pieces, after, last)
    if after >= bracket or not (dated or pressed):
        return None
    if after == at and (
        exact or not _stands_alone(text[pieces[at].start : pieces[last].end], words_of(text, pieces[bracket]))
    ):
        return None
    if after + 2 < bracket and _numbered(words_of(text, pieces[after]), draft):
        after += 2
    if after > at and text.startswith(("THE ", "The "), pieces[at].start) and _listed(text, pieces, after, last):
        after, draft.authors = at, ()
    end, page = before_page(text, pieces, after, last)
    title = text[pieces[after].start : end].strip(" ,")
    title = _without_volume(title, draft) if after > at else title
    if not page or not _is_title(title) or (pressed and ROLED_RE.search(title)):
        return None
    if capital_share(title) < 0.6 and (
        exact or after == at or last > after or PAGE_BEHIND_RE.match(text, pieces[bracket].end)
    ):
        return None
    if exact and not paged_surely and _numbered_title(text, pieces, bracket, title):
        return None
    if pressed and LETTERS_RE.search(title):
        return None
    if not _put_imprint(words_of(text, pieces[bracket])[1:-1], draft, pressed=pressed):
        return None
    if not put_journal(text, pieces[bracket], title, page, draft):
        _put_book(title, page, draft, addressed=text.startswith(", http", pieces[bracket].end))
        draft.published = not exact
    end, index = read_tail(text, pieces, bracket + 1, draft)
    return Found(draft, max(end, pieces[bracket].end), index, "full", "review")


ROLED_RE: Final = lazy.regex(r",\s(?:[Tt]rans|[Ee]ds?)\.\s")
"""`…, trans. Tom Roe, Port Library 63 (Lisbon: …)`: the number is that of a series behind who made the book."""


def _put_writers(text: str, pieces: list[Piece], at: int, bracket: int, draft: Draft) -> int:
    """Takes who wrote a work, or the Congress that received a report; the index of its title, `at` if nobody is
    named."""
    congress = congress_behind(text, pieces, at)
    if congress:
        draft.authors = (Name(literal=text[pieces[at].start : pieces[congress - 1].start]),)
        draft.said.add("report")
        return congress + 2
    after, role = author_pieces(text, pieces, at, bracket, full=True)
    behind = words_of(text, pieces[after]) if after < bracket else ""
    if AT_RE.match(behind) or behind.startswith("in "):
        return at  # `THE FEDERALIST NO. 78, at 465`, `How Keepers Work, in QUAYS 12`
    if at < after < bracket:
        put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), role, draft)
    return after


def _numbered_title(text: str, pieces: list[Piece], bracket: int, title: str) -> bool:
    """Whether the number before a day is part of the title and no page, unless what it is stands in a bracket there."""
    if len(title.split()) >= FEW or (title[-1] == ")" and FORM_RE.search(title)):
        return False
    return not _unpublished(text, pieces, bracket)


def _put_imprint(imprint: str, draft: Draft, *, pressed: bool) -> bool:
    """Takes edition, editors and year, or, where a page shows it, a press and its year."""
    imprint = imprint.removeprefix("Comm. Print ").removeprefix("photo. reprint ")
    return read_bracket(imprint, draft) or (pressed and put_press(imprint, draft))


VOLUME_OF_TITLE_RE: Final = lazy.regex(r"(?P<volume>[1-9]) (?=[A-Z&.,:’' -]+\Z)(?![A-Z]+S\b)")
"""`BRUCE LIMA, 1 WE THE PORTS`: the volume between author and title, and no number of something, as in `7 YEARS`."""


def _without_volume(title: str, draft: Draft) -> str:
    """Takes the volume off the title that stands before it."""
    own = VOLUME_OF_TITLE_RE.match(title) if title[:1].isdigit() else None
    draft.put("volume", own["volume"] if own else "")
    return title[own.end() :] if own else title


def _listed(text: str, pieces: list[Piece], after: int, last: int) -> bool:
    """Whether what follows goes on with a list that an article began: `THE QUAY, THE PORT, AND THE LAW`."""
    return any(text.startswith(("AND ", "and "), piece.start) for piece in pieces[after : last + 1])


def _is_title(title: str) -> bool:
    """Whether words may be the whole of a title, and not what a journal or a review is called by."""
    return (
        bool(title)
        and not title.endswith(COUNTED)
        and title.rpartition(" ")[2] not in SMALL_WORDS
        and not title[0].islower()
        and not REVIEW_OF_RE.match(title)
    )


def _put_book(title: str, page: str, draft: Draft, *, addressed: bool) -> None:
    """Takes a title with the series, symbol or issuer that stands behind it, and the page."""
    head, _, symbol = title.rpartition(", ")
    if head and symbol.startswith(("U.N. Doc. ", "UN Doc. ")) and (found := SYMBOL_RE.match(symbol)):
        draft.put("number", found["number"])
        draft.said.add("treaty")
        title = head
    named = without_papers(title, page, draft)
    of_series = without_book(named, draft)
    whole = of_series[:4].upper() == "THE " and ", AND " in of_series.upper()  # `THE FIRM, THE PORT, AND THE LAW`
    if not whole:
        of_series = without_issuer(of_series, draft, addressed=addressed)
    volume = VOLUME_BEHIND_RE.search(of_series) if of_series[-1:].isalnum() and not draft.get("volume") else None
    if volume:
        of_series = of_series[: volume.start()]
        draft.put("volume", volume["volume"])
    draft.put("title", of_series)
    number, _, behind = page.partition(", ")
    first = FIRST_PAGE_RE.match(page) if draft.in_book and draft.get("container") else None
    if first:
        draft.put("pages", first["first"])
        page = page[first.end() :]
    draft.add_locator(behind if named != title and number == draft.get("number") else page)


VOLUME_BEHIND_RE: Final = lazy.regex(r"(?<=[^\W\d_]), [Vv]ol\. (?P<volume>\d{1,3}|[IVXLC]{1,6})\Z")
"""`Law of the Quays, vol. 2, p. 510 (1990)`: the volume behind the title."""

FIRST_PAGE_RE: Final = lazy.regex(r"(?P<first>\d{1,4}), (?=\d)")
"""`in QUAYS AND PORTS 65, 77 (Ana Lima ed., 2009)`: where the piece begins, before the page cited (Bluebook 15.5)."""


ALONE_RE: Final = lazy.regex(
    r"(?P<title>[A-ZÀ-Þ#][^\d()]* (?:\([A-Z]\w+\) )?(?:N[oO]\. \d{1,2}, )?)(?:§|ch\.|[Rr]\.|at \d|\*?\d)[^()]*\Z"
)


PAGE_BEHIND_RE: Final = lazy.regex(r":|,? ?(?:pp?\. )?\d")
"""Behind the year it shows that the number before is no page: `Jane Doe, Studies of harbours 12 (1971): 3–9`."""


def _stands_alone(words: str, year: str) -> bool:
    """Whether a work has no author: its title stands in capitals, or has no comma and an edition or editors behind it:
    `BLACK’S LAW DICTIONARY 712 (10th ed. 2014)` (Bluebook 15.8)."""
    found = ALONE_RE.match(words)
    if not found or found["title"].count(" ") < 2:
        return False
    if TREATISE_RE.match(words):
        return True
    edited = any(mark in year for mark in (" ed. ", " ed., ", " eds., "))
    title = found["title"].rstrip(", ")
    return title.isupper() or (edited and (", " not in title or IN_BOOK_RE.search(title) is not None))


IN_BOOK_RE: Final = lazy.regex(r"[^\W\d_]{3}, in (?=[A-ZÀ-Þ])[^,]{6,160}\Z")
"""`How Ports Are Kept, in Essays on Harbours`, before the pages: an unsigned piece in a book that others edit."""


COUNTED: Final = (
    " vol.", " vols.", " no.", " nos.", " Vol.", " No.", " No", " Cmd", " Cmnd", " Cm",
    " Cmd.", " Cmnd.", " Cm.", " Cd.", " CP",
)  # fmt: skip
"""Behind these, a number before a bracket is no page."""

LETTERS_RE: Final = lazy.regex(r"[a-zà-ÿ] [A-Z]{2,5}\Z")
"""`Reading NSC 68 (Lisbon: Quay, 1993)`: letters that count papers, before a number that is no page."""

FEW: Final = 6
"""Words of a title behind which a number before a day is a page, and no part of the title: `Windows 95`."""


def _unpublished(text: str, pieces: list[Piece], bracket: int) -> bool:
    """Whether a second bracket says that what has a day is a manuscript."""
    if bracket + 1 >= len(pieces) or not NEWS_RE.match(words_of(text, pieces[bracket])):
        return False
    return UNPUBLISHED_RE.match(text, pieces[bracket + 1].start) is not None


def _numbered(words: str, draft: Draft) -> bool:
    """`GAO-08-925` or `GAO/AIMD-93-15` between who issued a report and its title."""
    return put_number(words, draft) or (ISSUER_NUMBER_RE.match(words) is not None and _put_report(words, draft))


def _put_report(words: str, draft: Draft) -> bool:
    draft.put("number", words)
    draft.said.add("report")
    return True


ISSUER_NUMBER_RE: Final = lazy.regex(r"[A-Z]{2,6}(?:/[A-Z]{2,8}){1,3}-\d{2,4}(?:-\d{1,4})?[A-Z]{0,3}\Z")
