"""The kind of a work whose title stands without quotation marks, by what is stated beside it, and the kinds that a
container or an address shows.

Comes in: a draft. Comes out: a `Kind`; an institution that issued the work is put in its place as publisher.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Date, Kind
from apparatus.read.note.kinds.bare_titles import CALLED_RE, bare_paper, called_report, paged_of_person
from apparatus.read.note.kinds.scanned import kind_of_scan
from apparatus.read.note.lists import (
    COMPANIES,
    ISSUERS,
    LONE_ORGANISATIONS,
    NEWSPAPERS,
    ORGANISATION_HEADS,
    ORGANISATIONS_LIKE_PEOPLE,
    PLACES,
)
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.names.organisations import has_head, looks_like_organisation
from apparatus.read.note.names.periodical_kinds import is_newspaper, periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.art_words import ART
from apparatus.read.note.words.hints import hinted
from apparatus.read.note.words.honorifics import INCORPORATED
from apparatus.read.note.words.houses import PRESS_RE, is_house, names_house

REPORT_RE: Final = lazy.regex(
    r"\b(?:Brief|Briefing|Report|Paper|Memo|Note|Insight|Viewpoint|Comment|Advisory|Backgrounder|Fact ?[Ss]heet"
    r"|Bulletin)s?\b"
)


REPORTS: Final = ("report", "white paper", "working paper", "discussion paper", "policy brief", "policy paper")
"""How genres end of what a body issues in its own name, in a bracket with it: `technical report (Commission on Ports,
2023)`."""


BULLETIN_RE: Final = lazy.regex(
    r"\b(?:Bureau|Department|Service|Survey|Board|Office|Health|Station)\b.* Bulletin (?:[Nn]o\. )?\d"
)
"""`Bureau of Mines Bulletin 98`: what an office prints."""

REPORT_SERIES: Final = (
    " Report", "White Paper", " Research Paper", " Policy Paper", " Policy Brief", " Briefing Paper", " Working Paper",
    " Discussion Paper", " Issue Brief",
)  # fmt: skip
"""How the series ends in which an institute prints its reports, perhaps without a number."""


def unquoted_kind(draft: Draft) -> Kind:
    """The kind of a work whose title is not quoted."""
    if draft.behind_date and draft.get("container") and not draft.get("genre") and draft.get("title"):
        return "misc"  # a museum shows it
    kind = _by_issuer_alone(draft) or _by_rule(draft) or _by_holder(draft) or _by_series(draft)
    if kind:
        return kind
    if draft.loose and draft.get("place") and draft.get("container") and draft.authors and not draft.get("publisher"):
        draft.stated["publisher"] = draft.stated.pop("container")
    return _by_imprint(draft) or _by_little(draft)


def _by_issuer_alone(draft: Draft) -> Kind | None:
    """What a press, a body or a company makes of what somebody wrote, if its name stands between commas, where another
    work has what holds it."""
    if not (draft.loose and draft.authors and draft.get("title")):
        return None
    if not draft.get("genre") and (_issues(draft.get("container")) or press_and_year(draft) or _press_and_day(draft)):
        draft.stated["publisher"] = draft.stated.pop("container")
        return "book" if _by_a_press(draft) else "report"
    return "book" if _by_publisher_of_town(draft) or _by_house_and_year(draft) else None


def _by_rule(draft: Draft) -> Kind | None:
    """A treaty or a law, by its title."""
    if _binds_states(draft):
        return "treaty"
    told = draft.authors or draft.editors or draft.get("container") or draft.get("publisher")
    return "law" if not told and _of_law(draft) else None


def _by_holder(draft: Draft) -> Kind | None:
    """What a periodical makes of what stands in it, without a title or in a month."""
    container, date = draft.get("container"), draft.date
    if container and not draft.get("title"):
        return kind_of_container(container, draft) or online_kind(draft)
    if date and container and not draft.published and (date.month or date.season):
        return kind_of_container(container, draft)  # `Jane Doe, Those Quays, Harbour Magazine, Summer 1993, at 22`
    return None


def _by_series(draft: Draft) -> Kind | None:
    """A report, by its number or the series that holds it, or a chapter."""
    if draft.get("number").startswith(("COM", "JOIN", "SWD")):
        return "report"
    if draft.in_book:
        return "chapter"
    if (draft.published or draft.date) and draft.get("number") and REPORT_RE.search(draft.get("series")):
        return "report"
    if draft.published and BULLETIN_RE.search(draft.get("series")):
        return "report"
    return "report" if draft.published and draft.get("series").endswith(REPORT_SERIES) else None


def _by_imprint(draft: Draft) -> Kind | None:
    """What is told of how a work was issued: its version, its year, who published it, its edition, and where."""
    if draft.get("edition").lower().startswith(("version", "release")) and draft.get("url") and not draft.published:
        return "misc" if "github" in draft.get("url") else "web"
    if (
        any(name.given or name.family for name in draft.authors or draft.editors)
        and draft.original
        and draft.date
        and not (draft.get("container") or draft.get("url"))
    ):
        return "book"  # `Digital Empires (2023)`, as lawyers cite
    if _issued_by_body(draft) or _issued_by_itself(draft) or _of_office(draft) or _of_research(draft):
        return "report"
    exact = draft.loose and draft.date is not None and draft.date.day > 0  # what bears a day is no book
    if draft.published or draft.get("edition") or draft.translators or (draft.get("place") and not exact):
        return "book"
    return None


def _by_little(draft: Draft) -> Kind:
    """What a work is of which hardly more than who wrote it and a date is told, by how it is printed or where it can be
    read."""
    if _in_capitals(draft):
        return "report" if (draft.date and draft.date.day) or _issued_by_author(draft) else "book"
    if draft.authors and BOOK_DOI_RE.search(draft.get("doi")):
        return "book"
    kind = online_kind(draft)
    if kind == "misc" and bare_paper(draft):
        draft.stated["container"] = draft.stated.pop("title")
        return "newspaper"
    if kind == "misc" and paged_of_person(draft):
        return "book"
    if kind == "misc" and (_issued_by_author(draft) or (draft.locator and called_report(draft))):
        return "report"
    return (kind_of_scan(draft) or kind) if kind in {"misc", "web"} else kind


def _of_law(draft: Draft) -> bool:
    """Whether the title is that of a restatement of the law, or of what a parliament prints of its debates."""
    title = draft.get("title")
    return RESTATEMENT_RE.match(title) is not None or (title.endswith(DEBATES) and DEBATES_RE.search(title) is not None)


RESTATEMENT_RE: Final = lazy.regex(
    r"R(?:estatement|ESTATEMENT) (?:\((?:First|Second|Third|Fourth)\) )?(?:of|OF) ", re.I
)
"""`Restatement (Third) of the Law Governing Ports (2000)`: cited as a law, also as a whole (Bluebook 12.9.4)."""


def _binds_states(draft: Draft) -> bool:
    """Whether the title is that of a treaty or a declaration of rights, which no person wrote and no press published:
    `United Nations, Convention on the Rights of the Child (1989)`."""
    if draft.editors or draft.get("publisher") or draft.in_book or any(name.given for name in draft.authors):
        return False
    title = draft.get("title")
    return "treaty" in hinted(title) or title.startswith("Universal Declaration of ")


def _issued_by_itself(draft: Draft) -> bool:
    """Whether bodies wrote a work and one of them issued it, by its name or its letters: `World Bank, Doing Business in
    Ports (Washington, DC: World Bank, 2019)`."""
    publisher = draft.get("publisher").removeprefix("The ")
    bodies = [name.literal.removeprefix("The ") for name in draft.authors]
    if not draft.published or draft.get("edition")[:1].isdigit() or not bodies or not all(bodies):
        return False
    if not publisher:
        return draft.date is not None and draft.date.month > 0  # `(Washington, DC: November 2018)`
    if PRINTS_BOOKS_RE.search(publisher):
        return False
    return any(
        body.startswith(publisher) or publisher.startswith(body) or _letters_of(body) in publisher.split("/")
        for body in bodies
    )


RESEARCH_RE: Final = lazy.regex(
    r"Cent(?:er|re) for (?:Strategic|Security|a New American|European (?:Policy|Reform)|Global"
    r"|International (?:Governance|Private)|Naval|Data|American Progress)|RAND(?: Corporation)?\Z"
    r"|Carnegie (?:Endowment|India|China|Europe)|Council on Foreign Relations|Atlantic Council|Inter-American Dialogue"
    r"|World Bank\Z|Congressional Research Service|Government Accountability Office"
    r"|(?:U\.?S\.? )?(?:Department|Ministry) of (?!.*(?:Universit|Studies|Histor|Anthropol))"
)
REPORTING: Final = 1960
"""Since when such bodies have issued more reports than books."""


def _of_research(draft: Draft) -> bool:
    """Whether a body that does research for those who govern issued what somebody wrote."""
    year = draft.date.year if draft.date else 0
    people = bool(draft.authors) and not draft.get("edition")
    return draft.published and people and year >= REPORTING and RESEARCH_RE.match(draft.get("publisher")) is not None


PRINTS_BOOKS_RE: Final = lazy.regex(
    r"\b(?:Mus(?:eum|ée|eo|eu)|Galler(?:y|ies)|Librar(?:y|ies)|Bibliot|Societ(?:y|ies)|Church|Press|Academ|Universit|College"
    r"|Theat(?:er|re)|Orchestra|Opera|Dioces)"
)
"""What prints catalogues and books of its own, and seldom reports."""


def _letters_of(body: str) -> str:
    """The letters by which a body goes: `IMF`."""
    return "".join(word[0] for word in re.split(r"[\s-]+", body) if word[0].isupper())


RESEARCHES_RE: Final = lazy.regex(
    r"\b(?:Cent(?:er|re) (?:for|on) (?!(?:the )?(?:Arts?|Book|History|Jewish|Medieval|Renaissance)\b)|Council on"
    r"|Office (?:of|for)|Ministry of|Department (?:of|for)|Commission|Bureau of|Policy Institute|Endowment for|RAND"
    r"|White House|Institute (?:for|of) (?:the |(?:[A-ZÀ-Þ][\w-]*,? (?:and |& )?)){0,3}"
    r"(?:Strategic|International|Policy|Security|Peace|Strategy|Defen[cs]e|Affairs|Research|Future|Studies))\b"
)


def _of_office(draft: Draft) -> bool:
    """Whether the title says that an office or a committee reports: `Report of the Commissioner of Ports for 1898`."""
    return not (draft.authors or draft.editors) and OFFICE_RE.match(draft.get("title")) is not None


OFFICE_RE: Final = lazy.regex(
    r"(?:(?:[A-Z][a-z-]+ ){0,3}(?:Annual|Biennial|Final|Interim|Special) )?Reports? (?:of|by) the "
    r"(?:[A-Z][a-z-]+ ){0,4}"
    r"(?:Director|Secretary|Commissioners?|Superintendent|Committee|Commission|Board|Governor|Chief|Surgeon|Postmaster"
    r"|Attorney|Registrar|Inspectors?|President|Comptroller|Treasurer|Auditor|Department|Bureau|Trustees|Council|Office)\b"
)


def _issued_by_body(draft: Draft) -> bool:
    """Whether an institution, and no press of a town, issued it in a month, which a book has not, or shows it at an
    address: `(RAND Corporation, August 2020)`; or anybody on a day, at an address: `(Quayside, May 3, 2020)`. What has
    an address is a report in a town as well, if who issued it is an office or does research for those who govern."""
    publisher = draft.get("publisher")
    return bool(
        draft.published
        and publisher
        and draft.date
        and (draft.date.month or draft.get("url"))
        and (draft.date.month or not draft.get("place") or RESEARCHES_RE.search(publisher))
        and not draft.get("edition")
        and (
            (_issues(publisher) or publisher.lower() in ISSUERS)
            if " " in publisher
            else publisher.lower() in COMPANIES
            or (acronym(publisher) and len(publisher) > 2)
            or (draft.date.day and draft.get("url"))
        )
        and not is_house(publisher)
    )


BOOK_DOI_RE: Final = lazy.regex(r"/(?:CBO)?97[89](?:-?\d){10}\b")
"""A DOI that is made of the book's ISBN."""


