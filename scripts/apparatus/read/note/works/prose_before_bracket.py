"""Tells whether the words before the bracket of a publication are prose rather than the title of a book.

The reading is indebted to Harvey C. Mansfield, Taming the Prince (…)
is found in my Harbours (…)
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.law.law_articles import VOLUME_FIRST_RE
from apparatus.read.note.statements.work_statements import reviews
from apparatus.read.note.words.given_names import is_given_or_initial
from apparatus.read.note.words.signals import INNER_RE
from apparatus.read.note.words.title_words import arabic_article, capital_share, foreign, leads_up, sentence_like


def _announced(words: str, title: str) -> bool:
    """Whether a sentence stands before the colon: `Ford did complete one volume: The Writings of John Dickinson`."""
    return sentence_like(words) and capital_share(words) < 0.5 and capital_share(title) > 0.8


LONGEST_TITLE: Final = 400
LONG, VERY_LONG = 12, 16
"""Words of a title: no title without an author has more if it reads like a sentence."""


def is_no_title(title: str) -> bool:
    """Whether words before the bracket name no book, whoever stands before them."""
    if not title or (title[0].islower() and not arabic_article(title)) or len(title) > LONGEST_TITLE:
        return True
    if title.startswith("See ") and title[4].islower():
        return True
    if VOLUME_RE.match(title):
        return True
    if title[0].isdigit() and (VOLUME_FIRST_RE.match(title) or DAY_FIRST_RE.match(title)):
        return True
    signal = INNER_RE.search(title)
    if signal and (title[: signal.start()].rstrip()[-1:] in ",;—" or not title[signal.end() :][:1].islower()):
        return True
    return reviews(title)


VOLUME_RE: Final = lazy.regex(r"(?:\d{1,3}|[IVXLC]{1,7})(?:, [Nn]os?\. ?\d[\d–-]*)?\Z")
"""`Gentleman’s Magazine, 11 (1741), 56`: a volume."""

DAY_FIRST_RE: Final = lazy.regex(r"\d{1,2} [A-Z][a-z]{2,8} \d{4}, ")
"""`Order, 16 June 2021, at 1, In re …`: the day of a document."""

OUR_RE: Final = lazy.regex(
    r"\b(?:in|of|from|by|see|to) (?:my|our) [A-ZÀ-Þ]"
    r"|[a-z] (?:in|of|from|by) (?:his|her|their) (?:[a-z-]+ ){0,3}"
    r"(?:book|study|work|monograph|volume|treatise), [A-ZÀ-Þ]"
    r"|[a-z]{3,}s (?:his|her) (?:[a-z-]+ ){0,3}(?:book|study|monograph|treatise) [A-ZÀ-Þ]"
)
"""`is found in my Harbours`, `argues so in her book, Harbours`: a title prints `My`, and has no book in it."""


PERSON_LED_RE: Final = lazy.regex(
    r"(?<!told )(?<!related )(?<!dictated )"
    r"\b(?:to|of|by|in|from|on|with|see|than|notably|especially|above all)\s(?P<given>[A-ZÀ-Þ][\w’-]*\.?) "
    r"(?:[A-ZÀ-Þ][\w’.-]* ){0,2}[A-ZÀ-Þ][\w’-]+[,:]\s(?=[A-ZÀ-Þ])"
)


def _leads_to_person(title: str) -> bool:
    """Whether words are prose that leads up to an author: `The reading is indebted to Harvey C. Mansfield, Taming the
    Prince`; but `Letters of John Keats: A Selection`."""
    for found in PERSON_LED_RE.finditer(title):
        known = is_given_or_initial(found["given"])
        if known and found.start() and capital_share(title[: found.start()]) < HEADLINE:
            return True
    return False


HEADLINE: Final = 0.5
"""The share of capitals below which words are no title in headline style."""

ISSUES: Final = (" edition", " editions", " translation", " translations", " printings", " reprints", " versions")
"""What a sentence that tells of a book ends with: `Two more Spanish editions (Paris: …)`."""


def is_prose(title: str) -> bool:
    """Whether words that no author precedes are prose; what stands in emphasis from end to end is a title."""
    if EMPHASISED_RE.match(title):
        return False
    if OUR_RE.search(title) or _leads_to_person(title):
        return True
    if title.endswith(ISSUES) or (": " in title and _announced(*title.split(": ", 1))):
        return True
    words, sentence = len(title.split()), sentence_like(title)
    if capital_share(title) < 0.5 and (sentence or (words > LONG and not _long_and_foreign(title))):
        return True
    return (words > VERY_LONG and sentence) or leads_up(title)


EMPHASISED_RE: Final = lazy.regex(r"([*_])(?![*_\s])[^*_]+(?<!\s)\1\Z")
"""`*Certain fruitful letters of keepers of the harbours*`."""


def _long_and_foreign(title: str) -> bool:
    """Whether many words are a title as old books have them: `Explication des ouvrages de peinture …, exposés …`."""
    words = title.split()
    return len(words) <= LONGEST_FOREIGN and foreign(title) and SPOKEN.isdisjoint(map(str.lower, words))


LONGEST_FOREIGN: Final = 40
SPOKEN: Final = frozenset("voir cf cf. vgl. siehe je nous il est sont ist sind es son dans véase vid. vedi".split())  # noqa: SIM905
"""Words of sentences, and of what leads up to a title, in other languages."""
