"""Works in; what a page shows of them out. A card holds finished words, so that templates need no rules.

The order of the parts and the form of dates follow the Chicago Manual of Style (18th ed., 13.65-14.14) loosely: a card
is a signpost on a screen, not a formatted citation. The printed citation stands beside it, verbatim.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from apparatus import lazy
from apparatus.model import Date, Edition, Name, Part, Reference, Work, WorkUse
from apparatus.render.bibtex import HAN_KANA_HANGUL
from apparatus.render.complete import complete
from apparatus.render.printed import printed_parts
from apparatus.render.tex import plain

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

KIND_LABELS: Mapping[str, str] = {
    "book": "Book", "chapter": "Chapter", "article": "Journal article", "newspaper": "Newspaper", "web": "Web page",
    "magazine": "Magazine", "blog": "Blog", "report": "Report", "thesis": "Thesis", "conference": "Conference paper",
    "archive": "Archival document", "law": "Law", "treaty": "Treaty", "speech": "Speech", "interview": "Interview",
    "dataset": "Dataset", "post": "Post", "film": "Film", "misc": "",
}  # fmt: skip


FIELD_LABELS: Mapping[str, str] = {
    "annote": "What the editor saw", "url": "Address", "author": "Author", "title": "Title", "year": "Year",
    "month": "Month", "date": "Date", "journal": "Periodical", "journaltitle": "Periodical", "publisher": "Publisher",
    "howpublished": "Published in", "volume": "Volume", "number": "Number", "pages": "Pages", "note": "Remark",
    "organization": "Organisation", "institution": "Institution", "urldate": "Accessed", "doi": "DOI",
    "booktitle": "In", "maintitle": "Work in volumes", "editor": "Edited by", "series": "Series", "address": "Place",
    "langid": "Language",
    "booksubtitle": "Subtitle of the volume", "nameaddon": "Author in the original script",
    "origtitle": "Original title", "origdate": "Original date", "type": "Kind", "pagetotal": "Pages in all",
    "isbn": "ISBN", "issn": "ISSN",
}  # fmt: skip
"""How the fields of BibTeX are called on a page."""


SHOWN_APART = frozenset({"annote", "archiveurl", "entrysubtype", "keywords", "url"})
"""What a page says under the link to the work or as its kind, and the mark that an entry is the editor’s."""


@dataclass(frozen=True, slots=True)
class Card:
    """A work as its page and the bibliography show it."""

    key: str
    title: str
    authors: str
    listed: str
    """The authors as a bibliography has them, the first with the family name in front."""
    container: str
    published: str
    kind_label: str
    url: str
    url_printed: bool
    """Whether a note prints the address; if not, the editor added it."""
    archived: str
    seen: str
    """Where and how the editor has seen the work."""
    printed: str
    set_off: tuple[Part, ...]
    """The same in pieces, if some are set off."""
    editorial: bool
    added: tuple[tuple[str, str], ...]
    uses: tuple[WorkUse, ...]
    kept: str = ""
    """The archive that keeps the document, and where in it."""
    spelt_out: str = ""
    """What holds the work, where the note that cites it first gives a short name of that."""


def date_words(date: Date | None) -> str:
    """`3 February 2021`, `May–June 2003`, `spring 2020`, `1861–1865`, `ca. 1920`, `1920?`, or what is printed in place
    of a date."""
    if date is None:
        return ""
    if not date.year:
        return date.literal
    words = _range_words(date) if date.is_range else _day_words(date.ends[0])
    words = f"{date.season} {words}" if date.season and not date.month else words
    return f"ca. {words}" if date.doubt == "~" else words + date.doubt


def _range_words(date: Date) -> str:
    """Both ends, with what they share told once: `3–5 May 2003`, `30 May–2 June 2003` (Chicago Manual 6.78)."""
    first, last = date.ends
    shared = next((at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), 0)
    return f"{_day_words(first, shared)}–{_day_words(last)}"


def _day_words(day: tuple[int, ...], told: int = 0) -> str:
    """A year, a month and a day as far as they are known, without the first `told` of them."""
    words = [str(part) if at != 1 else MONTHS[part - 1] for at, part in enumerate(day)]
    return " ".join(reversed(words[told:]))


def names_words(names: Sequence[Name], et_al: bool = False) -> str:
    """`A`, `A and B`, `A, B, and C`, with `et al.` where the citation has it."""
    words = [name.display for name in names]
    if et_al:
        return ", ".join([*words, "et al."])
    if len(words) < 3:
        return " and ".join(words)
    return ", ".join(words[:-1]) + ", and " + words[-1]


def listed_words(names: Sequence[Name], et_al: bool = False) -> str:
    """The same as a bibliography begins with it: `Family, Given, and B`; a comma closes off the name that is turned
    round (Chicago Manual of Style, 18th ed., 13.75)."""
    first, *others = (_inverted(names[0]), *names[1:]) if names else (None,)
    if first is None:
        return ""
    turned = len(others) == 1 and first is not names[0]
    return f"{first.display}, and {others[0].display}" if turned and not et_al else names_words((first, *others), et_al)


def _inverted(name: Name) -> Name:
    """A person's name with the family first, in one piece (Chicago Manual of Style, 18th ed., 13.74); where the family
    stands first anyway, as it is."""
    if not name.given or not name.family or HAN_KANA_HANGUL.search(name.family):
        return name
    family = " ".join(part for part in (name.particle, name.family) if part)
    return Name(literal=", ".join(part for part in (family, name.given, name.suffix) if part))


def make_cards(edition: Edition) -> dict[str, Card]:
    """A card for each work of the edition, by key, in the order of the bibliography."""
    typeset = printed_parts(edition)
    return {
        key: _card(work, edition.work_uses.get(key, ()), typeset.get(key, ())) for key, work in edition.works.items()
    }


def _address(value: str) -> str:
    return value if value.startswith(("http://", "https://")) else ""


def _kept(reference: Reference) -> str:
    """Collection and archive, then box and folder (Chicago Manual of Style, 18th ed., 14.111)."""
    return ", ".join(part for part in (reference.archive, reference.archive_location) if part)


def _spelt_out(work: Work) -> str:
    """The archive, or the book, whose name the notes give in full elsewhere."""
    stated = work.reference
    if not work.printed or stated.kind not in HELD:
        return ""
    said = []
    if _is_short(stated.archive, work.printed):
        said.append(f"kept in {stated.archive}")
    if _is_short(stated.container.partition(":")[0], work.printed):
        editors = f", edited by {names_words(stated.editors)}" if stated.editors else ""
        said.append(f"in {stated.container}{editors}")
    words = "; ".join(said)
    return words[:1].upper() + words[1:]


def _is_short(name: str, printed: str) -> bool:
    """Whether a citation does not print the whole of a name, a leading article and what stands in brackets aside."""
    return bool(name) and _letters(ARTICLE.sub("", name)) not in _letters(BRACKET.sub("", printed))


ARTICLE = lazy.regex(r"(?:The|An?) ")
BRACKET = lazy.regex(r"\([^()]*\)")
HELD = frozenset({"archive", "article", "chapter", "magazine", "misc", "newspaper"})
"""Kinds of works of which a short form may say what holds them."""


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _dated(work: Work) -> str:
    """When a work was published; of a letter that a book prints, its own day before that."""
    published = date_words(complete(work).date)
    return f"{date_words(work.reference.date)}, printed {published}" if work.reference.container_date else published


def _card(work: Work, uses: tuple[WorkUse, ...], set_off: tuple[Part, ...]) -> Card:
    reference = complete(work)
    accessed = f"accessed {date_words(reference.accessed)}" if reference.accessed else ""
    return Card(
        key=work.key,
        title=reference.title or reference.container or work.printed,
        authors=names_words(reference.authors, reference.et_al),
        listed=listed_words(reference.authors, reference.et_al),
        container=reference.container if reference.title else "",
        published=_dated(work) or accessed,
        kind_label=KIND_LABELS[reference.kind],
        url=_address(reference.url),
        url_printed=reference.url == work.reference.url,
        archived=_address(work.edited.get("archiveurl", "")),
        seen=plain(work.edited.get("annote", "")),
        printed=work.printed,
        set_off=set_off,
        editorial=work.editorial,
        added=tuple(
            (FIELD_LABELS.get(name, name), plain(value))
            for name, value in work.edited.items()
            if name not in SHOWN_APART
        ),
        uses=uses,
        kept=_kept(reference),
        spelt_out=_spelt_out(work),
    )
