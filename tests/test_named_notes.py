"""Notes that texts call by names: each comes over once, at every place that calls it, and what has no other half is
told with its line."""

from __future__ import annotations

import pytest

from apparatus.adopt.converted import converted
from apparatus.adopt.docbook import readable
from apparatus.formatted.engine import pandoc
from apparatus.model import Article
from apparatus.read.seed import read_article

pytestmark = pytest.mark.skipif(pandoc() is None, reason="needs the extra citeproc")

PROSE = "The first harbour was built before the railway came, and it was small for the ships of its day."


def read(data: str, path: str) -> tuple[Article, list[str]]:
    text, told = converted(data.encode(), path)
    assert text is not None, told
    article, problems = read_article(text, "a.txt")
    assert article is not None and not [problem for problem in problems if problem.level == "error"]
    return article, [str(problem) for problem in told]


def marks(article: Article) -> list[int]:
    return [mark.note for section in article.sections for block in section.blocks for mark in block.marks]


def said(article: Article) -> list[str]:
    return [" ".join(block.text.split()) for section in article.sections for block in section.blocks]


def notes(article: Article) -> list[str]:
    return [" ".join(note.text.split()) for note in article.notes]


TWICE = {
    "a.org": f"#+TITLE: Quays\n\n{PROSE}[fn:a] {PROSE}[fn:b:Ng, 3.] =[fn:a]=\n"
    f"\n{PROSE}[fn:a]\n\n* N\n\n[fn:a] Lima, 12.\n",
    "a.rst": f"Quays\n=====\n\n{PROSE} [#a]_ {PROSE} [2]_\n\n{PROSE} [#a]_\n\n.. [#a] Lima, 12.\n.. [2] Ng, 3.\n",
    "a.md": f"# Quays\n\n{PROSE}[^a] {PROSE}^[Ng, 3.]\n\n{PROSE}[^a]\n\n[^a]: Lima, 12.\n",
    "a.xml": f"""<article><front><article-meta><title-group><article-title>Quays</article-title></title-group>
</article-meta></front><body><p>{PROSE}<xref ref-type="fn" rid="a">1</xref> {PROSE}<fn><p>Ng, 3.</p></fn></p>
<p>{PROSE}<xref ref-type="fn" rid="a">1</xref></p></body><back><fn-group><fn id="a"><p>Lima, 12.</p></fn></fn-group>
</back></article>""",
    "b.xml": f"""<article xmlns="http://docbook.org/ns/docbook"><info><title>Quays</title></info>
<para>{PROSE}<footnote xml:id="a"><para>Lima, 12.</para></footnote>
{PROSE}<footnote><para>Ng, 3.</para></footnote></para><para>{PROSE}<footnoteref linkend="a"/></para></article>""",
}


@pytest.mark.parametrize(("path", "data"), list(TWICE.items()), ids=list(TWICE))
def test_a_note_called_twice_is_one_note(path: str, data: str) -> None:
    article, told = read(data, path)
    assert notes(article) == ["Lima, 12.", "Ng, 3."] and marks(article) == [1, 2, 1] and not told


def test_notes_of_the_same_words_are_several() -> None:
    article, _ = read(f"* Quays\n\n{PROSE}[fn:a] {PROSE}[fn:b]\n\n* Notes\n\n[fn:a] Ibid.\n\n[fn:b] Ibid.\n", "a.org")
    assert notes(article) == ["Ibid.", "Ibid."] and marks(article) == [1, 2]


def test_a_table_with_a_caption_stays_one_and_keeps_its_notes() -> None:
    table = "#+CAPTION: Dues[fn:b]\n#+NAME: dues\n| A | B |\n|---+---|\n| c[fn:a] | d |\n"
    text = f"#+TITLE: Quays\n\n{PROSE}\n\n{table}\n{PROSE}[fn:b]\n\n* Notes\n\n[fn:a] Lima, 12.\n\n[fn:b] Ng, 3.\n"
    article, _ = read(text, "a.org")
    assert notes(article) == ["Ng, 3.", "Lima, 12."] and marks(article) == [2, 1, 1]
    assert "Dues" in said(article)


