"""What the search takes for a word, in this edition and in those that `apparatus new article` begins."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SETTINGS = (ROOT / "mkdocs.yml", ROOT / "scripts" / "apparatus" / "adopt" / "mkdocs.yml")
SEPARATOR = re.compile(r"separator: '((?:[^'\n]|'')*)'")


def words(text: str, settings: Path) -> list[str]:
    found = SEPARATOR.search(settings.read_text("utf-8"))
    assert found is not None
    return [word for word in re.split(found[1].replace("''", "'"), text) if word]


@pytest.mark.parametrize("settings", SETTINGS)
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("'moustache' and ‘beard’", ["moustache", "and", "beard"]),
        ('"Fenian", “Fenian” «Fenian» „Fenian“', ["Fenian", "Fenian", "Fenian", "Fenian"]),
        ("China's China’s ports' O'Brien", ["China", "China", "ports", "O", "Brien"]),
        ("the ship's-boat (old) [sic]", ["the", "ship", "boat", "old", "sic"]),
        ("well…then* <b>", ["well", "then", "b"]),
        ("城市\u200b大\u200b脑，", ["城市", "大", "脑"]),
    ],
)
def test_words_are_parted_at_every_mark(text: str, found: list[str], settings: Path) -> None:
    assert words(text, settings) == found


def test_a_new_edition_begins_with_the_same_words() -> None:
    ours, theirs = (SEPARATOR.search(path.read_text("utf-8")) for path in SETTINGS)
    assert ours is not None and theirs is not None and ours[1] == theirs[1]
