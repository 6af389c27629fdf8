"""Finds the next citation to which a sentence goes on behind one: `12, and the review by Jane Doe, Ports (…)` (Chicago
Manual 14.57: a note may hold several citations).

Comes in: the pieces of a note, and the stretch so far. Comes out: where the words begin that lead up to the next.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from apparatus import lazy
from apparatus.read.note.in_prose.cited_at import cites, within_sentence
from apparatus.read.note.in_prose.sentence_led import title_led
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.sentence_words import names_begin
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.signals import read_signal

HOLDERS: Final = frozenset(
    {
        "in", "ed.", "eds.", "edited", "trans.", "translated", "introduced", "compiled", "annotated", "illustrated",
        "selected", "rev.", "by", "with", "from", "and", "foreword", "introduction", "preface", "afterword", "intro.",
        "directed", "dir.", "comp.", "as", "told", "to",
    }
)  # fmt: skip
"""Words behind which a person had a part in the work that has just been named."""

NUMBERED_RE: Final = lazy.regex(r"(?:vols?|volume|nos?|pt|part|bk|book|chap|ser)\b\.? (?:\d|[IVXLC]+\Z)", re.I)
"""What is counted is nobody's name, in Roman figures neither: `vol. XX, Northeast Asia, 273`."""

HELD: Final = (["in"], ["of"])
FARTHEST: Final = 12
"""Pieces behind a page in which the bracket of the next book stands."""

LONGEST_NAME: Final = 4
"""Blanks in the name of a person."""

CLOSING: Final = frozenset({"bracket", "imprint", "url", "date", "square"})
"""Behind these a citation may be complete."""

PAGE_RE: Final = lazy.regex(
    r"(?:: )?(?:[A-Za-z]{1,10}\.? )?\d[\d:–/-]*(?: [A-Z][a-z]{2,8}\.? \d{4})?(?: ?n\. ?\d+)?\s(?=[a-z])"
)
"""A page, a folder or a day, and words in small letters behind it: `12 nor Jane Doe`, `23 May 1927 and Jane Doe`."""


DIGIT_RE: Final = lazy.regex(r"\d")
FIRST: Final = 14
"""Characters at the head of words among which the number of a page stands."""


def next_cited(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> int:
    """Where the sentence goes on behind a citation to lead up to another: `(Oxford: Quay, 1998), and the review by Jane
    Doe, Ports (…)`, `12 nor Jane Doe, Ports (…)`, `12 and a guide which she wrote, Ports (…)`; 0 if it does not."""
    if at + 1 >= len(pieces):
        return 0
    closed = _closed(text, stretch)
    start = pieces[at].start
    if not closed and DIGIT_RE.search(text, start, min(start + FIRST, pieces[at].end)) is None:
        return 0
    words = words_of(text, pieces[at])
    page = PAGE_RE.match(words)
    if page and text.startswith("and ", pieces[at].start + page.end()):
        behind = pieces[at]._replace(start=pieces[at].start + page.end())
        if title_led(text, [behind, *takewhile(within_sentence, pieces[at + 1 : at + FARTHEST])], 0):
            return behind.start
    if pieces[at + 1].kind not in (",", "quote") or NUMBERED_RE.match(words):
        return 0
    if not page and not closed:
        return 0
    names, cut = names_begin(words, opens=False), page.end() if page else 0
    if names < cut:
        return 0
    head = words[cut:names].split()
    if head in HELD and len(stretch) > 1 and stretch[-2].kind == "quote":
        return 0  # `“Tides,” chap. 3 in Harbours, ed. Jane Doe`: the book that holds the piece
    if head in HELD and read_signal(text, stretch[0].start, pieces[at].end)[1] == start:
        return 0  # `See, for example, chapter 4 of Jane Doe, Ports`
    quoted = pieces[min(at + 2, len(pieces) - 1)].kind == "quote"
    if any(not word[0].islower() for word in head) or not (page or _goes_on(head, words, quoted=quoted)):
        return 0
    return start + cut if cites(text, pieces, at, start + names) else 0


def _closed(text: str, stretch: list[Piece]) -> bool:
    """Whether the citation in a stretch may be complete."""
    last = stretch[-1] if stretch[-1].kind != "," or len(stretch) < 2 else stretch[-2]
    return last.kind in CLOSING or (last.kind == "text" and read_locator(words_of(text, last)) != "")


def _goes_on(head: list[str], words: str, *, quoted: bool) -> bool:
    """Whether small words before a name are a sentence's, or join it to what stands before them; with none, whether
    the name is surely one, or stands before a title in quotation marks."""
    if head:
        return head == ["and"] or not HOLDERS.issuperset(head)
    return begins_with_given_or_initial(words) or (
        quoted and 0 < words.count(" ") < LONGEST_NAME and looks_like_person(words)
    )
