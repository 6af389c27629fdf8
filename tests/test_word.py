"""What Word files hold and pandoc leaves out comes over."""

from __future__ import annotations

import pytest

from apparatus.adopt import word
from apparatus.adopt.converted import converted
from apparatus.formatted.engine import pandoc
from apparatus.model import Article, Problem
from apparatus.read.seed import read_article
from word_files import NAMESPACES, NUMBERED, call, notes, paragraph, run, word_file

pytestmark = pytest.mark.skipif(pandoc() is None, reason="needs the extra citeproc")

PROSE = "The first harbour was built before the railway came, and it was small for the ships of its day."
ITALIC = "<w:i/>"
HIGH = '<w:vertAlign w:val="superscript"/>'


def read(data: bytes) -> tuple[Article, list[Problem]]:
    text, told = converted(data, "a.docx")
    assert text is not None
    article, problems = read_article(text, "a.txt")
    assert article is not None and not problems
    return article, told


def blocks(article: Article) -> list[tuple[str, str, list[int]]]:
    return [
        (block.type, block.text.strip(), [mark.note for mark in block.marks])
        for section in article.sections
        for block in section.blocks
    ]


BOXED = "<w:txbxContent>" + paragraph("A lock keeps the water of the river.") + "</w:txbxContent>"
BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps">'
    f"<w:drawing><wps:txbx>{BOXED}</wps:txbx></w:drawing></mc:Choice>"
    f"<mc:Fallback><w:pict><v:shape><v:textbox>{BOXED}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
    "</w:r>"
)


def test_what_pandoc_leaves_out_of_a_word_file_comes_over() -> None:
    """The paragraph of a text box, fields in one element, hidden words, numbers of headings and raised numbers."""
    body = (
        paragraph("Harbours", style="Title")
        + paragraph("Their Keys", style="Subtitle")
        + paragraph("By Ana Lima")
        + paragraph("May 2023")
        + paragraph("The Quay 2", style="TOC1")
        + paragraph("The Quay", style="Heading1", settings=NUMBERED)
        + paragraph(BOX, f"{PROSE}", call(1), run("XE", "<w:vanish/>"))
        + paragraph("See Table ", '<w:fldSimple w:instr=" SEQ Table ">' + run("1") + "</w:fldSimple>", ".")
        + paragraph("The Key", style="Heading1", settings=NUMBERED)
        + paragraph(PROSE, call(2))
    )
    article, told = read(word_file(body, footnotes=notes("Lima, Quays, 12.", "Ng, Locks, 3.")))
    assert (article.title, article.authors) == ("Harbours: Their Keys", ("Ana Lima",))
    assert article.date is not None and article.date.iso == "2023-05"
    assert blocks(article) == [
        ("heading", "I. The Quay", []),
        ("paragraph", PROSE, [1]),
        ("paragraph", "A lock keeps the water of the river.", []),
        ("paragraph", "See Table 1.", []),
        ("heading", "II. The Key", []),
        ("paragraph", PROSE, [2]),
    ]
    assert ["“The Quay 2”" in str(problem) for problem in told] == [True]


def test_a_note_with_a_sign_thanks_and_shifts_no_number() -> None:
    link = '<w:hyperlink r:id="k"><w:r><w:t>www.ports.example</w:t></w:r></w:hyperlink>'
    endnotes = notes("Lima, Quays, 12, ", "Lima, note 1 above, at 3.", kind="endnote").replace(
        "</w:p></w:endnote>", f"{link}</w:p></w:endnote>", 1
    )
    body = (
        paragraph("Harbours", style="Title")
        + paragraph(run("Ana Lima", ITALIC), call(1, sign="*"), run(" &amp; Bo Ng", ITALIC), call(2, sign="†"))
        + paragraph(PROSE, call(1, "endnote"), f" {PROSE}", call(2, "endnote"))
    )
    footnotes = notes("She thanks the keepers.", "He does not.")
    data = word_file(body, {"k": "http://www.ports.example"}, footnotes=footnotes, endnotes=endnotes)
    article, told = read(data)
    assert article.authors == ("Ana Lima", "Bo Ng") and not told
    assert [note.text for note in article.notes] == ["Lima, Quays, 12, www.ports.example", "Lima, note 1 above, at 3."]
    thanks = [part.text for part in article.matter if part.kind == "acknowledgements"]
    assert thanks == ["* She thanks the keepers.", "† He does not."]


