"""BibTeX out of works, held against its three readers. Cases: tests/cases/bib/works.txt."""

from __future__ import annotations

import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mkdocs_bibtex.citation import Citation
from mkdocs_bibtex.registry import SimpleRegistry
from pybtex.database import BibliographyData, parse_string
from pybtex.richtext import Text

from apparatus.model import Name, Reference, Work
from apparatus.plugin.hooks import keep_references
from apparatus.read.bib import check_bib, read_curated
from apparatus.render.bibtex import bibliography, entry
from apparatus.render.complete import complete, names
from apparatus.render.tex import address, as_text, clean, escape, plain
from bib_cases import NAMES, REFERENCES, WORDS, WORKS, parts_of, work_of

CASES = parts_of("works.txt", 5)
WORKS_OF_CASES = [work_of(case[1]) for case in CASES]
BRACES = str.maketrans("{}", "\uff5b\uff5d")

WITHOUT_DATE = "Missing mandatory field - one of 'date, year' must be defined"
NOT_STATED = {WITHOUT_DATE, "Missing mandatory field 'title'", "Missing mandatory field 'author'"}
"""What biber misses where the source states no date, no title, or no author beside the editors of a book."""


def strict(text: str) -> BibliographyData:
    """As pybtex reads it; any fault is raised."""
    return parse_string(text, "bibtex")


def as_shown(work: Work, tmp_path: Path) -> str:
    """The entry as mkdocs-bibtex's simple mode puts it into Markdown, with the Markdown's escapes undone, and what
    pybtex leaves standing put right as on a page."""
    path = tmp_path / "references.bib"
    path.write_text(bibliography([work]), encoding="utf-8")
    shown = SimpleRegistry([str(path)]).reference_text(Citation(work.key))
    return as_text(unescape(re.sub(r"\\([^a-zA-Z0-9\s])", r"\1", shown)))


@pytest.mark.parametrize(("text", "expected"), [pytest.param(c[1], c[2], id=c[0]) for c in CASES])
def test_case(text: str, expected: str) -> None:
    assert entry(work_of(text)) == expected


@pytest.mark.parametrize("work", WORKS_OF_CASES, ids=lambda work: work.key)
def test_mkdocs_bibtex_shows_every_case(work: Work, tmp_path: Path) -> None:
    shown, reference = as_shown(work, tmp_path), complete(work)
    assert reference.title.translate(BRACES) in shown
    assert all(name.literal in shown and name.family in shown for name in reference.authors)
    assert r"\&" not in shown and r"\%" not in shown and r"\_" not in shown


@pytest.mark.skipif(not shutil.which("biber"), reason="biber is not installed")
def test_biber_finds_nothing_amiss(tmp_path: Path) -> None:
    (tmp_path / "works.bib").write_text(bibliography(WORKS_OF_CASES), encoding="utf-8")
    command = ["biber", "--tool", "--validate-datamodel", "--nolog", "--output-file=out.bib", "works.bib"]
    output = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    faults = re.findall(r"(?:WARN|ERROR) - (?:Datamodel: \w+ entry '(\S+)' \(works.bib\): )?(.*)", output)
    editors_own = {work.key for work in WORKS_OF_CASES if work.editorial}
    assert [fault for fault in faults if fault[1] not in NOT_STATED and fault[0] not in editors_own] == []
    missing = {key for key, message in faults if message == WITHOUT_DATE}
    dates = {work.key: complete(work).date for work in WORKS_OF_CASES}
    assert missing == {k for k, date in dates.items() if not (date and date.year) and not k.startswith("telegeo")}


def test_entries_stand_in_order_with_one_blank_line_between() -> None:
    text = bibliography(reversed(WORKS_OF_CASES))
    assert re.findall(r"(?m)^@\w+\{(.*),$", text) == sorted(work.key for work in WORKS_OF_CASES)
    pieces = text.split("\n\n")
    assert len(pieces) == len(WORKS_OF_CASES) and all(piece.strip("\n") == piece.rstrip("\n") for piece in pieces)
    assert text.endswith("}\n") and not text.endswith("\n\n") and bibliography([]) == ""


@settings(max_examples=200, deadline=None)
@given(WORDS)
@example("a--b---c ``d'' ?`e!` '''")
@example(r"\textbf{x} \& 100\% $5 ~ ^ \\")
@example("50% off")
@example("two\u3000spaces\u00a0and\u2028lines\r\n")
@example("\u202egnp.exe \x00\x1b[31m")
def test_any_text_comes_back_from_pybtex_as_it_went_in(text: str) -> None:
    expected = clean(text).translate(BRACES)
    value = strict(f"@misc{{k, title = {{{{{escape(text)}}}}}}}").entries["k"].fields["title"]
    assert plain(value) == expected
    if "\\textasciicircum " not in expected:
        assert as_text(str(Text.from_latex(value))) == expected
    assert clean(expected) == expected and expected.isprintable() == all(c.isprintable() for c in expected)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e]", expected)


