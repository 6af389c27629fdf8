"""Web pages as sites make them: notes in attributes, in tooltips and outside of the main part; typed lists; what a page
tells programs of its authors."""

from __future__ import annotations

import json
from html import escape

import pytest

from apparatus.adopt import page_meta
from apparatus.adopt.converted import converted
from apparatus.formatted.engine import pandoc
from apparatus.model import Article
from apparatus.read.seed import read_article

pytestmark = pytest.mark.skipif(pandoc() is None, reason="needs the extra citeproc")

PROSE = "The first harbour was built before the railway came, and it was small for the ships of its day."
NOTES = (
    "Ana Lima, <em>Quays</em> (Lisbon: Quay, 2001), 12.",
    "Lima, <em>Quays</em>, 14; see note 1 above.",
    "Bo Ng, 2003.",
)
PLAIN = ["Ana Lima, Quays (Lisbon: Quay, 2001), 12.", "Lima, Quays, 14; see note 1 above.", "Bo Ng, 2003."]
TEXT = f"{PROSE} It is called the Key. {PROSE}"


def read(page: str) -> Article:
    text, _ = converted(page.encode(), "a.html")
    assert text is not None
    article, problems = read_article(text, "a.txt")
    assert article is not None and not [problem for problem in problems if problem.level == "error"]
    return article


def called(article: Article) -> list[tuple[str, list[int]]]:
    return [
        (block.text.strip(), [mark.note for mark in block.marks])
        for section in article.sections
        for block in section.blocks
    ]


LIST = "<h2>Notes</h2><ol>" + "".join(f"<li>{note}</li>" for note in NOTES) + "</ol>"
TYPED = "<p><b>Notes</b></p><p>" + "<br/>".join(f"{n}. {note}" for n, note in enumerate(NOTES, 1)) + "</p>"
OUTSIDE = "".join(
    f'<li id="fn{n}"><span>[^]</span><p>{note}</p> <a href="#r{n}">[^]</a></li>' for n, note in enumerate(NOTES, 1)
)

