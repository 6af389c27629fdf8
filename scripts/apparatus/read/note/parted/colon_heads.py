"""Finds the colon or the stop that parts an author from a title, where the rest of a note is printed as in the Manual.

    Ana Lima: The Harbours of the North (Lisbon: Quay Press, 1999), 12
    Ana Lima: “Harbours,” Port Review 12 (2001): 3
    Ana B. Lima: The Lost Quay, 93 Port L. Rev. 1833 (1993)
    Ana B. Lima. The Lost Quay, 93 Port L. Rev. 1833 (1993)
    Lima, Ana, Rui Costa, and Jane Doe: The Harbours of the North (Lisbon: Quay Press, 1999), 12
    Ana Lima: A Life (Lisbon: Quay Press, 1999), 12                     a title

Comes in: a note as printed. Comes out: the comma that is to be read there (Chicago Manual 14.21). A title may as well
begin with whom it is about; but none has two colons, so that a second one shows that the first parts an author.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.turned_print import in_natural_order
from apparatus.read.note.parted.before_colon import TOLD, WHOSE, are_full_names
from apparatus.read.note.parted.print_patterns import BEGINS, DATE, FURTHER, PERSON, WORD, at_begins
from apparatus.read.note.parted.turned_authors import ends_in_title
from apparatus.read.note.parted.turned_people import PEOPLE, are_turned, natural_order
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_or_initial
from apparatus.read.note.words.leads import LED
from apparatus.read.note.words.patterns import LISTED_RE

FARTHEST: Final = 80
"""Characters within which the first author of a note whose authors are parted so stands."""

FARTHEST_OF_LIST: Final = 160
"""The same of a list of authors."""

_TURNED: Final = (
    rf"(?P<family>(?:(?:van|von|de|der|du|da|di|del)\s){{0,2}}[A-ZÀ-Þ][\w’][\w’-]{{1,20}}),\s"
    rf"(?P<given>[A-ZÀ-Þ]\.(?:[\s-]?[A-ZÀ-Þ]\.){{0,3}}|{WORD}(?:\s(?:[A-ZÀ-Þ]\.|{WORD})){{0,2}})(?=:)"
)
"""`Lima, Ana: Harbours (Lisbon: Quay Press, 2001)`."""
_LED: Final = (
    r"\A(?:(?:On|For|About)\s(?:the|an?|these|how|why)\s(?:(?!see\b)[^,;:.()“”\"\s]++(?:\s(?=\S))?){1,8}"
    r"|As\s[A-ZÀ-Þ][\w’-]*\s[A-ZÀ-Þ][\w’-]*\s[a-z]+s),\s(?=[A-ZÀ-Þ][\w’.-]*\s)"
)
"""`On the ports of the north, Ana Lima: …`: what a source tells of, or who speaks of it."""
NAMED_RE: Final = lazy.regex(
    rf"(?:{BEGINS}|(?<=[\d)],\sand)\s|{_LED}|{LED})"
    rf"(?:(?P<names>(?!(?:See|Compare|But|And|Also)\s|Des\sWeiteren:){PERSON}(?:{FURTHER}|(?P<unjoined>(?:,\s{PERSON}){{1,3}})))(?P<more>,?\set\sal(?:\.(?=:))?|,\s[JS]r\.(?=:))?|{_TURNED})"
    r"(?P<mark>[:.])(?=\s[“\"‘'«„A-ZÀ-Þ\d])"
)
TURNED_RE: Final = lazy.regex(rf"{PEOPLE}(?P<more>,?\set\sal(?:\.(?=:))?)?(?P<mark>:)(?=\s[“\"‘'«„A-ZÀ-Þ\d])")
"""The first of several, or all of them, family name first."""
TURNED_MARK_RE: Final = lazy.regex(r"\A[^:;()“”\"]{2,30}, [^:;()“”\"]{2,90}?(?: (?:and|&) [^:;()“”\"]{2,40}| al\.?): ")
"""Such a list at the head of a note, or of what a signal leads to: quicker than the list."""
COURTESY_RE: Final = lazy.regex(r"\A(?:Dr|Prof|Professor|Sir|Dame|Rev|Lord|Lady)\.? ")
KING_RE: Final = lazy.regex(r"\s[IVX]+\Z")
"""`Richard III: The Last Years`: a ruler wrote nothing."""
SUBTITLED_RE: Final = lazy.regex(r"\s(?:“[^“”]{2,80}”|[^:.;,(“\"]{2,120}?)(?::|\s[–—])\s[A-ZÀ-Þ]")
"""A title of two parts."""
QUOTED_RE: Final = lazy.regex(r"\s[“\"‘'«„]")
SOURCE_RE: Final = lazy.regex(
    r"(?:[^;]|;\s(?=[^;()“”]{3,80}(?:;|,?\s\(?[Ee]ds?\b))){3,400}?"
    rf"(?:,\s(?:(?:[A-ZÀ-Þ][\w’.-]{{1,20}}|of|and|&)[\s/–-]){{0,5}}{DATE}|\({YEAR}\b|{YEAR}\)|\s{YEAR},\svol\."
    rf"|:\s[A-ZÀ-Þ][^:;()“”]{{1,60}}\s{YEAR}\b|\([^()]{{0,100}}(?:forthcoming|,\s(?:n\.\s?d\.|in\spress))|https?://|www\.|\((?:[^();]{{2,60}};\s){{1,2}}{YEAR}\))"
)
"""A title, and the year, the day or the address of what is printed; semicolons may part editors before their role."""
ENDS_RE: Final = lazy.regex(r"(?<!\b[JS])[a-zà-ÿ][a-zà-ÿ]\Z")
"""A name that no stop shortens, as it does `Jr.`, `O’G.` and `Ia.`"""
STATE_RE: Final = lazy.regex(r"(?:[A-Z]\.){2}")
"""`N.Y. Comp. Codes`, `I.R.S. Tech. Adv. Mem.`: letters without spaces are as well a state’s or an office’s."""
COUNTED_RE: Final = lazy.regex(r"\sNos?\.")
FAMILY_RE: Final = lazy.regex(r"\s[A-ZÀ-Þ][\w’'-]+,")
"""A report’s number, `S. Rep. No. 9`; a family name behind a shortened second given one, `N. Iur. Lima, Quays`."""
UNSTOPPED_RE: Final = lazy.regex(
    rf"\s(?:[^.;“”\"]|(?>(?<![^\W\d_][a-zà-ÿ][a-zà-ÿ])(?<!\))\.|\.(?=[,\w]|\s(?:[\w&]+\.|\d)))){{3,300}}?"
    rf"(?:,\s(?:[A-ZÀ-Þ][\w’.-]{{1,20}}[\s/–-]){{0,2}}{DATE}|\([^()]*(?:{YEAR}\)|forthcoming)|\s{YEAR},\svol\."
    rf"|,\s\d{{1,2}}\.\s\d{{1,2}}\.\s{YEAR})"
)
"""A title that no stop parts from its date; those behind shortened words part nothing."""
UNSTOPPED_QUOTE_RE: Final = lazy.regex(r"\s[“\"‘'«„][^“”\"«»]{3,200}[^.](?<![?!])[”\"’'»“]\s")
EDITED_RE: Final = lazy.regex(r"[^;(]{2,200},\s(?:eds?\.|edited)\s(?!and trans)")

OF_PERSON_RE: Final = lazy.regex(
    rf"\s(?:(?:(?:An?|The)\s(?:[\w’'-]+\s){{0,3}}?)?{TOLD}|{WHOSE}|(?:Remembered|Reconsidered|Revisited)\b)"
)
"""How a title goes on that begins with whom it is about, or whose works it prints: `Ana Lima: A Life`."""


INITIAL_RE: Final = lazy.regex(r"\b[A-ZÀ-Þ]\. \Z")
"""Behind a second given name no name begins: `Jane A. Doe, Edwina: A Life`."""

BODY_RE: Final = lazy.regex(rf"{BEGINS}(?P<body>[A-Z]{{3,8}})(?P<mark>:)(?=\s[“\"‘'«„A-ZÀ-Þ])")
"""`ILO: World Employment: Trends 2020 (Geneva, 2020)`: a body by its letters."""


TWO_PARTS_RE: Final = lazy.regex(r"\s[^:.;,(]{2,120}?:\s[A-ZÀ-Þ]")


def bodies_read(text: str) -> Iterator[tuple[int, Change]]:
    """Where such a comma is to be read behind a body, whose title shows by its own marks or colon that it is none."""
    for found in BODY_RE.finditer(text):
        titled = QUOTED_RE.match(text, found.end()) or TWO_PARTS_RE.match(text, found.end())
        if titled and SOURCE_RE.match(text, found.end()):
            yield put_for(found, ",", "mark")


def colons_read(text: str) -> Iterator[tuple[int, Change]]:
    """Where such a comma is to be read."""
    for found in NAMED_RE.finditer(text):
        behind, at = found.end(), found.start("mark")
        if not SOURCE_RE.match(text, behind) or _of_entry(text, found.start()) or _in_marks(text, at):
            continue
        if found["family"]:
            stopped = found["family"].isupper() and not UNSTOPPED_RE.match(text, behind)  # an entry in capitals
            led = found["family"][0].islower() and QUOTED_RE.match(text, behind) is not None
            begin = found.start("family")
            middle = INITIAL_RE.search(text, max(0, begin - 3), begin) is not None
            if not (stopped or middle) and _is_turned(found["family"], found["given"], led=led):
                yield begin, Change(behind, f"{in_natural_order(found)},", begin)
        elif _parts(text, found, behind) if found["mark"] == ":" else _stops(text, found, behind):
            if found["unjoined"]:
                comma = text.rindex(", ", 0, found.end("unjoined"))
                yield comma, Change(comma + 2, " and ", comma)
            kept = found["more"] and found["mark"] == "."  # `et al.`
            yield (behind, Change(behind, ",", behind)) if kept else (at, Change(behind, ",", at))


def lists_read(text: str) -> Iterator[tuple[int, Change]]:
    """Where such a comma is to be read behind a list that begins family name first, and what for the names."""
    for found in at_begins(TURNED_RE, text):
        several = found["pairs"] or found["others"] or found["more"]
        if (
            several
            and not ends_in_title(found["pairs"] or "")
            and SOURCE_RE.match(text, found.end())
            and are_turned(found)
        ):
            yield from natural_order(found)
            yield put_for(found, ",", "mark")


def _in_marks(text: str, at: int) -> bool:
    """Whether a colon stands within the marks of a title: `“The Platonism of P. A. Lima: ‘Quays,’”`."""
    if "„" in text:
        return text.count("„", 0, at) > text.count("“", 0, at)
    opened = max(text.rfind(mark, 0, at) for mark in "“«")
    return opened > max(text.rfind(mark, 0, at) for mark in "”»") or text.count('"', 0, at) % 2 == 1


def _of_entry(text: str, at: int) -> bool:
    """Whether a stop stands there behind the author of a bibliography's entry: `Lima, Ana. John Roe: Voyages. Lisbon:
    Quay Press, 2001`."""
    return text.startswith(". ", at) and ENTRY_AUTHOR_RE.fullmatch(text, 0, at) is not None


ENTRY_AUTHOR_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’'-]+, [^,;:.\d“”\"]{1,20}(?:\. ?[^,;:.\d“”\"]{1,20}){0,2}")


def _is_turned(family: str, given: str, *, led: bool) -> bool:
    """Whether a family name and given ones stand before a colon, which in this order begin no title; `led` says that a
    particle leads the family name, and a title in marks follows, so that any given name may stand there."""
    known = led or all(map(is_given_or_initial, given.split()))
    return known and family.lower() not in COMMON_WORDS and family.lower() not in PLACES


def _parts(text: str, found: re.Match[str], behind: int) -> bool:
    """Whether a colon parts names from a title, and ends no title itself."""
    names = COURTESY_RE.sub("", found["names"], count=1)
    sure = found["more"] or QUOTED_RE.match(text, behind) or SUBTITLED_RE.match(text, behind)
    if KING_RE.search(names) or names.endswith(("’s", "'s")):
        return False
    signed = SIGNED_RE.match(text, behind)
    if signed and are_full_names(signed["author"]):
        return False
    shown = all(map(are_full_names, LISTED_RE.split(names)))  # unlike `Ana Lima, Feast and Fast: A History`
    if found["unjoined"]:
        return shown and bool(sure)  # `Tom Roe, Ana Lima: The Keeper of the Quays` tells of the second
    if shown:
        return bool(sure) or not (OF_PERSON_RE.match(text, behind) or EDITED_RE.match(text, behind))
    if looks_like_organisation(names, strict=True):
        return bool(sure) or text.find(f": {names}, ", behind) > 0
    return bool(sure) and _may_be_person(names)


SIGNED_RE: Final = lazy.regex(rf"\s(?P<author>{PERSON}),\s[“\"‘'](?![^“”\"‘’']{{2,80}}[”\"’'] \()")
"""`John Roe: Ana Lima, “John Roe, Keeper,” …`: the words of the text may be a name, behind which the author follows."""


def _heads_note(text: str, found: re.Match[str]) -> bool:
    """Whether names that a stop follows begin a note or stand behind its number, a semicolon or a signal, and words
    follow."""
    at = found.start()
    keyed = text[at] == ":" and (
        text[at - 1 : at] in CLOSING or text[:1].islower()
    )  # `“the words of the text”: Ana Lima. Quays, …`
    behind_stop = text[at] in ".:" and not keyed and not text[:at].strip("[( ").isdigit()
    return not (behind_stop or text[found.end() + 1].isdigit())


CLOSING: Final = ("”", '"', "’")


def _stops(text: str, found: re.Match[str], behind: int) -> bool:
    """Whether a stop parts full names from a title behind which commas follow: all parts of an entry end in stops."""
    names = found["names"]
    if not _heads_note(text, found) or _shortened(text, names, behind):
        return False
    if found["unjoined"] and found["unjoined"].count(", ") == 1 and OF_PERSON_RE.match(text, behind):
        return False  # `Tom Roe, Ana Lima. A Life` tells of the second
    if QUOTED_RE.match(text, behind):
        signed = looks_like_organisation(names, strict=True) or all(map(_person, LISTED_RE.split(names)))
        return signed and UNSTOPPED_QUOTE_RE.match(text, behind) is not None
    return all(map(are_full_names, LISTED_RE.split(names))) and UNSTOPPED_RE.match(text, behind) is not None


def _shortened(text: str, names: str, behind: int) -> bool:
    """Whether a stop shortens the last word before it."""
    if not ENDS_RE.search(names) or STATE_RE.match(names) or COUNTED_RE.match(text, behind):
        return True
    return names.split()[-2].endswith(".") and FAMILY_RE.match(text, behind) is not None


def _person(name: str) -> bool:
    """Whether a name is a person's, as far as lists know."""
    return are_full_names(name) or _may_be_person(name)


def _may_be_person(names: str) -> bool:
    """Whether words are a name that no list knows, and nothing else that lists know."""
    words = names.lower().split()
    return COMMON_WORDS.isdisjoint(words) and names.lower() not in PLACES and looks_like_person(names)