def _in_capitals(draft: Draft) -> bool:
    """Whether author and title stand in capitals, as lawyers print those of books and reports, even of one that can be
    read at an address (Bluebook 15.1, 18.2): `JANE DOE, QUAYS: A PRIMER (2014), https://…`."""
    title = draft.get("title")
    if not (title.isupper() and " " in title and draft.date and draft.authors) or draft.get("container"):
        return False
    return all((name.family or name.literal).isupper() for name in draft.authors)


def _issued_by_author(draft: Draft) -> bool:
    """Whether an institution states a work as its own: `National Intelligence Council, Global Trends, March 2021`."""
    title, authors = draft.get("title"), draft.authors
    if draft.letter or draft.get("genre") or draft.get("archive") or not (draft.date and title):
        return False
    if not (draft.date.month or (draft.original and not draft.get("publisher"))):
        return False
    return " " in title and bool(authors) and all(looks_like_organisation(a.literal, strict=True) for a in authors)


def press_and_year(draft: Draft) -> bool:
    """Whether a press and a bare year stand behind a title: `Code: Version 2.0, Basic Books, 2006`."""
    bare = draft.date is not None and not (draft.date.month or draft.date.literal)
    held = draft.get("container")
    return bare and is_house(held)


def _issues(name: str) -> bool:
    """Whether an institution or a company stands behind a title in italics."""
    return is_institution(name) or (name != "" and issues_papers(name) is True)


