"""Pairs quotation marks and brackets.

Comes in: a text and its marks in order. Comes out: for each opening mark that has a partner, where the partner ends.

A mark nested within another pairs within it; a bracket never pairs across a quotation mark. A quotation mark that is
never closed ends at the next semicolon, the next opening mark or the end of the note, whichever comes first, but
before a page number there; a lone bracket and a lone closing mark are plain characters.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.words.day_patterns import YEAR

Mark = tuple[str, int, int]
"""The mark's first character (`url` for an address), its start and its end."""

UNPAIRED: Final = frozenset({",", ";", ".", "?", "!", "…", "url"})

HARD_SIGN_RE: Final = lazy.regex(r"\w\"(?!(?<=[a-z]\")[A-Z])[^\W\d_\u2e80-\U0010ffff]|[b-df-hj-np-tvwxz]”[eiuayo]")
"""A mark within a word, the hard sign of transliterated Russian: `s"ezd`."""

DEPTH: Final = 40
"""Openings nested deeper than this are plain characters: no note has them, and it keeps the pairing linear."""

_SINGLE: Final = (
    rf"(?<=[,.?!%\w…”\")\]'’]){{0}}(?=[,.;:)]|\s{{{{0,9}}}}\Z|\s[(\[]|[(\[]{YEAR}[)\]]|\s(?:in:?|for)\s|\s(?:19|20)\d\d\b|\s[A-Z]"
    r"|\s(?:at\s|(?:pp?|chs?|chaps?|paras?|ss?|secs?|nn?)\b\.?\s?)\d|\s\d{{1,4}}(?:[-–]\d{{1,4}})?(?:;|\.?\Z)"
    r"|\s\d{{1,3}}(?:st|nd|rd|th|d)\s[Ss]ess|\s<?(?:https?:|www\.)|\s(?<=[,?!]{0}\s))|[;“”‘]|\"(?!(?<=\w\")[^\W\d_])"
)
SINGLE_CLOSE_RE: Final = {mark: lazy.regex(_SINGLE.format(mark)) for mark in "’'"}
_HELD: Final = r"(?:[(\[][A-ZÀ-Þ][^()\[\]]{1,90}[)\]]\s)?<?(?:https?:|www\.)"
_BEHIND: Final = rf",|\s[(\[]{YEAR}[)\]]|\s(?:at\s|pp?\.\s?)\d|\sin:?\s[A-ZÀ-Þ]|\s{_HELD}"
PLURAL_RE: Final = {
    "’": lazy.regex(rf"[^;“”\"‘]{{1,200}}?(?:(?<!s)’(?=[.;)])|’(?={_BEHIND}))"),
    "'": lazy.regex(rf"(?:[^;“”\"‘' ]|(?<!\s)'(?=\w)| ){{1,200}}?(?:(?<!s)'(?=[.;)])|'(?={_BEHIND}))"),
}
"""The end of a title behind a plural’s apostrophe: `‘Workers’ Rights in the Port’,`, `‘Firms’ Use of the Port’ (Port
Watch) <https://…>`."""

NAMES_BEFORE_RE: Final = lazy.regex(
    r"(?:\A|[;.]\s|\b[Ss]ee\s(?:(?:also|further|generally|for example|for instance)\s)?"
    r"|\b[Ss]ee,? (?:for example|for instance|e\.g\.), )"
    r"(?P<names>(?:(?:[A-ZÀ-Þ][\w.’-]*,?|and|&|de|van|von|der|du|[a-z]{2}-[A-Z][\w’-]*"
    r"|et al\.?|(?:and|&) others)\s){1,12}"
    r"(?:(?<=Res )\d[\d/]*\s(?:\([IVXL]+\)\s)?)?)\Z"
)
"""Names alone before a title: `See for example Lima and Quay ‘Keepers of …’,` where a comma is missing."""

DATED_RE: Final = lazy.regex(rf",|\s(?<=,.\s)|\s[(\[](?:\d{{1,2}} [A-Z][a-z]{{2,8}} )?{YEAR}[)\]]")
"""What stands behind such a title, or a comma within its marks; the year without a comma as South African lawyers
print it, or the day (OSCOLA 4)."""

HOLDING_RE: Final = lazy.regex(r"\.\s[A-ZÀ-Þ]|\s\([A-ZÀ-Þ]|\sin:?\s[A-ZÀ-Þ]")
"""What may stand instead behind a title before which there are names alone: the book or the journal."""

