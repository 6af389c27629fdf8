"""Finds signs that stand for others: bullets and arrows at the ends of a note, hyphens and marks by other names, `&`
between people, a year that stands before its imprint or twice.

Comes in: a note as printed. Comes out: what is to be read for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from apparatus.model import Cite
from apparatus.read.note.pieces.changes import BLANK, UNSEEN, Change, put_before, put_for
from apparatus.read.note.pieces.foreign_marks import FOREIGN, foreign_marks
from apparatus.read.note.pieces.imprint_order import ORDER, imprints_ordered
from apparatus.read.note.pieces.recovered import RECOVERED, spaces_within
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.signs import UNPRINTABLE, and_digit, behind_digit, group, groups_in

LEADING_RE: Final = re.compile(r"[•·▪◦‣∙^↑*†‡]{1,3}\s+(?=[\w“‘\"'«„(\[])")
"""A bullet before a note, or the sign that leads back to the text."""
TRAILING_RE: Final = re.compile(r"\s?\[?[↩↑⏎⤴↵]\ufe0e?\]?\s?\Z")
"""The same behind it."""
LONGEST_EDGE: Final = 6
EDGES: Final = group(*"•·▪◦‣∙^↑†‡↩⏎⤴↵", " * ")

NAMES: Final = {
    "\u2010": "-", "\u2011": "-", "\u02bc": "’", "‘": "’", "´": "’", "〝": "“", "〞": "”", "‟": "“", "‛": "‘",
}  # fmt: skip
"""Hyphens, an apostrophe and quotation marks by other names (Unicode, chapter 6.2); before the `s` of a possessive an
opening mark is an apostrophe too."""
PRIMES: Final = {"″": "“”", "′": "‘’", "＂": "“”"}
"""Primes that stand for quotation marks, opening and closing."""
NAMES_RE: Final = re.compile(
    rf"[\u2010\u2011\u02bc〝〞‟‛]|(?P<prime>[″′＂](?<!\d.))"
    rf"|(?<=[a-zà-ÿ])(?:‘(?=s[\s{UNSEEN},.;:)])|´(?=[a-zà-ÿ]))|(?<=\b[dlDL])´(?=[A-ZÀ-Þ])"
)
"""Behind a figure a prime counts minutes or feet."""
RENAMED: Final = group(*(NAMES | PRIMES).keys() - {"‘"}, *(f"‘s{behind}" for behind in " ,.;:)"))

OPENS_BEHIND: Final = f"([{UNSEEN}"
"""Before a mark that opens."""

HALF: Final = group(*and_digit(*behind_digit("- ", "– ", " -", " –")))
HALF_RE: Final = re.compile(r"(?<=\d)(?:(?P<before>\s)[–-]|[–-](?P<behind>\s))(?=\d)")
"""A range of numbers with a space on one side of its dash, where a line ended: `pp. 12- 15`."""

ONLINE: Final = group(", online", ", available online")
ONLINE_RE: Final = re.compile(r"(?<=\d),\s(?:available\s)?online(?:\s\([a-z ]{3,20}\))?(?=\s?(?:[.;]|\Z))")
"""`The Guardian, 3 May 2019, online (paywall)`: where the printed note has a link."""

COUNTED: Final = group(*and_digit(", n.", ", n. "))
COUNTED_RE: Final = re.compile(
    rf",{BLANK}(?P<volume>v\.)(?=(?:{BLANK})?\d{{1,4}},{BLANK}(?P<issue>n\.)(?:{BLANK})?\d{{1,3}}"
    rf"(?:[-–]\d{{1,3}})?(?:[\s{UNSEEN},:(]|\Z))"
)
"""`Port Review, v. 7, n. 3 (2001)`: shorter words for volume and number."""

TILDE: Final = group(*and_digit("~", "—"))
TILDE_RE: Final = re.compile(r"(?<=\d)[~—](?=\d)")
"""The sign for the dash of a range, as a recovered page has it: `pp. 14~20`."""

LOW: Final = group(",,")
LOW_RE: Final = re.compile(r"(?<![\w,]),,(?=[A-ZÀ-Þ])")
"""Two commas typed for the German opening mark."""

STRAIGHT_RE: Final = re.compile(r"(?<=[^\s‘(])'(?=[\s,.;:)\]]|\Z)")
"""A straight mark that closes what a curled one opened: `‘Harbours', Port Review`."""

AMPERSAND: Final = group(" & ")
AMPERSAND_RE: Final = re.compile(
    rf"(?<=[\s{UNSEEN}])&(?={BLANK}(?:(?:[A-ZÀ-Þ]\.[\s-]?){{1,3}}[A-ZÀ-Þ]|(?P<given>[A-ZÀ-Þ][a-zà-ÿ]+){BLANK}[A-ZÀ-Þ]))"
)
"""`Ana Lima & Tom Roe`: a sign for the word that joins names."""

YEAR_FIRST: Final = group(" (17", " (18", " (19", " (20")
YEAR_FIRST_RE: Final = re.compile(
    rf"(?<=[a-zà-ÿ.])(?P<year>{BLANK}\((?P<printed>{YEAR})[a-z]?\))"
    rf"(?=,?[\s{UNSEEN}][^();“”\"]{{3,300}}[\s{UNSEEN}]\((?P<imprint>[A-ZÀ-Þ][^():;\d]{{2,60}}:\s[^():;\d]{{2,80}})\))"
)
"""`Ana Lima (2001), Harbours (Lisbon: Quay), 12`: the year behind the author is the imprint's."""

