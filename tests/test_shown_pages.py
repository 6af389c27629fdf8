"""What the pages of an article and of its works say: built from a text, without a project."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from apparatus.build import build
from apparatus.model import Sources
from apparatus.read.seed import read_article
from apparatus.render.links import Links

ARTICLE = """# Harbours

The wall is deep and the crane is high.[1] Ships lie at the quay for days.[2] Nobody knows why.[3]

1 Rui Costa, *The Tides* (Lisbon: Casa, 2001), 12.
2 Costa, *Tides*, 14n3.
3 Jane Roe and John Doe, *Cranes* (London: Quay, 1990), 7.
"""


def pages_of(*authors: str, text: str = ARTICLE) -> dict[str, str]:
    """Each page, by its address."""
    article, problems = read_article(text.encode(), "seeds/harbours.txt")
    assert article is not None and problems == []
    output, _ = build(Sources(articles=(replace(article, authors=authors),)), Links(True))
    return {page.address: page.html for page in output.pages}


def _words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", re.sub(r"</?span[^>]*>", "", html)).split())


@pytest.mark.parametrize(
    ("authors", "cited", "owned"),
    [
        (("Ana Lima",), "Lima, Ana. “Harbours.”", "its author’s and"),
        (("Ana Lima", "Bo de Groot"), "Lima, Ana, and Bo de Groot. “Harbours.”", "its authors’ and"),
        (("Ana Lima", "Bo Ng", "Rui Costa"), "Lima, Ana, Bo Ng, and Rui Costa. “Harbours.”", "its authors’ and"),
        (("Harbour Institute",), "Harbour Institute. “Harbours.”", "its author’s and"),
        (("李娜",), "李娜. “Harbours.”", "its author’s and"),
    ],
)
def test_an_article_is_cited_as_in_a_bibliography(authors: tuple[str, ...], cited: str, owned: str) -> None:
    overview = _words(pages_of(*authors)["harbours/index"])
    assert f"How to cite {cited}" in overview and owned in overview


def test_the_passage_of_a_short_form_is_told_once() -> None:
    page = _words(pages_of("Ana Lima")["sources/costa-2001-tides"])
    assert "Note 1 at 12 " in page
    assert re.search(r"Note 2 short form: Costa, Tides, 14n3 (?!at)", page)


def test_in_a_list_of_works_a_comma_closes_off_the_name_that_is_turned_round() -> None:
    assert "Roe, Jane, and John Doe" in _words(pages_of("Ana Lima")["sources/index"])


def test_a_date_of_which_the_source_is_not_sure_stays_so() -> None:
    pages = pages_of("Ana Lima", text=ARTICLE.replace("2001", "ca. 1920"))
    for address in ("sources/costa-1920-tides", "sources/index", "timeline/index"):
        assert "ca. 1920" in _words(pages[address].partition("As the note prints it")[0]), address
    assert "Cranes Jane Roe and John Doe" in _words(pages["timeline/index"]) and "(1990)" not in pages["timeline/index"]


def test_a_work_is_set_off_wherever_it_stands_as_printed() -> None:
    pages = pages_of("Ana Lima", text=ARTICLE.replace("[1]", "[^1]").replace("1 Rui", "[^1]: Rui"))
    for address in ("sources/costa-2001-tides", "harbours/opening", "harbours/full", "harbours/notes"):
        assert "Rui Costa, <em>The Tides</em> (Lisbon: Casa, 2001), 12" in pages[address], address


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Ana Lima* and Bo Ng**", False),
        ("Ana Lima* and Bo Ng†\n\n* Harbour Institute, Porto. † Quay University, Oslo.", True),
    ],
)
def test_names_with_signs_stand_where_the_signs_lead_somewhere(head: str, told: bool) -> None:
    text = ARTICLE.replace("# Harbours\n", f"# Harbours\n\n{head}\n")
    page = _words(pages_of("Ana Lima", "Bo Ng", text=text)["harbours/index"])
    assert ("Bo Ng†" in page or "Bo Ng**" in page) is told
