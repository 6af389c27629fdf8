"""A file of a word processor becomes an article in Markdown, and is kept beside it."""

from __future__ import annotations

import hashlib
import subprocess
import zipfile
from base64 import b64decode
from io import BytesIO
from pathlib import Path

import pytest

from apparatus.adopt import converted as module
from apparatus.adopt.converted import converted, format_of
from apparatus.adopt.jats import readable
from apparatus.adopt.named_notes import Named
from apparatus.cli import main
from apparatus.formatted.engine import pandoc
from apparatus.project import load
from apparatus.read.seed import read_article

PROSE = "The first harbour was built before the railway came, and it was small for the ships of its day."
TEXT = f"""\
---
title: "Harbours: Their Keys"
author: Jane Smith
date: 3 May 2023
---

{PROSE}[^1] It is *called* **the Key**.

## What followed

> {PROSE}[^2]

| year | ships |
|------|-------|
| 1902 | 12    |

[^1]: Ana Lima, *Quays and Their Keys* (Lisbon: Quay, 2001), 12.

[^2]: Lima, *Quays*, 14; [the register](https://example.org/r).
"""


def written(form: str, text: str = TEXT) -> bytes:
    """The text as a word processor would have saved it."""
    programme = pandoc()
    assert programme is not None, "the extra `citeproc` is not installed"
    command = [str(programme), "-f", "markdown", "-t", form, "-s", "-o", "-"]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout


