"""Reads the book that holds a piece where an entry names its editors (Chicago Manual 14.107; New Hart’s Rules 18.3).

    In Rui Costa (ed.), Harbours: Keys, Ships, and Ropes, 12–34     In Harbours, Quays, and Keys, edited by Rui Costa
    In: Costa, Rui and Doe, Jane, eds. Harbours (Lisbon: Quay Press, 1994), pp. 12–34

Comes in: the elements of an entry, and where the book stands among them. Comes out: whether it has been taken, with
title, editors, pages and imprint in the draft.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.in_books import PROCEEDINGS_RE
from apparatus.read.note.entries.behind_titles import is_person, parted_title
from apparatus.read.note.entries.entry_element import read_element
from apparatus.read.note.entries.entry_publication import is_publication
from apparatus.read.note.entries.listed_heads import listed_head
from apparatus.read.note.entries.turned_heads import turned_head
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.brackets import read_bracket
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.patterns import EDITED_RE, VOLUME_RE
from apparatus.read.note.words.roles import translates_by
from apparatus.read.note.words.title_words import strip_stop

IN_RE: Final = lazy.regex(r"(?:[Pp]p\. ?(?P<pages>\d{1,5}[-–]\d{1,5}),? )?[Ii]n:? (?=[A-ZÀ-Þ])")
LONE_RE: Final = lazy.regex(r"[^,]+[?!] [A-ZÀ-Þ]|(?:[A-ZÀ-Þ][\w’-]+, ){1,4}[A-ZÀ-Þ][\w’-]+,? (?:and|&) [A-ZÀ-Þ]")
"""`Land, Law and Ports`, `Who Owns the Quay? Ports in Transition`: no author and his title."""

PAGES_RE: Final = lazy.regex(
    r"(?:(?:, chapter \d{1,3})?,? \(?(?:(?:pp?|S)\. ?|pages )|, |: )"
    rf"(?P<pages>(?!{YEAR}[-–](?:1[5-9]|20)?\d\d\Z)\d{{1,5}}[-–]\d{{1,5}})\)?\Z"
)


def held_book(elements: list[str], at: int, draft: Draft) -> bool:
    """Takes the book at an element, and the next where a stop behind the role of its editors parts the two."""
    begin = IN_RE.match(elements[at])
    if not begin or draft.get("container"):
        return False
    book, taken = _without_editors(elements, at, begin.end(), draft)
    paged = PAGES_RE.search(book)
    words, parts = parted_title(book[: paged.start() if paged else None], printed=any(map(is_publication, elements)))
    edited = any(map(EDITED_RE.match, parts))
    if not words or not (taken or edited or LONE_RE.match(words)) or (not taken and _says_more(words)):
        return False
    del elements[at + 1 : at + max(taken, 1)]
    draft.quoted = draft.in_book = True
    draft.put("container", strip_stop(words))
    if PROCEEDINGS_RE.search(words):
        draft.said.add("conference")
    for part in parts:
        if part[0] != "(" or not read_bracket(part[1:-1], draft):
            read_element(part, draft)
    draft.put("pages", begin["pages"] or (paged["pages"] if paged else ""))
    return True


def _says_more(words: str) -> bool:
    """Whether words before the editors hold more than a title: the author of the book, a volume with a title."""
    volume = VOLUME_RE.match(words.rpartition(", ")[2])
    first = words.partition(", ")[0]
    return volume is not None or (is_person(first) and looks_like_names(first))


def _without_editors(elements: list[str], at: int, start: int, draft: Draft) -> tuple[str, int]:
    """The words of the book without the editors before its title, and how many elements hold both; 0 if it names none
    there."""
    element = elements[at]
    joined = f"{element}. {elements[at + 1]}" if at + 1 < len(elements) else element
    head = turned_head(joined, start) or listed_head(joined, start)
    if not head or not head.role:
        return element[start:], 0
    if translates_by(head.role):
        draft.translators = head.names
    else:
        draft.editors = head.names
    return (joined[head.end :], 2) if head.end > len(element) else (element[head.end :], 1)
