"""Citations are found within sentences that people wrote around them, as often as when that was last measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.citations.sentences import FOLDER, citations, filled, found_within, sentences_of

LEAST = {"humanities": 0.88, "law": 0.827, "mixed": 0.892, "policy": 0.854}
DRAWS = 4
"""Of the eight that `make bench-citations` fills each sentence with."""


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_citations_are_found_within_sentences(path: Path) -> None:
    assert found_within(sentences_of(path), times=DRAWS).share >= LEAST[path.stem]


def test_there_are_many_to_put_into_each_place() -> None:
    assert {place: len(texts) > 20 for place, texts in citations().items()} == dict.fromkeys("FTSN", True)


def test_a_sentence_is_filled_with_citations_that_stand_in_it() -> None:
    note, put = filled("As {N} says in {T}, pace {F}.", 1)
    assert len(put) == 2 and all(citation in note for citation in put) and "{" not in note


def test_what_is_not_read_as_a_citation_is_not_found() -> None:
    found = found_within(["{F}.", "{S}."])
    lost = found_within(["x{F}x", "x{S}x"])
    assert found.share > lost.share and len(lost.failures) == lost.citations - lost.found
