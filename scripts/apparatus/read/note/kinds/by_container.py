"""Tells what a work with a quoted title is by what it stands in: a journal, a newspaper, a book, a site.

Comes in: a draft and the name of what holds the work. Comes out: a `Kind`.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Kind
from apparatus.read.note.kinds.issuers import is_institution, issues_papers
from apparatus.read.note.kinds.kept import put_papers
from apparatus.read.note.kinds.kinds_by_date import PAGE_RE, by_date, by_day, by_issuer, in_newspaper
from apparatus.read.note.kinds.presses import printed_in_town
from apparatus.read.note.kinds.shown_kinds import CONSULTED_RE, kind_of_container, online_kind
from apparatus.read.note.kinds.stated_kinds import BOOK_DOI_RE
from apparatus.read.note.lists import NEWSPAPERS
from apparatus.read.note.names.meetings import names_meeting
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.records import GAZETTES, RECORDS
from apparatus.read.note.words.houses import names_house
from apparatus.read.note.words.named_kinds import MEETING, PAPER_OF_SERIES, PREPRINTS


def by_container(container: str, draft: Draft) -> Kind:
    """The kind of a work with a quoted title, by what it stands in."""
    if in_gazette(draft):
        return "law"
    kind = "archive" if put_papers(draft) else _of_book(container, draft)
    if kind:
        return kind
    if draft.get("volume") or draft.get("issue"):
        return _counted(container, draft)
    return (
        _on_server(container, draft)
        or _by_name(container, draft)
        or _by_print(container, draft)
        or (by_date(draft) if container else by_issuer(draft))
        or ("web" if HOST_RE.match(container) else online_kind(draft))
    )


def in_gazette(draft: Draft) -> bool:
    """Whether a state prints a dated work with its law."""
    return bool(OFFICIAL_RE.match(draft.get("container")) and draft.get("title") and draft.date)


HOST_RE: Final = lazy.regex(r"[\w-]{2,30}(?:\.[\w-]{2,20}){0,2}\.(?:com|org|net|edu|gov)\Z")
"""`Ports.com`: a site that is named by its host."""


def _of_book(container: str, draft: Draft) -> Kind | None:
    """A chapter of a book or a paper of a series, which may have a number as the volumes of a journal have."""
    printed = draft.get("volume") and draft.get("place") and draft.get("publisher")
    if draft.published and printed and not draft.get("issue"):
        return "chapter"  # `“Our Work,” Selected Works, Volume 1 (Beijing: Foreign Languages Press, 2012)`
    if not (draft.date or draft.get("url") or draft.get("doi") or draft.get("issue")) and _is_book(container, draft):
        return "chapter"
    if (PAPERS_RE.search(container) or _of_counted_papers(container, draft)) and not draft.get("volume"):
        draft.stated["series"] = draft.stated.pop("container")
        draft.put("number", draft.stated.pop("issue", ""))
        return "report"
    return None


def _of_counted_papers(container: str, draft: Draft) -> bool:
    """Whether a number alone counts papers on a subject, as an institution issues them: `Strathclyde Papers on
    Government, no. 41, 1985`; a journal has volumes, or a day."""
    dated = draft.date is not None and draft.date.day > 0
    return draft.get("issue").isdigit() and not dated and SUBJECT_PAPERS_RE.match(container) is not None


SUBJECT_PAPERS_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]*(?: [A-ZÀ-Þ][\w’-]*){0,4} Papers (?:on|in) [A-ZÀ-Þ]")


def _counted(container: str, draft: Draft) -> Kind:
    """What stands in a volume or an issue: mostly of a journal."""
    if draft.date and draft.date.day and container and (kind := _daily_or_weekly(container, draft)):
        return kind
    if by_day(draft):
        return "newspaper"
    if draft.get("place") and draft.get("publisher") and not draft.get("issue") and not periodical_kind(container):
        return "chapter"  # `“Models,” Tableau de Paris, vol. 2 (Paris: Paulin, 1853)`
    if draft.get("place") and not draft.get("issue") and HISTORY_RE.search(container):
        return "chapter"
    if draft.get("volume") and (container in GAZETTES or (container in RECORDS and not draft.get("title"))):
        return "law"  # `119 Congressional Record 11913 (1970)`
    return "article"


HISTORY_RE: Final = lazy.regex(r"\bHistory of (?:the|our) [A-ZÀ-Þ]")
"""`The Quay Times History of the War, vol. 2 (London, 1915)`: no journal is called so and has its town in a bracket."""


def _daily_or_weekly(container: str, draft: Draft) -> Kind | None:
    """Whether an issue of a day is that of a magazine, or of a newspaper that is known or counts no volumes."""
    kind = periodical_kind(container)
    if kind == "magazine":
        return kind
    if kind != "newspaper" or container in GAZETTES or container in RECORDS:
        return None
    known = container.lower().removeprefix("the ") in NEWSPAPERS or " Daily " in container
    return kind if known or not draft.get("volume") else None


OFFICIAL_RE: Final = lazy.regex(
    r"Staats(?:courant|blad)|Bundesgesetzblatt|Bundesanzeiger|Journal [Oo]fficiel|Gazzetta Ufficiale|Bolet[ií]n Oficial"
    r"|Di[áa]rio (?:Oficial|da República)|Moniteur belge|Government Gazette|Official Gazette|Gaceta Oficial"
    r"|Federal Register\Z"
)
"""In these states publish their law."""


RECORD_RE: Final = lazy.regex(
    r"\b(?:Convention|Conference|Symposium|Meeting|Workshop) (?:Record|(?:Technical )?Digest)\Z"
)
"""`IEEE International Convention Record`: what is printed of a meeting of engineers."""

HELD_RE: Final = lazy.regex(
    r"Proceedings of (?:the )?[^,;]{0,80}\b(?:Conference|Congress|Symposium|Workshop|Meeting)\b"
    r"|(?:[Tt]he )?(?:\d{4} |\d{1,3}(?:st|nd|rd|th) |(?:First|Second|Third|[A-Z][a-z-]+th) )"
    r"(?:[A-Z][\w/-]* ){0,4}(?:Workshops?|Symposium|Conference) (?:on|for) [A-Z]"
)
"""`Proceedings of the Quay 2011 Congress & Exposition`, `The Twelfth Workshop on the Economics of Quays`: a meeting, or
the volume that holds its papers."""

LISTS: Final = (" mailing list", " discussion list", " listserv", " newsgroup")
"""Where letters to many are sent (14.210)."""


def _on_server(container: str, draft: Draft) -> Kind | None:
    """A draft on a server for such, a post on a platform, or a paper that a meeting shows."""
    server, _, sort = container.partition(" ")
    if server in PREPRINTS and sort.lower() in ("", "preprint", "preprints"):
        draft.stated["container"] = server
        return "article"
    if RECORD_RE.search(container) or (not draft.get("volume") and HELD_RE.match(container)):
        return "conference"
    if container in PLATFORMS or container.lower().endswith(LISTS):
        return "post"
    if LAST_RE.match(container) and _read_at(draft):
        draft.put("event", draft.stated.pop("container"))
        return "conference"
    shown = (draft.get("url") or draft.get("doi") or draft.accessed) and not draft.published
    return "conference" if shown and names_meeting(container) else None


LAST_RE: Final = lazy.regex(rf"(?!Proc|Acts |Papers )[A-ZÀ-Þ].*[a-z] {MEETING}\Z")


def _read_at(draft: Draft) -> bool:
    """Whether nothing but a meeting and its month is told of a paper: `“Quays,” Port Group Workshop Conference, July
    1998`."""
    dated = draft.date is not None and draft.date.month > 0 and not (draft.published or draft.in_book or draft.issued)
    stated = draft.stated.keys() - {"title", "container", "place"}
    return dated and not stated and any(name.given for name in draft.authors)


def _by_name(container: str, draft: Draft) -> Kind | None:
    """What the name of a periodical shows, unless editors, a press or a number of books make it a book’s."""
    found = kind_of_container(container, draft) if container else None
    edited = draft.editors and draft.published and draft.get("place") and draft.get("publisher")
    of_book = BOOK_DOI_RE.search(draft.get("doi")) is not None
    if found == "article" and (edited or of_book or printed_in_town(draft)):
        return "chapter"  # `“Introductory,” Studies in Iconology (New York: Oxford University Press, 1939)`
    if not found and container and (of_book or (draft.editors and not draft.get("url"))):
        return "chapter"
    return found


def _by_print(container: str, draft: Draft) -> Kind | None:
    """What pages, a press, a number or a DOI show, where a name says nothing."""
    if container and draft.date and not draft.date.day and _paged_or_seasonal(draft):
        return "article"  # `Arena (January 1900): 15–24`
    if draft.published or draft.get("number"):
        return "book" if of_press(draft) else "report"
    if _of_years_issues(draft):
        return "article"
    if container and in_newspaper(draft):
        return "newspaper"
    if container and draft.date and draft.date.literal in COMING and not draft.get("url"):
        return "report" if is_institution(container) else "article"
    return "article" if container and draft.get("doi") and not _keeps_or_explains(container) else None


def of_press(draft: Draft) -> bool:
    """Whether a press issued what a person wrote, and its title stands in marks all the same: `Jane Doe, “Harbours,”
    Oxford University Press, 2022`; institutions issue reports."""
    undated = draft.date is not None and not draft.date.month
    bare = not any(map(draft.get, ("container", "number", "series", "genre", "pages")))
    return bare and undated and any(name.family for name in draft.authors) and names_house(draft.get("publisher"))


def _of_years_issues(draft: Draft) -> bool:
    """Whether a person's piece is known by nothing but the year in the bracket behind what holds it, as of a journal
    whose volume is left out: `“Quays,” Explorations in Port History (2007)`."""
    date = draft.date
    bare = draft.issued and date is not None and date.is_year
    people = bool(draft.authors) and all(name.given for name in draft.authors)
    yearly = YEARLY_RE.match(draft.get("container")) is not None
    if not (bare and people) or (draft.locator and not yearly) or issues_papers(draft.get("container")):
        return False
    return not any(map(draft.get, ("url", "genre", "publisher", "place", "event", "archive")))


YEARLY_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w’-]* ){0,4}(?:Yearbook|Year Book|Annual|Annals) (?:of|for|in) ")
"""`“Quays,” Yearbook of Ports (1955): 370`: what appears once a year has no volume beside its year."""


def _is_book(container: str, draft: Draft) -> bool:
    """Whether a name without a year can only be a book's: `The Oxford Companion to Food`, `Food: A History`."""
    subtitled = ": A " in container and not draft.get("volume")
    return subtitled or REFERENCE_RE.search(container) is not None


REFERENCE_RE: Final = lazy.regex(
    r"\b(?:Companion to|Encyclop(?:a?edia|ædia) of|Handbook of|Dictionary of)\s"
    r"|\b(?:Oxford|Cambridge|Columbia|Norton|Penguin|Routledge|Blackwell) (?:[A-Z]\w+ )?"
    r"(?:History|Handbook|Companion|Dictionary|Guide|Anthology|Encyclop(?:a?edia|ædia)|Reader)\b"
)

COMING: Final = ("forthcoming", "in press")
"""What a journal has accepted (14.184)."""

PAPERS_RE: Final = lazy.regex(rf"\b{PAPER_OF_SERIES}(?: Series)?\b(?! (?:Review|Quarterly))")
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


PLATFORMS: Final = frozenset({"X", "Threads", "Bluesky", "TikTok"})
REPOSITORIES: Final = frozenset(
    {"Zenodo", "Figshare", "figshare", "Dryad", "OSF", "Harvard Dataverse", "SSRN", "GitHub"}
)
"""These give a DOI to data and drafts."""
