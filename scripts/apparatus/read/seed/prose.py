"""Running text and headings told apart: a paragraph, and what follows it, in; which of the two it is out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from apparatus import lazy
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.labels import MARKER
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.wording import BODY_HEADINGS

HEADING_MARK = lazy.regex(r"\s*(?P<mark>#{1,6})\s+(?=\S)")
"""Markdown's own."""

OF_HEADING = "heading mark"
"""Why a sign is no text that makes its line, or the one before, a heading."""

QUOTED = lazy.regex(r"(?:[ \t]{0,16}>)+")
"""Markdown's sign for a quotation, and for one within it: `> >`."""

SIGN = lazy.regex(r"!?[(\[–—•*+.,;:-]")
CAPTION = lazy.regex(r"(?:fig(?:ure|\.)?|table|map|chart|photo|image|abbildung|tabelle|tableau|exhibit|box)\s+\d", re.I)
STOP = lazy.regex(r"""[.;:,…—–。，；：-][”’"')\]]*$""")
"""How a heading does not end (`?` and `!` are allowed)."""

INNER_STOP = lazy.regex(r"""(?:[^\W\d_A-Z]{3}(?<!\bProf)(?<!\bBrig)(?<!\bCapt)|\d{3})[.!?][”’"')\]]* [A-Z“‘]""")
"""The end of one sentence and the beginning of the next: a heading is not two sentences, prose may well be."""

ASKED = lazy.regex(r"""[!?][”’"')\]]* (?=[A-Z“‘])""")

HAN_SENTENCE = lazy.regex("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af][，。；！？、][^\n]{20}")
"""A sentence of a script that parts no words by spaces goes on behind a comma or stop."""

TAG = lazy.regex(r"</?[a-zA-Z][^<>]{0,200}>")

MAX_HEADING = 140

NUMBERED = lazy.regex(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.) ")
OUTLINED = lazy.regex(r"(?:(?P<roman>[IVX]{1,5})|(?P<letter>[A-H])|(?P<digit>\d{1,2}))\. ")
OPENING_LEVEL = lazy.regex(r"(?:(?P<letter>A\.)|(?P<digit>1\.)|(?P<small>(?:a|1)\)|a\.)) (?=[^\W\d_a-z])")
"""How levels of headings are counted, and how one begins: `II. Findings`, `A. Letters`, `1. Early ones`, `a) Of 1911`.
"""

NUMERAL = lazy.regex(r"[IVX]{1,5}\.?")
"""`1. Text`, `3.1 Text`, `II. Text`; and `II.` alone."""

ATTRIBUTED = lazy.regex(r"""[”"»’'] ?[—–-] ?[^\W\d_]|[.,!?][”"»’'] ?[\[(]|[.!?…] ?— ?[^\W\d_a-z]""")
"""`“Words.” —Speaker`, `“Words.” [Source]`, `Words. —Speaker`: an epigraph, a quotation."""

PROSE_END = lazy.regex(r"""[.!?:…][”’"')\]»]*$""")

COUNTED = lazy.regex(r": .*\(\d{1,3}\)\Z|, \d{2,4} (?:pages|pp)\.?\Z")
"""`Curator: blogs that gather what others wrote (6)`: an item of a list, and how often it was met; `Quay, 2024, 352
pages`: the book under review."""

CREDITED = lazy.regex(r"[.!?] [\[(][^\[\]()]{3,80}[\])]\Z")
"""`The market hall, ca. 1890. [City Archive]`: a caption, and whose the picture is."""

CALLING = lazy.regex(r"""[^\W\d_][.!?][”’"')\]»]*\d{1,3}\Z""")
"""A sentence that calls a note by digits that lost their height."""

ASKED_LAST = lazy.regex(
    r"\. (?:Now |So |And |Then )?(?:Why|How|What|Who|When|Where)(?: (?:Now|Next|Then|Not|Else))?\?\Z"
)
"""`The Quays Are Closed. Why?`: a question of a word or two that ends a title."""

LONGEST_CAPITALISED, CAPITALISED = 110, 4
"""A title of several sentences has no more characters, and so many long words, all of them with capitals."""

PAIRS = {"“": "”", "„": "“", "«": "»", "‘": "’", '"': '"', "'": "'", "»": "«"}
"""Opening to closing quotation marks."""


def is_prose(text: str) -> bool:
    """Whether a text is a paragraph of running text rather than a line of a title, table or caption."""
    bare = bare_text(text)
    if len(bare) > 200 or (INNER_STOP.search(bare) and not _shows_title(bare)) or HAN_SENTENCE.search(bare):
        return True
    return bool(PROSE_END.search(bare[-20:])) and bare.count(" ") >= 11 and not _is_asked(bare)