FORMS = {
    "in attributes": (
        '<a role="button" data-toggle="popover" data-html="true" data-content="{held}"><sup>{n}</sup></a>',
        "",
    ),
    "in attributes of raised numbers": ('<sup class="fn" data-note="{held}">{n}</sup>', ""),
    "in tooltips that the list repeats": (
        '<span class="ref"><button aria-expanded="false"><sup>{n}</sup></button>'
        '<span class="footnote-tooltip" role="tooltip" hidden>{n}. {note}</span></span>',
        LIST,
    ),
    "in tooltips alone": ('<sup>{n}</sup><span class="tooltip-text">{n}. {note}</span>', ""),
    "in boxes of LaTeXML": (
        '<span class="ltx_note ltx_role_footnote" id="footnote{n}"><sup class="ltx_note_mark">{n}</sup>'
        '<span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">{n}</sup>'
        '<span class="ltx_tag ltx_tag_note">{n}</span>{note}</span></span></span>',
        "",
    ),
    "in lines that somebody typed": ("<sup>{n}</sup>", TYPED),
    "outside of the main part": (
        '<sup><a href="#fn{n}" id="r{n}">{n}</a></sup>',
        f"</main><div><ol>{OUTSIDE}</ol></div>",
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_notes_of_a_page(form: str) -> None:
    marker, notes = FORMS[form]
    one, two, three = (marker.format(n=n, note=note, held=escape(note)) for n, note in enumerate(NOTES, 1))
    article = read(
        f"<html><body><nav><a href='/'>Home</a></nav><main><h1>Harbours and Their Keys</h1>"
        f"<button>Share</button><p>{PROSE}{one} It is called the Key.{two} {PROSE}{three}</p>{notes}</body></html>"
    )
    assert article.title == "Harbours and Their Keys"
    assert [note.text for note in article.notes] == PLAIN
    assert called(article) == [(TEXT, [1, 2, 3])]


def test_numbers_in_roman_signs_call_notes() -> None:
    numbers = ("i", "iv", "ix")
    body = " ".join(f'{PROSE}<a href="#_edn{n}" id="_ednref{n}">[{n}]</a>' for n in numbers)
    held = "".join(f'<p><a href="#_ednref{n}" id="_edn{n}">[{n}]</a> {NOTES[0]}</p>' for n in numbers)
    page = f"<html><body><h1>Harbours</h1><p>By Ana Lima, 3 May 2012</p><p>{body}</p><hr/>{held}</body></html>"
    article = read(page)
    assert [(note.number, note.text) for note in article.notes] == [(n, PLAIN[0]) for n in (1, 4, 9)]
    assert article.authors == ("Ana Lima",) and article.date is not None and article.date.iso == "2012-05-03"


def test_a_note_of_several_paragraphs_in_boxes_is_whole() -> None:
    page = f"""<html><body><h1>Harbours</h1><p>{PROSE}<a id="a1" href="https://ports.example/p#n1">1</a></p>
<div class="footnote"><a id="n1" href="https://ports.example/p#a1">1</a><div><p>{NOTES[0]}</p><p>She says so.</p></div>
</div></body></html>"""
    (note,) = read(page).notes
    assert note.text == f"{PLAIN[0]}\nShe says so."


def test_a_note_in_the_margin_without_a_number_stands_behind_its_paragraph() -> None:
    page = f"""<html><body><h1>Harbours</h1><p>{PROSE}<span class="sidenote">{NOTES[0]}</span>
<span class="marginnote">A key of 1902.</span></p></body></html>"""
    article = read(page)
    assert [note.text for note in article.notes] == PLAIN[:1]
    assert called(article) == [(PROSE, [1]), ("A key of 1902.", [])]


LINKED_DATA = """<script type="application/ld+json">{"@graph": [{"@type": "Organization", "name": "Port Institute"},
{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Ana Lima"}], "datePublished": "2023-05-11T08:00"}]}
</script>"""
FIELDS = """<meta name="citation_author" content="Lima, Ana"><meta name='citation_author' content='Ng, Bo'>
<meta property="article:published_time" content="2023-05-11T08:00:00+00:00"><meta name="DC.type" content="Text">"""


@pytest.mark.parametrize(("head", "authors"), [(LINKED_DATA, ("Ana Lima",)), (FIELDS, ("Ana Lima", "Bo Ng"))])
def test_what_a_page_tells_programs_is_told_where_its_text_does_not(head: str, authors: tuple[str, ...]) -> None:
    note = '<sup><a href="#n">1</a></sup>'
    notes = '<ol><li id="n">Lima.</li></ol>'
    page = f"<html><head>{head}</head><body><h1>Harbours</h1><p>{PROSE}{note}</p>{notes}</body></html>"
    article = read(page)
    assert article.authors == authors
    assert article.date is not None and article.date.iso == "2023-05-11"
    by = read(page.replace("<p>", "<p>By Rui Costa</p><p>May 2, 2020</p><p>", 1))
    assert by.authors == ("Rui Costa",) and by.date is not None and by.date.iso == "2020-05-02"


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (b'<meta name="author" content="admin">', ([], "")),
        (
            b'<meta name="author" content="Ana Lima and Bo Ng"><meta name="date" content="May">',
            (["Ana Lima", "Bo Ng"], ""),
        ),
        (b'<meta property="article:author" content="https://www.ports.example/lima">', ([], "")),
        (b'<script type="application/ld+json">{"@type": </script>', ([], "")),
    ],
)
def test_fields_that_name_nobody(head: bytes, told: tuple[list[str], str]) -> None:
    assert page_meta.of_page(head) == told


def test_a_sentence_between_title_and_by_line_is_the_lead() -> None:
    dek = "Why the river should be free, and who would pay for the quays on which its ships would lie."
    article = read(
        f"<html><body><h1>Harbours</h1><p>{dek}</p><p>By Ana Lima</p><p>May 2023</p><p>{PROSE}<sup>1</sup></p>"
        "<h2>Notes</h2><ol><li>Lima, Quays, 12.</li></ol></body></html>"
    )
    assert (article.lead, article.authors, called(article)) == (dek, ("Ana Lima",), [(PROSE, [1])])


DANGLING = "".join(f'<p><a href="#_ftnref{n}">[{n}]</a> {note}</p>' for n, note in enumerate(NOTES, 1))
STOPS = "".join(
    f'<li id="p-note-{n + 1}">. {note} <a href="#p-ref-{n + 1}">↑</a></li>' for n, note in enumerate(NOTES, 1)
)
QUOTED = "".join(
    f'<blockquote id="fn_{n}"><sup>{n}</sup>. {note}<a href="#reffn_{n}"> ↩</a></blockquote>'
    for n, note in enumerate(NOTES, 1)
)
ROWS = "".join(f"<tr><th><a>↑</a>{n}</th><td>{note}</td></tr>" for n, note in enumerate(NOTES, 1))
WRITTEN = {
    "notes in elements of the page’s own": ("<d-footnote>{note}</d-footnote>", ""),
    "notes in a table that repeats tooltips": (
        '<span><a role="button"><sup class="tooltip">[{n}]</sup></a>'
        '<span class="footnote_tooltip">{note}</span></span>',
        f'<table class="footnotes_table"><tbody>{ROWS}</tbody></table>',
    ),
    "links of Word that lead nowhere": ('<a href="#_ftn{n}" title="">[{n}]</a>', DANGLING),
    "notes that are quotations": ('<sup><a href="#fn_{n}" id="reffn_{n}">{n}</a></sup>', QUOTED),
    "notes in boxes behind buttons": (
        '<button class="footnote-count">\n<i>{n}</i>\n</button>\n<cite class="footnote footnote-{n}">\n<span '
        'class="footnote-text">\n<span class="footnote-count">{n}</span>\n{note}\t</span>\n<button>...</button>'
        "</cite>\n",
        "",
    ),
}


