"""Decides what kind of work a citation states, from the fields that were read and the words that were met.

Comes in: a draft. Comes out: a `Kind`. What the citation does not show is `misc`, never a guess.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.model import Date, Kind
from apparatus.read.note.kinds.kept_letters import kept_letter
from apparatus.read.note.kinds.kinds_by_date import PAGE_RE, asked, by_date, by_day, by_issuer, in_newspaper
from apparatus.read.note.kinds.marks import kept_by_leaf, kept_under_mark, put_keeper, put_mark, sold_by
from apparatus.read.note.kinds.misplaced import (
    kind_of_misplaced,
    part_issue,
    put_asked,
    put_hearing,
    put_host,
    put_land,
    put_name_of_act,
    put_oral_history,
)
from apparatus.read.note.kinds.stated_kinds import (
    BOOK_DOI_RE,
    CONSULTED_RE,
    REPORT_RE,
    REPORTS,
    is_institution,
    issues_papers,
    kind_of_container,
    kind_of_genre,
    online_kind,
    press_and_place,
    press_and_year,
    printed_in_town,
    site_for_series,
    unquoted_kind,
)
from apparatus.read.note.names.meetings import names_meeting
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.records import GAZETTES, RECORDS
from apparatus.read.note.words.art_words import ART
from apparatus.read.note.words.houses import names_house
from apparatus.read.note.words.named_kinds import KEPT_PAPERS, PAPER_OF_SERIES, PREPARED_RE
from apparatus.read.note.words.patterns import SPOKEN_BY_RE

SAID: Final[tuple[Kind, ...]] = (
    "thesis", "conference", "treaty", "law", "interview", "speech", "archive", "film", "post", "dataset",
    "article", "report", "newspaper", "magazine",
)  # fmt: skip
"""Kinds for which words met on the way speak, in the order in which they decide."""


def classify(draft: Draft) -> Kind:
    """The kind of the work in `draft`."""
    genre = draft.get("genre").lower()
    if draft.locator.startswith("lot "):
        sold_by(draft)
    if draft.published and draft.quoted and draft.get("series"):
        site_for_series(draft)
    if draft.get("number").startswith(DATA_ARCHIVES):
        return "dataset"
    kind = (
        kind_of_misplaced(draft)
        or (kind_of_genre(genre, draft) if genre else None)
        or _by_words_met(draft)
        or (_by_name_of_genre(genre, draft) if genre else None)
        or _by_form(draft)
    )
    if kind == "thesis" and draft.get("publisher") and TOWN_RE.match(draft.get("container")) and not draft.get("place"):
        draft.stated["place"] = draft.stated.pop("container")  # `MA thesis, University of Ghana, Legon, 2016`
    if kind == "book" and asked(draft):
        return "interview"
    if kind == "archive" and draft.behind_date:
        draft.keep_in_archive()
    if kind == "archive" and draft.quoted:
        put_mark(draft)
        put_keeper(draft)
    if kind in ("web", "misc") and _dated_or_shown(draft) and SPOKEN_BY_RE.match(draft.get("title")):
        return "speech"
    if kind == "article":
        part_issue(draft)
    if kind == "law":
        put_name_of_act(draft)
    if kind == "speech":
        put_hearing(draft)
        put_land(draft)
        put_host(draft)
    if kind in ("archive", "misc") and put_oral_history(draft):
        return "interview"
    if kind == "interview":
        put_asked(draft)
    if kind in ("newspaper", "magazine") and not draft.get("title"):
        _put_headline(draft)
    return kind


def _dated_or_shown(draft: Draft) -> bool:
    """Whether a speech has its day, or an address where its words are."""
    return draft.get("url") != "" or (draft.date is not None and draft.date.day > 0)


def _put_headline(draft: Draft) -> None:
    """A headline that stands where authors do: `Beijing’s Giant Terminal To Open, Port News, February 27, 2008`; news
    agencies and boards have shorter names."""
    if draft.date and draft.date.day and len(draft.authors) == 1:
        (words,) = (name.literal for name in draft.authors)
        if words.count(" ") >= SHORTEST_HEADLINE - 1:
            draft.authors = ()
            draft.put("title", words)


SHORTEST_HEADLINE: Final = 4
"""Words of a headline that no agency has for a name."""

DATA_ARCHIVES: Final = ("ICPSR", "ZA ", "ZA4", "ZA5", "ZA6", "ZA7")
"""With what the numbers begin under which archives keep data: `ICPSR 6796`, `ZA5900`."""

_PLACE: Final = r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?"
TOWN_RE: Final = re.compile(rf"(?!ProQuest){_PLACE}(?:, {_PLACE})?\Z")
"""A word or two that may be a town, and its land."""


def _by_words_met(draft: Draft) -> Kind | None:
    """The kind for which words met on the way speak, unless what is stated speaks against it."""
    said = draft.said
    if not said:
        return None
    if "law" in said and draft.published and draft.get("number").startswith(("COM", "JOIN", "SWD")):
        return "report"
    if "treaty" in said and draft.get("place") and draft.get("publisher") and draft.get("number"):
        return "report"  # `ST/ESA/SER.A/420 (New York: United Nations, 2019)`
    series = draft.stated.get("series") if draft.quoted and draft.published else None
    if series and series.endswith(COLLECTED) and not draft.get("container"):
        draft.stated["container"] = draft.stated.pop("series")
        return "chapter"  # `“Early Quays,” Early Quays and Other Papers (Lisbon, 1941)`
    if "archive" in said and _no_archive(draft):
        said.discard("archive")
    if "report" in said and draft.loose and not draft.quoted and is_institution(draft.get("container")):
        _issue(draft)
    return next((kind for kind in SAID if kind in said), None)


def _no_archive(draft: Draft) -> bool:
    """Whether a work that words take to an archive is in print or on a site."""
    dated = draft.date is not None and not draft.date.month
    paged = draft.get("pages") or (dated and draft.locator[:1].isdigit())
    numbered = (draft.get("volume") and paged) or (draft.get("issue") and draft.get("container"))
    if draft.quoted and numbered:
        return True  # the journal of a historical society, or of a museum
    if draft.get("archive_location"):  # a copy of a book may lie in a box
        return bool(draft.published and draft.locator and draft.get("publisher") and draft.get("place"))
    return bool((draft.get("publisher") and draft.published) or (draft.get("url") and not _held(draft)))


def _of_press(draft: Draft) -> bool:
    """Whether a press issued what a person wrote, and its title stands in marks all the same: `Jane Doe, “Harbours,”
    Oxford University Press, 2022`; institutions issue reports."""
    undated = draft.date is not None and not draft.date.month
    bare = not any(map(draft.get, ("container", "number", "series", "genre", "pages")))
    return bare and undated and any(name.family for name in draft.authors) and names_house(draft.get("publisher"))


COLLECTED: Final = (" Other Papers", " Other Letters", "Collected Papers", "Selected Papers")
"""How books of what somebody wrote are called."""


def _by_name_of_genre(genre: str, draft: Draft) -> Kind | None:
    """The kind of which a genre is a name, where no words said another."""
    if (
        genre == "patent"
        or (genre.startswith(ART) and not (draft.published or draft.quoted))
        or (not draft.in_book and (genre in RECORDINGS or genre.endswith(" rpm")))
    ):
        return "misc"
    if genre.startswith(UNPUBLISHED) and not draft.get("number"):
        return "misc"
    if genre in ISSUED and not draft.get("volume") and (draft.quoted or is_institution(draft.get("container"))):
        if is_institution(draft.get("container")):
            _issue(draft)
        return "report"
    if genre in ASKED and is_institution(draft.get("container")):
        return "web"
    asked_for = genre.startswith(REPORTED) or PREPARED_RE.match(draft.get("genre"))
    if (asked_for or (genre.endswith(REPORTS) and draft.published)) and not (draft.in_book or draft.get("container")):
        return "report"
    return "film" if genre in FILMS else None


ASKED: Final = ("q&a", "q & a")

REPORTED: Final = ("report by ", "report for ", "report prepared ", "study by ", "study for ", "study prepared ")
"""What says who issued a report, or asked for it."""

RECORDINGS: Final = frozenset(
    {"lp", "vinyl", "vinyl lp", "cd", "compact disc", "audio cd", "cassette", "audiocassette"}
)
"""On what music and speech are sold."""


def _issue(draft: Draft) -> None:
    """Makes the institution in which a report stands its publisher."""
    if not draft.get("publisher"):
        draft.stated["publisher"] = draft.stated.pop("container")


def _by_form(draft: Draft) -> Kind:
    """The kind that the marks of a title and what surrounds it show."""
    if (draft.letter or draft.loose) and draft.in_book:
        return "misc"
    if draft.in_book and draft.authors and draft.published and not (draft.get("title") or draft.editors):
        draft.stated["title"] = draft.stated.pop("container", "")
        return "book"  # `Fitzhugh Brundage, in Lynching in the New South (Urbana: …), 292, concedes that …`
    if kept_by_leaf(draft):
        return "archive"
    if kept_letter(draft):
        draft.stated["archive"] = draft.stated.pop("container")
        return "archive"
    if not draft.quoted:
        kind = unquoted_kind(draft)
        return "newspaper" if kind in ("web", "misc") and in_newspaper(draft) else kind
    if draft.in_book:
        return _dated_kind(draft) or (_of_journal(draft) if _in_journal(draft) else "chapter")
    if kept_under_mark(draft):
        return "archive"
    container, series = draft.get("container"), draft.get("series")
    if container and series and not draft.get("volume") and is_institution(container):
        _issue(draft)
    if series and not container and not REPORT_RE.search(series) and press_and_place(draft):
        draft.stated["container"] = draft.stated.pop("series")
        return "chapter"  # `“Those Quays,” Port Texts and Contexts (Columbia: University of Missouri Press, 1987)`
    if series and (draft.get("publisher") or draft.published or REPORT_RE.search(series)):
        return "report"
    if press_and_year(draft) and (draft.get("place") or _by_press_alone(draft)) and not draft.published:
        _issue(draft)
        return "book" if _of_press(draft) else "report"
    if ": " in container and draft.get("pages") and _in_book_by_year(draft):
        draft.locator = ", ".join(filter(None, (draft.stated.pop("pages"), draft.locator)))
        return "chapter"
    return _by_container(draft.get("container"), draft)


def _by_press_alone(draft: Draft) -> bool:
    """Whether a person's work has a press and a year, and no address: `“Quays in Ruins,” Westview Press, 1996, 10`."""
    people = bool(draft.authors) and all(name.given for name in draft.authors)
    return people and names_house(draft.get("container")) and not draft.stated.keys() & NOT_OF_A_PRESS