def test_what_an_editor_should_know_of_a_word_file_is_told() -> None:
    changed = '<w:del w:id="1" w:author="a"><w:r><w:delText>old</w:delText></w:r></w:del>'
    body = paragraph("Harbours", style="Title") + paragraph(PROSE, changed, call(1), call(1, "endnote"))
    body += '<w:sectPr><w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr></w:sectPr>'
    comments = f'<w:comments {NAMESPACES}><w:comment w:id="0">{paragraph("So?")}</w:comment></w:comments>'
    data = word_file(body, footnotes=notes("Lima."), endnotes=notes("Ng.", kind="endnote"), comments=comments)
    _, told = read(data)
    assert [problem.message for problem in told] == [
        word.CHANGED,
        "a comment is not taken over",
        word.SAID_OF_NOTES,
        word.ANEW,
    ]


def test_a_day_with_a_stop_is_a_date() -> None:
    body = paragraph("Häfen", style="Title") + paragraph("Ana Lima") + paragraph("11. Mai 2023")
    article, _ = read(word_file(body + paragraph(PROSE, call(1)), footnotes=notes("Lima.")))
    assert article.date is not None and article.date.iso == "2023-05-11" and article.authors == ("Ana Lima",)


def test_a_style_that_sets_in_from_both_sides_makes_quotations() -> None:
    edges = '<w:pPr><w:ind w:left="567" w:right="567"/></w:pPr>'
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>{edges}</w:style>'
        for key, name in (("Zitiert", "Zitiert"), ("Kurz", "Abstract"))
    )
    body = paragraph("Harbours", style="Title") + paragraph("Ana Lima", "<w:r><w:br/></w:r>", "Jane Doe")
    body += paragraph(PROSE, call(1)) + paragraph(PROSE, style="Zitiert") + paragraph(PROSE, style="Kurz")
    body += paragraph(PROSE, settings='<w:ind w:left="567" w:right="567"/>')
    article, _ = read(word_file(body, footnotes=notes("Lima."), styles=styles))
    assert article.authors == ("Ana Lima", "Jane Doe")
    assert [kind for kind, *_ in blocks(article)] == ["paragraph", "quote", "paragraph", "quote"]


def test_the_largest_line_under_a_letterhead_is_the_title() -> None:
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("PORT INSTITUTE", "Working Paper 14"))
    body = (
        f"<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>{cells}</w:tr></w:tbl>"
        + paragraph(run("Harbours and Their Keys", '<w:b/><w:sz w:val="36"/>'))
        + paragraph("Ana Lima and Rui Ng")
        + paragraph("March 2024")
        + paragraph(
            PROSE, run("1", HIGH), f" {PROSE}", run("2, 3", HIGH), f" {PROSE}", run("4", '<w:position w:val="6"/>')
        )
        + paragraph("Notes", style="Heading1")
        + "".join(paragraph(run(str(n), HIGH), f" Lima, Quays, {n}.") for n in (1, 2, 3, 4))
    )
    article, _ = read(word_file(body))
    assert (article.title, article.authors) == ("Harbours and Their Keys", ("Ana Lima", "Rui Ng"))
    assert [mark for _, _, marks in blocks(article) for mark in marks] == [1, 2, 3, 4]


def test_a_link_over_a_counter_leads_to_where_it_goes() -> None:
    address = "https://www.google.com/url?q=https://ports.example/tolls&amp;sa=D"
    link = '<w:hyperlink r:id="k"><w:r><w:t>https://ports.example/tolls</w:t></w:r></w:hyperlink>'
    endnotes = notes("Lima, ", kind="endnote").replace("</w:p></w:endnote>", f"{link}</w:p></w:endnote>")
    body = paragraph("Harbours", style="Title") + paragraph(PROSE, call(1, "endnote"))
    article, _ = read(word_file(body, {"k": address}, endnotes=endnotes))
    assert [note.text for note in article.notes] == ["Lima, https://ports.example/tolls"]


def test_a_word_file_whose_parts_are_no_xml_is_left_to_pandoc() -> None:
    data = word_file("<w:p>")
    assert word.readable(data) == (data, [], [])
