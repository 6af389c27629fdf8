"""Finds the stops that part the title of a page from its site, its days and its address, as students print them.

    “Harbours of Lisbon.” Port of Lisbon. Accessed May 3, 2022. https://ports.org/a
    “Harbours of Lisbon.” Port of Lisbon. Port Authority, 3 May 2020. Web. 4 June 2022.
    Ana Lima, Harbours (Lisbon: Quay Press, 2001), 12. Accessed May 3, 2022. https://ports.org/a

Comes in: a note as printed. Comes out: where a comma is to be read (Chicago Manual 14.207), and the word for a visit.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import ABBREVIATIONS, SENTENCE_WORDS
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.parted.print_patterns import DATE, URL
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import DAY, MONTH, YEAR
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name
from apparatus.read.note.words.places import known_with_region
from apparatus.read.note.words.signs import Groups, and_digit, behind_digit, either_case, group
from apparatus.read.note.words.title_words import capital_share

_VISIT: Final = (
    r"(?:[Dd]ate\s)?(?:[Ll]ast\s)?(?:[Aa]ccessed|[Rr]etrieved|[Vv]isited|[Vv]iewed|[Cc]onsulted)(?:\son)?:?\s"
)
_CHANGED: Final = (
    r"(?:[Ll]ast\s(?:modified|updated|revised|edited|reviewed)|[Uu]pdated|[Mm]odified|[Pp]ublished|[Pp]osted)"
    r"(?:\son)?:?\s"
)
_NUMBERS: Final = r"(?:\d{4}-\d\d-\d\d|\d\d?[/.-]\d\d?[/.-](?:\d{4}|\d\d))"
_ANY_DAY: Final = rf"(?:{_NUMBERS}|{DATE})"
ANCHOR_RE: Final = lazy.regex(
    rf"(?P<stop>(?<=[^\s.])[.;]|(?<=[.?!])[”\"’'])\s(?:(?P<web>Web\.\s){DAY}"
    rf"|(?P<open>\()?(?P<day>{_VISIT}{_ANY_DAY}|{_CHANGED}{_ANY_DAY}(?=\.\s{URL})))"
    rf"(?P<second>[.;](?=\s(?:(?:from|at):?\s)?{URL}))?(?![\w/-])"
    rf"|(?<=[^\s.])(?P<undated>\.)(?=\s[Nn]\.d\.\s{URL})"
    rf"|,\s{DAY}(?P<last>[.,])(?=\s{URL})"
)
"""The day of a visit or of the last change, or that of a page before its address."""

LOUD_RE: Final = lazy.regex(
    r"[\s.’'][A-Z]{1,10}\Z"
    r"|(?:[A-Z][a-z]{1,8}\.|[a-z][’'][a-z]{1,2})(?: (?:[A-Z][\w.’']{1,11}|of|for|the|&)){0,3} [A-Z][a-z]{1,9}\Z"
)
"""A word in capitals, or behind a shortened one: the stop shortens it, as in the names of sites that lawyers print."""
SHORT: Final = 60

CLOSED_RE: Final = lazy.regex(r"(?P<inside>[,.?!])[”\"’'](?=\s)|[”\"’'](?P<outside>[.,])(?=\s)")
"""How a title in quotation marks ends with a stop."""

STOP_RE: Final = lazy.regex(r"(?<=[^\s.])\.(?=\s[A-ZÀ-Þ“\"‘\dn])(?!(?<=[A-Z]{2}\.)\s[A-Z]{2})")
"""A stop, but not that of a word in capitals amid others: `OFF. OF THE HARBOUR MASTER`."""
UNDATED_RE: Final = lazy.regex(
    rf"(?:[Nn]\.p\.?(?:,\s(?:n\.d\.?|{DATE}))?|[Nn]\.d\.?|{DATE}|(?:{_CHANGED}){_ANY_DAY})\Z"
)
"""What stands between a site and the day of the visit: a date, or that there is none."""

VISITED: Final = group(
    *(f". {word}" for word in either_case("accessed", "retrieved", "visited", "viewed", "consulted", "date ", "last ")),
    *(f". {word}" for word in either_case("updated", "modified", "published", "posted")), ". Web. ", ". (", ". n.d. ",
    ". N.d. ",
    *(f"; {word}" for word in either_case("accessed", "retrieved", "visited", "viewed", "consulted", "last ", "date ")),
    ". http", ". <http", ". www", ", http", ", <http", ", www",
)  # fmt: skip

NEAREST: Final = 400
"""Characters before the day of a visit among which a title ends."""

MOST: Final = 3
"""What may stand between a title and the day: the site, who keeps it, a date."""

LONGEST_NAME: Final = 14
"""Words of a site."""

HEADLINE: Final = 0.5
"""The share of capitals in a name."""

SURE: Final = 0.7
"""The same of a title that no marks show."""


def visits_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such stops stand; `groups` are those of which the text holds signs."""
    for found in BY_RE.finditer(text) if groups & BY else ():
        yield put_for(found, found["letter"].lower(), "letter")
        if text[found.start() - 3] == ".":
            yield _comma(found.start() - 3)
    for found in FILED_RE.finditer(text) if groups & STEPS else ():
        if "Patent" not in text[: found.start()] or ";" in found.group() or "”" in text[: found.start()]:
            yield put_for(found, "")
    for pattern, signs in HOURS:
        for found in pattern.finditer(text) if groups & signs else ():
            yield put_for(found, "", "hour")
    for found in ANCHOR_RE.finditer(text) if groups & VISITED else ():
        if AUTHOR_DATE_RE.search(text, max(0, found.start() - NEAREST), found.start()):
            continue
        if found["open"] and LOUD_RE.search(text, max(0, found.start() - SHORT), found.start()):
            continue  # `PORT & QUAY INST. (last visited May 3, 2020), https://…`
        stops = _between(text, found)
        heads = _unmarked(text, found) if stops is None else list(_commas(text, stops))
        yield from heads
        if found["undated"]:
            yield _comma(found.start())
        elif found["last"]:
            continue
        elif heads or stops is not None or _of_work(text, found.start("stop")):
            yield from _visit(found)
        elif found["web"] and PRINTED_RE.search(text, max(0, found.start() - 120), found.start()):
            yield put_for(found, "Accessed ", "web")