NOT_OF_A_PRESS: Final = frozenset({"url", "doi", "volume", "issue", "pages", "genre", "number", "archive"})


def _in_book_by_year(draft: Draft) -> bool:
    """Whether a title with a subtitle and nothing but a year in brackets hold the work: a journal counts its volumes:
    `“Quays,” Writing the Port World: Studies in Culture (2012), 339–80`."""
    date = draft.date
    if date is None or date.month or date.season or any(map(draft.get, ("volume", "issue", "url", "doi", "number"))):
        return False
    name, _, subtitle = draft.get("container").partition(": ")
    if name.count(" ") < LEAST:
        return False  # `Annales: Économies, sociétés, civilisations (1958)`
    return periodical_kind(name) is None and not SUBTITLE_RE.match(subtitle) and not is_institution(name)


LEAST: Final = 2
"""Blanks in the title of a book that is no name of a journal."""

SUBTITLE_RE: Final = re.compile(
    r"(?:The |An? |International )?(?:\w+ ){0,3}(?:Journal|Review|Quarterly|Magazine|Bulletin)\b"
)


WHOLE: Final[frozenset[Kind]] = frozenset({"book", "thesis"})


def point_into_whole(draft: Draft, kind: Kind) -> None:
    """Makes the pages of a book what a note points to: `Harbours (Lisbon: Quay Press, 1985): 41–56`; only a piece in
    one has pages of its own."""
    if kind in WHOLE and not draft.get("container") and (pages := draft.stated.pop("pages", "")):
        draft.locator = ", ".join(filter(None, (pages, draft.locator)))


