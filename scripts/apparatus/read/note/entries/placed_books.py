"""Reads a book whose title a stop parts from its place and publisher, where nobody signed it, a body did, or the people
have nothing but initials, as health bodies print it.

    Harbours for children. Geneva: World Health Organization; 2010
    Lima A, Costa RK, editors. Harbours of the north. 2nd ed. Lisbon: Quay Press; 2001
    UNITED NATIONS. Human harbour report. Oxford, Oxford University Press, 1997
    Lima, Ana. Harbours and keys. Lisbon: Quay Press; 2001
    LIMA, L.S. ET AL. Harbours of Europe. Copenhagen, Port Office for Europe, 1994 (Port Publications, No. 54)

Comes in: a note, and where such a book may begin. Comes out: its end and what it says, or None (NLM, Citing Medicine,
2nd ed., 2; WHO editorial style manual, 1993, 7).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.entries.initialled_names import BARE_NAME, STOPPED_NAME, people_by_initials
from apparatus.read.note.entries.initialled_sources import ONLINE_RE
from apparatus.read.note.entries.whereabouts import whereabouts
from apparatus.read.note.names.names import read_names
from apparatus.read.note.names.organisations import is_body, looks_like_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.comma_imprints import is_publisher
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.title_words import sentence_like, strip_stop

SHOWN_RE: Final = lazy.regex(
    rf"\. [A-ZÀ-ÞА-Я一-鿿가-힣ァ-ヿ][^.;:()“”]{{1,60}}(?:: [^;“”\"]{{2,90}}; {YEAR}|, [^.;:()“”\"]{{2,90}}, {YEAR})\b"
)
"""A quick look: a place and a publisher behind a stop."""

_TOWN: Final = r"(?P<place>[A-ZÀ-Þ][^,:;.()“”\"\d]{1,40}(?:, (?:[A-Z]{2}|[A-Z]\.[A-Z]\.)(?=,))?)"
IMPRINT_RE: Final = lazy.regex(
    r"(?<=[.?!]) (?:(?P<edition>\d{1,2}(?:st|nd|rd|th|d) ed|[Rr]ev(?:ised)? ed)\.,? )?"
    r"(?:(?P<town>[A-ZÀ-ÞА-Я一-鿿가-힣ァ-ヿ][^:;.()“”\"\d]{1,40}(?:, [A-Z]{2})?): "
    rf"(?P<house>[A-ZÀ-Þ][^:;“”\"\d]{{1,90}}?); (?P<year>{YEAR}(?: {MONTH}(?: \d{{1,2}})?)?)"
    rf"|{_TOWN}, (?P<publisher>[A-ZÀ-Þ][^:;()“”\"\d]{{1,90}}?), (?P<date>{YEAR})"
    r"(?: \((?P<series>[A-ZÀ-Þ][^()\d;]{3,90}?)(?:,? No\. ?(?P<number>\d{1,4}))?\))?)"
    r"(?:[.,:] ?(?:pp?\. ?)?(?P<pages>\d{1,4}(?:[–-]\d{1,4})?))?(?=[.;,]|\Z| [a-z(])"
)
HEAD_RE: Final = lazy.regex(
    rf"(?P<bare>{BARE_NAME}(?:, {BARE_NAME}){{0,30}}(?:,? et al\.?)?)(?P<edited>, (?:editors?|eds?))?\. (?=[A-ZÀ-Þ])"
    rf"|(?P<stopped>{STOPPED_NAME}(?:, {STOPPED_NAME}){{0,12}}(?:,? (?:and|&) {STOPPED_NAME})?)"
    r"(?P<more>,? (?:et al|ET AL)\.)? (?=[A-ZÀ-Þ])(?!ET AL)"
)
TURNED_RE: Final = lazy.regex(
    r"(?P<family>[A-ZÀ-Þ][\w’-]+), (?P<given>[A-ZÀ-Þ][\w’-]+(?=\.)|[A-ZÀ-Þ][\w’-]+ [A-ZÀ-Þ]\.)\.? (?=[A-ZÀ-Þ])"
)
BODY_RE: Final = lazy.regex(r"(?P<body>[A-ZÀ-Þ][^.;:()“”\"\d]{2,90})\. (?=[A-ZÀ-Þ])")
LONGEST: Final = 400


def shows_placed(text: str) -> bool:
    """Whether a note may hold such a book; most hold none."""
    return ". " in text and SHOWN_RE.search(text) is not None


def placed_book(text: str, start: int) -> tuple[int, Draft] | None:
    """The end and the facts of the book at `start`."""
    draft = Draft()
    head = HEAD_RE.match(text, start)
    if head and (people := people_by_initials(head["bare"] or head["stopped"])):
        draft.et_al = head["more"] is not None or " et al" in (head["bare"] or "")
        draft.editors, draft.authors = (people, ()) if head["edited"] else ((), people)
        start = head.end()
    elif (turned := TURNED_RE.match(text, start)) and is_given_name(turned["given"].partition(" ")[0]):
        draft.authors, start = (Name(turned["family"], turned["given"]),), turned.end()
    elif (body := BODY_RE.match(text, start)) and is_body(body["body"]) and not IMPRINT_RE.match(text, body.end() - 1):
        draft.authors, start = read_names(body["body"])[0], body.end()
    found = IMPRINT_RE.search(text, start, start + LONGEST)
    title = text[start : found.start()] if found else ""
    if not found or not _is_title(title) or not _is_imprint(found):
        return None
    draft.put("title", ONLINE_RE.sub("", strip_stop(title)))
    draft.put("edition", f"{found['edition']}." if found["edition"] else "")
    draft.put("place", found["town"] or found["place"])
    draft.put("publisher", found["house"] or found["publisher"])
    draft.put("series", found["series"] or "")
    draft.put("number", found["number"] or "")
    draft.date = read_date(found["year"] or found["date"])
    draft.published = True
    if found["pages"]:
        draft.add_locator(found["pages"])
    return whereabouts(text, found.end(), draft), draft


def _is_title(words: str) -> bool:
    """Whether words may be a title with its subtitle, and no sentence."""
    elements = words.count(". ") + 1
    said = words.partition(". ")[0].partition(" ")[2]  # without `WHO`
    named = NAMED_RE.match(words) is not None
    parted = APART & set(REMARK_RE.sub("", words))
    return words[:1].isupper() and elements <= ELEMENTS and not (named or parted or sentence_like(said))


NAMED_RE: Final = lazy.regex(
    rf"{BARE_NAME},|[A-ZÀ-Þ][\w’-]+, [A-ZÀ-Þ][\w’-]+\. |(?:[A-ZÀ-Þ][\w’.-]* ){{1,3}}[A-ZÀ-Þ][\w’-]+\. "
)
"""`Lima A, Harbours`, `Ana Lima. Harbours`: whoever wrote it is named otherwise."""
REMARK_RE: Final = lazy.regex(r"(?<=\w) \([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ’ -]{1,40}\)")
"""`Harbours of Europe (and Beyond)`: a bracket of words is the title’s."""
APART: Final = frozenset('“”"();')


ELEMENTS: Final = 2
"""A title and its subtitle."""


def _is_imprint(found: re.Match[str]) -> bool:
    """Whether the town or the publisher is known for one; where commas part them, both."""
    if found["house"]:
        house = found["house"]
        return known_place(found["town"]) or is_publisher(house) or looks_like_organisation(house, strict=True)
    return known_place(found["place"]) and (is_publisher(found["publisher"]) or is_body(found["publisher"]))
