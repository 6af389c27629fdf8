"""LaTeX comes over with the notes that it prints: works cited by keys, marks apart from their texts, other files."""

from __future__ import annotations

from pathlib import Path

import pytest

from apparatus.adopt.converted import NO_WORKS, converted
from apparatus.cli import main
from apparatus.formatted.engine import pandoc
from apparatus.model import Article, Problem
from apparatus.read.seed import read_article

pytestmark = pytest.mark.skipif(pandoc() is None, reason="needs the extra citeproc")

PROSE = "The first harbour was built before the railway came, and it was small for the ships of its day."
WORKS = r"""@book{lima2001, author={Lima, Ana}, title={Quays and Their Keys}, publisher={Quay}, location={Lisbon},
  date={2001}}
@article{costa2003, author={Costa, Rui}, title = "Keys of the River", journaltitle={Harbour Review}, volume={14},
  date={2003}}
"""
CHICAGO = r"\usepackage[notes,backend=biber]{biblatex-chicago}"


def document(body: str, head: str = f"{CHICAGO}\n\\addbibresource{{refs.bib}}") -> bytes:
    return rf"""\documentclass{{article}}
{head}
\title{{Harbours}}\author{{Jane Smith}}\date{{\today}}
\begin{{document}}
\maketitle
{body}
\end{{document}}
""".encode()


def read(data: bytes, **files: str) -> tuple[Article, list[Problem]]:
    held = {name.replace("_", "."): text.encode() for name, text in files.items()}
    text, told = converted(data, "a.tex", held.get)
    assert text is not None, told
    article, problems = read_article(text, "a.txt")
    assert article is not None and not problems
    return article, told


def notes(article: Article) -> list[str]:
    return [note.text for note in article.notes]


def test_works_cited_by_keys_are_notes_as_latex_prints_them() -> None:
    body = rf"""{PROSE}\autocite[12]{{lima2001}} So they say.\footnote{{\cite[See][14]{{lima2001}}; \emph{{contra}}
\textcite[50]{{costa2003}}, who has the lock.\label{{fn:lock}}}} {PROSE}\footfullcite{{costa2003}} The end.\footnote{{%
See note~\ref{{fn:lock}}.}}
\printbibliography"""
    article, told = read(document(body), refs_bib=WORKS)
    assert [" ".join(note.split()) for note in notes(article)] == [
        "Ana Lima, Quays and Their Keys (Lisbon: Quay, 2001), 12.",
        "See Lima, Quays and Their Keys, 14; contra Rui Costa, “Keys of the River,” Harbour Review 14 (2003): 50, who "
        "has the lock.",
        "Costa, “Keys of the River.”",
        "See note 2.",
    ]
    assert article.date is None and "written out" in told[0].message
    assert [part.text for part in article.matter if part.kind == "bibliography"] == [
        "Costa, Rui. “Keys of the River.” Harbour Review 14 (2003).",
        "Lima, Ana. Quays and Their Keys. Lisbon: Quay, 2001.",
    ]


def test_works_cited_by_author_and_year_call_no_notes() -> None:
    body = rf"{PROSE} \parencite[12]{{lima2001}}.\footnote{{So they say.}}"
    head = "\\usepackage[authordate]{biblatex-chicago}\n\\addbibresource{refs.bib}"
    article, _ = read(document(body, head), refs_bib=WORKS)
    assert notes(article) == ["So they say."]
    assert article.sections[0].blocks[0].text == f"{PROSE} (Lima 2001, 12)."


def test_notes_that_pandoc_leaves_out() -> None:
    body = rf"""{PROSE}\footnotemark{{}} So they say.\footnotetext{{Lima, \emph{{Quays}} {{12}}.}} {PROSE}\endnote{{%
Ng, 3.}}
\input{{part}}"""
    part = "% \\input{none}\n" + PROSE + "\\footnote{Costa, 5.}\n\\begin{thebibliography}{9}\\bibitem{k} Lima, Ana. "
    part += "\\emph{Quays}. Lisbon: Quay, 2001.\\end{thebibliography}"
    article, told = read(document(body, ""), part_tex=part)
    assert notes(article) == ["Lima, Quays 12.", "Ng, 3.", "Costa, 5."] and not told
    assert [part.text for part in article.matter if part.kind == "bibliography"] == [
        "Lima, Ana. Quays. Lisbon: Quay, 2001."
    ]


def test_words_that_pandoc_leaves_out_or_turns() -> None:
    body = rf"""\newthought{{The first harbour}}{PROSE[17:]}\marginpar{{A key of 1902.}} As \citetitle{{lima2001}} and
\citetitle[12]{{costa2003}} say, it is \textcquote[12]{{lima2001}}{{a quay}}. \index{{Quay, the old one}}
\begin{{displaycquote}}[14]{{lima2001}}
{PROSE}
\end{{displaycquote}}
\begin{{multicols}}{{2}}
{PROSE}
\end{{multicols}}
\begin{{quoting}}
{PROSE}
\end{{quoting}}"""
    article, told = read(document(body), refs_bib=WORKS)
    blocks = article.sections[0].blocks
    assert [(block.type, block.text) for block in blocks] == [
        ("paragraph", f"{PROSE} As Quays and Their Keys and “Keys of the River” say, it is “a quay”."),
        ("paragraph", "A key of 1902."),
        ("quote", PROSE),
        ("paragraph", PROSE),
        ("quote", PROSE),
    ]
    assert notes(article) == [
        "Ana Lima, Quays and Their Keys (Lisbon: Quay, 2001), 12.",
        "Lima, Quays and Their Keys, 14.",
    ]
    assert "\\newthought" in told[0].message and "index" not in told[0].message