_NAME: Final = r"[A-ZÀ-Þ][\w.’-]{0,30}+"
_TITLE: Final = rf"[A-ZÀ-Þ][^;()]{{4,200}}(?:\([^;()]{{1,60}}\)[^;()]{{1,100}})?\([^;()]{{3,80}}[\s,{UNSEEN}]"
TWICE: Final = group(*behind_digit("), ", ") "))
TWICE_RE: Final = re.compile(
    rf"(?:\A(?:{BLANK})?|[;.:]{BLANK}|(?:[Ss]ee|also|[Cc]f\.?){BLANK})(?:{_NAME},?{BLANK}(?:and{BLANK}|&{BLANK})?)"
    rf"{{1,7}}{_NAME}(?:{BLANK}\(eds?\.?\))?(?P<dated>{BLANK}\((?P<year>{YEAR})\))"
    rf"(?=,?{BLANK}(?:[“\"‘'][^;]{{4,300}}?[\s({UNSEEN}]|{_TITLE})(?P=year)\))"
)
"""`Ana Lima (1973), Harbours (London: Quay, 1973)`: the year of what is printed stands behind its authors too."""

MISREAD_RE: Final = re.compile(r"(?<![^\s(])\"[^\"“”]{6,160}?\w(?P<mark>[:/]['’])(?=\s[A-ZÀ-Þ])")
"""`"Back to the Future/' International Security`: a comma and a closing mark that a machine has misread."""
MISREAD: Final = group(":' ", ":’ ", "/' ", "/’ ")

UNSQUARED: Final = group("[18", "[19", "[20")
UNSQUARED_RE: Final = re.compile(
    r"\[(?:1[89]|20)\d\d(?P<mark>[1Il|])(?=\s[A-Z\d][^\[\]]{3,60}(?:\Z|[.;,]|\[))(?![^\[]{0,20}\])"
)
"""`[19521 A.C. 34`: a closing bracket that a machine has misread."""

OPEN_RE: Final = re.compile(rf"\([A-ZÀ-Þ][^():;]{{1,60}}:{BLANK}[^():;]{{2,80}},{BLANK}{YEAR}(?P<at>)(?=[.,][^()]*\Z)")
"""`(Cambridge, MA: MIT Press, 2003.`: the bracket is not closed."""

ROLES: Final = group("s./ed", "tr./ed", "ed./tr", "eds./tr", "s/ed", "d/trans")
ROLES_RE: Final = re.compile(r"(?<![\w/])(?P<first>trans|tr|eds?)\.?/(?P<second>trans|tr|eds?)\.(?!\w)")
"""`trans./ed.`: a stroke between what somebody did."""