def _press_and_day(draft: Draft) -> bool:
    """Whether the day on which a press brought a book out stands behind it: `Quays, Simon & Schuster, May 3, 2021`."""
    return draft.date is not None and draft.date.month > 0 and names_house(draft.get("container"))


def press_and_place(draft: Draft) -> bool:
    """Whether a press and its town are stated, and no number: what stands before them in italics is a book's title."""
    return bool(draft.get("place")) and not draft.get("number") and PRESS_RE.search(draft.get("publisher")) is not None


def printed_in_town(draft: Draft) -> bool:
    """Whether a publisher that is no institution and its town are stated, and no number, as of no journal."""
    publisher = draft.get("publisher")
    private = PRESS_RE.search(publisher) is not None or not (
        acronym(publisher) or looks_like_organisation(publisher, strict=True)
    )
    return bool(draft.get("place") and publisher and draft.published and not draft.get("number")) and private


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


def _by_a_press(draft: Draft) -> bool:
    """Whether a press and its town stand between commas: `La Trobe University Press, Carlton, 2020`."""
    publisher, _, town = draft.get("publisher").partition(", ")
    if not is_house(publisher) or (draft.date and draft.date.month and not names_house(publisher)):
        return False
    if town.rstrip(".") not in INCORPORATED:
        draft.stated["publisher"] = publisher
        draft.put("place", town)
    return True