WITHIN_RE: Final = lazy.regex(r"\sin:?\s[A-ZÀ-Þ]")
"""What may stand behind a title to which words lead up: `her ‘Keepers of Quays’ in Port Studies`."""

LED_RE: Final = lazy.regex(
    r"\s(?:in|as|from|his|her|their|titled|entitled|essay|article|paper|chapter|website)\Z|\w[’']s\Z"
)
"""`… as she says in ‘Keepers of …’,`, `Lima’s ‘Keepers of …’,`: what leads up to a title."""

BEHIND_PAGE_RE: Final = lazy.regex(r"[\d)] (?:and|&)\Z")
"""`93 Port Law Journal 860 and ‘Keepers of …’`: what joins a title to the page before it."""

INNER_STRAIGHT_RE: Final = lazy.regex(r"(?<=[\s(])'(?=\w)")
"""What opens a quotation within a title between straight single marks: `'Counting 'Big Data' Ports',`."""

INNER_QUOTES: Final = 4
"""Quotations within a title between single quotation marks."""

LONGEST_SINGLE: Final = 400
"""Characters of a title between single quotation marks, which an apostrophe could end too soon or never."""

LAST_PAGES_RE: Final = lazy.regex(r",\s\d[\d–-]{0,9}\.?\s?\Z")
"""Page numbers behind a title whose closing mark is missing."""


def pair_marks(text: str, marks: list[Mark]) -> dict[int, int]:
    """Where each opening mark's partner ends, by the opening mark's position."""
    pairs: dict[int, int] = {}
    stack: list[tuple[str, int]] = []
    called = 0
    for mark, start, end in [each for each in marks if each[0] not in UNPAIRED]:
        if start < called:
            continue
        if (
            mark in '“"'
            and (name := NICKNAME_RE.match(text, start))
            and CALLED_RE.search(text, max(0, start - 40), start)
        ):
            called = name.end()
        elif (mark in '“„«"»' and _opens(text, mark, start, stack)) or mark in "([":
            if len(stack) < DEPTH:
                stack.append((mark, start))
        elif mark in '"”' and text[start - 1 : start].isalpha() and HARD_SIGN_RE.match(text, start - 1):
            continue
        elif mark in '“”»"«':
            _close_quotation(stack, end, pairs)
        elif mark in ")]":
            _close_bracket(stack, "(" if mark == ")" else "[", end, pairs)
        elif mark in "‘'" and not stack:
            close = _single_close(text, start, "’" if mark == "‘" else "'")
            if close:
                pairs[start] = close
    lost = [start for mark, start in stack if mark not in "(["]
    if lost:
        _close_lost(text, marks, lost, pairs)
    return pairs


NICKNAME_RE: Final = lazy.regex(
    r"(?:“[A-ZÀ-Þ][a-zß-ÿ]{1,12}”|\"[A-ZÀ-Þ][a-zß-ÿ]{1,12}\")(?= [A-ZÀ-Þ][\w’-]+(?:,| and ))"
)
CALLED_RE: Final = lazy.regex(
    r"(?:\A|[;.:(] |[Ss]ee |[Cc]f\. |, | and )(?!The |An? |On |In )(?:[A-ZÀ-Þ][\w’-]*\.? )(?:[A-ZÀ-Þ][\w’-]*\.? )?\Z"
)
"""`Francis L. “Frank” Williams`: what somebody is called stands among his names, and is no title."""


def _opens(text: str, mark: str, at: int, stack: list[tuple[str, int]]) -> bool:
    """Whether a mark opens. A straight one does with a space or bracket before it and none behind; `“` closes `„`."""
    if mark in "»«":  # the Germans close with what the French open with
        if stack and stack[-1][0] == "»":
            return False
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        return mark == "«" or (before in ("", " ", "(") and after.isalnum())
    if mark == "“":
        return not (stack and stack[-1][0] == "„")
    if mark != '"':
        return True
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if before == ",":  # the space was forgotten: nothing is open that the mark could close
        return after.isupper() and all(open_mark in "([" for open_mark, _ in stack)
    if after == " " and text[at + 2 : at + 3] in ("'", "‘") and text[at + 3 : at + 4].isalnum():
        after = (
            "" if all(open_mark in "([" for open_mark, _ in stack) else after
        )  # a thin space: `" 'Safe Cities' Abroad,"`
    return (before.isspace() or before in "([—–-/‘“【") and not after.isspace()


