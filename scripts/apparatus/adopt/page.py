"""A web page as pandoc reads it whole, and the text that it makes of one without the page's own name."""

from __future__ import annotations

import re

RAISED_LINK = re.compile(r"\^\((?P<link>\[\\?\[?\d{1,3}\\?\]?\]\(#[^()\s]{1,60}\))\)")
"""A raised marker that leads to its note: `^([1](#fn1))`."""

ROLE = re.compile(rb"(?P<tag><\w[^<>]{0,2000}?)\srole=[\"']?doc-[a-z]{3,20}[\"']?", re.IGNORECASE)
"""Pandoc leaves out a link of the role `doc-noteref` whose note is not where it looks for it."""

CONTROL = re.compile(
    rb"<input\b[^<>]{0,500}>|<label\b[^<>]{0,500}>(?:&#8853;|\xe2\x8a\x95|\s){0,5}</label>", re.IGNORECASE
)
"""What opens a note in the margin on a telephone; pandoc would end a paragraph there."""

BEFORE_TIME = re.compile(rb"(?<=</span>)\s{0,20}(?:<span\b[^<>]{0,200}>\s{0,20})?(?=<time\b)", re.IGNORECASE)
"""What stands between the names and the date above an article, which a page sets apart by its style."""

ASIDE = re.compile(rb"<(?P<end>/?)aside\b", re.IGNORECASE)
WITH_ID = re.compile(
    rb"<(?:p|sup|small|b|i|em|strong|cite)\b[^<>]{0,500}?\sid=([\"']?)(?P<id>[^\"'\s<>]{1,200})\1[^<>]{0,500}>",
    re.IGNORECASE,
)
"""Elements whose ids pandoc does not keep."""

NAME_OF_PAGE = re.compile(r"\A(?P<before>---\n(?:(?!title:|---).*\n)*)title:.*\n(?:[ \t]+.*\n)*")
HEADING = re.compile(r"^# \S", re.MULTILINE)


def as_pandoc_reads(data: bytes) -> bytes:
    """The page without what makes pandoc leave words out or part them."""
    data = CONTROL.sub(b"", BEFORE_TIME.sub(rb"\g<0><br>", data, count=1))
    data = ASIDE.sub(rb"<\g<end>div", ROLE.sub(rb"\g<tag>", data))
    return WITH_ID.sub(rb'\g<0><a id="\g<id>"></a>', data)


def of_page(text: str) -> str:
    """The text of a web page: the name of the page, which names the site as well, is no title where a heading is."""
    text = RAISED_LINK.sub(lambda found: found["link"], text)
    text = NAME_OF_PAGE.sub(lambda found: found["before"], text, count=1) if HEADING.search(text) else text
    return text.removeprefix("---\n---\n\n")