LONE = {
    "a.org": (
        f"#+TITLE: Quays\n\n{PROSE}[fn:1] {PROSE}\n\n#+BEGIN_SRC c\na[fn:3]\n#+END_SRC\n\n"
        f"* Notes\n\n[fn:1] Lima, see [fn:2].\n\n[fn:2] Ng.\n\n[fn:3] Costa.\n\n[fn:1] Again.\n",
        ["a.org:13: note [fn:2]", "a.org:15: note [fn:3]", "a.org:17: a second note is called [fn:1]"],
    ),
    "b.org": (f"#+TITLE: Quays\n\n{PROSE}[fn:1] {PROSE}[fn:2]\n\n[fn:1] Lima.\n", ["b.org:3: the marker [fn:2]"]),
    "a.rst": (
        f"Quays\n=====\n\n{PROSE} [1]_ {PROSE} [#]_ And [3]_.\n\n.. [1] Lima.\n.. [#] Ng.\n"
        ".. [#] Costa.\n.. [5] End.\n",
        ["a.rst:8: note [#]_", "a.rst:9: note [5]_", "a.rst:4: the marker [3]_"],
    ),
    "a.md": (
        f"# Quays\n\n{PROSE}[^1] {PROSE}^[Ng.]\n\n```\na[^3]\n```\n\n[^1]: Lima.\n[^3]: Costa.\n\n[^1]: Again.\n",
        ["a.md:10: note [^3]", "a.md:12: a second note is called [^1]"],
    ),
}


@pytest.mark.parametrize(("path", "data", "expected"), [(path, *case) for path, case in LONE.items()], ids=list(LONE))
def test_what_has_no_other_half_is_told(path: str, data: str, expected: list[str]) -> None:
    _, told = converted(data.encode(), path)
    lines = [str(problem) for problem in told if problem.level == "error"]
    assert len(lines) == len(expected)
    assert all(line.startswith(start) for line, start in zip(lines, expected, strict=True)), lines


def test_boxes_and_works_of_restructuredtext() -> None:
    text = (
        f"Quays\n=====\n\n.. contents:: Contents\n\nHarbours\n--------\n\n{PROSE} [1]_\n\n.. note:: Beware.\n\n{PROSE}"
        " See [LIMA]_.\n\n.. epigraph::\n\n   Who pays?\n\n.. [1] Ng, 3.\n\n.. [LIMA] Lima, *Quays*. Lagos, 2002.\n"
    )
    article, told = read(text, "a.rst")
    assert said(article)[-3:] == ["Note: Beware.", f"{PROSE} See [LIMA].", "Who pays?"] and not told
    assert "Contents" not in said(article)
    assert "[LIMA] Lima, Quays. Lagos, 2002." in [text.text for text in article.matter]


def test_html_within_markdown() -> None:
    text = (
        f"# Quays\n\n{PROSE}^[Ng, 3.]<br/>They are <em>old</em> <b>and <i>new</b>.\n\n{PROSE}\n\n"
        f"![The quay.^[Photograph by Ng.]](q.png)\n\n{PROSE}^[See [a](https://a.example.org/b_(c)).]\n"
    )
    article, told = read(text, "a.md")
    assert notes(article) == ["Ng, 3.", "Photograph by Ng.", "See a https://a.example.org/b_(c)."]
    assert marks(article) == [1, 2, 3] and "They are old and new." in said(article)[-4]
    assert [line.partition(" (")[0] for line in told] == ["a.md: a picture is not taken over"]


def test_docbook() -> None:
    text = """<article xmlns="http://docbook.org/ns/docbook"><info><title>Quays</title>
<author><personname><firstname>Ana</firstname><surname>Lima</surname></personname></author>
<author><personname>Bo Ng</personname></author><pubdate>2021-03-14</pubdate></info>
<section><title>Harbours</title><para>PROSE<footnote xml:id="a"><para>See <citetitle>Quays</citetitle>, 2.</para>
</footnote> As note <xref linkend="a"/> says.</para></section><bibliography><biblioentry><author><personname>
<firstname>Ana</firstname><surname>Lima</surname></personname></author><title>Quays</title><pubdate>2002</pubdate>
</biblioentry></bibliography></article>""".replace("PROSE", PROSE)
    article, told = read(text, "a.xml")
    assert article.authors == ("Ana Lima", "Bo Ng") and article.date and article.date.iso == "2021-03-14"
    assert said(article)[-1] == f"{PROSE} As note 1 says." and notes(article) == ["See Quays, 2."] and not told
    assert [text.text for text in article.matter] == ["Ana Lima. Quays. 2002."]
    assert readable(b"<article>&quay;</article>")[0] == b"<article>&quay;</article>"


