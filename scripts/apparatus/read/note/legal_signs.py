"""Quick looks for what lawyers cite: whether a note, or a stretch of it, may hold a case, a statute or a treaty.

Comes in: a text. Comes out: yes or no; most notes hold none of the signs, and `legal` is not asked.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_OF_YEAR: Final = (
    r",?\s(?:(?:No\. )?\d{1,3} of \d{4}|\d{4} \(No\. \d"
    r"|(?:of\s)?\d{4}(?:\s\([^()]{2,20}\))?,\s(?:c\.|ch\.|cap\.|ss?\.|s\s|arts?\.|No\.)\s?\d)"
)
"""Behind `Act`, and before its chapter or section."""

SIGNS: Final = tuple(
    (sign, re.compile(pattern))
    for sign, pattern in (
        ("v", r"v(?<=\sv)\.?\s(?:[A-Z]|the\s[A-Z])"),
        ("U", r"U(?:\.?\s?S\.?\s?C\b|(?<=\bU)(?:NTS\b|\.N\.T\.S\b))"),
        ("Stat", r"\d\sStat\.?\s\d"),
        ("Pub", r"Pub\. ?L\.|Public Law"),
        ("§", "§"),
        ("Cong", r"\d(?:st|nd|rd|th|d) Cong(?:\.|ress)"),
        ("F.", r"F(?<=\bF)\. ?(?:2d|3d|4th|Supp)"),
        ("S.", r"\d\sU\. ?S\.\s[(\d]"),
        ("C", r"C(?<=\bC)\.?F\.?R\b"),
        ("Cong. Rec", r"\d Cong\. Rec\. [HSE\d]"),
        (".B. ", r"\b[SAH]\.B\. \d"),
        ("R.S.", r"\bR\.S\.[A-Z]\.? \d{4}"),
        ("(Cth)", r"\d{4} \(Cth\)"),
        ("I.C.J", r"\bI\.C\.J\b"),
        ("ICJ", r"\bICJ\b"),
        ("]", r"\[\d{4}\]\s(?:\d{1,4}\s)?[A-Z][A-Z.]"),
        ("Const.", r"\bConst\.,?\s(?:amend|art|pmbl)"),
        ("ECLI:", r"\bECLI:"),
        ("Exec", r"\bExec\. Order|\bExecutive Order"),
        ("Fed.", r"Fed\. R(?:eg)?\."),
        ("O.J.", r"\bO\.J\."),
        ("No.", r"\b(?:Rep|Doc)\.\sNo\.\s\d"),
        ("pp", r"\b[Aa]pp(?:\.|lication) [Nn]os?\.\s\d"),
        ("Res.", r"\bRes\. (?:[A-Z]/)?\d"),
        ("at", r",\s\d{1,4}\s[A-Z][\w. ’']{0,24}\sat\s\d"),
        ("TS", r"\b(?:C?E|UK|A)?TS\s(?:[Nn]o\.?\s)?\d"),
        ("TIAS", r"\bTIAS\s(?:[Nn]o\.?\s)?\d"),
        ("T.I.A.S.", r"\bT\.I\.A\.S\.\s(?:[Nn]o\.?\s)?\d"),
        ("E.T.S.", r"\bE\.T\.S\.\s(?:[Nn]o\.?\s)?\d"),
        ("ILM", r"\bILM\s(?:[Nn]o\.?\s)?\d"),
        ("Act", rf"\bAct{_OF_YEAR}"),
        ("Ord", rf"\bOrd(?:er|inance){_OF_YEAR}"),
        ("Regulations", rf"\bRegulations{_OF_YEAR}"),
        ("Bill", rf"\bBill{_OF_YEAR}"),
        ("Rep.", r"\b(?:H\.R\.|S\.|H\.)\sRep\.\s\d"),
        ("Doc.", r"\b(?:H\.R\.|S\.|H\.)\sDoc\.\s\d"),
        ("S.T.", r"\d\sU\. ?S\.T\.\s\d"),
        ("pted by", r",\sadopted by\s"),
        ("gated by", r",\spromulgated by\s"),
        ("Prt", r"\b(?:H\.R\.|S\.|H\.)\sPrt\.\s(?:No\. )?\d"),
        ("ahun", r"(?:Nomor|No\.) \d{1,4}(?:/\w+)? [Tt]ahun \d{4}"),
        ("n°", r"n° ?\d"),
        ("Ley ", r"\bLey [\w.° ]{0,20}\d"),
        ("Lei ", r"\bLei [\w.º° ]{0,20}\d"),
        ("Decreto", r"\bDecreto [\w.º° ]{0,20}\d"),
        ("c. ", r"\d (?:Geo|Will|Wm|W\. & M|Vict?|Eliz|Edw|Hen|Jac|Car|Ric|Anne?|Phil)\.?(?: [IVX\d]{1,4})?, c\. \d"),
        (" WL ", r"\d{4} WL \d"),
        (") ", r"\(\d{4}\) \d{1,3} [A-Z][\w. ]{1,20} \d"),
    )
)
"""What shows that a text may hold a legal citation at all: each pattern with letters that most texts do not have."""


def shows_law(text: str) -> bool:
    """Whether a text may hold a legal citation."""
    return any(sign in text and pattern.search(text) for sign, pattern in SIGNS)


@lru_cache(maxsize=8)
def signs_in(text: str) -> list[re.Pattern[str]]:
    """Those of the signs that the note holds: each of its stretches is asked for no other."""
    return [pattern for sign, pattern in SIGNS if sign in text and pattern.search(text)]


def sign_between(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a note may hold a legal citation."""
    return any(pattern.search(text, start, end) for pattern in signs_in(text))
