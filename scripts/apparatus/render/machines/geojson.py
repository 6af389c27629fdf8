"""Entries of the glossary in; those with coordinates as GeoJSON (RFC 7946), which maps and spreadsheets read, out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from apparatus.model import Term, TermUse
from apparatus.render.links import Links

ADDRESS = "data/places.geojson"


def geojson(terms: Sequence[Term], uses: Mapping[str, Sequence[TermUse]], links: Links) -> str:
    """A collection of points in the order of `terms`; the empty string where none has coordinates. A position is
    longitude before latitude, in degrees of WGS 84 (RFC 7946, 3.1.1 and 4)."""
    features = [_feature(term, len(uses.get(term.id, ())), links) for term in terms if term.coordinates]
    if not features:
        return ""
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, indent=2) + "\n"


def _feature(term: Term, uses: int, links: Links) -> dict[str, object]:
    latitude, longitude = term.coordinates or (0.0, 0.0)
    told = {"name": term.term, "kind": term.kind, "description": term.gloss, "native": term.native, "uses": uses}
    return {
        "type": "Feature",
        "id": links.absolute(f"glossary/{term.id}") or f"../{links.url(f'glossary/{term.id}')}",
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        "properties": {name: value for name, value in told.items() if value != ""},
    }
