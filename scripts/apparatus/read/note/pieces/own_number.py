"""Finds the number, or the sign in its place, under which the page prints a note.

Comes in: a note. Comes out: where what it says begins.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import ACRONYMS, LONE_ORGANISATIONS, ORGANISATION_HEADS
from apparatus.read.note.pieces.sentences import ordinal
from apparatus.read.note.words.day_patterns import MONTH
from apparatus.read.note.words.given_names import is_given_name

OWN_NUMBER_RE: Final = lazy.regex(
    r"(?:\d{1,3}[.)]|\[\d{1,3}\]|\(\d{1,3}\))\s(?=[^\W\d_]|[“\"‘'«(《［])"
    r"|(?:II|ll?|[lIO]\d|\d[lIO])\.\s(?=[A-ZÀ-Þ][a-zà-ÿ]|[A-ZÀ-Þ]\.\s?[A-ZÀ-Þ]|[“‘\"])|\d{1,3}\s?(?=(?:[Ii]bid|[Ii]d|[Ss]ee|[Cc]f)\b)"
)
"""`12. See …`, `[12] Ana Lima, …`, `12 Ibid.`; with letters that a machine has read for figures, `ll. See …`."""

_PARTICLE: Final = r"(?:(?:de|van|von|du|da|di|del|ter|ten)(?: de[nr]?| la)? )?"
GLUED_RE: Final = lazy.regex(
    r"\d{1,3}(?:[.)]|\])?(?="
    r"(?!(?:Minutes|Heures|Stunden|News|Chan|Up|Pac|Play|Days|Hours|Degrees|Media|Magazine|Mac|To|MM)\b|To\d)"
    rf"(?:[A-ZÀ-Þ][a-zà-ÿ][\w’'-]*(?:[ ,.:]|\Z)|[A-ZÀ-Þ]\. ?(?:[A-ZÀ-Þ]\. ?){{0,2}}{_PARTICLE}[A-ZÀ-Þ][a-zà-ÿ]"
    r"|[“‘\"][A-ZÀ-Þ]|[\u4e00-\u9fff《]"
    r"|(?<=\d\d)(?:[A-Z]{2,}[ ,.-]|[A-Z] (?:v )?[A-ZÀ-Þ]|(?:[A-Z]\. ?){1,3}[A-ZÀ-Þ]|E\.g\.,"
    r"|(?:quoted|cited|as|in|for|de|van|von|du|der) |al-[A-Z]|https?://)))"
)
"""`12Lima, Harbours`: a raised number, as a page set in type leaves it when its text is recovered; few names begin with
one, as `20Minutes` does."""

BARE_NUMBER_RE: Final = lazy.regex(
    r"(?:\d{1,3}|[*†‡§¶]{1,2}|[Il](?=\s))\s?(?=(?P<given>[A-ZÀ-Þ][\w’-]+) (?:[A-ZÀ-Þ][\w’.-]* ){0,2}"
    r"(?![IVX]+\b)[A-ZÀ-Þ][\w’-]+(?:, |\. (?![cp§]\.)| and | et al| to [A-Z]| \(eds?\.?\)))"
)
"""The same without a stop, or a sign in its place: before a name, it can be nothing else."""

_CAPITAL: Final = r"[A-ZÀ-Þ](?:\.|[\w’'-]+|(?= [A-ZÀ-Þ]))"
BEFORE_TITLE_RE: Final = lazy.regex(
    rf"\d{{1,3}} (?=[“‘]|\"[A-ZÀ-Þ]|The [A-Z]"
    rf"|{_CAPITAL}(?:[ -](?:{_CAPITAL}|(?:and|of|for|&|[a-z’]{{1,4}})(?= [A-ZÀ-Þ]))){{0,9}}(?<!\.)"
    r"(?:,? et\.? al\.?|, (?:[JS]r\.?|I{2,3}))?, [“‘\"'*_]"
    rf"|{_CAPITAL}(?: (?:{_CAPITAL}|&)){{0,7}} v\. [A-ZÀ-Þ]"
    r"|[A-ZÀ-Þ]\. ?(?:[A-ZÀ-Þ]\. ?){0,2}[A-ZÀ-Þ][a-zà-ÿ’-]+(?: [A-ZÀ-Þ][a-zà-ÿ’-]+)?(?:,| and | & )(?! \d))"
)
"""`16 “Keepers”, …`, `16 Vasilii Lima, “Keepers”, …`, `16 Lima v. Roe`, `16 J. M. Roe, …`: a title in marks, the
parties of a case, or initials."""

BEFORE_SENTENCE_RE: Final = lazy.regex(
    r"\d{1,3} (?=(?:For|On|As|In|According|Quoted|Cited|Compare|Also|This|These|There|It|He|She|They) [a-z])"
)
"""`8 For discussion, see`."""

BEFORE_SHORT_RE: Final = lazy.regex(
    rf"\d{{1,3}} (?=(?!{MONTH}\b)[A-ZÀ-Þ][\w’-]+, "
    r"(?:(?:op|loc)\.? ?cit\b|supra\b|[A-ZÀ-Þ][\w’-]+(?: [\w’-]+){0,6}, (?:pp?\.? ?)?"
    r"\d{1,4}(?:(?:[-–]|, ?)\d{1,4}){0,9}(?:[.;]|\Z)))"
)
"""`8 Lima, Quays, 252–53`, `11 Lima, op. cit.`"""

BEFORE_BOOK_RE: Final = lazy.regex(
    rf"\d{{1,3}} (?={_CAPITAL}(?: (?:{_CAPITAL}|[a-z]{{2,3}}(?= [A-ZÀ-Þ]))){{1,3}}"
    rf"(?:(?:,(?: {_CAPITAL}){{2,3}}){{0,6}},? (?:and|&)(?: {_CAPITAL}){{2,3}})?, (?:eds?\., )?"
    r"[A-ZÀ-Þ][^();“”]{3,160} \([A-ZÀ-Þ][^():;]{1,40}: [^():;]{2,60}, \d{4}\))"
)
"""`16 Vasilii Lima, Keepers (Lisbon: Quay, 2001)`."""

STARRED_RE: Final = lazy.regex(r"\d{1,2} [A-ZÀ-Þ][\w.’' &-]{3,60}, [A-ZÀ-Þ][^()\d*;]{3,120} \*\d")
"""`2 WILLIAM BLACKSTONE, COMMENTARIES *12`: the volume of a book that is cited by the pages of its first edition."""

RAISED_RE: Final = lazy.regex(r"[⁰¹²³⁴-⁹]{1,3}\s?(?=\S)")

BEFORE_FAMILY_RE: Final = lazy.regex(r"\d{1,3} (?=[A-ZÀ-Þ][\w’-]+, (?:[A-ZÀ-Þ]\.[ -]?){1,3}(?:,|and |& ))")
"""`3 Dooley, H. J., Ports`."""

BEFORE_DOCUMENT_RE: Final = lazy.regex(
    r"\d{1,3} (?=(?:Meeting|Minutes?(?= of )|Letter|Memorandum|Memo|Telegram|Note|Record|Conversation|Interview|Speech"
    r"|Despatch|Dispatch|Cable|Report|Statement|Diary) (?:of|with|from|to|by|between|on|for) )"
)
"""`11 Meeting with the President`."""

BODY_RE: Final = lazy.regex(
    r"\d{1,3} (?=(?P<body>[A-ZÀ-Þ][\w’-]+(?: (?:[A-ZÀ-Þ][\w’-]+|of|for|on|the|and|&)){1,8}),? )"
)
"""`5 Public Record Office, Kew`: a body, as one of its words tells."""

DAY_RE: Final = lazy.regex(
    r"[^\W\d_]+\.?,? \d(?!\d?, [12]\d{3})|(?i:jahrhundert|aufl|auflage|b(?:and|d)|jahrgang|jg)\b"
)
"""What stands behind a day and no note's number: `12. März 1938`."""

