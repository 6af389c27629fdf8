"""Reads the element of a bibliography entry that says where, by whom and when a work was published (Chicago Manual
14.127-146).

Comes in: an element. Comes out: whether it is such a statement, with place, publisher and date in the draft.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.organisations import is_issuer
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.behind import PUBLISHED_RE
from apparatus.read.note.statements.brackets import read_bracket
from apparatus.read.note.statements.comma_imprints import is_publisher
from apparatus.read.note.statements.genres import GENRE_RE, THESIS_RE, say_genre
from apparatus.read.note.words.dates import read_date, split_date
from apparatus.read.note.words.day_patterns import ABOUT, PRINT_YEAR, YEAR
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.named_kinds import KEPT_PAPERS
from apparatus.read.note.words.patterns import ACCESSED_RE, EDITED_RE, EDITION_RE, UPDATED_RE, VOLUME_RE, VOLUMES_RE
from apparatus.read.note.words.places import known_place, known_with_region

BY_RE: Final = lazy.regex(r"By\s(?=[A-Z])")

STATEMENT_RES: Final = (EDITION_RE, EDITED_RE, VOLUMES_RE, VOLUME_RE, ACCESSED_RE, UPDATED_RE, THESIS_RE, BY_RE)
"""What an element that is no title begins with."""

PUBLICATION_RE: Final = lazy.regex(
    r"(?P<place>[^\W\d_][^:()\d“”\"]{1,60}?)\s?:\s(?P<publisher>[^:“”\"]{2,160}?)(?:[,:]\s|\s)?\(?"
    r"(?P<date>(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    rf" (?:\d{{1,2}}, )?)?\[?(?:c(?=\d)|{ABOUT}){PRINT_YEAR}\??\]?(?:(?:--?|[–—])\d{{2,4}}|[-–—])?|n\.\s?d"
    rf"|forthcoming|in press)\)?(?:(?:,|\sand|,?\s(?:repr(?:inted|int)?|rpt)\.?,?)\s{YEAR})?"
    r"(?:,\s(?:pp?\.\s?)?(?P<pages>[\divxl]{1,5}(?:[-–][\divxl]{1,5})?))?\Z"
)
"""`New York: Verso, 1991`; in a note printed like an entry, the page may follow."""

PLACE_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’'.–-]*|and|&|am|an|a\.?\s?[MO]\.|der|de|la|sur|upon|on|\[[^\]]*\])(?:/[\w’'.-]+)?[,;]?\Z"
)


def is_publication(element: str) -> bool:
    """Whether an element is `Place: Publisher, year`."""
    found = PUBLICATION_RE.match(element)
    if found is None or not _is_place(found["place"]) or DAY_RE.search(found["publisher"]):
        return False
    return "," not in found["date"] or known_with_region(found["place"])


def prints(element: str) -> bool:
    """Whether an element is place, publisher and year, in any order, of which the first is known."""
    first, last = element.partition(", ")[0], element.rpartition(", ")[2]
    known = YEAR_RE.match(last) is not None and (is_publisher(first) or known_place(first))
    return known or is_publication(element) or _placed(element) is not None


YEAR_RE: Final = lazy.regex(rf"(?:[A-Z][a-z]{{2,8}}\.? )?{YEAR}\Z")

DAY_RE: Final = lazy.regex(r", [A-Z][a-z]{2,8}\.? \d{1,2}\Z")
"""A month and a day before the year: `The Signal: Library of Congress Blog, November 5, 2012` names a site, but a known
town does not."""

REPRINT_RE: Final = lazy.regex(r"(?:Repr(?:int(?:ed)?)?\.?)[,:]? (?:ed(?:ition|\.)[,.]? )?(?=[A-ZÀ-Þ])")
"""`1949. Reprint, New York: Da Capo, 1988` (14.114)."""


UNDATED_RE: Final = lazy.regex(
    r"(?P<place>[^\W\d_][^:()\d“”\"]{1,60}?)\s?:\s(?P<publisher>[^:“”\"]{2,160}?(?:Press|Verlag|Books|Routledge"
    r"|University|& Co\.?|Publish\w+)[^:]{0,30}?)"
    r"(?:[:,]\s?(?P<date>\d{4}))?,?\Z"
)
"""`Baltimore: Johns Hopkins University Press,` where the year is lost, or stands behind a colon."""


def _placed(element: str) -> re.Match[str] | None:
    """`New York: Simon and Schuster`: a known town before a publisher, without a year."""
    found = PUBLISHED_RE.match(element)
    kept = found is None or found["publisher"].endswith(("Library", "Society")) or "Archive" in found["publisher"]
    return None if kept or not found or found["place"].partition(",")[0].lower() not in PLACES else found


def _is_place(text: str) -> bool:
    """Whether words can be towns: capitals, and no more than six words."""
    words = text.split()
    return 0 < len(words) <= 7 and words[0] not in NO_TOWN and all(PLACE_RE.match(word) for word in words)


NO_TOWN: Final = ("In", "A", "An")
"""How no town begins."""

TOWN_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w.’ -]{2,30}, [A-Z]{2}\Z")
"""`Ithaca, NY`: where a collection is kept."""
TOWN_AND_DATE_RE: Final = lazy.regex(
    r"(?P<place>[A-ZÀ-Þ][\w.’ -]{2,30}, (?:[A-Z]{2}|D\. ?C\.)), "
    rf"(?P<date>(?:[A-Z][a-z]{{2,8}}\.? (?:\d{{1,2}}, )?)?{YEAR})\Z"
)
"""`Washington, DC, June 2020`: where and when, and not by whom."""


def read_publication(element: str, draft: Draft) -> bool:
    """`Place: Publisher, year`, or `Publisher, year` behind a title without quotation marks."""
    if TOWN_RE.match(element) and not draft.get("place"):
        draft.put("place", element)
        return True
    if draft.published or any(pattern.match(element) for pattern in STATEMENT_RES):
        return False
    if _put_recorded(element, draft):
        return True
    if GENRE_RE.match(element):
        return False
    if _put_undated(element, draft):
        return True
    placed = TOWN_AND_DATE_RE.match(element)
    if placed and not draft.get("place") and not draft.quoted:
        draft.put("place", placed["place"])
        draft.date = draft.date or read_date(placed["date"])
        draft.published = draft.date is not None
        return True
    again = REPRINT_RE.match(element)
    if again and is_publication(element[again.end() :]):
        element, draft.date = element[again.end() :], None
    if is_publication(element):
        if draft.date and not draft.date.month and not draft.quoted:
            draft.date = None  # `1980. New York: Penguin, 1982`: of the first edition
        if draft.quoted and draft.get("container") and not draft.in_book and draft.get("volume"):
            return False
        _put_published(element, draft)
        return True
    return _put_issuer(element, draft)


RECORDED_RE: Final = lazy.regex(
    r"(?P<genre>(?:Video|Audio|Sound)(?: [Rr]ecording| [Ff]ile)?|Documentary|Webinar|Podcast|Film|Speech|Lecture"
    r"|Remarks), "
    rf"(?P<day>(?:(?:\d{{1,2}} )?[A-Z][a-z]{{2,8}}\.? (?:\d{{1,2}}, )?)?{YEAR})\Z"
)
"""`Video Recording, April 26, 2022`: what a work is, and when."""


def _put_recorded(element: str, draft: Draft) -> bool:
    """Takes what a work is and its day, behind a title without quotation marks."""
    recorded = RECORDED_RE.match(element) if not draft.quoted and draft.get("title") else None
    if not recorded:
        return False
    if draft.get("genre"):
        draft.append("genre", recorded["genre"])  # `Interview by Ana Lima. Video, April 26, 2022`
    else:
        say_genre(recorded["genre"], draft)
        draft.said |= {"film"} if recorded["genre"].startswith("Video") else set()
    draft.date = draft.date or read_date(recorded["day"])
    draft.published = True
    return True


def _put_undated(element: str, draft: Draft) -> bool:
    """Takes a place and who published there, behind which the year does not stand."""
    undated = UNDATED_RE.match(element) or (_placed(element) if draft.authors or draft.editors else None)
    if (
        undated
        and not PUBLICATION_RE.match(element)
        and _is_place(undated["place"])
        and not (draft.quoted and not draft.in_book)
    ):
        draft.put("place", undated["place"])
        draft.put("publisher", undated["publisher"])
        draft.date = draft.date or read_date(undated.groupdict().get("date") or "")
        draft.published = True
        return True
    return False


def _put_issuer(element: str, draft: Draft) -> bool:
    """Takes who published a work without the place, and the year, or of an institution the month or the day."""
    rest, date = split_date(element)
    if (
        (draft.quoted and not draft.in_book)
        or not date
        or (date.month and not is_issuer(rest))
        or not rest
        or len(rest) > 100
        or any(c.isdigit() or c in ':“"(' for c in rest)
    ):
        return False
    _put_published(element, draft)
    if date.month and not is_house(rest):
        draft.said.add("report")  # a book has no month
    return True


def _put_published(element: str, draft: Draft) -> None:
    found = PUBLICATION_RE.match(element)
    if not found:
        read_bracket(element, draft)
        draft.published = True
        return
    draft.put("place", found["place"].strip(" ,"))
    draft.put("publisher", found["publisher"].strip(" ,"))
    draft.date = draft.date or read_date(found["date"])
    draft.published = True
    if found["pages"]:
        draft.add_locator(found["pages"])


PAPERS_RE: Final = lazy.regex(
    rf"\b(?:{KEPT_PAPERS}|Manuscripts|Minutes(?: and Reports)?|Correspondence|Files)"
    r"(?:, \d{4}(?: to |--?|–)\d{4})?\Z"
)
"""`Adams Family Papers, 1639–1889`: what an archive keeps."""


def read_collection(element: str, draft: Draft) -> bool:
    """Takes the archive, or the town, behind the name of a collection that nobody wrote: `Adams Family Papers.
    Massachusetts Historical Society.`"""
    if any(name.family for name in draft.authors) or draft.date or not PAPERS_RE.search(draft.get("title")):
        return False
    if not read_publication(element, draft):
        draft.put("archive", element)
    draft.said.add("archive")
    return True
