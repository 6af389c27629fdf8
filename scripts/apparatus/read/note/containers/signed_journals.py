"""Knows an article that lawyers cite by its author and its journal alone, the year before the volume (OSCOLA 3.3), and
what somebody wrote in a book that others edit, as they cite commentaries.

    N Lima (2001) 64 MLR 767     A. B. Costa and R. Doe [2001] P.L. 231     A Lima, in R Costa (ed), Port Law (…) art 12

Comes in: the draft of what was read as a case or a chapter. Comes out: the draft with an author for its title, where
initials and a family name stand before a journal, or a book with its editors. A case has two parties, or `Re` before
one, and stands in law reports.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS
from apparatus.read.note.names.names import read_names
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.given_names import is_given_name

_PERSON: Final = (
    r"(?!Re\b)[A-ZÀ-Þ](?:[A-ZÀ-Þ]{0,2}|\.(?:[ -]?[A-ZÀ-Þ]\.){0,3}|(?: [A-ZÀ-Þ]){1,2}) [A-ZÀ-Þ][a-zß-ÿ’][\w’-]{1,20}"
)
_PERSONS: Final = rf"(?:{_PERSON}, ){{0,2}}(?:{_PERSON},? (?:and|&) )?{_PERSON}"
SIGNED_RE: Final = lazy.regex(rf"(?P<names>{_PERSONS})(?:, (?P<title>[A-ZÀ-Þ].+))?\Z")
"""People, and the title of what they wrote, which no marks show."""
_SURNAME: Final = r"[A-ZÀ-Þ][a-zß-ÿ’][\w’-]{1,20}"
SIGNED_BY_RE: Final = lazy.regex(rf"(?!(?:The|In|Re)\b){_SURNAME}(?: (?:and|&) {_SURNAME})?\Z")
FULL_RE: Final = lazy.regex(rf"(?P<given>{_SURNAME})(?: [A-ZÀ-Þ]\.){{0,2}} {_SURNAME}\Z")
JOURNAL_RE: Final = lazy.regex(
    r"(?:[A-Z]{1,3}\.? ?)?(?:L\.?Q\.?R|M\.?L\.?R|C\.?L\.?J|L\.?J|J\.?I\.?L|O\.?J\.?L\.?S|I\.?C\.?L\.?Q|C\.?L\.?P|P\.?L"
    r"|J\.?B\.?L|J\.?L\.?S|L\.?S|N\.?I\.?L\.?Q|B\.?Y\.?I\.?L|L\.?M\.?C\.?L\.?Q)\.?\Z"
    r"|Public Law\Z|Crim\.? ?L\.? ?R\.?\Z"
    r"|(?:[A-Z][\w.’]* ){0,5}L(?:aw)?\.? (?:Rev|Quart|J)(?:iew|erly|ournal)?\.?\Z"
)
"""Journals that lawyers shorten to letters, and names that say they are one."""

VOLUMED_RE: Final = lazy.regex(
    r"(?P<volume>\d{1,4}) (?P<journal>[A-Z][^\d,;:]{2,60}) (?P<pages>\d{1,5}(?:[-–]\d{1,5})?)\Z"
)
"""Volume, name and page, where they are not parted yet."""

REPORTS: Final = ("L.J", "LJ", "L. J")
"""The `Law Journal` that reports cases."""


def author_for_title(draft: Draft) -> None:
    """Takes the title for who wrote, if it is nothing but people with initials and a journal prints it."""
    _page_behind_journal(draft)
    title, journal = draft.get("title"), draft.get("container")
    nameless = not (draft.authors or title or draft.quoted)
    if nameless and "law" in draft.said and JOURNAL_RE.match(journal) and not journal.startswith(REPORTS):
        _print_article(draft)
    if draft.authors or not title or not journal:
        return
    signed = SIGNED_RE.match(title)
    if draft.in_book and draft.editors and draft.published:
        if signed and not signed["title"]:
            draft.authors = read_names(title)[0]
            del draft.stated["title"]
            draft.quoted, draft.letter, draft.loose = True, False, False
        return
    volumed = VOLUMED_RE.match(journal) if not draft.get("pages") else None
    journal = volumed["journal"] if volumed else journal
    of_law = JOURNAL_RE.match(journal) is not None
    alone = of_law and "law" in draft.said and not draft.quoted and names_people(title)
    names = signed["names"] if signed else title if alone else ""
    if not names or names.rpartition(" ")[2].lower() in COMMON_WORDS or not (volumed or draft.get("pages")):
        if alone:
            _print_article(draft)  # `Harbours and Quays (1991) 107 L.Q.R. 12`
        return
    if not of_law and periodical_kind(journal) != "article":
        return
    if signed and signed["title"] and not (of_law and "law" in draft.said and not draft.quoted):
        return
    if volumed:
        draft.stated.update(volume=volumed["volume"], container=journal, pages=volumed["pages"])
    draft.authors = read_names(names, short=not signed)[0]
    del draft.stated["title"]
    draft.put("title", (signed["title"] if signed else "") or "")
    _print_article(draft)


PAGED_RE: Final = lazy.regex(r"(?P<journal>[A-Z][^\d,;:]{2,60}) (?P<pages>\d{1,5}(?:[-–]\d{1,5})?)\Z")
"""Name and page, the year before them: `Ana Lima, Harbours [1990] Port Law Review 45`."""


def _page_behind_journal(draft: Draft) -> None:
    """Takes the page off the name of a journal that its year tells from others (OSCOLA 3.3.1)."""
    found = PAGED_RE.match(draft.get("container"))
    if not found or draft.quoted or not draft.date or draft.stated.keys() != {"title", "container"}:
        return
    if JOURNAL_RE.match(found["journal"]) or periodical_kind(found["journal"]) == "article":
        draft.stated.update(container=found["journal"], pages=found["pages"])
        draft.quoted = True
        draft.said.add("article")


def _print_article(draft: Draft) -> None:
    draft.said.discard("law")
    draft.quoted = True


def names_people(words: str) -> bool:
    """Whether words are surnames, or the full name of somebody: `Lima and Costa (2001) 64 MLR 767`."""
    full = FULL_RE.match(words)
    return SIGNED_BY_RE.match(words) is not None or (full is not None and is_given_name(full["given"]))
