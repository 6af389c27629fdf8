"""Tells words in quotation marks that somebody says, or that a sentence goes on around, from the titles of works.

Comes in: a text, its pieces and what was read behind the words. Comes out: a judgement.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import SMALL_WORDS
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.title_words import capital_share, foreign, in_other_script


def says_nothing(names: str, mentioned: re.Match[str] | None, draft: Draft) -> bool:
    """Whether a work is only mentioned in a sentence, or words of a sentence go on behind what is quoted in it."""
    if mentioned and not (draft.date or draft.get("container") or draft.get("url") or draft.locator):
        return True
    return not (names or draft.date or draft.get("url")) and _goes_on(draft.get("container"))


TOLD_RE: Final = lazy.regex(r"\)? (?:is|are|was|were|has been|have been|can be|may be) [a-z]")


def told_of(text: str, end: int, draft: Draft) -> bool:
    """Whether a sentence goes on behind a title and its year that nobody signed: `“The Quay Manifesto” (1963) is kept
    at`."""
    alone = draft.date is not None and draft.date.is_year and draft.stated.keys() <= {"title"} and not draft.locator
    return alone and TOLD_RE.match(text, end) is not None


def within_sentence(text: str, quote: Piece, draft: Draft) -> bool:
    """Whether a sentence goes on around words in marks, and `in` tells where something was and not what prints it: `the
    trial of “Fenians” in Great Britain through the end of the war in March 1869`."""
    told = draft.published or draft.editors or draft.locator or draft.stated.keys() & PRINTED
    if told or not draft.in_book or text[quote.end - 2] in ENDS_TITLE or text.startswith(",", quote.end):
        return False
    before = WORD_BEFORE_RE.search(text, max(0, quote.start - 24), quote.start)
    return before is not None and before["word"] not in BEFORE_TITLES


PRINTED: Final = frozenset({"url", "volume", "issue", "pages"})
"""What nothing has but a work."""

ENDS_TITLE: Final = frozenset(",.?!;")

WORD_BEFORE_RE: Final = lazy.regex(r"(?<![\w’'])(?P<word>[a-zß-ÿ]{2,})\s\Z")

BEFORE_TITLES: Final = frozenset({
    "see", "also", "in", "by", "cf", "his", "her", "their", "its", "my", "our", "the", "this", "that", "and", "or",
    "article", "chapter", "called", "contribution", "editorial", "entitled", "entry", "essay", "feature", "interview",
    "introduction", "lecture", "letter", "notice", "paper", "piece", "poem", "post", "preface", "report", "review",
    "sketch", "speech", "story", "tale", "talk", "titled", "under", "work",
})  # fmt: skip
"""What stands before a title in a sentence that cites it."""


def is_said(text: str, first: Piece, quote: Piece, draft: Draft, *, last: bool) -> bool:
    """Whether words in marks, of which nobody is told as the author, are what somebody said, and no title; `last` if
    nothing stands behind the citation that begins with `first`."""
    title = draft.get("title")
    if MEANING_RE.match(text, quote.end):
        return False
    led = text[quote.end - 2] == "," or text.endswith(("See ", "see ", "see also "), 0, first.start)
    cited = draft.locator and last and title[:1].isupper() and led
    abroad = foreign(title) or in_other_script(title)
    if not cited and capital_share(title) < TITLED and (_sentences(text, quote, title) or not abroad):
        return True
    if not draft.locator and text[quote.end - 2] == "." and text.endswith("as follows: ", 0, quote.start):
        return True
    return not draft.locator and SAYS_WHAT_RE.search(text, 0, quote.start) is not None  # `One word: “Never.”`


MEANING_RE: Final = lazy.regex(r"\s\[[A-ZÀ-Þ][^\[\]]{4,200}\](?=,\s)")
"""What a title in another language means, with a comma behind it; of what somebody says, a sentence goes on."""


def _sentences(text: str, quote: Piece, title: str) -> bool:
    """Whether words in any language are too long for a title, or end as sentences do."""
    blanks = title.count(" ")
    stopped = text[quote.end - 2] == "." or SENTENCE_RE.search(title) is not None
    return blanks > (LEAST_SAID if stopped else LONGEST_SAID)


SENTENCE_RE: Final = lazy.regex(r"[a-zß-ÿ]{3}\. [A-ZÀ-Þ]")

LEAST_SAID: Final = 15
"""Blanks in a sentence that is surely no title, if a stop ends it."""

LONGEST_SAID: Final = 40
"""Blanks in the title of a book in any language; more are sentences."""

SAYS_WHAT_RE: Final = lazy.regex(
    r"[a-zß-ÿ]\s(?!(?:see|also|in|from|of|by|here|title|titled|source|articles?|essays?|books?|works?|chapters?|papers?|pieces?"
    r"|references?|following|follows|sources|stor(?:y|ies)|reports?|stud(?:y|ies))\b)[a-zß-ÿ]{2,}:\s\Z"
)
"""What leads up to words that somebody said, and to no work."""


def _goes_on(container: str) -> bool:
    """Whether what was taken for a container is the rest of a sentence: `“soft power,” the country has a …`."""
    said = container.rpartition(" ")[2] in SMALL_WORDS or (" " in container and capital_share(container) < SAID)
    return said and not foreign(container)


TITLED: Final = 0.6
"""The share of capitals that a title has at least."""

SAID: Final = 0.5
"""The share of capitals that a container has at least."""


def said_in(text: str, pieces: list[Piece], quote: int) -> bool:
    """Whether a second quotation behind `in` shows that the first is what is said there: `“…,” in “Title,” in Book`."""
    at = quote + 1 + (quote + 1 < len(pieces) and pieces[quote + 1].kind == ",")
    return at + 1 < len(pieces) and pieces[at + 1].kind == "quote" and words_of(text, pieces[at]) == "in"


SAYS_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’'-]+ (?:said|says|told|writes|wrote|noted|explained|recalled|remarked|argued|observed|declared"
    r"|added)\b"
    r"|(?:in|here) (?:this|that|the present|our)"
    r" (?:context|sense|case|connection|usage|article|essay|chapter|note|passage)\b"
    r"|(?:because|since|although|whereas|unless) (?:the|a|an|it|he|she|they|we|this|that|there|I) "
)
"""`“I owe George a lot,” Witkin said.` `“Vulgate” in this context refers to …`
`“Might,” because the money would flow`"""

SAID_THERE_RE: Final = lazy.regex(r"\s?;\s[Ii]bid\b")

LONGEST_TITLE: Final = 16


def said_alone(text: str, pieces: list[Piece], quote: int) -> bool:
    """Whether a quotation that nothing follows but a semicolon is what the source behind it says, in whatever language:
    `“Je cherche à comprendre …”; ibid., 8`."""
    if quote + 1 < len(pieces):
        following = pieces[quote + 1 + (pieces[quote + 1].kind == "," and quote + 2 < len(pieces))]
        return following.kind == "text" and SAYS_RE.match(text, following.start, following.end) is not None
    return SAID_THERE_RE.match(text, pieces[quote].end) is not None or (
        text.startswith(";", pieces[quote].end) and len(words_of(text, pieces[quote]).split()) > LONGEST_TITLE
    )
