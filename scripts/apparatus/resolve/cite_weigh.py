"""Weighs the works that a short form can mean: which fit best, which are cited before it, and in which order they are
named when none is meant unmistakably.

Comes in: works and what the form prints. Comes out: those that are left, the likeliest first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final
from unicodedata import combining, normalize

from apparatus import lazy
from apparatus.model import Date, Reference
from apparatus.model.page_ranges import LONGEST_ARTICLE, bounds
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import flat, flat_title, given_fits, given_of, likeness, people_of
from apparatus.resolve.cite_works import Gathered


def with_given(reference: Reference, works: list[Gathered]) -> list[Gathered]:
    """Of several works those whose author has the given names that the form prints, if it does: `J. Diamond, 12`."""
    given = given_of(reference)
    if len(works) < 2 or not given:
        return works
    fits = [w for w in works if people_of(w.reference) and given_fits(given, given_of(w.reference))]
    return fits or works


def best_of(fits: Iterable[tuple[int, Gathered]]) -> list[Gathered]:
    """The works that fit best, of those that fit at all."""
    scored = [pair for pair in fits if pair[0]]
    top = max((score for score, _ in scored), default=0)
    return [work for score, work in scored if score == top]


def weigh(found: Finding, position: int, cited: CitedWorks) -> Finding:
    """A work that is cited in full only later is less sure."""
    assert found.work is not None
    if cited.first[found.work.number] < position or found.work.number in cited.listed:
        return found
    if found.rule == "names":
        return Finding(
            candidates=(found.work,), reason="the work by that name is cited in full only later", rule="later"
        )
    return Finding(work=found.work, rule=found.rule + "-later", confidence=round(found.confidence - 0.2, 2))


def ordered(works: Sequence[Gathered], title: str, position: int, cited: CitedWorks) -> tuple[Gathered, ...]:
    """Candidates, the likeliest first: likeness of the title, then cited before this place, then near it."""

    def rank(work: Gathered) -> tuple[int, bool, int]:
        first = cited.first[work.number]
        return (-likeness(title, work.title), first > position, abs(first - position))

    return tuple(sorted(works, key=rank))


def by_page(found: Finding, locator: str, near: int = 0) -> Finding:
    """Of several works that `ibid.`, or a pointer to their note, could mean, the article that has the page, where the
    pages of the others show that they have not, nor one so `near`."""
    page = PAGE_RE.match(locator)
    if found.work or not page or len(found.candidates) < 2:
        return found
    holding = [work for work in found.candidates if _may_have(work.reference.pages, int(page[0]))]
    if len(holding) != 1 or not holding[0].reference.pages:
        return found
    others = [work.reference.pages for work in found.candidates if work is not holding[0]]
    if any(_may_have(pages, int(page[0]) + by) for pages in others for by in (near, -near)):
        return found
    return Finding(work=holding[0], rule=f"{found.rule}-page", confidence=0.8)


def by_years(found: Finding, locator: str) -> Finding:
    """Of several works by one author that which has the years in its title behind the surname: `Lima, 1866–1966, 48`
    for her History of the Quays, 1866–1966."""
    years = YEARS_RE.match(locator)
    if not years:
        return found
    spoken = flat(years["years"])
    works = [work for work in found.candidates if f" {spoken} " in f" {work.title} "]
    return Finding(work=works[0], rule="names-and-title", confidence=0.9) if len(works) == 1 else found


def by_letter(found: Finding, printed: str, date: Date, cited: CitedWorks) -> Finding:
    """Of the works of one author and year that which is printed with the letter of the short form; none whose letter
    is another: `Lima (1987b)` (Chicago Manual 15.20)."""
    letter = year_letter(printed, date.year)
    if not letter or not (found.work or found.rule == "tie"):
        return found
    if found.work and year_letter(found.work.printed, date.year) in ("", letter):
        return found
    works = [w for w in cited.of(date) if w.names == found.work.names] if found.work else found.candidates
    same = [work for work in works if year_letter(work.printed, date.year) == letter]
    if len(same) == 1:
        return Finding(work=same[0], rule="year-letter", confidence=0.95)
    return Finding(candidates=tuple(works), reason="no one work has that letter behind its year", rule="tie")


def year_letter(printed: str, year: int) -> str:
    """The letter behind a year, by which works of one author are told apart; empty if none is printed."""
    found = next((each for each in LETTERED_RE.finditer(printed) if int(each["year"]) == year), None)
    return found["letter"] if found else ""


LETTERED_RE: Final = lazy.regex(r"\b(?P<year>(?:1[5-9]|20)\d\d)(?P<letter>[a-h])\b")

YEARS_RE: Final = lazy.regex(r"(?P<years>[12]\d{3}[-–](?:[12]\d)?\d\d)(?:, |\Z)")


def by_whole(found: Finding, locator: str) -> Finding:
    """Of a book and pieces in it that are cited by themselves, the book, where none of the pieces has the page, or they
    go by the name of its editor, as letters do."""
    page = PAGE_RE.match(locator)
    books = [work for work in found.candidates if work.reference.kind == "book"]
    if found.work or not page or len(books) != 1 or len(found.candidates) < 2:
        return found
    pieces = [work for work in found.candidates if work is not books[0]]
    if not all(flat_title(work.reference.container) == books[0].title for work in pieces):
        return found
    if any(work.reference.authors and _may_have(work.reference.pages, int(page[0])) for work in pieces):
        return found
    return Finding(work=books[0], rule="names", confidence=0.8)


def by_volumes(found: Finding, locator: str) -> Finding:
    """What was found; `Lima, vol. 1, 12` means no article, which has no volumes but that of its journal, so that of a
    book and articles by one author the book is meant, and of an article alone nothing is sure."""
    volume = VOLUME_RE.match(locator)
    works = (found.work,) if found.work else found.candidates
    left = [work for work in works if not (volume and _is_elsewhere(work, volume["number"]))]
    if len(left) == len(works) or found.rule not in ("names", "tie"):
        return found
    if len(left) == 1:
        return Finding(work=left[0], rule="names", confidence=0.8)
    return (
        found
        if left
        else Finding(
            candidates=works, reason="a volume is named, and the work by that name is an article", rule="volume"
        )
    )


def _is_elsewhere(work: Gathered, volume: str) -> bool:
    """Whether a work stands in a periodical, and not in that volume of it."""
    return work.reference.kind in PERIODICAL and work.reference.volume != volume


PERIODICAL: Final = ("article", "magazine", "newspaper")
VOLUME_RE: Final = lazy.regex(r"vol(?:\.|ume)? (?P<number>\d{1,3}|[IVXLC]{1,8}|[ivxlc]{1,8})(?:, |\Z)")


def _may_have(pages: str, page: int) -> bool:
    """Whether a page can be among those of a work: within their range, or not far behind the first one; a book has
    any."""
    known = bounds(pages, LONGEST_ARTICLE)
    return known is None or known[0] <= page <= known[1]


PAGE_RE: Final = lazy.regex(r"\d{1,5}(?=[–-]\d|n\.? ?\d|[ ,;.&(]|\Z)")


def up_to_colon(title: str, works: list[Gathered]) -> list[Gathered]:
    """Among works that begin with a short title, the one whose title it is up to the subtitle: `Harbours` means
    Harbours: A History rather than Harbours and Their Keys (Chicago Manual 14.33)."""
    whole = [work for work in works if work.title.startswith(f"{title}:")]
    return whole if len(works) > 1 and len(whole) == 1 else works


def by_accents(title: str, works: list[Gathered]) -> list[Gathered]:
    """Among works whose titles differ in nothing but their accents, the one that has those of the short form:
    `Ti dife boule` rather than `Ti difé boulé`."""
    said = title.casefold()
    alike = all(_bare(work.reference.title).startswith(_bare(title)) for work in works)
    same = [work for work in works if work.reference.title.casefold().startswith(said)]
    return same if alike and len(works) > 1 and len(same) == 1 else works


def _bare(title: str) -> str:
    """A title in small letters without accents."""
    return "".join(char for char in normalize("NFD", title.casefold()) if not combining(char))
