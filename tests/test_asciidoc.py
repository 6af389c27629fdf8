"""AsciiDoc comes over with all of its footnotes, and what is no note in the end is told with its line."""

from __future__ import annotations

import pytest

from apparatus.adopt.asciidoc import readable
from apparatus.adopt.converted import converted
from apparatus.adopt.formats import format_of
from apparatus.formatted.engine import pandoc
from apparatus.model import Article
from apparatus.read.seed import read_article

PROSE = "The first harbour was built before the railway came, and it was small for the ships of its day."
HEAD = "= Harbours\nAna Lima\n2023-05-11\n\n"
needs_pandoc = pytest.mark.skipif(pandoc() is None, reason="needs the extra citeproc")


def read(body: str, path: str = "a.adoc", head: str = HEAD) -> tuple[Article, list[str]]:
    text, told = converted(f"{head}{body}\n".encode(), path)
    assert text is not None
    article, problems = read_article(text, "a.txt")
    assert article is not None and not problems
    return article, [str(problem) for problem in told]


FOOTNOTES = {
    "over the end of a line": ("footnote:[See Lima,\n_Quays_, 12.]", "See Lima, Quays, 12."),
    "with a line that is kept in print": ("footnote:[See Lima, +\r\n  12.]", "See Lima, 12."),
    "with a link": ("footnote:[See link:http://a.org/b[Quays] here.]", "See Quays http://a.org/b here."),
    "with a link over the end of a line": (
        "footnote:[See http://a.org/b[A\nQuay], 12.]",
        "See A Quay http://a.org/b, 12.",
    ),
    "with a link that ends it": ('footnote:[See\nlink:http://a.org/b["Quays."]]', "See Quays. http://a.org/b"),
    "with commas in the words of a link": ("footnote:[See http://a.org/b[Lima, 12].]", "See Lima, 12 http://a.org/b."),
    "with brackets": ("footnote:[Lima, “[Old] Quays [of 1902]”, 12.]", "Lima, “[Old] Quays [of 1902]”, 12."),
    "with brackets as AsciiDoc wants them": (r"footnote:[Lima, “[Old\] Quays”, 12.]", "Lima, “[Old] Quays”, 12."),
    "with a bracket that opens nothing": (r"footnote:[Lima, a\] 12.]", "Lima, a] 12."),
    "with a bracket that nothing closes": ("footnote:[Lima, [0, 1), 12.] So.", "Lima, [0, 1), 12."),
    "with a name": ("footnote:quay[See Lima,\n12.]", "See Lima, 12."),
    "as older texts have it": ("footnoteref:[quay,See Lima,\n12.]", "See Lima, 12."),
}


@needs_pandoc
@pytest.mark.parametrize(("written", "note"), list(FOOTNOTES.values()), ids=list(FOOTNOTES))
def test_footnotes(written: str, note: str) -> None:
    article, told = read(f"{PROSE}{written} {PROSE}footnote:[Ng, 3.]")
    assert [" ".join(item.text.split()) for item in article.notes] == [note, "Ng, 3."] and not told
    (block,) = article.sections[0].blocks
    assert [mark.note for mark in block.marks] == [1, 2]
    assert " ".join(block.text.split()) == f"{PROSE} {'So. ' if 'So.' in written else ''}{PROSE}"


@needs_pandoc
def test_a_footnote_whose_text_stands_under_a_name() -> None:
    article, told = read(
        f"{PROSE}{{fn-lima}} {PROSE}", head=HEAD.rstrip("\n") + "\n:fn-lima: footnote:[Lima, [12].]\n\n"
    )
    assert [note.text for note in article.notes] == ["Lima, [12]."] and not told


def test_a_file_called_so_needs_no_other_sign() -> None:
    assert format_of(b"So.footnote:[Lima, 12.]", "a.adoc") == "asciidoc"
    assert format_of(b"So.footnote:[Lima, 12.]", "a.txt") == format_of(b"So.", "a.adoc") == ""


@needs_pandoc
def test_a_footnote_that_stays_in_the_text_is_told_with_its_line() -> None:
    body = (
        f"{PROSE}footnote:[Lima,\n12.]\n\n{PROSE}footnote:[Ng, 3.\n\n{PROSE}\nSo it is.footnote:key[Costa, 5.\n\nEnd."
    )
    article, told = read(body)
    assert [note.text for note in article.notes] == ["Lima, 12."]
    assert [line.partition(" (")[0] for line in told] == [
        "a.adoc:8: a footnote is not read as one, and stands in the text as `footnote:[`",
        "a.adoc:11: a footnote is not read as one, and stands in the text as `footnote:[`",
    ]
    said = " ".join(block.text for section in article.sections for block in section.blocks)
    assert "footnote:[Ng, 3." in said and "footnote:key[Costa, 5." in said and "of-line" not in said


@needs_pandoc
def test_words_of_links_with_commas_are_kept() -> None:
    article, _ = read(f"{PROSE}footnote:[Lima.] See http://a.org/b[Quays, Keys] and link:c.html[Locks, 3].")
    assert article.sections[0].blocks[0].text == f"{PROSE} See Quays, Keys and Locks, 3."


@pytest.mark.parametrize(
    "kept",
    [
        "----\nputs footnote:[a\nb]\n\nfootnote:[c\nd]\n----",
        "////\nfootnote:[a\nb]\n////",
        "[source,ruby]\nputs footnote:[a\nb]",
        "  puts footnote:[a\n  b]",
        "// footnote:[a",
        "It is written \\footnote:[a\nb].",
    ],
)
def test_what_is_code_or_a_comment_stays_as_it_is(kept: str) -> None:
    manual = readable(f"{PROSE}\n\n{kept}\n\nA quay.\n-------\n\nSo.footnote:[Lima,\n12.]".encode())
    assert kept in manual.text and manual.text.endswith("[Lima, 12.]") and manual.count == 1