@pytest.mark.parametrize("form", ["docx", "odt", "epub", "jats", "latex"])
def test_an_article_comes_over_with_its_notes(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = written(form)
    assert format_of(data) == form
    (tmp_path / f"An article.{form.upper()}").write_bytes(data)
    root = tmp_path / "edition"
    root.mkdir()
    assert main(["--project", str(root), "new", "article", str(tmp_path / f"An article.{form.upper()}")]) == 0
    (original,) = (root / "seeds").glob(f"*.{form}")
    assert original.read_bytes() == data
    assert f"converted by pandoc from seeds/{original.name}" in original.with_suffix(".yml").read_text("utf-8")
    project, problems = load(root)
    assert not [problem for problem in problems if problem.level == "error"]
    (article,) = project.sources.articles
    assert [len(note.cites) for note in article.notes] == [1, 3]
    assert article.notes[0].text.startswith("Ana Lima, Quays and Their Keys (Lisbon: Quay, 2001)")
    assert [style.kind for style in article.notes[0].styles] == ["em"]
    capsys.readouterr()
    assert main(["--project", str(root), "harvest"]) == 0
    assert main(["--project", str(root), "check"]) == 0


PAGE = f"""\
<!DOCTYPE html>
<html><head><title>Harbours and Their Keys | Quay Institute</title><script>var a = 1;</script></head><body>
<nav><a href="/">Home</a></nav>
<main><h1>Harbours and Their Keys</h1><p>By Jane Smith</p>
<p>{PROSE}<sup><a href="#fn1" id="r1">1</a></sup> It is <em>called</em> the Key.<sup><a href="#fn2">2</a></sup></p>
<h2>Notes</h2><ol><li id="fn1">Ana Lima, <i>Quays</i> (Lisbon: Quay, 2001), 12. <a href="#r1">↩</a></li>
<li id="fn2">Bo Ng, “Keys,” 2003.</li></ol></main><footer>Quay Institute</footer></body></html>
"""


def test_a_web_page_comes_over_with_its_notes(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    assert main(["--project", str(tmp_path), "new", "article", str(tmp_path / "page.html")]) == 0
    project, problems = load(tmp_path)
    assert not [problem for problem in problems if problem.level == "error"]
    (article,) = project.sources.articles
    assert (article.title, article.authors) == ("Harbours and Their Keys", ("Jane Smith",))
    assert [note.text for note in article.notes] == [
        "Ana Lima, Quays (Lisbon: Quay, 2001), 12.",
        "Bo Ng, “Keys,” 2003.",
    ]
    (block,) = (block for section in article.sections for block in section.blocks)
    assert block.text == f"{PROSE} It is called the Key." and [mark.note for mark in block.marks] == [1, 2]


NOTES = ("Ana Lima, Quays (Lisbon: Quay, 2001), 12.", "Bo Ng, “Keys,” 2003.", "Lima, Quays, 14.")

FORMS = {
    "items of a list, each with its way back": (
        '<sup id="fnref:{n}"><a href="#fn:{n}" role="doc-noteref">{n}</a></sup>',
        '<div role="doc-endnotes"><ol>{notes}</ol></div>',
        '<li id="fn:{n}"><p>{text} <a href="#fnref:{n}" role="doc-backlink">↩</a></p></li>',
    ),
    "boxes of a word processor": (
        '<a href="#_ftn{n}" name="_ftnref{n}" title=""><span class=MsoFootnoteReference>[{n}]</span></a>',
        "<div><br clear=all><hr>{notes}</div>",
        '<div id=ftn{n}><p class=MsoFootnoteText><a href="#_ftnref{n}" name="_ftn{n}"><span><sup>[{n}]</sup></span></a>'
        "<span lang=EN-US> {text}</span></p></div>",
    ),
    "asides with the number in a box": (
        ' <a class="brackets" href="#id{n}9" id="id{n}" role="doc-noteref"><span>[</span>{n}<span>]</span></a>',
        "{notes}",
        '<aside id="id{n}9" role="doc-footnote"><span class="label"><span>[</span>'
        '<a role="doc-backlink" href="#id{n}">{n}</a><span>]</span></span><p>{text}</p></aside>',
    ),
    "paragraphs with numbers that lead back": (
        '[<a name="r{n}" href="#n{n}">{n}</a>]',
        "<hr>{notes}",
        '<p><a name="n{n}" href="#r{n}">{n}</a>. {text}</p>',
    ),
    "paragraphs with an id and a raised number": (
        '<sup id="r{n}"><a href="#n{n}">{n}</a></sup>',
        "<h2>Notes</h2>{notes}",
        '<p class="note" id="n{n}"><sup>{n}</sup> {text} <a href="#r{n}">Back to text</a></p>',
    ),
    "Google Docs": (
        '<sup><a href="#ftnt{n}" id="ftnt_ref{n}">[{n}]</a></sup>',
        '<hr class="c1">{notes}',
        '<div><p class="c7"><a href="#ftnt_ref{n}" id="ftnt{n}">[{n}]</a>'
        '<span class="c2">&nbsp;{text}</span></p></div>',
    ),
    "LibreOffice": (
        '<a class="sdfootnoteanc" name="sdfootnote{n}anc" href="#sdfootnote{n}sym"><sup>{n}</sup></a>',
        "{notes}",
        '<div id="sdfootnote{n}"><p><a class="sdfootnotesym" name="sdfootnote{n}sym" href="#sdfootnote{n}anc">{n}</a>'
        "{text}</p></div>",
    ),
    "a letter to subscribers": (
        '<a id="footnote-anchor-{n}" href="https://a.example/p/keys#footnote-{n}" rel="">{n}</a>',
        "{notes}",
        '<div class="footnote"><a id="footnote-{n}" href="https://a.example/p/keys#footnote-anchor-{n}">{n}</a>'
        '<div class="footnote-content"><p>{text}</p></div></div>',
    ),
    "an encyclopedia, with several ways back": (
        '<sup id="cite_ref-{n}_0" class="reference"><a href="#cite_note-{n}">[{n}]</a></sup>',
        '<div class="reflist"><ol class="references">{notes}</ol></div>',
        '<li id="cite_note-{n}"><span class="back">^ <a href="#cite_ref-{n}_0"><sup><i><b>a</b></i></sup></a>'
        ' <a href="#cite_ref-{n}_1"><sup><i><b>b</b></i></sup></a></span> <span class="text">{text}</span></li>',
    ),
    "a government": (
        '<sup id="fnref:{n}"><a href="#fn:{n}" class="govuk-link" rel="footnote">[footnote {n}]</a></sup>',
        '<div class="footnotes" role="doc-endnotes"><ol>{notes}</ol></div>',
        '<li id="fn:{n}"><p>{text}&nbsp;<a href="#fnref:{n}" class="govuk-link" role="doc-backlink" '
        'aria-label="go to where this is referenced">↩</a></p></li>',
    ),
    "notes parted by broken lines": (
        '<a href="#n{n}" name="r{n}">{n}</a>',
        "<p>{notes}</p>",
        '<a name="n{n}" href="#r{n}">{n}</a>. {text}<br>',
    ),
    "items with typed numbers behind empty places": (
        '<a href="#_ftn{n}" id="_ftnref{n}"><sup>{n}</sup></a>',
        '<ul id="explication">{notes}</ul>',
        '<li>{n}. <a href="#_ftnref{n}" name="_ftn{n}" id="_ftn{n}"> </a>{text}</li>',
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_links_tell_the_notes_of_a_web_page(form: str) -> None:
    marker, around, note = FORMS[form]
    one, two, three = (marker.format(n=n) for n in (1, 2, 3))
    notes = "".join(note.format(n=n, text=text) for n, text in enumerate(NOTES, 1))
    page = (
        f"<!DOCTYPE html><html><head><title>Keys</title></head><body><h1>Harbours and Their Keys<a href='#k'>¶</a></h1>"
        f"<p>{PROSE}{one} It is <em>called the Key.{two}</em></p><ol><li>A key,</li><li>a quay.{three}</li></ol>"
        f"<p>{PROSE}{one}</p>{around.format(notes=notes)}<p><a href='javascript:close()'>Close</a></p></body></html>"
    )
    made, _ = converted(page.encode(), "a.html")
    assert made is not None
    article, problems = read_article(made, "a.txt")
    assert article is not None and not [problem for problem in problems if problem.level == "error"]
    assert article.title == "Harbours and Their Keys"
    assert [(note.number, note.text) for note in article.notes] == list(enumerate(NOTES, 1))
    blocks = [block for section in article.sections for block in section.blocks]
    assert [mark.note for block in blocks for mark in block.marks] == [1, 2, 3, 1]
    assert blocks[0].text.rstrip() == f"{PROSE} It is called the Key." and blocks[-1].text.strip() == PROSE


LEAD = "This paper tells of the keys of harbours, who has them, and who paid for the quays on which they are of use."


@pytest.mark.parametrize("form", ["docx", "jats", "latex"])
def test_an_abstract_in_the_head_is_the_lead(form: str) -> None:
    made, _ = converted(written(form, TEXT.replace("date:", f"abstract: {LEAD}\ndate:")), f"a.{form}")
    assert made is not None
    article, problems = read_article(made, "a.txt")
    assert article is not None and not problems
    assert (article.title, article.lead) == ("Harbours: Their Keys", LEAD)
    assert article.authors == (() if form == "jats" else ("Jane Smith",))


@pytest.mark.parametrize("form", ["docx", "odt", "html"])
def test_numbers_raised_by_hand_call_the_notes_of_a_list(form: str) -> None:
    notes = "# Notes\n\n1. Lima.\n2. Ng.\n3. Roe.\n4. Poe.\n"
    text = f"# Keys of Harbours\n\n{PROSE}^1^ It has keys.^2,3^ {PROSE}^\\[4\\]^\n\n{notes}"
    made, _ = converted(written(form, text), f"a.{form}")
    assert made is not None
    article, problems = read_article(made, "a.txt")
    assert article is not None and not [problem for problem in problems if problem.level == "error"]
    assert [mark.note for section in article.sections for block in section.blocks for mark in block.marks] == [
        1,
        2,
        3,
        4,
    ]


def test_anchors_in_markdown_tell_its_notes_at_the_foot_of_a_page() -> None:
    text = (
        "# <span id='page-0'></span>Harbours and Their Keys\n\n"
        f"{PROSE}[1](#page-1-0) It is (see [\\[Roe, 3\\]](#page-9))\n\n"
        "- 1. a key,\n- 2. a quay.[2](#page-1-1)\n\n"
        '<span id="page-1-0"></span><sup>1</sup> Ana Lima, *Quays*, 2001.\n\n'
        '<span id="page-1-1"></span><sup>2</sup> See [\\[Ng, 7\\]](#page-9)\n\n'
        f'{PROSE}[3](#page-2-0)\n\n<span id="page-2-0"></span><sup>3</sup> Lima, 14.\n\nIt goes on here. {PROSE}\n'
    )
    made, _ = converted(text.encode(), "a.md")
    assert made is not None
    article, problems = read_article(made, "a.txt")
    assert article is not None and not problems
    assert [note.text for note in article.notes] == ["Ana Lima, Quays, 2001.", "See [Ng, 7]", "Lima, 14."]
    blocks = [block for section in article.sections for block in section.blocks]
    assert [mark.note for block in blocks for mark in block.marks] == [1, 2, 3]
    assert blocks[-1].text == f"It goes on here. {PROSE}"


def test_notes_that_a_reader_of_pages_did_not_link_are_notes_as_well() -> None:
    text = (
        f"{PROSE}<sup>1</sup> It holds 3 km<sup>2</sup>.[2](#page-0-1) {PROSE}[3](#page-7-7)\n\n"
        '<span id="page-0-0"></span><sup>1</sup> Ana Lima, *Quays*, 2001.\n\n'
        '<span id="page-0-1"></span>[<sup>2</sup>](#page-0-0) Bo Ng, *Keys*, 2003.\n\n'
        f"<sup>3</sup> Lima, 14.\n\n{PROSE}<sup>4</sup> {PROSE}<sup>9</sup>\n\n<sup>4</sup> Ng, 15.\n"
    )
    made, _ = converted(text.encode(), "a.md")
    assert made is not None
    article, _ = read_article(made, "a.txt")
    assert article is not None
    assert [note.text for note in article.notes] == [
        "Ana Lima, Quays, 2001.",
        "Bo Ng, Keys, 2003.",
        "Lima, 14.",
        "Ng, 15.",
    ]
    blocks = [block for section in article.sections for block in section.blocks]
    assert [mark.note for block in blocks for mark in block.marks] == [1, 2, 3, 4]
    assert "3 km²." in blocks[0].text and blocks[1].text.endswith("⁹")


def test_powers_call_no_notes_of_scanned_pages() -> None:
    text = (
        f"{PROSE}[1](#page-0-1) {PROSE}<sup>2</sup> Its R<sup>2</sup> is .82 for CO<sup>2</sup>.\n\n"
        '<span id="page-0-1"></span><sup>1</sup> Ana Lima, *Quays*, 2001.\n\n<sup>2</sup> Lima, 14.\n\n'
        f"{PROSE} See Annex B<sup>3</sup> of it.\n\n<sup>3</sup> Ng, 15.\n"
    )
    made, _ = converted(text.encode(), "a.md")
    assert made is not None
    article, problems = read_article(made, "a.txt")
    assert article is not None and not [problem for problem in problems if problem.level == "error"]
    blocks = [block for section in article.sections for block in section.blocks]
    assert [(mark.note, block.text[: mark.offset][-2:]) for block in blocks for mark in block.marks] == [
        (1, "y."),
        (2, "y."),
        (3, " B"),
    ]
    assert blocks[0].text.endswith("Its R² is .82 for CO².")


BRACKETED = f"""\
Harbours and Their Keys[1]

{PROSE}[2] Nobody [sic] paid.

[Footnote 1: A lecture.]

[Footnote 2: See Lima [the elder], _Quays_, p. 12.

She says so again.]

{PROSE}[3]

[Footnote 3: Ng, p. 3.]
"""


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        (BRACKETED, ["A lecture.", "See Lima [the elder], Quays, p. 12. / She says so again.", "Ng, p. 3."]),
        (
            f"Harbours\n\n{PROSE}[A] {PROSE}[B]\n\n[Footnote A: Lima.]\n\n[Footnote B: Ng.]\n\n"
            f"{PROSE}[A]\n\n[Footnote A: Roe.]\n",
            ["Lima.", "Ng.", "Roe."],
        ),
    ],
)
def test_notes_in_brackets_behind_their_paragraphs_are_footnotes(text: str, notes: list[str]) -> None:
    made, problems = converted(text.encode(), "a.txt")
    assert made is not None and not problems
    article, problems = read_article(made, "a.txt")
    assert article is not None and not [problem for problem in problems if problem.level == "error"]
    assert [note.text.replace("\n", " / ") for note in article.notes] == notes


def test_notes_in_brackets_without_their_markers_are_left_as_they_are() -> None:
    data = BRACKETED.replace("[3]\n", "\n").encode()
    assert converted(data, "a.txt") == (data, [])


def test_a_page_whose_links_do_not_tell_its_notes_is_read_by_its_words() -> None:
    page = PAGE.replace('href="#fn2"', 'href="#fn3"')
    made, _ = converted(page.encode(), "a.html")
    assert made is not None and b"[^1]" not in made and b"Bo Ng" in made


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_notes_within_sentences_are_put_behind_the_text(name: str, tmp_path: Path) -> None:
    data = (
        f"# Harbours\n\n{PROSE}^[Ana Lima, *Quays* (Lisbon: Quay, 2001), 12.] {PROSE}^[Lima, *Quays*, 14.]\n".encode()
    )
    (tmp_path / name).write_bytes(data)
    assert main(["--project", str(tmp_path), "new", "article", str(tmp_path / name)]) == 0
    (original,) = (tmp_path / "seeds").glob("*.md")
    assert original.read_bytes() == data
    project, _ = load(tmp_path)
    assert [note.number for note in project.sources.articles[0].notes] == [1, 2]


def test_a_text_of_a_project_is_exported_as_it_stands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = (
        f"# Harbours\n\n{PROSE}^[9](#nine)^ {PROSE}[^1]\n\n[^1]: Ana Lima, *Quays* (Lisbon: Quay, 2001), 12.\n".encode()
    )
    assert format_of(data)
    (tmp_path / "a.txt").write_bytes(data)
    (tmp_path / "a.yml").write_text(f"slug: a\nsha256: {hashlib.sha256(data).hexdigest()}\n")
    assert main(["export", str(tmp_path / "a.txt"), "--out", str(tmp_path / "out")]) == 0
    assert "has changed" not in capsys.readouterr().err
    (tmp_path / "a.yml").write_text(f"slug: a\nsha256: {'f' * 64}\n")
    assert main(["export", str(tmp_path / "a.txt"), "--out", str(tmp_path / "out")]) == 1
    assert "has changed" in capsys.readouterr().err


def test_a_word_file_is_exported_without_a_project(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(written("docx"))
    assert main(["export", str(tmp_path / "a.docx"), "--out", str(tmp_path / "out")]) == 0
    assert "Quays and Their Keys" in (tmp_path / "out" / "references.bib").read_text("utf-8")
    (tmp_path / "b.docx").write_bytes(zipped("word/document.xml", "<nothing"))
    assert main(["export", str(tmp_path / "b.docx"), "--out", str(tmp_path / "none")]) == 2
    assert not (tmp_path / "none").exists()


def test_title_author_quotation_and_table_come_over() -> None:
    made, problems = converted(written("docx"), "a.docx")
    assert made is not None
    text = made.decode()
    assert "title:" in text and "Jane Smith" in text and f"> {PROSE}[^2]" in text
    assert "| year | ships |" in text
    assert problems == []


PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
"""One grey point, as PNG."""


def test_pictures_that_stay_behind_are_told(tmp_path: Path) -> None:
    (tmp_path / "quay.png").write_bytes(b64decode(PICTURE))
    made, (problem,) = converted(written("docx", f"{PROSE}\n\n![A quay]({tmp_path / 'quay.png'})\n"), "a.docx")
    assert made is not None and b"A quay" in made and b"![" not in made
    assert (problem.level, problem.message) == ("notice", "a picture is not taken over")


def test_what_a_caption_says_again_stands_once_however_its_lines_break() -> None:
    figure = "<figure><img src='q.png' alt='A quay of stone'/><figcaption>A quay\nof stone</figcaption></figure>"
    page = f"<h1>Harbours</h1><p>{PROSE}<a href='#n1' id='r1'>1</a></p>{figure}<p>{PROSE}</p>"
    page += "<p id='n1'><a href='#r1'>1</a> Ana Lima, Quays, 2001.</p>"
    made, _ = converted(page.encode(), "a.html")
    assert made is not None and " ".join(made.decode().split()).count("quay of stone") == 1


def test_a_table_with_paragraphs_in_a_cell_is_not_lost() -> None:
    table = "+---+-----+\n| A | B   |\n+===+=====+\n| a | - b |\n|   | - c |\n+---+-----+\n"
    made, _ = converted(written("docx", f"{PROSE}\n\n{table}\n{PROSE}\n"), "a.docx")
    assert made is not None and b"[TABLE]" not in made
    assert all(sign in made for sign in (b"| a", b"b ", b"c "))


def test_what_pandoc_writes_in_signs_is_text_again() -> None:
    made, _ = converted(written("docx", "A 2^nd^ ed. of AT&T, H~2~O, 10^6^, \\<b\\>.\n"), "a.docx")
    assert made is not None
    assert made.decode().replace("\xa0", " ").strip() == "A 2nd ed. of AT&T, H₂O, 10⁶, \\<b>."


def test_tags_that_are_words_of_a_page_are_read() -> None:
    page = f"""<html><body><h1>On the &lt;cite&gt; Element</h1><p>By Jane Doe</p>
<p>Use <code>&lt;q&gt;</code> and &lt;cite&gt;, if a &lt; b. {PROSE}<sup><a href="#n1">1</a></sup></p>
<ol><li id="n1">Ana Lima, <i>Quays &amp; &lt;Keys&gt;</i> (Lisbon: Quay, 2001), 12.</li></ol></body></html>"""
    made, _ = converted(page.encode(), "a.html")
    assert made is not None
    article, problems = read_article(made, "a.txt")
    assert article is not None and problems == []
    assert article.title == "On the <cite> Element"
    assert article.sections[0].blocks[0].text.startswith("Use <q> and <cite>, if a < b.")
    assert article.notes[0].text == "Ana Lima, Quays & <Keys> (Lisbon: Quay, 2001), 12."


def test_text_stays_what_it_is() -> None:
    assert converted(TEXT.encode(), "a.md") == (TEXT.encode(), [])


def zipped(name: str, data: str) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, data)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (zipped("word/document.xml", "<nothing"), "pandoc cannot read the file"),
        (b"PK\x03\x04 and then nothing", "Word, OpenDocument or zip file, not text"),
        (zipped("a.txt", "text"), "Word, OpenDocument or zip file, not text"),
        (b"%PDF-1.7", "the PDF cannot be read"),
    ],
)
def test_a_file_that_cannot_be_read_leaves_nothing(
    data: bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.docx").write_bytes(data)
    root = tmp_path / "edition"
    root.mkdir()
    assert main(["--project", str(root), "new", "article", str(tmp_path / "a.docx")]) == 2
    assert said in capsys.readouterr().err
    assert not list(root.iterdir())


def test_without_pandoc_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "pandoc", lambda: None)
    made, (problem,) = converted(zipped("word/document.xml", ""), "a.docx")
    assert made is None and "citeproc" in problem.hint


