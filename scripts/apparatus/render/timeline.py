"""The edition in; the page that shows when things happened and when the cited works came out, out.

Two lanes along one row of years: above it events, as entries date them, below it the works that the notes cite. Only
years that hold something stand in the row, since a scale of centuries would leave no room for the last ten years; a gap
shows where years are left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from apparatus.model import Date, Edition, IndexEntry, Page, counted
from apparatus.render.cards import Card
from apparatus.render.environment import render

ADDRESS = "timeline/index"

COLUMN, GAP, DOT = 24.0, 4.0, 9.0
"""In units of the drawing: the width of a year (as much as a finger needs: WCAG 2.2, 2.5.8), of what is added where
years are left out, and the height of a dot."""
MIDDLE = 40.0
"""The height of the row of years."""


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened."""

    date: Date
    what: str
    address: str
    """The page that tells more, and how it is called."""
    name: str
    source: str = ""
    """The key of the work that says so."""


@dataclass(frozen=True, slots=True)
class Year:
    """A year with what happened and what came out in it."""

    year: int
    x: float
    events: tuple[Happening, ...]
    works: tuple[str, ...]
    """Keys."""
    after_gap: bool

    def said(self) -> str:
        """What a reader who sees no dots is told."""
        counts = ((len(self.events), "event"), (len(self.works), "work"))
        return ", ".join(counted(count, name) for count, name in counts if count)


@dataclass(frozen=True, slots=True)
class Drawing:
    """The row of years."""

    width: float
    height: float
    axis: float
    """Where the row of years begins, from the top."""
    years: tuple[Year, ...]


def timeline_page(edition: Edition, cards: Mapping[str, Card], to: Callable[..., str]) -> Page | None:
    """The page at `/timeline/`; None where nothing has a year."""
    drawn = drawing(edition)
    if not drawn.years:
        return None
    html = render("timeline.html", to=to, drawing=drawn, cards=cards, dot=DOT, middle=MIDDLE)
    return Page(ADDRESS, "timeline", "Timeline", html, nav="glossary/index", entries=(IndexEntry("", "Timeline", ""),))


def drawing(edition: Edition) -> Drawing:
    """All years that hold something, in order."""
    events, works = defaultdict[int, list[Happening]](list), defaultdict[int, list[str]](list)
    for event in sorted(happenings(edition), key=lambda event: (event.date.iso, event.name)):
        events[event.date.year].append(event)
    dates = {key: work.reference.date for key, work in edition.works.items() if not work.editorial}
    for _, key, year in sorted((date.iso, key, date.year) for key, date in dates.items() if date and date.year):
        works[year].append(key)
    years, x, before = list[Year](), COLUMN / 2, 0
    for year in sorted({*events, *works}):
        after_gap = bool(before) and year > before + 1
        x += GAP if after_gap else 0
        years.append(Year(year, x, tuple(events[year]), tuple(works[year]), after_gap))
        x, before = x + COLUMN, year
    above = DOT * max((len(year.events) for year in years), default=0) + DOT
    below = DOT * max((len(year.works) for year in years), default=0) + DOT
    return Drawing(x, above + MIDDLE + below, above, tuple(years))


def happenings(edition: Edition) -> Iterator[Happening]:
    """What entries date, each event once, and when the articles came out."""
    for one in edition.articles:
        date = one.article.date
        if date is not None and date.year:
            yield Happening(date, "The article is published.", f"{one.article.slug}/index", one.article.title)
    told = set[tuple[str, str]]()
    for term in edition.terms:
        for dated in term.dates:
            if dated.date.year and (dated.date.iso, dated.what) not in told:
                told.add((dated.date.iso, dated.what))
                yield Happening(dated.date, dated.what, f"glossary/{term.id}", term.term, dated.source)
