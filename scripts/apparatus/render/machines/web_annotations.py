"""Annotations at their passages in; the same as Web Annotations (W3C Recommendation, 2017), for other readers, out.

Three documents, since readers differ in where they look and in what they take:

- `data/annotations.jsonld`: a collection (Data Model, 5). Targets are pages of the edition, words named by a Text Quote
  Selector (4.2.4).
- `<slug>/annotations.json`: a list, as Recogito and Annotorious load it. Targets are in the plain text beside it,
  `<slug>/article.txt`, words named by quotation and by position (4.2.5), counted in code points.
- `data/annotations.hypothesis.json`: what the Hypothesis sidebar imports; not a form of the W3C's, though its targets
  are. Only for a site with an address, since the sidebar compares addresses.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from markupsafe import Markup

from apparatus.model import Edition, Motivation, Placed, Work
from apparatus.render.annotations import ADDRESS, bodies, plain_body, short_name, with_links
from apparatus.render.links import Links
from apparatus.render.machines.plain_text import PlainText, plain_text

COLLECTION = "data/annotations.jsonld"
HYPOTHESIS = "data/annotations.hypothesis.json"
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
EDITOR = "The editor"

MOTIVATIONS: Mapping[Motivation, str] = {
    "commenting": "commenting",
    "questioning": "questioning",
    "linking": "linking",
    "correcting": "editing",
}
"""The names in the Web Annotation Vocabulary (3.4)."""

To = Callable[..., str]


def annotation_files(edition: Edition, links: Links) -> dict[str, str]:
    """Every document, by its path in the site; none where there are no annotations."""
    if not edition.annotations:
        return {}
    to = _to(links)
    files = {COLLECTION: _json(collection(edition, bodies(edition, to, cards=False), to))}
    if links.base:
        files[HYPOTHESIS] = _json(hypothesis(edition, to))
    for resolved in edition.articles:
        article = resolved.article
        of_article = [one for one in edition.annotations if one.article == article.slug]
        if of_article:
            text = plain_text(article)
            files[text_path(article.slug)] = text.text
            files[list_path(article.slug)] = _json([_in_text(one, edition.works, text, to) for one in of_article])
    return files


def text_path(slug: str) -> str:
    """Where the plain text of an article stands in the site."""
    return f"{slug}/article.txt"


def list_path(slug: str) -> str:
    """Where the annotations of that text stand."""
    return f"{slug}/annotations.json"


def collection(edition: Edition, said: Mapping[str, Markup], to: To) -> dict[str, Any]:
    """All annotations as one collection with one page."""
    items = [_on_page(one, said[one.annotation.id], edition.works, to) for one in edition.annotations]
    here = to(ADDRESS)
    return {
        "@context": CONTEXT,
        "id": here,
        "type": "AnnotationCollection",
        "label": "The editor’s annotations",
        "rights": LICENCE,
        "total": len(items),
        "first": {"id": f"{here}#main", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def hypothesis(edition: Edition, to: To) -> dict[str, Any]:
    """All annotations as the Hypothesis sidebar exports and imports its own. Its texts are Markdown."""
    titles = {resolved.article.slug: resolved.article.title for resolved in edition.articles}
    newest = max((one.annotation.changed or one.annotation.date).iso for one in edition.annotations)
    return {
        "export_date": f"{newest}T00:00:00Z",
        "export_userid": EDITOR,
        "annotations": [
            {
                "uri": _page(one, to),
                "document": {"title": [titles[one.article]]},
                "text": f"**{one.annotation.title}**\n\n{with_links(one, edition.works, to)}",
                "tags": [one.annotation.motivation],
                "target": [{"source": _page(one, to), "selector": [_quote(one)]}],
            }
            for one in edition.annotations
        ],
    }


def _to(links: Links) -> To:
    """The function that gives the whole address of a page, or where the site has none the way from `data/`."""

    def to(there: str, fragment: str = "") -> str:
        return (links.absolute(there) or f"../{links.url(there)}") + (f"#{fragment}" if fragment else "")

    return to


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _page(one: Placed, to: To) -> str:
    return to(f"{one.article}/{one.section if one.block else 'notes'}")


def _quote(one: Placed) -> dict[str, str]:
    around = {"prefix": one.prefix, "suffix": one.suffix}
    return {"type": "TextQuoteSelector", "exact": one.exact} | {name: text for name, text in around.items() if text}


def _on_page(one: Placed, body: Markup, works: Mapping[str, Work], to: To) -> dict[str, Any]:
    text = {"type": "TextualBody", "value": str(body), "format": "text/html"}
    return _annotation(one, text, works, to, {"source": _page(one, to), "selector": _quote(one)})


def _in_text(one: Placed, works: Mapping[str, Work], text: PlainText, to: To) -> dict[str, Any]:
    begins = text.blocks[one.block] if one.block else text.notes[one.line]
    position = {"type": "TextPositionSelector", "start": begins + one.start, "end": begins + one.end}
    body = {"type": "TextualBody", "value": plain_body(one, works), "format": "text/plain"}
    # A sister of the article's other pages: `a/full/` or `a/full.html` gives `a/article.txt`.
    source = to(f"{one.article}/index").removesuffix("index.html") + "article.txt"
    return _annotation(one, body, works, to, {"source": source, "selector": [_quote(one), position]})


def _annotation(
    one: Placed, body: Mapping[str, str], works: Mapping[str, Work], to: To, target: Mapping[str, object]
) -> dict[str, Any]:
    told = one.annotation
    motivation = MOTIVATIONS[told.motivation]
    sources: Sequence[dict[str, str]] = [
        {
            "type": "SpecificResource",
            "source": to(f"sources/{source.key}"),
            "purpose": "linking",
            "label": f"{short_name(works[source.key])}: {source.supports}",
        }
        for source in told.sources
        if source.key in works
    ]
    changed = {"modified": f"{told.changed.iso}T00:00:00Z"} if told.changed else {}
    return {
        "@context": CONTEXT,
        "id": to(ADDRESS, told.id),
        "type": "Annotation",
        "label": told.title,
        "motivation": motivation,
        "creator": {"name": EDITOR},
        "created": f"{told.date.iso}T00:00:00Z",
        **changed,
        "rights": LICENCE,
        "body": [{**body, "language": "en", "purpose": motivation}, *sources],
        "target": target,
    }