LINKED = """\
---
title: Harbours
author: Jane Smith
---

The harbour is *older* than the "railway".<sup><a href="#fn1" id="ref1">1</a></sup> So they said.

> The quay is long, a_b.<sup><a href="#fn2"
> id="ref2">2</a></sup>

{notes}
"""
ITEMS = """\
<ol>
<li id="fn1">Ana Lima, <em>Quays</em> (Lisbon: Quay, 2001), 12. <a href="#ref1">↩</a></li>
<li id="fn2">Lima, <em>Quays</em>, 14. <a href="#ref2">↩</a></li>
</ol>"""
BOXES = """\
<div id="fn1">Ana Lima, *Quays* (Lisbon: Quay, 2001), 12. <a href="#ref1">↩</a></div>

<div id="fn2">Lima, *Quays*, 14. <a href="#ref2">↩</a></div>"""


IN_YAML = "---\ntitle: Harbours\nauthor: Jane Smith\n---\n"
IN_TOML = '+++\ntitle = "Harbours"\nauthors = ["Jane Smith"]\n+++\n'


@pytest.mark.parametrize("head", [IN_YAML, IN_TOML])
@pytest.mark.parametrize("notes", [ITEMS, BOXES])
def test_notes_of_markdown_that_html_links(notes: str, head: str) -> None:
    linked = LINKED.format(notes=notes)
    assert linked.startswith(IN_YAML)
    data = linked.replace(IN_YAML, head).encode()
    text, problems = converted(data, "a.md")
    assert text is not None and not problems
    article, problems = read_article(text, "a.md")
    assert article is not None and not problems
    assert (article.title, article.authors) == ("Harbours", ("Jane Smith",))
    assert [note.text for note in article.notes] == ["Ana Lima, Quays (Lisbon: Quay, 2001), 12.", "Lima, Quays, 14."]
    blocks = [block for section in article.sections for block in section.blocks]
    assert [(block.type, block.text) for block in blocks] == [
        ("paragraph", 'The harbour is older than the "railway". So they said.'),
        ("quote", "The quay is long, a_b."),
    ]
    assert [mark.note for block in blocks for mark in block.marks] == [1, 2]


