"""Tells a town that no list holds from a publisher by the works beside it: an author who names towns alone does so
throughout (Chicago Manual 14.127).

    Ana Lima, Quays (Princeton, 1983); Rui Costa, Tides (Delhi, 1973); Jane Doe, Ports (Kandy, 1994)

Comes in: the citations of a note. Comes out: the same, the town in its field.
"""

from __future__ import annotations

from dataclasses import replace

from apparatus.model import Cite, Reference
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.places import town_of_old


def with_towns(cites: list[Cite]) -> list[Cite]:
    """The citations; what may be a town is one where others of the note name towns alone, and none a publisher."""
    stated = [cite.reference for cite in cites if cite.form == "full" and cite.reference]
    if not any(map(_may_be_town, stated)) or not any(each.place and not each.publisher for each in stated):
        return cites
    if any(each.publisher and not _may_be_town(each) for each in stated):
        return cites
    return [_placed(cite) for cite in cites]


def _may_be_town(stated: Reference) -> bool:
    """Whether a single word that no list holds stands for who published a work."""
    return (
        bool(stated.publisher) and not stated.place and town_of_old(stated.publisher) and not is_house(stated.publisher)
    )


def _placed(cite: Cite) -> Cite:
    stated = cite.reference
    if cite.form != "full" or stated is None or not _may_be_town(stated):
        return cite
    return replace(cite, reference=replace(stated, place=stated.publisher, publisher=""))
