"""Finds in a note what lays it out and says nothing: line ends, no-break and double spaces, soft hyphens, two hyphens
typed for a dash, two single marks for a double one, and spaces before a comma, a stop or a colon.

Comes in: a note as printed. Comes out: whether it holds any, and what is to be read for them.
"""

from __future__ import annotations

import re
from typing import Final
from unicodedata import normalize

from apparatus.read.note.pieces.changes import BLANK, UNSEEN, Change
from apparatus.read.note.pieces.other_signs import OTHER, other_signs, unclosed
from apparatus.read.note.pieces.spacing import (
    APART,
    APART_RE,
    BREAKS,
    BROKEN,
    BROKEN_RE,
    COLON_RE,
    COLONS,
    GLUED,
    SPACED,
    SPACED_RE,
    broken_words,
    is_english,
    lost_spaces,
    spread,
)
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import UNPRINTABLE, behind_digit, group, groups_in

MINUS: Final = "\u2212"
FIGURE_DASH: Final = "\u2012"
TYPED_DASH_RE: Final = re.compile(
    r"(?<=\d)--(?=(?:ca?\.[\s\u00ad\u200b\u2060]{0,6})?\d{1,4}\b(?![-/\w]))(?<![/=#]\d--)"
)
"""The two hyphens that are typed for a dash between numbers: `1914--1956`."""

SOFT_HYPHEN: Final = "\u00ad"
"""Between a letter and white space before a small letter, it stands where a line break has cut a word."""

UNPRINTED_RE: Final = re.compile(rf"[{UNSEEN}]|[^\S ]")
"""One of them, or white space that is no space."""

BLANK_RE: Final = re.compile(rf"[\s{UNSEEN}](?:(?<! )[\s{UNSEEN}]*|[\s{UNSEEN}]+)")
"""White space and what has no width, where it is more than the one space between two words."""

WHITE_RE: Final = re.compile(r"\s")

DOUBLED: Final = {"‘‘": "“", "’’": "”", "``": "“", "‘’": "“"}
"""Marks of two signs, as a page set in type leaves them when its text is recovered."""

NESTED: Final = {"''": re.compile(rf"(?<![^\s({UNSEEN}])'(?=\w)"), "’’": re.compile(rf"(?<![^\s({UNSEEN}])‘(?=\w)")}
"""What opens a title in single marks, or one within it, that the two signs may close."""

TYPED_MARKS: Final = ("‘‘", "‘’", "’’", "``", "''")
LIGATURES: Final = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st"}
"""Letters that a page set in type joins."""
LIGATURES_RE: Final = re.compile("[\ufb00-\ufb05]")
TYPED: Final = group(FIGURE_DASH, MINUS, *TYPED_MARKS, *LIGATURES)
TYPED_MARKS_RE: Final = re.compile("|".join(TYPED_MARKS))
OPENING_RE: Final = re.compile(r"(?<![\w.,;:?!)\]’”])''(?=[\w‘“])")
"""Two straight marks that open: a space or a bracket stands before them, and none behind."""

NAMED_WITHIN_RE: Final = re.compile(
    r"(?<=\d)[;,](?=\s+(?P<name>(?:hereafter|hereinafter|henceforth|abbreviated|cited as)\b[^()\[\];]{1,60}\)))"
)
"""`(Oxford: Clarendon Press, 1934; hereafter LNNO)`: the short name is read as if in brackets of its own."""

NAMERS: Final = ("hereafter", "hereinafter", "henceforth", "abbreviated", "cited as")
NAMED: Final = group(*NAMERS)

MINUS_RE: Final = re.compile(rf"(?<=[\w.]){MINUS}(?=[\dA-Z])")
"""The sign of arithmetic, as some set it between numbers or months."""

BRACKETED_IN_RE: Final = re.compile(r"\[(?:(?:[Aa]s )?(?:[Qq]uoted|[Cc]ited|[Rr]eprinted) )?[Ii]n:?\](?=:?\s)")
"""`[in:]` before the book that holds a piece, `[quoted in:]` before one that quotes it, as it is printed in Poland."""

BRACKETED_IN: Final = group("n:]", "n]")
RUN_ON: Final = group(*behind_digit(" p.", " pp."))
RUN_ON_RE: Final = re.compile(
    rf"(?:,\W{{1,4}}(?:[A-Z][a-z]{{2,8}}\.?\s|[a-z]{{4,6}}\s)?|(?<=[a-z])\W{{1,4}}){YEAR}(?=\spp?\.\W{{0,4}}\d)"
)
"""`London: Quay, 1999 p. 12`: a comma is lost between year and page."""
RAISED: Final = group(*"¹²³⁴⁵⁶⁷⁸⁹")
RAISED_RE: Final = re.compile(rf"(?<=[^\W\d] )[¹²³⁴-⁹](?={YEAR}\b)|(?<=[^\d\W] {YEAR})[¹²³⁴-⁹](?=[,.;)]|\Z)")
"""The edition beside the year, as in German: `München ²1998`."""
LOST_RE: Final = re.compile(rf"(?<![^\s{UNSEEN}])(?P<north>”)(?=\w)")
"""The mark that opens a title in the north: `”Hamnar i Asien,”`."""

