"""An article of the edition in; the files of an EPUB out, by their path in it (EPUB 3.3, W3C Recommendation).

Markers are `noteref` and notes `endnote` (EPUB Structural Semantics Vocabulary 1.1), so that readers can show a note
where the marker stands. The terms are links to the glossary, works links to the sources, and each leads back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, tostring

from apparatus.model import Edition, ResolvedArticle
from apparatus.render.book.parts import Part, chapters, held_by, lists, ways_of
from apparatus.render.book.settled import settle_links, tree_of
from apparatus.render.context import Context
from apparatus.render.environment import markup, render
from apparatus.render.forms import Form

FOLDER = "EPUB"
MIMETYPE = "application/epub+zip"

TYPES: Mapping[str, str] = {"doc-noteref": "noteref", "doc-backlink": "backlink", "doc-endnotes": "endnotes"}
"""What the vocabulary calls what has one of these roles (DPUB-ARIA 1.1)."""

SCREEN = ("tabindex", "data-card", "data-host", "data-n")
"""Attributes by which the site's script finds its way."""


@dataclass(frozen=True, slots=True)
class File:
    """A part as a file of the EPUB."""

    part: Part
    name: str
    xhtml: str


def epub(
    context: Context, article: ResolvedArticle, forms: Mapping[str, tuple[Form, ...]], modified: str
) -> dict[str, str]:
    """The files of the book in the order in which they are packed; `modified` is the time of the last change, as
    `2026-11-28T00:00:00Z`."""
    held, ways = held_by(context, article), ways_of(context, article)
    parts = [*chapters(context, article, held, ways), *lists(context, article, held, forms, ways)]
    files = list(_files(parts, article.article.language))
    about = article.article
    values: dict[str, object] = {
        "article": about,
        "identifier": f"urn:uuid:{uuid5(NAMESPACE_URL, about.address or about.slug)}",
        "modified": modified,
        "files": files,
        "landmarks": list({file.part.kind: file for file in reversed(files)}.values())[::-1],
        "language": about.language,
    }
    return {
        "mimetype": MIMETYPE,
        "META-INF/container.xml": render("book/container.xml", folder=FOLDER),
        f"{FOLDER}/package.opf": render("book/package.opf", **values),
        f"{FOLDER}/nav.xhtml": render("book/nav.xhtml", **values),
        f"{FOLDER}/book.css": render("book/book.css"),
        **{f"{FOLDER}/{file.name}": file.xhtml for file in files},
    }


WHOLE_DAY = len("2026-11-28")

FIRST_MOMENT = "2000-01-01T00:00:00Z"
"""Where nothing says when an edition was changed: a book must tell a time, and the same input gives the same bytes."""


def last_change(edition: Edition, article: ResolvedArticle) -> str:
    """The last day on which an entry or an annotation was changed, or else that of the article, as the package wants it
    (EPUB 3.3, 5.5.2)."""
    days = [term.changed for term in edition.terms]
    days += [one.annotation.changed or one.annotation.date for one in edition.annotations]
    whole = [day.iso for day in (*days, article.article.date) if day and len(day.iso) == WHOLE_DAY]
    return f"{max(whole)}T00:00:00Z" if whole else FIRST_MOMENT


def _files(parts: Sequence[Part], language: str) -> Iterator[File]:
    trees = {part.id: tree_of(part.html) for part in parts}
    names = {part.id: f"{number:02}-{part.kind}.xhtml" for number, part in enumerate(parts)}
    settle_links(trees, names)
    for part in parts:
        tree = trees[part.id]
        for element in tree.iter():
            _settle(element)
        xhtml = render("book/part.xhtml", part=part, language=language, body=markup(_inner(tree)))
        yield File(part, names[part.id], xhtml)


def _settle(element: Element) -> None:
    """Say what the site says by its script and by roles as an EPUB says it."""
    if "ap-anchor" in element.get("class", ""):
        element.tag, element.text = "span", f"¶{element.get('data-n')}"
        element.attrib.pop("href", None)
        element.attrib.pop("aria-label", None)
    for name in SCREEN:
        element.attrib.pop(name, None)
    if "lang" in element.attrib:
        element.set("xml:lang", element.attrib["lang"])
    kind = TYPES.get(element.get("role", ""))
    if kind:
        element.set("epub:type", kind)
    if element.tag == "li" and element.get("id", "").startswith("note-"):
        element.set("epub:type", "endnote")


def _inner(tree: Element) -> str:
    """What an element holds, as XML."""
    return "".join([tree.text or "", *(tostring(child, encoding="unicode") for child in tree)])
