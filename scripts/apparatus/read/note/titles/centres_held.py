"""Puts right the end and the head of a title without marks where policy houses print more than the Manual has.

    Ana Lima, Harbours at Sea, Quay Institute for Policy, Hale University (May 2024)    the institute issues it, and
                                                                                         the university it belongs to
    Ana Lima, Working Paper, Harbours at Sea, Quay Institute (May 2024)                  what it is stands first

Comes in: a draft, once all that follows the title is read. Comes out: the draft, with the title alone (Chicago Manual
14.220: who issues a report, and what it calls it, stand behind its title).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft

WHOLE_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’&.-]* ){0,4}(?:University|School|College)"
    r"(?: of [A-ZÀ-Þ][\w’-]*(?: (?:and )?[A-ZÀ-Þ][\w’-]*){0,3})?\Z"
)
"""What a centre or an institute belongs to."""
PART_RE: Final = lazy.regex(
    r"(?P<title>.{8,}), (?P<part>(?:[A-ZÀ-Þ][\w’&.-]* ){0,4}(?:Cent(?:er|re)|Institute|Department|Faculty"
    r"|Program(?:me)?|Project|Initiative|Lab(?:oratory)?)(?: (?:for|of|on) [A-ZÀ-Þ][^,:;]{3,60})?)\Z"
)
SORT_RE: Final = lazy.regex(
    r"(?P<sort>(?:Working|Discussion|Policy|White|Research|Issue|Background|Briefing|Occasional) (?:Paper|Brief)), "
    r"(?=[A-ZÀ-Þ])"
)


def take_centre(draft: Draft) -> None:
    """Takes the centre that issues a paper off its title, to what it is a part of."""
    held = next((name for name in ("publisher", "container") if draft.get(name)), "")
    found = PART_RE.match(draft.get("title")) if held and WHOLE_RE.match(draft.get(held)) else None
    if found and looks_like_organisation(found["part"], strict=True):
        draft.stated["title"] = found["title"]
        draft.stated[held] = f"{found['part']}, {draft.get(held)}"


def take_sort(draft: Draft) -> None:
    """Takes what a paper is off the head of its title."""
    sort = SORT_RE.match(draft.get("title")) if not draft.get("genre") else None
    if sort:
        draft.stated["title"] = draft.get("title")[sort.end() :]
        draft.put("genre", sort["sort"])
