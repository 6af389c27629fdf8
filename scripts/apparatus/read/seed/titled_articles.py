"""Tells titles of articles that are set in italics, before a journal that is not.

    Ana Lima, *The end of quays*, Port Studies 5, no. 2 (1991): 3–5.

Comes in: a text and where words in italics stand in it. Comes out: whether they are such a title, which the Chicago
Manual sets in quotation marks (14.168) and mathematicians and many others in italics.
"""

from __future__ import annotations

import re

from apparatus import lazy
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.words.title_words import capital_share

TITLE = lazy.regex(r"(?!.*\sv\.?\s)[^\W_a-z][^“”\"«»]*\s[^“”\"«»]*\Z", re.S)
"""Words that can be a title and name no case."""

BEFORE = lazy.regex(
    r"(?:\A|(?<![”\"’'»])[,:.]\s|(?<=\bet al)\.? |\b[Ss]ee(?: also)?:?\s|\b(?:1[5-9]|20)\d\d\)[,.:]? )\Z"
)
"""What stands before a title; a quoted one has its journal behind it."""

_VOLUME = r"(?:[Vv]ol(?:ume)?\.? ?)?\d{1,4}(?:[./:–-]\d{1,4})?"
_ISSUE = r" ?\(\d{1,5}(?:[/–-]\d{1,3})?\)|,? (?:[Nn]os?|[Nn]r|n|[Ii]ss(?:ue)?)\.? ?\d{1,5}(?:[/–-]\d{1,3})?"
_YEAR = r"\((?:[A-Z][a-z]+\.?,? )?(?:1[6-9]|20)\d\d\)"
_PAGES = r"(?:pp?\.? ?)?[A-Z]?\d{1,6}(?:[–-][A-Z]?\d{1,6})?(?![\w/])"

JOURNAL = lazy.regex(
    r"(?:[?!]?\s?,|[?!.])\s(?P<name>[A-ZÀ-Þ](?:[^\W\d_]|(?>(?<=[^\W\d_])[.’'&-]|[ &-](?=[\w&]))){2,90}?),?\s"
    rf"(?:{_VOLUME}(?P<issue>{_ISSUE})?,? {_YEAR}(?P<paged>[:,]? ?{_PAGES})?"
    rf"|{_VOLUME}(?:{_ISSUE})?[:,] ?{_PAGES},? (?P<surely>{_YEAR}|(?:1[6-9]|20)\d\d\b)"
    rf"|{_VOLUME}(?:{_ISSUE})?: ?(?P<range>\d{{1,5}}[–-]\d{{1,5}}\b)"
    rf"|{_YEAR}(?P<page>: ?{_PAGES}))"
)
"""A journal, its volume, its year in brackets, and pages: the numbers show it, or its name."""

SIGNS = ("issue", "paged", "surely", "range", "page")

DEPOSIT = lazy.regex(
    r"(?:[?!]?\s?,|[?!.])\s(?:arXiv|bioRxiv|medRxiv)(?: preprint)?(?:[:,] ?|\s)(?:arXiv:|doi:|\d)", re.I
)
"""What is deposited before it is printed."""

NO_JOURNALS = lazy.regex(
    r"(?:(?:New|Old|First|Second|Third|Fourth) Series|Series|Vol|Volume|Book|Part|Bd|Band|Tome?|Jahrgang|Issue|No|Nos"
    r"|Supplement|Spring|Summer|Autumn|Fall|Winter|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Reports?|Lecture Notes|Loeb|Library)\b|.* (?:Series|Library|Press|Edition|Texts|Monographs?)\Z"
)
"""What follows the name of a journal, or of a book: the title is none of an article."""


def titles_an_article(text: str, start: int, end: int) -> bool:
    """Whether the words in italics at `text[start:end]` are the title of an article."""
    if not TITLE.match(text[start:end]) or not BEFORE.search(text, max(0, start - NEAR), start):
        return False
    marked = end - text.endswith((",", ".", "?", "!"), start, end)
    if DEPOSIT.match(text, marked):
        return True
    found = JOURNAL.match(text, marked)
    if not found or NO_JOURNALS.match(found["name"]):
        return False
    if any(found[sign] for sign in SIGNS) or periodical_kind(found["name"]):
        return True
    return capital_share(text[start:end]) < HEADLINE


NEAR = 20
"""Characters before a title that say what it is."""

HEADLINE = 0.5
"""The share of capitals below which a title is an article's, and the volume behind it no series'."""
