"""Takes a passage off the title of an old work, behind which no comma need stand: `Tacitus, Annals 1.4.2` (Chicago
Manual 14.245).

Comes in: a title and its authors. Comes out: the title, with the passage in the draft; or whether a number is none.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import COMPANIES, SINGLE_NAME_AUTHORS
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.short_forms.scripture import titles_alone, titles_volumes
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.passages import TWO_RE, counts_behind, counts_questions
from apparatus.read.note.words.title_words import looks_like_title

TOKEN_RE: Final = lazy.regex(
    r"(?P<title>.+?) (?P<passage>[AB] \d{1,3}(?:[-–]\d{1,3})? ?/ ?[AB] \d{1,3}(?:[-–]\d{1,3})?|\S+)\Z"
)
PIECE_RE: Final = lazy.regex(
    r"(?P<title>.+(?:Papers|Letters|Essays|Sonnets|Fables|Epigrams|Epistles|Federalist|Spectator|Tatler|Rambler)) "
    r"(?P<passage>[Nn]os?\. \d{1,4}(?:[-–]\d{1,4})?)\Z"
)
"""`The Quay Papers no. 71`: a piece of what has many."""

ASKED_RE: Final = lazy.regex(r"(?P<title>.+\?) (?P<passage>\d{1,3}(?:[-–]\d{1,3})?)\Z")
"""`Was There a Quay? 12`: the mark of the title stands for the comma."""
VOLUME_RE: Final = lazy.regex(
    r"(?P<title>.+) (?P<passage>\d{1,2}(?:\.\d{1,2})?: ?(?!1[5-9]\d\d|20\d\d)\d{1,4}(?:[-–]\d{1,4}|ff?\.?)?)\Z"
)
"""`Correspondence 10:331`: volume and page."""

ROMAN_RE: Final = lazy.regex(r"(?:[IVX]{1,6}|[IVXLC]{2,8})(?:[-–][IVXLC]{1,8})?\Z")
VOLUMES_RE: Final = lazy.regex(r"[IVXL]{1,6}(?::\d{1,4}(?:[-–]\d{1,4})?)?\Z")
"""`Correspondence X:331`, `Correspondence X, 331`: of what is in volumes."""

NUMBER_RE: Final = lazy.regex(r"(?!1[5-9]\d\d|20\d\d)\d{1,4}\Z")


def without_passage(title: str, draft: Draft) -> str:
    """The title, the passage off it."""
    found = PIECE_RE.match(title) or VOLUME_RE.match(title) or ASKED_RE.match(title) or TOKEN_RE.match(title)
    if not found or (lazy.found_by(found, TOKEN_RE) and not _is_passage(found["title"], found["passage"], draft)):
        return title
    draft.locator = ", ".join(filter(None, (found["passage"], draft.locator)))
    return found["title"]


VOLUMED_RE: Final = lazy.regex(
    r"(?P<title>[A-Z]{2,6}|[A-ZÀ-Þ][a-zß-ÿ]+) "
    r"(?P<volume>(?:vols?\. |nos?\. )?(?:\d{1,3}|[IVXL]{1,6}(?:/\d{1,2}|-II)?|[ivxl]{1,6})\.?)\Z"
)


def without_volume(words: list[str], stop: int, draft: Draft) -> None:
    """Takes the volume off the letters, or the word, by which a work in volumes is known: `QPS III, 12`, `QPS vol. 3,
    p. 12`, `Works III, 12`."""
    paged = draft.locator[:1].isdigit() or counts_questions(draft.locator)
    found = VOLUMED_RE.match(words[stop - 1]) if stop and paged else None
    if not found or (found["volume"].isdigit() and not found["title"].isupper()):
        return
    if found["title"].isupper() or titles_alone(found["title"].lower()):
        words[stop - 1] = found["title"]
        draft.locator = f"{found['volume']}, {draft.locator}"


TITLED_VOLUME_RE: Final = lazy.regex(
    r"(?P<volume>(?:[Vv]ols?\.|[Vv]olume|Bd\.|Band|t\.|tome) (?:\d{1,3}|[IVXL]{1,6}))"
    r"(?:(?::| [–—-]) (?P<title>[A-ZÀ-Þ].+))?\Z"
)


def without_volume_title(words: list[str], stop: int, draft: Draft) -> int:
    """Takes a volume and the title of its own off what stands behind the title of the whole, before a page: `Lima,
    Harbours, vol. 2, The Later Years, 45`; how many parts are left."""
    if not draft.locator[:1].isdigit() or stop < TITLED:
        return stop
    found = TITLED_VOLUME_RE.match(words[stop - 1])
    title = found["title"] if found else None
    if not found and stop > TITLED and looks_like_title(words[stop - 1]):
        found, title = TITLED_VOLUME_RE.match(words[stop - 2]), words[stop - 1]
    if not found or not title or (title == words[stop - 1] and found["title"]):
        return stop
    draft.put("volume_title", title)
    draft.locator = f"{found['volume']}, {draft.locator}"
    return stop - 1 - (title == words[stop - 1])


TITLED: Final = 2
"""Parts of a short form at least: a title, or names and one, and the volume."""


def _is_passage(title: str, passage: str, draft: Draft) -> bool:
    """Whether the last word of a title is the passage: what only passages look like, if people wrote the work; two
    figures, or one, behind the name of one of old."""
    if VOLUMES_RE.match(passage) and titles_volumes(title.rpartition(" ")[2].lower()):
        return ":" in passage or draft.locator[:1].isdigit()
    if not draft.authors or not all(map(_person, draft.authors)):
        return False
    if counts_behind(passage):
        return True
    if ROMAN_RE.match(passage) and counts_questions(draft.locator):
        return True  # `Summa theologiae I, q. 1`
    if not all(map(_of_old, draft.authors)):
        return False
    if ROMAN_RE.match(passage):  # `City of God XIV, 28`, but `Henry V, 28`
        ruler = is_given_name(title.rpartition(" ")[2])
        return (draft.locator[:1].isdigit() or draft.locator[:1] == "q") and not ruler
    behind = (
        NUMBER_RE.match(passage)
        and (not draft.locator or draft.locator.isdigit())
        and not ROMAN_RE.match(title.rpartition(" ")[2])
    )
    return TWO_RE.match(passage) is not None or (bool(behind) and read_locator(passage) != "")


def _person(name: Name) -> bool:
    family = name.family
    return bool(family) and family.casefold() not in COMPANIES and not is_organisation(family)


def _of_old(name: Name) -> bool:
    """Whether a name is that of an author known by one, or shortened as theirs are: `Proc.`"""
    return not name.given and (name.family.lower() in SINGLE_NAME_AUTHORS or name.family.endswith("."))


def tells_years(words: str, locators: list[str]) -> bool:
    """Whether words are years, and no page follows, or one with so few digits that none stands before it; no passage
    has a hundred pages: `Lima, Quays, 1400–1800`."""
    long = LONG_RE.match(words)
    if long and int(long["last"]) - int(long["first"]) >= FEWEST_YEARS:
        return not locators or FIRST_NUMBER_RE.match(locators[0]) is not None
    if not locators:
        return YEARS_RE.match(words) is not None
    digits = FIRST_NUMBER_RE.match(locators[0])
    return digits is not None and len(digits["number"]) < len("1000") and YEARS_BEFORE_RE.match(words) is not None


YEARS_RE: Final = lazy.regex(r"(?P<century>1[5-9]|20)\d\d[-–]{1,2}(?:(?P=century)|1[6-9]|20)\d\d\Z")
LONG_RE: Final = lazy.regex(r"(?P<first>[4-9]\d\d|1\d{3})[-–]{1,2}(?P<last>1\d{3}|20[0-2]\d)\Z")
"""`1400–1800`: years as well as pages."""
FEWEST_YEARS: Final = 100
"""More than a passage has pages."""
YEARS_BEFORE_RE: Final = lazy.regex(rf"{YEAR}[-–]{{1,2}}(?:{YEAR}|\d\d)\Z")
FIRST_NUMBER_RE: Final = lazy.regex(r"(?:pp?\. ?)?(?P<number>\d+)")
