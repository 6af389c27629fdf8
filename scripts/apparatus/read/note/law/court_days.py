"""Reads a case by its court, its name and the day on which it was decided, without a number, and a case by its court, a
year in square brackets and the journal that prints it.

    CJEU, Lima, 29 July 2019, para 39 · ECtHR, Lima AS v Portugal, 16 June 2015, para 110
    Bundesgerichtshof [1993] GRUR 34 (Quay) · Cour de Cassation [1974] Bulletin civil IV n° 267

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None where no such case stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.law.courts_before import CHAMBER, COURTS
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, ending_with
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.alternatives import alternatives
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.german_journals import JOURNALS
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share

SPOKEN: Final = group(
    *(f"{court}{mark}" for court in COURTS for mark in (", ", " (")),
    *(f"{end} [{century}" for end in ("hof", "gericht", "assation", "assazione") for century in ("19", "20")),
)

DAY_RE: Final = lazy.regex(
    rf"(?P<court>(?:{'|'.join(COURTS)}){CHAMBER}), "
    r"(?P<title>[A-ZÀ-Þ][^,;:“”\"()\d]{2,120}?(?: \([A-Z][^()\d]{2,40}\))?), "
    rf"\(?(?P<day>{EXACT_DAY})\)?(?=[.,;]|\Z)"
)
_ITALIAN: Final = r"Corte (?:Suprema )?di [Cc]assazione"
YEAR_RE: Final = lazy.regex(
    r"(?P<court>Bundes(?:gerichtshof|(?:verfassungs|verwaltungs|arbeits|sozial)gericht)|Oberster Gerichtshof"
    rf"|Cour de [Cc]assation|{_ITALIAN}) "
    r"\[(?P<year>(?:19|20)\d\d)\] "
    rf"(?:(?P<journal>{alternatives(JOURNALS)}) (?P<page>\d{{1,5}})"
    r"|(?P<bulletin>Bull(?:etin|\.) (?:civil|civ\.?|criminel|crim\.?))(?: (?P<part>[IV]{1,3}))?,? "
    r"[Nn](?:[°º]|o\.?) ?(?P<item>\d{1,4}))"
    r"(?: \((?P<title>[A-ZÄÖÜ][\w’ -]{2,60})\)(?=[.,;]|\Z))?"
)
"""A court in its own language, which reports of English cases do not have."""
PAPER_RE: Final = lazy.regex(
    r"\b(?:Press|Release|Reports?|Guides?|Fact ?[Ss]heet|Opinion|Rules|Statement|Notes?|Judge?ments?|Orders?|Decisions?"
    r"|Speech|Interview|Statistics|Protocol|Bulletin|Practice Directions?|Communiqué|Arrêt|Urteil|Beschluss)\b"
)
"""What a court has printed, and no name of a case: `ECtHR, Annual Report, 3 May 2020`."""


def read_court_day(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The case; a passage may follow."""
    if pieces[at].kind != "text":
        return None
    start, stop = pieces[at].start, pieces[-1].end
    found = DAY_RE.match(text, start, stop) or YEAR_RE.match(text, start, stop)
    last = ending_with(pieces, at, found)
    if not found or last < 0:
        return None
    stated = {name: value for name, value in found.groupdict().items() if value}
    if "day" in stated and (capital_share(stated["title"]) < NAMED or PAPER_RE.search(stated["title"])):
        return None
    draft = Draft(said={"law"}, date=read_date(stated.get("day", "") or stated.get("year", "")))
    draft.put("publisher", stated["court"])
    draft.put("title", stated.get("title", ""))
    draft.put("container", stated.get("journal", "") or stated.get("bulletin", ""))
    for name, field in (("page", "pages"), ("part", "volume"), ("item", "number")):
        draft.put(field, stated.get(name, ""))
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, found.end()), following, "full", "legal")


NAMED: Final = 0.6
"""The share of capitals in the name of a case."""
