"""Reads a bracket after a title or a journal's name.

Comes in: what stands between the brackets. Comes out: fields of the draft.

    publication = [ place ":" ] publisher "," date        book, report (Chicago Manual 14.127)
    granted     = "PhD diss." "," institution "," date    thesis (14.215)
    presented   = "paper presented at" event "," date     conference (14.217)
    issue date  = date                                    journal (14.171)
    genre       = "blog" | "podcast" | …                  (14.208)
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.model import Date
from apparatus.read.note.dates import read_date
from apparatus.read.note.draft import Draft
from apparatus.read.note.patterns import EDITION_RE

THESIS_RE: Final = re.compile(
    r"(?:unpublished\s|unpub\.\s)?(?:Ph\.?\s?D\.?|D\.?\s?Phil\.?|Ed\.?D\.?|doctoral|doctorate|master[’']?s?[’']?|M\.?\s?A\.?|M\.?\s?Sc?\.?|M\.?Phil\.?|B\.?A\.?|"
    r"bachelor[’']?s|undergraduate|senior|honors|honours|habilitation|Magisterarbeit|diss)[\s,]*(?:diss\b\.?|dissertation|thesis|essay)?|"
    r"(?:diss\b\.?|dissertation|thesis|Dissertation|thèse)",
    re.I,
)
PRESENTED_RE: Final = re.compile(
    r"(?P<genre>(?:conference |working )?(?:paper|poster|lecture|keynote|keynote address|address|presentation|speech|talk|remarks|panel|panel discussion|slides|plenary|testimony|statement|sermon|manuscript|workshop))\s?,?\s"
    r"(?:was\s)?(?:presented|delivered|given|presentation|prepared)?,?\s?(?:at|to|before|for)\s(?:the\s)?",
    re.I,
)
GENRES: Final = frozenset(
    [
        "blog",
        "podcast",
        "video",
        "website",
        "web",
        "film",
        "documentary",
        "audio",
        "audiobook",
        "dvd",
        "vhs",
        "cd",
        "email",
        "e-mail",
        "dataset",
        "database",
        "newsletter",
        "webinar",
        "tweet",
        "exhibition",
        "review",
        "editorial",
        "kindle",
        "ebook",
        "e-book",
        "pdf",
        "transcript",
        "interview",
        "map",
        "press-release",
        "letter",
        "photograph",
        "poster",
        "typescript",
        "manuscript",
        "weblog",
    ]
)
REMARK_RE: Final = re.compile(
    r"(?:emphasis|italics|my |author[’']?s|translation|trans\. mine|hereafter|hereinafter|henceforth|quoted|cited|see |cf\.|brackets|original|accessed|in [A-Z][a-z]+$|archived|both|all|subscription|paywall)",
    re.I,
)
REPRINT_RE: Final = re.compile(r"(?:\d{4};\s)?(?:repr?int|repr|rpt)\b\.?,?\s|(?P<first>1[4-9]\d\d|20\d\d)[;,]\s", re.I)


def read_bracket(inner: str, draft: Draft) -> bool:
    """Fills `draft` from a bracket; False when the bracket tells nothing about the work."""
    inner = inner.strip()
    if not inner:
        return False
    date = read_date(inner)
    if date:
        draft.date = draft.date or date
        draft.dated_bracket = True
        return True
    if inner.lower() in GENRES or (
        inner.lower().startswith(("blog", "podcast", "film", "video", "documentary")) and len(inner) < 30
    ):
        draft.put("genre", inner)
        return True
    if REMARK_RE.match(inner) and ":" not in inner:
        return False
    thesis = THESIS_RE.match(inner)
    if (
        thesis
        and thesis.end() < len(inner)
        and inner[thesis.end() : thesis.end() + 1] in ", "
        and len(thesis.group()) > 2
    ):
        return _granted(inner, thesis, draft)
    presented = PRESENTED_RE.match(inner)
    if presented:
        return _presented(inner, presented, draft)
    return _publication(inner, draft)


def split_date(text: str) -> tuple[str, Date | None]:
    """Takes the date off the end of a text: after the last comma, or after the last but one (`May 3, 2020`)."""
    head, comma, last = text.rpartition(",")
    date = read_date(last.strip()) if comma else read_date(text)
    if not comma:
        return ("", date) if date else (text, None)
    before, comma2, middle = head.rpartition(",")
    joined = read_date(f"{middle.strip()}, {last.strip()}") if comma2 or head else None
    if joined and (joined.month or joined.season):
        return (before.strip(), joined)
    whole = read_date(f"{head.strip()}, {last.strip()}")
    if whole and whole.month:
        return "", whole
    return (head.strip(), date) if date else (text, None)


def _granted(inner: str, thesis: re.Match[str], draft: Draft) -> bool:
    draft.put("genre", thesis.group().rstrip(" ,"))
    draft.said.add("thesis")
    rest, date = split_date(inner[thesis.end() :].strip(" ,"))
    draft.date = draft.date or date
    draft.put("publisher", rest.strip(" ,"))
    return True


def _presented(inner: str, presented: re.Match[str], draft: Draft) -> bool:
    genre = presented["genre"].lower()
    speech = genre in (
        "speech",
        "remarks",
        "address",
        "lecture",
        "keynote",
        "keynote address",
        "sermon",
        "testimony",
        "statement",
        "talk",
    )
    draft.said.add("speech" if speech else "conference")
    draft.put("genre", presented["genre"])
    rest, date = split_date(inner[presented.end() :])
    draft.date = draft.date or date
    event, _, place = rest.partition(",")
    draft.put("event", event.strip())
    draft.put("place", place.strip())
    return True


def _publication(inner: str, draft: Draft) -> bool:
    rest, date = split_date(inner)
    edition, comma, after = rest.partition(",")
    if comma and EDITION_RE.match(edition.strip()):
        draft.put("edition", edition.strip())
        rest = after.strip()
    reprint = REPRINT_RE.match(rest)
    if reprint:
        rest = rest[reprint.end() :].strip()
    colon = rest.find(": ")
    if colon < 0 and not date:
        return False
    if date:
        draft.date = draft.date or date
    draft.published = True
    if colon >= 0:
        draft.put("place", rest[:colon].strip())
        draft.put("publisher", rest[colon + 2 :].strip(" ,"))
    elif rest:
        draft.put("publisher", rest.strip(" ,"))
    return True
