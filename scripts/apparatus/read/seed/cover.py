"""The page that a host puts before an article: lines in; the same without it, a ledger of what was taken out, and the
date that it gives, out.

    Quays of the North
    Author(s): Ana Lima
    Source: Port Studies, Vol. 12, No. 2 (Spring 1991), pp. 3-25
    Stable URL: https://www.jstor.org/stable/1

Libraries and publishers print one on what readers take along. It says title, author and journal once more; the article
begins on the next page, or, where a program lost the pages, where the title stands again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from apparatus import lazy
from apparatus.model import Date, Furniture
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.dates import last_date, read_date
from apparatus.read.seed.laying_aside import without
from apparatus.read.seed.lines import Line

OF_HOST = lazy.regex(
    r"\W{0,4}(?:this article was downloaded|to (?:cite|link to) this article|full terms (?:and|&) conditions"
    r"|view (?:supplementary|related|crossmark)|submit your article to|article views|citing articles|check for updates"
    r"|please scroll down|publication details, including|author\(s\)|stable url|accessed ?: |published by ?:"
    r"|jstor is a|your use of the jstor|you may need to log in|(?:\w+ ){1,9}collaborating with jstor"
    r"|for additional information about this article|access provided|hal id ?:|hal is a multi|l.archive ouverte"
    r"|this is a repository copy|(?:lse|white rose) research online|link to publi|published online ?:"
    r"|source: \D{4,90} vol)",
    re.IGNORECASE,
)
"""How its lines begin."""

TOP, FEWEST = 60, 3
"""It has so many lines at most, and so many of them are a host's."""

TITLE = 14
"""A line of as many letters that stood above says the title again."""

PUBLISHED = lazy.regex(r"\W{0,4}published online ?: ?(?P<date>.{6,30}?)\.?\s*\Z", re.IGNORECASE)
SOURCE = lazy.regex(r"\W{0,4}source ?: ", re.IGNORECASE)

COVER = "page of the host before the article"


def without_cover(lines: Sequence[Line]) -> tuple[list[Line], list[Furniture], Date | None]:
    """The lines; the same ones where no such page stands before the article."""
    end = _end(lines)
    left, ledger = without(lines, range(end), COVER)
    return left, ledger, next((date for line in lines[:end] if (date := _date(line.text))), None)


def _end(lines: Sequence[Line]) -> int:
    """Where the article begins; 0 without such a page."""
    written = [at for at, line in enumerate(lines) if line.text.strip()][:TOP]
    hosts = [at for at in written if OF_HOST.match(lines[at].text)]
    if len(hosts) < FEWEST:
        return 0
    last = hosts[-1]
    page = next((at for at in range(last + 1, written[-1] + 1) if lines[at].text.startswith("\f")), 0)
    if page:
        return page
    above = squeeze(" ".join(line.text for line in lines[: last + 1]))
    again = (at for at in written if at > last and len(squeeze(lines[at].text)) >= TITLE)
    return next((at for at in again if squeeze(lines[at].text.lstrip("# ")) in above), 0)


def _date(text: str) -> Date | None:
    if found := PUBLISHED.match(text):
        return read_date(found["date"])
    return last_date(text) if SOURCE.match(text) else None
