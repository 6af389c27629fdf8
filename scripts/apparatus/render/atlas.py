"""Entries with coordinates in; the map that shows where they lie, with the same as a list, out.

The map is a plate carrée, on which a degree is as long everywhere (EPSG:4326), with the net of degrees and no coasts:
it shows positions that the edition knows and draws nothing that it does not. It is cut open where no entry lies for the
longest way around. What lies too close to be told apart shares a mark.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from apparatus.model import Edition, IndexEntry, Page, Term, TermUse
from apparatus.render.environment import render

ADDRESS = "atlas/index"

WIDTH = 800.0
"""In units of the drawing, like all lengths here."""
MARGIN = 9.0
"""In degrees, around the outermost entries."""
NEAR = 24.0
"""What lies no farther apart shares a mark: so much room a finger needs (WCAG 2.2, 2.5.8)."""
LETTER, LINE, RADIUS = 7.0, 15.0, 12.0
"""About how much room a letter, a line of a label and a mark take."""
STEPS = (1, 2, 5, 10, 15, 30)
"""How many degrees may lie between two lines of the net."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark on the map, and the entries that lie there."""

    number: int
    x: float
    y: float
    terms: tuple[Term, ...]
    label: str = ""
    """The name beside the mark, with how many others share it; empty where there is no room."""
    label_x: float = 0
    label_y: float = 0
    anchor: str = "start"


@dataclass(frozen=True, slots=True)
class NetLine:
    """A meridian or a parallel."""

    degrees: int
    at: float
    name: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The map."""

    width: float
    height: float
    spots: tuple[Spot, ...]
    meridians: tuple[NetLine, ...]
    parallels: tuple[NetLine, ...]


def atlas_page(edition: Edition, to: Callable[..., str]) -> Page | None:
    """The page at `/atlas/`; None where no entry has coordinates."""
    counts = _counts(edition.term_uses)
    made = chart(edition.terms, counts)
    if made is None:
        return None
    html = render("atlas.html", to=to, chart=made, uses=counts)
    entries = (IndexEntry("", "Atlas", ""),)
    return Page(ADDRESS, "atlas", "Atlas", html, nav="glossary/index", entries=entries)


def _counts(uses: Mapping[str, Sequence[TermUse]]) -> dict[str, int]:
    return {term: len(found) for term, found in uses.items()}


def chart(terms: Sequence[Term], uses: Mapping[str, int]) -> Chart | None:
    """The map of the entries that have coordinates; `uses` tells how often the article names each, by id."""
    placed = [(term, *term.coordinates) for term in terms if term.coordinates]
    if not placed:
        return None
    west = _west([longitude for _, _, longitude in placed]) - MARGIN
    east = west + min(max((longitude - west) % 360 for _, _, longitude in placed) + MARGIN, 360)
    north = min(max(latitude for _, latitude, _ in placed) + MARGIN, 90)
    south = max(min(latitude for _, latitude, _ in placed) - MARGIN, -90)
    scale = WIDTH / (east - west)
    places = [(term, (along - west) % 360 * scale, (north - latitude) * scale) for term, latitude, along in placed]
    height = (north - south) * scale
    step = next((step for step in STEPS if (east - west) / step <= 15), STEPS[-1])
    return Chart(
        width=WIDTH,
        height=round(height, 1),
        spots=tuple(_labelled(_spots(places, uses), height)),
        meridians=tuple(
            NetLine(_around(d), round((d - west) * scale, 1), _degrees(_around(d), "E", "W"))
            for d in _between(west, east, step)
        ),
        parallels=tuple(
            NetLine(d, round((north - d) * scale, 1), _degrees(d, "N", "S")) for d in _between(south, north, step)
        ),
    )


def _west(longitudes: Sequence[float]) -> float:
    """The first longitude after the widest gap on the way around the earth."""
    turned = sorted({longitude % 360 for longitude in longitudes})
    gaps = [(b - a, b) for a, b in pairwise([*turned, turned[0] + 360])]
    return max(gaps)[1] % 360


def _between(low: float, high: float, step: int) -> Iterator[int]:
    first = int(-(-low // step)) * step
    yield from range(first, int(high) + 1, step)


def _around(longitude: int) -> int:
    return (longitude + 180) % 360 - 180


def _degrees(value: int, plus: str, minus: str) -> str:
    return f"{abs(value)}° {plus if value > 0 else minus}" if value % 180 else f"{abs(value)}°"


def _spots(places: Sequence[tuple[Term, float, float]], uses: Mapping[str, int]) -> list[Spot]:
    """Places first, so that a mark has the name of the place and not that of what is there, and of several the one that
    the article names most."""

    def rank(place: tuple[Term, float, float]) -> tuple[bool, int, str]:
        term = place[0]
        return term.kind != "place", -uses.get(term.id, 0), term.term.casefold()

    groups: list[tuple[float, float, list[Term]]] = []
    for term, x, y in sorted(places, key=rank):
        for group_x, group_y, inside in groups:
            if abs(group_x - x) <= NEAR and abs(group_y - y) <= NEAR:
                inside.append(term)
                break
        else:
            groups.append((x, y, [term]))
    groups.sort(key=lambda group: group[2][0].term.casefold())
    return [Spot(n, round(x, 1), round(y, 1), tuple(inside)) for n, (x, y, inside) in enumerate(groups, start=1)]


def _labelled(spots: Sequence[Spot], height: float) -> Iterator[Spot]:
    """The spots with names where these cover neither a mark nor another name."""
    taken: list[Box] = [(s.x - RADIUS, s.y - RADIUS, s.x + RADIUS, s.y + RADIUS) for s in spots]
    for spot in spots:
        others = len(spot.terms) - 1
        name = f"{spot.terms[0].term} +{others}" if others else spot.terms[0].term
        width = LETTER * len(name)
        for x, y, anchor, box in _candidates(spot, width):
            inside = box[0] >= 0 and box[2] <= WIDTH and box[1] >= 0 and box[3] <= height
            if inside and not any(_overlap(box, other) for other in taken):
                taken.append(box)
                yield replace(spot, label=name, label_x=round(x, 1), label_y=round(y, 1), anchor=anchor)
                break
        else:
            yield spot


def _candidates(spot: Spot, width: float) -> Iterator[tuple[float, float, str, Box]]:
    """To the right, to the left, below and above."""
    x, y, gap, half = spot.x, spot.y, RADIUS + 3, LINE / 2
    yield x + gap, y + 5, "start", (x + gap, y - half, x + gap + width, y + half)
    yield x - gap, y + 5, "end", (x - gap - width, y - half, x - gap, y + half)
    yield x, y + gap + LINE - 3, "middle", (x - width / 2, y + gap, x + width / 2, y + gap + LINE)
    yield x, y - gap - 2, "middle", (x - width / 2, y - gap - LINE, x + width / 2, y - gap)


def _overlap(one: Box, two: Box) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]
