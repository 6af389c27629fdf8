"""Finds authors who stand family name first, parted by semicolons or before `op. cit.`, and turns them.

    Marlin, Ana; Costa, Rui. “Harbours.” Port News, April 1, 2008      Marlin, Ana. Op. cit., p. 12
    Ana Marlin; Rui Costa, “Harbours,” Port News, April 1, 2008           Marlin, Ana/Costa, Rui: “Harbours”, in: …

Comes in: a note as printed. Comes out: what is to be read for the names and for the stop behind them: what a note
prints (Chicago Manual 14.76), and before a title that stops part what a bibliography does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.turned_print import in_natural_order
from apparatus.read.note.parted.print_patterns import BEGINS, PERSON
from apparatus.read.note.parted.turned_before_marks import lists_before_marks
from apparatus.read.note.parted.turned_people import TURNED_NAME, TURNED_RE, joined, may_be_person, shown
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name
from apparatus.read.note.words.leads import LED_RE
from apparatus.read.note.words.signs import Groups, either_case, group

_JOINT: Final = r"(?:;\s(?:(?:and|&)\s)?|,?\s(?:and|&)\s|\s?/\s?)"
_CITED: Final = r"(?:[Oo]p|[Oo]b|[Ll]oc)\.?\s?[Cc]it\b"
_BOOK: Final = r"[A-ZÀ-Þ][^;“”\"()]{2,150}\([^()]{2,80}\d{4}\)"
TURNED_NAMES_RE: Final = lazy.regex(
    rf"(?:{BEGINS}|\(|(?P<amid>(?<=[a-z])\s|(?<=[a-z],)\s))(?P<names>{TURNED_NAME}(?:{_JOINT}{TURNED_NAME}){{1,5}})(?=(?P<others>[,;]?\set\sal\.)?"
    rf"(?P<role>,?\s\(?(?:[Ee]ds?|[Ee]ditors?|[Tt]rans|[Hh]rsg|[Hh]gg?)\b\.?\)?)?(?P<stop>:|(?<=\.)|[.,])\s"
    rf"(?:(?P<cited>{_CITED}|[“\"‘'«„]|{_BOOK})|[A-ZÀ-Þ](?!\.)))"
)
NATURAL_RE: Final = lazy.regex(
    rf"\A(?:[Ss]ee\s(?:also\s)?)?(?P<names>{PERSON}(?:;\s(?:(?:and|&)\s)?{PERSON}){{1,5}})"
    rf"(?=[.,]\s(?:[“\"‘]|{_BOOK}))"
)
CITED_RE: Final = lazy.regex(
    rf"{BEGINS}(?:(?P<names>{TURNED_NAME})(?P<others>,?\set\.?\sal\.?)?(?P<stop>[,.]?)|(?:{PERSON}|[A-ZÀ-Þ][\w’'-]+)(?:\set\sal)?(?P<only>\.))\s(?={_CITED})"
)
QUICK_RE: Final = lazy.regex(
    r"[,;]\s(?=[A-ZÀ-Þ])(?:(?<=[^\W\d_];\s)|(?<=,\s)[A-ZÀ-Þ][\w’.\s-]{0,60}(?:(?:;|,?\s(?:and|&))\s|\s?/\s?[A-ZÀ-Þ]))"
)
"""What stands between two people of a list: quicker than the list. Marks are found faster than what stands before
them."""
JOINT_RE: Final = lazy.regex(_JOINT)

LISTED: Final = group("; ", " and ", " & ", " / ", *(f"{letter}/" for letter in ".abcdefghijklmnopqrstuvwxyzäéíóúü"))
CITED: Final = group(
    *(
        f"{word}{stop}{cit}"
        for word in either_case("op", "ob", "loc")
        for stop in (".", " ", ". ", "")
        for cit in ("cit", "Cit")
    )
)
"""Of these signs a text holds some where the patterns above find anything."""


TURNED: Final = Groups(LISTED | CITED)
"""What of them it is asked for."""


def authors_turned(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names stand, and what is read for them; `groups` are those of which the text holds signs."""
    if groups & LISTED and QUICK_RE.search(text):
        yield from _listed(text)
        yield from lists_before_marks(text)
    for found in CITED_RE.finditer(text) if groups & CITED else ():
        if found["only"]:
            yield put_for(found, ",", "only")
        elif (person := TURNED_RE.fullmatch(found["names"])) and shown(person):
            at = found.start("names")
            yield at, _before_comma(found, at, in_natural_order(person) + (" et al." if found["others"] else ""))


