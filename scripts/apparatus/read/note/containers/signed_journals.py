"""Knows an article that lawyers cite by its author and its journal alone, the year before the volume (OSCOLA 3.3), and
what somebody wrote in a book that others edit, as they cite commentaries.

    N Lima (2001) 64 MLR 767     A. B. Costa and R. Doe [2001] P.L. 231     A Lima, in R Costa (ed), Port Law (…) art 12

Comes in: the draft of what was read as a case or a chapter. Comes out: the draft with an author for its title, where
initials and a family name stand before a journal, or a book with its editors. A case has two parties, or `Re` before
one, and stands in law reports.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.lists import COMMON_WORDS
from apparatus.read.note.names.names import read_names
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft

_PERSON: Final = (
    r"(?!Re\b)[A-ZÀ-Þ](?:[A-ZÀ-Þ]{0,2}|\.(?:[ -]?[A-ZÀ-Þ]\.){0,3}|(?: [A-ZÀ-Þ]){1,2}) [A-ZÀ-Þ][a-zß-ÿ’][\w’-]{1,20}"
)
PERSONS_RE: Final = re.compile(rf"(?:{_PERSON}, ){{0,2}}(?:{_PERSON},? (?:and|&) )?{_PERSON}\Z")
JOURNAL_RE: Final = re.compile(
    r"(?:[A-Z]{1,3}\.? ?)?(?:L\.?Q\.?R|M\.?L\.?R|C\.?L\.?J|L\.?J|J\.?I\.?L|O\.?J\.?L\.?S|I\.?C\.?L\.?Q|C\.?L\.?P|P\.?L"
    r"|J\.?B\.?L|J\.?L\.?S|L\.?S|N\.?I\.?L\.?Q|B\.?Y\.?I\.?L|L\.?M\.?C\.?L\.?Q)\.?\Z"
    r"|(?:[A-Z][\w.’]* ){0,5}L(?:aw)?\.? (?:Rev|Quart|J)(?:iew|erly|ournal)?\.?\Z"
)
"""Journals that lawyers shorten to letters, and names that say they are one."""

VOLUMED_RE: Final = re.compile(
    r"(?P<volume>\d{1,4}) (?P<journal>[A-Z][^\d,;:]{2,60}) (?P<pages>\d{1,5}(?:[-–]\d{1,5})?)\Z"
)
"""Volume, name and page, where they are not parted yet."""


def author_for_title(draft: Draft) -> None:
    """Takes the title for who wrote, if it is nothing but people with initials and a journal prints it."""
    title, journal = draft.get("title"), draft.get("container")
    if draft.authors or not title or not journal or not PERSONS_RE.match(title):
        return
    if draft.in_book and draft.editors and draft.published:
        draft.authors = read_names(title)[0]
        del draft.stated["title"]
        draft.quoted, draft.letter, draft.loose = True, False, False
        return
    volumed = VOLUMED_RE.match(journal) if not draft.get("pages") else None
    if title.rpartition(" ")[2].lower() in COMMON_WORDS or not (volumed or draft.get("pages")):
        return
    journal = volumed["journal"] if volumed else journal
    if JOURNAL_RE.match(journal) or periodical_kind(journal) == "article":
        if volumed:
            draft.stated.update(volume=volumed["volume"], container=journal, pages=volumed["pages"])
        draft.authors = read_names(title)[0]
        del draft.stated["title"]
        draft.said.discard("law")
        draft.quoted = True
