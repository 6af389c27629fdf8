"""Ids of paragraphs stay: through edits, moves, cuts and new paragraphs, in the register and on the pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from apparatus import cli
from apparatus.build import build
from apparatus.harvest import export
from apparatus.model import Article, Block, Sources
from apparatus.project import load
from apparatus.read.register import difference, keep, read_register, write_register
from apparatus.read.seed import read_article
from apparatus.render.links import Links
from strategies import PLAIN

ROOT = Path(__file__).resolve().parent.parent
PATH = "seeds/ports.ids"

PORTS = "Ports are older than the railways that serve them, and few of the first ones are left."
TIDES = "Tides were measured by hand until somebody thought of a float in a well."
CRANES = "Cranes of iron replaced those of wood within one generation, as every picture of a quay shows."
MAYOR = "A mayor without a harbour has little to sell and nobody to sell it to, said the mayor of Lima."
ROPES = "Ropes are counted in fathoms even where everything else is counted in metres."


def article_of(*paragraphs: str) -> Article:
    text = "\n\n".join(["On Harbours", "May 2023", *paragraphs, "The end was never told.[1]", "Notes", "1 Nobody."])
    article, _ = read_article(text.encode(), "seeds/ports.txt")
    assert article is not None
    return article


def blocks_of(article: Article) -> list[Block]:
    return [block for section in article.sections for block in section.blocks]


def ids(article: Article) -> list[str]:
    return [block.id for block in blocks_of(article)][:-1]


def kept(old: Article, *paragraphs: str) -> Article:
    entries, problems = read_register(write_register(old), PATH)
    assert problems == []
    new = keep(article_of(*paragraphs), entries)
    assert [p for p in difference(write_register(old), new, PATH) if "leads to no" in p.message] == []
    return new


PUBLISHED = article_of(PORTS, TIDES, CRANES, MAYOR)
NAMES = ["p-ports-are-older-than", "p-tides-were-measured-by", "p-cranes-of-iron-replaced", "p-a-mayor-without-a"]


def test_without_a_register_ids_are_the_opening_words_and_paragraphs_are_counted() -> None:
    assert ids(PUBLISHED) == NAMES and keep(PUBLISHED, ()) == PUBLISHED
    assert [block.number for block in blocks_of(PUBLISHED)] == [1, 2, 3, 4, 5]


def test_headings_are_not_counted() -> None:
    article = article_of(PORTS, "The Key of the Quay", TIDES)
    assert [(b.type, b.number) for b in blocks_of(article)][:3] == [("paragraph", 1), ("heading", 0), ("paragraph", 2)]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ([PORTS, TIDES, CRANES, MAYOR], NAMES),
        ([MAYOR, PORTS, TIDES, CRANES], [NAMES[3], *NAMES[:3]]),
        ([f"{PORTS[:-1]}!", TIDES.upper(), CRANES, MAYOR], NAMES),
        (["Harbours" + PORTS[5:], TIDES, CRANES, MAYOR], NAMES),
        ([PORTS, f"Long ago, {TIDES[0].lower()}{TIDES[1:]} It was lost.", CRANES, MAYOR], NAMES),
        ([PORTS, TIDES, CRANES[:50] + " to nobody's surprise.", MAYOR], NAMES),
        ([PORTS, ROPES, TIDES, CRANES, MAYOR], [NAMES[0], "p-ropes-are-counted-in", *NAMES[1:]]),
        ([PORTS, TIDES, CRANES, PORTS, MAYOR], [*NAMES[:3], f"{NAMES[0]}-2", NAMES[3]]),
    ],
    ids=["as it was", "moved", "marks and case", "one word", "both ends", "another end", "a new one", "the same again"],
)  # fmt: skip
def test_a_paragraph_keeps_its_id(now: Sequence[str], expected: Sequence[str]) -> None:
    assert ids(kept(PUBLISHED, *now)) == expected


def test_the_most_similar_one_keeps_the_id() -> None:
    split = [CRANES[:52] + ".", "As every picture of a quay shows, nobody looked back."]
    assert ids(kept(PUBLISHED, PORTS, TIDES, *split, MAYOR))[2] == NAMES[2]


def test_the_id_of_what_is_gone_leads_to_its_neighbour_for_good() -> None:
    once = kept(PUBLISHED, PORTS, CRANES, MAYOR)
    assert [b.former for b in blocks_of(once)] == [(NAMES[1],), (), (), ()]
    twice = kept(once, CRANES, MAYOR)
    assert [b.former for b in blocks_of(twice)] == [(NAMES[0], NAMES[1]), (), ()]
    again = kept(twice, CRANES, MAYOR, TIDES)
    assert ids(again)[-1] == f"{NAMES[1]}-2", "an id that leads elsewhere by now is not given again"


def test_a_register_is_read_as_it_is_written() -> None:
    text = write_register(kept(PUBLISHED, PORTS, CRANES))
    entries, problems = read_register(text, PATH)
    assert problems == [] and write_register(keep(article_of(PORTS, CRANES), entries)) == text


def test_what_is_wrong_with_a_register_is_told_by_its_line() -> None:
    lines = write_register(PUBLISHED).splitlines()
    spoiled = [*lines, "<<<<<<< theirs", lines[2], "p-x\tnot a sum", "note-7\t" + "0" * 12]
    entries, problems = read_register("\n".join(spoiled), PATH)
    assert len(entries) == 5
    first = len(lines) + 1
    assert [str(p).split(" (")[0] for p in problems] == [
        f"{PATH}:{first}: is not an id, a sum, words and former ids, set off by tabs",
        f"{PATH}:{first + 1}: the id {NAMES[0]} stands in line 3 already",
        f"{PATH}:{first + 2}: is not an id, a sum, words and former ids, set off by tabs",
        f"{PATH}:{first + 3}: is not an id, a sum, words and former ids, set off by tabs",
    ]


def test_a_stale_register_and_a_lost_id_are_told() -> None:
    stale = difference(write_register(PUBLISHED), kept(PUBLISHED, ROPES, *[PORTS, TIDES, CRANES, MAYOR]), PATH)
    assert [str(p) for p in stale] == [
        f"{PATH}:3: is not the register of the article as it is now (run: apparatus harvest)"
    ]
    lost = difference(write_register(PUBLISHED), article_of(PORTS, CRANES, MAYOR), PATH)
    assert str(lost[0]).startswith(f"{PATH}:4: the id {NAMES[1]} leads to no paragraph any more")


TEXTS = st.lists(st.lists(st.sampled_from(PLAIN), min_size=9, max_size=14).map(" ".join), min_size=1, max_size=7)


@given(st.lists(TEXTS, min_size=2, max_size=4))
def test_no_id_is_ever_lost_or_given_twice(versions: list[list[str]]) -> None:
    """Through any history of an article."""
    known: set[str] = set()
    text = ""
    for paragraphs in versions:
        entries, problems = read_register(text, PATH)
        new = keep(article_of(*[f"{p.capitalize()}." for p in paragraphs]), entries)
        names = [name for block in blocks_of(new) for name in (block.id, *block.former)]
        assert problems == [] and len(set(names)) == len(names) and known <= set(names)
        known, text = set(names), write_register(new)
        assert difference(text, new, PATH) == []


# --- On the pages and at the terminal ---------------------------------------------------------------------------


def test_every_id_leads_somewhere_on_both_reading_pages() -> None:
    article = kept(article_of(PORTS, "The Key of the Quay", TIDES, CRANES), TIDES, CRANES)
    article = replace(article, slug="ports")
    output, _ = build(Sources((article,)), Links(True))
    pages = {page.address: page.html for page in output.pages}
    for section in article.sections:
        names = {name for block in section.blocks for name in (block.id, *block.former)}
        for address in (f"ports/{section.id}", "ports/full"):
            present = {node.attributes["id"] for node in LexborHTMLParser(pages[address]).css("[id]")}
            assert names <= present, address
    assert any(block.former for block in blocks_of(article))


def test_former_ids_of_a_heading_that_ends_a_part_lead_to_it() -> None:
    text = f"# On Harbours\n\n## Quays\n\n{PORTS}[1]\n\n#### Keys\n\n## Tides\n\n{TIDES}\n\n1 Nobody.\n"
    article, _ = read_article(text.encode(), "seeds/ports.txt")
    assert article is not None
    first, second = article.sections
    heading = replace(first.blocks[-1], former=("h-locks",))
    article = replace(article, slug="ports", sections=(replace(first, blocks=(*first.blocks[:-1], heading)), second))
    output, _ = build(Sources((article,)), Links(True))
    pages = {page.address: page.html for page in output.pages}
    assert heading.text == "Keys"
    assert all('id="h-locks"' in pages[address] for address in (f"ports/{first.id}", "ports/full"))


def test_every_seed_has_its_register() -> None:
    project, problems = load(ROOT)
    assert [p for p in problems if p.level == "error"] == []
    assert project.registers.keys() == {article.path for article in project.sources.articles}


def project_of(folder: Path, *paragraphs: str) -> Path:
    seeds = folder / "seeds"
    seeds.mkdir(exist_ok=True)
    text = "\n\n".join(["On Harbours", "May 2023", *paragraphs, "The end.[1]", "Notes", "1 Nobody."])
    (seeds / "ports.txt").write_text(text, encoding="utf-8")
    return seeds / "ports.ids"


def test_harvest_writes_the_register_and_says_when_it_is_stale(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    register = project_of(tmp_path, PORTS, TIDES, CRANES)
    assert cli.main(["--project", str(tmp_path), "harvest"]) == 0
    assert "p-tides-were-measured-by" in register.read_text("utf-8")
    assert cli.main(["--project", str(tmp_path), "harvest", "--check"]) == 0
    project_of(tmp_path, CRANES, PORTS)
    capsys.readouterr()
    assert cli.main(["--project", str(tmp_path), "harvest", "--check"]) == 1
    assert cli.main(["--project", str(tmp_path), "check"]) == 1
    assert "seeds/ports.ids:3: is not the register" in capsys.readouterr().err
    assert cli.main(["--project", str(tmp_path), "harvest"]) == 0
    assert cli.main(["--project", str(tmp_path), "harvest", "--check"]) == 0
    register.rename(tmp_path / "seeds/quays.ids")
    assert cli.main(["--project", str(tmp_path), "check"]) == 1
    assert "seeds/quays.ids: holds the ids of an article that is not there" in capsys.readouterr().err


def test_an_export_has_the_ids_of_the_register(tmp_path: Path) -> None:
    register = project_of(tmp_path, PORTS, TIDES)
    cli.main(["--project", str(tmp_path), "harvest"])
    edited = (tmp_path / "seeds/ports.txt").read_bytes().replace(b"Ports are", b"Harbours are")
    files, _ = export(edited, "ports.txt", register=register.read_bytes())
    assert '"p-ports-are-older-than"' in files["article.json"] and "p-harbours" not in files["article.json"]
