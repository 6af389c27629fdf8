"""What two citations of one work say that cannot both be true: a notice for the editor, who alone can know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from apparatus.model import Article, Place, Problem
from apparatus.resolve.cite_match import dates_agree
from apparatus.resolve.cite_works import Gathered


def other_dates(article: Article, works: Mapping[tuple[int, int], Gathered], keys: Sequence[str]) -> Iterator[Problem]:
    """A notice for each note that gives a work, which stands at one address, another date than the note before."""
    for (at, which), work in works.items():
        note, stated, kept = article.notes[at], article.notes[at].cites[which].reference, work.reference.date
        if stated and stated.date and kept and not dates_agree(stated.date, kept):
            message = f"note {note.number} dates {keys[work.number]} {stated.date.iso}, and a note before it {kept.iso}"
            hint = "their address is one: say the right date in bib/curated.bib, or in an annotation what differs"
            yield Problem(Place(article.path, note.line), message, hint, "notice")
