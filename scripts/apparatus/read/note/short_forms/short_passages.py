"""Takes off a short form what stands behind its title: pages, the note that it points back to, the year.

Comes in: the words between the commas of a short form. Comes out: how many of them are names and title, with the rest
in the draft (Chicago Manual 14.30-33).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.short_forms.law_again import LAW_RE
from apparatus.read.note.short_forms.passages_behind import ROMAN_RE, tells_years
from apparatus.read.note.short_forms.repeats import NOTE_RE, Back, points_back
from apparatus.read.note.short_forms.short_beside import name_list
from apparatus.read.note.short_forms.short_clause import YEAR_RE
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import PARTS

PIECE_RE: Final = lazy.regex(
    r"(?:[Nn]os?|ep|epp|q|cod|MSS?|item|box)\.? \d[\d–-]*(?: and \d[\d–-]*)?\Z"
    r"|(?:t\.|tom?\.|tom[eo]|Bde?\.|Band|Teil) (?:\d{1,3}|[IVXL]{1,6})(?:[-–]\d{1,3})?\Z"
)
"""`no. 25`: a piece of a collection that has been cited before."""


def trailing_locators(words: list[str], draft: Draft) -> int:
    """Takes locators off the end; how many parts are left."""
    words[-1] = words[-1].lstrip("”’ ") or words[-1]  # of a title whose opening mark is wanting
    paged = (COLON_PAGE_RE if len(words) > 1 else YEAR_PAGE_RE).search(words[-1])
    if paged and not read_locator(words[-1]):  # `ii: 12` is the volume and its page
        words[-1:] = [words[-1][: paged.start()], paged["page"]]
    stop = len(words)
    while stop and (
        read_locator(words[stop - 1].removeprefix("at ").removeprefix("and ").rstrip("."))
        or (stop > 1 and PIECE_RE.match(words[stop - 1]))
        or (1 < stop < len(words) and words[stop - 1] in COMMENTS)
        or (stop > NAMED and CAPITAL_PART_RE.match(words[stop - 1]) and not name_list(words[: stop - 1]))
    ):
        if stop > NAMED and tells_years(words[stop - 1], words[stop:]):
            break  # what the title tells of: `Whitley, Art in England, 1800–1820`
        stop -= 1
    if 1 < stop < len(words) and ROMAN_RE.match(words[stop - 1]):
        stop -= 1
    found = ", ".join(read_locator(w.removeprefix("at ").rstrip(".")) or w.rstrip(".") for w in words[stop:])
    draft.locator = found or draft.locator
    return stop


COMMENTS: Final = frozenset({"commentary", "comment", "commentaries", "comments"})
"""Between an article and the paragraph on it: `Port Commission, art. 8, commentary, para. 1`."""
NAMED: Final = 2
"""Parts of an author and a title."""
CAPITAL_PART_RE: Final = lazy.regex(
    rf"(?:(?:Editor’s )?(?:{PARTS})|(?:Chapter|Part|Book|Volume|Section|Lecture)"
    r" (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve))\Z"
)
"""`Lima, Harbours, Introduction`: a part of a work with a capital, behind its title."""

COLON_PAGE_RE: Final = lazy.regex(r"(?<=[a-zß-ÿ?]):\s(?P<page>\d{1,4}(?:[-–]\d{1,4})?)\Z")
"""`Lima, Harbours: 12`: a colon before the page."""
YEAR_PAGE_RE: Final = lazy.regex(rf"(?<=\s{YEAR}):\s?(?P<page>\d{{1,4}}(?:[-–]\d{{1,4}})?)\Z")
"""`Harbour Society of Lisbon 1990: 12`."""

ABOVE: Final = frozenset({"above", "as above", "see above", "cited above"})
"""Before the number of a note: `Lima, above, note 4`."""


UNPARTED_RE: Final = lazy.regex(
    r"(?<=\w)\s(?=(?:supra|above),? (?:notes?|nn?|fn)\b|supra\Z|(?:op|loc)\. ?cit\b"
    r"|(?:note|nn?\.?) \d{1,4},? (?:above|supra)\b)"
)
"""What points back right behind a name or title: `LIMA AND ROE supra note 2`."""


def without_pointer(words: list[str], stop: int, draft: Draft) -> int:
    """Takes `supra note 12` or `op. cit.` off the end, before which the comma may be wanting."""
    unparted = UNPARTED_RE.search(words[stop - 1]) if stop else None
    if unparted:
        words[stop - 1 : stop] = [words[stop - 1][: unparted.start()], words[stop - 1][unparted.end() :]]
        stop += 1
    if stop < 2:
        return stop
    found = points_back(words[stop - 1])
    if not found and words[stop - 1] in ABOVE and NOTE_RE.match(draft.locator.partition(", ")[0]):
        found = Back(0, "")
    if not found:
        return stop
    draft.refers_to_note = found.note or draft.refers_to_note
    if found.rest and read_locator(found.rest):
        draft.add_locator(read_locator(found.rest))
    if not found.note and (note := NOTE_RE.match(draft.locator.partition(", ")[0])):
        draft.refers_to_note, draft.locator = int(note["note"]), draft.locator.partition(", ")[2]
    return stop - 1


AUTHOR_YEAR_RE: Final = lazy.regex(rf"(?P<names>[^\d(),]{{2,80}}),?\s(?P<year>{YEAR})[a-z]?\Z")
"""`Smith 2005`, as in references by author and date (Chicago Manual 15.7)."""


def without_year_of_work(words: list[str], stop: int, draft: Draft) -> int:
    """Takes the year of the work off names by which it is meant: `Smith 2005, 12`, `Smith, 2005`."""
    if draft.date:
        return stop
    if len(words) > 1 and stop == 1 and (found := YEAR_RE.match(words[1])) and looks_like_names(words[0]):
        draft.date = Date(int(found["year"]))
        draft.locator = ", ".join(read_locator(w) for w in words[2:])
    elif stop == 1 and (found := AUTHOR_YEAR_RE.match(words[0])) and looks_like_names(found["names"]):
        if LAW_RE.search(found["names"]):
            return stop  # `Harbours Act 1998`
        draft.date = Date(int(found["year"]))
        words[0] = found["names"]
    return stop
