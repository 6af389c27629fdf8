"""Lists, quotations, tables, definitions and code, in the text and in notes: each is shown as what it is."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from selectolax.lexbor import LexborHTMLParser

from apparatus.model import Article, ResolvedBlock, ResolvedNote
from apparatus.read.seed import read_article
from apparatus.render.article_json import article_data
from apparatus.render.environment import environment
from apparatus.resolve.runs import body_runs, note_runs
from apparatus.resolve.styled import styled_runs

CASES = Path(__file__).parent / "cases" / "seed" / "markdown.txt"
SCHEMA = Path(__file__).parents[1] / "docs" / "assets" / "article.schema.json"
MACROS = environment().get_template("macros.html").module
BLOCK = re.compile(r"</?(?:p|li|ul|ol|dt|dd|t[dhr]|pre|blockquote)\b")
ANCHOR = re.compile(r'<a class="ap-anchor"[^>]*></a>')


def cases() -> list[object]:
    parts = re.split(r"(?m)^\.\n", CASES.read_text(encoding="utf-8").partition("\n\n")[2])
    return [pytest.param(text, id=title.strip()) for title, text in zip(parts[0::3], parts[1::3], strict=False)]


def read(text: str) -> Article:
    article, _ = read_article(text.encode(), "seeds/a.txt")
    assert article is not None
    return article


def of_block(article: Article, type_: str) -> str:
    """The HTML of the first block of a type."""
    block = next(b for section in article.sections for b in section.blocks if b.type == type_)
    runs = styled_runs(body_runs(block.text, (), ()), block.styles)
    html: str = MACROS.body_block(ResolvedBlock(block, runs), str, 1)  # type: ignore[attr-defined]
    return ANCHOR.sub("", html).strip()


def of_note(article: Article, number: int) -> str:
    """The HTML of a note, whose last paragraph is left open."""
    note = article.notes[number - 1]
    runs = styled_runs(note_runs(note.text, ()), note.styles)
    html = MACROS.note_text(ResolvedNote(note, (), runs, ()), str)  # type: ignore[attr-defined]
    return f"{html}</p>"


def words(text: str) -> list[str]:
    return re.sub(r"[|\s]+", " ", text).split()


def shown(html: str) -> list[str]:
    body = LexborHTMLParser(BLOCK.sub(r" \g<0>", ANCHOR.sub("", str(html)))).body
    assert body is not None
    return words(body.text())


@pytest.mark.parametrize("text", cases())
def test_every_word_is_shown_once_and_in_order(text: str) -> None:
    article = read(text)
    for note in article.notes:
        assert shown(of_note(article, note.number)) == words(note.text)
        assert "\n".join(note.text[b.start : b.end] for b in note.blocks) in ("", note.text)
        assert all(note.text[cite.start : cite.end] == cite.text for cite in note.cites)
    for block in (block for section in article.sections for block in section.blocks):
        runs = styled_runs(body_runs(block.text, (), ()), block.styles)
        html = MACROS.body_block(ResolvedBlock(block, runs), str, 1)  # type: ignore[attr-defined]
        assert shown(html) == words(block.text)


@pytest.mark.parametrize("text", cases())
def test_the_json_of_an_article_holds_its_blocks(text: str) -> None:
    article = read(text)
    data = json.loads(json.dumps(article_data(article, {}, {})))
    Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(data)
    for note, given in zip(article.notes, data["notes"], strict=True):
        assert [block["type"] for block in given.get("blocks", [])] == [block.type for block in note.blocks]


PROSE = "The first harbour was built before the railway came, and it was small for the ships of its day."
HEAD = f"# Harbours\n\n{PROSE}[^1]\n\n"
NOTE = "\n[^1]: Ana Lima, *Quays*, 2011.\n"


def test_paragraphs_of_an_item_stand_in_it() -> None:
    article = read(f"{HEAD}1. One *key*.\n\n   More.\n\n   - Within.\n\n2. Two.\n{NOTE}")
    assert re.sub(r"\n\s*", "", of_block(article, "list")) == (
        '<ol id="p-1-one-key-more" class="ap-block ap-list"><li>1. One <em>key</em>.<p>  More.</p>'
        '<ul class="ap-list"><li><span class="ap-sign">  - </span>Within.</li></ul></li><li>2. Two.</li></ol>'
    )


def test_a_quotation_within_an_item_stands_in_it() -> None:
    article = read(f"{HEAD}- One.\n\n  > Old *keys*\n  > rust.\n\n  So he said.\n\n- Two.\n{NOTE}")
    assert re.sub(r"\n\s*", "", of_block(article, "list")) == (
        '<ul id="p-one-old-keys-rust" class="ap-block ap-list"><li><span class="ap-sign">- </span>One.'
        '<blockquote><p><span class="ap-sign">  &gt; </span>Old <em>keys</em> rust.</p></blockquote>'
        '<p>  So he said.</p></li><li><span class="ap-sign">- </span>Two.</li></ul>'
    )


def test_definitions_code_and_formulas() -> None:
    article = read(f"{HEAD}Quay\n: Where *ships* lie.\n\n```\na < b\n\nc\n```\n\nSo $x_i$ and `k` and 2^nd^.\n{NOTE}")
    assert of_block(article, "definitions").replace("\n", "") == (
        '<dl id="p-quay-where-ships-lie" class="ap-block"><dt>Quay</dt><dd>  Where <em>ships</em> lie.</dd></dl>'
    )
    assert of_block(article, "code") == (
        '<div id="p-a-b-c" class="ap-block ap-code">'
        '<pre tabindex="0" role="region" aria-label="Code, paragraph 3"><code>a &lt; b\n\nc</code></pre></div>'
    ).replace("paragraph 3", "paragraph 1")
    last = article.sections[0].blocks[-1]
    assert [(style.kind, last.text[style.start : style.end]) for style in last.styles] == [
        ("math", "x_i"),
        ("code", "k"),
        ("sup", "nd"),
    ]


NOTE_OF_BLOCKS = """
[^1]: See

    > A *key*.
    >
    > Two.

    - one
    - two

    So:

        ls > a

    | A | B |
    |---|---|
    | 1 | 2 |
