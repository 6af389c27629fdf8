"""What an editor's slips look like from the outside: each is told where it is, once, and nothing is written. Cases:
tests/cases/mistakes/*.txt."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from apparatus.cli import main

CASES = Path(__file__).parent / "cases" / "mistakes"

PROJECT = {
    "mkdocs.yml": """\
site_name: !ENV [NAME, "Harbours"]
theme: {name: material}
plugins: {search: {}, apparatus: {}, bibtex: {bib_file: bib/references.bib}}
""",
    "mkdocs.offline.yml": "INHERIT: mkdocs.yml\n",
    "docs/index.md": "# Harbours\n",
    "seeds/harbours.txt": """\
Harbours

Ana Lima

The wall is deep and the crane is high.[1] Ships lie at the quay for days.[2]

Notes

1 Rui Costa, The Tides (Lisbon: Casa, 2001), 12.
2 Costa, Tides, 14.
""",
    "seeds/harbours.yml": """\
title: Harbours
authors: [Ana Lima]
sections: []
links:
  force: [{term: quay, passage: lie at the quay, words: the quay}]
""",
    "bib/curated.bib": """\
@book{roe-1990-cranes,
  author = {Jane Roe},
  title = {Cranes},
  year = {1990},
  annote = {Seen.}
}

@book{roe-1991-quays,
  author = {Jane Roe},
  title = {Quays},
  year = {1991},
  annote = {Seen.}
}
""",
    "docs/glossary/quay.md": """\
---
term: quay
kind: place
gloss: A wall at which ships lie.
see_also: [crane]
sources:
  - {key: roe-1991-quays, supports: what it is, status: found elsewhere}
---

A quay is a wall [@roe-1991-quays].
""",
    "docs/glossary/crane.md": """\
---
term: crane
kind: system
gloss: A machine that lifts.
see_also: [quay]
sources:
  - {key: roe-1990-cranes, supports: what it is, status: found elsewhere}
---

A crane lifts what is heavy [@roe-1990-cranes].
""",
}

ANNOTATION = """\
---
title: On the {name}
target:
  on: {on}
  exact: {exact}
motivation: commenting
date: 2026-05-01
sources:
  - {{key: roe-1990-cranes, supports: it}}
---

This is so [@roe-1990-cranes].
"""
PROJECT |= {
    f"docs/annotations/{name}.md": ANNOTATION.format(name=name, on=on, exact=exact)
    for name, on, exact in [("depth", "article", "deep"), ("width", "article", "high"), ("note", "note 1", "The Tides")]
}


def cases() -> list[object]:
    """Title, changes and what is printed."""
    parts = re.split(r"(?m)^\.\n", (CASES / "check.txt").read_text(encoding="utf-8").partition("\n\n")[2])
    assert parts[-1].strip() == "" and len(parts) % 3 == 1, "a part is not closed"
    triples = zip(parts[0::3], parts[1::3], parts[2::3], strict=False)
    return [pytest.param(changes, printed, id=title.strip()) for title, changes, printed in triples]


@pytest.fixture
def root(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    for name, text in PROJECT.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    assert main(["--project", str(tmp_path), "harvest"]) == 0
    assert main(["--project", str(tmp_path), "check"]) == 0, capsys.readouterr().err
    capsys.readouterr()
    return tmp_path


def change(root: Path, changes: str) -> None:
    path, old = root, b""
    for line in changes.splitlines():
        sign, words = (
            line[:2],
            line[2:].encode().replace(b"\\n", b"\n").replace(b"\\t", b"\t").replace(b"\\xe9", b"\xe9"),
        )
        if sign == "- ":
            old = words
        elif sign == "+ " and old:
            text = path.read_bytes()
            assert text.count(old) == 1, line
            path.write_bytes(text.replace(old, words))
            old = b""
        elif sign == "+ ":
            path.write_bytes((path.read_bytes() if path.is_file() else b"") + words + b"\n")
        elif sign == "= ":
            path.write_bytes(words)
        elif sign == "> ":
            (root / line[2:]).parent.mkdir(parents=True, exist_ok=True)
            path.rename(root / line[2:])
        else:
            path = root / line


def files_in(root: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize(("changes", "printed"), cases())
def test_a_mistake_is_told_where_it_is_and_once(
    root: Path, capsys: pytest.CaptureFixture[str], changes: str, printed: str
) -> None:
    change(root, changes)
    before = files_in(root)
    status = main(["--project", str(root), "check"])
    assert capsys.readouterr().err == printed
    assert status == 1
    assert files_in(root) == before


@pytest.mark.parametrize("made", ["bib/references.bib", "bib/formatted.json"])
def test_what_is_generated_is_made_anew_whatever_stands_there(root: Path, made: str) -> None:
    right = (root / made).read_bytes()
    (root / made).write_bytes(b"<<<<<<< HEAD\n" + right)
    assert main(["--project", str(root), "harvest"]) == 0
    assert (root / made).read_bytes() == right
