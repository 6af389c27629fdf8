"""Finds what tells behind a printed work that it stands online as well, as the makers of dictionaries ask to be cited.

    Dictionary of Ports, Quay University Press, 2004; online edn, Jan 2008 [http://quay.example/1, accessed 12 May 2009]
    (Oxford: Quay Press, 2004; online ed., 2008)
    Port Fund, Harbour Outlook Database, April 2022 edition
    (Oxford: Quay Press, 2004), 12. Available on-line at: https://quay.example/1
    (Oxford: Quay Press, 2004), 12. Available at the Quay Library, Old Ports website, https://quay.example/1
    Lima Papers, Quay Library. Accessible through Quay Digital Library https://quay.example/1
    (Oxford: Quay Press, 2004), 12 at the Quay Library, Old Ports website https://quay.example/1

Comes in: a note as printed. Comes out: what is to be read for it: the address and the visit behind a comma; the later
edition is that of the same work; of one that is called by its month, the month (Chicago Manual 14.232-34).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.signs import Groups, group

STATED: Final = group("; online ed", "; Online ed", "; Kindle ed", "; e-book ed", "; ebook ed")
ONLINE_RE: Final = lazy.regex(
    r"(?P<told>; (?:[Oo]nline|Kindle|e-?book) ed(?:n\b\.?|ition\b|\.)(?:,? (?:[A-Z][a-z]{2,8}\.? )?20\d\d)?)"
    r"(?:,? (?P<opening>\[)(?=https?:|www\.|doi)[^\[\]]{8,200}(?P<closing>\]))?"
)
OF_MONTH: Final = group(*(f"{digit} edition" for digit in "0123456789"))
OF_MONTH_RE: Final = lazy.regex(rf"(?<=, ){MONTH} {YEAR}(?P<edition> edition)(?=[,.;]|\Z)")
SITED: Final = group(
    *(f"vailable {word} " for word in ("at", "from", "on", "through", "via", "online")),
    "ccessible through ",
    "ccessible via ",
)
_SITE: Final = r"(?!WWW\b)[A-ZÀ-Þ][^“”\"();:.]{2,60}?"
SITED_RE: Final = lazy.regex(
    r"(?P<told>(?:,|(?:(?<=[\d)])|(?<=Library)|(?<=Archive)|(?<=Archives)|(?<=Museum)|(?<=Papers)|(?<=Collection))\.)"
    r" (?:[Aa]vailable (?:online )?(?:at|from|on|through|via)|[Aa]ccessible (?:online )?(?:through|via)) "
    rf"(?:the )?{_SITE}(?:, {_SITE})?,? )"
    r"(?=https?://)"
)
SHOWN: Final = group(" website http", " website, http")
SHOWN_RE: Final = lazy.regex(
    rf"(?<=[\divxl])(?P<told> (?:at|on) (?:the )?{_SITE}(?:, {_SITE})? website,? )(?=https?://)"
)
HYPHENED: Final = group("vailable on-line")
HYPHENED_RE: Final = lazy.regex(r"\b[Aa]vailable on(?P<hyphen>-)line\b")
ONLINE: Final = Groups(STATED | OF_MONTH | SITED | SHOWN | HYPHENED)
"""Of these signs a text holds some where the patterns above find anything."""


def online_editions_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand, and what is read for them; `groups` are those of which the text holds signs."""
    for found in HYPHENED_RE.finditer(text) if groups & HYPHENED else ():
        yield put_for(found, "", "hyphen")
    for found in OF_MONTH_RE.finditer(text) if groups & OF_MONTH else ():
        yield put_for(found, "", "edition")
    for found in ONLINE_RE.finditer(text) if groups & STATED else ():
        if found["opening"]:
            begin, end = found.start("told"), found.end("opening")
            yield begin, Change(end, ", ", begin)
            yield put_for(found, "", "closing")
        else:
            yield put_for(found, "", "told")
    for found in SHOWN_RE.finditer(text) if groups & SHOWN else ():
        yield put_for(found, ", available at ", "told")
    for found in SITED_RE.finditer(text) if groups & SITED else ():
        yield put_for(found, ", available at ", "told")