def test_parts_of_jats() -> None:
    text = """<article><front><article-meta><title-group><article-title>Quays</article-title></title-group>
</article-meta></front><body><sec><title>Harbours</title><p>PROSE<xref ref-type="fn" rid="a">1</xref>–<xref
ref-type="fn" rid="c">3</xref></p><verse-group><verse-line>The quay is long,</verse-line><verse-line>the ship is
slow.<xref ref-type="fn" rid="d">4</xref></verse-line><attrib>Ng</attrib></verse-group>
<table-wrap><table><tbody><tr><td>Port</td></tr><tr><td>Lagos<xref ref-type="table-fn" rid="t">a</xref></td></tr>
</tbody></table><table-wrap-foot><fn id="t"><label>a</label><p>A colony.</p></fn></table-wrap-foot></table-wrap></sec>
</body><back><fn-group><fn id="a"><label>1</label><p>Lima, 1.</p></fn><fn id="b"><label>2</label><p>Lima, 2.</p></fn>
<fn id="c"><label>3</label><p>Lima, 3.</p></fn><fn id="d"><label>4</label><p>Lima, 4.</p></fn>
<fn id="e"><label>5</label><p>Lima, 5.</p></fn></fn-group></back></article>""".replace("PROSE", PROSE)
    article, told = read(text, "a.xml")
    assert marks(article) == [1, 2, 3, 4] and len(article.notes) == 4
    assert said(article)[2:4] == ["The quay is long, the ship is slow.", "— Ng"]
    assert "Lagos (a)" in said(article)[4] and said(article)[5] == "(a) A colony."
    assert [line.partition(" (")[0] for line in told] == [
        "a.xml:9: note 5 has no marker in the text, and stands behind it"
    ]
    assert "Lima, 5." in [text.text for text in article.matter]


WIKI = f"""<html><body><h1>Quays</h1><p>{PROSE}<sup><a href="#n1">[1]</a></sup><sup><a href="#n2">[a]</a></sup></p>
<p>{PROSE}<sup><a href="#n3">[2]</a></sup><sup>[<i><a href="/why">citation needed</a></i>]</sup></p>
<h2>Notes</h2><ol><li id="n2">Some say 1842.</li></ol><h2>References</h2><ol><li id="n1">Lima, 12.</li>
<li id="n3">Ng, 3.</li><li id="n4">Costa, 5.</li></ol></body></html>"""


def test_notes_of_two_kinds_on_a_page() -> None:
    text, told = converted(WIKI.encode(), "a.html")
    article, problems = read_article(text or b"", "a.txt")
    assert article is not None and notes(article) == ["Lima, 12.", "Some say 1842.", "Ng, 3.", "Costa, 5."]
    assert marks(article) == [1, 2, 3] and said(article)[-1].endswith(f"{PROSE}[citation needed]")
    assert [problem.message for problem in problems] == ["note 4 has no marker in the text"]
    assert [problem.message for problem in told] == [
        "notes are numbered through, where the file begins anew in each part or on each page"
    ]


