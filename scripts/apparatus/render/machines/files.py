"""The edition in; the files that a program can read, and the page that lists them, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from apparatus.model import Edition, IndexEntry, Item, Page, ResolvedArticle
from apparatus.render.article_json import article_json
from apparatus.render.environment import render
from apparatus.render.links import Links
from apparatus.render.machines import skos
from apparatus.render.machines.feed import ADDRESS as FEED
from apparatus.render.machines.feed import changed_terms, feed, told_annotations
from apparatus.render.machines.geojson import ADDRESS as PLACES
from apparatus.render.machines.geojson import geojson
from apparatus.render.machines.web_annotations import (
    COLLECTION,
    HYPOTHESIS,
    annotation_files,
    list_path,
    text_path,
)

PAGE = "data/index"
OURS = "CC BY 4.0"
THEIRS = "The article’s words remain its author’s and publisher’s"
FACTS = "Facts; the editor’s remarks CC BY 4.0"


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file for programs."""

    path: str
    holds: str
    form: str
    rights: str
    schema: str = ""
    """The file that says what it may hold: in the site, or a standard's own address."""


def data_files(edition: Edition, links: Links) -> dict[str, str]:
    """Every file, by its path in the site, but those of the bibliography."""
    files = {f"{one.article.slug}/article.json": _article(one, edition) for one in edition.articles}
    if edition.terms:
        things = skos.scheme(edition.terms, links)
        files |= {"data/glossary.ttl": skos.turtle(things), "data/glossary.jsonld": skos.json_ld(things)}
    places = geojson(edition.terms, edition.term_uses, links)
    files |= {PLACES: places} if places else {}
    titles = " · ".join(one.article.title for one in edition.articles)
    changes = [*changed_terms(edition.terms, links), *told_annotations(edition.annotations, edition.works, links)]
    files |= annotation_files(edition, links)
    news = feed(changes, f"Changes to the edition: {titles}", "The editor", links)
    return files | ({FEED: news} if news else {})


def _article(resolved: ResolvedArticle, edition: Edition) -> str:
    items: dict[int, tuple[Item, ...]] = {}
    for note in resolved.notes:
        items[note.note.number] = items.get(note.note.number, ()) + note.items
    return article_json(resolved.article, items, edition.works)


def data_page(edition: Edition, files: Iterable[str], links: Links) -> Page:
    """The page at `/data/`; `files` are the paths of the site's files, made and kept."""
    there = set(files)
    html = render(
        "data.html",
        to=partial(links.to, PAGE),
        root=links.root(PAGE),
        there=there,
        has_terms=bool(edition.terms),
        files=[file for file in described(edition) if file.path in there],
        schemas=[(path, what) for path, what in SCHEMAS.items() if path in there],
    )
    return Page(PAGE, "data", "Data", html, nav=PAGE, entries=(IndexEntry("", "Data", ""),))


def described(edition: Edition) -> Iterator[DataFile]:
    """Every file that there may be, with what is said of it."""
    for one in edition.articles:
        holds = f"“{one.article.title}”: text, notes, how each note was read, works"
        yield DataFile(f"{one.article.slug}/article.json", holds, "JSON", THEIRS, "assets/article.schema.json")
        yield DataFile(text_path(one.article.slug), "Its words, for programs that count characters", "Text", THEIRS)
        points = "The editor’s annotations of that text (Recogito, Annotorious)"
        yield DataFile(list_path(one.article.slug), points, "Web Annotations, JSON-LD", OURS, WEB_ANNOTATION)
    yield DataFile(COLLECTION, "The editor’s annotations of pages", "Web Annotations, JSON-LD", OURS, WEB_ANNOTATION)
    yield DataFile(HYPOTHESIS, "The same, for import into Hypothesis", "JSON", OURS, HYPOTHESIS_API)
    for path, form, schema in BIBLIOGRAPHIES:
        yield DataFile(path, "All cited works", form, FACTS, schema)
    for path, form in (("data/glossary.ttl", "SKOS, Turtle"), ("data/glossary.jsonld", "SKOS, JSON-LD")):
        yield DataFile(path, "The glossary: names, definitions, relations, sources", form, OURS, SKOS_REFERENCE)
    yield DataFile(PLACES, "The places and projects of the glossary, with their positions", "GeoJSON", OURS, GEOJSON)
    yield DataFile(FEED, "Changes to entries, and annotations, newest first", "Atom", OURS, ATOM)


SKOS_REFERENCE = "https://www.w3.org/TR/skos-reference/"
ATOM = "https://www.rfc-editor.org/rfc/rfc4287"
GEOJSON = "https://www.rfc-editor.org/rfc/rfc7946"
CSL = "https://docs.citationstyles.org/en/stable/specification.html"
WEB_ANNOTATION = "https://www.w3.org/TR/annotation-model/"
HYPOTHESIS_API = "https://h.readthedocs.io/en/latest/api-reference/v1/"
STANDARDS = (SKOS_REFERENCE, ATOM, GEOJSON, CSL, WEB_ANNOTATION, HYPOTHESIS_API)
"""The descriptions of the forms that the page of data leads to."""

BIBLIOGRAPHIES = (
    ("sources/references.bib", "BibTeX and biblatex", ""),
    ("sources/references.ris", "RIS", ""),
    ("sources/references.json", "CSL-JSON", CSL),
)

SCHEMAS: Mapping[str, str] = {
    "assets/article.schema.json": "article.json",
    "data/glossary.schema.json": "front matter of the glossary’s entries",
    "data/annotation.schema.json": "front matter of the editor’s annotations",
}