"""


def test_the_blocks_of_a_note_are_shown_as_such() -> None:
    html = re.sub(r"\n\s*", "", of_note(read(HEAD + NOTE_OF_BLOCKS), 1))
    assert html == (
        "<p>See</p><blockquote><p>A <em>key</em>.</p><p>Two.</p></blockquote>"
        '<ul class="ap-list"><li><span class="ap-sign">- </span>one</li>'
        '<li><span class="ap-sign">- </span>two</li></ul><p>So:</p>'
        '<div class="ap-code"><pre tabindex="0" role="region" aria-label="Code in note 1">'
        "<code>ls &gt; a</code></pre></div>"
        '<div class="ap-table" role="region" tabindex="0" aria-label="Table in note 1"><table>'
        '<thead><tr><th scope="col"> A </th><th scope="col"> B </th></tr></thead>'
        "<tbody><tr><td> 1 </td><td> 2 </td></tr></tbody></table></div><p></p>"
    )


def test_an_escaped_stroke_parts_no_cells() -> None:
    table = "| A | B |\n|---|---|\n| 1 \\| *2* | 3 |\n"
    article = read(f"{HEAD}{table}{NOTE}")
    assert "<tr><td> 1 | <em>2</em> </td><td> 3 </td></tr>" in of_block(article, "table")
    inset = "".join(f"    {line}\n" for line in table.splitlines())
    article = read(f"# Harbours\n\n{PROSE}[^1]\n\n[^1]: See\n\n{inset}")
    assert "<tr><td> 1 | <em>2</em> </td><td> 3 </td></tr>" in of_note(article, 1)


def test_tabs_part_the_cells_of_a_table_of_plain_text() -> None:
    article = read(
        f"Harbours\n\n{PROSE}[1]\n\nTable 1\nYear\tKeys\n2016\t4[1]\n2019\t7 | 8\nSource: Lima.\n\n1 Ana Lima.\n"
    )
    html = of_block(article, "table")
    assert '<thead><tr><th scope="col">Year</th><th scope="col">Keys</th></tr></thead>' in html
    assert "<td>2019</td><td>7 | 8</td>" in html
    types = [block.type for section in article.sections for block in section.blocks]
    assert types == ["paragraph", "paragraph", "table", "paragraph"]


def test_a_table_without_a_head_has_none() -> None:
    article = read(f"{HEAD}|   |   |\n|---|---|\n| 1 | 2 |\n{NOTE}")
    assert "<table><tbody><tr><td> 1 </td>" in of_block(article, "table").replace("\n", "")


def test_a_note_of_one_paragraph_is_one() -> None:
    article = read(HEAD + NOTE)
    assert of_note(article, 1) == "<p>Ana Lima, <em>Quays</em>, 2011.</p>"
    assert "blocks" not in article_data(article, {}, {})["notes"][0]


def test_a_list_in_a_quotation_is_a_list() -> None:
    box = "> - Ships *wait*.\n> - Cranes do not.\n>   - Nor do keys.\n"
    html = of_block(read(f"{HEAD}{box}{NOTE}"), "quote").replace("\n", "")
    assert '<ul class="ap-list"><li><span class="ap-sign">- </span>Ships <em>wait</em>.</li>' in html
    assert html.count("<li>") == 3 and html.count("<ul") == 2 and "<p>" not in html
    verse = "> The lamp goes out,\\\n> the ship comes in.\n"
    assert "<li>" not in of_block(read(f"{HEAD}{verse}{NOTE}"), "quote")
    speech = "> — Who holds the key?\\\n> — The quay does.\n"
    assert "<li>" not in of_block(read(f"{HEAD}{speech}{NOTE}"), "quote")


def test_columns_of_numbers_are_told_from_columns_of_words() -> None:
    rows = "| Year | Ships | Cost | Keeper |\n|---|---|---|---|\n"
    rows += "| 1901 | 1,204 | $40 | Lima |\n| 1902 | – | −3.5% | 12 men |\n"
    html = of_block(read(f"{HEAD}{rows}{NOTE}"), "table")
    heads = re.findall(r"<th\b[^>]*>", html)
    assert [("is-number" in head) for head in heads] == [False, True, True, False]
    assert html.count('<td class="is-number">') == 4


def test_what_is_said_of_a_picture_is_told_from_the_text() -> None:
    article = read(
        f"{HEAD}![The quay at night](quay.png)\n\n[A crane]{{.picture}}\n\nShips ![wait](w.png) for days.\n{NOTE}"
    )
    shown = {
        block.text: MACROS.body_block(ResolvedBlock(block, ()), str, 1)  # type: ignore[attr-defined]
        for section in article.sections
        for block in section.blocks
    }
    assert [text for text, html in shown.items() if "ap-picture" in html] == ["The quay at night", "A crane"]
