"""What a reader can filter by: what a source states, and the same on the strip, the desk and the bibliography."""

from __future__ import annotations

from dataclasses import replace

import pytest

from apparatus.build import build
from apparatus.harvest import harvest
from apparatus.model import Article, Date, Name, Reference, Sources, Work
from apparatus.read.bib import read_curated
from apparatus.read.seed import read_article
from apparatus.render.cards import make_cards
from apparatus.render.facets import Facets, language_name, note_facets, strip_of, work_facets
from apparatus.render.links import Links
from apparatus.resolve.edition import resolve_edition

TEXT = """Ports and Power

May 2023

The first ports were built long ago, and few of them are left today.[1] Others followed in the years after that.[2]

The Key of the Quay

Some ports were sold to companies whose owners nobody knows, as the press has reported.[3] Nobody cared.[4]

Notes

1 Ines B. Marlow, Engines Among the Trees (London: Oak & Reed, 1997).
2 Marlow, Engines Among the Trees, 12; Chuin-Wei Yapp, “Smart at 100%,” Morning Post, August 2019, https://example.org/smart.
3 Hall, “Sea.”
4 The author has seen it.
"""

CURATED = """@misc{yapp-2019-smart,
  langid = {chinese},
  annote = {Stored copy of the page.},
  archiveurl = {https://archive.example/a_b/https://example.org/smart},
}
"""


def article_of(text: str = TEXT) -> Article:
    article, _ = read_article(text.encode(), "seeds/ports.txt")
    assert article is not None
    return article


def facets(**stated: object) -> Facets:
    edited = {name: str(value) for name, value in stated.pop("edited", {}).items()}  # type: ignore[attr-defined]
    return work_facets(Work("a-1", Reference(**stated), edited=edited))  # type: ignore[arg-type]


def test_of_a_work_that_says_nothing_nothing_is_known() -> None:
    assert facets() == Facets(("Other",), (), ("not stated",), (), 1)


def test_a_letter_is_found_by_its_own_year_and_by_that_of_the_book() -> None:
    assert facets(kind="misc", date=Date(1846, 6, 16), container_date=Date(1894)).years == (1846, 1894)
    assert facets(kind="book", date=Date(1894)).years == (1894,)


def test_a_card_tells_the_day_of_a_letter_and_when_it_was_printed() -> None:
    letter = "Ana Lima to Rui Costa, June 16, 1846, in The Letters of Ana Lima, ed. Jane Roe (Lisbon: Quay, 1894), 12."
    article = article_of(TEXT.replace("The author has seen it.", letter))
    harvested, _ = harvest([article], {})
    edition = resolve_edition([article], [], harvested.works, harvested.items)
    assert "16 June 1846, printed 1894" in {card.published for card in make_cards(edition).values()}


@pytest.mark.parametrize(
    ("stated", "publishers"),
    [
        ({"kind": "newspaper", "container": "Morning Post", "publisher": "Post Ltd"}, ("Morning Post",)),
        ({"kind": "chapter", "container": "Harbours", "publisher": "Quay"}, ("Quay",)),
        ({"kind": "report", "container": "Series"}, ("Series",)),
    ],
)
def test_news_is_published_by_its_paper_and_a_chapter_by_its_publisher(
    stated: dict[str, object], publishers: tuple[str, ...]
) -> None:
    assert facets(**stated).publishers == publishers


@pytest.mark.parametrize(
    ("edited", "title", "language"),
    [
        ({}, "Harbours of the World", "not stated"),
        ({}, "城市大脑的基本原理与战略意义分析", "Chinese"),
        ({"langid": "chinese"}, "Harbours", "Chinese"),
        ({"langid": "british"}, "Harbours", "English"),
        ({"langid": "ngerman"}, "Häfen", "German"),
        ({"language": "zh-Hans"}, "Harbours", "Chinese"),
        ({"language": "Tok Pisin"}, "Harbours", "Tok Pisin"),
        ({"language": "fr", "langid": "english"}, "Harbours", "French"),
    ],
)
def test_a_language_is_stated_or_certain(edited: dict[str, str], title: str, language: str) -> None:
    assert facets(edited=edited, title=title).languages == (language,)
    assert language_name("zh-Hant") == "Chinese" and language_name("xx") == "xx"


def test_a_note_has_what_its_works_have_and_a_strip_what_its_notes_have() -> None:
    entries, problems = read_curated(CURATED, "bib/curated.bib")
    assert problems == []
    article = article_of()
    harvested, _ = harvest([article], entries)
    edition = resolve_edition([article], [], harvested.works, harvested.items)
    of_works = {key: work_facets(work) for key, work in edition.works.items()}
    notes = {note.note.number: note for note in edition.articles[0].notes}
    found = {number: note_facets(note, of_works) for number, note in notes.items()}
    assert found[2].years == (1997, 2019) and found[2].languages == ("not stated", "Chinese")
    assert (found[2].without_address, found[2].unresolved) == (1, False)
    assert found[3].unresolved and found[4].kinds == ("No source",)
    first, second = (strip_of(section, notes, of_works, "en") for section in edition.articles[0].sections)
    assert (first.notes, first.years, first.works, first.other_languages) == (2, (1997, 2019), 2, (("Chinese", 1),))
    assert (second.notes, second.years, second.without_address) == (2, (), 0)
    assert strip_of(edition.articles[0].sections[0], notes, of_works, "zh").other_languages == ()


def test_pages_say_where_a_work_was_seen() -> None:
    entries, _ = read_curated(CURATED, "bib/curated.bib")
    article = replace(article_of(), slug="ports")
    output, problems = build(Sources((article,), entries), Links(True))
    assert [str(p) for p in problems if p.level == "error"] == []
    pages = {page.address: page.html for page in output.pages}
    yapp, marlow = pages["sources/yapp-2019-smart"], pages["sources/marlow-1997-engines"]
    assert "as the note prints it" in yapp and "Stored copy of the page." in yapp
    assert yapp.count('href="https://archive.example/a_b/https://example.org/smart"') == 2
    assert "No address known" in marlow and "None known" in marlow and "Open the source" not in marlow
    assert (
        "archiveurl = {https://archive.example/a_b/https://example.org/smart}"
        in output.files["sources/yapp-2019-smart.bib"]
    )
    for ending in ("bib", "ris", "json"):
        assert output.files[f"sources/marlow-1997-engines.{ending}"]
        assert f'href="../../sources/marlow-1997-engines.{ending}" download' in marlow


def test_a_bibliography_has_the_family_name_first() -> None:
    article = article_of()
    output, _ = build(Sources((article,)), Links(True))
    sources = next(page.html for page in output.pages if page.kind == "sources")
    assert sources.index("Marlow, Ines B.") < sources.index("Yapp, Chuin-Wei")


def test_names_that_begin_with_the_family_stay() -> None:
    from apparatus.model import Edition
    from apparatus.render.cards import make_cards

    names = (Name("Liu", "Feng"), Name(literal="Harbour Board"), Name("柳", "进军"), Name("Gogh", "Vincent", "van"))
    works = {str(at): Work(str(at), Reference(authors=(name,), date=Date(2020))) for at, name in enumerate(names)}
    cards = make_cards(Edition((), works, {}, (), {}, {}, {}))
    listed = [card.listed for card in cards.values()]
    assert listed[:2] == ["Liu, Feng", "Harbour Board"] and "," not in listed[2] and listed[3] == "van Gogh, Vincent"
