"""Finds roles that stand in an unusual place, and reads them where the Manual has them.

    Ana Lima, Harbours (trans. Rui Costa) (Lisbon: Quay, 2001)      a bracket of its own before that of the imprint
    in Harbours (Rui Costa, ed.), Quay Press, 2001                  another behind the book that holds a piece
    Ana Lima [ed.], Harbours (Lisbon: Quay, 2001)                   square brackets
    Harbours and Tides; edited by Ana Lima (Lisbon: Quay, 2001)     a semicolon, as libraries have it
    in Ana Lima( ed.), Harbours and Tides (Lisbon: Quay, 2001)      no space, as a recovered page has it
    ed. Ana Lima, Harbours and Tides (Lisbon: Quay, 2001)           before the names, which stand before the title
    in eds. Ana Lima and Rui Costa, Harbours (Lisbon: Quay, 2001)   the same of the book that holds a piece
    in Ana Lima (ed.) Harbours. A Primer, Lisbon: Quay, 2001        no comma behind the bracket
    Ana Lima as told to Rui Costa, Harbours (Lisbon: Quay, 2001)    who wrote it down, without a comma before
    Ana Lima translated by Rui Costa, Harbours (Lisbon, 2001)       who translated it, likewise
    in Harbours, ed., Ana Lima and Rui Costa (Lisbon: Quay, 2001)   a comma between the role and the names
    Harbours and Tides edited by Ana Lima (Lisbon: Quay, 2001)      none before the role
    Harbours, translated by Ana Lima and edited by Rui Costa (…)    an “and” between two roles
    Also useful is Ana Lima, ed., Harbours (Lisbon: Quay, 2001)     behind a sentence that leads to the names
    Harbours, selected, edited, and translated by Ana Lima (…)      commas between what one person did
    Quays, 1801–2000 (Ann Arbor: Port Data Archive [distributor], 2001)   what a data archive does, behind its name

Comes in: a note as printed. Comes out: what is to be read there (Chicago Manual 14.103-104).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON, at_begins, at_heads
from apparatus.read.note.parted.turned_people import PEOPLE, are_turned, natural_order
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.signs import Groups, group

_MADE: Final = (
    r"(?:[Ee]ds?\.?|[Ee]d(?:\.|ited)\sby|[Tt]rans(?:\.|lated\sby|\.\sby)|[Tt]r\.|[Ee]ds?\.\sand\s[Tt]rans\.|[Tt]rans\.\sand\s[Ee]ds?\."
    r"|[Ee]dited\sand\s[Tt]ranslated\sby)"
)
_IMPRINT: Final = rf"\((?:[^\W\d_a-zß-ÿ][^():]{{1,60}}:\s)?[A-ZÀ-Þ][^():]{{1,80}},?\s{YEAR}(?:[-–]\d{{1,4}})?\)"
_OPEN: Final = rf"[A-ZÀ-Þ][^:.;()\d]{{1,40}}:\s[^:;()\d]{{2,60}},\s{YEAR}\b"
"""An imprint without its bracket."""
APART_RE: Final = lazy.regex(rf"(?<=[\w’”?!)])(?P<open>\s\(){_MADE}\s{PERSON}{FURTHER}(?P<close>\))(?=\s{_IMPRINT})")
_DATED: Final = (
    rf"(?=[,.]?\s(?:[^;“”\"]|;\s(?=[^()]{{3,80}}\))){{0,160}}?\b(?:c?{YEAR}\b|n\.\s?d\.|forthcoming|in\spress))"
)
ROLE_APART_RE: Final = lazy.regex(
    rf"(?<=[\w’?!.])(?P<open>\s\(){_MADE}\s{PERSON}{FURTHER}(?:,?\set\sal\.?)?(?P<close>\)){_DATED}"
)
NAMES_APART_RE: Final = lazy.regex(
    rf"(?<=[\w’?!.])(?P<open>\s\()(?P<names>{PERSON}{FURTHER})(?P<others>(?:,?\set\sal\.?)?)(?P<comma>,?)\s"
    rf"(?:(?P<ed>[Ee]d(?:s?\.?|itors?))|[Tt]rans\.?)(?P<close>\)){_DATED}"
)
SQUARE_RE: Final = lazy.regex(
    r"(?<=[A-Za-zÀ-ÿ.]\s)(?P<open>\[)(?:[Ee]ds?\.?|[Ee]ditors?|[Tt]rans\.?)(?P<close>\])(?=,\s|\.?\s[A-ZÀ-Þ])"
)
GLUED_RE: Final = lazy.regex(r"(?<=[a-zà-ÿ])(?P<open>\(\s?)(?:[Ee]ds?\.?|[Ee]ditors?|[Tt]rans\.?)\)(?=,\s|\s[A-ZÀ-Þ])")
BEHIND_RE: Final = lazy.regex(
    rf"(?P<mark>;)(?=\s(?:edited|translated)\sby\s{PERSON}{FURTHER}"
    rf"(?:\s{_IMPRINT}|,\s{_OPEN}))"
)
COLON_RE: Final = lazy.regex(r",\s(?:[Ee]ds?|[Hh]rsg|[Hh]gg?|[Tt]rans|[Cc]omps?)\.(?P<mark>:)(?=\s[“‘\"A-ZÀ-Þ])")
"""`Ana Lima, ed.: Harbours`: a colon in the place of the comma."""
STOPPED_RE: Final = lazy.regex(
    rf"(?P<names>{PERSON}{FURTHER})(?P<stop>\.)\s(?P<role>Ed(?P<several>s)?\.)(?=\s[A-ZÀ-Þ])"
)
"""`Ana Lima. Ed. Harbours`: stops on both sides of the role."""
FIRST_RE: Final = lazy.regex(
    rf"(?:\A|(?<=;\s)|(?<=[Ss]ee\s)|(?<=[,”\"’']\sin\s))(?P<role>[Ee]ds?\.\s|[Ee]dited\sby\s)(?P<names>{PERSON}{FURTHER})"
    rf"(?=,\s[A-ZÀ-Þ][^;“”\"()]{{3,200}}\s{_IMPRINT})"
)
"""The title must follow the names: behind its own stands nobody’s role."""

HOLDER_RE: Final = lazy.regex(
    rf"(?:\A|(?<=[;:]\s)|(?<=[Ss]ee\s)|(?<=\b[Ii]n\s)|(?P<within>(?<=[a-z]{{2}}[\s,])\s?(?=[A-ZÀ-Þ])))"
    rf"(?P<names>{PERSON}{FURTHER}),\s[Ee]ds?\.(?P<at>)"
    rf"(?=\s(?P<title>[A-ZÀ-Þ](?:[^.;“”\"()]|(?:(?<=\b[A-Z])|(?<=\b[Vv]ol))\.|\([12]\d{{3}}(?:[-–]\d{{2,4}})?\)"
    rf"|\([^():\d]{{2,40}}\)(?=[\s:])){{2,240}}?)"
    rf"(?:(?:,\s\d\d?\svols\.)?\s{_IMPRINT}|[.,]\s{_OPEN}|,\s{YEAR}(?=[.;]|\Z|,\s(?:and|\d))))"
)
"""`in Ana Lima, ed. The Book of Harbours (Lisbon: Quay, 2001)`: a stop without its comma, there or at the beginning."""

AGAIN_RE: Final = lazy.regex(
    r"\b[Ii]n\s[A-ZÀ-Þ][\w’-]{2,30}(?:\s(?:and|&)\s[A-ZÀ-Þ][\w’-]{2,30})?,\s[Ee]ds?\.(?P<at>)"
    r"(?=\s[A-ZÀ-Þ][\w’-]*(?:\s[\w’-]+){0,9}\s(?:of|on|the|in|for|to|from)\s[\w’-]+(?:\s[\w’-]+){0,9},"
    r"\s(?:[IVX]{1,4}:\s?)?\d)"
)
"""`in Lima, ed. Essays on the Ports of the North, 100–105`: by the surname alone, as a book cited before."""

LEADS_RE: Final = lazy.regex(
    r"\b(?:includ(?:es?|ing)|and|see|recently|notably|especially|also|later|both|by|from|are|is|as),?\s\Z"
)
"""What leads to the names of editors."""

TURNED_RE: Final = lazy.regex(rf"{PEOPLE}(?=\s\([Ee]ds?\.?\),\s[A-ZÀ-Þ])")
"""`Lima, Ana, and Rui Costa (eds.), Harbours (…)`: the first stands family name first."""

DISTRIBUTOR_RE: Final = lazy.regex(
    r"(?<=[A-Za-z])(?P<does>\s\[(?:producer(?:\sand\s|/))?distributors?\])(?=,\s(?:1[89]|20)\d\d\b)"
)

UNPARTED_RE: Final = lazy.regex(
    rf"(?:\A|(?<=;\s)|(?<=[Ss]ee\s)|(?<=\b[Ii]n\s)){PERSON}{FURTHER}(?:,?\set\sal\.?)?,?\s\((?:[Ee]ds?|[Hh]rsg|[Hh]gg?)\.?\)(?P<at>)(?=\s[A-ZÀ-Þ])"
)

TOLD_RE: Final = lazy.regex(rf"{PERSON}(?P<at>)(?=\sas\stold\sto\s{PERSON},\s[“\"A-ZÀ-Þ])")
TRANSLATED_RE: Final = lazy.regex(
    rf"{PERSON}(?P<at>)\stranslated\sby\s{PERSON},\s[A-ZÀ-Þ][^;()“”\"]{{3,200}}\s\([^()]{{2,80}}{YEAR}\)"
)

DATA_FILE_RE: Final = lazy.regex(r"\s(?:file|set|collection|dataset)\]", re.I)
"""`Quays [computer file]`: a form of its own, which needs to know what the archive does."""

COMMA_RE: Final = lazy.regex(
    rf"(?P<before>[^,;“”\"]{{2,100}}),\s(?:[Ee]ds?|[Tt]rans)\.(?P<comma>,)(?=\s(?P<names>{PERSON}{FURTHER})\s{_IMPRINT})"
)
LED_RE: Final = lazy.regex(
    rf"(?<=[a-z\d)])(?<!\sand)(?P<gap>\s)(?=(?:edited|translated)\sby\s{PERSON}(?:(?:,\s{PERSON})*{FURTHER})\s{_IMPRINT})"
)
JOINED_RE: Final = lazy.regex(
    rf"\b(?:[Ee]d(?:s?\.|ited by)|[Tt]rans(?:\.|lated by))\s{PERSON}{FURTHER}(?P<gap>,?\sand\s)"
    r"(?=(?:edited|translated|introduced|annotated|with\s[a-z]{1,3}\s[a-z]{4,14})\sby\s[A-ZÀ-Þ]"
    r"|(?:eds?|trans)\.\s[A-ZÀ-Þ])"
)
"""`translated by Ana Lima and edited by Rui Costa`: who did one thing, and who another."""
_DID: Final = "selected|chosen|edited|translated|annotated|introduced|compiled|arranged|revised|abridged"
LISTED_ROLES_RE: Final = lazy.regex(
    rf"(?<=,\s)(?P<roles>(?:(?:{_DID}),\s){{1,3}}(?:and\s)?(?:{_DID}))(?=\sby\s{PERSON}{FURTHER}(?:\s\(|,\s))"
)
LISTED_ROLES: Final = group(*(f", {end} by " for did in _DID.split("|") for end in (did, f"and {did}")))
COMMA: Final = group("ed., ", "eds., ", "trans., ")
LED: Final = group(
    *(f"{letter} {made} by " for letter in "abcdefghijklmnopqrstuvwxyz0123456789)" for made in ("edited", "translated"))
)
IS_RE: Final = lazy.regex(
    rf"(?<=[a-z]\s)(?:is|are|remains?)\s(?P<names>{PERSON}{FURTHER})(?P<role>,\s(?P<does>eds?\.),)"
    rf"(?=\s[A-ZÀ-Þ][^;“”\"()]{{3,160}}\s{_IMPRINT})"
)
JOINED: Final = group(
    " and edited by ",
    " and translated by ",
    " and introduced by ",
    " and annotated by ",
    " and with a",
    " and ed. ",
    " and eds. ",
    " and trans. ",
)
APART: Final = group(
    *(
        f" ({role}"
        for role in ("ed. ", "eds. ", "eds ", "ed ", "Ed. ", "Eds. ", "trans", "Trans", "tr. ", "edited", "Edited")
    )
)
NAMED: Final = group(
    *(f" {role})" for role in ("ed.", "eds.", "ed", "eds", "Ed.", "Eds.", "trans.", "trans", "editor", "editors"))
)
SQUARE: Final = group("[ed", "[Ed", "[trans", "[Trans")
GLUED: Final = group(*(f"({role}" for role in ("ed", "Ed", " ed", " Ed", "trans", "Trans", " trans", " Trans")))
BEHIND: Final = group("; edited by ", "; translated by ")
PART_RE: Final = lazy.regex(r", (?:and )?| and ")
TURNED: Final = group(*(f"({role}), " for role in ("ed", "ed.", "eds", "eds.", "Ed.", "Eds.")))
HOLDER: Final = group(", ed. ", ", Ed. ", ", eds. ", ", Eds. ")
TOLD: Final = group(" as told to ")
TRANSLATED: Final = group(" translated by ")
UNPARTED: Final = group(
    *(
        f"({role}) "
        for role in ("ed", "ed.", "eds", "eds.", "Ed", "Ed.", "Eds", "Eds.", "Hrsg.", "hrsg.", "Hg.", "Hgg.")
    )
)
DISTRIBUTED: Final = group("distributor], ", "distributors], ")
FIRST: Final = group(*(f" {role} " for role in ("ed.", "eds.", "Ed.", "Eds.", "Edited by", "edited by")))
STOPPED: Final = group(". Ed. ", ". Eds. ")
COLON: Final = group("s.: ", "d.: ", "g.: ", "p.: ")
ODD: Final = Groups(
    APART
    | COLON
    | STOPPED
    | GLUED
    | NAMED
    | SQUARE
    | BEHIND
    | FIRST
    | HOLDER
    | TOLD
    | TRANSLATED
    | TURNED
    | UNPARTED
    | DISTRIBUTED
    | COMMA
    | LED
    | JOINED
    | LISTED_ROLES
)
"""What of them it is asked for."""


def odd_roles_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such roles stand, and what is read for them; `groups` are those of which the text holds signs."""
    if groups & (APART | NAMED):
        yield from _roles_apart(text)
    for found in SQUARE_RE.finditer(text) if groups & SQUARE else ():
        yield put_for(found, "(", "open")
        yield put_for(found, ")", "close")
    for found in GLUED_RE.finditer(text) if groups & GLUED else ():
        yield put_for(found, " (", "open")
    for found in BEHIND_RE.finditer(text) if groups & BEHIND else ():
        yield put_for(found, ",", "mark")
    for found in COLON_RE.finditer(text) if groups & COLON else ():
        yield put_for(found, ",", "mark")
    for found in at_begins(STOPPED_RE, text) if groups & STOPPED else ():
        if are_people(found["names"]):
            yield put_for(found, ",", "stop")
            yield put_for(found, "eds.," if found["several"] else "ed.,", "role")
    for found in FIRST_RE.finditer(text) if groups & FIRST else ():
        role = "eds." if " and " in found["names"] or " & " in found["names"] else "ed."
        yield put_for(found, "", "role")
        yield found.end("names"), Change(found.end("names"), f", {role}", found.start("role"))
    for found in HOLDER_RE.finditer(text) if groups & HOLDER else ():
        titled = _titles(found["title"]) and _titles(found["title"].partition(", ")[0])
        if titled and not _ends_list(text, found) and (are_people(found["names"]) or _edits(text, found)):
            yield put_for(found, ",", "at")
    for found in AGAIN_RE.finditer(text) if groups & HOLDER else ():
        yield put_for(found, ",", "at")
    for found in UNPARTED_RE.finditer(text) if groups & UNPARTED else ():
        yield put_for(found, ",", "at")
    for found in COMMA_RE.finditer(text) if groups & COMMA else ():
        before = found["before"].strip()
        if are_people(found["names"]) and not looks_like_names(before.removeprefix("in ").rpartition(" in ")[2]):
            yield put_for(found, "", "comma")
    for found in LISTED_ROLES_RE.finditer(text) if groups & LISTED_ROLES else ():
        edited = EDITS_RE.search(found["roles"])
        done = ["edited"] * (edited is not None) + ["translated"] * ("translated" in found["roles"])
        if done:
            yield put_for(found, " and ".join(done), "roles")
    for found in IS_RE.finditer(text) if groups & (COMMA | HOLDER) else ():
        if are_people(found["names"]):
            yield put_for(found, f" ({found['does']}),", "role")
    for found in JOINED_RE.finditer(text) if groups & JOINED else ():
        yield put_for(found, ", ", "gap")
    for found in LED_RE.finditer(text) if groups & LED else ():
        yield put_for(found, ", ", "gap")
    for found in at_begins(TOLD_RE, text) if groups & TOLD else ():
        yield put_for(found, ",", "at")
    for found in at_heads(TRANSLATED_RE, text) if groups & TRANSLATED else ():
        yield put_for(found, ",", "at")
    for found in at_begins(TURNED_RE, text) if groups & TURNED else ():
        if are_turned(found):
            yield from natural_order(found)
    if groups & DISTRIBUTED and not DATA_FILE_RE.search(text):
        for found in DISTRIBUTOR_RE.finditer(text):
            yield put_for(found, "", "does")


