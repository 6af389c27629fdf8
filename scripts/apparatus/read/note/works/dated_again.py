"""Tells whether what a date proves is a short form after all: of a work, of a diary, or of what a body issues monthly.

    Lima and Costa, Harbours of the North, 1991, p. 12      Lima, Journal, 6 May 1863, p. 12
    Lima Diary, vi. 51 (6 Mar. 1665)                        BIS, December 2025

Comes in: the draft of a citation that a date ends. Comes out: by which rule it cites a work again; such a draft is put
right (Chicago Manual 14.30).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import DIARIES, Name, is_diary
from apparatus.read.note.lists import ACRONYMS, LONE_ORGANISATIONS
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft


def years_of_title(words: str, draft: Draft) -> bool:
    """Whether years that stand for a date are the title's: `Whitley, Art in England, 1800–1820`, `W. Whitley, Art in
    England, 1800–1820, p. 12`; `words` are those of the citation."""
    return _surname_and_title(draft) or _person_and_title(words, draft)


def cited_again(draft: Draft, *, named: bool) -> str:
    """The rule by which a draft is a short form, empty where it is none; `named` says that names stand before its
    title."""
    diary = _diary_again(draft)
    if diary or _repeated(draft):
        draft.authors = tuple(Name(name.literal or name.family) for name in draft.authors)
        if diary and (volume := draft.stated.pop("volume", "")):
            draft.locator = f"vol. {volume}, {draft.locator}"
        return "short"
    if named:
        return ""
    if _diary_alone(draft):
        return "short"
    if _body_alone(draft):
        draft.authors = (Name(literal=draft.stated.pop("title")),)
        return "surname"
    return ""


def _repeated(draft: Draft) -> bool:
    """Whether surnames alone, a title, a bare year or the day of an entry, and a page show a work that is cited before:
    `Lima and Costa, Harbours of the North, 1991, p. 12`, `Lima, Quays, 3 May 1941, p. 287`."""
    date = draft.date
    if date is None or date.year <= 0 or date.season or date.end_year or draft.original:
        return False
    title = draft.get("title").partition(": ")[0]  # a single word may be a town, with the publisher behind it
    told = date.day > 0 and draft.locator.isdigit() and not EDITION_RE.search(title)
    if not (told or (not date.month and draft.locator and " " in title)) or not _surname_and_title(draft):
        return False
    names = [name.literal or name.family for name in draft.authors]
    return not any(name.lower() in LONE_ORGANISATIONS or name.lower() in ACRONYMS for name in names) and all(
        map(looks_like_person, names)
    )


EDITION_RE: Final = lazy.regex(r"\b(?:Correspondence|Letters|Papers|Writings|Works|Speeches)\b")
"""What prints documents of many days, of which the one meant is told by its own (`resolve.cite_again`)."""


def _diary_again(draft: Draft) -> bool:
    """Whether a surname, a day and a page show a diary that is cited before: `Lima, Journal, 6 May 1863, p. 12`,
    `Lima, A Quay Clerk’s Diary, p. 12, 6 May 1863`; where `Diary` is all, the page may be wanting."""
    title = draft.get("title")
    if len(draft.authors) != 1 or draft.get("container") or not is_diary(title):
        return False
    name = draft.authors[0]
    surname = " " not in name.display and looks_like_person(name.display) and not name.display.isupper()
    dated = draft.date is not None and draft.date.day > 0
    return surname and dated and (draft.locator != "" or title in DIARIES) and not draft.stated.keys() & HELD


def _diary_alone(draft: Draft) -> bool:
    """Whether somebody's diary stands before its volume and page, and the day of the entry: `Lima Diary, vi. 51 (6 Mar.
    1665)`."""
    title = draft.get("title")
    dated = draft.date is not None and draft.date.day > 0
    named = not draft.authors and draft.stated.keys() == {"title"} and title.count(" ") == 1 and is_diary(title)
    return dated and named and draft.locator != "" and not draft.said - {"archive"}


HELD: Final = frozenset({"archive", "archive_location", "url", "publisher", "genre"})
"""What a diary has that is cited in full."""


def _body_alone(draft: Draft) -> bool:
    """Whether nothing is told but a body that issues works, and a month: `BIS, December 2025`."""
    title, date = draft.get("title"), draft.date
    if draft.stated.keys() != {"title"} or draft.authors or draft.said or draft.locator or not (date and date.month):
        return False
    if date.literal or date.season or date.end_year or periodical_kind(title):
        return False
    return title.lower() in ACRONYMS or (" " in title and is_body(title))


def _surname_and_title(draft: Draft) -> bool:
    """Whether nothing but names of one word and a title are stated, as in a short form."""
    lone = bool(draft.authors) and not any(name.given or " " in name.sort_family for name in draft.authors)
    return lone and not (
        draft.stated.keys() - {"title"} or draft.said or draft.accessed or draft.authors[0].literal.isupper()
    )


def _person_and_title(words: str, draft: Draft) -> bool:
    """Whether people with given names or initials, a title with years between commas, and a page are all that is
    stated; without a page, if no work took so many years: `Ana Lima, The Port Company and Its Quays, 1915–1935`."""
    if not (draft.authors and draft.date) or draft.said or draft.accessed:
        return False
    if not (draft.locator[:1].isdigit() or _tells_of_years(draft, words)):
        return False
    people = all(name.given and name.family for name in draft.authors)
    return people and not (draft.stated.keys() - {"title"}) and f"{draft.get('title')}, {draft.date.year}" in words


def _tells_of_years(draft: Draft, words: str) -> bool:
    """Whether ten years or more, both printed whole, stand behind a title of several words that is nobody’s papers."""
    title, date = draft.get("title"), draft.date
    if draft.locator or date is None or date.month or not date.end_year or title.count(" ") < FEWEST_SPACES:
        return False
    told = date.end_year - date.year >= DECADE and str(date.end_year) in words
    return told and not (is_diary(title) or KEPT_RE.search(title))


FEWEST_SPACES: Final = 3
DECADE: Final = 10
KEPT_RE: Final = lazy.regex(
    r"\b(?:[Ll]etters?|[Cc]orrespondence|[Pp]apers|[Nn]otebooks?|[Nn]otes|[Pp]hotographs?|[Ss]ketch\w*|[Rr]ecords?|[Ff]iles?"
    r"|[Mm]inutes|[Ll]edgers?|[Aa]ccounts?|[Jj]ournals?|[Ss]eries|[Uu]ntitled|[Ss]crapbooks?|[Aa]lbums?|[Ii]nstallation)\b"
)
"""What is kept, or made over years."""
