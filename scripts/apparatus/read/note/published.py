"""Reads a work that appeared by itself, its title without quotation marks: `Author, Title (Place: Publisher, year)`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from apparatus.read.note.brackets import read_bracket
from apparatus.read.note.contributors import edits
from apparatus.read.note.dates import read_date
from apparatus.read.note.draft import Draft, Found
from apparatus.read.note.genres import GENRE_RE
from apparatus.read.note.head import author_pieces, put_authors, words_before, words_of
from apparatus.read.note.imprint_signs import by_press, printed_behind
from apparatus.read.note.locators import read_locator
from apparatus.read.note.names import looks_like_names, looks_like_person, read_names
from apparatus.read.note.numbered import report_number
from apparatus.read.note.organisations import acronym, has_head, looks_like_organisation
from apparatus.read.note.patterns import (
    ACCESSED_RE,
    BARE_EDITION_RE,
    EDITED_RE,
    EDITION_RE,
    ISSUE_RE,
    NEW_SERIES_RE,
    NUMBERED_RE,
    SERIES_RE,
    SYMBOL_RE,
    VOLUME_RE,
    VOLUMES_RE,
)
from apparatus.read.note.possessive import author_and_title
from apparatus.read.note.quoted import range_of_article
from apparatus.read.note.quoted_titles import quoted_title
from apparatus.read.note.series import ISSUER_SYMBOL_RE, OWN_SERIES_RE
from apparatus.read.note.series_names import without_series_name
from apparatus.read.note.signals import INNER_RE
from apparatus.read.note.signs import group
from apparatus.read.note.tail import read_tail
from apparatus.read.note.title_bounds import RANGE_RE, bracket_of_title, year_in_title, years_of_title
from apparatus.read.note.titles import capital_share, foreign, leads_up, sentence_like, strip_stop
from apparatus.read.note.tokens import Piece
from apparatus.read.note.translated import translated_as
from apparatus.read.note.turned import editor_first, turned_name
from apparatus.read.note.unquoted import journal_before
from apparatus.read.note.work_statements import CREDITED_RE, reviews

BRACKET: Final = group("(", ": ")
"""A bracket, or the colon between a place and a publisher that no bracket holds."""

MODIFIERS: Final = (
    (SYMBOL_RE, "0123456789acefhostu"),
    (EDITED_RE, "acdehprstwéü"),
    (EDITION_RE, ""),
    (VOLUMES_RE, "0123456789fst"),
    (VOLUME_RE, "vbt"),
    (ISSUE_RE, "hin"),
    (NEW_SERIES_RE, "0123456789fnost"),
    (ACCESSED_RE, "acdlmprsvz"),
    (CREDITED_RE, "acfhinprsw"),
)
"""What ends a title before the bracket, with the letters with which each can begin, in small; none for any."""


@lru_cache(maxsize=512)
def _modifiers_from(letter: str) -> tuple[re.Pattern[str], ...]:
    small = letter.casefold()[:1]
    return tuple(pattern for pattern, heads in MODIFIERS if not heads or small in heads)


YEARS_RE: Final = re.compile(r"\d{4}(?:[-–]\d{2,4})?\Z")
"""`Foreign Relations of the United States, 1952–1954`: years alone are no title."""


def read_published(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A book or report, recognised by the bracket that names place, publisher or year (Chicago Manual 14.100)."""
    bracket = _publication_bracket(text, pieces, at)
    if bracket < 0:
        return None
    draft = Draft()
    pieces = translated_as(text, pieces, at, draft)
    after, role = author_pieces(text, pieces, at, bracket, full=True) if not draft.translators else (at, "")
    turned = turned_name(text, pieces, at, bracket)
    edited = editor_first(text, pieces, at, bracket)
    if edited:
        draft.editors, after, pieces = edited
    elif turned:
        draft.authors, after, pieces = turned
    elif after > at:
        put_authors(words_before(text, pieces, at, after), role, draft)
    modifier = _first_modifier(text, pieces, after, bracket)
    journal = journal_before(text, pieces, after, bracket) if draft.authors else 0
    if journal and modifier > after + 1:
        draft.quoted, modifier = True, min(modifier, journal)
    if (modifier <= after and after > at) or YEARS_RE.match(
        text[pieces[after].start : pieces[modifier - 1].end].strip(" ,")
    ):
        draft, after = Draft(), at  # what looked like names is the title: `The New Media Reader, ed. Jane Doe (…)`
        modifier = _first_modifier(text, pieces, after, bracket)
    if modifier <= after or any(
        pieces[i].kind == "quote" and quoted_title(text, pieces, i) for i in range(after, modifier)
    ):
        return None
    title = text[pieces[after].start : pieces[modifier - 1].end].strip(" ,")
    if _is_no_title(title) or any(_kept_in_book(text, pieces[i]) for i in range(after, modifier)):
        return None
    if after == at and (_is_sentence(title) or (modifier < bracket and _of_diary(text, title, pieces[modifier]))):
        return None
    if after == at and ("’" in title or "'" in title):
        author, title = author_and_title(text, pieces[at].start, title)
        draft.authors = read_names(author)[0] if author else ()
    title = _without_series(text, pieces, after, modifier, title, draft)
    counted = modifier + 1 == bracket and text.startswith(("no. ", "No. "), pieces[modifier].start)
    if (counted or modifier == bracket) and ", " in title and not draft.get("series"):
        title, series = without_series_name(title, counted=counted)
        draft.put("series", series)
    title = _without_passage(title, draft)
    draft.put("title", strip_stop(title.removeprefix(": ")))  # behind `World Health Organization (WHO)`
    draft.until = pieces[bracket].start
    end, index = read_tail(text, pieces, modifier, draft)
    if journal:
        range_of_article(draft)
    if not (draft.published or draft.said or draft.get("event")) and (
        after == at or (capital_share(title) < 0.8 and not foreign(title))
    ):
        return None  # a bracket that holds only years, as after a person's name, proves no book
    return Found(draft, end, index, "full", "published")


