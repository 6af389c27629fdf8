"""Markdown within a text: the words alone are left, and what is taken out can be put back."""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from apparatus import read_note
from apparatus.model import Block, BlockType, ResolvedBlock, Style
from apparatus.read.seed import read_article, unaccounted
from apparatus.read.seed.accounting import squash
from apparatus.read.seed.inline import Inline, read_inline
from apparatus.render.article_json import article_data
from apparatus.render.environment import environment
from apparatus.resolve.runs import body_runs
from apparatus.resolve.styled import styled_runs

FILE = Path(__file__).parent / "cases" / "seed" / "inline.txt"
SCHEMA = Path(__file__).parents[1] / "docs" / "assets" / "article.schema.json"
SHOWN = " (shown)"
TEXTS = st.lists(
    st.sampled_from(
        [
            "*",
            "**",
            "_",
            "[",
            "](https://e.example/x)",
            "](/x)",
            "![",
            "\\",
            " ",
            "harbour",
            "Key",
            ".",
            ",",
            "“",
            "1",
            "é",
            "&lt;",
            "&nbsp;",
            "^2^",
            "~2~",
            "~~",
            "`",
            "$",
            "$$",
            "\\(",
            "\\)",
            "\\alpha",
            "x_i",
            "[[",
            "]]",
            "|",
            "^nd^",
            "~i~",
            "<sup>2</sup>",
            "<sub>i</sub>",
        ]
    ),
    max_size=24,
).map("".join)
MANY = settings(max_examples=300, deadline=None)


def cases() -> list[object]:
    """Text, words and styles of each case."""
    parts = re.split(r"(?m)^\.\n", FILE.read_text(encoding="utf-8").partition("\n\n")[2])
    triples = zip(parts[0::3], parts[1::3], parts[2::3], strict=False)
    return [pytest.param(*(part.strip("\n") for part in triple), id=triple[0].strip()[:40]) for triple in triples]


def told(inline: Inline, style: Style) -> str:
    """A style as a case states it."""
    return f"{style.kind}: {inline.text[style.start : style.end]}" + (f" → {style.address}" if style.address else "")


def written(inline: Inline) -> str:
    """The text with its marks put back, and the signs that it writes by others."""
    marks = [(style.start, 1, at, style.opened) for at, style in enumerate(inline.styles)]
    marks += [(style.end, 0, -at, style.closed) for at, style in enumerate(inline.styles)]
    shown = {(style.start, 1, at): style.end for at, style in enumerate(inline.styles) if style.kind == "sign"}
    parts, done = [], 0
    for offset, side, at, mark in sorted(marks):
        parts += [inline.text[done:offset], mark]
        done = shown.get((offset, side, at), offset)
    return "".join([*parts, inline.text[done:]])


@pytest.mark.parametrize(("text", "words", "styles"), cases())
def test_cases(text: str, words: str, styles: str) -> None:
    inline = read_inline(text.removesuffix(SHOWN), addresses_shown=text.endswith(SHOWN))
    assert inline.text == words
    assert [told(inline, style) for style in inline.styles] == styles.splitlines()


def marks(inline: Inline) -> str:
    """The marks of all styles."""
    return "".join(style.opened + style.closed for style in inline.styles)


def nested_in_nothing(inline: Inline) -> bool:
    """Whether marks around no words hold others: `*[](…)*` has the styles of `**[](…)`, and no order of its own."""
    pairs = itertools.pairwise(inline.styles)
    return any(outer.closed and outer.start == outer.end == inner.start == inner.end for outer, inner in pairs)


@MANY
@given(TEXTS, st.booleans())
def test_nothing_is_lost_and_nothing_is_added(text: str, shown: bool) -> None:
    inline = read_inline(text, addresses_shown=shown)
    taken = "".join(text[start:end] for start, end, _ in inline.gone)
    assert Counter(squash(taken)) == Counter(squash(marks(inline)))
    assert nested_in_nothing(inline) or squash(written(inline)) == squash(text)
    places = [inline.moved(at) for at in range(len(text) + 1)]
    assert places == sorted(places)
    assert places[0] == 0 and places[-1] == len(inline.text)


