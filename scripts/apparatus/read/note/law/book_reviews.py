"""Reads reviews of books and comments on cases in journals of law that print the year first (McGill Guide 5.1.6-5.1.7).

    Rui Costa, Book Review of Harbours by Ana Lima, (2010) 48 Alta L Rev 45 at 47
    Rui Costa, “Ports”, Case Comment on Lima v Costa, (2010) 48 Can Bar Rev 45

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None when no such review stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.head import put_authors
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, matched
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.signs import group

REVIEWS: Final = group("eview of ", "Comment on ", "Note on ")

REVIEW_RE: Final = lazy.regex(
    r"(?P<authors>[A-ZÀ-Þ][^,;:“”\"‘]{2,60}(?:, [A-ZÀ-Þ][^,;:“”\"‘]{2,60}){0,2}), "
    r"(?:(?:“(?P<curled>[^“”]{2,160})”|\"(?P<straight>[^\"]{2,160})\"|‘(?P<single>[^‘’]{2,160})’),? )?"
    r"(?P<what>(?:Book )?[Rr]eview of|Case (?:Comment|Note) on|Comment on) (?P<on>[A-ZÀ-Þ][^;“”\"]{2,200}?)"
    r"(?: by (?P<by>[A-ZÀ-Þ][^;,“”\"]{2,80}(?:, eds?)?))?,? [(\[](?P<year>(?:19|20)\d\d)[)\]] "
    r"(?:(?P<volume>\d{1,4})(?:(?::| ?\()(?P<issue>\d{1,3})\)?)? )?(?P<journal>[A-ZÀ-Þ][A-Za-zà-ÿ.&’' ]{1,60}?) "
    r"(?P<page>\d{1,4}(?:[-–]\d{1,4})?)(?:,? (?:at )?(?P<cited>\d{1,4}(?:[-–]\d{1,4})?))?"
)


def read_review_of(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The review, with a title of its own or without."""
    found, last = matched(REVIEW_RE, text, pieces, at)
    if not found or not looks_like_names(found["authors"]):
        return None
    draft = Draft(said={"article"}, quoted=True, date=read_date(found["year"]))
    put_authors(found["authors"], "", draft)
    own = found["curled"] or found["straight"] or found["single"]
    called = text[found.start("what") : found.end("by" if found["by"] else "on")]
    draft.put("title", own or called)
    draft.put("genre", called if own else "")
    draft.stated.update(container=found["journal"], pages=found["page"])
    draft.put("volume", found["volume"] or "")
    draft.put("issue", found["issue"] or "")
    if found["cited"]:
        draft.add_locator(read_locator(found["cited"]))
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, found.end()), following, "full", "review")