def _by_house_and_year(draft: Draft) -> bool:
    """Whether a person's book has the publisher's name and a bare year, as the French, the Italians and the Spanish
    print it: `Gilles Deleuze, Foucault, Minuit, 1986`."""
    house, date = draft.get("container"), draft.date
    bare = date is not None and date.year and not (date.month or date.season or date.literal or date.end_year)
    if not bare or not all(name.given for name in draft.authors) or draft.stated.keys() & BESIDE or draft.said:
        return False
    if not HOUSE_RE.match(house) or periodical_kind(house) or house.lower() in PLACES:
        return False
    draft.put("publisher", draft.stated.pop("container"))
    return True


BESIDE: Final = frozenset({"url", "doi", "volume", "issue", "pages", "number", "genre", "event", "archive", "section"})
"""What is stated of no book, or beside no publisher."""

HOUSE_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’'&.-]*(?: (?:[A-ZÀ-Þ&][\w’'&.-]*|de|du|des|e|y|et|und)){0,3}\Z"
    r"|(?:[A-ZÀ-Þ]\. ?){1,3}[A-ZÀ-Þ][\w’-]+ (?:(?:&|and|und) [A-ZÀ-Þ][\w’-]+\.?|et fils|y hijos)\Z"
)
"""`Minuit`, `Fondo de Cultura Económica`, `Simon & Schuster`."""