def test_notes_of_markdown_that_lead_nowhere_are_told() -> None:
    data = LINKED.format(notes='<div id="fn1">Ana Lima, *Quays*, 12.</div>').encode()
    text, _ = converted(data, "a.md")
    assert text == data
    article, problems = read_article(data, "a.md")
    assert article is None and "notes that tags link" in str(problems[-1])


def test_notes_of_markdown_that_are_numbered_as_well_stay_as_they_are() -> None:
    notes = '1. <div id="fn1">Ana Lima, *Quays*, 12.</div>\n2. <div id="fn2">Lima, *Quays*, 14.</div>'
    data = LINKED.format(notes=notes).encode()
    assert converted(data, "a.md") == (data, [])


TITLED = r"""\documentclass{article}
\title{Harbours \\ and Their Keys\thanks{For the keepers of the \emph{keys}.}}
\author{Jane Smith\\ Port Institute\\ \texttt{jane@ports.example} \and Rui Costa\thanks{University of Lisbon.}}
\date{May 2023}
\begin{document}
\maketitle
PROSE\footnote{Ana Lima, \emph{Quays} (Lisbon: Quay, 2001), 12.}
\end{document}
"""


def test_the_title_block_of_latex() -> None:
    """A note of thanks has no number in print, and what stands below a name is no name."""
    text, problems = converted(TITLED.replace("PROSE", PROSE).encode(), "a.tex")
    assert text is not None and not problems
    article, problems = read_article(text, "a.txt")
    assert article is not None and not problems
    assert (article.title, article.authors) == ("Harbours and Their Keys", ("Jane Smith", "Rui Costa"))
    assert [note.text for note in article.notes] == ["Ana Lima, Quays (Lisbon: Quay, 2001), 12."]
    thanks = [part.text for part in article.matter if part.kind == "acknowledgements"]
    assert thanks == ["For the keepers of the keys.", "University of Lisbon."]
    kept = " ".join(part.text for part in article.furniture)
    assert "Port Institute" in kept and "jane@ports.example" in kept


