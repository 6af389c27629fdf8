"""Takes works of reference that are cited by their titles and an entry alone for works, where nothing in the article
cites them otherwise: `Encyclopaedia of Ports, s.v. “Quays”`, for which the Chicago Manual asks no more (14.232-233).

Comes in: an article whose notes were read one by one. Comes out: the same article, the first of such citations a full
one, and those behind it, or behind one with an imprint, short forms.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Article, Cite, Reference
from apparatus.resolve.cite_match import flat_title, title_fits

REFERENCE_RE: Final = lazy.regex(
    r"\b(?:(?:[Hh]and)?[Ww]örterbuch|Lexi[ck]on|Britannica|Gazetteer|Thesaurus|Wikipedia|Glossary"
    r"|D(?:ictionary|ictionnaire|iccionario|izionario|icionário|ictionaries)|(?:Real-?)?[Ee](?:n[cz]y[ck]lop|nciclop)\w+)\b"
)
"""What works are called that have entries."""


def with_entries(article: Article) -> Article:
    """The article, in whose notes such works are cited in full once."""
    cites = [cite for note in article.notes for cite in note.cites]
    if not any(map(_is_bare, cites)):
        return article
    known = [flat for cite in cites if cite.form == "full" and not _is_bare(cite) for flat in _titles(cite)]
    notes = tuple(replace(note, cites=tuple(_settled(cite, known) for cite in note.cites)) for note in article.notes)
    return replace(article, notes=notes)


def _titles(cite: Cite) -> list[str]:
    return [flat_title(words) for words in (cite.reference.title if cite.reference else "", cite.alias) if words]


def _is_bare(cite: Cite) -> bool:
    """Whether a citation gives the title of a work of reference and an entry, and nothing else."""
    stated = cite.reference
    if stated is None or cite.form not in ("short", "full") or not cite.locator.startswith("s.v"):
        return False
    return stated == Reference(kind=stated.kind, title=stated.title) and REFERENCE_RE.search(stated.title) is not None


def _settled(cite: Cite, known: list[str]) -> Cite:
    if not _is_bare(cite) or cite.reference is None:
        return cite
    title = flat_title(cite.reference.title)
    if any(title_fits(title, other) for other in known):
        return cite if cite.form == "short" else replace(cite, form="short", rule="short")
    known.append(title)
    if cite.form == "full":
        return cite
    return replace(cite, form="full", reference=replace(cite.reference, kind="book"), confidence=CONFIDENCE)


CONFIDENCE: Final = 0.8
"""How sure it is that such a title is all that is known of the work."""
