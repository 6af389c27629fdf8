"""When an article came out: what stands around its text in; its date out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from apparatus import lazy
from apparatus.model import Date, Matter
from apparatus.read.seed.byline import BAR, parted_from_date
from apparatus.read.seed.dates import (
    HISTORY,
    UPDATED,
    date_beside,
    date_in_line,
    last_date,
    last_month_and_year,
    read_date,
)
from apparatus.read.seed.label_lines import is_dated_label, issue_date
from apparatus.read.seed.wording import APPEARED, ISSUE, SAID_AT


def stated_date(matter: Sequence[Matter]) -> Date | None:
    """The dateline's date; failing that, the one in the article's own citation."""
    for part in matter:
        if part.kind in ("date", "author"):
            way = HISTORY.search(part.text)
            out = PUBLISHED.search(part.text) if way else None
            found = read_date(out["date"]) if out else _in_line(part.text) or _in_issue(part)
            if found or (part.kind == "date" and not way):
                return found
    cited = [part.text for part in matter if part.kind == "how-to-cite"]
    told = (last_month_and_year(text) or (APPEARED.match(text) and last_date(text)) for text in cited)
    return next((date for date in told if date), None)


PUBLISHED = lazy.regex(
    r"\b(?:published|available)(?: online)?: ?"
    r"(?P<date>\d{1,2} [^\W\d_]{3,10} \d{4}|[^\W\d_]{3,10} \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)(?!\d)",
    re.IGNORECASE,
)
"""`Received: 3 May 2022 / Published: 11 May 2023`: when a manuscript came out, at the end of its way."""


def _in_line(text: str) -> Date | None:
    """The date that a line is, or one of its pieces, one of an update last; or that stands beside a few words."""
    pieces = sorted((*BAR.split(text), parted_from_date(text)[1]), key=lambda piece: UPDATED.match(piece) is not None)
    found = next((date for piece in pieces if (date := read_date(piece))), None) or issue_date(text)
    whole = found is not None and (found.month or found.season)
    beside = date_beside(text) if not whole and is_dated_label(text) else None
    return beside[0] if beside else found


def _in_issue(part: Matter) -> Date | None:
    """The date of the issue that a line names, or of the place where the article came out first."""
    if ISSUE.search(part.text):
        within = date_in_line(part.text)
        return within[0] if within else last_date(part.text)
    placed = APPEARED.match(part.text) or SAID_AT.fullmatch(part.text)
    if placed or (part.kind == "author" and part.text[-4:].isdecimal()):
        return last_month_and_year(part.text)
    return None
