"""Reads the cases of tests/cases/bib: a work as `field: value` lines, and what it becomes in each format."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from apparatus.model import Date, Name, Reference, Work

CASES = Path(__file__).parent / "cases" / "bib"
NAME_FIELDS = ("authors", "editors", "translators", "container_authors")
DATE_FIELDS = ("date", "original_date", "container_date", "accessed")


def parts_of(name: str, count: int) -> list[list[str]]:
    """The cases of a file, each with its `count` parts, which are closed by a line with a full stop."""
    parts = re.split(r"(?m)^\.\n", (CASES / name).read_text(encoding="utf-8").partition("\n\n")[2])
    assert parts[-1].strip() == "" and (len(parts) - 1) % count == 0, f"{name}: a part is not closed"
    return [[parts[at].strip(), *parts[at + 1 : at + count]] for at in range(0, len(parts) - 1, count)]


def work_of(text: str) -> Work:
    """A work of `field: value` lines. `editor's FIELD` is a BibTeX field of the editor's, `editor's entry` its type."""
    fields = dict(re.findall(r"(?m)^([^:\n]+): ?(.*)$", text))
    edited = {name.removeprefix("editor's "): fields.pop(name) for name in list(fields) if name.startswith("editor's ")}
    key, editorial, type_ = fields.pop("key"), fields.pop("editorial", ""), edited.pop("entry", "")
    return Work(key, reference_of(fields), edited=edited, editorial=bool(editorial), type=type_)


def reference_of(fields: Mapping[str, str]) -> Reference:
    values: dict[str, Any] = dict(fields)
    values |= {name: names_of(values[name]) for name in NAME_FIELDS if name in values}
    values |= {name: date_of(values[name]) for name in DATE_FIELDS if name in values}
    values |= {"et_al": True} if "et_al" in values else {}
    return Reference(**values)


def names_of(text: str) -> tuple[Name, ...]:
    """`Family, Given, particle, suffix; ...`, or `=The Whole Name`."""
    pieces = text.split("; ")
    return tuple(
        Name(literal=p[1:]) if p.startswith("=") else Name(*(part.strip() for part in p.split(","))) for p in pieces
    )


def date_of(text: str) -> Date:
    """`2021-02-03`, `1861/1865`, `2003-05/2003-06`, `spring 2020`, `1920~`, or anything else as it is printed."""
    if re.fullmatch(r"(?:\w+ )?\d{4}[^ ]*[~?]", text):
        return replace(date_of(text.replace(text[-1], "")), doubt=text[-1])  # type: ignore[arg-type]
    if match := re.fullmatch(r"(\d{4})/(\d{4})", text):
        return Date(int(match[1]), end_year=int(match[2]))
    if match := re.fullmatch(r"(\d{4})-(\d\d)/(\d{4})-(\d\d)", text):
        first, month, last, end_month = map(int, match.groups())
        return Date(first, month, end_year=last if last > first else 0, end_month=end_month)
    if match := re.fullmatch(r"(spring|summer|autumn|winter) (\d{4})", text):
        return Date(int(match[2]), season=match[1])
    if match := re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", text):
        return Date(int(match[1]), int(match[2] or 0), int(match[3] or 0))
    return Date(literal=text)


WORDS = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("&%#_$^~{}\\-`'\"?!,.;:@/<>|= and"), max_size=20
)
"""Any text, with a liking for what BibTeX, LaTeX and Markdown give a meaning."""

NAMES = st.one_of(
    st.builds(lambda text: Name(literal=text), WORDS),
    st.builds(Name, WORDS, WORDS, st.sampled_from(["", "van", "de la"]), st.sampled_from(["", "Jr.", "III"])),
)
DATES = st.one_of(
    st.none(),
    st.builds(Date, st.integers(1000, 2999), doubt=st.sampled_from(["~", "?"])),
    st.builds(Date, st.integers(1000, 2999)),
    st.builds(Date, st.integers(1000, 2999), st.integers(1, 12), st.integers(0, 28)),
    st.builds(lambda year, more: Date(year, end_year=year + more), st.integers(1000, 2000), st.integers(1, 99)),
    st.builds(lambda year, more: Date(year, 3, end_month=3 + more), st.integers(1000, 2000), st.integers(1, 9)),
    st.builds(lambda year, more: Date(year, 5, 28, more, 6, 2), st.integers(1000, 1999), st.sampled_from([0, 2000])),
    st.builds(
        lambda year, season: Date(year, season=season), st.integers(1000, 2999), st.sampled_from(["spring", "winter"])
    ),
    st.builds(lambda text: Date(literal=text), WORDS),
)
KINDS = ["book", "chapter", "article", "newspaper", "magazine", "web", "blog", "report", "thesis", "conference"]
KINDS += ["archive", "law", "treaty", "speech", "interview", "dataset", "post", "film", "misc"]
TEXT_SLOTS = [
    "title",
    "container",
    "publisher",
    "place",
    "series",
    "volume_title",
    "edition",
    "volume",
    "issue",
    "pages",
    "number",
]
TEXT_SLOTS += ["url", "doi", "section", "genre", "event", "archive", "archive_location"]

REFERENCES = st.builds(
    Reference,
    kind=st.sampled_from(KINDS),
    authors=st.lists(NAMES, max_size=3).map(tuple),
    et_al=st.booleans(),
    editors=st.lists(NAMES, max_size=2).map(tuple),
    translators=st.lists(NAMES, max_size=1).map(tuple),
    container_authors=st.lists(NAMES, max_size=1).map(tuple),
    date=DATES,
    original_date=DATES,
    accessed=DATES,
    **{slot: st.just("") | WORDS for slot in TEXT_SLOTS},
)
WORKS = st.builds(Work, st.from_regex(r"[a-z]{1,5}-(?:nd|[12][0-9]{3})-[a-z]{1,5}", fullmatch=True), REFERENCES)
