"""Settles what a work with a quoted title stands in, once all that follows the title is read.

Comes in: a draft. Comes out: the draft, with a newspaper, a book or a series where the container's words are one.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Kind
from apparatus.read.note.containers.article_pages import range_of_article
from apparatus.read.note.containers.papers_of_bodies import counts_papers
from apparatus.read.note.containers.series_names import collected_apart
from apparatus.read.note.lists import NEWSPAPERS
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.names.meetings import names_meeting
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import names_periodical, periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.before_title import REFERENCE_RE
from apparatus.read.note.statements.occasions import STATIONS
from apparatus.read.note.words.dates import read_date, split_date
from apparatus.read.note.words.day_patterns import YEAR_FIGURES
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.hints import hinted
from apparatus.read.note.words.houses import is_house, names_house
from apparatus.read.note.words.named_kinds import PAPER, PAPER_OF_SERIES, SOLD_ON_RE
from apparatus.read.note.words.title_words import capital_share


def settle_holder(draft: Draft) -> None:
    """Says what the words are that were taken for a container, a publisher or an author, in the draft."""
    _newspaper_as_author(draft)
    if draft.published:
        _periodical_in_bracket(draft)
    _house_for_journal(draft)
    _magazine_by_name(draft)
    _thesis_by_name(draft)
    _journal_of_issuer(draft)
    _statutes(draft)
    series_of_report(draft)
    _dated_by_volume(draft)
    _dated_by_meeting(draft)
    range_of_article(draft)
    collected_apart(draft)
    stated = draft.stated
    if "container" not in stated and (draft.locator or "volume" in stated or "pages" in stated):
        _journal_left_out(draft)


def _newspaper_as_author(draft: Draft) -> None:
    """`Financial Times, “The Dangers of Decoupling,” May 11, 2020`: a newspaper in the author's place (14.199)."""
    if len(draft.authors) != 1 or draft.get("container") or not (draft.date and draft.date.day) or draft.published:
        return
    name = draft.authors[0].display
    given = begins_with_given_name(draft.authors[0].given)
    if name.lower().removesuffix(" news agency") in NEWSPAPERS or (
        not given and periodical_kind(name) in ("newspaper", "magazine")
    ):
        draft.put("container", name)
        draft.authors = ()


def _journal_of_issuer(draft: Draft) -> None:
    """`“Quays,” Harbour Institute, Port Review 17, no. 2 (2020)`: who issues a journal stands before its name."""
    issuer, _, name = draft.get("container").partition(", ")
    counted = draft.get("volume") and draft.get("issue") and not (draft.in_book or draft.get("publisher"))
    if counted and names_periodical(name) and looks_like_organisation(issuer, strict=True):
        draft.stated.update(publisher=issuer, container=name)


def _statutes(draft: Draft) -> None:
    """`Public Law 109-58, “Quay Act of 2005,” 119 U.S. Statutes at Large 594`: what stands in them is a law."""
    if not draft.get("container").endswith("Statutes at Large"):
        return
    draft.said.add("law")
    if len(draft.authors) == 1 and draft.authors[0].display.startswith(("Public Law ", "P.L. ", "Pub. L. ")):
        draft.put("number", draft.authors[0].display)
        draft.authors = ()


RANGE_RE: Final = lazy.regex(r"\d{1,4} ?[-–] ?\d{1,4}\Z")
"""The pages of a whole article behind the bracket: `“Harbours” (PLoS One, 2015), 1–13`."""


def _periodical_in_bracket(draft: Draft) -> None:
    """`“Harbours” (Journal of Ports, 2008)`, `(New York Times, May 3, 2008)`: what stands before the year is no
    publisher but a periodical."""
    publisher = draft.get("publisher")
    if not publisher or draft.get("place") or draft.get("container") or not draft.published or "thesis" in draft.said:
        return
    ranged = RANGE_RE.match(draft.locator) and not (is_house(publisher) or looks_like_organisation(publisher))
    posted = hinted(publisher) & POSTED if " " not in publisher else frozenset()
    known = bool(posted) or periodical_kind(publisher) is not None
    if known or (ranged and " " in publisher):
        draft.put("container", draft.stated.pop("publisher"))
        draft.published = False
        draft.said |= posted
    if ranged and not known and draft.get("container"):
        draft.put("pages", draft.locator)
        draft.locator = ""
        draft.said.add("article")


POSTED: Final[frozenset[Kind]] = frozenset({"post", "film"})
"""What stands on sites that publish nothing: `‘Need Opinions’ (Reddit, 2025)`, `(YouTube, 2025)`."""


def _house_for_journal(draft: Draft) -> None:
    """`“On Ports” Quay Press, 2011: 199–200`: what stands before year and pages is a publisher, as no volume or issue
    shows a journal."""
    held, pages = draft.get("container"), draft.get("pages")
    counted = draft.get("volume") or draft.get("issue") or draft.get("publisher") or draft.in_book
    if not pages or counted or not draft.date or not names_house(held) or periodical_kind(held):
        return
    draft.put("publisher", draft.stated.pop("container"))
    draft.published = True
    draft.add_locator(draft.stated.pop("pages"))
    draft.said.discard("article")