DOCKETS: Final = group(*and_digit("C–", "T–", "C‑", "T‑"))
DOCKETS_RE: Final = re.compile(r"(?<=\b[CT])[–‑](?=\d{1,4}/\d\d)")
"""`C–311/18`: the number of a case before the Court of Justice, which has a hyphen."""

PINNED: Final = group(*and_digit(*behind_digit(",")))
_GAP: Final = r"[\s\u200b\u00ad]"
PINNED_RE: Final = re.compile(
    rf"[)\],]{_GAP}{{1,4}}\d{{1,4}}{_GAP}{{1,4}}[A-Z][A-Za-z.&’'\s\u200b\u00ad]{{2,90}}{_GAP}(?P<first>\d{{1,4}}),(?P<second>\d{{1,4}})(?![\d,])"
)
"""`4 Quay Law Review 187,194`: no space before the page that is pointed to."""

MISCITED: Final = group("p. eit", "p.eit", "oc. eit", "p. cil.")
MISCITED_RE: Final = re.compile(r"(?<=\b[Oo]p\.) ?(?:eit|cil)\b|(?<=\b[Ll]oc\.) ?eit\b")
"""`op. eit.`: what a machine made of op. cit."""

REPORTS: Final = group(*and_digit(".2d", ".3d", " 2d", " 3d", ".4th"))
REPORTS_RE: Final = re.compile(r"(?:(?<=[A-Z]\.[23]d)|(?<=[a-z]\. [23]d)|(?<=[A-Z]\.4th))(?=\d{1,4}\b)")
"""`911 A.2d362`: no space between a series of reports and the page."""

OTHER: Final = (
    ROLES
    | REPORTS
    | MISCITED
    | PINNED
    | DOCKETS
    | MISREAD
    | UNSQUARED
    | FOREIGN
    | RECOVERED
    | HALF
    | EDGES
    | RENAMED
    | LOW
    | AMPERSAND
    | YEAR_FIRST
    | TWICE
    | ORDER
    | TILDE
    | ONLINE
    | COUNTED
)


def other_signs(text: str) -> Iterator[tuple[int, Change]]:
    """Where such signs begin, and what stands for them."""
    groups = groups_in(text)
    apart = groups & UNPRINTABLE or "  " in text  # then a sign may be there that no look finds
    if groups & FOREIGN:
        yield from foreign_marks(text)
    if groups & RECOVERED:
        yield from spaces_within(text)
    if groups & EDGES:
        for edge in (LEADING_RE.match(text), TRAILING_RE.search(text, max(0, len(text) - LONGEST_EDGE))):
            if edge:
                yield put_for(edge, "")
    if apart or groups & RENAMED:
        for found in NAMES_RE.finditer(text):
            at, sign = found.start(), found.group()
            opens = at == 0 or text[at - 1].isspace() or text[at - 1] in OPENS_BEHIND
            yield at, Change(found.end(), PRIMES[sign][not opens] if found["prime"] else NAMES[sign], at)
    if groups & ONLINE:
        for found in ONLINE_RE.finditer(text):
            yield put_for(found, "")
    if apart or groups & COUNTED:
        for found in COUNTED_RE.finditer(text):
            yield put_for(found, "vol.", "volume")
            yield put_for(found, "no.", "issue")
    if groups & TILDE:
        for found in TILDE_RE.finditer(text):
            yield put_for(found, "–")
    for found in HALF_RE.finditer(text) if groups & HALF else ():
        part = "before" if found["before"] else "behind"
        yield put_for(found, "", part)
    for found in DOCKETS_RE.finditer(text) if groups & DOCKETS else ():
        yield put_for(found, "-")
    for found in PINNED_RE.finditer(text) if groups & PINNED else ():
        if 0 <= int(found["second"]) - int(found["first"]) < FARTHEST_PAGE:
            yield put_before(found, " ", "second")
    for found in MISCITED_RE.finditer(text) if groups & MISCITED else ():
        yield put_for(found, " cit")
    for found in REPORTS_RE.finditer(text) if groups & REPORTS else ():
        yield put_before(found, " ")
    for found in ROLES_RE.finditer(text) if groups & ROLES else ():
        yield put_for(found, f"{found['first']}. and {found['second']}.")
    if groups & LOW:
        for found in LOW_RE.finditer(text):
            yield put_for(found, "„")
    if apart or groups & AMPERSAND:
        for found in _joined(text):
            yield put_for(found, "and")
    if apart or groups & YEAR_FIRST:
        yield from _years_moved(text)
    for found in TWICE_RE.finditer(text) if groups & (TWICE | UNPRINTABLE) else ():
        comma = "" if text.startswith(",", found.end("dated")) else ","
        yield put_for(found, comma, "dated")
    if apart or groups & ORDER:
        yield from imprints_ordered(text)
    if groups & MISREAD and text.count('"') % 2:
        for found in MISREAD_RE.finditer(text):
            yield put_for(found, ',"', "mark")
    for found in UNSQUARED_RE.finditer(text) if groups & UNSQUARED else ():
        yield put_for(found, "]", "mark")
    if groups & ORDER and text.count("(") > text.count(")") and (left := OPEN_RE.search(text)):
        yield put_before(left, ")", "at")
    if unclosed(text):
        yield from _closed(text)


