"""Reads what the European Commission decided on competition, mergers and state aid, by the number of its case (OSCOLA
2.6.6).

    Case AT.39740 – Google Search (Shopping), Commission Decision of 27 June 2017, para 12
    Case COMP/M.7217 Facebook/WhatsApp (3 October 2014) · Alcatel/Telettra (Case IV/M.042) [1991] OJ L122/48

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None when no such decision stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, ending_with
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import and_digit, group

DECIDED: Final = group(*and_digit("AT.", "M.", "SA.", "IV/", "COMP/", "-1/", "-2/", "-3/", "COMP/M.", "IV/M."))

_NUMBER: Final = (
    r"(?P<number>Cases? (?:No\.? )?"
    r"(?:(?:COMP|IV)/(?:[A-Z]-?\d/|M\.? ?|AT\.? ?)?|AT\.? ?|M\.? ?|SA\.? ?)\d{2,6}(?:\.\d{3})?)"
)
_NAME: Final = r"(?P<title>[A-ZÀ-Þ][^,;()\[\]“”]{1,80}?(?: \((?!n \d)[A-Z][^()\d]{2,40}\))?)"
_SPOKEN: Final = (
    rf"(?P<genre>(?:European )?(?:Commission|COMMISSION) (?:[Dd]ecision|DECISION)) (?:of )?(?P<day>{EXACT_DAY})"
)
NUMBER_FIRST_RE: Final = lazy.regex(
    rf"(?:(?P<led>Commission [Dd]ecision) (?:of )?(?P<before>{EXACT_DAY})(?: in|,) )?{_NUMBER}(?:,| [–—-]|:)? "
    rf"{_NAME}(?:,? {_SPOKEN}|,? \((?P<made>{EXACT_DAY}|\d{{4}})\)|, (?P<dated>{EXACT_DAY})"
    r"|,? \[(?P<year>\d{4})\] (?P<journal>OJ [LC] ?\d{1,4}/\d{1,4})|(?=[,.;]|\Z))"
)
NAME_FIRST_RE: Final = lazy.regex(
    rf"{_NAME} \({_NUMBER}\)"
    r"(?:,? (?P<genre>Commission [Dd]ecision)(?: \d{2,4}/\d{1,5}/[A-Z]{2,4})?)?"
    rf"(?:,? \[(?P<year>\d{{4}})\] (?P<journal>OJ [LC] ?\d{{1,4}}/\d{{1,4}})|,? (?:of |\()?(?P<day>{EXACT_DAY})\)?)"
)
DATES: Final = ("before", "day", "made", "dated", "year")


def read_union_case(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The decision; a passage may follow."""
    if pieces[at].kind != "text":
        return None
    start, stop = pieces[at].start, pieces[-1].end
    found = NUMBER_FIRST_RE.match(text, start, stop) or NAME_FIRST_RE.match(text, start, stop)
    last = ending_with(pieces, at, found)
    if not found or last < 0:
        return None
    stated = found.groupdict()
    draft = Draft(said={"law"})
    draft.date = read_date(next(filter(None, map(stated.get, DATES)), ""))
    draft.stated.update(title=found["title"], number=found["number"])
    draft.put("genre", stated["genre"] or stated.get("led") or "")
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, found.end()), following, "full", "document")
