"""Finds other signs that stand for what the Manual prints: bullets and arrows at the ends of a note, `&` between
people, a year that stands before its imprint or twice, brackets that are misread or do not close.

Comes in: a note as printed. Comes out: what is to be read for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from unicodedata import normalize

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.pieces.changes import BLANK, UNSEEN, Change, put_before, put_behind, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.signs import behind_digit, either_case, group

LEADING_RE: Final = lazy.regex(r"[•·▪◦‣∙^↑*†‡]{1,3}\s+(?=[\w$€£“‘\"'«„(\[])")
"""A bullet before a note, or the sign that leads back to the text."""

TRAILING_RE: Final = lazy.regex(r"\s?\[?[↩↑⏎⤴↵]\ufe0e?\]?\s?\Z")
"""The same behind it."""

LONGEST_EDGE: Final = 6

EDGES: Final = group(*"•·▪◦‣∙^↑†‡↩⏎⤴↵", " * ")

DAGGER: Final = group("†", "‡")
DAGGER_RE: Final = lazy.regex(r"(?<=[a-zß-ÿ])[†‡]{1,2}(?=[,;:.]|\s\(|\s(?:and|&)\s)")
"""`Lima†, interview`: a mark of reference behind a word is none of it."""

LIGATURES: Final = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st"}
"""Letters that a page set in type joins."""
JOINED: Final = group(*LIGATURES)
JOINED_RE: Final = lazy.regex("[\ufb00-\ufb05]")
DECOMPOSED_RE: Final = lazy.regex(r"[^\W\d_][\u0300-\u036f]{1,4}")
"""A letter and its accents as characters of their own, as some files of print have them (Unicode, normal form D)."""

ACCENTS: Final = group(*map(chr, range(0x300, 0x370)))

NAMED_WITHIN_RE: Final = lazy.regex(
    r"(?<=\d)[;,](?=\s+(?P<name>(?:hereafter|hereinafter|henceforth|abbreviated|cited as)\b[^()\[\];]{1,60}\)))"
)
"""`(Oxford: Clarendon Press, 1934; hereafter LNNO)`: the short name is read as if in brackets of its own."""
BEFORE_LINK_RE: Final = lazy.regex(r"\[(?:hereafter|hereinafter|henceforth)\s[^\[\]]{1,80}\](?=\shttps?:)")
"""`(2018), [hereinafter Harbours] https://…`: a short name that no comma parts from the address."""
NAMED: Final = group("hereafter", "hereinafter", "henceforth", "abbreviated", "cited as")

BRACKETED_IN_RE: Final = lazy.regex(r"\[(?:(?:[Aa]s )?(?:[Qq]uoted|[Cc]ited|[Rr]eprinted) )?[Ii]n:?\](?=:?\s)")
"""`[in:]` before the book that holds a piece, `[quoted in:]` before one that quotes it, as it is printed in Poland."""

BRACKETED_IN: Final = group("n:]", "n]")

ANGLED: Final = group(*(f"{mark}{letter}" for mark in "‹〈⟨" for letter in "hw"))

ANGLED_RE: Final = lazy.regex(r"(?P<opens>[‹〈⟨])(?:https?://|www\.)[^\s‹›〈〉⟨⟩]{1,600}(?P<closes>[›〉⟩])")
"""`‹https://…›`: the brackets of an address (RFC 3986, appendix C), as a printer sets them."""

SEEN: Final = group(
    *(f"<{word}" for word in ("accessed", "Accessed", "last ", "Last ", "retrieved", "viewed", "visited"))
)
SEEN_RE: Final = lazy.regex(
    r"(?P<opens><)(?:(?:[Ll]ast )?(?:[Aa]ccessed|visited|viewed)|retrieved)(?: on)?:? \w[^<>()“”]{3,30}(?P<closes>>)"
)
"""`<accessed 13.06.2022>`: other brackets of the day on which a page was seen."""

ONLINE: Final = group(", online", ", available online", "[online]", "[Online]")

ONLINE_RE: Final = lazy.regex(
    r"(?<=\d),\s(?:available\s)?online(?:\s\([a-z ]{3,20}\))?(?=\s?(?:[.;](?!\w)|\Z))"
    r"|\[[Oo]nline\]\s(?=https?:|[Aa]vailable\s)"
)
"""`The Guardian, 3 May 2019, online (paywall)`: where the printed note has a link; `[online] https://…`."""

BEFORE_ADDRESS: Final = group(
    *behind_digit(": http", ": www"), *(f"{mark}: {head}" for mark in ")”’" for head in ("http", "www"))
)
BEFORE_ADDRESS_RE: Final = lazy.regex(rf"(?<=[\d)”’]):(?={BLANK}(?:https?://|www\.))")
"""`accessed 10 March 2022: https://…`: a colon that parts an address from what stands before it, as a comma does."""
LEADS: Final = (
    "available at",
    "online at",
    "available from",
    "accessible at",
    "retrieved from",
    "accessed at",
    "found at",
)
AT: Final = (*LEADS, *map(str.capitalize, LEADS))
STOPPED: Final = group(*(f"{lead}. {head}" for lead in AT for head in ("http", "www")))
STOPPED_RE: Final = lazy.regex(rf"(?:{'|'.join(AT)})(?P<stop>\.)(?={BLANK}(?:https?://|www\.))")
"""`available at. https://…`: a stop that slipped in before an address."""
AS_OF_RE: Final = lazy.regex(rf"\b[Aa]s of{BLANK}[\w,.\s]{{4,24}}\Z")
"""Before such a colon, which belongs to the words then: `As of March 28, 2024: https://…`."""

LABELS: Final = (
    "box",
    "folder",
    "legajo",
    "leg.",
    "caja",
    "carton",
    "reel",
    "file",
    "expediente",
    "exp.",
    "busta",
    "fondo",
)
LABELLED: Final = group(*either_case(*(f"{label}:" for label in LABELS)))
LABELLED_RE: Final = lazy.regex(rf"(?<=,)(?i:{BLANK}(?:{'|'.join(map(re.escape, LABELS))}))(?P<colon>:)(?={BLANK}\d)")
"""`Legajo: 8034/21`, `Box: 12`: a colon behind what counts the shelves of an archive."""

UNDER: Final = group("s.v.,")
UNDER_RE: Final = lazy.regex(rf"\bs\.v\.(?P<comma>,)(?={BLANK}[“‘\"'])")
"""`s.v., “harbour”`: a comma where the Manual has none (14.233)."""

LOW: Final = group(",,")

LOW_RE: Final = lazy.regex(r"(?<![\w,]),,(?=[A-ZÀ-Þ])")
"""Two commas typed for the German opening mark."""

AMPERSAND: Final = group(" & ")

AMPERSAND_RE: Final = lazy.regex(
    rf"(?<=[\s{UNSEEN}])&(?={BLANK}(?:(?:[A-ZÀ-Þ]\.[\s-]?){{1,3}}[A-ZÀ-Þ]|(?P<given>[A-ZÀ-Þ][a-zà-ÿ]+){BLANK}[A-ZÀ-Þ]))"
)
"""`Ana Lima & Tom Roe`: a sign for the word that joins names."""

TURNED_FIRST_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+,\s[A-ZÀ-Þ][\w.’-]+(?:\s[A-ZÀ-Þ][\w.’-]+){1,2}\s\Z")

LAST_RE: Final = lazy.regex(r"\s(?:[A-ZÀ-Þ][\w.’-]+\s){1,3}[A-ZÀ-Þ][\w’-]+,\s")

LONGEST_NAME: Final = 60

YEAR_FIRST: Final = group(" (17", " (18", " (19", " (20")

YEAR_FIRST_RE: Final = lazy.regex(
    rf"(?<=[a-zà-ÿ.])(?P<year>{BLANK}\((?P<printed>{YEAR})[a-z]?\))"
    rf"(?=,?[\s{UNSEEN}][^();“”\"]{{3,300}}[\s{UNSEEN}]\((?P<imprint>[A-ZÀ-Þ][^():;\d]{{2,60}}:\s[^():;\d]{{2,80}})\))"
)
"""`Ana Lima (2001), Harbours (Lisbon: Quay), 12`: the year behind the author is the imprint's."""

