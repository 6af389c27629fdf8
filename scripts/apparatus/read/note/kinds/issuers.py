"""Whether a body issued a work: one that wrote it itself, does research for those who govern, or is an office.

Comes in: a draft, or the name of a body. Comes out: whether it issued the work, or issues papers at all.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import (
    COMPANIES,
    ISSUERS,
    LONE_ORGANISATIONS,
    ORGANISATION_HEADS,
    ORGANISATIONS_LIKE_PEOPLE,
)
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.names.organisations import has_head, looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.houses import is_house


def put_issuer(draft: Draft) -> None:
    """Makes the institution in which a report stands its publisher."""
    if not draft.get("publisher"):
        draft.stated["publisher"] = draft.stated.pop("container")


def issued_by_itself(draft: Draft) -> bool:
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
    r"|(?:U\.?S\.? )?(?:Department|Ministry) of "
    r"(?!.*(?:Universit|Studies|Histor|Anthropol|Cultur|Information|Heritage|Antiquit|Arts\b))"
)
REPORTING: Final = 1960
"""Since when such bodies have issued more reports than books."""


def of_research(draft: Draft) -> bool:
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


def of_office(draft: Draft) -> bool:
    """Whether the title says that an office or a committee reports: `Report of the Commissioner of Ports for 1898`."""
    return not (draft.authors or draft.editors) and OFFICE_RE.match(draft.get("title")) is not None


OFFICE_RE: Final = lazy.regex(
    r"(?:(?:[A-Z][a-z-]+ ){0,3}(?:Annual|Biennial|Final|Interim|Special) )?Reports? (?:of|by) the "
    r"(?:[A-Z][a-z-]+ ){0,4}"
    r"(?:Director|Secretary|Commissioners?|Superintendent|Committee|Commission|Board|Governor|Chief|Surgeon|Postmaster"
    r"|Attorney|Registrar|Inspectors?|President|Comptroller|Treasurer|Auditor|Department|Bureau|Trustees|Council|Office)\b"
)


def issued_by_body(draft: Draft) -> bool:
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
            (issues(publisher) or publisher.lower() in ISSUERS)
            if " " in publisher
            else publisher.lower() in COMPANIES
            or (acronym(publisher) and len(publisher) > 2)
            or (draft.date.day and draft.get("url"))
        )
        and not is_house(publisher)
    )


def issued_by_author(draft: Draft) -> bool:
    """Whether an institution states a work as its own: `National Intelligence Council, Global Trends, March 2021`."""
    title, authors = draft.get("title"), draft.authors
    if draft.letter or draft.get("genre") or draft.get("archive") or not (draft.date and title):
        return False
    if not (draft.date.month or (draft.original and not draft.get("publisher"))):
        return False
    return " " in title and bool(authors) and all(looks_like_organisation(a.literal, strict=True) for a in authors)


def issues(name: str) -> bool:
    """Whether an institution or a company stands behind a title in italics."""
    return is_institution(name) or (name != "" and issues_papers(name) is True)


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


MEDIA_RE: Final = lazy.regex(r"\b(?:Media|Network|Wire|Newsroom|Broadcasting|Reporters|Press|Magazine)\Z")
