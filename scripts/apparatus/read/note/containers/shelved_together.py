"""Gives a document of which a number or a genre alone is told what the next, told alike, says of the archive of both.

    Ana Lima, Map of Quayport, 1879, #76208; John Roe, Map of Lisbon, 1873, #96873, Map Collection, Quay Library
    Ana Lima, Testimony; John Roe, Testimony, Old Harbour File 27a, Map Collection, Quay Library

Comes in: the citations of a note so far and the next one. Comes out: the document before it, with its archive, or None
where the two are not told alike (Chicago Manual 14.222).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Reference
from apparatus.read.note.confidence import restated

GIVEN: Final = frozenset({"Testimony", "Deposition", "Affidavit"})
"""What people give before the same body, so that their papers lie together."""

NUMBER_RE: Final = lazy.regex(r"\d{4,7}\Z")


def shelved_as_next(cite: Cite, following: Reference) -> Cite | None:
    """The document with the archive of the one that follows."""
    own = cite.reference
    if not own or following.kind != "archive" or not following.archive or own.archive or own.archive_location:
        return None
    if own.title in GIVEN and own.title == following.title and own.authors and cite.form == "short":
        bare = own == Reference(authors=own.authors, title=own.title) and not cite.locator
        held = replace(following, authors=own.authors)
        return restated(replace(cite, form="full", rule="shelved"), held) if bare else None
    alike = NUMBER_RE.match(own.number) and NUMBER_RE.match(following.number) and own.date and following.date
    if (
        own.kind != "misc"
        or cite.form != "full"
        or not alike
        or own.container
        or own.publisher
        or own.series
        or own.url
    ):
        return None
    return restated(cite, replace(own, kind="archive", archive=following.archive))
