"""Puts words into the archive that keeps a document: collection, repository and town (Chicago Manual 14.222-31), or
with a letter to whom it went.

Comes in: a cursor and the words at it. Comes out: whether the words belong to the archive.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.puts import append_field
from apparatus.read.note.statements.seats import imprint_ahead
from apparatus.read.note.words.kin import RELATED_RE
from apparatus.read.note.words.named_kinds import KEEPER, KEPT_PAPERS
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.shelf_marks import KIND_OF_ROLL

KEPT_RE: Final = lazy.regex(rf"\b(?:{KEPT_PAPERS}|{KEEPER}|Oral Histor(?:y|ies))\b")

KEEPS_RE: Final = lazy.regex(rf"{KEPT_RE.pattern}|\A[A-Z]{{3,6}}\Z|\b{KIND_OF_ROLL}\Z")
"""The same, or an archive known by its letters: `RG 165, Entry 77, Box 12, NARA`, or rolls of people."""


def receiver(cursor: Cursor, words: str) -> bool:
    """Who got a letter, behind what they are to who wrote it: `letter to her sister, Ana Lima, May 3, 1850`."""
    draft = cursor.draft
    if draft.date or draft.get("container") or not RELATED_RE.search(draft.get("genre")):
        return False
    if " " not in words or not looks_like_person(words) or known_place(words):
        return False
    draft.stated["genre"] += f", {words}"
    return True


def archive(cursor: Cursor, words: str) -> bool:
    """What keeps a document that words before show to be in an archive."""
    draft = cursor.draft
    if "archive" not in draft.said:
        return False
    if _printed(cursor, words):
        draft.said.discard("archive")
        return False
    behind_mark = draft.get("title") and draft.get("archive_location") and KEEPS_RE.search(words)
    if draft.published and not (behind_mark or draft.get("archive")):
        return False
    plain = not (draft.quoted or draft.letter or draft.get("archive") or draft.get("archive_location"))
    if plain and url_ahead(cursor) and not KEEPS_RE.search(words) and (is_body(words) or periodical_kind(words)):
        return False  # `Ana Lima, Keepers of Records, Port Institute, May 3, 2015, https://…`
    placed = not draft.quoted or draft.get("archive") or behind_mark
    return bool(placed) and (draft.letter or not imprint_ahead(cursor)) and keep(cursor, words)


def _printed(cursor: Cursor, words: str) -> bool:
    """Whether a volume in Roman figures and a page stand behind documents out of an archive, which are in print then:
    `Documentos del Archivo de Lima, VI, 503`."""
    parts = [cursor.next_text(cursor.at + 1), cursor.next_text(cursor.at + 3)]
    return PRINTED_RE.match(words) is not None and VOLUME_AND_PAGE_RE.fullmatch(", ".join(parts)) is not None


PRINTED_RE: Final = lazy.regex(
    r"(?:Documentos|Documents|Documenti|Dokumente|Correspondencia|Correspondance|Cartas|Epistolario)"
    r" (?:de|of|di|aus|from)"
)
VOLUME_AND_PAGE_RE: Final = lazy.regex(r"[IVXLC]{1,8}, (?:pp?\. ?)?\d{1,4}(?:[-–]\d{1,4})?")


def keep(cursor: Cursor, words: str) -> bool:
    """Collection, repository and town, from the small to the large (14.229)."""
    cursor.draft.keep_in_archive()
    cursor.container_open = False
    return append_field(cursor.draft, "archive", words)


def url_ahead(cursor: Cursor) -> bool:
    """Whether an address is still to come, so that a site may be meant."""
    return any(piece.kind == "url" for piece in cursor.pieces[cursor.at + 1 : cursor.at + 12])
