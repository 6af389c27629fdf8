"""A web page as pandoc reads it whole, and the text that it makes of one without the page's own name."""

from __future__ import annotations

import re

from apparatus import lazy
from apparatus.adopt.page_boxes import with_boxes

RAISED_LINK = lazy.regex(r"\^\((?P<link>\[\\?\[?\d{1,3}\\?\]?\]\(#[^()\s]{1,60}\))\)")
"""A raised marker that leads to its note: `^([1](#fn1))`."""

ROLE = lazy.regex(rb"(?P<tag><\w[^<>]{0,2000}?)\srole=[\"']?doc-[a-z]{3,20}[\"']?", re.IGNORECASE)
"""Pandoc leaves out a link of the role `doc-noteref` whose note is not where it looks for it."""

CONTROL = lazy.regex(
    rb"<input\b[^<>]{0,500}>|<label\b[^<>]{0,500}>(?:&#8853;|\xe2\x8a\x95|\s){0,5}</label>", re.IGNORECASE
)
"""What opens a note in the margin on a telephone; pandoc would end a paragraph there."""

BEFORE_TIME = lazy.regex(rb"(?<=</span>)\s{0,20}(?:<span\b[^<>]{0,200}>\s{0,20})?(?=<time\b)", re.IGNORECASE)
"""What stands between the names and the date above an article, which a page sets apart by its style."""

PART = lazy.regex(rb"<(?P<end>/?)(?P<name>nav|aside|footer|form)\b(?!-)", re.IGNORECASE)
FORM = lazy.regex(rb"<(?P<end>/?)form\b(?!-)[^<>]{0,2000}>", re.IGNORECASE)
WITH_ID = lazy.regex(
    rb"<(?:p|sup|small|b|i|em|strong|cite|blockquote)\b[^<>]{0,500}?\sid=([\"']?)(?P<id>[^\"'\s<>]{1,200})\1[^<>]{0,500}>",
    re.IGNORECASE,
)
"""Elements whose ids pandoc does not keep."""

OWN_ELEMENT = lazy.regex(rb"<(?P<end>/?)(?:[a-z]{1,12}-)?foot-?note\b", re.IGNORECASE)
"""An element that a page invents for its notes, which stand in the text: `<d-footnote>`."""

NAME_OF_PAGE = lazy.regex(r"\A(?P<before>---\n(?:(?!title:|---).*\n)*)title:.*\n(?:[ \t]+.*\n)*")
HEADING = lazy.regex(r"^# \S", re.MULTILINE)


BUTTON = lazy.regex(
    rb"<button\b(?P<fields>[^<>]{0,3000})>(?P<words>.{0,3000}?)</button\s{0,9}>", re.IGNORECASE | re.DOTALL
)
TAGS = lazy.regex(rb"<[^<>]{0,1000}>|\s|&nbsp;")
RAISED = lazy.regex(rb"<sup(?P<fields>\s[^<>]{8,5000})>(?P<words>[^<>]{1,9})</sup>", re.IGNORECASE)
"""A raised number that may hold its note in an attribute; pandoc keeps attributes of a span."""

SUBTITLE = lazy.regex(
    rb"(?P<title><h1 class=\"title\">[^<]{1,400}(?<![.:?!]))</h1>\s{0,9}"
    rb"<p class=\"subtitle(?: lead)?\">(?P<words>[^<]{1,400})</p>"
)
"""How pandoc's own pages print a title and what follows it."""

VERSE = lazy.regex(
    rb"<pre\b[^<>]{0,500}>(?P<words>[^<]*(?:<(?:(?:a|em|i|b|strong|sup|sub|br|span|cite|mark)\b[^<>]{0,1000}"
    rb"|/(?:a|em|i|b|strong|sup|sub|span|cite|mark)\s?)>[^<]*){1,2000})</pre\s?>",
    re.IGNORECASE,
)
"""Lines set as they stand that hold a link: pandoc would leave its sense out, as in code."""

MAIN = lazy.regex(rb"<(?P<end>/?)main\b", re.IGNORECASE)
CALLED = lazy.regex(
    rb"<a\s[^<>]{0,400}?\bhref=([\"']?)#(?P<id>[^\"'\s<>]{1,80})\1[^<>]{0,400}>(?:\s|<[^<>]{0,200}>){0,6}\[?\d",
    re.IGNORECASE,
)


def as_pandoc_reads(data: bytes) -> bytes:
    """The page without what makes pandoc leave words out or part them."""
    data = with_boxes(_whole(BUTTON.sub(_button_meant, data)))
    data = VERSE.sub(_lines_of, data)
    data = SUBTITLE.sub(rb"\g<title>: \g<words></h1>", data)
    data = RAISED.sub(rb"<span\g<fields>><sup>\g<words></sup></span>", data)
    data = CONTROL.sub(b"", BEFORE_TIME.sub(rb"\g<0><br>", data, count=1))
    data = OWN_ELEMENT.sub(lambda found: b"</span" if found["end"] else b'<span class="sidenote"', data)
    data = PART.sub(_box_of, ROLE.sub(rb"\g<tag>", _with_whole_forms(data)))
    return with_places(data)


def with_places(data: bytes) -> bytes:
    """The page with the places to which links lead where pandoc keeps them."""
    return WITH_ID.sub(rb'\g<0><a id="\g<id>"></a>', data)


def _whole(data: bytes) -> bytes:
    """The page, its main part none where notes stand outside of it: pandoc takes that part alone."""
    inside = [found.start() for found in MAIN.finditer(data)]
    if not inside:
        return data
    main, others = data[inside[0] : inside[-1]], data[: inside[0]] + data[inside[-1] :]
    called = {found["id"] for found in CALLED.finditer(main)}
    outside = any(b'id="%s"' % name in others and b'id="%s"' % name not in main for name in called)
    return MAIN.sub(rb"<\g<end>div", data) if outside else data


def _button_meant(button: re.Match[bytes]) -> bytes:
    """A marker of a note, which is a number; what other buttons say is of the site."""
    is_marker = TAGS.sub(b"", button["words"]).strip(b"[]()").isdigit()
    return b"<span%s>%s</span>" % (button["fields"], button["words"]) if is_marker else b""


def _lines_of(verse: re.Match[bytes]) -> bytes:
    """Lines as pandoc reads verse, if there are links in them: what stands in them are words, no code."""
    if b"<a" not in verse["words"].lower():
        return verse[0]
    lines = b"<br>".join(line.rstrip() for line in verse["words"].strip(b"\r\n").split(b"\n"))
    return b'<div class="line-block">%s</div>' % lines


def _with_whole_forms(data: bytes) -> bytes:
    """The page; where not every form is closed, without their tags: nobody knows how far they reach."""
    ends = [bool(found["end"]) for found in FORM.finditer(data)]
    return data if ends == [at % 2 > 0 for at in range(len(ends))] and len(ends) % 2 == 0 else FORM.sub(b"", data)


def _box_of(part: re.Match[bytes]) -> bytes:
    """A box that says which part of a page it is."""
    return b"</div" if part["end"] else b'<div data-part="%s"' % part["name"].lower()


def of_page(text: str) -> str:
    """The text of a web page: the name of the page, which names the site as well, is no title where a heading is."""
    text = RAISED_LINK.sub(lambda found: found["link"], text)
    text = NAME_OF_PAGE.sub(lambda found: found["before"], text, count=1) if HEADING.search(text) else text
    return text.removeprefix("---\n---\n\n")