BY: Final = group(*(f"{mark} {word}" for mark in '”"' for word in ("Uploaded by ", "Posted by ")))
BY_RE: Final = lazy.regex(r"(?<=[.,?!][”\"]\s)(?P<letter>[UP])(?=(?:ploaded|osted)\sby\s)")
"""`“Quays.” Uploaded by Ana Lima, YouTube`: nobody publishes so, and no sentence begins."""
STEPS: Final = group("(filed ")
FILED_RE: Final = lazy.regex(
    rf"(?<=\()filed\s(?:with\s[A-Za-z][^();\d]{{2,80}}?,?\s)?(?:on\s)?(?:{DATE};\s(?:and\s)?(?:issued|granted)\s(?:on\s)?)?(?={DATE}\))"
)
"""`Form 10-K (filed with the Board May 4, 2016)`, `(filed May 4, 1941; issued April 4, 1944)`: the
last day is the work’s."""
HOUR_RE: Final = lazy.regex(
    rf"\b(?:modified|edited|updated|revised)\s(?:on\s)?{DATE}"
    r"(?P<hour>,\s(?:at\s)?\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?(?:\s\(?(?:UTC|GMT|[A-Z]ST|[A-Z]DT)\)?)?)(?=[,.;]\s)"
)
"""`last modified May 4, 2019, 12:33`, `12:33 (UTC)`: the hour is no passage."""
CLOCK_RE: Final = lazy.regex(
    rf"\b\d{{1,2}}\s{MONTH}\s{YEAR}(?P<hour>(?:,?\sat\s|\s)\d{{1,2}}[.:]\d\d(?:\s?[ap]\.?m\b\.?)?(?:\s(?:[A-Z]{{3}}|[A-Z]ST)\b)?"
    r"|,\s\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\b\.?|\s(?:GMT|UTC|[BCE]ST|EDT)\b))(?=[,.;)]|\Z)"
)
"""`3 May 2019 at 15:00`, `3 May 2019, 15:00 GMT`: the hour of a page."""
SEEN_AT_RE: Final = lazy.regex(
    rf"\b(?:[Aa]ccessed|[Rr]etrieved|[Vv]iewed|[Vv]isited|[Cc]onsulted|[Cc]onsultée?)(?:\s(?:on|le))?:?\s{_ANY_DAY}"
    r"(?P<hour>,?\s(?:(?:at|à)\s)?\d{1,2}[:h]\d\d(?:\s?[ap]\.?m\b\.?)?(?:\s(?:GMT|UTC|[BCEP][SD]?T)\b)?)"
)
"""`accessed 17/11/2021 at 17:09`, `consulté le 17 November 2021 à 17h09`: the hour of a visit."""
CLOCK: Final = group(*and_digit(":", "h"), *behind_digit("am", "pm", " p.m", " a.m"))
EDITS: Final = group("odified ", "dited ", "pdated ", "evised ")
HOURS: Final = ((HOUR_RE, EDITS), (CLOCK_RE, CLOCK), (SEEN_AT_RE, CLOCK))
VISITS: Final = Groups(VISITED | BY | STEPS | EDITS | CLOCK)
"""What of them it is asked for."""