def _in_journal(draft: Draft) -> bool:
    """`in IEEE Transactions on Power Systems, vol. 40, no. 5, pp. 4278–91, Sept. 2025`: as engineers cite a journal."""
    paged = (
        draft.date
        and not draft.date.month
        and RANGE_RE.match(draft.locator)
        and (periodical_kind(draft.get("container")) == "article" or not COLLECTED_RE.search(draft.get("container")))
    )
    counted = draft.get("issue") or (draft.get("volume") and paged)
    return bool(counted) and not (draft.published or draft.get("publisher") or draft.get("place") or draft.editors)


def _of_journal(draft: Draft) -> Kind:
    """An article, and a range behind its year for its pages."""
    if RANGE_RE.match(draft.locator) and not draft.get("pages"):
        draft.put("pages", draft.locator)
        draft.locator = ""
    return "article"


RANGE_RE: Final = re.compile(r"\d{1,4}[-–]\d{1,4}\Z")
COLLECTED_RE: Final = re.compile(
    r"\b(?:Works|Writings|Papers|Essays|Letters|Encyclop\w+|Handbook|History|Dictionary|Companion|[Œo]euvres|Werke|Schriften|Opere|Obras)\b",
    re.I,
)
"""What counts volumes and is no journal."""


def _dated_kind(draft: Draft) -> Kind | None:
    """What `in The New Republic, December 30, 1996` makes of a piece: a press is not on its way."""
    kind = periodical_kind(draft.get("container"))
    dated = draft.date is not None and bool(draft.date.day) and not draft.published
    return kind if dated and kind in {"magazine", "newspaper"} else None


