"""Finds the stops that part an institution from what it shows or issues, and a title from the word that points to its
page, and reads commas and marks for them.

    Port of Lisbon. Quays and tides. See: https://ports.org/a (accessed 7 May 2024)
    The Ports and Quays package. See https://ports.org/a
    Port of Lisbon. Rules for quays of the north. 2011
    PortData. “The Global Tide Table,” June 9, 2020. https://ports.org/a
    Reuters. “Ports Are Closed.” November 20, 2023.
    Fifth Register of Quays, 1930: Pilots, Lisbon. Ports.com
    “Quays Sold.” Port News. August 5, 2008. https://ports.org/a

Comes in: a note as printed. Comes out: what is to be read for it (Chicago Manual 14.207, 14.220).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.organisations import is_body, looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import DAY, MONTH, YEAR
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.reporting import REMARK
from apparatus.read.note.words.signs import Groups, group
from apparatus.read.note.words.title_words import capital_share, sentence_like

_BODY: Final = r"(?<!v\.\s)(?P<body>[A-ZÀ-Þ][^.;:()“”\"\d]{2,90})(?P<stop>\.)\s"
_TITLE: Final = r"(?P<title>[A-ZÀ-Þ](?:[^.;()“”\"]|\([^()]{1,60}\)|“[^“”]{1,60}”){2,160})"
_SEE: Final = r"(?:[Ss]ee|[Aa]vailable(?:\sat|\sfrom)?):?\s"
SHOWN_RE: Final = lazy.regex(rf"(?:{_BODY})?{_TITLE}(?P<see>\.\s{_SEE})(?=<?https?://)")
"""`Port of Lisbon. Quays and tides. See: https://…`, with the institution or without."""
ISSUED_RE: Final = lazy.regex(
    rf"{_BODY}{_TITLE}(?P<gap>\.\s){YEAR}(?P<end>)(?:\.?\Z|(?=;\s)|\.\s(?P<see>{_SEE})?(?=<?https?://))"
)
"""`Port of Lisbon. Rules for quays of the north. 2011`."""
OFFICE_RE: Final = lazy.regex(
    r"(?P<body>(?:(?:Government|Parliament|Ministry|Department|Republic|Kingdom) of (?:the )?[A-ZÀ-Þ]"
    r"|Planning Commission)"
    r"[^.;()“”\"\d]{2,90})(?P<stop>\.)\s"
    rf"{_TITLE}(?=,\s(?:{MONTH}\s)?(?:\d{{1,2}},\s)?{YEAR}(?:\.?\Z|;\s|,\s(?:pp?\.\s)?\d))"
)
"""`Government of Ports, Ministry of Quays. Smart Quays Mission, June 2015`."""
_SITE: Final = r"[A-ZÀ-Þ][^.,;:()“”\"\d]{2,40},\s"
QUOTED_RE: Final = lazy.regex(
    rf"(?![Ii]bid\.){_BODY}(?=(?:[“\"][^“”\"]{{3,200}}|‘[^‘’]{{3,200}})(?<=(?P<last>.))[”\"’],?\s(?:{_SITE}|last\s\w{{5,9}}\s)?{DAY}"
    rf"(?:,\ssec\.\s[A-Z][\w &-]{{1,30}}(?=(?P<section>\.)))?[.,]\s<?(?:https?://|www\.))"
)
"""`PortData. “The Global Tide Table,” June 9, 2020. https://…`, or with the name of a site before the day."""

UNIT_RE: Final = lazy.regex(r"(?:Bureau|Office|Department|Division|Directorate|Section|Unit|Agency|Ministry)\b")
"""A part of a body, which is no title."""

UNDATED_RE: Final = lazy.regex(
    rf"(?![Ii]bid\.){_BODY}(?:[“\"][^“”\"]{{3,200}}(?<=(?P<last>.))[”\"][.,]?|{_TITLE}(?P<gap>\.))"
    r"(?=\s<?(?:https?://|www\.))"
)
"""`Port Commission. “Quays and Tides.” https://…`, or without marks: a page without a day."""

DATED_RE: Final = lazy.regex(
    r"(?!(?:[Ii]bid|[Ii]dem|[Ii]d|See|Cf)\.)(?P<body>[A-ZÀ-Þ][\w&’-]{1,30}(?:\s[\w&’-]{1,30}){0,5})(?P<stop>\.)\s"
    r"[“\"‘][^“”\"‘]{3,250}?(?:(?P<inside>\.)[”\"’]|[?!][”\"’]|[”\"’](?P<outside>\.))"
    rf"(?=\s(?:{DAY}|{YEAR})(?:[;.—]|,\sand\s|\s*\Z|\s(?:{REMARK})))"
)
"""`Reuters. “Ports Are Closed.” November 20, 2023.`"""

SITED_RE: Final = lazy.regex(
    r"(?:\A|(?<=;\s)|(?<=[Ss]ee\s))[“\"][^“”\"]{3,250}(?:(?P<inside>\.)[”\"]|[?!][”\"]|[”\"](?P<outside>\.))"
    rf"\s[A-ZÀ-Þ][\w’&.-]{{1,20}}(?:\s[\w’&-]{{1,20}}){{0,5}}(?P<stop>\.)(?=\s(?:[Nn]o\.\s\d{{1,5}}\.\s)?{DAY}\.?(?:\s<?(?:https?://|www\.)|\s*\Z|;\s))"
)
"""`“Quays Sold.” Port News. August 5, 2008. https://…`: nobody signed it."""

ON_SITE_RE: Final = lazy.regex(
    r"(?P<title>[A-ZÀ-Þ\d](?:[^.;()“”\"]|U\.S\.|(?<=No)\.){12,160})(?P<gap>\.\s)"
    r"(?=[A-Z][\w-]{2,30}\.(?:com|org|net)(?:\.?\Z|;\s|\.\s[A-Z]))"
)
"""`Fifth Register of Quays, 1930: Pilots, Lisbon. Ports.com`: a page of a site that is named by its host."""

SEEN: Final = group(
    *(
        f". {word}{colon} {opens}http"
        for word in ("See", "see", "Available", "Available at", "Available from")
        for colon in ("", ":")
        for opens in ("", "<")
    )
)
YEARS: Final = group(*(f". {century}" for century in ("15", "16", "17", "18", "19", "20")))
MARKS: Final = group(*(f". {mark}" for mark in '“"‘'))
HOSTS: Final = group(".com", ".org", ".net")
OFFICES: Final = group(
    "Government of ", "Parliament of ", "Ministry of ", "Department of ", "Republic of ", "Kingdom of ", "g Commission"
)
LINKED: Final = group(". http", ". <http", ". www.")
CLOSED: Final = group(".” ", '." ', "?” ", '?" ', "!” ", '!" ', ".’ ", "?’ ", "”. ", '". ')
BODIES: Final = Groups(LINKED | OFFICES | SEEN | YEARS | MARKS | HOSTS | CLOSED)
"""What of them it is asked for."""

PAPERS: Final = ("newspaper", "magazine")
"""What may stand where an author would: `The New York Times. “Quays.” May 3, 2019. https://…`."""
HEADLINE: Final = 0.7
"""The share of capitals in the name of an institution, and in a title that nothing else shows."""
VISITED: Final = ("Accessed ", "Retrieved ", "Visited ")
"""`ECCO. Accessed 15 Dec. 2022`: the day of a visit."""
FEWEST: Final = 3
"""Words of a title before a year, and of one that stands alone."""
LONGEST: Final = 16
"""Words of a title."""


def bodies_stopped_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such stops stand, and what is read for them; `groups` are those of which the text holds signs."""
    for found in at_begins(SHOWN_RE, text) if groups & SEEN else ():
        if _is_title(found["title"]) and (_is_body(found["body"]) if found["body"] else _stands_alone(found)):
            yield from _stop_for_comma(found)
            yield from _marked(found)
    for found in at_begins(OFFICE_RE, text) if groups & OFFICES else ():
        if _is_title(found["title"]) and looks_like_organisation(found["body"].partition(", ")[0], strict=True):
            yield from _stop_for_comma(found)
    for found in at_begins(ISSUED_RE, text) if groups & YEARS else ():
        title = found["title"]
        if (
            title.startswith(VISITED)
            or title.count(" ") < FEWEST - 1
            or not _is_title(title)
            or looks_like_organisation(title, strict=True)
        ):
            continue
        if looks_like_organisation(found["body"], strict=True) and _is_body(found["body"]):
            yield from _stop_for_comma(found)
            yield put_for(found, " (", "gap")
            yield found.start("end"), Change(found.end(), "), " if found.end() < len(text) else ")", found.start("end"))
    for found in at_begins(ON_SITE_RE, text) if groups & HOSTS else ():
        first = found["title"].partition(", ")[0]
        headed = text[max(0, found.start() - 2) : found.start()] in ("", "; ")
        if (
            headed
            and capital_share(found["title"]) >= HEADLINE
            and (known_place(first) or not looks_like_person(first))
        ):
            yield put_before(found, "“", "title")
            yield put_for(found, ",” ", "gap")
    for found in at_begins(DATED_RE, text) if groups & MARKS else ():
        if _prints_pages(found["body"]):
            yield from _stop_for_comma(found)
            if found["inside"]:
                yield put_for(found, ",", "inside")
            elif found["outside"]:
                yield put_for(found, ",", "outside")
    for found in SITED_RE.finditer(text) if groups & CLOSED else ():
        for part in ("inside", "outside", "stop"):
            if found[part]:
                yield put_for(found, ",", part)
    for found in at_begins(UNDATED_RE, text) if groups & LINKED or groups & MARKS else ():
        title = found["title"] or ""
        headed = not title or text[max(0, found.start() - 2) : found.start()] in ("", "; ")
        if headed and _is_body(found["body"]) and " " in found["body"] and _may_be_shown(found["body"], title):
            yield from _stop_for_comma(found)
            if title:
                yield put_before(found, "“", "title")
                yield put_for(found, ",”", "gap")
    for found in at_begins(QUOTED_RE, text) if groups & MARKS else ():
        body = found["body"]
        if " " not in body or _is_body(body) or periodical_kind(body) in PAPERS:
            yield from _stop_for_comma(found)
            if found["section"]:
                yield put_for(found, ",", "section")
                yield put_for(found, "," if found["last"] == "." else found["last"], "last")


