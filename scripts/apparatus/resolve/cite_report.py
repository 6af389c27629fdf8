"""Finds the case that a short form means by where it is reported: the full citation may name no party, since the text
did, and two cases may have a party in common (Bluebook 10.9).

    1 410 U.S. 113 (1973).      2 Roe, 410 U.S. at 153.

Comes in: a short form and the works of its article. Comes out: a `Finding`, or None.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Reference
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import flat, flat_title, title_fits
from apparatus.resolve.cite_papers import is_paper
from apparatus.resolve.cite_works import Gathered

REPORT_RE: Final = lazy.regex(r",\s(?P<volume>\d{1,4})\s(?P<report>[A-Z][\w. ’']{0,24})\sat\s(?P<page>\d{1,5})")


def by_report(cite: Cite, cited: CitedWorks) -> Finding | None:
    """The one case in that volume that begins before the page, and has the name for a party, or no title."""
    found = REPORT_RE.search(cite.text) if cite.rule == "short-case" else None
    if not found:
        return None
    name = flat_title(cite.reference.title) if cite.reference else ""
    volume, report, page = found["volume"], flat(found["report"]), int(found["page"])
    held = _without_papers([w for w in cited.works if _is_in(volume, report, page, w)])
    named = [w for w in held if name and (is_party(name, w) or title_fits(name, w.title))]
    untitled = [w for w in held if not w.reference.title]
    begins = {_first_page(w) for w in named or untitled}
    if len(begins) != 1:
        return None
    same = [w for w in (*untitled, *named) if _first_page(w) in begins]  # with its name and without is one case
    work = min(same, key=lambda w: cited.first[w.number])
    return Finding(work=work, rule="reported", confidence=0.95 if named else 0.8)


def _without_papers(works: list[Gathered]) -> list[Gathered]:
    """Cases without the papers filed in them, whose titles end in the name of the case: `Brief of …, Lima v. Costa`."""
    return [
        w
        for w in works
        if not any(o.reference.title and w.title.endswith((f" {o.title}", f", {o.title}")) for o in works)
    ]


def unless_elsewhere(found: Finding, cite: Cite) -> Finding:
    """What was found; a case of that name is not meant where it stands in another volume of the same reports."""
    printed = REPORT_RE.search(cite.text) if cite.rule == "short-case" else None
    if not printed or not found.work or found.rule == "reported":
        return found
    stated = found.work.reference
    other = stated.kind == "law" and flat(stated.container) == flat(printed["report"])
    if not other or stated.volume in ("", printed["volume"]):
        return found
    return Finding(
        candidates=(found.work,),
        reason="the case of that name stands in another volume of the reports",
        rule="reported",
    )


def by_paper(stated: Reference, cited: CitedWorks) -> Finding | None:
    """The one case that has a name for a party, that number, and is such a paper; where no number is printed, what
    stands for a title is the paper: `Lima, Decision on Liability`."""
    name, paper = _party_and_paper(stated)
    if not name:
        return None
    number = flat(stated.number)
    cases = [w for w in cited.works if is_party(name, w) and (not number or flat(w.reference.number) == number)]
    such = [w for w in cases if flat(w.reference.genre) == paper] if paper else cases
    such = such or ([w for w in cases if not w.reference.genre] if number else [])
    if len(such) == 1:
        return Finding(work=such[0], rule="party", confidence=0.9)
    if not (cases and number):
        return None
    reason = "several papers of that case are cited" if such else "no such paper of that case is cited"
    return Finding(candidates=tuple(such or cases), reason=reason, rule="tie" if such else "title-unknown")


def _party_and_paper(stated: Reference) -> tuple[str, str]:
    """The party and the paper that a short form names, flat; both empty where it names something else."""
    if stated.number and stated.title and not stated.authors:
        return flat_title(stated.title), flat(stated.genre)
    if len(stated.authors) == 1 and is_paper(stated.title):
        return flat_title(stated.authors[0].display), flat(stated.title)
    return "", ""


def by_number(title: str, cited: CitedWorks) -> Finding | None:
    """`Quay Report 1763`: the one work of that number by a body, or from a house, of that name; `CP(48)6`, by a whole
    number."""
    exact = [w for w in cited.works if is_number(title, flat(w.reference.number))] if len(title) > LEAST else []
    if len(exact) == 1 and any(map(str.isdigit, title)):
        return Finding(work=exact[0], rule="number", confidence=0.8)
    *named, number = title.split()
    if len(named) < FEWEST or not any(map(str.isdigit, number)):
        return None
    works = [w for w in cited.works if number == flat(w.reference.number) and _by_body(" ".join(named), w)]
    return Finding(work=works[0], rule="number", confidence=0.8) if len(works) == 1 else None


def is_number(stated: str, number: str) -> bool:
    """Whether flat words are a number, or all of it before the mark of a later version: `WP12` for `WP 12 rev.01`."""
    here, there = stated.replace(" ", ""), number.replace(" ", "")
    return bool(there) and (here == there or (here[0].isalpha() and there.startswith((f"{here}rev", f"{here}v."))))


LEAST: Final = 3
"""Signs of a number that tells a document by itself have more."""
FEWEST: Final = 2
"""Words before the number: who issued the work, and what it is."""


def _by_body(words: str, work: Gathered) -> bool:
    bodies = [*work.names[:1], flat(work.reference.publisher)]
    return any(body and (words == body or words.startswith(f"{body} ")) for body in bodies)


def _is_in(volume: str, report: str, page: int, work: Gathered) -> bool:
    stated = work.reference
    if stated.kind != "law" or stated.volume != volume or flat(stated.container) != report:
        return False
    return 0 < _first_page(work) <= page


def _first_page(work: Gathered) -> int:
    """The page on which a case begins; 0 if none is printed."""
    first = FIRST_RE.match(work.reference.pages)
    return int(first[0]) if first else 0


FIRST_RE: Final = lazy.regex(r"\d{1,5}(?![\dA-Za-z])")


def is_party(name: str, work: Gathered) -> bool:
    """Whether a name is a party's to a case: `Jones` for United States v. Jones, `Boerne` for City of Boerne v. Flores
    (Bluebook 10.9)."""
    return work.reference.kind == "law" and any(
        party == name or party.startswith(f"{name} ") or party.endswith(f" of {name}")
        for party in PARTIES_RE.split(work.title)
    )


PARTIES_RE: Final = lazy.regex(r"\sv\s")
