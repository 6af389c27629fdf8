"""OpenDocument, EPUB, pages as browsers save them and texts of other manners; what cannot be read is told."""

from __future__ import annotations

import plistlib
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from apparatus.adopt.converted import converted, format_of
from apparatus.adopt.word import ANEW, CHANGED, SAID_OF_NOTES
from apparatus.cli import main
from apparatus.formatted.engine import pandoc
from apparatus.model import Article, Problem
from apparatus.read.seed import read_article

pytestmark = pytest.mark.skipif(pandoc() is None, reason="needs the extra citeproc")

PROSE = "The first harbour was built before the railway came, and it was small for the ships of its day."


def read(data: bytes) -> tuple[Article, list[Problem]]:
    text, told = converted(data, "a")
    assert text is not None, told
    article, problems = read_article(text, "a.txt")
    assert article is not None and not [problem for problem in problems if problem.level == "error"]
    return article, told


def texts(article: Article) -> list[tuple[str, list[int]]]:
    return [
        (block.text.strip(), [mark.note for mark in block.marks])
        for section in article.sections
        for block in section.blocks
    ]


def zipped(**parts: str) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name, text in parts.items():
            made.writestr(name.replace("__", "/").replace("_", "."), text)
    return file.getvalue()


KIND = "application/vnd.oasis.opendocument.text"
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("style", "style"),
    )
)


def note(text: str, kind: str = "footnote", sign: str = "") -> str:
    label = f' text:label="{sign}"' if sign else ""
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation{label}>{sign or 1}</text:note-citation>'
        f"<text:note-body><text:p>{text}</text:p></text:note-body></text:note>"
    )


CELLS = "".join(
    "<table:table-row>"
    + "".join(f"<table:table-cell><text:p>{c}</text:p></table:table-cell>" for c in row)
    + "</table:table-row>"
    for row in (("year", "toll"), ("1902", "12"))
)
POINTER = '<text:note-ref text:note-class="footnote" text:ref-name="n1">1</text:note-ref>'
SEE = f"See note {POINTER} above."
BODY = f"""<text:p text:style-name="P1">Harbours</text:p><text:p>Ana Lima{note("She thanks.", sign="*")}</text:p>
<text:p>11 May 2023</text:p><text:h text:outline-level="1">The quay</text:h>
<text:p><draw:frame><draw:text-box><text:p>A lock keeps the water.</text:p></draw:text-box></draw:frame>{PROSE}{
    note("Lima, Quays, 12.")
}</text:p>
<text:p>{PROSE}<office:annotation><text:p>So?</text:p></office:annotation>{note(SEE, "endnote")}
</text:p><table:table>{CELLS}</table:table>"""


def test_what_pandoc_leaves_out_of_open_document_comes_over() -> None:
    changes = "<text:tracked-changes><text:changed-region/></text:tracked-changes>"
    styles = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{changes}{BODY}</office:text></office:body></office:document-content>"
    )
    styles = f"<office:document-styles {SPACES}/>"
    article, told = read(zipped(mimetype=KIND, content_xml=content, styles_xml=styles))
    assert (article.title, article.authors) == ("Harbours", ("Ana Lima",))
    assert article.date is not None and article.date.iso == "2023-05-11"
    assert [item.text for item in article.notes] == ["Lima, Quays, 12.", "See note 1 above."]
    assert texts(article) == [
        ("The quay", []),
        (PROSE, [1]),
        ("A lock keeps the water.", []),
        (PROSE, [2]),
        ("| year | toll |\n| 1902 | 12   |", []),
    ]
    assert [problem.message for problem in told] == [CHANGED, "a comment is not taken over", SAID_OF_NOTES]
    assert [part.text for part in article.matter if part.kind == "acknowledgements"] == ["* She thanks."]