@MANY
@given(TEXTS, TEXTS)
def test_an_article_is_accounted_for_with_its_marks(body: str, note: str) -> None:
    prose = "The first harbour was built before the railway came, and it was small for the ships of its day."
    text = f"# Harbours\n\n{prose} {body}[^1] {prose}[^2] *{prose}[^3]* **{prose}**[^4]\n\n" + "".join(
        f"[^{number}]: Lima, *Quays*, {number}. {note if number == 2 else ''}\n" for number in range(1, 5)
    )
    article, problems = read_article(text.encode(), "seeds/a.md")
    assert article is not None
    assert unaccounted(text, article) == []
    assert not [problem for problem in problems if "was lost" in problem.message]


def shown(text: str, *, links: tuple[tuple[int, int, str], ...] = (), kind: BlockType = "paragraph") -> str:
    """The HTML of a block."""
    inline = read_inline(text)
    block = Block("p-a", kind, inline.text, 1, styles=inline.styles)
    resolved = ResolvedBlock(block, styled_runs(body_runs(inline.text, links, ()), inline.styles))
    macros = environment().get_template("macros.html").module
    html: str = macros.body_block(resolved, lambda there: f"/{there}/", 1)  # type: ignore[attr-defined]
    return re.sub(r'<a class="ap-anchor"[^>]*></a>', "", html).strip()


def test_a_paragraph_shows_emphasis_and_links() -> None:
    html = shown("A *b & c* **d** [e *f*](https://example.org/?a=1&b=2).")
    assert html == (
        '<p id="p-a" class="ap-block">A <em>b &amp; c</em> <strong>d</strong> '
        '<a href="https://example.org/?a=1&amp;b=2" rel="noopener">e <em>f</em></a>.</p>'
    )


def test_words_struck_out_are_shown_so() -> None:
    assert shown("It was ~~*very* old~~ new.") == (
        '<p id="p-a" class="ap-block">It was <del><em>very</em></del><del> old</del> new.</p>'
    )


def test_a_term_within_emphasis_stays_a_link_and_a_link_of_the_author_gives_way_to_it() -> None:
    assert '<em>the </em><a class="ap-term" href="/glossary/quay/" data-card><em>quay</em></a><em> here</em>' in shown(
        "See *the quay here*.", links=((8, 12, "quay"),)
    )
    html = shown("[the quay](https://example.org/)", links=((4, 8, "quay"),))
    assert '>the </a><a class="ap-term" href="/glossary/quay/" data-card>quay</a>' in html


def test_emphasis_over_the_lines_of_a_list_is_shown_in_each() -> None:
    html = shown("1. *One\n2. Two* more", kind="list")
    assert "<li>1. <em>One</em></li>" in html.replace("\n", "")
    assert "<li><em>2. Two</em> more</li>" in html.replace("\n", "")


def test_a_list_within_a_list_is_one() -> None:
    html = shown("1. One\n  - of *stone*\n    - old\n  - of wood\n2. Two\n  - last", kind="list").replace("\n", "")
    sign = '<ul class="ap-list"><li><span class="ap-sign">{}- </span>'
    inner = f"{sign.format('  ')}of <em>stone</em>{sign.format('    ')}old</li></ul></li>"
    assert f'<li>1. One{inner}<li><span class="ap-sign">  - </span>of wood</li></ul></li>' in html
    assert html.endswith(f"<li>2. Two{sign.format('  ')}last</li></ul></li></ol>")


def test_a_list_whose_items_have_signs_is_shown_with_bullets_and_keeps_its_words() -> None:
    html = shown("- *One*\n* Two [quays](https://example.org/)\n+ 3", kind="list")
    assert html.startswith('<ul id="p-a"') and html.count('<span class="ap-sign">') == 3
    assert "<em>One</em>" in html and re.sub(r"<[^>]+>|\s+", "", html) == "-One*Twoquays+3"


