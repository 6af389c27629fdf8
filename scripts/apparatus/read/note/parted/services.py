"""Takes the armed service of an author off the pieces of a note (Chicago Manual 8.24: it belongs to no name).

    Robert F. Dunn, USN (Ret.), Gear Up, Mishaps Down

Comes in: the pieces of a note. Comes out: the pieces without those of a service behind a person's name.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.signs import group

SERVICE_RE: Final = lazy.regex(
    r"(?:USN|USNR|USMC|USMCR|USAF|USCG|RCN|RAAF|U\.?S\.? (?:Navy|Army|Air Force|Marine Corps|Coast Guard))\Z"
)
RETIRED_RE: Final = lazy.regex(r"\((?:[Rr]et(?:ired|'d|’d|d)?\.?|RET\.?)\)\Z")
SERVICES: Final = group(", US", ", U.S. ", ", RCN", ", RAAF", "(Ret", "(ret")


def without_services(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces without the services between names and titles."""
    kept: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = _behind_service(text, pieces, at) if kept else at
        if end > at:
            at = end
        else:
            kept.append(pieces[at])
            at += 1
    return kept


def _behind_service(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind a service or a retirement at `at` that a person's name precedes; `at` if none stands there."""
    index = at
    if pieces[at].kind == "," and at + 1 < len(pieces):
        service = pieces[at + 1]
        index += 2 * (service.kind == "text" and SERVICE_RE.match(text, service.start, service.end) is not None)
    if index < len(pieces) and pieces[index].kind == "bracket":
        index += RETIRED_RE.match(text, pieces[index].start, pieces[index].end) is not None
    if index == at or index >= len(pieces) or pieces[index].kind != ",":
        return at
    before = pieces[at - 1]
    begin = read_signal(text, before.start, before.end)[1] if before.kind == "text" else before.end
    name = text[begin : before.end].removesuffix(" Jr.")
    return index if " " in name and looks_like_person(name) else at