def test_open_document_in_a_single_tree() -> None:
    styles = '<office:styles><style:style style:name="Title" style:family="paragraph"/></office:styles>'
    title = '<text:p text:style-name="Title">Harbours</text:p>'
    page = (
        f"<?xml version='1.0'?>\n<office:document {SPACES}>{styles}<office:body><office:text>{title}<text:p>By Ana Lima"
        f"</text:p><text:p>{PROSE}{note('Lima, 12.')}</text:p></office:text></office:body></office:document>"
    )
    article, _ = read(page.encode())
    assert (article.title, article.authors) == ("Harbours", ("Ana Lima",)) and texts(article) == [(PROSE, [1])]
    assert [item.text for item in article.notes] == ["Lima, 12."]


def test_numbers_of_headings_in_open_document_are_words_before_them() -> None:
    levels = (
        '<text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>'
        '<text:outline-level-style text:level="2" style:num-format="a" text:display-levels="2"/>'
    )
    styles = (
        f'<office:document-styles {SPACES}><office:styles><style:style style:name="Bare" style:family="paragraph" '
        f'style:list-style-name=""/><text:outline-style>{levels}</text:outline-style></office:styles>'
        "</office:document-styles>"
    )
    headings = (("1", "One", ""), ("2", "Two", ""), ("1", "Three", "Bare"), ("1", "Four", ""), ("2", "Five", ""))
    held = "".join(
        f'<text:h text:outline-level="{level}" text:style-name="{style}">{words}</text:h><text:p>{PROSE}</text:p>'
        for level, words, style in headings
    )
    content = (
        f'<office:document-content {SPACES}><office:body><office:text><text:p text:style-name="Title">Harbours</text:p>'
        f"<text:p>By Ana Lima</text:p><text:p>{PROSE}{note('Lima, 12.')}</text:p>{held}"
        "</office:text></office:body></office:document-content>"
    )
    article, _ = read(zipped(mimetype=KIND, content_xml=content, styles_xml=styles))
    found = [block.text for section in article.sections for block in section.blocks if block.type == "heading"]
    assert article.title == "Harbours" and found == ["I. One", "I.a Two", "Three", "II. Four", "II.a Five"]


def test_chapters_of_a_book_whose_notes_begin_anew() -> None:
    page = (
        '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Quay {0}</h1><p>{1}<sup><a id="r1" '
        'href="{0}.html#n1">1</a></sup></p><p class="fn" id="n1"><a href="{0}.html#r1">1</a>. Lima, {0}.</p>'
        "</body></html>"
    )
    article, told = read(
        zipped(
            **{
                "META-INF__container_xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
                '<rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
                "a_opf": '<package xmlns="http://www.idpf.org/2007/opf"><metadata '
                'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Harbours</dc:title>'
                "<dc:creator>Ana Lima</dc:creator><dc:creator>Bo Ng</dc:creator></metadata><manifest>"
                '<item id="a" href="1.html" media-type="application/xhtml+xml"/>'
                '<item id="b" href="2.html" media-type="application/xhtml+xml"/></manifest>'
                '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
                "1_html": page.format(1, PROSE),
                "2_html": page.format(2, PROSE),
            }
        )
    )
    assert article.authors == ("Ana Lima", "Bo Ng")
    assert [(item.number, item.text) for item in article.notes] == [(1, "Lima, 1."), (2, "Lima, 2.")]
    assert texts(article) == [("Quay 1", []), (PROSE, [1]), ("Quay 2", []), (PROSE, [2])]
    assert ANEW in [problem.message for problem in told]