def test_a_table_has_a_head_and_rows_with_as_many_cells() -> None:
    html = shown("| Island | *Servers* |\n| A | 12 |\n| B\n|| 3 | 4 |", kind="table").replace("\n", "")
    assert '<tr><th scope="col"> Island </th><th scope="col"> <em>Servers</em> </th><th scope="col"></th></tr>' in html
    assert "<tr><td> A </td><td> 12 </td><td></td></tr><tr><td> B</td><td></td><td></td></tr>" in html
    assert "<tr><td></td><td> 3 </td><td> 4 </td></tr>" in html


def test_the_words_of_a_link_in_a_note_are_a_title() -> None:
    prose = "The first harbour was built before the railway came, and it was small for the ships of its day."
    cited = "See Welsh Government, [Quays: a *technical* report](https://example.org/q), 2025, p. 16."
    text = f"# Harbours\n\n{prose}[^1]\n\n[^1]: {cited}\n"
    article, _ = read_article(text.encode(), "seeds/a.md")
    assert article is not None
    (note,) = article.notes
    (cite,) = note.cites
    assert cite.text == note.text[cite.start : cite.end]
    assert note.text == "See Welsh Government, Quays: a technical report https://example.org/q, 2025, p. 16."
    assert cite.reference is not None
    assert (cite.reference.title, cite.reference.url) == ("Quays: a technical report", "https://example.org/q")
    assert [name.literal for name in cite.reference.authors] == ["Welsh Government"]
    data = article_data(article, {}, {})
    assert data["notes"][0]["styles"] == [
        {"kind": "link", "start": 22, "end": 47, "address": "https://example.org/q"},
        {"kind": "em", "start": 31, "end": 40, "address": ""},
    ]
    Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(data)


ITALICS = [
    (
        "Jared Diamond, *Guns, Germs, and Steel* (New York: Norton, 1999), 12; *Ibid.*, 14.",
        ["Jared Diamond, *Guns, Germs, and Steel* (New York: Norton, 1999), 12", "*Ibid.*, 14"],
        "Guns, Germs, and Steel",
    ),
    (
        "Ana Lima, *Who Pays? Harbours, Quays; or, Keys*, 3d ed. (Lisbon: Quay, 2001), 4.",
        ["Ana Lima, *Who Pays? Harbours, Quays; or, Keys*, 3d ed. (Lisbon: Quay, 2001), 4"],
        "Who Pays? Harbours, Quays; or, Keys",
    ),
    (
        "*Ana Lima, Quays; see also* Bo Quay, *Keys, and Locks* (Lisbon: Quay, 2001), 4.",
        ["*Ana Lima, Quays", "see also* Bo Quay, *Keys, and Locks* (Lisbon: Quay, 2001), 4"],
        "Quays",
    ),
    (
        "Ana Lima, “Quays,” *The Port Times, *May 2, 1999, 4.",
        ["Ana Lima, “Quays,” *The Port Times, *May 2, 1999, 4"],
        "Quays",
    ),
    (
        "Ana Lima, *Guns, Quays, and Keys, *74 Port L. Rev. 97, 100 (2013).",
        ["Ana Lima, *Guns, Quays, and Keys, *74 Port L. Rev. 97, 100 (2013)"],
        "Guns, Quays, and Keys",
    ),
    (
        "Ana Lima*, Quays and Keys*, 2nd ed. (Lisbon: Quay, 2001), 4.",
        ["Ana Lima*, Quays and Keys*, 2nd ed. (Lisbon: Quay, 2001), 4"],
        "Quays and Keys",
    ),
    (
        "Ana Lima, “Quays,” *Port Review* 3 (2019): 27–49*.* See also Bo Quay, *Keys* (Lisbon: Quay, 2001).",
        [
            "Ana Lima, “Quays,” *Port Review* 3 (2019): 27–49*",
            "See also Bo Quay, *Keys* (Lisbon: Quay, 2001)",
        ],
        "Quays",
    ),
    ("*Harbours, Quays; or, Keys*, 12.", ["*Harbours, Quays; or, Keys*, 12"], "Harbours, Quays; or, Keys"),
    (
        "*Harbour Dues*, QUAY AUTH. OF LISBON (May 2, 2019), https://example.org/x; *Lost Keys*, QUAY AUTH., 3 (2020).",
        [
            "*Harbour Dues*, QUAY AUTH. OF LISBON (May 2, 2019), https://example.org/x",
            "*Lost Keys*, QUAY AUTH., 3 (2020)",
        ],
        "Harbour Dues",
    ),
    (
        "Ana Lima, *Why Quays, Locks, and Keys Matter*, Brookings Inst. (May 2019), https://example.org/x.",
        ["Ana Lima, *Why Quays, Locks, and Keys Matter*, Brookings Inst. (May 2019), https://example.org/x"],
        "Why Quays, Locks, and Keys Matter",
    ),
    (
        "See Lima, [Quays *and* Keys](https://example.org/x), 2001, 3.",
        ["See Lima, [Quays *and* Keys](https://example.org/x), 2001, 3"],
        "Quays and Keys",
    ),
]