def _listed(text: str) -> Iterator[tuple[int, Change]]:
    """The lists of names: as in a note before `op. cit.`, a title in quotation marks and one with its imprint in
    brackets."""
    for found in TURNED_NAMES_RE.finditer(text):
        people = _people(found)
        if len(people) < LEAST or (found["amid"] and not found["cited"] and not _led(found)):
            continue  # within a sentence no entry begins
        if ends_in_title(found["names"]):
            yield from _before_title(found, people)
            continue
        at = people[0][0]
        names = [in_natural_order(person) for _, person in people]
        sure = found["cited"] or found["stop"] == ":" or found["role"] or "/" in found["names"]
        if sure and not found["others"]:
            yield at, _before_comma(found, at, f"{joined(names)}{found['role'] or ''}")
        elif found["others"]:
            yield at, Change(found.end("others"), f"{', '.join(names)}, et al.", at)
        else:
            stop = "." if found.end("stop") == found.end("names") else ""  # that of an initial, which ends no name now
            yield at, Change(found.end("names"), joined([f"{people[0][1].group()},", *names[1:]]) + stop, at)
    natural = NATURAL_RE.match(text)
    names = JOINT_RE.split(natural["names"]) if natural else []
    if natural and all(map(begins_with_given_name, names)):
        yield put_for(natural, joined(names), "names")


def _before_comma(found: re.Match[str], at: int, names: str) -> Change:
    """What is read for names before a comma, which is that of the note where it prints one."""
    if found["stop"] == ",":
        return Change(found.start("stop"), names, at)
    return Change(found.end("stop"), f"{names},", at)


def _led(found: re.Match[str]) -> bool:
    """Whether a sentence says at the head of a note that this is what it is: `The best account is Lima, Ana; …`."""
    led = LED_RE.match(found.string)
    return led is not None and led.end() == found.start("names")


def _before_title(found: re.Match[str], people: list[tuple[int, re.Match[str]]]) -> Iterator[tuple[int, Change]]:
    """The names of a list behind whose last initial a title begins that a comma or a colon parts, with the comma that
    stands between them in a note."""
    title = TITLED_RE.search(found["names"])
    *others, (_, last) = people
    if not title or not DATED_RE.match(found.string, found.end()):
        return
    initials = last["given"].removesuffix(title.group().partition(" ")[2]).rstrip()
    names = [*(in_natural_order(person) for _, person in others), f"{initials} {last['family']}"]
    at = people[0][0]
    yield at, Change(found.start("names") + title.start("word") - 1, f"{joined(names)},", at)


DATED_RE: Final = lazy.regex(rf"[,:]\s[^;“”\"]{{3,300}}?\b{YEAR}\b")
TITLED_RE: Final = lazy.regex(r"\b[A-ZÀ-Þ]\. (?P<word>[A-ZÀ-Þ][\w’-]{2,20})(?: [A-ZÀ-Þ][\w’-]{1,20}){0,2}\Z")


def ends_in_title(names: str) -> bool:
    """Whether a title stands behind the initial that ends a list, and no given name: `Lima, A. and Roe, T. Old Quays`,
    before a colon or a comma of that title."""
    found = TITLED_RE.search(names)
    return found is not None and not is_given_name(found["word"])


LEAST: Final = 2
"""People of a list."""


def _people(found: re.Match[str]) -> list[tuple[int, re.Match[str]]]:
    """The people of a list, each with the place of the name; short forms may stand before them: `Roe, Quays; Marlin,
    Ana; Costa, Rui`."""
    people: list[tuple[int, re.Match[str]]] = []
    begin, known = found.start("names"), 0
    for pair in JOINT_RE.split(found["names"]):
        begin = found.string.index(pair, begin)
        person = TURNED_RE.fullmatch(pair)
        if person and (shown(person) or (found["stop"] == ":" and may_be_person(person))):
            people.append((begin, person))
            known += shown(person)
        elif people:
            return []
        begin += len(pair)
    return people if 2 * known >= len(people) else []  # `Malik, Maja; Scholl, Armin: Quays`: before a colon half show