_NAME: Final = r"[A-ZÀ-Þ][\w.’-]{0,30}+"

_TITLE: Final = rf"[A-ZÀ-Þ][^;()]{{4,200}}(?:\([^;()]{{1,60}}\)[^;()]{{1,100}})?\([^;()]{{3,80}}[\s,{UNSEEN}]"

TWICE: Final = group(*behind_digit("), ", ") "))

TWICE_RE: Final = lazy.regex(
    rf"(?:\A(?:{BLANK})?|[;.:]{BLANK}|(?:[Ss]ee|also|[Cc]f\.?){BLANK})(?:{_NAME},?{BLANK}(?:and{BLANK}|&{BLANK})?)"
    rf"{{1,7}}{_NAME}(?:{BLANK}\(eds?\.?\))?(?P<dated>{BLANK}\((?P<year>{YEAR})\))"
    rf"(?=,?{BLANK}(?:[“\"‘'][^;]{{4,300}}?[\s({UNSEEN}]|{_TITLE})(?P=year)(?<![ds]\)\s\(\d{{4}})(?<![ds]\.\)\s\(\d{{4}})\))"
)
"""`Ana Lima (1973), Harbours (London: Quay, 1973)`: the year of what is printed stands behind its authors too; not that
behind editors, `in B. Roe (ed.) (1973), Ports`."""