FARTHEST_PAGE: Final = 200
"""How far behind the first page of an article another of its pages may be."""


def unclosed(text: str) -> bool:
    """Whether marks open that no mark of their kind closes."""
    return ("“" in text and "”" not in text) or ("‘" in text and "’" not in text)


def _closed(text: str) -> Iterator[tuple[int, Change]]:
    """A straight mark, or every second opening one, for the closing one."""
    if "‘" in text and "’" not in text:
        for found in STRAIGHT_RE.finditer(text):
            yield put_for(found, "’")
    if "“" in text and "”" not in text and "„" not in text and text.count("“") % 2 == 0:
        for found in islice(re.finditer("“", text), 1, None, 2):
            yield put_for(found, "”")


def _joined(text: str) -> Iterator[re.Match[str]]:
    """Where the sign `&` joins the names of people."""
    for found in AMPERSAND_RE.finditer(text):
        listed = TURNED_FIRST_RE.search(text, max(0, found.start() - LONGEST_NAME), found.start()) is not None
        if listed and LAST_RE.match(text, found.end()):
            continue  # lawyers’ lists have no comma before the sign, by which they are known
        if not found["given"] or is_given_name(found["given"]):
            yield found


TURNED_FIRST_RE: Final = re.compile(r"[A-ZÀ-Þ][\w’-]+,\s[A-ZÀ-Þ][\w.’-]+(?:\s[A-ZÀ-Þ][\w.’-]+){1,2}\s\Z")
LAST_RE: Final = re.compile(r"\s(?:[A-ZÀ-Þ][\w.’-]+\s){1,3}[A-ZÀ-Þ][\w’-]+,\s")
LONGEST_NAME: Final = 60


def _years_moved(text: str) -> Iterator[tuple[int, Change]]:
    """The year behind an author away, and into the imprint."""
    for found in YEAR_FIRST_RE.finditer(text):
        comma = "" if text.startswith(",", found.end("year")) else ","
        yield put_for(found, comma, "year")
        at = found.end("imprint")
        yield at, Change(at, f", {found['printed']}", at)


NEXT_RE: Final = re.compile(r"\W{1,4}(\w+)")
"""The word or the letter behind a sign."""

NAMED: Final = ("title", "container", "publisher", "series", "genre")


def with_ampersands(cite: Cite, printed: str) -> Cite:
    """A citation whose words have the sign `&` that is `printed` there: `Tom & Jerry`, `interview by Ana & Tom Roe`."""
    stated = cite.reference
    if stated is None or "&" not in printed:
        return cite
    changed = {}
    for name in NAMED:
        words = kept = getattr(stated, name)
        altered = " and " in words and words not in printed
        for found in AMPERSAND_RE.finditer(printed) if altered else ():
            if behind := NEXT_RE.match(printed, found.end()):
                words = re.sub(rf"\band(?= {behind[1]}\b)", "&", words)
        if words != kept:
            changed[name] = words
    return replace(cite, reference=replace(stated, **changed)) if changed else cite