def _marked(found: re.Match[str]) -> Iterator[tuple[int, Change]]:
    """The marks about a title before its address: a body that stands before a comma, `Port Institute, Quays and Tides
    of Today, May 2010. Available at https://…`, and the year behind it are no part of it."""
    begin, end = found.span("title")
    own = HEADED_RE.match(found["title"]) if not found["body"] else None
    if not own or not _is_body(own["head"]) or _held(own["title"]):
        yield put_before(found, "“", "title")
        yield put_for(found, ",” ", "see")
        return
    at = begin + own.start("title")
    yield at, Change(at, "“", at)
    if own["day"]:
        at = begin + own.end("title")
        yield at, Change(at + 1, ",”", at)
        yield end, Change(found.end("see"), ", ", end)
    else:
        yield put_for(found, ",” ", "see")


def _held(title: str) -> bool:
    """Whether who issues a work or the paper that prints it ends what was taken for its title."""
    words, _, last = title.rpartition(", ")
    return words != "" and (is_body(last) or periodical_kind(last) is not None)


HEADED_RE: Final = lazy.regex(
    r"(?P<head>[^,]{4,90}"
    r"(?:, (?:Bureau|Office|Department|Division|Directorate|Agency|Ministry) (?:of|for) [^,]{3,60})?), "
    r"(?P<title>(?!(?:and|&) |[^ ]+ and )[^\W_][^ ]* [^ ]+ .{2,200}?)"
    rf"(?P<day>, (?:{MONTH} (?:\d{{1,2}}, )?|\d{{1,2}} {MONTH} )?{YEAR})?\Z"
)
"""A body, a title of three words or more, and its day or its year; but `Conference on Ports, Quays and Tides`."""