EDITS_RE: Final = lazy.regex(r"selected|chosen|edited|compiled")


def _ends_list(text: str, found: re.Match[str]) -> bool:
    """Whether the names end a list that began with another order: `Lima, Ana, and Rui Costa, eds. Harbours`."""
    start = found.start("names")
    return found["within"] is not None and LISTED_RE.search(text, max(0, start - LONGEST_LEAD), start) is not None


LISTED_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w.’-]*,? (?:and|&)\s\Z")


def _edits(text: str, found: re.Match[str]) -> bool:
    """Whether names that nobody knows are those of who edits a book: what leads to them ends before them, and behind
    the role stands no house."""
    start = found.start("names")
    led = found["within"] is None or LEADS_RE.search(text, max(0, start - LONGEST_LEAD), start) is not None
    placed = PLACED_RE.match(text, found.end("title")) is not None
    return led and looks_like_names(found["names"]) and (placed or not looks_like_organisation(found["title"]))


LONGEST_LEAD: Final = 16
PLACED_RE: Final = lazy.regex(r"\s\([A-ZÀ-Þ][^():]{1,60}:\s")
"""A town before its publisher."""


def _roles_apart(text: str) -> Iterator[tuple[int, Change]]:
    """Where a bracket holds who edited or translated the book before it, and nothing else."""
    for found in (*ROLE_APART_RE.finditer(text), *APART_RE.finditer(text)):
        if _behind_people(text, found.start("open")):
            continue
        yield put_for(found, ", ", "open")
        yield put_for(found, "", "close")
    for found in NAMES_APART_RE.finditer(text):
        if _behind_people(text, found.start("open")):
            continue
        if are_people(found["names"]) or (found["comma"] and looks_like_names(found["names"])):
            role = ("eds." if " and " in found["names"] else "ed.") if found["ed"] else "trans."
            yield put_for(found, f", {role} ", "open")
            end = found.end("others")
            yield end, Change(found.end("close"), "", end)


BEGINS_RE: Final = lazy.regex(r"(?:.*(?:[,;:”\"]|(?<!\b[A-ZÀ-Þ])\.)\s|\A)(?:[Ss]ee\s(?:also\s)?|[Ii]n:?\s)?")


def _behind_people(text: str, at: int) -> bool:
    """Whether names and no title stand before a bracket: `Ana Lima (trans. Rui Costa), Harbours (…)`."""
    led = BEGINS_RE.match(text, 0, at)
    return led is not None and are_people(text[led.end() : at])


def _titles(words: str) -> bool:
    """Whether words are no editor’s name behind the role: `in Ana Lima, ed. Rui Costa (…)`."""
    words = words.replace(" with ", " and ", 1)
    if " in " in words or not looks_like_names(words):
        return True
    parts = PART_RE.split(words)
    given = any(" " in part and begins_with_given_name(part) for part in parts)
    if not COMMON_WORDS.isdisjoint(words.lower().split()) and not (given and len(parts) > 1):
        return True
    return not given and any(" " not in part for part in parts)