JATS = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<article xmlns:xlink="http://www.w3.org/1999/xlink">
<front><article-meta><title-group><article-title>Harbours<xref ref-type="fn" rid="n0">*</xref></article-title>
<subtitle>Their Keys</subtitle></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Smith</surname><given-names>Jane</given-names></name>
</contrib></contrib-group></article-meta></front>
<body><sec><label>1.</label><title>The quay</title>
<disp-quote><p>The sea has no key.</p><attrib>A saying</attrib></disp-quote>
<p>{PROSE}<sup><xref ref-type="fn" rid="n1">1</xref></sup> See Figure 1.</p>
<fig id="F1"><label>Figure 1:</label><caption><p>The quay in 1902.</p></caption><graphic xlink:href="g1.jpg"/></fig>
<table-wrap><label>Table 1</label><caption><title>Ships</title></caption>
<table><thead><tr><th>year</th><th>ships</th></tr></thead><tbody><tr><td>1902</td><td>12</td></tr></tbody></table>
</table-wrap></sec></body>
<back><fn-group><fn id="n0"><label>*</label><p>For the keepers of the keys.</p></fn>
<fn id="n1"><label>1</label><p>Lima, <italic>Quays</italic>, 12.</p></fn></fn-group>
<ref-list><title>References</title>
<ref id="B1"><mixed-citation><string-name><surname>Lima</surname>, <given-names>Ana</given-names></string-name>.
<year>2001</year>. <source>Quays</source>. <publisher-loc>Lisbon</publisher-loc>: Quay.</mixed-citation></ref>
</ref-list>
</back></article>
"""


def test_jats_comes_over_whole() -> None:
    """Pandoc leaves out labels, references and notes that nothing calls, and raises the markers of raised notes."""
    text, problems = converted(JATS.encode(), "a.xml")
    assert text is not None
    assert [problem.level for problem in problems] == ["notice"]
    article, problems = read_article(text, "a.txt")
    assert article is not None and not problems
    assert (article.title, article.authors) == ("Harbours: Their Keys", ("Jane Smith",))
    blocks = [block.text for section in article.sections for block in section.blocks]
    assert blocks == [
        "1. The quay",
        "The sea has no key.",
        "— A saying",
        f"{PROSE} See Figure 1.",
        "Figure 1: The quay in 1902.",
        "Table 1 Ships",
        "| year | ships |\n| 1902 | 12    |",
    ]
    matter = [(part.kind, part.text) for part in article.matter]
    assert ("acknowledgements", "For the keepers of the keys.") in matter
    assert ("bibliography", "Lima, Ana. 2001. Quays. Lisbon: Quay.") in matter


def test_jats_that_is_no_xml_is_left_to_pandoc() -> None:
    data = b"<article><front></front><body><p>&nbsp;</body></article>"
    assert readable(data) == (data, Named())


def test_numbers_that_lead_to_figures_call_no_notes() -> None:
    page = f"""<html><body><h1>Harbours</h1>
