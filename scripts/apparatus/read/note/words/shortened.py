"""Spells out the shortened words of a periodical's name (Bluebook T13, ISO 4), and knows a name all of whose words are
shortened.

Comes in: `N.Y. Times Mag.`. Comes out: `New York Times Magazine`; words that the list does not hold stay as they are.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import SHORTENED_WORDS
from apparatus.read.note.words.day_patterns import YEAR


def spelt_out(name: str) -> str:
    """The name with its words whole. `J.` is a journal only at its end, and `Rev.` not at its beginning, where they are
    a person's."""
    first, *others = name.replace("’", "'").split()
    if not others:
        return name
    last = "Journal" if others[-1] in ("J.", "L.J.") else _whole(others[-1])
    head = first if first == "Rev." else _whole(first)
    return " ".join([head, *map(_whole, others[:-1]), last])


def _whole(word: str) -> str:
    return SHORTENED_WORDS.get(word.rstrip(".").lower(), word) if word.endswith(".") or "'" in word else word


LONGEST_SHORTENED: Final = 10
"""Letters of a word that is shortened."""

_WORD: Final = r"(?:[A-Z]\.(?:-?[A-Z]\.){1,3}|[A-ZÀ-Þ][A-Za-zß-ÿ’'-]{0,9}\.)"
"""A shortened word, or letters: `Softw.`, `N.Y.U.`, `C.R.-C.L.`"""

BEHIND_RE: Final = lazy.regex(
    r"(?!(?:Ibid|Id|Idem|Op|Cf|Eds?|Trans|Comp|Vols?|Nos?|Pts?|Jr|Sr|Bk|Chap|Ch|App|Fig|Pp?|Ms|Mss|Supp|See|Cited)\.)"
    rf"(?:{_WORD} ?(?:[A-ZÀ-Þ][a-z]{{2,12}} (?={_WORD}))?){{1,6}}+"
    r"(?:,|(?=[\d(])|(?:[Vv]ol|[Nn]o)\.? ?\d|[A-ZÀ-Þ][a-z]{2,12},|(?:Online|Forum|ONLINE|FORUM) (?=\d))"
    rf"|(?:[Vv]ol|[Nn]o)\.? ?\d|{YEAR}\)|\d{{1,4}}(?:\(\d{{1,3}}\))? \({YEAR}\)"
)
"""`Journ. Sci., 12`, `L. Rev. (2012)`: more shortened words, and what stands behind the name of a periodical."""

BEFORE_RE: Final = lazy.regex(
    r"(?:\A|(?:[,;”\"’\])]|\b[Ii]n:?|\b[Ss]ee)\s)"
    rf"(?P<run>(?:(?:[A-Z]{{2,6}}|(?:\d{{1,3}}(?:st|nd|rd|th)|{_WORD})(?:\s[A-ZÀ-Þ][a-z]{{2,12}})?)\s){{0,8}})[A-ZÀ-Þ][\w’'-]{{0,9}}\Z"
)
"""Nothing but shortened words, one whole word behind some, and the letters of a society, behind a mark: `, IEEE Trans.
Softw`, `in Proc. 25th ACM Int. Conf`, `, Int. J. Pattern Recognit`."""

LAST_RE: Final = lazy.regex(rf"[A-ZÀ-Þ][a-z]{{2,12}}(?:,| {_WORD})")
"""`Proc. Eur. Conf. Inf. Retrieval, 2021`: the last word of many is whole."""

STOPPED_RE: Final = lazy.regex(r"[a-z]\.")
MANY: Final = 2
LONGEST_RUN: Final = 80


def shortened_run(text: str, stop: int, behind: int) -> bool:
    """Whether the word before a stop is one of several in the name of a periodical that are all shortened, whichever
    they are: `, Edin. Journ. Sci., 12`."""
    following = BEHIND_RE.match(text, behind)
    ends = following is None and LAST_RE.match(text, behind) is not None
    before = BEFORE_RE.search(text, max(0, stop - LONGEST_RUN), stop) if following or ends else None
    if ends:
        return before is not None and len(STOPPED_RE.findall(before["run"])) >= MANY
    last = (following is not None and not following.group()[0].isupper()) or text.startswith("Vol", behind)
    return before is not None and (not last or "." in before["run"])


NAME_RE: Final = lazy.regex(
    rf"(?P<whole>[A-Z][a-z]{{1,9}} )?(?:(?:{_WORD}|[A-Z]{{2,6}}|&|of|for|the) ){{1,8}}{_WORD}\Z"
)


def all_shortened(name: str) -> bool:
    """Whether all words of a name are shortened, the first of many perhaps not, so that the last stop belongs to it:
    `Verh. Dtsch. Phys. Ges.`, `Case W. Res. L. Rev.`"""
    found = NAME_RE.match(name) if name.endswith(".") and name.count(".") > 1 else None
    return found is not None and (not found["whole"] or name.count(".") > FEW)


FEW: Final = 2
"""Stops that the initials of a person may have: `Lima J. R.`"""


PRINTED_PAPERS: Final = "Corr|Cat|Lett|Reg"
"""With what the shortened titles begin of what prints letters or lists documents."""
CALENDAR_RE: Final = lazy.regex(r"[A-Z]{2,6}(?: [A-Z][a-z]{2,4}\.)? 1[5-7]\d\d[-–/]\d{1,4}(?:\Z|[,.])")
"""`QSPD 1665–6`: a series of documents by its letters, and the years of one volume, when no body had such letters."""

SHORTENED_BODY_RE: Final = lazy.regex(
    r"(?:U\.S\. |(?=.{0,60}(?:Dep[’']t|Comm[’']n|Ass[’']n|Soc[’']y|Fed[’']n|(?:Inst|Ctr|Serv|Admin|Univ|Off|Found)\.)))"
    r"(?:(?:[A-Z][\w.’'-]{0,14}|of|for|the|on|&) ){0,6}(?:[A-Z][\w’'-]{0,12}\.|[A-Z]\w{0,9}[’'][nty])\Z"
)
"""`U.S. Cts.`, `U.S. Dep’t of Just.`: a body as lawyers shorten it, and no title (Bluebook 18.2)."""
