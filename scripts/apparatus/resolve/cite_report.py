"""Finds the case that a short form means by where it is reported, when the full citation names no party, since the text
did (Bluebook 10.9).

    1 410 U.S. 113 (1973).      2 Roe, 410 U.S. at 153.

Comes in: a short form and the works of its article. Comes out: a `Finding`, or None.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import flat
from apparatus.resolve.cite_works import Gathered

REPORT_RE: Final = lazy.regex(r",\s(?P<volume>\d{1,4})\s(?P<report>[A-Z][\w. ’']{0,24})\sat\s(?P<page>\d{1,5})")


def by_report(cite: Cite, cited: CitedWorks) -> Finding | None:
    """The one untitled case in that volume that begins before the page."""
    found = REPORT_RE.search(cite.text) if cite.rule == "short-case" else None
    if not found:
        return None
    begun = [w for w in cited.works if _is_in(found["volume"], flat(found["report"]), int(found["page"]), w)]
    return Finding(work=begun[0], rule="reported", confidence=0.8) if len(begun) == 1 else None


def by_number(title: str, cited: CitedWorks) -> Finding | None:
    """`Quay Report 1763`: the one work of that number by a body, or from a house, of that name; `CP(48)6`, by a whole
    number."""
    exact = [w for w in cited.works if title == flat(w.reference.number)] if len(title) > LEAST else []
    if len(exact) == 1 and any(map(str.isdigit, title)):
        return Finding(work=exact[0], rule="number", confidence=0.8)
    *named, number = title.split()
    if len(named) < FEWEST or not any(map(str.isdigit, number)):
        return None
    works = [w for w in cited.works if number == flat(w.reference.number) and _by_body(" ".join(named), w)]
    return Finding(work=works[0], rule="number", confidence=0.8) if len(works) == 1 else None


LEAST: Final = 3
"""Signs of a number that tells a document by itself have more."""
FEWEST: Final = 2
"""Words before the number: who issued the work, and what it is."""


def _by_body(words: str, work: Gathered) -> bool:
    bodies = [*work.names[:1], flat(work.reference.publisher)]
    return any(body and (words == body or words.startswith(f"{body} ")) for body in bodies)


def _is_in(volume: str, report: str, page: int, work: Gathered) -> bool:
    stated = work.reference
    if stated.kind != "law" or stated.title or stated.volume != volume or flat(stated.container) != report:
        return False
    return stated.pages.isdigit() and int(stated.pages) <= page