<p>{PROSE}<sup><a href="#fn1">1</a></sup> See Figure <a href="#f1">1</a> and Table <a href="#t1">1</a>.</p>
<figure id="f1"><img src="a.png" alt=""><figcaption>The quay.</figcaption></figure>
<div id="t1"><table><tr><th>year</th></tr><tr><td>1902</td></tr></table></div>
<table><tr><td><img src="b.png" alt=""></td></tr></table>
<ol><li id="fn1">Ana Lima, <em>Quays</em> (Lisbon: Quay, 2001), 12.</li></ol></body></html>"""
    text, _ = converted(page.encode(), "a.html")
    assert text is not None
    article, problems = read_article(text, "a.txt")
    assert article is not None and not problems
    assert [note.text for note in article.notes] == ["Ana Lima, Quays (Lisbon: Quay, 2001), 12."]
    blocks = [block for section in article.sections for block in section.blocks]
    assert [block.type for block in blocks] == ["paragraph", "paragraph", "table"]
    assert "See Figure 1 and Table 1." in blocks[0].text


SITE = f"""<html><head><title>Harbours - Port Institute</title><meta name="author" content="admin"></head><body>
<main><article><header><span class="cat-links"><a href="/r">Report</a></span><h1>Harbours and Their Keys</h1>
<div><span class="by">By <a href="/smith">Jane Smith</a> and <a href="/costa">Rui Costa</a></span>
<span class="on"><time datetime="2023-05-11">May 11, 2023</time></span></div>
<div class="share-buttons"><ul><li><a href="https://x.example">Tweet</a></li><li><a href="#">Print</a></li></ul></div>
<a class="button" href="/a.pdf">Download PDF</a></header>
<div id="toc_container"><p>Contents</p><ul><li><a href="#quay">The quay</a></li></ul></div>
<h2 id="quay">The quay</h2>
<figure><img src="a.jpg" alt="The quay"><figcaption>The quay at night.</figcaption></figure>
<p>NOTES</p>
<div class="related"><p>{PROSE} {PROSE} {PROSE} It was built by people who had never seen the sea.</p></div></article>
<div id="comments"><h2>Leave a Reply</h2><p>Required fields are marked *</p></div></main></body></html>"""

BESIDE = {
    "on demand": f"""{PROSE}<sup class="modern-footnotes-footnote"><a href="javascript:void(0)">1</a></sup><span
