"""Takes the day of a visit that stands before the address, in an entry by author and date; and when a report was issued
that is counted, or by what volume it is known.

    Lima, A (2021), Keys of the quay, viewed 3 July 2021, <https://…>.
    Quay Watch. 2017. Harbour Report. June 2017, Volume 22. [Online] [Accessed: 07 May 2018].

Comes in: what stands behind the year. Comes out: that without the day, which is in the draft (Chicago Manual 14.12).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import DAY, MONTH_NAME, YEAR

VISITED_RE: Final = lazy.regex(
    rf"(?P<visit>,\s(?:last\s)?(?:viewed|accessed|visited|retrieved|consulted)\s(?:on\s)?(?P<day>{DAY}))(?=,?\s(?:at\s)?<?(?:https?://|www\.))"
)


def without_visit(rest: str, draft: Draft) -> str:
    """What stands behind the year without the visit."""
    found = VISITED_RE.search(rest)
    day = read_date(found["day"]) if found else None
    if not found or not day:
        return rest
    draft.accessed = day
    return f"{rest[: found.start()]}{rest[found.end() :]}"


SITE_RE: Final = lazy.regex(
    rf"(?:Retrieved|Accessed)(?: on)? {DAY},?"
    r"(?P<from> from (?:the )?(?P<site>[A-ZÀ-Þ](?:[^,;:.“”\"()\d]|\.(?=[a-z])){2,60}?)(?: website| web site)?)[:,]? (?=<?https?://)"
)
"""`Retrieved May 3, 2020, from Port Times https://…`: the site stands between the day and its address."""


def without_site(tail: str, draft: Draft, *, alone: bool) -> str:
    """What is told of a visit without the site, which holds the work if the visit `alone` is told of."""
    found = SITE_RE.match(tail)
    if not found:
        return tail
    if alone and not draft.stated.keys() & {"container", "publisher"}:
        draft.put("container", found["site"])
    return f"{tail[: found.start('from')]}, {tail[found.end() :]}"


ISSUED_RE: Final = lazy.regex(
    rf"(?P<date>{MONTH_NAME} {YEAR})?(?(date)(?:, )?)(?:Vol(?:ume|\.) (?P<volume>\d{{1,3}}))?\Z"
)
"""`June 2017, Volume 22`, `Volume 22`."""


def put_issued(body: str, draft: Draft) -> bool:
    """Whether words are nothing but a volume, or, of what was visited, a month: then they go to the draft."""
    found = ISSUED_RE.match(body) if body else None
    if not found or not (found["volume"] or draft.accessed):
        return False
    put_month(found["date"], draft)
    draft.put("volume", found["volume"] or "")
    return True


def put_month(said: str | None, draft: Draft) -> None:
    """Takes the month, if it is of the year behind the names."""
    date = read_date(said) if said else None
    if date and draft.date and date.year == draft.date.year:
        draft.date = date