def test_notes_of_a_book_in_a_part_of_their_own() -> None:
    page = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>{}</body></html>'
    call = '<a epub:type="noteref" id="r{0}" href="notes.xhtml#n{0}">{0}</a>'
    held = '<aside epub:type="endnote" id="n{0}"><p><a href="one.xhtml#r{0}">{0}</a>. {1}</p></aside>'
    article, _ = read(
        zipped(
            **{
                "META-INF__container_xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
                "<rootfiles>"
                '<rootfile full-path="a.opf"/></rootfiles></container>',
                "a_opf": '<package xmlns="http://www.idpf.org/2007/opf">'
                '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
                "<dc:title>Harbours</dc:title></metadata><manifest>"
                '<item id="a" href="one.xhtml" media-type="application/xhtml+xml"/>'
                '<item id="b" href="notes.xhtml" media-type="application/xhtml+xml"/></manifest>'
                '<spine><itemref idref="a"/><itemref idref="b" linear="no"/></spine></package>',
                "one_xhtml": page.format(f"<h1>The quay</h1><p>{PROSE}{call.format(1)} {PROSE}{call.format(2)}</p>"),
                "notes_xhtml": page.format(held.format(1, "Lima, 12.") + held.format(2, "Ng, 3.")),
            }
        )
    )
    assert [item.text for item in article.notes] == ["Lima, 12.", "Ng, 3."]
    assert texts(article) == [("The quay", []), (f"{PROSE} {PROSE}", [1, 2])]


PAGE = f"""<html><body><h1>Harbours</h1><p>{PROSE}<a href="#n1">1</a></p><ol><li id="n1">Lima, 12.</li></ol></body>"""
MESSAGE = f"""From: <Saved by Blink>
Subject: Harbours
MIME-Version: 1.0
Content-Type: multipart/related; boundary="-M"

---M
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

{PAGE.replace("=", "=3D")}
---M--
"""
SAVED = {
    "by Chrome": MESSAGE.encode(),
    "by Safari": plistlib.dumps({"WebMainResource": {"WebResourceData": PAGE.encode()}}, fmt=plistlib.FMT_BINARY),
    "as UTF-16": PAGE.encode("utf-16"),
}


@pytest.mark.parametrize("data", list(SAVED.values()), ids=list(SAVED))
def test_pages_as_browsers_save_them(data: bytes) -> None:
    article, _ = read(data)
    assert [item.text for item in article.notes] == ["Lima, 12."] and texts(article) == [(PROSE, [1])]


@pytest.mark.parametrize(
    "parts",
    [
        {"Harbours_html": PAGE, "images__one_png": ""},
        {
            "paper__main_tex": f"\\documentclass{{article}}\n\\title{{Harbours}}\\bibliography{{refs}}"
            f"\\begin{{document}}{PROSE}\\footcite{{k}}\\input{{end}}\\end{{document}}",
            "paper__refs_bib": "@misc{k, title={Lima, 12}}",
            "paper__end_tex": "% the end",
        },
    ],
    ids=["a page of Google Docs", "LaTeX of Overleaf"],
)
def test_articles_that_a_service_packs(parts: dict[str, str]) -> None:
    article, _ = read(zipped(**parts))
    assert len(article.notes) == 1 and "Lima, 12" in article.notes[0].text and texts(article) == [(PROSE, [1])]


def test_a_pack_of_several_pages_is_told() -> None:
    text, _ = converted(zipped(a_html=PAGE, b_html=PAGE), "a")
    article, problems = read_article(text or b"", "a")
    assert article is None and "zip file" in str(problems[0])


OTHER = {
    "docbook": f'<article xmlns="http://docbook.org/ns/docbook"><title>H</title><para>{PROSE}<footnote><para>Lima, 12.'
    "</para></footnote></para></article>",
    "org": f"#+TITLE: Harbours\n\n{PROSE}[fn:1]\n\n[fn:1] Lima, 12.\n",
    "rst": f"Harbours\n========\n\n{PROSE} [1]_\n\n.. [1] Lima, 12.\n",
    "asciidoc": f"= Harbours\nAna Lima <ana@ports.example>\n2023-05-11\n\n{PROSE}footnote:[Lima, 12.]\n",
    "fb2": '<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink">'
    f'<body><section><title><p>H</p></title><p>{PROSE}<a l:href="#n1" type="note">[1]</a></p></section></body>'
    '<body name="notes"><section id="n1"><title><p>1</p></title><p>Lima, 12.</p></section></body></FictionBook>',
    "typst": f"= Harbours\n\n{PROSE}#footnote[Lima, 12.]\n",
    "latex": f"\\section{{Harbours}}\n{PROSE}\\footnote{{Lima, 12.}}\n",
    "jats": f"<pmc-articleset><article><body><p>{PROSE}<xref ref-type='fn' rid='n'>1</xref></p></body><back><fn-group>"
    "<fn id='n'><p>Lima, 12.</p></fn></fn-group></back></article></pmc-articleset>",
}