@pytest.mark.parametrize("form", WRITTEN)
def test_notes_as_sites_write_them(form: str) -> None:
    marker, notes = WRITTEN[form]
    one, two, three = (marker.format(n=n, note=note) for n, note in enumerate(NOTES, 1))
    article = read(
        f"<!-- saved from https://ports.example --><html><body><h1>Harbours and Their Keys</h1>"
        f"<p>{PROSE}{one} It is called the Key.{two} {PROSE}{three}</p>{notes}</body></html>"
    )
    assert [note.text for note in article.notes] == PLAIN
    assert called(article) == [(TEXT, [1, 2, 3])]


def test_a_stop_that_a_list_left_before_its_notes_and_a_note_with_a_sign() -> None:
    markers = [f'<sup><a id="p-ref-{n + 1}" href="#p-note-{n + 1}">[{n}]</a></sup>' for n in (1, 2, 3)]
    page = f"""<html><body><h1>Harbours and Their Keys</h1><p>By Ana Lima<a href="#t" id="t0">*</a></p>
<p>{PROSE}{markers[0]} It is called the Key.{markers[1]} {PROSE}{markers[2]}</p>
<p id="t"><a href="#t0">*</a> For the keepers of the keys.</p><ol>{STOPS}</ol></body></html>"""
    article = read(page)
    assert [note.text for note in article.notes] == PLAIN
    assert article.authors == ("Ana Lima",) and called(article) == [(TEXT, [1, 2, 3])]
    thanks = [part.text for part in article.matter if part.kind == "acknowledgements"]
    assert thanks == ["For the keepers of the keys."]


ABOVE = {
    "in fields": "<dl><dt>Author:</dt><dd><p>Ana Lima and Bo Ng</p></dd><dt>Date:</dt><dd><p>2023-05-11</p></dd></dl>",
    "in a table": "<table><tr><th>Authors</th><td>Ana Lima and Bo Ng</td></tr>"
    "<tr><th>Date</th><td>@May 11, 2023</td></tr><tr><th>Tags</th><td>Quays</td></tr></table>",
    "behind a date, by": "<p>May 11th, 2023 by Ana Lima and Bo Ng</p>",
    "before a date": "<p>Ana Lima and Bo Ng, 11 May 2023</p>",
    "beside a portrait": '<p><a href="/l"><img src="a.png" alt="Ana Lima"></a><a href="/l">Ana Lima, Bo Ng</a>·</p>'
    "<p>9 min read·May 11, 2023</p>",
    "for programs": '<nav><time datetime="2023-05-11T09:00">Today</time></nav><p>By Ana Lima and Bo Ng</p>',
    "in a list": '<ul class="article-authors"><li><a href="/a">Ana Lima</a></li><li>Bo Ng</li></ul><p>May 11, 2023</p>',
    "in a row": "<p>Ana Lima · Bo Ng · May 11, 2023</p>",
    "behind a date": "<div>May 11, 2023&nbsp;·&nbsp;9 min&nbsp;·&nbsp;Ana Lima, Bo Ng&nbsp;|&nbsp;Edit this page</div>",
    "in a heading": '<h4><a href="/author/lima">Ana Lima</a>, <a href="/author/ng">Bo Ng</a></h4>'
    "<div>11 May 2023 — 9 min read</div>",
    "in pieces": '<div><a href="/d">May 11, 2023</a></div><p>—</p><p>by</p><div>Ana Lima and Bo Ng</div>',
}


@pytest.mark.parametrize("above", list(ABOVE.values()), ids=list(ABOVE))
def test_what_stands_between_title_and_text(above: str) -> None:
    page = f"""<html><head><meta name="author" content="Ana Lima"></head><body><h1>Harbours</h1>{above}
<p>{PROSE} {PROSE} {PROSE}<a href="#n" id="r">1</a></p><ol><li id="n">Lima.</li></ol></body></html>"""
    article = read(page)
    assert article.authors == ("Ana Lima", "Bo Ng")
    assert article.date is not None and article.date.iso == "2023-05-11"
    assert called(article) == [(f"{PROSE} {PROSE} {PROSE}", [1])]