_MONTH: Final = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
LOST_CLOSE_RE: Final = re.compile(
    r"(?<![\w,.?!])“[^“”„]{8,200}?(?<!\])[,?!](?=\s(?:[A-ZÀ-Þ][^,;:?!“”()]{3,70}?,?\s\d{1,4}(?:,\s(?:no|pp?)\.\s?\d|,?\s\((?!ed)|\(\d)"
    rf"|[A-ZÀ-Þ][^,;“”()]{{3,50}},\s(?:\d\d?\s)?{_MONTH}\.?\s\d|in:?\s[A-ZÀ-Þ]))(?=[^”]{{0,600}}(?:“|\Z))"
)
"""A title whose closing mark is lost before the journal, the newspaper with its day or the book: `Ana Lima, “The Keys,
Port Review 3 (1981)`."""

SPELT: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER: Final = rf",{BLANK}(?P<said>[Nn]umber{BLANK}"
SPELT_RE: Final = re.compile(
    rf"{_NUMBER}(?P<issue>{'|'.join(SPELT)}))(?!\w)|olume{BLANK}(?P<volume>{'|'.join(SPELT)})(?=,{BLANK}[Nn]umber\s)"
)
"""`vol. LXIV, number four`: numbers in words."""
SPELT_OUT: Final = group(", number ", ", Number ")
CLOSING: Final = group(", ’", ". ’")
CLOSING_RE: Final = re.compile(
    rf"[,.][\s{UNSEEN}]{{1,6}}(?P<mark>’)(?=[A-ZÀ-Þ\d](?:[^’“”]|’(?=\w)){{3,200}}’(?:[,.]|\s\(|\s\d|\Z))"
)
"""A closing mark that opens a title: `Jane Doe, ’Harbours’, 12 Port Review (2001) 5`."""
ANGLED: Final = group(*(f"{mark}{letter}" for mark in "‹〈⟨" for letter in "hw"))
ANGLED_RE: Final = re.compile(r"(?P<opens>[‹〈⟨])(?:https?://|www\.)[^\s‹›〈〉⟨⟩]{1,600}(?P<closes>[›〉⟩])")
"""`‹https://…›`: the brackets of an address (RFC 3986, appendix C), as a printer sets them."""
LAYING_OUT: Final = (
    OTHER
    | COLONS
    | ANGLED
    | SPELT_OUT
    | CLOSING
    | RAISED
    | APART
    | RUN_ON
    | GLUED
    | NAMED
    | TYPED
    | BREAKS
    | SPACED
    | BRACKETED_IN
    | UNPRINTABLE
)
"""Most notes hold none of their signs."""


DECOMPOSED_RE: Final = re.compile(r"[^\W\d_][\u0300-\u036f]{1,4}")
"""A letter and its accents as characters of their own, as some files of print have them (Unicode, normal form D)."""
ACCENTS: Final = group(*map(chr, range(0x300, 0x370)))


def is_laid_out(text: str) -> bool:
    """Whether a note holds anything but characters that are seen and single spaces between them."""
    if text[0] == " " or text[-1] == " " or "  " in text or ("--" in text and TYPED_DASH_RE.search(text)):
        return True
    if "”" in text and text.count("”") > text.count("“") and LOST_RE.search(text):
        return True
    if "“" in text and _loses_close(text) and LOST_CLOSE_RE.search(text):
        return True
    groups = groups_in(text)
    if groups & ACCENTS and DECOMPOSED_RE.search(text):
        return True
    if (groups & OTHER or (not text.isascii() and unclosed(text))) and any(other_signs(text)):
        return True
    if not groups & LAYING_OUT:
        return False
    if groups & SPELT_OUT and SPELT_RE.search(text):
        return True
    if groups & GLUED and any(lost_spaces(text)):
        return True
    if (groups & APART and APART_RE.search(text)) or (groups & RUN_ON and RUN_ON_RE.search(text)):
        return True
    if (groups & CLOSING and CLOSING_RE.search(text)) or (groups & ANGLED and ANGLED_RE.search(text)):
        return True
    if (groups & BREAKS and BROKEN_RE.search(text)) or (groups & RAISED and RAISED_RE.search(text)):
        return True
    if groups & COLONS and COLON_RE.search(text) and is_english(text):
        return True
    if groups & NAMED and NAMED_WITHIN_RE.search(text):
        return True
    if groups & TYPED or (groups & SPACED and SPACED_RE.search(text)):
        return True
    return (groups & BRACKETED_IN and BRACKETED_IN_RE.search(text) is not None) or (
        groups & UNPRINTABLE != 0 and UNPRINTED_RE.search(text) is not None
    )


