"""Works and notes in; by what a reader may filter and sort them out: kind, year, language, publisher, what is missing.

What no source states is `not stated`, never guessed: a title in English says nothing of the language of the work behind
it, since authors cite in translation.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from apparatus.model import Kind, Reference, ResolvedNote, ResolvedSection, Work
from apparatus.render.cards import KIND_LABELS
from apparatus.render.complete import complete
from apparatus.render.languages import LANGIDS, langid, language

NOT_STATED: Final = "not stated"
OTHER: Final = "Other"
NO_SOURCE: Final = "No source"
"""The kind of a note that only says something."""

PERIODICAL: Final = frozenset[Kind]({"article", "newspaper", "magazine", "blog", "web", "post"})
"""Kinds that are published by what they stand in."""

VARIANTS: Mapping[str, str] = {
    "american": "English", "australian": "English", "british": "English", "canadian": "English",
    "newzealand": "English", "ukenglish": "English", "usenglish": "English", "acadian": "French",
    "canadien": "French", "austrian": "German", "naustrian": "German", "ngerman": "German",
    "nswissgerman": "German", "swissgerman": "German", "brazil": "Portuguese", "brazilian": "Portuguese",
    "portuges": "Portuguese", "mexican": "Spanish",
}  # fmt: skip
"""Languages that biblatex has under several names (biblatex manual, table 2)."""

TAGS: Mapping[str, str] = {tag.split("-")[0]: name.title() for tag, name in LANGIDS.items()} | {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "en": "English", "es": "Spanish", "fa": "Persian",
    "fi": "Finnish", "fil": "Filipino", "fr": "French", "hi": "Hindi", "id": "Indonesian", "it": "Italian",
    "ms": "Malay", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ru": "Russian",
    "sv": "Swedish", "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
}  # fmt: skip
"""English names of languages by the first part of their tag (BCP 47)."""


@dataclass(frozen=True, slots=True)
class Facets:
    """Of a work or, together, of all works that a note cites. Each value once, in order."""

    kinds: tuple[str, ...]
    years: tuple[int, ...]
    languages: tuple[str, ...]
    publishers: tuple[str, ...]
    without_address: int
    """How many of the works have no known address."""
    unresolved: bool = False
    """Whether the note holds a short form that leads to no work."""


@dataclass(frozen=True, slots=True)
class Strip:
    """What a section rests on."""

    notes: int
    years: tuple[int, ...]
    """The first and the last, or one, or none."""
    works: int
    other_languages: tuple[tuple[str, int], ...]
    """Languages other than the article's, with the number of works that are known to be in them."""
    without_address: int


def language_name(tag: str) -> str:
    """`Chinese` for `zh-Hans`; a tag that is not known stands for itself."""
    return TAGS.get(tag.split("-")[0].lower(), tag)


def work_facets(work: Work) -> Facets:
    """What is known of a work."""
    reference = complete(work)
    parts = (reference.container, reference.publisher)
    publisher = next(filter(None, parts if reference.kind in PERIODICAL else reversed(parts)), "")
    return Facets(
        kinds=(KIND_LABELS[reference.kind] or OTHER,),
        years=_years(work, reference),
        languages=(_language(work) or NOT_STATED,),
        publishers=(publisher,) if publisher else (),
        without_address=int(not reference.url.startswith(("http://", "https://"))),
    )


def _years(work: Work, reference: Reference) -> tuple[int, ...]:
    """The year of a work, if one is known; of a letter that a book prints, that of the book as well."""
    own = work.reference.date if work.reference.container_date else None
    return tuple(date.year for date in (own, reference.date) if date and date.year)


def _language(work: Work) -> str:
    """The editor's `language` is that of the work, `langid` at least that of its title."""
    stated = language(work) or langid(work)
    name = VARIANTS.get(stated.lower(), language_name(stated))
    return name.title() if name.islower() else name


def facets_of_works(works: Mapping[str, Work]) -> dict[str, Facets]:
    """By key."""
    return {key: work_facets(work) for key, work in works.items()}


def note_facets(note: ResolvedNote, works: Mapping[str, Facets]) -> Facets:
    """What is known of the works that a note cites."""
    cited = [works[key] for key in _works(note) if key in works]
    unresolved = any(item.kind == "unresolved" for item in note.items)
    return Facets(
        kinds=_once(kind for of_work in cited for kind in of_work.kinds) or (NO_SOURCE,),
        years=tuple(sorted({year for of_work in cited for year in of_work.years})),
        languages=_once(name for of_work in cited for name in of_work.languages),
        publishers=_once(name for of_work in cited for name in of_work.publishers),
        without_address=sum(of_work.without_address for of_work in cited),
        unresolved=unresolved,
    )


def strip_of(
    section: ResolvedSection, notes: Mapping[int, ResolvedNote], works: Mapping[str, Facets], own_language: str
) -> Strip:
    """What the notes of a section cite. `own_language` is the article's, as a tag."""
    keys = _once(key for number in section.notes for key in _works(notes[number]))
    cited = [works[key] for key in keys if key in works]
    years = sorted({year for of_work in cited for year in of_work.years})
    own = {NOT_STATED, language_name(own_language)}
    names = [name for of_work in cited for name in of_work.languages if name not in own]
    return Strip(
        notes=len(section.notes),
        years=tuple(dict.fromkeys((years[0], years[-1]))) if years else (),
        works=len(cited),
        other_languages=tuple((name, names.count(name)) for name in sorted(set(names))),
        without_address=sum(of_work.without_address for of_work in cited),
    )


def _works(note: ResolvedNote) -> tuple[str, ...]:
    return _once(item.work for item in note.items if item.work)


T = TypeVar("T", bound=Hashable)


def _once(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))
