"""A work in; one reference out that holds what the notes say and, over it, what an editor corrected or added.

An editor writes BibTeX fields. `SLOTS` says which part of a reference each of them is. Fields that are no part of a
reference (`isbn`, `annote`, `keywords`) are `further`, and each format takes of them what it knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from pybtex.bibtex.utils import split_name_list, split_tex_string
from pybtex.database import Person

from apparatus import lazy
from apparatus.model import Date, Doubt, Kind, Name, Reference, Work
from apparatus.render.tex import address, bare_doi, plain

KINDS: Mapping[str, tuple[Kind, ...]] = {
    "article": ("article", "newspaper", "magazine"), "book": ("book",), "collection": ("book",),
    "proceedings": ("book",), "inbook": ("chapter",), "incollection": ("chapter",), "inproceedings": ("conference",),
    "conference": ("conference",), "techreport": ("report",), "report": ("report",), "manual": ("report",),
    "phdthesis": ("thesis",), "mastersthesis": ("thesis",), "thesis": ("thesis",),
    "online": ("web", "blog", "post"), "electronic": ("web", "blog", "post"), "www": ("web", "blog", "post"),
    "dataset": ("dataset",), "unpublished": ("archive",), "letter": ("archive",), "legislation": ("law",),
    "legal": ("treaty", "law"), "jurisdiction": ("law",), "movie": ("film",), "video": ("film",),
    "performance": ("speech",),
}  # fmt: skip
"""The kinds of work that a BibTeX or biblatex type can be, the likeliest first. `misc` says nothing about the kind."""

SLOTS: Mapping[str, tuple[str, ...]] = {
    "authors": ("author",),
    "editors": ("editor",),
    "translators": ("translator",),
    "container_authors": ("bookauthor",),
    "title": ("title",),
    "container": ("journaltitle", "journal", "booktitle", "howpublished"),
    "publisher": ("publisher", "institution", "school", "organization"),
    "place": ("location", "address"),
    "series": ("series",),
    "volume_title": (),
    "edition": ("edition",),
    "volume": ("volume",),
    "issue": ("issue",),
    "number": ("number",),
    "pages": ("pages",),
    "date": ("date", "year"),
    "original_date": ("origdate",),
    "accessed": ("urldate",),
    "url": ("url",),
    "doi": ("doi",),
    "genre": ("type",),
    "event": ("eventtitle",),
    "archive": ("library",),
}
"""The fields that fill each part of a reference; where an entry has several of them, the first counts."""

WITH_THE_YEAR = frozenset({"month", "day"})
DATE_SLOTS = frozenset({"date", "original_date", "accessed"})
NAME_SLOTS = frozenset({"authors", "editors", "translators", "container_authors"})

ISO_DATE = lazy.regex(
    r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?P<sure>[~?]?)"
    r"(?:/(?P<end_year>\d{4})(?:-(?P<end_month>\d\d))?(?:-(?P<end_day>\d\d))?[~?]?)?"
)
SUBTITLES: Mapping[str, str] = {"title": "subtitle", "booktitle": "booksubtitle", "maintitle": "mainsubtitle"}
"""The fields of biblatex that a colon joins to a title (Chicago Manual of Style, 14.89)."""
UNTITLED: Mapping[str, str] = {"title": "title", "booktitle": "container", "maintitle": "title"}
"""What a subtitle belongs to where an editor gives no title before it."""
SEASONS = ("spring", "summer", "autumn", "winter")
"""EDTF numbers them 21 to 24 (ISO 8601-2, 4.8)."""
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@lru_cache(maxsize=1 << 12)
def complete(work: Work) -> Reference:
    """Everything known about a work: its reference, with an editor's fields laid over it, in plain text."""
    reference = _as_published(work.reference)
    if not work.edited and not work.type:
        return reference
    parts = {slot: _part(slot, name, work.edited) for slot, name in filled(work.edited).items()}
    if "authors" in parts:
        parts["et_al"] = bool(split_name_list(work.edited["author"])[-1:] == ["others"])
    if "number" in parts and "issue" not in parts and kind_of(work) in ("article", "newspaper", "magazine"):
        parts["issue"] = parts.pop("number")
    slots = {name: slot for slot, name in filled(work.edited).items()}
    for titled, name in SUBTITLES.items():
        if subtitle := plain(work.edited.get(name, "")):
            slot = slots.get(titled) or UNTITLED[titled]
            title = parts.get(slot) or getattr(reference, slot)
            parts[slot] = f"{title}: {subtitle}" if title else subtitle
    return replace(reference, kind=kind_of(work), **parts)


