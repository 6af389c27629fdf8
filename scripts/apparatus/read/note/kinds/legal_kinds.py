"""What the title alone tells of a law, a treaty or the debates of a parliament.

Comes in: a draft. Comes out: a `Kind`, if it is one.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.hints import hinted


def by_rule(draft: Draft) -> Kind | None:
    """A treaty or a law, by its title."""
    if binds_states(draft):
        return "treaty"
    told = draft.authors or draft.editors or draft.get("container") or draft.get("publisher")
    return "law" if not told and _of_law(draft) else None


def _of_law(draft: Draft) -> bool:
    """Whether the title is that of a restatement of the law, or of what a parliament prints of its debates."""
    title = draft.get("title")
    if title.startswith(("Case Concerning ", "Case concerning ")):
        return True  # as the world's court calls what it decides
    return RESTATEMENT_RE.match(title) is not None or (title.endswith(DEBATES) and DEBATES_RE.search(title) is not None)


RESTATEMENT_RE: Final = lazy.regex(
    r"R(?:estatement|ESTATEMENT) (?:\((?:First|Second|Third|Fourth)\) )?(?:of|OF) ", re.I
)
"""`Restatement (Third) of the Law Governing Ports (2000)`: cited as a law, also as a whole (Bluebook 12.9.4)."""


def binds_states(draft: Draft) -> bool:
    """Whether the title is that of a treaty or a declaration of rights, which no person wrote and no press published:
    `United Nations, Convention on the Rights of the Child (1989)`."""
    if draft.editors or draft.get("publisher") or draft.in_book or any(name.given for name in draft.authors):
        return False
    title = draft.get("title")
    if title.startswith("Universal Declaration of ") or BETWEEN_RE.match(title):
        return True
    if title.startswith("Resolution ") and draft.date and draft.date.day:
        return RESOLUTION_RE.match(title) is not None
    return "treaty" in hinted(title)


BETWEEN_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w.]{1,20}[–-][A-ZÀ-Þ][\w.]{1,20} (?:Agreement|Treaty|Convention|Protocol|Accord)\b"
)
"""`Netherlands–US Agreement on Quays`: the two states between which it was made."""

RESOLUTION_RE: Final = lazy.regex(r"Resolution \d{2,4}(?:/\d{1,4})?\Z")
"""`Resolution 2014`: what a council decided on a day, which the text names."""


DEBATES: Final = ("Deb.", "Debs.", "Debs", "Deb", "Debates", "Hansard")
DEBATES_RE: Final = lazy.regex(
    r"(?:\b(?:H\. ?[CLR]\.|H[CL]|House of (?:Commons|Lords|Representatives|Assembly)|Senate|Parl(?:iamentary|\.)"
    r"|Legislative (?:Council|Assembly)|Dáil|Seanad|(?:Lok|Rajya) Sabha) Deb(?:s|ates)?\b|\bHansard\Z)"
)
"""What a parliament prints of its debates."""
