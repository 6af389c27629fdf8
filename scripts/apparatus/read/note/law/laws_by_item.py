"""Reads acts of Poland known by their day, with the number and the item under which the Journal of Laws prints them.

    Act of 21 July 2006 on port supervision (consolidated text: Journal of Laws 2006 No. 157 item 1119, as amended)
    Art. 5 of the Act of 6 June 1997 – Harbour Code (Dz. U. 1997 nr 88, poz. 553)

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None when no such act stands there (Chicago
Manual 14.302).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, matched
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import group

ITEMS: Final = group("Journal of Laws", "Dz. U.", "Dz.U.", "Dziennik Ustaw")

_ARTICLE: Final = r"\d{1,4}[a-z]{0,2}(?:\.\d{1,3}[a-z]?|\(\w{1,4}\)){0,3}"
_PASSAGE: Final = (
    rf"(?:[Aa]rticles?|[Aa]rts?\.?|[Ss]ections?|§§?) ?{_ARTICLE}"
    rf"(?:,? (?:para(?:graph|s?\.)?|sec(?:tion|\.)|point|ust\.|pkt|item|sentence) {_ARTICLE}){{0,3}}"
    rf"(?:(?:, | and |[-–]){_ARTICLE}){{0,4}}"
)
ITEM_RE: Final = lazy.regex(
    rf"(?:(?P<passage>{_PASSAGE})(?: of(?: the)?|,)? )?"
    r"(?P<title>(?:(?:Federal|Constitutional|Polish) )?(?:Act|Law|Regulation|Decree|Ordinance|Ustawa|Rozporządzenie)\b"
    rf"(?: of (?:the )?[A-ZÀ-Þ][^,;()\d]{{3,100}})? (?:of|dated|z dnia) (?:the )?(?:(?P<day>{EXACT_DAY})"
    r"|\d{1,2} [a-zà-ż]{3,12} \d{4}(?: r\.)?)[^;()“”\"]{3,240}?)"
    r"(?:, | (?P<opens>\()(?:(?:[Cc]onsolidated|[Uu]niform|[Uu]nified) text:?,? |t\.j\. |tekst jedn\.:? )?)"
    r"(?P<journal>(?:Polish )?Journal of Laws|Dz\. ?U\.|Dziennik Ustaw)(?:,? of| z)?,? "
    r"(?P<number>(?P<year>(?:19|20)\d\d)(?: r\.)?,? (?:(?:[Nn]o\.?|[Nn]r) ?\d{1,3},? )?(?:item|pos\.|poz\.) ?\d{1,5})"
    r"(?:,? (?:as amended|with (?:further |later |subsequent )?amendments|z późn\. zm\.|ze zm\.))?(?(opens)\))"
)


def read_law_by_item(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The act, its day, and the journal with the item."""
    found, last = matched(ITEM_RE, text, pieces, at)
    if not found:
        return None
    draft = Draft(said={"law"}, date=read_date(found["day"] or found["year"]))
    draft.stated.update(title=found["title"].strip(), container=found["journal"], number=found["number"])
    draft.add_locator(found["passage"]) if found["passage"] else None
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, found.end()), following, "full", "legal")