@pytest.mark.parametrize("form", OTHER)
def test_texts_of_other_manners(form: str) -> None:
    assert format_of(OTHER[form].encode()) == form
    article, _ = read(OTHER[form].encode())
    assert [item.text for item in article.notes] == ["Lima, 12."]
    assert (PROSE, [1]) in texts(article)


HEADED = {
    "org": f"#+TITLE: Harbours\n#+AUTHOR: Ana Lima and Bo Ng\n#+DATE: <2023-05-11 Thu>\n\n{PROSE}[fn:: Lima, 12.]\n",
    "rst": f"Harbours\n========\n\n:Author: Ana Lima, Bo Ng\n:Date: 2023-05-11\n\n.. index:: quays\n\n{PROSE} [#]_\n\n"
    ".. [#] Lima, 12.\n",
    "asciidoc": f"= Harbours\nAna Lima <ana@ports.example>; Bo Ng\nv1, 2023-05-11\n\n{PROSE}footnote:n[Lima, 12.]\n",
}


@pytest.mark.parametrize("form", HEADED)
def test_heads_of_texts_of_other_manners(form: str) -> None:
    assert format_of(HEADED[form].encode()) == form
    article, _ = read(HEADED[form].encode())
    assert article.authors == ("Ana Lima", "Bo Ng") and article.date is not None and article.date.iso == "2023-05-11"
    assert [item.text for item in article.notes] == ["Lima, 12."] and texts(article) == [(PROSE, [1])]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a.rst", "`text [1]_` and `.. [1] Text`"),
        ("a.org", "[fn:1] Text"),
        ("a.adoc", "footnote:[Text]"),
        ("a.tex", "\\footnote{Text}"),
        ("a.docx", "insert a footnote"),
        ("a.txt", "notes begin a line as `1 Text`"),
    ],
)
def test_where_no_notes_are_it_is_told_how_such_a_file_writes_them(name: str, written: str) -> None:
    article, (problem,) = read_article(f"Harbours\n========\n\n{PROSE}\n".encode(), name)
    assert article is None and problem.message == "no notes were found in the file" and written in problem.hint


def test_an_export_of_what_was_converted_tells_no_lines_of_another_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, article = tmp_path / "a.txt", tmp_path / "a.tex"
    notes = "1. Lima, 12.\n\n2. Ng, 3.\n"
    text.write_text(f"Harbours\n\n{PROSE}[1]\n\n{notes}", "utf-8")
    article.write_text(
        f"\\documentclass{{article}}\\title{{Harbours}}\\begin{{document}}\n{PROSE}\\footnotemark\n\n{notes}"
        "\\end{document}\n",
        "utf-8",
    )
    assert main(["export", str(text), "--out", str(tmp_path / "out")]) == 1
    assert main(["export", str(article), "--out", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err.splitlines()
    fault = "note 2 has no marker in the text (put [2] where it belongs)"
    assert f"{text.as_posix()}:7: {fault}" in said and f"{article.as_posix()}: {fault}" in said


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (
            b"<?xml version='1.0'?><TEI xmlns='http://www.tei-c.org/ns/1.0'><text/></TEI>",
            "XML of a kind that is not read",
        ),
        (b"\x89PNG\r\n\x1a\n", "the file is a picture"),
        (b"\x1f\x8b\x08", "the file is a compressed file"),
        (b"\xd0\xcf\x11\xe0" + bytes(99), "an old Word file, or one that a password locks"),
        (b"bplist00\xd1", "a file of settings"),
        (b"From: a\nContent-Type: multipart/related\n\nno page", "no notes were found"),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, said: str) -> None:
    text, _ = converted(data, "a")
    article, problems = read_article(text or b"", "a")
    assert article is None and said in str(problems[0])
