"""Reads an entry whose year no bracket holds, behind family names and initials that mostly have no stops, or behind an
institution, as the Royal Society prints it.

    Lima, A, Costa, RK. 2021 Harbours of the north. Port Science, 26. 80–93. (https://doi.org/10.1000/1)
    Lima A et al. 2021 Harbours of the north. Port Science, 26. 420. (https://doi.org/10.1000/1)
    Lima A, Costa R, and Doe J, 2021. Harbours of the north. Quay Society. https://ports.org/a (accessed 7 May 2024)
    Port of Lisbon. 2021 Harbours of the north. See: https://ports.org/a (accessed 7 May 2024)

Comes in: a note, and where such an entry may begin. Comes out: its end and what it says, or None.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.entries.author_date_notes import without_sentences
from apparatus.read.note.entries.author_date_source import read_source
from apparatus.read.note.entries.entry_elements import split_elements
from apparatus.read.note.entries.initialled_names import FAMILY
from apparatus.read.note.entries.whereabouts import whereabouts
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.turned_families import particles_of
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.semicolons import parting_semicolon
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.named_kinds import PREPRINTS
from apparatus.read.note.words.patterns import YEAR_SIGNS
from apparatus.read.note.words.reporting import before_remark
from apparatus.read.note.words.signs import groups_in
from apparatus.read.note.words.title_words import strip_stop

SHOWN_RE: Final = lazy.regex(
    rf"{YEAR}(?:(?<=[A-ZÀ-Þ][.,]\s\d{{4}})|(?<=\bal\.\s\d{{4}})|(?<=\w\.\s\d{{4}}))[a-e]?\.?\s(?=[A-ZÀ-Þ])"
)
"""A year behind an initial, `et al.` or a name, and a title behind it: a quick look. It begins at the year, for figures
are found faster than names."""

_INITIALS: Final = r"(?:[A-ZÀ-Þ]\.(?: ?[A-ZÀ-Þ]\.){1,3}|[A-ZÀ-Þ]-[A-ZÀ-Þ]|[A-ZÀ-Þ]{1,4})(?!\w)"
_NAME: Final = rf"{FAMILY},? {_INITIALS}"
PEOPLE_RE: Final = lazy.regex(
    rf"(?P<people>{_NAME}(?:,(?: and| &)? {_NAME}| (?:and|&) {_NAME}){{0,30}}(?P<more>,? et al(?=\.))?)"
    rf"(?:[.,]|(?<=\.)) (?P<year>{YEAR})[a-e]?\.? (?=[A-ZÀ-Þ\d])"
)
"""`Lima, A, Costa, RK. 2021 Harbours`, `Lima A, and Costa R, 2021. Harbours`."""
BODY_RE: Final = lazy.regex(rf"(?P<body>[A-ZÀ-Þ][^.;:()“”\"\d]{{2,90}})\. (?P<year>{YEAR}) (?=[A-ZÀ-Þ])")
"""`Port of Lisbon. 2021 Harbours`."""
STOPPED_RE: Final = lazy.regex(r", [A-ZÀ-Þ]\. \d{4}[a-e]?\. \Z")
"""`Lima, A. 2021. Harbours`: the stop may be the initial's as well, where no other initial stands without one."""
NAME_RE: Final = lazy.regex(rf"(?P<family>{FAMILY}),? (?P<given>{_INITIALS})")

_PAGES: Final = r"[A-Za-z]{0,2}\d[\w–-]{0,14}"
COUNTED_RE: Final = lazy.regex(
    r"(?P<journal>[A-ZÀ-Þ][^.;()“”\"\d]{1,120}), (?P<volume>\d{1,4})(?:\((?P<issue>[\w/–-]{1,9})\))?[.,:]"
    rf" ?(?P<pages>{_PAGES})\.?\Z"
)
"""`Port Science, 26. 80–93`: a stop between the volume and the pages."""
PAGED_RE: Final = lazy.regex(r"(?P<book>[A-ZÀ-Þ][^.;“”\"]{2,200})\. (?P<pages>\d{1,4}[–-]\d{1,4})\.?\Z")
"""`Proceedings of the Port Congress. 80–93`."""
ADDRESS_RE: Final = lazy.regex(r"\s\(?(?:[Ss]ee:?\s)?<?(?=https?://|doi:\s?10\.)")
"""`(https://doi.org/10.1000/1)`, `See: https://ports.org/a`."""
LONGEST: Final = 900
MOST: Final = 4
"""Elements of such an entry behind the year."""


def shows_unstopped(text: str) -> bool:
    """Whether a note may hold such an entry; most hold none."""
    return groups_in(text) & YEAR_SIGNS != 0 and SHOWN_RE.search(text) is not None


def unstopped(text: str, start: int) -> tuple[int, Draft] | None:
    """The end and the facts of the entry at `start`: names, year, title, and a journal, a publisher or an address."""
    head = PEOPLE_RE.match(text, start) or BODY_RE.match(text, start)
    draft = _with_authors(head) if head else None
    if not head or not draft:
        return None
    address = ADDRESS_RE.search(text, head.end(), end := _end(text, head.end()))
    elements = split_elements(text[head.end() : address.start() if address else end])
    if not elements or len(elements) > MOST or any(mark in elements[0] for mark in '“”"'):
        return None
    draft.date = read_date(head["year"])
    draft.put("title", strip_stop(elements[0].strip()))
    source = "".join(elements[1:]).strip()
    end = whereabouts(text, address.start(), draft) if address else end
    return (end, draft) if _put_source(source, draft) else None


def _end(text: str, title: int) -> int:
    """Where an entry ends whose title begins at `title`: at a semicolon, or before what is said behind it."""
    stop = parting_semicolon(text, title, title + LONGEST)
    end = stop if stop >= 0 else min(len(text), title + LONGEST)
    return before_remark(text, title, without_sentences(text, title, end))


def _with_authors(head: re.Match[str]) -> Draft | None:
    """A draft with the people or the institution at the head of an entry."""
    if "body" in head.re.groupindex:
        body = head["body"]
        shown = looks_like_organisation(body, strict=True) or (" " not in body and not body[1:].islower())
        return Draft(authors=(Name(literal=body),)) if shown else None
    people = []
    for found in NAME_RE.finditer(head["people"]):
        particle, family = particles_of(found["family"])
        people.append(Name(family, found["given"], particle=particle))
    if len(people) == 1 and STOPPED_RE.search(head.group()):
        people[0] = replace(people[0], given=f"{people[0].given}.")
    return Draft(authors=tuple(people), et_al=head["more"] is not None)


def _put_source(source: str, draft: Draft) -> bool:
    """Takes what stands between the title and the address; False when neither says where the work is."""
    counted, paged = COUNTED_RE.match(source), PAGED_RE.match(source)
    if counted:
        issue = f"({counted['issue']})" if counted["issue"] else ""
        source = f"{counted['journal']}, {counted['volume']}{issue}, {counted['pages']}"
    elif (server := source.rstrip(".").removesuffix(" preprint")) in PREPRINTS:
        draft.quoted = True
        draft.put("container", server)
        source = ""
    elif paged:
        source = f"{paged['book']}, {'pp. ' if paged['book'].startswith(('In ', 'In: ')) else ''}{paged['pages']}"
    return read_source(f"{source}." if source else "", draft)
