"""Tells family names of several words: what `y` or `e` joins from two people, `José Ortega y Gasset`, `António Costa e
Silva` (Chicago Manual 16.83), and those that are known, `B. H. Liddell Hart` (16.71).

Comes in: a list of names and where a word for `and` stands in it, or the words of a name. Comes out: the parts of the
list; where the family name begins.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, DOUBLE_SURNAMES
from apparatus.read.note.words.given_names import is_given_name, joins_given_names
from apparatus.read.note.words.looks import WHITE, Ended

AND_RE: Final = lazy.regex(r"[,\s](?:(?<=,)\s|(?<!,))(?:and|&|und|et|y|e)\s")
"""Between the last two names, with a comma before it or without; one set of characters first, which is found
fastest."""

ET_AL_RE: Final = Ended(
    ("al", "al.", "al,", "al.,", "AL.", "AL.,", "others", "collaborators", "colleagues", "a.", "others]", *WHITE),
    lazy.regex(
        r",?\s(?:(?:and\s)?et\.?,?\sal\b\.?,?|ET AL\.,?|and (?:others|collaborators|colleagues)|u\.\s?a\."
        r"|\[and others\])\s*\Z"
    ),
)
"""What says that there are more names."""

WITH_RE: Final = lazy.regex(
    r"(?P<first>[A-ZÀ-Þ][\w’'-]*)\.? [^,]{2,40}?(?P<with> (?:in (?:collaboration|association) |together )?with )"
    r"(?P<second>[A-ZÀ-Þ][\w’'-]*)\.? [A-ZÀ-Þ]"
)

BREAK_RE: Final = lazy.regex(r",|\s(?:and|&|et)\s")

STROKE_RE: Final = lazy.regex(r" ?/ ?| [–—-] ")
SLASHED_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’.-]*(?: \w[\w’.-]*){1,3}(?:(?: ?/ ?| [–—-] )[A-ZÀ-Þ][\w’.-]*(?: \w[\w’.-]*){1,3}){1,7}\Z"
)


def in_capitals(names: str) -> bool:
    """Whether the family name alone stands in capitals, as French notes set it, of one person or of several: `Étienne
    BALIBAR`, `Françoise HÉRITIER et Marc AUGÉ`."""
    if names[-1:].islower():
        return False
    people = [name.split() for name in halves_of(names)]
    return all(len(w) > 1 and len(w[-1]) > 2 and w[-1].isupper() and not w[0].isupper() for w in people)


JOINED_RE: Final = lazy.regex(r" (?:et|und|y|e|og|och) (?=[A-ZÀ-Þ])")


def both_in_full(names: str) -> bool:
    """Whether two full names are joined by a word for `and` in another language: `Gilles Deleuze et Félix Guattari`."""
    if names.count(" ") < 2:
        return False
    halves = JOINED_RE.split(names)
    return len(halves) == 2 and all(FULL_RE.match(half) for half in halves)


FULL_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’'-]*+\.?(?: ?[A-ZÀ-Þ][\w’'-]*+\.?| (?:de|du|von|van|da|di|del|della|la|le|der|den|zu))*"
    r" ?[A-ZÀ-Þ][\w’'-]+\Z"
)


def slashed(text: str) -> list[str]:
    """`Ute Frevert/Jürgen Kocka`, `J. Roe – A. Lima`: full names joined by a stroke or dash, as German and Roman notes
    join them; empty for others, such as `WHO/UNICEF`."""
    return STROKE_RE.split(text) if SLASHED_RE.match(text) else []


def halves_of(text: str) -> list[str]:
    """The parts of a list of names that a word for `and` parts."""
    if not AND_RE.search(text):
        return [text]
    parts, begin = [], 0
    for found in AND_RE.finditer(text):
        if found.group() in (" y ", " e ", " i ") and _one_surname(text[begin : found.start()], text[found.end() :]):
            continue
        if found.group() == " & " and "," not in text[begin : found.start()] and FIRM_RE.match(text, found.end()):
            continue
        parts.append(text[begin : found.start()])
        begin = found.end()
    return [*parts, text[begin:]]


FIRM_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’'-]+ L\.?L\.?P\b")
"""`Lima Roe & Costa LLP`: the last of the partners of one firm of lawyers."""


def _one_surname(before: str, behind: str) -> bool:
    """Whether given and family name stand before the joining word, and one lone word behind it."""
    left, right = before.rpartition(",")[2].strip(), BREAK_RE.split(behind, maxsplit=1)[0].strip()
    if " " in right or not right[:1].isupper():
        return False
    return " " in left or f"{left} y {right}" in DOUBLE_SURNAMES


LONGEST: Final = 4
"""How many words such a name has."""


SLAVIC: Final = ("ic", "ić")
"""How family names end of which women in Croatia and Serbia bear two: `Nada Kisić Kolanović`."""

SERVANT_RE: Final = lazy.regex(r"[ʿ‘’'`]?Abd (?:[ae]l|ar|as|az|an|at|ad|ush|ur|us|ul)[-‐‑][A-ZÀ-Þʿ‘’]")
"""`Abd al-Wahhab`: two words of one name (Chicago Manual 16.75)."""


def surname_start(words: list[str]) -> int:
    """Where a family name begins that is known, or within which `y`, `e`, `i` or a hyphen before a particle stands; -1
    if there is none."""
    for at in range(max(0, len(words) - LONGEST), len(words) - 1):
        if " ".join(words[at:]) in DOUBLE_SURNAMES:
            return at
    if len(words) > 2 and SERVANT_RE.match(f"{words[-2]} {words[-1]}"):
        return len(words) - 2
    if len(words) > 2 and words[-1].endswith(SLAVIC) and words[-2].endswith(SLAVIC) and not is_given_name(words[-2]):
        return len(words) - 2
    for at in range(1, len(words) - 1):
        if words[at] in ("y", "e", "i"):
            return at - 1 if at > 1 else -1
        if words[at].endswith(("-van", "-de", "-von")):
            return at  # `Ank Bijleveld-van der Linden`
    return -1


_BESIDE: Final = (
    r"(?:in (?:collaboration|association) |together )?with "
    r"(?:(?:the )?(?:assistance|help|support) of |contributions (?:by|from) )?(?=[A-ZÀ-Þ])"
)
BESIDE_RE: Final = lazy.regex(_BESIDE)
BESIDE_FIRST_RE: Final = lazy.regex(rf", {_BESIDE}")
"""`Robert Roe, with Ana Lima`: who wrote with the first author (Chicago Manual 14.76)."""


def joined_by_with(text: str) -> str:
    """A list of names with `and` where it says `with`: `Claude Grahame-White in collaboration with Harry Harper`."""
    beside = BESIDE_FIRST_RE.search(text)
    if beside:
        joint = ", " if AND_RE.search(text, beside.end()) else " and "
        return f"{text[: beside.start()]}{joint}{text[beside.end() :]}"
    if " and " in text:
        return text.replace(" with ", " and ", 1)
    found = WITH_RE.match(text)
    if not found or not joins_given_names(found["second"]):
        return text
    if found["first"].lower() in COMMON_WORDS and not is_given_name(found["first"]):
        return text
    return f"{text[: found.start('with')]} and {text[found.end('with') :]}"