def test_signs_of_logic_are_lowered_as_letters_are() -> None:
    article, _ = read(document(rf"{PROSE}\footnote{{Lima.}} So it is for $\exists_x P(x)$, and always was.", ""))
    assert article.sections[0].blocks[0].text == f"{PROSE} So it is for ∃xP(x), and always was."


def test_footnotes_that_the_head_makes_endnotes() -> None:
    article, _ = read(document(rf"{PROSE}\endnote{{Lima, 12.}}", r"\let\footnote=\endnote"))
    assert notes(article) == ["Lima, 12."]


@pytest.mark.parametrize(
    ("body", "name"), [(rf"{PROSE}\autocite{{lima2001}}", "refs.bib"), (rf"{PROSE}\input{{part}}", "part.tex")]
)
def test_a_file_that_is_not_beside_the_article_is_named(body: str, name: str) -> None:
    text, (problem,) = converted(document(body), "a.tex")
    assert text is None and str(problem) == (
        f"a.tex: the file needs another one: {name} (put it into the folder in which the article is)"
    )


def test_keys_without_any_work_are_shown_and_told() -> None:
    article, told = read(document(rf"{PROSE}\footnote{{So they say.}} See \cite{{lima2001}}.", ""))
    assert [problem.message for problem in told] == [NO_WORKS]
    assert article.sections[0].blocks[0].text.endswith("See [lima2001].")


def test_a_key_that_no_work_has_is_told() -> None:
    _, told = read(document(rf"{PROSE}\autocite{{lima2001}} {PROSE}\autocite{{roe}}"), refs_bib=WORKS)
    assert "no work has the key roe" in told[0].message


def test_no_file_is_taken_from_elsewhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "works").mkdir()
    article = tmp_path / "works" / "a.tex"
    article.write_bytes(document(rf"{PROSE}\autocite{{lima2001}}", CHICAGO + r"\addbibresource{../refs.bib}"))
    (tmp_path / "refs.bib").write_text(WORKS)
    root = tmp_path / "edition"
    root.mkdir()
    assert main(["--project", str(root), "new", "article", str(article)]) == 2
    assert "needs another one: ../refs.bib" in capsys.readouterr().err
    (tmp_path / "works" / "refs.bib").write_text(WORKS)
    assert main(["--project", str(root), "new", "article", str(article)]) == 0
    assert main(["export", str(article), "--out", str(tmp_path / "out")]) == 0
    assert "Quays and Their Keys" in (tmp_path / "out" / "references.bib").read_text("utf-8")


TYPED = "\n\n\\section*{Notes}\n\n1. Lima, 12.\n\n2. Ng, 3.\n"


def read_marks(body: str) -> tuple[Article, list[str], list[str]]:
    """The article, its paragraphs with their markers, and what is told."""
    text, told = converted(document(body, ""), "a.tex")
    article, problems = read_article(text or b"", "a.txt")
    assert article is not None and not problems
    shown = []
    for block in (block for section in article.sections for block in section.blocks):
        said = block.text
        for mark in reversed(block.marks):
            said = f"{said[: mark.offset]}^{mark.note}{said[mark.offset :]}"
        shown.append(said)
    return article, shown, [str(problem) for problem in told]


def test_marks_alone_call_the_notes_that_are_typed() -> None:
    article, shown, told = read_marks(f"{PROSE}\\footnotemark{{}} % \\footnotemark\nSo it is.\\footnotemark\n{TYPED}")
    assert notes(article) == ["Lima, 12.", "Ng, 3."] and not told
    assert " ".join(shown[0].split()) == f"{PROSE}^1 So it is.^2"


def test_marks_and_texts_that_are_not_as_many_meet_by_their_numbers() -> None:
    body = rf"""{PROSE}\footnotemark{{}} It is so.\footnotemark{{}} It is.\footnotemark\footnotetext{{Costa, 5.}}
\addtocounter{{footnote}}{{-2}}\footnotetext{{Lima, 12.}}\addtocounter{{footnote}}{{2}}

Here it is again.\footnotemark[3] And here.\footnote{{Ng, 7.}} And there.\footnotemark[4]"""
    article, shown, told = read_marks(body)
    assert notes(article) == ["Lima, 12.", "Costa, 5.", "Ng, 7."]
    assert [" ".join(said.split()) for said in shown] == [
        f"{PROSE}^1 It is so.[2] It is.^2",
        "Here it is again.[3] And here.^3 And there.[4]",
    ]
    assert [line.partition(" (")[0] for line in told] == [
        "a.tex:6: a mark has no note and stands as a number: \\footnotemark",
        "a.tex:9: a mark calls a note again and stands as a number: \\footnotemark",
        "a.tex:9: a mark calls a note again and stands as a number: \\footnotemark",
    ]


def test_a_text_without_a_mark_is_a_note_where_it_stands() -> None:
    article, shown, told = read_marks(rf"{PROSE}\footnotetext{{Lima, 12.}} It is so.\footnote{{Ng, 3.}}")
    assert notes(article) == ["Lima, 12.", "Ng, 3."] and shown == [f"{PROSE}^1 It is so.^2"]
    assert [line.partition(" (")[0] for line in told] == [
        "a.tex:6: a note has no mark, and is called where its text stands: \\footnotetext"
    ]