def _stop_for_comma(found: re.Match[str]) -> Iterator[tuple[int, Change]]:
    """A comma for the stop behind an institution, if one stands there."""
    if found["stop"]:
        yield put_for(found, ",", "stop")


def _is_body(words: str) -> bool:
    """Whether words head a citation as the name of an institution or a site: one that shows itself as such, or one
    word with a capital amid or with nothing but capitals."""
    if " " not in words:
        return not words[1:].islower() or looks_like_organisation(words)
    return capital_share(words) >= HEADLINE and looks_like_organisation(words, strict=True)


def _prints_pages(words: str) -> bool:
    """Whether a paper, a body or a site of one word stands where its pages are cited."""
    if periodical_kind(words) in PAPERS or looks_like_organisation(words, strict=True):
        return True
    return " " not in words and not words[1:].islower()


def _is_title(words: str) -> bool:
    """Whether words may be a title, and are neither a sentence nor too many."""
    return not sentence_like(words) and words.count(" ") < LONGEST


def _may_be_shown(body: str, title: str) -> bool:
    """Whether words behind a body, which stand without marks, may be the title of its page."""
    return not title or ("," not in body and _is_title(title) and not UNIT_RE.match(title))


def _stands_alone(found: re.Match[str]) -> bool:
    """Whether a title that no institution heads stands at the head of a citation, and shows itself by its capitals."""
    before, title = found.string[max(0, found.start() - 2) : found.start()], found["title"]
    headed = before in ("", "; ") and title.count(" ") >= FEWEST - 1
    signed = any(map(looks_like_person, title.split(", ", 1)))  # `Ana Lima, Harbours of the North, Quay Press, 2006`
    return headed and capital_share(title) >= HEADLINE and not signed
