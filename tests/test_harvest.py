"""Works from articles and an editor's bibliography; the check of what stands on the disk; the export of any text."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from mkdocs_bibtex.citation import Citation
from mkdocs_bibtex.registry import SimpleRegistry
from pybtex.database import parse_string

from apparatus.harvest import Harvest, difference, export, harvest, overlay, sort_key
from apparatus.model import Article, Entry, Name, Place, Problem, Reference, Work
from apparatus.read.bib import check_bib, read_curated
from apparatus.read.seed import read_article
from apparatus.render.bibtex import bibliography
from bib_cases import WORKS

ROOT = Path(__file__).parents[1]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
SCHEMA = json.loads((ROOT / "docs/assets/article.schema.json").read_text(encoding="utf-8"))

TEXT = """Ports and Power

Ann Lu, May 2023

The first ports were built long ago, and few of them are left today.[1] Others followed in the years
after that, for reasons which many have described at length.[2]

Some ports were sold to companies whose owners nobody knows, as the press has reported.[3]

Notes

1 Ines B. Marlow, Engines Among the Trees (USA: Oak & Reed Publishing Co., Inc., 1997).
2 Marlow, Engines Among the Trees, 12; Chuin-Wei Yapp, “Smart at 100%,” Morning Post, August 2019, sec. World News.
3 Hall, “Sea.” Nobody has seen it since.
"""

CURATED = """% What is known of it.
@misc{yapp-2019-smart,
  url = {https://example.org/smart},
  annote = {own address and title},
}

@online{agency-2020-guide,
  author = {{Space Agency}},
  title = {Guide},
  date = {2020-05},
  url = {https://example.org/guide},
}
"""


def article_of(text: str = TEXT) -> Article:
    article, _ = read_article(text.encode(), "seeds/ports.txt")
    assert article is not None
    return article


def harvest_of(curated: str = CURATED) -> tuple[Harvest, list[Problem]]:
    entries, problems = read_curated(curated, "bib/curated.bib")
    assert problems == []
    return harvest([article_of()], entries)


def told(problems: list[Problem]) -> list[str]:
    return [str(problem) for problem in problems if problem.level == "error"]


# --- Works ------------------------------------------------------------------------------------------------------


def test_notes_and_editor_together() -> None:
    harvested, problems = harvest_of()
    assert told(problems) == []
    assert list(harvested.works) == ["marlow-1997-engines", "agency-2020-guide", "yapp-2019-smart"]
    yapp, guide = harvested.works["yapp-2019-smart"], harvested.works["agency-2020-guide"]
    assert yapp.edited == {"url": "https://example.org/smart", "annote": "own address and title"}
    assert (yapp.editorial, yapp.reference.url, yapp.reference.title) == (False, "", "Smart at 100%")
    assert (guide.editorial, guide.reference, guide.type) == (True, Reference(kind="web"), "online")
    assert [item.work for item in harvested.items["ports", 2]] == ["marlow-1997-engines", "yapp-2019-smart"]


def test_the_bibliography() -> None:
    text = harvest_of()[0].bibtex
    assert text.startswith("% Written by `apparatus harvest`") and "@" not in text.split("\n\n")[0]
    assert re.findall(r"(?m)^@(\w+)\{(.*),$", text) == [
        ("online", "agency-2020-guide"),
        ("book", "marlow-1997-engines"),
        ("article", "yapp-2019-smart"),
    ]
    assert "% editor: annote, url (bib/curated.bib)\n@article{yapp" in text
    assert "% editor's source (bib/curated.bib)\n@online{agency" in text
    assert r"title = {{Smart at 100\%}}," in text and "note = {sec. World News}," in text
    assert check_bib(text, "bib/references.bib") == [] and len(parse_string(text, "bibtex").entries) == 3


def test_what_a_short_form_leaves_open_is_a_notice() -> None:
    harvested, problems = harvest_of("")
    assert [problem.level for problem in problems] == ["notice"] and "note 3" in problems[0].message
    assert harvested.items["ports", 3][0].kind == "unresolved"


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (
            "@misc{yap-2019-smart, url = {https://example.org}}",
            "entry yap-2019-smart: no note cites a work with this key (did you mean yapp-2019-smart?)",
        ),
        (
            "@book{zzz-1888-zzz, title = {Z}}",
            "entry zzz-1888-zzz: no note cites a work with this key (a source of the editor's own needs a title, "
            "and an author, an organization or a publisher)",
        ),
        (
            "@book{yapp-2019, title = {Z}, publisher = {Y}}",
            "entry yapp-2019: the key yapp-2019 is the beginning of the key yapp-2019-smart "
            "(give the editor's source another key)",
        ),
    ],
)
def test_entries_that_fit_nothing(entry: str, expected: str) -> None:
    assert told(harvest_of("\n\n" + entry)[1]) == [f"bib/curated.bib:3:1: {expected}"]


def test_an_editor_who_says_misc_leaves_the_kind_alone() -> None:
    works = {"a-1-b": Work("a-1-b", Reference("newspaper"))}
    for type_, kept in (("misc", ""), ("book", "book")):
        result, _ = overlay(works, [Entry("a-1-b", type_, {"title": "T"}, Place("c.bib", 1))])
        assert result["a-1-b"].type == kept and works["a-1-b"].edited == {}


def test_the_order_of_a_bibliography() -> None:
    ordered = [
        Work("1", Reference(authors=(Name("Ábel", "Z"),), title="B")),
        Work("2", Reference(authors=(Name("Abel", "Zoe"),), title="A")),
        Work("3", Reference(title="The Aberration")),
        Work("4", Reference(authors=(Name(literal="abz"),), title="The City")),
        Work("5", Reference(authors=(Name(literal="abz"),), title="A Town")),
        Work("6", Reference(), edited={"author": "{Zebra}", "title": "A"}, editorial=True),
    ]
    mixed = [ordered[at] for at in (3, 0, 5, 1, 4, 2)]
    assert [work.key for work in sorted(mixed, key=sort_key)] == list("123456")


# --- The check --------------------------------------------------------------------------------------------------


def test_every_difference_is_named() -> None:
    new = harvest_of()[0].bibtex
    old = new.replace("{{Smart", "{{smart").replace("  month = aug,\n", "").replace("@book{marlow", "@misc{marlow")
    old = old.replace("  annote = {own", "  isbn = {1},\n  annote = {own").replace(
        "agency-2020-guide", "agency-2020-guides"
    )
    path = "bib/references.bib"
    assert [str(p).replace(" (run: apparatus harvest)", "") for p in difference(old, new, path)] == [
        f"{path}: entry agency-2020-guide is missing",
        f"{path}:4:1: entry agency-2020-guides belongs to no cited work",
        f"{path}:13:1: entry marlow-1997-engines: the type is @misc but should be @book",
        f"{path}:23:1: entry yapp-2019-smart: field month is missing; it should be {{August}}",
        f"{path}:25:3: entry yapp-2019-smart: field title is {{{{smart at 100\\%}}}} "
        "but should be {{Smart at 100\\%}}",
        f"{path}:32:3: entry yapp-2019-smart: field isbn is {{1}} but should not be there",
    ]


def test_order_and_comments_count_too() -> None:
    new = harvest_of()[0].bibtex
    (problem,) = difference(new.replace("% editor: annote, url", "% editor: url"), new, "r.bib")
    assert problem.place.line == 22 and "comment" in problem.message
    assert difference(new, new, "r.bib") == []


def test_a_bibliography_that_cannot_be_read_is_said_so() -> None:
    new = harvest_of()[0].bibtex
    messages = [str(p) for p in difference(new.replace("  title = {{Guide}},", "  title = {{Guide},"), new, "r.bib")]
    assert messages[0].startswith("r.bib: entry agency-2020-guide is missing")
    assert "r.bib:6:3: entry agency-2020-guide: the value of title is never closed (count its braces)" in messages


@settings(max_examples=40, deadline=None)
@given(
    st.lists(WORKS, max_size=3, unique_by=lambda work: work.key), st.lists(WORKS, max_size=3, unique_by=lambda w: w.key)
)
def test_a_difference_is_found_if_and_only_if_there_is_one(old: list[Work], new: list[Work]) -> None:
    before, after = bibliography(old), bibliography(new)
    assert bool(difference(before, after, "r.bib")) == (before != after)


# --- Export -----------------------------------------------------------------------------------------------------


def test_export_of_any_text() -> None:
    files, problems = export(TEXT.encode(), "somewhere/My Ports.txt")
    assert told(problems) == []
    assert list(files) == ["article.json", "references.bib", "references.json", "references.ris"]
    data = json.loads(files["article.json"])
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(data)] == []
    assert (data["slug"], data["title"]) == ("my-ports", "Ports and Power")
    assert [note["number"] for note in data["notes"]] == [1, 2, 3]
    assert sorted(data["works"]) == list(parse_string(files["references.bib"], "bibtex").entries)
    assert [item["id"] for item in json.loads(files["references.json"])] == sorted(data["works"])
    assert re.findall(r"(?m)^ID  - (.*)\r$", files["references.ris"]) == sorted(data["works"])
    assert export(TEXT.encode(), "somewhere/My Ports.txt") == (files, problems)


def test_export_with_what_an_editor_says() -> None:
    files, problems = export(TEXT.encode(), "a.txt", "slug: harbours\ntitle: Harbours\n", "a.yml")
    assert told(problems) == []
    data = json.loads(files["article.json"])
    assert (data["slug"], data["title"]) == ("harbours", "Harbours")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("slgu: harbours\n", Place("in/a.yml", 1, 1)),
        (b"\xef\xbb\xbfslgu: harbours\n", Place("in/a.yml", 1, 1)),
        (b"title: x\nslug: \xff\n", Place("in/a.yml", 2)),
    ],
    ids=["text", "bytes", "not UTF-8"],
)
def test_export_names_the_file_of_a_fault_of_the_editors(text: bytes | str, place: Place) -> None:
    files, problems = export(TEXT.encode(), "in/a.txt", text)
    assert files and [problem.place for problem in problems if problem.level == "error"] == [place]


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"No notes at all.\n"], ids=["empty", "not UTF-8", "no notes"])
def test_export_of_what_is_no_article(data: bytes) -> None:
    files, problems = export(data, "a.txt")
    assert problems and all(problem.place.path == "a.txt" for problem in problems)
    assert files == {} or json.loads(files["article.json"])["notes"] == []


# --- Every seed -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_seed(path: Path, tmp_path: Path) -> None:
    files, _ = export(path.read_bytes(), path.name)
    data = json.loads(files["article.json"])
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(data)] == []
    blocks = {block["id"]: block for section in data["sections"] for block in section["blocks"]}
    assert all(mark["offset"] <= len(block["text"]) for block in blocks.values() for mark in block["marks"])
    for note in data["notes"]:
        assert all(blocks[id_]["notes"].count(note["number"]) == 1 for id_ in note["cited_from"])
        assert all(note["text"][item["start"] : item["end"]] == item["text"] for item in note["items"])
        assert {item["work"] for item in note["items"]} - {None} <= data["works"].keys()
    assert check_bib(files["references.bib"], "references.bib") == []
    (tmp_path / "references.bib").write_text(files["references.bib"], encoding="utf-8")
    registry = SimpleRegistry([str(tmp_path / "references.bib")])
    assert set(registry.bib_data.entries) == data["works"].keys()
    assert all(registry.reference_text(Citation(key)) for key in data["works"])