LONGEST_TITLE: Final = 400
LONG, VERY_LONG = 12, 16
"""Words of a title: no title without an author has more if it reads like a sentence."""


def _is_no_title(title: str) -> bool:
    """Whether words before the bracket name no book, whoever stands before them."""
    if not title or title[0].islower() or len(title) > LONGEST_TITLE:
        return True
    if title.startswith("See ") and title[4].islower():
        return True
    return INNER_RE.search(title) is not None or reviews(title)


def _is_sentence(title: str) -> bool:
    """Whether words that no author precedes are prose."""
    words, sentence = len(title.split()), sentence_like(title)
    if capital_share(title) < 0.5 and (sentence or words > LONG):
        return True
    return (words > VERY_LONG and sentence) or leads_up(title)


def _kept_in_book(text: str, piece: Piece) -> bool:
    """`Testimony of …, July 10, 1871, in Report of …`: a document with its day, in a book."""
    return piece.kind == "date" and text.startswith(", in ", piece.end)


def _of_diary(text: str, title: str, modifier: Piece) -> bool:
    """`John Adams, diary entry, August 14, 1769, in Diary and Autobiography (…)`."""
    return looks_like_person(title) and _genre(text, modifier)


def _without_series(text: str, pieces: list[Piece], after: int, modifier: int, title: str, draft: Draft) -> str:
    """Takes a series off a title that has a subtitle, when the volume of the series follows: `The Postmodern Condition:
    A Report on Knowledge, Theory and History of Literature, vol. 10`."""
    last = modifier - 1
    while last > after and pieces[last].kind == ",":
        last -= 1
    words = words_of(text, pieces[last])
    head = text[pieces[after].start : pieces[last].start].rstrip(" ,")
    if (
        last == after
        or not _counts_series(text, pieces[modifier])
        or ": " not in head
        or len(words.split()) < 3
        or not words[0].isupper()
    ):
        return title
    draft.put("series", words)
    return head


PASSAGE_RE: Final = re.compile(
    r"\s(?P<passage>(?:[IVX]{1,6}\.|\d{1,3}[.:])(?:\d{1,3}\.){0,2}\d{1,4}[a-e]?(?:[-–]\d{1,4}[a-e]?)?)(?<!\.0)\Z"
)


def _without_passage(title: str, draft: Draft) -> str:
    """Takes the passage off the title of a classical work: `Confessions 8.12.29` (Chicago Manual 14.242-52)."""
    found = PASSAGE_RE.search(title) if title[-1].isalnum() else None
    issued = any(" " in name.literal or name.literal.isupper() for name in draft.authors)
    if not found or issued or title.endswith(("Version", "Release"), 0, found.start()):
        return title  # `CIS Controls Version 8.1`
    draft.add_locator(found["passage"])
    return title[: found.start()]


def _counts_series(text: str, piece: Piece) -> bool:
    """Whether a part says which volume of a series this is: `vol. 10`, `no. 2`, `n.s.`"""
    words = words_of(text, piece)
    return piece.kind == "text" and any(counts.match(words) for counts in (VOLUME_RE, ISSUE_RE, NEW_SERIES_RE))


