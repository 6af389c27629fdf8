"""Works in, BibTeX out: UTF-8, one field a line, fields and entries in a fixed order.

An entry serves three readers at once. pybtex's plain style, on which mkdocs-bibtex's simple mode is built, stops with
an error where a type lacks a field that it demands; biber's data model names fields that a type does not know. So an
entry that does not state enough for its type becomes a `misc`, and what a type has no field for goes into `note`.
`bibtex_types` holds the facts. Dates are written twice: `date` for biblatex, `year` and `month` for everyone else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from apparatus import lazy
from apparatus.model import Date, Name, Reference, Work
from apparatus.render.bibtex_types import DEGREES, FIELDS, LABELS, NEEDS, NOT_YET, ORDER, TYPES
from apparatus.render.complete import MONTHS, SEASONS, complete, further
from apparatus.render.languages import langid
from apparatus.render.tex import address, bare_doi, clean, escape, plain

CURATED = "bib/curated.bib"

ARCHIVED = "archiveurl"
"""The address of a copy, which only an editor gives; nothing in it is LaTeX."""

NAMES = frozenset({"authors", "editors", "translators", "container_authors"})

HAN_KANA_HANGUL = lazy.regex(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]")
"""Scripts whose names are written family name first and without a space."""
NEEDS_BRACES = lazy.regex(r"[\s,]")
AND = lazy.regex(r"(?:^|\s)and(?:\s|$)", re.IGNORECASE)
EDITION_LABEL = lazy.regex(r"\s*\bed(?:ition|n)?\.?$")
COUNTED = lazy.regex(r"\d{1,3} vols?\.?$")
"""`2 vols.`: how many volumes a work has, and not which of them is cited."""
DASHES = lazy.regex(r"\s*[-\u2010-\u2014]+\s*")


def bibliography(works: Iterable[Work]) -> str:
    """All works as one file, by key, one blank line between entries."""
    return "\n".join(entry(work) for work in sorted(works, key=lambda work: work.key))


def entry(work: Work) -> str:
    """One work as an entry, closed by a line break; above it a comment where an editor had a hand in it."""
    fields = entry_fields(work)
    lines = [f"  {name} = {value}," for name, value in sorted(fields.items(), key=_rank)]
    return "\n".join([*_comment(work), f"@{entry_type(work)}{{{work.key},", *lines, "}"]) + "\n"


def entry_type(work: Work) -> str:
    """The best type for what is stated about a work."""
    reference = complete(work)
    wanted = ("online",) if work.type in ("online", "electronic", "www") else TYPES.get(reference.kind, ())
    if reference.container_authors and reference.kind == "chapter":
        wanted = ("inbook",)  # what stands in a collection has no author of the book
    if reference.kind == "thesis":
        wanted = tuple(type_ for type_, degree in DEGREES.items() if degree.search(reference.genre))
    return next((type_ for type_ in wanted if _is_enough(reference, type_)), "misc")


def entry_fields(work: Work) -> dict[str, str]:
    """The fields of a work's entry, each value with its braces (or, for a month, its three letters)."""
    reference, type_ = complete(work), entry_type(work)
    fields, notes = _parts(reference, type_)
    fields["author"] = _braced(_names(reference.authors, reference.et_al))
    fields["title"] = _braced(_braced(escape(reference.title)))
    fields |= _dates(reference.date, notes)
    fields["origdate"] = _braced(_as_biblatex(reference.original_date))
    # Two commas side by side would be read as a low quotation mark.
    fields["note"] = _braced(", ".join(f"{note}{{}}" if note.endswith(",") else note for note in notes))
    if type_ == "article" and reference.kind in ("newspaper", "magazine"):
        fields["entrysubtype"] = _braced(reference.kind)
    fields |= _addresses(reference)
    fields |= {"shorttitle": _braced(_braced(escape(work.short_title))), "langid": _braced(langid(work))}
    fields |= {name: _braced(_further(name, value)) for name, value in further(work.edited).items()}
    return {name: value for name, value in fields.items() if value.strip("{}")}


def _further(name: str, value: str) -> str:
    return address(value) if name == ARCHIVED else escape(plain(value))


# --- Fields -----------------------------------------------------------------------------------------------------


def _is_enough(reference: Reference, type_: str) -> bool:
    return all(any(_is_stated(reference, slot) for slot in need.split("|")) for need in NEEDS[type_])


def _is_stated(reference: Reference, slot: str) -> bool:
    if slot == "date":
        return bool(reference.date and reference.date.year)
    value = getattr(reference, slot)
    if slot in NAMES:
        return any(_name(name) for name in value)
    return bool(address(value) if slot == "url" else clean(value))


