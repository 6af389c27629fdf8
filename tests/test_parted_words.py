"""No two words that are words by themselves are joined to a third, whatever a space between fragments tells.

`are a` is no `area`: to join them would alter a title.
"""

from __future__ import annotations

from apparatus.read.note.pieces.parted_words import ALONE, WHOLE, fragments_joined

BOTH_WORDS = sorted(
    (word[:cut], word[cut:])
    for word in WHOLE
    for cut in range(1, len(word))
    if word[:cut] in ALONE and word[cut:] in ALONE
)
"""Each pair of words that stands within a longer one: `are a`, `no table`, `in form`."""


def test_two_words_are_never_joined() -> None:
    assert len(BOTH_WORDS) > 200, "too few to tell"
    joined = [f"{one} {other}" for one, other in BOTH_WORDS if list(fragments_joined(f"Quays {one} {other} harbours"))]
    assert not joined


def test_fragments_are_joined() -> None:
    assert [stands.stands for _, stands in fragments_joined("Lima, Wash ington Quays")] == [""]
