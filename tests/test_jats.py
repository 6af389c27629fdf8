"""JATS as typesetters write it: instructions before the article, citations in fields, numbers typed into notes."""

from __future__ import annotations

import pytest

from apparatus.adopt.converted import converted, format_of
from apparatus.formatted.engine import pandoc
from apparatus.read.seed import read_article

pytestmark = pytest.mark.skipif(pandoc() is None, reason="needs the extra citeproc")

PROSE = "The first harbour was built before the railway came, and it was small for the ships of its day."

BOOK = """<mixed-citation><string-name><given-names>Ana</given-names> <surname>Lima</surname></string-name>,
<source>Quays</source> (<publisher-loc>Lisbon</publisher-loc>: <publisher-name>Quay</publisher-name>,
<year>2001</year>), <fpage>12</fpage></mixed-citation>."""

PAPER = """See <element-citation publication-type="journal"><person-group><name><surname>Costa</surname>
<given-names>Rui</given-names></name><name><surname>Ng</surname><given-names>Bo</given-names></name></person-group>
<article-title>Keys</article-title><source>Harbour Review</source><year>2003</year><volume>14</volume><issue>2</issue>
<fpage>45</fpage><lpage>67</lpage><pub-id pub-id-type="doi">10.1000/h.14</pub-id></element-citation>."""

JATS = f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE article
  PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2 20190208//EN" "JATS-journalpublishing1.dtd">
<?xml-stylesheet type="text/xsl" href="jats-html.xsl"?>
<!-- set by hand -->
<article dtd-version="1.2"><front><article-meta><title-group><article-title>Harbours</article-title></title-group>
</article-meta></front><body><p>{PROSE}<xref ref-type="fn" rid="n1"><sup>1</sup></xref> {PROSE}<xref ref-type="fn"
rid="n2"><sup>2</sup></xref> {PROSE}<xref ref-type="fn" rid="n3"><sup>3</sup></xref>
{PROSE}<xref ref-type="fn" rid="n4"><sup>4</sup></xref><fn id="n4"><label>4</label><p>Ng.</p></fn></p></body>
<back><fn-group><fn id="n1"><label>1</label><p>{BOOK}</p></fn><fn id="n2"><label>2</label><p>{PAPER}</p></fn>
<fn id="n3"><p><sup>3</sup> Lima, <italic>Quays</italic>, 14.</p></fn></fn-group></back></article>"""


def test_jats_of_typesetters() -> None:
    assert format_of(JATS.encode()) == "jats"
    text, problems = converted(JATS.encode(), "a.xml")
    assert text is not None and not problems
    article, problems = read_article(text, "a.txt")
    assert article is not None and not problems
    assert [" ".join(note.text.split()) for note in article.notes] == [
        "Ana Lima, Quays (Lisbon: Quay, 2001), 12.",
        "See Rui Costa and Bo Ng, “Keys,” Harbour Review 14, no. 2 (2003): 45–67, 10.1000/h.14.",
        "Lima, Quays, 14.",
        "Ng.",
    ]
    assert " ".join(article.sections[0].blocks[0].text.split()) == " ".join([PROSE] * 4)
    emphasised = [note.text[style.start : style.end] for note in article.notes for style in note.styles]
    assert emphasised == ["Quays", "Harbour Review", "Quays"]


def test_names_and_captions_of_jats_are_what_they_are() -> None:
    named = "<string-name><given-names>Bo</given-names> <surname>Ng</surname></string-name>"
    page = f"""<article><front><article-meta><title-group><article-title>Harbours</article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Lima</surname><given-names>Ana</given-names></name>
</contrib><contrib contrib-type="author">{named}<xref ref-type="corresp" rid="c1">*</xref></contrib></contrib-group>
<author-notes><corresp id="c1">ng@ports.example</corresp></author-notes></article-meta></front>
<body><p>{PROSE}<xref ref-type="fn" rid="n1">1</xref></p><table-wrap><label>Table 1</label><caption><title>Tolls</title>
</caption><table><thead><tr><th>year</th></tr></thead><tbody><tr><td>1902</td></tr></tbody></table></table-wrap></body>
<back><fn-group><fn id="n1"><p>Lima, 12.</p></fn></fn-group></back></article>"""
    text, _ = converted(page.encode(), "a.xml")
    article, _ = read_article(text or b"", "a.txt")
    assert article is not None and article.authors == ("Ana Lima", "Bo Ng")
    assert [(block.type, block.text.split("\n")[0]) for block in article.sections[0].blocks] == [
        ("paragraph", PROSE),
        ("paragraph", "Table 1 Tolls"),
        ("table", "| year |"),
    ]
