"""The kind that the name of a container, an address or a genre shows.

Comes in: a draft, and the name or the genre. Comes out: a `Kind`, or None where neither shows it.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Date, Kind
from apparatus.read.note.kinds.bare_titles import CALLED_RE
from apparatus.read.note.kinds.legal_kinds import DEBATES, DEBATES_RE
from apparatus.read.note.lists import NEWSPAPERS
from apparatus.read.note.names.periodical_kinds import is_newspaper, periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.art_words import ART

REPORT_RE: Final = lazy.regex(
    r"\b(?:Brief|Briefing|Report|Paper|Memo|Note|Insight|Viewpoint|Comment|Advisory|Backgrounder|Fact ?[Ss]heet"
    r"|Bulletin)s?\b"
)


REPORTS: Final = ("report", "white paper", "working paper", "discussion paper", "policy brief", "policy paper")
"""How genres end of what a body issues in its own name, in a bracket with it: `technical report (Commission on Ports,
2023)`."""


def site_for_series(draft: Draft) -> None:
    """Puts what holds a page in the place of a series, where the bracket behind it says who publishes the site, and the
    day: `“Quays,” Harbour.com (Harbour Media LLC, May 3, 2019), https://…`. A site bears its address for its name, or
    that of its publisher; or what appears on a day stands at an address."""
    held, publisher = draft.get("series"), draft.get("publisher")
    if draft.in_book or draft.stated.keys() & {"container", "number", "place"} or not publisher:
        return
    if REPORT_RE.search(held) or held.endswith((" series", " Series")):
        return
    dated = draft.get("url") and draft.date is not None and draft.date.day
    if dated or SITE_RE.search(held) or held.lower() == publisher.lower():
        draft.stated["container"] = draft.stated.pop("series")
        draft.published = False


SITE_RE: Final = lazy.regex(
    r"\w\.(?:com|org|net|gov|mil|int|edu|info|eu|io|blog|news|(?:[a-z]{2}|com)\.[a-z]{2})\Z"
    r"|\A[\w-]{3,}\.[a-z]{2}\Z"
    r"|\b(?:[Ww]eb ?(?:site|page)|sitio web)\Z"
)
"""`CNN.com`, `Brookings website`: a site known by its address, or called one."""


CONSULTED_RE: Final = lazy.regex(
    r"\b(?:Dictionary|Encyclop(?:a?edia|ædia|édie)|Lexi[ck]on|Dizionario|Diccionario|Wörterbuch)\b"
    r"|\b(?:Grove|OED|Britannica)\b.* Online\Z"
)
"""A work in which one looks things up appears as a whole, and online entry by entry."""


ADDRESS_KINDS: Final[tuple[tuple[str, Kind], ...]] = (
    ("twitter.com/", "post"), ("//x.com/", "post"), ("www.facebook.com/", "post"), ("/facebook.com/", "post"),
    ("instagram.com/", "post"), ("weibo.com/", "post"),
    ("arxiv.org/abs/", "article"), ("youtube.com/watch", "film"), ("youtu.be/", "film"), ("vimeo.com/", "film"),
)  # fmt: skip
"""What a work is that stands at such an address."""


REPORTED_RE: Final = lazy.regex(
    r"(?:Final |Interim |First |Second )?Report of the (?:[A-ZÀ-Þ][\w’&-]* ){0,5}"
    r"(?:Commission|Committee|Task Force|Working Group|Panel|Board of Inquiry|Inquiry)\b"
)
"""`Report of the National Advisory Commission on Ports`: what a body reports, wherever it stands."""


MAILED_RE: Final = lazy.regex(r"(?:E-?mail|Text message|Telephone|Message)\b", re.I)
"""What no archive keeps so far."""


def online_kind(draft: Draft) -> Kind:
    """What a work is of which nothing more is known: a page where there is an address, by which some are told."""
    address = draft.get("url")
    kind = next((kind for sign, kind in ADDRESS_KINDS if sign in address), None) if address else None
    if kind and (kind == "post" or not (draft.get("title") and draft.get("container"))):
        return kind
    if draft.letter and not draft.get("container"):
        return "misc" if address or MAILED_RE.match(draft.get("title")) else "archive"
    if not draft.get("container") and (
        REPORTED_RE.match(draft.get("title")) or FILED_RE.match(draft.get("title")) or _reports_itself(draft)
    ):
        return "report"
    return "web" if address or draft.accessed or draft.get("doi") else "misc"


FILED_RE: Final = lazy.regex(r"Form (?:10|8|20|6|40|S|F|N|DEF)-?[A-Z0-9]{1,4}\b")
"""`Form 10-K for the Fiscal Year Ended …`: what a company reports to those who watch over the exchange."""


def _reports_itself(draft: Draft) -> bool:
    """Whether a body's work, whose title stands without marks, calls itself a report: `Port Office, Quay Strategy
    Report: Keys for All, June 1, 2019, https://…`, or has pages in a file of print: `Port Office, Budget Summary, p. 4,
    https://….pdf`."""
    body = bool(draft.authors) and all(name.literal for name in draft.authors)
    paged = draft.locator[:1].isdigit() and ".pdf" in draft.get("url")
    return body and not draft.quoted and (paged or CALLED_RE.match(draft.get("title")) is not None)