BEFORE_ACRONYM_RE: Final = lazy.regex(r"\d{1,3} (?=(?P<issuer>[A-Z]{3,8}), [A-Z][\w ’-]{12})")
"""`16 NATO, NATO Warfighting Capstone Concept`."""

NUMBERS: Final = frozenset("0123456789[(*†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹Il")
"""With these a number begins."""


def own_number(text: str) -> int:
    """Where the words begin behind the number of a note; 0 if it has none."""
    number = (
        (OWN_NUMBER_RE.match(text) or GLUED_RE.match(text) or _bare_number(text) or _star(text))
        if text[0] in NUMBERS
        else None
    )
    if not number or (ordinal(text, 0, number.end()) and DAY_RE.match(text, number.end())):
        return 0
    return number.end()


STAR_RE: Final = lazy.regex(r"(?P<sign>[*†‡]{1,3})\s?(?=[^\W\d_]|[“\"‘])")


def _star(text: str) -> re.Match[str] | None:
    """The sign of a note without a number, which closes nothing behind it, as those of italics do."""
    found = STAR_RE.match(text)
    return found if found and found["sign"][0] not in text[found.end() :] else None


BEFORE: Final = (
    RAISED_RE, BEFORE_TITLE_RE, BEFORE_BOOK_RE, BEFORE_SENTENCE_RE, BEFORE_SHORT_RE, BEFORE_FAMILY_RE,
    BEFORE_DOCUMENT_RE,
)  # fmt: skip
"""Bare numbers that what stands behind them shows."""


def _bare_number(text: str) -> re.Match[str] | None:
    for pattern in BEFORE:
        if told := pattern.match(text):
            return told
    found = BARE_NUMBER_RE.match(text) if not STARRED_RE.match(text) else None
    if found and is_given_name(found["given"]):
        return found
    issued = BEFORE_ACRONYM_RE.match(text)
    if (body := BODY_RE.match(text)) and not ORGANISATION_HEADS.isdisjoint(body["body"].lower().split()):
        return body
    return issued if issued and issued["issuer"].lower() in ACRONYMS | LONE_ORGANISATIONS else None