AUTHOR_DATE_RE: Final = lazy.regex(
    rf"[A-ZÀ-Þ][\w.’-]*\.?,?\s(?:\({YEAR}[a-e]?(?:,\s[^()]{{3,20}})?\)|{YEAR}[a-e]?\.)[.,:]?\s[“\"‘A-ZÀ-Þ]"
)
"""The year behind the author, as in an entry of another manner, which is read with its stops."""


def _visit(found: re.Match[str]) -> Iterator[tuple[int, Change]]:
    """What is read for the stops before the day, where the title does not end right there, and behind it."""
    at = found.start("stop")
    stopped = found["stop"] in (".", ";")
    if found["open"]:
        if stopped:
            yield at, Change(at + 1, "", at)
        return
    if stopped and found["web"]:
        yield at, Change(found.end("web"), ", accessed ", at)
    elif stopped:
        yield at, Change(found.start("day") + 1, f", {found['day'][0].lower()}", at)
    if found["second"]:
        yield _comma(found.start("second"))


def _commas(text: str, stops: list[int]) -> Iterator[tuple[int, Change]]:
    """A comma for each of the stops; what follows begins no sentence, and nobody publishes at `N.p.`; a newspaper that
    publishes itself is named once."""
    for at in stops:
        needless = PLACELESS_RE.match(text, at) or AGAIN_RE.match(text, at)
        posted = POSTED_RE.match(text, at)
        if needless and text.endswith(needless["name"] or "", 0, at):
            yield at, Change(needless.end(), "", at)
        elif posted:
            yield at, Change(posted.end(), f", {posted['letter'].lower()}", at)
        else:
            yield _comma(at)


AGAIN_RE: Final = lazy.regex(r"\.\s(?P<name>[^,.]{3,60})(?=[,.]\s)")
PLACELESS_RE: Final = lazy.regex(r"\.\s(?P<name>)[Nn]\.p\.?(?=[,.]\s)")
POSTED_RE: Final = lazy.regex(r"\.\s(?P<letter>[PU])(?=(?:osted|ublished|ploaded)\sby\s)")


def _comma(at: int) -> tuple[int, Change]:
    return at, Change(at + 1, ",", at)


def _between(text: str, anchor: re.Match[str]) -> list[int] | None:
    """The stops behind a title in quotation marks and between what names its site, up to the anchor; none if something
    else stands there."""
    last = deque(CLOSED_RE.finditer(text, max(0, anchor.start() - NEAREST), anchor.start() + 2), maxlen=1)
    if not last:
        return None
    closed = last[0]
    stops = [closed.start("outside") if closed["outside"] else closed.start("inside")]
    turned = closed["inside"] and (text.startswith(" In ", closed.end()) or _turned(text, closed.end() - 1))
    if text[stops[0]] != "." or turned:
        stops = []
    start = closed.end() + 1
    if start > anchor.start():
        return [*_institution(text, closed), *stops]
    within, names = _parts(text, start, anchor.start())
    if len(names) > MOST or not all(map(_names_source, names)):
        return None
    if anchor["last"] and (len(names) == 1 or _person(names[0]) or (turned and _printed_at(names[-1]))):
        return None
    return [*_institution(text, closed), *stops, *within]


def _printed_at(words: str) -> bool:
    """Whether a known town and a publisher stand in a part, which is an imprint and no site: `Lisbon: Quay Press`."""
    town, colon, _ = words.partition(": ")
    return colon != "" and known_with_region(town)


def _institution(text: str, closed: re.Match[str]) -> list[int]:
    """The stop behind the institution that heads the citation of a page: `Port of Lisbon. “Harbours.”`."""
    opened = text.rfind(OPENS[text[closed.end() - 1 - bool(closed["outside"])]], 0, closed.start())
    begin = _begin(text, max(opened, 0))
    name = text[begin : opened - 2] if begin >= 0 else ""
    if name and text[opened - 2 : opened] == ". " and name.replace(" ", "").isalpha():
        return [opened - 2] if name[0].isupper() and capital_share(name) >= SURE and not _person(name) else []
    return []


BEGINS_RE: Final = lazy.regex(r"(?:\A\(?(?:\d{1,4}\.?\s)?|;\s)(?:(?:See|see|Cf\.|cf\.)\s(?:also\s)?)?")
"""At the head of the note, behind its number or its bracket, or behind a semicolon."""
NAMED_RE: Final = lazy.regex(
    r"(?P<family>[A-ZÀ-Þ][\w’'-]+),\s(?P<given>(?P<first>[A-ZÀ-Þ][\w’-]+)(?:\s[A-ZÀ-Þ]\.?)?)\Z"
)


