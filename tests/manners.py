"""The manners in which houses print a citation, as templates: the facts are the same, the marks and the order are not.

A template names what it prints; a work that lacks one of them is not printed so. `{natural}` and `{turned}` are the
authors, the first given or family name first; `{day}` is `May 3, 2020`, `{uk}` `3 May 2020`, `{year}` the year alone.
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Sequence
from string import Formatter
from typing import Final

from apparatus.model import Date, Name, Reference

URL: Final = "https://www.example.org/harbours/a-b-c"

BOOKS: Final = {
    "a note": ("{natural}, {title} ({place}: {publisher}, {day}), 12.", 0.02),
    "a page behind p.": ("{natural}, {title} ({place}: {publisher}, {day}), p. 12.", 0.02),
    "a publisher alone": ("{natural}, {title} ({publisher}, {day}), 12.", 0.03),
    "a page before the publisher": ("{natural}, {title}, p.12, {publisher}, {day}.", 0.05),
    "commas alone": ("{natural}, {title}, {place}: {publisher}, {day}, p. 12.", 0.08),
    "an entry": ("{turned.} {title}. {place}: {publisher}, {day}.", 0.06),
    "an entry in natural order": ("{natural.} {title}. {place}: {publisher}, {day}.", 0.07),
    "an entry behind a comma": ("{natural}, {title}. {place}: {publisher}, {day}, p. 12.", 0.07),
    "a publisher behind a stop": ("{natural}, {title}. {publisher}, {day}, p. 12.", 0.1),
    "an issuer and an address": ("{natural}, {title}. {publisher}, {day}. " + URL + ".", 0.1),
    "year behind the authors": ("{turned.} {year}. {title}. {place}: {publisher}.", 0.08),
    "year behind names in natural order": ("{natural.} {year}. {title}. {place}: {publisher}.", 0.08),
    "year in brackets": ("{natural} ({year}) {title}. {place}: {publisher}, p. 12.", 0.08),
    "a colon and no comma": ("{natural}: {title}. {place}: {publisher} {year}, p. 12.", 0.12),
    "a turned name": ("{turned}, {title} ({place}: {publisher}, {day}), 12.", 0.12),
}
PAGES: Final = {
    "a page of a site": ("{natural}, “{title},” {container}, {day}, " + URL + ".", 0.02),
    "marks of another kind": ("{natural}, ‘{title}’, {container}, {uk}, " + URL + ".", 0.02),
    "a date in brackets": ("{natural}, “{title},” {container} ({day}), " + URL + ".", 0.03),
    "a dash before the site": ("{natural}, “{title}” – {container}, {day}, " + URL + ".", 0.04),
    "no comma": ("{natural} “{title}” {container}, {day}, " + URL + ".", 0.08),
    "a dash behind the names": ("{natural} – “{title},” {container}, {day}, " + URL + ".", 0.03),
    "stops": ("{natural.} “{title}.” {container}. {day}. " + URL + ".", 0.06),
    "no marks": ("{natural.} {title}. {container}, {day}. " + URL + ".", 0.14),
    "names behind the title": ("“{title},” {natural}, {container}, {day}, " + URL + ".", 0.1),
    "names behind it and stops": ("“{title}.” {natural.} {container}. {day}. " + URL + ".", 0.08),
    "the site behind the day": ("{natural}, “{title},” {day}. {container}. " + URL + ".", 0.08),
    "for the site": ("{natural}, “{title},” for {container}, {day}, " + URL + ".", 0.04),
    "no marks, the site in italics": ("{natural}, {title}, *{container}*, {day}, " + URL + ".", 0.08),
    "a semicolon before the address": ("{natural}, “{title},” {container}, {day}; " + URL + ".", 0.03),
}
ARTICLES: Final = {
    "a journal": ("{natural}, “{title},” {container} {volume} ({year}): {pages}.", 0.02),
    "no marks, the journal in italics": ("{natural}, {title}, *{container}*, {volume} ({year}): {pages}.", 0.06),
    "its volume named": ("{natural}, “{title},” {container}, vol. {volume} ({year}), pp. {pages}.", 0.03),
    "an entry of a journal": ("{turned.} “{title}.” {container} {volume} ({year}): {pages}.", 0.06),
    "by author and date": ("{turned} ({year}). {title}. {container}, {volume}, {pages}.", 0.12),
    "the year behind a stop": ("{natural.} {year}. “{title}.” {container} {volume}: {pages}.", 0.1),
}
KINDS: Final = {
    "book": BOOKS, "report": BOOKS,
    "newspaper": PAGES, "magazine": PAGES, "web": PAGES, "blog": PAGES,
    "article": ARTICLES,
}  # fmt: skip
MANNERS: Final = {**BOOKS, **PAGES, **ARTICLES}
"""Each manner, and of how many works at most the facts are read otherwise."""


def printed(work: Reference, manner: str) -> str:
    """The work in a manner, or nothing if it is of another kind or lacks what the manner prints."""
    if manner not in KINDS.get(work.kind, {}):
        return ""
    template, facts = MANNERS[manner][0], _facts(work)
    wanted = [name for _, name, _, _ in Formatter().parse(template) if name]
    if not all(facts.get(name) for name in wanted):
        return ""
    for name in wanted:
        template = template.replace("{" + name + "}", facts[name])
    return template


def _facts(work: Reference) -> dict[str, str]:
    natural, turned = _joined([_natural(name) for name in work.authors]), _turned(work.authors)
    return {
        "natural": natural, "turned": turned, "natural.": _stopped(natural), "turned.": _stopped(turned),
        "title": work.title, "container": work.container, "publisher": work.publisher, "place": work.place,
        "volume": work.volume, "pages": work.pages,
        **_dates(work.date),
    }  # fmt: skip


def _dates(date: Date | None) -> dict[str, str]:
    if date is None or not date.year or date.end_year or date.season:
        return {}
    month, year = month_name[date.month], str(date.year)
    if not date.month:
        return {"year": year, "day": year, "uk": year}
    if not date.day:
        return {"year": year, "day": f"{month} {year}", "uk": f"{month} {year}"}
    return {"year": year, "day": f"{month} {date.day}, {year}", "uk": f"{date.day} {month} {year}"}


def _natural(name: Name) -> str:
    return name.display


def _turned(names: Sequence[Name]) -> str:
    if not names:
        return ""
    first = names[0]
    head = first.literal or f"{f'{first.particle} {first.family}'.strip()}, {first.given}".rstrip(", ")
    others = [_natural(name) for name in names[1:]]
    if not others:
        return head
    return f"{head}, and {others[0]}" if len(others) == 1 else f"{head}, {', '.join(others[:-1])}, and {others[-1]}"


def _joined(names: Sequence[str]) -> str:
    if len(names) < 3:
        return " and ".join(names)
    return f"{', '.join(names[:-1])}, and {names[-1]}"


def _stopped(words: str) -> str:
    return words if words.endswith(".") else f"{words}."


def plain(words: str) -> str:
    """Words without marks and capitals."""
    return re.sub(r"\W+", " ", words).strip().casefold()
