"""An editor's file beside an article: the text of `seeds/<slug>.yml` in; its facts, and every fault in it, out.

All fields are optional. What the article states itself (title, authors, date) need only be given where the reader
cannot find it:

    slug: smith-2024-harbours          # the article's address; letters a-z, digits and hyphens
    sha256: 0a1b...                    # of the article's file, so that a change is noticed
    title: Harbours and Cables
    authors: [Jane Smith]
    date: 2024-05-11                   # or 2024-05, or 2024
    publisher: Example Institute
    address: https://example.org/harbours
    rights: The article is its author's.
    language: en                       # BCP 47
    sections:
      - title: Why harbours matter     # the editor's words
        opening: In the early years    # the first words of the paragraph that opens the section
    links:                             # where the links to the glossary that are made by rule are wrong
      forbid:
        - {term: safe-cable, passage: kept in a safe}
      force:
        - {term: old-harbour, passage: the quays of the town, words: the quays}
    not_terms: [Europe, Monday]        # names in the text that need no entry
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, field_validator

from apparatus import lazy
from apparatus.model import Editorial, GivenLink, GivenName, GivenTitle, Place, Problem
from apparatus.read.fields import ID_RE, LANGUAGE_RE, Id, PartialDate
from apparatus.read.frontmatter import Lines, load_yaml, validate_what_can_be

SHA256 = lazy.regex(r"[0-9a-f]{64}")


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    title: str = Field(min_length=1)
    opening: str = Field(min_length=1)


class _Forbidden(BaseModel):
    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    term: Id
    passage: str = Field(min_length=1)


class _Forced(_Forbidden):
    words: str = ""


class _Links(BaseModel):
    model_config = ConfigDict(extra="forbid")

    forbid: list[_Forbidden] = []
    force: list[_Forced] = []


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    slug: str = ""
    sha256: str = ""
    title: str = ""
    authors: list[str] = []
    date: PartialDate | None = None
    publisher: str = ""
    address: str = ""
    rights: str = ""
    language: str = "en"
    sections: list[_Section] = []
    links: _Links = _Links()
    not_terms: list[str] = []

    @field_validator("slug")
    @classmethod
    def _is_slug(cls, value: str) -> str:
        return _must(ID_RE, value, "use letters a-z, digits and hyphens, as in smith-2024-harbours")

    @field_validator("sha256")
    @classmethod
    def _is_sum(cls, value: str) -> str:
        return _must(SHA256, value, "a SHA-256 sum has 64 digits and letters a-f")

    @field_validator("language")
    @classmethod
    def _is_language(cls, value: str) -> str:
        return _must(LANGUAGE_RE, value, "give a BCP 47 tag, as en or zh-Hans")

    @field_validator("address")
    @classmethod
    def _is_address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname or any(char.isspace() for char in value):
            raise ValueError("give a whole http or https address, as https://example.org/article")
        return value


def _must(pattern: re.Pattern[str], value: str, hint: str) -> str:
    if not pattern.fullmatch(value):
        raise ValueError(hint)
    return value


def read_editorial(text: str, path: str) -> tuple[Editorial | None, list[Problem]]:
    """Reads an editor's file; None when there is nothing in it to use. Each fault is a problem with its line, all in
    one run; a field that is wrong is left out, so that the others are still held against the article."""
    if not text.strip():
        return None, [
            Problem(Place(path, 1), "the file is empty", "delete it, or write what is to be said of the article")
        ]
    data, line_of, problems = load_yaml(text, path)
    if data is None:
        return None, problems or [Problem(Place(path), "the file could not be read")]
    file, faults = validate_what_can_be(_File, data, line_of, path)
    return _editorial(file, line_of, path) if file is not None else None, sorted([*problems, *faults])


def _editorial(file: _File, line_of: Lines, path: str) -> Editorial:
    sections = (
        GivenTitle(section.title, section.opening, line_of.place(path, ("sections", at, "opening")))
        for at, section in enumerate(file.sections)
    )
    return Editorial(
        place=Place(path),
        slug=file.slug,
        sha256=file.sha256,
        title=file.title,
        authors=tuple(file.authors),
        date=file.date,
        publisher=file.publisher,
        address=file.address,
        rights=file.rights,
        language=file.language,
        sections=tuple(sections),
        links=tuple(_given_links(file.links, line_of, path)),
        not_terms=tuple(
            GivenName(name, line_of.place(path, ("not_terms", at))) for at, name in enumerate(file.not_terms)
        ),
        sha256_place=line_of.place(path, ("sha256",)) if file.sha256 else None,
    )


def _given_links(links: _Links, line_of: Lines, path: str) -> Iterator[GivenLink]:
    for at, link in enumerate(links.forbid):
        yield GivenLink(link.term, link.passage, "", False, line_of.place(path, ("links", "forbid", at)))
    for at, forced in enumerate(links.force):
        yield GivenLink(forced.term, forced.passage, forced.words, True, line_of.place(path, ("links", "force", at)))
