"""What the files for contributors promise: commands, paths, examples, rights, workflows, and the first entries."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml

from apparatus.cli import main
from apparatus.model import Term
from apparatus.read.bib import read_curated
from apparatus.read.glossary import read_term
from apparatus.read.markdown import check_markdown
from apparatus.review.between import check_citations, check_terms, cited_places
from built import load_project

ROOT = Path(__file__).resolve().parent.parent
FOR_PEOPLE = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / ".github" / "PULL_REQUEST_TEMPLATE.md"]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PAGES = [ROOT / "docs" / "index.md", ROOT / "docs" / "about.md"]
TERMS = sorted((ROOT / "docs" / "glossary").glob("*.md"))


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


# --- Commands and paths -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", [*FOR_PEOPLE, *WORKFLOWS], ids=shown)
def test_every_make_target_exists(path: Path) -> None:
    targets = set(re.findall(r"(?m)^([a-z]+):", text_of(ROOT / "Makefile")))
    named = set(re.findall(r"\bmake ([a-z]+)(?=[\s`.,;]|$)", "\n".join(code_in(path))))
    assert named <= targets, named - targets
    assert named or path.suffix == ".md"


@pytest.mark.parametrize("path", FOR_PEOPLE, ids=shown)
def test_every_apparatus_command_exists(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in set(
        re.findall(r"\bapparatus (harvest|check|schema|new [a-z]+|new|export|offline|links)\b", text_of(path))
    ):
        with pytest.raises(SystemExit) as stop:
            main([*words.split(), "--help"])
        assert stop.value.code == 0, words
    capsys.readouterr()


@pytest.mark.parametrize("path", FOR_PEOPLE, ids=shown)
def test_every_path_exists(path: Path) -> None:
    examples = {"docs/glossary/smart-city.md", "docs/assets/screenshot.png"}
    named = set(
        re.findall(r"`((?:docs|bib|scripts|tests|seeds|LICENSES|\.github)/[\w./-]*|[A-Z]+\.md)`", text_of(path))
    )
    assert not [name for name in named - examples if not (ROOT / name).exists()]


def code_in(path: Path) -> list[str]:
    """The pieces of a text that are code; all of it where it is no Markdown."""
    text = text_of(path)
    if path.suffix != ".md":
        return [text]
    fenced = re.findall(r"(?ms)^```\w*\n(.*?)^```", text)
    return [*fenced, *re.findall(r"`([^`\n]+)`", text)]


# --- Examples ---------------------------------------------------------------------------------------------------


def test_the_failed_check_of_the_guide_is_what_a_check_says() -> None:
    told = re.search(r"(?ms)^```text\n(docs/glossary/city-brain\.md:.*?)^```", text_of(ROOT / "CONTRIBUTING.md"))
    assert told is not None
    matter = ["term: city brain", "kind: system", "gloss: A platform.", "see: []"]
    matter += ["sources: [{key: lu-2021-city, supports: it, status: found elsewhere}]"]
    body = ["", "It pools data [@lu-2021-city].", "", "Towns <b>have</b> brains [@lu-2021-city].", ""]
    body += ["They pool [@lu-2012-city]."]
    text = "\n".join(["---", *matter, "---", *body])
    term, problems = read_term(text, "docs/glossary/city-brain.md")
    assert term is not None
    assert [str(p) for p in [*problems, *check_citations([term], ["lu-2021-city"])]] == told[1].splitlines()


def test_the_case_of_the_guide_is_a_case() -> None:
    example = re.search(r"(?ms)^```text\n(No body\n.*?)^```", text_of(ROOT / "CONTRIBUTING.md"))
    assert example is not None and example[1] in text_of(ROOT / "tests" / "cases" / "glossary" / "term.txt")


def test_the_field_table_of_the_guide_is_complete() -> None:
    from apparatus.read.glossary_schema import TermMatter

    table = text_of(ROOT / "CONTRIBUTING.md").partition("| field | holds |")[2].partition("\n\n")[0]
    rows = re.findall(r"(?m)^\| (`[a-z_`, ]+`) \|", table)
    assert set(re.findall("[a-z_]+", " ".join(rows))) == set(TermMatter.model_fields)


# --- Workflows and templates ------------------------------------------------------------------------------------


def workflow(name: str) -> dict[Any, Any]:
    loaded = yaml.safe_load(text_of(ROOT / ".github" / "workflows" / name))
    assert isinstance(loaded, dict)
    return loaded


@pytest.mark.parametrize("path", WORKFLOWS, ids=shown)
def test_a_workflow_may_do_no_more_than_it_has_to(path: Path) -> None:
    loaded = workflow(path.name)
    assert loaded["permissions"] == {"contents": "read"}
    assert "pull_request_target" not in loaded[True]  # YAML 1.1 reads the key `on` as true
    assert "secrets." not in text_of(path)
    for job in loaded["jobs"].values():
        assert job["timeout-minutes"] <= 30
        for step in job["steps"]:
            assert re.fullmatch(r"actions/[a-z-]+@v\d+", step.get("uses", "actions/x@v1"))
            assert "${{" not in step.get("run", ""), "a value of an event must not reach a shell"
            if step.get("uses", "").startswith("actions/checkout"):
                assert step["with"] == {"persist-credentials": False}


def test_a_pull_request_is_checked_tested_built_and_kept() -> None:
    loaded = workflow("check.yml")
    steps = loaded["jobs"]["check"]["steps"]
    assert list(loaded[True]) == ["pull_request"]
    assert [step["run"] for step in steps if "run" in step] == ["make check", "make site", "make offline", "make test"]
    kept = [step["with"]["path"] for step in steps if "upload-artifact" in step.get("uses", "")]
    assert kept == ["site/", "dist/"]


def test_only_the_main_branch_is_published_and_only_one_job_may_write() -> None:
    loaded = workflow("publish.yml")
    assert loaded[True]["push"] == {"branches": ["main"]}
    assert "permissions" not in loaded["jobs"]["build"]
    assert loaded["jobs"]["deploy"]["permissions"] == {"pages": "write", "id-token": "write"}
    build = next(step for step in loaded["jobs"]["build"]["steps"] if "make site" in step.get("run", ""))
    assert "SOURCE_DATE_EPOCH" in build["run"] and {"SITE_URL", "EDIT_URI_TEMPLATE"} == set(build["env"])


def test_the_correction_form_asks_for_place_fault_and_source() -> None:
    form = yaml.safe_load(text_of(ROOT / ".github" / "ISSUE_TEMPLATE" / "correction.yml"))
    fields = {item["id"]: item for item in form["body"] if item["type"] != "markdown"}
    assert set(fields) == {"place", "kind", "wrong", "source"}
    assert all(item["validations"]["required"] for item in fields.values())


# --- Rights -----------------------------------------------------------------------------------------------------


def test_three_rights_are_kept_apart() -> None:
    licences = {path.name: text_of(path) for path in (ROOT / "LICENSES").iterdir()}
    assert "Permission is hereby granted, free of charge" in licences["MIT.txt"]
    assert licences["CC-BY-4.0.txt"].startswith("Attribution 4.0 International")
    assert "all rights reserved" in licences["ARTICLE.txt"]
    for path in (ROOT / "README.md", ROOT / "docs" / "about.md", ROOT / "CONTRIBUTING.md"):
        text = " ".join(text_of(path).split())
        assert re.search(r"\bMIT\b", text) and re.search(r"CC BY 4\.0|Attribution 4\.0", text), shown(path)
        assert re.search(r"author’s and( the)? publisher’s", text), shown(path)


def test_the_rights_name_every_seed() -> None:
    named = text_of(ROOT / "LICENSES" / "ARTICLE.txt")
    assert [shown(seed) for seed in sorted((ROOT / "seeds").glob("*.txt")) if shown(seed) not in named] == []


# --- What the editor wrote --------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", PAGES, ids=shown)
def test_pages_that_people_wrote_are_clean(path: Path) -> None:
    assert check_markdown(text_of(path), shown(path)) == []
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", text_of(path)):
        assert (path.parent / target).is_file(), target


def read_terms() -> list[Term]:
    terms = []
    for path in TERMS:
        term, problems = read_term(text_of(path), shown(path))
        assert term is not None and problems == [], problems
        terms.append(term)
    return terms


def test_the_glossary_is_clean() -> None:
    terms = read_terms()
    curated, problems = read_curated(text_of(ROOT / "bib" / "curated.bib"), "bib/curated.bib")
    assert {"city-brain", "first-island-chain", "community-of-common-destiny", "beidou"} <= {term.id for term in terms}
    cited, unread = read_curated(text_of(ROOT / "bib" / "references.bib"), "bib/references.bib")
    works = {entry.key for entry in (*curated, *cited)}
    assert [*problems, *unread, *check_terms(terms), *check_citations(terms, works)] == []


@pytest.mark.parametrize("path", TERMS, ids=shown)
def test_a_published_entry_is_short_sourced_and_in_its_own_script(path: Path) -> None:
    term, _ = read_term(text_of(path), shown(path))
    assert term is not None
    if term.draft:
        return
    words = re.sub(r"\[@[^]]*\]", "", term.body).split()
    assert 60 <= len(words) <= 220
    if term.native_lang.startswith("zh"):
        assert re.fullmatch(r"[\u4e00-\u9fff]+", term.native)
        marks = [c for c in unicodedata.normalize("NFD", term.pinyin) if c in "\u0304\u0301\u030c\u0300"]
        assert 1 <= len(marks) <= len(term.native)


def test_everything_that_an_editor_added_says_how_it_was_seen() -> None:
    entries, _ = read_curated(text_of(ROOT / "bib" / "curated.bib"), "bib/curated.bib")
    assert [entry.key for entry in entries if len(entry.fields.get("annote", "")) < 40] == []


def test_no_source_of_the_editors_goes_unused() -> None:
    told = load_project().sources.annotations
    cited = {key for said in [*read_terms(), *told] for key, _ in cited_places(said)}
    entries, _ = read_curated(text_of(ROOT / "bib" / "curated.bib"), "bib/curated.bib")
    assert [entry.key for entry in entries if "title" in entry.fields and entry.key not in cited] == []
