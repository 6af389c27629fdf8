"""Reads one citation: authors, title and what follows.

Comes in: the pieces of a stretch of a note, and where to begin. Comes out: a `Cite` and the index of the first piece
behind it, or None when what stands there is no citation. The readers are asked in this order:

    repeat      ibid., op. cit., supra note 12
    address     https://…
    quoted      Author, “Title,” …
    legal       Brown v. Board of Education, 347 U.S. 483 (1954)
    published   Author, Title (Place: Publisher, year) …
    periodical  New York Times, August 3, 1921
    dated       Author, Title, … with a date, an address or a shelf mark
    short       Surname, Short Title, locator
"""

from __future__ import annotations

from typing import Final

from apparatus.model import Cite
from apparatus.read.note.classify import classify
from apparatus.read.note.dated import read_address, read_dated, read_periodical
from apparatus.read.note.draft import Found
from apparatus.read.note.legal import read_legal
from apparatus.read.note.published import read_published
from apparatus.read.note.quoted import read_quoted
from apparatus.read.note.repeats import read_repeat
from apparatus.read.note.short import read_short
from apparatus.read.note.tokens import Piece

READERS: Final = (
    read_repeat, read_address, read_quoted, read_legal, read_published, read_periodical, read_dated, read_short,
)  # fmt: skip


def read_citation(text: str, pieces: list[Piece], at: int, signal: str, begin: int) -> tuple[Cite, int] | None:
    """The citation at piece `at`, and the next index. `begin` is where its text begins, the signal included."""
    found = next((found for reader in READERS if (found := reader(text, pieces, at))), None)
    if found is None:
        return None
    draft = found.draft
    cite = Cite(
        form="full" if found.form == "full" else "short",
        start=begin,
        end=found.end,
        text=text[begin : found.end],
        reference=draft.reference(classify(draft)),
        locator=draft.locator,
        signal=signal,
        refers_to_note=draft.refers_to_note,
        ibid=found.form == "ibid",
        rule=found.rule,
        confidence=_confidence(found),
    )
    return cite, found.following


def _confidence(found: Found) -> float:
    """How far an editor can rely on the reading: less without author or date, and without marks that show the title."""
    if found.form != "full":
        return 0.9 if found.rule in ("short-title", "ibid", "supra") else 0.8
    draft, score = found.draft, 0.95
    if not draft.authors and not draft.editors:
        score -= 0.1
    if not draft.date and not draft.accessed:
        score -= 0.15
    if found.rule in ("dated", "periodical"):
        score -= 0.15
    return round(score, 2)
