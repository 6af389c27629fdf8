"""Works in, CSL-JSON out (the CSL 1.0.2 input data schema), as Zotero, pandoc and citeproc read it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from apparatus.model import Date, Kind, Name, Work
from apparatus.render.complete import SEASONS, complete, further
from apparatus.render.decisions import is_case
from apparatus.render.languages import language
from apparatus.render.tex import address, bare_doi, clean, plain

TYPES: Mapping[Kind, str] = {
    "book": "book", "chapter": "chapter", "article": "article-journal", "newspaper": "article-newspaper",
    "magazine": "article-magazine", "web": "webpage", "blog": "post-weblog", "report": "report", "thesis": "thesis",
    "conference": "paper-conference", "archive": "manuscript", "law": "legislation", "treaty": "treaty",
    "speech": "speech", "interview": "interview", "dataset": "dataset", "post": "post", "film": "motion_picture",
    "misc": "document",
}  # fmt: skip

CASE = "legal_case"
"""The type of a law that a court decided."""

VARIABLES: Mapping[str, str] = {
    "title": "title", "container": "container-title", "publisher": "publisher", "place": "publisher-place",
    "series": "collection-title", "volume_title": "volume-title", "edition": "edition", "volume": "volume",
    "issue": "issue", "pages": "page", "number": "number", "section": "section", "genre": "genre", "event": "event",
    "archive": "archive", "archive_location": "archive_location",
}  # fmt: skip
"""The CSL variable for each part of a reference that is plain text."""

FURTHER: Mapping[str, str] = {
    "abstract": "abstract", "annotation": "annote", "annote": "annote", "isbn": "ISBN", "issn": "ISSN",
    "keywords": "keyword", "note": "note", "origtitle": "original-title", "shorttitle": "title-short",
    "version": "version",
}  # fmt: skip
"""The CSL variable for what only an editor gives."""


def items_json(works: Iterable[Work]) -> str:
    """A JSON array with an item for each work, in the order given."""
    return json.dumps([item(work) for work in works], ensure_ascii=False, indent=2) + "\n"


def joined(arrays: Iterable[str]) -> str:
    """One array of the items of several, as `items_json` writes them."""
    items = [array.removeprefix("[\n").removesuffix("\n]\n") for array in arrays if array != "[]\n"]
    return "[\n" + ",\n".join(items) + "\n]\n" if items else "[]\n"


def item(work: Work) -> dict[str, Any]:
    """One work as a CSL item; its id is the work's key, and only what is stated has a member."""
    reference = complete(work)
    case = is_case(reference)
    members: dict[str, Any] = {"id": work.key, "type": CASE if case else TYPES[reference.kind]}
    members["author"] = names(reference.authors, reference.et_al)
    members["editor"] = names(reference.editors)
    members["translator"] = names(reference.translators)
    members["container-author"] = names(reference.container_authors)
    members |= {variable: clean(getattr(reference, slot)) for slot, variable in VARIABLES.items()}
    if case:
        members["authority"] = members.pop("publisher")  # the court
    members |= {"title-short": clean(work.short_title), "language": language(work)}
    members |= {FURTHER[name]: plain(text) for name, text in further(work.edited).items() if name in FURTHER}
    members |= {"issued": date(reference.date), "original-date": date(reference.original_date)}
    members |= {"accessed": date(reference.accessed)}
    members |= {"URL": address(reference.url), "DOI": bare_doi(reference.doi)}
    return {name: value for name, value in members.items() if value}


def names(people: Iterable[Name], et_al: bool = False) -> list[dict[str, str]]:
    """CSL names; `others` at the end is how citeproc implementations know an et al. that a source prints."""
    return [member for person in people if (member := _name(person))] + ([{"literal": "others"}] if et_al else [])


def _name(name: Name) -> dict[str, str]:
    if name.literal:
        return {"literal": text} if (text := clean(name.literal)) else {}
    parts = {
        "family": name.family,
        "given": name.given,
        "non-dropping-particle": name.particle,
        "suffix": name.suffix,
    }
    return {part: text for part, value in parts.items() if (text := clean(value))}


def date(date: Date | None) -> dict[str, Any]:
    """A CSL date: the parts that are known, a season as a number, or what is printed in place of a date."""
    if date is None:
        return {}
    if not date.year:
        return {"literal": clean(date.literal)} if clean(date.literal) else {}
    members: dict[str, Any] = {"date-parts": [list(end) for end in date.ends]}
    members |= {"circa": True} if date.doubt else {}
    return members | ({"season": SEASONS.index(date.season) + 1} if date.season in SEASONS else {})
