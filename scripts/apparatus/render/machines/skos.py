"""Entries of the glossary in; the same as a SKOS concept scheme, in Turtle and in JSON-LD, out.

The names are those of the SKOS Reference (W3C 2009), the documents those of RDF 1.1 Turtle and of JSON-LD 1.1. An entry
is a concept with its forms as labels: the headword is preferred in English and the characters in Chinese; aliases, the
other characters and the romanisation are alternatives. A kind is a collection. Both documents hold the same graph.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from apparatus.model import Term
from apparatus.render.environment import romanised
from apparatus.render.links import Links

PREFIXES = {
    "dcterms": "http://purl.org/dc/terms/",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Iri:
    """The address of a thing."""

    address: str


@dataclass(frozen=True, slots=True)
class Text:
    """Words in a language (BCP 47), or a number with its datatype."""

    words: str
    language: str = ""
    datatype: str = ""


Value = Iri | Text
Statement = tuple[str, Value]
"""A property, by its prefixed name, and its value."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Everything that is said of one thing."""

    address: str
    type: str
    statements: tuple[Statement, ...]


def scheme(terms: Sequence[Term], links: Links) -> list[Thing]:
    """The glossary as a scheme, its entries as concepts, its kinds as collections."""
    glossary = _address("glossary/index", links)
    concepts = [Iri(_address(f"glossary/{term.id}", links)) for term in terms]
    named: tuple[Statement, ...] = (("dcterms:title", Text("Glossary", ENGLISH)),)
    things = [Thing(glossary, "skos:ConceptScheme", named + tuple(("skos:hasTopConcept", one) for one in concepts))]
    known = {term.id for term in terms}
    things += [Thing(_address(f"glossary/{t.id}", links), "skos:Concept", tuple(_said(t, known, links))) for t in terms]
    for kind in dict.fromkeys(term.kind for term in terms):
        members = [("skos:member", Iri(_address(f"glossary/{term.id}", links))) for term in terms if term.kind == kind]
        label = ("skos:prefLabel", Text(kind, ENGLISH))
        things.append(Thing(f"{glossary}#{kind}", "skos:Collection", (label, *members)))
    return things


def _address(page: str, links: Links) -> str:
    """Absolute where the site has an address; else as seen from the folder that the documents stand in."""
    return links.absolute(page) or f"../{links.url(page)}"


def _said(term: Term, known: set[str], links: Links) -> Iterator[Statement]:
    glossary = Iri(_address("glossary/index", links))
    yield "skos:inScheme", glossary
    yield "skos:topConceptOf", glossary
    yield "skos:prefLabel", Text(term.term, ENGLISH)
    yield from (("skos:altLabel", Text(alias, ENGLISH)) for alias in dict.fromkeys(term.aliases) if alias != term.term)
    if term.native and term.native_lang:
        yield "skos:prefLabel", Text(term.native, term.native_lang)
    if term.traditional:
        yield "skos:altLabel", Text(term.traditional, "zh-Hant")
    if term.pinyin and term.native_lang:
        yield "skos:altLabel", Text(term.pinyin, romanised(term.native_lang))
    yield "skos:definition", Text(term.gloss, ENGLISH)
    related = (other for other in term.see_also if other in known and other != term.id)
    yield from (("skos:related", Iri(_address(f"glossary/{other}", links))) for other in related)
    cited = dict.fromkeys(source.key for source in term.sources)
    yield from (("dcterms:source", Iri(_address(f"sources/{key}", links))) for key in cited)
    if term.coordinates:
        latitude, longitude = term.coordinates
        yield "geo:lat", Text(f"{latitude:.6f}", datatype="xsd:decimal")
        yield "geo:long", Text(f"{longitude:.6f}", datatype="xsd:decimal")


# --- Turtle -----------------------------------------------------------------------------------------------------


def turtle(things: Sequence[Thing]) -> str:
    """One block a thing. A JSON string is a Turtle string too, as long as it keeps its characters (Turtle 2.5.1)."""
    lines = [f"@prefix {prefix}: <{address}> ." for prefix, address in PREFIXES.items()]
    for thing in things:
        said = [f"    {name} {_turtle(value)}" for name, value in thing.statements]
        lines += ["", f"<{thing.address}> a {thing.type} ;", " ;\n".join(said) + " ."]
    return "\n".join(lines) + "\n"


def _turtle(value: Value) -> str:
    if isinstance(value, Iri):
        return f"<{value.address}>"
    mark = f"@{value.language}" if value.language else f"^^{value.datatype}"
    return json.dumps(value.words, ensure_ascii=False) + mark


# --- JSON-LD ----------------------------------------------------------------------------------------------------


def json_ld(things: Sequence[Thing]) -> str:
    """One object a thing, with the context in the document itself."""
    document = {"@context": PREFIXES, "@graph": [_object(thing) for thing in things]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _object(thing: Thing) -> dict[str, object]:
    said: dict[str, list[object]] = {}
    for name, value in thing.statements:
        said.setdefault(name, []).append(_member(value))
    return {"@id": thing.address, "@type": thing.type, **said}


def _member(value: Value) -> dict[str, str]:
    if isinstance(value, Iri):
        return {"@id": value.address}
    return {"@value": value.words} | ({"@language": value.language} if value.language else {"@type": value.datatype})
