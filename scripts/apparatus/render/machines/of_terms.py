"""Entries of the glossary in; schema.org's `DefinedTerm` and `DefinedTermSet` out.

An entry is a defined term, and beside that the thing that it speaks of where schema.org has a word for its kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from apparatus.model import Term, TermKind
from apparatus.render.links import Links
from apparatus.render.machines.head import CONTEXT, Data

GLOSSARY = "glossary/index"

THINGS: Mapping[TermKind, str] = {"person": "Person", "organisation": "Organization", "place": "Place"}


def defined_term(term: Term, links: Links) -> Data:
    """One entry. Coordinates are degrees of WGS 84; where the thing itself is no place, it lies in one."""
    thing = THINGS.get(term.kind)
    where = _where(term)
    return {
        "@context": CONTEXT,
        "@type": ["DefinedTerm", thing] if thing else "DefinedTerm",
        "@id": links.absolute(f"glossary/{term.id}"),
        "name": term.term,
        "alternateName": [name for name in (*term.aliases, term.native, term.traditional, term.pinyin) if name],
        "description": term.gloss,
        "inDefinedTermSet": links.absolute(GLOSSARY),
        **({"geo": where} if thing == "Place" else {"about": {"@type": "Place", "geo": where} if where else ""}),
    }


def defined_term_set(terms: Iterable[Term], links: Links) -> Data:
    """The glossary, with the address of every entry."""
    return {
        "@context": CONTEXT,
        "@type": "DefinedTermSet",
        "@id": links.absolute(GLOSSARY),
        "name": "Glossary",
        "inLanguage": "en",
        "hasDefinedTerm": [
            {"@type": "DefinedTerm", "@id": links.absolute(f"glossary/{term.id}"), "name": term.term} for term in terms
        ],
    }


def _where(term: Term) -> Data | None:
    if not term.coordinates:
        return None
    latitude, longitude = term.coordinates
    return {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}
