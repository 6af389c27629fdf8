"""The article reader. Cases: tests/cases/seed/*.txt."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apparatus.model import Article, Block, Editorial, GivenTitle, Place, Problem
from apparatus.read.editorial import read_editorial
from apparatus.read.seed import read_article, unaccounted
from apparatus.read.seed.ids import RESERVED
from seed_outline import outline
from strategies import Made, articles, damaged, noise, shaken

CASES = Path(__file__).parent / "cases" / "seed"
FILES = ("articles.txt", "forms.txt", "heads.txt", "pages.txt", "problems.txt", "tops.txt")
SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
PROSE = "The first harbour was built before the railway came, and it was small for the ships of its day."
EXPLORE = settings(
    max_examples=int(os.environ.get("EXAMPLES", "150")), deadline=None, derandomize="EXAMPLES" not in os.environ
)
"""The same examples in every run; `EXAMPLES=5000 pytest tests/test_seed.py` looks for new ones."""
SIMPLE = f"Harbours and Their Keys\n\n{PROSE}[1]\n\n{PROSE}[2]\n\n1 Lima.\n\n2 Ng.\n"


def cases(name: str) -> list[object]:
    """The cases of a file: title, article, outline, each closed by a line with a full stop."""
    parts = re.split(r"(?m)^\.\n", (CASES / name).read_text(encoding="utf-8").partition("\n\n")[2])
    triples = zip(parts[0::3], parts[1::3], parts[2::3], strict=False)
    found = [pytest.param(text, expected.splitlines(), id=title.strip()) for title, text, expected in triples]
    assert parts[-1].strip() == "" and len(parts) == 3 * len(found) + 1, f"{name}: a part is not closed"
    return list(found)


def texts(name: str) -> list[str]:
    """The articles alone."""
    parts = re.split(r"(?m)^\.\n", (CASES / name).read_text(encoding="utf-8").partition("\n\n")[2])
    return parts[1::3]


def read(text: str, editorial: Editorial | None = None) -> tuple[Article, list[Problem]]:
    article, problems = read_article(text.encode(), "seeds/a.txt", editorial)
    assert article is not None
    return article, problems


def blocks(article: Article) -> list[Block]:
    return [block for section in article.sections for block in section.blocks]


@pytest.mark.parametrize(("text", "expected"), [case for name in FILES for case in cases(name)])
def test_cases(text: str, expected: list[str]) -> None:
    article, problems = read_article(text.encode(), "seeds/a.txt")
    assert outline(article, problems, "seeds/a.txt") == expected
    assert article is None or unaccounted(text, article) == []


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Jane Smith, Port Institute", ("Jane Smith",)),
        ("Jane Smith, PhD", ("Jane Smith",)),
        ("Jane Smith (Port Institute)", ("Jane Smith",)),
        ("Jane Smith, Anna Costa", ("Jane Smith", "Anna Costa")),
        ("Smith, Jane", ("Jane Smith",)),
        ("John Smith, Jr.", ("John Smith, Jr.",)),
        ("The Quay Collective, Lisbon", ("The Quay Collective, Lisbon",)),
    ],
)
def test_names_in_the_head_of_a_file(said: str, names: tuple[str, ...]) -> None:
    article, _ = read(
        f"---\ntitle: Harbours\nauthor: {said}\ndate: May 2023, 1640 words\n---\n\n{PROSE}[1]\n\n1 Lima.\n"
    )
    assert article.authors == names and article.date is not None and article.date.iso == "2023-05"


# --- The seeds ----------------------------------------------------------------------------------------------------


def read_seed(path: Path) -> tuple[Article | None, list[Problem]]:
    beside = path.with_suffix(".yml")
    editorial = None
    if beside.exists():
        editorial, problems = read_editorial(beside.read_text(encoding="utf-8"), beside.name)
        assert not problems
    return read_article(path.read_bytes(), path.name, editorial)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_seed_is_read_without_a_problem_and_nothing_is_lost(path: Path) -> None:
    article, problems = read_seed(path)
    assert article is not None
    assert [str(problem) for problem in problems] == []
    assert unaccounted(path.read_bytes().decode(), article) == []


def test_the_first_edition() -> None:
    article, _ = read_seed(next(path for path in SEEDS if path.stem == "weber-2023-smart-cities"))
    assert article is not None
    assert (article.authors, article.date and article.date.iso) == (("Valentin Weber",), "2023-05-11")
    assert article.lead.startswith("In this latest Strategic Update") and article.lead.endswith("global internet.")
    assert [note.number for note in article.notes] == list(range(1, 61))
    assert [mark.note for block in blocks(article) for mark in block.marks] == list(range(1, 61))
    assert [block.type for block in blocks(article) if block.type != "paragraph"] == [
        "list",
        "quote",
        "quote",
        "heading",
    ]
    assert [section.title for section in article.sections if not section.editorial] == [
        "Smart Cities in Vital Geographical Locations"
    ]
    assert article.notes[23].text.endswith("accessed April 21, 2023.")
    assert article.notes[47].text == "Erickson and Wuthnow."
    assert [part.text for part in article.furniture if part.reason == "running header"] == [
        "China’s smart cities and the future of geopolitics | Valentin Weber 13",
        "14 LSE IDEAS Strategic Update | May 2023",
    ]
    assert [part.kind for part in article.matter] == [
        "date",
        "title",
        "lead",
        "acknowledgements",
        "how-to-cite",
        "how-to-cite",
    ]


def test_the_first_edition_without_its_editor() -> None:
    path = next(path for path in SEEDS if path.stem == "weber-2023-smart-cities")
    article, problems = read_article(path.read_bytes(), path.name)
    edited, _ = read_seed(path)
    assert article is not None and edited is not None and not problems
    assert (article.title, article.authors, article.date) == (edited.title, edited.authors, edited.date)
    assert blocks(article) == blocks(edited)
    assert (article.notes, article.matter, article.furniture) == (edited.notes, edited.matter, edited.furniture)
    assert len(article.sections) == 3


# --- Whatever the text --------------------------------------------------------------------------------------------


@EXPLORE
@given(articles())
def test_made_up_articles_are_read_as_made(made: Made) -> None:
    article, problems = read(made.text)
    assert [str(problem) for problem in problems if "[2021]" not in problem.message] == []
    assert article.title == made.title
    assert tuple("".join(note.text.split()) for note in article.notes) == made.notes
    assert tuple(mark.note for block in blocks(article) for mark in block.marks) == made.marks
    assert " ".join(block.text for block in blocks(article)).split() == list(made.words)
    assert unaccounted(made.text, article) == []


@EXPLORE
@given(noise())
def test_noise_never_fails_and_never_loses(text: str) -> None:
    check_sound(text)


@settings(EXPLORE, max_examples=int(os.environ.get("EXAMPLES", "50")))
@given(st.sampled_from(SEEDS).flatmap(lambda path: damaged(path.read_text(encoding="utf-8"))))
def test_damaged_seeds_never_fail_and_never_lose(text: str) -> None:
    check_sound(text)


STRANGERS = [text for name in ("articles.txt", "forms.txt", "pages.txt") for text in texts(name)]


@EXPLORE
@given(st.sampled_from(STRANGERS).flatmap(lambda text: damaged(text) | shaken(text)))
def test_damaged_strangers_never_fail_and_never_lose(text: str) -> None:
    check_sound(text)


@EXPLORE
@given(st.binary(max_size=200))
def test_bytes_never_fail(data: bytes) -> None:
    article, problems = read_article(data, "seeds/a.txt")
    assert article is not None or problems


def check_sound(text: str) -> None:
    """An article that was read holds every character, and its ids are addresses."""
    article, problems = read_article(text.encode(), "seeds/a.txt")
    if article is None:
        assert any(problem.level == "error" for problem in problems)
        return
    assert unaccounted(text, article) == []
    ids = [block.id for block in blocks(article)]
    addresses = [section.id for section in article.sections]
    assert len(ids) == len(set(ids)) and len(addresses) == len(set(addresses))
    assert all(re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", name) for name in [*ids, *addresses])
    assert not RESERVED & set(addresses)
    assert all(0 <= mark.offset <= len(block.text) for block in blocks(article) for mark in block.marks)
    known = {note.number for note in article.notes}
    assert all(mark.note in known for block in blocks(article) for mark in block.marks)


# --- The proof ----------------------------------------------------------------------------------------------------


def spoiled() -> list[object]:
    article, _ = read(SIMPLE)
    section, note = article.sections[0], article.notes[0]
    block = section.blocks[0]
    other = replace(block, marks=(replace(block.marks[0], note=2),))
    moved = replace(block, marks=(replace(block.marks[0], offset=3),))
    wrong: dict[str, Article] = {
        "a word of a block": replace_block(article, replace(block, text=block.text.replace("railway ", ""))),
        "a letter too many": replace_block(article, replace(block, text=block.text + "x")),
        "a mark": replace_block(article, replace(block, marks=())),
        "a mark of another note": replace_block(article, other),
        "a mark elsewhere": replace_block(article, moved),
        "a block": replace(article, sections=(replace(section, blocks=section.blocks[1:]),)),
        "a word of a note": replace(article, notes=(replace(note, text="Lim"), *article.notes[1:])),
        "a note": replace(article, notes=article.notes[1:]),
        "a note with another number": replace(article, notes=(replace(note, number=7), *article.notes[1:])),
        "the title": replace(article, matter=()),
    }
    return [pytest.param(spoilt, id=name) for name, spoilt in wrong.items()]


def replace_block(article: Article, block: Block) -> Article:
    section = article.sections[0]
    return replace(article, sections=(replace(section, blocks=(block, *section.blocks[1:])),))


@pytest.mark.parametrize("article", spoiled())
def test_the_proof_misses_nothing(article: Article) -> None:
    assert unaccounted(SIMPLE, article)


# --- Bytes --------------------------------------------------------------------------------------------------------


def test_not_utf8() -> None:
    article, problems = read_article("Häfen\n\nGröße[1]".encode("latin-1"), "seeds/a.txt")
    assert article is None
    assert [str(problem) for problem in problems] == [
        "seeds/a.txt:1:2: the file is not UTF-8: byte 1 is 0xE4 (save it as UTF-8 and try again)"
    ]
    _, problems = read_article(b"a\r\nb\r\n\xffc", "seeds/a.txt")
    assert str(problems[0].place) == "seeds/a.txt:3:1"
    _, problems = read_article(SIMPLE.encode("utf-16"), "seeds/a.txt")
    assert "UTF-16" in problems[0].message


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_change_nothing(end: str) -> None:
    assert blocks(read(SIMPLE)[0]) == blocks(read(SIMPLE.replace("\n", end))[0])
    assert read(SIMPLE)[0].notes == read(SIMPLE.replace("\n", end))[0].notes


def test_a_byte_order_mark_goes_to_the_ledger() -> None:
    article, problems = read("\ufeff" + SIMPLE)
    assert not problems
    assert [(part.text, part.line, part.reason) for part in article.furniture] == [("\ufeff", 1, "byte-order mark")]
    assert unaccounted("\ufeff" + SIMPLE, article) == []


def test_characters_that_cannot_be_seen_are_kept_and_told() -> None:
    text = SIMPLE.replace("railway", "\u202erail\u202cway", 1).replace("Lima", "Li\x07ma").replace("Ng", "N\ufffdg")
    article, problems = read(text)
    assert "\u202erail\u202cway" in blocks(article)[0].text and article.notes[0].text == "Li\x07ma."
    assert [(problem.level, str(problem.place), problem.message.split(" ")[0]) for problem in problems] == [
        ("notice", "seeds/a.txt:3:40", "U+202E"),
        ("notice", "seeds/a.txt:7:5", "U+0007"),
        ("notice", "seeds/a.txt:9:4", "U+FFFD"),
    ]


def test_many_of_them_are_told_once() -> None:
    _, problems = read(SIMPLE + "\n\x07" * 5000)
    assert len(problems) < 30 and any("more lines" in problem.message for problem in problems)


@pytest.mark.parametrize(
    "piece", ["a", "[", "[1,", "“", " ", ". ", "|", "1", "#", "- ", "* ", "Ab ", "https://", ")", "\x00"]
)
def test_a_line_of_a_quarter_of_a_million_characters(piece: str) -> None:
    text = SIMPLE.replace("\n\n1 Lima.", "\n\nSo " + piece * (250_000 // len(piece)) + "\n\n1 Lima.")
    article, _ = read(text)
    assert [note.text for note in article.notes] == ["Lima.", "Ng."]
    assert unaccounted(text, article) == []


def test_a_changed_file_is_told_at_the_recorded_sum() -> None:
    editorial = Editorial(Place("seeds/a.yml"), sha256="0" * 64, sha256_place=Place("seeds/a.yml", 2, 1))
    _, problems = read(SIMPLE, editorial)
    assert [str(problem.place) for problem in problems] == ["seeds/a.yml:2:1"]
    article, problems = read(SIMPLE)
    assert not read(SIMPLE, replace(editorial, sha256=article.sha256))[1]


# --- The editor's titles ------------------------------------------------------------------------------------------


def titled(*openings: str) -> tuple[Article, list[str]]:
    given = tuple(GivenTitle(f"Title {at}", opening, Place("a.yml", at)) for at, opening in enumerate(openings, 1))
    text = SIMPLE.replace(f"{PROSE}[2]", "“Cables” reached — the coast, at last.[2]")
    article, problems = read(text, Editorial(Place("a.yml"), sections=given))
    return article, [str(problem) for problem in problems]


def test_titles_are_put_where_their_words_are() -> None:
    article, problems = titled("The first   harbour", '"Cables" reached - the')
    assert not problems
    assert [(section.id, section.title, section.editorial) for section in article.sections] == [
        ("title-1", "Title 1", True),
        ("title-2", "Title 2", True),
    ]


def test_without_a_title_the_beginning_has_the_articles_own() -> None:
    article, _ = titled("Cables reached")
    assert [(section.id, section.title, section.editorial) for section in article.sections] == [
        ("opening", "Harbours and Their Keys", False),
        ("title-1", "Title 1", True),
    ]


def test_a_title_that_finds_no_place_is_told() -> None:
    _, problems = titled("The second harbour", "Cables", "Cables reached")
    assert problems == [
        "a.yml:1: no paragraph begins with “The second harbour” "
        "(copy the first words of the paragraph that opens the section)",
        "a.yml:3: another section already opens with “Cables reached” (keep one title for the paragraph)",
    ]
    given = GivenTitle("Title", "The first harbour", Place("a.yml", 4))
    _, problems = [read(SIMPLE, Editorial(Place("a.yml"), sections=(given,)))[n] for n in (0, 1)]
    assert [str(problem) for problem in problems] == [
        "a.yml:4: 2 paragraphs (lines 3, 5) begin with “The first harbour” (give more of the opening words)"
    ]


def test_reserved_addresses_are_not_taken() -> None:
    text = SIMPLE.replace(f"{PROSE}[2]", f"Full\n\n{PROSE}[2]")
    article, _ = read(text)
    assert [section.id for section in article.sections] == ["opening", "full-2"]
