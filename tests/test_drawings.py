"""The atlas, the timeline and arcs: what is drawn is what the entries say."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from apparatus.model import Date, Dated, Edition, Neighbour, Place, Reference, Term, TermKind, Work
from apparatus.render.arcs import GLYPH, WIDEST, arcs_of
from apparatus.render.atlas import LETTER, LINE, RADIUS, WIDTH, Spot, chart
from apparatus.render.timeline import drawing


def term(name: str, where: tuple[float, float] | None = None, kind: TermKind = "place") -> Term:
    return Term(name.casefold(), name, "g.", "b", Place("x.md"), kind, coordinates=where)


POSITIONS = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@settings(max_examples=200, deadline=None)
@given(st.lists(POSITIONS, min_size=1, max_size=30))
def test_every_entry_has_one_mark_inside_the_map(positions: list[tuple[float, float]]) -> None:
    terms = [term(f"t{n}", where) for n, where in enumerate(positions)]
    made = chart(terms, {})
    assert made is not None
    assert sorted(t.id for spot in made.spots for t in spot.terms) == sorted(t.id for t in terms)
    assert [spot.number for spot in made.spots] == list(range(1, len(made.spots) + 1))
    for spot in made.spots:
        assert 0 <= spot.x <= WIDTH and 0 <= spot.y <= made.height
    boxes = [label_box(spot) for spot in made.spots if spot.label]
    for index, one in enumerate(boxes):
        assert not any(overlap(one, two) for two in boxes[index + 1 :])


def label_box(spot: Spot) -> tuple[float, float, float, float]:
    width = LETTER * len(spot.label)
    left = spot.label_x - {"start": 0.0, "end": width, "middle": width / 2}[spot.anchor]
    # The mark's own room ends RADIUS away from it: a label that stands beside it begins after that.
    middle = spot.y if spot.anchor != "middle" else spot.label_y - LINE / 2 + (3 if spot.label_y > spot.y else 2)
    return left + 0.2, middle - LINE / 2 + 0.2, left + width - 0.2, middle + LINE / 2 - 0.2


def overlap(one: tuple[float, ...], two: tuple[float, ...]) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def test_the_map_is_cut_where_nothing_lies() -> None:
    made = chart([term("Fiji", (-18, 178)), term("Samoa", (-14, -172)), term("Tokyo", (36, 140))], {})
    assert made is not None
    by_name = {spot.terms[0].term: spot for spot in made.spots}
    assert by_name["Tokyo"].x < by_name["Fiji"].x < by_name["Samoa"].x
    assert by_name["Tokyo"].y < by_name["Samoa"].y < by_name["Fiji"].y
    assert {"180°", "170° W"} <= {line.name for line in made.meridians}
    assert chart([term("nowhere")], {}) is None


def test_what_lies_together_shares_a_mark_with_the_name_of_the_place_named_most() -> None:
    places = [term("A Project", (10, 10), "project"), term("Bay", (10, 10.02)), term("Town", (10, 10.01))]
    made = chart([*places, term("Far", (50, 100))], {"town": 2})
    assert made is not None
    assert [[t.term for t in spot.terms] for spot in made.spots] == [["Far"], ["Town", "Bay", "A Project"]]
    assert made.spots[1].label == "Town +2" and abs(made.spots[1].label_x - made.spots[1].x) >= RADIUS


def edition(*terms: Term, **works: int) -> Edition:
    made = {key: Work(key, Reference(date=Date(year))) for key, year in works.items()}
    return Edition((), made, {}, terms, {}, {}, {})


def test_years_hold_what_happened_and_what_came_out() -> None:
    dates = (Dated(Date(2001, 5), "It opens.", "a"), Dated(Date(1999), "It is planned.", "a"))
    quay = replace(term("Quay"), dates=dates)
    twin = replace(term("Town"), dates=dates[:1])
    drawn = drawing(edition(quay, twin, a=1999, b=2000))
    assert [(y.year, [e.what for e in y.events], y.works, y.after_gap) for y in drawn.years] == [
        (1999, ["It is planned."], ("a",), False),
        (2000, [], ("b",), False),
        (2001, ["It opens."], (), False),
    ]
    assert [year.said() for year in drawn.years] == ["1 event, 1 work", "1 work", "1 event"]
    later = drawing(edition(quay, b=2010))
    assert [year.after_gap for year in later.years] == [False, True, True]
    assert drawing(edition(term("Quay"))).years == ()


def test_arcs_join_what_shares_sentences() -> None:
    one, two, three, four = (term(name, kind="system") for name in ("A", "B", "C", "D"))
    near = {"a": (Neighbour("c", 2), Neighbour("x", 9)), "c": (Neighbour("a", 2),), "b": (Neighbour("x", 1),)}
    made = arcs_of([one, two, three, four], near)
    assert made is not None
    assert [row.term.term for row in made.rows] == ["A", "C"]
    assert [(arc.name, arc.weight) for arc in made.arcs] == [("A and C: 2 sentences", 2)]
    [numbers] = [[float(n) for n in re.findall(r"[\d.]+", arc.path)] for arc in made.arcs]
    assert numbers[0] == numbers[7] == made.start >= GLYPH and numbers[2] <= WIDEST
    assert made.start + numbers[2] < made.width < 100  # no wider than its names and arcs ask for
    assert (numbers[1], numbers[8]) == (made.rows[0].y, made.rows[1].y)
    assert arcs_of([two, four], near) is None


def test_works_of_a_year_stand_by_their_days() -> None:
    made = edition(early=1990, late=1990)
    days = {"early": Date(1990, 12, 3), "late": Date(1990, 2, 1)}
    works = {key: replace(work, reference=Reference(date=days[key])) for key, work in made.works.items()}
    assert drawing(replace(made, works=works)).years[0].works == ("late", "early")
