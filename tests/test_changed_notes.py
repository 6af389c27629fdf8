"""What a note cites depends neither on the marks a house uses nor on how its text was recovered or what stands around.

Of half the cases, the names, title, container and date of each full citation are read again behind each change.
"""

from __future__ import annotations

import re
from typing import Final
from unicodedata import normalize
from zlib import crc32

import pytest

from apparatus.read.note import read_note
from changes import CHANGES
from note_cases import all_cases

CASES: Final = [case for case in all_cases() if crc32(case.note.encode()) % 2]
FIELDS: Final = ("authors", "editors", "title", "container", "date")
PLAIN: Final = str.maketrans(
    {
        "‘": "'",
        "’": "'",
        "“": "'",
        "”": "'",
        "„": "'",
        "«": "'",
        "»": "'",
        '"': "'",
        "–": "-",
        "\u00ad": "",
        "\u2011": "-",
        "\u02bc": "'",
    }
)

SHOWING: Final = {
    "straight marks": 0.01,
    "a comma outside the marks": 0.02,
    "the number of the note, no space behind it": 0.016,
    "primes for marks": 0.006,
    "letters for figures": 0.016,
    "a dash in another code": 0.003,
    "a space before a semicolon": 0.003,
    "an imprint that nothing opens": 0.003,
    "spaces within an address": 0.005,
    "a comma for a short word’s stop": 0.004,
    "no space behind who edits": 0.016,
    "signs of two letters apart": 0.03,
    "signs of two letters apart behind them": 0.01,
    "a signal": 0.02,
    "a topic and a signal": 0.02,
    "a topic and a signal, no comma": 0.03,
    "a sentence that names its source": 0.1,
    "a sentence that sets out from it": 0.12,
    "a bracket around it": 0.02,
    "a stop that ends a quoted title": 0.09,
    "a stop before the day": 0.17,
    "a sign between two people": 0.05,
    "the year behind the author": 0.05,
    "straight marks that close curled ones": 0.02,
    "marks that only open": 0.01,
    "a page within the imprint": 0.01,
    "an edition before the year": 0.01,
    "a form behind the year": 0.02,
    "a translator behind the year": 0.02,
    "the year before the volume": 0.14,
    "brackets around all of it": 0.01,
    "a sentence and a colon": 0.03,
    "quoted words of the text and a colon": 0.02,
    "words of the text and a colon": 0.01,
    "another work behind and": 0.012,
    "a clause behind it": 0.02,
    "a sentence behind it": 0.01,
    "a topic before it": 0.05,
    "what somebody notes before it": 0.062,
    "a signal with an adverb": 0.04,
    "a signal and whose study it is": 0.04,
    "examples that include it": 0.115,
    "a remark right behind it": 0.025,
    "a verb right behind it": 0.025,
    "a remark behind a dash": 0.025,
    "a clause in brackets behind it": 0.02,
    "the day first": 0.04,
    "the month first": 0.09,
    "a shortened month": 0.07,
    "the issue behind a stroke": 0.03,
    "the issue behind a point": 0.03,
    "volume and issue in words": 0.17,
    "a long dash in a range": 0.01,
    "a shortened university": 0.03,
    "in and a colon": 0.16,
    "a press without its town": 0.04,
    "a town without the press": 0.05,
    "an imprint without its bracket": 0.07,
    "an imprint of commas": 0.15,
    "a colon behind the author": 0.119,
    "a stop behind the author": 0.108,
    "a comma lost behind a quoted title": 0.074,
    "a title in marks of which none closes": 0.325,
    "a title in marks of which none opens": 0.212,
    "a semicolon between two authors": 0.112,
    "marks of the Germans": 0.018,
    "marks of the French": 0.0145,
    "single marks": 0.029,
    "angle brackets around an address": 0.013,
}
"""Changes that take away from some notes what alone shows a title, or where it begins, and from how many of them."""


def cited(note: str) -> list[tuple[str, ...]]:
    """What the full citations of a note state, whatever its marks and spaces are."""
    references = [cite.reference for cite in read_note(note) if cite.form == "full"]
    return [
        tuple(
            re.sub(r"\s", "", normalize("NFC", str(getattr(reference, field))).replace(" & ", " and ").translate(PLAIN))
            for field in FIELDS
        )
        for reference in references
    ]


CITED: Final = {case.note: set(cited(case.note)) for case in CASES}
"""What each case cites in full; a case that cites nothing so could not lose it."""


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_that_says_nothing_leaves_what_is_cited(name: str) -> None:
    changed = [(case, CHANGES[name](case.note)) for case in CASES if CITED[case.note]]
    changed = [(case, note) for case, note in changed if note != case.note]
    assert changed
    lost = [case.name for case, note in changed if not CITED[case.note] <= set(cited(note))]
    assert len(lost) <= SHOWING.get(name, 0) * len(changed), lost