def _by_container(container: str, draft: Draft) -> Kind:
    """The kind of a work with a quoted title, by what it stands in."""
    printed = draft.get("volume") and draft.get("place") and draft.get("publisher")
    if draft.published and printed and not draft.get("issue"):
        return "chapter"  # `“Our Work,” Selected Works, Volume 1 (Beijing: Foreign Languages Press, 2012)`
    if not (draft.date or draft.get("url") or draft.get("doi") or draft.get("issue")) and _is_book(container, draft):
        return "chapter"
    if PAPERS_RE.search(container) and not draft.get("volume"):
        draft.stated["series"] = draft.stated.pop("container")
        draft.put("number", draft.stated.pop("issue", ""))
        return "report"
    if draft.get("volume") or draft.get("issue"):
        if draft.date and draft.date.day and container and periodical_kind(container) == "magazine":
            return "magazine"
        if by_day(draft):
            return "newspaper"
        if draft.get("place") and draft.get("publisher") and not draft.get("issue") and not periodical_kind(container):
            return "chapter"  # `“Models,” Tableau de Paris, vol. 2 (Paris: Paulin, 1853)`
        if draft.get("volume") and (container in GAZETTES or (container in RECORDS and not draft.get("title"))):
            return "law"  # `119 Congressional Record 11913 (1970)`
        return "article"
    server, _, sort = container.partition(" ")
    if server in PREPRINTS and sort.lower() in ("", "preprint", "preprints"):
        draft.stated["container"] = server
        return "article"
    if container in PLATFORMS:
        return "post"
    if (draft.get("url") or draft.get("doi") or draft.accessed) and not draft.published and names_meeting(container):
        return "conference"
    found = kind_of_container(container, draft) if container else None
    edited = draft.editors and draft.published and draft.get("place") and draft.get("publisher")
    of_book = BOOK_DOI_RE.search(draft.get("doi")) is not None
    if found == "article" and (edited or of_book or printed_in_town(draft)):
        return "chapter"  # `“Introductory,” Studies in Iconology (New York: Oxford University Press, 1939)`
    if found:
        return found
    if container and (of_book or (draft.editors and not draft.get("url"))):
        return "chapter"
    if container and draft.date and not draft.date.day and _paged_or_seasonal(draft):
        return "article"  # `Arena (January 1900): 15–24`
    if draft.published or draft.get("number"):
        return "book" if _of_press(draft) else "report"
    if _of_years_issues(draft):
        return "article"
    if container and in_newspaper(draft):
        return "newspaper"
    if container and draft.date and draft.date.literal in COMING and not draft.get("url"):
        return "article"
    if container and draft.get("doi") and not _keeps_or_explains(container):
        return "article"
    return (by_date(draft) if container else by_issuer(draft)) or online_kind(draft)


