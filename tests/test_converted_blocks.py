"""Lists, quotations, code, definitions, tables and formulas of other formats come over as what they are."""

from __future__ import annotations

import pytest

from apparatus.adopt.converted import converted
from apparatus.formatted.engine import pandoc
from apparatus.model import Article
from apparatus.read.seed import read_article, unaccounted

pytestmark = pytest.mark.skipif(pandoc() is None, reason="needs the extra citeproc")

LATEX = r"""\documentclass{article}
\title{Harbours}
\author{Jane Smith}
\begin{document}
\maketitle
\section{Tides}
The harbour is older than the railway, and nobody asks why it was built where it is.\footnote{Ana Lima,
\emph{Quays} (Lisbon: Quay, 2001), 12.

\begin{quote}A ship that waits pays twice.\end{quote}}
\[ \tau_0 = \frac{a_1}{b} \]
\begin{description}
\item[Tide] The rise of the sea.
\item[Quay] Where ships lie.
\end{description}
\begin{verbatim}
fit <- lm(a ~ b)

summary(fit)  # [1]
\end{verbatim}
\begin{table}\caption{Tolls}\begin{tabular}{ll}Port & Toll \\ \hline Porto & 12 \\ \end{tabular}\end{table}
\section{Tolls}
They are paid at the quay, and nobody asks to whom, since everybody knows.\footnote{Lima, \emph{Quays}, 14.}
\end{document}
"""

PAGE = """<!DOCTYPE html><html><body><h1>Harbours</h1>
<p>The harbour is older than the railway, and nobody asks why.<sup><a href="#fn1" id="r1">1</a></sup></p>
<dl><dt>Tide</dt><dd><p>The rise of the sea.</p><p>It falls as well.</p></dd></dl>
<pre><code>SELECT a

 WHERE b;  -- [2]
</code></pre>
<p>So it was, and it is still so, as all who live here know.<sup><a href="#fn2" id="r2">2</a></sup></p>
<figure><img src="a.png" alt="A cold room"><figcaption>The room in 2019.</figcaption></figure>
<h2>Notes</h2><ol>
<li id="fn1"><p>Ana Lima, <i>Quays</i> (Lisbon: Quay, 2001), 12.</p><blockquote><p>No key.</p></blockquote><ul>
<li>one</li><li>two</li></ul></li>
<li id="fn2">Lima, <i>Quays</i>, 14.</li></ol></body></html>
"""

WITHIN = """# Harbours

The harbour is older than the railway.^[Ana Lima, *Quays* (Lisbon: Quay, 2001), 12.] See [[Old Quay|the quay]].

::: {.callout-note title="Box 1. Keys"}
A key opens it, and a lock keeps it, as the keeper of the harbour knows.^[Lima, *Quays*, 14.]
:::
"""


def read(source: str) -> Article:
    text, _ = converted(source.encode(), "a")
    assert text is not None and text != source.encode()
    article, problems = read_article(text, "a")
    assert article is not None and unaccounted(text.decode(), article) == []
    assert not [problem for problem in problems if problem.level == "error"]
    return article


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(block.type, block.text) for section in article.sections for block in section.blocks]


def of_note(article: Article, number: int) -> list[tuple[str, str]]:
    note = article.notes[number - 1]
    return [(block.type, note.text[block.start : block.end]) for block in note.blocks]


def test_of_latex() -> None:
    article = read(LATEX)
    assert blocks(article)[2:6] == [
        ("definitions", "Tide\n  The rise of the sea.\nQuay\n  Where ships lie."),
        ("code", "fit <- lm(a ~ b)\n\nsummary(fit)  # [1]"),
        ("table", "| Port  | Toll |\n| Porto | 12   |"),
        ("paragraph", "Tolls"),
    ]
    assert of_note(article, 1)[1:] == [("quote", "A ship that waits pays twice.")]
    formula = article.sections[0].blocks[1]
    assert [formula.text[s.start : s.end].strip() for s in formula.styles if s.kind == "math"] == [
        r"\tau_0 = \frac{a_1}{b}"
    ]


def test_of_a_page() -> None:
    article = read(PAGE)
    assert blocks(article)[1:] == [
        ("definitions", "Tide\n  The rise of the sea.\n  It falls as well."),
        ("code", "SELECT a\n\n WHERE b;  -- [2]"),
        ("paragraph", "So it was, and it is still so, as all who live here know."),
        ("paragraph", "A cold room"),
        ("paragraph", "The room in 2019."),
    ]
    assert of_note(article, 1)[1:] == [("quote", "No key."), ("list", "- one\n- two")]


def test_of_markdown_with_notes_in_its_sentences() -> None:
    assert blocks(read(WITHIN)) == [
        ("paragraph", "The harbour is older than the railway. See the quay."),
        ("paragraph", "Box 1. Keys"),
        ("paragraph", "A key opens it, and a lock keeps it, as the keeper of the harbour knows."),
    ]


def test_a_raised_comma_between_markers_of_footnotes_is_no_note_within_a_sentence() -> None:
    text = "# Harbours\n\nSo it was.[^a]^,^[^b]\n\n[^a]: Lima, *Quays*.\n[^b]: Ng.\n"
    assert converted(text.encode(), "a") == (text.encode(), [])