THESIS_RE: Final = lazy.regex(
    r"(?:[Uu]npublished )?(?P<school>(?:[A-ZÀ-Þ][^,;]{2,60})?"
    r"(?:Univ(?:ersity|\.)|Universit(?:y|ät|é|à)|College|Institute|School)[^,;]{0,40}?) "
    r"(?P<genre>(?:unpub(?:lished|l?\.) )?"
    r"(?:(?:Ph\.? ?D\.?|D\.? ?Phil\.?|M\.? ?Phil\.?|M\.? ?Litt\.?|M\.? ?A\.?|M\.? ?Sc\.?"
    r"|B\. ?Litt\.?|Ed\.? ?D\.?|doctoral|[Mm]aster[’']s) )?(?:dissertation|diss\.|thesis))\Z"
)


def _thesis_by_name(draft: Draft) -> None:
    """`“Harbours,” Quay University dissertation (2024)`: the school stands before what the work is (14.215)."""
    for field in ("container", "publisher"):
        if found := THESIS_RE.match(draft.get(field)):
            del draft.stated[field]
            draft.put("publisher", found["school"])
            draft.put("genre", found["genre"])
            draft.said.add("thesis")


VOLUME_RE: Final = lazy.regex(r"(?P<volume>\d{1,3}|[IVXLC]{1,7})(?:, (?P<rest>\d.*))?\Z")


def _journal_left_out(draft: Draft) -> None:
    """`“Harbours,” 35, no. 2 (2001): 441–56`: volume, issue and pages of a journal whose name the note leaves out."""
    if draft.in_book or draft.published or draft.said or not draft.date or not HELD.isdisjoint(draft.stated):
        return
    found = VOLUME_RE.match(draft.locator) if not draft.get("volume") else None
    number = draft.get("number")
    rest = (found["rest"] or "") if found else ""
    if (
        not (draft.get("volume") or rest or draft.get("pages"))
        or not (number or draft.get("pages"))
        or len(number) >= LONGEST_ISSUE
    ):
        return
    if found:
        draft.put("volume", found["volume"])
        draft.locator = rest
    draft.put("issue", draft.stated.pop("number", ""))
    if RANGE_RE.match(draft.locator) and not draft.get("pages"):
        draft.put("pages", draft.locator)
        draft.locator = ""
    draft.said.add("article")


HELD: Final = frozenset({"container", "series", "publisher", "url", "archive", "genre"})
LONGEST_ISSUE: Final = 4


def _magazine_by_name(draft: Draft) -> None:
    """`Time magazine`: the word in small letters says what it is, and is no part of the name (14.189)."""
    container = draft.get("container")
    name = container.removesuffix(" magazine") if container.endswith(" magazine") else ""
    dated = draft.date is not None and draft.date.month and not (draft.in_book or draft.published)
    if name and (periodical_kind(name) is not None or (dated and capital_share(name) == 1)):
        draft.stated["container"] = name
        draft.said.add("magazine")


LETTERS_RE: Final = lazy.regex(r"(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])[A-Z][A-Za-z]{1,6}\Z")
"""`NJW 1990, 45`, `EuZW 1990, 45`: how lawyers of the continent cite their journals."""


def _dated_by_volume(draft: Draft) -> None:
    """`Wenwu 1998, no. 11: 34–40`: a journal that counts its volumes by years says with one when it appeared."""
    if draft.date:
        return
    volume = draft.get("volume")
    if len(volume) != YEAR_FIGURES or volume[:2] not in CENTURIES or not volume.isdigit():
        return
    if draft.locator or draft.get("issue") or draft.get("pages") or LETTERS_RE.match(draft.get("container")):
        draft.date = read_date(volume)


def _dated_by_meeting(draft: Draft) -> None:
    """`in Harbours: Conference on Quays, Lisbon, September 6–12, 2014, https://…`: proceedings that are called by the
    days of the meeting, and bear no other year, are of that year."""
    container = draft.get("container")
    if draft.date or not container[-1:].isdigit() or not (draft.in_book or names_meeting(container)):
        return
    if "conference" not in draft.said and not names_meeting(container):
        return
    held = split_date(container)[1]
    named = MEETING_YEAR_RE.search(container) if not held else None
    draft.date = held or (read_date(named["year"]) if named else None)


MEETING_YEAR_RE: Final = lazy.regex(r" [‘’'“]?(?P<year>(?:19|20)\d\d)\Z")
"""`in Proceedings of the Quay Conference 2014`."""
CENTURIES: Final = frozenset({"18", "19", "20"})


