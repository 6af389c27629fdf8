"""Made-up works, printed in the arrangements of many houses, are read back: `arrangements.py` has the templates."""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from apparatus.model import Cite
from apparatus.read.note import read_note
from arrangements import EACH, filled

HARD: Final = {"{authors}, {title}, {site}, {date}, https://www.quays.org/a.": 0.15}
"""Templates of which some notes cannot be read: without marks, a list that a title holds may be a title and a site."""


def wrong(cites: tuple[Cite, ...], template: str, fact: dict[str, str]) -> list[str]:
    """Which of the facts are not read from a note."""
    cited = [cite for cite in cites if cite.form != "prose"]
    stated = cited[0].reference if len(cited) == 1 and cited[0].form == "full" else None
    if stated is None:
        return ["form"]
    people = fact["authors"].count(",") + 1 if "," in fact["authors"] else fact["authors"].count(" and ") + 1
    holder = next((fact[name] for name in ("holder", "site", "book") if f"{{{name}}}" in template), "")
    expected = {
        "title": stated.title.strip("‘’") == fact["title"],
        "authors": len(stated.authors) == people,
        "year": stated.date is not None and stated.date.year == 2015,
        "holder": not holder or stated.container == holder,
        "town": "{town}" not in template or stated.place == fact["town"],
        "press": "{press}" not in template or stated.publisher == fact["press"],
        "institute": "{institute}" not in template or fact["institute"] in (stated.publisher, stated.container),
        "number": "{series}" not in template or stated.number != "",
    }
    return [name for name, right in expected.items() if not right]


def test_made_up_works_are_read_in_every_arrangement() -> None:
    lost: dict[str, list[str]] = defaultdict(list)
    for _, template, note, fact in filled():
        if found := wrong(read_note(note), template, fact):
            lost[template].append(f"{found} {note}")
    beyond = [
        note for template, notes in lost.items() if len(notes) > HARD.get(template, 0.05) * EACH for note in notes
    ]
    assert not beyond, "\n".join(beyond)