def _of_years_issues(draft: Draft) -> bool:
    """Whether a person's piece is known by nothing but the year in the bracket behind what holds it, as of a journal
    whose volume is left out: `“Quays,” Explorations in Port History (2007)`."""
    date = draft.date
    bare = draft.issued and date is not None and date.year > 0 and date == Date(date.year)
    people = bool(draft.authors) and all(name.given for name in draft.authors)
    if not (bare and people) or draft.locator or issues_papers(draft.get("container")):
        return False
    return not any(map(draft.get, ("url", "genre", "publisher", "place", "event", "archive")))


def _is_book(container: str, draft: Draft) -> bool:
    """Whether a name without a year can only be a book's: `The Oxford Companion to Food`, `Food: A History`."""
    subtitled = ": A " in container and not draft.get("volume")
    return subtitled or REFERENCE_RE.search(container) is not None


REFERENCE_RE: Final = re.compile(
    r"\b(?:Companion to|Encyclop(?:a?edia|ædia) of|Handbook of|Dictionary of)\s"
    r"|\b(?:Oxford|Cambridge|Columbia|Norton|Penguin|Routledge|Blackwell) (?:[A-Z]\w+ )?"
    r"(?:History|Handbook|Companion|Dictionary|Guide|Anthology|Encyclop(?:a?edia|ædia)|Reader)\b"
)

COMING: Final = ("forthcoming", "in press")
"""What a journal has accepted (14.184)."""

PAPERS_RE: Final = re.compile(rf"\b{PAPER_OF_SERIES}(?: Series)?\b(?! (?:Review|Quarterly))")
"""A series of papers that an institution counts: `J. Doe Trust Occasional Papers, No. 1`."""


def _keeps_or_explains(container: str) -> bool:
    """Whether what has a DOI may stand in no journal: an institution, a repository or a work of reference holds it."""
    return container in REPOSITORIES or is_institution(container) or CONSULTED_RE.search(container) is not None


def _paged_or_seasonal(draft: Draft) -> bool:
    """Whether pages, an issue, or a season without an address, show a journal: `Parameters (Summer 1998)`."""
    seasonal = draft.date is not None and draft.date.season != "" and not draft.get("url")
    return bool(draft.get("pages")) or seasonal or _paged_issue(draft)


def _paged_issue(draft: Draft) -> bool:
    """Whether a page is cited of what appears by the season: `Port Quarterly (Fall 2019): 7`."""
    if draft.published or draft.get("url") or looks_like_organisation(draft.get("container"), strict=True):
        return False
    return draft.date is not None and draft.date.season != "" and PAGE_RE.match(draft.locator) is not None


FILMS: Final = frozenset({"film", "documentary", "dvd", "vhs", "video", "video file", "online video"})
PLATFORMS: Final = frozenset({"X", "Threads", "Bluesky", "TikTok"})
REPOSITORIES: Final = frozenset(
    {"Zenodo", "Figshare", "figshare", "Dryad", "OSF", "Harvard Dataverse", "SSRN", "GitHub"}
)
"""These give a DOI to data and drafts."""

PREPRINTS: Final = frozenset({"arXiv", "bioRxiv", "medRxiv", "SocArXiv", "PsyArXiv", "ChemRxiv"})

ISSUED: Final = (
    "working paper", "discussion paper", "white paper", "staff paper", "policy brief",
    "policy paper", "issue brief", "briefing paper",
    "background paper", "position paper", "briefing note", "issue paper", "occasional paper",
)  # fmt: skip
"""Genres of what institutions issue (14.220)."""

UNPUBLISHED: Final = ("unpublished", "manuscript", "typescript", "mimeo", "in author")

HELD_RE: Final = re.compile(rf"{KEPT_PAPERS}\b|Manuscript|Historical Society|RG \d|National Archives")


def _held(draft: Draft) -> bool:
    """Whether words beside `Archive` speak for a document in one, and not for a site that calls itself so."""
    return any(HELD_RE.search(draft.get(name)) for name in ("archive", "container", "publisher", "series"))