def test_the_name_of_a_site_is_no_title() -> None:
    page = f"""<html><head><title>Harbours » Port Diary</title><meta name="author" content="Ana Lima, Bo Ng"></head>
<body><h1><a href="https://diary.example/">Port Diary</a></h1><h2>Harbours<span class="mw-editsection">[<a
href="/e">edit</a>]</span></h2><p>{PROSE}<a href="#n" id="r">1</a></p><ol><li id="n">Lima.</li></ol>
<h3 id="comments">2 Responses</h3><ol class="commentlist"><li>So it is.</li></ol></body></html>"""
    article = read(page)
    assert (article.title, article.authors) == ("Harbours", ("Ana Lima", "Bo Ng"))
    assert called(article) == [(PROSE, [1])]


def test_authors_whom_a_page_names_elsewhere() -> None:
    people = [{"@type": "Person", "@id": f"#{name[:3]}", "name": name} for name in ("Ana Lima", "Bo Ng")]
    article = {"@type": "WebPage", "author": {"@id": "#Ana"}, "contributor": [{"@id": "#Bo "}]}
    data = json.dumps({"@graph": [article, *people]})
    told = page_meta.of_page(f'<script type="application/ld+json">{data}</script>'.encode())
    assert told == (["Ana Lima", "Bo Ng"], "")


def test_emphasis_and_quotations_by_style() -> None:
    page = f"""<html><head><style>.c1{{color:red}} .c4, span.c5{{font-style:italic}}</style></head><body>
<h1>Harbours</h1><p><span class="c4">{PROSE[:9]}</span>{PROSE[9:]} So it <span style="font-weight:700">was</span>,
<span class="c1">then</span>.<a href="#n" id="r">1</a></p><p class="MsoQuote">{PROSE}</p><ol><li id="n">Lima.</li></ol>
</body></html>"""
    blocks = read(page).sections[0].blocks
    assert [(style.kind, blocks[0].text[style.start : style.end]) for style in blocks[0].styles] == [
        ("em", PROSE[:9]),
        ("strong", "was"),
    ]
    assert (blocks[1].type, blocks[1].text) == ("quote", PROSE)


def test_numbers_beside_paragraphs_and_what_stands_around_are_left_out_and_told() -> None:
    body = "".join(f'<p><span class="n">{n}</span>{PROSE}</p>' for n in (1, 2, 3))
    page = f"""<html><body><div class="table-of-contents"><p>Contents <a>Show</a></p></div><h1>Harbours</h1>
<p><a href="/a.pdf">See the whole issue</a></p><h2><a href="#toc">A Quay</a></h2>{body}<blockquote>{PROSE}
<footer>The keeper</footer></blockquote><p>{PROSE}<a href="#n" id="r">1</a></p><ol><li id="n">Lima.</li></ol>
<aside><h2>Save this page</h2></aside><footer><p>Port House</p></footer></body></html>"""
    text, problems = converted(page.encode(), "a.html")
    article, _ = read_article(text or b"", "a.txt")
    assert article is not None
    assert [section.title for section in article.sections] == ["A Quay"]
    assert [block.text for block in article.sections[0].blocks[1:4]] == [PROSE] * 3
    assert any(block.text == "The keeper" for block in article.sections[0].blocks)
    said = "“Contents Show”, “See the whole issue”, “Save this page”, “Port House”, “1–3”"
    assert said in str(problems[0])


FIELDS = (
    '<label for="a">Your name*:</label><input id="a" value="[NAME]"><p>Fields that we need</p><textarea>x</textarea>'
)


@pytest.mark.parametrize(
    ("form", "left_out"),
    [
        (f'<form action="a.php">{FIELDS}</form>', True),
        (f'<form action="a.php">{FIELDS}', False),
        (f'<form action="a.php">{FIELDS}<h2>The lock</h2><p>{PROSE}</p></form>', False),
        (f'<form action="a.php">{FIELDS}<p>{PROSE * 3}</p></form>', False),
        (f'<form action="a.php">{FIELDS}<p>So.<a href="#n1">1</a></p></form>', False),
    ],
    ids=["a form", "one that nothing closes", "with a heading", "with prose", "with a marker"],
)
def test_a_form_to_fill_in_is_no_part_of_the_article(form: str, left_out: bool) -> None:
    page = f"""<html><body><h1>Harbours</h1><p>{PROSE}<a href="#n1">1</a></p>{form}<p>{PROSE} So it is.</p>
<ol><li id="n1">Lima, 12.</li></ol></body></html>"""
    text, told = converted(page.encode(), "a.html")
    assert text is not None and "So it is." in text.decode()
    assert ("Your name" in text.decode()) is not left_out
    assert any("“Your name*: Fields that we need”" in problem.message for problem in told) is left_out
