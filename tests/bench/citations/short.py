"""Prints the short forms in which a note points back to a work: surname, surname and title, title alone.

Comes in: a work and how it was first printed. Comes out: the form, or the empty string where the Manual knows none.
"""

from __future__ import annotations

import re

from apparatus.model import Name
from bench.citations.people import family_of
from bench.citations.render import Printed
from bench.citations.sheet import inner, joined
from bench.citations.works import Work

YEARS = re.compile(r", \d{4}[–-]\d{4}\Z")
SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "and",
        "or",
        "for",
        "to",
        "from",
        "with",
        "after",
        "before",
        "since",
        "into",
        "by",
        "at",
        "under",
        "over",
        "as",
        "that",
    ]
)
WITHOUT = frozenset({"archive", "law", "treaty", "interview", "film", "post", "dataset", "speech"})
"""Kinds whose short forms have their own rules, or none."""


def names_of(work: Work) -> tuple[Name, ...]:
    """The names under which a work stands."""
    return work.authors or (work.editors if work.kind == "book" else ())


def surnames(work: Work, et_al_from: int) -> str:
    """`Jackson`, `Erickson and Wuthnow`, `Lee et al.`"""
    names = [family_of(name) for name in names_of(work)]
    if len(names) >= et_al_from and len(names) > 1:
        return f"{names[0]} et al."
    return " and ".join(names) if len(names) < 3 else f"{', '.join(names[:-1])}, and {names[-1]}"


def short_title(title: str) -> str:
    """The title up to its colon, without its article, at most four words of it (Chicago Manual 14.33)."""
    main = title.split(":")[0].split("—")[0].split(" |")[0].split(";")[0].strip()
    if "?" in main:
        main = main[: main.index("?") + 1]
    for article in ("The ", "A ", "An "):
        main = main.removeprefix(article)
    main = YEARS.sub("", main)
    if main.isdigit():
        return title
    words = main.split()
    if len(words) <= 5 or any(c in main for c in "“”‘[(,") or (SMALL.isdisjoint(words)):
        return main
    words = words[:4]
    while len(words) > 1 and words[-1].lower() in SMALL:
        words.pop()
    return " ".join(words)


def can_be_short(work: Work) -> bool:
    """Whether a work has a short form of names and title."""
    return work.kind not in WITHOUT and bool(work.title)


def short_form(work: Work, first: Printed, named: str, single: bool, comma: bool) -> str:
    """`named`, and the short title in the marks that it first stood in; `comma` says whether a locator follows."""
    title = short_title(work.title)
    lead = f"{named}, " if named else ""
    behind = "," if comma else ""
    if not first.quoted:
        return f"{lead}{joined(title, behind)}"
    if single:
        return f"{lead}‘{title}’{behind}"
    return f"{lead}“{inner(joined(title, behind))}”"