def _unmarked(text: str, anchor: re.Match[str]) -> list[tuple[int, Change]]:
    """The same of a page without quotation marks, from the head of the citation: `Lima, Ana. Harbours of Lisbon. Port
    of Lisbon. Accessed …`."""
    if anchor["last"]:
        return []
    begin = _begin(text, anchor.start())
    if not 0 <= begin < anchor.start() or UNNAMED_RE.search(text, begin, anchor.start()):
        return []
    stops, names = _parts(text, begin, anchor.start())
    turned = NAMED_RE.match(names[0]) if stops else None
    if len(names) > MOST + 1 or not all(map(_names_source, names)) or UNDATED_RE.match(names[0]):
        return []
    if capital_share(names[0]) < SURE or (turned is None and TURNED_RE.match(f"{names[0]}. ")):
        return []
    if turned and not is_given_name(turned["first"]):
        return []
    changes = list(_commas(text, stops))
    if turned:
        changes[0] = (begin, Change(stops[0] + 1, f"{turned['given']} {turned['family']},", begin))
    return changes or [(anchor.start(), Change(anchor.start() + 1, ",", anchor.start()))]


def _begin(text: str, end: int) -> int:
    """Where the citation begins that goes on at `end`, or less than 0: at the head, or behind a semicolon."""
    last = deque(BEGINS_RE.finditer(text, max(0, end - NEAREST), end), maxlen=1)
    return last[0].end() if last else -1


UNNAMED_RE: Final = lazy.regex(rf"[“”\"()\[\]/]|:\s[^.]{{2,80}},\s{YEAR}")
"""What stands in no such list of names: marks, brackets, an address, an imprint."""


def _parts(text: str, start: int, end: int) -> tuple[list[int], list[str]]:
    """The stops between names in a stretch, and the names."""
    stops = [at for at in map(re.Match.start, STOP_RE.finditer(text, start, end)) if _ends(text, at)]
    return stops, [text[begin + 1 : until].strip() for begin, until in pairwise([start - 1, *stops, end])]


TURNED_RE: Final = lazy.regex(
    r"(?:\A|[;.:]\s|[Ss]ee\s|also\s)[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?,\s[A-ZÀ-Þ][^.;:“”\"]{0,150}(?:\s[A-ZÀ-Þ])?\.\s\Z"
)
"""`Lima, Ana. `, `Lima, Ana, and Rui Costa. `: the names at the head of an entry, which is read with its stops."""


def _turned(text: str, close: int) -> bool:
    """Whether the names before a title that closes at `close` are those of an entry of a bibliography."""
    opened = text.rfind(OPENS[text[close]], 0, close)
    return opened > 0 and TURNED_RE.search(text, max(0, opened - 200), opened) is not None


OPENS: Final = {"”": "“", '"': '"', "’": "‘", "'": "'"}


def _ends(text: str, stop: int) -> bool:
    """Whether a stop ends a name, and shortens no word: `U.S. Port Office`, `vol. 3`."""
    word = text[text.rfind(" ", 0, stop) + 1 : stop].lower()
    return word in ("n.d", "n.p") or not (len(word) == 1 or INITIALS_RE.match(word) or word in ABBREVIATIONS)


INITIALS_RE: Final = lazy.regex(r"\w(?:\.\w)+\Z")


def _names_source(words: str) -> bool:
    """Whether words name a site, a journal with its numbers, or a day."""
    if UNDATED_RE.match(words):
        return True
    name = NUMBER_RE.split(words, maxsplit=1)[0].removeprefix("In ")
    several = name.split()
    if not several or len(several) > LONGEST_NAME or not SENTENCE_WORDS.isdisjoint(several):
        return False
    return DOMAIN_RE.match(name) is not None or (name[0].isupper() and capital_share(name) >= HEADLINE)


NUMBER_RE: Final = lazy.regex(rf",?\s\(?(?=\d|{DATE}|vol\.|no\.)")
DOMAIN_RE: Final = lazy.regex(r"[\w-]+(?:\.[\w-]{2,20}){1,3}\Z")


def _person(words: str) -> bool:
    """Whether words are somebody with a common given name."""
    return begins_with_given_name(words) and looks_like_person(words)


WORK_RE: Final = lazy.regex(rf"(?:{YEAR}\)|\)[:,]\s(?:pp?\.\s)?[\d–-]+|{DAY})\Z")


PRINTED_RE: Final = lazy.regex(rf":\s[^.:;]{{2,80}},\s{YEAR}\Z")


def _of_work(text: str, stop: int) -> bool:
    """Whether a work that is printed as in a note ends before the stop: its year in a bracket, a page, a date."""
    return WORK_RE.search(text, max(0, stop - 40), stop) is not None
