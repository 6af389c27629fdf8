"""Reads one statement behind a title: date, editors, edition, volume, issue, locator, genre and so on.

Comes in: a cursor and the words at it. Comes out: whether the words were such a statement; if so the draft is filled and
the cursor stands behind it. `STATEMENTS` lists the readers in the order in which they are asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from apparatus.model import Kind
from apparatus.read.note.brackets import PRESENTED_RE, THESIS_RE
from apparatus.read.note.cursor import Cursor
from apparatus.read.note.dates import read_date
from apparatus.read.note.draft import Draft
from apparatus.read.note.locators import read_locator
from apparatus.read.note.names import looks_like_names, read_names
from apparatus.read.note.patterns import (
    ACCESSED_RE,
    COLON_PAGES_RE,
    EDITED_RE,
    EDITION_RE,
    GENRE_RE,
    HOUR_RE,
    IN_RE,
    ISSUE_RE,
    NUMBERED_RE,
    ROLE_RE,
    SECTION_RE,
    SHELF_RE,
    UPDATED_RE,
    VOLUME_RE,
    VOLUMES_RE,
    WEEKDAYS,
)

PAGES_LIKE_YEARS_RE: Final = re.compile(r"\d{4}[-–]\d{1,4}\Z")
"""`1650–68` straight behind a quoted title is more likely pages than years."""


def colon_pages(cursor: Cursor, words: str) -> bool:
    """`: 145-52` is the article's range; `: 147` is the passage (14.171)."""
    if words[0] != ":":
        return False
    found = COLON_PAGES_RE.match(words)
    if not found:
        return _colon_rest(cursor, words[1:].strip())
    pages = words[1:].strip().removeprefix("pp.").removeprefix("p.").strip()
    if found["last"] and not found["more"]:
        cursor.draft.put("pages", pages)
    else:
        cursor.draft.add_locator(pages)
    return cursor.take()


def _colon_rest(cursor: Cursor, rest: str) -> bool:
    """`: e0123456` is the article's number, `: article 11` its place; anything else behind a colon is left unread."""
    if rest and " " not in rest and any(c.isdigit() for c in rest):
        cursor.draft.put("pages", rest)
    elif read_locator(rest):
        cursor.draft.add_locator(read_locator(rest))
    return cursor.take()


def dated(cursor: Cursor, words: str) -> bool:
    """A date by itself; a second bare number is no year but a page."""
    now = cursor.draft.date
    if now and now.year and words.isdigit():
        return False
    if PAGES_LIKE_YEARS_RE.match(words) and cursor.draft.quoted and not cursor.draft.get("container"):
        return False
    following = cursor.next_text(cursor.at + 1)
    if len(following) == 4 and following.isdigit() and len(words) < 24 and cursor.put_date(f"{words} {following}"):
        cursor.at += 2
        return cursor.take()
    if words in WEEKDAYS or HOUR_RE.match(words) or cursor.put_date(words):
        return cursor.take()
    return False


def accessed(cursor: Cursor, words: str) -> bool:
    """`accessed May 3, 2020` (14.12)."""
    found = ACCESSED_RE.match(words)
    if not found:
        return False
    rest = _with_date_piece(cursor, words[found.end() :])
    cursor.draft.accessed = cursor.draft.accessed or read_date(rest.rstrip(".]) "))
    return cursor.take()


def updated(cursor: Cursor, words: str) -> bool:
    """`last modified May 3, 2020` (14.13): stands for the date when there is no other."""
    found = UPDATED_RE.match(words + " ")
    if not found:
        return False
    at = cursor.at
    rest = _with_date_piece(cursor, words[found.end() :])
    if cursor.put_date(rest.partition(" by ")[0]):
        return cursor.take()
    cursor.at = at
    return False


def _with_date_piece(cursor: Cursor, rest: str) -> str:
    """The date after a word such as `accessed`, which may be a piece of its own."""
    if not rest and cursor.kind(cursor.at + 1) == "date":
        cursor.at += 1
        return cursor.words(cursor.at)
    return rest


def section(cursor: Cursor, words: str) -> bool:
    """`sec. World news` (14.191)."""
    found = SECTION_RE.match(words) if len(words) < 60 else None
    if not found:
        return False
    cursor.draft.put("section", found["name"])
    return cursor.take()


def in_book(cursor: Cursor, words: str) -> bool:
    """`in Title` after a quoted title, with or without the editors' names first (14.106-109)."""
    found = IN_RE.match(words)
    if not found or not cursor.draft.quoted or cursor.draft.get("container"):
        return False
    rest = words[found.end() :]
    if cursor.put_date(rest):
        return cursor.take()
    cursor.draft.in_book = True
    if _editors_before_role(cursor, rest):
        cursor.at += 1
    else:
        cursor.draft.put("container", _volume_of_book(cursor, rest))
        cursor.at += 1
    cursor.container_open = True
    return True


def _volume_of_book(cursor: Cursor, name: str) -> str:
    return name


def _editors_before_role(cursor: Cursor, rest: str) -> bool:
    """`in Jane Doe and John Roe, eds., Title`: takes the editors; the title of the book is still to come."""
    parts, at = [rest], cursor.at + 1
    while len(parts) < 12:
        words = cursor.next_text(at)
        if words and not ROLE_RE.match(words):
            parts.append(words)
            at += 2
            continue
        at += 1 if words else 0
        break
    role = cursor.kind(at) in ("text", "bracket") and ROLE_RE.match(cursor.words(at))
    if not role or not looks_like_names(", ".join(parts)):
        return False
    cursor.draft.editors = read_names(", ".join(parts))[0]
    cursor.at = at
    return True