UNSQUARED: Final = group("[18", "[19", "[20")

UNSQUARED_RE: Final = lazy.regex(
    r"\[(?:1[89]|20)\d\d(?P<mark>[1Il|])(?=\s[A-Z\d][^\[\]]{3,60}(?:\Z|[.;,]|\[))(?![^\[]{0,20}\])"
)
"""`[19521 A.C. 34`: a closing bracket that a machine has misread."""

AS_DONE: Final = group(", as translated by", ", as edited by")
AS_DONE_RE: Final = lazy.regex(rf",{BLANK}(?P<word>as{BLANK})(?=(?:translated|edited){BLANK}by{BLANK}[A-ZÀ-Þ])")
"""`The Command of the Air, as translated by Dino Ferrari`."""

ROLES: Final = group("s./ed", "tr./ed", "ed./tr", "eds./tr", "s/ed", "d/trans")

ROLES_RE: Final = lazy.regex(r"(?<![\w/])(?P<first>trans|tr|eds?)\.?/(?P<second>trans|tr|eds?)\.(?!\w)")
"""`trans./ed.`: a stroke between what somebody did."""


def edges(text: str) -> Iterator[tuple[int, Change]]:
    """Bullets and arrows before a note and behind it."""
    for edge in (LEADING_RE.match(text), TRAILING_RE.search(text, max(0, len(text) - LONGEST_EDGE))):
        if edge:
            yield put_for(edge, "")


def parted_letters(text: str) -> Iterator[tuple[int, Change]]:
    """The letters that one sign joins."""
    for found in JOINED_RE.finditer(text):
        yield put_for(found, LIGATURES[found.group()])


def composed(text: str) -> Iterator[tuple[int, Change]]:
    """Letters with their accents."""
    for found in DECOMPOSED_RE.finditer(text):
        yield put_for(found, normalize("NFC", found.group()))