def may_ask(text: str) -> bool:
    """Whether a line at the top may be a title that is a question, however long: there a text hardly begins with one
    alone."""
    return text.endswith("?") and "\n" not in text and may_head(text)


def _is_asked(text: str) -> bool:
    """Whether a line of some length may be a title that is a question, or ends with one: `Quays for All: Who Pays for
    the Harbours of the North, and Who Holds Their Keys?`."""
    return text.endswith("?") and len(text) <= MAX_HEADING and is_capitalised(text, fewest=2)


def _shows_title(text: str) -> bool:
    """Whether a line is a title with a question before its subtitle: `Falling Norms? Status and the Nuclear Order`, or
    one of sentences whose words have capitals: `The Town Lost Its Keys. It Should Have Them Again.`"""
    if len(text) <= LONGEST_CAPITALISED and is_capitalised(text, fewest=CAPITALISED, share=1):
        return True
    if len(text) > MAX_HEADING or text[-1] in ".:…" or INNER_STOP.search(ASKED_LAST.sub(" ", ASKED.sub(" ", text))):
        return False
    return is_capitalised(text, fewest=0)


def is_capitalised(text: str, fewest: int = 1, share: float = 0.7) -> bool:
    """Whether the words of a line begin as those of English titles do; so many long ones have to show it, and more than
    this share of them, or all."""
    weighty = [word for word in text.split()[1:] if len(word) > 4]
    capital = sum(word.lstrip("“‘").istitle() or not word[0].islower() for word in weighty)
    return len(weighty) >= fewest and capital >= fewest and (capital > share * len(weighty) or capital == len(weighty))


def is_heading(paragraph: Paragraph, following: Sequence[Paragraph]) -> bool:
    """A heading is one short line without a stop; prose comes after it, or a numbered heading of the next level."""
    if len(paragraph.lines) > 2:
        return False
    text = bare_text(paragraph.text)
    if squeeze(text) in BODY_HEADINGS:
        return True
    if not following or len(text) > MAX_HEADING or not _looks_like_heading(text):
        return False
    below = bare_text(following[0].text)
    if is_next_level(text, below) and len(following) > 1 and is_heading(following[0], following[1:2]):
        return True
    fewest = 2 if is_capitalised(text) else 5
    return is_prose(below) or (below.count(" ") >= fewest and bool(PROSE_END.search(below[-20:])))


def may_head(text: str) -> bool:
    """Whether a line of some words has the form of a heading, whatever stands below it."""
    bare = bare_text(text)
    return len(bare) <= MAX_HEADING and bare.count(" ") > 0 and _looks_like_heading(bare)


def is_next_level(above: str, below: str) -> bool:
    """`3. Findings` above `3.1 The archive`, and `II. Findings` above `A. The archive`."""
    upper, lower = NUMBERED.match(above), NUMBERED.match(below)
    if upper and lower and below.startswith(above.split(" ")[0].rstrip(".") + "."):
        return True
    outer, inner = OUTLINED.match(above), OPENING_LEVEL.match(below)
    return bool(outer and inner and outer.lastgroup != inner.lastgroup)


def _looks_like_heading(text: str) -> bool:
    if NUMERAL.fullmatch(text):
        return True
    if text.count(" ") > 19 or not any(char.isalpha() for char in text) or STOP.search(text[-10:]):
        return False
    if INNER_STOP.search(text) and not _shows_title(text):
        return False
    return not (
        text[0].islower() or SIGN.match(text) or CAPTION.match(text) or wholly_quoted(text) or ATTRIBUTED.search(text)
    ) and not (COUNTED.search(text) or CREDITED.search(text) or CALLING.search(text))


def bare_text(text: str) -> str:
    """A text without the markers of notes and tags of HTML."""
    return MARKER.sub("", TAG.sub("", text) if "<" in text else text).strip()


def wholly_quoted(text: str) -> bool:
    """Whether one pair of quotation marks holds the whole text (a full stop may follow it)."""
    bare = bare_text(text)
    closing = PAIRS.get(bare[:1])
    inner = bare.rstrip(".,;")[1:-1]
    if closing is None or len(bare) < 3 or bare.rstrip(".,;")[-1] != closing:
        return False
    if closing == bare[0]:
        return closing not in inner
    depth = 1
    for char in inner:
        depth += (char == bare[0]) - (char == closing and char != "’")
        if depth == 0:
            return False
    return True
