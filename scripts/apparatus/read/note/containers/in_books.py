"""Reads the book that holds a work, behind `in`: its title, its authors or editors (Chicago Manual 14.106-112).

Comes in: a cursor and the words at it. Comes out: whether the words named a book; `statements` says when it is asked.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.book_names import (
    IDEM_AND_RE,
    OF_BODIES_RE,
    OWN_RE,
    by_another,
    by_the_author,
    of_known_book,
    read_surnames,
    says_more,
    take_authors,
    take_listed_title,
    take_surnames,
    without_volume_of,
)
from apparatus.read.note.containers.journal_names import paged_volume, without_roman, without_volume
from apparatus.read.note.containers.named_editors import editors_before_role
from apparatus.read.note.lists import JOURNALS
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.names.possessive import owned
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import words_of
from apparatus.read.note.short_forms.repeats import points_back
from apparatus.read.note.statements.behind import counted_without_year, is_day, journal_at
from apparatus.read.note.statements.genres import BRACKETED
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR, YEAR_ALONE_RE
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import KEPT_PAPERS
from apparatus.read.note.words.patterns import (
    APPEARED_RE,
    COLLECTION_RE,
    IN_RE,
    PAGED_RE,
    SERIES_RE,
    VOLUME_AND_PAGE_RE,
)
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.shelf_marks import IN_BOX_RE, KEEPER_RE
from apparatus.read.note.words.title_words import looks_like_title, strip_stop

TO_RE: Final = lazy.regex(r"to\s")

NO_BOOK: Final = (
    "in the author’s ",
    "in the author's ",
    "in author’s ",
    "in the possession of ",
    "in possession of ",
    "in conversation with ",
    *(f"in {tongue} as " for tongue in ("English", "French", "German", "Spanish", "Italian", "Russian")),
    "in particular ",
    "in fact ",
    "in general ",
    "in short ",
    "in turn ",
    "in addition ",
    "in contrast ",
)
"""Phrases of a sentence that begin as the name of a book does."""

PROCEEDINGS_RE: Final = lazy.regex(
    r"\bProceedings of (?:the|an)\b|\b(?:Conf(?:erence|\.)|Symp(?:osium|\.)|Workshop) on\b"
    r"|\bProc\. [^,]{0,60}\b(?:Conf|Symp|Workshop)|\bConference Proceedings\b"
)

KEPT_RE: Final = lazy.regex(rf"(?<!The )(?<!the )\b\w[\w’.]* (?:{KEPT_PAPERS}|Files)\Z")

HOUSE_RE: Final = lazy.regex(r"\b(?:Cent(?:er|re)|Museum|Institut\w*|Universit\w+|College|Society|Foundation)\b")
"""What has papers as well, if the name of a collection stands before it."""

SHELF_RE: Final = lazy.regex(
    r"\b(?:(?:Papers|Records|Fonds|Archives?)(?=,|\Z)|Fonds |(?:[Bb]ox|[Ff]older|[Ff]ile|[Rr]eel) \S{0,4}\d)"
)
"""Papers, or a box, that an archive keeps."""


ARCHIVE_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’&.-]* ){1,4}(?:Archives?|Archiv|Archivo) (?:[A-Z]{1,5} )?[A-Z]{0,6} ?\d"
)
"""An archive, and the mark right behind it: `in Quay Archive HQ 12 Letters`."""


def _kept_in(cursor: Cursor, rest: str, *, ahead: bool) -> bool:
    """Whether `in` leads to where a document is kept, not to where it is printed: to papers and who keeps them, in
    either order: `in Herbert Block Papers, Library of Congress`, `in Cambridge University Library, Needham Papers`."""
    if COLLECTION_RE.match(rest):
        return False
    if cursor.draft.letter and ARCHIVE_RE.match(rest):
        return True
    if KEPT_RE.search(rest):
        holder = cursor.next_text(cursor.at + 1)
        held = not ahead and (KEEPER_RE.search(holder) or HOUSE_RE.search(holder)) is not None
        return cursor.draft.letter or held
    if ahead or not (KEEPER_RE.search(rest) or cursor.draft.letter):
        return False
    behind = [cursor.words(i) for i in range(cursor.at, min(cursor.at + 12, len(cursor.pieces)), 2)]
    return any(map(KEEPER_RE.search, behind)) and any(map(SHELF_RE.search, behind))


ITEM_RE: Final = lazy.regex(
    r"(?P<item>(?:poem|no\.|number|item|letter|sermon|document|doc\.|ballad|fragment|text|tale|song|essay|entry"
    r"|[Cc]hap(?:ter|\.)|[Cc]h\.|[Pp]art|[Ss]ection|[Bb]ook|[Aa]ct|[Cc]anto)"
    r" (?:\d{1,4}[a-z]?|[IVXL]{1,7}|[ivxl]{1,7}|[a-z]{3,9})) (?:in|of) (?=(?:(?:his|her|their|my) )?[A-ZÀ-Þ])"
)
"""`“Publication – is the Auction,” poem 788 in The Poems of Emily Dickinson`, `chap. one of Harbours`."""

PART_RE: Final = lazy.regex(
    r"(?:preface|introduction|foreword|afterword|prologue|epilogue|postscript|postface) to (?=[A-ZÀ-Þ])"
)
"""`“Orphée noir,” preface to Anthologie de la nouvelle poésie nègre et malgache`."""

THEIR_IN_RE: Final = lazy.regex(r"\A(?:en|dans)\s(?=[A-ZÀ-ÞŒ])")
"""What stands for `in` behind a quoted title in Spanish and French notes."""


THEIR_TO_RE: Final = lazy.regex(r"\A(?:al?|à|zu[mr]?|alla)\s(?=[A-ZÀ-Þ])")
"""The same for `to` behind the name of a part: `prólogo a Pedro Páramo`."""


WORKS_RE: Final = lazy.regex(
    r"in (?:the )?(?P<works>(?:The )?(?:(?:Collected|Complete|Selected) )?(?:Works|Writings|Papers) of [A-ZÀ-Þ].+)"
)
"""`“Quays,” in Essays in Harbours, in The Collected Works of Ana Lima, vol. 10`: of which works a book is a volume."""


def in_book(cursor: Cursor, words: str) -> bool:
    """`in Title` after a quoted title, with or without the editors' names first."""
    draft = cursor.draft
    words = _in_english(draft, words)
    if words[0] in "abcefiloprstw" and draft.quoted and not (draft.get("container") or draft.date):
        appeared = APPEARED_RE.match(words) if " in " in words or " of " in words else None
        if appeared and _in_periodical(cursor, words[appeared.end() :]):
            return True
        words = f"in {words[appeared.end() :]}" if appeared else words
    if draft.in_book and (works := WORKS_RE.match(words)):
        draft.put("series", works["works"])
        return cursor.take()
    if words[0] not in "iItT" and not (draft.quoted and (" in " in words or " of " in words or " to " in words)):
        return False
    if words.startswith("in ") and (IN_BOX_RE.match(words) or f"{words} ".startswith(NO_BOOK)):
        return False
    item = ITEM_RE.match(words) if words[0] not in "iI" and draft.quoted else None
    if item:
        words = "in " + words[item.end() :]
    led = _led_in(draft, words)
    if not led or _begins_with_in(cursor, words):
        return False
    name = led.string if led.string.startswith("In Memoriam") else led.string[led.end() :]
    titled = cursor.kind(cursor.at + 1) == "," and cursor.kind(cursor.at + 2) == "quote"
    if titled and looks_like_names(name):
        return False  # `…, May 3, 1911, in Jane Doe, “Title”`: where it is quoted
    ahead = any(piece.kind in ("bracket", "imprint") for piece in cursor.pieces[cursor.at + 1 : cursor.at + 12])
    described = _described(cursor, led.string, ahead=ahead)
    reprinted = bool(ahead and draft.until and words[0] == "i" and draft.get("title"))
    if not (draft.quoted or described or reprinted) or (
        draft.get("container") and not (ahead and _was_occasion(draft))
    ):
        return False
    if item:
        draft.add_locator(item["item"])
    return _put_holder(cursor, name, described=described, printed=ahead)


