"""Puts words that no statement takes where they belong: into the container, the archive, the event, the publisher.

Comes in: a cursor and the words at it. Comes out: a draft with one field more. The readers in `PUTS` are asked in
order; each says whether the words were its own, and the last takes what is left.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.journal_names import paged_volume, special_issue, without_volume
from apparatus.read.note.containers.keepers import KEPT_RE, archive, keep, receiver, url_ahead
from apparatus.read.note.containers.law_numbers import NUMBER_RE
from apparatus.read.note.containers.papers_of_bodies import is_series_of_body
from apparatus.read.note.containers.patents import put_patent
from apparatus.read.note.containers.proceedings import town_of_meeting
from apparatus.read.note.containers.series import (
    BARE_NUMBER_RE,
    SERIES_NAME_RE,
    counted_paper,
    for_congress,
    is_symbol,
    read_numbered,
    series_beside,
)
from apparatus.read.note.containers.series_held import (
    behind_paper,
    committee,
    part_before_paper,
    section,
    section_of_paper,
    series,
    series_of_chapter,
    title_of_volume,
)
from apparatus.read.note.kinds.kept_letters import WRITTEN
from apparatus.read.note.kinds.shown_kinds import BLOG_HOSTS, BLOG_RE
from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.names.names import read_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.puts import append_field, put_field
from apparatus.read.note.statements.behind import is_placed
from apparatus.read.note.statements.genres import SCHOOL_PAGE_RE, school_and_town
from apparatus.read.note.statements.occasions import STATIONS, broadcast, is_station, meeting, presented, spoken_at
from apparatus.read.note.statements.seats import ISSUED_RE, is_seat, issued_by, names_town, published_by, runs_container
from apparatus.read.note.statements.shelves_told import boxes_papers
from apparatus.read.note.statements.work_statements import reviews
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR_FIGURES
from apparatus.read.note.words.houses import PRINTED, names_house
from apparatus.read.note.words.named_kinds import MEETING
from apparatus.read.note.words.patterns import ISSUE_RE, PAGED_RE, ROMAN_VOLUME_RE, VOLUME_AND_PAGE_RE
from apparatus.read.note.words.places import STATES, known_with_region, place_alone, town_with_state
from apparatus.read.note.words.shelf_marks import KEEPER_RE
from apparatus.read.note.words.title_words import EAST_ASIAN_MARKS, strip_stop


def put_words(cursor: Cursor, words: str) -> None:
    """Fills the field to which the words belong; a bracket that nothing opened belongs to none."""
    if len(words) == 1 and not words.isalnum():
        return
    for put in PUTS:
        if put(cursor, words):
            return


def _number(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    noted = NOTED_RE.match(words) if words[0] in "Nn" and words[-1].isdigit() else None
    if noted:
        draft.add_locator(noted["note"])
        return put_field(draft, "number", noted["number"])
    if not draft.get("number") and not draft.in_book and BARE_NUMBER_RE.match(words):
        return put_field(draft, "number", words)
    if "law" in draft.said and words[-1].isdigit() and NUMBER_RE.match(words):
        draft.append("number", words)  # behind the number of the bill as well
        return True
    if not is_symbol(draft, words):
        return False
    draft.said.add("report")
    return put_field(draft, "number", words)


NOTED_RE: Final = lazy.regex(r"[Nn]o\. (?P<number>\d{1,5}) (?P<note>nn?\. ?\d{1,4})\Z")
"""`No. 1310 n. 3`: the number of a document, and a note to it."""

GITHUB_RE: Final = lazy.regex(r"GitHub(?! (?:Developer|Blog|Docs|Changelog)\b)")


def _repository(cursor: Cursor, words: str) -> bool:
    return (
        GITHUB_RE.match(words) is not None
        and not cursor.draft.get("container")
        and put_field(cursor.draft, "container", "GitHub")
    )


def _letter(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    if not draft.quoted or draft.authors or draft.get("container") or draft.in_book or not _sent(cursor, words):
        return False
    draft.authors = read_names(words.partition(" to ")[0])[0]
    draft.letter = True
    return True


def _edition(cursor: Cursor, words: str) -> bool:
    """The edition that prints a letter, before volume and page: `LAL 3:620`, `Papers of Ana Lima, 12:270`; what an
    archive keeps has none."""
    draft = cursor.draft
    written = draft.letter or draft.get("genre").startswith(WRITTEN)
    if not written or draft.quoted or draft.get("container") or not words[0].isupper():
        return False
    found = PAGED_RE.match(words) if ":" in words else None
    if not found and not VOLUME_AND_PAGE_RE.match(cursor.next_text(cursor.at + 1)):
        return False
    if not found and boxes_papers(cursor, cursor.at + 2):
        return False
    draft.in_book = True
    draft.said.discard("archive")
    if found:
        draft.add_locator(found["passage"])
    return put_field(draft, "container", found["name"] if found else words)


def _sent(cursor: Cursor, words: str) -> bool:
    """Whether words behind a quoted title are the sender and the receiver of a letter that is known by it."""
    at = cursor.at + 1
    if cursor.kind(at) != "," or not LETTER_RE.match(words):
        return False
    return cursor.kind(at + 1) == "date" or read_date(cursor.next_text(at)) is not None


LETTER_RE: Final = lazy.regex(
    r"(?!(?:[\w’-]+ ){0,4}(?:Companion|Guide|Introduction|Handbook|Index) to )"
    r"[A-Z][\w.’ -]{2,50} to (?:the )?[A-Z][\w.’ -]{2,60}\Z"
)
"""Who wrote to whom; `The Quay Companion to Ports` is a book."""


def _school(cursor: Cursor, words: str) -> bool:
    """The school that granted the degree, and the university of which it is one: `SOAS, University of London`."""
    draft = cursor.draft
    if "thesis" not in draft.said or not draft.get("genre"):
        return False
    if SEVERAL_RE.search(draft.get("publisher")) and words.lower() in PLACES:
        return append_field(draft, "publisher", words)
    if draft.get("publisher"):
        of_school = UNIVERSITY_RE.search(words) is not None and not UNIVERSITY_RE.search(draft.get("publisher"))
        return (
            (of_school or words.startswith(PARTS)) and not draft.published and append_field(draft, "publisher", words)
        )
    if paged := SCHOOL_PAGE_RE.match(words):
        words = paged["rest"]
        draft.add_locator(paged["page"])
    if words.lower() in PLACES and school_and_town(f"{words}, {cursor.next_text(cursor.at + 1)}")[1] == words:
        return put_field(draft, "place", words)
    return put_field(draft, "publisher", words)


SEVERAL_RE: Final = lazy.regex(
    r"University of (?:California|Illinois|Texas|Wisconsin|Massachusetts|Maryland|Missouri|North Carolina|Nebraska)\Z"
)
"""`University of California`, before the town by which one of several is told."""

UNIVERSITY_RE: Final = lazy.regex(
    r"\bUni(?:v\.|versit(?:y|é|ies|à|eit|ät|et|etet|ario|aria)\b|versi[td]ad\b)|\bUniversidade\b"
)
"""What a school may be a part of."""

PARTS: Final = ("Department of ", "Dept. of ", "Faculty of ", "School of ")
"""What is a part of the school before it: `Quay University, Department of History`."""


def _interview(cursor: Cursor, words: str) -> bool:
    """The programme that broadcast an interview, the archive that keeps it, or where it was held (14.211-213)."""
    draft = cursor.draft
    if "interview" not in draft.said:
        return False
    if draft.in_book and not draft.get("container"):
        return _open(cursor, words)
    if _programme(cursor):
        draft.stated["container"] = words
        cursor.at += 2
        return put_field(draft, "publisher", cursor.words(cursor.at))
    if not draft.get("container") and broadcast(words):
        draft.stated["container"] = without_volume(cursor, words)
        return True
    if KEPT_RE.search(words) or draft.get("archive"):
        return keep(cursor, words)
    if presented(draft) and len(words.split()) > 3:
        return append_field(draft, "event", words)
    if draft.quoted and not draft.get("container") and words.lower() not in PLACES:
        return _open(cursor, words)
    if place_alone(words) or PART_OF_LAND_RE.search(words):
        return append_field(draft, "place", words)  # `Mexico City`, which is no body’s name
    if draft.get("genre").startswith("interview by") and looks_like_organisation(words, strict=True):
        return append_field(draft, "container", words)
    if draft.date and not draft.quoted and looks_like_organisation(words, strict=True):
        return keep(cursor, words)
    if draft.get("genre").startswith("interview by") and not draft.get("container") and _names_programme(words):
        return put_field(draft, "container", words)
    if draft.get("title").startswith(ON_AIR) and not draft.get("container") and not place_alone(words):
        return put_field(draft, "container", words)
    return append_field(draft, "place", words)


ON_AIR: Final = ("TV ", "Radio ", "Television ", "Broadcast ")
"""How the title of an interview begins that a station broadcast."""


PART_OF_LAND_RE: Final = lazy.regex(
    r" (?:County|District|Province|Prefecture|Village|Township|City|Town|Island|State|Region|Oblast|Parish"
    r"|[Qq]uarter)\Z"
)
"""`Hongtong County`: where an interview was held."""


def _names_programme(words: str) -> bool:
    """Whether words are no town, but a programme or the like: `All Things Considered`, `The Harbour Hour`."""
    if words.lower() in PLACES or " " not in words:
        return False
    return words.startswith("The ") or not COMMON_WORDS.isdisjoint(words.lower().split())


def _programme(cursor: Cursor) -> bool:
    """Whether the station that broadcast an interview stands behind the programme: `Face the Nation, CBS News`."""
    draft = cursor.draft
    if draft.get("container") or not draft.get("genre").startswith(("interview by", "interview with")):
        return False
    return cursor.next_text(cursor.at + 1).partition(" ")[0] in STATIONS


def _occasion(cursor: Cursor, words: str) -> bool:
    """Where and before whom a speech was given or a paper read (14.217)."""
    draft = cursor.draft
    if presented(draft) and draft.date and DEPOSIT_RE.search(words):
        return put_field(draft, "container", words)
    if presented(draft) and len(words.split()) > 3:
        return append_field(draft, "event", words)
    if spoken_at(draft, words):
        return append_field(draft, "place", words)
    if draft.said.isdisjoint(HEARD) or not draft.get("genre") or draft.get("event") or periodical_kind(words):
        return False
    undated = "speech" in draft.said and not draft.date
    return (undated or _heard_by(cursor, words)) and put_field(draft, "event", words)


def _heard_by(cursor: Cursor, words: str) -> bool:
    """Whether who heard a lecture stands behind its day: `“Quays,” lecture, May 3, 2001, Port College`."""
    draft = cursor.draft
    if draft.get("container") or draft.get("place") or not LECTURE_RE.search(draft.get("genre")):
        return False
    if not (draft.date and draft.date.year) or words.lower() in PLACES or KEPT_RE.search(words):
        return False
    return SCHOOL_RE.search(words) is not None or not any(
        piece.kind == "url" for piece in cursor.pieces[cursor.at + 1 :]
    )


DEPOSIT_RE: Final = lazy.regex(r"\bRepository\b|\A(?:YouTube|Vimeo|Zenodo|ResearchGate|SlideShare)\Z")
"""Where a text that was read at a meeting is found."""

HEARD: Final = ("speech", "conference")
LECTURE_RE: Final = lazy.regex(r"(?:lecture|talk|keynote|presentation|seminar|conference paper)\b", re.I)
"""What is spoken to those who are there, and only seldom printed."""

SCHOOL_RE: Final = lazy.regex(
    r"\b(?:Universit|Universid|College|Institut|School|Academy|Museum|Gallery|Society|Festival|Library|Seminar|Meeting"
    rf"|Congress|{MEETING})"
)


def _behind_open_container(cursor: Cursor, words: str) -> bool:
    """A series behind a journal, or a newspaper behind what a review in it is of."""
    draft = cursor.draft
    if not cursor.container_open or not draft.get("container"):
        return False
    if SERIES_NAME_RE.search(words) and not draft.in_book:
        return put_field(draft, "series", words)
    if words.endswith(" Press") and _printed_by(cursor, words):
        draft.published, cursor.container_open = True, False
        return put_field(draft, "publisher", words)
    counted = words[-1].isdigit() and not draft.in_book
    if counted and (counted_paper(cursor, words) or series_beside(cursor, words, behind=True)):
        return True
    if draft.quoted and not draft.in_book and special_issue(cursor, words):
        return True
    if not _periodical_behind(draft, words):
        return False
    draft.put("event", draft.get("container"))
    draft.stated["container"] = without_volume(cursor, words)
    return True


def _printed_by(cursor: Cursor, words: str) -> bool:
    """Whether a press and the year stand behind a work of reference: `“Doe, Jane,” Dictionary of Ports, Quay University
    Press, 2004`."""
    draft, year = cursor.draft, cursor.next_text(cursor.at + 1)
    if not draft.quoted or draft.in_book or draft.date or periodical_kind(draft.get("container")):
        return False
    return len(year) == YEAR_FIGURES and year.isdigit() and names_house(words)


def _periodical_behind(draft: Draft, words: str) -> bool:
    """Whether a newspaper stands behind what a review is of: `…, Metropolitan Museum of Art, New York Times`."""
    if not (draft.get("genre") == "review" or reviews(draft.get("genre"))):
        return False
    return periodical_kind(words) is not None and periodical_kind(draft.get("container")) is None


def _roman_volume(cursor: Cursor, words: str) -> bool:
    """A volume in Roman figures behind a journal: no publisher is called so."""
    draft = cursor.draft
    known = ROMAN_VOLUME_RE.match(words) is not None and draft.get("container") and not draft.get("volume")
    return bool(known) and put_field(draft, "volume", words)


CAMPUS_RE: Final = lazy.regex(rf"University of (?:{STATES})\Z")
"""`University of California, Berkeley`: one of several, which its town tells."""


def _seat(cursor: Cursor, words: str) -> bool:
    if CAMPUS_RE.search(cursor.draft.get("container")) and is_seat(cursor, words):
        return append_field(cursor.draft, "container", words)
    return is_seat(cursor, words) and put_field(cursor.draft, "place", words)


def _container(cursor: Cursor, words: str) -> bool:
    """The container itself, or more of its name."""
    draft = cursor.draft
    if words.startswith(PRINTED) and not draft.get("publisher"):
        draft.published = True
        return put_field(draft, "publisher", words)
    if cursor.container_open and draft.get("container"):
        if for_congress(draft, words):
            return True
        if words.startswith("arXiv:") and words[6:7].isdigit():
            return put_field(draft, "number", words[6:])
        if BLOG_RE.search(draft.get("container")) or words in BLOG_HOSTS:
            return put_field(draft, "publisher", words)
        if draft.quoted and words.endswith(" blog") and words[0].isupper():
            return append_field(draft, "container", words)  # `Food for Thought, Quay Labs blog`
        if (draft.in_book and (published_by(cursor, words) or issued_by(cursor, words))) or (
            draft.quoted and is_station(words)
        ):
            cursor.container_open = False
            return put_field(draft, "publisher", words)
        if draft.quoted and not draft.in_book and runs_container(cursor, words):
            return put_field(draft, "publisher", words)
        if part_before_paper(draft, words):
            draft.put("section", draft.get("container"))
            draft.stated["container"] = words
            return True
        if section_of_paper(cursor, words):
            return put_field(draft, behind_paper(draft, words), words)
        draft.stated["container"] = without_volume(cursor, f"{draft.get('container')}, {words}")
        return True
    return not draft.get("container") and (draft.quoted or draft.loose or draft.in_book) and _open(cursor, words)


def _publisher(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    if draft.editors and draft.get("container") and not draft.get("series") and _before_imprint(cursor):
        return put_field(draft, "series", words)
    if draft.get("publisher") or draft.published or words.lower() in PLACES:
        return False
    if town_with_state(words, cursor.next_text(cursor.at + 1)):
        return False  # `Long Beach, CA`
    return put_field(draft, "publisher", words)


def _before_imprint(cursor: Cursor) -> bool:
    """Whether the bracket with place, publisher and year stands behind what is at the cursor."""
    return cursor.kind(cursor.at + 1) == "bracket" and is_placed(cursor.text, cursor.pieces[cursor.at + 1])


def _place(cursor: Cursor, words: str) -> bool:
    return put_field(cursor.draft, "place", words)


def _open(cursor: Cursor, words: str) -> bool:
    """Opens the container; a comma may stand within its name."""
    draft = cursor.draft
    testified = draft.get("title") and ("speech" in draft.said or "estimony" in draft.get("title"))
    if testified and words[0] in "Hh" and HEARING_ON_RE.match(words):
        draft.said.add("speech")
        draft.append("event", words.replace(",”", "”").replace(',"', '"'))
        return True
    if ": " in words and not draft.in_book and (_put_imprint(draft, words) or _put_section(cursor, words)):
        return True
    if words[0] in EAST_ASIAN_MARKS or (words[-1] == "." and LETTERS_RE.match(words)):
        words = strip_stop(words)
    town = IN_TOWN_RE.match(words) if words[-1] == ")" and draft.quoted and not draft.in_book else None
    if town and town["town"].lower() in PLACES:
        draft.put("place", town["town"])
        words = town["name"]
    if words[-1].isdigit() and draft.quoted and paged_volume(cursor, words):
        return True
    lettered = draft.loose and words.isupper()  # `NARA` keeps documents, Nara is a town
    if draft.get("title") and not (draft.in_book or lettered) and names_town(cursor, words):
        draft.put("place", words)
        return True
    piece = PIECE_RE.search(words) if draft.quoted and words[-1] in "delryt" else None
    if piece and (piece["online"] or periodical_kind(words[: piece.start()])):
        draft.put("genre", piece["genre"])
        words = words[: piece.start()]
    if words[-1].isdigit() and draft.quoted and not draft.date and _put_meeting(cursor, words):
        return True
    if read_numbered(cursor, words) or (not draft.in_book and series_beside(cursor, words, behind=False)):
        return True
    of_body = is_series_of_body(cursor, words)
    if of_body or SERIES_NAME_RE.search(words.removesuffix(" Series")):
        draft.put("series", words)
        draft.said |= {"report"} if of_body or not (draft.quoted or draft.in_book) else set()
        return True
    if not any(char.isalnum() for char in words):
        return True
    cursor.container_open = True
    draft.stated["container"] = without_volume(cursor, words)
    if draft.quoted and draft.date is not None and not url_ahead(cursor):
        kept = "Museum" not in words and KEEPER_RE.search(words) is not None
        draft.behind_date = kept or not periodical_kind(words)
        draft.said |= {"archive"} if kept else set()
    return True


HEARING_ON_RE: Final = lazy.regex(r"[Hh]earing (?:on|about|entitled|titled) \S")
"""`Ana Lima, testimony before the Port Commission, Hearing on “Quays,” …`: at which somebody spoke."""


def _put_imprint(draft: Draft, words: str) -> bool:
    """Takes a town that is known and who publishes there."""
    issued = ISSUED_RE.match(words)
    if not issued or not known_with_region(issued["place"]):
        return False
    draft.put("place", issued["place"])
    draft.put("publisher", issued["publisher"])
    draft.published = True
    return True


def _put_section(cursor: Cursor, words: str) -> bool:
    """Takes a newspaper and the section that a colon parts from it: `New York Times: Sunday Review`; a volume and its
    issue are a journal's: `Quay News: A Magazine of Ports 73, no. 3`."""
    paper, _, section = words.partition(": ")
    draft = cursor.draft
    if not draft.quoted or section[0].isdigit() or periodical_kind(paper) != "newspaper":
        return False
    if section.rpartition(" ")[2].isdigit() and ISSUE_RE.match(cursor.next_text(cursor.at + 1)):
        return False
    draft.put("container", paper)
    draft.put("section", section)
    return True