@pytest.mark.parametrize(("text", "cited", "title"), ITALICS)
def test_a_note_in_markdown_is_read_in_its_own_places(text: str, cited: list[str], title: str) -> None:
    cites = read_note(text)
    assert [cite.text for cite in cites] == cited
    assert all(cite.text == text[cite.start : cite.end] for cite in cites)
    assert cites[0].reference is not None
    assert cites[0].reference.title == title


PROSE = "The first harbour was built before the railway came, and it was small for the ships of its day."
SET = [
    (
        "Ana Lima, *Quays: A History*, Port, Power, and Politics (Lisbon: Quay, 2001), 4.",
        "Quays: A History",
        "Port, Power, and Politics",
        "Quay",
    ),
    (
        "Ana Lima, *Quays*, Yale Ports. Miscellany: 123 (Lisbon: Quay, 2001).",
        "Quays",
        "Yale Ports. Miscellany: 123",
        "Quay",
    ),
    (
        "Julian S. Corbett, *Maritime Operations in the Russo-Japanese War*, NID 944 (London: Admiralty, 1914).",
        "Maritime Operations in the Russo-Japanese War",
        "NID 944",
        "Admiralty",
    ),
    ("Ana Lima, *Quays of Kent*, 1750–1800 (Lisbon: Quay, 2001).", "Quays of Kent, 1750–1800", "", "Quay"),
    ("Ana Lima, *Quays of Kent*, Volume Two (Lisbon: Quay, 2001).", "Quays of Kent", "", "Quay"),
    (
        "Lima, Ana. *Il porto. Storia di una chiave*. Roma: Carocci, 1999.",
        "Il porto. Storia di una chiave",
        "",
        "Carocci",
    ),
    (
        "Lima, Ana, ed. *Il porto. Fonti e problemi*. 2nd ed. Roma: Carocci, 1999.",
        "Il porto. Fonti e problemi",
        "",
        "Carocci",
    ),
    (
        "Lima, Ana. *Porto. Fonti. Problemi*. Studi 12. Roma: Carocci, 1999.",
        "Porto. Fonti. Problemi",
        "Studi 12",
        "Carocci",
    ),
    (
        "Lima, Ana. *Opere, vtiliss. & necess. Del r.p. don Ana*. Roma: Carocci, 1570.",
        "Opere, vtiliss. & necess. Del r.p. don Ana",
        "",
        "Carocci",
    ),
    (
        "Ana Lima, ed., *“Quays,” Writing, and Difference* (Chicago: Quay Press, 1986), 5.",
        "“Quays,” Writing, and Difference",
        "",
        "Quay Press",
    ),
    (
        "Jane Doe, *'Harbour' in an Age of Keys* (London: Pier, 2001), 3.",
        "'Harbour' in an Age of Keys",
        "",
        "Pier",
    ),
]