def _in_english(draft: Draft, words: str) -> str:
    """What leads to a book, with the English word for the Spanish, French, German or Italian one."""
    if words[0] in "de" and draft.quoted and not draft.get("container"):
        words = THEIR_IN_RE.sub("in ", words) if "en" in words or "dans" in words else words
    if draft.part and words[0] in "aàz":
        words = THEIR_TO_RE.sub("to ", words)
    return words


def _led_in(draft: Draft, words: str) -> re.Match[str] | None:
    """What leads to the name of a book: `in`, also behind `also`; `to` behind a part; `preface to`."""
    part = PART_RE.match(words) if draft.quoted and not draft.get("container") else None
    if words[0] == "a" and draft.quoted:
        words = words.removeprefix("also ")
    return IN_RE.match(words) or (TO_RE.match(words) if draft.part else None) or part


def _begins_with_in(cursor: Cursor, words: str) -> bool:
    """Whether `In` is the first word of a name: `In the Moment (blog)`, `In These Times`, `In Situ 12`; or leads to
    the book itself: `in Ana Lima, ed., In the Harbour`."""
    return words[0] == "I" and (
        cursor.draft.in_book
        or cursor.words_in_bracket(cursor.at + 1).lower() in BRACKETED
        or periodical_kind(words) == "magazine"
        or COUNT_RE.sub("", words).lower() in JOURNALS
    )