def _loses_close(text: str) -> bool:
    """Whether more curled marks open than close, and not every second opening one stands for a closing one, as those
    of the Germans do."""
    opened, closed = text.count("“"), text.count("”")
    return opened > closed and (closed > 0 or opened % 2 == 1) and "„" not in text


def layout_changes(printed: str) -> dict[int, Change]:
    """What is not kept of a note as printed, by where it begins, and what is read for it."""
    changes = {0: Change(1, "", 0)} if printed[0] == " " else {}
    for found in BLANK_RE.finditer(printed) if "  " in printed or not printed.isprintable() else ():
        start, end = found.span()
        cut = printed[start] == SOFT_HYPHEN and printed[start - 1].isalpha() and printed[end : end + 1].islower()
        white = WHITE_RE.search(printed, start, end) if start and not cut else None
        changes[start] = Change(end, " ", white.start()) if white else Change(end, "", start)
    if FIGURE_DASH in printed:
        changes |= {at: Change(at + 1, "–", at) for at, char in enumerate(printed) if char == FIGURE_DASH}
    if "--" in printed:
        changes |= {at: Change(at + 2, "–", at) for at in map(re.Match.start, TYPED_DASH_RE.finditer(printed))}
    if any(mark in printed for mark in TYPED_MARKS):
        for found in TYPED_MARKS_RE.finditer(printed):
            if found.group() == "‘’" and "’’" not in printed[found.end() :]:
                continue  # an apostrophe behind the mark: `‘’Tis Pity`
            if found.group() in NESTED and len(NESTED[found.group()].findall(printed, 0, found.start())) > 1:
                continue  # two titles close, one within the other: `‘Quays, or ‘Keys’’`
            stands = DOUBLED.get(found.group()) or ("“" if OPENING_RE.match(printed, found.start()) else "”")
            changes[found.start()] = Change(found.end(), stands, found.start())
    for found in NAMED_WITHIN_RE.finditer(printed) if any(word in printed for word in NAMERS) else ():
        if printed.rfind("(", 0, found.start()) > printed.rfind(")", 0, found.start()):
            changes[found.start()] = Change(found.end(), ")", found.start())
            changes[found.start("name")] = Change(found.start("name"), "(", found.start("name"))
    for found in BRACKETED_IN_RE.finditer(printed) if "n:]" in printed or "n]" in printed else ():
        changes[found.start()] = Change(found.start() + 1, "", found.start())
        changes[found.end() - 1] = Change(found.end(), "", found.start())
    changes |= spread(printed)
    if not printed.isascii():
        changes |= {
            found.start(): Change(found.end(), LIGATURES[found.group()], found.start())
            for found in LIGATURES_RE.finditer(printed)
        }
        changes |= {
            found.start(): Change(found.end(), normalize("NFC", found.group()), found.start())
            for found in DECOMPOSED_RE.finditer(printed)
        }
    if MINUS in printed:
        changes |= {at: Change(at + 1, "–", at) for at in map(re.Match.start, MINUS_RE.finditer(printed))}
    for found in APART_RE.finditer(printed) if groups_in(printed) & APART else ():
        changes |= {at: Change(at + 1, "", at) for at in (found.start(), found.start() + 2)}
    if "’" in printed:
        changes |= {
            at: Change(at + 1, "‘", at) for at in (found.start("mark") for found in CLOSING_RE.finditer(printed))
        }
    for found in ANGLED_RE.finditer(printed) if groups_in(printed) & ANGLED else ():
        for mark, at in (("<", found.start("opens")), (">", found.start("closes"))):
            changes[at] = Change(at + 1, mark, at)
    if groups_in(printed) & RAISED:
        changes |= {at: Change(at + 1, "", at) for at in map(re.Match.start, RAISED_RE.finditer(printed))}
    if groups_in(printed) & GLUED:
        changes |= {at: Change(at, " ", at) for at in lost_spaces(printed) if at not in changes}
    if groups_in(printed) & RUN_ON:
        changes |= {at: Change(at, ",", at) for at in map(re.Match.end, RUN_ON_RE.finditer(printed))}
    changes |= dict(other_signs(printed))
    for found in SPELT_RE.finditer(printed) if "umber" in printed else ():
        part, mark = ("said", "no. ") if found["said"] else ("volume", "")
        number = SPELT.index(found["issue"] or found["volume"]) + 1
        changes[found.start(part)] = Change(found.end(), f"{mark}{number}", found.start(part))
    if "”" in printed and printed.count("”") > printed.count("“"):
        for found in LOST_RE.finditer(printed):
            at = found.start() if found["north"] else found.end()
            changes[at] = Change(found.end(), "“", at)
    if "“" in printed and _loses_close(printed):
        changes |= {at: Change(at, "”", at) for at in map(re.Match.end, LOST_CLOSE_RE.finditer(printed))}
    if BROKEN in printed or "-\n" in printed:
        changes |= broken_words(printed)
    return changes
