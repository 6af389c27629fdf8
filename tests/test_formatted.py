"""Formatted citations: kept, found stale, made again, shown harmlessly, and held against what the notes print.

Cases: tests/cases/fidelity/<slug>.txt. What needs the citation processor (the extra `citeproc`) is skipped without it.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pybtex.database import parse_string

from apparatus import cli
from apparatus.build import build
from apparatus.formatted import engine
from apparatus.formatted.inlines import forms_of, text_of
from apparatus.formatted.items import printable
from apparatus.formatted.itself import cite_forms, own_works
from apparatus.formatted.renew import renew
from apparatus.formatted.store import PATH, Forms, read, stale, usable, write
from apparatus.harvest import Harvest, harvest
from apparatus.model import Article, Date, Name, Place, Problem, Reference, Work
from apparatus.project import load
from apparatus.read.seed import read_article
from apparatus.render.cards import MONTHS
from apparatus.render.forms import FORMS, pieces
from apparatus.render.links import Links
from bib_cases import WORDS, WORKS

ROOT = Path(__file__).resolve().parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
FIDELITY = Path(__file__).parent / "cases" / "fidelity"

needs_engine = pytest.mark.skipif(
    engine.pandoc() is None or engine.styles_folder() is None, reason="the extra citeproc is not installed"
)

PORTS = Work("ruiz-2011-ports", Reference("book", (Name("Ruiz", "Ana"),), title="Ports & <Power>", date=Date(2011)))
TIDES = Work("berg-2012-tides", Reference("web", (Name("Berg", "Tom"),), title="Tides", container="Quay"))

Items = Sequence[Mapping[str, Any]]
Made = tuple[dict[str, dict[str, str]], list[Problem]]


def toy(items: Items) -> Made:
    """Stands for a citation processor."""
    return {item["id"]: dict.fromkeys(FORMS, f"<i>{item['type']}</i> &amp; {item['id']}") for item in items}, []


def made(*works: Work) -> dict[str, Forms]:
    return renew({}, works, toy)[0]


def told(problems: Sequence[Problem]) -> list[str]:
    return [str(problem).replace(" (run: apparatus harvest)", "") for problem in problems]


# --- What is printed -----------------------------------------------------------------------------------------------

CASE = Reference("law", title="Costa v Lima", container="CLR", publisher="High Court", volume="12", pages="34")


def test_a_case_names_its_court() -> None:
    item = printable(Work("costa-2001-costa", CASE))
    assert (item["type"], item["authority"]) == ("legal_case", "High Court")


def test_a_case_without_a_page_has_no_blank_for_it() -> None:
    """A style prints `CLR ___` for one whose page is not known yet."""
    assert printable(Work("costa-2001-costa", replace(CASE, pages="")))["type"] == "legislation"


def test_a_treaty_names_the_series_that_numbers_it() -> None:
    treaty = Reference("treaty", title="Convention on Quays", series="ETS", number="185", date=Date(2001))
    assert printable(Work("convention-2001-convention", treaty))["number"] == "ETS No. 185"


@pytest.mark.parametrize(
    "law",
    [
        Reference("law", title="Harbours Act 1990", number="c 12"),
        Reference("law", container="U.S.C.", volume="42", pages="1983"),
        Reference("treaty", title="Lisbon v. Porto Agreement"),
    ],
)
def test_what_no_court_decided_is_no_case(law: Reference) -> None:
    assert printable(Work("harbours-1990-harbours", law))["type"] != "legal_case"


# --- What is kept -----------------------------------------------------------------------------------------------


def test_what_is_written_is_read_and_stands_in_order() -> None:
    forms = made(PORTS, TIDES)
    text = write(dict(reversed(forms.items())))
    assert read(text) == (forms, []) and list(json.loads(text)) == ["berg-2012-tides", "ruiz-2011-ports"]
    assert stale(text, [PORTS, TIDES]) == [] and text == write(read(text)[0]) and text.endswith("}\n")


@settings(max_examples=60)
@given(st.lists(WORKS, max_size=3, unique_by=lambda work: work.key))
def test_any_works_are_kept_and_found_fresh(works: list[Work]) -> None:
    text = write(made(*works))
    assert stale(text, works) == []
    assert usable(read(text)[0], works).keys() == {work.key for work in works}


def test_only_what_changed_is_made_again() -> None:
    asked: list[str] = []

    def watched(items: Items) -> Made:
        asked.extend(item["id"] for item in items)
        return toy(items)

    stored, _ = renew({}, [PORTS, TIDES], watched)
    later = replace(TIDES, reference=replace(TIDES.reference, title="Tides and Ebbs"))
    again, problems = renew(stored, [PORTS, later], watched)
    assert asked == ["ruiz-2011-ports", "berg-2012-tides", "berg-2012-tides"] and problems == []
    assert again["ruiz-2011-ports"] == stored["ruiz-2011-ports"] and stale(write(again), [PORTS, later]) == []
    assert renew(again, [PORTS, later], watched) == (again, []) and len(asked) == 3


def test_what_no_citation_prints_changes_nothing() -> None:
    stored = made(PORTS)
    annotated = replace(PORTS, edited={"annote": "seen", "keywords": "harbour", "langid": "english"}, short_title="P")
    assert stale(write(stored), [annotated]) == []


def test_a_processor_that_fails_leaves_everything_as_it_was() -> None:
    stored = made(PORTS)
    fault = Problem(Place(PATH), "left as it was: broken")
    assert renew(stored, [PORTS, TIDES], lambda items: ({}, [fault])) == (stored, [fault])
    kept, problems = renew(stored, [PORTS, TIDES], lambda items: ({}, []))
    assert kept == stored and told(problems) == [f"{PATH}: the citation processor gave nothing for berg-2012-tides"]


# --- What is stale ----------------------------------------------------------------------------------------------


def test_every_kind_of_staleness_has_its_place() -> None:
    text = write(made(PORTS, TIDES))
    later = replace(TIDES, reference=replace(TIDES.reference, title="Ebbs"))
    assert told(stale(text, [PORTS, later])) == [
        f"{PATH}:2: entry berg-2012-tides: is not that of the work as it is now"
    ]
    assert told(stale(text, [TIDES])) == [f"{PATH}:9: entry ruiz-2011-ports: belongs to no cited work"]
    (missing,) = stale(write(made(PORTS)), [PORTS, TIDES])
    assert missing.level == "notice" and told([missing]) == [f"{PATH}: no formatted citations of berg-2012-tides"]
    assert [problem.level for problem in stale(None, [PORTS])] == ["notice"] and stale(None, []) == []
    assert told(stale(text.replace("\n ", "\n  "), [PORTS, TIDES])) == [
        f"{PATH}: the entries are right, but their order or the layout is not"
    ]


def test_what_a_hand_changed_is_found_and_not_shown() -> None:
    text = write(made(PORTS)).replace("book", "Book")
    assert told(stale(text, [PORTS])) == [f"{PATH}:2: entry ruiz-2011-ports: is not that of the work as it is now"]
    assert usable(read(text)[0], [PORTS]) == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", ":1:1: is not JSON: Expecting value"),
        ('{\n "a": {},\n b}', ":3:2: is not JSON: Expecting property name enclosed in double quotes"),
        ("<<<<<<< HEAD\n{}", ":1:1: is not JSON: Expecting value"),
        ("[]", ":1: holds no entries by key"),
        ('{\n "a": {"note": 1}\n}', ":2: entry a: has not the parts of one"),
        ('{\n "a": null\n}', ":2: entry a: has not the parts of one"),
        ("[" * 100_000, ": is not JSON that can be read: maximum recursion depth exceeded"),
    ],
)
def test_a_broken_file_is_a_problem_with_its_place(text: str, message: str) -> None:
    forms, problems = read(text)
    assert forms == {}
    assert [problem.split(" while")[0].split(" in comp")[0] for problem in told(problems)] == [f"{PATH}{message}"]


@settings(max_examples=60)
@given(st.text(max_size=80))
def test_no_file_breaks_the_reader(text: str) -> None:
    forms, problems = read(text)
    assert forms == {} and (problems or json.loads(text) == {})


# --- What is shown ----------------------------------------------------------------------------------------------


@given(st.lists(st.tuples(WORDS, st.booleans()), max_size=4))
def test_pieces_are_what_was_kept(parts: list[tuple[str, bool]]) -> None:
    words = [
        ({"t": "Emph", "c": [{"t": "Str", "c": text}]} if italic else {"t": "Str", "c": text}) for text, italic in parts
    ]
    kept = text_of(words)
    assert re.sub(r"&(amp|lt|gt);|</?i>", "", kept).count("<") == 0
    private = re.compile("[\ue000-\ue005]")
    if not any(private.search(text) for text, _ in parts):
        assert "".join(text for text, _ in pieces(kept)).strip() == "".join(text for text, _ in parts).strip()


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("a <i>b</i> &amp; c", (("a ", False), ("b", True), (" & c", False))),
        ("<script>x</script>", (("<script>x</script>", False),)),
        ('<i onclick="x">b</i>', (('<i onclick="x">b</i>', False),)),
        ("<i>a<b></i>", (("<i>a<b></i>", False),)),
        ("&lt;i&gt;", (("<i>", False),)),
        ("", ()),
    ],
)
def test_only_plain_italics_are_marks(kept: str, shown: tuple[tuple[str, bool], ...]) -> None:
    assert pieces(kept) == shown


def sources() -> tuple[Any, Harvest]:
    project, _ = load(ROOT)
    return project, harvest(project.sources.articles, project.sources.curated)[0]


def test_a_page_shows_the_forms_of_its_work_escaped() -> None:
    project, harvested = sources()
    key, work = next(iter(harvested.works.items()))
    evil = {
        **dict.fromkeys(FORMS, ""),
        "note": "<script>alert(1)</script> <i>Ports & Quays</i>",
        "apa": "A &amp; <i>B</i>",
    }
    stored = {key: Forms.of(printable(work), evil)}
    output, problems = build(project.sources, Links(True), formatted=write(stored))
    pages = {page.address: page.html for page in output.pages}
    assert "&lt;script&gt;alert(1)&lt;/script&gt; <i>Ports &amp; Quays</i>" in pages[f"sources/{key}"]
    assert "A &amp; <i>B</i>" in pages[f"sources/{key}"] and "<script>alert" not in pages[f"sources/{key}"]
    assert sum('data-copy="APA"' in html for html in pages.values()) == 1
    assert [problem.level for problem in problems if problem.place.path == PATH] == ["notice"]
    without, _ = build(project.sources, Links(True))
    assert not any('data-copy="APA"' in page.html for page in without.pages)


# --- What the processor says ------------------------------------------------------------------------------------


def string(text: str) -> dict[str, Any]:
    return {"t": "Str", "c": text}


def span(*inlines: dict[str, Any]) -> dict[str, Any]:
    return {"t": "Span", "c": [["", [], []], list(inlines)]}


@pytest.mark.parametrize(
    ("inlines", "text"),
    [
        ([string("a"), {"t": "Space"}, {"t": "Emph", "c": [string("b & <c>")]}], "a <i>b &amp; &lt;c&gt;</i>"),
        ([{"t": "Emph", "c": [string("a "), {"t": "Emph", "c": [string("b")]}]}], "<i>a </i>b"),
        ([{"t": "Quoted", "c": [{"t": "DoubleQuote"}, [string("a")]]}], "“a”"),
        ([span(string("“"), span(string("‘"), string("a"), string("’")), string(","), string("”"))], "“‘a,’”"),
        ([span(string("the students’")), string(",")], "the students’,"),
        ([string("a\ue002"), string("."), string(" b")], "a? b"),
        ([{"t": "Emph", "c": [string("a\ue003")]}, string(". b")], "<i>a!</i> b"),
        ([string("a\ue002"), string(","), string(" b")], "a?, b"),
        ([{"t": "Link", "c": [["", [], []], [string("https://a.b")], ["https://a.b", ""]]}], "https://a.b"),
        ([{"t": "RawInline", "c": ["html", "<b>"]}, {"t": "SmallCaps", "c": [string("x")]}], "&lt;b&gt;x"),
    ],
)
def test_inlines(inlines: list[dict[str, Any]], text: str) -> None:
    assert text_of(inlines) == text


def test_a_document_without_notes_or_entries_gives_none() -> None:
    assert forms_of({"blocks": [{"t": "Para", "c": [string("x")]}, {"t": "HorizontalRule"}]}) == {
        "notes": {},
        "entries": {},
    }


@needs_engine
def test_the_forms_of_a_work_do_not_depend_on_its_neighbours() -> None:
    first = Work("a-1", Reference("web", (Name("Berg", "Tom"),), title="Tides", container="Quay", date=Date(2020)))
    twins = [
        first,
        replace(first, key="a-2"),
        replace(first, key="a-3", reference=replace(first.reference, title="Ebbs")),
    ]
    together, problems = renew({}, twins)
    assert problems == [] and together == {k: v for work in twins for k, v in renew({}, [work])[0].items()}
    assert together["a-1"].texts == together["a-2"].texts
    assert together["a-3"].apa == "Berg, T. (2020). <i>Ebbs</i>. Quay."
    assert together["a-3"].mla == "Berg, Tom. “Ebbs.” <i>Quay</i>, 2020."


@needs_engine
@pytest.mark.parametrize(
    ("reference", "note"),
    [
        (
            Reference("book", title='A <script>alert("1")</script> & <i>b</i> &amp; $x$ [@y] *z*', publisher="R&D <b>"),
            "<i>A &lt;script&gt;alert(“1”)&lt;/script&gt; &amp; &lt;i&gt;b&lt;/i&gt; &amp;amp; $x$ [@y] *z*</i> "
            "(R&amp;D &lt;b&gt;, n.d.).",
        ),
        (
            Reference("web", (Name("Berg", "T"),), title="eGov mit Zukunft", container="iX"),
            "T. Berg, “eGov mit Zukunft,” iX.",
        ),
        (Reference("web", title="Who Cares?", container="Quay"), "“Who Cares?,” Quay."),
        (Reference("web", title="The ‘Brain’", container="Quay"), "“The ‘Brain,’” Quay."),
        (Reference("web", title="The Students’", container="Quay"), "“The Students’,” Quay."),
        (Reference("law", title="Data Act", number="No. 12", date=Date(2020)), "Data Act, No. 12 (2020)."),
        (Reference("misc", (Name("Ruiz", "A"),), title="T", container="Quay"), "A. Ruiz, “T,” Quay."),
        (Reference("book", (Name("刘", "锋"),), title="城市"), "刘锋, <i>城市</i> (n.d.)."),
        (Reference("book", (Name("Ruiz", "Ana"),), et_al=True, title="T"), "Ana Ruiz et al., <i>T</i> (n.d.)."),
        (Reference("web", title="T", date=Date(literal="n.d.")), "“T.”"),
        (
            Reference("newspaper", (Name("Ruiz", "A"),), title="review of Quays, by T. Berg", container="Port Times"),
            "A. Ruiz, review of Quays, by T. Berg, <i>Port Times</i>, n.d.",
        ),
        (
            Reference("book", title="Tides", publisher="Quay", date=Date(1995), original_date=Date(1927)),
            "<i>Tides</i> (1927; Quay, 1995).",
        ),
        (
            Reference("law", title="Quay Act", number="H.R. 81", series="118th Cong., 2nd Sess.", date=Date(2024)),
            "Quay Act, H.R. 81, 118th Cong., 2nd Sess. (2024).",
        ),
        (
            Reference("book", title="Tides", volume="5", volume_title="The North", publisher="Quay", date=Date(1995)),
            "<i>Tides</i>, vol. 5, <i>The North</i> (Quay, 1995).",
        ),
        (
            Reference(
                "chapter",
                title="On Tides",
                container="Works",
                publisher="Quay",
                date=Date(1927, 3),
                container_date=Date(1965),
            ),
            "“On Tides,” in <i>Works</i> (1927; Quay, 1965).",
        ),
        (
            Reference("article", title="T", container="Quay", doi="10.1000/x", date=Date(2020, 2)),
            "“T,” <i>Quay</i>, February 2020, https://doi.org/10.1000/x.",
        ),
        (
            Reference("book", title="Hull [1920?]", publisher="Quay", date=Date(1920, doubt="~")),
            "<i>Hull [1920?]</i> (Quay, ca. 1920).",
        ),
        (
            Reference("book", title="Hulls", publisher="Quay", date=Date(1861, end_year=1865, doubt="?")),
            "<i>Hulls</i> (Quay, [1861–1865?]).",
        ),
        (
            Reference("magazine", title="Hulls", container="Quay", date=Date(2003, 5, end_month=6)),
            "“Hulls,” <i>Quay</i>, May–June 2003.",
        ),
        (
            Reference("archive", title="Ruiz to Berg", archive="Berg Papers", date=Date(1920, 5, 3, doubt="~")),
            "“Ruiz to Berg,” ca. May 3, 1920, Berg Papers.",
        ),
        (
            Reference("web", title="Tides", container="Quay", date=Date(1999, 5, doubt="?")),
            "“Tides,” Quay, [May 1999?].",
        ),
    ],
    ids=lambda value: value.title if isinstance(value, Reference) else "",
)
def test_nothing_is_altered_or_invented(reference: Reference, note: str) -> None:
    forms, problems = renew({}, [Work("a-1", reference)])
    assert problems == [] and forms["a-1"].note == note


def test_a_title_in_quotation_marks_is_no_review_without_one() -> None:
    article = Reference("article", title="Review of Ports", container="Quay")
    assert printable(Work("a-1", article, printed="“Review of Ports,” Quay."))["title"] == "Review of Ports"
    assert printable(Work("a-1", article, printed="Review of Ports, Quay."))["genre"] == "Review of Ports"
    report = Reference("report", title="Review of Ports", publisher="Quay")
    assert printable(Work("a-1", report, printed="Review of Ports (Quay)."))["title"] == "Review of Ports"


@needs_engine
def test_a_date_that_is_not_sure_is_said_to_be_so_in_every_form() -> None:
    about = Work(
        "a-1", Reference("archive", title="Ruiz to Berg", archive="Berg Papers", date=Date(1920, 5, doubt="~"))
    )
    guess = Work("a-2", Reference("book", title="Tides", publisher="Quay", date=Date(1920, doubt="?")))
    forms, problems = renew({}, [about, guess])
    assert problems == []
    assert forms["a-1"].bibliography == "“Ruiz to Berg.” Ca. May 1920. Berg Papers."
    assert forms["a-2"].bibliography == "<i>Tides</i>. Quay, [1920?]."
    assert forms["a-2"].apa == "<i>Tides</i>. (ca. 1920). Quay."
    assert forms["a-1"].mla == "“Ruiz to Berg.” circa May 1920, Berg Papers."
    assert forms["a-2"].mla == "<i>Tides</i>. Quay, [1920?]."


@needs_engine
@settings(max_examples=5)
@given(st.lists(WORKS, min_size=8, max_size=12, unique_by=lambda work: work.key))
def test_any_works_can_be_formatted(works: list[Work]) -> None:
    forms, problems = renew({}, works)
    assert problems == [] and forms.keys() == {work.key for work in works}
    for of_work in forms.values():
        for text in of_work.texts.values():
            assert not re.search(r"<(?!/?i>)|[\ue000-\ue007]", text)


@needs_engine
def test_the_committed_file_is_what_is_made_now() -> None:
    """If this fails after a new release of the processor or its styles: count `RECIPE` up and harvest again."""
    project, harvested = sources()
    forms, problems = renew({}, [*harvested.works.values(), *own_works(project.sources.articles)])
    assert problems == []
    assert write(forms) == (ROOT / PATH).read_text(encoding="utf-8")


# --- At a terminal ----------------------------------------------------------------------------------------------


def project_at(folder: Path) -> Path:
    shutil.copytree(ROOT / "tests" / "projects" / "one-text" / "seeds", folder / "seeds")
    (folder / "docs").mkdir()
    return folder


def test_without_a_processor_harvest_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = project_at(tmp_path)
    monkeypatch.setattr(engine, "pandoc", lambda: None)
    assert cli.main(["--project", str(root), "harvest"]) == 0
    said = capsys.readouterr().err
    assert said.startswith(f"{PATH}: left as it was: the package pypandoc-binary is not installed (")
    assert "pip install" in said and "[citeproc]" in said
    assert (root / "bib" / "references.bib").is_file() and not (root / PATH).exists()
    assert cli.main(["--project", str(root), "harvest", "--check"]) == 0
    assert f"{PATH}: no formatted citations of " in capsys.readouterr().err


@needs_engine
def test_harvest_writes_and_checks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = project_at(tmp_path)
    assert cli.main(["--project", str(root), "harvest"]) == 0
    assert cli.main(["--project", str(root), "harvest", "--check"]) == 0
    assert capsys.readouterr().err == ""
    path = root / PATH
    path.write_text(path.read_text(encoding="utf-8").replace("Suez", "Sewage"), encoding="utf-8")
    assert cli.main(["--project", str(root), "harvest", "--check"]) == 1
    assert "is not that of the work as it is now (run: apparatus harvest)" in capsys.readouterr().err
    assert cli.main(["--project", str(root), "harvest"]) == 0
    assert "Sewage" not in path.read_text(encoding="utf-8")


# --- Fidelity: the entry says what the note prints --------------------------------------------------------------

REASONS = ("author's slip: ", "style difference: ")
WORD = re.compile(r"\w+")
LABELS = {"sec", "accessed", "ed", "in"}
"""Words of a note that say what follows them."""


def cases_of(slug: str) -> dict[str, tuple[str, str, str]]:
    """By key: what the note prints, what is formatted in its place, and why."""
    path = FIDELITY / f"{slug}.txt"
    blocks = path.read_text(encoding="utf-8").partition("\n\n")[2].strip().split("\n\n")
    rows = [{line.partition(":")[0]: line.partition(":")[2].strip() for line in block.splitlines()} for block in blocks]
    return {row["key"]: (row["printed"], row["formatted"], row["reason"]) for row in rows}


def differing(printed: str, formatted: str) -> tuple[str, str]:
    """What is left of both when the words that they begin and end with alike are taken away."""
    a, b = printed.rstrip(".").split(), formatted.rstrip(".").split()
    while a and b and a[0] == b[0]:
        a, b = a[1:], b[1:]
    while a and b and a[-1] == b[-1]:
        a, b = a[:-1], b[:-1]
    return " ".join(a), " ".join(b)


@cache
def of_seed(path: Path) -> Article | None:
    return read_article(path.read_bytes(), path.name, None)[0]


@needs_engine
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_difference_from_the_printed_note_is_explained(path: Path) -> None:
    article = of_seed(path)
    assert article is not None
    if not (FIDELITY / f"{path.stem}.txt").is_file():
        pytest.skip(f"no differences are explained in tests/cases/fidelity/{path.stem}.txt")
    works = harvest([article])[0].works
    forms, problems = renew({}, works.values())
    assert problems == []
    found = {
        key: differing(work.printed, "".join(text for text, _ in pieces(forms[key].note)))
        for key, work in works.items()
    }
    cases = cases_of(path.stem)
    assert {key: pair for key, pair in found.items() if any(pair)} == {key: case[:2] for key, case in cases.items()}
    for key, (printed, formatted, reason) in cases.items():
        assert reason.startswith(REASONS), f"{key}: {reason}"
        lost = set(WORD.findall(printed)) - set(WORD.findall(formatted)) - LABELS
        assert lost <= stated(works[key]), f"{key}: the entry does not hold {lost - stated(works[key])}"


def stated(work: Work) -> set[str]:
    """The words of an entry; of its dates, as a note would print them."""
    dates = [date for date in (work.reference.date, work.reference.original_date, work.reference.accessed) if date]
    words = [word for date in dates for word in (str(date.year), str(date.day), MONTHS[date.month - 1])]
    return {*WORD.findall(json.dumps(printable(work), ensure_ascii=False)), *words}


# --- The article itself -----------------------------------------------------------------------------------------

HARBOURS = "On Harbours\n\nMay 2023\n\nPorts are older than the railways that serve them.[1]\n\nNotes\n\n1 Nobody."


def article_of(**members: Any) -> Article:
    article, _ = read_article(HARBOURS.encode(), "harbours.txt")
    assert article is not None
    return replace(article, title="On Harbours", authors=("Ana Ruiz",), publisher="Quay & Co", **members)


def test_an_article_is_cited_with_a_paragraph_and_an_address_to_be_filled_in() -> None:
    forms = cite_forms({}, article_of())
    assert forms.keys() == {"chicago", "bibtex"}
    assert forms["chicago"] == "Ana Ruiz, “On Harbours,” Quay & Co, May 2023, para. {p}, {url}."
    (entry,) = parse_string(forms["bibtex"], "bibtex").entries.values()
    assert (entry.key, entry.fields["url"], entry.fields["note"]) == ("harbours", "{url}", "¶~{p}")


@needs_engine
def test_the_processor_gives_the_passage_too() -> None:
    article = article_of()
    works = own_works([article])
    stored, problems = renew({}, [PORTS, *works])
    assert problems == [] and stale(write(stored), [PORTS, *works]) == []
    forms = cite_forms(stored, article)
    assert forms["chicago"] == "Ana Ruiz, “On Harbours,” Quay & Co, May 2023, para. {p}, {url}."
    assert forms["apa"] == "(Ruiz, 2023, para. {p})\nRuiz, A. (2023, May). On Harbours. Quay & Co. {url}"
    assert forms["mla"] == "(Ruiz, par. {p})\nRuiz, Ana. On Harbours. Quay & Co, May 2023, {url}."
    assert usable(stored, [PORTS])["ruiz-2011-ports"] == usable(renew({}, [PORTS])[0], [PORTS])["ruiz-2011-ports"]
    assert cite_forms(stored, replace(article, title="On Quays")).keys() == {"chicago", "bibtex"}, "of another title"


def test_the_forms_of_every_article_here_are_whole() -> None:
    project, _ = load(ROOT)
    stored, _ = read(project.formatted or "{}")
    for article in project.sources.articles:
        forms = cite_forms(stored, article)
        assert forms.keys() == {"chicago", "apa", "mla", "bibtex"}, f"run: apparatus harvest ({article.slug})"
        assert all(form.count("{p}") == 1 and form.count("{url}") == 1 for form in forms.values())