def _put_meeting(cursor: Cursor, words: str) -> bool:
    """Takes a conference that its year follows, if this ends the citation but for an address."""
    conference = CONFERENCE_RE.match(words)
    if not conference or cursor.kind(cursor.at + 1) not in ("", "url", ";"):
        return False
    cursor.draft.put("container", conference["name"])
    cursor.draft.date = read_date(conference["year"])
    cursor.draft.said.add("conference")
    return True


PIECE_RE: Final = lazy.regex(
    r" (?P<genre>editorial|op-ed|obituary|letter to the editor"
    r"|(?P<online>(?:web)?blog ?post|podcast|(?:[Pp]ress|[Nn]ews) [Rr]elease))\Z"
)
"""`New York Times editorial`, `Port Institute blog post`: what a piece is, behind what prints it."""

LETTERS_RE: Final = lazy.regex(r"[A-Z]{2,5}\.\Z")
"""`FT. March 16, 2013`: a stop for a comma behind letters, which end no sentence."""

IN_TOWN_RE: Final = lazy.regex(r"(?P<name>[^()]{2,60}) \((?P<town>[A-ZÀ-Þ][^()]{2,30})\)\Z")
"""`La France (Paris)`, all of it in italics."""

CONFERENCE_RE: Final = lazy.regex(r"(?P<name>[A-Z][A-Za-z]{2,9}) (?P<year>20\d\d|19\d\d)\Z")
"""`ICLR 2023` behind a title: the conference and its year."""

PUTS: Final[tuple[Callable[[Cursor, str], bool], ...]] = (
    _number, _roman_volume, put_patent, _repository, receiver, _letter, _edition, _school, _interview, _occasion,
    meeting, archive, town_of_meeting, _behind_open_container, _seat, committee, _container, series, section,
    series_of_chapter, title_of_volume, _publisher, _place,
)  # fmt: skip
"""In the order in which they are asked; the last takes whatever is left."""