def _close_quotation(stack: list[tuple[str, int]], end: int, pairs: dict[int, int]) -> None:
    """Pairs a closing mark with the nearest opening one; brackets left open within stay unpaired."""
    for depth in range(len(stack) - 1, -1, -1):
        if stack[depth][0] not in "([":
            pairs[stack[depth][1]] = end
            del stack[depth:]
            return


def _close_bracket(stack: list[tuple[str, int]], opening: str, end: int, pairs: dict[int, int]) -> None:
    """Pairs a closing bracket with the nearest opening one, but never across a quotation mark."""
    for depth in range(len(stack) - 1, -1, -1):
        mark, start = stack[depth]
        if mark == opening:
            pairs[start] = end
            del stack[depth:]
            return
        if mark not in "([":
            return


SIGNALLED_RE: Final = lazy.regex(
    r"(?:\bsee(?: (?:also|generally|further|especially|now|too))?|\bcompare|\bcf|\b(?:quoted|cited|reprinted) in)\Z",
    re.I,
)
"""Signals that lead to a title, those that end in a stop apart."""


def _single_close(text: str, start: int, closing: str) -> int:
    """Where a title between single quotation marks (British style) ends; 0 if it does not look like one."""
    before = text[max(0, start - 24) : start].rstrip()
    opened = not before or before[-1] in ",;.:(" or SIGNALLED_RE.search(before) is not None
    if not opened and not BEHIND_PAGE_RE.search(before):
        led = LED_RE.search(before) is not None and text[start + 1 : start + 3].lstrip("“")[:1].isupper()
        alone = not led and _names_alone(text, start)
        if not (led or alone):
            return 0
        found = _single_end(text, start, closing)
        behind = (HOLDING_RE if alone else WITHIN_RE).match(text, found)
        return found if (behind or DATED_RE.match(text, found)) and text.count(" ", start, found) > 1 else 0
    return _single_end(text, start, closing)


def _names_alone(text: str, start: int) -> bool:
    """Whether nothing but names stands before a title; where commas part them, `and` joins the last."""
    found = NAMES_BEFORE_RE.search(text, max(0, start - 90), start)
    if not found or not text[start + 1 : start + 2].isupper():
        return False
    last = f" {found['names'].rpartition(', ')[2]}"
    return ", " not in found["names"] or " and " in last or " & " in last


def _single_end(text: str, start: int, closing: str) -> int:
    """Where a closing single mark stands that is no apostrophe and stands in no quotation within the title."""
    pattern, at = SINGLE_CLOSE_RE[closing], start + 1
    found = pattern.search(text, at, start + LONGEST_SINGLE)
    for _ in range(INNER_QUOTES):
        if not found or found.group() not in '“"‘':
            break
        close = _inner_close(text, start, found)
        found = pattern.search(text, close + 1, start + LONGEST_SINGLE) if close > 0 else None
    if found and found.group() == ";":
        found = _behind_semicolon(text, found.end(), start + LONGEST_SINGLE, closing) or found
    if found and closing == "'" and text[found.end() : found.end() + 1] == " ":
        nested = text[found.start() - 1] == closing  # `'Keepers, or 'Keys''`: the second of two closes the title
        inner = None if nested else INNER_STRAIGHT_RE.search(text, at, found.start())
        found = (pattern.search(text, found.end(), start + LONGEST_SINGLE) or found) if inner else found
    if not found or found.group() != closing:
        return 0
    if text[found.start() - 1] == "s" and text[found.end() : found.end() + 1] == " ":
        later = PLURAL_RE[closing].match(text, found.end())
        return later.end() if later else found.end()
    return found.end()


def _inner_close(text: str, start: int, opening: re.Match[str]) -> int:
    """Where a quotation within a title closes that begins with `opening`; not positive if it does not."""
    if opening.group() != "‘":
        return text.find("”" if opening.group() == "“" else '"', opening.end(), start + LONGEST_SINGLE)
    if INNER_CLOSE_RE.search(text, start, opening.start()):
        return 0  # `‘Keepers of Quays’ and ‘Keys’`
    inner = INNER_CLOSE_RE.search(text, opening.end(), opening.end() + LONGEST_INNER)
    return inner.start() if inner else 0


INNER_CLOSE_RE: Final = lazy.regex(r"(?<=[\w?!])’(?=[\s:’])")
LONGEST_INNER: Final = 60


def _behind_semicolon(text: str, at: int, end: int, closing: str) -> re.Match[str] | None:
    """The mark that closes a title with a semicolon in it, `‘Rumors Spread; Traders Uneasy’`, if no other opens."""
    found = SINGLE_CLOSE_RE[closing].search(text, at, end)
    if not found or found.group() != closing or text[at : at + 1] != " ":
        return None
    return None if closing == "'" and INNER_STRAIGHT_RE.search(text, at, found.start()) else found