def series_of_report(draft: Draft) -> None:
    """`“Title,” Strategic Update (LSE IDEAS, April 2020)`: what stands before a publisher is a series (14.220)."""
    container = draft.get("container")
    if not container:
        return
    may_count = container[-1] in NUMBERED_ENDS and not (draft.get("issue") or draft.get("pages"))
    counted = NUMBERED_RE.match(container) if may_count else None
    if counted and (counted["number"] or draft.get("volume")):
        issuer, _, series = counted["series"].rpartition(", ")
        if issuer and looks_like_organisation(issuer, strict=True):
            draft.put("publisher", issuer)
            draft.put("series", series)
        draft.put("series", counted["series"])
        draft.put("number", counted["number"] or draft.stated.pop("volume"))
        draft.stated.pop("container")
        draft.said.add("report")
        return
    counts = (" no" in container or " No" in container) and not draft.in_book
    if counts and (issued_by := ISSUED_BY_RE.match(container)):
        if looks_like_organisation(issued_by["publisher"].partition(", ")[0], strict=True):
            draft.stated.pop("container")
            for field in ("series", "number", "publisher"):
                draft.put(field, issued_by[field])
            draft.said.add("report")
        return
    issued = draft.in_book or draft.get("volume") or draft.get("issue")
    alone = "issue" in draft.stated and not (draft.in_book or "volume" in draft.stated)
    if alone and (_of_institution(container) or counts_papers(draft)):
        draft.put("series", draft.stated.pop("container"))
        draft.put("number", draft.stated.pop("issue"))
        draft.said = draft.said - {"archive"} | {"report"}
        return
    if not draft.published or issued or periodical_kind(container) is not None:
        return
    if draft.editors or REFERENCE_RE.search(container) or names_meeting(container) or _in_own_book(draft):
        draft.in_book = True
    elif SOLD_ON_RE.match(draft.get("genre")) or draft.get("genre") == "compact disc":
        return  # `“Salt,” Songs of the Quay, CD (Quay Records, 2011)`
    elif draft.get("publisher").partition(" ")[0] in STATIONS:
        draft.said |= {"speech"} if container.endswith(" Lectures") else set()
    else:
        behind = "publisher" if draft.get("series") and not draft.get("publisher") else "series"
        draft.stated[behind] = draft.stated.pop("container")  # `Quay Institute, Occasional Paper No. 16 (Lisbon, 1964)`


NUMBERED_RE: Final = lazy.regex(
    rf"(?P<series>[^\d]{{0,60}}\b(?:{PAPER_OF_SERIES}|Strategy {PAPER}s?))(?: (?P<number>\d{{1,6}}))?\Z"
)
"""`Harbour Institute Working Paper 12`: an institute counts its papers, and no volumes of a journal."""

OF_INSTITUTION_RE: Final = lazy.regex(rf"(?P<issuer>[A-ZÀ-Þ].{{2,80}}) {PAPER}s?\Z")


def _of_institution(series: str) -> bool:
    """Whether a name that counts is that of an institution’s reports: `Quay Institute Report No. 12 (May 2001)`."""
    found = OF_INSTITUTION_RE.match(series)
    return found is not None and looks_like_organisation(found["issuer"], strict=True)


ISSUED_BY_RE: Final = lazy.regex(
    r"(?P<series>[A-ZÀ-Þ][^,\d]{2,80}?),? [Nn]os?\.? ?(?P<number>\d{1,5}), (?P<publisher>[A-ZÀ-Þ][^\d]{4,120})\Z"
)
"""`Studies in Ports no. 150, Center for Ports, University of Lisbon`: a series, the number in it, and who issued it."""

NUMBERED_ENDS: Final = frozenset("eforst0123456789")
"""With what one of them ends."""


def _in_own_book(draft: Draft) -> bool:
    """`Barthes, ‘The Death of the Author’, The Rustle of Language, Oxford: Blackwell, 1986`: the book of a person, with
    its place and a publisher that is no institution, and the year alone; British lawyers leave the place out (OSCOLA
    3.2), and a page or a house of books shows that it is one."""
    house = names_house(draft.get("publisher"))
    paged = draft.locator[:1].isdigit() and not draft.get("url")
    printed = (draft.get("place") or house or paged) and draft.date and not draft.date.month
    whole = printed and not draft.said and not draft.get("number")
    if not whole or not draft.authors or not draft.authors[0].given or draft.get("series"):
        return False
    issuer = draft.get("publisher")
    private = issuer.endswith(COMPANIES) or not looks_like_organisation(issuer, strict=True)
    return (house or (private and not acronym(issuer))) and not SERIES_WORD_RE.search(draft.get("container"))


COMPANIES: Final = (" Press", " Books", " Verlag", " Co.", " Co", " Inc.", " Ltd", " Ltd.")
"""How the names of publishers end that are no institutions."""

SERIES_WORD_RE: Final = lazy.regex(
    r"\b(?:Papers?|Reports?|Briefs?|Briefings?|Memos?|Notes?|Series|Updates?|Monographs?|Pamphlets?|Perspectives?|Insights?"
    r"|Program(?:me)?|Project|Fact|Commentary|Policy|Research|Occasional|Bulletin|Dossier|Analysis|Viewpoint|Tracts?"
    r"|Lectures?|Blog|Backgrounder|Outlook)\b|(?<![-–]\d)(?<![-–]\d{3})\d\Z"
)
