"""A work in; a ContextObject in a Span (COinS) out: what reference managers find in a page and offer to keep.

The keys are those of OpenURL 1.0 (ANSI/NISO Z39.88-2004) in its formats `journal`, `book` and `dissertation`; what
these have no word for is described in Dublin Core, whose `rft.type` Zotero reads as the name of one of its types.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import urlencode

from apparatus.model import Kind, Reference, Work
from apparatus.render.complete import complete
from apparatus.render.decisions import is_case

FORMAT = "info:ofi/fmt:kev:mtx:"

GENRES: Mapping[Kind, tuple[str, str]] = {
    "article": ("journal", "article"), "newspaper": ("journal", "article"), "magazine": ("journal", "article"),
    "book": ("book", "book"), "chapter": ("book", "bookitem"), "report": ("book", "report"),
    "conference": ("book", "proceeding"), "thesis": ("dissertation", ""),
}  # fmt: skip
"""The format for a kind, and its genre in that format."""

TYPES: Mapping[Kind, str] = {
    "web": "webpage", "blog": "blogPost", "post": "forumPost", "archive": "manuscript", "law": "statute",
    "treaty": "statute", "speech": "presentation", "interview": "interview", "dataset": "dataset", "film": "film",
    "misc": "document",
}  # fmt: skip
"""Zotero's names for the kinds that only Dublin Core can hold."""

CASE = "case"
"""The name of a law that a court decided."""


def coins(work: Work) -> str:
    """The value of the `title` of a span whose class is `Z3988`, not yet escaped for HTML."""
    return urlencode([(key, value) for key, value in _pairs(complete(work)) if value])


def _pairs(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "ctx_ver", "Z39.88-2004"
    if reference.doi:
        yield "rft_id", f"info:doi/{reference.doi}"
    if reference.kind in GENRES:
        yield from _by_genre(reference)
    else:
        yield from _by_dublin_core(reference)
    yield "rft.date", reference.date.iso if reference.date else ""


def _by_genre(reference: Reference) -> Iterator[tuple[str, str]]:
    form, genre = GENRES[reference.kind]
    yield "rft_val_fmt", FORMAT + form
    yield "rft_id", reference.url
    yield "rft.genre", genre
    if form == "journal":
        yield from (("rft.atitle", reference.title), ("rft.jtitle", reference.container))
        yield from (("rft.volume", reference.volume), ("rft.issue", reference.issue))
    elif genre in ("bookitem", "proceeding"):
        yield from (("rft.atitle", reference.title), ("rft.btitle", reference.container))
    else:
        yield ("rft.title" if form == "dissertation" else "rft.btitle"), reference.title
    yield from (("rft.series", reference.series), ("rft.edition", reference.edition))
    yield from (("rft.place", reference.place), ("rft.pub", reference.publisher), ("rft.pages", reference.pages))
    for first, author in enumerate(reference.authors):
        if not first and author.family:
            yield from (("rft.aufirst", author.given), ("rft.aulast", f"{author.particle} {author.family}".strip()))
        yield "rft.au", author.display


def _by_dublin_core(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "rft_val_fmt", FORMAT + "dc"
    yield "rft.type", CASE if is_case(reference) else TYPES[reference.kind]
    yield "rft.title", reference.title or reference.container
    yield "rft.source", reference.container if reference.title else ""
    yield "rft.publisher", reference.publisher
    yield "rft.identifier", reference.url
    for author in reference.authors:
        yield "rft.creator", author.display
