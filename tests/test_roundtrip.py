"""What we write is read by those who will read it: every field of every work comes back, and nobody complains.

The works are those of tests/cases/bib/works.txt and of this project. A reader that is not installed is skipped, by
name.
"""

from __future__ import annotations

import json
import logging
import re
import shutil
import subprocess
from collections.abc import Mapping
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

import bibtexparser
import pytest
import rispy
from pybtex.database import parse_string

from apparatus.formatted.engine import pandoc
from apparatus.harvest import harvest
from apparatus.model import Work
from apparatus.project import load
from apparatus.render import csl, ris
from apparatus.render.bibtex import HAN_KANA_HANGUL, bibliography, entry_fields, entry_type
from apparatus.render.complete import complete
from apparatus.render.tex import plain
from bib_cases import parts_of, work_of

ROOT = Path(__file__).resolve().parent.parent

SHAPES = str.maketrans({"–": "-", "{": "\uff5b", "}": "\uff5d"})
"""BibTeX cannot hold braces: full-width ones stand for them."""

CITATION_JS_AT = ROOT / "tests" / "citation_js"
CITATION_JS = """
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
const text = require("fs").readFileSync(0, "utf8");
console.log(JSON.stringify(new Cite(text, { generateGraph: false }).data));
"""


@cache
def works() -> dict[str, Work]:
    project, _ = load(ROOT)
    harvested, _ = harvest(project.sources.articles, project.sources.curated)
    cases = [work_of(case[1]) for case in parts_of("works.txt", 5)]
    return {work.key: work for work in [*cases, *harvested.works.values()]}


def value(field: str) -> str:
    """A field's value without the braces around it, as every reader gives it."""
    return field[1:-1] if field.startswith("{") else field


def same(text: Any) -> str:
    """The text, whatever the shape of its quotation marks, dashes, spaces and braces."""
    straight = re.sub(r"[\u2018\u2019\u201c\u201d'\"`]+", "'", str(text)).translate(SHAPES)
    return re.sub(r"\s+", " ", straight).strip()


def person(name: Mapping[str, str]) -> str:
    """A name in reading order, whatever its parts are called; in East Asian scripts the family comes first."""
    if HAN_KANA_HANGUL.search(whole := name.get("family", "") + name.get("given", "")):
        return whole
    parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix", "literal")
    return same(" ".join(name[part] for part in parts if name.get(part)))


# --- BibTeX -----------------------------------------------------------------------------------------------------


def test_pybtex_reads_every_field() -> None:
    data = parse_string(bibliography(works().values()), "bibtex")
    assert set(data.entries) == works().keys()
    for key, work in works().items():
        entry, expected = data.entries[key], entry_fields(work)
        assert entry.type == entry_type(work)
        assert set(entry.persons) == {"author", "editor"} & expected.keys()
        assert entry.fields.get("month", "")[:3].lower() == expected.pop("month", "")
        others = {name: value(text) for name, text in expected.items() if name not in entry.persons}
        assert {name: text for name, text in entry.fields.items() if name != "month"} == others


