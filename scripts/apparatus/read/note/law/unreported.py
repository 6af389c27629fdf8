"""Reads a case that no reports print, its court and its day behind commas (Australian Guide to Legal Citation 2.3.2).

    Lima v Costa; Ex parte Lima unreported, Court of Appeal of Victoria, 3 May 1990, 14

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None where no such case stands there.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.law.legal_titles import leads_up_to_party
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import group

UNREPORTED: Final = group("nreported")

CASE_RE: Final = re.compile(
    r"(?P<title>(?P<party>[A-ZÀ-Þ][^;“”\"()]{1,120}?) v\.? [A-ZÀ-Þ][^“”\"()]{1,160}?"
    r"|(?:Re|In re|Ex parte) [A-ZÀ-Þ][^,;]{1,80}?)"
    r",? [Uu]nreported,? "
    r"(?P<court>[A-ZÀ-Þ][\w.’' ]{1,60}?(?:, [A-ZÀ-Þ][A-Za-zÀ-ÿ.’' ]{2,40})?), "
    r"(?:(?P<number>(?:No\.? )?[\w.]{0,4} ?\d{1,5}(?:/| of )\d{2,4}), )?"
    r"(?P<day>\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{4})"
    r"(?:, (?:[A-ZÀ-Þ][\w’-]+ )+(?:CJ|JJ?|JA|P|AJA?))?"
)
"""The parties, the court, the day, and who judged."""


def read_unreported(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The case; a passage may follow."""
    found = CASE_RE.match(text, pieces[at].start, pieces[-1].end) if pieces[at].kind == "text" else None
    last = next((i for i in range(at, len(pieces)) if found and pieces[i].end == found.end()), -1)
    if not found or last < 0 or leads_up_to_party(found["party"] or ""):
        return None
    draft = Draft(said={"law"}, date=read_date(found["day"]))
    draft.put("title", found["title"])
    draft.put("publisher", found["court"])
    draft.put("number", found["number"] or "")
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, found.end()), following, "full", "legal")
