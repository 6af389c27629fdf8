"""Annotations for other readers: valid against the W3C's model, and each quotation where its selector says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyshacl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import RDF, Graph, URIRef

from apparatus.model import Annotation, Article, Block, Date, Edition, Note, Place, ResolvedArticle, Section, Target
from apparatus.render.links import Links
from apparatus.render.machines.plain_text import plain_text
from apparatus.render.machines.web_annotations import COLLECTION, CONTEXT, HYPOTHESIS, annotation_files
from apparatus.resolve.annotations import place_annotations
from built import SITE_URL, load_project

SHAPES = Path(__file__).parent / "cases" / "web-annotation.shapes.ttl"

OA, AS, DC = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#", "http://purl.org/dc/terms/"
ANNOTATION = URIRef(f"{OA}Annotation")
XSD = "http://www.w3.org/2001/XMLSchema#"
MEANINGS: dict[str, Any] = {
    "id": "@id",
    "type": "@type",
    "Annotation": f"{OA}Annotation",
    "TextualBody": f"{OA}TextualBody",
    "SpecificResource": f"{OA}SpecificResource",
    "TextQuoteSelector": f"{OA}TextQuoteSelector",
    "TextPositionSelector": f"{OA}TextPositionSelector",
    "AnnotationCollection": f"{AS}OrderedCollection",
    "AnnotationPage": f"{AS}OrderedCollectionPage",
    **{name: {"@id": f"{OA}{name}", "@type": "@id"} for name in ("commenting", "questioning", "linking", "editing")},
    "body": {"@id": f"{OA}hasBody", "@type": "@id"},
    "target": {"@id": f"{OA}hasTarget", "@type": "@id"},
    "source": {"@id": f"{OA}hasSource", "@type": "@id"},
    "selector": {"@id": f"{OA}hasSelector", "@type": "@id"},
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{OA}hasPurpose", "@type": "@vocab"},
    **{name: f"{OA}{name}" for name in ("exact", "prefix", "suffix")},
    **{name: {"@id": f"{OA}{name}", "@type": f"{XSD}nonNegativeInteger"} for name in ("start", "end")},
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "format": "http://purl.org/dc/elements/1.1/format",
    "language": "http://purl.org/dc/elements/1.1/language",
    "creator": {"@id": f"{DC}creator", "@type": "@id"},
    "created": {"@id": f"{DC}created", "@type": f"{XSD}dateTime"},
    "modified": {"@id": f"{DC}modified", "@type": f"{XSD}dateTime"},
    "rights": {"@id": f"{DC}rights", "@type": "@id"},
    "name": "http://xmlns.com/foaf/0.1/name",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "first": {"@id": f"{AS}first", "@type": "@id"},
    "items": {"@id": f"{AS}items", "@type": "@id", "@container": "@list"},
    "total": {"@id": f"{AS}totalItems", "@type": f"{XSD}nonNegativeInteger"},
    "startIndex": {"@id": f"{AS}startIndex", "@type": f"{XSD}nonNegativeInteger"},
}
"""What the names mean that we use, as the context of the Web Annotation Vocabulary has them: a test asks no server."""


def local(value: Any) -> Any:
    """The same JSON with the meanings in place of the address of the context."""
    if isinstance(value, dict):
        return {name: MEANINGS if part == CONTEXT else local(part) for name, part in value.items()}
    return [local(part) for part in value] if isinstance(value, list) else value


def graph(text: str, base: str = SITE_URL) -> Graph:
    return Graph().parse(data=json.dumps(local(json.loads(text))), format="json-ld", publicID=base)


def valid(made: Graph) -> tuple[bool, str]:
    conforms, _, report = pyshacl.validate(made, shacl_graph=str(SHAPES), advanced=True)
    return conforms, report


def published() -> list[Annotation]:
    return [annotation for annotation in load_project().sources.annotations if not annotation.draft]


def test_the_collection_is_valid_and_holds_every_annotation(hosted_site: Path) -> None:
    made = graph((hosted_site / COLLECTION).read_text("utf-8"))
    conforms, report = valid(made)
    assert conforms, report
    found = {str(one) for one in made.subjects(RDF.type, ANNOTATION)}
    assert found == {f"{SITE_URL}annotations/#{annotation.id}" for annotation in published()}


def test_every_target_is_a_page_that_holds_the_words(hosted_site: Path) -> None:
    made = json.loads((hosted_site / COLLECTION).read_text("utf-8"))
    assert made["total"] == len(made["first"]["items"]) == len(published())
    for item in made["first"]["items"]:
        page = hosted_site / item["target"]["source"].removeprefix(SITE_URL) / "index.html"
        assert item["id"].partition("#")[2] in page.read_text("utf-8"), item["id"]


def test_the_words_stand_in_the_plain_text_where_it_is_said(hosted_site: Path) -> None:
    [article] = load_project().sources.articles
    text = (hosted_site / article.slug / "article.txt").read_text("utf-8")
    listed = json.loads((hosted_site / article.slug / "annotations.json").read_text("utf-8"))
    assert len(listed) == len(published())
    for item in listed:
        quote, position = item["target"]["selector"]
        start, end = position["start"], position["end"]
        assert item["target"]["source"] == f"{SITE_URL}{article.slug}/article.txt"
        assert text[start:end] == quote["exact"]
        assert text[:start].endswith(quote.get("prefix", "")) and text[end:].startswith(quote.get("suffix", ""))
    conforms, report = valid(graph(json.dumps(listed)))
    assert conforms, report


def test_hypothesis_finds_what_it_imports(hosted_site: Path) -> None:
    """Its sidebar takes `annotations`, and of each `uri`, `text`, `tags`, `document` and `target`."""
    made = json.loads((hosted_site / HYPOTHESIS).read_text("utf-8"))
    assert len(made["annotations"]) == len(published())
    for item in made["annotations"]:
        assert set(item) == {"uri", "text", "tags", "document", "target"}
        [target] = item["target"]
        assert target["source"] == item["uri"] and item["uri"].startswith(SITE_URL)
        assert [selector["type"] for selector in target["selector"]] == ["TextQuoteSelector"]
        assert "[@" not in item["text"] and isinstance(item["document"]["title"], list)


@pytest.mark.parametrize(
    ("wanted", "other"),
    [
        ('"motivation": "linking"', '"motivation": "correcting"'),
        ('"exact"', '"exactly"'),
        ('"created": "2026-05-01T00:00:00Z"', '"created": "2026-05-01T00:00:00+02:00"'),
        ('"source": "https://edition.example/port/article.txt",', ""),
        ('"start": 11', '"start": 700'),
        ('"type": "TextQuoteSelector"', '"type": "FragmentSelector"'),
    ],
)
def test_the_shapes_refuse_what_is_no_annotation(wanted: str, other: str) -> None:
    files = made_of(("The quay is long.",), "quay")
    right = files["port/annotations.json"]
    assert valid(graph(right, "https://edition.example/"))[0]
    assert wanted in right
    assert not valid(graph(right.replace(wanted, other), "https://edition.example/"))[0]


LINKS = Links(True, "https://edition.example/")


def made_of(texts: tuple[str, ...], exact: str, links: Links = LINKS) -> dict[str, str]:
    blocks = tuple(Block(f"p{n}", "paragraph", text, n, number=n) for n, text in enumerate(texts, 1))
    notes = (Note(1, "See the port.", 9),)
    article = Article("port", "s.txt", "Ports", (), None, "", (Section("a", "A", False, blocks),), notes, (), ())
    target = Target(0, exact)
    said = Annotation("it", "T", target, "linking", Date(2026, 5, 1), "So it *is* [@a].", Place("a.md"))
    placed, _ = place_annotations([said], [article])
    resolved = ResolvedArticle(article, (), ())
    return annotation_files(Edition((resolved,), {}, {}, (), {}, {}, {}, annotations=placed), links)


WORDS = st.lists(st.text("ab港😀é\n", min_size=1, max_size=8), min_size=1, max_size=5)


@given(WORDS)
def test_positions_count_characters_in_any_script(texts: list[str]) -> None:
    files = made_of((*texts, "the quay 😀"), "quay 😀")
    [item] = json.loads(files["port/annotations.json"])
    quote, position = item["target"]["selector"]
    assert files["port/article.txt"][position["start"] : position["end"]] == quote["exact"] == "quay 😀"


def test_the_plain_text_has_every_word_and_no_marker() -> None:
    [article] = load_project().sources.articles
    made = plain_text(article)
    for section in article.sections:
        for block in section.blocks:
            assert made.text.startswith(block.text, made.blocks[block.id])
    for note in article.notes:
        assert made.text.startswith(note.text, made.notes[note.line])


def test_a_copy_without_an_address_names_pages_from_its_folder() -> None:
    files = made_of(("The quay is long.",), "quay", Links(False))
    assert HYPOTHESIS not in files
    made = graph(files[COLLECTION], "file:///copy/data/annotations.jsonld")
    assert (URIRef("file:///copy/annotations/index.html#it"), RDF.type, ANNOTATION) in made
    listed = json.loads(files["port/annotations.json"])
    assert listed[0]["target"]["source"] == "../port/article.txt"


def test_without_annotations_there_are_no_files() -> None:
    assert annotation_files(Edition((), {}, {}, (), {}, {}, {}), Links(True)) == {}
