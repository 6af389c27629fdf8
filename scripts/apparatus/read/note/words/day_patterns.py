"""Dates as parts of patterns, for what looks for them in print.

Comes in: nothing. Comes out: the parts.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy

MONTH: Final = (
    r"(?:Jan(?:uary?)?|Feb(?:ruary?)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])\.?"
)
"""A month's name or what is left of it, and no word that begins so: `Port Marketing 2017`."""
MONTH_NAME: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)(?![\w.])"
)
"""A month's name in English and no other word, where a given name may stand as well: `Marian`, `Lima, June.`"""

YEAR: Final = r"(?:1[5-9]|20)\d\d"
PRINT_YEAR: Final = r"(?:1[4-9]|20)\d\d"
"""A year where no page can stand: of old laws and of the first printed books too."""

ABOUT: Final = r"(?:(?:ca?\.|ca|circa|about) ?)?"
"""What says that a year is not exact (14.145)."""

TONGUES: Final = "(?:zuerst )?(?:franz|frz|fr|engl|amerik|dt|ital|it|span|russ|poln|port|niederl|schwed|dän|norw)"
"""What German notes print before the year in which a work came out first, in another language: `1995 [franz. 1927]`."""

YEAR_ALONE_RE: Final = lazy.regex(rf"{YEAR}\Z")
YEARS_ALONE_RE: Final = lazy.regex(rf"{PRINT_YEAR}(?:[-–](?:\d\d){{1,2}})?\Z")
"""A year, or the first and the last of several."""
SQUARE_YEAR_RE: Final = lazy.regex(rf"\[{YEAR}\]")
YEAR_FIGURES: Final = 4
DAYS_OF_WEEK: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAY: Final = rf"(?:{'|'.join(DAYS_OF_WEEK)})"
DAY: Final = rf"(?:{MONTH}\s(?:\d{{1,2}},?\s)?|\d{{1,2}}\s{MONTH}\s){YEAR}\b"
"""A date with its month."""

EXACT_DAY: Final = r"(?:\d{1,2} [A-Z][a-z]{2,8}\.? (?:1\d|20)\d\d|[A-Z][a-z]{2,8}\.? \d{1,2}, (?:1\d|20)\d\d)"
"""A day of a month, in either order."""

YEAR_IN_BRACKET_RE: Final = lazy.regex(r"\((?:19|20)\d\d\)")
"""A year alone in a bracket, as lawyers print it behind a book."""

DAYS_OF_VOLUME: Final = rf"\d{{1,2}} {MONTH_NAME}(?: {YEAR})? ?[-–—] ?\d{{1,2}} {MONTH_NAME} {YEAR}"
"""`1 July 1790–30 November 1790`: the first and the last day of what a volume prints."""

_GERMAN_MONTH: Final = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
GERMAN_DAY: Final = rf"\d{{1,2}}\. ?(?:\d{{1,2}}\. ?|(?:{_GERMAN_MONTH}) )\d{{4}}"
"""`21. Dezember 2007`, `21.12.2007`: a day as German has it."""

YEAR_ENDED: Final = (
    rf"\b[Ee]nd(?:ed|ing) (?:on )?"
    rf"(?:{MONTH} \d{{1,2}}, |\d{{1,2}} {MONTH} |(?<=[Yy]ear [Ee]nded )|(?<=[Yy]ear [Ee]nding ))(?P<year>{YEAR})\Z"
)
"""The end of a title that tells of a year: `Report of the Port Board for the Year Ended May 3, 1919`."""
