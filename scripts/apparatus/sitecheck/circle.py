"""A built site in; every marker, note, work or term whose way there is not also a way back out.

What is asked for, in the words of DPUB-ARIA 1.1: each `doc-noteref` leads to its note, and the note's `doc-backlink`
leads to exactly that reference. On the notes page a note leads back to the page of the section that calls it. A work in
a note leads to the work's page, which names the note; a term leads to its page, which names the paragraph.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from apparatus.model import Place, Problem
from apparatus.sitecheck.document import read_site
from apparatus.sitecheck.passages import Passages, Spot, read_passages
from apparatus.sitecheck.target import Resolver

Faults = Iterator[tuple[str, str]]
"""The page and what is wrong on it."""


def check_circle(site: Path, pages: Mapping[str, str], *, served: bool = True) -> list[Problem]:
    """Every way that is no circle. `pages` and `served` are as in `check_links`."""
    built = read_site(site)
    resolver = Resolver(built, served)
    read = {path: read_passages(path, (site / path).read_bytes(), resolver) for path in built.documents}
    desks = {folder_of(path): path for path, page in read.items() if page.notes and not page.markers}
    found = [*_markers(read), *_notes_pages(read), *_works(read, desks), *_listed_notes(read), *_terms(read)]
    return sorted({Problem(Place(pages.get(page, page)), f"on {page}: {message}") for page, message in found})


def folder_of(path: str) -> str:
    """The folder of an article, whose pages all stand in it: `a` for `a/notes/index.html` and for `a/notes.html`."""
    return path.removesuffix(".html").removesuffix("/index").rpartition("/")[0]


def _markers(read: Mapping[str, Passages]) -> Faults:
    """Where the text stands, with notes under it: marker → note → the same marker."""
    for path, page in read.items():
        if not page.markers:
            continue
        backs = Counter(back for note in page.notes.values() for back in note.backs)
        for marker in page.markers:
            note = page.notes.get(marker.note.fragment)
            if marker.note.path != path or note is None:
                yield path, f"the marker {marker.id!r} leads to no note of the page, but to {marker.note}"
            elif backs[Spot(path, marker.id)] != 1 or Spot(path, marker.id) not in note.backs:
                yield path, f"the marker {marker.id!r} has {backs[Spot(path, marker.id)]} ways back, and must have one"
        calling = {(marker.id, marker.note.fragment) for marker in page.markers}
        for name, note in page.notes.items():
            for back in note.backs:
                if back.path != path or (back.fragment, name) not in calling:
                    yield path, f"the way back of {name!r} leads to {back}, which is no marker of it on the page"


def _notes_pages(read: Mapping[str, Passages]) -> Faults:
    """Where all notes stand together: note → marker in a section, each marker once."""
    for path, page in read.items():
        if page.markers or not page.notes:
            continue
        texts = [other for p, other in read.items() if other.markers and folder_of(p) == folder_of(path)]
        called = {marker.id: marker.note.fragment for text in texts for marker in text.markers}
        backs = Counter(back.fragment for note in page.notes.values() for back in note.backs)
        for name, note in page.notes.items():
            for back in note.backs:
                there = read.get(back.path)
                if there is None or (back.fragment, name) not in there.calls:
                    yield path, f"the way back of {name!r} leads to {back}, which is no marker of it"
        for marker, name in called.items():
            if name not in page.notes:
                yield path, f"{name!r}, which the marker {marker!r} calls, is missing"
            elif backs[marker] != 1:
                yield path, f"{backs[marker]} ways lead back to the marker {marker!r}, and must be one"


def _works(read: Mapping[str, Passages], desks: Mapping[str, str]) -> Faults:
    """Work in a note → page of the work → the note, on the page that lists all notes: `desks` has it by folder."""
    for path, page in read.items():
        for name, note in page.notes.items():
            for work in note.works:
                listed = {spot for use in read[work].uses for spot in use.notes} if work in read else set()
                if Spot(desks.get(folder_of(path), path), name) not in listed:
                    yield path, f"{name!r} cites the work of {work or 'no page'}, which does not list it"


def _listed_notes(read: Mapping[str, Passages]) -> Faults:
    """Page of a work → note that cites it, and sentence whose marker calls that note."""
    for path, page in read.items():
        for use in page.uses:
            for spot in use.notes:
                there = read.get(spot.path)
                if there is None or spot.fragment not in there.notes or path not in there.notes[spot.fragment].works:
                    yield path, f"the use in {spot} is listed, and no link there leads to this page"
            for back in use.backs if use.notes else ():
                calls = read[back.path].calls if back.path in read else frozenset()
                if not any((back.fragment, spot.fragment) in calls for spot in use.notes):
                    yield path, f"the sentence at {back} has no marker that calls the note"


def _terms(read: Mapping[str, Passages]) -> Faults:
    """Term in a paragraph → page of the term → the paragraph, on the page of its section."""
    for path, page in read.items():
        for term in page.terms:
            uses = read[term.page].uses if term.page in read else ()
            places = {(folder_of(back.path), back.fragment) for use in uses for back in use.backs}
            # The page over all parts of an article stands in their folder as its index.
            folders = (folder_of(path), path.removesuffix("/index.html"))
            if not any((folder, term.block) in places for folder in folders):
                yield path, f"the term in {term.block!r} leads to {term.page or 'no page'}, which does not list it"
