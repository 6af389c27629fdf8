"""Takes a signal off a title that an article parts from it: `See the Commentaries, 198`.

Comes in: a citation without a signal. Comes out: the citation with the signal, its title without the article (Chicago
Manual 14.18: a title may lose its article within a sentence).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from apparatus.model import Cite

SEE_RE: Final = re.compile(r"(?P<signal>See|Cf\.) the (?=[A-ZÀ-Þ])")


def signal_apart(cite: Cite) -> Cite:
    """The citation, with the signal that was read as a part of its title."""
    stated = cite.reference
    if cite.signal or stated is None or stated.authors or not stated.title.startswith(("See ", "Cf")):
        return cite
    found = SEE_RE.match(stated.title)
    if not found or not cite.text.startswith(found.group()):
        return cite
    return replace(cite, signal=found["signal"], reference=replace(stated, title=stated.title[found.end() :]))
