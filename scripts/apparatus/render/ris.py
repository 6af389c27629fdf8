"""Works in, RIS out: `TAG  - value` lines that end in CR LF, as the RIS specification of 2011 has them.

The tags are those that Zotero and EndNote both read. A name with a comma of its own (`Co., Ltd`) cannot be told from
`family, given` in this format; BibTeX and CSL-JSON keep it whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from apparatus.model import Date, Doubt, Kind, Name, Reference, Work
from apparatus.render.complete import complete, further
from apparatus.render.decisions import is_case
from apparatus.render.languages import langid, language
from apparatus.render.tex import address, bare_doi, clean, plain

TYPES: Mapping[Kind, str] = {
    "book": "BOOK", "chapter": "CHAP", "article": "JOUR", "newspaper": "NEWS", "magazine": "MGZN", "web": "ELEC",
    "blog": "BLOG", "report": "RPRT", "thesis": "THES", "conference": "CPAPER", "archive": "MANSCPT", "law": "STAT",
    "treaty": "LEGAL", "speech": "GEN", "interview": "PCOMM", "dataset": "DATA", "post": "ICOMM", "film": "MPCT",
    "misc": "GEN",
}  # fmt: skip

CASE = "CASE"
"""The type of a law that a court decided."""

NAMES = {"AU": "authors", "ED": "editors", "A4": "translators"}

TAGS = {
    "TI": "title", "T2": "container", "T3": "series", "PB": "publisher", "CY": "place", "ET": "edition",
    "VL": "volume", "IS": "issue", "M1": "number", "SE": "section", "M3": "genre", "C1": "event", "DB": "archive",
    "AV": "archive_location",
}  # fmt: skip
"""The tag for each part of a reference that is plain text."""

FURTHER = {
    "ST": ("shorttitle",),
    "OP": ("origtitle",),
    "SN": ("isbn", "issn"),
    "LA": ("language",),
    "N1": ("note", "annote", "annotation"),
    "KW": ("keywords",),
}
"""The tag for what only an editor gives."""

UNSURE: Mapping[Doubt, str] = {"": "", "~": "ca.", "?": "uncertain"}

END = "\r\n"
DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-"))


def records(works: Iterable[Work]) -> str:
    """A record for each work, in the order given, with a blank line between."""
    return joined(record(work) for work in works)


def joined(records: Iterable[str]) -> str:
    """One file of several records."""
    return END.join(records)


def record(work: Work) -> str:
    """One work as a record, from `TY` to `ER`."""
    reference = complete(work)
    lines = [("TY", type_of(reference)), ("ID", work.key), *_lines(work, reference), ("ER", "")]
    return "".join(f"{tag}  - {value}{END}" for tag, value in lines)


def type_of(reference: Reference) -> str:
    """How the format calls what a work is."""
    return CASE if is_case(reference) else TYPES[reference.kind]


def _lines(work: Work, reference: Reference) -> Iterator[tuple[str, str]]:
    for tag, slot in NAMES.items():
        yield from ((tag, text) for name in getattr(reference, slot) if (text := _name(name)))
    if reference.et_al:
        yield "AU", "et al."
    yield from ((tag, text) for tag, slot in TAGS.items() if (text := clean(getattr(reference, slot))))
    if reference.volume_title and not reference.series:  # the tertiary title of a book, for either
        yield "T3", clean(reference.volume_title)
    yield from _dates(reference)
    yield from _pages(reference.pages)
    yield from ((tag, text) for tag, text in (("DO", bare_doi(reference.doi)), ("UR", address(reference.url))) if text)
    short = {"shorttitle": work.short_title} if work.short_title else {}
    tongue = {"language": text} if (text := language(work) or langid(work)) else {}
    fields = short | further(work.edited) | tongue
    yield from ((tag, plain(fields[name])) for tag, names in FURTHER.items() for name in names if name in fields)


def _name(name: Name) -> str:
    """`van Family, Given, Suffix`."""
    if name.literal or not name.family:
        return clean(name.display)
    family = f"{name.particle} {name.family}" if name.particle else name.family
    return clean(", ".join([family, name.given, name.suffix] if name.suffix else [family, name.given]).rstrip(", "))


def _dates(reference: Reference) -> Iterator[tuple[str, str]]:
    if reference.date and reference.date.year:
        yield "PY", f"{reference.date.year:04d}"
        yield "DA", _date(reference.date)
    elif reference.date and reference.date.literal:
        yield "PY", clean(reference.date.literal)
    if reference.original_date and reference.original_date.year:
        yield "OP", _date(reference.original_date).rstrip("/")
    if reference.accessed and reference.accessed.year:
        yield "Y2", _date(reference.accessed)


def _date(date: Date) -> str:
    """`YYYY/MM/DD/other`: the slashes stand even where a part is not known; a doubt is told last."""
    month = f"{date.month:02d}" if date.month else ""
    day = f"{date.day:02d}" if date.month and date.day else ""
    other = date.season or (date.iso.replace("/", " to " if date.month else "-") if date.is_range else "")
    told = " ".join(filter(None, (UNSURE[date.doubt], other)))
    return f"{date.year:04d}/{month}/{day}/{told}"


def _pages(pages: str) -> Iterator[tuple[str, str]]:
    first, _, last = (part.strip() for part in clean(pages).translate(DASHES).partition("-"))
    yield from ((tag, text.strip("- ")) for tag, text in (("SP", first), ("EP", last)) if text.strip("- "))
