"""Tells what says who wrote an article from a short form: the author's office, degrees and school in the first note.

    Jane Doe Professor of Law, Quay Law School.      J.D., Port University; Lecturer in History, University of Lisbon.

Comes in: the words of a stretch. Comes out: yes or no.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy

_RANK: Final = (
    r"(?:(?:Assistant|Associate|Visiting|Adjunct|Senior|Junior|Emerit\w{1,2}|Distinguished|Full|Principal|Research"
    r"|Teaching|Postdoctoral|Honorary|University|Law|Clinical)\s){0,3}"
)
_OFFICE: Final = (
    r"(?:(?:Professor|Lecturer|Instructor|Barrister|Solicitor|Candidate)"
    r"(?:\sEmerit\w{1,2})?(?:\s(?:of|in|and|at|for)\s|,\s)"
    r"|(?:Reader|Fellow|Dean|Chair|Scholar|Director|Attorney|Advocate|Student)\s(?:of|in|and|at|for)\s)"
)
"""Behind those by whose office people are called as well, a comma may part an author from a title."""
_BODY: Final = (
    r"(?:University|College|School|Faculty|Institute|Department|Chambers|Bar|LLP|Academy|Cent(?:er|re)|Court)\b"
)
OFFICE_RE: Final = lazy.regex(
    rf"(?:(?:[A-ZÀ-Þ][\w’'.-]*,?\s){{1,7}}?)?(?:(?:is|was) (?:an? |the )?)?{_RANK}{_OFFICE}"
    rf"[^\d“”\"]{{0,160}}?\b{_BODY}[^\d“”\"]{{0,160}}\Z"
)
DEGREE_RE: Final = lazy.regex(
    r"(?:(?:[A-Z]\.){2,3}|LL\.?[BMD]\.?|Ph\.?D\.?|D\.?Phil\.?)(?:\s\([A-Z][\w. ]{1,30}\))?,\s"
    rf"[^\d“”\"]{{0,160}}?\b{_BODY}[^\d“”\"]{{0,120}}\Z"
)
DEGREES: Final = (
    "J.D.",
    "LL.B",
    "LL.M",
    "LLB",
    "LLM",
    "Ph.D",
    "PhD",
    "D.Phil",
    "B.A.",
    "M.A.",
    "S.J.D.",
    "B.C.L.",
    "J.S.D.",
)
LONGEST: Final = 400


def says_office(words: str) -> bool:
    """Whether words name an office or a degree and the school to which it belongs, and nothing that is cited."""
    if len(words) > LONGEST or not words[:1].isupper():
        return False
    staff = words.endswith(" staff") and STAFF_RE.match(words) is not None
    return (
        staff
        or OFFICE_RE.match(words) is not None
        or (words.startswith(DEGREES) and DEGREE_RE.match(words) is not None)
    )


STAFF_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’'.-]*(?:\s[A-ZÀ-Þ][\w’'.-]*){1,3}, (?:[A-ZÀ-Þ][\w’-]*\s){1,6}staff\Z")
"""`Ana Lima, Port Council staff`."""
