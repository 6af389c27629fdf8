"""Finds the marks that lawyers of South Africa and Australia leave out: between an author and a title in single marks,
around the year before a volume, between the first page and the one cited, behind the author of a book, and before the
section of a law that has a short name.

    Ana Lima ‘The Law of Quays’ (2006) 17 Port LR 351 353      Ana Lima ‘The Law of Quays’ 2006 (123) PLJ 351
    A Lima & R Costa Principles of Quays 2 ed (2006) 33      Harbours Act 1996 (Cth) (‘Ports Act’) s 7

Comes in: a note as printed. Comes out: the marks that are to be read (Chicago Manual 14.18).
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_uppercase, digits
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, SMALL_WORDS
from apparatus.read.note.parted.print_patterns import BEGINS, WORD
from apparatus.read.note.pieces.changes import Change, put_before, put_behind, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.particles import PARTICLE
from apparatus.read.note.words.signs import Groups, and_digit, behind_digit, group

_INITIALS: Final = r"(?:[A-ZÀ-Þ]{1,3}\s|[A-ZÀ-Þ]\s[A-ZÀ-Þ]\s)"
_PARTICLES: Final = rf"(?:{PARTICLE}\s){{0,2}}"
_PERSON: Final = rf"(?:{_INITIALS}?{_PARTICLES}{WORD}(?:\s(?:{WORD}|[A-ZÀ-Þ](?=\s)|{PARTICLE})){{0,4}})"
_SEVERAL: Final = rf"{_PERSON}(?:(?:,|\s&|\sand|,?\set)\s(?:al\b\.?|{_PERSON})){{0,4}}"
_TITLE: Final = (
    r"(?:‘(?:[^‘’;]|’(?=[a-zà-ÿ])|‘[^‘’;]{1,60}’){3,250}’|`[^`‘’;]{3,250}?[’']|'[^'‘’;]{3,250}'|“[^“”;]{3,250}”"
    r"|\"[^\"“”;]{3,250}\"|«[^«»;]{3,250}»|„[^„“”;]{3,250}“)"
)
_PAGES: Final = r"\d{1,4}(?:[-–]\d{1,4})?"
_JOURNAL: Final = r"[A-ZÀ-Þ][^\d,;:()‘’“”]{1,70}(?:’s?\s[^\d,;:()‘’“”]{1,40})?"
_DATED: Final = rf"(?:\({YEAR}\)|\[{YEAR}\]|{YEAR})\s(?:\(?\d{{1,3}}(?:\(\d{{1,2}}\))?\)?\s)?{_JOURNAL}\s{_PAGES}"
_HOLDER: Final = r"in\s[A-ZÀ-Þ][^()‘’“”;]{2,80}\s\([Ee]ds?\.?\)"
_PAPER: Final = (
    r"The\s[A-ZÀ-Þ][^()‘’“”;]{2,60}\s\((?:online\sed,\s)?(?:[A-ZÀ-Þ][\w\s]{2,30},\s)?"
    r"(?:\d{1,2}\s[A-Z][a-z]+|[A-Z][a-z]+\s\d{1,2},)\s\d{4}\)"
)
_HELD: Final = rf"(?:{_DATED}|{_HOLDER}|{_PAPER})"
_NO_NAME: Final = (
    r"(?!(?:Re|Ex|In|The|A(?!\s[A-ZÀ-Þ][\w’-]{2,20}\s(?:[‘'`&]|and\s))|An|See|MV|MT|SS|HMS|RMS|Case|Ship|Vessel|Note"
    r"|Article)\b\.?)"
)
"""What begins the name of a case or a ship, or says what the piece is; A is an initial before a single word."""

_BEGINS: Final = rf"(?:{BEGINS}|(?<=[Ss]ee\s)(?:further|generally|for\s(?:example|instance))\s|\beg,?\s|[Cc]f\s)"
"""The signals too that these lawyers print without a stop: `See eg A Lima ‘Quays’ [2012] PLJ 149`."""
AUTHOR_RE: Final = lazy.regex(rf"{_BEGINS}{_NO_NAME}{_SEVERAL}(?<!’s)(?<!'s)(?=\s{_TITLE}\s{_HELD})")
YEAR_RE: Final = lazy.regex(
    rf"(?<=[’”'\"])\s(?P<year>{YEAR})\s(?=\(?(?P<volume>\d{{1,3}})(?P<run>\(\d{{1,2}}\))?\)?\s{_JOURNAL}\s\d)"
    r"(?:\(\d{1,3}\)|\d{1,3}(?:\(\d{1,2}\))?)"
)
"""`2006 (17) Port LR 351`: the year without brackets, the volume in them."""

CITED_RE: Final = lazy.regex(
    rf"(?<=[’”'\"])\s(?:(?:\({YEAR}\)\s|{YEAR}\s\(?)\d{{1,3}}(?:\(\d{{1,2}}\)|\))?|{YEAR})\s{_JOURNAL}\s"
    r"(?P<first>\d{1,4})(?P<gap>\s)(?P<cited>\d{1,4})(?![\w(])"
)

_EDITION: Final = r"(?:\d{1,2}(?:st|nd|rd|th)?|rev)\sed,?\s"
_INITIALLED: Final = rf"[A-ZÀ-Þ]\s(?:[A-ZÀ-Þ]\s){{0,2}}{_PARTICLES}[A-ZÀ-Þ][\w’-]{{2,20}}"
BOOK_RE: Final = lazy.regex(
    rf"{_BEGINS}(?P<names>{_INITIALLED}(?:\s(?:&|and)\s{_INITIALLED})?)(?=\s(?P<title>[A-ZÀ-Þ][a-zà-ÿ][^()‘’“”\";,\d]{{8,90}})"
    rf"(?:\d{{1,2}}\sed\s)?\((?:{_EDITION})?(?:[A-ZÀ-Þ][^();\d]{{2,60}},?\s)?{YEAR}\)\s(?:at\s)?"
    rf"(?:(?:paras?|ch)\s)?\[?{_PAGES}(?:\Z|[.;,\]]))"
)
"""Initials without stops, one family name, a title, and nothing but publisher, year and passage behind it."""

_GIVEN: Final = rf"[A-ZÀ-Þ][a-zà-ÿ]{{2,12}}(?:\s[A-ZÀ-Þ]){{0,2}}\s{_PARTICLES}[A-ZÀ-Þ][\w’-]{{2,20}}"
NAMED_BOOK_RE: Final = lazy.regex(
    rf"{_BEGINS}{_NO_NAME}(?P<names>{_GIVEN}(?:\s(?:&|and)\s{_GIVEN})?)"
    r"(?=\s(?P<title>[A-ZÀ-Þ][a-zà-ÿ]*\s[^()‘’“”\";,\d]{3,90})"
    rf"\((?:{_EDITION})?[A-ZÀ-Þ][^();\d,]{{2,40}},\s[A-ZÀ-Þ][a-zà-ÿ]{{2,20}}(?:\s[A-ZÀ-Þ][a-zà-ÿ]{{2,20}})?,\s{YEAR}\)"
    r"(?:\sat\s(?:ch\s|\[|\d)|\.?\Z|[;.]\s))"
)
"""`Ana Lima The Law of Quays (2nd ed, Quay Press, Wellington, 2010) at 45`: nothing parts an author from a book in New
Zealand (New Zealand Law Style Guide 6.1)."""

COMMISSION_RE: Final = lazy.regex(
    rf"{BEGINS}(?:(?:New\sZealand|South\sAfrican)\s)?Law\s(?:Reform\s)?Commission(?=\s[A-ZÀ-Þ‘“][^();]{{3,120}}\s\((?:NZLC|SALRC)\s)"
)
"""`Law Commission Harbour Law (NZLC R12, 1999)`: nothing parts the body from its report."""
COMMISSION: Final = group("(NZLC ", "(SALRC ")

UNPARTED: Final = group(
    "’ (1",
    "’ (2",
    "’ [1",
    "’ [2",
    "' (1",
    "' (2",
    "’ 1",
    "’ 2",
    "' 1",
    "' 2",
    "” 19",
    "” 20",
    *(f"{mark} The " for mark in "”’“»\"'"),
    "’ in ",
    "' in ",
)
PAGED: Final = group(*and_digit(*behind_digit(") ", ") at ", ") at [", ") para ")))
SEATED: Final = group(
    *(f"{town}, {mark}" for town in ("ellington", "uckland", "hristchurch", "unedin") for mark in "12")
)
DATED: Final = group(*(f"{mark} {opening}{year}" for mark in "’”'\"" for opening in ("", "(") for year in "12"))


CALLED_RE: Final = lazy.regex(
    r"(?<=\d\s)\([A-Z]{1,5}\)(?P<name>\s\((?!No\b|Pty\b)[A-ZÀ-Þ][\w’-]{2,20}(?:\s[A-ZÀ-Þ][\w’-]{0,20}){0,3}\))"
    r"(?=,?\s(?:at\s)?(?:paras?\b\.?\s)?\d)"
)
"""`1995 (3) SA 391 (CC) (Lima) at para 23`: the short name of a case between its court and the passage."""
CALLED: Final = group(*(f"{letter}) ({other}" for letter in ascii_uppercase for other in ascii_uppercase))

BARE_VOLUME_RE: Final = lazy.regex(
    r"(?<=\b(?:18|19|20)\d\d\s)(?P<volume>\d)(?=\s(?:S\.?\s?A\.?(?:\s?L\.?\s?R\.?)?|All\sSA|BCLR)\s\d{1,4}\s\([A-Z]{1,6}\))"
)
"""`1966 3 S.A. 96 (A)`: the volume without its bracket; the court stands in one."""
COUNTED: Final = group(*and_digit("S.A. ", " SA ", "S. A. ", "S.A.L.R. ", "SALR ", "BCLR "))

LONE_RE: Final = lazy.regex(
    rf"{_BEGINS}(?P<names>[A-ZÀ-Þ][a-zà-ÿ][\w’-]{{1,20}}(?:\s(?:&|and)\s[A-ZÀ-Þ][a-zà-ÿ][\w’-]{{1,20}})?)"
    r"(?=\s(?:The|An)\s[A-ZÀ-Þ][^()‘’“”\";\d]{3,120},?\s\(?\d{1,2}(?:st|nd|rd|th)\sedn?\b)"
)
"""`Lima The Law of Quays (3rd edn, …)`: surnames alone, before a title that its article begins."""
EDITED: Final = group(*(f"{ending} ed" for ending in ("st", "nd", "rd", "th")))

BEHIND_YEAR_RE: Final = lazy.regex(
    rf"(?<![\w.(])\d{{1,3}}\s[A-ZÀ-Þ][A-Za-z]{{0,6}}\.?(?:\s[A-ZÀ-Þ][A-Za-z]{{0,6}}\.){{1,4}}\s\({YEAR}\)(?P<comma>,)(?=\s\d{{1,4}}(?:[;.,]|\Z))"
)
"""`36 CML Rev. (1999), 783`: the page on which the article begins."""

LETTERS_RE: Final = lazy.regex(
    rf"(?<=[’”'\"]),?\s(?:(?:\({YEAR}\)|\[{YEAR}\])\s)?(?:\d{{1,3}}(?:\(\d{{1,2}}\))?\s)?"
    r"(?:[A-ZÀ-Þ][^\d,;()‘“”]{2,80}?\b)?(?:Journal|Review|Quarterly|Yearbook|Law|Rev\.)[^\d,;()‘“”]{0,60}"
    rf"(?P<letters>\s\((?:[A-Z]\.?){{3,8}}\))(?=\s\d|,?\s\((?:[A-Z][a-z]+\s)?{YEAR}\)|,\s\d)"
)
"""`European Journal of Ports (EJP) 349`: the letters by which a journal is called."""
LETTERED: Final = group(
    *(f"{letter}) {behind}" for letter in ascii_uppercase for behind in ("(", *digits)),
    *(f"{letter}), " for letter in ascii_uppercase),
)

NAMED_RE: Final = lazy.regex(
    r"\((?:the\s)?(?:‘[^’]{2,60}’|“[^”]{2,60}”|\"[^\"]{2,60}\"|'[^']{2,60}')\)(?P<gap>\s)"
    r"(?=(?:ss?|arts?|schs?|pts?|regs?|rr?|cls?|chs?|divs?)\b\.?\s(?:\d|[IVX]{1,5}\b))"
)
"""`Harbours Act 1996 (Cth) (‘Ports Act’) s 7`: no comma stands between the short name of a law and its section."""
NAMED: Final = group(*(f"{mark}) {label}" for mark in "’”'\"" for label in ("s", "a", "p", "r", "c", "d")))


YEARED: Final = group(*behind_digit("), 1", "), 2", "), 3", "), 4", "), 5", "), 6", "), 7", "), 8", "), 9"))
SOUTHERN: Final = Groups(
    EDITED | YEARED | UNPARTED | COMMISSION | PAGED | SEATED | DATED | CALLED | COUNTED | LETTERED | NAMED
)
"""What of them it is asked for."""


def southern_marks_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such marks are to be read; `groups` are those of which the text holds signs."""
    for found in AUTHOR_RE.finditer(text) if groups & UNPARTED else ():
        yield put_behind(found, ",")
    for found in BOOK_RE.finditer(text) if groups & PAGED else ():
        if _names_authors(found["names"], found["title"]) and " v " not in found["title"]:
            yield put_behind(found, ",")
    for found in NAMED_BOOK_RE.finditer(text) if groups & (SEATED | PAGED) else ():
        if _names_people(found["names"], found["title"]):
            yield put_behind(found, ",")
    for found in LONE_RE.finditer(text) if groups & EDITED else ():
        if not any(name.lower() in COMMON_WORDS for name in JOINED_RE.split(found["names"])):
            yield put_behind(found, ",")
    for found in BEHIND_YEAR_RE.finditer(text) if groups & YEARED else ():
        yield put_for(found, "", "comma")
    for found in COMMISSION_RE.finditer(text) if groups & COMMISSION else ():
        yield put_behind(found, ",")
    for found in CALLED_RE.finditer(text) if groups & CALLED else ():
        if "-" not in text[: found.start() - 1].rpartition(" ")[2]:  # `No. 04-CV-4213 (JSR) (AKT)`: judges
            yield put_for(found, "", "name")
    for found in BARE_VOLUME_RE.finditer(text) if groups & COUNTED else ():
        yield put_for(found, f"({found['volume']})")
    for found in LETTERS_RE.finditer(text) if groups & LETTERED else ():
        yield put_for(found, "", "letters")
    for found in NAMED_RE.finditer(text) if groups & NAMED else ():
        yield put_before(found, ",", "gap")
    for found in YEAR_RE.finditer(text) if groups & DATED else ():
        begin = found.start("year")
        volume = f"{found['volume']}{found['run'] or ''}"
        yield begin, Change(found.end(), f"({found['year']}) {volume}", begin)
    for found in CITED_RE.finditer(text) if groups & DATED else ():
        if 0 <= int(found["cited"]) - int(found["first"]) < LONGEST:
            yield put_before(found, ",", "gap")


