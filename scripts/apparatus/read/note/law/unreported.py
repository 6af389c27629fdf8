"""Reads a case that no reports print, its court and its day behind commas (Australian Guide to Legal Citation 2.3.2).

    Lima v Costa; Ex parte Lima unreported, Court of Appeal of Victoria, 3 May 1990, 14

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None where no such case stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.law.legal_titles import leads_up_to_party
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, ending_with, words_of
from apparatus.read.note.short_forms.square_brackets import PARAGRAPH_RE
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import and_digit, group

UNREPORTED: Final = group("nreported", "CIV-", "CIV ", "CRI-", *and_digit(" CA", " SC", " CP"))

CASE_RE: Final = lazy.regex(
    r"(?P<title>(?P<party>[A-ZÀ-Þ][^;“”\"()]{1,120}?) v\.? [A-ZÀ-Þ][^“”\"()]{1,160}?"
    r"|(?:Re|In re|Ex parte) [A-ZÀ-Þ][^,;]{1,80}?)"
    r",? [Uu]nreported,? "
    r"(?P<court>[A-ZÀ-Þ][\w.’' ]{1,60}?(?:, [A-ZÀ-Þ][A-Za-zÀ-ÿ.’' ]{2,40})?), "
    r"(?:(?P<number>(?:No\.? )?[\w.]{0,4} ?\d{1,5}(?:/| of )\d{2,4}), )?"
    rf"(?P<day>{EXACT_DAY}|\d{{4}})"
    r"(?:, (?:[A-ZÀ-Þ][\w’-]+ )+(?:CJ|JJ?|JA|P|AJA?))?"
)
"""The parties, the court, the day, and who judged."""

NUMBERED_RE: Final = lazy.regex(
    r"(?P<title>(?P<party>[A-ZÀ-Þ][^;,“”\"()]{1,120}?) v [A-ZÀ-Þ][^;,“”\"()]{1,120}?),? "
    r"(?P<court>(?:HC|CA|SC|DC|FC|EC|ERA)(?: [A-Z][a-z]+){1,3} )?"
    r"(?P<number>(?:(?:CIV|CRI)[- ]?\d{4}[-/]\d{1,4}[-/]\d{1,6}|(?:CA|SC|CP|AP|M) ?\d{1,4}/\d{2,4}))"
    rf",? (?P<day>{EXACT_DAY})(?: at(?= \[\d))?"
)
"""`Lima v Costa HC Auckland CIV-2005-485-12, 3 May 2006`: by the number of the court, as in New Zealand."""


def read_unreported(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The case; a passage may follow."""
    if pieces[at].kind != "text":
        return None
    start, stop = pieces[at].start, pieces[-1].end
    found = CASE_RE.match(text, start, stop) or NUMBERED_RE.match(text, start, stop)
    last = ending_with(pieces, at, found)
    if not found or last < 0 or leads_up_to_party(found["party"] or ""):
        return None
    draft = Draft(said={"law"}, date=read_date(found["day"]))
    draft.put("title", found["title"])
    draft.put("publisher", (found["court"] or "").strip())
    draft.put("number", found["number"] or "")
    begun = found.end()
    if last + 1 < len(pieces) and PARAGRAPH_RE.match(words_of(text, pieces[last + 1])):
        last, begun = last + 1, pieces[last + 1].end
        draft.add_locator(words_of(text, pieces[last]))
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, begun), following, "full", "legal")
