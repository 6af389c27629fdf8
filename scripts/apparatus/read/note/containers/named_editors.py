"""Reads the editors of the book that holds a piece where their role stands behind them (Chicago Manual 14.104).

    in Ann Poe and Richard Roe, eds., Harbours (…)
    in Harbours, Ann Poe and Richard Roe, eds. (…)

Comes in: a cursor at the first of the words. Comes out: whether a role follows them; then the editors are taken, and
the title if it stands before them.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.containers.book_names import IDEM
from apparatus.read.note.containers.contributors import MOST, read_editors
from apparatus.read.note.containers.longer_names import COUNTED_RE, SERIES_END_RE
from apparatus.read.note.names.name_lists import initial_a
from apparatus.read.note.names.names import looks_like_names, looks_like_person, read_names
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR_ALONE_RE
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.houses import NAME_RE, is_house
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import EDITED_RE, ISSUE_RE, ROLE_RE, VOLUME_RE
from apparatus.read.note.words.places import place_alone
from apparatus.read.note.words.roles import edits_by, translates_by
from apparatus.read.note.words.title_words import ENGLISH_ARTICLES


def editors_before_role(cursor: Cursor, rest: str) -> bool:
    """Takes names that `eds.` follows and leaves the cursor at it; the title of the book may be still to come."""
    parts, at = [rest], cursor.at + 1
    words = cursor.next_text(at)
    unparted = RUN_TOGETHER_RE.match(rest) if " ed" in rest else None
    if unparted and _persons(unparted["names"]):
        cursor.draft.editors = read_editors(unparted["names"])
        cursor.draft.put("container", unparted["title"])
        return True
    while words and not ROLE_RE.match(words) and len(parts) < MOST:
        run_on = RUN_ON_RE.match(words) if words[0] in "eE" else None
        if run_on and all(map(_persons, parts)) and _no_editors(words[run_on.end() :], parts[-1]):
            cursor.draft.editors = read_editors(", ".join(parts))
            cursor.draft.put("container", words[run_on.end() :])
            cursor.at = at + 1
            return True
        parts.append(words)
        at += 2
        words = cursor.next_text(at)
    if words:
        at += 1
    if cursor.kind(at) not in ("text", "bracket") or not ROLE_RE.match(cursor.words(at)):
        return False
    return _take(cursor, parts, at)


def _take(cursor: Cursor, parts: list[str], at: int) -> bool:
    """Takes the title and the editors among the parts before the role at `at`."""
    draft = cursor.draft
    names = ", ".join(parts)
    several = len(parts) > 1
    again = draft.authors if names in IDEM else tuple(name for name in draft.authors if name.display == names)
    initial = names[:2] == "A " and initial_a(names) and _title_to_come(cursor, at)
    named = bool(again or initial or looks_like_names(names))
    if not (named and _title_to_come(cursor, at)) or (several and (_titles(parts[0]) or _dated_behind(cursor, at))):
        title, editors = _title_and_editors(parts)
        if title:
            draft.put("container", _without_series(draft, title))
            _put_people(draft, read_editors(editors), cursor.words(at))
            cursor.at = _over_publisher(cursor, at)
            return True
    if "/" in names and (joined := _slashed(names)):
        draft.editors = joined
        cursor.at = at
        return True
    if not named:
        return False  # `in A Lima (ed), Harbours`
    draft.editors = again or read_editors(names)
    if translates_by(cursor.words(at)):
        draft.translators = draft.editors
    cursor.at = _over_translators(cursor, at)
    return True


def _put_people(draft: Draft, names: tuple[Name, ...], role: str) -> None:
    """Takes names behind a title for what their role says."""
    if translates_by(role):
        draft.translators = names
    if edits_by(role) or not translates_by(role):
        draft.editors = names


def _without_series(draft: Draft, title: str) -> str:
    """The title of a book without the volume and the numbered series behind its commas: `Harbours, Port Studies 12`."""
    while ", " in title:
        before, _, last = title.rpartition(", ")
        volume = VOLUME_RE.match(last) if last[:1] in "vV" else None
        number = ISSUE_RE.match(last) if last[:1] in "nN" else None
        if number and COUNTED_RE.match(before.rpartition(", ")[2]):
            draft.put("number", number["number"])
        elif volume and not (volume["title"] or draft.get("volume")):
            draft.put("volume", volume["number"])
        elif not draft.get("series") and (SERIES_END_RE if last[-1].isdigit() else COUNTED_RE).match(last):
            draft.put("series", last)
        else:
            break
        title = before
    return title


def _titles(words: str) -> bool:
    """Whether words begin as a title does, and no name, or `and` joins two that are no full names: `Quays and Keys`."""
    return words.startswith(ENGLISH_ARTICLES) or ": " in words or JOINED_RE.match(words) is not None


JOINED_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^\W\d_]+ and [A-ZÀ-Þ][^\W\d_]+\Z")


def _over_publisher(cursor: Cursor, at: int) -> int:
    """The index of a publisher before the town and the year, behind the role at `at`, or `at`: `Harbours, Ann Poe, ed.,
    Quay Press, Lisbon, 2001`."""
    behind = at + 1 + (cursor.kind(at + 1) == ",")
    placed = cursor.kind(behind) == "text" and cursor.kind(behind + 2) == "imprint"
    named = placed and (is_house(cursor.words(behind)) or _no_publisher(cursor.words(behind + 2)))
    if not named:
        return at
    cursor.draft.put("publisher", cursor.words(behind))
    return behind


def _no_publisher(imprint: str) -> bool:
    """Whether an imprint names nothing but the town and the year."""
    return place_alone(imprint.rpartition(" ")[0].rstrip(","))


def _slashed(names: str) -> tuple[Name, ...]:
    """Editors by their surnames, initials behind some: `Xu/Wu, M./Lima (eds.)`, as German notes join them."""
    parts = [part.strip().partition(", ") for part in names.split("/")]
    whole = len(parts) > 1 and all(looks_like_person(family) for family, *_ in parts)
    if not whole:
        return ()
    return tuple(
        read_names(family)[0][0] if " " in family and not given else Name(family, given) for family, _, given in parts
    )


def _over_translators(cursor: Cursor, at: int) -> int:
    """The index of the last piece of a translator's statement between the editors and the title, or `at`: `eds., Ana
    Lima, trans., Harbours`, `(eds.), trans. Ana Lima, Harbours`."""
    first = at + 1 + (cursor.kind(at + 1) == ",")
    words = cursor.words(first) if cursor.kind(first) == "text" else ""
    said = EDITED_RE.match(words) if words[:1] in ("t", "T") else None
    if said and said["tr"] and looks_like_names(words[said.end() :]) and cursor.kind(first + 1) == ",":
        cursor.draft.translators = read_names(words[said.end() :])[0]
        return first
    role = first + 1 + (cursor.kind(first + 1) == ",")
    named = (
        bool(words) and cursor.kind(role) in ("text", "bracket") and cursor.words(role).lower().startswith(TRANSLATED)
    )
    if not named or not ROLE_RE.match(cursor.words(role)) or not looks_like_names(words):
        return at
    cursor.draft.translators = read_names(words)[0]
    return role


TRANSLATED: Final = ("trans", "(trans", "tr.", "(tr.")
"""How the role of a translator begins."""


def _title_to_come(cursor: Cursor, at: int) -> bool:
    """Whether the title stands behind the role: neither a bracket nor the publisher, a date or a passage does."""
    behind = at + 1 + (cursor.kind(at + 1) == ",")
    if cursor.kind(behind) == "quote":
        return True
    if cursor.kind(behind) != "text":
        return False
    words = cursor.words(behind)
    years = (cursor.next_text(behind + 1), cursor.next_text(behind + 3))  # the town may stand between the two
    dated = any(read_date(year) is not None for year in years if year) or cursor.kind(behind + 2) == "imprint"
    printed = is_house(words) and dated
    return not (printed or read_locator(words) or read_date(words))


def _dated_behind(cursor: Cursor, at: int) -> bool:
    """Whether a name and a year alone stand behind the role at `at`: a publisher’s, if a title stands before it."""
    behind = at + 1 + (cursor.kind(at + 1) == ",")
    named = cursor.kind(behind) == "text" and NAME_RE.match(cursor.words(behind)) is not None
    return named and YEAR_ALONE_RE.match(cursor.next_text(behind + 1)) is not None


def _title_and_editors(parts: list[str]) -> tuple[str, str]:
    """The title of the book and the editors behind it; empty where all may be names."""
    for first in range(1, len(parts)):
        if all(map(_persons, parts[first:])) and (first > 1 or not begins_with_given_name(parts[0])):
            return ", ".join(parts[:first]), ", ".join(parts[first:])
    unparted = UNPARTED_RE.match(parts[0]) if len(parts) == 1 else None
    both = unparted["editors"].split(" and ") if unparted else []
    known = [begins_with_given_name(name) for name in both]
    if unparted and any(known) and all(name or ". " in editor for name, editor in zip(known, both, strict=True)):
        return unparted["title"], unparted["editors"]
    return "", ""


UNPARTED_RE: Final = lazy.regex(
    r"(?P<title>[A-ZÀ-Þ].*\w) (?P<editors>(?:[A-ZÀ-Þ][\w’'-]+ (?:[A-ZÀ-Þ]\. )?[A-ZÀ-Þ][\w’'-]+)"
    r" and (?:[A-ZÀ-Þ][\w’'-]+ (?:[A-ZÀ-Þ]\. )?[A-ZÀ-Þ][\w’'-]+))\Z"
)
"""`Harbours: Old and New Ann Poe and Richard Roe`: no comma before the editors."""


def _persons(part: str) -> bool:
    """Whether a part between commas holds one person or two, each with a given name."""
    names = ET_AL_RE.sub("", part).removeprefix("and ").removeprefix("& ").replace(" & ", " and ").split(" and ")
    return not COUNTED_RE.match(part) and all(" " in name and looks_like_person(name) for name in names)


ET_AL_RE: Final = lazy.regex(r",? et\.? al\.?\Z")


def _no_editors(words: str, before: str) -> bool:
    """Whether what follows `eds.` is a title: no names can follow, or two names went before, or more than surnames."""
    if not looks_like_names(words):
        return True
    more = "and " in before or any(" " in part for part in words.split(" and "))
    return more and "et al" not in words and not _persons(words)


RUN_TOGETHER_RE: Final = lazy.regex(r"(?P<names>[A-ZÀ-Þ][^,:]{4,80}) eds?\. (?P<title>[A-ZÀ-Þ].{3,})")
"""`in Ann Poe and Richard Roe eds. Harbours (…)`: no comma at all."""

RUN_ON_RE: Final = lazy.regex(r"[Ee]ds?\.\s(?=[A-ZÀ-Þ])")
"""`in Ann Poe and Richard Roe, eds. Harbours (…)`: no comma before the title."""


HELD_RE: Final = lazy.regex(r"(?P<names>[A-ZÀ-Þ][^:;()“”\"\d]{1,100}), eds?\., (?P<title>[A-ZÀ-Þ].{3,})\Z")


def take_editors_held(draft: Draft) -> None:
    """Takes the editors off the name of the book that holds a document without an imprint: `Speech of Ana Lima, March
    4, 1865, in Tom Roe, ed., Selected Speeches, 12`."""
    container = draft.get("container")
    found = HELD_RE.match(container) if ", ed" in container and not draft.editors else None
    if found and looks_like_names(found["names"]):
        draft.editors = read_editors(found["names"])
        draft.stated["container"] = found["title"]
