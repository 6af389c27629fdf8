"""Takes a signal off a title that an article parts from it: `See the Commentaries, 198`.

Comes in: a citation without a signal. Comes out: the citation with the signal, its title without the article (Chicago
Manual 14.18: a title may lose its article within a sentence).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite

SEE_RE: Final = lazy.regex(
    r"(?P<signal>See|Cf\.|(?P<drawn>Sources?:"
    r"|(?:Data|Figures|Statistics|Estimates|Information|Map) (?:are |taken |drawn )?from"
    r"(?=[^,:;]* (?:Data ?(?:[Bb]ase|[Ss]et)s?|Census|Survey|Yearbook|Register|Gazetteer|Archives?|Project|Index"
    r"|Statistics|Bureau)\b)))"
    r" the (?=[A-ZÀ-Þ])"
)
"""`See the Commentaries`, `Data from the Quay Trade Database`: but `Data from the Sea` is a title."""


def signal_apart(cite: Cite) -> Cite:
    """The citation, with the signal that was read as a part of its title."""
    stated = cite.reference
    if cite.signal or stated is None or stated.authors:
        return cite
    found = SEE_RE.match(stated.title)
    if not found or not cite.text.startswith(found.group()):
        return cite
    if found["drawn"] and cite.rule == "published":
        return cite  # `Data from the Port Survey (Lisbon: …)`: the whole is its title
    return replace(
        cite, signal=found["signal"].rstrip(":"), reference=replace(stated, title=stated.title[found.end() :])
    )
