"""Tells cases, acts and bodies that are cited again by their names from people, whose names look the same (OSCOLA 1.2;
Australian Guide to Legal Citation 1.4).

    Harbour Immunities, para 12      Harbour Act (n 3) s 21      Victorian Quay Reform Commission, above n 1, 38

Comes in: the words of a short form without a comma in them. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import (
    COMMON_WORDS,
    FAMILIES_MOSTLY,
    FAMILIES_TOO,
    GIVEN_NAMES,
    PARTICLES,
    SMALL_WORDS,
    SPANISH_SURNAMES,
)
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.named_kinds import AGREED, ENACTED

LAW_RE: Final = lazy.regex(
    rf"\s(?:{ENACTED}|{AGREED}|Case|Judge?ment|Directive)"
    rf"(?: {YEAR})?\Z"
)
"""How acts and cases end by which these are cited again."""

PARAGRAPH_RE: Final = lazy.regex(r"(?:paras?\b\.?|¶¶?) ?\d|\[\d")
"""A paragraph, as judgments count them."""

BODY_RE: Final = lazy.regex(
    r"\s(?:Committee|Commission|Council|Department|Ministry|Institute|Association|Society|Board|Bureau|Agency"
    r"|Authority|Office|Organi[sz]ation|Tribunal|University)\Z"
)
"""How bodies end."""

BODY_FOR_RE: Final = lazy.regex(
    r"(?:[A-Z][\w.’']* ){0,3}(?:(?:Ass|Comm|Fed)[’']n|Dep[’']t|Soc[’']y|Conf\.|C(?:oun|tr|omm)\.|Inst\.|Bd\.|Off\.)"
    r" (?:of|for|on) [A-Z]"
    r"|(?:(?:National|International|American|European|British|Canadian|Australian|Federal|Royal|World) ){0,2}"
    r"(?:Association|Federation|Cent(?:er|re)|Conference|Council|Committee|Commission|Department|Institute)"
    r" (?:of|for) [A-Z]"
    r"(?!.*\b(?:Handbook|Report|Studies|Notes|Papers|Guide|Act)\b)"
)
"""How bodies begin, the matter they deal with behind: `Nat’l Conf. of Quay Keepers`, `National Association of Quays`.
"""


def of_law(words: str, locator: str) -> bool:
    """Whether words that might be somebody's name are those of an act or a case."""
    parts = words.split()
    if len(parts) < FEWEST or is_given_name(parts[0]) or " and " in words or " & " in words:
        return False
    if not words[0].isupper() or parts[0] in POINTING or any(map(_of_sentence, parts)):
        return False
    if LAW_RE.search(words):
        return True
    if not PARAGRAPH_RE.match(locator) or is_organisation(words):
        return False
    return all(map(_no_name, parts)) and any(map(_no_surname, parts))


FEWEST: Final = 2
POINTING: Final = frozenset(
    {"This", "That", "Such", "Each", "Every", "Any", "No", "Another", "His", "Her", "Their", "Its"}
)


def _of_sentence(word: str) -> bool:
    """Whether a word stands in sentences and not in names."""
    return word.islower() and word not in SMALL_WORDS


def _no_name(word: str) -> bool:
    """Whether a word is no initial, particle or family name that is known."""
    plain = word.lower()
    return (
        len(word) > FEWEST
        and word.isalpha()
        and word[1:].islower()
        and plain not in PARTICLES
        and plain not in GIVEN_NAMES
        and plain not in SPANISH_SURNAMES | FAMILIES_MOSTLY | FAMILIES_TOO
    )


def _no_surname(word: str) -> bool:
    """Whether hardly anybody can be called by a word: a common one, or one with the ending of a noun."""
    return word.lower() in COMMON_WORDS or ENDED_RE.search(word) is not None


ENDED_RE: Final = lazy.regex(r"(?<=\w{4})(?:tions?|ments?|it(?:y|ies)|[ae]nces?|isms?|(?:ic|ici|ion|ent|ur)al|ness)\Z")


def of_body(words: str) -> bool:
    """Whether words are the name of a body, however long."""
    if BODY_RE.search(words):
        return is_organisation(words, strict=True)
    return BODY_FOR_RE.match(words) is not None