def _names_authors(words: str, title: str) -> bool:
    """Whether words can be nothing but names: `A Short` may begin a title, unless an article follows."""
    sure = words[:2] != "A " or words.count(" ") > 1 or title.startswith(("The ", "An ", "A "))
    return sure and COMMON_WORDS.isdisjoint(set(words.lower().split()[1:]) - JOINERS)


def _names_people(words: str, title: str) -> bool:
    """Whether people stand there by known given names, and a title that begins with a word which names nobody."""
    people = JOINED_RE.split(words)
    known = all(map(begins_with_given_name, people))
    families = {name.rpartition(" ")[2].lower() for name in people}
    begun = title.partition(" ")[0].lower()
    titled = begun in COMMON_WORDS or begun in SMALL_WORDS or begun in LEGAL
    return known and COMMON_WORDS.isdisjoint(families) and titled


LEGAL: Final = frozenset({
    "law", "laws", "constitutional", "administrative", "criminal", "contract", "tort", "torts", "equity", "trusts",
    "evidence", "property", "company", "commercial", "employment", "jurisprudence", "international", "judicial",
})  # fmt: skip
"""With what the titles of lawyers begin; `Law` is a name as well."""


JOINED_RE: Final = lazy.regex(r" (?:&|and) ")
JOINERS: Final = frozenset({"and", "a", "i"})
"""Words between names, and initials that are words too."""

LONGEST: Final = 150
"""Pages of an article."""
