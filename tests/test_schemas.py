"""The JSON Schemas of what people write: they say what the checks say, and the kept copies are up to date."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from apparatus.read.frontmatter import load_yaml
from apparatus.read.glossary import read_term
from apparatus.schemas import SCHEMAS, schema, stale

ROOT = Path(__file__).resolve().parent.parent
ENTRIES = sorted((ROOT / "docs" / "glossary").glob("*.md"))
RIGHT = {
    "term": "a",
    "kind": "concept",
    "gloss": "b.",
    "sources": [{"key": "k", "supports": "c", "status": "found elsewhere"}],
}


def checker(path: str) -> jsonschema.Draft202012Validator:
    made = json.loads(schema(path))
    jsonschema.Draft202012Validator.check_schema(made)
    return jsonschema.Draft202012Validator(made)


@pytest.mark.parametrize("path", SCHEMAS)
def test_the_kept_schema_is_that_of_the_checks(path: str) -> None:
    assert stale({path: (ROOT / path).read_text(encoding="utf-8")}) == []
    assert [str(problem) for problem in stale({path: "{}"})] == [
        f"{path}: is not the schema by which entries are checked (run: apparatus schema)"
    ]


@pytest.mark.parametrize("path", ENTRIES, ids=lambda path: path.stem)
def test_every_entry_is_valid(path: Path) -> None:
    matter = yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])
    plain = json.loads(json.dumps(matter, default=str))
    checker("docs/data/glossary.schema.json").validate(plain)


def test_every_annotation_is_valid() -> None:
    """Read as YAML 1.2, in which `on` is a name."""
    for path in sorted((ROOT / "docs" / "annotations").glob("*.md")):
        matter, _, problems = load_yaml(path.read_text(encoding="utf-8").split("---\n")[1], path.name)
        assert problems == []
        checker("docs/data/annotation.schema.json").validate(json.loads(json.dumps(matter, default=str)))


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "sytem"},
        {"gloss": "no stop"},
        {"gloss": "x" * 160 + "."},
        {"see": ["b"]},
        {"coordinates": [1.0]},
        {"dates": [{"date": "2016-13", "what": "a", "source": "k"}]},
        {"sources": [{"key": "k", "supports": "c", "status": "proven"}]},
        {"aliases": "one"},
    ],
    ids=str,
)
def test_schema_and_check_refuse_the_same(change: dict[str, object]) -> None:
    wrong = RIGHT | change
    assert checker("docs/data/glossary.schema.json").is_valid(RIGHT)
    assert not checker("docs/data/glossary.schema.json").is_valid(wrong)
    assert read_term(f"---\n{yaml.safe_dump(RIGHT)}---\nd [@k].\n", "a.md")[1] == []
    assert read_term(f"---\n{yaml.safe_dump(wrong)}---\nd [@k].\n", "a.md")[1]
