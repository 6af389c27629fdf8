"""Tells the names of periodicals and sites that begin with a small letter.

    openDemocracy, e-International Relations     the first capital stands within
    la Repubblica, il manifesto                  an article of another language stands first
    heise online, artnet News                    the first word is no common one

Comes in: words that stand where a container does, behind a title and before a day. Comes out: whether they are a name.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, FOREIGN_WORDS, SMALL_WORDS

LONGEST: Final = 4
"""Words of such a name."""

WITHIN_RE: Final = lazy.regex(
    r"(?:[a-z]{1,12}[A-ZÀ-Þ]\w{1,20}|[a-z]-(?!mails?\b|books?\b|rays?\b)\w{2,20})(?: [A-ZÀ-Þ][\w’'-]*){0,3}\Z"
    r"|[A-Za-z\d-]{2,30}(?:\.[a-z]{2,4}){1,2}\Z"
)
"""`eWeek`, `openDemocracy`, `e-flux`, `n-tv`, `news.com.au`, `eWeek.com`; no `e-mail`."""

ARTICLES: Final = frozenset({"la", "le", "les", "el", "los", "il", "het", "der", "das"})
ENGLISH_AS_WELL: Final = frozenset({"de", "die", "lo"})
"""Articles that stand in English too: `de facto`."""
WORD_RE: Final = lazy.regex(r"[a-zß-ÿ][a-zß-ÿ\d]{2,20}\Z")

_DESCRIBING: Final = (
    "advert advertorial afterword annex atlas autograph ballad blogpost brochure bulletin cable catalog "
    "circa colloquium complaint deed deposition dossier ebook endnote engraving etching facsimile flyer "
    "footnote forthcoming frontispiece handout hardback homepage homily html hymn ibid infra keynote "
    "kindle leaflet libretto lithograph livestream map memo microfiche microfilm mimeo mimeographed "
    "newsletter obituary op paper paperback passim pdf photocopy podcast post postcard poster preprint "
    "printout prospectus recto score slides slideshow song sonnet supra thread trailer typescript verso "
    "via vlog warrant webinar webpage will woodcut"
)
DESCRIBING: Final = frozenset(_DESCRIBING.split())
"""What a work is, or where in it something stands, in words that are not common ones."""
TELLING: Final = COMMON_WORDS | DESCRIBING
ENDINGS: Final = ("ed", "ing", "ly")
"""How words end that tell what was done with a work, and when: `streamed`."""

BEHIND: Final = frozenset({"online", "news", "daily", "magazine"})
"""What may follow in small letters."""


ANY_MAGAZINE: Final = frozenset({"this", "that", "same", "another", "our", "online", "print", "weekly", "monthly"})
"""What stands before `magazine` in no name, where any other word may: `port magazine`."""


def printed_small(words: str) -> bool:
    """Whether words that begin with a small letter are a name."""
    first, *others = words.split()
    if len(others) >= LONGEST or not first[0].islower():
        return False
    if WITHIN_RE.match(words):
        return True
    if others == ["magazine"]:
        return first not in SMALL_WORDS and first not in ANY_MAGAZINE
    if first in ARTICLES or first in ENGLISH_AS_WELL:
        return bool(others) and all(word[0].isupper() or first in ARTICLES or _uncommon(word) for word in others)
    return _uncommon(first) and all(word[0].isupper() or word in BEHIND for word in others)


def _uncommon(word: str) -> bool:
    """Whether a word in small letters is none that tells what a work is, or links words."""
    one = word.removesuffix("s")
    known = word in SMALL_WORDS or word in FOREIGN_WORDS or word in TELLING or one in TELLING
    return WORD_RE.match(word) is not None and not known and not word.endswith(ENDINGS)