def _parts(reference: Reference, type_: str) -> tuple[dict[str, str], list[str]]:
    """The parts of a reference that have a field in the type, and those that go into the note."""
    places = dict(FIELDS[type_])
    if type_ in ("misc", "online") and not reference.container:
        # pybtex shows how a misc was published, but not the organization behind it.
        places["publisher"] = places["container"]
    fields: dict[str, str] = {}
    notes: list[str] = []
    for slot, label in LABELS.items():
        name, value = places.get(slot, ""), _value(reference, slot)
        if value and (not name or name in fields or (slot == "volume" and not value.isdecimal())):
            notes.append(_labelled(label, slot, value, reference))
        elif value:
            # Twice, as for the title: pandoc would lower its capitals.
            fields[name] = _braced(_braced(value)) if name == "booktitle" else _braced(value)
    return fields, notes


def _value(reference: Reference, slot: str) -> str:
    if slot in NAMES:
        return _names(getattr(reference, slot), et_al=False)
    value = escape(getattr(reference, slot))
    if slot == "pages":
        return "--".join(escape(part) for part in DASHES.split(clean(reference.pages)))
    return EDITION_LABEL.sub("", value) if slot == "edition" else value


def _labelled(label: str, slot: str, value: str, reference: Reference) -> str:
    if slot in NAMES:
        value = " and ".join(escape(name.display) for name in getattr(reference, slot))
    if slot == "number" and value.isdecimal():
        label = LABELS["issue"]
    if slot == "volume" and COUNTED.match(value):
        label = "{}"
    if slot == "pages":
        value, label = value.replace("--", "–"), "pp. {}" if "--" in value or "," in value else label
    return label.format(value)


def _dates(date: Date | None, notes: list[str]) -> dict[str, str]:
    if date is None:
        return {}
    if not date.year:
        state = NOT_YET.get(date.literal.lower().rstrip("."), "")
        notes.extend([] if state or not date.literal else [escape(date.literal)])
        return {"pubstate": _braced(state)} if state else {}
    fields = {"date": _braced(_as_biblatex(date)), "year": _braced(f"{date.year:04d}")}
    return fields | ({"month": MONTHS[date.month - 1]} if 1 <= date.month <= 12 else {})


def _as_biblatex(date: Date | None) -> str:
    """A date as biblatex writes it; it has none for what has no year."""
    if date is None or not date.year:
        return ""
    if date.season in SEASONS and not date.month:
        return f"{date.year:04d}-{SEASONS.index(date.season) + 21}{date.doubt}"
    return date.edtf


def _addresses(reference: Reference) -> dict[str, str]:
    archive = ", ".join(part for part in (reference.archive, reference.archive_location) if part)
    return {
        "library": _braced(escape(archive)),
        "doi": _braced(bare_doi(reference.doi)),
        "url": _braced(address(reference.url)),
        "urldate": _braced(reference.accessed.edtf if reference.accessed else ""),
    }


def _braced(value: str) -> str:
    return f"{{{value}}}"


def _rank(field: tuple[str, str]) -> tuple[int, str]:
    name = field[0]
    if name in ("annote", "annotation"):
        return len(ORDER) + 1, name
    return ORDER.index(name) if name in ORDER else len(ORDER), name


def _comment(work: Work) -> list[str]:
    if work.editorial:
        return [f"% editor's source ({CURATED})"]
    edited = sorted(work.edited) + (["entry type"] if work.type not in ("", "misc") else [])
    return [f"% editor: {', '.join(edited)} ({CURATED})"] if edited else []


# --- Names ------------------------------------------------------------------------------------------------------


def _names(names: Sequence[Name], et_al: bool) -> str:
    written = [text for name in names if (text := _name(name))]
    return " and ".join([*written, "others"] if et_al and written else written)


def _name(name: Name) -> str:
    """`van Family, Jr., Given`, or in braces what must not be taken apart."""
    if name.literal:
        return _braced(escape(name.literal)) if clean(name.literal) else ""
    family, given, particle, suffix = (escape(part) for part in (name.family, name.given, name.particle, name.suffix))
    if HAN_KANA_HANGUL.search(family + given):
        return _braced(f"{family}{given}")
    if not family:
        return _braced(given) if given else ""
    last = f"{particle} {_protected(family, alone=not given)}" if particle else _protected(family, alone=not given)
    return ", ".join(
        [last, *([_protected(suffix)] if suffix else []), *([_protected(given)] if given or suffix else [])]
    )


def _protected(part: str, alone: bool = False) -> str:
    """A part of a name, in braces where BibTeX would split it: at a comma, at `and`; a name alone, at a space."""
    split = "," in part or AND.search(part) or part.lower() == "others" or (alone and NEEDS_BRACES.search(part))
    return _braced(part) if split else part