COUNT_RE: Final = lazy.regex(r" \d[\d/–-]*\Z")
"""The volume and issue behind the name of a journal: `In Theory Only 10/1-2`."""


def _described(cursor: Cursor, words: str, *, ahead: bool) -> bool:
    """Whether enough is told of a work without marks that it may stand in a book; `ahead` if a bracket follows."""
    draft = cursor.draft
    told = (draft.get("genre") != "") + (draft.date is not None) + ahead + _printed_undated(cursor, words)
    return draft.letter or (draft.loose and told > 1)


def _put_holder(cursor: Cursor, name: str, *, described: bool, printed: bool) -> bool:
    """Takes what is named behind `in`: an archive, a day, a work cited before, a journal, or else a book."""
    draft = cursor.draft
    rest = OWN_RE.sub("", name) if name[0] in "hmt" else name
    if _kept_in(cursor, rest, ahead=printed) and (rest.endswith(KEPT) or not _paged_last(cursor)):
        draft.said.add("archive")
        draft.put("archive", rest)
        return cursor.take()
    if cursor.put_date(rest):
        return cursor.take()
    if _book_before(cursor, rest) or _journal_behind_in(cursor, rest) or _counted_journal(cursor, rest):
        return True
    if draft.quoted and rest[-1].isdigit() and counted_without_year(rest) and paged_volume(cursor, rest):
        return cursor.take()
    if rest.startswith(("vol", "Vol")):
        rest = without_volume_of(draft, rest)
    paged = PAGED_RE.match(rest) if (described or draft.quoted) and ":" in rest else None
    if paged:
        draft.add_locator(paged["passage"])
        rest = paged["name"]
    _put_book(cursor, rest, printed=printed)
    cursor.at += 1
    cursor.container_open = True
    return True


def _paged_last(cursor: Cursor) -> bool:
    """Whether volume and page stand behind a name, and nothing else: `in Port Historical Collections, 16:372`."""
    paged = VOLUME_AND_PAGE_RE.fullmatch(cursor.next_text(cursor.at + 1))
    return paged is not None and cursor.next_text(cursor.at + 3) == ""


KEPT: Final = ("Papers", "MSS", "MS", "Archive", "Archives", "Library")
"""How what is no book ends, though a number with a colon stands behind it."""


