"""What an editor says of one article, and of a work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from apparatus.model.article import GivenLink, GivenName
from apparatus.model.problems import Place
from apparatus.model.references import Date


@dataclass(frozen=True, slots=True)
class GivenTitle:
    """A section title that an editor gave, and where its section begins."""

    title: str
    opening: str
    """The first words of the paragraph that opens the section."""
    place: Place


@dataclass(frozen=True, slots=True)
class Editorial:
    """What `seeds/<slug>.yml` says of an article: true of this one article, and never read out of the text."""

    place: Place
    slug: str = ""
    sha256: str = ""
    """Of the seed's bytes, in hexadecimal; empty when not recorded."""
    title: str = ""
    authors: tuple[str, ...] = ()
    date: Date | None = None
    publisher: str = ""
    address: str = ""
    """Where the publisher keeps the article: an http(s) address."""
    rights: str = ""
    language: str = "en"
    sections: tuple[GivenTitle, ...] = ()
    links: tuple[GivenLink, ...] = ()
    not_terms: tuple[GivenName, ...] = ()
    sha256_place: Place | None = None
    """Where the sum is recorded, for the message that it does not fit."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of `bib/curated.bib`: fields that an editor corrected or added, or a work that an editor cites."""

    key: str
    type: str
    """The BibTeX type, in lower case."""
    fields: Mapping[str, str]
    """Names in lower case; values as written, names of persons as BibTeX writes them."""
    place: Place