def test_bibtexparser_reads_every_field(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        library = bibtexparser.parse_string(bibliography(works().values()))
    assert caplog.messages == [] and library.failed_blocks == []
    read = {entry.key: entry for entry in library.entries}
    assert read.keys() == works().keys()
    for key, work in works().items():
        expected = {name: value(text) for name, text in entry_fields(work).items()}
        assert (read[key].entry_type, {f.key: f.value for f in read[key].fields}) == (entry_type(work), expected)


BIBER = {"journal": "journaltitle", "address": "location", "school": "institution", "annote": "annotation"}
"""What biber calls the fields that biblatex knows by another name."""
UNKNOWN_TO_BIBLATEX = {"archiveurl"}
"""What biblatex has no field for: biber leaves it out, other readers keep it."""


@pytest.mark.skipif(not shutil.which("biber"), reason="biber is not installed")
def test_biber_reads_every_field(tmp_path: Path) -> None:
    """Which fields it misses where a source does not state them, tests/test_bibtex.py says."""
    (tmp_path / "works.bib").write_text(bibliography(works().values()), encoding="utf-8")
    command = ["biber", "--tool", "--nolog", "--output-file=out.bib", "works.bib"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert re.findall(r"(?:WARN|ERROR) - .*", said) == []
    read = parse_string((tmp_path / "out.bib").read_text(encoding="utf-8"), "bibtex").entries
    assert {key.lower() for key in read} == works().keys()
    for key, work in works().items():
        expected = {BIBER.get(name, name): value(text) for name, text in entry_fields(work).items()}
        # A date says what year and month say; biber keeps the one.
        if "date" in expected:
            expected = {name: text for name, text in expected.items() if name not in ("year", "month")}
        found = {name.lower(): text for name, text in read[key].fields.items()}
        for name, text in expected.items():
            if name not in {"author", "editor", "translator"} | UNKNOWN_TO_BIBLATEX:
                expected_text = text.replace(", ", ",") if name == "keywords" else text
                assert plain(found[name]) == plain(expected_text), (key, name)


# --- CSL out of BibTeX ------------------------------------------------------------------------------------------

BACK = {"volume": "volume", "pages": "page"}
PLACES = ("container-title", "publisher", "event-title", "collection-title", "genre", "note")
"""Where readers put what a work appeared in: each has its own rule for `howpublished` and `organization`."""


def assert_same_items(read: list[dict[str, Any]], both: bool = True) -> None:
    """`both`: the program keeps `howpublished` beside `organization` (citation-js has one place for the two)."""
    found = {item["id"]: item for item in read}
    assert found.keys() == works().keys()
    for key, work in works().items():
        ours, theirs = csl.item(work), found[key]
        for name in ("title", "URL", "DOI", *({"volume", "page"} & {BACK.get(f) for f in entry_fields(work)})):
            if name in ours:
                assert same(theirs.get(name)) == same(ours[name]), (key, name)
        for role in ("author", "editor"):
            people = [person(name) for name in ours.get(role, ())]
            assert [person(name) for name in theirs.get(role, ())][: len(people)] == people, (key, role)
        if "date-parts" in ours.get("issued", {}) and "season" not in ours["issued"]:
            assert theirs["issued"]["date-parts"] == ours["issued"]["date-parts"], key
        if (container := complete(work).container) and (both or "organization" not in entry_fields(work)):
            # pandoc joins `howpublished` and `organization` with a semicolon.
            stated = (part for place in PLACES for part in theirs.get(place, "").split("; "))
            assert same(container) in map(same, stated), key


@pytest.mark.skipif(pandoc() is None, reason="the extra citeproc (pypandoc-binary) is not installed")
@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_pandoc_reads_the_same_items(dialect: str) -> None:
    command = [str(pandoc()), f"--from={dialect}", "--to=csljson"]
    run = subprocess.run(
        command, input=bibliography(works().values()), capture_output=True, encoding="utf-8", check=True
    )
    assert run.stderr == ""
    assert_same_items(json.loads(run.stdout))


def has_citation_js() -> bool:
    found = ["node", "-e", 'require.resolve("@citation-js/core"); require.resolve("@citation-js/plugin-bibtex")']
    return bool(shutil.which("node")) and subprocess.run(found, cwd=CITATION_JS_AT, capture_output=True).returncode == 0


@pytest.mark.skipif(not has_citation_js(), reason="citation-js is not installed (make test does it where npm is)")
def test_citation_js_reads_the_same_items() -> None:
    command = ["node", "-e", CITATION_JS]
    text = bibliography(works().values())
    run = subprocess.run(command, cwd=CITATION_JS_AT, input=text, capture_output=True, encoding="utf-8", check=True)
    assert run.stderr == ""
    read = json.loads(run.stdout)
    for item in read:
        if "URL" in item:
            # citation-js encodes every address, also the one that is encoded.
            item["URL"] = re.sub("%25(?=[0-9A-F]{2})", "%", item["URL"])
    assert_same_items(read, both=False)


# --- RIS --------------------------------------------------------------------------------------------------------

RISPY = {
    "title": "title", "container-title": "secondary_title", "publisher": "publisher",
    "publisher-place": "place_published", "volume": "volume", "DOI": "doi", "URL": "urls",
}  # fmt: skip
"""How rispy calls what CSL calls so."""


def test_rispy_reads_every_record(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        records = rispy.loads(ris.records(works().values()))
    assert caplog.messages == [] and [record["id"] for record in records] == list(works())
    for record, (key, work) in zip_longest(records, works().items()):
        item, reference = csl.item(work), complete(work)
        editors = record.pop("unknown_tag", {}).pop("ED", [])
        assert "unknown_tag" not in record, key
        assert record["type_of_reference"] == ris.type_of(reference)
        item.setdefault("publisher", item.get("authority", ""))
        record["urls"] = "".join(record.get("urls", ()))
        for name, called in RISPY.items():
            assert record.get(called, "") == item.get(name, ""), (key, name)
        assert (len(record.get("authors", ())), len(editors)) == (
            len(item.get("author", ())),
            len(item.get("editor", ())),
        )
        if reference.date and reference.date.year:
            assert int(record["year"]) == reference.date.year