def _put_book(cursor: Cursor, words: str, *, printed: bool) -> None:
    """Takes the book that words behind `in` name, its volume and its makers; `printed` if a bracket or an imprint
    follows, without which a possessive may be a part of the title."""
    draft = cursor.draft
    volume = VOLUME_END_RE.search(words) if words[-1].isdigit() or words[-1] in "IVX" else None
    if volume:
        draft.put("volume", volume["volume"])
        words = words[: volume.start()]
    words = without_roman(cursor, words)
    if paged := RANGE_END_RE.search(words):
        draft.add_locator(paged["pages"])
        words = words[: paged.start()]
    own = IDEM_AND_RE.match(words)
    words = words[own.end() :] if own else words
    draft.in_book = True
    if not editors_before_role(cursor, words):
        words = _put_title(cursor, words, printed=printed)
    if own and draft.editors:
        draft.editors = (*draft.authors, *draft.editors)
    if PROCEEDINGS_RE.search(words):
        draft.said.add("conference")


def _put_title(cursor: Cursor, words: str, *, printed: bool) -> str:
    """Takes words for the makers of the book, if its title follows, or for the title, which comes out without its
    owner."""
    draft, following = cursor.draft, cursor.next_text(cursor.at + 1)
    again = by_the_author(draft, words)
    titled = looks_like_title(following) and not (SERIES_RE.match(following) or known_place(following))
    named = again or (titled and by_another(cursor, words))
    yearly = following[:1].isdigit() and OF_BODIES_RE.match(following) is not None
    if named and (following[:1].isupper() or yearly) and not says_more(following):
        take_authors(cursor, words, again=again)
    elif listed := take_listed_title(cursor, words):
        draft.put("container", listed)
    elif take_surnames(cursor, words):
        pass
    elif words.lower() not in JOURNALS and of_known_book(cursor, words, following):
        draft.editors = read_surnames(words)
    else:
        owner, words = owned(words) if printed and not draft.authors else ("", words)
        draft.container_authors = read_names(owner)[0] if owner else draft.container_authors
        draft.put("container", strip_stop(words) if words[-1] in "”\"’'" else words)
    return words


def _printed_undated(cursor: Cursor, words: str) -> bool:
    """Whether a title of some words holds an interview of which no day is told: with a day, it may be a town."""
    if not cursor.draft.get("genre").startswith(("interview by", "interviewed by")) or known_place(words[3:]):
        return False
    if words.count(" ") < SURELY and (words.count(" ") < LEAST or not cursor.next_text(cursor.at + 1)):
        return False  # `in Quay City`
    ahead = cursor.pieces[cursor.at + 1 :]
    return looks_like_title(words[3:]) and not any(
        piece.kind == "date" or (piece.kind == "text" and read_date(words_of(cursor.text, piece))) for piece in ahead
    )


LEAST: Final = 2
"""Blanks in `in Harbour Narratives`, which may be a town if no volume or page follows."""
SURELY: Final = 3
"""Blanks in what is no town."""

VOLUME_END_RE: Final = lazy.regex(r"(?<=[a-z]) [Vv]ol\. (?P<volume>\d{1,3}|[IVX]{1,6})\Z")
"""`in Standard Edition vol. 12`: the comma is missing."""

RANGE_END_RE: Final = lazy.regex(rf"(?<=[a-z’”]): (?!{YEAR}[-–]{YEAR}\Z)(?P<pages>\d{{1,4}}[-–]\d{{1,4}})\Z")
"""`in Essays in the Philosophy of History: 55–71`: a colon before the pages of a chapter; `Harbours: 1930–1940` is a
title."""

GERMAN_PAGES_RE: Final = lazy.regex(r"S\. (?P<pages>\d+[-–]\d+)\Z")


def _in_periodical(cursor: Cursor, name: str) -> bool:
    """`which appeared in the New York Times on May 3, 1999`: the day stands right behind the name."""
    following = cursor.pieces[cursor.at + 1 : cursor.at + 3]
    dated = following[1:] if following and following[0].kind == "," else following[:1]
    if not dated or not is_day(cursor.text, dated[0]):
        return False
    cursor.draft.put("container", name.removesuffix(" on").removesuffix(" in"))
    return cursor.take()


