"""Reads what kind of thing a work is where it stands before the day in the bracket behind the title, as Australian
lawyers print it (Australian Guide to Legal Citation 7).

    ‘Of Quays’, Harbour Blog (Blog Post, 3 May 2012) · Harbour Authority, ‘Of Quays’ (Media Release, 12/34, 3 May 2012)
    ‘Of Quays’, The Age (online, 3 May 2012) · Harbour Authority, Quays (Final Report, May 2012)

Comes in: what stands in the bracket. Comes out: whether it is such a statement; the draft is filled.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import group

STATED: Final = group(
    "Page, ", "Page", "Post, ", "Release, ", "Report, ", "Sheet, ", "Podcast, ", "online, ", "Online, ", "online at ",
    "Newsletter, ", "Guidelines, ", "Submission, ", "Statement, ",
)  # fmt: skip

STATED_RE: Final = re.compile(
    r"(?:(?P<online>[Oo]nline(?: at)?)|(?P<kind>Web ?[Pp]age|Blog [Pp]ost|Forum Post|(?:Media|Press|News) Release"
    r"|Fact Sheet|Podcast|Newsletter|Guidelines|Submission|(?:Media |Policy |Position )?Statement"
    r"|(?:Final |Interim |Annual |Research |Technical |Inquiry |Committee )?Report))"
    r"(?:, (?P<number>(?=[^,]*\d)[\w/.-]{1,16})(?=,))?,? (?P<day>(?:(?:\d{1,2} )?[A-Z][a-z]{2,8} )?\d{4})\Z"
)
PAGE_RE: Final = re.compile(r"Web ?[Pp]age\Z")

REPORTS: Final = ("Report", "Submission")


def stated_kind(inner: str, draft: Draft) -> bool:
    """Takes the kind, its number and the day."""
    if PAGE_RE.match(inner):
        draft.put("genre", inner)
        draft.said.add("web")
        return True
    found = STATED_RE.match(inner)
    if not found:
        return False
    kind = found["kind"] or ""
    draft.put("genre", kind)
    draft.put("number", found["number"] or "")
    draft.date = draft.date or read_date(found["day"])
    if kind.endswith(REPORTS):
        draft.said.add("report")
    elif kind and kind != "Blog Post":
        draft.said.add("web")
    return True
