"""CSL-JSON and RIS out of works. Cases: tests/cases/bib/works.txt."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from apparatus.model import Kind, Reference, Work
from apparatus.render import csl, ris
from apparatus.render.tex import clean
from bib_cases import REFERENCES, WORKS, parts_of, work_of

CASES = parts_of("works.txt", 5)

CSL_TYPES = """article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
dataset document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation
manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty
webpage"""
"""The types of CSL 1.0.2 (specification, appendix III)."""

TEXT = {"type": "string", "minLength": 1}
NAME_PARTS = ("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal")
NAMES = {
    "type": "array",
    "minItems": 1,
    "items": {
        "type": "object",
        "properties": dict.fromkeys(NAME_PARTS, TEXT),
        "additionalProperties": False,
        "minProperties": 1,
    },
}
DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "integer"}},
        },
        "season": {"enum": [1, 2, 3, 4]},
        "literal": TEXT,
        "circa": {"const": True},
    },
    "additionalProperties": False,
    "minProperties": 1,
}
VARIABLES = """abstract annote archive archive_location authority collection-title container-title DOI edition event
genre ISBN ISSN issue keyword language note number original-title page publisher publisher-place section title
title-short URL version volume volume-title"""
ITEM = {
    "type": "object",
    "properties": dict.fromkeys(VARIABLES.split(), TEXT)
    | {"id": TEXT, "type": {"enum": CSL_TYPES.split()}}
    | {
        "author": NAMES,
        "editor": NAMES,
        "translator": NAMES,
        "container-author": NAMES,
        "issued": DATE,
        "original-date": DATE,
        "accessed": DATE,
    },
    "required": ["id", "type"],
    "additionalProperties": False,
}
"""What the CSL input data schema allows of the members that we use, and of them only such as hold something."""

VALIDATOR = Draft202012Validator(ITEM)


@pytest.mark.parametrize(("text", "expected"), [pytest.param(c[1], c[3], id=c[0]) for c in CASES])
def test_csl_case(text: str, expected: str) -> None:
    assert csl.item(work_of(text)) == json.loads(expected)


@pytest.mark.parametrize(("text", "expected"), [pytest.param(c[1], c[4], id=c[0]) for c in CASES])
def test_ris_case(text: str, expected: str) -> None:
    lines = ris.record(work_of(text)).split("\r\n")
    assert lines[-2:] == ["ER  - ", ""]
    assert [line.rstrip() for line in lines] == expected.split("\n")


def test_every_kind_has_a_type() -> None:
    kinds = set(Kind.__args__)  # type: ignore[attr-defined]
    assert csl.TYPES.keys() == ris.TYPES.keys() == kinds
    assert set(csl.TYPES.values()) <= set(CSL_TYPES.split())


@settings(max_examples=150, deadline=None)
@given(WORKS)
def test_any_work_is_a_valid_item(work: Work) -> None:
    item = csl.item(work)
    assert [error.message for error in VALIDATOR.iter_errors(item)] == []
    assert item["id"] == work.key and item.get("title", "") == clean(work.reference.title)
    assert item.get("URL", "https://a").lower().startswith(("http://", "https://"))


@settings(max_examples=150, deadline=None)
@given(WORKS)
def test_any_work_is_a_valid_record(work: Work) -> None:
    record = ris.record(work)
    lines = record.removesuffix("\r\n").split("\r\n")
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - [^\r\n]*", line) for line in lines)
    assert lines[0][:6] == "TY  - " and lines[-1] == "ER  - " and f"ID  - {work.key}" in lines
    assert all(line.isprintable() or not re.search(r"[\x00-\x1f\x7f-\x9f]", line) for line in lines)
    assert [line[6:] for line in lines if line.startswith("TI")] == [t for t in [clean(work.reference.title)] if t]


@settings(max_examples=40, deadline=None)
@given(st.lists(REFERENCES, max_size=4))
def test_collections_hold_every_work_in_order(references: list[Reference]) -> None:
    works = [Work(f"a-{number}-b", reference) for number, reference in enumerate(references)]
    keys = [work.key for work in works]
    assert [item["id"] for item in json.loads(csl.items_json(works))] == keys
    text = ris.records(works)
    assert re.findall(r"(?m)^ID  - (.*)\r$", text) == keys
    assert text.count("ER  - \r\n") == len(works) and "\r\n\r\n\r\n" not in text