def _book_before(cursor: Cursor, words: str) -> bool:
    """`“Quays,” in ibid., 97`, `“Quays,” in supra note 12`: the book has been cited before, and no field names it."""
    draft = cursor.draft
    back = points_back(words) if draft.quoted and words[0] in BACK else None
    behind = cursor.next_text(cursor.at + 1).removeprefix("at ")
    if not back or not all(map(read_locator, filter(None, (back.rest, behind)))):
        return False  # `in id., ed., Harbours`: who wrote the piece made the book
    draft.in_book = True
    draft.refers_to_note = back.note
    draft.add_locator(read_locator(back.rest))
    return cursor.take()


BACK: Final = frozenset("iIoOlLsSaAnN")
"""How `ibid.`, `id.`, `op. cit.`, `loc. cit.`, `supra`, `above` and `note 12 above` begin."""


def _journal_behind_in(cursor: Cursor, words: str) -> bool:
    """`in: Geschichte und Gesellschaft 34 (2008), S. 155–224`: as the Germans cite a journal."""
    draft, at = cursor.draft, cursor.at
    if _volume_apart(cursor, words):
        return True
    start = cursor.pieces[at].end - len(words)
    found = journal_at(cursor.text, cursor.pieces, at, start) if draft.quoted and words[-1:].isdigit() else None
    if not found:
        return False
    draft.put("container", found.name)
    draft.put("volume", found.volume)
    pages = GERMAN_PAGES_RE.match(cursor.next_text(at + 2))
    if found.behind == at + 1 and pages:
        draft.put("pages", pages["pages"])
        draft.date = draft.date or read_date(cursor.words_in_bracket(at + 1))
        cursor.at += 3
    return cursor.take()


def _volume_apart(cursor: Cursor, words: str) -> bool:
    """`in: Hafenblätter, 34 (2008), S. 155–224`: the same with a comma before the volume."""
    draft, at = cursor.draft, cursor.at
    volume = cursor.next_text(at + 1)
    if not (draft.quoted and words[0].isupper() and volume.isdecimal() and len(volume) < len("2000")):
        return False
    pages = GERMAN_PAGES_RE.match(cursor.next_text(at + 4)) if cursor.kind(at + 3) == "bracket" else None
    year = cursor.words_in_bracket(at + 3) if pages else ""
    if not pages or draft.date or not YEAR_ALONE_RE.match(year):
        return False
    draft.put("container", words)
    draft.put("volume", volume)
    draft.put("pages", pages["pages"])
    draft.date = read_date(year)
    cursor.at += 5
    return cursor.take()


def _counted_journal(cursor: Cursor, words: str) -> bool:
    """`in: Historische Zeitschrift 97/3, 2008, S. 12`: no bracket stands around the year."""
    dated = cursor.kind(cursor.at + 1) == "," or read_date(cursor.words_in_bracket(cursor.at + 1)) is not None
    number = NUMBER_RE.search(words) if words[-1].isdigit() and dated and cursor.draft.quoted else None
    paged = PAGES_RE.match(cursor.next_text(cursor.at + 3)) and cursor.next_text(cursor.at + 1).isdigit()
    if not number or not ("/" in number.group() or paged or periodical_kind(words[: number.start()]) == "article"):
        return False
    name = without_volume(cursor, words)
    if name == words:
        return False
    cursor.draft.put("container", name)
    return cursor.take()


PAGES_RE: Final = lazy.regex(r"\d{1,4}[–-]\d{1,4}\Z")
NUMBER_RE: Final = lazy.regex(r" \d{1,3}(?:[/.]\d{1,3}(?:[–-]\d{1,3})?)?\Z")


def _was_occasion(draft: Draft) -> bool:
    """Whether what was read as the container is where the words were spoken, since a book that prints them follows:
    `“Sinews of Peace,” Westminster College, Fulton, Missouri, March 5, 1946, in …`. Without a title it is that of the
    newspaper that the book prints again."""
    if draft.in_book or draft.published or draft.get("volume") or draft.get("issue") or not draft.date:
        return False
    draft.put("event" if draft.get("title") else "title", draft.stated.pop("container"))
    return True
