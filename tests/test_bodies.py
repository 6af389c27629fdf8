"""Who issues reports is often called by words that might be a person's name: `Code Pink`, `Doctors Without Borders`,
`Morgan Stanley`. Each of `tests/cases/bodies.txt`, a name a line, is one body, whatever it has written."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from apparatus.model import Name
from apparatus.read.note import read_note

_, *BODIES = (Path(__file__).parent / "cases" / "bodies.txt").read_text(encoding="utf-8").splitlines()
NOTES: Final = (
    "{0}, “New Rules for Quays,” press release, March 3, 2019.",
    "See {0}, “New Rules for Quays,” 2019, https://www.example.org/rules.",
    "{0}, New Rules for Quays (London: {0}, 2019), 12.",
)


@pytest.mark.parametrize("body", BODIES)
def test_a_body_is_no_person(body: str) -> None:
    for note in NOTES:
        (cite,) = read_note(note.format(body))
        assert cite.reference is not None
        assert (cite.reference.authors, cite.reference.title) == ((Name(literal=body),), "New Rules for Quays")
