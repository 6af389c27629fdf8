"""Tells a register of an archive, cited by its leaves, from a journal with a volume.

    Actas, 30 September 1773, AMP-BNAH, AC 53, 113v

Comes in: a draft whose container and volume were read. Comes out: whether these are an archive by its letters and where
the document lies in it; then the draft says so (Chicago Manual 14.222-223).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.pieces.draft import Draft

KEEPER_RE: Final = re.compile(r"(?P<keeper>[A-Z][A-Z-]{1,9}), (?P<series>[A-Z][\w. ]{0,24})\Z")
LEAF_RE: Final = re.compile(r"(?:ff?\.? |fols?\.? )?\d{1,4} ?[rv](?:[-–]\d{1,4} ?[rv])?\Z")


def kept_by_leaf(draft: Draft) -> bool:
    """Whether a document of a day lies on such a leaf; its archive and its place there are put into the draft."""
    kept = KEEPER_RE.match(draft.get("container"))
    dated = draft.date is not None and draft.date.day > 0
    if not kept or not dated or not draft.get("volume") or draft.get("issue") or not LEAF_RE.match(draft.locator):
        return False
    register = f"{kept['series']} {draft.get('volume')}, {draft.locator}"
    draft.stated |= {"container": "", "volume": "", "archive": kept["keeper"], "archive_location": register}
    draft.locator = ""
    return True