@pytest.mark.parametrize(("text", "title", "series", "publisher"), SET)
def test_italics_tell_where_a_title_ends(text: str, title: str, series: str, publisher: str) -> None:
    (cite,) = read_note(text)
    stated = cite.reference
    assert stated is not None
    assert (stated.title, stated.series, stated.publisher) == (title, series, publisher)


WITHIN = [
    '\\"[Quays and Keys](https://doi.org/10.1/q),\\" *Port Review* 6 (1967): 3.',
    "“[Quays and Keys](https://doi.org/10.1/q),” *Port Review* 6 (1967): 3.",
    '["Quays and Keys,"](https://doi.org/10.1/q) *Port Review* 6 (1967): 3.',
    "'[Quays and Keys](https://doi.org/10.1/q)', *Port Review* 6 (1967): 3.",
    '"[Quays and Keys](https://doi.org/10.1/q)" (PhD diss., MIT, 1967), 3.',
    "*[Quays and Keys](https://doi.org/10.1/q)* (Lisbon: Quay, 1967), 3.",
    "[*Quays and Keys*](https://doi.org/10.1/q) (Lisbon: Quay, 1967), 3.",
    '<a href="https://doi.org/10.1/q">Quays and Keys</a>, *Port Times*, May 3, 1967, 3.',
]


@pytest.mark.parametrize("cited", WITHIN)
def test_a_link_within_the_marks_of_a_title_gives_its_address_to_the_work(cited: str) -> None:
    (cite,) = read_note(f"Ana Lima, {cited}")
    stated = cite.reference
    assert stated is not None and stated.date is not None
    assert (stated.title, stated.url, stated.doi) == ("Quays and Keys", "https://doi.org/10.1/q", "10.1/q")
    assert stated.date.year == 1967


SENTENCE = "The ports are still open to the ships of firms that nobody wants"
KNOWN = [
    f"[{SENTENCE}](https://a.example/x), Port Wire Asia, March 2023.",
    f'"[{SENTENCE}](https://a.example/x)," Port Wire Asia, March 2023.',
    f"See, for example, [{SENTENCE}](https://a.example/x), Port Wire Asia, March 2023.",
    f"Ana Lima, *Quays* (Lisbon: Quay, 1967), 3; and [{SENTENCE}](https://a.example/x), Port Wire Asia, March 2023.",
]
OTHERS = [
    "What is a quay (QY), and who asks for it?",
    "“Quays” and the new order",
    "5 things to know; or, keys. A list",
]


@pytest.mark.parametrize("cited", [*KNOWN, *(KNOWN[0].replace(SENTENCE, title) for title in OTHERS)])
def test_the_words_of_a_link_are_a_title_whatever_they_say(cited: str) -> None:
    *_, cite = read_note(cited)
    stated = cite.reference
    assert stated is not None and stated.date is not None
    assert f"[{stated.title}](" in cited
    assert (stated.container, stated.url, stated.date.iso) == ("Port Wire Asia", "https://a.example/x", "2023-03")


def test_words_quoted_in_a_sentence_are_no_title_though_they_lead_somewhere() -> None:
    (cite,) = read_note('She wrote that "[A great many things are new](https://example.org/p)," and said no more.')
    assert cite.form == "prose"


def test_a_link_in_the_entry_of_a_bibliography_gives_its_address_to_the_work() -> None:
    entry = 'Lima, Ana. "[Quays and Keys](https://doi.org/10.1/q)." *Port Review* 6 (1967): 3–9.'
    text = f"# Harbours\n\n{PROSE}[^1]\n\n[^1]: Lima, *Quays*.\n\n# Bibliography\n\n{entry}\n"
    article, _ = read_article(text.encode(), "seeds/a.md")
    assert article is not None
    (cite,) = article.bibliography
    assert cite.reference is not None
    assert (cite.reference.title, cite.reference.doi) == ("Quays and Keys", "10.1/q")


