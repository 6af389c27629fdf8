"""Reads the title of a volume, which stands behind its number, where it was taken for that of a series.

    Harbours of the World, vol. 2, The North, 1900–1950 (Lisbon: Quay Press, 1992)
    “Quays,” in The Port History, ed. Ana Lima, vol. 3, Ships and Masters (Lisbon: Quay Press, 1990)
    FRUS, 1961–1963, vol. XX, Cuba, 273
    Notebooks, vol. 3, April–August 1959, ed. Ana Lima (Lisbon: Quay Press, 1992)
    The Papers of Ana Lima, vol. 6, 1 July–30 November 1790, ed. Jane Doe (Lisbon: Quay Press, 1996)
    Calendar of the Port Rolls, vol. 5: 1242–47 (London: HMSO, 1916), 23

Comes in: a citation that has been read. Comes out: the same with the title of the volume (Chicago Manual 14.119, CSL's
`volume-title`, which biblatex has as the title and the work's as `maintitle`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Kind, Reference
from apparatus.read.note.confidence import confidence
from apparatus.read.note.statements.first_years import as_read
from apparatus.read.note.words.day_patterns import DAYS_OF_VOLUME, MONTH_NAME, YEAR
from apparatus.read.note.words.patterns import SERIES_RE

IN_VOLUMES: Final[frozenset[Kind]] = frozenset({"book", "chapter", "report", "archive", "misc", "film"})
"""Kinds of what comes in volumes that have titles, or stands in one."""

_COUNT: Final = (
    r"\b(?:vols?\.?|volume|Bd\.?|Band|tom[eo]?|t\.|Teil|pt\.|part|book)\s{}(?:,\s(?:pt\.|part|book)\s[\dIVX]{{1,4}})?"
    r"(?:[,:;-]?|\s[–—-])\s[“‘\"]?(?={})"
)
"""A stop, as in `Vol. 5. Harbour Library.`, parts a series from it in a bibliography."""
NAMED_RE: Final = lazy.regex(r"\b(?:Studies|Monographs?|Texts|Papers|Library|Publications|Memoirs|Series|Classics)\b")
"""What only a series is called: `Harbours, vol. 2, Studies in Quays and Tides (…)`."""
SHORTEST: Final = 12
"""Characters of a title by which its place is found, though another statement stands within it."""


TOLD_RE: Final = lazy.regex(
    rf"(?P<told>, (?:(?:{MONTH_NAME}[-–—])?{MONTH_NAME} {YEAR}(?= \()|(?P<years>{YEAR}(?:[-–](?:\d\d){{1,2}})?)"
    r"(?= \(|, (?:ed|trans)\.)))"
)
"""`vol. 2, The North, January–June 1965 (…)`, `The South, 1958–1960, ed.`: of which time a volume tells."""


def _without_publisher(stated: Reference, printed: str) -> Reference:
    """What is stated of a piece, the title of its volume no publisher where neither town nor year stands by it: `in
    Roe, ed., Harbours of the World, vol. 5, The North, pp. 12–13`."""
    bare = not (stated.place or stated.date or stated.series or stated.volume_title)
    told = f"{stated.volume}, {stated.publisher}" in printed and stated.publisher.startswith(("The ", "A ", "An "))
    return replace(stated, publisher="", series=stated.publisher) if bare and told else stated


MONTHS_RE: Final = lazy.regex(
    rf"\b[Vv]ol\. (?P<volume>\d{{1,3}}|[IVXL]{{1,7}}), "
    rf"(?P<months>{MONTH_NAME}(?: {YEAR})?[-–—]{MONTH_NAME} {YEAR}|{DAYS_OF_VOLUME})(?= \(|, (?:eds?|trans)\.)"
)
"""The months or days of which a volume tells, where nothing else is its title."""


def _of_months(cite: Cite, stated: Reference, found: re.Match[str] | None) -> Cite:
    """The citation with the months or days that name its volume, as those of notebooks and letters."""
    if stated.kind != "book" or stated.volume_title or not stated.publisher:
        return cite
    if not found or found["volume"] != stated.volume:
        return cite
    return replace(cite, reference=replace(stated, volume_title=found["months"]))


YEARS_RE: Final = lazy.regex(
    r"\b[Vv]ol(?:ume|\.) ?(?:\d{1,3}|[IVXLC]{1,7}):? (?P<years>(?:1\d|20)\d\d[-–]\d\d(?:\d\d)?)(?=[,;.]? |,|\Z)"
)


def _of_years(cite: Cite, stated: Reference, text: str) -> Cite | None:
    """The citation with the years by which its volume is called, which were taken for pages; None if there are none."""
    first, _, others = cite.locator.partition(", ")
    found = YEARS_RE.search(text) if first[:4].isdigit() else None
    if not found or found["years"] != first or stated.volume_title or stated.issue:
        return None
    return replace(cite, locator=others, reference=replace(stated, volume_title=first))


def with_volume_title(cite: Cite) -> Cite:
    """The citation with the title of its volume, if it prints one."""
    stated = cite.reference
    if cite.form == "full" and stated and stated.kind == "chapter" and stated.volume and stated.publisher:
        stated = _without_publisher(stated, as_read(cite.text))
        cite = replace(cite, reference=stated)
    if cite.form != "full" or stated is None or not stated.volume:
        return cite
    text = as_read(cite.text)
    if called := _of_years(cite, stated, text):
        return called
    spanned = MONTHS_RE.search(text)
    if not stated.series or (spanned and spanned["months"] != stated.series):
        return _of_months(cite, stated, spanned)
    if stated.kind not in IN_VOLUMES or NAMED_RE.search(stated.series) or SERIES_RE.match(stated.series):
        return cite
    head = stated.series if stated.series in text else stated.series[:SHORTEST]
    counted = re.search(_COUNT.format(re.escape(stated.volume), re.escape(head)), text, re.IGNORECASE)
    if not counted:
        return cite
    shown = tuple(told for told in cite.telltales if told != "series")
    told = TOLD_RE.match(text, counted.end() + len(stated.series)) if stated.series in text else None
    moved = replace(stated, series="", volume_title=stated.series + (told["told"] if told else ""))
    locator = cite.locator.removeprefix(f"{told['years']}, ") if told and told["years"] else cite.locator
    return replace(cite, reference=moved, locator=locator, telltales=shown, confidence=confidence(shown))
