"""article.json against its published schema, and the promises that no schema can state."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from apparatus.model import (
    Article,
    Block,
    Cite,
    Date,
    Furniture,
    Item,
    Mark,
    Matter,
    Name,
    Note,
    Reference,
    Section,
    Work,
)  # fmt: skip
from apparatus.render.article_json import article_json

SCHEMA = json.loads((Path(__file__).parents[1] / "docs/assets/article.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

FIRST = "See Lu, “City,” 12; Lu, “Town.”"
ARTICLE = Article(
    slug="lu-city",
    path="seeds/lu-city.txt",
    title="The “City” & 城市",
    authors=("Ann Lu", "Bo Ng"),
    date=Date(2023, 5, 11),
    lead="A lead.",
    sections=(
        Section("start", "Start", True, (Block("b1", "paragraph", "Words, more.", 3, (Mark(1, 5), Mark(2, 12))),)),
        Section(
            "end",
            "The End",
            False,
            (
                Block("h", "heading", "The End", 9),
                Block("b2", "quote", "Again.", 11, (Mark(1, 6), Mark(1, 6))),
                Block("b3", "list", "1. Observe\n2. Act", 13),
            ),
        ),
    ),
    notes=(
        Note(1, FIRST, 20, (Cite("short", 4, 19, FIRST[4:19]),)),
        Note(2, "Ann Lu, “Towns,” 2021. A remark.", 21),
        Note(3, "", 22),
    ),
    matter=(Matter("title", "The “City” & 城市", 1), Matter("how-to-cite", "Cite it.", 30)),
    furniture=(Furniture("Page 3", 8, "running header"),),
)
ITEMS = {
    1: (
        Item(
            "unresolved",
            4,
            18,
            FIRST[4:18],
            None,
            "12",
            "See",
            ("lu-2021-towns", "lu-nd-city"),
            "two fit",
            "short",
            0.3,
        ),
        Item("short", 20, 30, FIRST[20:30], "lu-2021-towns", rule="title", confidence=0.9),
    ),
    2: (Item("full", 0, 22, "Ann Lu, “Towns,” 2021.", "lu-2021-towns"), Item("prose", 22, 32, " A remark.")),
}
WORKS = {
    "lu-2021-towns": Work("lu-2021-towns", Reference("web", (Name("Lu", "Ann"),), title="Towns", date=Date(2021))),
    "lu-nd-city": Work("lu-nd-city", Reference("misc", title="City"), {"url": "https://example.org/"}),
    "ng-2020-other": Work("ng-2020-other", Reference("misc", title="Not cited here")),
}


def data_of_the_example() -> dict[str, Any]:
    data = json.loads(article_json(ARTICLE, ITEMS, WORKS))
    assert isinstance(data, dict)
    return data


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_an_article_is_valid() -> None:
    assert [error.message for error in VALIDATOR.iter_errors(data_of_the_example())] == []


def test_an_article_with_nothing_in_it_is_valid() -> None:
    empty = Article("a", "a.txt", "", (), None, "", (), (), (), ())
    data = json.loads(article_json(empty, {}, {}))
    assert [error.message for error in VALIDATOR.iter_errors(data)] == []
    assert data["date"] == "" and data["works"] == {}


def test_members() -> None:
    data = data_of_the_example()
    names = "slug title author date lead sections notes works matter furniture"
    assert list(data) == names.split()
    assert data["author"] == ["Ann Lu", "Bo Ng"] and data["date"] == "2023-05-11"
    first, second, *_ = [block for section in data["sections"] for block in section["blocks"] if block["marks"]]
    assert (first["notes"], first["marks"][1]) == ([1, 2], {"note": 2, "offset": 12})
    assert (second["notes"], len(second["marks"])) == ([1], 2)
    assert [note["cited_from"] for note in data["notes"]] == [["b1", "b2"], ["b1"], []]
    assert [item["kind"] for item in data["notes"][0]["items"]] == ["unresolved", "short"]
    assert data["notes"][0]["items"][0]["candidates"] == ["lu-2021-towns", "lu-nd-city"]
    assert data["matter"][1] == {"kind": "how-to-cite", "text": "Cite it."}
    assert data["furniture"] == [{"text": "Page 3", "line": 8, "reason": "running header"}]


def test_works_are_those_that_the_notes_cite_or_may_mean() -> None:
    works = data_of_the_example()["works"]
    assert list(works) == ["lu-2021-towns", "lu-nd-city"]
    assert works["lu-nd-city"]["URL"] == "https://example.org/"
    assert all(item["id"] == key for key, item in works.items())


def test_items_say_where_they_stand() -> None:
    for note in data_of_the_example()["notes"]:
        assert all(note["text"][item["start"] : item["end"]] == item["text"] for item in note["items"])


def test_letters_of_all_scripts_stand_as_they_are() -> None:
    assert "城市" in article_json(ARTICLE, ITEMS, WORKS) and article_json(ARTICLE, ITEMS, WORKS).endswith("}\n")


def members(value: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to each member of an object within, outside of the works (whose members are CSL's)."""
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, child in children:
        if isinstance(value, dict):
            yield (*way, name)
        if name != "works":
            yield from members(child, (*way, name))


@pytest.mark.parametrize("way", list(members(data_of_the_example())), ids=lambda way: ".".join(map(str, way)))
def test_the_schema_misses_each_member_that_is_gone(way: tuple[Any, ...]) -> None:
    data = copy.deepcopy(data_of_the_example())
    holder = data
    for step in way[:-1]:
        holder = holder[step]
    del holder[way[-1]]
    assert not VALIDATOR.is_valid(data)
    holder[f"{way[-1]}s"] = ""
    assert not VALIDATOR.is_valid(data)


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (("slug",), "Not An Address"),
        (("sections", 0, "blocks", 0, "type"), "figure"),
        (("sections", 0, "blocks", 0, "marks", 0, "offset"), -1),
        (("notes", 0, "number"), "1"),
        (("notes", 0, "items", 0, "work"), "lu-nd-city"),
        (("notes", 0, "items", 1, "work"), None),
        (("notes", 0, "items", 1, "confidence"), 1.2),
        (("works", "lu-nd-city", "URL"), "javascript:alert(1)"),
        (("works", "lu-nd-city", "author"), "Lu"),
        (("matter", 0, "kind"), "advertisement"),
    ],
)
def test_the_schema_refuses(way: tuple[Any, ...], value: object) -> None:
    data = copy.deepcopy(data_of_the_example())
    holder: Any = data
    for step in way[:-1]:
        holder = holder[step]
    holder[way[-1]] = value
    assert not VALIDATOR.is_valid(data)