@settings(max_examples=200, deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=4), st.booleans())
def test_any_name_comes_back_whole(people: list[Name], et_al: bool) -> None:
    entries, _ = read_curated(entry(Work("a", Reference(authors=tuple(people), et_al=et_al))), "a.bib")
    found = names(entries[0].fields.get("author", ""))
    expected = [_plain_name(name) for name in people]
    assert [_parts(name) for name in found] == [_parts(name) for name in expected if name != Name()]
    parsed = strict(entry(Work("a", Reference(authors=tuple(people), et_al=et_al)))).entries["a"]
    assert len(parsed.persons.get("author", ())) == len(found) + (1 if et_al and found else 0)


def _parts(name: Name) -> tuple[str, ...]:
    """BibTeX tells the particle by its small letter, so it may find one that the name keeps with the family."""
    return name.literal, f"{name.particle} {name.family}".strip(), name.given, name.suffix


def _plain_name(name: Name) -> Name:
    """The name with what BibTeX cannot hold taken out: braces, control characters, parts without a family name."""
    literal, family, given, particle, suffix = (
        clean(part).translate(BRACES) for part in (name.literal, name.family, name.given, name.particle, name.suffix)
    )
    if literal or not family:
        return Name(literal=literal or given)
    if re.search(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]", family + given):
        return Name(literal=family + given)
    if not (given or particle or suffix) and re.search(r"[\s,]|^(and|others)$", family, re.IGNORECASE):
        return Name(literal=family)
    return Name(family, given, particle, suffix)


@settings(max_examples=80, deadline=None)
@given(WORKS)
def test_any_work_is_read_by_pybtex_and_by_us(work: Work) -> None:
    text = entry(work)
    parsed = strict(text).entries[work.key]
    assert list(strict(text).entries) == [work.key]
    entries, problems = read_curated(text, "a.bib")
    assert [p for p in problems if "HTML" not in p.message and "holds the address" not in p.message] == []
    again = complete(Work(work.key, Reference(kind=work.reference.kind), dict(entries[0].fields), type=parsed.type))
    reference = work.reference
    assert again.title == clean(reference.title).translate(BRACES)
    assert again.url == address(reference.url)
    if reference.date and reference.date.year:
        assert again.date == reference.date and parsed.fields["year"] == f"{reference.date.year:04d}"


@settings(max_examples=60, deadline=None)
@given(REFERENCES)
def test_nothing_stated_is_lost(reference: Reference) -> None:
    """Every part stands somewhere in the entry, in its field or in the note."""
    parsed = strict(entry(Work("a-nd-b", reference))).entries["a-nd-b"]
    text = plain(" ".join(parsed.fields.values())).replace("–", "--")
    for slot in (
        "title",
        "container",
        "publisher",
        "place",
        "series",
        "volume_title",
        "volume",
        "issue",
        "section",
        "genre",
        "event",
    ):
        assert clean(getattr(reference, slot)).translate(BRACES).replace("–", "--") in text, slot


@settings(max_examples=60, deadline=None)
@given(REFERENCES)
def test_mkdocs_bibtex_shows_any_work(reference: Reference) -> None:
    registry = SimpleRegistry([])
    registry.bib_data = strict(entry(Work("a-nd-b", reference)))
    assert "\n" not in registry.reference_text(Citation("a-nd-b"))


def test_our_own_check_passes_all_cases() -> None:
    problems = check_bib(bibliography(WORKS_OF_CASES), "references.bib")
    assert [str(problem) for problem in problems if "<b>" not in problem.message] == []


def test_each_work_is_formatted_once_for_all_pages_that_cite_it(tmp_path: Path) -> None:
    path = tmp_path / "references.bib"
    fields = "author = {Lima, Ana}, title = {Harbours}, publisher = {Quay}, year = {2001}"
    path.write_text(f"@book{{lima-2001, {fields}}}", encoding="utf-8")
    registry, plain = SimpleRegistry([str(path)]), SimpleRegistry([str(path)])
    formatted: list[str] = []
    format_entry = registry.style.format_entry
    registry.style.format_entry = lambda label, entry: formatted.append(entry.key) or format_entry(label, entry)
    keep_references(SimpleNamespace(plugins={"bibtex": SimpleNamespace(registry=registry)}))  # type: ignore[arg-type]
    said = [registry.reference_text(Citation("lima-2001", suffix=suffix)) for suffix in ("", "p. 3")]
    assert said == [plain.reference_text(Citation("lima-2001"))] * 2
    assert formatted == ["lima-2001"]