DAILY_RE: Final = lazy.regex(r"(?:The )?(?:[A-ZÀ-Þ][\w.’'-]* ){1,3}Journal\Z")
"""`Providence Journal`, `Winston-Salem Journal`: what the journals of a subject are not called."""


BY_DAY_RE: Final = lazy.regex(r"(?<! Law)(?<! Book) (?:Review(?: of Books)?|Journal)\Z")
"""`Harbour Business Review`: with the day alone, which journals do not print, a magazine (14.188)."""


def _of_issue(date: Date) -> bool:
    """Whether a month or a season tells when an issue appeared."""
    return bool(date.month or date.season)


BLOG_RE: Final = lazy.regex(r"\b(?:[Bb]log|[Ww]eblog)s?\Z")
BLOG_HOSTS: Final = frozenset({"Medium", "Substack", "Blogspot", "Blogger", "WordPress", "LiveJournal"})
"""Behind the name of a blog, the house where it stands: `The Capital, Medium`."""


def kind_of_container(container: str, draft: Draft) -> Kind | None:
    """The kind that the name of a periodical shows, with what is stated beside it."""
    if container.endswith(DEBATES) and DEBATES_RE.search(container):
        return "law"
    if ("log" in container and BLOG_RE.search(container)) or draft.get("publisher") in BLOG_HOSTS:
        return "blog"
    kind = periodical_kind(container) or (periodical_kind(draft.gloss) if draft.gloss else None)
    if kind == "newspaper" and draft.accessed and not draft.date and draft.get("url") and not is_newspaper(container):
        return "web"  # `The Archaeological Record, accessed May 3, 2021, https://…`: no day of publication
    if kind == "newspaper" and draft.quoted and draft.date and not draft.date.day and _of_issue(draft.date):
        by_season = draft.get("pages") or (
            draft.date.season and not LETTER_RE.search(container)
        )  # `History Workshop Journal (Spring 2001): 45–67`
        return kind if container.lower().removeprefix("the ") in NEWSPAPERS else "article" if by_season else "magazine"
    dailies = draft.date and draft.date.day and not (draft.get("volume") or draft.get("issue") or draft.get("doi"))
    if kind == "article" and dailies:
        if DAILY_RE.match(container) and (not draft.get("url") or is_newspaper(container)):
            return "newspaper"
        if draft.quoted and BY_DAY_RE.search(container) and "jstor.org" not in draft.get("url"):
            return "magazine"
    if kind == "article" and not draft.date and draft.get("url") and not draft.get("doi"):
        return "web"
    if kind == "article" and draft.get("place") and draft.date and draft.date.day and not draft.get("title"):
        return "newspaper"  # `Harbour Journal (Port Town, ME), May 3, 1901`
    return kind


LETTER_RE: Final = lazy.regex(r" [Nn]ews[ -]?[Ll]etter\Z")


def kind_of_genre(genre: str, draft: Draft) -> Kind | None:
    """The kind that a genre shows, whatever else is said."""
    if genre in ("website", "web site", "webpage", "web page"):
        return "web"
    if genre.startswith(("blog", "weblog")):
        return "blog"
    if genre.startswith(("dataset", "data set", "database", "computer file", "data file", "data collection")):
        return "dataset"
    if genre in ("youtube video", "vimeo video") and not draft.said & {"speech", "interview", "conference"}:
        return "film"
    if genre == "podcast" and draft.get("container"):
        return online_kind(draft)
    if genre.startswith(("podcast", "radio", "television")) and (draft.in_book or draft.get("issue")):
        return online_kind(draft)  # an episode's number is no issue's
    if (
        genre.startswith((*ART, "installation")) and draft.loose and not draft.published
    ):  # who keeps one is no publisher
        draft.put("container", draft.stated.pop("publisher", ""))
        return online_kind(draft)
    return None
