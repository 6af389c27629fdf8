"""Knows the kinds of which the genre that a citation states is a name: `LP`, `working paper`, `typescript`.

Comes in: a genre in small letters and a draft. Comes out: the kind, or None (Chicago Manual 14.220, 14.263).
"""

from __future__ import annotations

from typing import Final

from apparatus.model import Kind
from apparatus.read.note.kinds.issuers import is_institution, put_issuer
from apparatus.read.note.kinds.shown_kinds import REPORTS
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.art_words import ART
from apparatus.read.note.words.named_kinds import PREPARED_RE


def by_name_of_genre(genre: str, draft: Draft) -> Kind | None:
    """The kind of which a genre is a name, where no words said another."""
    if genre in RECORDINGS and draft.get("place") and not draft.get("publisher"):
        draft.put("publisher", draft.stated.pop("place"))  # `Columbia` is a town as well
    if (
        genre == "patent"
        or (genre.startswith(ART) and not (draft.published or draft.quoted))
        or (not draft.in_book and (genre in RECORDINGS or genre.endswith(" rpm")))
    ):
        return "misc"
    if genre.startswith(UNPUBLISHED) and not draft.get("number"):
        return "misc"
    if genre in ISSUED and not draft.get("volume") and (draft.quoted or is_institution(draft.get("container"))):
        if is_institution(draft.get("container")):
            put_issuer(draft)
        return "report"
    if genre in ASKED and is_institution(draft.get("container")):
        return "web"
    asked_for = genre.startswith(REPORTED) or PREPARED_RE.match(draft.get("genre"))
    if (asked_for or (genre.endswith(REPORTS) and draft.published)) and not (draft.in_book or draft.get("container")):
        return "report"
    return "film" if genre in FILMS else None


ASKED: Final = ("q&a", "q & a")

REPORTED: Final = ("report by ", "report for ", "report prepared ", "study by ", "study for ", "study prepared ")
"""What says who issued a report, or asked for it."""

RECORDINGS: Final = frozenset(
    {"lp", "vinyl", "vinyl lp", "cd", "compact disc", "audio cd", "cassette", "audiocassette"}
)
"""On what music and speech are sold."""


FILMS: Final = frozenset({"film", "documentary", "dvd", "vhs", "video", "video file", "online video"})
ISSUED: Final = (
    "working paper", "discussion paper", "white paper", "staff paper", "policy brief",
    "policy paper", "issue brief", "briefing paper",
    "background paper", "position paper", "briefing note", "issue paper", "occasional paper",
)  # fmt: skip
"""Genres of what institutions issue (14.220)."""

UNPUBLISHED: Final = ("unpublished", "manuscript", "typescript", "mimeo", "in author")