def _publication_bracket(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the bracket that names publisher, place or year; -1 when there is none before an address."""
    for index in range(at + 1, len(pieces)):
        kind = pieces[index].kind
        if kind == "imprint":
            return index
        if kind == "bracket":
            trial = Draft()
            ranged = RANGE_RE.match(words_of(text, pieces[index])) is not None
            if year_in_title(text, pieces, index) or ORIGINAL_RE.match(text, pieces[index].start):
                continue
            if ranged and printed_behind(text, pieces, index):
                continue
            if read_bracket(words_of(text, pieces[index])[1:-1], trial) and (trial.date or by_press(trial)):
                return index
        elif kind == "url":
            return -1
    return -1


ORIGINAL_RE: Final = re.compile(r"\(orig\.(?: pub\.)? [A-Z0-9]")
"""`Harbours, Quay Books, 1988 (orig. Puertos, Muelle, 1974)`: what appeared first is not what is cited."""


NUMBERED_SERIES_RE: Final = re.compile(
    r"(?:(?:[A-Z]|\d\d(?:st|nd|rd|th)-)[\w’'&/-]*[,:]?\s|(?:in|of|and|the|for|on|to)\s){2,9}"
    r"(?:(?:no|vol)\. |#)?\d{1,3}\Z"
)
"""`New Directions in Anthropology 81` before the bracket."""

REPORT_RE: Final = re.compile(
    r"(?:[A-Z][\w’&-]* ){0,4}(?:Working|Discussion|Research|Occasional|Technical|Policy|Issue|Staff|White"
    r"|Briefing|Position|Special)\s"
    r"(?:Paper|Report|Brief|Memo|Memorandum|Note)s?(?: Series)?,?\s(?:[Nn]o\. ?)?[A-Z]{0,4}-?\d[\w./-]*\Z"
    r"|(?:[A-Z][\w’&-]* |\([A-Z]{2,7}\) ){1,6}(?:Report|Paper|Brief|Memo)s? (?:for Congress )?(?:[Nn]o\. ?)?"
    r"[A-Z]{1,4}-?\d{2,7}\Z"
    r"|(?:Senate|House|S\.|H\.) (?:Executive |Miscellaneous |Treaty |Ex\. |Misc\. )?(?:Document|Report|Doc\.|Rep\.)"
    r" (?:[Nn]o\. ?)?\d[\d-]*\Z"
)
"""`Discussion Paper 3672`, `Congressional Research Service (CRS) Report RL30588` before the bracket."""


def _genre(text: str, piece: Piece) -> bool:
    words = words_of(text, piece)
    return words[0].islower() and GENRE_RE.match(words) is not None and not words.startswith(("directed", "exh"))


BY_RE: Final = re.compile(r"by (?=[A-Z])")
"""`by Mark P. Sullivan`: who wrote what an agency issued."""


def _modifies(words: str) -> bool:
    """Whether a part between commas is no title any more: editors, an edition, a series, a genre in small letters."""
    for pattern in _modifiers_from(words[0]):
        if pattern.match(words):
            return True
    if words.startswith("in ") and words[3:4].isupper():
        return True
    if words[0].islower():
        return GENRE_RE.match(words) is not None or (BY_RE.match(words) is not None and looks_like_names(words[3:]))
    if report_number(words) or ("/" in words and words[-1] not in "/." and ISSUER_SYMBOL_RE.match(words)):
        return True
    return REPORT_RE.match(words) is not None or (
        (" No. " in words or " no. " in words) and NUMBERED_RE.search(words) is not None
    )


def _passage_of_held(text: str, pieces: list[Piece], index: int) -> bool:
    """`Proslogion, chap. 2, in Opera omnia`: a passage before the edition that holds the work."""
    held = index + 2 < len(pieces) and pieces[index + 1].kind == "," and text.startswith("in ", pieces[index + 2].start)
    return held and read_locator(words_of(text, pieces[index])) != ""


def _names_series(words: str) -> bool:
    """Whether words behind a title are a series'; the title itself may look like one: `Studies in Iconology`."""
    return SERIES_RE.match(words) is not None or (words[-1].isdigit() and NUMBERED_SERIES_RE.match(words) is not None)


def _listed_behind(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether `and` goes on behind the comma: the words are part of a list, `Religion, Religious Studies, and …`."""
    return index + 2 < len(pieces) and text.startswith("and ", pieces[index + 2].start)


def _own_series(words: str, index: int, end: int) -> bool:
    """Whether the last words before the bracket are a series of the publisher's that has no number."""
    return index >= end - 2 and words[-1] in "sterf" and OWN_SERIES_RE.match(words) is not None


def _issuer(words: str) -> bool:
    """Whether words name an institution by a noun for one or by its letters."""
    return acronym(words) or (has_head(words) and looks_like_organisation(words, strict=True))


def _only_dated(text: str, piece: Piece) -> bool:
    """Whether a bracket holds a date with a month and nothing else."""
    date = read_date(words_of(text, piece)[1:-1])
    return date is not None and date.month > 0


def _first_modifier(text: str, pieces: list[Piece], at: int, end: int) -> int:
    """The index of the first piece that is no title any more, at most `end`."""
    for index in range(at, end):
        kind = pieces[index].kind
        if kind == "bracket" and index > at and index < end and years_of_title(text, pieces, index):
            continue
        if kind == "bracket" and index > at and bracket_of_title(text, pieces, index):
            continue
        if kind in ("bracket", "url", "square") and index > at:
            return index
        words = words_of(text, pieces[index]) if kind == "text" else ""
        if words and index > at and pieces[index - 1].kind == "bracket" and year_in_title(text, pieces, index - 1):
            continue  # `Life and Collections of Johann Wetzstein (1815–1905) in Context`
        if words and (
            _modifies(words)
            or (
                index > at
                and (
                    (_names_series(words) and not _listed_behind(text, pieces, index))
                    or _own_series(words, index, end)
                    or (index == end - 1 and _issuer(words) and _only_dated(text, pieces[end]))
                    or (index == end - 1 and BARE_EDITION_RE.match(words))
                    or edits(text, pieces, index)
                    or _passage_of_held(text, pieces, index)
                )
            )
        ):
            return index
    return end
