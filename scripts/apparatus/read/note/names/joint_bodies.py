"""Tells bodies that issue a work together where the later ones were taken for its title: `Port Commission, Ministry of
Quays and Ministry of Tides, Vision and Actions on Harbours, 28 March 2015, https://…`.

Comes in: a draft. Comes out: the same, all bodies its authors.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft

BODY: Final = (
    r"(?:Ministry|Department|Office|Bureau|State Council|Central Committee|Commission|Agency|Administration"
    r"|Secretariat)"
)
BODIES_RE: Final = lazy.regex(rf"{BODY} (?:of|for|on) [^:;“”]{{3,120}}\Z")
JOINED_RE: Final = lazy.regex(rf"(?:,| and|, and|,? &) (?={BODY}\b)")


def settle_joint_bodies(draft: Draft) -> None:
    """Gives the title its place back, which stands where what holds it would."""
    title, held = draft.get("title"), draft.get("container")
    alone = draft.loose and not draft.quoted and held and not draft.in_book and draft.authors
    if not alone or not all(name.literal for name in draft.authors) or not BODIES_RE.match(title):
        return
    bodies = JOINED_RE.split(title)
    if not all(looks_like_organisation(body, strict=True) for body in (*bodies, draft.authors[0].literal)):
        return
    draft.authors = (*draft.authors, *(Name(literal=body) for body in bodies))
    draft.stated["title"] = draft.stated.pop("container")


CHAMBER_RE: Final = lazy.regex(r"(?P<chamber>House|Senate), (?=[A-ZÀ-Þ])")


def take_chamber(draft: Draft) -> None:
    """Takes the chamber off the title before which it stands, behind the Congress: `U.S. Congress, House, Ports of
    Today (…)`."""
    body = draft.authors[0].literal if len(draft.authors) == 1 else ""
    found = CHAMBER_RE.match(draft.get("title")) if body.endswith("Congress") and not draft.quoted else None
    if found:
        draft.authors = (Name(literal=f"{body}, {found['chamber']}"),)
        draft.stated["title"] = draft.get("title")[found.end() :]