class="modern-footnotes-footnote__note" data-mfn="1">Lima, <em>Quays</em>, 12.</span> It is old.""",
    "in the margin": f"""{PROSE}<label for="n" class="sidenote-number"></label><input type="checkbox" id="n"><span
class="sidenote">Lima, <em>Quays</em>, 12.</span> It is old.""",
}


@pytest.mark.parametrize("notes", list(BESIDE.values()), ids=list(BESIDE))
def test_a_page_of_a_site(notes: str) -> None:
    """What stands around the article is left out and told, unless the author may have written it; notes that are hidden
    behind their markers are notes."""
    text, problems = converted(SITE.replace("NOTES", notes).encode(), "a.html")
    assert text is not None
    assert [problem.level for problem in problems] == ["notice", "notice"]
    assert "“Report”, “Tweet Print”, “Contents The quay”, “Leave a Reply Required fields are marked *”" in str(
        problems[0]
    )
    article, problems = read_article(text, "a.txt")
    assert article is not None and not problems
    assert (article.title, article.authors) == ("Harbours and Their Keys", ("Jane Smith", "Rui Costa"))
    assert article.date is not None and article.date.iso == "2023-05-11"
    assert [note.text for note in article.notes] == ["Lima, Quays, 12."]
    blocks = [block.text for section in article.sections for block in section.blocks]
    assert blocks == [
        "The quay",
        "The quay at night.",
        f"{PROSE} It is old.",
        f"{PROSE} {PROSE} {PROSE} It was built by people who had never seen the sea.",
    ]