PLACED_RE: Final = lazy.regex(
    r", (?:(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?:\d{1,2}, )?(?:19|20)\d\d\b"
    r"|n\.d\.|https?://)"
)
"""The date or the address behind a title whose closing mark is missing, and what holds it."""


def _title_before(text: str, start: int, placed: int) -> int:
    """Where a title ends behind which a date stands: at a stop before a comma (`“Harbours., May 2019`), or else before
    the container (`“Harbours, Port Times, May 3, 2019`)."""
    stop = text.find(".,", start, placed + 1)
    comma = text.rfind(", ", start, placed)
    return stop + 1 if stop > 0 else comma if comma > 0 else placed


HELD_RE: Final = lazy.regex(
    r",\s?(?:in [A-ZÀ-Þ][^;:.]{2,100}, eds?\.?\s"
    r"|[A-ZÀ-Þ][^,;:\d()]{3,60},? (?:[Vv]ol\. )?\d{1,4}(?:, [Nn]o\. \d{1,3})? \((?:[A-Z][a-z]+ )?(?:1[89]|20)\d\d\))"
)
"""The edited book, or the journal with its volume and year, behind such a title."""


BRACKETED_RE: Final = lazy.regex(
    r" (?=\((?:speech|lecture|talk|address|remarks|paper|poster|keynote|sermon|PhD diss|MA thesis|podcast|film|video)\b"
    r"[^()]{0,120}\)"
    r"|\([A-ZÀ-Þ][^():\d]{2,40}: [A-ZÀ-Þ][^():]{2,60},? (?:19|20)\d\d\))"
)
"""The occasion or the imprint behind such a title: `“A More Perfect Quay (speech, Lisbon, March 18, 2008)`."""


def _around(text: str, start: int, pairs: dict[int, int]) -> bool:
    """Pairs a mark that is never closed with the end of the title, if a quotation within is what has no end: `“China’s
    “New Plan,” Port Times`."""
    inner = text.find(text[start], start + 1)
    while inner > 0 and (close := pairs.get(inner)):
        if (
            text[inner - 1] != " "
            or not (text[inner - 2].isalpha() or text[inner - 2] in "’'")
            or ";" in text[start:inner]
        ):
            return False
        if text[close - 2] in ",.?!" and LEADS_RE.search(text, start, inner) is None:
            pairs[start] = close
            del pairs[inner]
            return True
        inner = text.find(text[start], close)
    return False


LEADS_RE: Final = lazy.regex(r"[,.] .*\b(?:in|see) \Z", re.I)
"""What leads from a title to the next: `“Keepers of Quays, in “Ports,”`."""


def _close_lost(text: str, marks: list[Mark], lost: list[int], pairs: dict[int, int]) -> None:
    """Gives each quotation mark that is never closed an end."""
    bounds = [start for mark, start, _ in marks if mark in ';“„«"'] + [len(text)]
    at = 0
    for start in lost:
        if _around(text, start, pairs):
            continue
        while bounds[at] <= start and at < len(bounds) - 1:
            at += 1
        bound = bounds[at]
        if bound in pairs and _goes_on_to(text, start, bound, pairs[bound]):
            pairs[start] = pairs.pop(bound)
            continue
        held = HELD_RE.search(text, start, bound)
        if held:
            pairs[start] = held.start() + 1
            continue
        bracketed = BRACKETED_RE.search(text, start, bound)
        placed = PLACED_RE.search(text, start, bracketed.start() if bracketed else bound)
        if bracketed and not placed:
            pairs[start] = bracketed.start()
            continue
        if placed:
            pairs[start] = _title_before(text, start, placed.start())
            continue
        pages = LAST_PAGES_RE.search(text, max(start + 1, bound - 20), bound)
        pairs[start] = pages.start() + 1 if pages else max(start + 1, bound)


def _goes_on_to(text: str, start: int, inner: int, end: int) -> bool:
    """Whether a title goes on with the words in marks within it, and one mark closes both: `“China’s “New Plan,”`."""
    words = text[start + 1 : inner]
    if not words[:1].isupper() or words[-1] != " " or not words[-2].isalnum() or ". " in words:
        return False
    return len(words) < LONGEST_HEAD and (text[end - 2] in ",.?!" or text[end : end + 1] in (",", "."))


LONGEST_HEAD: Final = 90
"""Characters of a title before words in marks within it."""