def edited(cursor: Cursor, words: str) -> bool:
    """`ed. Jane Doe`, `trans. Jane Doe and John Roe` (14.103-104)."""
    found = EDITED_RE.match(words)
    if not found:
        return False
    names, at = [words[found.end() :]], cursor.at + 1
    while _more_names(cursor, names, at):
        names.append(cursor.words(at + 1))
        at += 2
    people = read_names(", ".join(names))[0]
    if found["both"] or found["ed"]:
        cursor.draft.editors = cursor.draft.editors or people
    if found["both"] or found["tr"]:
        cursor.draft.translators = cursor.draft.translators or people
    cursor.at = at
    cursor.container_open = False
    return True


def _more_names(cursor: Cursor, names: list[str], at: int) -> bool:
    """Whether the list of names goes on behind the comma: only if an `and` is still to come."""
    words = cursor.next_text(at)
    if not words or any(" and " in f" {n} " for n in names) or EDITED_RE.match(words) or read_locator(words):
        return False
    if words.startswith("and ") or words.rstrip(".") in ("Jr", "Sr", "et al"):
        return True
    ahead = at + 2
    for _ in range(8):
        following = cursor.next_text(ahead)
        if not following:
            break
        if following.startswith("and "):
            return looks_like_names(words)
        ahead += 2
    return False


def edition(cursor: Cursor, words: str) -> bool:
    """`2nd ed.` (14.113)."""
    if not EDITION_RE.match(words):
        return False
    cursor.draft.put("edition", words)
    return cursor.take()


def volume(cursor: Cursor, words: str) -> bool:
    """`vol. 2`, `2 vols.` (14.116-122); behind the publisher it is the volume cited."""
    if VOLUMES_RE.match(words):
        cursor.draft.put("volume", words)
        return cursor.take()
    found = VOLUME_RE.match(words)
    if not found:
        return False
    cursor.draft.put("volume", found["number"])
    cursor.draft.put("series", found["of"] or "")
    cursor.draft.put("issue", found["issue"] or "")
    if found["page"]:
        cursor.draft.add_locator(found["page"])
    return cursor.take()


def issue(cursor: Cursor, words: str) -> bool:
    """`no. 4` of a journal; of anything else it is a number."""
    found = ISSUE_RE.match(words)
    if not found:
        return False
    cursor.draft.put("issue" if cursor.draft.get("container") else "number", found["number"])
    return cursor.take()


def shelf(cursor: Cursor, words: str) -> bool:
    """`box 12, folder 3`: where in an archive the document lies (14.229)."""
    if not SHELF_RE.match(words) or not (
        "archive" in cursor.draft.said or words[:3].lower() in ("box", "fol", "rec", "rg ")
    ):
        return False
    cursor.draft.said.add("archive")
    held = cursor.draft.get("archive_location")
    cursor.draft.stated["archive_location"] = f"{held}, {words}" if held else words
    return cursor.take()


def locator(cursor: Cursor, words: str) -> bool:
    """`12-15`, `chap. 3`: what the note points to."""
    found = read_locator(words)
    if not found:
        return False
    if not (words.isdigit() and len(words) == 4 and not cursor.draft.date and cursor.put_date(words)):
        cursor.draft.add_locator(found)
    return cursor.take()


def genre(cursor: Cursor, words: str) -> bool:
    """`PhD diss.`, `paper presented at`, `press release`: what the citation calls the work."""
    lowered, draft = words.lower(), cursor.draft
    presented = PRESENTED_RE.match(words + " ")
    if THESIS_RE.match(words) and any(w in lowered for w in ("diss", "thesis", "habilitation", "thèse")):
        draft.said.add("thesis")
        draft.put("genre", words)
    elif presented:
        draft.said.add("conference")
        draft.put("genre", presented["genre"])
        draft.put("event", words[presented.end() :])
    elif NUMBERED_RE.search(words):
        return False
    elif not (cursor.container_open and words[0].isupper()) and GENRE_RE.match(words) and len(words) < 80:
        kind = next((kind for word, kind in GENRE_KINDS if word in lowered), None)
        if kind:
            draft.said.add(kind)
        draft.put("genre", words)
    else:
        return False
    return cursor.take()


GENRE_KINDS: Final[tuple[tuple[str, Kind], ...]] = (
    ("interview", "interview"), ("oral history", "interview"), ("with the author", "interview"),
    ("lecture", "speech"), ("speech", "speech"), ("address", "speech"), ("remarks", "speech"), ("keynote", "speech"),
    ("talk", "speech"), ("sermon", "speech"), ("poster", "conference"), ("conference", "conference"), ("film", "film"),
    ("documentary", "film"), ("directed by", "film"), ("data set", "dataset"), ("dataset", "dataset"),
)  # fmt: skip
"""Words in a genre, and the kind for which they speak."""


def put_address(words: str, draft: Draft) -> None:
    """Fills in a DOI or a URL (14.6-8)."""
    words = words.rstrip(".,;")
    lowered = words.lower()
    at = lowered.find("10.")
    if "doi.org/" in lowered or lowered.startswith(("doi", "10.")):
        draft.put("doi", words[at:] if at >= 0 else words)
    if lowered.startswith(("http", "www.")) or ("doi" not in lowered and not lowered.startswith("10.")):
        draft.put("url", words)


STATEMENTS: Final[tuple[Callable[[Cursor, str], bool], ...]] = (
    colon_pages,
    dated,
    accessed,
    updated,
    section,
    in_book,
    edited,
    edition,
    volume,
    issue,
    shelf,
    locator,
    genre,
)
