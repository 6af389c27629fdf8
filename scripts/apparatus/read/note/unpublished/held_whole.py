"""Reads papers cited as a whole, with nothing but who keeps them: `Quayport Library, Jane Doe Papers, Lisbon`.

Comes in: a draft of which all is told as an archive. Comes out: yes or no; papers that stand first become the title.
Chicago Manual 14.222.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.named_kinds import KEPT_PAPERS
from apparatus.read.note.words.shelf_marks import KEEPER_RE


def put_held_whole(draft: Draft) -> bool:
    """Whether nothing is told but papers and who keeps them: `Quayport Library, Jane Doe Papers, Lisbon`; where they
    stand first, they are the title."""
    parts = draft.get("archive").split(", ")
    if draft.stated.keys() != {"archive"} or draft.date or draft.locator or not 1 < len(parts) < LEVELS:
        return False
    kept, keeps = [WHOLE_RE.match(part) is not None for part in parts], [_keeps(part) for part in parts]
    if not (any(kept) and any(keeps) and (kept[0] or keeps[0])):
        return False
    if any(part.count(" ") > 1 for part, *known in zip(parts, kept, keeps, strict=True) if not any(known)):
        return False
    if kept[0]:
        draft.put("title", parts[0])
        draft.stated["archive"] = ", ".join(parts[1:])
    return True


def _keeps(part: str) -> bool:
    """Whether a part names who keeps papers."""
    named = KEEPER_RE.search(part) is not None or INSTITUTE_RE.match(part) is not None
    return named and WHOLE_RE.match(part) is None


INSTITUTE_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w’.-]* ){1,3}(?:Institut(?:e|ion)|Center|Centre|Foundation|Society)\Z")
"""`Gilcrease Institute`, beside somebody's papers."""

LEVELS: Final = 6
"""More parts than the whole of papers and its keeper are told in."""

WHOLE_RE: Final = lazy.regex(
    r"(?!(?:Collected|Selected|Working|Occasional|Discussion|Conference|Policy|Research) )"
    rf"(?:[A-ZÀ-Þ][\w’.-]* ){{1,5}}{KEPT_PAPERS}\Z"
)
"""Papers of one person or body, and no catalogue of them."""
