"""Finds the source that an `and` joins to a passage of the one before it, where the Manual has a semicolon.

    Ibid., p. 35 and Lima, Harbours, p. 2                       Ibid., 35; Lima, Harbours, 2
    Harbour Convention, Article 6, and Port Charter, Article 7  Harbour Convention, Article 6; Port Charter, Article 7
    See Lima (1989, 1991), Costa (2000: 3) and Roe (2015)       See Lima (1989, 1991); Costa (2000: 3); Roe (2015)
    Lima, Harbours, pp. 3 and 8 and Roe, p. 60                  Lima, Harbours, pp. 3 and 8; Roe, p. 60
    Lima, Ports, Lisbon 1992 and R. Costa, Quays, Porto 2001   Lima, Ports, Lisbon 1992; R. Costa, Quays, Porto 2001
    …, OJ L 331/1, and Regulation (EU) 2019/2176               …, OJ L 331/1; Regulation (EU) 2019/2176
    Lima, Quiet Harbours and Tom Roe, Ports (Lisbon: …)         Lima, Quiet Harbours; Tom Roe, Ports (Lisbon: …)
    …, Berlin: Kai 2010 sowie Karl Berg: Häfen, Wien: …         …, Berlin: Kai 2010; Karl Berg: Häfen, Wien: …

    …, 473–502, and ‘Old Laws’, Port Review 35 (1995): 101     …, 473–502 and ‘Old Laws’, Port Review 35 (1995): 101

Comes in: a note as printed. Comes out: a semicolon for the `and`; before the title of another work by the same author,
no comma.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import EXACT_DAY, YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import Groups, and_digit, behind_digit, either_case, group

BY_YEAR: Final = group(*behind_digit("), ", ") and ", "a), ", "b), "))
TITLED: Final = group("” and ", '" and ', "’ and ", *(f"{letter} and " for letter in "adegklmnrsty"))
SENT: Final = group(*behind_digit(" and ", ", and ", "a and ", "b and "), ") and ", "), and ")
PAGED: Final = group(*behind_digit(" and ", " & ", ") and ", ") & "))
ENDED: Final = group("orthcoming, and ", *(f"{capital}, and " for capital in ascii_uppercase))
LED: Final = group(*behind_digit(" and, "))
SAME: Final = group(*behind_digit(", and ‘", ", and '"))
GERMAN: Final = group(*behind_digit(" und ", " sowie ", " u. "))
ABOVE: Final = group(*behind_digit(" above and ", " above, and ", " supra and "))
SUPRA: Final = group("supra note ", "supra n. ", "supra n ", "above note ", "above n. ", "above n ")
JOINED: Final = Groups(
    SAME
    | GERMAN
    | SUPRA
    | ABOVE
    | LED
    | ENDED
    | PAGED
    | TITLED
    | BY_YEAR
    | SENT
    | group("bid., ", "bid. ", "bid, ", *either_case(*and_digit("article ", "art. ")))
)
BEHIND_IBID_RE: Final = lazy.regex(
    r"\b[Ii]bid[.,]{1,2}\s(?:pp?\.\s?)?(?:[\d–-]|[IVX]+-(?=\d))+(?P<and>\sand\s)(?=[A-Za-zÀ-Þ][\w’-]+[\s,])"
    r"(?!(?:passim|n|note|notes|fig|table|[ivxlc]+)\b)"
)
TREATIES_RE: Final = lazy.regex(
    r"(?<=,\s)(?:[Aa]rticles?|[Aa]rts?\.)\s\d[\d(), a-z–-]{0,20}?(?P<and>,?\sand\s)"
    r"(?=(?:the\s)?(?:[A-Z]{2,5}\s)?(?:[A-Z][\w’-]+\s){0,4}?(?:Convention|Covenant|Declaration|Charter|Treaty|Protocol|Statute)\b[^;.()]{0,90},\s(?:[Aa]rticles?|[Aa]rts?\.)\s\d)"
)


_NAME: Final = r"(?:(?:[Vv][ao]n|de|del|al-|[A-Z]\.)\s?){0,3}[A-ZÀ-Þ][\w’-]+"
_DATED: Final = (
    rf"{_NAME}(?:,?\s(?:and|&)\s{_NAME}|\set\sal\.)?"
    rf"\s\({YEAR}[a-e]?(?:,\s{YEAR}[a-e]?){{0,4}}(?:[:,]\s?(?:pp?\.\s)?\d{{1,4}}(?:[-–]\d{{1,4}})?)?\)"
)
_AND: Final = r",?\s(?:and\s)?"
BY_YEAR_RE: Final = lazy.regex(
    r"\b(?:[Ss]ee(?:\salso|\sesp\.|\sespecially)?|[Cc]f\.|[Cc]ompare|e\.g\.,?|for\s(?:example|instance),)\s"
    rf"(?P<run>{_DATED}(?:{_AND}{_DATED})+)(?=[.;]|,\s(?:and|but|or|among|for)\b|\Z)"
)
"""Sources by names and years, as in author-date style (Chicago Manual 15.22-25)."""
BETWEEN_RE: Final = lazy.regex(rf"(?<=\)){_AND}(?=\w)")


_WORDS: Final = r"[^,.;:()“”\"]"
_BOOK: Final = (
    r"(?=(?P<given>[A-ZÀ-Þ][\w’-]+\s(?:[A-ZÀ-Þ]\.\s|(?:[Ll][ea]|de|[Vv]an|von)\s|[A-ZÀ-Þ][\w’-]+\s){0,2})[A-ZÀ-Þ][\w’-]+,"
    rf"\s[A-ZÀ-Þ][^;()“”\"]{{5,160}}(?:\s\([A-ZÀ-Þ][^();]{{4,100}}{YEAR}\)|,\s[A-ZÀ-Þ][^:;()]{{2,40}}:\s[^;:()]{{3,80}},\s{YEAR}))"
)
"""A book with its author’s whole name and its imprint."""
TITLED_RE: Final = lazy.regex(
    rf"(?:(?:\A|;\s|\b[Ss]ee\s(?:also\s)?)[A-ZÀ-Þ][\w’-]+,\s[A-ZÀ-Þ][\w’-]+\s{_WORDS}{{3,60}}|,\s[“\"][^“”\"]{{4,160}}[”\"])(?P<and>\sand\s)"
    + _BOOK
)
"""A short form without a page, and behind it a book with its author’s whole name and its imprint."""
ENDED_RE: Final = lazy.regex(r"(?:,\s[A-Z]{2}|[a-z],?\s[Ff]orthcoming)(?P<and>,\sand\s)" + _BOOK)
"""What ends with a state or without its year, and behind it a book: `Quay Library, Augusta, ME, and Ana Lima, …`."""


_PAGES: Final = r"\d{1,4}(?:[-–]\d{1,4})?"
PAGED_RE: Final = lazy.regex(
    rf",\spp?\.\s{_PAGES}(?:(?:,\s|\sand\s){_PAGES}){{0,4}}(?P<and>,?\sand\s)"
    rf"(?!(?:Introduction|Preface|Foreword|Conclusion|Epilogue|Appendix|Figures?|Tables?|Plates?|Maps?|Notes?|Chapter)\b)"
    rf"(?={_NAME},\spp?\.\s\d)"
)
"""A short form with its pages, and behind it a surname with a page."""
LED_RE: Final = lazy.regex(
    rf",\spp?\.\s{_PAGES}(?:(?:,\s|\sand\s){_PAGES}){{0,4}}(?P<end>)"
    rf"(?=\sand,\s(?:at|for|in|on|more|from)\s[a-z][^,;.:()“”\d]{{3,50}},\s(?:[A-ZÀ-Þ][\w.’-]*\s){{0,3}}{_NAME},\s[“‘A-ZÀ-Þ])"
)
"""The same before another work to which a few words lead: `pp. 3–8 and, at greater length, A. Roe, Quays`."""


LETTERS_RE: Final = lazy.regex(
    r"(?<=[\dab)])(?P<and>,?\sand\s)(?=(?:[A-ZÀ-Þ][\w.’-]*\s){1,4}"
    r"(?:(?:letter|telegram|cable|memo|memorandum|note|d[ei]spatch|airgram|instruction|minute)\s)?to\s"
    rf"(?:the\s)?[A-ZÀ-Þ][^,;“”\"]{{2,60}},\s{EXACT_DAY})"
)
"""A letter behind where the one before it lies: `RG 59, box 3 and Ana Lima to Tom Roe, April 14, 1980`; two letters
with nothing but their days share a place."""
DAY_BEFORE_RE: Final = lazy.regex(rf"{EXACT_DAY}\Z")
LONGEST_DAY: Final = 20
SAME_RE: Final = lazy.regex(
    r"(?<=\d)(?P<comma>,)(?=\sand\s(?:‘[A-ZÀ-Þ][^‘“”]{3,200}[’,]|'[A-ZÀ-Þ][^'“”]{3,120}(?:'[a-z][^'“”]{3,120})?'),?\s(?:in\s)?[A-ZÀ-Þ])"
)


PLACED_RE: Final = lazy.regex(
    rf",\s(?P<town>[A-ZÀ-Þ][^,;:()\d“”\"]{{2,40}})\s{YEAR}(?:,\s(?:pp?|ss?)\.\s?{_PAGES})?(?P<and>,?\sand\s)"
    rf"(?=(?:[A-ZÀ-Þ]\.\s?){{1,3}}{_NAME}(?:,\s(?:[A-ZÀ-Þ]\.\s?){{1,3}}{_NAME}){{0,3}},\s[A-ZÀ-Þ][^;:]{{8,200}}\s{YEAR})"
)
"""A book by its town and year, and behind it another, whose author has initials."""
ACTS_RE: Final = lazy.regex(
    r"\b(?:OJ|Official\sJournal[^;,.]{0,60}(?:\(\d{1,2}\.\d{1,2}\.\d{4}\))?,)\s[LC]\s?\d{1,3}(?:/\d{1,4})?"
    r"(?P<and>,?\sand\s)(?=(?:(?:Council|Commission|Delegated|Implementing)\s){0,3}"
    r"(?:Regulation|Directive|Decision|Recommendation)\s(?:\([A-Z][A-Za-z]{1,7}\)\s)?(?:No\.?\s)?\d{1,4}/\d)"
)
"""An act of the Union by where it is printed, and behind it another."""


_PERSON: Final = r"[A-ZÀ-Þ][\w’-]+\.?(?:\s(?:[A-ZÀ-Þ]\.|v[oa]n|de[rn]?|zu|d[aiu]|la|[A-ZÀ-Þ][\w’-]+)){1,4}"
GERMAN_RE: Final = lazy.regex(
    rf":\s[^\W\d_][^:;()\d“”]{{2,60}}\s{YEAR}(?:,\sS\.\s{_PAGES})?\s(?P<and>und|sowie|u\.)"
    rf"(?=\s{_PERSON}(?:,\s{_PERSON}){{0,3}}(?:\s(?:u\.|und)\s{_PERSON})?(?:\s\((?:Hgg?|Hrsg)\.?\))?:\s[A-ZÀ-Þ„“])"
)
"""A book by its publisher and its year without a comma, and behind it another, whose makers a colon ends."""


SUPRA_RE: Final = lazy.regex(
    rf"\b(?:supra|above)\s(?:note|n\.?)\s\d{{1,4}}(?:,\s(?:at\s|pp?\.\s)?{_PAGES}){{0,3}}(?P<and>,\s(?:and\s)?)"
    rf"(?={_NAME}(?:\s(?:and|&)\s{_NAME}|\set\sal\.)?,\s(?:supra|above)\s(?:note|n\.?)\s\d)"
)
"""`Lima, supra note 22, 909–911, Costa, supra note 12, 81`: two works that other notes cite."""


ABOVE_RE: Final = lazy.regex(
    r"\b(?:note|n\.)\s\d{1,4}\s(?:above|supra)(?P<and>,?\sand\s)"
    r"(?=[A-ZÀ-Þ][^,;.:()“”\"]{3,90},\s(?:[^,;.:()“”\"]{3,60},\s)?(?:[Vv]ol\.\s[\dIVXL]|pp?\.\s\d))"
)
"""`See note 5 above and The Papers of Ana Lima, Vol. 10, p. 169`: another note, and a work."""


COLON_RE: Final = lazy.regex(
    r"\b[a-z]{2,}\s[a-z]{2,}(?:\s[a-z]{2,})?(?P<colon>:)\s"
    rf"(?=(?:[A-ZÀ-Þ][\w’.-]+\s){{0,2}}{_NAME}(?:\s(?:and|&)\s{_NAME}|\set\sal\.)?,\s(?:supra|above)\s(?:note|n\.?)\s\d)"
)
"""`Courts have held otherwise: Lima, supra note 17`: a sentence, and what shows it."""


PAGE_RE: Final = lazy.regex(
    rf"(?:{YEAR},\spp?\.\s?{_PAGES}\)|(?<=\)),\s{_PAGES})(?P<gap>\s)"
    rf"(?=(?:and|&)\s[A-ZÀ-Þ][^();]{{3,160}}\s\([A-ZÀ-Þ][^();:]{{1,40}}:\s[^();]{{2,60}}{YEAR}(?:,\spp?\.\s?{_PAGES})?\))"
)
"""`(Lisbon: Quay Press, 1998), 12 and Ports in Crisis (Porto: …)`: a second book behind the page of the first."""


def sources_parted(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a word stands."""
    for run in BY_YEAR_RE.finditer(text) if groups & BY_YEAR else ():
        for found in BETWEEN_RE.finditer(text, run.start("run"), run.end("run")):
            yield put_for(found, "; ")
    for found in GERMAN_RE.finditer(text) if groups & GERMAN else ():
        yield put_for(found, ";", "and")  # where the blank begins, the bracket of an imprint may be closed
    for found in SAME_RE.finditer(text) if groups & SAME else ():
        yield put_for(found, "", "comma")
    for found in PAGE_RE.finditer(text) if groups & PAGED else ():
        yield put_for(found, ", ", "gap")
    for found in LED_RE.finditer(text) if groups & LED else ():
        yield put_before(found, ";", "end")
    for pattern in (BEHIND_IBID_RE, TREATIES_RE, *((PAGED_RE,) if groups & SENT else ())):
        for found in pattern.finditer(text):
            yield put_for(found, "; ", "and")
    for found in SUPRA_RE.finditer(text) if groups & SUPRA else ():
        yield put_for(found, "; ", "and")
    for found in ABOVE_RE.finditer(text) if groups & ABOVE else ():
        yield put_for(found, "; ", "and")
    for found in COLON_RE.finditer(text) if groups & SUPRA else ():
        yield put_for(found, ";", "colon")
    for found in ACTS_RE.finditer(text) if groups & SENT else ():
        yield put_for(found, "; ", "and")
    for found in PLACED_RE.finditer(text) if groups & SENT else ():
        if known_place(found["town"]):
            yield put_for(found, "; ", "and")
    for found in LETTERS_RE.finditer(text) if groups & SENT else ():
        if not DAY_BEFORE_RE.search(text, max(0, found.start() - LONGEST_DAY), found.start("and")):
            yield put_for(found, "; ", "and")
    titled = TITLED_RE.finditer(text) if groups & TITLED else ()
    for found in chain(titled, ENDED_RE.finditer(text) if groups & ENDED else ()):
        if any(map(is_given_name, found["given"].split())):
            yield put_for(found, "; ", "and")