MARKED = [
    "*Ab b* ",
    "*A, b c* ",
    "*‘A’ b* ",
    "*A. B c* (L: Q, 2001); ",
    "[A b](http://a.example/c), ",
    "*A* [b](http://c.example) ",
    "**a *b** c* ",
    "*a ",
    "](",
    "A *b* “C” d, *E f* 5 (2001): 3. ",
]


@pytest.mark.parametrize("unit", MARKED)
def test_long_marked_notes_are_read(unit: str) -> None:
    text = (unit * 10_000)[:60_000]
    cites = read_note(text)
    assert all(cite.text == text[cite.start : cite.end] for cite in cites)


HEADS = [
    ("K. Arrow & F. Hahn *General Competitive Analysis* (1971), 3.", "Arrow Hahn", "General Competitive Analysis"),
    ("E. P. Thompson’s *Whigs and Hunters* (London: Allen Lane, 1975), 12.", "Thompson", "Whigs and Hunters"),
    ("On order, see Foucault’s *The Order of Things* (London: Tavistock, 1970).", "Foucault", "The Order of Things"),
    ("Women’s *Lives and Times* (London: Quay, 1990).", "", "Women’s Lives and Times"),
    ("Alexander Pope’s *Essay on Man* was widely read.", "", ""),
    (
        "The Venerable Bede, *The Reckoning of Time*, trans. Faith Wallis (Liverpool University Press, 1999).",
        "The Venerable Bede",
        "The Reckoning of Time",
    ),
    (
        "A Citizen of Boston, *Remarks on the Harbor* (Boston: Munroe, 1819), 12.",
        "A Citizen of Boston",
        "Remarks on the Harbor",
    ),
    ("The Life of Jane Doe, *A Memoir* (Boston: Munroe, 1819).", "", "The Life of Jane Doe, A Memoir"),
    (
        "The case is made in the work of Michael Walzer: *Spheres of Justice* (New York: Basic Books, 1983).",
        "Walzer",
        "Spheres of Justice",
    ),
    (
        "Ana Lima, Lise Boekhoff-van der Voort and Bo Roe, *Quays and Keys* (Leiden: Brill, 2013).",
        "Lima Boekhoff-van der Voort Roe",
        "Quays and Keys",
    ),
]


@pytest.mark.parametrize(("text", "names", "title"), HEADS)
def test_italics_tell_where_a_title_begins(text: str, names: str, title: str) -> None:
    stated = next((cite.reference for cite in read_note(text) if cite.reference), None)
    assert " ".join(name.family or name.literal for name in stated.authors) == names if stated else not names
    assert (stated.title if stated else "") == title


HOLDERS = [
    (
        "Aleida Assmann, ‘Texte’, in Hartmut Böhme (ed.) *Literatur und Kultur,* Holzgerlingen: Rowohlt, 1996, p. 96.",
        ("Literatur und Kultur", "", "", "Rowohlt"),
    ),
    (
        "Manuel DeLanda, “Computers and War,” *e-flux: Journal of Arts and Criticism* 12 (June 2011): 8–19.",
        ("e-flux: Journal of Arts and Criticism", "12", "", ""),
    ),
    (
        "Friedrich Kittler, ‘There Is No Software’, *Stanford Literature Review*9 (Spring 1992): 81–90.",
        ("Stanford Literature Review", "9", "", ""),
    ),
    (
        "Cynthia Dwork, 'Privacy', *Trends in Theoretical Computer Science,* 9*.*3 (August, 2014): 211-407.",
        ("Trends in Theoretical Computer Science", "9", "3", ""),
    ),
    (
        "Ana Lima, *Will the Harbor Plan Work?* HARBOR SCI. (Mar. 16, 2020), https://example.org/plan.",
        ("HARBOR SCI.", "", "", ""),
    ),
]


