"""Makes the citation of an entry that has been read.

Comes in: a note, where the entry stands in it, its signal and the facts it states. Comes out: the citation, with what
shows that it is one.
"""

from __future__ import annotations

from apparatus.model import Cite
from apparatus.read.note.confidence import confidence
from apparatus.read.note.kinds.classify import classify
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.telltales import telltales


def entry_cite(text: str, begin: int, end: int, signal: str, draft: Draft, rule: str = "entry") -> Cite:
    """The citation of what stands from `begin` to `end`, read by a rule; an entry is shown by its form."""
    reference = draft.reference(classify(draft))
    form = "quoted-title" if draft.quoted else "published" if draft.published else "entry"
    shown = telltales(form if rule == "entry" else rule, reference)
    return Cite(
        "full",
        begin,
        end,
        text[begin:end],
        reference,
        draft.locator,
        signal,
        rule=rule,
        confidence=confidence(shown),
        telltales=shown,
    )
