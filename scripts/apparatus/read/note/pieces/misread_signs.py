"""Finds what a machine that reads print, or one that draws text out of a file of print, puts for what was printed.

    Wash¬ ington          a hyphen at the end of a line, for which some write another sign
    2 nd ed., 115 th      letters that are raised behind a number, and so stand apart
    l999, 19O5            letters that look like figures
    4· Ibid., p· 12       stops that stand too high
    1914�18               a dash that the file has in another code
    A ugust 17, 1934      a large first letter, which stands apart
    pp. 13139             a dash that is lost
    pp. 12-15,205         numbers behind whose commas the spaces are lost
    (Lisbon: Quay, 2001}  a bracket of another form
    https:// www .a .org  spaces within an address
    HTTP://www.           an address in capitals

Comes in: a note as printed. Comes out: what is to be read for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_letters, ascii_lowercase, digits
from typing import Final

from apparatus import lazy
from apparatus.model.letters import SMALL
from apparatus.read.note.pieces.addresses import ADDRESS, addresses
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.pieces.recovered import LONG_MONTHS
from apparatus.read.note.words.signs import and_digit, behind_digit, group, groups_in

LINE_ENDS: Final = group("¬", *(f"{letter}•" for letter in ascii_lowercase))
LINE_ENDS_RE: Final = lazy.regex(rf"(?<=[^\W\d_])[¬•]\s*(?=[a-zà-ÿ{SMALL}])")

ORDINALS: Final = group(*behind_digit(" st", " nd", " rd", " th"))
ORDINALS_RE: Final = lazy.regex(r"(?<=\d)(?:(?<=1)\s(?=st\b)|(?<=2)\s(?=nd\b)|(?<=3)\s(?=rd\b)|\s(?=th\b))")

STOPPED: Final = group("st. ", "nd. ", "rd. ", "th. ")
STOPPED_RE: Final = lazy.regex(r"(?<=\d(?:st|nd|rd|th))\.(?=\s(?:ser|edn?|sess|[Ee]dition|[Ss]eries)\b)")
"""`2nd. ser.`: a stop behind an ordinal."""

CAPITAL_SCHEMES: Final = group("HTTP", "Http")
CAPITAL_SCHEMES_RE: Final = lazy.regex(r"\b(?:HTTPS?|Https?)(?=://)")

LETTERED: Final = group(
    *and_digit("l", "I", "O", "i", "o", "g"),
    *behind_digit("l", "I", "O", "o", "g", *(f"S{mark}" for mark in ".,; -–")),
    *(f" l{mark}" for mark in (",", "-", "–", " (")),
)
LETTERED_RE: Final = lazy.regex(
    r"(?<![\w])(?<!\D[./-])(?<!\A[./-])(?:(?=[\dz]?\w{0,2}\d)(?:[1lIi][5-9]|[2z][0Oo])(?<!\d\d)[\dlIOog]{2}(?=[a-z]\b|(?!\w|/\D))"
    r"|(?:1[5-9g]|20)(?=\d?[lIOog]|(?<=g))[\dlIOog]{2}(?=[a-z]\b|(?!\w|/\D))|[lI](?=\dth\b))"
    r"|(?:(?<=\bp\.\s)|(?<=\bpp\.\s)|(?<=\bvol\.\s)|(?<=\bno\.\s)|(?<=\d\d[–-]))[lI]\d{1,3}\b"
    r"|(?:(?<=[,:]\s)|(?<=\bpp\.\s))[lI]\d{1,2}[–-][lI\d]\d{1,2}\b|(?<=\d\d[–-])\d{1,2}[Sl](?=[.,;]|\Z)"
    r"|(?<=\bpp\.\s\d\d)S(?=[–-]\d)|(?:(?<=[a-z\d][a-z.]\s)|(?<=[A-Z]\.\s))l(?=,\s\d|[–-]\d|\s\((?:1[5-9]|20)\d\d\))"
    r"|(?<=[a-z]\s)[lI]\d{1,2}(?=,\s[Nn]os?[.,]\s|\s\((?:1[5-9]|20)\d\d\))"
    r"|(?:(?:(?<=[\s(])|(?<=\d[–-]))l(?=l?\d)[\dlO]{1,3}|(?:(?<![\w./–-])|(?<=\d[–-]))\d[\dlO]{0,3}(?<=[lO])[\dlO]{0,2})"
    r"(?=[,;:)]|\.?(?:\s|\Z)|[–-][\dl])(?!\s(?:norm|regular))"
)
"""`l999`, `19O5`, `2OO1`, `i99o`; `l9th`; `p. l2`, `112–l5`, `I2-I5`, `12-1S`, `12–1l`; `l9, no. 1`, `2O5–6`, `81l`;
`F. Supp. 2d l, 37`, `no. l (1999)`."""
FIGURES: Final = str.maketrans("lIiOozSg", "11100259")

RAISED: Final = group("·")
RAISED_RE: Final = lazy.regex(r"(?<=\d)·(?=\s|\Z|[,;)])|(?<=[A-Za-z])·(?=\s?\d)")
"""`4· Ibid., PP·2-4·`: a stop that stands too high."""

LOST_DASH: Final = group(*and_digit("\ufffd"))
LOST_DASH_RE: Final = lazy.regex(r"(?<=\d)\ufffd(?=\d)")

LARGE_MONTHS: Final = group(*(f"{month[0]} {month[1:]}" for month in LONG_MONTHS))
_LARGE: Final = "|".join(rf"{month[0]}\s{month[1:]}" for month in LONG_MONTHS)
LARGE_MONTHS_RE: Final = lazy.regex(rf"\b(?:{_LARGE})(?=\s\d|,)")

SPREAD: Final = group(
    "// www", ":/ /", *and_digit("/ "), *(f" {mark}{sign}" for mark in "./_?=&#~" for sign in ascii_letters + digits)
)
ADDRESS_RE: Final = lazy.regex(r"\bhttps?:(?://|/(?P<gap>\s)/)|\bwww(?=\s?\.)")
GAP_RE: Final = lazy.regex(
    r"(?:(?<=//)(?=\swww\b)|[^\s<>“”\"()]*+(?<=[\w/]))\s(?=www\s?\.|[._?=&#~][a-z0-9]|/(?!https?:)\w)"
    r"|[^\s<>“”\"()]*+(?<=\w/)\s(?=\d{5,}\.?(?:\s|\Z))"
)
"""`https:// www .example .org /a`: within an address, a space before its marks, or before a long number."""
LOW: Final = group(*(f"{sign}_ " for sign in ascii_letters + digits))
LOW_RE: Final = lazy.regex(r"(?<=[A-Za-z\d]_)\s(?=[A-Za-z\d]+[_./-]\w)")
"""`/Quays_ of_the_North.pdf`: the same behind a low line, which words have nowhere else."""
ENDINGS: Final = group(*(f" .{ending}" for ending in ("pdf", "htm", "shtm", "asp", "php", "doc")))
ENDINGS_RE: Final = lazy.regex(r"(?<=[\w-])\s(?=\.(?:pdf|s?html?|aspx?|php|docx?)\b)")
"""The same before the ending of a file, behind other spaces: `https://quay.org/ 110-en .html`."""
HYPHEN_GAP_RE: Final = lazy.regex(r"[^\s<>“”\"()]*+(?<=\w)\s(?=[-_]\w)")
"""The same before a hyphen, where other spaces are known to say nothing."""

NUMBERS: Final = group(*(f"{before},{behind}" for before in digits for behind in digits))
NUMBERS_RE: Final = lazy.regex(
    r"(?:(?<=, )|(?<=: )|(?<=\bp\. )|(?<=\bpp\. )|(?<=\),))"
    r"(?!\d{1,2}(?:,\d{3})+(?:[-–]\d{1,2}(?:,\d{3})*)?(?![\d,–-]))"
    r"\d{1,4}(?:[-–]\d{1,4})?(?:,\d{1,4}(?:[-–]\d{1,4})?)+(?=\.?\s?(?:[;)]|\Z))"
)
"""Pages, and no number of thousands."""

LOST_WORD: Final = group(": ,")
LOST_WORD_RE: Final = lazy.regex(r"(?<=\w):\s(?=,\s\d{4}\))")
"""`(Oxford: , 2000)`: where a publisher is lost."""

RUN: Final = group(*and_digit("pp. "))
RUN_RE: Final = lazy.regex(r"(?<=\bpp\.\s)(?P<pages>[1-9]\d{4,5})(?![\w,–-])")
"""`pp. 13139`: a range whose dash is lost."""

CURLED: Final = group("{", "}")
CURLED_RE: Final = lazy.regex(r"(?P<opens>(?<=\s)\{)(?=(?:1[5-9]|20)\d\d[},]|[A-ZÀ-Þ][^{}();]{2,80}\d[)}])|(?<=\d)\}")
"""`(Lisbon: Quay, 2001}`: a bracket of another form."""


def addresses_joined(text: str) -> Iterator[tuple[int, Change]]:
    """No spaces within an address."""
    for found in ADDRESS_RE.finditer(text):
        gap = GAP_RE.match(text, found.end()) or (HYPHEN_GAP_RE.match(text, found.end()) if found["gap"] else None)
        while gap:
            at = gap.end()
            yield at - 1, Change(at, "", at - 1)
            gap = GAP_RE.match(text, at) or HYPHEN_GAP_RE.match(text, at)


def endings_joined(text: str) -> Iterator[tuple[int, Change]]:
    """No space before the ending of a file in an address."""
    spans = addresses(text) if groups_in(text) & ADDRESS else []
    for found in ENDINGS_RE.finditer(text):
        if any(start < found.start() < end for start, end in spans):
            yield put_for(found, "")


def ranges_parted(text: str) -> Iterator[tuple[int, Change]]:
    """A dash within numbers that are too large for a page, where they make a range, and the shortest."""
    for found in RUN_RE.finditer(text):
        if at := _parts(found["pages"]):
            yield found.start() + at, Change(found.start() + at, "–", found.start() + at)


def _parts(pages: str) -> int:
    """Where a number falls into two of which the second, perhaps shortened, is the greater (Chicago Manual 9.61); 0 if
    it does not."""
    lengths = {}
    for at in range(2, 5):
        first, last = pages[:at], pages[at:]
        whole = first[: max(0, len(first) - len(last))] + last
        if last[0] != "0" and len(last) in (2, 3) and 0 < int(whole) - int(first) < FARTHEST:
            lengths[int(whole) - int(first)] = at
    return lengths[min(lengths)] if lengths else 0


FARTHEST: Final = 100
"""Pages that a passage is shorter than: `108384` is 1083–84 rather than 108–384."""


def round_brackets(text: str) -> Iterator[tuple[int, Change]]:
    """The brackets that are meant."""
    opened = text.count("(") - text.count(")")
    for found in CURLED_RE.finditer(text):
        opened += 1 if found["opens"] else -1
        if opened >= 0:
            yield put_for(found, "(" if found["opens"] else ")")


def lettered(text: str) -> Iterator[tuple[int, Change]]:
    """Figures for the letters that look like them, but for those in addresses."""
    spans = addresses(text) if groups_in(text) & ADDRESS else []
    for found in LETTERED_RE.finditer(text):
        if not any(start < found.start() < end for start, end in spans):
            yield put_for(found, found.group().translate(FIGURES))


def months_joined(text: str) -> Iterator[tuple[int, Change]]:
    """No space behind the first letter of a month."""
    for found in LARGE_MONTHS_RE.finditer(text):
        yield found.start() + 1, Change(found.start() + 2, "", found.start() + 1)


def small_schemes(text: str) -> Iterator[tuple[int, Change]]:
    """The scheme of an address as it is typed (RFC 3986, section 3.1)."""
    for found in CAPITAL_SCHEMES_RE.finditer(text):
        yield put_for(found, found.group().lower())


def numbers_apart(text: str) -> Iterator[tuple[int, Change]]:
    """A space behind each comma between the numbers of pages."""
    for found in NUMBERS_RE.finditer(text):
        for at in range(*found.span()):
            if text[at] == ",":
                yield at + 1, Change(at + 1, " ", at + 1)
