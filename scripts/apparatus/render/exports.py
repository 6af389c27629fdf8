"""Works in; what a reader can take along, work by work and all in one file, out. Each work is written down once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from apparatus.model import Work
from apparatus.render import csl, ris

ENDINGS: Mapping[str, str] = {"BibTeX": "bib", "RIS": "ris", "CSL-JSON": "json"}
"""How the file of each format ends."""


@dataclass(frozen=True, slots=True)
class Exports:
    """All works in each format."""

    of_work: Mapping[str, tuple[tuple[str, str], ...]]
    """By key: the names of the formats, and the work in them."""
    files: Mapping[str, str]
    """The bibliographies, and each work alone, by their path in the site."""


def make_exports(works: Iterable[Work], entries: Mapping[str, str], bibtex: str) -> Exports:
    """All `works`, in the order of a bibliography. `entries` is each one's BibTeX by key, `bibtex` the file of all."""
    of_work = {
        work.key: (("BibTeX", entries[work.key]), ("RIS", ris.record(work)), ("CSL-JSON", csl.items_json([work])))
        for work in works
    }
    files = {
        "sources/references.bib": bibtex,
        "sources/references.ris": ris.joined(record for _, (_, record), _ in of_work.values()),
        "sources/references.json": csl.joined(item for *_, (_, item) in of_work.values()),
    }
    for key, formats in of_work.items():
        files |= {f"sources/{key}.{ENDINGS[label]}": text for label, text in formats}
    return Exports(of_work, files)