def test_verse_and_tables_of_pages() -> None:
    page = f"""<html><body><h1>Quays</h1><p>{PROSE}<sup><a href="#n1">1</a></sup></p><figure><table><tr><th>Port</th>
<th>1850</th></tr><tr><td>Lagos</td><td>10</td></tr></table><figcaption>Dues</figcaption></figure>
<pre class="verse">The quay is long,
the ship is slow.<sup><a href="#n2">2</a></sup></pre><p>{PROSE}</p><pre>if a &lt; b: <b>c</b></pre>
<ol><li id="n1">Lima, 12.</li><li id="n2">Ng, 3.</li></ol></body></html>"""
    text, _ = converted(page.encode(), "a.html")
    article, problems = read_article(text or b"", "a.txt")
    assert article is not None and not problems and b": Dues\n" in (text or b"")
    assert notes(article) == ["Lima, 12.", "Ng, 3."] and marks(article) == [1, 2]
    assert "The quay is long, the ship is slow." in said(article) and said(article)[-1] == "if a < b: c"


LINKED = {
    "in boxes": """<div class="footnote">\n\n<a href="#r1" id="n1" class="n">1</a>\n\n<div>\n\nLima, *Quays*, 12.\n
</div>\n\n</div>\n\n<div class="footnote">\n\n<a href="#r2" id="n2" class="n">2</a>\n\n<div>\n\nNg, 3.\n
</div>\n\n</div>\n""",
    "raised": '<sup><a id="n1" href="#r1">1</a></sup> Lima, *Quays*, 12.\n\n'
    '<sup><a id="n2" href="#r2">2</a></sup> Ng, 3.\n',
}


@pytest.mark.parametrize("listed", list(LINKED.values()), ids=list(LINKED))
def test_markdown_whose_notes_stand_behind_their_linked_numbers(listed: str) -> None:
    text = (
        f'---\ntitle: Quays\n---\n\n{PROSE}<a href="#n1" id="r1">1</a>\n\n'
        f'{PROSE}<sup><a href="#n2" id="r2">2</a></sup>\n\n{listed}'
    )
    article, told = read(text, "a.md")
    assert notes(article) == ["Lima, Quays, 12.", "Ng, 3."] and marks(article) == [1, 2] and not told


def test_parts_of_citations_in_latex() -> None:
    works = (
        r"@book{lima, author={Lima, Ana and Ng, Bo}, title={Quays}, publisher={Dock}, location={London}, year={1911}}"
    )
    text = rf"""\documentclass{{article}}\usepackage[style=verbose]{{biblatex}}\addbibresource{{w.bib}}
\title{{Quays}}
\begin{{document}}\maketitle
{PROSE}\autocite[4]{{lima}} As \citeauthor{{lima}} said in \citeyear{{lima}}.%
\footnote{{See \cite[7]{{lima}}; so it is.}}
\end{{document}}"""
    made, _ = converted(text.encode(), "a.tex", {"w.bib": works.encode()}.get)
    article, _ = read_article(made or b"", "a.txt")
    assert article is not None and marks(article) == [1, 2]
    assert said(article)[-1] == f"{PROSE} As Lima and Ng said in 1911."
    assert notes(article)[1] == "See Lima and Ng, Quays, 7; so it is."


@pytest.mark.parametrize("path", ["a.org", "a.rst", "a.md", "a.tex", "a.html"])
def test_letters_that_are_not_utf_8_are_told(path: str) -> None:
    made = {
        "a.tex": rf"\documentclass{{article}}\title{{Quays}}\begin{{document}}\maketitle {PROSE}\footnote{{“Café,” 3.}}"
        "\n\\end{document}\n",
        "a.html": f'<html><h1>Quays</h1><p>{PROSE}<a href="#n1">1</a></p><ol><li id="n1">“Café,” 3.</li></ol></html>',
        "a.org": f"#+TITLE: Quays\n\n{PROSE}[fn:1]\n\n[fn:1] “Café,” 3.\n",
        "a.rst": f"Quays\n=====\n\n{PROSE} [1]_\n\n.. [1] “Café,” 3.\n",
        "a.md": f"# Quays\n\n{PROSE}^[“Café,” 3.]\n",
    }[path]
    text, told = converted(made.encode("cp1252"), path)
    article, _ = read_article(text or b"", "a.txt")
    assert article is not None and notes(article) == ["“Café,” 3."]
    assert "the file is not UTF-8" in str(told[0]) and told[0].level == "notice"
    broken, told = converted(made.replace("Café", "Caf\x01é").encode("latin-1", "replace"), path)
    assert broken is None and "not UTF-8" in str(told[0])