@pytest.mark.parametrize(
    "named",
    [
        "Harbours: Conference on Quays, Lisbon, Portugal, September 6–12, 2014",
        "Conference on Quays, 6–12 September 2014",
    ],
)
def test_proceedings_in_italics_are_of_the_year_of_their_meeting(named: str) -> None:
    (cite,) = read_note(f"Jane Doe et al., “Ropes,” in *{named}*, https://doi.org/10.1234/5678.")
    assert cite.reference is not None
    assert (cite.reference.kind, cite.reference.container) == ("conference", named)
    assert cite.reference.date is not None
    assert str(cite.reference.date.year) == "2014"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "All are told in a compendium of quays.*Close Calls with Ropes* (Oxford: Quay Press, 2015), 3.",
            "Close Calls with Ropes",
        ),
        (
            "Ann Poe, *Ports* (Paris: Quay, 2010), 12.*Ropes and Tides* (Oxford: Quay Press, 2002), 13.",
            "Ropes and Tides",
        ),
        (
            "Ann Poe, *Ports* (Paris: Quay, 2010), 12;*Ropes and Tides* (Oxford: Quay Press, 2002), 13.",
            "Ropes and Tides",
        ),
    ],
)
def test_a_space_lost_before_italics_parts_them_from_what_ends_there(text: str, title: str) -> None:
    before, cite = read_note(text)
    assert cite.reference is not None
    assert cite.reference.title == title
    assert cite.text.startswith("*")
    assert not before.text.endswith("*")


def test_italics_that_end_in_a_question_end_a_title_before_another_sentence() -> None:
    cites = read_note("Ana Lima, *Who Rules the Seas?* See also Bob Roe, *Ports and Keys* (Paris: Quay, 2010), 3.")
    assert [(cite.form, cite.reference.title) for cite in cites if cite.reference] == [
        ("short", "Who Rules the Seas?"),
        ("full", "Ports and Keys"),
    ]


@pytest.mark.parametrize(("text", "told"), HOLDERS)
def test_italics_tell_where_the_name_of_what_holds_a_work_ends(text: str, told: tuple[str, ...]) -> None:
    (cite,) = read_note(text)
    stated = cite.reference
    assert stated is not None
    assert (stated.container, stated.volume, stated.issue, stated.publisher) == told


def test_italics_run_together_with_an_edition_are_a_title() -> None:
    (cite,) = read_note("Max Weber, *Wirtschaft und Gesellschaft,*5th edition, Tübingen: Mohr, 1972, p. 57.")
    assert cite.reference is not None
    assert (cite.reference.title, cite.reference.edition) == ("Wirtschaft und Gesellschaft", "5th edition")


ARTICLES = [
    (
        "John Conway and Simon Kochen, *The free will theorem*, Foundations of Physics 36, no. 10 (2006): 1441–1473.",
        ("Conway Kochen", "The free will theorem", "Foundations of Physics", "36"),
    ),
    (
        "C. H. Bennett et al., _Teleporting a quantum state_ , Physical Review Letters **70**, 1895–1899 (1993).",
        ("Bennett", "Teleporting a quantum state", "Physical Review Letters", "70"),
    ),
    (
        "See Ashish Vaswani, Noam Shazeer, and Niki Parmar, *Is attention all you need?* arXiv:1706.03762 (2017).",
        ("Vaswani Shazeer Parmar", "Is attention all you need?", "arXiv", ""),
    ),
    (
        "Peter Kronheimer, [*Embedded surfaces, and more*](https://example.org/e), Topology 32 (1993): 773–826.",
        ("Kronheimer", "Embedded surfaces, and more", "Topology", "32"),
    ),
    (
        "Philippa Foot, _The problem of double effect_, Oxford review 5 (1967).",
        ("Foot", "The problem of double effect", "Oxford review", "5"),
    ),
    ("Ana Lima, *Quays of Kent*, Kent Records 12 (London: Verso, 1999), 3.", ("Lima", "Quays of Kent", "", "")),
    ("Ana Lima, *Those Quays*, Quay University Press (1999): 3.", ("Lima", "Those Quays", "", "")),
    ("Ana Lima, “Quays,” *Port Review* 12 (1999): 3–5.", ("Lima", "Quays", "Port Review", "12")),
]


