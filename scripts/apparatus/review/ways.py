"""Markdown that people write in; links of it that lead to no page of the edition out."""

from __future__ import annotations

import difflib
import posixpath
from collections.abc import Collection, Iterator
from urllib.parse import unquote, urlsplit

from apparatus.model import Place, Problem
from apparatus.read.markdown import addresses
from apparatus.render.glossary_pages import LISTED

GENERATED = frozenset({"a-z", "about", "annotations", "atlas", "data", "downloads", "timeline", *LISTED.values()})
"""Folders of pages that no person writes, besides those of articles, sources and terms."""


def dead_ends(text: str, path: str, folder: str, files: Collection[str], slugs: Collection[str]) -> Iterator[Problem]:
    """`folder` is where the text stands and `files` what there is, as paths below `docs/`; `slugs` are those of the
    articles, whose pages and files are not looked at one by one."""
    for address, line in addresses(text):
        parts = urlsplit(address)
        if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
            continue
        target = posixpath.normpath(posixpath.join(folder, unquote(parts.path)))
        if target in files or target.partition("/")[0] in GENERATED | set(slugs):
            continue
        near = difflib.get_close_matches(target, sorted(files), n=1, cutoff=0.8)
        meant = posixpath.relpath(near[0], folder) if near else ""
        hint = f"did you mean '{meant}'?" if near else "name the file of a page, as in glossary/city-brain.md"
        yield Problem(Place(path, line), f"the link '{address[:80]}' leads to no page", hint)
