"""Reads a treaty that is known by the day on which it was signed (Chicago Manual 14.290; Bluebook 21.4).

    Treaty between Ukraine and the Russian Federation on the State Border, concluded in Kiev, January 28, 2003, …
    Agreement concerning Ports, signed at Tokyo, 3 May 1951, entered into force 4 June 1953

Comes in: pieces. Comes out: a citation, or None when no such treaty stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import MONTHS, PLACES
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import either_case, group

SIGNED: Final = group(
    *either_case(" signed ", " concluded ", " done at ", " adopted in ", " adopted at "), " opened for signature ",
    "Agreement between ", "Agreement Between ", "Treaty between ", "Treaty Between ",
    "Agreement for ", "Agreement among ", "Convention on ", "Convention for ", "Covenant on ", "Convention Concerning ",
    "Convention concerning ", "Convention against ", "Convention Against ",
)  # fmt: skip

TREATY_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w.’'–-]*\s(?:and\s)?){0,5}?(?:Treaty|Agreement|Convention|Protocol|Accords?|Covenant|Pact|Armistice)\b"
    r"(?=\s(?:of|on|for|between|among|concerning|regarding|relating|with|against|amending|Amending|Concerning|Regarding|Relating|Against)\b|,)"
)
_MONTH: Final = "|".join(sorted(month.capitalize() for month in MONTHS))
_DAY: Final = rf"(?:(?:{_MONTH})\.?\s\d{{1,2}},\s\d{{4}}|\d{{1,2}}(?:[-–]\d{{1,2}})?\s(?:{_MONTH})\.?,?\s\d{{4}})"
_FORCE: Final = (
    r"(?:,?\s(?:and\s|which\s)?(?:(?:entered|came)\sinto\sforce|entry\sinto\sforce|(?:provisionally\s)?in\sforce)(?:\son|\ssince|:)?"
    rf"\s{_DAY}|,\snot\s(?:yet\s)?in\sforce)?"
)
"""`, entered into force 27 January 1980`: when it came to bind those who had signed it."""
SIGNED_RE: Final = lazy.regex(
    r",\s(?:[Cc]oncluded|[Ss]igned|[Dd]one|[Aa]dopted|opened for signature)"
    r"(?:\s(?:in|at)\s(?P<place>[A-ZÀ-Þ][^\W\d]+(?:[\s-][A-ZÀ-Þ][^\W\d]+){0,2}))?"
    rf",?\s(?:on\s)?(?P<date>{_DAY})\b{_FORCE}"
)
DAY_RE: Final = lazy.regex(
    r"(?:,\s(?P<passage>(?:arts?|chs?|annex|Art(?:icle)?|Chapter)\.?\s[\dIVX][\w.()]{0,10}))?"
    rf",\s(?P<date>{_DAY})(?:, as amended"
    rf"(?: (?:{_MONTH})\.? \d{{1,2}}, \d{{4}})?)?"
    r"(?=[.;]?\Z|[;.] |,\s(?:[Aa]rts?\.|[Aa]rticles?|https?:)| \([^()]{4,60}\),\shttps?:)"
)
"""`Agreement between Lisbon, Porto, and Faro, ch. 19, Nov. 30, 2018`: nothing but the day, behind a list perhaps."""
SERIES_RE: Final = lazy.regex(
    r",\s(?P<first>\d{1,4}\s)?(?P<series>(?:United Nations|League of Nations) Treaty Series)"
    r"(?(first)\s(?P<page>\d{1,5})|,?\s[Vv]ol(?:\.|ume)\s(?P<volume>\d{1,4})"
    r"(?:,\s(?:Registration\s)?[Nn]o\.?\s(?P<number>\d{1,6}))?)(?!\w)"
)
"""Where most are printed, in words; as lawyers shorten it, the tail of any citation takes it."""

_ARTICLE: Final = r"(?:\d{1,3}|[IVXL]{1,7})(?: ?\(\w{1,4}\)){0,4}"
PASSAGE_RE: Final = lazy.regex(
    rf"(?P<passage>(?:[Aa]rticles?|[Aa]rts?\.?) {_ARTICLE}(?:(?:, | and | to |[-–]){_ARTICLE}){{0,4}}) of the "
    r"(?=[A-ZÀ-Þ])"
)
"""`Article 2(2) of the Agreement between …`: the passage that is cited, before the name."""

FARTHEST: Final = 260
"""Characters of the name of a treaty at most."""


def read_signed_treaty(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The name, and the day behind `signed` or `concluded`."""
    led = PASSAGE_RE.match(text, pieces[at].start, pieces[-1].end) if text[pieces[at].start] in "Aa" else None
    begin = led.end() if led else pieces[at].start
    first = next((i for i in range(at, len(pieces)) if pieces[i].end > begin), at)
    if pieces[at].kind != "text" or not TREATY_RE.match(text, begin, pieces[first].end + 1):
        return None
    farthest = min(pieces[-1].end, begin + FARTHEST)
    signed = SIGNED_RE.search(text, begin, farthest) or DAY_RE.search(text, begin, farthest)
    if not signed:
        return None
    if lazy.found_by(signed, DAY_RE) and text[begin : signed.start()].rpartition(", ")[2].lower() in PLACES:
        return None  # the town where it was signed stands before the day
    series = SERIES_RE.match(text, signed.end(), pieces[-1].end)
    last = series.end() if series else signed.end()
    behind = next((i for i in range(at, len(pieces)) if pieces[i].start >= last), len(pieces))
    if any(piece.kind not in ("text", ",", "date") for piece in pieces[first:behind]):
        return None
    if pieces[behind - 1].end != last:
        return None
    draft = Draft(said={"treaty"}, date=read_date(signed["date"]))
    draft.put("title", text[begin : signed.start()])
    draft.put("place", signed["place"] or "" if lazy.found_by(signed, SIGNED_RE) else "")
    draft.add_locator(led["passage"]) if led else None
    draft.add_locator(signed["passage"]) if lazy.found_by(signed, DAY_RE) and signed["passage"] else None
    if series:
        volume = series["first"] or series["volume"]
        draft.stated.update(container=series["series"], volume=volume.strip(), number=series["number"] or "")
        draft.put("pages", series["page"] or "")
    end, following = read_tail(text, pieces, behind, draft)
    return Found(draft, max(end, last), following, "full", "legal")