def _by_publisher_of_town(draft: Draft) -> bool:
    """Whether a publisher and its town stand between commas, and a bare year behind them: `Macmillan, London, 1977`."""
    found = TOWN_LAST_RE.match(draft.get("container"))
    if not found or found["town"].lower() not in PLACES or draft.get("url") or not draft.date or draft.date.month:
        return False
    if looks_like_organisation(found["publisher"], strict=True):
        return False  # `oil on canvas, Museum of Modern Art, New York`
    del draft.stated["container"]
    draft.put("publisher", found["publisher"])
    draft.put("place", found["place"])
    return True


TOWN_LAST_RE: Final = lazy.regex(
    r"(?P<publisher>[A-ZÀ-Þ][^,\d]{2,50}), (?P<place>(?P<town>[A-ZÀ-Þ][^,\d]{2,30})(?:, [A-Z]{2,4}|, [A-Z][a-z]+\.)?)\Z"
)


def is_institution(container: str) -> bool:
    """Whether what stands behind a title in italics is who issued it: `Title, Carnegie Endowment, September 2019`."""
    named = container.removeprefix("International ")  # `International Politics` is a journal
    if MATTERS_RE.match(named):
        return False
    return periodical_kind(container) is None and has_head(named) and looks_like_organisation(container, strict=True)


MATTERS_RE: Final = lazy.regex(r".* (?:and|&) Society\Z|[A-Z]\w+ (?:and|&) Culture\Z")
"""`Enterprise & Society`, `Labor and Culture`: no body, but two matters."""


def issues_papers(name: str) -> bool | None:
    """Whether a name is that of an institution or a company that issues papers, and not of a house of news; None when
    that cannot be told (`IISS Voices`, `RAND Europe`)."""
    words = name.split()
    first = words[0].lower()
    private = first in COMPANIES or " ".join(words[:2]) in ORGANISATIONS_LIKE_PEOPLE
    if private or first in LONE_ORGANISATIONS or name.lower().endswith(("-stiftung", "-institut")):
        return True
    if MEDIA_RE.search(name) or not is_institution(name):
        return None if first == "international" else False
    headed = any(word[0].isupper() and word.strip(".,()").lower() in ORGANISATION_HEADS for word in words)
    return True if headed or len(words) == 1 else None


CONSULTED_RE: Final = lazy.regex(
    r"\b(?:Dictionary|Encyclop(?:a?edia|ædia|édie)|Lexi[ck]on|Dizionario|Diccionario|Wörterbuch)\b"
    r"|\b(?:Grove|OED|Britannica)\b.* Online\Z"
)
"""A work in which one looks things up appears as a whole, and online entry by entry."""

MEDIA_RE: Final = lazy.regex(r"\b(?:Media|Network|Wire|Newsroom|Broadcasting|Reporters|Press|Magazine)\Z")


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


DEBATES: Final = ("Deb.", "Debs.", "Debs", "Deb", "Debates", "Hansard")
DEBATES_RE: Final = lazy.regex(
    r"(?:\b(?:H\. ?[CLR]\.|H[CL]|House of (?:Commons|Lords|Representatives|Assembly)|Senate|Parl(?:iamentary|\.)"
    r"|Legislative (?:Council|Assembly)|Dáil|Seanad|(?:Lok|Rajya) Sabha) Deb(?:s|ates)?\b|\bHansard\Z)"
)
"""What a parliament prints of its debates."""


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
        by_season = draft.date.season or draft.get("pages")  # `History Workshop Journal (Spring 2001): 45–67`
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