@pytest.mark.parametrize(("text", "told"), ARTICLES)
def test_a_title_in_italics_before_a_journal_is_an_article_s(text: str, told: tuple[str, ...]) -> None:
    (cite,) = read_note(text)
    stated = cite.reference
    assert stated is not None
    names = " ".join(name.family or name.literal for name in stated.authors)
    assert (names, stated.title, stated.container, stated.volume) == told
    assert cite.text == text[cite.start : cite.end]


def test_italics_that_begin_with_a_signal_are_no_title() -> None:
    """As programs that read pages set them, which join what stands between two titles."""
    cites = read_note("*See, e.g., Ana Lima, Keys as Illegal Quays, 34 PORT TECH.* L. J. 67, 77 (2019) (“So it is.”).")
    (stated,) = [cite.reference for cite in cites if cite.reference]
    assert (stated.title, stated.container, stated.volume) == ("Keys as Illegal Quays", "PORT TECH. L. J.", "34")


def test_a_title_in_italics_that_is_cited_above_is_no_author() -> None:
    (cite,) = read_note("See *Moral Luck*, cited above.")
    assert cite.reference is not None
    assert (cite.form, cite.reference.authors, cite.reference.title) == ("short", (), "Moral Luck")


def test_italics_tell_where_the_name_of_what_holds_a_page_ends() -> None:
    (cite,) = read_note("Ana Lima, “The Mission to the Quay,” *WIRED*, Condé Nast, 21 Oct. 2012, www.example.org/quay.")
    stated = cite.reference
    assert stated is not None
    assert (stated.kind, stated.container, stated.publisher) == ("magazine", "WIRED", "Condé Nast")


def test_a_site_may_print_its_name_in_small_letters() -> None:
    read = read_note("Julieta Aranda, “About,” *artforum archive*, https://www.artforum.com/about.")[0].reference
    assert read is not None
    assert (read.title, read.container) == ("About", "artforum archive")


def test_italics_tell_where_a_title_of_a_bibliography_ends() -> None:
    entries = [
        "Lima, Ana. *Quays. A History*. London: Verso, 1999.",
        "*Quays. A Memoir*. Edited by Ana Lima. London: Verso, 1999.",
        "Roe, Bo. “Keys.” In *Quays. A History*, edited by Ana Lima, 1–3. London: Verso, 1999.",
        "Baker, Bo. *Quays and Locks*, Edinburgh Harbours. Edinburgh University Press, 2010.",
        "Roe, Bo. “Keys.” *Proc. Natl. Acad. Sci.* 12 (1999): 3–14.",
    ]
    text = f"# Harbours\n\n{PROSE}[^1]\n\n## Bibliography\n\n" + "\n\n".join(entries) + "\n\n[^1]: Lima, *Quays*, 3.\n"
    article, _ = read_article(text.encode(), "seeds/a.md")
    assert article is not None
    stated = [cite.reference for cite in article.bibliography if cite.reference]
    assert [(work.title, work.container, work.publisher) for work in stated] == [
        ("Quays. A History", "", "Verso"),
        ("Quays. A Memoir", "", "Verso"),
        ("Keys", "Quays. A History", "Verso"),
        ("Quays and Locks", "", "Edinburgh University Press"),
        ("Keys", "Proc. Natl. Acad. Sci.", ""),
    ]
    assert [cite.text for cite in article.bibliography] == [part.text for part in article.matter[-5:]]


@MANY
@given(TEXTS)
def test_nothing_of_a_note_in_markdown_is_lost(text: str) -> None:
    at = 0
    for cite in read_note(text):
        assert cite.start >= at
        assert cite.text == text[cite.start : cite.end]
        assert not re.search(r"harbour|Key", text[at : cite.start])
        at = cite.end
    assert not re.search(r"harbour|Key", text[at:])