def named_within(text: str) -> Iterator[tuple[int, Change]]:
    """A bracket of its own around a short name within that of an imprint, and a comma behind one before an address."""
    for found in NAMED_WITHIN_RE.finditer(text):
        if text.rfind("(", 0, found.start()) > text.rfind(")", 0, found.start()):
            yield put_for(found, ")")
            yield put_before(found, "(", "name")
    for found in BEFORE_LINK_RE.finditer(text):
        yield put_behind(found, ",")


def bracketed_in(text: str) -> Iterator[tuple[int, Change]]:
    """No brackets around such a word."""
    for found in BRACKETED_IN_RE.finditer(text):
        yield found.start(), Change(found.start() + 1, "", found.start())
        yield found.end() - 1, Change(found.end(), "", found.start())


def before_addresses(text: str) -> Iterator[tuple[int, Change]]:
    """A comma for such a colon."""
    for found in BEFORE_ADDRESS_RE.finditer(text):
        if not AS_OF_RE.search(text, max(0, found.start() - LONGEST_DAY), found.start()):
            yield put_for(found, ",")


LONGEST_DAY: Final = 40
"""Characters in which a day stands, and what leads to it."""


def angled(text: str) -> Iterator[tuple[int, Change]]:
    """The brackets of the standard."""
    for found in ANGLED_RE.finditer(text):
        yield put_for(found, "<", "opens")
        yield put_for(found, ">", "closes")


def seen(text: str) -> Iterator[tuple[int, Change]]:
    """Round brackets of such a day."""
    for found in SEEN_RE.finditer(text):
        yield put_for(found, "(", "opens")
        yield put_for(found, ")", "closes")


def roles(text: str) -> Iterator[tuple[int, Change]]:
    """`and` for the stroke."""
    for found in ROLES_RE.finditer(text):
        yield put_for(found, f"{found['first']}. and {found['second']}.")


def joined(text: str) -> Iterator[tuple[int, Change]]:
    """`and` for the sign between people."""
    for found in AMPERSAND_RE.finditer(text):
        listed = TURNED_FIRST_RE.search(text, max(0, found.start() - LONGEST_NAME), found.start()) is not None
        if listed and LAST_RE.match(text, found.end()):
            continue  # lawyers’ lists have no comma before the sign, by which they are known
        if not found["given"] or is_given_name(found["given"]):
            yield put_for(found, "and")


def years_moved(text: str) -> Iterator[tuple[int, Change]]:
    """The year behind an author away, and into the imprint."""
    for found in YEAR_FIRST_RE.finditer(text):
        comma = "" if text.startswith(",", found.end("year")) else ","
        yield put_for(found, comma, "year")
        at = found.end("imprint")
        yield at, Change(at, f", {found['printed']}", at)


def stated_twice(text: str) -> Iterator[tuple[int, Change]]:
    """The year behind an author away, where the imprint has it."""
    for found in TWICE_RE.finditer(text):
        yield put_for(found, "" if text.startswith(",", found.end("dated")) else ",", "dated")


NEXT_RE: Final = lazy.regex(r"\W{1,4}(\w+)")
"""The word or the letter behind a sign."""

FIELDS: Final = (
    "title", "container", "publisher", "series", "genre", "archive", "archive_location", "volume_title", "event",
    "section",
)  # fmt: skip


def with_ampersands(cite: Cite, printed: str) -> Cite:
    """A citation whose words have the sign `&` that is `printed` there: `Tom & Jerry`, `interview by Ana & Tom Roe`."""
    stated = cite.reference
    if stated is None or "&" not in printed:
        return cite
    changed = {}
    for name in FIELDS:
        words = kept = getattr(stated, name)
        altered = " and " in words and words not in printed
        for found in AMPERSAND_RE.finditer(printed) if altered else ():
            if behind := NEXT_RE.match(printed, found.end()):
                words = re.sub(rf"\band(?= {behind[1]}\b)", "&", words)
        if words != kept:
            changed[name] = words
    return replace(cite, reference=replace(stated, **changed)) if changed else cite
