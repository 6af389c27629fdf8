"""A built site in; every link that leads nowhere, every id that stands twice and every address that is none out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from apparatus import lazy
from apparatus.model import Place, Problem
from apparatus.sitecheck.document import Document, Link, Site, read_site
from apparatus.sitecheck.origin import Origins
from apparatus.sitecheck.target import Resolver, Target

STYLE_URL_RE = lazy.regex(r"""url\(\s*["']?(?!data:|#)([^"')\s]+)""", re.IGNORECASE)
"""An address in a style sheet, unless it carries its own data or leads within an image."""

LOCATION_RE = lazy.regex(r"<loc>([^<]*)</loc>")
"""A page's address in a sitemap."""

SEARCH_INDEXES = ("search/search_index.json", "search/search_index.js")
"""What the search reads: the second, a script, where there is no server."""


def check_links(site: Path, pages: Mapping[str, str], *, served: bool = True, root: Path = Path()) -> list[Problem]:
    """Everything that a reader of the built site could follow in vain.

    `pages` leads from each HTML file, relative to `site`, to the source it was made from, which is what a problem
    names; sources are looked for under `root`. `served` is false for a copy that is opened without a server.
    """
    built = read_site(site)
    if not built.documents:
        return [Problem(Place(site.as_posix()), "holds no HTML file", "build the site first")]
    resolver, origins = Resolver(built, served), Origins(root, pages)
    problems = {
        *_page_problems(built, resolver, origins),
        *_style_problems(built, resolver),
        *_search_problems(built, resolver),
        *_sitemap_problems(built, resolver),
    }
    return sorted(problems)


def _page_problems(site: Site, resolver: Resolver, origins: Origins) -> Iterator[Problem]:
    for page, document in site.documents.items():
        for link in document.links:
            target = resolver.target(page, link.address, image=link.element == "img")
            if fault := fault_of(site, target):
                hint = "correct the address, or restore what it leads to"
                yield Problem(origins.place(page, link), f"{_subject(page, link, fault)} {fault}", hint)
        yield from _twice(document, origins)


def _subject(page: str, link: Link, fault: str) -> str:
    """What leads astray. The chrome is the same on all pages but for the way up, and its faults are told once."""
    if link.chrome and fault.startswith("leads to"):
        return f"{link.element} {link.attribute} of the theme"
    return f"{link.element} {link.attribute}={link.address!r}" + ("" if link.chrome else f" on {page}")


def _twice(document: Document, origins: Origins) -> Iterator[Problem]:
    for name, count in document.ids.items():
        if count > 1:
            message = f"the id {name!r} stands {count} times on {document.path}"
            yield Problem(origins.place(document.path), message, "a link to it can only find the first")
        elif not name or name.split() != [name]:
            yield Problem(origins.place(document.path), f"the id {name!r} on {document.path} is empty or holds a space")


def fault_of(site: Site, target: Target) -> str:
    """What a reader who follows the link finds wrong; the empty string when all is well."""
    if target.fault or not target.path or target.fragment in ("", "top"):
        return target.fault
    document = site.documents.get(target.path)
    if document is None or target.fragment in document.ids or target.fragment in document.anchors:
        return ""
    return f"leads to #{target.fragment}, which is not on {target.path}"


def _style_problems(site: Site, resolver: Resolver) -> Iterator[Problem]:
    for path in sorted(site.files):
        if not path.endswith(".css"):
            continue
        for address in STYLE_URL_RE.findall((site.folder / path).read_text("utf-8", errors="replace")):
            if fault := resolver.target(path, address, image=True).fault:
                yield Problem(Place(path), f"url({address}) {fault}", "correct the address in the style sheet")


def _search_problems(site: Site, resolver: Resolver) -> Iterator[Problem]:
    for path in sorted(site.files.intersection(SEARCH_INDEXES)):
        text = (site.folder / path).read_text("utf-8", errors="replace")
        try:
            locations = [
                entry["location"] for entry in json.loads(text[text.index("{") : text.rindex("}") + 1])["docs"]
            ]
        except (ValueError, KeyError, TypeError):
            yield Problem(Place(path), "cannot be read as a search index", "build the site again")
            continue
        for location in locations:
            if fault := fault_of(site, resolver.target("index.html", location)):
                yield Problem(Place(path), f"the search result {location!r} {fault}")


def _sitemap_problems(site: Site, resolver: Resolver) -> Iterator[Problem]:
    if "sitemap.xml" not in site.files:
        return
    for address in LOCATION_RE.findall((site.folder / "sitemap.xml").read_text("utf-8")):
        target = resolver.target("index.html", address)
        if fault := fault_of(site, target):
            yield Problem(Place("sitemap.xml"), f"the address {address!r} {fault}")
