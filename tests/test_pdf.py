"""A PDF becomes Markdown by where its letters stand; none of them is lost, and what cannot be read is told."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fpdf import FPDF
from hypothesis import given, settings
from hypothesis import strategies as st

from apparatus.adopt.converted import converted
from apparatus.adopt.pdf.article import article_in
from apparatus.adopt.pdf.sheets import UnreadableError
from apparatus.read.seed import read_article
from paper import printed

CASES = Path(__file__).parent / "cases" / "pdf"


def cases() -> Iterator[tuple[str, str, str]]:
    for path in sorted(CASES.glob("*.txt")):
        for case in path.read_text("utf-8").split("\n.\n\n"):
            name, sheets, markdown = case.removesuffix("\n.\n").split("\n.\n")
            yield name, sheets, markdown


@pytest.mark.parametrize(("sheets", "markdown"), [case[1:] for case in cases()], ids=[case[0] for case in cases()])
def test_a_pdf_becomes_markdown(sheets: str, markdown: str) -> None:
    made, _ = converted(printed(sheets), "article.pdf")
    assert made is not None
    assert made.decode().rstrip() == markdown
    article, problems = read_article(made, "article.md")
    assert article is not None and article.notes
    assert [problem for problem in problems if problem.level == "error"] == []


def strings_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict) and value.get("t") == "Str":
        yield value["c"]
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from strings_in(inner)


ROWS = st.lists(
    st.tuples(
        st.integers(40, 420), st.integers(2, 40), st.sampled_from([8, 10, 14]), st.sampled_from(["", "^1^", "2. "])
    ),
    min_size=1,
    max_size=10,
    unique_by=lambda row: row[1],
)


@settings(max_examples=40, deadline=None)
@given(st.lists(ROWS, min_size=1, max_size=3))
def test_no_word_is_lost(sheets: list[list[tuple[int, int, int, str]]]) -> None:
    """Wherever rows stand, each is in the article."""
    said = [[f"{'abc'[at]}{'x' * row[1]}" for row in sheet] for at, sheet in enumerate(sheets)]
    rows = [
        "\n".join(
            f"@ {left} {row * 20} {size} 14\n{label}{word}"
            for (left, row, size, label), word in zip(*both, strict=True)
        )
        for both in zip(sheets, said, strict=True)
    ]
    found = article_in(printed("\n===\n".join(rows)))
    there = " ".join(strings_in(found.tree)).split()
    assert {word for sheet in said for word in sheet} <= set(there)


BROKEN = [
    (b"%PDF-1.7\nnothing", "the PDF cannot be read"),
    (b"%PDF-1.7", "the PDF cannot be read"),
]


@pytest.mark.parametrize(("data", "told"), BROKEN)
def test_a_broken_pdf_is_told(data: bytes, told: str) -> None:
    made, problems = converted(data, "article.pdf")
    assert made is None
    assert str(problems[0]).startswith(f"article.pdf: {told}")


def test_a_locked_pdf_is_told() -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_encryption(owner_password="one", user_password="other")
    made, problems = converted(bytes(pdf.output()), "article.pdf")
    assert made is None
    assert str(problems[0]) == "article.pdf: a password locks the PDF (save it without a password)"


def test_a_pdf_of_pictures_is_told() -> None:
    pdf = FPDF()
    pdf.add_page()
    made, problems = converted(bytes(pdf.output()), "article.pdf")
    assert made is None
    assert str(problems[0]).startswith(
        "article.pdf: the PDF holds pictures of pages and no text (let a program recognise"
    )


WHOLE = printed(next(cases())[1])


@settings(max_examples=200, deadline=None)
@given(st.integers(8, len(WHOLE) - 1), st.integers(0, 255))
def test_no_fault_of_a_pdf_stops_the_program(at: int, byte: int) -> None:
    for data in (WHOLE[:at], WHOLE[:at] + bytes([byte]) + WHOLE[at + 1 :]):
        try:
            assert article_in(data).tree["blocks"]
        except UnreadableError as error:
            assert all(error.args)


def test_without_the_program_that_reads_pdfs_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "apparatus.adopt.pdf.article", None)
    made, problems = converted(WHOLE, "article.pdf")
    assert made is None
    assert "pip install 'apparatus-edition[pdf]'" in str(problems[0]) and "pdftotext -layout" in str(problems[0])
