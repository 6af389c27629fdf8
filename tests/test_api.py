"""The promises to programs: every public name stands in the guide, its examples run, and no command is a secret."""

from __future__ import annotations

import argparse
import doctest
import inspect
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import apparatus
from apparatus import cli, model

ROOT = Path(__file__).resolve().parents[1]
GUIDE = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
FOR_PEOPLE = "\n".join((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CONTRIBUTING.md"))


def test_the_examples_of_the_guide_run() -> None:
    examples = doctest.DocTestParser().get_doctest(GUIDE, {}, "docs/api.md", "docs/api.md", 0)
    told: list[str] = []
    result = doctest.DocTestRunner(verbose=False).run(examples, out=told.append)
    assert result.attempted > 15 and result.failed == 0, "".join(told)


@pytest.mark.parametrize("name", apparatus.__all__)
def test_every_public_name_is_in_the_guide_and_explained(name: str) -> None:
    assert f"`{name}`" in GUIDE
    value = getattr(apparatus, name)
    if callable(value) and hasattr(value, "__module__") and value.__module__.startswith("apparatus"):
        assert inspect.getdoc(value) and not (inspect.getdoc(value) or "").startswith(f"{name}("), "a written docstring"


def test_every_shape_that_the_guide_names_is_public() -> None:
    shapes = re.findall(r"`([A-Z]\w+)`", GUIDE.partition("## The shapes")[2].partition("All are")[0])
    assert set(shapes) | {"export", "read_article", "read_note"} == set(apparatus.__all__)
    assert list(apparatus.__all__) == sorted(apparatus.__all__, key=lambda name: (name[0].islower(), name))


@pytest.mark.parametrize("function", [apparatus.read_note, apparatus.read_article, apparatus.export])
def test_every_function_is_typed_with_public_shapes_and_names_its_source(function: Any) -> None:
    signature = inspect.signature(function)
    types = [parameter.annotation for parameter in signature.parameters.values()] + [signature.return_annotation]
    assert inspect.Parameter.empty not in types
    shapes = {name for type_ in types for name in re.findall(r"[A-Z]\w+", str(type_))} - {"None"}
    assert shapes <= set(apparatus.__all__)
    assert all(getattr(apparatus, name) is getattr(model, name) for name in shapes)
    assert "Chicago Manual of Style" in (inspect.getdoc(function) or "")


def test_importing_loads_no_reader() -> None:
    """The command has to answer at once."""
    asked = "import sys, apparatus.cli; print([m for m in sys.modules if m.startswith('apparatus')])"
    done = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=ROOT / "scripts"
    )
    loaded = re.findall(r"'(\w+(?:\.\w+)?)[\w.]*'", done.stdout)
    assert sorted(set(loaded)) == ["apparatus", "apparatus.cli", "apparatus.model"]


def test_what_a_program_gets_is_what_the_command_writes(tmp_path: Path) -> None:
    seed = next((ROOT / "tests" / "projects").glob("*/seeds/*.txt"))
    files, _ = apparatus.export(seed.read_bytes(), seed.name)
    assert cli.main(["export", str(seed), "--out", str(tmp_path)]) == 0
    assert {path.name: path.read_bytes().decode() for path in tmp_path.iterdir()} == files
    assert json.loads(files["article.json"])["slug"] == seed.stem


def commands() -> dict[str, argparse.ArgumentParser]:
    actions = cli._parser()._actions
    return next(dict(action.choices) for action in actions if isinstance(action, argparse._SubParsersAction))


@pytest.mark.parametrize("name", commands())
def test_every_command_stands_where_people_look(name: str) -> None:
    known = re.search(rf"apparatus {name}\b|\bmake {name}\b", FOR_PEOPLE)
    assert known, f"neither README.md nor CONTRIBUTING.md says what `apparatus {name}` does"


def test_the_readme_leads_to_the_guide() -> None:
    assert "(docs/api.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
