"""What programs read in the site says what the pages say, in the forms that their standards prescribe."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import jsonschema
import pyshacl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph, Literal, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import RDF, SKOS
from selectolax.lexbor import LexborHTMLParser

from apparatus.model import Article, Date, Name, Place, Reference, Support, Term, Work
from apparatus.render.links import Links
from apparatus.render.machines import skos
from apparatus.render.machines.coins import coins
from apparatus.render.machines.feed import Change, feed
from apparatus.render.machines.geojson import geojson
from apparatus.render.machines.head import head
from apparatus.render.machines.of_article import highwire
from built import ROOT, SITE_URL, load_project

LINKS = Links(True, "https://edition.example/")
SHAPES = Path(__file__).parent / "cases" / "skos.shapes.ttl"


def document(site: Path, address: str) -> LexborHTMLParser:
    return LexborHTMLParser((site / address / "index.html").read_text(encoding="utf-8"))


def described(page: LexborHTMLParser) -> dict[str, object]:
    script = page.css_first('script[type="application/ld+json"]')
    assert script is not None
    made = json.loads(script.text())
    assert isinstance(made, dict)
    return made


def graph(text: str, form: str, base: str = "") -> Graph:
    return Graph().parse(data=text, format=form, publicID=base or None)


# --- The article ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def article() -> Article:
    return load_project().sources.articles[0]


def test_reference_managers_find_the_article_on_each_page_where_it_is_read(hosted_site: Path, article: Article) -> None:
    places = [article.slug, f"{article.slug}/full", *(f"{article.slug}/{s.id}" for s in article.sections)]
    for address in places:
        named = [
            (str(meta.attributes["name"]), meta.attributes["content"])
            for meta in document(hosted_site, address).css('head meta[name^="citation_"]')
        ]
        assert ("citation_title", article.title) in named, address
        assert [value for name, value in named if name == "citation_author"] == list(article.authors)
        assert ("citation_public_url", article.address) in named
        assert not [name for name, _ in named if "journal" in name]


def test_pages_about_something_else_do_not_claim_to_be_the_article(hosted_site: Path, article: Article) -> None:
    for address in ("sources", "glossary", f"{article.slug}/notes", "about"):
        assert not document(hosted_site, address).css('head meta[name^="citation_"]'), address


def test_search_engines_read_the_article_as_it_is(hosted_site: Path, article: Article) -> None:
    made = described(document(hosted_site, article.slug))
    assert made["@type"] == "ScholarlyArticle"
    assert made["headline"] == article.title
    assert made["@id"] == f"{SITE_URL}{article.slug}/"
    assert article.date is not None
    assert made["datePublished"] == article.date.iso


def test_what_is_not_known_is_not_said() -> None:
    bare = Article("a", "seeds/a.txt", "Of Canals", (), None, "", (), (), (), ())
    assert dict(highwire(bare, Links(True))) == {"citation_title": "Of Canals", "citation_language": "en"}


def test_what_stands_in_the_head_cannot_leave_it() -> None:
    hostile = "</script><script>alert(1)</script>\"'&"
    page = LexborHTMLParser(
        f"<head>{head([('citation_title', hostile)], {'name': hostile, 'empty': ''})}</head><body></body>"
    )
    assert len(page.css("script")) == 1
    assert described(page) == {"name": hostile}
    meta = page.css_first("meta")
    assert meta is not None
    assert meta.attributes["content"] == hostile


# --- Works ------------------------------------------------------------------------------------------------------


def openurl(work: Work) -> dict[str, list[str]]:
    return parse_qs(coins(work), strict_parsing=True)


def test_a_journal_article_is_offered_with_its_journal() -> None:
    reference = Reference(
        "article", (Name("Doe", "Jane"), Name(literal="Port Office")), title="Of Quays & Canals",
        container="Harbour Review", volume="4", issue="2", pages="1–9", date=Date(1931, 5), doi="10.1/x",
    )  # fmt: skip
    assert openurl(Work("doe-1931-quays", reference)) == {
        "ctx_ver": ["Z39.88-2004"],
        "rft_id": ["info:doi/10.1/x"],
        "rft_val_fmt": ["info:ofi/fmt:kev:mtx:journal"],
        "rft.genre": ["article"],
        "rft.atitle": ["Of Quays & Canals"],
        "rft.jtitle": ["Harbour Review"],
        "rft.volume": ["4"],
        "rft.issue": ["2"],
        "rft.pages": ["1–9"],
        "rft.aufirst": ["Jane"],
        "rft.aulast": ["Doe"],
        "rft.au": ["Jane Doe", "Port Office"],
        "rft.date": ["1931-05"],
    }


def test_a_web_page_is_offered_with_its_address() -> None:
    reference = Reference("web", title="Of Tides", container="Port Site", url="https://port.example/?a=1&b=2")
    made = openurl(Work("port-nd-tides", reference))
    assert made["rft.type"] == ["webpage"]
    assert made["rft.identifier"] == ["https://port.example/?a=1&b=2"]
    assert made["rft.source"] == ["Port Site"]


def test_every_work_is_offered_on_its_page_and_in_the_list(hosted_site: Path) -> None:
    spans = document(hosted_site, "sources").css("span.Z3988")
    pages = [path for path in (hosted_site / "sources").iterdir() if (path / "index.html").is_file()]
    titles = {span.attributes["title"] for span in spans}
    assert len(spans) == len(titles) == len(pages)
    for page in pages:
        [span] = document(hosted_site, f"sources/{page.name}").css("span.Z3988")
        assert span.attributes["title"] in titles


# --- The glossary -----------------------------------------------------------------------------------------------


def test_both_documents_of_the_glossary_are_one_valid_scheme(hosted_site: Path) -> None:
    turtle = graph((hosted_site / "data/glossary.ttl").read_text(encoding="utf-8"), "turtle")
    json_ld = graph((hosted_site / "data/glossary.jsonld").read_text(encoding="utf-8"), "json-ld")
    assert isomorphic(turtle, json_ld)
    conforms, _, report = pyshacl.validate(turtle, shacl_graph=str(SHAPES), advanced=True)
    assert conforms, report
    published = {f"{SITE_URL}glossary/{term.id}/" for term in load_project().sources.glossary if not term.draft}
    assert {str(one) for one in turtle.subjects(RDF.type, SKOS.Concept)} == published


@pytest.mark.parametrize(
    "fault",
    [
        "<c> skos:prefLabel 'another'@en",
        "<c> skos:altLabel 'quay'@en",
        "<c> skos:related <nowhere>",
        "<d> a skos:Concept ; skos:prefLabel 'alone'@en",
    ],
)
def test_the_shapes_refuse_what_is_no_scheme(fault: str) -> None:
    right = "\n".join(
        [
            "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @base <https://edition.example/> .",
            "<s> a skos:ConceptScheme ; <http://purl.org/dc/terms/title> 'Glossary'@en ; skos:hasTopConcept <c> .",
            "<c> a skos:Concept ; skos:inScheme <s> ; skos:prefLabel 'quay'@en ; skos:definition 'A wall.'@en .",
        ]
    )
    assert pyshacl.validate(graph(right, "turtle"), shacl_graph=str(SHAPES))[0]
    assert not pyshacl.validate(graph(f"{right}\n{fault} .", "turtle"), shacl_graph=str(SHAPES))[0]


words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)


@given(words, words, st.floats(-90, 90), st.floats(-180, 180))
def test_any_words_come_back_from_both_documents(name: str, gloss: str, north: float, east: float) -> None:
    term = Term(
        "quay", name, gloss, "", Place("docs/glossary/quay.md"), native="码头", native_lang="zh-Hans", pinyin="mǎtóu",
        coordinates=(north, east), sources=(Support("doe-1931-quays", "all", "found elsewhere"),),
    )  # fmt: skip
    things = skos.scheme([term], LINKS)
    turtle, json_ld = graph(skos.turtle(things), "turtle"), graph(skos.json_ld(things), "json-ld")
    assert isomorphic(turtle, json_ld)
    here = URIRef("https://edition.example/glossary/quay/")
    assert set(turtle.objects(here, SKOS.prefLabel)) == {Literal(name, lang="en"), Literal("码头", lang="zh-Hans")}
    assert set(turtle.objects(here, SKOS.definition)) == {Literal(gloss, lang="en")}


def test_a_copy_without_an_address_names_its_entries_from_its_folder() -> None:
    term = Term("quay", "quay", "A wall.", "", Place("docs/glossary/quay.md"))
    made = graph(skos.turtle(skos.scheme([term], Links(False))), "turtle", "file:///copy/data/glossary.ttl")
    assert (URIRef("file:///copy/glossary/quay.html"), RDF.type, SKOS.Concept) in made


def test_an_entry_is_a_defined_term_and_what_it_speaks_of(hosted_site: Path) -> None:
    for term in load_project().sources.glossary:
        if term.draft:
            continue
        made = described(document(hosted_site, f"glossary/{term.id}"))
        assert made["name"] == term.term
        assert made["description"] == term.gloss
        assert "DefinedTerm" in str(made["@type"])
        assert ("latitude" in json.dumps(made)) == (term.coordinates is not None)
    entries = described(document(hosted_site, "glossary"))["hasDefinedTerm"]
    assert isinstance(entries, list)
    assert len(entries) == sum(not term.draft for term in load_project().sources.glossary)


# --- Changes, and the list of files -----------------------------------------------------------------------------

ATOM = {"a": "http://www.w3.org/2005/Atom"}


def test_the_feed_tells_changes_from_the_newest_on() -> None:
    changes = [
        Change(Date(2024, 1, 2), "quay", "A <wall> & more.", "https://edition.example/glossary/quay/", "concept"),
        Change(Date(2024, 3, 4), "tide", "Water.", "https://edition.example/glossary/tide/", "concept"),
    ]
    root = ElementTree.fromstring(feed(changes, "Changes", "The editor", LINKS).encode())
    assert [entry.text for entry in root.findall("a:entry/a:title", ATOM)] == ["tide", "quay"]
    assert root.findtext("a:updated", namespaces=ATOM) == "2024-03-04T00:00:00Z"
    assert root.findtext("a:entry[2]/a:summary", namespaces=ATOM) == "A <wall> & more."
    ids = [node.text for node in root.iter("{http://www.w3.org/2005/Atom}id")]
    assert len(set(ids)) == len(ids) == 3
    assert feed(changes, "Changes", "The editor", Links(False)) == ""
    assert feed([], "Changes", "The editor", LINKS) == ""


def test_the_site_has_a_feed_that_every_page_names(hosted_site: Path, offline_site: Path) -> None:
    root = ElementTree.parse(hosted_site / "feed.xml").getroot()
    for link in root.findall("a:entry/a:link", ATOM):
        assert (hosted_site / link.attrib["href"].removeprefix(SITE_URL).partition("#")[0] / "index.html").is_file()
    for address in ("", "glossary", "about"):
        named = document(hosted_site, address).css_first('link[type="application/atom+xml"]')
        assert named is not None, address
        assert (hosted_site / address / str(named.attributes["href"])).resolve() == (hosted_site / "feed.xml").resolve()
    assert not (offline_site / "feed.xml").exists()


MOMENT = re.compile(r"\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ")
"""A date-time as RFC 3339 has it, in UTC."""


def test_the_feed_is_what_atom_demands(hosted_site: Path) -> None:
    """RFC 4287, 4.1.1 and 4.1.2: what a feed and its entries hold, how often, and in which form."""
    root = ElementTree.parse(hosted_site / "feed.xml").getroot()
    entries = root.findall("a:entry", ATOM)
    assert root.tag == f"{{{ATOM['a']}}}feed" and entries
    for node in (root, *entries):
        for name in ("id", "title", "updated"):
            [found] = node.findall(f"a:{name}", ATOM)
            assert found.text and found.text.strip() == found.text
        assert urlsplit(node.findtext("a:id", "", ATOM)).scheme == "https"
        assert MOMENT.fullmatch(node.findtext("a:updated", "", ATOM))
        ways = [link.attrib.get("rel", "alternate") for link in node.findall("a:link", ATOM)]
        assert ways.count("alternate") == 1
        assert all(category.attrib["term"] for category in node.findall("a:category", ATOM))
    ids = [entry.findtext("a:id", "", ATOM) for entry in entries]
    assert len(set(ids)) == len(ids)
    assert root.findtext("a:author/a:name", "", ATOM), "or every entry would need an author"
    assert [link.attrib["href"] for link in root.findall("a:link[@rel='self']", ATOM)] == [f"{SITE_URL}feed.xml"]
    moments = [entry.findtext("a:updated", "", ATOM) for entry in entries]
    assert moments == sorted(moments, reverse=True) and root.findtext("a:updated", "", ATOM) == moments[0]


POINT = {
    "type": "object",
    "required": ["type", "id", "geometry", "properties"],
    "properties": {
        "type": {"const": "Feature"},
        "geometry": {
            "type": "object",
            "required": ["type", "coordinates"],
            "properties": {
                "type": {"const": "Point"},
                "coordinates": {
                    "prefixItems": [{"minimum": -180, "maximum": 180}, {"minimum": -90, "maximum": 90}],
                    "items": False,
                    "minItems": 2,
                },
            },
        },
        "properties": {"type": "object", "required": ["name", "kind", "uses"]},
    },
}
"""A point of GeoJSON (RFC 7946, 3.1.2 and 3.2) as this edition writes it."""


def test_positions_are_geojson(hosted_site: Path) -> None:
    made = json.loads((hosted_site / "data/places.geojson").read_text(encoding="utf-8"))
    assert made["type"] == "FeatureCollection"
    placed = {term.term: term.coordinates for term in load_project().sources.glossary if term.coordinates}
    for feature in made["features"]:
        jsonschema.validate(feature, POINT)
        assert (hosted_site / feature["id"].removeprefix(SITE_URL) / "index.html").is_file()
    found = {f["properties"]["name"]: tuple(reversed(f["geometry"]["coordinates"])) for f in made["features"]}
    assert found == placed
    assert geojson([], {}, LINKS) == ""


def test_the_page_of_data_lists_files_that_are_there(hosted_site: Path) -> None:
    listed = {str(a.attributes["href"]) for a in document(hosted_site, "data").css("table th a")}
    for address in listed:
        assert (hosted_site / "data" / address).is_file(), address
    made = {
        "../sources/references.bib",
        "../data/glossary.ttl",
        "../data/glossary.jsonld",
        "../feed.xml",
        "../data/places.geojson",
    }
    made |= {"../data/annotations.jsonld", "../data/annotations.hypothesis.json"}
    assert made <= listed
    schema = json.loads((ROOT / "docs/assets/article.schema.json").read_text(encoding="utf-8"))
    [article] = load_project().sources.articles
    jsonschema.validate(json.loads((hosted_site / article.slug / "article.json").read_text(encoding="utf-8")), schema)