def _as_published(reference: Reference) -> Reference:
    """With the date of the book that prints a document as that of publication, and the document's own as the original
    one, as formats of bibliography have them (biblatex manual, 2.3.8; CSL 1.0.2, appendix IV)."""
    if not reference.container_date:
        return reference
    return replace(reference, date=reference.container_date, original_date=reference.date, container_date=None)


def filled(edited: Mapping[str, str]) -> dict[str, str]:
    """Which of an editor's fields fills each part of the reference."""
    found = {slot: next((name for name in names if name in edited), "") for slot, names in SLOTS.items()}
    if "maintitle" in edited:  # of a work in volumes; then the title, or that of the book, is the volume's
        whole, volume = ("container", "booktitle") if "booktitle" in edited else ("title", "title")
        found[whole], found["volume_title"] = "maintitle", volume if volume in edited else ""
    return {slot: name for slot, name in found.items() if name}


def further(edited: Mapping[str, str]) -> dict[str, str]:
    """An editor's fields that are no part of a reference, as written."""
    used = {*filled(edited).values(), *SUBTITLES.values(), "entrysubtype"}
    used |= WITH_THE_YEAR | {"year"} if used & {"date", "year"} else set()
    return {name: value for name, value in edited.items() if name not in used}


def kind_of(work: Work) -> Kind:
    """The kind of a work: an editor's type decides where it contradicts what the notes show."""
    kind = work.reference.kind
    possible = KINDS.get(work.type, ())
    subtype = work.edited.get("entrysubtype", "")
    return next((k for k in possible if k == subtype), kind if kind in possible or not possible else possible[0])


def _part(slot: str, name: str, edited: Mapping[str, str]) -> Any:
    value = edited[name]
    if slot in NAME_SLOTS:
        return names(value)
    if slot in DATE_SLOTS:
        return date(value, edited.get("month", ""), edited.get("day", "")) if name == "year" else date(value)
    if slot == "url":
        return address(value)
    return bare_doi(value) if slot == "doi" else plain(value)


# --- Names ------------------------------------------------------------------------------------------------------


def names(value: str) -> tuple[Name, ...]:
    """The persons and organisations of a name field; `and others` at its end is left out."""
    return tuple(_name(part) for part in split_name_list(value) if part not in ("", "others"))


def _name(text: str) -> Name:
    if is_braced(text) or len(split_tex_string(text, ",")) > 3:
        return Name(literal=plain(text))
    person = Person(text)
    return Name(
        family=_joined(person.last_names),
        given=_joined(person.bibtex_first_names),
        particle=_joined(person.prelast_names),
        suffix=_joined(person.lineage_names),
    )


def _joined(words: list[str]) -> str:
    return " ".join(plain(word) for word in words)


def is_braced(text: str) -> bool:
    """Whether one pair of braces holds the whole text: BibTeX takes such a name as one word."""
    depth = 0
    for index, character in enumerate(text):
        depth += (character == "{") - (character == "}")
        if depth == 0:
            return character == "}" and index == len(text) - 1
    return False


# --- Dates ------------------------------------------------------------------------------------------------------


def date(value: str, month: str = "", day: str = "") -> Date | None:
    """A biblatex date (`2021-02-03`, `1861/1865`, `2003-05/2003-06`, `2021-21` for spring, `1920~`, `1920?`) or a
    BibTeX year with its month and day. What is neither is kept as it is printed."""
    match = ISO_DATE.fullmatch(value.strip("{} "))  # as written: elsewhere, ~ is a space that does not break
    if not match:
        value = plain(value)
        return Date(literal=value) if value else None
    year, second, third = (int(part or 0) for part in match.group(1, 2, 3))
    end, end_month, end_day = (int(match[part] or 0) for part in ("end_year", "end_month", "end_day"))
    doubt: Doubt = "~" if match["sure"] == "~" else "?" if match["sure"] else ""
    if 21 <= second <= 24:
        return Date(year, season=SEASONS[second - 21], end_year=end, doubt=doubt)
    if second > 12 or third > 31:
        return Date(literal=plain(value))
    second = second or _month(month)
    third = third or (int(day) if day.isdecimal() and second else 0)
    if end == year and second and end_month:
        end = 0  # the months tell the range
    if not (second and 0 < end_month <= 12 and end_day <= 31):
        end_month = end_day = 0
    return Date(year, second, third, end, end_month, end_day if third else 0, doubt=doubt)


def _month(value: str) -> int:
    if value.isdecimal():
        return int(value) if 1 <= int(value) <= 12 else 0
    return MONTHS.index(value[:3].lower()) + 1 if value[:3].lower() in MONTHS else 0
